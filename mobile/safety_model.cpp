#include "mobile/safety_model.h"

#include <algorithm>

namespace kp::app {
namespace {

using Shown = SafetyModel::Shown;

/// The part that a notice beside it is about; zero for all.
PartId partOf(const QString& about, const engine::PlanShown& plan, const std::vector<engine::PartShown>& parts)
{
    for (const engine::PartShown& part : parts)
        if (about == QLatin1String("core") && part.kind == "core")
            return part.part;
    for (const engine::ItemShown& item : plan.items)
        if (!about.isEmpty() && text(item.item) == about)
            return item.part;
    return {};
}

Result<Shown> read(engine::Account& account, const SpaceId& space, const QString& about)
{
    Shown shown;
    KP_TRY_ASSIGN(const auto rules, account.rules(space));
    shown.mayPropose = std::any_of(rules.begin(), rules.end(), [](const engine::RulingShown& rule) {
        return rule.deed == model::Deed::OpenForSafety && rule.ruling == model::Ruling::NeedsSecond;
    });
    KP_TRY_ASSIGN(auto all, account.safety(space));
    if (all.empty())
        return shown;
    KP_TRY_ASSIGN(const engine::PlanShown plan, account.show(space, {false, false}));
    KP_TRY_ASSIGN(const auto members, account.members(space));
    KP_TRY_ASSIGN(const auto parts, account.parts(space));
    const People people(plan, members);
    const PartId only = partOf(about, plan, parts);
    std::stable_sort(all.begin(), all.end(), [](const auto& a, const auto& b) { return a.madeMs > b.madeMs; });
    for (const engine::SafetyShown& one : all) {
        const SafetyRow row = safetyRow(one, plan, parts, people);
        if (!about.isEmpty() && !row.parts.contains(text(only)))
            continue;
        // What is asked of this person stands as a card of its own.
        if (!one.mayAnswer)
            (row.open ? shown.open : row.over ? shown.over : shown.waiting).append(row);
    }
    return shown;
}

} // namespace

void SafetyModel::setAbout(const QString& about)
{
    if (m_about == about)
        return;
    m_about = about;
    emit aboutChanged();
    reloadIfReady();
}

void SafetyModel::show(const Shown& shown)
{
    m_waiting.set(shown.waiting);
    m_open.set(shown.open);
    m_over.set(shown.over);
    m_mayPropose = shown.mayPropose;
    emit changed();
}

void SafetyModel::forget() { show({}); }

void SafetyModel::reload()
{
    fetch<Shown>([id = spaceId(), about = m_about](engine::Account& account) { return read(account, id, about); },
                 [this, about = m_about](const Shown& shown) {
                     if (about != m_about)
                         return;
                     show(shown);
                     setLoaded();
                 });
}

} // namespace kp::app
