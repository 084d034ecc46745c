// The table of shared/model/policy.h against the judges: every cell {setting x deed x who} is tried with real signatures before
// authorise and the server's handlers, for owners of every age. Nothing is written twice: the expectation is the table alone.
// Killed in policy.cpp: a coach gives alone; an attested parent counts as a signer; a parent ends a parent; a youth
// decided not to judge yet goes on deciding. In shared/wire: an attested parent signs; any name makes an attestation; an older
// word counts; a coach makes a young person.
#include "tests/governance/court.h"

#include <catch2/catch.hpp>

#include <functional>
#include <iostream>

using namespace kp;
using namespace kp::model;
using test::Court;
using test::TestDevice;
using wire::Access;
using wire::PartRule;
using wire::Standing;

namespace {

/// Everybody of the table once, and people to decide about.
struct Cast {
    Court court{7};
    std::map<Doer, TestDevice> who;
    std::map<std::string, TestDevice> others;
    std::map<Setting, PartId> parts;
    std::map<Doer, TestDevice> openers; ///< of the safety part: the one who puts the copies in, and the other

    Cast()
    {
        TestDevice coach = court.server.device();
        court.begin(coach, Standing::Coach);
        who.emplace(Doer::Coach, std::move(coach));
        TestDevice& c = who.at(Doer::Coach);
        who.emplace(Doer::Parent, court.admit(c, Standing::Parent));
        TestDevice& p = who.at(Doer::Parent);
        who.emplace(Doer::AttestedParent, court.admit(c, Standing::Parent, {p.person}));
        who.emplace(Doer::Youth, court.admit(p, Standing::Youth));
        for (const Doer helper : {Doer::Writer, Doer::Ticker, Doer::Reader, Doer::Nobody, Doer::Owner})
            who.emplace(helper, court.admit(p, Standing::Member));
        for (const auto& [name, standing] : {std::pair{"helper", Standing::Member}, std::pair{"coach", Standing::Coach},
                                             std::pair{"youth", Standing::Youth}, std::pair{"parent", Standing::Parent}})
            others.emplace(name, court.admit(p, standing));
        begin(Setting::Family, PartRule::Family, p, p, {});
        begin(Setting::People, PartRule::People, c, p, {});
        begin(Setting::ChildCorner, PartRule::ChildCorner, p, p, {});
        TestDevice& owner = who.at(Doer::Owner);
        begin(Setting::OwnCard, PartRule::ContactCard, p, owner, owner.person);
        begin(Setting::CircleCard, PartRule::ContactCard, c, p, {});
        begin(Setting::Private, PartRule::Private, owner, owner, owner.person);
        begin(Setting::Team, PartRule::Team, c, c, {});
        begin(Setting::Registration, PartRule::Registration, c, c, {});
        for (const Doer doer : {Doer::Writer, Doer::Reader})
            openers.emplace(doer, court.admit(p, Standing::Coach));
        REQUIRE(court.open(parts.at(Setting::Family), {&openers.at(Doer::Writer), &openers.at(Doer::Reader)},
                           &parts[Setting::Safety])
                == Errc{});
    }
    TestDevice& actor(const PolicyRow& row, Doer doer)
    {
        const auto opener = openers.find(doer);
        const bool inside = row.setting == Setting::Safety && row.deed != Deed::Begin && opener != openers.end();
        return inside ? opener->second : who.at(doer);
    }
    /// With somebody else's signature: a professional's, a parent's, a helper's; the one or the other first.
    void checkSecond(const PolicyRow& row, Doer doer, const PartId& source)
    {
        INFO(name(row.setting) << ": " << name(row.deed) << " as " << name(doer));
        const bool may = rulingOf(row.setting, row.deed, doer) == Ruling::NeedsSecond;
        TestDevice& by = actor(row, doer);
        TestDevice& second = others.at("coach");
        CHECK((court.open(source, {&by, &second}) == Errc{}) == may);
        CHECK((court.open(source, {&second, &by}) == Errc{}) == may);
        for (const char* other : {"helper", "youth", "parent"})
            CHECK(court.open(source, {&by, &others.at(other)}) != Errc{});
    }
    void begin(Setting setting, PartRule rule, TestDevice& by, TestDevice& giver, const PersonId& owner)
    {
        const PartId part = court.beginPart(by, rule, owner);
        parts.emplace(setting, part);
        court.give(giver, part, who.at(Doer::Writer), Access::Write);
        court.give(giver, part, who.at(Doer::Ticker), Access::Tick);
        court.give(giver, part, who.at(Doer::Reader), Access::Read);
        for (const auto& [name, device] : others)
            if (wire::accessOf(court.space, court.parts.at(part), device.person, court.minute()) == Access::None)
                court.give(giver, part, device, Access::Read);
    }
    TestDevice& p() { return who.at(Doer::Parent); }

