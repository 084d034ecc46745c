// Random schedules: whatever the order of edits, faults, restarts and shares, no word that was saved goes missing.
#include "tests/sim/world.h"

#include <catch2/catch.hpp>

using namespace kp;
using namespace kp::test;

namespace {

std::vector<std::string> finish(World& world)
{
    if (std::getenv("KP_SEED") != nullptr)
        for (const std::string& line : world.journal)
            std::fprintf(stderr, "  %s\n", line.c_str());
    return world.problems;
}

} // namespace

TEST_CASE("nothing that was saved is lost whatever happens in between")
{
    const std::size_t done = schedules(20, 1000, [](std::uint64_t seed) {
        World world(seed, {.sharing = 0});
        world.run();
        world.settle();
        world.judge();
        world.nothingOpensAfterwards();
        if (seed % 8 == 0)
            world.quietAndSound();
        return finish(world);
    });
    CHECK(done > 0);
}

TEST_CASE("nothing is lost and nothing stays open while shares come and go", "[.guests]")
{
    const std::size_t done = schedules(20, 100'000, [](std::uint64_t seed) {
        World world(seed, {.sharing = 8});
        world.run();
        world.settle();
        world.judge();
        world.nothingOpensAfterwards();
        if (seed % 8 == 0)
            world.quietAndSound();
        return finish(world);
    });
    CHECK(done > 0);
}
