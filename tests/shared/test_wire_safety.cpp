// The rules of dangerous situations written a second time: who may open a safety part, which parts it may take from, who reads
// it and until when; who may say that a person is protected. Every pair of signers is tried with real signatures.
// Killed in rights_safety.cpp, each by switching off one check: two signatures; two persons; professional; standing; a contact
// card is never opened; in rights.cpp: its two signers decide on giving it on.
#include "tests/shared/wire_family.h"

using namespace kp;
using namespace kp::wire;
using Family = test::WireFamily;
using test::Actor;
using test::kSigners;

namespace {

constexpr std::string_view kEverybody = "CDPQAYWRN";

Entry signedBy(Family& f, const std::string& signers, EntryBody body, const PartState* part = nullptr)
{
    Entry entry = f.world.entry(f.who[signers.front()], std::move(body), part);
    for (const char other : signers.substr(1))
        sign(entry, f.who[other].device, *f.who[other].key);
    return entry;
}

PartGenesis safety(Family& f, std::uint32_t minutes = 60)
{
    PartGenesis genesis;
    genesis.rule = PartRule::Safety;
    genesis.epoch = f.world.random.id<EpochId>();
    genesis.untilMinute = f.world.minute + minutes;
    genesis.sources = {f.parts.at("family").id};
    return genesis;
}

Notice notice(Family& f, const PartId& safetyPart = {}, bool disclosure = false)
{
    return {safetyPart.isZero() ? f.world.random.id<PartId>() : safetyPart, f.world.minute + 60, disclosure, {1}};
}

bool genesisStands(Family& f, const std::string& signers, PartGenesis body)
{
    return authorisePart(f.world.space, {}, signedBy(f, signers, std::move(body)),
                         {1, f.world.space.position, f.world.minute})
        .ok();
}

bool stands(Family& f, const std::string& name, const std::string& signers, Notice body)
{
    const PartState& part = f.parts.at(name);
    return authorisePart(f.world.space, part, signedBy(f, signers, std::move(body), &part), f.world.partPlace(part)).ok();
}

std::vector<std::string> pairs()
{
    std::vector<std::string> all;
    for (const char a : kEverybody) {
        all.push_back({a});
        for (const char b : kEverybody)
            if (a != b)
                all.push_back({a, b});
    }
    return all;
}

} // namespace

TEST_CASE("only two coaches together open a safety part", "[wire][safety]")
{
    Family f;
    for (const std::string& signers : pairs()) {
        INFO(signers);
        CHECK(genesisStands(f, signers, safety(f)) == (signers == "CD" || signers == "DC"));
    }
    CHECK_FALSE(genesisStands(f, "CDP", safety(f)));
    // Two devices of one person are one person.
    Actor second = f.who['C'];
    f.world.renew(second);
    REQUIRE(f.world.place(f.world.entry(f.who['C'], AddDevice{second.person, second.keys, false, {}})).ok());
    f.who['2'] = second;
    CHECK_FALSE(genesisStands(f, "C2", safety(f)));
    CHECK(genesisStands(f, "2D", safety(f)));
    // A colleague on a coach's word alone may be that coach's other telephone: not before the parent named says so.
    f.who['L'] = f.world.add(f.who['C'], Standing::Coach, {f.who['P'].person});
    const auto bothWays = [&] { return std::pair{genesisStands(f, "CL", safety(f)), genesisStands(f, "LC", safety(f))}; };
    CHECK(bothWays() == std::pair{false, false});
    CHECK_FALSE(stands(f, "family", "CL", notice(f)));
    REQUIRE(f.world.place(f.world.entry(f.who['P'], Affirm{f.world.space.persons.at(f.who['L'].person).entry})).ok());
    CHECK(bothWays() == std::pair{true, true});
    f.world.minute += limits::kAttestationLapseMinutes;
    CHECK(bothWays() == std::pair{true, true});
    // ... nor when that parent says later that it was not so.
    REQUIRE(f.world.place(f.world.entry(f.who['P'], Contest{f.world.space.persons.at(f.who['L'].person).entry})).ok());
    CHECK(bothWays() == std::pair{false, false});
}

