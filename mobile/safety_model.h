/// \file What was opened for safety, as this person may know it: what waits, what runs, what ended. And as a notice beside a part
/// of the plan: that it happened, by which two people, why, until when. UI thread.
#pragma once

#include "mobile/plan_view_model.h"
#include "mobile/row_model.h"
#include "mobile/safety_text.h"

namespace kp::app {

class SafetyModel : public kp::app::PlanViewModel { // the whole name, or Qt 6.4 does not tell qmllint the base
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QAbstractItemModel* waiting READ waiting CONSTANT)
    Q_PROPERTY(QAbstractItemModel* open READ open CONSTANT)
    Q_PROPERTY(QAbstractItemModel* over READ over CONSTANT)
    Q_PROPERTY(int waitingCount READ waitingCount NOTIFY changed)
    Q_PROPERTY(int openCount READ openCount NOTIFY changed)
    Q_PROPERTY(int overCount READ overCount NOTIFY changed)
    /// The table of rules lets this person ask for one, with a second signature.
    Q_PROPERTY(bool mayPropose READ mayPropose NOTIFY changed)
    /// Only what was opened from where this item stands, or from the core of the plan ("core"); empty: all.
    Q_PROPERTY(QString about READ about WRITE setAbout NOTIFY aboutChanged)

public:
    explicit SafetyModel(QObject* parent = nullptr) : PlanViewModel(parent) {}

    [[nodiscard]] RowModel* waiting() { return &m_waiting; }
    [[nodiscard]] RowModel* open() { return &m_open; }
    [[nodiscard]] RowModel* over() { return &m_over; }
    [[nodiscard]] int waitingCount() const { return m_waiting.count(); }
    [[nodiscard]] int openCount() const { return m_open.count(); }
    [[nodiscard]] int overCount() const { return m_over.count(); }
    [[nodiscard]] bool mayPropose() const { return m_mayPropose; }
    [[nodiscard]] QString about() const { return m_about; }
    void setAbout(const QString& about);

    struct Shown {
        QList<SafetyRow> waiting, open, over; ///< the newest first
        bool mayPropose = false;
    };

signals:
    void changed();
    void aboutChanged();

protected:
    void reload() override;
    void forget() override;

private:
    void show(const Shown& shown);

    RowList<SafetyRow> m_waiting{this}, m_open{this}, m_over{this};
    QString m_about;
    bool m_mayPropose = false;
};

} // namespace kp::app
