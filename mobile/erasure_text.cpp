#include "mobile/erasure_text.h"

#include "mobile/device_text.h"
#include "mobile/error_text.h"
#include "mobile/ids_text.h"
#include "mobile/part_look.h"
#include "mobile/plan_text.h"
#include "mobile/safety_text.h"
#include "shared/wire/limits.h"

#include <QCoreApplication>
#include <QDate>
#include <QLocale>

#include <algorithm>
#include <map>

namespace kp::app {
namespace {

using State = engine::ErasureState;

constexpr int kKeepDays = 30; // so the screens say
static_assert(wire::limits::kErasureContestMinutes == kKeepDays * 24 * 60);

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Erasing)
};

bool isNames(const std::string& kind) { return kind == "people"; }

QString titleOf(const PartId& id, const std::string& kind, const std::string& name, const PersonId& owner,
                const engine::PlanShown& plan, const People& people)
{
    const bool others = !owner.isZero() && text(owner) != people.me();
    if (others && kind == "private")
        return Words::tr("The own part of %1").arg(people.at(owner).name);
    if (others && kind == "contact-card")
        return Words::tr("Contact details of %1").arg(people.at(owner).name);
    engine::PartShown part;
    part.part = id;
    part.kind = kind;
    part.name = name;
    return partTitle(part, plan);
}

/// Without me, in the order of the engine, each once.
void addOthers(QStringList& keys, const std::vector<PersonId>& persons, const People& people)
{
    for (const PersonId& person : persons)
        if (const QString key = text(person); key != people.me() && !keys.contains(key))
            keys.append(key);
}

const engine::PartShown* partOf(const PartId& id, const std::vector<engine::PartShown>& parts)
{
    const auto found = std::find_if(parts.begin(), parts.end(), [&](const auto& one) { return one.part == id; });
    return found == parts.end() ? nullptr : &*found;
}

/// Who could say that it stays: its owner; or, of what nobody owns, the others of the family, and of the team's file the team.
void addKeepers(QStringList& keys, const engine::PartShown& part, const ErasureReading& reading)
{
    if (text(part.owner) == reading.people.me())
        return; // what is one's own is one's own to destroy
    if (!part.owner.isZero())
        addOthers(keys, {part.owner}, reading.people);
    const bool team = part.rule == wire::PartRule::Team || part.rule == wire::PartRule::Registration;
    for (const engine::MemberShown& member : reading.members) {
        const bool byRule = std::find(part.byRule.begin(), part.byRule.end(), member.person) != part.byRule.end();
        if (byRule && team == (member.standing == wire::Standing::Coach))
            addOthers(keys, {member.person}, reading.people);
    }
}

QString losesText(const QStringList& others, const People& people)
{
    return others.isEmpty() ? Words::tr("Nobody else reads it now.")
                            : Words::tr("Who loses it too: %1.").arg(people.names(others));
}

QString keepingText(const QStringList& keepers, const People& people)
{
    const QString day = dayText(QDate::currentDate().addDays(kKeepDays));
    return keepers.isEmpty()
               ? Words::tr("Until %1 you can still leave it standing. Nobody else can.").arg(day)
               : Words::tr("Until %1 you can still leave it standing. So can: %2.").arg(day, people.names(keepers));
}

QString whyNot(const engine::ErasableShown& part, const ErasureReading& reading)
{
    if (part.refusal == "with-all")
        return Words::tr("The rest stands on this. It only goes when the whole plan goes.");
    if (part.refusal == "ends-by-itself")
        return Words::tr("This was opened for safety. It ends by itself.");
    if (part.refusal == "file-kept") {
        const QDate until = QDate::fromString(text(part.keptUntil), Qt::ISODate);
        return until.isValid()
                   ? Words::tr("This belongs to the file of the services. It is kept until %1.")
                         .arg(QLocale().toString(until, Words::tr("d MMMM yyyy")))
                   : Words::tr("This belongs to the file of the services. It is kept, and as long as a birthday is "
                               "missing nobody knows until when.");
    }
    QStringList deciders;
    if (const engine::PartShown* shown = partOf(part.part, reading.parts))
        addOthers(deciders, shown->deciders, reading.people);
    return deciders.isEmpty() ? Words::tr("You do not decide about this.")
                              : Words::tr("Not you but others decide about this: %1.").arg(reading.people.names(deciders));
}

