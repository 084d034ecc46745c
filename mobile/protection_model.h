/// \file Protected persons: whose contact details are kept from others, why and since when; protecting somebody, and asking the
/// second person that it ends. Who may is the engine's. UI thread.
#pragma once

#include "mobile/plan_rows.h"

#include <QVariantMap>
#include <QtQml/qqmlregistration.h>

namespace kp::app {

struct ProtectionRow {
    Q_GADGET
    Q_PROPERTY(QString key MEMBER key)
    Q_PROPERTY(QString name MEMBER name)
    Q_PROPERTY(int tint MEMBER tint)
    Q_PROPERTY(bool square MEMBER square)
    Q_PROPERTY(bool me MEMBER me)
    Q_PROPERTY(bool on MEMBER on)
    Q_PROPERTY(QString said MEMBER said)
    Q_PROPERTY(QString reason MEMBER reason)
    Q_PROPERTY(QStringList asked MEMBER asked)
    Q_PROPERTY(bool mayEnd MEMBER mayEnd)
    Q_PROPERTY(QStringList contact MEMBER contact)
    Q_PROPERTY(QVariantMap card MEMBER card)
    Q_PROPERTY(bool mayWrite MEMBER mayWrite)

public:
    QString key, name;
    int tint = -1;
    bool square = false;
    bool me = false;
    bool on = false;
    QString said; ///< by whom, and when
    QString reason;
    QStringList asked; ///< what waits for whom, or was answered
    bool mayEnd = false;
    QStringList contact; ///< "Address: ...", as far as this person reads the card
    QVariantMap card;    ///< the same for who writes it: phone, email, address, school
    bool mayWrite = false;
    QList<PersonRowData> seconds; ///< who can be asked to sign too that it ends
};

class ProtectionModel : public kp::app::PlanViewModel { // the whole name, or Qt 6.4 does not tell qmllint the base
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QAbstractItemModel* people READ people CONSTANT)
    Q_PROPERTY(int count READ count NOTIFY changed)
    /// Who can be protected by this person and is not yet; oneself always.
    Q_PROPERTY(QAbstractItemModel* candidates READ candidates CONSTANT)
    Q_PROPERTY(int candidateCount READ candidateCount NOTIFY changed)
    /// Of the one whose end is asked for.
    Q_PROPERTY(QAbstractItemModel* seconds READ seconds CONSTANT)

public:
    explicit ProtectionModel(QObject* parent = nullptr) : PlanViewModel(parent) {}

    [[nodiscard]] RowModel* people() { return &m_people; }
    [[nodiscard]] int count() const { return m_people.count(); }
    [[nodiscard]] RowModel* candidates() { return &m_candidates; }
    [[nodiscard]] int candidateCount() const { return m_candidates.count(); }
    [[nodiscard]] RowModel* seconds() { return &m_seconds; }

    Q_INVOKABLE void protect(const QString& person, const QString& reason);
    /// Whose `seconds` are shown.
    Q_INVOKABLE void consider(const QString& person);
    /// The contact details of a protected person, in the card that the others were shut out of.
    Q_INVOKABLE void writeCard(const QString& person, const QString& phone, const QString& email, const QString& address,
                               const QString& school);
    Q_INVOKABLE void end(const QString& person, const QString& with, const QString& reason);

    struct Shown {
        QList<ProtectionRow> people;
        QList<PersonRowData> candidates;
    };

signals:
    void changed();
    /// Protected, or asked that it ends; saved on this device.
    void finished();

protected:
    void reload() override;
    void forget() override;
    [[nodiscard]] QString refusal(const Error& error) const override;

private:
    void show();
    void save(Work work);

    RowList<ProtectionRow> m_people{this};
    RowList<PersonRowData> m_candidates{this}, m_seconds{this};
    Shown m_shown;
    QString m_considered;
};

} // namespace kp::app
