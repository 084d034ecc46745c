// Words about a minor's judging their own interests: who may say them, and what follows (README.md, "authorise").
// Killed in rights_capability.cpp: a word about a parent; a coach alone makes a young
// person; one word alone takes decisions away; the older word of a person counts; a contested speaker counts; the word counts
// before its place. In rights_apply.cpp: who was withdrawn comes back by growing up.
// Alive because another check says the same: one's own word (who may speak is no minor).
#include "tests/shared/wire_family.h"

using namespace kp;
using namespace kp::wire;
using Family = test::WireFamily;
using test::kSigners;

namespace {

void say(Family& f, char by, char about, bool capable)
{
    REQUIRE(f.world.place(f.world.entry(f.who[by], Capability{f.who[about].person, capable, {}})).ok());
}

/// The young person's own card, with somebody who reads it.
void giveCard(Family& f) { f.begin("youth-card", PartRule::ContactCard, 'P', 'Y', f.who['Y'].person); }

} // namespace

TEST_CASE("who may say a word about a minor", "[wire][authorise]")
{
    Family f;
    const auto check = [&](const char* what, char about, bool capable, const std::string& expected) {
        std::string got;
        for (const char signer : kSigners)
            got += f.askSpace(signer, Capability{f.who[about].person, capable, {}});
        INFO(what);
        CHECK(got == expected);
    };
    //                                                    CPQAYWRN
    check("a young person judges", 'Y', true, "yyynnnnn");
    check("a young person does not judge yet", 'Y', false, "yyynnnnn");
    check("a child grows into a young person", 'X', true, "cyynnnnn");
    check("a child does not judge yet", 'X', false, "yyynnnnn");
    check("about a parent", 'Q', false, "nnnnnnnn");
    check("about a parent who judges", 'Q', true, "nnnnnnnn");
    check("about a coach", 'D', false, "nnnnnnnn");
    const Capability nobody{f.world.random.id<PersonId>(), true, {}};
    CHECK(authoriseSpace(f.world.space, f.world.entry(f.who['P'], nobody), f.world.spacePlace()).code() == Errc::NotFound);
}

TEST_CASE("a young person decides on the own card until a coach and a parent both say no", "[wire][authorise]")
{
    Family f;
    giveCard(f);
    PartState& card = f.parts.at("youth-card");
    const auto gives = [&] {
        std::string got;
        for (const char signer : {'C', 'P', 'Y'})
            got += f.ask(card, signer, f.partAction("give"));
        return got;
    };
    CHECK(gives() == "cny");
    say(f, 'P', 'Y', false);
    CHECK(gives() == "cny");
    say(f, 'Q', 'Y', false);
    CHECK(gives() == "cny"); // two parents are one side
    const std::uint64_t before = f.world.space.position;
    say(f, 'C', 'Y', false);
    CHECK(gives() == "cyn");
    CHECK(f.ask(card, 'C', f.partAction("give by P")) == 'y');
    CHECK(f.ask(f.parts.at("private"), 'P', f.partAction("give")) == 'n'); // what is one's own alone stays so
    CHECK(f.ask(f.parts.at("private"), 'Y', f.partAction("give")) == 'y');
    // As of its place and not before.
    CHECK(decidesOn(f.world.space, card, f.who['Y'].person, before));
    CHECK_FALSE(decidesOn(f.world.space, card, f.who['Y'].person));
    SECTION("anybody of them may turn it round")
    {
        say(f, 'Q', 'Y', true);
        CHECK(gives() == "cny");
        say(f, 'Q', 'Y', false); // and back: the newest word of each counts
        CHECK(gives() == "cyn");
    }
    SECTION("a colleague who sees it otherwise is a doubt too")
    {
        say(f, 'D', 'Y', true);
        CHECK(gives() == "cny");
    }
}

TEST_CASE("the word of an admission that was contested counts no more", "[wire][authorise]")
{
    Family f;
    giveCard(f);
    const test::Actor colleague = f.world.add(f.who['C'], Standing::Coach, {f.who['P'].person});
    f.who['E'] = colleague;
    say(f, 'E', 'Y', false);
    say(f, 'P', 'Y', false);
    CHECK(f.world.space.decidedIncapable(f.who['Y'].person));
    const EntryId admission = f.world.space.persons.at(colleague.person).entry;
    REQUIRE(f.world.place(f.world.entry(f.who['P'], Contest{admission})).ok());
    CHECK_FALSE(f.world.space.decidedIncapable(f.who['Y'].person));
}

TEST_CASE("a child who grows into a young person reads what the family reads from there on", "[wire][rights]")
{
    Family f;
    const PersonId child = f.who['X'].person;
    PartState& part = f.parts.at("family");
    PartState& closed = f.parts.at("child");
    REQUIRE(
        f.world.place(closed, f.world.entry(f.who['P'], Withdraw{child, f.world.random.id<EpochId>(), {}}, &closed)).ok());
    CHECK(accessOf(f.world.space, part, child, f.world.minute) == Access::None);
    const std::uint64_t before = f.world.space.position;
    CHECK(f.askSpace('X', test::World::admission(f.world.make(Standing::Member))) == 'n');
    say(f, 'P', 'X', true);
    CHECK(f.world.space.persons.at(child).standingAt(kNever) == Standing::Youth);
    CHECK(accessOf(f.world.space, part, child, f.world.minute) == Access::Write);
    CHECK(accessOf(f.world.space, part, child, f.world.minute, before) == Access::None);
    CHECK(mayHoldEpoch(f.world.space, part, child, part.epochs.front(), f.world.minute));
    CHECK_FALSE(rotationOwed(f.world.space, part, f.world.minute));
    CHECK(f.askSpace('X', test::World::admission(f.world.make(Standing::Member))) == 'y');
    CHECK(f.askSpace('Q', RemoveDevices{{f.who['X'].device}, {}}) == 'n'); // as every young person's
    // What was closed to the child stays so until somebody gives it.
    CHECK(accessOf(f.world.space, closed, child, f.world.minute) == Access::None);
    REQUIRE(f.world.place(closed, f.world.entry(f.who['P'], f.world.grant(child, Access::Read), &closed)).ok());
    CHECK(accessOf(f.world.space, closed, child, f.world.minute) == Access::Read);
    // "No" takes nothing away that is read: it is about decisions.
    say(f, 'P', 'X', false);
    say(f, 'C', 'X', false);
    CHECK(accessOf(f.world.space, part, child, f.world.minute) == Access::Write);
}
