#include "tests/bench/bench.h"

#include "sync/merge/part_replica.h"

#include <cstring>

namespace kp::bench {
namespace {

constexpr int kRuns = 5;

void edits()
{
    test::Fleet fleet(1);
    auto& coach = fleet.add("coach", "coach");
    const auto plan = coach.createPlan("Peeters", test::kServerUrl).value();
    const auto goal = coach.addItem(plan, {"goal", {}, {{"words", "Samen eten"}}}).value();
    std::vector<double> times;
    for (int i = 0; i < 1000; ++i)
        times.push_back(millisecondsOf([&] {
            (void)coach.setFields(plan, goal, {{"words", "Samen eten " + std::to_string(i)}});
        }));
    std::sort(times.begin(), times.end());
    std::printf("%-58s median %10.2f  p99 %10.2f  max %10.2f  ms\n", "an edit durable (intent to commit on disk), 1000",
                times[500], times[990], times[999]);
}

void openFamily()
{
    test::Fleet fleet(2);
    auto& coach = fleet.add("coach", "coach");
    fleet.space = coach.createPlan("Peeters", test::kServerUrl).value();
    for (int i = 0; i < 250; ++i)
        (void)coach.addItem(fleet.space, {"strength", {}, {{"words", "Kracht nummer " + std::to_string(i)}}});
    const auto shown = coach.show(fleet.space, {false, false});
    for (int round = 0; round < 7; ++round)
        for (const auto& item : shown.value().items)
            if (item.kind == "strength")
                (void)coach.setFields(fleet.space, item.item, {{"words", "Kracht, herschreven " + std::to_string(round)}});
    (void)fleet.sync("coach");
    std::vector<double> times;
    for (int i = 0; i < kRuns; ++i) {
        fleet["coach"].closePlan(fleet.space);
        times.push_back(millisecondsOf([&] { (void)fleet["coach"].show(fleet.space, {false, false}); }));
    }
    print("open one family of 2,000 operations and show it", times, "ms");
}

void meet()
{
    std::vector<double> times;
    std::size_t clashes = 0;
    for (int run = 0; run < kRuns; ++run) {
        test::Fleet fleet(3);
        auto& coach = fleet.add("coach", "coach");
        fleet.add("parent", "parent");
        fleet.space = coach.createPlan("Peeters", test::kServerUrl).value();
        (void)fleet.sync("coach");
        (void)fleet.letIn("coach", "parent", "parent");
        std::vector<ItemId> items;
        for (int i = 0; i < 50; ++i)
            items.push_back(coach.addItem(fleet.space, {"strength", {}, {{"words", "s" + std::to_string(i)}}}).value());
        fleet.syncAll();
        for (int i = 0; i < 500; ++i)
            for (const char* who : {"coach", "parent"})
                (void)fleet[who].setFields(fleet.space, items[static_cast<std::size_t>(i) % 50],
                                           {{"words", who + std::to_string(i)}});
        (void)fleet.sync("coach");
        times.push_back(millisecondsOf([&] { (void)fleet.sync("parent"); }));
        clashes = fleet["parent"].show(fleet.space, {false, false}).value().clashes;
    }
    print("500 + 500 edits on 50 items meet: the second one's whole sync", times, "ms");
    std::printf("%-58s %zu of 50\n", "  clashes shown", clashes);
}

} // namespace
} // namespace kp::bench

int main(int argc, char** argv)
{
    using namespace kp::bench;
    const auto wanted = [&](const char* name) { return argc < 2 || std::strcmp(argv[1], name) == 0; };
    if (wanted("edits"))
        edits();
    if (wanted("open"))
        openFamily();
    if (wanted("meet"))
        meet();
    if (wanted("w"))
        firstSync(200, 150, 20, "W");
    if (wanted("w40"))
        firstSync(40, 150, 20, "W/5");
    if (argc > 1 && std::strcmp(argv[1], "small") == 0)
        firstSync(3, 150, 20, "small");
    if (wanted("growth"))
        growth();
    return 0;
}
