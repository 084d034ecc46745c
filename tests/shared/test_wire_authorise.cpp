// The authorise table of shared/wire/README.md, written a second time and independently: one letter per signer. Every row is
// judged by the real function with real signatures.
// Killed in authorise.cpp, each by switching off one check: signature of entry, commit, receipt; paper device; author who does
// not stand (space, part); holds; decides; attested; owner withdrawn; leaver names the epoch; parent withdraws parent; coach
// withdraws family; owner of a family part; genesis without key; the owner's own word; critical unknowns (space, part); contest
// of an endorsed parent; answers by the unnamed (part); Gap of the place; bounds of another device; newEpoch; work after a
// removal; gap and previous of commits; reader writes; second removal line; parent removes anyone; endorsing oneself or a
// contested parent; device for others; second genesis; helper begins a plan; history with epoch; grant after its end. In
// rights.cpp: first answer counts; late end; epoch start; ended; expiry; withdrawn; contested keep grants. Alive because
// another check says the same: body size (the hash does), removal line without rotation (the removed device itself does).
#include "tests/shared/wire_world.h"

#include <catch2/catch.hpp>

using namespace kp;
using namespace kp::wire;
using test::Actor;
using test::World;

namespace {

/// Signers of the table, in order: Coach, Parent, second parent Q, Attested parent, Youth, Writer, Reader, Nobody (the last
/// three are helpers by their access; Nobody owns the owned card).
constexpr std::string_view kSigners = "CPQAYWRN";

struct Family {
    World world;
    std::map<char, Actor> who;
    std::map<std::string, PartState> parts;
    explicit Family(std::uint64_t seed = 1) : world(seed)
    {
        who['C'] = world.make(Standing::Coach);
        const SpaceGenesis genesis{who['C'].person, Standing::Coach, who['C'].keys};
        REQUIRE(world.place(world.entry(who['C'], genesis)).ok());
        who['P'] = world.add(who['C'], Standing::Parent);
        who['Q'] = world.add(who['P'], Standing::Parent);
        who['D'] = world.add(who['P'], Standing::Coach);
        who['A'] = world.add(who['C'], Standing::Parent, {who['P'].person});
        who['Y'] = world.add(who['P'], Standing::Youth);
        for (const char helper : {'W', 'R', 'N', 'X'})
            who[helper] = world.add(who['P'], Standing::Member);
        begin("family", PartRule::Family, 'P', 'P');
        begin("people", PartRule::People, 'C', 'P');
        begin("child", PartRule::ChildCorner, 'Y', 'P');
        begin("card", PartRule::ContactCard, 'C', 'P');
        begin("own-card", PartRule::ContactCard, 'C', 'N', who['N'].person);
        begin("private", PartRule::Private, 'Y', 'Y', who['Y'].person);
        begin("team", PartRule::Team, 'C', 'C');
        begin("registration", PartRule::Registration, 'C', 'C');
    }
    void begin(const std::string& name, PartRule rule, char author, char granter, PersonId owner = {})
    {
        PartState part = world.begin(who[author], rule, owner);
        for (const auto& [helper, access] : {std::pair{'W', Access::Write}, std::pair{'R', Access::Read}})
            REQUIRE(world.place(part, world.entry(who[granter], world.grant(who[helper].person, access), &part)).ok());
        parts.emplace(name, std::move(part));
    }
    /// y: may stand; c: consent is needed; n: refused otherwise.
    char ask(const PartState& part, char signer, EntryBody body)
    {
        const auto answer =
            authorisePart(world.space, part, world.entry(who[signer], std::move(body), &part), world.partPlace(part));
        return answer.ok() ? 'y' : answer.code() == Errc::ConsentNeeded ? 'c' : 'n';
    }
    char askSpace(char signer, EntryBody body)
    {
        const auto answer = authoriseSpace(world.space, world.entry(who[signer], std::move(body)), world.spacePlace());
        return answer.ok() ? 'y' : answer.code() == Errc::ConsentNeeded ? 'c' : 'n';
    }
    EntryBody partAction(const std::string& action)
    {
        const auto person = [&](std::size_t at) { return who.at(action.at(at)).person; };
        if (action == "give")
            return world.grant(who['X'].person, Access::Read);
        if (action.starts_with("give by "))
            return world.grant(who['X'].person, Access::Read, {person(8)});
        if (action.starts_with("take "))
            return Withdraw{person(5), std::nullopt, {}};
        if (action.starts_with("lock out "))
            return Withdraw{person(9), world.random.id<EpochId>(), {}};
        if (action == "rotate")
            return Rotate{world.random.id<EpochId>()};
        if (action == "unknown")
            return UnknownEntry{200, {1, 2, 3}};
        FAIL("no such action: " << action);
        return Rotate{};
    }
};

struct Row {
    const char* part;
    const char* action;
    const char* expected; ///< as kSigners
};

// clang-format off
constexpr Row kPartTable[] = {
    // who gives access                        CPQAYWRN
    {"family",       "give",                  "cyynnnnn"},
    {"people",       "give",                  "cyynnnnn"},
    {"child",        "give",                  "cyynnnnn"},
    {"card",         "give",                  "cyynnnnn"},
    {"own-card",     "give",                  "cnnnnnny"},
    {"private",      "give",                  "nnnnynnn"},
    {"team",         "give",                  "ynnnnnnn"},
    {"registration", "give",                  "ynnnnnnn"},
    {"family",       "give by P",             "yyynnnnn"},
    {"family",       "give by A",             "cyynnnnn"},
    {"family",       "give by N",             "cyynnnnn"},
    {"card",         "give by P",             "yyynnnnn"},
    {"own-card",     "give by P",             "cnnnnnny"},
    {"own-card",     "give by N",             "ynnnnnny"},
    {"private",      "give by Y",             "nnnnynnn"},
    {"private",      "give by P",             "nnnnynnn"},
    // who takes it                            CPQAYWRN
    {"family",       "take R",                "yyynnnyn"},
    {"family",       "take D",                "yyynnnnn"},
    {"family",       "take P",                "nynnnnnn"},
    {"family",       "take Q",                "nnynnnnn"},
    {"family",       "take A",                "nnnynnnn"},
    {"family",       "take Y",                "nyynynnn"},
    {"people",       "take Q",                "nnynnnnn"},
    {"child",        "take Q",                "nnynnnnn"},
    {"child",        "take Y",                "nyynynnn"},
    {"card",         "take R",                "yyynnnyn"},
    {"card",         "take Q",                "ynynnnnn"},
    {"card",         "take Y",                "yyynynnn"},
    {"own-card",     "take R",                "ynnnnnyy"},
    {"own-card",     "take Q",                "ynynnnny"},
    {"own-card",     "take Y",                "ynnnynny"},
    {"own-card",     "take N",                "nnnnnnnn"},
    {"private",      "take R",                "nnnnynyn"},
    {"private",      "take Y",                "nnnnnnnn"},
    {"team",         "take R",                "ynnnnnyn"},
    {"team",         "take D",                "ynnnnnnn"},
    {"family",       "lock out R",            "yyynnnnn"},
    {"family",       "lock out Y",            "nyynnnnn"},
    {"family",       "lock out P",            "nnnnnnnn"},
    // who locks anew                          CPQAYWRN
    {"family",       "rotate",                "yyyyyynn"},
    {"card",         "rotate",                "yyyyyynn"},
    {"own-card",     "rotate",                "yyyyyyny"},
    {"private",      "rotate",                "nnnnyynn"},
    {"team",         "rotate",                "ynnnnynn"},
    {"registration", "rotate",                "ynnnnynn"},
    // a newer app's critical entry            CPQAYWRN
    {"family",       "unknown",               "yyyyynnn"},
    {"private",      "unknown",               "nnnnynnn"},
};
// clang-format on

} // namespace

