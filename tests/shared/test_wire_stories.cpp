// What authorise answers over time: attestations, removals, races, successions. (The rules for one moment are the tables of
// test_wire_authorise.cpp, whose list of killed mutants covers these too.)
#include "tests/shared/wire_family.h"

using namespace kp;
using namespace kp::wire;
using Family = test::WireFamily;
using test::Actor;
using test::kSigners;
using test::World;

TEST_CASE("a part begins by who may begin its kind", "[wire][authorise]")
{
    Family f;
    const auto check = [&](PartRule rule, const std::string& expected, const auto& owner) {
        std::string got;
        for (const char signer : kSigners)
            got +=
                f.ask(PartState{}, signer,
                      PartGenesis{rule, owner(signer), f.world.random.id<EpochId>(), {}, f.world.minute + 1, {PartId{}}});
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
    check(PartRule::Safety, "nnnnnnnn", nobody);                                      // nobody alone: test_wire_safety.cpp
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

TEST_CASE("a device that was taken out says once that it is wiped and nothing else", "[wire][authorise]")
{
    // Killed: by a device that is still in, or was succeeded; about another removal; a second time; under another's signature.
    Family f;
    const Actor gone = f.who['R'];
    const Actor old = f.who['W'];
    CHECK(f.world.place(f.world.entry(gone, Wiped{{}, {}, 0})).code() == Errc::NotAllowed);
    const Entry removal = f.world.entry(f.who['P'], RemoveDevices{{gone.device}, {}});
    const Entry other = f.world.entry(f.who['P'], RemoveDevices{{f.who['X'].device}, {}});
    REQUIRE(f.world.place(removal).ok());
    REQUIRE(f.world.place(other).ok());
    CHECK(f.world.space.wasTakenOut(gone.device));
    const std::vector<ParcelLine> parcels{{f.parts.at("family").id, f.who['P'].person}};
    CHECK(f.world.place(f.world.entry(gone, Wiped{idOf(other), {}, 0})).code() == Errc::NotAllowed);
    Entry wiped = f.world.entry(gone, Wiped{idOf(removal), parcels, 3});
    wire::sign(wiped, f.who['P'].device, *f.who['P'].key);
    CHECK(f.world.place(wiped).code() == Errc::BadSignature); // it speaks for itself alone
    wiped = f.world.entry(gone, Wiped{idOf(removal), parcels, 3});
    wiped.signatures.front().second.bytes[1] ^= 1;
    CHECK(f.world.place(wiped).code() == Errc::BadSignature);
    REQUIRE(f.world.place(f.world.entry(gone, Wiped{idOf(removal), parcels, 3})).ok());
    const DeviceRecord& record = f.world.space.devices.at(gone.device);
    CHECK(record.wipedAt == f.world.space.position);
    CHECK(record.parcels == parcels);
    CHECK(record.left == 3);
    CHECK(f.world.place(f.world.entry(gone, Wiped{idOf(removal), {}, 0})).code() == Errc::NotAllowed);
    CHECK(f.world.place(f.world.entry(gone, UnknownEntry{30, {}})).code() == Errc::Revoked);

    Actor next = old;
    f.world.renew(next);
    const Entry succeeds = f.world.entry(old, Succeed{next.keys});
    REQUIRE(f.world.place(succeeds).ok());
    CHECK_FALSE(f.world.space.wasTakenOut(old.device));
    CHECK(f.world.place(f.world.entry(old, Wiped{idOf(succeeds), {}, 0})).code() == Errc::NotAllowed);
}

TEST_CASE("a device is called what an own device called it last", "[wire][authorise]")
{
    Family f;
    Actor second = f.who['P'];
    f.world.renew(second);
    REQUIRE(f.world.place(f.world.entry(f.who['P'], AddDevice{second.person, second.keys, false, {1}})).ok());
    REQUIRE(f.world.place(f.world.entry(second, NameDevice{f.who['P'].device, {2}})).ok());
    REQUIRE(f.world.place(f.world.entry(f.who['P'], NameDevice{second.device, {3}})).ok());
    CHECK(f.world.space.devices.at(f.who['P'].device).sealed == Bytes{2});
    CHECK(f.world.space.devices.at(second.device).sealed == Bytes{3});
    Actor sheet = f.who['P'];
    f.world.renew(sheet);
    REQUIRE(f.world.place(f.world.entry(f.who['P'], AddDevice{sheet.person, sheet.keys, true, {4}})).ok());
    CHECK(f.world.place(f.world.entry(f.who['P'], NameDevice{sheet.device, {5}})).code() == Errc::NotAllowed);
    REQUIRE(f.world.place(f.world.entry(f.who['P'], RemoveDevices{{second.device}, {}})).ok());
    CHECK(f.world.place(f.world.entry(f.who['P'], NameDevice{second.device, {6}})).code() == Errc::NotFound);
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
