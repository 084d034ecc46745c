// Honest devices that write what they see, meet at random, and whose clocks lie by up to ten years. Killed here: the walk
// over waiting work dropped from replacesFor(); heads left out of it; `seen` of a removal without waiting work.
#include "tests/sync/merge_histories.h"

#include <catch2/catch.hpp>

#include <map>

using namespace kp;
using namespace kp::merge;
using namespace kp::merge::test;

namespace {

constexpr std::uint16_t kFields[] = {wire::kFieldExistence, wire::kFieldOrder, 16, 17};

struct Written {
    Operation operation;
    Dot dot;
    std::set<Dot> known; ///< what its device held of the same register when it wrote
    std::set<Dot> knownOfItem;
};

/// A family of devices. Commits pass from device to device before the server places them.
class Family {
public:
    explicit Family(Seeded& random) : m_random(random), m_devices(3 + random.below(3))
    {
        for (std::size_t i = 0; i < m_devices.size(); ++i)
            m_devices[i].id = numbered<DeviceId>(static_cast<std::uint8_t>(i + 1));
    }

    void live(std::size_t steps)
    {
        for (std::size_t i = 0; i < steps; ++i)
            switch (m_random.below(5)) {
            case 0: meet(m_random.pick(m_devices), m_random.pick(m_devices)); break;
            case 1: place(); break;
            default: write(m_random.pick(m_devices));
            }
    }

    /// Some devices are removed: from some waiting commit on, theirs never get a place.
    void lose()
    {
        for (const auto& device : m_devices) {
            if (m_random.oneIn(2))
                continue;
            std::uint64_t placed = 0;
            for (const TestCommit& commit : m_commits)
                if (commit.device == device.id && commit.authorship.placed)
                    placed = std::max(placed, commit.sequence);
            const std::uint64_t last = placed + m_random.below(device.sequence - placed + 1);
            std::erase_if(m_commits,
                          [&](const TestCommit& commit) { return commit.device == device.id && commit.sequence > last; });
        }
    }

    [[nodiscard]] std::vector<Written> remaining() const
    {
        std::vector<Written> result;
        for (const Written& written : m_written)
            if (std::any_of(m_commits.begin(), m_commits.end(), [&](const TestCommit& commit) {
                    return commit.device == written.dot.device && commit.sequence == written.dot.sequence;
                }))
                result.push_back(written);
        return result;
    }
    [[nodiscard]] const std::vector<TestCommit>& commits() const { return m_commits; }
    [[nodiscard]] const std::vector<Written>& written() const { return m_written; }

private:
    struct Device {
        DeviceId id;
        std::uint64_t sequence = 0;
        PartReplica replica;
        std::set<std::pair<DeviceId, std::uint64_t>> holds;
    };

    void write(Device& device)
    {
        Operation operation;
        operation.item = numbered<ItemId>(static_cast<std::uint8_t>(0x40 + m_random.below(2)));
        operation.kind = 1;
        operation.field = m_random.pick(kFields);
        operation.value =
            operation.field == wire::kFieldExistence ? Value(!m_random.oneIn(3)) : Value(std::int64_t(m_written.size()));
        operation.stamp = m_random.below(20ULL * 365 * 24 * 3600 * 1000) << 16;
        operation.replaces = device.replica.replacesFor({operation.item, 1, operation.field, {}}, device.id);
        if (operation.value == Value(false))
            operation.seen = device.replica.seenFor(operation.item, device.id);
        Written written{operation, {device.id, ++device.sequence, 0}, {}, {}};
        for (const HistoryEntry& entry : device.replica.history(operation.item)) {
            written.knownOfItem.insert(entry.operation.dot);
            if (entry.operation.operation->field == operation.field)
                written.known.insert(entry.operation.dot);
        }
        TestCommit commit{device.id, device.sequence, {}, {operation}};
        commit.authorship.person = numbered<PersonId>(device.id.bytes[0]);
        commit.authorship.access = Access::Write;
        applyTo(device.replica, commit);
        device.holds.insert({device.id, device.sequence});
        REQUIRE(device.replica.heads({operation.item, 1, operation.field, {}}).size() == 1);
        m_commits.push_back(std::move(commit));
        m_written.push_back(std::move(written));
    }

