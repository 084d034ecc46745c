// A part that is to be gone for good, from end to end: out of sight at once, kept by its own people within thirty days, or else
// destroyed on the server and on every device, each of which says so; and nothing of it comes back.
// Killed: still seen, written into or shared while asked; words, consents, drafts left beside it; bodies or keys left on the
// server; the server's view not renewed on the day; destroyed although kept; a file before its term; others' parts; devices
// that were out before listed; the book of what is gone; who came later told of it.
#include "tests/engine/family.h"

#include "shared/model/safety.h"
#include "sync/engine/records.h"

#include <catch2/catch.hpp>

using namespace kp;
using namespace kp::engine;
using namespace kp::test;

namespace {

constexpr std::int64_t kDay = 24LL * 3'600'000;
const std::string kWords = "Papa is boos als hij drinkt";

/// Two parents, a young person, their coach, and a buddy with whom a goal is shared.
struct House : FirstHour {
    House()
    {
        fleet.add("father", "parent");
        father = fleet.letIn("parent", "father", "parent");
        fleet.add("youth", "youth");
        youth = fleet.letIn("parent", "youth", "youth");
        fleet.syncAll(2);
        goal = fleet["parent"].addItem(fleet.space, {"goal", {}, {{"words", kWords}}}).value();
        for (const auto all = fleet["parent"].parts(fleet.space).value(); const PartShown& one : all)
            if (one.kind == "goal")
                part = one.part;
        giveBuddy();
        fleet.syncAll(3);
        for (const std::string& who : everybody())
            REQUIRE(sees(who));
    }
    [[nodiscard]] std::vector<std::string> everybody() const { return {"parent", "father", "youth", "coach", "buddy"}; }
    void giveBuddy()
    {
        ShareDraft give;
        give.part = part;
        give.with = buddy;
        give.access = wire::Access::Write;
        give.purpose = "meedenken";
        REQUIRE(fleet["parent"].share(fleet.space, give).ok());
    }
    [[nodiscard]] bool sees(const std::string& who)
    {
        const auto plan = fleet[who].show(fleet.space, {false, false}).value();
        return std::any_of(plan.items.begin(), plan.items.end(), [&](const ItemShown& item) { return item.item == goal; });
    }
    [[nodiscard]] bool says(const std::string& who, const std::string& words)
    {
        return fleet[who].exportJson(fleet.space, {}).value().find(words) != std::string::npos;
    }
    ErasureShown only(const std::string& who)
    {
        const auto all = fleet[who].erasures(fleet.space).value();
        REQUIRE(all.size() == 1);
        return all.front();
    }
    std::size_t lines(const std::string& who, const std::string& what)
    {
        std::size_t count = 0;
        for (const auto all = fleet[who].log(fleet.space).value(); const LogLine& line : all)
            count += line.what == what ? 1 : 0;
        return count;
    }
    [[nodiscard]] bool keeps(const std::string& who, std::uint16_t kind)
    {
        const auto last = fleet[who].vault().lastSequence(kind, part.view());
        return last.ok() && last.value().has_value();
    }
    void pass(std::int64_t days)
    {
        // In steps: who is away for longer than their lease finds the plan closed.
        for (std::int64_t left = days; left > 0; left -= 7) {
            fleet.serverClock.ms += std::min<std::int64_t>(left, 7) * kDay;
            for (auto& [who, clock] : fleet.clocks)
                clock->ms += std::min<std::int64_t>(left, 7) * kDay;
            for (const std::string& who : awake)
                REQUIRE(fleet.sync(who).ok());
        }
        fleet.syncAll(2);
    }
    /// Commits with their words, snapshots and keys of the part on the server.
    std::size_t onServer()
    {
        const auto row = fleet.store().chain(ChainId{part.bytes}).value().value();
        std::size_t found =
            fleet.store().snapshotsOf(row.key).value().size() + fleet.store().wrapsOf(row.key).value().size();
        REQUIRE(fleet.store()
                    .eachItem(row.key, false,
                              [&](server::ItemRow&& item) -> Result<void> {
                                  found += item.item.kind == wire::ChainItemKind::Commit ? 1 : 0;
                                  return {};
                              })
                    .ok());
        return found;
    }
    std::size_t parcelsOnServer(const std::string& from)
    {
        const auto row = fleet.store().chain(ChainId{fleet.space.bytes}).value().value();
        return fleet.store().countParcels(row.key, fleet[from].device()).value();
    }
    PersonId father, youth;
    ItemId goal;
    PartId part;
    std::vector<std::string> awake = everybody();
};

std::string refusal(const Result<void>& answer)
{
    return answer.ok() ? "ok" : std::string(name(answer.code())) + " " + answer.error().detail;
}

} // namespace

