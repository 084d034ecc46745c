/// \file Where the work is saved, never claiming more than is so: on this device, on the server, or waiting. UI thread.
#pragma once

#include "mobile/engine_host.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace kp::app {

class SyncStatusModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(kp::app::EngineHost* host READ host WRITE setHost NOTIFY hostChanged)
    /// As SyncPill's places: 0 on the server, 1 on this device, 2 waiting.
    Q_PROPERTY(int place READ place NOTIFY changed)
    Q_PROPERTY(int waiting READ waiting NOTIFY changed)
    Q_PROPERTY(int unreadable READ unreadable NOTIFY changed)
    Q_PROPERTY(int refused READ refused NOTIFY changed)
    Q_PROPERTY(bool offline READ isOffline NOTIFY changed)
    /// One sentence: where everything is.
    Q_PROPERTY(QString sentence READ sentence NOTIFY changed)
    Q_PROPERTY(QString lastContact READ lastContact NOTIFY changed)
    /// What was noticed about the server, as a sentence; empty when nothing was.
    Q_PROPERTY(QString alarm READ alarm NOTIFY changed)

public:
    explicit SyncStatusModel(QObject* parent = nullptr) : QObject(parent) {}

    [[nodiscard]] EngineHost* host() const { return m_host; }
    void setHost(EngineHost* host);
    [[nodiscard]] int place() const;
    [[nodiscard]] int waiting() const { return static_cast<int>(m_status.waiting); }
    [[nodiscard]] int unreadable() const { return static_cast<int>(m_status.unreadable); }
    [[nodiscard]] int refused() const { return static_cast<int>(m_status.refused); }
    [[nodiscard]] bool isOffline() const { return m_offline; }
    [[nodiscard]] QString sentence() const;
    [[nodiscard]] QString lastContact() const;
    [[nodiscard]] QString alarm() const;

    Q_INVOKABLE void syncNow();

signals:
    void hostChanged();
    void changed();

private:
    void reload();

    QPointer<EngineHost> m_host;
    engine::StatusShown m_status;
    bool m_offline = false;
};

} // namespace kp::app
