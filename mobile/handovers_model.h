/// \file All plans of somebody who goes (another team, another job, an organisation that stops): who would be left alone, what is
/// still to be passed on, which are done. Computed from the plans each time, so it survives every restart. UI thread.
#pragma once

#include "mobile/plan_view_model.h"
#include "mobile/row_model.h"

namespace kp::app {

struct HandoverRow {
    Q_GADGET
    Q_PROPERTY(QString key MEMBER key)
    Q_PROPERTY(QString name MEMBER name)
    Q_PROPERTY(QString caption MEMBER caption)
    Q_PROPERTY(QString sign MEMBER sign)
    Q_PROPERTY(bool blocked MEMBER blocked)
    Q_PROPERTY(bool ready MEMBER ready)
    Q_PROPERTY(bool openable MEMBER openable)

public:
    QString key; ///< hex id of the plan
    QString name, caption, sign;
    bool blocked = false;  ///< nobody goes on there yet
    bool ready = false;    ///< nothing is left to pass on
    bool openable = false; ///< false: it cannot be opened now; the caption says why
};

/// `space`: any plan of this person's; all are read.
class HandoversModel : public kp::app::PlanViewModel { // the whole name, or Qt 6.4 does not tell qmllint the base
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QAbstractItemModel* plans READ plans CONSTANT)
    Q_PROPERTY(int count READ count NOTIFY changed)
    /// How far it is, in a sentence; empty while there is no plan.
    Q_PROPERTY(QString progressText READ progressText NOTIFY changed)
    Q_PROPERTY(int readyCount READ readyCount NOTIFY changed)
    Q_PROPERTY(int leftCount READ leftCount NOTIFY changed)

public:
    explicit HandoversModel(QObject* parent = nullptr) : PlanViewModel(parent) {}

    [[nodiscard]] RowModel* plans() { return &m_plans; }
    [[nodiscard]] int count() const { return m_plans.count(); }
    [[nodiscard]] QString progressText() const;
    [[nodiscard]] int readyCount() const;
    [[nodiscard]] int leftCount() const { return m_shown.left; }

    struct Shown {
        QList<HandoverRow> plans;
        int left = 0; ///< plans that this person left
    };

signals:
    void changed();

protected:
    void reload() override;
    void forget() override;

private:
    void show();

    RowList<HandoverRow> m_plans{this};
    Shown m_shown;
};

} // namespace kp::app
