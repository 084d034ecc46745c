// Random schedules: whatever the order of edits, faults, restarts and shares, no word that was saved goes missing.
#include "tests/sim/world.h"

#include <catch2/catch.hpp>

using namespace kp;
using namespace kp::test;

TEST_CASE("nothing that was saved is lost whatever happens in between")
{
    // Killed: the device no longer breaks ties between equal stamps; what an operation replaces is ignored; a newer stamp hides
    // what its writer had not seen; an answer is given although its group was rolled back; the outbox is cleared by the answer
    // alone. (That the oldest version is shown first only sorts a clash: tests/sync kills that one.)
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
    // Killed: a renewed share begins its reading anew; what ticking cannot carry is dropped in silence; a snapshot that came
    // without other news is not looked at.
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
