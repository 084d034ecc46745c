/// \file From 12 to 18: per child and young person who decides what now, what people said about that, the trusted person, what was
/// decided about them and why, and what ends at 18. A word is one's own, and a later one takes its place. UI thread.
#pragma once

#include "mobile/minor_text.h"
#include "mobile/plan_rows.h"
#include "mobile/plan_view_model.h"
#include "mobile/row_model.h"

namespace kp::app {

class MinorsModel : public kp::app::PlanViewModel { // the whole name, or Qt 6.4 does not tell qmllint the base
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QAbstractItemModel* young READ young CONSTANT)
    Q_PROPERTY(int count READ count NOTIFY changed)
    /// May write down what was decided, and a birthday.
    Q_PROPERTY(bool mayWrite READ mayWrite NOTIFY changed)
    /// One's own trusted person: everybody of the family may have one.
    Q_PROPERTY(bool mayAppoint READ mayAppoint NOTIFY changed)
    Q_PROPERTY(QString myTrusted READ myTrusted NOTIFY changed)
    /// Who can be asked: nobody of the professionals, no other minor.
    Q_PROPERTY(QAbstractItemModel* candidates READ candidates CONSTANT)
    Q_PROPERTY(QString todayText READ todayText CONSTANT)
    /// Where the person of before still reads: it is for the family to end.
    Q_PROPERTY(QString leftover READ leftover NOTIFY changed)

public:
    explicit MinorsModel(QObject* parent = nullptr) : PlanViewModel(parent) {}

    [[nodiscard]] RowModel* young() { return &m_young; }
    [[nodiscard]] int count() const { return m_young.count(); }
    [[nodiscard]] bool mayWrite() const { return m_shown.mayWrite; }
    [[nodiscard]] bool mayAppoint() const { return m_shown.mayAppoint; }
    [[nodiscard]] QString myTrusted() const { return m_shown.myTrusted; }
    [[nodiscard]] RowModel* candidates() { return &m_candidates; }
    /// Of today, as a field takes it.
    [[nodiscard]] QString todayText() const;
    [[nodiscard]] QString leftover() const { return m_leftover; }

    /// One's own word about that person. `wish`: what the young person wants, where it differs; then also the day on which it was
    /// explained. The outcome is finished() or errorText.
    Q_INVOKABLE void say(const QString& person, bool capable, bool decided, const QString& with, const QString& reason,
                         const QString& wish, const QString& told);
    Q_INVOKABLE void decide(const QString& person, const QString& decided, const QString& wish, const QString& why,
                            const QString& told);
    Q_INVOKABLE void setBirthday(const QString& person, const QString& day);
    Q_INVOKABLE void appoint(const QString& person, bool adult, bool outsideHelp, const QString& extractSeen,
                             const QString& words, bool mayInspect);
    Q_INVOKABLE void endTrusted();

    struct Shown {
        QList<MinorRow> young;
        QList<PersonRowData> candidates;
        QString myTrusted;
        bool mayWrite = false, mayAppoint = false;
    };

signals:
    void changed();
    /// Saved on this device.
    void finished();

protected:
    void reload() override;
    void forget() override;
    [[nodiscard]] QString refusal(const Error& error) const override;

private:
    void show();
    void save(Work work);

    RowList<MinorRow> m_young{this};
    RowList<PersonRowData> m_candidates{this};
    Shown m_shown;
    QString m_leftover;
};

} // namespace kp::app
