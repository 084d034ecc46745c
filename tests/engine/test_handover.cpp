// A coach who leaves, and one who stands in: what is passed on, what has an end, and what the leaving takes along.
// Killed: a parent who does not sign taken for one who goes on; a file left to nobody; work given to who does not read it, coach
// or not; helpers taken for a coordinator's successors; plans in any order; one that is being left told again; a successor who
// reads more than the one before, or only reads; who left told as a device taken out, and a device taken out as who left.
#include "tests/engine/family.h"

#include "shared/model/roles.h"

#include <catch2/catch.hpp>
#include <nlohmann/json.hpp>

using namespace kp;
using namespace kp::engine;
using namespace kp::test;

namespace {

constexpr std::int64_t kDay = 24LL * 3'600'000;

ItemId addFor(Fleet& fleet, const std::string& by, const std::string& kind, const std::vector<PersonId>& who,
              std::vector<FieldText> more)
{
    nlohmann::json people = nlohmann::json::array();
    for (const PersonId& person : who)
        people.push_back(person.hex());
    more.push_back({"who", people.dump()});
    const auto item = fleet[by].addItem(fleet.space, {kind, {}, std::move(more)});
    REQUIRE(item.ok());
    return item.value();
}

std::vector<std::string> whoDoes(Fleet& fleet, const std::string& seenBy, const ItemId& wanted)
{
    const auto plan = fleet[seenBy].show(fleet.space, {false, false}).value();
    for (const ItemShown& item : plan.items)
        if (item.item == wanted)
            return item.field("who")->elements;
    return {};
}

std::string detail(const Result<void>& answer) { return answer.ok() ? "ok" : answer.error().detail; }

} // namespace

TEST_CASE("a coach passes the work on and leaves and what was not sent yet arrives first", "[handover]")
{
    FirstHour f;
    Account& coach = f.fleet["coach"];
    const PersonId self = coach.show(f.fleet.space).value().me;
    const ItemId open = addFor(f.fleet, "coach", "action", {self, f.parent}, {{"words", "Bellen met school"}});
    const ItemId done = addFor(f.fleet, "coach", "action", {self}, {{"words", "Formulier"}, {"status", "done"}});
    const ItemId others = addFor(f.fleet, "coach", "action", {f.parent}, {{"words", "Koken"}});
    const ItemId soon = addFor(f.fleet, "coach", "visit", {self}, {{"when", "2026-11-01"}});
    const ItemId past = addFor(f.fleet, "coach", "visit", {self}, {{"when", "2025-01-01"}});
    const PartId diary = coach.createPart(f.fleet.space, "Van mij", "private").value();
    f.fleet.syncAll(2);
    CHECK(detail(coach.leave(f.fleet.space, false)) == "successor"); // nobody would be left
    CHECK(coach.handover(f.fleet.space).value().others.empty());
    CHECK(coach.handOver(f.fleet.space, f.parent).value() == 2); // work goes to whoever takes it
    CHECK(coach.handOver(f.fleet.space, self).error().detail == "taker");

    f.fleet.add("next", "coach");
    const PersonId next = f.fleet.letIn("parent", "next", "coach");
    f.fleet.syncAll(2);
    REQUIRE(coach.setFields(f.fleet.space, open, {{"who", nlohmann::json{self.hex(), f.parent.hex()}.dump()}}).ok());
    const HandoverShown before = coach.handover(f.fleet.space).value();
    REQUIRE(before.others.size() == 1);
    CHECK(before.others.front().person == next);
    CHECK(before.mine == std::vector{open});
    CHECK(before.alone == std::vector{diary});
    CHECK(coach.handOver(f.fleet.space, next).value() == 1);
    CHECK(coach.handover(f.fleet.space).value().mine.empty());
    const ItemId last = coach.addItem(f.fleet.space, {"strength", {}, {{"words", "Tot ziens allemaal"}}}).value();
    CHECK(coach.handover(f.fleet.space).value().waiting > 0);
    CHECK_FALSE(coach.plans().value().front().leaving);
    REQUIRE(coach.leave(f.fleet.space, false).ok());
    CHECK(coach.parts(f.fleet.space).value().empty());
    CHECK(coach.plans().value().front().leaving); // and says so until the server has it
    CHECK(coach.handovers().value().empty());
    CHECK_FALSE(coach.leave(f.fleet.space, true).ok()); // once
    f.fleet.syncAll(3);
    const auto gone = coach.show(f.fleet.space);
    CHECK((!gone.ok() || gone.value().items.empty()));
    CHECK(coach.plans().value().front().left);
    CHECK(coach.plans().value().front().parting.byMe);
    for (const std::string who : {"parent", "next"}) {
        INFO(who);
        auto does = whoDoes(f.fleet, who, open);
        std::sort(does.begin(), does.end());
        std::vector<std::string> now{next.hex(), f.parent.hex()};
        std::sort(now.begin(), now.end());
        CHECK(does == now);
        CHECK(whoDoes(f.fleet, who, done) == std::vector{self.hex()}); // what was done stays with who did it
        CHECK(whoDoes(f.fleet, who, past) == std::vector{self.hex()});
        CHECK(whoDoes(f.fleet, who, others) == std::vector{f.parent.hex()});
        CHECK(whoDoes(f.fleet, who, soon) == std::vector{f.parent.hex()});
        const auto plan = f.fleet[who].show(f.fleet.space, {false, false}).value();
        CHECK(std::any_of(plan.items.begin(), plan.items.end(), [&](const ItemShown& item) { return item.item == last; }));
        CHECK(f.fleet[who].check().value().ok);
    }
    // The lock is changed before anything else is written.
    REQUIRE(f.fleet["parent"].addItem(f.fleet.space, {"strength", {}, {{"words", "Wij redden het"}}}).ok());
    f.fleet.syncAll(2);
    CHECK(f.fleet["next"].status().value().alarms.empty());
    CHECK_FALSE(f.fleet["coach"].handover(f.fleet.space).ok());
}