    /// Tries it: what the judges say, as a letter of the table. `agreed` as an attestation that these agreed.
    Errc onPart(Deed deed, const PartId& part, TestDevice& by, const std::vector<PersonId>& agreed)
    {
        const auto out = [&](const TestDevice& device) {
            return court.tell(by, wire::Withdraw{device.person, std::nullopt, {}}, part);
        };
        switch (deed) {
        case Deed::Give: return court.tell(by, court.grant(others.at("helper").person, Access::Read, agreed), part);
        case Deed::EndHelper: return out(others.at("helper"));
        case Deed::EndCoach: return out(others.at("coach"));
        case Deed::EndYouth: return out(others.at("youth"));
        case Deed::EndParent: return out(others.at("parent"));
        case Deed::Leave: return out(by);
        case Deed::Lock: return court.tell(by, wire::Rotate{court.server.random.id<EpochId>()}, part);
        case Deed::OpenForSafety: return court.open(part, {&by});
        case Deed::Erase: {
            const Errc said = court.tell(by, wire::Erase{0, {1}}, part);
            if (said == Errc{}) // taken back: the next one asks of the same part
                REQUIRE(court.tell(by, wire::Contest{court.parts.at(part).erasure()->entry}, part) == Errc{});
            return said;
        }
        case Deed::Keep: {
            TestDevice* asks = nullptr; // somebody else, if anybody else may
            for (auto& [doer, device] : who)
                if (asks == nullptr && &device != &by && court.tell(device, wire::Erase{0, {1}}, part) == Errc{})
                    asks = &device;
            if (asks == nullptr && court.tell(by, wire::Erase{0, {1}}, part) == Errc{})
                asks = &by;
            if (asks == nullptr)
                return Errc::NotAllowed; // nobody ever asks
            const wire::Contest stays{court.parts.at(part).erasure()->entry};
            const Errc said = court.tell(by, stays, part);
            if (said != Errc{})
                REQUIRE(court.tell(*asks, stays, part) == Errc{});
            return said;
        }
        default: break;
        }
        const Access access = wire::accessOf(court.space, court.parts.at(part), by.person, court.minute());
        const Access needed = deed == Deed::Read ? Access::Read : deed == Deed::Tick ? Access::Tick : Access::Write;
        return access >= needed ? Errc{} : Errc::NotAllowed;
    }
    Errc begins(Setting setting, TestDevice& by)
    {
        static const std::map<Setting, PartRule> kRules{{Setting::Family, PartRule::Family},
                                                        {Setting::People, PartRule::People},
                                                        {Setting::ChildCorner, PartRule::ChildCorner},
                                                        {Setting::OwnCard, PartRule::ContactCard},
                                                        {Setting::CircleCard, PartRule::ContactCard},
                                                        {Setting::Private, PartRule::Private},
                                                        {Setting::Team, PartRule::Team},
                                                        {Setting::Registration, PartRule::Registration},
                                                        {Setting::Safety, PartRule::Safety}};
        const PersonId owner = setting == Setting::Private   ? by.person
                               : setting == Setting::OwnCard ? others.at("youth").person
                                                             : PersonId{};
        wire::PartGenesis genesis{kRules.at(setting), owner, court.server.random.id<EpochId>(), {}};
        if (setting == Setting::Safety) {
            genesis.untilMinute = court.minute() + 60;
            genesis.sources = {parts.at(Setting::Family)};
        }
        return court.tell(by, std::move(genesis));
    }
    Errc onPlan(Deed deed, TestDevice& by, const std::vector<PersonId>& agreed)
    {
        const auto invite = [&](Standing standing) {
            return court.tell(by, Court::admission(court.server.device(), standing, agreed));
        };
        const auto remove = [&](const TestDevice& device) { return court.tell(by, wire::RemoveDevices{{device.id}, {}}); };
        const auto fresh = [&](Standing standing) { return court.admit(p(), standing); };
        const auto say = [&](const TestDevice& about, bool capable) {
            return court.tell(by, wire::Capability{about.person, capable, {}});
        };
        switch (deed) {
        case Deed::InviteHelper: return invite(Standing::Member);
        case Deed::InviteCoach: return invite(Standing::Coach);
        case Deed::InviteFamily: {
            const Errc parent = invite(Standing::Parent);
            const Errc youth = invite(Standing::Youth);
            CHECK(parent == youth);
            return parent;
        }
        case Deed::RemoveOwnDevice: {
            const TestDevice second = court.server.deviceOf(by.person);
            REQUIRE(court.tell(by, wire::AddDevice{by.person, second.keys, false, {}}) == Errc{});
            return remove(second);
        }
        case Deed::RemoveHelperDevice: return remove(fresh(Standing::Member));
        case Deed::RemoveCoachDevice: return remove(fresh(Standing::Coach));
        case Deed::RemoveYouthDevice: return remove(fresh(Standing::Youth));
        case Deed::RemoveParentDevice: return remove(fresh(Standing::Parent));
        case Deed::Compare: return court.tell(by, wire::ConfirmPerson{others.at("helper").person, {}});
        case Deed::Endorse: {
            const TestDevice guest = court.admit(who.at(Doer::Coach), Standing::Parent, {p().person});
            return court.tell(by, wire::EndorsePerson{guest.person});
        }
        case Deed::SayCapable: return say(others.at("youth"), true);
        case Deed::SayNotYet: return say(others.at("youth"), false);
        case Deed::GrowUp: return say(fresh(Standing::Member), true);
        case Deed::Protect: return court.tell(by, wire::Protect{others.at("youth").person, {1}});
        default: FAIL("no deed on the plan: " << name(deed)); return Errc::Internal;
        }
    }
    /// Held against one cell.
    void check(const PolicyRow& row, Doer doer, const std::function<Errc(const std::vector<PersonId>&)>& attempt,
               const PersonId& owner)
    {
        INFO(name(row.setting) << ": " << name(row.deed) << " as " << name(doer));
        const Ruling ruling = rulingOf(row.setting, row.deed, doer);
        const bool may = attempt({}) == Errc{};
        CHECK(may == (ruling == Ruling::May));
        ++cells;
        if (ruling == Ruling::NeedsCircle) {
            CHECK(attempt({who.at(Doer::Nobody).person}) == Errc::ConsentNeeded);
            CHECK(attempt({who.at(Doer::AttestedParent).person}) == Errc::ConsentNeeded);
            CHECK(attempt({p().person}) == Errc{});
        }
        if (ruling == Ruling::NeedsOwner) {
            CHECK(attempt({p().person}) == Errc::ConsentNeeded);
            CHECK(attempt({owner}) == Errc{});
        }
        if (ruling == Ruling::Never && (row.deed == Deed::Give || row.deed == Deed::InviteFamily))
            CHECK(attempt({p().person}) != Errc{});
    }
    std::size_t cells = 0;
};

constexpr Doer kAll[] = {Doer::Parent, Doer::AttestedParent, Doer::Youth,  Doer::Coach, Doer::Writer,
                         Doer::Ticker, Doer::Reader,         Doer::Nobody, Doer::Owner};

bool onPlan(const PolicyRow& row) { return row.setting == Setting::Plan; }
/// Whether a protection is in force is sealed: these rows are the clients' alone (test_rules_engine.cpp).
bool sealed(const PolicyRow& row) { return row.setting == Setting::GuardedCard || row.deed == Deed::EndProtection; }

} // namespace

