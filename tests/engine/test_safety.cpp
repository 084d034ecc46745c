// Safety exceptions from end to end: two professionals, a notice in every part concerned before anything can be opened, copies
// that keep who wrote them, an end that comes by itself; and nothing of it by one person alone, or of what neither reads.
// Killed in the cards of plans: signatures counted that others are asked for, that were given, that lapsed.
#include "tests/engine/danger.h"

#include "sync/engine/records.h"

using namespace kp;
using namespace kp::engine;
using namespace kp::test;

TEST_CASE("two professionals open an item to each other and the family is told", "[safety]")
{
    Danger f;
    const ItemId question = f.propose();
    CHECK(f.only("colleague").mayAnswer);
    CHECK(f.only("colleague").reason == kReason);
    CHECK(f.only("coach").state == SafetyState::Asked);
    CHECK(f.shown("colleague") == nullptr);
    CHECK(f.fleet["parent"].safety(f.fleet.space).value().empty());
    CHECK(f.fleet["coach"].answerSafety(f.fleet.space, question, true).code() == Errc::NotFound); // one's own question
    REQUIRE(f.fleet["colleague"].answerSafety(f.fleet.space, question, true).ok());
    CHECK(f.only("colleague").state == SafetyState::Agreed); // not made before the server has it
    CHECK(f.shown("colleague") == nullptr);
    for (const char* who : {"colleague", "coach", "colleague", "parent"})
        REQUIRE(f.fleet.sync(who).ok());

    const ItemShown* copy = f.shown("colleague");
    REQUIRE(copy != nullptr);
    CHECK(copy->text("words") == kWords);
    CHECK(copy->fields.at("words").shown.by == f.parent);
    CHECK_FALSE(copy->mayWrite);
    CHECK_FALSE(copy->mayTick);
    CHECK(f.only("colleague").state == SafetyState::Open);
    CHECK(f.fleet["colleague"].setFields(f.fleet.space, f.goal, {{"words", "x"}}).code() == Errc::NotAllowed);
    CHECK(f.fleet["colleague"].removeItem(f.fleet.space, f.goal).code() == Errc::NotAllowed);
    CHECK(f.fleet["coach"].moveItem(f.fleet.space, f.goal, f.only("coach").part).code() == Errc::NotAllowed);
    CHECK(f.fleet["coach"].addItem(f.fleet.space, {"note", f.only("coach").part, {{"text", "x"}}}).code()
          == Errc::NotAllowed);
    CHECK_FALSE(f.fleet["coach"]
                    .share(f.fleet.space, {f.only("coach").part, f.buddy, wire::Access::Read, "x", {}, false, {}, {}, {}})
                    .ok());

    // The family: what, by whom, why. And for the coach there is one goal, where it was.
    for (const char* who : {"parent", "coach"}) {
        CHECK(f.lines(who, "safety-opened") >= 1);
        CHECK(f.only(who).reason == kReason);
        CHECK(f.only(who).by == f.only("colleague").by);
        CHECK(f.only(who).with == f.colleague);
        CHECK(f.only(who).state == SafetyState::Open);
    }
    CHECK(f.shown("coach")->part == f.source);
    REQUIRE(f.fleet["coach"].setFields(f.fleet.space, f.goal, {{"words", "later veranderd"}}).ok());
    f.fleet.syncAll(2);
    CHECK(f.shown("parent")->text("words") == "later veranderd");
    CHECK(f.shown("colleague")->text("words") == kWords); // as it was when it was opened
    for (const char* who : {"coach", "parent", "colleague"}) {
        CHECK(f.fleet[who].check().value().ok);
        CHECK(f.fleet[who].status().value().alarms.empty());
    }
    CHECK(f.shown("buddy") == nullptr);
    CHECK(f.fleet["buddy"].safety(f.fleet.space).value().empty());
}

