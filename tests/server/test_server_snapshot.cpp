#include "tests/server/server_world.h"

#include <catch2/catch.hpp>

#include <array>

using namespace kp;
using namespace kp::test;

namespace {

constexpr std::int64_t kDay = 24 * 60;

struct Plan {
    World world;
    TestDevice coach = world.device();
    TestDevice parent = world.device();
    TestPart part;

    Plan()
    {
        world.startSpace(coach);
        world.admit(coach, parent, wire::Standing::Parent);
        part = world.startPart(parent);
    }
    void commits(int count)
    {
        for (int i = 0; i < count; ++i)
            REQUIRE(placed(world.push(parent, world.commit(parent, part, "commit " + std::to_string(i)))));
    }
    void countersign(TestDevice& by, const wire::Snapshot& snapshot)
    {
        wire::SyncRequest request;
        request.countersignatures.push_back(
            {snapshot.part, wire::idOf(snapshot), by.id, wire::countersign(snapshot, by.sign)});
        (void)world.sync(by, request);
    }
    [[nodiscard]] wire::SyncReply whole(TestDevice& device)
    {
        wire::SyncRequest request;
        request.from.push_back({chainOf(part.id), 0, {}});
        return world.sync(device, request);
    }
    [[nodiscard]] std::uint64_t bodies()
    {
        std::uint64_t count = 0;
        const auto row = world.store().chain(chainOf(part.id));
        REQUIRE(world.store()
                    .eachItem(row.value()->key, false,
                              [&](server::ItemRow&& item) -> Result<void> {
                                  count += item.item.kind == wire::ChainItemKind::Commit ? 1 : 0;
                                  return {};
                              })
                    .ok());
        return count;
    }
};

} // namespace