TEST_CASE("the part table is exactly what authorise allows", "[wire][authorise]")
{
    Family family;
    for (const Row& row : kPartTable) {
        std::string got;
        for (const char signer : kSigners)
            got += family.ask(family.parts.at(row.part), signer, family.partAction(row.action));
        INFO(row.part << ": " << row.action);
        CHECK(got == row.expected);
    }
}

TEST_CASE("the space table is exactly what authorise allows", "[wire][authorise]")
{
    Family f;
    const auto check = [&](const char* what, const std::string& expected, const auto& make) {
        std::string got;
        for (const char signer : kSigners)
            got += f.askSpace(signer, make(signer));
        INFO(what);
        CHECK(got == expected);
    };
    const auto admit = [&](Standing standing, std::vector<PersonId> agreed) {
        return [&f, standing, agreed](char) -> EntryBody { return World::admission(f.world.make(standing), agreed); };
    };
    const std::vector<PersonId> byP{f.who['P'].person};
    check("a helper", "yyyyynnn", admit(Standing::Member, {}));
    for (const Standing standing : {Standing::Parent, Standing::Youth, Standing::Coach}) {
        check("family or colleague", "cyynnnnn", admit(standing, {}));
        check("on an attestation", "yyynnnnn", admit(standing, byP));
        check("on the word of one who came in that way", "cyynnnnn", admit(standing, {f.who['A'].person}));
    }
    check("an own device", "yyyyyyyy", [&](char s) -> EntryBody {
        return AddDevice{f.who[s].person, f.world.make(Standing::Member).keys, false, {}};
    });
    check("a device for somebody else", "nnnnnnnn", [&](char) -> EntryBody {
        return AddDevice{f.who['D'].person, f.world.make(Standing::Member).keys, false, {}};
    });
    const auto remove = [&](char whose) {
        return [&f, whose](char) -> EntryBody { return RemoveDevices{{f.who[whose].device}, {}}; };
    };
    check("a helper's device", "yyynnnyn", remove('R'));
    check("a coach's device", "yyynnnnn", remove('D'));
    check("a parent's device", "ynynnnnn", remove('Q'));
    check("a young person's device", "ynnnynnn", remove('Y'));
    check("a device nobody knows", "nnnnnnnn", [&](char) -> EntryBody {
        return RemoveDevices{{f.world.random.id<DeviceId>()}, {}};
    });
    check("confirming", "yyyyynnn", [&](char) -> EntryBody { return ConfirmPerson{f.who['X'].person, {}}; });
    check("confirming oneself", "nyyyynnn", [&](char) -> EntryBody { return ConfirmPerson{f.who['C'].person, {}}; });
    check("endorsing", "nyynnnnn", [&](char) -> EntryBody { return EndorsePerson{f.who['A'].person}; });
    check("endorsing a parent who signs already", "nnynnnnn",
          [&](char) -> EntryBody { return EndorsePerson{f.who['P'].person}; });
    check("a second beginning", "nnnnnnnn", [&](char s) -> EntryBody {
        return SpaceGenesis{f.who[s].person, Standing::Parent, f.who[s].keys};
    });
    check("endorsing a helper", "nnnnnnnn", [&](char) -> EntryBody { return EndorsePerson{f.who['X'].person}; });
    const EntryId admission = f.world.space.persons.at(f.who['A'].person).entry;
    check("contesting", "nynnnnnn", [&](char) -> EntryBody { return Contest{admission}; });
    check("affirming", "nynnnnnn", [&](char) -> EntryBody { return Affirm{admission}; });
    check("going on under new keys", "yyyyyyyy",
          [&](char) -> EntryBody { return Succeed{f.world.make(Standing::Member).keys}; });
    check("a newer app's critical entry", "yyyyynnn", [&](char) -> EntryBody { return UnknownEntry{30, {7}}; });
    check("a part's entry in the space chain", "nnnnnnnn", [&](char) -> EntryBody { return Rotate{}; });
}

