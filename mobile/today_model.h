/// \file The home of a family: what goes well, the next appointment, my few steps, what is new. UI thread.
#pragma once

#include "mobile/plan_rows.h"

#include <QtQml/qqmlregistration.h>

namespace kp::app {

class TodayModel : public kp::app::ReadingModel { // the whole name, or Qt 6.4 does not tell qmllint the base
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString myName READ myName NOTIFY changed)
    Q_PROPERTY(int myTint READ myTint NOTIFY changed)
    Q_PROPERTY(bool mySquare READ isMySquare NOTIFY changed)
    Q_PROPERTY(QString dateText READ dateText NOTIFY changed)
    /// As SyncPill.Place.
    Q_PROPERTY(int place READ place NOTIFY changed)
    Q_PROPERTY(int waiting READ waiting NOTIFY changed)
    /// Since when the plan is closed, or that it is on hold; empty while it runs.
    Q_PROPERTY(QString closedText READ closedText NOTIFY changed)
    Q_PROPERTY(QString strength READ strength NOTIFY changed)
    Q_PROPERTY(QString strengthDetail READ strengthDetail NOTIFY changed)
    Q_PROPERTY(QString appointment READ appointment NOTIFY changed)
    Q_PROPERTY(QString appointmentWhen READ appointmentWhen NOTIFY changed)
    Q_PROPERTY(QString appointmentTitle READ appointmentTitle NOTIFY changed)
    Q_PROPERTY(QString appointmentDetail READ appointmentDetail NOTIFY changed)
    Q_PROPERTY(QVariantList appointmentPeople READ appointmentPeople NOTIFY changed)
    Q_PROPERTY(bool mayPrepare READ mayPrepare NOTIFY changed)
    /// Item with two versions, or empty.
    Q_PROPERTY(QString clash READ clash NOTIFY changed)
    Q_PROPERTY(int clashes READ clashes NOTIFY changed)
    Q_PROPERTY(bool showsAll READ showsAll WRITE setShowsAll NOTIFY changed)
    Q_PROPERTY(bool hasMore READ hasMore NOTIFY changed)
    Q_PROPERTY(kp::app::RowModel* steps READ steps CONSTANT)
    Q_PROPERTY(kp::app::RowModel* news READ news CONSTANT)

public:
    explicit TodayModel(QObject* parent = nullptr);

    [[nodiscard]] QString myName() const { return m_me.name; }
    [[nodiscard]] int myTint() const { return m_me.tint; }
    [[nodiscard]] bool isMySquare() const { return m_me.square; }
    [[nodiscard]] QString dateText() const;
    [[nodiscard]] int place() const { return m_place; }
    [[nodiscard]] int waiting() const { return m_waiting; }
    [[nodiscard]] QString closedText() const { return m_closedText; }
    [[nodiscard]] QString strength() const { return m_strength.words; }
    [[nodiscard]] QString strengthDetail() const { return m_strength.detail; }
    [[nodiscard]] QString appointment() const { return m_appointment; }
    [[nodiscard]] QString appointmentWhen() const { return m_appointmentWhen; }
    [[nodiscard]] QString appointmentTitle() const { return m_appointmentTitle; }
    [[nodiscard]] QString appointmentDetail() const { return m_appointmentDetail; }
    [[nodiscard]] QVariantList appointmentPeople() const { return m_appointmentPeople; }
    [[nodiscard]] bool mayPrepare() const { return m_mayPrepare; }
    [[nodiscard]] QString clash() const { return m_clash; }
    [[nodiscard]] int clashes() const { return m_clashes; }
    [[nodiscard]] bool showsAll() const { return m_showsAll; }
    void setShowsAll(bool shows);
    [[nodiscard]] bool hasMore() const { return m_hasMore; }
    [[nodiscard]] RowModel* steps() { return &m_steps; }
    [[nodiscard]] RowModel* news() { return &m_news; }

    Q_INVOKABLE void setStepDone(const QString& key, bool done) { setDone(key, done); }
    /// Tells the others with a note that this person cannot come; the appointment stays until somebody moves it.
    Q_INVOKABLE void cannotCome();

signals:
    void told();

protected:
    void take(const PlanReading& reading) override;
    void clear() override;

private:
    void takeStrength(const PlanReading& reading);
    void takeAppointment(const PlanReading& reading);
    void clearAppointment();
    void takeSteps(const PlanReading& reading);
    void takeNews(const PlanReading& reading);

    Person m_me;
    int m_place = 0;
    int m_waiting = 0;
    WordsRow m_strength;
    QString m_closedText;
    QString m_appointment, m_appointmentWhen, m_appointmentTitle, m_appointmentDetail;
    QVariantList m_appointmentPeople;
    bool m_mayPrepare = false;
    QString m_clash;
    int m_clashes = 0;
    bool m_showsAll = false;
    bool m_hasMore = false;
    RowList<StepRow> m_steps{this};
    RowList<WordsRow> m_news{this};
};

} // namespace kp::app
