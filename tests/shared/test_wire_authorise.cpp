// The authorise table of shared/wire/README.md, written a second time and independently: one letter per signer. Every row is
// judged by the real function with real signatures.
// Killed in authorise.cpp, each by switching off one check: signature of entry, commit, receipt; paper device; author who does
// not stand (space, part); holds; decides; attested; owner withdrawn; leaver names the epoch; parent withdraws parent; coach
// withdraws family; owner of a family part; genesis without key; the owner's own word; critical unknowns (space, part); contest
// of an endorsed parent; answers by the unnamed (part); Gap of the place; bounds of another device; newEpoch; work after a
// removal; gap and previous of commits; reader writes; second removal line; parent removes anyone; endorsing oneself or a
// contested parent; device for others; naming others' devices; second genesis; helper begins a plan; history with epoch; grant after its end. In
// rights.cpp: first answer counts; late end; epoch start; ended; expiry; withdrawn; contested keep grants. Alive because
// another check says the same: body size (the hash does), removal line without rotation (the removed device itself does).
#include "tests/shared/wire_family.h"

using namespace kp;
using namespace kp::wire;
using Family = test::WireFamily;
using test::kSigners;
using test::World;

namespace {

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
    check("naming an own device", "yyyyyyyy", [&](char s) -> EntryBody { return NameDevice{f.who[s].device, {1}}; });
    check("naming somebody else's device", "nnnnnnnn", [&](char) -> EntryBody {
        return NameDevice{f.who['D'].device, {1}};
    });
    check("naming a device nobody knows", "nnnnnnnn", [&](char) -> EntryBody {
        return NameDevice{f.world.random.id<DeviceId>(), {1}};
    });
    check("a last word of who is still in", "nnnnnnnn", [&](char) -> EntryBody { return Wiped{{}, {}, 0}; });
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
