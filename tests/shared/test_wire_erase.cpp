// The rules of erasing written a second time: who may ask that a part be gone for good, who may keep it and until when, what
// nobody can do any more once it is gone, and which devices may say that it is off them.
// Killed in shared/wire: kept too late; an own part kept by others; by a coach; by a helper; by a word about something else;
// asked by who does not decide, by who left, twice; access by rule or by grant afterwards; a lock owed; the chain not kept;
// off it too early, twice, by who never had it.
#include "tests/shared/wire_family.h"

#include <set>

using namespace kp;
using namespace kp::wire;

namespace {

/// With the second-hand parent's admission answered, so that nothing lapses meanwhile.
struct Family : test::WireFamily {
    Family()
    {
        const Affirm answer{world.space.persons.at(who['A'].person).entry};
        REQUIRE(world.place(world.entry(who['P'], answer)).ok());
    }
};

constexpr std::string_view kEverybody = "CDPQAYWRN";
constexpr std::uint32_t kDays30 = 30 * 24 * 60;

Erase wish(std::uint32_t notBefore = 0) { return {notBefore, {1, 2, 3}}; }

/// Who decides on each part, and who may keep what another of them wants gone.
const std::map<std::string, std::pair<std::string, std::string>> kRules{
    {"family", {"PQ", "PQAY"}}, {"people", {"PQ", "PQAY"}}, {"child", {"PQ", "PQAY"}}, {"card", {"PQ", "PQAY"}},
    {"own-card", {"N", "N"}},   {"private", {"Y", "Y"}},    {"team", {"CD", "CD"}},    {"registration", {"CD", "CD"}},
};

bool among(const std::string& names, char one) { return names.find(one) != std::string::npos; }

Entry contestOf(Family& f, const PartState& part, char who)
{
    return f.world.entry(f.who[who], Contest{part.erasures.back().entry}, &part);
}

bool commits(Family& f, const PartState& part, char who)
{
    Commit commit;
    commit.header.part = part.id;
    commit.header.epoch = part.currentEpoch().id;
    commit.header.device = f.who[who].device;
    commit.header.sequence = 1;
    commit.body = {1};
    sign(commit, *f.who[who].key);
    return authoriseCommit(f.world.space, part, commit, f.world.partPlace(part)).ok();
}

} // namespace

TEST_CASE("who decides on a part may have it erased and nobody else", "[wire][erase]")
{
    Family f;
    for (const auto& [name, rule] : kRules)
        for (const char who : kEverybody) {
            INFO(name << " by " << who);
            CHECK((f.ask(f.parts.at(name), who, wish()) == 'y') == among(rule.first, who));
        }
    // Taken out of the part: not even who would decide.
    PartState team = f.parts.at("team");
    REQUIRE(f.world.place(team, f.world.entry(f.who['D'], Withdraw{f.who['D'].person, {}, {}}, &team)).ok());
    CHECK(f.ask(team, 'D', wish()) == 'n');
    PartState family = f.parts.at("child");
    // Twice at once means nothing.
    REQUIRE(f.world.place(family, f.world.entry(f.who['P'], wish(), &family)).ok());
    CHECK(authorisePart(f.world.space, family, f.world.entry(f.who['Q'], wish(), &family), f.world.partPlace(family)).code()
          == Errc::BadValue);
}

TEST_CASE("a wish to erase is not put at a minute before its author's", "[wire][erase]")
{
    Family f;
    const PartState& part = f.parts.at("family");
    for (const std::uint32_t late : {1U, 60U, kDays30}) {
        CHECK(authorisePart(f.world.space, part, f.world.entry(f.who['P'], wish(f.world.minute + late), &part),
                            f.world.partPlace(part))
                  .code()
              == Errc::BadValue);
        CHECK(f.ask(part, 'P', wish(f.world.minute - late)) == 'y');
    }
    CHECK(f.ask(part, 'P', wish(f.world.minute)) == 'y');
}

TEST_CASE("a device that came when a part was gone has nothing to say of it", "[wire][erase]")
{
    Family f;
    PartState part = f.parts.at("family");
    REQUIRE(f.world.place(part, f.world.entry(f.who['P'], wish(), &part)).ok());
    f.world.minute += kDays30 - 1;
    test::Actor inTime = f.who['Q'];
    f.world.renew(inTime);
    REQUIRE(f.world.place(f.world.entry(f.who['Q'], AddDevice{inTime.person, inTime.keys, false, {}})).ok());
    ++f.world.minute;
    test::Actor late = f.who['Q'];
    f.world.renew(late);
    REQUIRE(f.world.place(f.world.entry(f.who['Q'], AddDevice{late.person, late.keys, false, {}})).ok());
    CHECK(heldUntilErased(f.world.space, part, inTime.device));
    CHECK_FALSE(heldUntilErased(f.world.space, part, late.device));
    const Erased done{part.erasures.back().entry};
    CHECK(authorisePart(f.world.space, part, f.world.entry(inTime, done, &part), f.world.partPlace(part)).ok());
    CHECK_FALSE(authorisePart(f.world.space, part, f.world.entry(late, done, &part), f.world.partPlace(part)).ok());
}

