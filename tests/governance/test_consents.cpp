// A consent as it was given, and what the person named can do about it, with real vaults and the real server.
#include "tests/engine/family.h"

#include "sync/engine/records.h"

#include <catch2/catch.hpp>

using namespace kp;
using namespace kp::engine;
using test::Fleet;
using wire::Access;

namespace {

struct Goal {
    ItemId item;
    PartId part;
};

Goal addGoal(Fleet& fleet, const std::string& who, std::vector<FieldText> more = {})
{
    ItemDraft draft;
    draft.kind = "goal";
    draft.fields = {{"words", "Zondag samen zwemmen"}};
    draft.fields.insert(draft.fields.end(), more.begin(), more.end());
    const auto item = fleet[who].addItem(fleet.space, draft);
    REQUIRE(item.ok());
    const auto plan = fleet[who].show(fleet.space);
    REQUIRE(plan.ok());
    for (const ItemShown& one : plan.value().items)
        if (one.item == item.value())
            return {one.item, one.part};
    FAIL("no goal");
    return {};
}

ShareDraft shareOf(const PartId& part, const PersonId& with)
{
    ShareDraft draft;
    draft.part = part;
    draft.with = with;
    draft.purpose = "helpen met zwemmen";
    return draft;
}

ConsentShown only(Fleet& fleet, const std::string& who, const PartId& part)
{
    const auto found = fleet[who].consents(fleet.space, part);
    REQUIRE(found.ok());
    REQUIRE(found.value().size() == 1);
    return found.value().front();
}

std::size_t keysOf(Fleet& fleet, const std::string& who, const PartId& part)
{
    const auto keys = fleet[who].vault().list(kPartKeyRecord, part.view());
    REQUIRE(keys.ok());
    return keys.value().size();
}

const std::string kWords = "Sam mag lezen wat er bij 'Zondag samen zwemmen' staat, om te helpen, tot we stoppen.";

} // namespace

TEST_CASE("a consent tells in which words it was shown to whom and how and goes on telling it to those it concerns")
{
    test::FirstHour hour;
    Fleet& fleet = hour.fleet;
    fleet.syncAll();
    const Goal goal = addGoal(fleet, "parent");
    ShareDraft draft = shareOf(goal.part, hour.buddy);
    draft.words = kWords;
    draft.language = "nl";
    const model::Drawing drawn{{{10, 20}, {30, 40}}, {{999, 0}}};
    draft.signature = model::encodeDrawing(drawn).value();
    draft.withHistory = true;
    REQUIRE(fleet["parent"].share(fleet.space, draft).ok());
    CHECK(only(fleet, "parent", goal.part).state == ConsentState::Waiting);
    fleet.syncAll();
    for (const char* who : {"parent", "coach", "buddy"}) {
        const ConsentShown consent = only(fleet, who, goal.part);
        INFO(who);
        CHECK(consent.words == kWords);
        CHECK(consent.language == "nl");
        CHECK(consent.purpose == "helpen met zwemmen");
        CHECK(consent.partName == "Zondag samen zwemmen");
        CHECK(consent.earlierToo);
        CHECK(consent.signature == drawn);
        CHECK(consent.inPerson);
        CHECK(consent.hashHolds);
        CHECK(consent.by == hour.parent);
        CHECK(consent.person == hour.buddy);
        CHECK(consent.state == ConsentState::Running);
    }
    REQUIRE(fleet["parent"].unshare(fleet.space, goal.part, hour.buddy).ok());
    fleet.syncAll();
    CHECK(keysOf(fleet, "buddy", goal.part) == 0);
    for (const bool again : {false, true}) {
        const ConsentShown kept = only(fleet, "buddy", goal.part); // the person concerned, without any key of the part
        CHECK(kept.words == kWords);
        CHECK(kept.hashHolds);
        CHECK(kept.state == ConsentState::Ended);
        if (!again)
            fleet.restart("buddy");
    }
    CHECK(only(fleet, "parent", goal.part).state == ConsentState::Ended);
}

