#include "mobile/probe.h"

namespace kp::app {

void Probe::openFirst()
{
    fetch<std::vector<engine::PlanLine>>([](engine::Account& account) { return account.plans(); },
                                         [this](std::vector<engine::PlanLine> plans) {
                                             if (!plans.empty() && space().isEmpty())
                                                 emit firstPlan(text(plans.front().space));
                                         });
}

void Probe::forget()
{
    m_goal.clear();
    m_clash.clear();
    emit found();
}

void Probe::reload()
{
    fetch<engine::PlanShown>(
        [id = spaceId()](engine::Account& account) {
            return account.show(id, {false, false});
        },
        [this](engine::PlanShown plan) {
            m_goal.clear();
            m_clash.clear();
            for (const engine::ItemShown& item : plan.items) {
                if (item.kind == "goal" && (m_goal.isEmpty() || item.hasClash()))
                    m_goal = text(item.item);
                if (item.hasClash())
                    m_clash = text(item.item);
            }
            setLoaded();
            emit found();
        });
}

} // namespace kp::app