TEST_CASE("every cell of the table is what authorise and the server say", "[governance][rules]")
{
    Cast cast;
    for (const bool leaving : {false, true}) // who leaves is gone: last
        for (const PolicyRow& row : policyRows())
            for (const Doer doer : kAll) {
                const auto letter = rulingOf(row.setting, row.deed, doer);
                if ((row.deed == Deed::Leave) != leaving || letter == Ruling::Meaningless || sealed(row))
                    continue;
                TestDevice& by = cast.actor(row, doer);
                if (row.deed == Deed::OpenForSafety)
                    cast.checkSecond(row, doer, cast.parts.at(row.setting));
                if (row.setting == Setting::Safety && row.deed == Deed::Begin)
                    cast.checkSecond(row, doer, cast.parts.at(Setting::Family));
                if (row.deed == Deed::Begin) {
                    cast.check(row, doer, [&](const auto&) { return cast.begins(row.setting, by); }, {});
                } else if (onPlan(row)) {
                    cast.check(row, doer, [&](const auto& agreed) { return cast.onPlan(row.deed, by, agreed); }, {});
                } else {
                    const PartId part = cast.parts.at(row.setting);
                    const PersonId owner = cast.court.parts.at(part).owner;
                    if (doer == Doer::Owner && owner.isZero())
                        continue; // a card of nobody's: see the ages below
                    CHECK(settingOf(cast.court.space, cast.court.parts.at(part)) == row.setting);
                    // Somebody whose standing opens nothing here meets it as a stranger does: with the same answer.
                    const Doer met = doerOf(cast.court.space, cast.court.parts.at(part), by.person, cast.court.minute());
                    CHECK((met == doer || met == Doer::Nobody));
                    CHECK(rulingOf(row.setting, row.deed, met) == letter);
                    cast.check(
                        row, doer, [&](const auto& agreed) { return cast.onPart(row.deed, part, by, agreed); }, owner);
                }
            }
    std::cout << cast.cells << " cells, " << cast.court.told << " entries judged twice, " << cast.court.placedCount
              << " placed\n";
    CHECK(cast.cells > 950);
}

