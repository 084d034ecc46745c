// Protected persons: their contact details stand in their own card, read by them and the professionals alone; a text that would
// tell is noticed before it is saved; and what somebody sees is what their keys open.
// Killed: of several words that would tell, one alone told of; a clash never settled even so.
#include "tests/engine/family.h"

#include "shared/model/protected_text.h"
#include "sync/engine/records.h"

#include <catch2/catch.hpp>

using namespace kp;
using namespace kp::engine;
using namespace kp::test;

namespace {

const std::string kAddress = "Kanarievogelstraat 12, 2060 Zwaluwbeke";
const std::string kSchool = "Basisschool De Roodborst";

/// A mother who is in danger from the father; both are of the circle.
struct Apart : FirstHour {
    Apart()
    {
        fleet.add("father", "parent");
        father = fleet.letIn("parent", "father", "parent");
        coach = fleet["coach"].show(fleet.space).value().me;
        fleet.syncAll(2);
    }
    void protectMother(const std::string& by = "coach")
    {
        REQUIRE(fleet[by].protect(fleet.space, parent, "Er is geweld geweest.").ok());
        fleet.syncAll(2);
        card = fleet["parent"]
                   .addItem(
                       fleet.space,
                       {"contact-card",
                        {},
                        {{"person", parent.hex()}, {"address", kAddress}, {"school", kSchool}, {"phone", "0499 12 34 56"}}})
                   .value();
        fleet.syncAll(3);
    }
    PartId partOf(const std::string& who, const std::string& kind)
    {
        for (const auto all1 = fleet[who].parts(fleet.space).value(); const PartShown& part : all1)
            if (part.kind == kind)
                return part.part;
        return {};
    }
    bool reads(const std::string& who, const std::string& word)
    {
        return fleet[who].exportJson(fleet.space, {}).value().find(word) != std::string::npos;
    }
    bool isOn(const std::string& who)
    {
        const auto all = fleet[who].protections(fleet.space).value();
        return std::any_of(all.begin(), all.end(), [&](const auto& one) { return one.person == parent && one.on; });
    }
    PersonId father, coach;
    ItemId card;
};

InviteDraft agreedBy(const PersonId& person)
{
    InviteDraft draft;
    draft.agreedBy = {person};
    return draft;
}

/// Under which lock the newest words of that part lie on the server.
EpochId newestLock(Fleet& fleet, const PartId& part)
{
    EpochId newest;
    const auto chains = fleet.store().allChains();
    REQUIRE(chains.ok());
    for (const server::ChainRow& row : chains.value())
        if (row.id.bytes == part.bytes)
            REQUIRE(fleet.store()
                        .eachItem(row.key, false,
                                  [&](server::ItemRow&& item) -> Result<void> {
                                      if (item.item.kind == wire::ChainItemKind::Commit)
                                          newest = wire::decodeCommit(item.item.payload).value().header.epoch;
                                      return {};
                                  })
                        .ok());
    return newest;
}

} // namespace

TEST_CASE("a protected person's contact details reach nobody but the professionals", "[protect]")
{
    Apart f;
    f.protectMother();
    CHECK(f.reads("parent", "Kanarievogel"));
    CHECK(f.reads("coach", "Kanarievogel"));
    CHECK_FALSE(f.reads("father", "Kanarievogel"));
    CHECK_FALSE(f.reads("buddy", "Kanarievogel"));
    CHECK(f.isOn("coach"));
    CHECK(f.isOn("parent"));
    CHECK_FALSE(f.isOn("father")); // not even that
    CHECK(f.fleet["father"].protections(f.fleet.space).value().empty());
    for (const auto all2 = f.fleet["father"].log(f.fleet.space).value(); const LogLine& line : all2)
        CHECK(line.what != "protected");
    // Who comes later reads cards by standing; this one not.
    f.fleet.add("uncle", "parent");
    (void)f.fleet.letIn("father", "uncle", "parent");
    f.fleet.syncAll(3);
    CHECK_FALSE(f.reads("uncle", "Kanarievogel"));
    CHECK(f.fleet["coach"].addItem(f.fleet.space, {"contact-card", f.partOf("coach", "core"), {{"address", "x"}}}).code()
          == Errc::NotAllowed);
    for (const char* who : {"coach", "parent", "father"})
        CHECK(f.fleet[who].check().value().ok);
}

