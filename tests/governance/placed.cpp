#include "tests/governance/placed.h"

#include "shared/crypto/crypto.h"

#include <catch2/catch.hpp>

#include <map>

namespace kp::test {

using namespace wire;

void verifyChains(const std::vector<Placed>& all, const SpaceState& space, const std::vector<PartState>& parts)
{
    std::map<std::size_t, std::pair<std::uint64_t, Hash>> ends; ///< 0: space; part + 1
    std::map<DeviceId, SignPublicKey> keys;
    std::uint64_t spaceAt = 0;
    for (const Placed& one : all) {
        const std::size_t chain = one.part ? *one.part + 1 : 0;
        const EntryId id = idOf(one.entry);
        if (!ends.contains(chain))
            ends[chain] = {0, startHead(ChainId{id.bytes})};
        auto& [position, head] = ends[chain];
        REQUIRE(one.place.position == position + 1);
        REQUIRE(one.place.spacePosition >= (one.part ? spaceAt : position + 1));
        if (!one.part)
            spaceAt = one.place.position;
        const Hash item = one.line ? removalLineId(one.removal, parts[*one.part].id) : Hash{id.bytes};
        head = nextHead(head, item, one.place);
        position = one.place.position;
        if (one.line)
            continue;
        if (const auto* x = std::get_if<SpaceGenesis>(&one.entry.body))
            keys[deviceIdOf(x->device)] = x->device.sign;
        const auto* genesis = std::get_if<PartGenesis>(&one.entry.body);
        const bool byTwo =
            std::holds_alternative<Notice>(one.entry.body) || (genesis != nullptr && genesis->rule == PartRule::Safety);
        REQUIRE(one.entry.signatures.size() == (byTwo ? 2 : 1));
        REQUIRE(one.entry.signatures.front().first == one.entry.author);
        for (const auto& [device, signature] : one.entry.signatures)
            REQUIRE(crypto::verify(keys.at(device), "krachtplan/entry/1", id.view(), signature));
        if (const auto* x = std::get_if<AddPerson>(&one.entry.body))
            keys[deviceIdOf(x->device)] = x->device.sign;
        if (const auto* x = std::get_if<AddDevice>(&one.entry.body))
            keys[deviceIdOf(x->device)] = x->device.sign;
        if (const auto* x = std::get_if<Succeed>(&one.entry.body))
            keys[deviceIdOf(x->device)] = x->device.sign;
    }
    REQUIRE(ends.at(0).second == space.head);
    for (std::size_t i = 0; i < parts.size(); ++i)
        REQUIRE(ends.at(i + 1).second == parts[i].head);
}

} // namespace kp::test
