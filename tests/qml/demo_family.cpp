#include "tests/qml/demo_family.h"

#include <QDateTime>

#include <algorithm>
#include <cstdio>
#include <cstdlib>

namespace kp::test {
namespace {

template <class T>
T must(Result<T> result)
{
    if (!result.ok()) {
        std::fprintf(stderr, "%s %s\n", std::string(name(result.code())).c_str(), result.error().detail.c_str());
        std::abort();
    }
    return std::move(result).value();
}

void must(const Result<void>& result)
{
    if (!result.ok()) {
        std::fprintf(stderr, "%s %s\n", std::string(name(result.code())).c_str(), result.error().detail.c_str());
        std::abort();
    }
}

std::string day(int away) { return QDate::currentDate().addDays(away).toString(Qt::ISODate).toStdString(); }

std::string list(std::initializer_list<std::string> ids)
{
    std::string text;
    for (const std::string& id : ids)
        text += (text.empty() ? "[\"" : ",\"") + id + "\"";
    return text + "]";
}

} // namespace

DemoFamily::DemoFamily()
{
    addPeople();
    addFrame();
    addGoals();
    makeClash();
    askSamira();
    addColleague();
    addDevices();
    addAway();
}

/// Leen and Mo have a plan of their own each, and met no server for that many days; both wrote something since.
void DemoFamily::addAway()
{
    for (const auto& [who, days, plan] : {std::tuple{"Leen", 100, &awaySpace}, {"Mo", 11, &soonSpace}}) {
        fleet.add(who, "coach");
        fleet.clocks.at(who)->ms = fleet.serverClock.ms - days * kDayMs;
        *plan = must(fleet[who].createPlan("Peeters", kServerUrl));
        (void)must(fleet.sync(who));
        (void)must(fleet[who].addItem(*plan, {"strength", {}, {{"words", "Niet verzonden"}}}));
    }
}

ItemId DemoFamily::add(const std::string& kind, std::vector<engine::FieldText> fields, const std::string& who)
{
    for (auto& [name, clock] : fleet.clocks)
        clock->ms += 1000;
    return must(fleet[who].addItem(fleet.space, {kind, {}, std::move(fields)}));
}

void DemoFamily::addPeople()
{
    for (const auto& [who, role] : {std::pair{"An", "coach"}, {"Samira", "parent"}, {"Greet", "buddy"}, {"Ilias", "youth"}})
        fleet.add(who, role);
    fleet.space = must(fleet["An"].createPlan("Haddad", kServerUrl));
    (void)must(fleet.sync("An"));
    samira = fleet.letIn("An", "Samira", "parent");
    greet = fleet.letIn("An", "Greet", "buddy");
    ilias = fleet.letIn("Samira", "Ilias", "youth");
    const std::string born = QDate::currentDate().addYears(-13).addDays(-40).toString(Qt::ISODate).toStdString();
    must(fleet["Samira"].setFields(fleet.space, ItemId{ilias.bytes}, {{"born", born}}));
    yassin = add("person", {{"name", "Yassin"}, {"role", "youth"}}).hex();
}

void DemoFamily::addFrame()
{
    const std::string me = samira.hex();
    add("start-question", {{"words", "Hoe komt er weer rust in huis, en gaat Yassin weer graag naar school?"}});
    for (const char* words : {"Vrijdag samen eten", "Oma is dichtbij", "Noor lacht veel op school", "Iedereen lacht graag"})
        add("strength", {{"words", words}, {"whose", me}, {"domain", "relations"}});
    add("domain",
        {{"which", "school"}, {"whose", me}, {"rating", "2"}, {"words", "Elke ochtend strijd."}, {"place", "now"}});
    add("domain", {{"which", "school"}, {"whose", yassin}, {"rating", "2"}, {"words", "Het is te druk."}});
    add("domain", {{"which", "housing"}, {"whose", me}, {"rating", "4"}});
    add("domain", {{"which", "income"}, {"whose", me}, {"rating", "3"}, {"place", "parked"}});
    add("perspective", {{"words", "Ik wil dat iemand eens luistert."}, {"whose", ilias.hex()}}, "Ilias");
    add("appointment",
        {{"when", day(2)}, {"what", "An komt bij jullie thuis"}, {"agenda", "Over school, en hoe het nu gaat"}});
    add("agreement", {{"words", "Bij ruzie gaan we even naar buiten"}, {"kind", "safety"}});
    const PartId team = must(fleet["An"].createPart(fleet.space, "Team", "team"));
    (void)must(fleet["An"].addItem(fleet.space, {"note", team, {{"text", "Volgende week overleg in het team"}}}));
}

void DemoFamily::addGoals()
{
    const std::string me = samira.hex();
    goal = add("goal", {{"words", "Ik wil weer graag naar school gaan"},
                        {"kind", "child"},
                        {"owner", yassin},
                        {"why", "Nu belangrijk, want ik mis mijn vrienden."},
                        {"domain", "school"},
                        {"helpers", list({greet.hex()})}});
    evening = add("goal", {{"words", "Om half acht gaan de schermen uit"}, {"kind", "family"}});
    add("goal", {{"words", "Samen op reis"}, {"kind", "family"}, {"place", "parked"}});
    sunday = add("goal", {{"words", "Op zondag naar oma"}, {"kind", "family"}, {"place", "parked"}});
    cooking = add("goal", {{"words", "Leren koken"}, {"kind", "family"}, {"place", "parked"}});
    const std::string school = goal.hex();
    add("action",
        {{"words", "Bellen met juf Lien van school"}, {"who", list({me, yassin})}, {"when", day(1)}, {"goal", school}});
    add("action", {{"words", "Wiskunde met Yassin"},
                   {"who", list({greet.hex()})},
                   {"with", list({yassin})},
                   {"when", day(1)},
                   {"rhythm", "in de bib, om 16 uur"},
                   {"goal", school}});
    add("action", {{"words", "Papieren naar het ziekenfonds"}, {"who", list({me})}, {"status", "done"}});
    add("note", {{"text", "Met Greet lukt het wel."}, {"goal", school}});
    addErased();
    for (const char* rating : {"1", "2", "2", "3"}) {
        add("rating", {{"rating", rating}, {"subject", school}, {"whose", yassin}});
        for (auto& [name, clock] : fleet.clocks)
            clock->ms += 14LL * 86'400'000;
        fleet.serverClock.ms += 14LL * 86'400'000;
        fleet.syncAll();
    }
}

/// What Samira wanted erased before the months that follow: gone by now.
void DemoFamily::addErased()
{
    const ItemId walking = add("goal", {{"words", "Elke avond wandelen"}, {"kind", "family"}});
    fleet.syncAll();
    for (const auto& part : must(fleet["Samira"].parts(fleet.space)))
        if (std::find(part.items.begin(), part.items.end(), walking) != part.items.end())
            must(fleet["Samira"].erase(fleet.space, part.part, "Dat doen we niet meer."));
    fleet.syncAll();
}

/// The goal of the evening gets two versions: both wrote without internet.
void DemoFamily::makeClash()
{
    fleet.syncAll();
    must(fleet["Samira"].setFields(fleet.space, evening,
                                   {{"words", "Om half acht gaan de gsm's in de mand, ook die van ons."}}));
    must(fleet["An"].setFields(fleet.space, evening, {{"words", "Om half acht gaan alle schermen uit, ook die van ons."}}));
    for (const auto& part : must(fleet["Samira"].parts(fleet.space)))
        if (std::find(part.items.begin(), part.items.end(), goal) != part.items.end())
            must(fleet["Samira"].share(fleet.space,
                                       {part.part, greet, wire::Access::Tick, "wiskunde", {}, false, {samira}, {}}));
    fleet.syncAll();
}

/// An wrote down what Samira said at the table about three goals and Greet: today, on the clock of this machine.
void DemoFamily::askSamira()
{
    const std::int64_t nowMs = QDateTime::currentMSecsSinceEpoch();
    for (auto& [name, clock] : fleet.clocks)
        clock->ms = nowMs;
    fleet.serverClock.ms = nowMs;
    fleet.syncAll();
    for (const auto& part : must(fleet["An"].parts(fleet.space)))
        for (const auto& [item, purpose] :
             {std::pair{evening, "een rustige avond"}, {sunday, "mee plannen"}, {cooking, "samen koken"}})
            if (std::find(part.items.begin(), part.items.end(), item) != part.items.end())
                must(fleet["An"].share(
                    fleet.space, {part.part, greet, wire::Access::Read, purpose, {}, false, {samira}, "Greet mag lezen."}));
    fleet.syncAll();
}

/// Somebody who can sign second; the family took the cooking from that one.
void DemoFamily::addColleague()
{
    fleet.add("Bo", "coach");
    fleet.clocks.at("Bo")->ms = fleet.serverClock.ms;
    const PersonId bo = fleet.letIn("Samira", "Bo", "coach");
    fleet.syncAll();
    for (const auto& part : must(fleet["Samira"].parts(fleet.space)))
        if (std::find(part.items.begin(), part.items.end(), cooking) != part.items.end())
            must(fleet["Samira"].unshare(fleet.space, part.part, bo));
    fleet.syncAll();
}

void DemoFamily::addDevices()
{
    for (const char* who : {"Laptop", "Tablet"}) {
        fleet.add(who, "parent");
        fleet.clocks.at(who)->ms = fleet.serverClock.ms;
        const std::string code = must(fleet["Samira"].addDevice({}));
        (void)must(fleet.sync("Samira"));
        (void)must(fleet[who].join(code));
        for (const char* one : {who, "Samira", who})
            (void)must(fleet.sync(one));
    }
    must(fleet["Tablet"].setFields(fleet.space, sunday, {{"why", "Oma is dan alleen"}}));
    must(fleet["Samira"].revokeDevice(fleet.space, fleet["Tablet"].device()));
    (void)must(fleet.sync("Samira"));
    (void)fleet.sync("Tablet"); // hears of it: hands in, and wipes
    fleet.syncAll();
}

} // namespace kp::test
