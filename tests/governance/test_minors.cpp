// Birthdays propose, people decide: capability, own parts, trusted persons, and the month after the eighteenth birthday.
#include "tests/engine/family.h"

#include "sync/engine/records.h"

#include <catch2/catch.hpp>

using namespace kp;
using namespace kp::engine;
using test::Fleet;

namespace {

/// Years before September 2026, as the fleet's clocks stand.
std::string bornYearsAgo(int years) { return std::to_string(2026 - years) + "-06-15"; }

struct Home : test::FirstHour {
    PersonId child;
    explicit Home(const std::string& role, const std::string& born) : FirstHour(3)
    {
        fleet.add("sam", role);
        child = fleet.letIn("parent", "sam", role);
        fleet.syncAll();
        REQUIRE(fleet["parent"].setFields(fleet.space, ItemId{child.bytes}, {{"born", born}}).ok());
        fleet.syncAll();
    }
    MinorShown shownTo(const std::string& who)
    {
        const auto found = fleet[who].minors(fleet.space);
        REQUIRE(found.ok());
        for (const MinorShown& one : found.value())
            if (one.person == child)
                return one;
        FAIL("not among the minors");
        return {};
    }
    std::size_t owes(const std::string& who, OwedKind kind)
    {
        const auto found = fleet[who].owed(fleet.space);
        REQUIRE(found.ok());
        return static_cast<std::size_t>(std::count_if(found.value().begin(), found.value().end(),
                                                      [&](const OwedShown& one) { return one.kind == kind; }));
    }
    PartId cardOf(const std::string& who, const PersonId& whose)
    {
        ItemDraft draft;
        draft.kind = "contact-card";
        draft.fields = {{"person", whose.hex()}, {"phone", "0470 00 00 00"}};
        const auto item = fleet[who].addItem(fleet.space, draft);
        REQUIRE(item.ok());
        const auto parts = fleet[who].parts(fleet.space);
        REQUIRE(parts.ok());
        for (const PartShown& part : parts.value())
            if (part.kind == "contact-card" && part.owner == whose)
                return part.part;
        FAIL("no card");
        return {};
    }
    ShareDraft share(const PartId& part, const PersonId& with)
    {
        ShareDraft draft;
        draft.part = part;
        draft.with = with;
        draft.purpose = "bellen";
        return draft;
    }
};

CapabilityDraft word(const PersonId& person, bool capable, const std::string& reason = {})
{
    CapabilityDraft draft;
    draft.person = person;
    draft.capable = capable;
    draft.decided = !reason.empty();
    draft.reason = reason;
    return draft;
}

} // namespace

TEST_CASE("days of birth propose and give notice and nothing more", "[model]")
{
    using namespace kp::model;
    const auto day = [](const char* text) { return parseDay(text).value(); };
    const Day born = day("2014-10-10");
    CHECK(ageStage(std::nullopt, born) == AgeStage::Unknown);
    CHECK(ageStage(born, day("2026-10-09")) == AgeStage::Child);
    CHECK(ageStage(born, day("2026-10-10")) == AgeStage::Young);
    CHECK(ageStage(born, day("2032-10-09")) == AgeStage::Young);
    CHECK(ageStage(born, day("2032-10-10")) == AgeStage::Adult);
    CHECK_FALSE(proposesCapability(born, day("2026-09-09")));
    CHECK(proposesCapability(born, day("2026-09-10")));
    CHECK_FALSE(proposesCapability(born, day("2032-10-10")));
    CHECK(dayText(parentalGrantEnd(born)) == "2032-11-09");
}

TEST_CASE("a child who turns twelve is proposed to the people and reads with the family when a parent says so")
{
    Home home("child", bornYearsAgo(12));
    Fleet& fleet = home.fleet;
    CHECK(home.shownTo("parent").stage == model::AgeStage::Young);
    CHECK(home.shownTo("parent").standing == wire::Standing::Member); // nothing switches by itself
    CHECK(home.owes("parent", OwedKind::Capability) == 1);
    CHECK(home.owes("coach", OwedKind::Capability) == 1);
    CHECK(home.shownTo("parent").mayISay);
    CHECK_FALSE(home.shownTo("coach").mayISay);
    CHECK(fleet["coach"].sayCapable(fleet.space, word(home.child, true)).code() == Errc::ConsentNeeded);
    CHECK(fleet["sam"].sayCapable(fleet.space, word(home.child, true)).code() == Errc::NotAllowed);
    CHECK(fleet["parent"].sayCapable(fleet.space, word(home.buddy, true)).code() == Errc::NotAllowed); // no child
    CapabilityDraft undecided = word(home.child, false);
    CHECK(fleet["parent"].sayCapable(fleet.space, undecided).code() == Errc::BadValue); // why?
    const auto before = fleet["sam"].parts(fleet.space);
    REQUIRE(before.ok());
    for (const PartShown& part : before.value())
        CHECK(part.kind == "people");
    REQUIRE(fleet["parent"].sayCapable(fleet.space, word(home.child, true)).ok());
    fleet.syncAll(4);
    CHECK(home.owes("parent", OwedKind::Capability) == 0);
    for (const char* who : {"coach", "parent", "sam"}) {
        const MinorShown minor = home.shownTo(who);
        INFO(who);
        CHECK(minor.standing == wire::Standing::Youth);
        REQUIRE(minor.words.size() == 1);
        CHECK(minor.words[0].by == home.parent);
        CHECK_FALSE(minor.words[0].decided);
        CHECK(minor.words[0].day == "2026-09-21");
    }
    const auto after = fleet["sam"].parts(fleet.space);
    REQUIRE(after.ok());
    CHECK(std::any_of(after.value().begin(), after.value().end(),
                      [](const PartShown& part) { return part.kind == "core" && part.myAccess == wire::Access::Write; }));
    const auto shown = fleet["sam"].show(fleet.space);
    REQUIRE(shown.ok());
    CHECK(shown.value().unreadable == 0);
    CHECK(shown.value().family == "Peeters");
    const auto log = fleet["sam"].log(fleet.space);
    REQUIRE(log.ok());
    CHECK(std::any_of(log.value().begin(), log.value().end(),
                      [&](const LogLine& line) { return line.what == "capable" && line.about == home.child; }));
}