TEST_CASE("a part begins by who may begin its kind", "[wire][authorise]")
{
    Family f;
    const auto check = [&](PartRule rule, const std::string& expected, const auto& owner) {
        std::string got;
        for (const char signer : kSigners)
            got += f.ask(PartState{}, signer, PartGenesis{rule, owner(signer), f.world.random.id<EpochId>(), {}});
        INFO(static_cast<int>(rule));
        CHECK(got == expected);
    };
    const auto nobody = [](char) { return PersonId{}; };
    const auto self = [&](char signer) { return f.who[signer].person; };
    for (const PartRule rule : {PartRule::Family, PartRule::People, PartRule::ChildCorner}) {
        check(rule, "yyyyynnn", nobody);
        check(rule, "nnnnnnnn", self);
    }
    for (const PartRule rule : {PartRule::Team, PartRule::Registration}) {
        check(rule, "ynnnnnnn", nobody);
        check(rule, "nnnnnnnn", self);
    }
    check(PartRule::ContactCard, "yyyyynnn", nobody);
    check(PartRule::ContactCard, "yyyyynnn", [&](char) { return f.who['N'].person; });
    check(PartRule::Private, "yyyyyyyy", self);
    check(PartRule::Private, "nnnnnnnn", [&](char) { return f.who['D'].person; });
    check(PartRule::Private, "nnnnnnnn", nobody);
    check(PartRule::Safety, "nnnnnnnn", nobody);
    CHECK(f.ask(PartState{}, 'P', PartGenesis{PartRule::Family, {}, {}, {}}) == 'n'); // no key named
}

