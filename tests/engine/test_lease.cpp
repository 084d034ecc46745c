// How long a plan opens without its server (shared/model/lease.h): afterwards nothing of it is shown, and nothing of it is lost.
// Killed: one lease for everybody, either; renewed by a sync that was cut; a call that opens the plan past its lease (show); a
// clock put back that locks; a plan never synced that locks; the card told in the list of plans.
#include "tests/engine/family.h"

#include "shared/model/lease.h"

#include <catch2/catch.hpp>

using namespace kp;
using namespace kp::test;

namespace {

using Call = std::pair<const char*, std::function<Errc(engine::Account&)>>;

template <class T>
Errc codeOf(const Result<T>& result)
{
    return result.ok() ? Errc{} : result.code();
}

/// Everything a person can ask of a plan.
std::vector<Call> calls(const SpaceId& plan, const PersonId& person, const PartId& part, const ItemId& item)
{
    using A = engine::Account;
    std::size_t hidden = 0;
    return {
        {"show", [=](A& a) { return codeOf(a.show(plan)); }},
        {"addItem",
         [=](A& a) {
             return codeOf(a.addItem(plan, {"strength", {}, {{"words", "koken"}}}));
         }},
        {"setFields",
         [=](A& a) {
             return codeOf(a.setFields(plan, item, {{"words", "x"}}));
         }},
        {"removeItem", [=](A& a) { return codeOf(a.removeItem(plan, item)); }},
        {"restoreItem", [=](A& a) { return codeOf(a.restoreItem(plan, item)); }},
        {"resolveKeep", [=](A& a) { return codeOf(a.resolveKeep(plan, item, "words", 0)); }},
        {"resolveValue", [=](A& a) { return codeOf(a.resolveValue(plan, item, "words", "x")); }},
        {"orderItem", [=](A& a) { return codeOf(a.orderItem(plan, item, {}, {})); }},
        {"history", [=](A& a) { return codeOf(a.history(plan, item)); }},
        {"parts", [=](A& a) { return codeOf(a.parts(plan)); }},
        {"createPart", [=](A& a) { return codeOf(a.createPart(plan, "x")); }},
        {"moveItem", [=](A& a) { return codeOf(a.moveItem(plan, item, part)); }},
        {"share", [=](A& a) { return codeOf(a.share(plan, {})); }},
        {"unshare", [=](A& a) { return codeOf(a.unshare(plan, part, person)); }},
        {"questions", [=](A& a) { return codeOf(a.questions(plan)); }},
        {"answer", [=](A& a) { return codeOf(a.answer(plan, {}, true)); }},
        {"log", [=](A& a) { return codeOf(a.log(plan)); }},
        {"rules", [=](A& a) { return codeOf(a.rules(plan)); }},
        {"consents", [=](A& a) { return codeOf(a.consents(plan)); }},
        {"owed", [=](A& a) { return codeOf(a.owed(plan)); }},
        {"minors", [=](A& a) { return codeOf(a.minors(plan)); }},
        {"recoverable", [=](A& a) { return codeOf(a.recoverable(plan)); }},
        {"endTrusted", [=](A& a) { return codeOf(a.endTrusted(plan)); }},
        {"invite",
         [=](A& a) {
             engine::InviteDraft draft;
             draft.role = "buddy";
             return codeOf(a.invite(plan, draft));
         }},
        {"members", [=](A& a) { return codeOf(a.members(plan)); }},
        {"devices", [=](A& a) { return codeOf(a.devices(plan)); }},
        {"parcels", [=](A& a) { return codeOf(a.parcels(plan)); }},
        {"protections", [=](A& a) { return codeOf(a.protections(plan)); }},
        {"showAs", [=](A& a) mutable { return codeOf(a.showAs(plan, person, hidden)); }},
        {"exportJsonAs", [=](A& a) { return codeOf(a.exportJsonAs(plan, person)); }},
        {"exportJson", [=](A& a) { return codeOf(a.exportJson(plan, {})); }},
        {"safety", [=](A& a) { return codeOf(a.safety(plan)); }},
        {"makeSheet", [=](A& a) { return codeOf(a.makeSheet({plan})); }},
    };
}

void pass(Fleet& fleet, const char* who, std::int64_t days) { fleet.clocks.at(who)->ms += days * kDayMs; }

engine::PlanLine lineOf(Fleet& fleet, const char* who) { return fleet[who].plans().value().front(); }

} // namespace