TEST_CASE("a card that others read is theirs no more once its owner is protected", "[protect]")
{
    Apart f;
    const ItemId early =
        f.fleet["parent"]
            .addItem(f.fleet.space, {"contact-card", {}, {{"person", f.parent.hex()}, {"address", "Oudeweg 1"}}})
            .value();
    f.fleet.syncAll(2);
    REQUIRE(f.reads("father", "Oudeweg"));
    REQUIRE(f.fleet["parent"].protect(f.fleet.space, f.parent, "Voor mijn veiligheid.").ok()); // by herself
    f.fleet.syncAll(2);
    REQUIRE(f.fleet["parent"].setFields(f.fleet.space, early, {{"address", kAddress}}).ok());
    f.fleet.syncAll(3);
    CHECK_FALSE(f.reads("father", "Oudeweg"));
    CHECK_FALSE(f.reads("father", "Kanarievogel"));
    CHECK(f.reads("coach", "Kanarievogel"));
    CHECK(f.fleet["buddy"].protect(f.fleet.space, f.parent, "x").code() == Errc::NotAllowed);
    CHECK(f.fleet["father"].protect(f.fleet.space, f.parent, "x").code() == Errc::NotAllowed);
    CHECK(f.fleet["coach"].protect(f.fleet.space, PersonId{}, "x").code() == Errc::NotFound);
    CHECK(f.fleet["coach"].protect(f.fleet.space, f.parent, "").code() == Errc::BadValue);
}

TEST_CASE("what would tell the other side is noticed before it is saved", "[protect]")
{
    Apart f;
    f.protectMother();
    const PartId core = f.partOf("coach", "core");
    for (const std::string text :
         {"Wij zien elkaar in de kanarievogelstr. om tien uur", "KANARIEVOGEL STRAAT", "het is in Zwaluwbeke",
          "afhalen aan de Roodborst", "bel 0499/12.34.56", "+32 499 12 34 56", "de Kánarievogel om de hoek"}) {
        INFO(text);
        const auto found = f.fleet["coach"].mayReveal(f.fleet.space, core, text).value();
        REQUIRE_FALSE(found.empty());
        CHECK(found.front().person == f.parent);
        CHECK(std::find(found.front().readers.begin(), found.front().readers.end(), f.father)
              != found.front().readers.end());
        CHECK(std::find(found.front().readers.begin(), found.front().readers.end(), f.coach)
              == found.front().readers.end());
        const ItemDraft draft{"agreement", {}, {{"words", text}}};
        CHECK(f.fleet["coach"].addItem(f.fleet.space, draft).code() == Errc::MayReveal);
        CHECK(f.fleet["parent"].addItem(f.fleet.space, {"note", {}, {{"text", text}}}).code() == Errc::MayReveal);
    }
    for (const std::string text :
         {"Om tien uur in het park", "Zij gaat graag naar de basisschool", "12 euro", "huis 2060"}) {
        INFO(text);
        CHECK(f.fleet["coach"].mayReveal(f.fleet.space, core, text).value().empty());
    }
    // Where only professionals read, it may be said; and so it may by who was told and means it.
    const PartId team = f.fleet["coach"].createPart(f.fleet.space, "Team", "team").value();
    CHECK(f.fleet["coach"].addItem(f.fleet.space, {"note", team, {{"text", "woont in Zwaluwbeke"}}}).ok());
    const auto item = f.fleet["coach"].addItem(f.fleet.space, {"agreement", {}, {{"words", "in het park"}}});
    REQUIRE(item.ok());
    CHECK(f.fleet["coach"].setFields(f.fleet.space, item.value(), {{"words", "in Zwaluwbeke"}}).code() == Errc::MayReveal);
    CHECK(f.fleet["coach"].resolveValue(f.fleet.space, item.value(), "words", "in Zwaluwbeke").code() == Errc::MayReveal);
    // Whoever was refused is told what it was, and whom it would have told; a look at other words does not take that away.
    CHECK(f.fleet["coach"].mayReveal(f.fleet.space, core, "in het park").value().empty());
    REQUIRE(f.fleet["coach"].revealed().size() == 1);
    CHECK(f.fleet["coach"].revealed().front().person == f.parent);
    CHECK(f.fleet["coach"].revealed().front().field == "address");
    const auto& whom = f.fleet["coach"].revealed().front().readers;
    CHECK(std::find(whom.begin(), whom.end(), f.father) != whom.end());
    CHECK(f.fleet["coach"].setFields(f.fleet.space, item.value(), {{"words", "in Zwaluwbeke"}}, true).ok());
    CHECK(f.fleet["coach"].resolveValue(f.fleet.space, item.value(), "words", "toch in Zwaluwbeke", true).ok());
    // Of several it is all that is told, once each.
    CHECK(f.fleet["coach"]
              .addItem(f.fleet.space, {"goal", {}, {{"words", "naar Zwaluwbeke"}, {"why", "De Roodborst, Zwaluwbeke"}}})
              .code()
          == Errc::MayReveal);
    CHECK(f.fleet["coach"].revealed().size() == 2);
}