TEST_CASE("the last coach or parent leaves only when that is wanted", "[handover]")
{
    FirstHour f;
    CHECK(detail(f.fleet["parent"].leave(f.fleet.space, false)) == "successor");
    CHECK(f.fleet["buddy"].leave(f.fleet.space, false).ok());
    CHECK(f.fleet["coach"].leave(f.fleet.space, true).ok());
    f.fleet.syncAll(3);
    CHECK(f.fleet["parent"].show(f.fleet.space).ok());
    for (const std::string who : {"buddy", "coach"})
        CHECK(f.fleet[who].plans().value().front().left);
}

TEST_CASE("only another parent who signs makes a parent free to leave", "[handover]")
{
    FirstHour f;
    f.fleet.add("father", "parent");
    InviteDraft draft;
    draft.agreedBy = {f.parent};
    (void)f.fleet.letIn("coach", "father", "parent", draft); // on the coach's word: he does not sign yet
    f.fleet.syncAll(2);
    CHECK(f.fleet["parent"].handover(f.fleet.space).value().others.size() == 1);
    CHECK(f.fleet["parent"].handover(f.fleet.space).value().blocked == "successor");
    CHECK(detail(f.fleet["parent"].leave(f.fleet.space, false)) == "successor");
    f.fleet.add("mother", "parent");
    (void)f.fleet.letIn("parent", "mother", "parent");
    f.fleet.syncAll(2);
    CHECK(f.fleet["parent"].handover(f.fleet.space).value().blocked.empty());
    // Who was taken out by somebody else did not leave.
    const DeviceId gone = f.fleet["buddy"].device();
    REQUIRE(f.fleet["coach"].revokeDevice(f.fleet.space, gone).ok());
    f.fleet.syncAll(3);
    CHECK(f.fleet["buddy"].plans().value().front().left);
    CHECK_FALSE(f.fleet["buddy"].plans().value().front().parting.byMe);
}

