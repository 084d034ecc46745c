#include "mobile/leave_model.h"

#include "mobile/item_text.h"
#include "mobile/part_look.h"
#include "mobile/plan_text.h"
#include "shared/model/roles.h"

#include <algorithm>

namespace kp::app {
namespace {

using Shown = LeaveModel::Shown;

QString aloneText(const std::vector<PartId>& alone, const std::vector<engine::PartShown>& parts,
                  const engine::PlanShown& plan)
{
    QStringList titles;
    for (const engine::PartShown& part : parts)
        if (std::find(alone.begin(), alone.end(), part.part) != alone.end() && isSharedByItself(part))
            titles.append(quoted(partTitle(part, plan)));
    return titles.isEmpty()
               ? QString()
               : LeaveModel::tr("Only you read this: %1. Nobody can open it any more when you are gone. Keep it "
                                "first in your own file, or share it.")
                     .arg(titles.join(QStringLiteral(", ")));
}

/// As what somebody comes who goes on after me; empty where I cannot let that person in.
QString successorRole(const engine::MemberShown& me)
{
    switch (me.standing) {
    case wire::Standing::Coach: return QStringLiteral("coach");
    case wire::Standing::Parent: return me.attested ? QString() : QStringLiteral("parent");
    case wire::Standing::Youth:
    case wire::Standing::Member: break;
    }
    return {};
}

void tellOf(Shown& shown, const engine::HandoverShown& left, const engine::PlanShown& plan,
            const std::vector<engine::MemberShown>& members, const std::vector<engine::PartShown>& parts)
{
    const People people(plan, members);
    for (const engine::ItemShown& item : plan.items) {
        if (std::find(left.mine.begin(), left.mine.end(), item.item) == left.mine.end())
            continue;
        const auto part = std::find_if(parts.begin(), parts.end(), [&](const auto& one) { return one.part == item.part; });
        shown.mine.append({keyOf(item), itemLine(item, people),
                           joined({itemTitle(item), part == parts.end() ? QString() : partTitle(*part, plan)}),
                           itemIcon(item)});
    }
    for (const PersonId& taker : left.takers) {
        PersonRowData row = personRow(people.at(taker));
        row.detail = roleText(people.at(taker).role);
        shown.takers.append(row);
    }
    QStringList others;
    for (const auto& other : left.others)
        others.append(people.at(other.person).name);
    bool parent = false;
    for (const engine::MemberShown& member : members)
        if (member.me) {
            parent = member.standing == wire::Standing::Parent;
            shown.successorRole = successorRole(member);
        }
    if (left.blocked.empty() && !others.isEmpty())
        shown.goesOn = LeaveModel::tr("In the plan already: %1.").arg(others.join(QStringLiteral(", ")));
    shown.blocked = blockedText(left.blocked, parent);
    shown.alone = aloneText(left.alone, parts, plan);
    if (left.waiting > 0)
        shown.waiting = LeaveModel::tr("%n save(s) of yours were not sent yet. They go first, at the next connection.",
                                       nullptr, static_cast<int>(left.waiting));
}

Result<Shown> read(engine::Account& account, const SpaceId& space)
{
    Shown shown;
    KP_TRY_ASSIGN(const auto plans, account.plans());
    for (const engine::PlanLine& plan : plans)
        if (plan.space == space) {
            shown.family = text(plan.family);
            shown.gone = plan.left || plan.leaving;
        }
    if (shown.gone)
        return shown;
    KP_TRY_ASSIGN(const engine::HandoverShown left, account.handover(space));
    KP_TRY_ASSIGN(const engine::PlanShown plan, account.show(space, {false, false}));
    KP_TRY_ASSIGN(const auto members, account.members(space));
    KP_TRY_ASSIGN(const auto parts, account.parts(space));
    tellOf(shown, left, plan, members, parts);
    return shown;
}

} // namespace

QString blockedText(const std::string& blocked, bool parent)
{
    if (blocked == "successor")
        return parent
                   ? LeaveModel::tr("No other parent signs for this family yet. When you go, nobody decides for the family "
                                    "any more: who may see what, and who comes in.")
                   : LeaveModel::tr("There is no other coach in this plan yet. When you go, nobody is there to help the "
                                    "family with it.");
    if (blocked == "team")
        return LeaveModel::tr("Nobody else is left here who keeps the team's notes or the registration.");
    return {};
}

QString LeaveModel::takerName() const
{
    for (const PersonRowData& row : m_shown.takers)
        if (row.key == m_taker)
            return row.name;
    return {};
}

void LeaveModel::show()
{
    const bool there =
        std::any_of(m_shown.takers.begin(), m_shown.takers.end(), [&](const auto& row) { return row.key == m_taker; });
    if (!there)
        m_taker.clear();
    for (PersonRowData& row : m_shown.takers)
        row.chosen = row.key == m_taker;
    m_mine.set(m_shown.mine);
    m_takers.set(m_shown.takers);
    emit changed();
}

void LeaveModel::reload()
{
    fetch<Shown>([id = spaceId()](engine::Account& account) { return read(account, id); },
                 [this](const Shown& shown) {
                     m_shown = shown;
                     show();
                     setLoaded();
                 });
}

void LeaveModel::forget()
{
    m_shown = {};
    m_taker.clear();
    show();
}

void LeaveModel::pick(const QString& taker)
{
    m_taker = m_taker == taker ? QString() : taker;
    show();
}

void LeaveModel::handOver()
{
    const PersonId taker = idOf<PersonId>(m_taker);
    if (taker.isZero())
        return;
    editOnce(
        QStringLiteral("hand over"),
        [id = spaceId(), taker](engine::Account& account) -> Result<void> {
            KP_TRY(account.handOver(id, taker));
            return {};
        },
        [this] { emit handedOver(); });
}

void LeaveModel::leave(bool evenSo)
{
    whenProven([this, evenSo] {
        editOnce(
            QStringLiteral("leave"),
            [id = spaceId(), evenSo](engine::Account& account) { return account.leave(id, evenSo); },
            [this] { emit left(); });
    });
}

QString LeaveModel::refusal(const Error& error) const
{
    if (error.code == Errc::NotAllowed && error.detail == "successor")
        return tr("Nobody else goes on with this plan yet. You are still in it, and nothing is lost.");
    if (error.code == Errc::NotAllowed && error.detail == "team")
        return tr("Nobody else keeps the team's file yet. You are still in the plan, and nothing is lost.");
    return PlanViewModel::refusal(error);
}

} // namespace kp::app