TEST_CASE("what stands where the other side does not read is looked at before they come to read it", "[protect]")
{
    Apart f;
    f.protectMother();
    Account& coach = f.fleet["coach"];
    const SpaceId plan = f.fleet.space;
    const PartId team = coach.createPart(plan, "Team", "team").value();
    const PartId core = f.partOf("coach", "core");
    const ItemId told = coach.addItem(plan, {"strength", team, {{"words", "Kent iedereen in Zwaluwbeke"}}}).value();
    const ItemId other = coach.addItem(plan, {"strength", team, {{"words", "Kent iedereen"}}}).value();
    f.fleet.syncAll(2);
    const auto refused = [](const auto& result) { return result.ok() ? Errc{} : result.code(); };
    CHECK(refused(coach.moveItem(plan, told, core)) == Errc::MayReveal);
    CHECK(refused(coach.moveItem(plan, other, core)) == Errc{});
    ShareDraft draft{team, f.father, wire::Access::Read, "omdat", {}, true, {}, {}, {}, {}, false, {}, false};
    CHECK(refused(coach.share(plan, draft)) == Errc::MayReveal);
    draft.evenSo = true;
    CHECK(refused(coach.share(plan, draft)) == Errc{});
    CHECK(refused(coach.moveItem(plan, told, core, false, true)) == Errc{});
    // Names of parts and of devices, too.
    CHECK(refused(coach.createPart(plan, "Huis in Zwaluwbeke", "core")) == Errc::MayReveal);
    CHECK(coach.createPart(plan, "Zwaluwbeke", "private").ok());
    Account& mother = f.fleet["parent"];
    CHECK(refused(mother.renameDevice(plan, mother.device(), "Tablet Kanarievogelstraat")) == Errc::MayReveal);
    CHECK(mother.renameDevice(plan, mother.device(), "Tablet").ok());
}

TEST_CASE("a protected card is given with a second professional's signature alone", "[protect]")
{
    Apart f;
    f.protectMother();
    REQUIRE(f.fleet["coach"]
                .confirm(f.fleet.space, f.buddy, f.fleet["coach"].fingerprint(f.fleet.space, f.buddy).value())
                .ok());
    f.fleet.syncAll(2);
    const PartId part = f.partOf("parent", "contact-card");
    ShareDraft draft{part, f.buddy, wire::Access::Read, "om te komen helpen", {}, false, {}, {}, {}};
    const auto alone = f.fleet["parent"].share(f.fleet.space, draft);
    CHECK(alone.code() == Errc::ConsentNeeded);
    CHECK(alone.error().detail == "second");
    // Placed by a modified app, its key still goes to nobody.
    wire::Grant grant;
    grant.person = f.father;
    grant.access = wire::Access::Read;
    grant.withHistory = true;
    REQUIRE(pushAs(f.fleet, "parent", ChainId{part.bytes}, entryBy(f.fleet, "parent", grant, part)) == Errc{});
    f.fleet.syncAll(3);
    CHECK_FALSE(f.reads("father", "Kanarievogel"));

    draft.second = f.father;
    CHECK_FALSE(f.fleet["parent"].share(f.fleet.space, draft).ok());
    draft.second = f.coach;
    REQUIRE(f.fleet["parent"].share(f.fleet.space, draft).ok());
    f.fleet.syncAll(2);
    CHECK_FALSE(f.reads("buddy", "Kanarievogel"));
    const auto asked = f.fleet["coach"].protections(f.fleet.space).value();
    REQUIRE(asked.size() == 1);
    REQUIRE(asked.front().questions.size() == 1);
    CHECK(asked.front().questions.front().mayAnswer);
    CHECK(asked.front().questions.front().about == f.buddy);
    REQUIRE(f.fleet["coach"].answerSafety(f.fleet.space, asked.front().questions.front().question, true).ok());
    f.fleet.syncAll(4);
    CHECK(f.reads("buddy", "Kanarievogel"));
    CHECK_FALSE(f.reads("father", "Kanarievogel"));
}