TEST_CASE("a safety part has no owner and ends in time", "[wire][safety]")
{
    Family f;
    CHECK(genesisStands(f, "CD", safety(f, 1)));
    CHECK(genesisStands(f, "CD", safety(f, limits::kSafetyMinutesMax)));
    CHECK_FALSE(genesisStands(f, "CD", safety(f, 0)));
    CHECK_FALSE(genesisStands(f, "CD", safety(f, limits::kSafetyMinutesMax + 1)));
    PartGenesis owned = safety(f);
    owned.owner = f.who['C'].person;
    CHECK_FALSE(genesisStands(f, "CD", owned));
    PartGenesis keyless = safety(f);
    keyless.epoch = {};
    CHECK_FALSE(genesisStands(f, "CD", keyless));
}

TEST_CASE("a notice stands where one of two coaches reads and nowhere else", "[wire][safety]")
{
    Family f;
    for (const auto& [name, part] : f.parts) {
        const bool never = part.rule == PartRule::Private || part.rule == PartRule::ContactCard;
        for (const std::string& signers : pairs()) {
            INFO(name << " " << signers);
            CHECK(stands(f, name, signers, notice(f)) == (!never && (signers == "CD" || signers == "DC")));
        }
    }
    // Nor where a coach was let in by whoever it belongs to.
    for (const auto& [name, owner] : {std::pair{"private", 'Y'}, std::pair{"own-card", 'N'}}) {
        PartState& own = f.parts.at(name);
        REQUIRE(
            f.world.place(own, f.world.entry(f.who[owner], f.world.grant(f.who['C'].person, Access::Write), &own)).ok());
        CHECK_FALSE(stands(f, name, "CD", notice(f)));
        CHECK_FALSE(stands(f, name, "DC", notice(f)));
    }
    PartState& part = f.parts.at("family");
    const auto takeAway = [&](char coach) {
        REQUIRE(f.world.place(part, f.world.entry(f.who['P'], Withdraw{f.who[coach].person, {}, {}}, &part)).ok());
    };
    takeAway('C');
    CHECK(stands(f, "family", "CD", notice(f)));
    CHECK(stands(f, "family", "DC", notice(f)));
    takeAway('D');
    CHECK_FALSE(stands(f, "family", "CD", notice(f))); // what neither reads is not opened
    CHECK_FALSE(stands(f, "family", "DC", notice(f)));
    PartState opened;
    REQUIRE(f.world.place(opened, signedBy(f, "CD", safety(f))).ok());
    f.parts.emplace("safety", opened);
    CHECK_FALSE(stands(f, "safety", "CD", notice(f))); // an exception is not taken from another
    Notice bad = notice(f);
    bad.sealed.clear();
    CHECK_FALSE(stands(f, "team", "CD", bad));
    bad = notice(f);
    bad.untilMinute = f.world.minute;
    CHECK_FALSE(stands(f, "team", "CD", bad));
}

TEST_CASE("a notice is disclosed once and by one of those who signed it", "[wire][safety]")
{
    Family f;
    PartState& part = f.parts.at("family");
    const Notice said = notice(f);
    Notice later = said;
    later.disclosure = true;
    later.sealed = {2};
    CHECK_FALSE(stands(f, "family", "C", later)); // nothing to disclose yet
    REQUIRE(f.world.place(part, signedBy(f, "CD", said, &part)).ok());
    CHECK_FALSE(stands(f, "family", "CD", said)); // one notice for each exception
    f.who['E'] = f.world.add(f.who['P'], Standing::Coach);
    f.world.minute += 100'000; // after the end, too
    for (const char signer : std::string("EPQAYWRN"))
        CHECK_FALSE(stands(f, "family", {signer}, later));
    Notice longer = later;
    longer.untilMinute += 1;
    CHECK_FALSE(stands(f, "family", "C", longer));
    CHECK(stands(f, "family", "C", later));
    REQUIRE(f.world.place(part, signedBy(f, "D", later, &part)).ok());
    CHECK_FALSE(stands(f, "family", "C", later));
    REQUIRE(part.notices.size() == 1);
    CHECK(part.notices.front().sealed == Bytes{1});
    CHECK(part.notices.front().disclosed == Bytes{2});
    const std::vector<PersonId> both{f.who['C'].person, f.who['D'].person};
    CHECK(part.notices.front().signers == both);
}

