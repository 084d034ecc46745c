// The same table as test_rules_matrix.cpp, held against the engine (what an Account does) and the command line (what `rules`
// answers): a family in which everybody of the table is somebody with a device. Nobody syncs in between, so that each refusal
// is the app's own.
#include "tests/engine/family.h"

#include "shared/model/safety.h"
#include "sync/cli/run.h"

#include <catch2/catch.hpp>
#include <nlohmann/json.hpp>

#include <functional>
#include <iostream>
#include <sstream>

using namespace kp;
using namespace kp::engine;
using namespace kp::model;
using test::Fleet;
using wire::Access;

namespace {

using Json = nlohmann::json;

struct Cast {
    Fleet fleet{11};
    std::map<std::string, PersonId> person;
    std::map<Setting, PartId> parts;
    std::map<Setting, ItemId> items; ///< one in each, to open for safety
    static const std::map<std::string, Doer>& doers()
    {
        static const std::map<std::string, Doer> kAll{
            {"parent", Doer::Parent}, {"attested", Doer::AttestedParent}, {"youth", Doer::Youth},
            {"coach", Doer::Coach},   {"writer", Doer::Writer},           {"ticker", Doer::Ticker},
            {"reader", Doer::Reader}, {"nobody", Doer::Nobody},           {"owner", Doer::Owner}};
        return kAll;
    }

