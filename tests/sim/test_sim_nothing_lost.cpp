// Random schedules: whatever the order of edits, faults, restarts and shares, no word that was saved goes missing.
#include "tests/sim/world.h"

#include <catch2/catch.hpp>

using namespace kp;
using namespace kp::test;

TEST_CASE("nothing that was saved is lost whatever happens in between")
{
    const std::size_t done = schedules(800, 1000, [](std::uint64_t seed) {
        World world(seed, {.sharing = 0});
        world.run();
        world.settle();
        world.judge();
        world.nothingOpensAfterwards();
        if (seed % 8 == 0)
            world.quietAndSound();
        return world.finish();
    });
    CHECK(done > 0);
}

TEST_CASE("nothing is lost and nothing stays open while shares come and go")
{
    const std::size_t done = schedules(800, 100'000, [](std::uint64_t seed) {
        World world(seed, {.sharing = 8});
        world.run();
        world.settle();
        world.judge();
        world.nothingOpensAfterwards();
        if (seed % 8 == 0)
            world.quietAndSound();
        return world.finish();
    });
    CHECK(done > 0);
}