TEST_CASE("while the circle is empty a coach invites its first parent and no young person", "[wire][authorise]")
{
    World world(3);
    const Actor coach = world.make(Standing::Coach);
    REQUIRE(world.place(world.entry(coach, SpaceGenesis{coach.person, Standing::Coach, coach.keys})).ok());
    const auto ask = [&](Standing standing) {
        return authoriseSpace(world.space, world.entry(coach, World::admission(world.make(standing))), world.spacePlace());
    };
    CHECK(ask(Standing::Youth).code() == Errc::ConsentNeeded);
    CHECK(ask(Standing::Coach).ok());
    CHECK(ask(Standing::Parent).ok());
    const Actor parent = world.add(coach, Standing::Parent);
    CHECK(world.space.isCircleSigner(parent.person));
    CHECK(ask(Standing::Parent).code() == Errc::ConsentNeeded);
    CHECK(ask(Standing::Coach).code() == Errc::ConsentNeeded);
}

TEST_CASE("who was put out gives and locks nothing any more", "[wire][authorise]")
{
    Family f;
    PartState& part = f.parts.at("family");
    REQUIRE(f.world.place(part, f.world.entry(f.who['P'], Withdraw{f.who['D'].person, {}, {}}, &part)).ok());
    CHECK(f.ask(part, 'D', f.partAction("give by P")) == 'n');
    CHECK(f.ask(part, 'D', f.partAction("rotate")) == 'n');
    CHECK(f.ask(part, 'D', f.partAction("take R")) == 'n');
    CHECK(f.ask(part, 'D', f.partAction("unknown")) == 'n');
    CHECK(f.ask(part, 'C', f.partAction("rotate")) == 'y');
}

TEST_CASE("of two withdrawals that race the later key still has to be changed", "[wire][authorise]")
{
    // Killed: a new epoch settles every loss placed before it.
    Family f;
    PartState& part = f.parts.at("family");
    const EntryBody outR = Withdraw{f.who['R'].person, f.world.random.id<EpochId>(), {}};
    const EntryBody outW = Withdraw{f.who['W'].person, f.world.random.id<EpochId>(), {}};
    const Entry first = f.world.entry(f.who['P'], outR, &part);
    const Entry second = f.world.entry(f.who['Q'], outW, &part); // made without knowledge of the first
    REQUIRE(f.world.place(part, first).ok());
    CHECK_FALSE(rotationOwed(f.world.space, part, f.world.minute));
    REQUIRE(f.world.place(part, second).ok());
    CHECK(rotationOwed(f.world.space, part, f.world.minute)); // the second key was wrapped for R
    REQUIRE(f.world.place(part, f.world.entry(f.who['A'], f.partAction("rotate"), &part)).ok());
    CHECK_FALSE(rotationOwed(f.world.space, part, f.world.minute));
}

