/// \file Who reads along for a coach who is away: told to everybody of the family and to the coach, with why and until when, and
/// ended with one tap by who decides. UI thread.
#pragma once

#include "mobile/plan_view_model.h"
#include "mobile/row_model.h"

namespace kp::app {

struct StandInRow {
    Q_GADGET
    Q_PROPERTY(QString key MEMBER key)
    Q_PROPERTY(QString words MEMBER words)
    Q_PROPERTY(QString caption MEMBER caption)
    Q_PROPERTY(bool mayEnd MEMBER mayEnd)

public:
    QString key; ///< person
    QString words, caption;
    bool mayEnd = false; ///< this person may end it, at least in some parts
};

class StandInModel : public kp::app::PlanViewModel { // the whole name, or Qt 6.4 does not tell qmllint the base
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QAbstractItemModel* rows READ rows CONSTANT)
    Q_PROPERTY(int count READ count NOTIFY changed)

public:
    explicit StandInModel(QObject* parent = nullptr) : PlanViewModel(parent) {}

    [[nodiscard]] RowModel* rows() { return &m_rows; }
    [[nodiscard]] int count() const { return m_rows.count(); }

    /// Ends the access to every part on which this person decides. No words are asked for: it must be easy.
    Q_INVOKABLE void end(const QString& person);

signals:
    void changed();
    void ended();

protected:
    void reload() override;
    void forget() override;

private:
    RowList<StandInRow> m_rows{this};
};

} // namespace kp::app
