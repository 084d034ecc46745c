/// \file Who sees what: the parts of the plan against the people around the family. The family itself sees its own parts and
/// is not among the columns. UI thread.
#pragma once

#include "mobile/people.h"
#include "mobile/plan_view_model.h"
#include "mobile/row_model.h"

namespace kp::app {

struct SharingPartRow {
    Q_GADGET
    Q_PROPERTY(QString key MEMBER key)
    Q_PROPERTY(QString title MEMBER title)
    Q_PROPERTY(QString icon MEMBER icon)
    Q_PROPERTY(QVariantList cells MEMBER cells)

public:
    QString key;
    QString title;
    QString icon;
    QVariantList cells; ///< per person: SharingModel::Cell
};

struct SharingPersonRow {
    Q_GADGET
    Q_PROPERTY(QString key MEMBER key)
    Q_PROPERTY(QString name MEMBER name)
    Q_PROPERTY(QString caption MEMBER caption)
    Q_PROPERTY(int tint MEMBER tint)
    Q_PROPERTY(bool square MEMBER square)

public:
    QString key;
    QString name;
    QString caption;
    int tint = -1;
    bool square = false;
};

class SharingModel : public kp::app::PlanViewModel { // the whole name, or Qt 6.4 does not tell qmllint the base
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QAbstractItemModel* parts READ parts CONSTANT)
    Q_PROPERTY(QAbstractItemModel* people READ people CONSTANT)
    Q_PROPERTY(int partCount READ partCount NOTIFY changed)
    Q_PROPERTY(int peopleCount READ peopleCount NOTIFY changed)
    /// Something given or ended here is not on the server yet, or waits for somebody's own answer.
    Q_PROPERTY(bool waiting READ isWaiting NOTIFY changed)

public:
    /// As SharingCell.Access of the controls.
    enum class Cell { No, Sees, Waiting, OnlyMe };
    Q_ENUM(Cell)

    explicit SharingModel(QObject* parent = nullptr);

    [[nodiscard]] RowModel* parts() { return &m_parts; }
    [[nodiscard]] RowModel* people() { return &m_people; }
    [[nodiscard]] int partCount() const { return m_parts.count(); }
    [[nodiscard]] int peopleCount() const { return m_people.count(); }
    [[nodiscard]] bool isWaiting() const { return m_waiting; }

    struct Snapshot {
        QList<SharingPartRow> parts;
        QList<SharingPersonRow> people;
        bool waiting = false;
    };

signals:
    void changed();

protected:
    void reload() override;
    void forget() override;

private:
    RowList<SharingPartRow> m_parts;
    RowList<SharingPersonRow> m_people;
    bool m_waiting = false;
};

} // namespace kp::app