TEST_CASE("all plans of somebody who goes are told with those first that would be left alone", "[handover]")
{
    FirstHour f;
    Account& coach = f.fleet["coach"];
    const PersonId self = coach.show(f.fleet.space).value().me;
    f.fleet.add("next", "coach");
    const PersonId next = f.fleet.letIn("parent", "next", "coach");
    f.fleet.syncAll(2);
    (void)addFor(f.fleet, "coach", "action", {self}, {{"words", "Bellen met school"}});
    const SpaceId alone = coach.createPlan("Willems", kServerUrl).value();
    f.fleet.syncAll(2);
    auto lines = coach.handovers().value();
    REQUIRE(lines.size() == 2);
    CHECK(lines[0].space == alone);
    CHECK(lines[0].family == "Willems");
    CHECK(lines[0].left.blocked == "successor");
    CHECK(lines[1].left.blocked.empty());
    CHECK(lines[1].left.mine.size() == 1);
    CHECK(lines[1].left.takers.front() == next); // who could go on comes first
    CHECK(std::find(lines[1].left.takers.begin(), lines[1].left.takers.end(), f.parent) != lines[1].left.takers.end());
    // The buddy reads nothing of what is to be passed on.
    CHECK(std::find(lines[1].left.takers.begin(), lines[1].left.takers.end(), f.buddy) == lines[1].left.takers.end());
    // Nor does another coach take over what was taken from that coach.
    Account& parent = f.fleet["parent"];
    const ItemId goal = parent.addItem(f.fleet.space, {"goal", {}, {{"words", "Samen eten"}}}).value();
    f.fleet.syncAll(2);
    const auto parts = parent.parts(f.fleet.space).value();
    const auto part = std::find_if(parts.begin(), parts.end(), [&](const PartShown& one) {
        return std::find(one.items.begin(), one.items.end(), goal) != one.items.end();
    });
    REQUIRE(part != parts.end());
    REQUIRE(parent.unshare(f.fleet.space, part->part, next).ok());
    f.fleet.syncAll(2);
    const ItemId step = addFor(f.fleet, "coach", "action", {self}, {{"words", "Koken"}, {"goal", goal.hex()}});
    CHECK(coach.handover(f.fleet.space).value().others.size() == 1);
    CHECK(coach.handover(f.fleet.space).value().takers == std::vector{f.parent});
    REQUIRE(coach.removeItem(f.fleet.space, step).ok());
    CHECK(coach.handOver(f.fleet.space, next).value() == 1);
    REQUIRE(coach.leave(f.fleet.space, false).ok());
    lines = coach.handovers().value(); // computed from the plans: nothing of it is stored
    REQUIRE(lines.size() == 1);
    CHECK(lines[0].space == alone);
}

TEST_CASE("a coordinator is followed by another who reads what they read", "[handover]")
{
    FirstHour f;
    Account& coach = f.fleet["coach"];
    const PartId team = coach.createPart(f.fleet.space, "Team", "team").value();
    const PartId registration = coach.createPart(f.fleet.space, "Aanmelding", "registration").value();
    const PartId unseen = coach.createPart(f.fleet.space, "Tweede team", "team").value();
    const ItemId note = coach.addItem(f.fleet.space, {"note", team, {{"text", "voor het team"}}}).value();
    InviteDraft draft;
    draft.parts = {team, registration};
    draft.access = wire::Access::Write;
    draft.purpose = "Coordinatie";
    f.fleet.add("old", "coordinator");
    const PersonId old = f.fleet.letIn("coach", "old", "coordinator", draft);
    f.fleet.syncAll(3);
    Account& before = f.fleet["old"];
    (void)before.addItem(f.fleet.space, {"action", team, {{"words", "Overleg"}, {"who", nlohmann::json{old.hex()}.dump()}}})
        .value();
    f.fleet.syncAll(2);
    const PersonId itsCoach = coach.show(f.fleet.space).value().me;
    REQUIRE(before.handover(f.fleet.space).value().others.size() == 1); // no helper, though to the chain they are alike
    CHECK(before.handover(f.fleet.space).value().others.front().person == itsCoach);
    CHECK(before.handover(f.fleet.space).value().blocked.empty());

    InviteDraft after;
    after.purpose = "Coordinatie";
    after.inPlaceOf = old;
    f.fleet.add("new", "coordinator");
    const PersonId next = f.fleet.letIn("coach", "new", "coordinator", after);
    f.fleet.syncAll(3);
    const auto parts = f.fleet["new"].parts(f.fleet.space).value();
    const auto access = [&](const PartId& id) {
        const auto found = std::find_if(parts.begin(), parts.end(), [&](const PartShown& part) { return part.part == id; });
        return found == parts.end() ? wire::Access::None : found->myAccess;
    };
    CHECK(access(team) == wire::Access::Write);
    CHECK(access(registration) == wire::Access::Write);
    CHECK(access(unseen) == wire::Access::None); // no more than the one before had
    const auto plan = f.fleet["new"].show(f.fleet.space, {false, false}).value();
    CHECK(std::any_of(plan.items.begin(), plan.items.end(), [&](const ItemShown& item) { return item.item == note; }));
    CHECK(before.handOver(f.fleet.space, next).value() == 1);
    REQUIRE(before.leave(f.fleet.space, false).ok());
    f.fleet.syncAll(3);
    CHECK(before.plans().value().front().left);
    CHECK(f.fleet["new"].handover(f.fleet.space).value().mine.size() == 1);
    const auto book = f.fleet["parent"].log(f.fleet.space).value(); // the family is told
    CHECK(std::any_of(book.begin(), book.end(),
                      [&](const LogLine& line) { return line.what == "left" && line.person == old; }));

    // The last one who keeps the file leaves only when that is wanted.
    REQUIRE(coach.leave(f.fleet.space, true).ok());
    f.fleet.syncAll(3);
    CHECK(f.fleet["new"].handover(f.fleet.space).value().blocked == "team");
    CHECK(detail(f.fleet["new"].leave(f.fleet.space, false)) == "team");
    CHECK(f.fleet["new"].leave(f.fleet.space, true).ok());
}