QVariantMap deviceLine(const engine::ErasedOnShown& one, const ErasureReading& reading)
{
    const auto known = std::find_if(reading.devices.begin(), reading.devices.end(),
                                    [&](const engine::DeviceListed& device) { return device.device == one.device; });
    engine::DeviceListed unknown;
    unknown.paper = one.paper;
    const QString device = deviceName(known == reading.devices.end() ? unknown : *known);
    const QString who = text(one.person) == reading.people.me() ? Words::tr("You") : reading.people.at(one.person).name;
    const QString state = one.paper ? Words::tr("On paper. Its keys open nothing of it any more.")
                          : one.doneMs != 0
                              ? Words::tr("The app reported that it is off this device: %1.").arg(instantText(one.doneMs))
                              : Words::tr("Not reported yet. This happens when the device meets the server.");
    const char* sign = one.paper ? "file-text" : one.doneMs != 0 ? "check-circle" : "hourglass-medium";
    //: A person and a device: Samira: Laptop
    return {{"name", Words::tr("%1: %2").arg(who, device)}, {"detail", state}, {"sign", QString::fromLatin1(sign)}};
}

void tellDevices(ErasureRow& row, std::vector<engine::ErasedOnShown> devices, const ErasureReading& reading)
{
    const auto rank = [](const engine::ErasedOnShown& one) { return one.paper ? 2 : one.doneMs != 0 ? 1 : 0; };
    std::stable_sort(devices.begin(), devices.end(), [&](const auto& a, const auto& b) { return rank(a) < rank(b); });
    int all = 0, done = 0;
    for (const engine::ErasedOnShown& one : devices) {
        all += one.paper ? 0 : 1;
        done += !one.paper && one.doneMs != 0 ? 1 : 0;
        row.devices.append(deviceLine(one, reading));
    }
    row.reported = Words::tr("Devices whose app reported that it is off: %1 of %2").arg(done).arg(all);
}

/// As the names tell it, also while these are to be erased with the rest.
QString whoWants(const engine::ErasureShown& erasure, const People& people)
{
    return erasure.byName.empty() ? people.at(erasure.by).name : text(erasure.byName);
}

QString askedText(const engine::ErasureShown& erasure)
{
    if (erasure.waiting)
        return Words::tr("Out of sight on this device. The server does not know yet, and the others still see it. "
                         "The thirty days begin when the server has it.");
    const QString until = instantText(erasure.goneMs);
    return erasure.mayKeep ? Words::tr("Out of sight. Until %1 you can still leave it standing.").arg(until)
                           : Words::tr("Out of sight. Until %1 it can still be left standing.").arg(until);
}

QString keptText(const engine::ErasureShown& erasure, const People& people)
{
    const QString when = instantText(erasure.keptMs), who = people.at(erasure.keptBy).name;
    const bool mine = text(erasure.keptBy) == people.me();
    if (erasure.keptBy == erasure.by)
        return mine ? Words::tr("You took it back: %1. It is there again.").arg(when)
                    : Words::tr("%1 took it back: %2. It is there again.").arg(who, when);
    return mine ? Words::tr("You left it standing: %1.").arg(when) : Words::tr("%1 left it standing: %2.").arg(who, when);
}

QString whoText(const engine::ErasureShown& erasure, const People& people)
{
    const QString part = quoted(erasedTitle(erasure, people)), who = whoWants(erasure, people);
    const bool mine = text(erasure.by) == people.me();
    if (erasure.state == State::Asked)
        return mine ? Words::tr("You want %1 erased").arg(part) : Words::tr("%1 wants %2 erased").arg(who, part);
    return mine ? Words::tr("You wanted %1 erased").arg(part) : Words::tr("%1 wanted %2 erased").arg(who, part);
}

QString goneTitle(const engine::ErasureShown& erasure, int count, const People& people)
{
    if (text(erasure.by) == people.me())
        return Words::tr("You wanted %n part(s) of the plan erased", nullptr, count);
    //: %1 is a person
    return Words::tr("%1 wanted %n part(s) of the plan erased", nullptr, count).arg(whoWants(erasure, people));
}