    Cast()
    {
        Account& coach = fleet.add("coach", "coach");
        const auto plan = coach.createPlan("Peeters", test::kServerUrl);
        REQUIRE(plan.ok());
        fleet.space = plan.value();
        REQUIRE(fleet.sync("coach").ok());
        person["coach"] = coach.plans().value().at(0).me;
        in("coach", "parent", "parent");
        InviteDraft attested;
        attested.agreedBy = {person.at("parent")};
        in("coach", "attested", "parent", attested);
        in("parent", "youth", "youth");
        for (const char* helper : {"writer", "ticker", "reader", "nobody", "owner", "x-helper"})
            in("parent", helper, "buddy");
        in("parent", "x-coach", "coach");
        in("parent", "x-youth", "youth");
        in("parent", "x-parent", "parent");
        fleet.syncAll(2);
        make(Setting::Family, "parent", "core", "parent");
        make(Setting::ChildCorner, "parent", "child-corner", "parent");
        make(Setting::Private, "owner", "private", "owner");
        make(Setting::Team, "coach", "team", "coach");
        make(Setting::Registration, "coach", "registration", "coach");
        card(Setting::OwnCard, "owner", person.at("owner"));
        card(Setting::CircleCard, "parent", {});
        fleet.syncAll(2);
        for (const char* professional : {"opener", "second"})
            in("parent", professional, "coach");
        in("parent", "guarded", "buddy");
        fleet.syncAll(2);
        guardedCard();
        fillParts();
        openForSafety();
    }
    /// Of somebody protected, who gave it to a helper: two signed.
    void guardedCard()
    {
        card(Setting::GuardedCard, {}, person.at("guarded"));
        REQUIRE(fleet["coach"].protect(fleet.space, person.at("guarded"), "Er is gevaar.").ok());
        fleet.syncAll(2);
        REQUIRE(give("guarded", parts.at(Setting::GuardedCard), "x-helper", "coach").ok());
        fleet.syncAll(2);
        const auto asked = fleet["coach"].protections(fleet.space);
        REQUIRE(asked.ok());
        for (const ProtectionShown& one : asked.value())
            for (const auto& question : one.questions)
                REQUIRE(fleet["coach"].answerSafety(fleet.space, question.question, true).ok());
        fleet.syncAll(3);
        REQUIRE(reads("guarded", parts.at(Setting::GuardedCard), "x-helper"));
    }
    void fillParts()
    {
        for (const auto& [setting, by] :
             {std::pair{Setting::Family, "parent"}, std::pair{Setting::ChildCorner, "parent"},
              std::pair{Setting::OwnCard, "parent"}, std::pair{Setting::CircleCard, "parent"},
              std::pair{Setting::Private, "owner"}, std::pair{Setting::Team, "coach"},
              std::pair{Setting::Registration, "coach"}, std::pair{Setting::GuardedCard, "coach"}})
            items[setting] =
                fleet[by].addItem(fleet.space, {"strength", parts.at(setting), {{"words", "kan luisteren"}}}).value();
        fleet.syncAll(2);
    }
    Result<ItemId> ask(const std::string& by, const ItemId& item, const std::string& with)
    {
        SafetyDraft draft;
        draft.items = {item};
        draft.with = person.at(with);
        draft.ground = "danger";
        draft.reason.assign(kSafetyReasonMin, 'r');
        draft.discussed = true;
        draft.untilMs = fleet.clocks.at(by)->ms + 3'600'000;
        return fleet[by].proposeSafety(fleet.space, draft);
    }
    void openForSafety()
    {
        const auto question = ask("opener", items.at(Setting::Family), "second");
        REQUIRE(question.ok());
        fleet.syncAll(1);
        REQUIRE(fleet["second"].answerSafety(fleet.space, question.value(), true).ok());
        fleet.syncAll(3);
        parts[Setting::Safety] = fleet["opener"].safety(fleet.space).value().front().part;
        items[Setting::Safety] = items.at(Setting::Family);
        REQUIRE_FALSE(parts.at(Setting::Safety).isZero());
    }
    /// Whose device stands for that one of the table.
    static std::string actor(Setting setting, const std::string& who)
    {
        if (setting == Setting::Safety)
            return who == "writer" ? "opener" : who == "reader" ? "second" : who;
        return setting == Setting::GuardedCard && who == "owner" ? "guarded" : who;
    }
    void in(const std::string& host, const std::string& who, const std::string& role, const InviteDraft& draft = {})
    {
        fleet.add(who, role);
        person[who] = fleet.letIn(host, who, role, draft);
    }
    void give(const std::string& by, const PartId& part)
    {
        for (const auto& [who, access] : {std::pair{"writer", Access::Write}, std::pair{"ticker", Access::Tick},
                                          std::pair{"reader", Access::Read}, std::pair{"x-helper", Access::Read}})
            REQUIRE(share(by, part, who, {}, access).ok());
        for (const char* who : {"x-coach", "x-youth", "x-parent"})
            if (!reads(by, part, who))
                REQUIRE(share(by, part, who, {}, Access::Read).ok());
    }
    Result<void> give(const std::string& by, const PartId& part, const std::string& with, const std::string& second)
    {
        ShareDraft draft;
        draft.part = part;
        draft.with = person.at(with);
        draft.access = Access::Read;
        draft.purpose = "helpen";
        draft.second = person.at(second);
        return fleet[by].share(fleet.space, draft);
    }
    bool reads(const std::string& by, const PartId& part, const std::string& who)
    {
        const auto shown = fleet[by].parts(fleet.space);
        REQUIRE(shown.ok());
        for (const PartShown& one : shown.value())
            if (one.part == part)
                return std::find(one.readers.begin(), one.readers.end(), person.at(who)) != one.readers.end();
        return false;
    }
    void make(Setting setting, const std::string& by, const std::string& kind, const std::string& giver)
    {
        const auto part = fleet[by].createPart(fleet.space, "deel", kind);
        REQUIRE(part.ok());
        parts[setting] = part.value();
        fleet.syncAll(1);
        give(giver, part.value());
    }
    void card(Setting setting, const std::string& giver, const PersonId& owner)
    {
        ItemDraft draft;
        draft.kind = "contact-card";
        draft.fields = {{"phone", "1"}};
        if (!owner.isZero())
            draft.fields.push_back({"person", owner.hex()});
        const auto item = fleet["parent"].addItem(fleet.space, draft);
        REQUIRE(item.ok());
        const auto plan = fleet["parent"].show(fleet.space);
        REQUIRE(plan.ok());
        for (const ItemShown& one : plan.value().items)
            if (one.item == item.value())
                parts[setting] = one.part;
        fleet.syncAll(2);
        if (!giver.empty())
            give(giver, parts.at(setting));
    }
    Result<void> share(const std::string& by, const PartId& part, const std::string& with, std::vector<PersonId> agreed,
                       Access access = Access::Read)
    {
        ShareDraft draft;
        draft.part = part;
        draft.with = person.at(with);
        draft.access = access;
        draft.purpose = "helpen";
        draft.agreedBy = std::move(agreed);
        return fleet[by].share(fleet.space, draft);
    }
    Errc onPart(Setting setting, Deed deed, const std::string& by, const std::vector<PersonId>& agreed)
    {
        const auto code = [](const auto& result) { return result.ok() ? Errc{} : result.code(); };
        const PartId part = parts.at(setting);
        const auto out = [&](const std::string& who) { return code(fleet[by].unshare(fleet.space, part, person.at(who))); };
        switch (deed) {
        case Deed::Read: {
            const auto shown = fleet[by].parts(fleet.space);
            for (const PartShown& one : shown.value())
                if (one.part == part)
                    return Errc{};
            return Errc::NotFound;
        }
        case Deed::Write: {
            ItemDraft draft;
            draft.kind = "strength";
            draft.part = part;
            draft.fields = {{"words", "kan goed koken"}};
            return code(fleet[by].addItem(fleet.space, draft));
        }
        case Deed::Tick: {
            ItemDraft draft;
            draft.kind = "comment"; // all of its fields are within reach of who ticks off
            draft.part = part;
            draft.fields = {{"text", "gedaan"}};
            return code(fleet[by].addItem(fleet.space, draft));
        }
        case Deed::Give:
            return setting == Setting::GuardedCard && agreed.empty()
                       ? code(give(by, part, "x-helper", by == "coach" ? "opener" : "coach"))
                       : code(share(by, part, "x-helper", agreed));
        case Deed::OpenForSafety: return code(ask(by, items.at(setting), "opener"));
        case Deed::Erase: {
            const Result<void> said = fleet[by].erase(fleet.space, part, "");
            if (said.ok()) // taken back: the next cells are about the same part
                REQUIRE(fleet[by].keep(fleet.space, part).ok());
            const bool later = !said.ok() && (said.error().detail == "with-all" || said.error().detail == "file-kept");
            return later ? Errc{} : code(said);
        }
        case Deed::EndHelper: return out("x-helper");
        case Deed::EndCoach: return out("x-coach");
        case Deed::EndYouth: return out("x-youth");
        case Deed::EndParent: return out("x-parent");
        case Deed::Leave: return out(by);
        default: return Errc::Internal;
        }
    }
    Errc onPlan(Deed deed, const std::string& by, const std::vector<PersonId>& agreed)
    {
        const auto code = [](const auto& result) { return result.ok() ? Errc{} : result.code(); };
        const auto invite = [&](const char* role) {
            InviteDraft draft;
            draft.role = role;
            draft.agreedBy = agreed;
            return code(fleet[by].invite(fleet.space, draft));
        };
        const auto say = [&](bool capable) {
            CapabilityDraft draft;
            draft.person = person.at("x-youth");
            draft.capable = capable;
            draft.decided = true;
            draft.reason = "besproken";
            return code(fleet[by].sayCapable(fleet.space, draft));
        };
        const auto remove = [&](const std::string& who) {
            return code(fleet[by].revokeDevice(fleet.space, fleet[who].device()));
        };
        switch (deed) {
        case Deed::Protect: return code(fleet[by].protect(fleet.space, person.at("x-youth"), "Er is gevaar."));
        case Deed::EndProtection:
            return code(fleet[by].endProtection(fleet.space, person.at("guarded"), person.at("guarded"), "Voorbij."));
        case Deed::InviteHelper: return invite("buddy");
        case Deed::InviteCoach: return invite("coach");
        case Deed::InviteFamily: return invite("youth");
        case Deed::Compare: {
            const auto words = fleet[by].fingerprint(fleet.space, person.at("x-helper"));
            REQUIRE(words.ok());
            return code(fleet[by].confirm(fleet.space, person.at("x-helper"), words.value()));
        }
        case Deed::SayCapable: return say(true);
        case Deed::SayNotYet: return say(false);
        case Deed::RemoveHelperDevice: return remove("x-helper");
        case Deed::RemoveCoachDevice: return remove("x-coach");
        case Deed::RemoveYouthDevice: return remove("x-youth");
        case Deed::RemoveParentDevice: return remove("x-parent");
        default: return Errc::Internal;
        }
    }
};

/// Deeds in which no Account has a call of its own are for the other judges.
bool hasCall(Deed deed)
{
    return deed != Deed::Lock && deed != Deed::Move && deed != Deed::Begin && deed != Deed::Endorse && deed != Deed::GrowUp
           && deed != Deed::RemoveOwnDevice && deed != Deed::Keep;
}

/// A protected card has fewer people around it than the table has columns: nobody else reads it.
bool isThere(const PolicyRow& row, Doer doer)
{
    if (row.setting == Setting::Safety && row.deed == Deed::OpenForSafety)
        return false; // whoever asks for an item asks for the one that was copied
    if (row.setting != Setting::GuardedCard)
        return row.setting != Setting::People && !(doer == Doer::Owner && row.setting == Setting::CircleCard);
    return doer != Doer::Writer && doer != Doer::Ticker && doer != Doer::Reader && row.deed != Deed::EndCoach
           && row.deed != Deed::EndYouth && row.deed != Deed::EndParent;
}

Json commandLine(Cast& cast, const std::string& who)
{
    // The command line has the clock of this machine, and closes what met no server for long.
    const std::int64_t now = SystemClock().nowMs();
    cast.fleet.serverClock.ms = std::max(cast.fleet.serverClock.ms, now);
    cast.fleet.clocks.at(who)->ms = cast.fleet.serverClock.ms;
    REQUIRE(cast.fleet.sync(who).ok());
    const auto folder = cast.fleet.release(who);
    std::istringstream in;
    std::ostringstream out;
    std::ostringstream err;
    const int code = cli::run({"--vault", folder.string(), "--fast-kdf", "rules", cast.fleet.space.hex()},
                              {.in = in, .out = out, .err = err, .passphrase = test::kPassphrase, .offline = true});
    INFO(err.str());
    REQUIRE(code == 0);
    return Json::parse(out.str()).at("rules");
}

} // namespace

