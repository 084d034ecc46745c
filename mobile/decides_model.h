/// \file Who decides about each part of the plan, in one plain sentence: whose it is, who may share it, who may end that. What is
/// said follows from what the engine says of the part (PartShown), never from a rule of our own. UI thread.
#pragma once

#include "mobile/people.h"
#include "mobile/plan_view_model.h"
#include "mobile/row_model.h"

namespace kp::app {

struct DecidesRow {
    Q_GADGET
    Q_PROPERTY(QString key MEMBER key)
    Q_PROPERTY(QString title MEMBER title)
    Q_PROPERTY(QString sign MEMBER sign)
    Q_PROPERTY(QString sentence MEMBER sentence)
    Q_PROPERTY(QString seen MEMBER seen)

public:
    QString key;
    QString title;
    QString sign;     ///< icon
    QString sentence; ///< whose it is, who shares it, who ends that
    QString seen;     ///< who reads it now
};

class DecidesModel : public kp::app::PlanViewModel { // the whole name, or Qt 6.4 does not tell qmllint the base
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QAbstractItemModel* parts READ parts CONSTANT)
    /// Some part may be shared on what somebody said at the table, written down by a coach.
    Q_PROPERTY(bool attestable READ isAttestable NOTIFY changed)

public:
    explicit DecidesModel(QObject* parent = nullptr) : PlanViewModel(parent) {}

    [[nodiscard]] RowModel* parts() { return &m_parts; }
    [[nodiscard]] bool isAttestable() const { return m_attestable; }

    [[nodiscard]] static QString sentenceOf(const engine::PartShown& part, const People& people);

    struct Shown {
        QList<DecidesRow> parts;
        bool attestable = false;
    };

signals:
    void changed();

protected:
    void reload() override;
    void forget() override;

private:
    RowList<DecidesRow> m_parts{this};
    bool m_attestable = false;
};

} // namespace kp::app
