#include "mobile/handovers_model.h"

#include "mobile/leave_model.h"
#include "mobile/plan_text.h"

#include <algorithm>

namespace kp::app {
namespace {

using Shown = HandoversModel::Shown;

HandoverRow rowOf(const engine::HandoverLine& line)
{
    HandoverRow row;
    row.key = text(line.space);
    row.name = line.family.empty() ? HandoversModel::tr("A plan without a name yet") : text(line.family);
    row.openable = line.open;
    if (!line.open) {
        row.caption = errorText(line.closed);
        row.sign = QStringLiteral("lock-simple");
        return row;
    }
    const engine::HandoverShown& left = line.left;
    row.blocked = !left.blocked.empty();
    row.ready = !row.blocked && left.mine.empty();
    QStringList said;
    if (left.blocked == "successor")
        said.append(line.role == "parent" ? HandoversModel::tr("no other parent who signs yet")
                                          : HandoversModel::tr("no other coach yet"));
    else if (row.blocked)
        said.append(HandoversModel::tr("nobody else keeps the team's file yet"));
    if (!left.mine.empty())
        said.append(HandoversModel::tr("%n thing(s) still on your name", nullptr, static_cast<int>(left.mine.size())));
    if (left.waiting > 0)
        said.append(HandoversModel::tr("%n save(s) still to be sent", nullptr, static_cast<int>(left.waiting)));
    if (row.ready)
        said.append(HandoversModel::tr("passed on: you can leave"));
    row.caption = joined(said);
    row.sign = QString::fromLatin1(row.ready ? "check-circle" : row.blocked ? "user-plus" : "list-bullets");
    return row;
}

Result<Shown> read(engine::Account& account)
{
    Shown shown;
    KP_TRY_ASSIGN(const auto lines, account.handovers());
    for (const engine::HandoverLine& line : lines)
        shown.plans.append(rowOf(line));
    KP_TRY_ASSIGN(const auto plans, account.plans());
    shown.left = static_cast<int>(std::count_if(plans.begin(), plans.end(), [](const engine::PlanLine& plan) {
        return plan.leaving || (plan.left && plan.parting.byMe);
    }));
    return shown;
}

} // namespace

int HandoversModel::readyCount() const
{
    return static_cast<int>(
        std::count_if(m_shown.plans.begin(), m_shown.plans.end(), [](const HandoverRow& row) { return row.ready; }));
}

QString HandoversModel::progressText() const
{
    if (m_shown.plans.isEmpty() && m_shown.left == 0)
        return {};
    const auto blocked =
        std::count_if(m_shown.plans.begin(), m_shown.plans.end(), [](const auto& row) { return row.blocked; });
    return tr("Nobody goes on yet: %1. Ready to leave: %2. Left: %3.").arg(blocked).arg(readyCount()).arg(m_shown.left);
}

void HandoversModel::show()
{
    m_plans.set(m_shown.plans);
    emit changed();
}

void HandoversModel::reload()
{
    if (!host()->lentTo().isEmpty())
        return forget(); // one family holds the tablet
    fetch<Shown>([](engine::Account& account) { return read(account); },
                 [this](const Shown& shown) {
                     m_shown = shown;
                     show();
                     setLoaded();
                 });
}

void HandoversModel::forget()
{
    m_shown = {};
    show();
}

} // namespace kp::app
