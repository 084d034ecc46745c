// What leaves the app as a file is told in the open book, once a day, beside the reads.
// Killed: the receipt left out of exportJson; of a part that was not asked for; one a day taken for both kinds, here and by who
// reads it.
#include "tests/engine/family.h"

#include <catch2/catch.hpp>

#include <algorithm>

using namespace kp;
using namespace kp::test;

namespace {

std::size_t told(Fleet& fleet, const std::string& to, const char* what, const PersonId& by, const PartId& part)
{
    const auto lines = fleet[to].log(fleet.space);
    REQUIRE(lines.ok());
    return static_cast<std::size_t>(
        std::count_if(lines.value().begin(), lines.value().end(), [&](const engine::LogLine& line) {
            return line.what == what && line.person == by && line.part == part;
        }));
}

PartId partOfKind(Fleet& fleet, const std::string& who, const std::string& kind)
{
    const auto parts = fleet[who].parts(fleet.space);
    REQUIRE(parts.ok());
    for (const engine::PartShown& part : parts.value())
        if (part.kind == kind)
            return part.part;
    FAIL("no part of that kind");
    return {};
}

} // namespace

TEST_CASE("an export stands in the open book of who reads the part, once a day")
{
    FirstHour hour;
    Fleet& fleet = hour.fleet;
    REQUIRE(fleet["parent"].addItem(fleet.space, {"strength", {}, {{"words", "koken"}}}).ok());
    REQUIRE(fleet["parent"].addItem(fleet.space, {"goal", {}, {{"words", "rust"}}}).ok());
    fleet.syncAll();
    const PartId core = partOfKind(fleet, "parent", "core"), goal = partOfKind(fleet, "parent", "goal");
    REQUIRE(fleet["parent"].show(fleet.space).ok());
    const auto json = fleet["parent"].exportJson(fleet.space, {core});
    REQUIRE(json.ok());
    CHECK(json.value().find("koken") != std::string::npos);
    CHECK(json.value().find("rust") == std::string::npos);
    CHECK(told(fleet, "parent", "exported", hour.parent, core) == 1); // at once, on this device
    REQUIRE(fleet["parent"].exportJson(fleet.space, {core}).ok());
    fleet.syncAll();
    CHECK(told(fleet, "coach", "exported", hour.parent, core) == 1);
    CHECK(told(fleet, "coach", "exported", hour.parent, goal) == 0);
    CHECK(told(fleet, "coach", "read", hour.parent, core) == 1);
    for (auto& [who, clock] : fleet.clocks)
        clock->ms += kDayMs;
    fleet.serverClock.ms += kDayMs;
    REQUIRE(fleet["parent"].noteExport(fleet.space, {}).ok());
    fleet.syncAll();
    CHECK(told(fleet, "coach", "exported", hour.parent, core) == 2);
    CHECK(told(fleet, "coach", "exported", hour.parent, goal) == 1);
    CHECK(fleet["coach"].check().value().problems.empty());
    // It is no change: nothing of it waits, and it goes by itself.
    REQUIRE(fleet["coach"].exportJson(fleet.space, {}).ok());
    CHECK(fleet["coach"].status(fleet.space).value().waiting == 0);
}
