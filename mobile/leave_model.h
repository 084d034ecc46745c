/// \file Leaving one plan: what waits to be sent, what stands on my name and who can take it over, who goes on, what goes with
/// me, and why it is refused unless it is wanted even so. UI thread.
#pragma once

#include "mobile/plan_rows.h"

#include <QtQml/qqmlregistration.h>

namespace kp::app {

/// Something still to be done with my name on it.
struct LeftRow {
    Q_GADGET
    Q_PROPERTY(QString key MEMBER key)
    Q_PROPERTY(QString words MEMBER words)
    Q_PROPERTY(QString caption MEMBER caption)
    Q_PROPERTY(QString sign MEMBER sign)

public:
    QString key, words, caption, sign;
};

/// Why leaving is refused, in a sentence; empty for what `HandoverShown::blocked` does not name. `parent`: who leaves is one.
[[nodiscard]] QString blockedText(const std::string& blocked, bool parent);

class LeaveModel : public kp::app::PlanViewModel { // the whole name, or Qt 6.4 does not tell qmllint the base
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString family READ family NOTIFY changed)
    Q_PROPERTY(QAbstractItemModel* mine READ mine CONSTANT)
    Q_PROPERTY(int mineCount READ mineCount NOTIFY changed)
    /// Who can take that over: in the plan, with a device, and reading all of it.
    Q_PROPERTY(QAbstractItemModel* takers READ takers CONSTANT)
    Q_PROPERTY(int takerCount READ takerCount NOTIFY changed)
    Q_PROPERTY(QString taker READ taker NOTIFY changed)
    Q_PROPERTY(QString takerName READ takerName NOTIFY changed)
    /// Sentences; each may be empty: who goes on, what is lost with me, what still has to be sent, why it is refused.
    Q_PROPERTY(QString goesOnText READ goesOnText NOTIFY changed)
    Q_PROPERTY(QString aloneText READ aloneText NOTIFY changed)
    Q_PROPERTY(QString waitingText READ waitingText NOTIFY changed)
    Q_PROPERTY(QString blockedText READ blockedText NOTIFY changed)
    /// I can let a successor in myself, as this role; empty: somebody else has to.
    Q_PROPERTY(QString successorRole READ successorRole NOTIFY changed)
    /// I said here that I leave.
    Q_PROPERTY(bool gone READ isGone NOTIFY changed)

public:
    explicit LeaveModel(QObject* parent = nullptr) : PlanViewModel(parent) {}

    [[nodiscard]] QString family() const { return m_shown.family; }
    [[nodiscard]] RowModel* mine() { return &m_mine; }
    [[nodiscard]] int mineCount() const { return m_mine.count(); }
    [[nodiscard]] RowModel* takers() { return &m_takers; }
    [[nodiscard]] int takerCount() const { return m_takers.count(); }
    [[nodiscard]] QString taker() const { return m_taker; }
    [[nodiscard]] QString takerName() const;
    [[nodiscard]] QString goesOnText() const { return m_shown.goesOn; }
    [[nodiscard]] QString aloneText() const { return m_shown.alone; }
    [[nodiscard]] QString waitingText() const { return m_shown.waiting; }
    [[nodiscard]] QString blockedText() const { return m_shown.blocked; }
    [[nodiscard]] QString successorRole() const { return m_shown.successorRole; }
    [[nodiscard]] bool isGone() const { return m_shown.gone; }

    /// Again: nobody.
    Q_INVOKABLE void pick(const QString& taker);
    /// That person's name on everything that stands on mine. Nothing is taken from anybody, so no words are asked.
    Q_INVOKABLE void handOver();
    /// After the words of the vault. `evenSo`: although it is refused otherwise.
    Q_INVOKABLE void leave(bool evenSo);

    struct Shown {
        QString family, goesOn, alone, waiting, blocked, successorRole;
        QList<LeftRow> mine;
        QList<PersonRowData> takers;
        bool gone = false;
    };

signals:
    void changed();
    void handedOver();
    void left();

protected:
    void reload() override;
    void forget() override;
    [[nodiscard]] QString refusal(const Error& error) const override;

private:
    void show();

    RowList<LeftRow> m_mine{this};
    RowList<PersonRowData> m_takers{this};
    Shown m_shown;
    QString m_taker;
};

} // namespace kp::app