TEST_CASE("a coach whom the other side lets in is no professional here before one has met them", "[protect]")
{
    Apart f;
    f.protectMother();
    const PartId card = f.partOf("parent", "contact-card");
    f.fleet.add("puppet", "coach");
    const PersonId puppet = f.fleet.letIn("father", "puppet", "coach"); // nobody else was there
    f.fleet.syncAll(3);
    CHECK_FALSE(f.reads("puppet", "Kanarievogel"));
    // Neither under a lock of the puppet's own making.
    wire::Rotate lock;
    lock.epoch.bytes[0] = 9;
    REQUIRE(pushAs(f.fleet, "puppet", ChainId{card.bytes}, entryBy(f.fleet, "puppet", lock, card)) == Errc{});
    f.fleet.syncAll(2);
    REQUIRE(f.fleet["parent"].setFields(f.fleet.space, f.card, {{"address", "Nachtegaaldreef 7"}}).ok());
    f.fleet.syncAll(3);
    CHECK(f.reads("coach", "Nachtegaal"));
    CHECK_FALSE(f.reads("puppet", "Nachtegaal"));
    CHECK(newestLock(f.fleet, card) != lock.epoch);
    // Nor may such a one do what takes a professional: protect, sign for a card, end a protection.
    CHECK(f.fleet["puppet"].protect(f.fleet.space, f.parent, "x").code() == Errc::Unconfirmed);
    CHECK(f.fleet["parent"]
              .share(f.fleet.space, {card, f.buddy, wire::Access::Read, "x", {}, false, {}, {}, {}, {}, false, puppet})
              .code()
          == Errc::NotAllowed);
    CHECK(f.fleet["parent"].endProtection(f.fleet.space, f.parent, puppet, "x").code() == Errc::NotAllowed);
    // What only professionals read is read by this one too, so it is not to be told there.
    const PartId team = f.fleet["coach"].createPart(f.fleet.space, "Team", "team").value();
    f.fleet.syncAll(2);
    CHECK(f.fleet["coach"].addItem(f.fleet.space, {"note", team, {{"text", "woont in de Nachtegaaldreef"}}}).code()
          == Errc::MayReveal);
    // Once a professional has compared the four words with them, they are one.
    const auto words = f.fleet["coach"].fingerprint(f.fleet.space, puppet);
    REQUIRE(words.ok());
    REQUIRE(f.fleet["coach"].confirm(f.fleet.space, puppet, words.value()).ok());
    f.fleet.syncAll(4);
    CHECK(f.reads("puppet", "Nachtegaal"));
}

TEST_CASE("a protected card is given on no word about somebody's word", "[protect]")
{
    Apart f;
    f.protectMother();
    const PartId card = f.partOf("coach", "contact-card");
    f.fleet.add("second", "coach");
    const PersonId second = f.fleet.letIn("coach", "second", "coach", agreedBy(f.parent));
    f.fleet.syncAll(3);
    ShareDraft draft;
    draft.part = card;
    draft.with = f.father;
    draft.access = wire::Access::Read;
    draft.purpose = "omgang";
    draft.agreedBy = {f.parent};
    draft.second = second;
    CHECK(f.fleet["coach"].share(f.fleet.space, draft).code() == Errc::NotAllowed);
    // Placed by two modified apps of professionals, its key goes to nobody.
    wire::Grant grant;
    grant.person = f.father;
    grant.access = wire::Access::Read;
    grant.withHistory = true;
    grant.agreedBy = {f.parent};
    wire::Entry entry = entryBy(f.fleet, "coach", grant, card);
    signAlso(f.fleet, "second", entry);
    REQUIRE(pushAs(f.fleet, "coach", ChainId{card.bytes}, entry) == Errc{});
    f.fleet.syncAll(3);
    CHECK_FALSE(f.reads("father", "Kanarievogel"));
}

TEST_CASE("a protection ends by that person and a professional together", "[protect]")
{
    Apart f;
    f.protectMother();
    CHECK(f.fleet["coach"].endProtection(f.fleet.space, f.parent, f.father, "x").code() == Errc::NotAllowed);
    CHECK(f.fleet["father"].endProtection(f.fleet.space, f.parent, f.coach, "x").error().detail == "not-protected");
    const auto question = f.fleet["parent"].endProtection(f.fleet.space, f.parent, f.coach, "Wij zijn verhuisd.");
    REQUIRE(question.ok());
    f.fleet.syncAll(2);
    CHECK(f.isOn("parent"));
    REQUIRE(f.fleet["coach"].answerSafety(f.fleet.space, question.value(), true).ok());
    f.fleet.syncAll(3);
    CHECK_FALSE(f.isOn("parent"));
    CHECK_FALSE(f.isOn("coach"));
    // Who was put out stays out until somebody gives the card.
    CHECK_FALSE(f.reads("father", "Kanarievogel"));
}

