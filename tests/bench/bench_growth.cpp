#include "tests/bench/bench.h"

namespace kp::bench {

SpaceId makeFamily(test::Fleet& fleet, const std::string& coach, int number, int items, int parts)
{
    engine::Account& account = fleet[coach];
    const SpaceId space = account.createPlan("Familie " + std::to_string(number), test::kServerUrl).value();
    std::vector<PartId> homes;
    for (int i = 0; i < parts - 2; ++i)
        homes.push_back(account.createPart(space, "deel " + std::to_string(i), "core").value());
    for (int i = 0; i < items; ++i) {
        const std::string tail = " van gezin " + std::to_string(number) + " nummer " + std::to_string(i);
        engine::ItemDraft draft;
        draft.kind = "agreement";
        draft.part = homes[static_cast<std::size_t>(i) % homes.size()];
        draft.kind = "visit";
        draft.fields = {
            {"where", "thuis" + tail}, {"agreed", "we eten samen" + tail}, {"when", "2026-11-26"}, {"next", "2026-12-10"}};
        (void)account.addItem(space, draft);
    }
    return space;
}

void firstSync(int families, int items, int parts, const char* name)
{
    test::Fleet fleet(4);
    auto& coach = fleet.add("coach", "coach");
    auto& colleague = fleet.add("colleague", "coach");
    std::vector<SpaceId> spaces;
    const double made = millisecondsOf([&] {
        for (int i = 0; i < families; ++i)
            spaces.push_back(makeFamily(fleet, "coach", i, items, parts));
    });
    const double pushed = millisecondsOf([&] { (void)fleet.sync("coach"); });
    std::printf("%-58s %10.2f ms made, %10.2f ms pushed\n", name, made, pushed);
    std::vector<std::string> codes;
    for (const SpaceId& space : spaces) {
        engine::InviteDraft draft;
        draft.role = "coach";
        codes.push_back(coach.invite(space, draft).value());
    }
    (void)fleet.sync("coach");
    for (const std::string& code : codes)
        (void)colleague.join(code);
    (void)fleet.sync("colleague");
    (void)fleet.sync("coach");
    fleet.bytesDown = fleet.bytesUp = fleet.requests = 0;
    const double first = millisecondsOf([&] { (void)fleet.sync("colleague"); });
    std::printf("%-58s %10.2f ms, %.2f MB down, %llu requests\n", "  first sync of another device", first,
                static_cast<double>(fleet.bytesDown) / 1e6, static_cast<unsigned long long>(fleet.requests));
    std::size_t items_seen = 0;
    for (const SpaceId& space : spaces)
        items_seen += colleague.show(space, {false, false}).value().items.size();
    std::printf("%-58s %zu items there\n", "", items_seen);
    std::vector<double> times;
    for (int i = 0; i < 5; ++i) {
        fleet.bytesDown = fleet.bytesUp = fleet.requests = 0;
        times.push_back(millisecondsOf([&] { (void)fleet.sync("colleague"); }));
    }
    print("  no-change sync", times, "ms");
    std::printf("%-58s %llu bytes, %llu requests (two of them open the session)\n", "",
                static_cast<unsigned long long>(fleet.bytesDown + fleet.bytesUp),
                static_cast<unsigned long long>(fleet.requests));
    for (int i = 0; i < 50 && i < families; ++i)
        (void)coach.addItem(spaces[static_cast<std::size_t>(i)], {"strength", {}, {{"words", "Samen lachen"}}});
    (void)fleet.sync("coach");
    fleet.bytesDown = fleet.bytesUp = fleet.requests = 0;
    const double fifty = millisecondsOf([&] { (void)fleet.sync("colleague"); });
    std::printf("%-58s %10.2f ms, %llu bytes, %llu requests\n", "  50 edits over 50 families", fifty,
                static_cast<unsigned long long>(fleet.bytesDown + fleet.bytesUp),
                static_cast<unsigned long long>(fleet.requests));
}

void growth()
{
    for (const int families : {1, 10, 50})
        firstSync(families, 150, 20, ("growth: " + std::to_string(families) + " families").c_str());
}

} // namespace kp::bench
