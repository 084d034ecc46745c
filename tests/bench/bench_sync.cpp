// What travels: first syncs, syncs without news, a handful of edits over many families, two who meet.
#include "tests/bench/bench.h"

#include "sync/merge/part_replica.h"

namespace kp::bench {
namespace {

constexpr const char* kMembers[] = {"parent", "second", "third", "fourth", "fifth"};

std::string nameOf(int member)
{
    const std::string name = kMembers[member % 5];
    return member < 5 ? name : name + std::to_string(member / 5);
}

constexpr std::size_t kInvitesAtOnce = 90; // a device may have a hundred open

/// Invites to every family and lets in; the guest asks at the door and looks no further, so that its next sync is its first
/// with anything to read.
void ask(test::Fleet& fleet, engine::Account& host, engine::Account& guest, const std::string& who,
         const std::vector<SpaceId>& spaces, const std::string& role)
{
    const auto lose = fleet.lose;
    for (std::size_t from = 0; from < spaces.size(); from += kInvitesAtOnce) {
        std::vector<std::string> codes;
        for (std::size_t i = from; i < std::min(spaces.size(), from + kInvitesAtOnce); ++i) {
            engine::InviteDraft draft;
            draft.role = role;
            const auto members = host.members(spaces[i]).value();
            for (const engine::MemberShown& member : members)
                if (member.standing == wire::Standing::Parent)
                    draft.agreedBy.push_back(member.person); // as said at the table
            codes.push_back(host.invite(spaces[i], draft).value());
        }
        KP_ASSERT(fleet.sync("coach").ok());
        for (const std::string& code : codes)
            KP_ASSERT(guest.join(code).ok());
        fleet.lose = [](const engine::OutRequest& request) { return request.path == wire::kPathSync; };
        (void)fleet.sync(who);
        fleet.lose = lose;
        KP_ASSERT(fleet.sync("coach").ok());
    }
}

void start(test::Fleet& fleet) { fleet.bytesDown = fleet.bytesUp = fleet.requests = 0; }

void told(const test::Fleet& fleet, const char* what)
{
    std::printf("%-62s %llu requests, %llu bytes down, %llu up\n", what, static_cast<unsigned long long>(fleet.requests),
                static_cast<unsigned long long>(fleet.bytesDown), static_cast<unsigned long long>(fleet.bytesUp));
}

} // namespace

SpaceId makeFamily(test::Fleet& fleet, const std::string& coach, int number, int items, int parts)
{
    engine::Account& account = fleet[coach];
    const SpaceId space = account.createPlan("Familie " + std::to_string(number), test::kServerUrl).value();
    std::vector<PartId> homes;
    const int first = static_cast<int>(account.parts(space).value().size());
    for (int i = first; i < parts; ++i)
        homes.push_back(account.createPart(space, "deel " + std::to_string(i), "core").value());
    for (int i = 0; i < items; ++i) {
        const std::string tail = " van gezin " + std::to_string(number) + " nummer " + std::to_string(i);
        engine::ItemDraft draft;
        draft.kind = "service";
        draft.part = homes[static_cast<std::size_t>(i) % homes.size()];
        draft.fields = {{"what", "hulp aan huis" + tail},
                        {"provider", "dienst" + tail},
                        {"from", "2026-11-26"},
                        {"until", "2027-05-10"},
                        {"status", "running"},
                        {"contact", "vragen aan" + tail},
                        {"register", "lijst" + tail},
                        {"reference", "nr. " + std::to_string(number * 1000 + i)}};
        KP_ASSERT(account.addItem(space, draft).ok());
    }
    return space;
}

Scene::Scene(const Crowd& crowd) : fleet(4, true), coach(addPerson(fleet, "coach", "coach", false)), m_crowd(crowd)
{
    if (!crowd.snapshots)
        fleet.lose = [](const engine::OutRequest& request) { return request.path == wire::kPathSnapshot; };
    for (int i = 0; i < crowd.families; ++i)
        spaces.push_back(makeFamily(fleet, "coach", i, crowd.items, crowd.parts));
    KP_ASSERT(fleet.sync("coach").ok());
    for (int member = 0; member < crowd.members - 2; ++member) {
        const std::string who = nameOf(member);
        const std::string role = member == 0 ? "parent" : "coach"; // who a coach may let in without anybody's word
        engine::Account& guest = addPerson(fleet, who, role, false);
        ask(fleet, coach, guest, who, spaces, role);
        KP_ASSERT(fleet.sync(who).ok());
    }
    KP_ASSERT(fleet.sync("coach").ok());
}

engine::Account& Scene::letIn(const std::string& who)
{
    engine::Account& guest = addPerson(fleet, who, "coach", true);
    ask(fleet, coach, guest, who, spaces, "coach");
    return guest;
}

namespace {

/// Milliseconds from the start of a first sync until the first family can be read; the looking itself is not counted.
[[gnu::noinline]] double untilUsable(Scene& scene, const std::string& who, int items)
{
    double looking = 0, usable = 0;
    const auto from = std::chrono::steady_clock::now();
    const auto done = scene.fleet.sync(who, [&] {
        if (usable != 0)
            return;
        std::size_t seen = 0;
        const double now = std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - from).count();
        double shown = 0;
        looking += millisecondsOf([&] {
            for (const SpaceId& space : scene.spaces) // which one comes first is the server's choice
                if (seen < static_cast<std::size_t>(items))
                    shown = millisecondsOf([&] {
                        if (const auto plan = scene.fleet[who].show(space, {false, false}); plan.ok())
                            seen = plan.value().items.size();
                    });
        });
        if (seen >= static_cast<std::size_t>(items))
            usable = now - (looking - shown);
    });
    KP_ASSERT(done.ok());
    return usable;
}

} // namespace