TEST_CASE("for thirty days a part can be kept by its own people and by nobody else", "[wire][erase]")
{
    for (const auto& [name, rule] : kRules)
        for (const char asks : rule.first)
            for (const char who : kEverybody) {
                INFO(name << " asked by " << asks << ", kept by " << who);
                Family f;
                PartState part = f.parts.at(name);
                REQUIRE(f.world.place(part, f.world.entry(f.who[asks], wish(), &part)).ok());
                f.world.minute += kDays30 - 1;
                // Until then everything is as it was: who hears of it last loses nothing.
                CHECK(accessOf(f.world.space, part, f.who[asks].person, f.world.minute) == Access::Write);
                CHECK(commits(f, part, asks));
                const bool may = among(rule.second, who);
                CHECK(mayContestErasure(f.world.space, part, f.who[who].person, f.world.minute) == may);
                const Entry entry = contestOf(f, part, who);
                REQUIRE(authorisePart(f.world.space, part, entry, f.world.partPlace(part)).ok() == may);
                Place late = f.world.partPlace(part);
                ++late.minute;
                CHECK_FALSE(authorisePart(f.world.space, part, entry, late).ok());
                if (!may)
                    continue;
                REQUIRE(f.world.place(part, entry).ok());
                CHECK(part.erasure() == nullptr);
                CHECK_FALSE(authorisePart(f.world.space, part, contestOf(f, part, who), f.world.partPlace(part)).ok());
                f.world.minute += kDays30;
                CHECK(accessOf(f.world.space, part, f.who[asks].person, f.world.minute) == Access::Write);
                CHECK(commits(f, part, asks));
                // It can be asked again, and counts from then on.
                REQUIRE(f.world.place(part, f.world.entry(f.who[asks], wish(), &part)).ok());
                CHECK(part.erasedFrom() == std::uint64_t{f.world.minute} + kDays30);
            }
}

TEST_CASE("what is said of something else does not keep a part", "[wire][erase]")
{
    Family f;
    PartState part = f.parts.at("family");
    const Entry given =
        f.world.entry(f.who['C'], f.world.grant(f.who['X'].person, Access::Read, {f.who['P'].person}), &part);
    REQUIRE(f.world.place(part, given).ok());
    REQUIRE(f.world.place(part, f.world.entry(f.who['Q'], wish(), &part)).ok());
    REQUIRE(f.world.place(part, f.world.entry(f.who['P'], Contest{idOf(given)}, &part)).ok());
    CHECK(part.erasure() != nullptr);
}

TEST_CASE("of what is gone nobody reads writes gives or locks anything", "[wire][erase]")
{
    for (const auto& [name, rule] : kRules) {
        Family f;
        PartState part = f.parts.at(name);
        const EpochRecord before = part.epochs.front();
        const char decides = rule.first.front();
        REQUIRE(f.world.place(part, f.world.entry(f.who[decides], Withdraw{f.who['R'].person, {}, {}}, &part)).ok());
        CHECK(rotationOwed(f.world.space, part, f.world.minute));
        std::set<char> readers;
        for (const char who : kEverybody)
            if (accessOf(f.world.space, part, f.who[who].person, f.world.minute) != Access::None)
                readers.insert(who);
        REQUIRE(f.world.place(part, f.world.entry(f.who[decides], wish(), &part)).ok());
        f.world.minute += kDays30;
        CHECK_FALSE(rotationOwed(f.world.space, part, f.world.minute));
        CHECK(readersOf(f.world.space, part, f.world.minute).empty());
        for (const char who : kEverybody) {
            INFO(name << " " << who);
            CHECK_FALSE(mayHoldEpoch(f.world.space, part, f.who[who].person, before, f.world.minute));
            CHECK_FALSE(mayHoldEpoch(f.world.space, part, f.who[who].person, part.currentEpoch(), f.world.minute));
            CHECK_FALSE(commits(f, part, who));
            for (const EntryBody& body :
                 {EntryBody(f.world.grant(f.who['X'].person, Access::Read)),
                  EntryBody(Rotate{f.world.random.id<EpochId>()}), EntryBody(wish()),
                  EntryBody(Contest{part.erasures.back().entry}),
                  EntryBody(Withdraw{f.who[who == 'W' ? 'R' : 'W'].person, {}, {}}), EntryBody(UnknownEntry{200, {1}})})
                CHECK(f.ask(part, who, body) == 'n');
            // The chain stays, so that who had it can see that it is gone, and from where.
            const std::uint64_t upTo = readableUpTo(f.world.space, part, f.who[who].person, f.world.minute);
            CHECK((upTo == kNever - 1) == readers.contains(who));
        }
    }
}

TEST_CASE("a device says once that it is off it when it is gone and was there", "[wire][erase]")
{
    Family f;
    PartState part = f.parts.at("family");
    REQUIRE(f.world.place(part, f.world.entry(f.who['C'], Withdraw{f.who['R'].person, {}, {}}, &part)).ok());
    REQUIRE(f.world.place(part, f.world.entry(f.who['P'], wish(), &part)).ok());
    const Erased done{part.erasures.back().entry};
    for (const char who : kEverybody)
        CHECK(f.ask(part, who, done) == 'n'); // it can still be kept
    f.world.minute += kDays30;
    for (const char who : kEverybody) {
        INFO(who);
        const bool had = who != 'R' && who != 'N';
        CHECK((f.ask(part, who, done) == 'y') == had);
        CHECK(f.ask(part, who, Erased{f.world.random.id<EntryId>()}) == 'n');
        if (!had)
            continue;
        REQUIRE(f.world.place(part, f.world.entry(f.who[who], done, &part)).ok());
        CHECK(part.erasures.back().done.at(f.who[who].device) == f.world.minute);
        CHECK(f.ask(part, who, done) == 'n');
    }
    CHECK(part.erasures.back().done.size() == 7);
    // Nor of one that was kept.
    PartState kept = f.parts.at("people");
    REQUIRE(f.world.place(kept, f.world.entry(f.who['P'], wish(), &kept)).ok());
    REQUIRE(f.world.place(kept, contestOf(f, kept, 'Y')).ok());
    f.world.minute += 2 * kDays30;
    CHECK(f.ask(kept, 'P', Erased{kept.erasures.back().entry}) == 'n');
}
