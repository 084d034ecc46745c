// Moving an item from one part to another: the copy first, the mark in the source once the server has the copy.
#include "tests/support/fleet.h"

#include <catch2/catch.hpp>

#include <utility>

using namespace kp;
using namespace kp::test;
using engine::ItemShown;

namespace {

/// A coach and a parent, a strength in the core, and a goal's part to move it to.
struct Family {
    Fleet fleet;
    ItemId strength;
    PartId core, goal;

    explicit Family(std::uint64_t seed = 0x304E) : fleet(seed)
    {
        fleet.add("coach", "coach");
        fleet.add("parent", "parent");
        const auto plan = fleet["coach"].createPlan("Peeters", kServerUrl);
        KP_ASSERT(plan.ok());
        fleet.space = plan.value();
        KP_ASSERT(fleet.sync("coach").ok());
        (void)fleet.letIn("coach", "parent", "parent");
        strength = fleet["parent"].addItem(fleet.space, {"strength", {}, {{"words", "koken"}}}).value();
        const ItemId made = fleet["parent"].addItem(fleet.space, {"goal", {}, {{"words", "doel"}}}).value();
        fleet.syncAll();
        core = shown("parent").front().part;
        const auto plan2 = fleet["parent"].show(fleet.space);
        for (const ItemShown& item : plan2.value().items)
            if (item.item == made)
                goal = item.part;
    }

    /// Everywhere the strength shows, as this person sees it.
    std::vector<ItemShown> shown(const std::string& who)
    {
        const auto plan = fleet[who].show(fleet.space);
        KP_ASSERT(plan.ok());
        std::vector<ItemShown> found;
        for (const auto* list : {&plan.value().items, &plan.value().tray})
            for (const ItemShown& item : *list)
                if (item.item == strength)
                    found.push_back(item);
        return found;
    }
    void stands(const std::string& who, const PartId& part, const std::string& words)
    {
        const auto found = shown(who);
        INFO(who);
        REQUIRE(found.size() == 1);
        CHECK(found.front().part == part);
        CHECK(found.front().text("words") == words);
        CHECK_FALSE(found.front().hasClash());
    }
};

} // namespace

TEST_CASE("an item moved offline stands in its new part at once and what is written then goes there")
{
    // Killed: the moves still under way are not looked at, so that words written after the move stay behind in a tray.
    Family f;
    REQUIRE(f.fleet["parent"].moveItem(f.fleet.space, f.strength, f.goal).ok());
    f.stands("parent", f.goal, "koken");
    REQUIRE(f.fleet["parent"].setFields(f.fleet.space, f.strength, {{"words", "samen koken"}}).ok());
    f.stands("parent", f.goal, "samen koken");
    f.fleet.restart("parent");
    f.stands("parent", f.goal, "samen koken");
    f.fleet.syncAll();
    f.stands("coach", f.goal, "samen koken");
    f.stands("parent", f.goal, "samen koken");
}

TEST_CASE("an item moved there and back before anything was sent is where it was")
{
    // Killed: the second half of the first move is written all the same, and neither part holds the item any more.
    Family f;
    REQUIRE(f.fleet["parent"].moveItem(f.fleet.space, f.strength, f.goal).ok());
    REQUIRE(f.fleet["parent"].setFields(f.fleet.space, f.strength, {{"words", "samen koken"}}).ok());
    REQUIRE(f.fleet["parent"].moveItem(f.fleet.space, f.strength, f.core).ok());
    f.stands("parent", f.core, "samen koken");
    f.fleet.syncAll();
    f.stands("coach", f.core, "samen koken");
    f.stands("parent", f.core, "samen koken");
}

TEST_CASE("an item moved away and moved back by somebody else comes back with what was written meanwhile")
{
    // Killed: the copy that comes back replaces nothing, so that old and new words stand side by side as a clash.
    Family f;
    REQUIRE(f.fleet["parent"].moveItem(f.fleet.space, f.strength, f.goal).ok());
    f.fleet.syncAll();
    REQUIRE(f.fleet["parent"].setFields(f.fleet.space, f.strength, {{"words", "samen koken"}}).ok());
    f.fleet.syncAll();
    REQUIRE(f.fleet["coach"].moveItem(f.fleet.space, f.strength, f.core).ok());
    f.fleet.syncAll();
    for (const char* who : {"coach", "parent"})
        f.stands(who, f.core, "samen koken");
    REQUIRE(f.fleet["parent"].moveItem(f.fleet.space, f.strength, f.goal).ok());
    f.fleet.syncAll();
    for (const char* who : {"coach", "parent"})
        f.stands(who, f.goal, "samen koken");
}

TEST_CASE("a mark that comes late does not hide what was moved back in between")
{
    // Killed: the mark replaces what it finds when it is written, not what was there when the move was decided.
    bool movedBack = false;
    for (std::uint64_t seed = 1; seed < 40 && !movedBack; ++seed) {
        Family f(seed);
        REQUIRE(f.fleet["parent"].moveItem(f.fleet.space, f.strength, f.goal).ok());
        int requests = 0; // challenge, session, the push; then comes the one with the mark
        f.fleet.stop = [&](const std::string&) { return requests++ == 3; };
        (void)f.fleet.sync("parent"); // the copy arrives, the mark does not
        f.fleet.stop = {};
        f.fleet.restart("parent");
        REQUIRE(f.fleet.sync("coach").ok());
        // Both parts hold it now; which one a device takes for it depends on the ids, so on the seed.
        if (f.shown("coach").front().part == f.core)
            continue;
        movedBack = true;
        REQUIRE(f.fleet["coach"].moveItem(f.fleet.space, f.strength, f.core).ok());
        REQUIRE(f.fleet.sync("coach").ok());
        f.fleet.syncAll();
        f.fleet.syncAll();
        for (const char* who : {"coach", "parent"})
            f.stands(who, f.core, "koken");
    }
    CHECK(movedBack);
}

TEST_CASE("an edit made in the old part without knowing of the move goes to the tray and nowhere else")
{
    Family f;
    REQUIRE(f.fleet["parent"].moveItem(f.fleet.space, f.strength, f.goal).ok());
    REQUIRE(f.fleet["coach"].setFields(f.fleet.space, f.strength, {{"words", "taart bakken"}}).ok());
    f.fleet.syncAll();
    for (const char* who : {"coach", "parent"}) {
        const auto found = f.shown(who);
        REQUIRE(found.size() == 2);
        CHECK(found[0].part == f.goal);
        CHECK(found[0].text("words") == "koken");
        CHECK(found[1].part == f.core);
        CHECK(found[1].text("words") == "taart bakken");
        CHECK(found[1].condition == engine::ItemCondition::RemovedButChanged);
    }
}