/// The same device in two parts: reported when it did so of both.
void mergeDevices(std::vector<engine::ErasedOnShown>& into, const std::vector<engine::ErasedOnShown>& more)
{
    for (const engine::ErasedOnShown& one : more) {
        const auto same = std::find_if(into.begin(), into.end(), [&](const auto& had) { return had.device == one.device; });
        if (same == into.end())
            into.push_back(one);
        else
            same->doneMs = same->doneMs == 0 || one.doneMs == 0 ? 0 : std::max(same->doneMs, one.doneMs);
    }
}

/// Since when something is gone, for whoever does not read the ground of the plan; 0: nothing is. Nothing that is gone tells
/// what it was.
std::int64_t goneSince(const ErasureReading& reading)
{
    for (const engine::ErasableShown& part : reading.erasable)
        if (part.kind == "core")
            return 0;
    for (const engine::ErasureShown& erasure : reading.erasures)
        if (erasure.state == State::Gone)
            return erasure.goneMs;
    return 0;
}

/// Whoever finds the plan empty is told why, also when there is nothing to be done about it.
QString emptyPlanText(const engine::ErasureShown& core, const People& people)
{
    const bool mine = text(core.by) == people.me();
    const QString until = instantText(core.goneMs), who = whoWants(core, people);
    return mine ? Words::tr("You want this plan erased. It is out of sight. Until %1 it can still be left standing.")
                      .arg(until)
                : Words::tr("%1 wants this plan erased. It is out of sight. Until %2 it can still be left standing.")
                      .arg(who, until);
}

} // namespace

Result<ErasureReading> readErasing(engine::Account& account, const SpaceId& space)
{
    ErasureReading reading;
    KP_TRY_ASSIGN(reading.plan, account.show(space, {false, false}));
    KP_TRY_ASSIGN(reading.members, account.members(space));
    KP_TRY_ASSIGN(reading.parts, account.parts(space));
    KP_TRY_ASSIGN(reading.devices, account.devices(space));
    KP_TRY_ASSIGN(reading.erasable, account.erasable(space));
    KP_TRY_ASSIGN(reading.erasures, account.erasures(space));
    reading.people = People(reading.plan, reading.members);
    return reading;
}

QString erasedTitle(const engine::ErasureShown& erasure, const People& people)
{
    return titleOf(erasure.part, erasure.kind, erasure.name, erasure.owner, {}, people);
}

ErasableRow erasableRow(const engine::ErasableShown& part, const ErasureReading& reading)
{
    ErasableRow row;
    row.key = text(part.part);
    row.title = titleOf(part.part, part.kind, part.name, part.owner, reading.plan, reading.people);
    row.may = part.refusal.empty();
    row.ground = part.refusal == "with-all";
    row.items = static_cast<int>(part.items);
    QStringList losers, keepers;
    addOthers(losers, part.readers, reading.people);
    row.loses = losesText(losers, reading.people);
    if (const engine::PartShown* shown = partOf(part.part, reading.parts)) {
        row.sign = partIcon(*shown, reading.plan);
        addKeepers(keepers, *shown, reading);
    }
    row.keeping = keepingText(keepers, reading.people);
    row.caption = row.may ? row.loses : whyNot(part, reading);
    return row;
}

ErasableRow wholePlanRow(const ErasureReading& reading)
{
    ErasableRow row;
    QStringList losers, keepers;
    for (const engine::ErasableShown& part : reading.erasable) {
        if (!part.refusal.empty() && part.refusal != "with-all")
            continue;
        row.items += isNames(part.kind) ? 0 : static_cast<int>(part.items);
        row.may = row.may || part.kind == "core";
        addOthers(losers, part.readers, reading.people);
        if (const engine::PartShown* shown = partOf(part.part, reading.parts))
            addKeepers(keepers, *shown, reading);
    }
    row.loses = losesText(losers, reading.people);
    row.keeping = keepingText(keepers, reading.people);
    return row;
}

ErasureRow erasureRow(const engine::ErasureShown& erasure, const ErasureReading& reading)
{
    ErasureRow row;
    row.key = text(erasure.part);
    row.title = whoText(erasure, reading.people);
    row.reason = text(erasure.reason);
    row.mayKeep = erasure.state == State::Asked && erasure.mayKeep;
    row.stateText = erasure.state == State::Kept ? keptText(erasure, reading.people) : askedText(erasure);
    row.stateSign = erasure.state == State::Kept ? QStringLiteral("check-circle") : QStringLiteral("hourglass-medium");
    return row;
}

