/// \file Random histories for the merge's property tests, each from one seed. KP_SEED replays one; KP_BUDGET=nightly
/// multiplies the number by 30.
#pragma once

#include "shared/core/clock.h"
#include "tests/sync/merge_oracle.h"

#include <functional>
#include <random>

namespace kp::merge::test {

class Seeded final : public RandomSource {
public:
    explicit Seeded(std::uint64_t seed) : m_engine(seed * 0x9E3779B97F4A7C15ULL + 1) {}
    void fill(std::span<std::uint8_t> out) override;
    [[nodiscard]] bool oneIn(std::uint64_t n) { return below(n) == 0; }
    template <class List>
    [[nodiscard]] auto& pick(List& list)
    {
        return list[below(std::size(list))];
    }
    template <class List>
    void shuffle(List& list)
    {
        for (std::size_t i = list.size(); i > 1; --i)
            std::swap(list[i - 1], list[below(i)]);
    }

private:
    std::mt19937_64 m_engine;
};

/// Calls `history` with one seed after the other and names the seed when it fails.
void forSeeds(std::size_t count, const std::function<void(std::uint64_t)>& history);

/// A small id with a readable first byte.
template <class AnyId>
[[nodiscard]] AnyId numbered(std::uint8_t number)
{
    AnyId id;
    id.bytes.fill(number);
    return id;
}

struct Chaos {
    std::size_t commits = 14;
    bool allPlaced = false;
};

/// 3 to 6 devices that write anything anywhere: replaced dots at random (also ones nobody wrote yet), forged ids, writes not
/// allowed, copies, unknown kinds and fields, clocks ten years off. Sequences are gapless per device.
[[nodiscard]] std::vector<TestCommit> chaoticHistory(Seeded& random, const Chaos& chaos);

void applyTo(PartReplica& replica, const TestCommit& commit);
[[nodiscard]] PartReplica replicaOf(const std::vector<TestCommit>& commits);

} // namespace kp::merge::test
