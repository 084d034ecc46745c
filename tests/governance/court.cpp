#include "tests/governance/court.h"

#include <catch2/catch.hpp>

namespace kp::test {

Errc Court::tell(TestDevice& by, wire::EntryBody body, const PartId& part)
{
    const wire::Entry entry = server.entry(by, std::move(body), part);
    const bool genesis = std::holds_alternative<wire::PartGenesis>(entry.body);
    const bool ofSpace = wire::isSpaceEntry(entry);
    wire::PartState fresh;
    wire::PartState& state = genesis || ofSpace ? fresh : parts.at(part);
    const wire::Place at = ofSpace ? wire::Place{space.position + 1, space.position + 1, minute()}
                                   : wire::Place{state.position + 1, space.position, minute()};
    const Result<void> judged =
        ofSpace ? wire::authoriseSpace(space, entry, at) : wire::authorisePart(space, state, entry, at);
    const wire::PushResult result = server.push(by, entry);
    ++told;
    const bool taken = placed(result);
    CAPTURE(judged.ok() ? "may" : name(judged.code()), taken ? "placed" : name(result.code));
    REQUIRE(judged.ok() == taken);
    if (!taken) {
        // What is absent and what is not theirs answer alike.
        const bool hidden = judged.code() == Errc::NotAllowed && result.code == Errc::NotFound;
        REQUIRE((judged.code() == result.code || hidden));
        return judged.code();
    }
    REQUIRE(result.place.position == at.position);
    REQUIRE(result.place.minute == at.minute);
    ++placedCount;
    const EntryId id = wire::idOf(entry);
    if (ofSpace)
        wire::applySpaceEntry(space, entry, at);
    else
        wire::applyPartEntry(space, state, entry, at);
    if (genesis)
        parts.emplace(PartId{id.bytes}, std::move(fresh));
    if (space.removals.contains(id))
        for (auto& [partId, one] : parts) // in the chains concerned, which the server says
            if (server.headOf(chainOf(partId)).position == one.position + 1) {
                wire::applyRemovalLine(one, id, {one.position + 1, space.position, minute()});
                REQUIRE(server.headOf(chainOf(partId)).head == one.head);
            }
    return Errc{};
}

Errc Court::open(const PartId& source, const std::vector<TestDevice*>& signers, PartId* made)
{
    TestDevice& by = *signers.front();
    const auto signedByAll = [&](wire::EntryBody body, const PartId& part) {
        wire::Entry entry = server.entry(by, std::move(body), part);
        for (std::size_t i = 1; i < signers.size(); ++i)
            wire::sign(entry, signers[i]->id, signers[i]->sign);
        return entry;
    };
    wire::PartGenesis genesis;
    genesis.rule = wire::PartRule::Safety;
    genesis.epoch = server.random.id<EpochId>();
    genesis.untilMinute = minute() + 60;
    genesis.sources = {source};
    const wire::Entry begins = signedByAll(genesis, {});
    const PartId id{wire::idOf(begins).bytes};
    const wire::Entry notice = signedByAll(wire::Notice{id, minute() + 60, false, {1}}, source);
    wire::PartState& from = parts.at(source);
    const wire::Place first{1, space.position, minute()};
    const wire::Place at{from.position + 1, space.position, minute()};
    Result<void> judged = wire::authorisePart(space, {}, begins, first);
    if (judged.ok())
        judged = wire::authorisePart(space, from, notice, at);
    wire::SyncRequest request;
    request.push = {World::itemOf(begins), World::itemOf(notice)};
    const wire::SyncReply reply = server.sync(by, request);
    REQUIRE(reply.results.size() == 2);
    ++told;
    const bool taken = placed(reply.results[0]);
    CAPTURE(judged.ok() ? "may" : name(judged.code()), taken ? "placed" : name(reply.results[0].code));
    REQUIRE(placed(reply.results[1]) == taken);
    REQUIRE(judged.ok() == taken);
    if (!taken)
        return judged.code();
    wire::PartState& fresh = parts[id];
    wire::applyPartEntry(space, fresh, begins, first);
    wire::applyPartEntry(space, from, notice, at);
    REQUIRE(server.headOf(chainOf(id)).head == fresh.head);
    REQUIRE(server.headOf(chainOf(source)).head == from.head);
    if (made != nullptr)
        *made = id;
    return Errc{};
}

void Court::begin(TestDevice& by, wire::Standing standing)
{
    REQUIRE(tell(by, wire::SpaceGenesis{by.person, standing, by.keys}) == Errc{});
    server.space = space.id;
}

wire::AddPerson Court::admission(const TestDevice& guest, wire::Standing standing, std::vector<PersonId> agreed)
{
    wire::AddPerson body;
    body.person = guest.person;
    body.standing = standing;
    body.device = guest.keys;
    body.inPerson = true;
    body.agreedBy = std::move(agreed);
    return body;
}

TestDevice Court::admit(TestDevice& by, wire::Standing standing, std::vector<PersonId> agreed)
{
    TestDevice guest = server.device();
    REQUIRE(tell(by, admission(guest, standing, std::move(agreed))) == Errc{});
    return guest;
}

PartId Court::beginPart(TestDevice& by, wire::PartRule rule, const PersonId& owner)
{
    std::set<PartId> before;
    for (const auto& [id, part] : parts)
        before.insert(id);
    REQUIRE(tell(by, wire::PartGenesis{rule, owner, server.random.id<EpochId>(), {}}) == Errc{});
    for (const auto& [id, part] : parts)
        if (!before.contains(id))
            return id;
    return {};
}

wire::Grant Court::grant(const PersonId& to, wire::Access access, std::vector<PersonId> agreed)
{
    wire::Grant body;
    body.person = to;
    body.access = access;
    body.agreedBy = std::move(agreed);
    body.epoch = server.random.id<EpochId>();
    return body;
}

void Court::give(TestDevice& by, const PartId& part, const TestDevice& to, wire::Access access)
{
    REQUIRE(tell(by, grant(to.person, access), part) == Errc{});
}

} // namespace kp::test