TEST_CASE("what somebody wants erased is out of sight at once and can be kept", "[erase]")
{
    House f;
    REQUIRE(f.fleet["parent"].erase(f.fleet.space, f.part, "Dit hoeft niemand te lezen.").ok());
    CHECK_FALSE(f.sees("parent")); // before any server heard of it
    CHECK(f.only("parent").waiting);
    CHECK(f.sees("father"));
    // Written meanwhile by somebody who has not heard: not lost if it is kept.
    REQUIRE(f.fleet["buddy"].setFields(f.fleet.space, f.goal, {{"words", "Beter nieuws"}}).ok());
    f.fleet.syncAll(3);
    for (const std::string& who : f.everybody()) {
        INFO(who);
        CHECK_FALSE(f.sees(who));
        CHECK_FALSE(f.says(who, kWords));
        CHECK_FALSE(f.says(who, "Beter nieuws"));
        CHECK(f.fleet[who].setFields(f.fleet.space, f.goal, {{"words", "x"}}).code() == Errc::NotFound);
        CHECK(f.fleet[who].addItem(f.fleet.space, {"note", f.part, {{"text", "x"}}}).code() == Errc::NotFound);
        ShareDraft give;
        give.part = f.part;
        give.with = f.buddy;
        give.purpose = "toch";
        CHECK(f.fleet[who].share(f.fleet.space, give).code() == Errc::NotFound);
        const ErasureShown asked = f.only(who);
        CHECK(asked.state == ErasureState::Asked);
        CHECK(asked.by == f.parent);
        CHECK(asked.reason == "Dit hoeft niemand te lezen.");
        CHECK(asked.name == kWords);
        CHECK(asked.goneMs - asked.askedMs == 30 * kDay);
        CHECK(asked.devices.size() == 5);
        CHECK(asked.mayKeep == (who == "parent" || who == "father" || who == "youth"));
        CHECK(f.lines(who, "erase-asked") == 1);
        CHECK(f.fleet[who].status().value().waiting == 0);
    }
    CHECK(f.fleet["coach"].keep(f.fleet.space, f.part).code() == Errc::NotAllowed);
    CHECK(f.fleet["buddy"].keep(f.fleet.space, f.part).code() == Errc::NotAllowed);
    f.pass(29);
    CHECK(f.onServer() > 0);
    REQUIRE(f.fleet["youth"].keep(f.fleet.space, f.part).ok());
    CHECK(f.sees("youth"));
    f.fleet.syncAll(3);
    f.pass(10);
    for (const std::string& who : f.everybody()) {
        INFO(who);
        CHECK(f.sees(who));
        CHECK(f.says(who, "Beter nieuws"));
        CHECK(f.only(who).state == ErasureState::Kept);
        CHECK(f.only(who).keptBy == f.youth);
        CHECK(f.lines(who, "erase-kept") == 1);
        CHECK(f.lines(who, "erased") == 0);
        CHECK(f.fleet[who].check().value().ok);
    }
    REQUIRE(f.fleet.core().compact().ok());
    CHECK(f.onServer() > 0);
    REQUIRE(f.fleet["buddy"].setFields(f.fleet.space, f.goal, {{"words", "Nog beter"}}).ok());
    f.fleet.syncAll(2);
    CHECK(f.says("father", "Nog beter"));
    // It can be asked again; and who asked can take it back.
    REQUIRE(f.fleet["father"].erase(f.fleet.space, f.part, "").ok());
    REQUIRE(f.fleet["father"].keep(f.fleet.space, f.part).ok());
    f.fleet.syncAll(2);
    CHECK(f.sees("buddy"));
}