TEST_CASE("a child younger than twelve is not presumed and can still be decided about")
{
    Home home("child", bornYearsAgo(9));
    Fleet& fleet = home.fleet;
    CHECK(home.owes("parent", OwedKind::Capability) == 0);
    CHECK(fleet["parent"].sayCapable(fleet.space, word(home.child, true)).code() == Errc::BadValue);
    CHECK(fleet["parent"].sayCapable(fleet.space, word(home.child, true, "wil zelf meelezen")).ok());
}

TEST_CASE("what a young person owns is decided by them until a parent and a coach say not yet and tell why")
{
    Home home("youth", bornYearsAgo(14));
    Fleet& fleet = home.fleet;
    const PartId card = home.cardOf("parent", home.child);
    const auto own = fleet["sam"].createPart(fleet.space, "van mij", "private");
    REQUIRE(own.ok());
    fleet.syncAll();
    CHECK(fleet["sam"].recoverable(fleet.space).value().gone());
    CHECK(fleet["parent"].share(fleet.space, home.share(card, home.buddy)).code() == Errc::NotAllowed);
    CHECK(fleet["parent"].share(fleet.space, home.share(own.value(), home.buddy)).code() == Errc::NotFound);
    REQUIRE(fleet["sam"].share(fleet.space, home.share(card, home.buddy)).ok());
    fleet.syncAll();
    CapabilityDraft no = word(home.child, false, "kan het nu niet overzien");
    no.wish = "ik wil zelf beslissen";
    CHECK(fleet["parent"].sayCapable(fleet.space, no).code() == Errc::BadValue); // when was it told?
    no.toldOn = "2026-09-20";
    REQUIRE(fleet["parent"].sayCapable(fleet.space, no).ok());
    fleet.syncAll();
    CHECK_FALSE(home.shownTo("sam").notYet); // one word takes nothing away
    REQUIRE(fleet["coach"].sayCapable(fleet.space, word(home.child, false, "samen besproken")).ok());
    fleet.syncAll();
    CHECK(home.shownTo("sam").notYet);
    CHECK(fleet["sam"].share(fleet.space, home.share(card, home.buddy)).code() == Errc::NotAllowed);
    REQUIRE(fleet["parent"].share(fleet.space, home.share(card, home.buddy)).ok());
    CHECK(fleet["sam"].share(fleet.space, home.share(own.value(), home.buddy)).ok()); // the private part stays their own
    // They were told, with their own wish beside it.
    const auto plan = fleet["sam"].show(fleet.space);
    REQUIRE(plan.ok());
    const auto told = std::find_if(plan.value().items.begin(), plan.value().items.end(),
                                   [](const ItemShown& item) { return item.kind == "decision"; });
    REQUIRE(told != plan.value().items.end());
    CHECK(told->text("wish") == "ik wil zelf beslissen");
    CHECK(told->text("why") == "kan het nu niet overzien");
    CHECK(told->text("told-on") == "2026-09-20");
    REQUIRE(fleet["coach"].sayCapable(fleet.space, word(home.child, true, "gaat beter")).ok());
    fleet.syncAll();
    CHECK_FALSE(home.shownTo("sam").notYet);
}