TEST_CASE("somebody whom a consent does not concern reads nothing of it")
{
    test::FirstHour hour;
    Fleet& fleet = hour.fleet;
    fleet.syncAll();
    const Goal goal = addGoal(fleet, "parent");
    fleet.syncAll();
    fleet.add("other", "buddy");
    const PersonId other = fleet.letIn("coach", "other", "buddy");
    REQUIRE(fleet["parent"].share(fleet.space, shareOf(goal.part, hour.buddy)).ok());
    fleet.syncAll();
    CHECK(fleet["other"].consents(fleet.space, goal.part).code() == Errc::NotFound);
    const auto all = fleet["other"].consents(fleet.space, {});
    REQUIRE(all.ok());
    for (const ConsentShown& consent : all.value())
        CHECK(consent.person == other);
}

TEST_CASE("a drawn signature that is none is refused and so is one too long")
{
    test::FirstHour hour;
    Fleet& fleet = hour.fleet;
    fleet.syncAll();
    const Goal goal = addGoal(fleet, "parent");
    ShareDraft draft = shareOf(goal.part, hour.buddy);
    draft.signature = {1, 2, 3};
    CHECK(fleet["parent"].share(fleet.space, draft).code() == Errc::BadValue);
    model::Drawing longest(1);
    longest[0].resize(model::kPointsMax);
    draft.signature = model::encodeDrawing(longest).value();
    draft.words = std::string(2000, 'w');
    draft.purpose = std::string(1000, 'p');
    CHECK(fleet["parent"].share(fleet.space, draft).ok()); // the most that fits, fits
    longest[0].push_back({});
    CHECK(model::encodeDrawing(longest).code() == Errc::TooLarge);
    CHECK(model::drawingFromJson("[[[1,2],[3,4]]]").value() == model::Drawing{{{1, 2}, {3, 4}}});
    for (const char* bad : {"", "[]", "[[]]", "[[[1]]]", "[[[1,1000]]]", "[[[-1,2]]]", "[[[1.5,2]]]", "{}", "[[1,2]]"})
        CHECK(model::drawingFromJson(bad).code() == Errc::BadValue);
    for (const Bytes& bad :
         {Bytes{}, Bytes{1, 0}, Bytes{1, 1, 0, 0}, Bytes{1, 1, 1, 0, 1, 0, 1}, Bytes{2, 1, 1, 0, 1, 0, 1, 0}})
        CHECK_FALSE(model::decodeDrawing(bad).ok());
}