TEST_CASE("after thirty days it is gone from the server and from every device and each says so", "[erase]")
{
    House f;
    // Taken back once and given again: what was kept of that goes too. A device that is out is not waited for.
    REQUIRE(f.fleet["parent"].unshare(f.fleet.space, f.part, f.buddy).ok());
    f.fleet.syncAll(2);
    CHECK(f.keeps("buddy", kConsentRecord));
    f.giveBuddy();
    f.fleet.add("tablet", "parent");
    secondDevice(f.fleet, "father", "tablet");
    f.fleet.syncAll(2);
    REQUIRE(f.fleet["tablet"].setFields(f.fleet.space, f.goal, {{"why", "Nooit verstuurd"}}).ok());
    REQUIRE(f.fleet["father"].revokeDevice(f.fleet.space, f.fleet["tablet"].device()).ok());
    f.fleet.syncAll(3);
    // Handed in by the tablet on its way out, and not looked at yet: it is of this part, and goes with it.
    CHECK(f.fleet["father"].parcels(f.fleet.space).value().size() == 1);
    CHECK(f.parcelsOnServer("tablet") == 1);
    REQUIRE(f.fleet["coach"].saveDraft(f.fleet.space, "edit/goal/" + f.goal.hex() + "/", "Papa drinkt weer").ok());
    REQUIRE(f.fleet["buddy"].saveDraft(f.fleet.space, "elders", "Van mij").ok());
    REQUIRE(f.fleet["parent"].erase(f.fleet.space, f.part, "Weg ermee").ok());
    f.fleet.syncAll(2);
    f.awake = {"parent", "father", "youth", "buddy"};
    f.pass(29);
    for (const std::string& who : f.everybody())
        CHECK(f.keeps(who, kPartKeyRecord));
    REQUIRE(f.fleet.core().compact().ok());
    CHECK(f.onServer() > 0);

    // The buddy's phone stays in a drawer.
    f.fleet.serverClock.ms += 2 * kDay;
    for (auto& [who, clock] : f.fleet.clocks)
        clock->ms += 2 * kDay;
    CHECK(f.fleet["father"].keep(f.fleet.space, f.part).code() == Errc::NotFound);
    for (int round = 0; round < 3; ++round)
        for (const char* who : {"parent", "father", "youth", "coach"})
            REQUIRE(f.fleet.sync(who).ok());
    REQUIRE(f.fleet.core().compact().ok());
    CHECK(f.onServer() == 0);
    CHECK(f.parcelsOnServer("tablet") == 0);
    CHECK(f.fleet["father"].parcels(f.fleet.space).value().empty());
    CHECK_FALSE(f.fleet["father"].vault().lastSequence(kParcelInRecord, f.fleet.space.view()).value().has_value());
    CHECK(f.fleet.core().compact().value() == 0);
    CHECK(f.fleet.store().erasuresDue(~std::uint32_t{0}).value().empty());
    for (const std::string who : {"parent", "father", "youth", "coach"}) {
        INFO(who);
        for (const std::uint16_t kind : {kPartKeyRecord, kConsentRecord})
            CHECK_FALSE(f.keeps(who, kind));
        CHECK_FALSE(f.sees(who));
        const ErasureShown gone = f.only(who);
        CHECK(gone.state == ErasureState::Gone);
        CHECK(gone.name.empty());
        CHECK(gone.reason.empty());
        CHECK_FALSE(gone.mayKeep);
        REQUIRE(gone.devices.size() == 5);
        for (const ErasedOnShown& device : gone.devices)
            CHECK((device.doneMs != 0) == (device.person != f.buddy));
        CHECK(f.lines(who, "erased") == 1);
        CHECK(f.lines(who, "erased-here") == 4);
        for (const auto all = f.fleet[who].log(f.fleet.space).value(); const LogLine& line : all)
            if (line.part == f.part) // of what is gone: that it is, and no more
                CHECK(line.what.starts_with("erase"));
        CHECK(f.fleet[who].check().value().ok);
        CHECK(f.fleet[who].status().value().alarms.empty());
        CHECK(f.fleet[who].status().value().waiting == 0);
        CHECK(f.fleet[who].erase(f.fleet.space, f.part, "").code() == Errc::NotFound);
    }
    CHECK(f.fleet["coach"].draft(f.fleet.space, "edit/goal/" + f.goal.hex() + "/").value().empty());
    // On the phone in the drawer nothing of it is shown either, server or not.
    CHECK_FALSE(f.sees("buddy"));
    CHECK_FALSE(f.says("buddy", kWords));
    REQUIRE(f.fleet.sync("buddy").ok());
    for (const std::uint16_t kind : {kPartKeyRecord, kConsentRecord})
        CHECK_FALSE(f.keeps("buddy", kind));
    CHECK(f.fleet["buddy"].draft(f.fleet.space, "elders").value() == "Van mij");
    f.fleet.syncAll(2);
    CHECK(f.lines("parent", "erased-here") == 5);

    f.fleet.restartServer();
    for (const std::string& who : f.everybody()) {
        INFO(who);
        f.fleet.restart(who);
        CHECK_FALSE(f.sees(who));
        CHECK(f.only(who).state == ErasureState::Gone);
    }
    const auto report = server::checkStore(f.fleet.store());
    REQUIRE(report.ok());
    CHECK(report.value().problems == 0);
    // Who comes later learns nothing of it but that something was.
    f.fleet.add("aunt", "parent");
    (void)f.fleet.letIn("parent", "aunt", "parent");
    f.fleet.syncAll(3);
    CHECK_FALSE(f.sees("aunt"));
    CHECK(f.fleet["aunt"].erasures(f.fleet.space).value().empty());
    CHECK(f.fleet["aunt"].status().value().unreadable == 0);
}