TEST_CASE("an attested parent reads until contested and is safe once endorsed", "[wire][authorise]")
{
    Family f;
    PartState& part = f.parts.at("family");
    const PersonId attested = f.who['A'].person;
    const EntryId admission = f.world.space.persons.at(attested).entry;
    CHECK(accessOf(f.world.space, part, attested, f.world.minute) == Access::Write);
    SECTION("contested: out of everything, and the key is to be changed")
    {
        PartState& team = f.parts.at("team");
        REQUIRE(f.world.place(team, f.world.entry(f.who['C'], f.world.grant(attested, Access::Read), &team)).ok());
        CHECK(accessOf(f.world.space, team, attested, f.world.minute) == Access::Read);
        REQUIRE(f.world.place(f.world.entry(f.who['P'], Contest{admission})).ok());
        CHECK(accessOf(f.world.space, team, attested, f.world.minute) == Access::None); // own grants included
        CHECK(rotationOwed(f.world.space, team, f.world.minute));
        CHECK(accessOf(f.world.space, part, attested, f.world.minute) == Access::None);
        CHECK_FALSE(mayHoldEpoch(f.world.space, part, attested, part.currentEpoch(), f.world.minute));
        CHECK(rotationOwed(f.world.space, part, f.world.minute));
        CHECK(f.askSpace('A', UnknownEntry{30, {}}) == 'n');
        CHECK(f.ask(PartState{}, 'A', PartGenesis{PartRule::Family, {}, f.world.random.id<EpochId>(), {}}) == 'n');
        CHECK(f.askSpace('P', EndorsePerson{attested}) == 'n');
        const auto suspended = f.world.space.persons.at(attested).suspendedAt;
        REQUIRE(f.world.place(f.world.entry(f.who['P'], Contest{admission})).ok());
        CHECK(f.world.space.persons.at(attested).suspendedAt == suspended); // what held before goes on holding
    }
    SECTION("endorsed: a signer, and no longer contestable")
    {
        REQUIRE(f.world.place(f.world.entry(f.who['P'], EndorsePerson{attested})).ok());
        CHECK(f.world.space.isCircleSigner(attested));
        CHECK(f.askSpace('P', Contest{admission}) == 'n');
    }
    SECTION("unanswered for seven days: lapsed, until affirmed")
    {
        f.world.minute += limits::kAttestationLapseMinutes - 1;
        CHECK(accessOf(f.world.space, part, attested, f.world.minute) == Access::Write);
        f.world.minute += 1;
        CHECK(accessOf(f.world.space, part, attested, f.world.minute) == Access::None);
        CHECK(rotationOwed(f.world.space, part, f.world.minute));
        REQUIRE(f.world.place(f.world.entry(f.who['P'], Affirm{admission})).ok());
        CHECK(accessOf(f.world.space, part, attested, f.world.minute) == Access::Write);
    }
    SECTION("withdrawn by themselves while lapsed: an affirmation does not bring it back")
    {
        f.world.minute += limits::kAttestationLapseMinutes;
        const Entry out = f.world.entry(f.who['Q'], Affirm{admission}); // not named: refused
        CHECK_FALSE(f.world.place(out).ok());
    }
}

TEST_CASE("a grant ends at its minute and its end is not moved by a late withdrawal", "[wire][authorise]")
{
    Family f;
    PartState& part = f.parts.at("family");
    Grant body = f.world.grant(f.who['X'].person, Access::Read);
    body.untilMinute = f.world.minute + 10;
    REQUIRE(f.world.place(part, f.world.entry(f.who['P'], body, &part)).ok());
    const std::uint64_t granted = part.position;
    f.world.minute += 9;
    CHECK(accessOf(f.world.space, part, body.person, f.world.minute) == Access::Read);
    f.world.minute += 1;
    CHECK(accessOf(f.world.space, part, body.person, f.world.minute) == Access::None);
    CHECK(rotationOwed(f.world.space, part, f.world.minute));
    body.epoch = f.world.random.id<EpochId>();
    CHECK(f.ask(part, 'P', body) == 'n'); // a grant that is over is not placed
    body.untilMinute += 1;
    CHECK(f.ask(part, 'P', body) == 'y');
    REQUIRE(f.world.place(part, f.world.entry(f.who['P'], f.partAction("rotate"), &part)).ok());
    REQUIRE(f.world.place(part, f.world.entry(f.who['P'], Withdraw{body.person, {}, {}}, &part)).ok());
    CHECK(readableUpTo(f.world.space, part, body.person, f.world.minute) == granted);
}