TEST_CASE("what a coach wrote down at the table is asked on the own device and stops with one tap of that person")
{
    test::FirstHour hour;
    Fleet& fleet = hour.fleet;
    fleet.syncAll();
    const Goal goal = addGoal(fleet, "parent");
    fleet.syncAll();
    ShareDraft draft = shareOf(goal.part, hour.buddy);
    draft.words = kWords;
    CHECK(fleet["coach"].share(fleet.space, draft).code() == Errc::ConsentNeeded);
    draft.agreedBy = {hour.buddy};
    CHECK(fleet["coach"].share(fleet.space, draft).code() == Errc::ConsentNeeded);
    draft.agreedBy = {hour.parent};
    REQUIRE(fleet["coach"].share(fleet.space, draft).ok());
    fleet.syncAll();
    REQUIRE(keysOf(fleet, "buddy", goal.part) > 0);
    CHECK(only(fleet, "coach", goal.part).state == ConsentState::Asked);
    CHECK(only(fleet, "coach", goal.part).inPerson);
    const auto waits = fleet["coach"].owed(fleet.space);
    REQUIRE(waits.ok());
    REQUIRE(waits.value().size() == 1);
    CHECK(waits.value()[0].kind == OwedKind::Unanswered);
    CHECK(waits.value()[0].person == hour.parent);
    CHECK_FALSE(waits.value()[0].mine);
    CHECK(fleet["parent"].owed(fleet.space).value().at(0).mine);
    const auto asked = fleet["parent"].questions(fleet.space);
    REQUIRE(asked.ok());
    REQUIRE(asked.value().size() == 1);
    CHECK(asked.value()[0].words == kWords);
    const std::size_t locks = fleet["parent"].parts(fleet.space).value().size();
    REQUIRE(locks > 0);
    REQUIRE(fleet["parent"].answer(fleet.space, asked.value()[0].entry, false).ok());
    REQUIRE(fleet.sync("parent").ok());
    // The server serves nothing more, though the buddy's own app has not heard of it yet.
    ItemDraft comment;
    comment.kind = "comment";
    comment.part = goal.part;
    comment.fields = {{"text", "na het nee"}};
    REQUIRE(fleet["parent"].addItem(fleet.space, comment).ok());
    REQUIRE(fleet.sync("parent").ok());
    REQUIRE(fleet.sync("buddy").ok());
    CHECK(keysOf(fleet, "buddy", goal.part) == 0);
    const auto seen = fleet["buddy"].show(fleet.space);
    REQUIRE(seen.ok());
    for (const ItemShown& item : seen.value().items)
        CHECK(item.part != goal.part);
    fleet.syncAll();
    CHECK(only(fleet, "coach", goal.part).state == ConsentState::Contested);
    CHECK(only(fleet, "buddy", goal.part).state == ConsentState::Contested); // and its words are still theirs to read
    CHECK(only(fleet, "buddy", goal.part).words == kWords);
    const auto talk = fleet["coach"].owed(fleet.space);
    REQUIRE(talk.ok());
    REQUIRE(talk.value().size() == 1);
    CHECK(talk.value()[0].kind == OwedKind::Contested);
    CHECK(talk.value()[0].mine);
    // The lock was changed: what was written after the "no" is under a key the buddy never had.
    const auto parts = fleet["parent"].parts(fleet.space);
    REQUIRE(parts.ok());
    for (const PartShown& part : parts.value())
        if (part.part == goal.part)
            CHECK(part.epoch > 2);
}

TEST_CASE("what a child wants to be asked about is not shown to others before somebody says that it was")
{
    test::FirstHour hour;
    Fleet& fleet = hour.fleet;
    fleet.syncAll();
    const Goal goal = addGoal(fleet, "parent", {{"ask-first", "true"}, {"kind", "child"}});
    const ShareDraft draft = shareOf(goal.part, hour.buddy);
    CHECK(fleet["parent"].share(fleet.space, draft).code() == Errc::AskFirst);
    InviteDraft invite;
    invite.role = "buddy";
    invite.parts = {goal.part};
    CHECK(fleet["parent"].invite(fleet.space, invite).code() == Errc::AskFirst);
    // Nor by moving it to where others look.
    const auto open = fleet["parent"].createPart(fleet.space, "open");
    REQUIRE(open.ok());
    REQUIRE(fleet["parent"].share(fleet.space, shareOf(open.value(), hour.buddy)).ok());
    CHECK(fleet["parent"].moveItem(fleet.space, goal.item, open.value(), false).code() == Errc::AskFirst);
    ShareDraft asked = draft;
    asked.asked = true;
    REQUIRE(fleet["parent"].share(fleet.space, asked).ok());
    fleet.syncAll();
    CHECK(only(fleet, "buddy", goal.part).asked);
    REQUIRE(fleet["parent"].moveItem(fleet.space, goal.item, open.value(), true).ok());
    // One's own may be shown without asking oneself.
    const Goal own = addGoal(fleet, "parent", {{"ask-first", "true"}, {"owner", hour.parent.hex()}});
    CHECK(fleet["parent"].share(fleet.space, shareOf(own.part, hour.buddy)).ok());
    CHECK(fleet["coach"].sayCapable(fleet.space, {}).code() == Errc::NotFound);
}
