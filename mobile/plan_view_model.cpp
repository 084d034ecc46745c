#include "mobile/plan_view_model.h"

namespace kp::app {

PlanViewModel::PlanViewModel(QObject* parent) : QObject(parent) {}

void PlanViewModel::setHost(EngineHost* host)
{
    if (m_host == host)
        return;
    if (m_host)
        m_host->disconnect(this);
    m_host = host;
    if (m_host)
        connect(m_host, &EngineHost::planChanged, this, [this](const QString& space) {
            if (space == m_space)
                reloadIfReady();
        });
    // What others gave or ended may have come along without an item.
    if (m_host)
        connect(m_host, &EngineHost::syncFinished, this, [this](const QString& code) {
            if (code.isEmpty())
                reloadIfReady();
        });
    emit hostChanged();
    reloadIfReady();
}

void PlanViewModel::setSpace(const QString& space)
{
    if (m_space == space)
        return;
    m_space = space;
    m_loaded = false;
    emit spaceChanged();
    emit loadedChanged();
    reloadIfReady();
}

void PlanViewModel::reloadIfReady()
{
    if (m_host && !m_space.isEmpty())
        reload();
}

void PlanViewModel::setLoaded()
{
    if (m_loaded)
        return;
    m_loaded = true;
    emit loadedChanged();
}

void PlanViewModel::setErrorText(const QString& sentence)
{
    if (m_errorText == sentence)
        return;
    m_errorText = sentence;
    emit errorTextChanged();
}

void PlanViewModel::edit(std::function<Result<void>(engine::Account&)> work, std::function<void()> then)
{
    if (!m_host)
        return;
    m_host->run<Result<void>>(this, std::move(work), [this, then = std::move(then)](Result<void> result) {
        setErrorText(result.ok() ? QString() : kp::app::errorText(result.error()));
        if (!result.ok())
            return;
        m_host->syncSoon();
        // The engine tells of items; rights and devices change without one, and every model of this plan shows them.
        emit m_host->planChanged(m_space);
        if (then)
            then();
    });
}

} // namespace kp::app