TEST_CASE("a removed device's work counts up to what the remover held of that device", "[wire][authorise]")
{
    Family f;
    PartState& part = f.parts.at("family");
    const Actor& gone = f.who['W'];
    const auto commitOf = [&](const Actor& actor, std::uint64_t sequence, CommitId previous) {
        Commit commit;
        commit.header.part = part.id;
        commit.header.epoch = part.currentEpoch().id;
        commit.header.device = actor.device;
        commit.header.sequence = sequence;
        commit.header.previous = previous;
        commit.body = {1};
        sign(commit, *actor.key);
        return commit;
    };
    const auto judge = [&](const Commit& commit) {
        const auto answer = authoriseCommit(f.world.space, part, commit, f.world.partPlace(part));
        if (answer.ok())
            applyCommit(part, commit.header, f.world.partPlace(part));
        return answer;
    };
    const Commit one = commitOf(gone, 1, {});
    const Commit two = commitOf(gone, 2, idOf(one.header));
    const Commit three = commitOf(gone, 3, idOf(two.header));
    REQUIRE(judge(one).ok());
    CHECK(judge(three).code() == Errc::Gap);
    CHECK(judge(commitOf(gone, 1, {})).code() == Errc::Fork);
    CHECK(judge(commitOf(gone, 2, {})).code() == Errc::Fork);
    CHECK(judge(commitOf(f.who['R'], 1, {})).code() == Errc::NotAllowed); // reads only
    CHECK(judge(commitOf(f.who['X'], 5, {})).code() == Errc::NotAllowed); // an outsider learns nothing of sequences
    std::vector<DeviceId> both{gone.device, f.who['X'].device};
    std::sort(both.begin(), both.end());
    std::vector<LastSequence> bounds{{gone.device, part.id, 2}, {f.who['X'].device, part.id, 9}};
    std::sort(bounds.begin(), bounds.end(), [](const auto& a, const auto& b) { return a.device < b.device; });
    const Entry removal = f.world.entry(f.who['P'], RemoveDevices{both, bounds});
    REQUIRE(f.world.place(removal).ok());
    const Place line = f.world.partPlace(part);
    CHECK(authoriseRemovalLine(f.world.space, part, EntryId{}, line).code() == Errc::ServerDishonest);
    REQUIRE(authoriseRemovalLine(f.world.space, part, idOf(removal), line).ok());
    applyRemovalLine(part, idOf(removal), line);
    CHECK(authoriseRemovalLine(f.world.space, part, idOf(removal), line).code() == Errc::ServerDishonest);
    CHECK(rotationOwed(f.world.space, part, f.world.minute));
    REQUIRE(judge(two).ok());
    CHECK(judge(three).code() == Errc::Revoked);
    // Of two removals that cross, the later still stands for its other devices.
    CHECK(f.askSpace('P', RemoveDevices{both, {}}) == 'y');
    CHECK(f.world.place(f.world.entry(gone, UnknownEntry{30, {}})).code() == Errc::Revoked);
}

TEST_CASE("a recovery sheet signs its succession and nothing else", "[wire][authorise]")
{
    Family f;
    Actor sheet = f.who['P'];
    f.world.renew(sheet);
    REQUIRE(f.world.place(f.world.entry(f.who['P'], AddDevice{sheet.person, sheet.keys, true, {}})).ok());
    CHECK(f.world.place(f.world.entry(sheet, UnknownEntry{30, {}})).code() == Errc::NotAllowed);
    Actor phone = sheet;
    f.world.renew(phone);
    CHECK(f.world.place(f.world.entry(sheet, AddDevice{sheet.person, phone.keys, false, {}})).code() == Errc::NotAllowed);
    REQUIRE(f.world.place(f.world.entry(sheet, Succeed{phone.keys})).ok());
    CHECK(f.world.space.activeDevice(sheet.device) == nullptr);
    CHECK(f.world.space.activeDevice(phone.device)->person == sheet.person);
    Actor second = sheet;
    f.world.renew(second);
    CHECK(f.world.place(f.world.entry(sheet, Succeed{second.keys})).code() == Errc::Revoked);
}

TEST_CASE("a place beyond the space state at hand is not judged", "[wire][authorise]")
{
    Family f;
    const PartState& part = f.parts.at("family");
    Place ahead = f.world.partPlace(part);
    ahead.spacePosition += 1;
    CHECK(authorisePart(f.world.space, part, f.world.entry(f.who['P'], f.partAction("rotate"), &part), ahead).code()
          == Errc::Gap);
    // As of an earlier position, a device that came later is nobody; one removed later still counts.
    Place early = f.world.partPlace(part);
    early.spacePosition = 2;
    CHECK(authorisePart(f.world.space, part, f.world.entry(f.who['Q'], f.partAction("rotate"), &part), early).code()
          == Errc::NotAllowed);
    CHECK(authorisePart(f.world.space, part, f.world.entry(f.who['C'], f.partAction("rotate"), &part), early).ok());
}