    void meet(Device& from, Device& to)
    {
        for (const TestCommit& commit : m_commits)
            if (from.holds.contains({commit.device, commit.sequence})) {
                applyTo(to.replica, commit);
                to.holds.insert({commit.device, commit.sequence});
            }
    }

    /// The server places each device's next commit; who meets next learns of it.
    void place()
    {
        const DeviceId& device = m_random.pick(m_devices).id;
        for (TestCommit& commit : m_commits)
            if (commit.device == device && !commit.authorship.placed) {
                commit.authorship.placed = true;
                return;
            }
    }

    Seeded& m_random;
    std::vector<Device> m_devices;
    std::vector<TestCommit> m_commits;
    std::vector<Written> m_written;
};

std::set<Dot> headsOf(const PartReplica& replica, const Operation& like)
{
    std::set<Dot> dots;
    for (const Head& head : replica.heads({like.item, 1, like.field, {}}))
        dots.insert(head.dot);
    return dots;
}

} // namespace

TEST_CASE("what was written after seeing a value replaces it and what was not seen is never lost")
{
    forSeeds(2'000, [](std::uint64_t seed) {
        Seeded random(seed);
        Family family(random);
        family.live(40);
        auto commits = family.commits();
        random.shuffle(commits);
        const PartReplica replica = replicaOf(commits);
        std::set<Dot> replacedBySomebodyWhoSaw;
        for (const Written& written : family.written()) {
            replacedBySomebodyWhoSaw.insert(written.known.begin(), written.known.end());
            for (const Dot& dot : headsOf(replica, written.operation))
                if (written.known.contains(dot))
                    FAIL("a value seen by a later writer is still shown");
        }
        for (const Written& written : family.written())
            if (!headsOf(replica, written.operation).contains(written.dot)
                && !replacedBySomebodyWhoSaw.contains(written.dot))
                FAIL("a value nobody had seen is gone");
    });
}

TEST_CASE("no value comes back when a neighbour's waiting work falls")
{
    forSeeds(3'000, [](std::uint64_t seed) {
        Seeded random(seed);
        Family family(random);
        family.live(40);
        family.lose();
        const PartReplica replica = replicaOf(family.commits());
        for (const Written& written : family.remaining())
            for (const Dot& dot : headsOf(replica, written.operation))
                if (written.known.contains(dot))
                    FAIL("a stale value was revived");
        REQUIRE(describe(replica) == Oracle(family.commits()).describe());
    });
}

TEST_CASE("a removal lands in the tray exactly when something changed that no remover held")
{
    forSeeds(2'000, [](std::uint64_t seed) {
        Seeded random(seed);
        Family family(random);
        family.live(40);
        family.lose();
        const PartReplica replica = replicaOf(family.commits());
        for (const ItemView& item : replica.items()) {
            if (item.state != ItemState::Removed && item.state != ItemState::RemovedButChanged)
                continue;
            std::set<Dot> seen;
            for (const Written& written : family.remaining())
                if (headsOf(replica, written.operation).contains(written.dot) && written.operation.item == item.item
                    && written.operation.field == wire::kFieldExistence)
                    seen.insert(written.knownOfItem.begin(), written.knownOfItem.end());
            bool changed = false;
            for (const RegisterView& home : replica.registers(item.item))
                for (const Head& head : home.heads)
                    changed = changed || (home.key.field != wire::kFieldExistence && !seen.contains(head.dot));
            REQUIRE((item.state == ItemState::RemovedButChanged) == changed);
        }
    });
}

TEST_CASE("own waiting work does not make the lists grow")
{
    PartReplica replica;
    const DeviceId own = numbered<DeviceId>(1);
    for (std::uint64_t sequence = 1; sequence <= 500; ++sequence) {
        Operation operation;
        operation.item = numbered<ItemId>(1);
        operation.field = 16;
        operation.replaces = replica.replacesFor({operation.item, 0, 16, {}}, own);
        REQUIRE(operation.replaces.size() == (sequence == 1 ? 0 : 1));
        replica.apply(own, sequence, {numbered<PersonId>(1), Access::Write, 0, false}, {operation});
    }
    REQUIRE(replica.replacesFor({numbered<ItemId>(1), 0, 16, {}}, numbered<DeviceId>(2)).size() == 500);
}
