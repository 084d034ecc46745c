/// \file The families of a coach: one line each, from sealed cards, without opening a plan. Also where a plan is begun or
/// joined. UI thread.
#pragma once

#include "mobile/engine_host.h"
#include "mobile/row_model.h"

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

public:
    QString key; ///< hex id of the plan
    QString name;
    QString next; ///< next appointment in words
    QString hint; ///< one quiet line: two versions, review, waiting; may be empty
    QString hintIcon;
    int unread = 0;
};

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

    /// Begins a plan; `planMade` tells its id.
    Q_INVOKABLE void create(const QString& family, const QString& server);
    /// Asks to join with a code from an invitation; `planMade` tells the plan's id. It opens when the other side has synced.
    Q_INVOKABLE void join(const QString& code, const QString& server);
    Q_INVOKABLE void reload();

signals:
    void hostChanged();
    void changed();
    void filterChanged();
    void errorTextChanged();
    void planMade(const QString& space);

private:
    void show();
    void made(const Result<SpaceId>& result);

    QPointer<EngineHost> m_host;
    RowList<FamilyRow> m_families;
    std::vector<engine::PlanLine> m_lines;
    QString m_filter, m_errorText;
    bool m_loaded = false;
};

} // namespace kp::app
