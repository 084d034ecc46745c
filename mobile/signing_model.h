/// \file What waits for this person's own signature beside somebody else's: a safety exception, a protected person's contact
/// details for somebody, the end of a protection. Everything that would be signed stands on the card; a yes asks who holds the
/// device first. UI thread.
#pragma once

#include "mobile/plan_view_model.h"
#include "mobile/row_model.h"
#include "mobile/safety_text.h"

namespace kp::app {

struct SigningRow {
    Q_GADGET
    Q_PROPERTY(QString key MEMBER key)
    Q_PROPERTY(QString by MEMBER by)
    Q_PROPERTY(int tint MEMBER tint)
    Q_PROPERTY(bool square MEMBER square)
    Q_PROPERTY(QString title MEMBER title)
    Q_PROPERTY(QString when MEMBER when)
    Q_PROPERTY(QStringList what MEMBER what)
    Q_PROPERTY(QString ground MEMBER ground)
    Q_PROPERTY(QString reason MEMBER reason)
    Q_PROPERTY(QString until MEMBER until)
    Q_PROPERTY(QString discussed MEMBER discussed)
    Q_PROPERTY(QString told MEMBER told)
    Q_PROPERTY(QString yes MEMBER yes)

public:
    QString key;
    QString by; ///< who signed first, and asks
    int tint = -1;
    bool square = false;
    QString title; ///< what is asked, in one sentence
    QString when;  ///< when it was asked; may be empty
    QStringList what;
    QString ground, reason;
    QString until, discussed, told; ///< of a safety exception only
    QString yes;                    ///< what a yes does
};

class SigningModel : public kp::app::PlanViewModel { // the whole name, or Qt 6.4 does not tell qmllint the base
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QAbstractItemModel* cards READ cards CONSTANT)
    Q_PROPERTY(int count READ count NOTIFY changed)
    /// What this person answered since the app was opened, in a sentence; empty: nothing.
    Q_PROPERTY(QString answered READ answered NOTIFY changed)
    /// For how many days a question is open.
    Q_PROPERTY(int days READ days CONSTANT)

public:
    explicit SigningModel(QObject* parent = nullptr) : PlanViewModel(parent) {}

    [[nodiscard]] RowModel* cards() { return &m_cards; }
    [[nodiscard]] int count() const { return m_cards.count(); }
    [[nodiscard]] QString answered() const { return m_answered; }
    [[nodiscard]] int days() const;

    Q_INVOKABLE void answer(const QString& key, bool agreed);

signals:
    void changed();

protected:
    void reload() override;
    void forget() override;
    [[nodiscard]] QString refusal(const Error& error) const override;

private:
    void send(const QString& key, bool agreed);

    RowList<SigningRow> m_cards{this};
    QString m_answered;
};

} // namespace kp::app