TEST_CASE("a snapshot uploads in chunks and starts a newcomer", "[server]")
{
    Plan plan;
    plan.commits(6);
    wire::SyncRequest news;
    news.generation = plan.world.store().generation();
    news.since = plan.world.store().change();
    const wire::Snapshot snapshot = plan.world.snapshot(plan.parent, plan.part, 5, 150'000);
    REQUIRE(plan.world.upload(plan.parent, snapshot).status == 200);
    plan.countersign(plan.coach, snapshot);

    const wire::SyncReply reply = plan.whole(plan.coach);

    const wire::ChainDelta* delta = deltaOf(reply, chainOf(plan.part.id));
    REQUIRE(delta != nullptr);
    REQUIRE(delta->snapshot.has_value());
    const auto sent = wire::decodeSnapshot(*delta->snapshot);
    REQUIRE(sent.ok());
    CHECK(wire::idOf(sent.value()) == wire::idOf(snapshot));
    REQUIRE(sent.value().countersignatures.size() == 1);
    CHECK(delta->items.size() == 7);
    for (const wire::ChainItem& item : delta->items) {
        const bool covered = item.place.position <= 5 && item.place.position > 1;
        CHECK((item.kind == wire::ChainItemKind::Skeleton) == covered);
    }
    CHECK(reply.snapshots.empty());
    const wire::SyncReply told = plan.world.sync(plan.coach, news);
    REQUIRE(told.snapshots.size() == 1);
    CHECK(told.snapshots[0].countersigners == 1);

    wire::SnapshotRequest fetch;
    fetch.part = plan.part.id;
    Bytes fetched;
    do {
        fetch.offset = static_cast<std::uint32_t>(fetched.size());
        const server::Reply answer = plan.world.post(plan.coach, wire::kPathSnapshot, wire::encode(fetch));
        REQUIRE(answer.status == 200);
        const auto chunk = wire::decode<wire::SnapshotReply>(answer.body).value();
        fetch.total = chunk.total;
        fetched.insert(fetched.end(), chunk.chunk.begin(), chunk.chunk.end());
    } while (fetched.size() < fetch.total);
    CHECK(fetched == *delta->snapshot);
}

// Killed: head of the snapshot not compared with the chain's.
TEST_CASE("a snapshot that is not of this chain or not of a reader is refused", "[server]")
{
    Plan plan;
    plan.commits(3);
    TestDevice stranger = plan.world.device();
    wire::Snapshot wrongHead = plan.world.snapshot(plan.parent, plan.part, 3);
    wrongHead.head.bytes[0] ^= 1;
    wire::sign(wrongHead, plan.parent.sign);
    CHECK(codeOf(plan.world.upload(plan.parent, wrongHead)) == Errc::Fork);
    wire::Snapshot unsignedOne = plan.world.snapshot(plan.parent, plan.part, 3);
    unsignedOne.signature.bytes[3] ^= 1;
    CHECK(codeOf(plan.world.upload(plan.parent, unsignedOne)) == Errc::BadSignature);
    CHECK(codeOf(plan.world.upload(stranger, plan.world.snapshot(plan.parent, plan.part, 3))) == Errc::NotFound);
    CHECK(codeOf(plan.world.upload(plan.parent, plan.world.snapshot(stranger, plan.part, 3))) == Errc::NotAllowed);
    CHECK(plan.whole(plan.coach).snapshots.empty());
}

TEST_CASE("bodies go when old and covered by two countersigned snapshots", "[server]")
{
    Plan plan;
    plan.commits(4);
    wire::Commit kept = plan.world.commit(plan.parent, plan.part, "signed for ever", false);
    kept.header.keep = true;
    wire::sign(kept, plan.parent.sign);
    plan.parent.sequences[plan.part.id] = {kept.header.sequence, wire::idOf(kept.header)};
    REQUIRE(placed(plan.world.push(plan.parent, kept)));
    plan.commits(2);
    const wire::ChainPosition head = plan.world.headOf(chainOf(plan.part.id));
    const wire::Snapshot first = plan.world.snapshot(plan.parent, plan.part, 7);
    const wire::Snapshot second = plan.world.snapshot(plan.parent, plan.part, 8);
    REQUIRE(plan.world.upload(plan.parent, first).status == 200);
    REQUIRE(plan.world.upload(plan.parent, second).status == 200);
    plan.world.clock.passMinutes(91 * kDay);

    CHECK(plan.world.core().compact().value() == 0); // not countersigned
    plan.countersign(plan.coach, first);
    // Killed: one countersigned snapshot taken for two.
    CHECK(plan.world.core().compact().value() == 0);
    plan.countersign(plan.parent, second); // one's own does not count
    CHECK(plan.world.core().compact().value() == 0);
    plan.countersign(plan.coach, second);
    CHECK(plan.world.core().compact().value() == 5);

    CHECK(plan.bodies() == 2); // the kept one and the one above the older snapshot
    CHECK(plan.world.headOf(chainOf(plan.part.id)) == head);
    plan.world.restart();
    const auto report = server::checkStore(plan.world.store());
    REQUIRE(report.ok());
    CHECK(report.value().problems == 0);
    CHECK(plan.whole(plan.coach).deltas.size() >= 1);
    CHECK(placed(plan.world.push(plan.parent, plan.world.commit(plan.parent, plan.part, "goes on"))));
}

TEST_CASE("young bodies stay however well covered", "[server]")
{
    Plan plan;
    plan.commits(4);
    for (const std::uint64_t position : {3U, 4U, 5U}) {
        const wire::Snapshot snapshot = plan.world.snapshot(plan.parent, plan.part, position);
        REQUIRE(plan.world.upload(plan.parent, snapshot).status == 200);
        plan.countersign(plan.coach, snapshot);
    }
    plan.world.clock.passMinutes(89 * kDay);
    CHECK(plan.world.core().compact().value() == 0);
    CHECK(plan.bodies() == 4);
}

TEST_CASE("somebody alone in a part countersigns by saying it again after a week", "[server]")
{
    Plan plan;
    plan.part = plan.world.startPart(plan.parent, wire::PartRule::Private);
    plan.commits(3);
    REQUIRE(plan.world.upload(plan.parent, plan.world.snapshot(plan.parent, plan.part, 4)).status == 200);
    plan.world.clock.passMinutes(6 * kDay);
    REQUIRE(plan.world.upload(plan.parent, plan.world.snapshot(plan.parent, plan.part, 4)).status == 200);
    plan.world.clock.passMinutes(91 * kDay);
    CHECK(plan.world.core().compact().value() == 0);
    REQUIRE(plan.world.upload(plan.parent, plan.world.snapshot(plan.parent, plan.part, 4)).status == 200);
    CHECK(plan.world.core().compact().value() == 3);
}

TEST_CASE("a chain begins with its key and its snapshot or waits for the next answer", "[server]")
{
    // Killed: a smaller one put behind one that waits; one begun without its key; the line said as well.
    Plan plan;
    std::vector<TestPart> parts;
    wire::SyncRequest wraps;
    for (int i = 0; i < 12; ++i) {
        const TestPart part = plan.world.startPart(plan.parent);
        for (int k = 0; k < 3; ++k)
            REQUIRE(placed(plan.world.push(plan.parent, plan.world.commit(plan.parent, part, std::string(300, 'x')))));
        const std::size_t size = i % 3 == 1 ? 9'000 : 700;
        REQUIRE(plan.world.upload(plan.parent, plan.world.snapshot(plan.parent, part, 3, size)).status == 200);
        wraps.wraps.push_back({part.id, part.epoch, plan.coach.id, Bytes(80)});
        parts.push_back(part);
    }
    (void)plan.world.sync(plan.parent, wraps);

    for (std::uint32_t budget = 16'400; budget < 30'000; budget += 100) {
        std::set<ChainId> wanted;
        for (const TestPart& part : parts)
            wanted.insert(chainOf(part.id));
        int answers = 0;
        for (; !wanted.empty() && answers < 20; ++answers) {
            wire::SyncRequest request;
            request.answerBytesMax = budget;
            for (const TestPart& part : parts) // in the order of the plan
                if (wanted.contains(chainOf(part.id)))
                    request.from.push_back({chainOf(part.id), 0, {}});
            request.generation = plan.world.store().generation();
            request.since = plan.world.store().change();
            const wire::SyncReply reply = plan.world.sync(plan.coach, request);
            REQUIRE(wire::encode(reply).size() <= budget);
            REQUIRE(reply.snapshots.empty());
            REQUIRE_FALSE(reply.deltas.empty());
            for (std::size_t i = 0; i < reply.deltas.size(); ++i) {
                const wire::ChainDelta& delta = reply.deltas[i];
                REQUIRE(delta.chain == request.from[i].chain);
                REQUIRE(delta.snapshot.has_value());
                REQUIRE(std::any_of(reply.wraps.begin(), reply.wraps.end(),
                                    [&](const wire::Wrap& wrap) { return wrap.part.bytes == delta.chain.bytes; }));
                if (!delta.items.empty() && delta.items.back().place.position == delta.headPosition)
                    wanted.erase(delta.chain);
            }
            REQUIRE(reply.more == !wanted.empty());
        }
        REQUIRE(wanted.empty());
        REQUIRE(answers > 1);
    }
}

TEST_CASE("a chain for which there is no room is not answered as if it had no news", "[server]")
{
    // Killed: a run without an item sent all the same.
    Plan plan;
    const TestPart other = plan.world.startPart(plan.parent);
    for (const std::size_t size : {3'000U, 12'000U, 3'000U})
        for (const TestPart* part : std::array<const TestPart*, 2>{&plan.part, &other})
            REQUIRE(placed(plan.world.push(plan.parent, plan.world.commit(plan.parent, *part, std::string(size, 'x')))));
    for (std::uint32_t budget = 16'400; budget < 50'000; budget += 100) {
        wire::SyncRequest request;
        request.answerBytesMax = budget;
        request.from = {{chainOf(plan.part.id), 1, {}}, {chainOf(other.id), 1, {}}};
        request.generation = plan.world.store().generation();
        request.since = plan.world.store().change();
        const wire::SyncReply reply = plan.world.sync(plan.coach, request);
        REQUIRE(wire::encode(reply).size() <= budget);
        std::size_t items = 0;
        for (const wire::ChainDelta& delta : reply.deltas) {
            REQUIRE_FALSE(delta.items.empty());
            items += delta.items.size();
        }
        REQUIRE(reply.more == (items < 6));
    }
}
