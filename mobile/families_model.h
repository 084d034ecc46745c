/// \file The families of a coach: one line each, from sealed cards, without opening a plan. Also where a plan is begun or
/// joined. UI thread.
#pragma once

#include "mobile/engine_host.h"
#include "mobile/row_model.h"

#include <QDate>
#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace kp::app {

struct FamilyRow {
    Q_GADGET
    Q_PROPERTY(QString key MEMBER key)
    Q_PROPERTY(QString name MEMBER name)
    Q_PROPERTY(QString next MEMBER next)
    Q_PROPERTY(QString hint MEMBER hint)
    Q_PROPERTY(QString hintIcon MEMBER hintIcon)
    Q_PROPERTY(int unread MEMBER unread)
    /// The ring of the first month: shown at all; the day, from 1; or the first conversation was held. It stays calm after
    /// day 30, and goes on counting.
    Q_PROPERTY(bool ring MEMBER ring)
    Q_PROPERTY(int ringDay MEMBER ringDay)
    Q_PROPERTY(bool ringDone MEMBER ringDone)
    Q_PROPERTY(bool paused MEMBER paused)

public:
    QString key; ///< hex id of the plan
    QString name;
    QString next; ///< next appointment in words
    QString hint; ///< one quiet line: two versions, review, waiting; may be empty
    QString hintIcon;
    int unread = 0;
    bool ring = false;
    int ringDay = 0;
    bool ringDone = false;
    bool paused = false;
};

/// The clock of the first month (facts.md R16): from the registration, or the beginning of the plan where none is written
/// down, until the first conversation, which stops it. Dates as the plan stores them.
struct MonthClock {
    int day = 0; ///< 1 on the first day; 0 when nothing is known
    bool done = false;
};
[[nodiscard]] MonthClock monthClock(const std::string& registered, const std::string& firstTalk, std::int64_t startedMs,
                                    const QDate& today);

class FamiliesModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(kp::app::EngineHost* host READ host WRITE setHost NOTIFY hostChanged)
    Q_PROPERTY(QAbstractItemModel* families READ families CONSTANT)
    Q_PROPERTY(int count READ count NOTIFY changed)
    Q_PROPERTY(int total READ total NOTIFY changed)
    Q_PROPERTY(bool loaded READ isLoaded NOTIFY changed)
    Q_PROPERTY(QString filter READ filter WRITE setFilter NOTIFY filterChanged)
    Q_PROPERTY(QString errorText READ errorText NOTIFY errorTextChanged)
    /// A plan is being begun or joined: once, however often somebody taps.
    Q_PROPERTY(bool busy READ isBusy NOTIFY changed)
    /// The next appointment first, instead of the name.
    Q_PROPERTY(bool byDate READ isByDate WRITE setByDate NOTIFY changed)

public:
    explicit FamiliesModel(QObject* parent = nullptr);

    [[nodiscard]] EngineHost* host() const { return m_host; }
    void setHost(EngineHost* host);
    [[nodiscard]] RowModel* families() { return &m_families; }
    [[nodiscard]] int count() const { return m_families.count(); }
    [[nodiscard]] int total() const { return static_cast<int>(m_lines.size()); }
    [[nodiscard]] bool isLoaded() const { return m_loaded; }
    [[nodiscard]] QString filter() const { return m_filter; }
    void setFilter(const QString& filter);
    [[nodiscard]] QString errorText() const { return m_errorText; }
    [[nodiscard]] bool isBusy() const { return m_busy; }
    [[nodiscard]] bool isByDate() const { return m_byDate; }
    void setByDate(bool byDate);

    /// Begins a plan; `planMade` tells its id.
    Q_INVOKABLE void create(const QString& family, const QString& server);
    /// Asks to join with a code from an invitation; `planMade` tells the plan's id. It opens when the other side has synced.
    Q_INVOKABLE void join(const QString& code, const QString& server);
    Q_INVOKABLE void reload();
    Q_INVOKABLE void clearError() { setErrorText({}); }

    /// A plan, and how many questions in it wait for this person's answer.
    struct Line {
        engine::PlanLine plan;
        std::size_t asked = 0;
    };

signals:
    void hostChanged();
    void changed();
    void filterChanged();
    void errorTextChanged();
    void planMade(const QString& space);

private:
    void show();
    void begin(std::function<Result<SpaceId>(engine::Account&)> work);
    void setErrorText(const QString& sentence);

    QPointer<EngineHost> m_host;
    RowList<FamilyRow> m_families;
    std::vector<Line> m_lines;
    QString m_filter, m_errorText;
    bool m_loaded = false, m_busy = false, m_byDate = false;
    bool m_reading = false, m_readAgain = false;
};

} // namespace kp::app