TEST_CASE("a stand-in reads and writes until the day with the family's word which a parent can take back", "[handover]")
{
    FirstHour f;
    f.fleet.syncAll(2);
    Account& coach = f.fleet["coach"];
    const ItemId goal = f.fleet["parent"].addItem(f.fleet.space, {"goal", {}, {{"words", "Samen eten"}}}).value();
    const PartId team = coach.createPart(f.fleet.space, "Team", "team").value();
    const ItemId note = coach.addItem(f.fleet.space, {"note", team, {{"text", "voor het team"}}}).value();
    REQUIRE(f.fleet["parent"]
                .addItem(f.fleet.space, {"contact-card", {}, {{"person", f.parent.hex()}, {"phone", "0499"}}})
                .ok());
    f.fleet.syncAll(2);
    REQUIRE(coach.addItem(f.fleet.space, {"appointment", {}, {{"what", "Zorgtafel"}, {"when", "2026-12-01"}}}).ok());
    InviteDraft draft;
    draft.role = "replacement";
    draft.access = wire::Access::Write;
    draft.purpose = "An is met verlof";
    const std::int64_t now = f.fleet.clocks.at("coach")->ms;
    const auto refused = [&](const std::function<void(InviteDraft&)>& change) {
        InviteDraft one = draft;
        change(one);
        const auto answer = coach.invite(f.fleet.space, one);
        REQUIRE_FALSE(answer.ok());
        return std::string(name(answer.code())) + " " + answer.error().detail;
    };
    CHECK(refused([](InviteDraft&) {}) == "bad-value replaced-until");
    CHECK(refused([&](InviteDraft& d) { d.untilMs = now + (model::kReplacementDaysMax + 1) * kDay; })
          == "bad-value replaced-until");
    draft.untilMs = now + 10 * kDay;
    CHECK(refused([](InviteDraft& d) { d.purpose.clear(); }) == "bad-value replaced-why");
    CHECK(refused([](InviteDraft&) {}) == "consent-needed "); // the family decides
    draft.agreedBy = {f.parent};
    f.fleet.add("standin", "coach");
    (void)f.fleet.letIn("coach", "standin", "replacement", draft);
    f.fleet.syncAll(3);
    const auto sees = [&](const ItemId& wanted) {
        const auto plan = f.fleet["standin"].show(f.fleet.space, {false, false}).value();
        return std::any_of(plan.items.begin(), plan.items.end(),
                           [&](const ItemShown& item) { return item.item == wanted; });
    };
    CHECK(sees(goal));
    CHECK(sees(note));
    const auto toldInTheList = [&] { return f.fleet["standin"].plans().value().front().nextAppointment; };
    CHECK(toldInTheList() == "2026-12-01");
    REQUIRE(f.fleet["standin"].setFields(f.fleet.space, goal, {{"why", "Dat doet deugd"}}).ok());
    CHECK(f.fleet["standin"].exportJson(f.fleet.space, {}).value().find("0499") == std::string::npos);
    CHECK_FALSE(f.fleet["parent"].questions(f.fleet.space).value().empty()); // asked on their own device
    SECTION("it ends by itself")
    {
        for (const auto all = f.fleet["parent"].questions(f.fleet.space).value(); const QuestionShown& question : all)
            REQUIRE(f.fleet["parent"].answer(f.fleet.space, question.entry, true).ok());
        f.fleet.syncAll(2);
        f.fleet.serverClock.ms += 11 * kDay;
        for (auto& [who, clock] : f.fleet.clocks)
            clock->ms += 11 * kDay;
        CHECK_FALSE(sees(goal));
        CHECK(toldInTheList().empty()); // also before any server says so
        f.fleet.syncAll(2);
        CHECK_FALSE(sees(goal));
        CHECK_FALSE(sees(note));
    }
    SECTION("the family says no")
    {
        for (const auto all = f.fleet["parent"].questions(f.fleet.space).value(); const QuestionShown& question : all)
            REQUIRE(f.fleet["parent"].answer(f.fleet.space, question.entry, false).ok());
        f.fleet.syncAll(3);
        CHECK_FALSE(sees(goal));
        CHECK(toldInTheList().empty());
    }
}
