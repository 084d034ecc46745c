// Which plan the app is on: the current one, whether it was taken from this device, is closed for being away, or soon will be.
#include "mobile/app_core.h"
#include "mobile/error_text.h"
#include "mobile/ids_text.h"
#include "shared/model/roles.h"

#include <QLocale>

#include <algorithm>

namespace kp::app {

constexpr qint64 kPlansFreshMs = 600'000; ///< after that what only time changes is looked at without news

void AppCore::openPlan(const QString& space)
{
    if (isLent() && space != m_host.lentTo())
        return;
    m_wanted = space;
    refreshPlans();
}

void AppCore::closePlan()
{
    if (isLent())
        return;
    m_wanted.clear();
    const Current before = m_plan;
    m_plan = {};
    m_plan.count = before.count;
    m_plan.any = before.any;
    emit planChanged();
    tellFront();
}

void AppCore::refreshPlans()
{
    if (!m_host.isOpen() || m_state != State::Unlocked)
        return;
    if (m_reading) {
        m_readAgain = true;
        return;
    }
    m_reading = true;
    m_host.read<Result<std::vector<engine::PlanLine>>>(
        this, [](engine::Account& account) { return account.plans(); },
        [this](Result<std::vector<engine::PlanLine>> plans) {
            m_reading = false;
            if (plans.ok())
                takePlans(plans.value());
            else
                setErrorText(kp::app::errorText(plans.error()));
            if (std::exchange(m_readAgain, false))
                refreshPlans();
        });
}

void AppCore::takePlans(const std::vector<engine::PlanLine>& plans)
{
    const auto* own = model::findRole(m_host.profile().role);
    const bool hasList = own != nullptr && own->home == model::HomeScreen::Families;
    const auto find = [&](const QString& space) {
        return std::find_if(plans.begin(), plans.end(), [&](const auto& plan) { return text(plan.space) == space; });
    };
    auto current = find(m_wanted.isEmpty() ? m_plan.space : m_wanted);
    // A family has one plan: it is open from the start. A coach picks one, and is never shown another instead.
    if (current == plans.end() && !hasList)
        current = std::find_if(plans.begin(), plans.end(),
                               [](const auto& plan) { return plan.joined && !plan.left && !plan.leaving; });
    if (current == plans.end() && !hasList)
        current = std::find_if(plans.begin(), plans.end(), [](const auto& plan) { return plan.joined; });
    if (current == plans.end() && !hasList)
        current = plans.begin();
    Current now;
    if (current == plans.end())
        m_wanted.clear();
    else
        now = {text(current->space),
               text(current->family),
               text(current->me),
               text(current->role),
               0,
               current->left || current->leaving,
               current->locked,
               0,
               {}};
    now.count = static_cast<int>(plans.size());
    for (const engine::PlanLine& plan : plans)
        if (plan.leaseSoon && !plan.locked && (now.leaseEndsMs == 0 || plan.leaseEndsMs < now.leaseEndsMs))
            now.leaseEndsMs = plan.leaseEndsMs;
    m_plansDue.setRemainingTime(kPlansFreshMs);
    const auto in = std::find_if(plans.begin(), plans.end(),
                                 [](const auto& plan) { return plan.joined && !plan.left && !plan.leaving; });
    now.any = !now.space.isEmpty() && !now.gone && !now.away ? now.space : in != plans.end() ? text(in->space) : QString();
    if (now == m_plan)
        return;
    m_plan = now;
    emit planChanged();
    tellFront();
}

QString AppCore::leaseNote() const
{
    if (m_plan.leaseEndsMs == 0)
        return {};
    const QDateTime ends = QDateTime::fromMSecsSinceEpoch(m_plan.leaseEndsMs);
    //: %1 is a day and a month
    return tr("Connect this device to the internet before %1. Otherwise the plan closes here until it is online again. "
              "Nothing is lost.")
        .arg(QLocale().toString(ends, tr("d MMMM")));
}

void AppCore::tellFront()
{
    m_host.setFront(m_applicationState != Qt::ApplicationActive ? Front::Away
                    : m_plan.space.isEmpty()                    ? Front::List
                                                                : Front::Plan);
}

} // namespace kp::app