TEST_CASE("a safety part is read by two until its end and given to nobody", "[wire][safety]")
{
    Family f;
    PartState part;
    REQUIRE(f.world.place(part, signedBy(f, "DC", safety(f))).ok());
    const auto access = [&](char who) { return accessOf(f.world.space, part, f.who[who].person, f.world.minute); };
    const auto commitBy = [&](char who) {
        Commit commit;
        commit.header.part = part.id;
        commit.header.epoch = part.currentEpoch().id;
        commit.header.device = f.who[who].device;
        commit.header.sequence = 1;
        commit.body = {1};
        sign(commit, *f.who[who].key);
        return authoriseCommit(f.world.space, part, commit, f.world.partPlace(part)).ok();
    };
    for (const char who : kEverybody) {
        INFO(who);
        CHECK(access(who) == (who == 'D' ? Access::Write : who == 'C' ? Access::Read : Access::None));
        CHECK(commitBy(who) == (who == 'D'));
        CHECK_FALSE(decidesOn(f.world.space, part, f.who[who].person, f.world.space.position));
        for (const EntryBody& body : {EntryBody(f.world.grant(f.who['X'].person, Access::Read)),
                                      EntryBody(f.world.grant(f.who['X'].person, Access::Read, {f.who['P'].person})),
                                      EntryBody(Withdraw{f.who[who == 'C' ? 'D' : 'C'].person, {}, {}})})
            CHECK(f.ask(part, who, body) == 'n');
    }
    CHECK(mayHoldEpoch(f.world.space, part, f.who['C'].person, part.epochs.front(), f.world.minute));
    CHECK_FALSE(mayHoldEpoch(f.world.space, part, f.who['P'].person, part.epochs.front(), f.world.minute));
    f.world.minute = part.untilMinute - 1;
    CHECK(access('C') == Access::Read);
    f.world.minute = part.untilMinute;
    for (const char who : kEverybody)
        CHECK(access(who) == Access::None);
    CHECK_FALSE(commitBy('D'));
    CHECK_FALSE(mayHoldEpoch(f.world.space, part, f.who['C'].person, part.epochs.front(), f.world.minute));
    CHECK_FALSE(rotationOwed(f.world.space, part, f.world.minute));
    // That it was stays visible to the two: everything of the chain, and none of its content.
    CHECK(readableUpTo(f.world.space, part, f.who['C'].person, f.world.minute) == kNever - 1);
    CHECK(readableUpTo(f.world.space, part, f.who['P'].person, f.world.minute) == 0);
}

TEST_CASE("a person is protected by a coach or that person", "[wire][safety]")
{
    Family f;
    for (const char about : kEverybody)
        for (const std::string& signers : pairs()) {
            INFO(about << " by " << signers);
            bool expected = true;
            for (const char signer : signers)
                expected = expected && (signer == about || signer == 'C' || signer == 'D');
            const Entry entry = signedBy(f, signers, Protect{f.who[about].person, {1}});
            CHECK(authoriseSpace(f.world.space, entry, f.world.spacePlace()).ok() == expected);
        }
    const auto refused = [&](const Protect& body) {
        return authoriseSpace(f.world.space, signedBy(f, "C", body), f.world.spacePlace()).code();
    };
    CHECK(refused({f.world.random.id<PersonId>(), {1}}) == Errc::NotFound);
    CHECK(refused({f.who['P'].person, {}}) == Errc::BadValue);
    REQUIRE(f.world.place(signedBy(f, "PC", Protect{f.who['P'].person, {9}})).ok());
    REQUIRE(f.world.space.protections.size() == 1);
    CHECK(f.world.space.protections.front().sealed == Bytes{9});
    const std::vector<PersonId> both{f.who['P'].person, f.who['C'].person};
    CHECK(f.world.space.protections.front().signers == both);
}