TEST_CASE("kept too late it is gone and that is said", "[erase]")
{
    House f;
    REQUIRE(f.fleet["parent"].erase(f.fleet.space, f.part, "").ok());
    f.fleet.syncAll(2);
    f.awake = {"parent", "youth", "coach", "buddy"};
    f.pass(28);
    f.fleet.syncAll(1);
    REQUIRE(f.fleet["father"].keep(f.fleet.space, f.part).ok()); // without network, in time by his own clock
    CHECK(f.sees("father"));
    f.fleet.serverClock.ms += 3 * kDay;
    for (auto& [who, clock] : f.fleet.clocks)
        clock->ms += 3 * kDay;
    const auto late = f.fleet.sync("father");
    REQUIRE(late.ok());
    CHECK(late.value().refused.size() == 1);
    f.fleet.syncAll(2);
    CHECK_FALSE(f.sees("father"));
    CHECK(f.only("father").state == ErasureState::Gone);
    CHECK_FALSE(f.keeps("father", kPartKeyRecord));
}

TEST_CASE("a clock that is a month ahead destroys nothing that can still be kept", "[erase]")
{
    House f;
    REQUIRE(f.fleet["parent"].erase(f.fleet.space, f.part, "").ok());
    f.fleet.syncAll(2);
    f.fleet.clocks.at("father")->ms += 40 * kDay;
    REQUIRE(f.fleet.sync("father").ok());
    CHECK(f.keeps("father", kPartKeyRecord));
    CHECK(f.fleet["father"].status().value().waiting == 0); // says nothing that is not so
    f.fleet.clocks.at("father")->ms -= 40 * kDay;
    REQUIRE(f.fleet["youth"].keep(f.fleet.space, f.part).ok());
    f.fleet.syncAll(2);
    CHECK(f.sees("father"));
}

TEST_CASE("what is others' and what the rest stands on and a file with a term are not erased by one person", "[erase]")
{
    House f;
    Account& parent = f.fleet["parent"];
    const auto refusalOf = [&](const std::string& who, const std::string& kind) {
        for (const auto all = f.fleet[who].erasable(f.fleet.space).value(); const ErasableShown& one : all)
            if (one.kind == kind) {
                const Result<void> answer =
                    one.refusal.empty() ? Result<void>{} : f.fleet[who].erase(f.fleet.space, one.part, "");
                CHECK(refusal(answer) == (one.refusal.empty() ? "ok" : "not-allowed " + one.refusal));
                return one.refusal.empty() ? std::string("may") : one.refusal + one.keptUntil;
            }
        return std::string("unknown");
    };
    const PartId team = f.fleet["coach"].createPart(f.fleet.space, "Team", "team").value();
    REQUIRE(f.fleet["coach"].addItem(f.fleet.space, {"note", team, {{"text", "voor het team"}}}).ok());
    const PartId diary = f.fleet["youth"].createPart(f.fleet.space, "Van mij", "private").value();
    REQUIRE(
        parent.addItem(f.fleet.space, {"contact-card", {}, {{"person", f.parent.hex()}, {"phone", "0499 11 22 33"}}}).ok());
    f.fleet.syncAll(2);
    CHECK(refusalOf("parent", "goal") == "may");
    CHECK(refusalOf("father", "goal") == "may");
    CHECK(refusalOf("youth", "goal") == "not-yours");
    CHECK(refusalOf("coach", "goal") == "not-yours");
    CHECK(refusalOf("buddy", "goal") == "not-yours");
    CHECK(refusalOf("parent", "core") == "with-all");
    CHECK(refusalOf("parent", "people") == "with-all");
    CHECK(refusalOf("coach", "team") == "file-kept"); // as long as no birthday is known
    CHECK(refusalOf("parent", "contact-card") == "may");
    CHECK(refusalOf("father", "contact-card") == "not-yours");
    CHECK(refusalOf("youth", "private") == "may");
    CHECK(parent.erase(f.fleet.space, diary, "").code() == Errc::NotFound);
    CHECK(parent.erase(f.fleet.space, f.part, std::string(kEraseReasonMax + 1, 'x')).code() == Errc::BadValue);
    CHECK(parent.erase(f.fleet.space, f.part, std::string("a\0b", 3)).code() == Errc::BadValue);
    CHECK(parent.keep(f.fleet.space, f.part).code() == Errc::NotFound); // nobody wants it erased

    // The file of a team is kept until its person turns 35, and not longer.
    REQUIRE(parent.setFields(f.fleet.space, ItemId{f.youth.bytes}, {{"born", "2012-03-01"}}).ok());
    f.fleet.syncAll(2);
    CHECK(refusalOf("coach", "team") == "file-kept2047-03-01");
    REQUIRE(parent.setFields(f.fleet.space, ItemId{f.youth.bytes}, {{"born", "1991-09-20"}}).ok());
    f.fleet.syncAll(2);
    CHECK(refusalOf("coach", "team") == "may");
}

