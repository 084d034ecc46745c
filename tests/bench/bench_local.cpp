// What one device does by itself: an edit, opening, unlocking.
#include "tests/bench/bench.h"

#include "sync/merge/part_replica.h"

#include <cstdlib>
#include <fstream>
#include <unistd.h>

namespace kp::bench {
namespace {

/// One family of 2,000 saves of one field each: the hardest shape of 2,000 operations.
SpaceId manySaves(engine::Account& coach)
{
    const SpaceId plan = coach.createPlan("Peeters", test::kServerUrl).value();
    std::vector<ItemId> items;
    for (int i = 0; i < 250; ++i)
        items.push_back(coach.addItem(plan, {"strength", {}, {{"words", "Kracht nummer " + std::to_string(i)}}}).value());
    for (int round = 0; round < 7; ++round)
        for (const ItemId& item : items)
            KP_ASSERT(coach.setFields(plan, item, {{"words", "Kracht, herschreven " + std::to_string(round)}}).ok());
    return plan;
}

long residentMegabytes()
{
    long pages = 0;
    std::ifstream("/proc/self/statm") >> pages >> pages;
    return pages * (sysconf(_SC_PAGESIZE) / 1024) / 1024;
}

} // namespace

engine::Account& addPerson(test::Fleet& fleet, const std::string& who, const std::string& role, bool durable)
{
    // As in the programs; KP_WORKERS=0: on one core.
    static engine::Workers workers(std::getenv("KP_WORKERS") != nullptr
                                       ? static_cast<unsigned>(std::atoi(std::getenv("KP_WORKERS")))
                                       : engine::Workers::idleCores());
    fleet.workers = &workers;
    fleet.durable = durable;
    return fleet.add(who, role);
}

void edits()
{
    test::Fleet fleet(1, true);
    auto& coach = addPerson(fleet, "coach", "coach", true);
    const auto plan = coach.createPlan("Peeters", test::kServerUrl).value();
    const auto goal = coach.addItem(plan, {"goal", {}, {{"words", "Samen eten"}}}).value();
    std::vector<double> times;
    for (int i = 0; i < 2000; ++i)
        times.push_back(millisecondsOf([&] {
            KP_ASSERT(coach.setFields(plan, goal, {{"words", "Samen eten " + std::to_string(i)}}).ok());
        }));
    std::sort(times.begin(), times.end());
    std::printf("%-62s median %9.2f  p99 %9.2f  max %9.2f  ms\n", "an edit durable (intent to commit on disk), 2,000 edits",
                times[times.size() / 2], times[times.size() * 99 / 100], times.back());
}

void openFamily()
{
    test::Fleet fleet(2, true);
    auto& coach = addPerson(fleet, "coach", "coach", false);
    fleet.space = manySaves(coach);
    KP_ASSERT(fleet.sync("coach").ok());
    std::vector<double> times;
    for (int i = 0; i < kRuns; ++i) {
        coach.closePlan(fleet.space);
        times.push_back(millisecondsOf([&] { KP_ASSERT(coach.show(fleet.space, {false, false}).ok()); }));
    }
    print("open one family of 2,000 saves and show it", times, "ms");
    auto& colleague = addPerson(fleet, "colleague", "coach", false);
    (void)fleet.letIn("coach", "colleague", "coach");
    KP_ASSERT(colleague.show(fleet.space, {false, false}).value().items.size() >= 250);
    times.clear();
    for (int i = 0; i < kRuns; ++i) {
        colleague.closePlan(fleet.space);
        times.push_back(millisecondsOf([&] { KP_ASSERT(colleague.show(fleet.space, {false, false}).ok()); }));
    }
    print("  the same, held from a snapshot", times, "ms");
    std::printf("%-62s %9ld  MB resident, two such accounts and the server in one process\n", "", residentMegabytes());
}

void unlock()
{
    test::Fleet fleet(5, true);
    auto& coach = addPerson(fleet, "coach", "coach", false);
    for (int i = 0; i < 40; ++i)
        (void)makeFamily(fleet, "coach", i, 150, 20);
    KP_ASSERT(fleet.sync("coach").ok());
    (void)coach;
    std::vector<double> times;
    for (int i = 0; i < kRuns; ++i)
        times.push_back(millisecondsOf([&] {
            fleet.restart("coach");
            KP_ASSERT(fleet["coach"].plans().value().size() == 40);
            KP_ASSERT(fleet["coach"].status().ok());
        }));
    print("unlock to plan list and status, 40 families (without derivation)", times, "ms");
}

} // namespace kp::bench