TEST_CASE("every cell of the table is what the engine does and what the command line says", "[governance][rules]")
{
    Cast cast;
    std::size_t done = 0;
    std::map<std::string, std::map<std::pair<PartId, Deed>, RulingShown>> shown;
    std::set<std::string> everybody{"opener", "second", "guarded"};
    for (const auto& [who, doer] : Cast::doers())
        everybody.insert(who);
    for (const std::string& who : everybody) {
        const auto rules = cast.fleet[who].rules(cast.fleet.space);
        REQUIRE(rules.ok());
        for (const RulingShown& rule : rules.value())
            shown[who][{rule.part, rule.deed}] = rule;
    }
    for (const bool leaving : {false, true}) // who leaves is gone: last
        for (const PolicyRow& row : policyRows())
            for (const auto& [column, doer] : Cast::doers()) {
                const bool plan = row.setting == Setting::Plan;
                const std::string who = Cast::actor(row.setting, column);
                const Ruling ruling = rulingOf(row.setting, row.deed, doer);
                if ((row.deed == Deed::Leave) != leaving || ruling == Ruling::Meaningless || !hasCall(row.deed)
                    || !isThere(row, doer))
                    continue;
                INFO(name(row.setting) << ": " << name(row.deed) << " as " << name(doer));
                const auto attempt = [&](const std::vector<PersonId>& agreed) {
                    return plan ? cast.onPlan(row.deed, who, agreed) : cast.onPart(row.setting, row.deed, who, agreed);
                };
                const bool may = attempt({}) == Errc{};
                // What needs two is only asked by one; that nothing is done before the other signs: tests/engine/test_safety.cpp.
                CHECK(may == (ruling == Ruling::May || ruling == Ruling::NeedsSecond));
                if (row.setting == Setting::GuardedCard && row.deed == Deed::Give) {
                    const auto alone = cast.share(who, cast.parts.at(row.setting), "x-helper", {});
                    REQUIRE_FALSE(alone.ok());
                    CHECK((alone.code() == Errc::ConsentNeeded) == (ruling == Ruling::NeedsSecond));
                    CHECK(attempt({cast.person.at("guarded")}) != Errc{}); // no word about that person's word
                }
                if (ruling == Ruling::NeedsCircle)
                    CHECK(attempt({cast.person.at("parent")}) == Errc{});
                if (ruling == Ruling::NeedsOwner) {
                    CHECK(attempt({cast.person.at("parent")}) == Errc::ConsentNeeded);
                    CHECK(attempt({cast.person.at("owner")}) == Errc{});
                }
                // What is told beforehand is what was then done.
                const PartId part = plan ? PartId{} : cast.parts.at(row.setting);
                if (const auto told = shown[who].find({part, row.deed}); told != shown[who].end()) {
                    CHECK(told->second.ruling == ruling);
                    CHECK(told->second.setting == row.setting);
                    CHECK(told->second.sentence == sentenceOf(row.key));
                } else {
                    CHECK(rulingOf(row.setting, Deed::Read, doer) != Ruling::May); // told nothing of what one does not read
                }
                ++done;
            }
    std::size_t said = 0;
    for (const auto& [who, doer] : Cast::doers()) {
        const Json rules = commandLine(cast, who);
        for (const Json& rule : rules) {
            for (const PolicyRow& row : policyRows())
                if (name(row.setting) == rule.at("on") && name(row.deed) == rule.at("deed"))
                    for (std::size_t i = 0; i < kDoers; ++i)
                        if (name(static_cast<Doer>(i)) == rule.at("as")) {
                            CHECK(name(rulingOf(row.setting, row.deed, static_cast<Doer>(i))) == rule.at("ruling"));
                            ++said;
                        }
        }
    }
    std::cout << done << " cells done by the engine, " << said << " said by the command line\n";
    CHECK(done > 400);
    CHECK(said > 240);
}