/// Under 12 (a member), 12 to 17 presumed, 12 to 17 decided "not yet", 18: what is theirs is judged by what was said, and never
/// by a clock.
TEST_CASE("what is a minor's own is decided by the table's setting at every age", "[governance][rules]")
{
    Cast cast;
    Court& court = cast.court;
    TestDevice& p = cast.p();
    TestDevice& c = cast.who.at(Doer::Coach);
    enum class Age { Child, ChildNotYet, Presumed, NotYet, Doubted, GrownIn, Adult };
    for (const Age age :
         {Age::Child, Age::ChildNotYet, Age::Presumed, Age::NotYet, Age::Doubted, Age::GrownIn, Age::Adult}) {
        const bool child = age == Age::Child || age == Age::ChildNotYet || age == Age::GrownIn;
        TestDevice owner = court.admit(p, child ? Standing::Member : Standing::Youth);
        const PartId card = court.beginPart(p, PartRule::ContactCard, owner.person);
        const PartId own = court.beginPart(owner, PartRule::Private, owner.person);
        const auto say = [&](TestDevice& by, bool capable) {
            REQUIRE(court.tell(by, wire::Capability{owner.person, capable, {}}) == Errc{});
        };
        if (age == Age::ChildNotYet || age == Age::NotYet || age == Age::Doubted || age == Age::Adult) {
            say(c, false);
            say(p, false);
        }
        if (age == Age::Doubted)
            say(cast.others.at("parent"), true);
        if (age == Age::GrownIn)
            say(p, true);
        if (age == Age::Adult) { // somebody says so: years pass and change nothing by themselves
            CHECK(settingOf(court.space, court.parts.at(card)) == Setting::CircleCard);
            court.server.clock.passMinutes(6LL * 365 * 24 * 60);
            CHECK(settingOf(court.space, court.parts.at(card)) == Setting::CircleCard);
            say(p, true);
        }
        const bool notYet = age == Age::ChildNotYet || age == Age::NotYet;
        INFO("age " << static_cast<int>(age));
        CHECK(settingOf(court.space, court.parts.at(card)) == (notYet ? Setting::CircleCard : Setting::OwnCard));
        CHECK(settingOf(court.space, court.parts.at(own)) == Setting::Private);
        for (const PartId& part : {card, own}) {
            const Setting setting = settingOf(court.space, court.parts.at(part));
            for (const Doer doer : {Doer::Parent, Doer::AttestedParent, Doer::Youth, Doer::Coach, Doer::Owner}) {
                TestDevice& by = doer == Doer::Owner ? owner : cast.who.at(doer);
                const Doer met = doerOf(court.space, court.parts.at(part), by.person, court.minute());
                for (const Deed deed : {Deed::Read, Deed::Write, Deed::Give, Deed::EndHelper, Deed::EndYouth, Deed::Lock,
                                        Deed::Erase, Deed::Keep}) {
                    const PolicyRow* row = findPolicyRow(setting, deed);
                    REQUIRE(row != nullptr);
                    cast.check(
                        *row, met, [&](const auto& agreed) { return cast.onPart(deed, part, by, agreed); }, owner.person);
                }
            }
        }
    }
}

TEST_CASE("every row of the table has one plain sentence and a letter for everybody", "[governance][rules]")
{
    std::set<std::string_view> used;
    std::set<std::pair<Setting, Deed>> rows;
    for (const PolicyRow& row : policyRows()) {
        INFO(name(row.setting) << ": " << name(row.deed));
        CHECK(rows.insert({row.setting, row.deed}).second);
        CHECK(row.rulings.size() == kDoers);
        CHECK(row.rulings.find_first_not_of("ycosn-") == std::string_view::npos);
        const std::string_view sentence = sentenceOf(row.key);
        CHECK_FALSE(sentence.empty());
        CHECK(sentence.back() == '.');
        used.insert(row.key);
    }
    for (const PolicySentence& sentence : policySentences())
        CHECK(used.contains(sentence.key)); // none that nobody says
    CHECK(policyJson().find("\"sentence\":\"\"") == std::string::npos);
}