QList<ErasureRow> goneRows(const ErasureReading& reading)
{
    struct Together {
        const engine::ErasureShown* first = nullptr;
        int count = 0;
        std::vector<engine::ErasedOnShown> devices;
    };
    std::vector<Together> groups;
    for (const engine::ErasureShown& erasure : reading.erasures) {
        if (erasure.state != State::Gone)
            continue;
        const auto same = std::find_if(groups.begin(), groups.end(), [&](const Together& one) {
            return one.first->by == erasure.by && one.first->askedMs == erasure.askedMs;
        });
        Together& into = same == groups.end() ? groups.emplace_back() : *same;
        into.first = into.first == nullptr ? &erasure : into.first;
        ++into.count;
        mergeDevices(into.devices, erasure.devices);
    }
    QList<ErasureRow> rows;
    for (const Together& one : groups) {
        ErasureRow row;
        row.key = text(one.first->part);
        row.title = goneTitle(*one.first, one.count, reading.people);
        row.stateSign = QStringLiteral("eraser");
        row.stateText = Words::tr("Erased since %1. Nobody can keep it any more.").arg(instantText(one.first->goneMs));
        tellDevices(row, one.devices, reading);
        rows.append(row);
    }
    return rows;
}

QList<ErasureNotice> erasureNotices(const ErasureReading& reading)
{
    struct Wish {
        const engine::ErasureShown* first = nullptr;
        int count = 0;
        std::int64_t untilMs = 0;
        bool core = false;
    };
    std::map<PersonId, Wish> wishes;
    const engine::ErasureShown* core = nullptr;
    for (const engine::ErasureShown& erasure : reading.erasures) {
        if (erasure.state != State::Asked || isNames(erasure.kind))
            continue;
        if (erasure.kind == "core")
            core = &erasure;
        if (!erasure.mayKeep || text(erasure.by) == reading.people.me())
            continue;
        Wish& wish = wishes[erasure.by];
        wish.first = wish.first == nullptr ? &erasure : wish.first;
        wish.untilMs = wish.count == 0 ? erasure.goneMs : std::min(wish.untilMs, erasure.goneMs);
        wish.core = wish.core || erasure.kind == "core";
        ++wish.count;
    }
    QList<ErasureNotice> rows;
    for (const auto& [by, wish] : wishes) {
        const QString who = whoWants(*wish.first, reading.people), until = instantText(wish.untilMs);
        QString words =
            Words::tr("%1 wants %n part(s) of the plan erased. Until %2 you can leave them standing.", nullptr, wish.count)
                .arg(who, until);
        if (wish.core)
            words = Words::tr("%1 wants this plan erased. It is out of sight. Until %2 you can leave it standing.")
                        .arg(who, until);
        else if (wish.count == 1)
            words = Words::tr("%1 wants %2 erased. Until %3 you can leave it standing.")
                        .arg(who, quoted(erasedTitle(*wish.first, reading.people)), until);
        rows.append({text(by), words, true});
    }
    if (core != nullptr && !wishes.contains(core->by))
        rows.append({QStringLiteral("core"), emptyPlanText(*core, reading.people), core->mayKeep});
    if (const std::int64_t since = goneSince(reading); core == nullptr && since != 0)
        rows.append(
            {QStringLiteral("gone"), Words::tr("Parts of this plan are erased since %1.").arg(instantText(since)), false});
    return rows;
}

QString eraseRefusedText(const Error& error)
{
    if (error.code == Errc::BadValue && error.detail == "erase-reason")
        return Words::tr("The reason is too long. Make it shorter. Your text is still here, and nothing was erased.");
    if (error.code == Errc::NotFound && error.detail == "keep")
        return Words::tr("It was kept already, or it is too late to keep it. Look again what stands here.");
    if (error.code != Errc::NotAllowed)
        return errorText(error);
    if (error.detail == "not-yours")
        return Words::tr("You do not decide about this. Nothing was erased.");
    if (error.detail == "with-all")
        return Words::tr("The rest stands on this. It only goes when the whole plan goes. Nothing was erased.");
    if (error.detail == "file-kept")
        return Words::tr("This belongs to the file of the services, and that is kept for now. Nothing was erased.");
    return error.detail == "ends-by-itself" ? Words::tr("This ends by itself. Nothing was erased.") : errorText(error);
}

} // namespace kp::app