TEST_CASE("devices and reading of a protected person are not the other side's to see", "[protect]")
{
    Apart f;
    f.protectMother();
    const auto lineOf = [&](const std::string& who) {
        for (const auto all3 = f.fleet[who].devices(f.fleet.space).value(); const DeviceListed& line : all3)
            if (line.person == f.parent)
                return line;
        return DeviceListed{};
    };
    CHECK_FALSE(lineOf("coach").unlock.empty());
    CHECK(lineOf("father").name.empty());
    CHECK(lineOf("father").unlock.empty());
    CHECK(lineOf("father").lastContactMs == 0);
    for (const auto all4 = f.fleet["father"].members(f.fleet.space).value(); const MemberShown& member : all4)
        if (member.person == f.parent)
            for (const DeviceShown& device : member.devices)
                CHECK((device.name.empty() && device.lastContactMs == 0));
    for (auto& [who, clock] : f.fleet.clocks)
        clock->ms += 2 * 24 * 3'600'000LL;
    f.fleet.serverClock.ms += 2 * 24 * 3'600'000LL;
    const auto reading = [&](const std::string& who) {
        std::size_t count = 0;
        for (const auto all5 = f.fleet[who].log(f.fleet.space).value(); const LogLine& line : all5)
            count +=
                line.what == "read" && line.person == f.parent && line.atMs > f.fleet.serverClock.ms - 3'600'000 ? 1 : 0;
        return count;
    };
    REQUIRE(f.fleet["parent"].show(f.fleet.space).ok());
    f.fleet.syncAll(2);
    CHECK(reading("father") == 0);
    for (const auto all6 = f.fleet["father"].log(f.fleet.space).value(); const LogLine& line : all6)
        CHECK_FALSE((line.what == "read" && line.person == f.parent));
}

TEST_CASE("a plan as somebody else sees it is what that person sees", "[protect]")
{
    Apart f;
    f.protectMother();
    const ItemId goal = f.fleet["coach"].addItem(f.fleet.space, {"goal", {}, {{"words", "samen eten"}}}).value();
    const ItemId hidden = f.fleet["coach"].addItem(f.fleet.space, {"goal", {}, {{"words", "zonder buddy"}}}).value();
    f.fleet.syncAll(2);
    PartId part;
    for (const auto all7 = f.fleet["parent"].parts(f.fleet.space).value(); const PartShown& one : all7)
        if (std::find(one.items.begin(), one.items.end(), goal) != one.items.end())
            part = one.part;
    REQUIRE(
        f.fleet["parent"].share(f.fleet.space, {part, f.buddy, wire::Access::Tick, "koken", {}, false, {}, {}, {}}).ok());
    REQUIRE(f.fleet["father"].createPart(f.fleet.space, "van mij", "private").ok());
    f.fleet.syncAll(3);
    for (const auto& [who, person] : {std::pair{"buddy", f.buddy}, std::pair{"father", f.father}}) {
        std::size_t others = 0;
        const PlanShown theirs = f.fleet["coach"].showAs(f.fleet.space, person, others).value();
        const PlanShown own = f.fleet[who].show(f.fleet.space, {false, false}).value();
        REQUIRE(theirs.items.size() == own.items.size());
        for (std::size_t i = 0; i < own.items.size(); ++i) {
            CHECK(theirs.items[i].item == own.items[i].item);
            CHECK(theirs.items[i].fields.size() == own.items[i].fields.size());
            CHECK(theirs.items[i].mayWrite == own.items[i].mayWrite);
        }
        CHECK(theirs.me == person);
        const std::string file = f.fleet["coach"].exportJsonAs(f.fleet.space, person).value();
        CHECK(file.find("Kanarievogel") == std::string::npos);
        CHECK((file.find("zonder buddy") != std::string::npos) == (person == f.father));
    }
    std::size_t others = 0;
    CHECK(f.fleet["coach"].showAs(f.fleet.space, PersonId{}, others).code() == Errc::NotFound);
    (void)hidden;
}
