#include "mobile/gone_model.h"

namespace kp::app {

GoneModel::Shown GoneModel::shownOf(const engine::PlanLine& line)
{
    Shown shown;
    shown.gone = line.left || line.leaving;
    shown.leaving = line.leaving && !line.left;
    shown.byMe = line.leaving || line.parting.byMe;
    if (shown.leaving) {
        shown.waiting = true;
        // The leaving itself is one of those that wait.
        shown.work = line.waiting > 1 ? tr("%n save(s) of yours were not sent yet. They go first, at the next connection.",
                                           nullptr, static_cast<int>(line.waiting - 1))
                                      : tr("Everything you wrote here had been sent already. Nothing is lost.");
    }
    if (!line.left)
        return shown;
    const engine::PartingShown& parting = line.parting;
    shown.waiting = !parting.over;
    const auto count = [](std::size_t number) { return static_cast<int>(number); };
    QStringList said;
    if (parting.waiting > 0)
        said.append(tr("%n save(s) of yours were not sent yet. They are handed in as soon as there is a connection.",
                       nullptr, count(parting.waiting)));
    else if (parting.handedIn > 0)
        said.append(tr("What you had not sent yet was handed in. Somebody who may read it looks at it."));
    if (parting.lost > 0)
        said.append(tr("%n save(s) of yours found nobody to take them. They are gone.", nullptr, count(parting.lost)));
    if (said.isEmpty())
        said.append(tr("Everything you wrote here had been sent already. Nothing is lost."));
    shown.work = said.join(QLatin1Char(' '));
    return shown;
}

void GoneModel::reload()
{
    fetch<Shown>(
        [id = spaceId()](engine::Account& account) -> Result<Shown> {
            KP_TRY_ASSIGN(const auto plans, account.plans());
            for (const engine::PlanLine& line : plans)
                if (line.space == id)
                    return shownOf(line);
            return Shown{};
        },
        [this](const Shown& shown) {
            m_shown = shown;
            setLoaded();
            emit changed();
        });
}

void GoneModel::forget()
{
    m_shown = {};
    emit changed();
}

} // namespace kp::app
