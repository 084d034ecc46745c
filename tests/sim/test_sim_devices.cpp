// Persons with two devices, guests included: the second comes in while everything else goes on, and may be taken out again.
#include "tests/sim/world.h"

#include <catch2/catch.hpp>

using namespace kp;
using namespace kp::test;

TEST_CASE("persons with two devices lose nothing and a device that is out gets no later key")
{
    const std::size_t done = schedules(200, 800'000, [](std::uint64_t seed) {
        World world(seed, {.sharing = 6, .devices = 12, .steps = 40});
        for (const char* who : {"mama", "buddy"})
            if (seed % 2 == 0)
                (void)world.addDevice(who);
        world.run();
        world.settle();
        world.judge();
        world.nothingOpensAfterwards();
        if (seed % 4 == 0)
            world.quietAndSound();
        return world.finish();
    });
    CHECK(done > 0);
}
