/// \file The family whose rights the tables and the stories of authorise ask about.
#pragma once

#include "tests/shared/wire_world.h"

#include <catch2/catch.hpp>

#include <map>
#include <string>
#include <string_view>
#include <utility>

namespace kp::test {

using namespace wire; // a test reads like the rules it judges

/// Signers of the table, in order: Coach, Parent, second parent Q, Attested parent, Youth, Writer, Reader, Nobody (the last
/// three are helpers by their access; Nobody owns the owned card).
inline constexpr std::string_view kSigners = "CPQAYWRN";

/// A whole family with a part of every rule; a Writer and a Reader have their access to each.
struct WireFamily {
    World world;
    std::map<char, Actor> who;
    std::map<std::string, PartState> parts;
    explicit WireFamily(std::uint64_t seed = 1) : world(seed)
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

} // namespace kp::test
