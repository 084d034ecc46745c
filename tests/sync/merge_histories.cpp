#include "tests/sync/merge_histories.h"

#include "shared/crypto/crypto.h"
#include "sync/merge/item_id.h"

#include <catch2/catch.hpp>

#include <cstdlib>

namespace kp::merge::test {
namespace {

constexpr std::uint64_t kYear = 365ULL * 24 * 3600 * 1000 << 16;

/// The things a chaotic history is made of. Few of each, so that they meet often.
class World {
public:
    explicit World(Seeded& random) : m_random(random)
    {
        const auto devices = 3 + random.below(4);
        for (std::uint8_t i = 0; i < devices; ++i) {
            m_devices.push_back(numbered<DeviceId>(static_cast<std::uint8_t>(0x10 + i)));
            m_sequences.push_back(0);
        }
        for (std::uint8_t i = 0; i < 3; ++i) {
            m_nonces.push_back(Bytes(kNonceSize, static_cast<std::uint8_t>(0xA0 + i)));
            m_items.push_back(numbered<ItemId>(static_cast<std::uint8_t>(0x40 + i)));
        }
        m_items.push_back(authoredItemId(person(0), m_nonces[0]));
        m_items.push_back(authoredItemId(person(1), m_nonces[1]));
        for (std::uint8_t i = 0; i < 2; ++i) {
            m_added.push_back(addedOnly(person(i)));
            m_items.push_back(m_added.back().front().item);
        }
    }

    TestCommit commit(bool allPlaced)
    {
        const std::size_t device = m_random.below(m_devices.size());
        TestCommit made{m_devices[device], ++m_sequences[device], {}, {}};
        constexpr Access kAccess[] = {Access::Write, Access::Write, Access::Write, Access::Write,
                                      Access::Write, Access::Tick,  Access::Read};
        made.authorship.person = person(device % 3);
        made.authorship.access = m_random.pick(kAccess);
        made.authorship.placeMinute = static_cast<std::uint32_t>(m_random.below(4));
        made.authorship.placed = allPlaced || m_random.oneIn(2);
        if (m_random.oneIn(6))
            addAddedOnly(made);
        else
            for (auto count = 1 + m_random.below(4); count > 0; --count)
                made.operations.push_back(operation());
        for (std::uint32_t i = 0; i < made.operations.size(); ++i)
            m_dots.push_back({made.device, made.sequence, i});
        return made;
    }

private:
    static PersonId person(std::size_t number) { return numbered<PersonId>(static_cast<std::uint8_t>(1 + number)); }

    std::vector<Operation> addedOnly(const PersonId& author)
    {
        std::vector<Operation> operations(4);
        constexpr std::uint16_t kFields[] = {wire::kFieldNonce, wire::kFieldExistence, 16, 17};
        for (std::size_t i = 0; i < operations.size(); ++i) {
            operations[i].kind = 0x8001;
            operations[i].field = kFields[i];
            operations[i].value = std::int64_t{4};
        }
        operations[0].value = m_nonces[2];
        operations[1].value = true;
        (void)nameAddedOnly(author, operations);
        return operations;
    }

    /// The real thing, from its author or copied; or with one value changed; or with something on top.
    void addAddedOnly(TestCommit& made)
    {
        const std::size_t which = m_random.below(2);
        made.operations = m_added[which];
        if (made.authorship.person != person(which) && m_random.oneIn(2))
            for (Operation& operation : made.operations)
                operation.origin = wire::Origin{numbered<PartId>(0x70), {m_devices[which], 1, 0}, person(which)};
        if (m_random.oneIn(3))
            m_random.pick(made.operations).value = std::int64_t{5};
        for (Operation& operation : made.operations) {
            operation.stamp = stamp();
            operation.replaces = dots();
        }
        if (m_random.oneIn(4)) {
            made.operations.push_back(operation());
            made.operations.back().item = made.operations.front().item;
        }
    }

    std::uint64_t stamp() { return 20 * kYear + m_random.below(20) * kYear + m_random.below(3); }