void firstSync(const Crowd& crowd, const char* name, int runs)
{
    Scene scene(crowd);
    test::Fleet& fleet = scene.fleet;
    std::vector<double> whole, first;
    std::string who;
    for (int run = 0; run < 2 * runs; ++run) {
        who = "colleague" + std::to_string(run);
        engine::Account& guest = scene.letIn(who);
        start(fleet);
        if (run % 2 == 1) {
            first.push_back(untilUsable(scene, who, crowd.items));
            continue;
        }
        whole.push_back(millisecondsOf([&] { KP_ASSERT(fleet.sync(who).ok()); }));
        if (run != 0)
            continue;
        told(fleet, name);
        std::size_t items = 0;
        for (const SpaceId& space : scene.spaces)
            items += guest.show(space, {false, false}).value().items.size();
        KP_ASSERT(items >= static_cast<std::size_t>(crowd.families * crowd.items));
        std::printf("%-62s %zu items there\n", "", items);
    }
    print("  first sync of another device", whole, "ms");
    print("  the first family readable after", first, "ms");
    KP_ASSERT(fleet.sync("coach").ok());
    KP_ASSERT(fleet.sync(who).ok());
    std::vector<double> times;
    for (int i = 0; i < kRuns; ++i) {
        start(fleet);
        times.push_back(millisecondsOf([&] { KP_ASSERT(fleet.sync(who).ok()); }));
    }
    print("  no-change sync", times, "ms");
    told(fleet, "");
    std::vector<double> pushes, pulls;
    for (int run = 0; run < kRuns; ++run) {
        for (int i = 0; i < 50 && i < crowd.families; ++i)
            KP_ASSERT(scene.coach
                          .addItem(scene.spaces[static_cast<std::size_t>(i)],
                                   {"strength", {}, {{"words", "Samen lachen " + std::to_string(run)}}})
                          .ok());
        start(fleet);
        pushes.push_back(millisecondsOf([&] { KP_ASSERT(fleet.sync("coach").ok()); }));
        if (run == 0)
            told(fleet, "  50 edits over 50 families, sent");
        start(fleet);
        pulls.push_back(millisecondsOf([&] { KP_ASSERT(fleet.sync(who).ok()); }));
        if (run == 0)
            told(fleet, "  50 edits over 50 families, received");
    }
    print("  50 edits over 50 families, sent", pushes, "ms");
    print("  50 edits over 50 families, received", pulls, "ms");
}

void meet()
{
    std::vector<double> times, alone;
    std::size_t clashes = 0;
    for (int run = 0; run < kRuns; ++run) {
        test::Fleet fleet(3, true);
        auto& coach = addPerson(fleet, "coach", "coach", false);
        addPerson(fleet, "parent", "parent", true);
        fleet.space = coach.createPlan("Peeters", test::kServerUrl).value();
        KP_ASSERT(fleet.sync("coach").ok());
        (void)fleet.letIn("coach", "parent", "parent");
        std::vector<ItemId> items;
        for (int i = 0; i < 50; ++i)
            items.push_back(coach.addItem(fleet.space, {"strength", {}, {{"words", "s" + std::to_string(i)}}}).value());
        fleet.syncAll();
        for (int i = 0; i < 500; ++i)
            for (const char* who : {"coach", "parent"})
                KP_ASSERT(fleet[who]
                              .setFields(fleet.space, items[static_cast<std::size_t>(i) % 50],
                                         {{"words", who + std::to_string(i)}})
                              .ok());
        KP_ASSERT(fleet.sync("coach").ok());
        times.push_back(millisecondsOf([&] { KP_ASSERT(fleet.sync("parent").ok()); }));
        clashes = fleet["parent"].show(fleet.space, {false, false}).value().clashes;
    }
    print("500 + 500 edits on 50 items meet: the second one's whole sync", times, "ms");
    std::printf("%-62s %zu of 50\n", "  clashes shown", clashes);
}

void growth()
{
    for (const int families : {1, 10, 100, 500})
        firstSync({families, 20, 6, 3, true}, ("growth: " + std::to_string(families) + " families").c_str(), 1);
    for (const int items : {11, 111, 1'111, 5'555})
        firstSync({1, items, 6, 3, true}, ("growth: " + std::to_string(items * 9) + " operations").c_str(), 1);
    for (const int members : {2, 5, 15, 30})
        firstSync({1, 150, 6, members, true}, ("growth: " + std::to_string(members) + " members").c_str(), 1);
}

} // namespace kp::bench