TEST_CASE("an entry without its author's signature or with a wrong one is refused", "[wire][authorise]")
{
    Family f;
    const PartState& part = f.parts.at("family");
    const Place at = f.world.partPlace(part);
    Entry entry = f.world.entry(f.who['P'], f.partAction("rotate"), &part);
    entry.signatures.front().second.bytes[5] ^= 1;
    CHECK(authorisePart(f.world.space, part, entry, at).code() == Errc::BadSignature);
    entry.signatures.clear();
    CHECK(authorisePart(f.world.space, part, entry, at).code() == Errc::Malformed);
    entry = f.world.entry(f.who['P'], f.partAction("rotate"), &part);
    wire::sign(entry, f.who['Q'].device, *f.who['Y'].key); // a second signature that is not Q's
    CHECK(authorisePart(f.world.space, part, entry, at).code() == Errc::BadSignature);
    // The current epoch is not begun twice.
    CHECK(f.ask(part, 'P', Rotate{part.currentEpoch().id}) == 'n');
    CHECK(f.ask(part, 'P', Rotate{}) == 'n');
}

TEST_CASE("a grant on a coach's word is answered by those it names and by nobody else", "[wire][authorise]")
{
    Family f;
    PartState& part = f.parts.at("family");
    const Entry given = f.world.entry(f.who['C'], f.partAction("give by P"), &part);
    REQUIRE(f.world.place(part, given).ok());
    std::string contest;
    std::string affirm;
    for (const char signer : kSigners) {
        contest += f.ask(part, signer, Contest{idOf(given)});
        affirm += f.ask(part, signer, Affirm{idOf(given)});
    }
    CHECK(contest == "nynnnnnn");
    CHECK(affirm == "nynnnnnn");
    CHECK(accessOf(f.world.space, part, f.who['X'].person, f.world.minute) == Access::Read);
    REQUIRE(f.world.place(part, f.world.entry(f.who['P'], Contest{idOf(given)}, &part)).ok());
    CHECK(accessOf(f.world.space, part, f.who['X'].person, f.world.minute) == Access::None);
    CHECK(rotationOwed(f.world.space, part, f.world.minute));
}

TEST_CASE("commits and receipts stand only under their device's signature", "[wire][authorise]")
{
    Family f;
    const PartState& part = f.parts.at("family");
    Commit commit;
    commit.header.part = part.id;
    commit.header.epoch = part.currentEpoch().id;
    commit.header.device = f.who['W'].device;
    commit.header.sequence = 1;
    commit.body = {1};
    sign(commit, *f.who['R'].key); // somebody else's
    const Place at = f.world.partPlace(part);
    CHECK(authoriseCommit(f.world.space, part, commit, at).code() == Errc::BadSignature);
    sign(commit, *f.who['W'].key);
    CHECK(authoriseCommit(f.world.space, part, commit, at).ok());
    commit.header.epoch = {};
    sign(commit, *f.who['W'].key);
    CHECK(authoriseCommit(f.world.space, part, commit, at).code() == Errc::BadValue);

    Receipt receipt{part.id, part.currentEpoch().id, f.who['R'].device, 20000, {1}, {}};
    sign(receipt, *f.who['W'].key);
    CHECK(authoriseReceipt(f.world.space, part, receipt, at).code() == Errc::BadSignature);
    sign(receipt, *f.who['R'].key);
    CHECK(authoriseReceipt(f.world.space, part, receipt, at).ok());
    receipt.device = f.who['X'].device; // never had access
    sign(receipt, *f.who['X'].key);
    CHECK(authoriseReceipt(f.world.space, part, receipt, at).code() == Errc::NotAllowed);
}

TEST_CASE("a plan is begun by a coach or a parent under their own keys", "[wire][authorise]")
{
    World world(4);
    for (const Standing standing : {Standing::Parent, Standing::Youth, Standing::Coach, Standing::Member}) {
        const Actor first = world.make(standing);
        const Actor other = world.make(standing);
        const bool may = standing == Standing::Parent || standing == Standing::Coach;
        const Entry good = world.entry(first, SpaceGenesis{first.person, standing, first.keys});
        CHECK(authoriseSpace(world.space, good, world.spacePlace()).ok() == may);
        const Entry foreign = world.entry(first, SpaceGenesis{first.person, standing, other.keys});
        CHECK_FALSE(authoriseSpace(world.space, foreign, world.spacePlace()).ok());
        Entry forged = good;
        forged.signatures.front().second.bytes[0] ^= 1;
        CHECK_FALSE(authoriseSpace(world.space, forged, world.spacePlace()).ok());
    }
}