    std::vector<Dot> dots()
    {
        std::set<Dot> chosen;
        for (auto count = m_random.below(5); count > 0; --count) {
            if (!m_dots.empty() && !m_random.oneIn(6)) {
                chosen.insert(m_random.pick(m_dots));
                continue;
            }
            const std::size_t device = m_random.below(m_devices.size()); // perhaps yet to come
            chosen.insert({m_devices[device], m_sequences[device] + 1 + m_random.below(3),
                           static_cast<std::uint32_t>(m_random.below(3))});
        }
        return {chosen.begin(), chosen.end()};
    }

    Value value(std::uint16_t field)
    {
        if (field == wire::kFieldNonce)
            return m_random.oneIn(8) ? Value(std::int64_t{1}) : Value(m_random.pick(m_nonces));
        switch (m_random.below(6)) {
        case 0: return std::monostate{};
        case 1: return std::string("words");
        case 2: return std::int64_t(m_random.below(3));
        case 3: return wire::UnknownValue{200, {1, 2}};
        default: return m_random.oneIn(2);
        }
    }

    Operation operation()
    {
        constexpr std::uint16_t kKinds[] = {1, 2, 0x3001, 0x4001, 0x4002, 0x8001};
        constexpr std::uint16_t kFields[] = {0, 0, 1, 2, 3, 3, 16, 16, 0x2FFF, 0x4011, 0x8012, 0xC013};
        Operation made;
        made.item = m_random.pick(m_items);
        const bool isAuthored = made.item == m_items[3] || made.item == m_items[4];
        made.kind = isAuthored && !m_random.oneIn(4) ? std::uint16_t{0x4001} : m_random.pick(kKinds);
        made.field = m_random.pick(kFields);
        if ((made.field & wire::kFieldSet) != 0)
            made.element = {static_cast<std::uint8_t>('a' + m_random.below(2))};
        made.value = value(made.field);
        made.stamp = stamp();
        made.replaces = dots();
        if (made.field == wire::kFieldExistence)
            made.seen = dots();
        if (m_random.oneIn(5))
            made.origin = wire::Origin{numbered<PartId>(static_cast<std::uint8_t>(0x70 + m_random.below(2))),
                                       {m_devices[m_random.below(2)], 1, static_cast<std::uint32_t>(m_random.below(2))},
                                       person(m_random.below(3))};
        if (m_random.oneIn(8))
            made.extension = {9, 9};
        return made;
    }

    Seeded& m_random;
    std::vector<DeviceId> m_devices;
    std::vector<std::uint64_t> m_sequences;
    std::vector<ItemId> m_items;
    std::vector<Bytes> m_nonces;
    std::vector<std::vector<Operation>> m_added;
    std::vector<Dot> m_dots;
};

} // namespace

void Seeded::fill(std::span<std::uint8_t> out)
{
    for (std::size_t i = 0; i < out.size();) {
        std::uint64_t word = m_engine();
        for (int k = 0; k < 8 && i < out.size(); ++k, word >>= 8)
            out[i++] = static_cast<std::uint8_t>(word);
    }
}

void forSeeds(std::size_t count, const std::function<void(std::uint64_t)>& history)
{
    REQUIRE(crypto::init().ok());
    const char* one = std::getenv("KP_SEED");
    const char* budget = std::getenv("KP_BUDGET");
    const std::uint64_t first = one != nullptr ? std::strtoull(one, nullptr, 10) : 1;
    const std::size_t times = one != nullptr                                          ? 1
                              : budget != nullptr && std::string(budget) == "nightly" ? 30 * count
                                                                                      : count;
    for (std::uint64_t seed = first; seed < first + times; ++seed) {
        INFO("replay with KP_SEED=" << seed);
        history(seed);
    }
}

std::vector<TestCommit> chaoticHistory(Seeded& random, const Chaos& chaos)
{
    World world(random);
    std::vector<TestCommit> commits;
    while (commits.size() < chaos.commits)
        commits.push_back(world.commit(chaos.allPlaced));
    return commits;
}

void applyTo(PartReplica& replica, const TestCommit& commit)
{
    replica.apply(commit.device, commit.sequence, commit.authorship, commit.operations);
}

PartReplica replicaOf(const std::vector<TestCommit>& commits)
{
    PartReplica replica;
    for (const TestCommit& commit : commits)
        applyTo(replica, commit);
    return replica;
}

} // namespace kp::merge::test
