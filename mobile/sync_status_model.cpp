#include "mobile/sync_status_model.h"

#include <QDateTime>
#include <QLocale>

namespace kp::app {

void SyncStatusModel::setHost(EngineHost* host)
{
    if (m_host == host)
        return;
    m_host = host;
    emit hostChanged();
    if (!m_host)
        return;
    connect(m_host, &EngineHost::planChanged, this, &SyncStatusModel::reload);
    connect(m_host, &EngineHost::opened, this, &SyncStatusModel::reload);
    connect(m_host, &EngineHost::closed, this, [this] {
        m_status = {};
        m_offline = false;
        emit changed();
    });
    connect(m_host, &EngineHost::syncFinished, this, [this](const QString& code) {
        m_offline = !code.isEmpty();
        reload();
    });
    reload();
}

void SyncStatusModel::reload()
{
    if (m_host && m_host->isOpen())
        m_host->read<Result<engine::StatusShown>>(
            this, [](engine::Account& account) { return account.status(); },
            [this](Result<engine::StatusShown> status) {
                if (!status.ok())
                    return;
                m_status = std::move(status).value();
                emit changed();
            });
}

int SyncStatusModel::place() const
{
    if (m_status.waiting > 0)
        return 2;
    // Nothing waits, but if no server was ever reached, "on the server" would be a claim.
    return m_status.lastContactMs > 0 ? 0 : 1;
}

QString SyncStatusModel::sentence() const
{
    if (m_status.waiting > 0)
        return tr("Saved on this device. %n waiting for the server.", nullptr, waiting());
    return m_status.lastContactMs > 0 ? tr("Everything is saved, on the server too.") : tr("Saved on this device.");
}

QString SyncStatusModel::lastContact() const
{
    if (m_status.lastContactMs == 0)
        return tr("No contact with the server yet");
    const QDateTime at = QDateTime::fromMSecsSinceEpoch(m_status.lastContactMs);
    //: %1 is a day and a time
    return tr("Last contact with the server: %1").arg(QLocale().toString(at, tr("d MMMM, H.mm")));
}

QString SyncStatusModel::alarm() const
{
    if (m_status.alarms.empty())
        return {};
    return tr(
        "The server sent something that does not fit what this device knows. It was not taken in, and nothing of yours "
        "is lost. Tell your coach.");
}

void SyncStatusModel::syncNow()
{
    if (m_host)
        m_host->syncNow();
}

} // namespace kp::app