TEST_CASE("a safety exception ends by itself", "[safety]")
{
    Danger f;
    f.open();
    const PartId part = f.only("colleague").part;
    CHECK(f.keeps("colleague", part, kPartKeyRecord));
    f.pass(7 * kDay + 60'000);
    CHECK(f.shown("colleague") == nullptr); // before any server says so
    CHECK(f.only("colleague").state == SafetyState::Ended);
    f.fleet.syncAll(2);
    for (const char* who : {"colleague", "coach"}) {
        CHECK_FALSE(f.keeps(who, part, kPartKeyRecord));
        CHECK(f.only(who).state == SafetyState::Ended);
        CHECK(f.lines(who, "safety-opened") >= 1);
        CHECK(f.fleet[who].status().value().alarms.empty());
        CHECK(f.fleet[who].check().value().ok);
    }
    CHECK(f.only("parent").state == SafetyState::Ended);
    CHECK(f.shown("coach") != nullptr);
    // Nor does it stay on the server's disk, for whoever has an older copy of a vault.
    const auto row = f.fleet.store().chain(ChainId{part.bytes}).value().value();
    const auto bodies = [&] {
        std::size_t found = 0;
        REQUIRE(f.fleet.store()
                    .eachItem(row.key, false,
                              [&](server::ItemRow&& item) -> Result<void> {
                                  found += item.item.kind == wire::ChainItemKind::Commit ? 1 : 0;
                                  return {};
                              })
                    .ok());
        return found + f.fleet.store().wrapsOf(row.key).value().size();
    };
    CHECK(bodies() > 0);
    REQUIRE(f.fleet.core().compact().ok());
    CHECK(bodies() == 0);
    f.fleet.syncAll(2);
    for (const char* who : {"colleague", "coach", "parent"})
        CHECK(f.fleet[who].check().value().ok);
    CHECK(server::checkStore(f.fleet.store()).value().problems == 0);
}

TEST_CASE("where telling is dangerous the family is told on its day", "[safety]")
{
    Danger f;
    const std::int64_t tell = f.fleet.clocks.at("coach")->ms + 30 * kDay;
    f.open(tell);
    REQUIRE(f.shown("colleague") != nullptr);
    CHECK(f.lines("parent", "safety-opened") == 0);
    CHECK(f.fleet["parent"].safety(f.fleet.space).value().empty());
    CHECK(f.lines("coach", "safety-opened") >= 1);
    CHECK(f.lines("colleague", "safety-opened") >= 1);
    f.pass(31 * kDay);
    f.fleet.syncAll(2);
    CHECK(f.lines("parent", "safety-told") == 1);
    CHECK(f.only("parent").reason == kReason);
    CHECK(f.only("parent").state == SafetyState::Ended);
    CHECK(f.fleet["parent"].check().value().ok);
    f.pass(2 * kDay);
    f.fleet.syncAll(3);
    CHECK(f.lines("parent", "safety-told") == 1); // once
}

TEST_CASE("who was to tell and never did is noticed after ninety days", "[safety]")
{
    Danger f;
    f.open(f.fleet.clocks.at("coach")->ms + 30 * kDay);
    f.pass(91 * kDay);
    REQUIRE(f.fleet.sync("parent").ok());
    CHECK(f.lines("parent", "safety-untold") == 1);
    CHECK(f.lines("parent", "safety-told") == 0);
}

TEST_CASE("nobody opens anything alone or what is never opened", "[safety]")
{
    Danger f;
    Account& coach = f.fleet["coach"];
    const auto refused = [&](const std::function<void(SafetyDraft&)>& change, const std::string& who = "coach") {
        SafetyDraft draft = f.draft();
        change(draft);
        const auto answer = f.fleet[who].proposeSafety(f.fleet.space, draft);
        REQUIRE_FALSE(answer.ok());
        return std::string(name(answer.code())) + " " + answer.error().detail;
    };
    const PersonId self = coach.show(f.fleet.space).value().me;
    CHECK(refused([&](SafetyDraft& d) { d.with = self; }) == "not-allowed colleague");
    CHECK(refused([&](SafetyDraft& d) { d.with = f.parent; }) == "not-allowed colleague");
    CHECK(refused([&](SafetyDraft& d) { d.with = f.buddy; }) == "not-allowed colleague");
    CHECK(refused([&](SafetyDraft& d) { d.with.bytes[0] ^= 1; }) == "not-found person");
    CHECK(refused([](SafetyDraft&) {}, "parent") == "not-allowed ");
    CHECK(refused([](SafetyDraft&) {}, "buddy") == "not-allowed ");
    CHECK(refused([&](SafetyDraft& d) { d.with = self; }, "colleague") == "not-found "); // who asks must read it
    CHECK(refused([](SafetyDraft& d) { d.reason.pop_back(); }) == "bad-value reason-short");
    CHECK(refused([](SafetyDraft& d) { d.reason.assign(2000, 'x'); }) == "bad-value why");
    CHECK(refused([](SafetyDraft& d) { d.ground = "handig"; }) == "bad-value ground");
    CHECK(refused([](SafetyDraft& d) { d.discussion.clear(); }) == "bad-value not-discussed");
    CHECK(refused([](SafetyDraft& d) { d.untilMs += 22 * kDay; }) == "bad-value until-far");
    CHECK(refused([](SafetyDraft& d) { d.untilMs = 1; }) == "bad-value until");
    CHECK(refused([](SafetyDraft& d) { d.tellAfterMs = d.untilMs + 90 * kDay; }) == "bad-value tell-after");
    CHECK(refused([](SafetyDraft& d) { d.items.clear(); }) == "bad-value items");

    const PartId diary = coach.createPart(f.fleet.space, "Van mij", "private").value();
    const ItemId secret = coach.addItem(f.fleet.space, {"note", diary, {{"text", "van mij alleen"}}}).value();
    const ItemId card =
        f.fleet["parent"].addItem(f.fleet.space, {"contact-card", {}, {{"phone", "0499 11 22 33"}}}).value();
    f.fleet.syncAll(2);
    CHECK(refused([&](SafetyDraft& d) { d.items.push_back(secret); }) == "not-allowed private");
    CHECK(refused([&](SafetyDraft& d) { d.items.push_back(card); }) == "not-allowed private");
    CHECK(coach.createPart(f.fleet.space, "Veiligheid", "safety").code() == Errc::NotAllowed);
}

TEST_CASE("a copy is never the item and never changed", "[safety]")
{
    Danger f;
    f.open();
    // Who reads the item sees what became of it, whatever the copy still says.
    REQUIRE(f.fleet["parent"].removeItem(f.fleet.space, f.goal).ok());
    f.fleet.syncAll(2);
    CHECK(f.shown("coach") == nullptr);
    CHECK(f.fleet["coach"].show(f.fleet.space, {false, false}).value().tray.empty());
    REQUIRE(f.shown("colleague") != nullptr);
    // Who made the copies writes them once: not even that person changes one, when it is all that is left to read.
    REQUIRE(f.fleet["parent"].unshare(f.fleet.space, f.source, f.fleet["coach"].show(f.fleet.space).value().me).ok());
    f.fleet.syncAll(2);
    for (const char* who : {"coach", "colleague"}) {
        INFO(who);
        REQUIRE(f.shown(who) != nullptr);
        CHECK_FALSE(f.shown(who)->mayWrite);
        CHECK_FALSE(f.shown(who)->mayTick);
        CHECK(f.fleet[who].setFields(f.fleet.space, f.goal, {{"words", "x"}}).code() == Errc::NotAllowed);
    }
}

TEST_CASE("a colleague may decline and a question lapses", "[safety]")
{
    Danger f;
    // The list of plans counts what waits for this person's signature, from its cards.
    const auto waits = [&](const std::string& who) { return f.fleet[who].plans().value().front().asked; };
    CHECK(waits("colleague") == 0);
    const ItemId question = f.propose();
    CHECK(waits("colleague") == 1);
    CHECK(waits("coach") == 0);
    REQUIRE(f.fleet["colleague"].answerSafety(f.fleet.space, question, false).ok());
    CHECK(waits("colleague") == 0);
    CHECK(f.fleet["colleague"].answerSafety(f.fleet.space, question, true).error().detail == "answered");
    f.fleet.syncAll(3);
    CHECK(f.only("coach").state == SafetyState::Declined);
    CHECK(f.lines("parent", "safety-opened") == 0);

    f.pass(60'000);
    const ItemId second = f.propose();
    CHECK(waits("colleague") == 1);
    f.pass((model::kSafetyAskHours + 1) * 3'600'000LL);
    CHECK(waits("colleague") == 0);
    CHECK(f.fleet["colleague"].answerSafety(f.fleet.space, second, true).error().detail == "lapsed");
    f.fleet.syncAll(2);
    CHECK(f.fleet["coach"].safety(f.fleet.space).value().back().state == SafetyState::Lapsed);
}

TEST_CASE("what came together is placed together or not at all", "[safety]")
{
    Danger f;
    f.fleet.add("third", "coach");
    (void)f.fleet.letIn("parent", "third", "coach");
    f.fleet.syncAll(2);
    const auto genesisOf = [&](std::vector<PartId> sources, std::uint8_t epoch = 7) {
        wire::PartGenesis genesis;
        genesis.rule = wire::PartRule::Safety;
        genesis.epoch.bytes[0] = epoch;
        genesis.untilMinute = minuteOf(f.fleet.serverClock.ms) + 60;
        std::sort(sources.begin(), sources.end());
        genesis.sources = std::move(sources);
        wire::Entry entry = entryBy(f.fleet, "coach", genesis);
        signAlso(f.fleet, "colleague", entry);
        return entry;
    };
    const auto noticeIn = [&](const PartId& part, const wire::Entry& genesis, const std::string& second = "colleague",
                              std::uint32_t longer = 0) {
        const auto until = std::get<wire::PartGenesis>(genesis.body).untilMinute + longer;
        wire::Entry entry =
            entryBy(f.fleet, "coach", wire::Notice{PartId{wire::idOf(genesis).bytes}, until, false, {1}}, part);
        if (!second.empty())
            signAlso(f.fleet, second, entry);
        return entry;
    };
    const auto chain = [](const PartId& part) { return ChainId{part.bytes}; };
    const auto push = [&](const std::vector<std::pair<ChainId, wire::Entry>>& all) {
        return pushTogetherAs(f.fleet, "coach", all);
    };
    PartId core;
    for (const auto all3 = f.fleet["coach"].parts(f.fleet.space).value(); const PartShown& part : all3)
        core = part.kind == "core" ? part.part : core;
    const Errc placed{};
    const wire::Entry two = genesisOf({f.source, core});
    const auto inSource = std::pair{chain(f.source), noticeIn(f.source, two)};
    const auto inCore = std::pair{chain(core), noticeIn(core, two)};
    const std::pair begins{ChainId{}, two};
    CHECK(push({begins}) == std::vector{Errc::NotAllowed});
    CHECK(push({inSource, inCore}) == std::vector(2, Errc::NotAllowed));
    CHECK(push({begins, inSource}) == std::vector(2, Errc::NotAllowed));
    CHECK(push({begins, inSource, {chain(core), noticeIn(core, two, "")}}) == std::vector(3, Errc::NotAllowed));
    CHECK(push({begins, inSource, {chain(f.source), inCore.second}}) == std::vector(3, Errc::NotAllowed));
    CHECK(push({begins, inSource, inSource, inCore}) == std::vector(4, Errc::NotAllowed));
    // By the same two, until the same day; and what it begins is sound.
    CHECK(push({begins, inSource, {chain(core), noticeIn(core, two, "third")}}) == std::vector(3, Errc::NotAllowed));
    CHECK(push({begins, inSource, {chain(core), noticeIn(core, two, "colleague", 1)}}) == std::vector(3, Errc::NotAllowed));
    const wire::Entry keyless = genesisOf({f.source}, 0);
    CHECK(push({{ChainId{}, keyless}, {chain(f.source), noticeIn(f.source, keyless)}}) == std::vector(2, Errc::BadValue));
    // A young person's own part, though both sign.
    f.fleet.add("youth", "youth");
    (void)f.fleet.letIn("parent", "youth", "youth");
    f.fleet.syncAll(2);
    const PartId diary = f.fleet["youth"].createPart(f.fleet.space, "Van mij", "private").value();
    REQUIRE(f.fleet["youth"].addItem(f.fleet.space, {"note", diary, {{"text", "van mij alleen"}}}).ok());
    f.fleet.syncAll(2);
    const wire::Entry ofDiary = genesisOf({diary});
    CHECK(push({{ChainId{}, ofDiary}, {chain(diary), noticeIn(diary, ofDiary)}}) == std::vector(2, Errc::NotAllowed));
    const wire::Entry also = genesisOf({f.source, diary});
    CHECK(push({{ChainId{}, also}, {chain(f.source), noticeIn(f.source, also)}, {chain(diary), noticeIn(diary, also)}})
          == std::vector(3, Errc::NotAllowed));
    CHECK(push({{ChainId{}, also}, {chain(f.source), noticeIn(f.source, also)}}) == std::vector(2, Errc::NotAllowed));
    wire::Entry forged = inCore.second;
    forged.signatures.back().second.bytes[0] ^= 1;
    CHECK(push({begins, inSource, {chain(core), forged}}) == std::vector(3, Errc::BadSignature));
    REQUIRE(f.fleet.sync("parent").ok());
    CHECK(f.lines("parent", "safety-untold") + f.lines("parent", "safety-opened") == 0);
    f.pass(95 * kDay);
    for (const char* who : {"parent", "coach", "colleague"}) // away for so long the plan is closed
        REQUIRE(f.fleet.sync(who).ok());
    CHECK(f.lines("parent", "safety-untold") == 0); // nothing was placed in any chain
    const wire::Entry good = genesisOf({f.source, core});
    const std::vector<std::pair<ChainId, wire::Entry>> all{
        {chain(core), noticeIn(core, good)}, {ChainId{}, good}, {chain(f.source), noticeIn(f.source, good)}};
    CHECK(push(all) == std::vector(3, placed));
    CHECK(push(all) == std::vector(3, placed)); // a lost answer: the same places
    // Once the family took that part from the coach too, neither of the two reads it.
    REQUIRE(f.fleet["parent"].unshare(f.fleet.space, f.source, f.fleet["coach"].show(f.fleet.space).value().me).ok());
    REQUIRE(f.fleet.sync("parent").ok());
    const wire::Entry late = genesisOf({f.source});
    CHECK(push({{ChainId{}, late}, {chain(f.source), noticeIn(f.source, late)}}) == std::vector(2, Errc::NotAllowed));
}

TEST_CASE("killed at any step nobody holds a copy without its line in the book", "[safety]")
{
    Danger made;
    made.fleet.rest();
    std::size_t steps = 0;
    std::size_t opened = 0;
    for (std::size_t kill = 0; kill < 60; ++kill) {
        Fleet fleet(100 + kill, made.fleet);
        fleet.space = made.fleet.space;
        const SpaceId space = fleet.space;
        std::size_t requests = 0;
        const auto holdsCopy = [&](const std::string& who) {
            const auto plan = fleet[who].show(space, {false, false});
            return plan.ok()
                   && std::any_of(plan.value().items.begin(), plan.value().items.end(), [&](const ItemShown& item) {
                          return item.item == made.goal && item.part != made.source;
                      });
        };
        const auto told = [&](const std::string& who) {
            const auto lines = fleet[who].log(space);
            return lines.ok() && std::any_of(lines.value().begin(), lines.value().end(), [](const LogLine& line) {
                       return line.what == "safety-opened";
                   });
        };
        const auto look = [&] {
            for (const char* who : {"coach", "colleague"})
                if (holdsCopy(who))
                    CHECK(told(who));
        };
        const auto visit = [&](const std::string& who) {
            fleet.stop = [&](const std::string&) { return requests++ == kill; };
            (void)fleet.sync(who, look);
            fleet.stop = nullptr;
            if (requests == kill + 1) {
                fleet.restart(who); // the app was killed
                ++requests;
                look();
            }
        };
        SafetyDraft draft = made.draft();
        const auto question = fleet["coach"].proposeSafety(space, draft);
        REQUIRE(question.ok());
        if (kill % 2 == 0)
            fleet.restart("coach");
        for (int round = 0; round < 2; ++round) {
            visit("coach");
            visit("colleague");
        }
        REQUIRE(fleet["colleague"].answerSafety(space, question.value(), true).ok());
        if (kill % 2 == 1)
            fleet.restart("colleague");
        for (int round = 0; round < 2; ++round)
            for (const char* who : {"colleague", "coach"})
                visit(who);
        if (holdsCopy("colleague")) {
            // The family's book, however far the two have come.
            REQUIRE(fleet.sync("parent").ok());
            CHECK(told("parent"));
        }
        for (int round = 0; round < 2; ++round)
            for (const char* who : {"coach", "colleague", "parent"})
                REQUIRE(fleet.sync(who).ok());
        CHECK(holdsCopy("colleague"));
        CHECK(told("parent"));
        opened += holdsCopy("colleague") ? 1 : 0;
        steps = std::max(steps, requests);
        if (requests <= kill)
            break;
    }
    CHECK(opened > 10);
    WARN(steps << " requests, killed at each: " << opened << " exceptions made");
}
