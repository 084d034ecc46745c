/// \file Where the work is saved, never claiming more than is so: on this device, on the server, or waiting; and, when asked,
/// what is known of the others' devices. UI thread.
///
/// What is known of others: the minute in which one of their devices was last at the server, as the server tells, and looks
/// that their app reported. Being there is not having taken everything, so no row says "has everything".
#pragma once

#include "mobile/engine_host.h"
#include "mobile/row_model.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace kp::app {

/// Something of this person's that is not on the server yet.
struct WaitingRow {
    Q_GADGET
    Q_PROPERTY(QString key MEMBER key)
    Q_PROPERTY(QString words MEMBER words)
    Q_PROPERTY(QString sign MEMBER icon)

public:
    QString key, words, icon;
};

/// What is known of somebody else's devices.
struct ReceivedRow {
    Q_GADGET
    Q_PROPERTY(QString key MEMBER key)
    Q_PROPERTY(QString name MEMBER name)
    Q_PROPERTY(int tint MEMBER tint)
    Q_PROPERTY(bool square MEMBER square)
    /// SyncStatusModel.Known
    Q_PROPERTY(int known MEMBER known)
    Q_PROPERTY(QString text MEMBER text)

public:
    QString key, name;
    int tint = -1;
    bool square = false;
    int known = 0;
    QString text;
};

class SyncStatusModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(kp::app::EngineHost* host READ host WRITE setHost NOTIFY hostChanged)
    /// The plan whose details are shown; empty: all plans, without details.
    Q_PROPERTY(QString space READ space WRITE setSpace NOTIFY spaceChanged)
    /// The sheet with details is open: only then they are read.
    Q_PROPERTY(bool detailed READ isDetailed WRITE setDetailed NOTIFY detailedChanged)
    /// As SyncPill's places: 0 on the server, 1 on this device, 2 waiting.
    Q_PROPERTY(int place READ place NOTIFY changed)
    Q_PROPERTY(int waiting READ waiting NOTIFY changed)
    Q_PROPERTY(int unreadable READ unreadable NOTIFY changed)
    Q_PROPERTY(int refused READ refused NOTIFY changed)
    Q_PROPERTY(bool offline READ isOffline NOTIFY changed)
    Q_PROPERTY(bool busy READ isBusy NOTIFY changed)
    /// Why the last attempt failed, when it is more than no connection; empty otherwise.
    Q_PROPERTY(QString problem READ problem NOTIFY changed)
    /// One sentence: where everything is.
    Q_PROPERTY(QString sentence READ sentence NOTIFY changed)
    Q_PROPERTY(QString lastContact READ lastContact NOTIFY changed)
    /// What was noticed about the server, as a sentence; empty when nothing was.
    Q_PROPERTY(QString alarm READ alarm NOTIFY changed)
    /// What waits, the newest first, at most kFew; and how many more.
    Q_PROPERTY(QAbstractItemModel* waitingItems READ waitingItems CONSTANT)
    Q_PROPERTY(int waitingMore READ waitingMore NOTIFY changed)
    Q_PROPERTY(QAbstractItemModel* others READ others CONSTANT)

public:
    /// What is known of a person's devices against this person's last change that stands on the server.
    enum Known {
        Nothing,   ///< never heard of
        NotSince,  ///< was not there since
        There,     ///< was there since: could have fetched it
        ReadSince, ///< their app reported a look since
    };
    Q_ENUM(Known)
    static constexpr int kFew = 5;

    explicit SyncStatusModel(QObject* parent = nullptr) : QObject(parent) {}

    [[nodiscard]] EngineHost* host() const { return m_host; }
    void setHost(EngineHost* host);
    [[nodiscard]] QString space() const { return m_space; }
    void setSpace(const QString& space);
    [[nodiscard]] bool isDetailed() const { return m_detailed; }
    void setDetailed(bool detailed);
    [[nodiscard]] int place() const;
    [[nodiscard]] int waiting() const { return static_cast<int>(m_status.waiting); }
    [[nodiscard]] int unreadable() const { return static_cast<int>(m_status.unreadable); }
    [[nodiscard]] int refused() const { return static_cast<int>(m_status.refused); }
    [[nodiscard]] bool isOffline() const { return m_offline; }
    [[nodiscard]] bool isBusy() const { return m_busy; }
    [[nodiscard]] QString problem() const;
    [[nodiscard]] QString sentence() const;
    [[nodiscard]] QString lastContact() const;
    [[nodiscard]] QString alarm() const;
    [[nodiscard]] RowModel* waitingItems() { return &m_waitingItems; }
    [[nodiscard]] int waitingMore() const { return m_waitingMore; }
    [[nodiscard]] RowModel* others() { return &m_others; }

    Q_INVOKABLE void syncNow();

    struct Details {
        QList<WaitingRow> waiting;
        QList<ReceivedRow> others;
    };

signals:
    void hostChanged();
    void spaceChanged();
    void detailedChanged();
    void changed();

private:
    void reload();
    void reloadDetails();
    void forget();
    void forgetDetails();

    QPointer<EngineHost> m_host;
    QString m_space;
    engine::StatusShown m_status;
    RowList<WaitingRow> m_waitingItems{this};
    RowList<ReceivedRow> m_others{this};
    int m_waitingMore = 0;
    QString m_code; ///< of the last attempt
    bool m_offline = false, m_busy = false, m_detailed = false;
    bool m_reading = false, m_readAgain = false;
};

/// What is known of a person who was last at the server in the minute `contactMs`, and whose app last reported a look at
/// `readMs`, against a change that came to stand there in the minute `placedMs` (each 0: never). Pure.
[[nodiscard]] SyncStatusModel::Known knownOf(std::int64_t contactMs, std::int64_t readMs, std::int64_t placedMs);

} // namespace kp::app