TEST_CASE("a plan that has not met its server for too long opens with the next whole sync, and nothing is lost")
{
    FirstHour hour;
    Fleet& fleet = hour.fleet;
    const auto written = fleet["coach"].addItem(fleet.space, {"strength", {}, {{"words", "nog niet verzonden"}}});
    REQUIRE(written.ok());
    const PartId part = fleet["coach"].parts(fleet.space).value().front().part;
    const auto locked = [&](const char* who) { return codeOf(fleet[who].show(fleet.space)) == Errc::LeaseExpired; };
    pass(fleet, "coach", model::kLeaseProfessional.days);
    CHECK_FALSE(locked("coach")); // to the last minute of it
    CHECK(lineOf(fleet, "coach").clashes == 0);
    REQUIRE(fleet["coach"].show(fleet.space).ok());
    pass(fleet, "coach", 1);
    fleet["coach"].closePlan(fleet.space);
    for (const auto& [name, call] : calls(fleet.space, hour.buddy, part, written.value())) {
        INFO(name);
        CHECK(call(fleet["coach"]) == Errc::LeaseExpired);
    }
    // What stays: that there is a plan, its name, what waits, and words typed while it closed.
    const engine::PlanLine line = lineOf(fleet, "coach");
    CHECK(line.locked);
    CHECK_FALSE(line.family.empty());
    CHECK(line.startedMs == 0);
    CHECK(line.status.empty());
    CHECK(fleet["coach"].status(fleet.space).value().locked);
    CHECK(fleet["coach"].status(fleet.space).value().waiting == 1);
    CHECK(fleet["coach"].saveDraft(fleet.space, "place", "half").ok());

    fleet.lose = [](const engine::OutRequest&) { return true; };
    CHECK_FALSE(fleet.sync("coach").ok());
    CHECK(locked("coach"));
    // The server let this device in and then fell silent: it may have been about to say that it was taken out.
    int let = 2;
    fleet.lose = [&](const engine::OutRequest&) { return --let < 0; };
    (void)fleet.sync("coach");
    CHECK(locked("coach"));
    fleet.lose = {};
    REQUIRE(fleet.sync("coach").ok());
    CHECK_FALSE(locked("coach"));
    CHECK_FALSE(lineOf(fleet, "coach").locked);
    CHECK(fleet["coach"].status(fleet.space).value().waiting == 0);
    CHECK(fleet["coach"].draft(fleet.space, "place").value() == "half");
    REQUIRE(fleet.sync("parent").ok());
    bool arrived = false;
    const auto parents = fleet["parent"].show(fleet.space);
    for (const engine::ItemShown& item : parents.value().items)
        arrived = arrived || item.item == written.value();
    CHECK(arrived);
}

TEST_CASE("a family has sixty days, a clock put back locks nothing, and it is said beforehand")
{
    FirstHour hour;
    Fleet& fleet = hour.fleet;
    const std::int64_t ends = lineOf(fleet, "parent").leaseEndsMs;
    CHECK(ends > fleet.clocks.at("parent")->ms);
    CHECK(fleet["parent"].status().value().leaseEndsMs == ends);
    pass(fleet, "parent", model::kLeaseFamily.days);
    CHECK(fleet["parent"].show(fleet.space).ok());
    pass(fleet, "parent", 1);
    CHECK(codeOf(fleet["parent"].show(fleet.space)) == Errc::LeaseExpired);
    pass(fleet, "parent", -1000); // a clock that was wrong for years
    CHECK(fleet["parent"].show(fleet.space).ok());
    pass(fleet, "buddy", model::kLeaseProfessional.days + 1);
    CHECK(fleet["buddy"].show(fleet.space).ok());
}

TEST_CASE("a plan that never met a server has no lease")
{
    Fleet fleet(5);
    fleet.add("coach", "coach");
    const SpaceId plan = fleet["coach"].createPlan("Peeters", kServerUrl).value();
    pass(fleet, "coach", 400);
    CHECK(fleet["coach"].show(plan).ok());
    CHECK(lineOf(fleet, "coach").leaseEndsMs == 0);
}

TEST_CASE("a device that was taken out while it was away learns it instead of opening again")
{
    FirstHour hour;
    Fleet& fleet = hour.fleet;
    fleet.add("tablet", "coach");
    secondDevice(fleet, "coach", "tablet");
    fleet.syncAll();
    pass(fleet, "tablet", 20);
    CHECK(codeOf(fleet["tablet"].show(fleet.space)) == Errc::LeaseExpired);
    REQUIRE(fleet["coach"].revokeDevice(fleet.space, fleet["tablet"].device()).ok());
    fleet.syncAll();
    CHECK(lineOf(fleet, "tablet").left);
    const auto left = fleet["tablet"].show(fleet.space);
    CHECK((!left.ok() || left.value().items.empty()));
}
