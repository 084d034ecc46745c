// The server loses its newest days, a device comes back as an older copy of itself, and a server that lies.
#include "tests/sim/world.h"

#include "shared/crypto/crypto.h"
#include "shared/wire/messages.h"

#include <catch2/catch.hpp>

using namespace kp;
using namespace kp::test;

namespace {

/// One lie told about a sync's answer. \return nothing was changed
using Lie = std::function<void(Dice&, wire::SyncReply&, std::vector<wire::SyncReply>& earlier)>;

template <class Visit>
void someDelta(Dice& dice, wire::SyncReply& reply, const Visit& visit)
{
    if (!reply.deltas.empty())
        visit(reply.deltas[dice.below(reply.deltas.size())]);
}

/// What this server knows of another family: a stranger's chains, as they were handed out.
const std::vector<wire::ChainDelta>& strangers()
{
    static std::vector<wire::ChainDelta> known;
    if (known.empty()) {
        Fleet other(0xF0'7E16);
        other.tamper = [](const engine::OutRequest& request, engine::InReply& in) {
            const auto reply = wire::decode<wire::SyncReply>(in.body);
            if (request.path == wire::kPathSync && reply.ok())
                known.insert(known.end(), reply.value().deltas.begin(), reply.value().deltas.end());
        };
        other.add("coach", "coach");
        other.add("mama", "parent");
        other.space = other["coach"].createPlan("Janssens", kServerUrl).value();
        KP_ASSERT(other.sync("coach").ok());
        (void)other.letIn("coach", "mama", "parent");
        KP_ASSERT(other["mama"].addItem(other.space, {"goal", {}, {{"words", "not yours"}}}).ok());
        other.syncAll();
        std::erase_if(known, [](const wire::ChainDelta& delta) { return delta.items.empty(); });
        KP_ASSERT(!known.empty());
    }
    return known;
}

/// A member who never was, signed by a device that never was; or by one that is, without its key.
wire::ChainItem inventedMember(Dice& dice, const wire::ChainDelta& delta)
{
    SeededRandom random(dice.below(1U << 30));
    const crypto::SigningKey key(crypto::Key{random});
    const crypto::BoxKey box(crypto::Key{random});
    wire::AddPerson person;
    random.fill(person.person.bytes);
    person.standing = wire::Standing::Parent;
    person.device = {key.publicKey(), box.publicKey()};
    person.inPerson = true;
    wire::Entry entry;
    entry.space = delta.space;
    DeviceId author = wire::deviceIdOf(person.device);
    for (const wire::ChainItem& item : delta.items)
        if (const auto known = wire::decodeEntry(item.payload); known.ok() && dice.chance(50))
            author = known.value().author;
    entry.author = author;
    entry.body = std::move(person);
    wire::sign(entry, author, key);
    wire::Place place = delta.items.empty() ? wire::Place{} : delta.items.back().place;
    ++place.position;
    ++place.spacePosition;
    return {wire::ChainItemKind::Entry, place, encode(entry)};
}

std::vector<Lie> lies()
{
    return {
        [](Dice& dice, wire::SyncReply& reply, auto&) {
            someDelta(dice, reply, [&](wire::ChainDelta& delta) {
                if (delta.items.empty())
                    return;
                Bytes& payload = delta.items[dice.below(delta.items.size())].payload;
                if (!payload.empty())
                    payload[dice.below(payload.size())] ^= static_cast<std::uint8_t>(1U << dice.below(8));
            });
        },
        [](Dice& dice, wire::SyncReply& reply, auto&) {
            if (reply.deltas.size() > 1)
                std::swap(reply.deltas[0].items, reply.deltas[1 + dice.below(reply.deltas.size() - 1)].items);
        },
        [](Dice& dice, wire::SyncReply& reply, auto&) {
            someDelta(dice, reply, [&](wire::ChainDelta& delta) {
                if (!delta.items.empty())
                    delta.items.erase(delta.items.begin() + static_cast<std::ptrdiff_t>(dice.below(delta.items.size())));
            });
        },
        [](Dice& dice, wire::SyncReply& reply, auto&) {
            someDelta(dice, reply, [&](wire::ChainDelta& delta) {
                if (delta.items.size() < 2)
                    return;
                const std::size_t at = dice.below(delta.items.size() - 1);
                std::swap(delta.items[at].place, delta.items[at + 1].place);
            });
        },
        [](Dice& dice, wire::SyncReply& reply, auto& earlier) {
            if (!earlier.empty()) {
                const auto results = reply.results;
                reply = earlier[dice.below(earlier.size())];
                reply.results = results;
            }
        },
        [](Dice&, wire::SyncReply& reply, auto&) { reply.more = true; },
        [](Dice& dice, wire::SyncReply& reply, auto&) {
            for (wire::Wrap& wrap : reply.wraps)
                if (!wrap.box.empty())
                    wrap.box[dice.below(wrap.box.size())] ^= 1;
        },
        [](Dice&, wire::SyncReply& reply, auto&) { reply.deltas.clear(); },
        [](Dice& dice, wire::SyncReply& reply, auto&) {
            someDelta(dice, reply, [&](wire::ChainDelta& delta) { delta.headPosition += 1 + dice.below(1000); });
        },
        [](Dice& dice, wire::SyncReply& reply, auto&) {
            reply.counter = dice.below(1'000'000);
            reply.digest.bytes[0] ^= 1;
        },
        [](Dice& dice, wire::SyncReply& reply, auto&) {
            wire::ChainDelta delta = strangers()[dice.below(strangers().size())];
            // As it is, or under the name of a chain or plan that the device knows.
            if (!reply.deltas.empty() && dice.chance(70)) {
                const wire::ChainDelta& ours = reply.deltas[dice.below(reply.deltas.size())];
                delta.space = ours.space;
                if (dice.chance(50))
                    delta.chain = ours.chain;
            }
            reply.deltas.insert(reply.deltas.begin(), std::move(delta));
        },
        [](Dice& dice, wire::SyncReply& reply, auto&) {
            someDelta(dice, reply, [&](wire::ChainDelta& delta) { delta.items.push_back(inventedMember(dice, delta)); });
        },
        [](Dice& dice, wire::SyncReply& reply, auto&) {
            if (reply.wraps.size() > 1) {
                std::swap(reply.wraps.front().box, reply.wraps.back().box);
                std::swap(reply.wraps.front().part, reply.wraps[dice.below(reply.wraps.size())].part);
            }
        },
        [](Dice&, wire::SyncReply& reply, auto&) {
            for (wire::PushResult& result : reply.results) // taken and forgotten
                result = {wire::PushStatus::Placed, {}, {}};
        },
        [](Dice& dice, wire::SyncReply& reply, auto&) {
            for (wire::DirectoryLine& line : reply.directory)
                line.position = dice.below(line.position + 3);
        },
        [](Dice& dice, wire::SyncReply& reply, auto&) {
            someDelta(dice, reply, [&](wire::ChainDelta& delta) {
                if (!delta.items.empty())
                    delta.items.push_back({wire::ChainItemKind::Commit, delta.items.back().place, Bytes(200'000, 7)});
            });
        },
    };
}

struct Liar {
    World& world;
    Dice dice;
    std::vector<wire::SyncReply> earlier{};
    std::vector<Lie> told = lies();

    /// At the very end of the space chain, where the next entry is due.
    void inventMember(wire::SyncReply& reply)
    {
        const auto chains = world.fleet.store().allChains();
        KP_ASSERT(chains.ok());
        for (const server::ChainRow& row : chains.value()) {
            if (!row.isSpace())
                continue;
            wire::ChainDelta delta;
            delta.chain = row.id;
            delta.space = world.fleet.space;
            delta.first = row.last.position + 1;
            delta.headPosition = row.last.position + 1;
            wire::ChainItem last;
            last.place = row.last;
            const auto held = world.fleet.store().eachItem(row.key, false, [&](server::ItemRow&& item) -> Result<void> {
                last.payload = item.item.payload;
                return {};
            });
            KP_ASSERT(held.ok());
            delta.items.push_back(last);
            delta.items = {inventedMember(dice, delta)};
            reply.deltas.push_back(std::move(delta));
            return;
        }
    }

    void operator()(const engine::OutRequest& request, engine::InReply& in)
    {
        if (request.path != wire::kPathSync || in.status != 200)
            return;
        auto reply = wire::decode<wire::SyncReply>(in.body);
        if (!reply.ok())
            return;
        for (wire::ChainDelta& delta : reply.value().deltas)
            delta.space = world.fleet.space; // not told of one that goes on
        if (earlier.size() < 20)
            earlier.push_back(reply.value());
        if (dice.chance(10)) {
            in.body[dice.below(in.body.size())] ^= 4;
            return;
        }
        const std::size_t which = dice.below(told.size() + 1);
        if (which < told.size())
            told[which](dice, reply.value(), earlier);
        else
            inventMember(reply.value());
        in.body = wire::encode(reply.value());
    }
};

} // namespace

TEST_CASE("a server restored from an older backup gets everything back from the devices")
{
    const std::size_t done = schedules(250, 500'000, [](std::uint64_t number) {
        // Two persons read the family's parts in these: the server waits for both before it goes on.
        const std::uint64_t seed = number * 6 + number % 2;
        World world(seed, {.sharing = 0, .steps = 14});
        world.run();
        world.fleet.backUpServer("backup.db");
        world.run();
        world.fleet.restoreServer("backup.db");
        world.run();
        world.settle();
        world.judge();
        return world.finish();
    });
    CHECK(done > 0);
}

TEST_CASE("an older copy of a vault goes on as a new device and a second one is refused")
{
    // Killed: what the older copy wrote before it noticed is dropped; dots are renamed without regard to the part they count
    // in; commits signed are counted instead of those ever sent, so that a copy which wrote much goes unnoticed.
    const std::size_t done = schedules(100, 600'000, [](std::uint64_t seed) {
        World world(seed, {.lost = 0, .cut = 0, .serverRestart = 0, .clockJump = 0, .sharing = 0, .steps = 10});
        world.run();
        if (seed % 2 == 0)
            world.settle();
        world.fleet.copyVault("mama", "mama-old");
        // At least one that the copy does not know; what was not sent before the copy comes back is lost with that vault.
        const std::size_t before = world.writes.size();
        while (world.writes.size() == before)
            (void)world.edit("mama");
        world.settle();
        world.fleet.putVaultBack("mama", "mama-old");
        for (int i = 0; i < 4; ++i)
            (void)world.edit("mama"); // the copy does not know yet what it is
        const auto noticed = world.fleet.sync("mama");
        if (!noticed.ok() || noticed.value().alarms.empty())
            world.problem("an older copy went on without a word");
        world.run();
        world.settle();
        world.judge();
        world.fleet.copyVault("mama", "mama-new");
        world.fleet.putVaultBack("mama", "mama-old");
        const auto second = world.fleet.sync("mama");
        if (second.ok() || second.code() != Errc::RestoredCopy)
            world.problem("a second older copy took the place of the first");
        world.fleet.putVaultBack("mama", "mama-new");
        world.run();
        world.settle();
        world.judge();
        return world.finish();
    });
    CHECK(done > 0);
}

TEST_CASE("a lying server shows nobody anything false and an honest one heals what it did")
{
    // Killed: commits, their signatures, part entries or space entries taken unverified; a missing key never asked for again.
    // (A key is kept under its own commitment, so that comparing it with the name in the wrap once more changes nothing; a chain
    // told in another order is too rare here: tests/engine/test_forks.cpp kills that one.)
    const std::size_t done = schedules(300, 700'000, [](std::uint64_t seed) {
        World world(seed, {.sharing = 4, .steps = 12});
        world.run();
        world.fleet.tamper = Liar{world, Dice(seed ^ 0x11A7)};
        for (int i = 0; i < 12; ++i) {
            world.step();
            for (const std::string& who : world.names)
                world.nothingFalse(who);
        }
        world.fleet.tamper = {};
        world.membersToo = false;
        world.settle();
        world.nothingLost();
        world.plansEqual(false);
        for (const std::string& who : world.names)
            world.nothingFalse(who);
        return world.finish();
    });
    CHECK(done > 0);
}
