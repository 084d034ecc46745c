#include "mobile/decides_model.h"

#include "mobile/part_look.h"
#include "shared/model/parts.h"

#include <algorithm>

namespace kp::app {
namespace {

using Shown = DecidesModel::Shown;

/// Without me, in the order of the plan.
QStringList othersOf(const std::vector<PersonId>& persons, const People& people)
{
    QStringList keys;
    for (const PersonId& person : persons)
        if (text(person) != people.me())
            keys.append(text(person));
    return keys;
}

bool names(const std::vector<PersonId>& persons, const People& people)
{
    return std::any_of(persons.begin(), persons.end(), [&](const PersonId& one) { return text(one) == people.me(); });
}

/// Whose word alone counts: me, others, or all of these.
QString decidedBy(const engine::PartShown& part, const People& people)
{
    const QStringList others = othersOf(part.deciders, people);
    const bool me = names(part.deciders, people);
    if (me && others.isEmpty())
        return DecidesModel::tr("You decide who sees it, and when that ends.");
    if (me && others.size() == 1)
        return DecidesModel::tr("You decide who sees it, and when that ends. So does %1.").arg(people.names(others));
    if (me)
        return DecidesModel::tr("You decide who sees it, and when that ends. So does each of these: %1.")
            .arg(people.names(others));
    if (others.size() == 1)
        return DecidesModel::tr("%1 decides who sees it, and when that ends.").arg(people.names(others));
    if (!others.isEmpty())
        return DecidesModel::tr("Each of these decides who sees it, and when that ends: %1.").arg(people.names(others));
    return DecidesModel::tr("Nobody decides alone yet: no parent is in the plan with an own device.");
}

QString seenBy(const engine::PartShown& part, const People& people)
{
    const QStringList others = othersOf(part.readers, people);
    if (others.isEmpty())
        return DecidesModel::tr("Only you see it now.");
    return names(part.readers, people) ? DecidesModel::tr("You see it now, and so do: %1.").arg(people.names(others))
                                       : DecidesModel::tr("It is seen now by: %1.").arg(people.names(others));
}

Result<Shown> read(engine::Account& account, const SpaceId& space)
{
    KP_TRY_ASSIGN(const engine::PlanShown plan, account.show(space, {false, false}));
    KP_TRY_ASSIGN(const auto members, account.members(space));
    KP_TRY_ASSIGN(const auto parts, account.parts(space));
    const People people(plan, members);
    Shown shown;
    for (const engine::PartShown& part : parts) {
        if (!isSharedByItself(part))
            continue;
        const model::PartRuleSpec* rule = model::findPartRule(part.rule);
        shown.attestable = shown.attestable || (rule != nullptr && rule->attestable);
        shown.parts.append({text(part.part), partTitle(part, plan), partIcon(part, plan),
                            DecidesModel::sentenceOf(part, people), seenBy(part, people)});
    }
    const auto rank = [](const DecidesRow& row) {
        return row.sign == QLatin1String("path") ? 0 : row.sign == QLatin1String("lock-simple") ? 2 : 1;
    };
    std::stable_sort(shown.parts.begin(), shown.parts.end(), [&](const DecidesRow& a, const DecidesRow& b) {
        return rank(a) != rank(b) ? rank(a) < rank(b) : QString::localeAwareCompare(a.title, b.title) < 0;
    });
    return shown;
}

} // namespace

QString DecidesModel::sentenceOf(const engine::PartShown& part, const People& people)
{
    const bool owned = !part.owner.isZero();
    // Where the owner's word alone counts, one sentence says all.
    if (owned && part.deciders.size() == 1 && part.deciders.front() == part.owner)
        return text(part.owner) == people.me()
                   ? tr("This is yours. Only you share it, and only you end that.")
                   : tr("This is of %1. Only %1 shares it, and only %1 ends that.").arg(people.at(part.owner).name);
    if (owned && part.deciders.empty())
        return tr("This is of %1, who decides about it on an own device.").arg(people.at(part.owner).name);
    const model::PartRuleSpec* rule = model::findPartRule(part.rule);
    const auto starters = rule != nullptr ? rule->starters : model::Starters::FamilyCircleAndCoach;
    const bool teams = starters == model::Starters::Team || starters == model::Starters::CoachAndCoordinator;
    const QString whose = owned   ? tr("This is of %1.").arg(people.at(part.owner).name)
                          : teams ? tr("This is of the team.")
                                  : tr("This is of the family.");
    return whose + QLatin1Char(' ') + decidedBy(part, people);
}

void DecidesModel::forget()
{
    m_parts.set({});
    m_attestable = false;
    emit changed();
}

void DecidesModel::reload()
{
    fetch<Shown>([id = spaceId()](engine::Account& account) { return read(account, id); },
                 [this](const Shown& shown) {
                     m_parts.set(shown.parts);
                     m_attestable = shown.attestable;
                     emit changed();
                     setLoaded();
                 });
}

} // namespace kp::app