TEST_CASE("a family erases its whole plan and the team's file and what others own stay theirs", "[erase]")
{
    House f;
    const PartId team = f.fleet["coach"].createPart(f.fleet.space, "Team", "team").value();
    REQUIRE(f.fleet["coach"].addItem(f.fleet.space, {"note", team, {{"text", "voor het team"}}}).ok());
    const PartId diary = f.fleet["youth"].createPart(f.fleet.space, "Van mij", "private").value();
    REQUIRE(f.fleet["youth"].addItem(f.fleet.space, {"note", diary, {{"text", "van mij alleen"}}}).ok());
    REQUIRE(f.fleet["parent"].addItem(f.fleet.space, {"strength", {}, {{"words", "Samen lachen"}}}).ok());
    f.fleet.syncAll(2);
    CHECK(refusal(f.fleet["buddy"].erase(f.fleet.space, {}, "")) == "not-allowed not-yours");
    REQUIRE(f.fleet["parent"].erase(f.fleet.space, {}, "Het is klaar.").ok());
    f.fleet.syncAll(3);
    const auto wanted = f.fleet["parent"].erasures(f.fleet.space).value();
    CHECK(wanted.size() == 3); // core, names, goal
    CHECK(f.fleet["parent"].parts(f.fleet.space).value().empty());
    CHECK_FALSE(f.says("coach", "Samen lachen"));
    CHECK(f.says("coach", "voor het team"));
    CHECK(f.says("youth", "van mij alleen"));
    const auto added = f.fleet["parent"].addItem(f.fleet.space, {"strength", {}, {{"words", "Toch nog iets"}}});
    CHECK(added.code() == Errc::NotAllowed); // there is nothing left to write it in
    // Who wants it and who can keep it are told by name, as long as they can.
    CHECK(f.lines("father", "joined") >= 4);
    for (const auto all = f.fleet["father"].members(f.fleet.space).value(); const MemberShown& one : all)
        CHECK_FALSE(one.name.empty());
    f.pass(31);
    REQUIRE(f.fleet.core().compact().ok());
    CHECK(f.onServer() == 0);
    for (const std::string& who : f.everybody()) {
        INFO(who);
        CHECK_FALSE(f.says(who, "Samen lachen"));
        for (const auto all = f.fleet[who].erasures(f.fleet.space).value(); const ErasureShown& one : all)
            for (const ErasedOnShown& device : one.devices)
                CHECK(device.doneMs != 0);
        CHECK(f.fleet[who].check().value().ok);
    }
    CHECK(f.says("coach", "voor het team"));
    CHECK(f.says("youth", "van mij alleen"));
}

TEST_CASE("a server cannot shorten the days in which a part can be kept", "[erase]")
{
    House f;
    f.pass(28);
    // Its clock is put back: what is placed then could be kept for two days and not for thirty.
    f.fleet.serverClock.ms -= 28 * kDay;
    REQUIRE(f.fleet["parent"].erase(f.fleet.space, f.part, "").ok());
    const auto told = f.fleet.sync("parent");
    REQUIRE(told.ok());
    CHECK(told.value().refused.size() == 1);
    f.fleet.serverClock.ms += 28 * kDay;
    f.fleet.syncAll(3);
    CHECK(f.sees("father"));
    CHECK(f.fleet["father"].erasures(f.fleet.space).value().empty());
}
