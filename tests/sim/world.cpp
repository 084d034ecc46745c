#include "tests/sim/world.h"

#include "shared/model/values.h"
#include "shared/wire/messages.h"
#include "sync/engine/records.h"

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstdlib>

namespace kp::test {

using engine::Account;
using engine::ItemCondition;
using engine::ItemShown;
using engine::PlanShown;

namespace {

constexpr engine::ShowOptions kQuietly{true, false};

/// Enrolment is slow and tested elsewhere: every schedule begins with a copy of one of these.
const Fleet& preparedFamily(std::size_t size)
{
    static std::map<std::size_t, std::unique_ptr<Fleet>> made;
    auto& fleet = made[size];
    if (fleet)
        return *fleet;
    fleet = std::make_unique<Fleet>(0xF0'0000'0000ULL + size);
    fleet->add("coach", "coach");
    fleet->add("mama", "parent");
    fleet->add("buddy", "buddy");
    const auto plan = fleet->operator[]("coach").createPlan("Peeters", kServerUrl);
    KP_ASSERT(plan.ok());
    fleet->space = plan.value();
    KP_ASSERT(fleet->sync("coach").ok());
    (void)fleet->letIn("coach", "mama", "parent");
    (void)fleet->letIn("mama", "buddy", "buddy");
    if (size > 3) {
        fleet->add("papa", "parent");
        (void)fleet->letIn("mama", "papa", "parent");
    }
    if (size > 4) {
        fleet->add("oma", "buddy");
        (void)fleet->letIn("mama", "oma", "buddy");
    }
    Account& mama = (*fleet)["mama"];
    KP_ASSERT(mama.addItem(fleet->space, {"goal", {}, {{"words", "first goal"}}}).ok());
    KP_ASSERT(mama.addItem(fleet->space, {"strength", {}, {{"words", "first strength"}}}).ok());
    fleet->syncAll();
    fleet->rest();
    return *fleet;
}

std::size_t sizeOf(std::uint64_t seed)
{
    constexpr std::size_t sizes[] = {3, 3, 4, 3, 5, 4};
    return sizes[seed % std::size(sizes)];
}

bool isText(const std::string& kind) { return kind == "goal" || kind == "action" || kind == "strength"; }

} // namespace

World::World(std::uint64_t seed, Habits wanted)
    : fleet(seed, preparedFamily(sizeOf(seed))), dice(seed), habits(wanted), names(fleet.names())
{
    for (const std::string& who : names) {
        const auto plan = fleet[who].show(fleet.space, kQuietly);
        KP_ASSERT(plan.ok());
        persons[who] = plan.value().me;
        if (who != "coach")
            continue;
        for (const ItemShown& item : plan.value().items)
            for (const auto& [name, field] : item.fields)
                writes.push_back(
                    {{}, field.shown.by, item.item, name, model::toJsonText(field.shown.value), {}, {}, {}, 0});
    }
    fleet.watch = [this](const engine::OutRequest& request) { watchNonces(request); };
}

void World::problem(std::string text)
{
    if (problems.size() < 20)
        problems.push_back(std::move(text));
}

const std::vector<std::string>& World::finish() const
{
    if (std::getenv("KP_SEED") != nullptr)
        for (const std::string& line : journal)
            std::fprintf(stderr, "  %s\n", line.c_str());
    return problems;
}

std::string World::fresh(const std::string& who) { return who + " " + std::to_string(++m_texts); }

// ---- syncing --------------------------------------------------------------------------------------------------------------

Result<engine::SyncReport> World::syncSomehow(const std::string& who)
{
    fleet.fault = [this] {
        if (!dice.chance(habits.lost))
            return Fleet::Fault::None;
        constexpr Fleet::Fault faults[] = {Fleet::Fault::LoseRequest, Fleet::Fault::LoseAnswer, Fleet::Fault::Duplicate};
        return faults[dice.below(3)];
    };
    const bool cut = dice.chance(habits.cut);
    std::uint64_t left = 1 + dice.below(8);
    bool killed = false;
    fleet.stop = [&](const std::string&) { return killed = cut && --left == 0; };
    auto report = fleet.sync(who);
    fleet.fault = {};
    fleet.stop = {};
    if (killed)
        fleet.restart(who);
    ++syncs;
    journal.push_back(who + " syncs"
                      + (killed        ? ", killed"
                         : report.ok() ? ""
                                       : std::string(": ") + std::string(name(report.code()))));
    collectKeys(who);
    return report;
}

Result<engine::SyncReport> World::syncWell(const std::string& who)
{
    auto report = fleet.sync(who);
    ++syncs;
    collectKeys(who);
    return report;
}

void World::comeIn()
{
    const std::set<std::string> joining = m_joining;
    for (const std::string& who : joining) {
        const auto plans = fleet[who].plans();
        if (!plans.ok() || plans.value().empty() || !plans.value().front().joined)
            continue;
        m_joining.erase(who);
        names.push_back(who);
        journal.push_back(who + " is in");
    }
}

void World::handOver()
{
    for (const auto& [who, device] : m_gone) {
        for (int round = 0; round < 4; ++round)
            for (const std::string& other : names)
                (void)syncWell(other);
        const auto out = fleet.sync(who);
        const auto plans = fleet[who].plans();
        if (out.ok() || out.code() != Errc::Revoked || !plans.ok() || !plans.value().front().left)
            problem(who + " does not know that it was taken out");
        std::size_t keys = 0;
        (void)fleet[who].vault().scanAll(engine::kPartKeyRecord,
                                         [&](ByteView, std::uint64_t, ByteView) { return ++keys, true; });
        if (keys != 0)
            problem(who + " still holds keys after it was wiped");
    }
    for (const std::string& who : m_gone.empty() ? std::vector<std::string>{} : names) {
        (void)syncWell(who);
        const auto parcels = fleet[who].parcels(fleet.space);
        if (!parcels.ok())
            continue;
        for (const engine::ParcelShown& parcel : parcels.value()) {
            const auto done = fleet[who].answerParcel(fleet.space, parcel.parcel, true);
            journal.push_back(who + " takes over a parcel of " + std::to_string(parcel.saves));
            if (!done.ok())
                problem(who + " cannot take a parcel: " + std::string(name(done.code())));
        }
        (void)syncWell(who);
    }
}

void World::settle()
{
    for (int round = 0; round < 6 && !m_joining.empty(); ++round) {
        for (const std::string& who : names)
            (void)syncWell(who);
        const std::set<std::string> joining = m_joining;
        for (const std::string& who : joining)
            (void)syncWell(who);
        comeIn();
    }
    for (const std::string& who : m_joining)
        problem(who + " never came in");
    handOver();
    for (int round = 0; round < 12; ++round) {
        bool quiet = true;
        for (const std::string& who : names) {
            const auto report = syncWell(who);
            if (!report.ok()) {
                problem(who + " cannot sync: " + std::string(name(report.code())));
                quiet = false;
                continue;
            }
            quiet = quiet && report.value().pushed == 0 && report.value().pulled == 0 && report.value().waiting == 0;
        }
        if (quiet && round > 0)
            return;
    }
    problem("never quiet");
}

// ---- a schedule -----------------------------------------------------------------------------------------------------------

void World::step()
{
    fleet.serverClock.ms += static_cast<std::int64_t>(dice.below(90)) * 60'000;
    const std::string& who = dice.pick(names);
    ManualClock& clock = *fleet.clocks.at(who);
    clock.ms += static_cast<std::int64_t>(dice.below(60)) * 60'000;
    const auto roll = static_cast<unsigned>(dice.below(100));
    unsigned edge = habits.serverRestart;
    if (roll < edge) {
        fleet.restartServer();
        journal.push_back("server restarts");
    } else if (roll < (edge += habits.clockJump)) {
        clock.ms += (static_cast<std::int64_t>(dice.below(20)) - 8) * 86'400'000;
        journal.push_back(who + "'s clock jumps");
    } else if (roll < (edge += habits.appRestart)) {
        fleet.restart(who);
        journal.push_back(who + " restarts");
    } else if (roll < (edge += habits.sharing)) {
        const std::string parent =
            std::find(names.begin(), names.end(), "papa") != names.end() && dice.chance(40) ? "papa" : "mama";
        (void)(dice.chance(60) ? share(parent) : unshare(parent));
    } else if (roll < (edge += habits.devices)) {
        (void)(dice.chance(70) ? addDevice(who) : dropDevice(who));
    } else if (!m_joining.empty() && roll < (edge += 15)) {
        (void)syncSomehow(std::string(dice.pick(m_joining)));
        comeIn();
    } else if (roll < edge + 35) {
        (void)syncSomehow(who);
    } else {
        (void)edit(who);
    }
}

void World::run()
{
    for (unsigned i = 0; i < habits.steps; ++i)
        step();
}

bool World::note(const std::string& who, const ItemId& item, const std::string& field, const std::string& value,
                 const std::function<Result<ItemId>()>& save)
{
    Account& account = fleet[who];
    Write write{who, persons.at(who), item, field, value, {}, {}, {}, 0};
    if (const auto history = account.history(fleet.space, item); history.ok())
        for (const engine::ChangeShown& change : history.value())
            write.seen.insert(change.field + "=" + model::toJsonText(change.value));
    const auto saved = save();
    if (!saved.ok()) {
        const Errc code = saved.code();
        if (code != Errc::NotAllowed && code != Errc::NotFound && code != Errc::MissingKey && code != Errc::BadValue)
            problem(who + " cannot save: " + std::string(name(code)));
        journal.push_back(who + " may not " + field + " " + value);
        return false;
    }
    write.item = saved.value();
    const auto waiting = account.vault().list(engine::kOutboxRecord, fleet.space.view());
    KP_ASSERT(waiting.ok());
    for (const vault::Record& stored : waiting.value()) {
        const auto record = engine::decodeRecord<engine::OutboxRecord>(stored.value);
        if (!record.ok() || record.value().item.kind != wire::ChainItemKind::Commit)
            continue;
        if (const auto commit = wire::decodeCommit(record.value().item.payload); commit.ok()) {
            write.chain = record.value().item.chain;
            write.device = commit.value().header.device;
            write.sequence = commit.value().header.sequence;
        }
    }
    journal.push_back(who + " saves " + field + "=" + value + " on " + write.item.hex().substr(0, 6));
    writes.push_back(std::move(write));
    ++edits;
    return true;
}

bool World::add(const std::string& who, const PlanShown& plan)
{
    std::vector<ItemId> goals;
    for (const ItemShown& item : plan.items)
        if (item.kind == "goal")
            goals.push_back(item.item);
    const auto roll = dice.below(10);
    const std::string kind = goals.empty() || roll < 2 ? "goal" : roll < 6 ? "action" : roll < 8 ? "comment" : "strength";
    const std::string field = kind == "comment" ? "text" : "words";
    const std::string text = fresh(who);
    engine::ItemDraft draft{kind, {}, {{field, text}}};
    if (kind == "action" || kind == "comment")
        draft.fields.emplace_back("goal", dice.pick(goals).hex());
    return note(who, {}, field, model::toJsonText(wire::Value(text)),
                [&] { return fleet[who].addItem(fleet.space, draft); });
}

bool World::resolve(const std::string& who, const ItemShown& item)
{
    for (const auto& [name, field] : item.fields) {
        if (!field.clash)
            continue;
        const bool keep = dice.chance(50);
        const std::size_t which = dice.below(field.alternatives.size() + 1);
        const std::string text = fresh(who);
        const wire::Value kept = which == 0 ? field.shown.value : field.alternatives[which - 1].value;
        const std::string fieldName = name;
        return note(who, item.item, fieldName, model::toJsonText(keep ? kept : wire::Value(text)), [&]() -> Result<ItemId> {
            const auto done = keep ? fleet[who].resolveKeep(fleet.space, item.item, fieldName, which)
                                   : fleet[who].resolveValue(fleet.space, item.item, fieldName, text);
            return done.ok() ? Result<ItemId>(item.item) : Result<ItemId>(done.error());
        });
    }
    return false;
}

bool World::move(const std::string& who, const ItemShown& item)
{
    const auto parts = fleet[who].parts(fleet.space);
    if (!parts.ok() || parts.value().empty())
        return false;
    const engine::PartShown& target = dice.pick(parts.value());
    if ((target.kind != "goal" && target.kind != "core") || (item.kind != "action" && item.kind != "strength"))
        return false;
    const bool done = fleet[who].moveItem(fleet.space, item.item, target.part).ok();
    if (done)
        m_moved.insert(item.item);
    if (done)
        journal.push_back(who + " moves " + item.item.hex().substr(0, 6) + " to " + target.part.hex().substr(0, 6));
    edits += done ? 1 : 0;
    return done;
}

bool World::change(const std::string& who, const ItemShown& item)
{
    const auto act = [&](const std::string& field, const std::string& value, const std::function<Result<void>()>& call) {
        return note(who, item.item, field, value, [&]() -> Result<ItemId> {
            const auto done = call();
            return done.ok() ? Result<ItemId>(item.item) : Result<ItemId>(done.error());
        });
    };
    Account& account = fleet[who];
    const auto roll = dice.below(100);
    if (item.hasClash() && roll < 50)
        return resolve(who, item);
    if (roll < 8)
        return act("exists", "false", [&] { return account.removeItem(fleet.space, item.item); });
    if (item.condition != ItemCondition::Alive && roll < 40)
        return act("exists", "true", [&] { return account.restoreItem(fleet.space, item.item); });
    if (item.kind == "comment") {
        const std::string text = fresh(who);
        return item.createdBy == persons.at(who) && act("text", model::toJsonText(wire::Value(text)), [&] {
                   return account.setFields(fleet.space, item.item, {{"text", text}});
               });
    }
    if (!isText(item.kind))
        return false;
    if (roll < 16)
        return move(who, item);
    if (roll < 24) {
        const auto done = account.orderItem(fleet.space, item.item, {}, {});
        journal.push_back(who + " orders " + item.item.hex().substr(0, 6));
        return done.ok();
    }
    if (roll < 34 && item.kind != "strength")
        return account.setFields(fleet.space, item.item, {{"status", dice.chance(50) ? "done" : "busy"}}).ok();
    const std::string text = fresh(who);
    return act("words", model::toJsonText(wire::Value(text)), [&] {
        return account.setFields(fleet.space, item.item, {{"words", text}});
    });
}

bool World::edit(const std::string& who)
{
    const auto plan = fleet[who].show(fleet.space, {true, dice.chance(5)});
    if (!plan.ok()) {
        if (plan.code() != Errc::LeaseExpired) // closed until it met the server
            problem(who + " cannot see the plan");
        return false;
    }
    std::vector<const ItemShown*> mine;
    for (const auto* list : {&plan.value().items, &plan.value().tray, &plan.value().removed})
        for (const ItemShown& item : *list)
            if (item.mayWrite && (isText(item.kind) || item.kind == "comment"))
                mine.push_back(&item);
    if (mine.empty() && !isCircle(who))
        return false;
    if (mine.empty() || dice.chance(25))
        return add(who, plan.value());
    return change(who, *dice.pick(mine));
}

bool World::share(const std::string& who)
{
    const auto parts = fleet[who].parts(fleet.space);
    std::vector<PartId> goals;
    if (parts.ok())
        for (const engine::PartShown& part : parts.value())
            if (part.kind == "goal")
                goals.push_back(part.part);
    if (goals.empty())
        return false;
    const std::string with =
        std::find(names.begin(), names.end(), "oma") != names.end() && dice.chance(50) ? "oma" : "buddy";
    constexpr wire::Access accesses[] = {wire::Access::Read, wire::Access::Tick, wire::Access::Write, wire::Access::Write};
    const PartId part = dice.pick(goals);
    const auto done = fleet[who].share(
        fleet.space, {part, persons.at(with), accesses[dice.below(4)], "help", {}, dice.chance(30), {}, {}});
    journal.push_back(who + " shares " + part.hex().substr(0, 6) + " with " + with + (done.ok() ? "" : " in vain"));
    return done.ok();
}

bool World::unshare(const std::string& who)
{
    const auto parts = fleet[who].parts(fleet.space);
    std::vector<std::pair<PartId, PersonId>> given;
    if (parts.ok())
        for (const engine::PartShown& part : parts.value())
            for (const auto& grant : part.grants)
                if (part.kind == "goal")
                    given.emplace_back(part.part, grant.person);
    if (given.empty())
        return false;
    const auto& [part, person] = dice.pick(given);
    const auto done = fleet[who].unshare(fleet.space, part, person);
    journal.push_back(who + " ends a share of " + part.hex().substr(0, 6) + (done.ok() ? "" : " in vain"));
    return done.ok();
}

bool World::addDevice(const std::string& host)
{
    const std::string who = host + "2";
    if (host.ends_with("2") || fleet.clocks.contains(who))
        return false;
    const auto code = fleet[host].addDevice({});
    // The code is good for a quarter of an hour: whoever is offline for longer asks for another one later.
    if (!code.ok() || !fleet.sync(host).ok())
        return false;
    fleet.add(who, fleet[host].profile().role);
    fleet.clocks.at(who)->ms = fleet.clocks.at(host)->ms;
    const bool asked = fleet[who].join(code.value()).ok() && fleet.sync(who).ok();
    persons[who] = persons.at(host);
    m_joining.insert(who);
    journal.push_back(who + (asked ? " asks to come in" : " cannot ask"));
    return asked;
}

bool World::dropDevice(const std::string& who)
{
    const std::string lost = who + "2";
    const auto at = std::find(names.begin(), names.end(), lost);
    if (at == names.end() || !fleet[who].revokeDevice(fleet.space, fleet[lost].device()).ok())
        return false;
    journal.push_back(who + " takes " + lost + " out");
    m_gone.emplace(lost, fleet[lost].device());
    names.erase(at);
    return true;
}

constexpr std::size_t kFailuresShown = 8;

// ---- many schedules -------------------------------------------------------------------------------------------------------

std::size_t schedules(std::size_t count, std::uint64_t first,
                      const std::function<std::vector<std::string>(std::uint64_t)>& schedule)
{
    const auto failed = [](std::uint64_t seed, const std::vector<std::string>& problems) {
        for (const std::string& line : problems)
            std::fprintf(stderr, "KP_SEED=%llu: %s\n", static_cast<unsigned long long>(seed), line.c_str());
        return !problems.empty();
    };
    if (const char* one = std::getenv("KP_SEED")) {
        const std::uint64_t seed = std::strtoull(one, nullptr, 0);
        return failed(seed, schedule(seed)) ? 0 : 1;
    }
    if (const char* further = std::getenv("KP_FROM"))
        first += std::strtoull(further, nullptr, 0);
    const char* budget = std::getenv("KP_BUDGET");
    const std::size_t wanted = count * (budget != nullptr && std::string_view(budget) == "nightly" ? 150 : 1);
    const auto cpu = [] { return static_cast<double>(std::clock()) / CLOCKS_PER_SEC; };
    const double begin = cpu();
    std::size_t done = 0;
    std::size_t bad = 0;
    for (; done < wanted && bad < kFailuresShown; ++done)
        bad += failed(first + done, schedule(first + done)) ? 1 : 0;
    std::fprintf(stderr, "%zu schedules from seed %llu in %.1f s\n", done, static_cast<unsigned long long>(first),
                 cpu() - begin);
    return bad == 0 ? done : 0;
}

} // namespace kp::test