TEST_CASE("what parents gave of somebody's own part ends a month after the eighteenth birthday unless given anew")
{
    Home home("youth", "2008-10-01"); // 18 ten days from now
    Fleet& fleet = home.fleet;
    const PartId card = home.cardOf("parent", home.child);
    fleet.syncAll();
    REQUIRE(fleet["coach"].sayCapable(fleet.space, word(home.child, false, "samen besproken")).ok());
    REQUIRE(fleet["parent"].sayCapable(fleet.space, word(home.child, false, "samen besproken")).ok());
    fleet.syncAll();
    REQUIRE(fleet["parent"].share(fleet.space, home.share(card, home.buddy)).ok());
    fleet.syncAll();
    const auto given = fleet["buddy"].consents(fleet.space, card);
    REQUIRE(given.ok());
    REQUIRE(given.value().size() == 1);
    CHECK(isoTime(given.value()[0].untilMs).substr(0, 10) == "2026-11-01");
    CHECK(home.owes("sam", OwedKind::GrantsEnd) == 0);
    const auto pass = [&](int days) {
        fleet.serverClock.ms += std::int64_t{days} * 86'400'000;
        for (auto& [who, clock] : fleet.clocks)
            clock->ms += std::int64_t{days} * 86'400'000;
        fleet.syncAll();
    };
    pass(11);
    CHECK(home.owes("sam", OwedKind::GrantsEnd) == 1); // the notice
    pass(31);
    CHECK(home.owes("sam", OwedKind::GrantsEnd) == 0);
    const auto ended = fleet["sam"].consents(fleet.space, card);
    REQUIRE(ended.ok());
    CHECK(ended.value()[0].state == ConsentState::RanOut);
    CHECK(fleet["buddy"].vault().list(kPartKeyRecord, card.view()).value().empty());
    // Grown up, and somebody says so: what they give themselves has no such end.
    REQUIRE(fleet["parent"].sayCapable(fleet.space, word(home.child, true)).ok());
    fleet.syncAll();
    REQUIRE(fleet["sam"].share(fleet.space, home.share(card, home.buddy)).ok());
    CHECK(fleet["sam"].consents(fleet.space, card).value()[0].untilMs == 0);
}

TEST_CASE("a trusted person is chosen with conditions and mandate and replaced by the minor alone")
{
    Home home("youth", bornYearsAgo(15));
    Fleet& fleet = home.fleet;
    fleet.add("aunt", "trusted-person");
    const PersonId aunt = fleet.letIn("sam", "aunt", "trusted-person");
    const PartId card = home.cardOf("parent", home.child);
    fleet.syncAll();
    TrustedDraft draft;
    draft.person = aunt;
    const auto refused = [&](const char* detail) {
        const auto answer = fleet["sam"].appointTrusted(fleet.space, draft);
        REQUIRE_FALSE(answer.ok());
        CHECK(answer.code() == Errc::BadValue);
        CHECK(answer.error().detail == detail);
    };
    refused("adult");
    draft.adult = true;
    refused("outside-help");
    draft.outsidePresentHelp = true;
    refused("extract-seen");
    draft.extractSeen = "2026-09-01";
    refused("words");
    draft.words = "Tante mag mee naar gesprekken en mag voor mij bellen.";
    CHECK(fleet["buddy"].appointTrusted(fleet.space, draft).code() == Errc::NotAllowed);
    draft.person = home.child;
    CHECK(fleet["sam"].appointTrusted(fleet.space, draft).code() == Errc::NotAllowed); // oneself
    draft.person = aunt;
    REQUIRE(fleet["parent"].setFields(fleet.space, ItemId{aunt.bytes}, {{"born", bornYearsAgo(16)}}).ok());
    fleet.syncAll();
    refused("adult"); // whatever was ticked
    REQUIRE(fleet["parent"].setFields(fleet.space, ItemId{aunt.bytes}, {{"born", bornYearsAgo(40)}}).ok());
    fleet.syncAll();
    REQUIRE(fleet["sam"].appointTrusted(fleet.space, draft).ok());
    REQUIRE(fleet["sam"].share(fleet.space, home.share(card, aunt)).ok());
    const Result<PartId> core = [&]() -> Result<PartId> {
        const auto parts = fleet["parent"].parts(fleet.space);
        for (const PartShown& part : parts.value())
            if (part.kind == "core")
                return part.part;
        return Errc::NotFound;
    }();
    REQUIRE(core.ok());
    fleet.syncAll();
    REQUIRE(fleet["parent"].share(fleet.space, home.share(core.value(), aunt)).ok());
    fleet.syncAll();
    CHECK(home.shownTo("parent").trusted == aunt);
    const auto left = fleet["sam"].endTrusted(fleet.space);
    REQUIRE(left.ok());
    CHECK(left.value() == std::vector<PartId>{core.value()}); // the family's to end
    fleet.syncAll();
    CHECK(home.shownTo("parent").trusted.isZero());
    CHECK(fleet["aunt"].vault().list(kPartKeyRecord, card.view()).value().empty());
    CHECK(home.owes("parent", OwedKind::TrustedEnded) == 1);
    REQUIRE(fleet["parent"].unshare(fleet.space, core.value(), aunt).ok());
    CHECK(home.owes("parent", OwedKind::TrustedEnded) == 0);
}
