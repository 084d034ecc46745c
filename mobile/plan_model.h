/// \file The plan as one page: start question, what goes well, goals now and later, conditions, agreements, services. UI thread.
#pragma once

#include "mobile/plan_rows.h"

#include <QtQml/qqmlregistration.h>

namespace kp::app {

class PlanModel : public kp::app::ReadingModel { // the whole name, or Qt 6.4 does not tell qmllint the base
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString family READ family NOTIFY changed)
    Q_PROPERTY(QString peopleText READ peopleText NOTIFY changed)
    Q_PROPERTY(QVariantList familyPeople READ familyPeople NOTIFY changed)
    Q_PROPERTY(QString question READ question NOTIFY changed)
    /// Item of the start question, or empty.
    Q_PROPERTY(QString questionKey READ questionKey NOTIFY changed)
    Q_PROPERTY(bool mayWrite READ mayWrite NOTIFY changed)
    Q_PROPERTY(QString contactText READ contactText NOTIFY changed)
    Q_PROPERTY(QString reviewText READ reviewText NOTIFY changed)
    Q_PROPERTY(QString compassText READ compassText NOTIFY changed)
    Q_PROPERTY(int moreStrengths READ moreStrengths NOTIFY changed)
    Q_PROPERTY(bool showsAllStrengths READ showsAllStrengths WRITE setShowsAllStrengths NOTIFY changed)
    Q_PROPERTY(kp::app::RowModel* strengths READ strengths CONSTANT)
    Q_PROPERTY(kp::app::RowModel* perspectives READ perspectives CONSTANT)
    Q_PROPERTY(kp::app::RowModel* goals READ goals CONSTANT)
    Q_PROPERTY(kp::app::RowModel* parked READ parked CONSTANT)
    Q_PROPERTY(kp::app::RowModel* conditions READ conditions CONSTANT)
    Q_PROPERTY(kp::app::RowModel* agreements READ agreements CONSTANT)
    Q_PROPERTY(kp::app::RowModel* services READ services CONSTANT)
    Q_PROPERTY(kp::app::RowModel* clashes READ clashes CONSTANT)

public:
    explicit PlanModel(QObject* parent = nullptr) : ReadingModel(parent) {}

    [[nodiscard]] QString family() const { return QString::fromStdString(reading().plan.family); }
    [[nodiscard]] QString peopleText() const { return m_peopleText; }
    [[nodiscard]] QVariantList familyPeople() const { return m_familyPeople; }
    [[nodiscard]] QString question() const { return m_question; }
    [[nodiscard]] QString questionKey() const { return m_questionKey; }
    [[nodiscard]] bool mayWrite() const { return m_mayWrite; }
    [[nodiscard]] QString contactText() const { return m_contactText; }
    [[nodiscard]] QString reviewText() const { return m_reviewText; }
    [[nodiscard]] QString compassText() const { return m_compassText; }
    [[nodiscard]] int moreStrengths() const { return m_moreStrengths; }
    [[nodiscard]] bool showsAllStrengths() const { return m_showsAllStrengths; }
    void setShowsAllStrengths(bool shows);
    [[nodiscard]] RowModel* strengths() { return &m_strengths; }
    [[nodiscard]] RowModel* perspectives() { return &m_perspectives; }
    [[nodiscard]] RowModel* goals() { return &m_goals; }
    [[nodiscard]] RowModel* parked() { return &m_parked; }
    [[nodiscard]] RowModel* conditions() { return &m_conditions; }
    [[nodiscard]] RowModel* agreements() { return &m_agreements; }
    [[nodiscard]] RowModel* services() { return &m_services; }
    [[nodiscard]] RowModel* clashes() { return &m_clashes; }

protected:
    void take(const PlanReading& reading) override;
    void clear() override;

private:
    void takeFrame(const PlanReading& reading);
    void takeStrengths(const PlanReading& reading);
    void takeGoals(const PlanReading& reading);
    void takeRest(const PlanReading& reading);

    QString m_peopleText, m_question, m_questionKey, m_contactText, m_reviewText, m_compassText;
    QVariantList m_familyPeople;
    bool m_mayWrite = false;
    int m_moreStrengths = 0;
    bool m_showsAllStrengths = false;
    RowList<WordsRow> m_strengths{this};
    RowList<WordsRow> m_perspectives{this};
    RowList<GoalRow> m_goals{this};
    RowList<GoalRow> m_parked{this};
    RowList<WordsRow> m_conditions{this};
    RowList<WordsRow> m_agreements{this};
    RowList<WordsRow> m_services{this};
    RowList<WordsRow> m_clashes{this};
};

} // namespace kp::app
