/// \file One family beside the list of families (two panes): what Today shows, and who they are, how far the first month is,
/// how many goals, when the next review is. The wheel of life beside it is a CompassModel on the same plan. Looking here is a
/// look into the plan: it stands in the open book. UI thread.
#pragma once

#include "mobile/today_model.h"

namespace kp::app {

class FamilyGlanceModel : public kp::app::TodayModel { // the whole name, or Qt 6.4 does not tell qmllint the base
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString familyName READ familyName NOTIFY changed)
    /// "with Yassin (14) and Noor (8)", and whose contact person I am.
    Q_PROPERTY(QString peopleText READ peopleText NOTIFY changed)
    /// How many things go well besides the one shown.
    Q_PROPERTY(int moreStrengths READ moreStrengths NOTIFY changed)
    Q_PROPERTY(QString goalsText READ goalsText NOTIFY changed)
    /// Empty when no day is set.
    Q_PROPERTY(QString reviewText READ reviewText NOTIFY changed)
    Q_PROPERTY(bool paused READ isPaused NOTIFY changed)
    /// As in FamilyRow.
    Q_PROPERTY(int ringDay READ ringDay NOTIFY changed)
    Q_PROPERTY(bool ringDone READ isRingDone NOTIFY changed)

public:
    using TodayModel::TodayModel;

    [[nodiscard]] QString familyName() const { return m_familyName; }
    [[nodiscard]] QString peopleText() const { return m_peopleText; }
    [[nodiscard]] int moreStrengths() const { return m_moreStrengths; }
    [[nodiscard]] QString goalsText() const { return m_goalsText; }
    [[nodiscard]] QString reviewText() const { return m_reviewText; }
    [[nodiscard]] bool isPaused() const { return m_paused; }
    [[nodiscard]] int ringDay() const { return m_ringDay; }
    [[nodiscard]] bool isRingDone() const { return m_ringDone; }

protected:
    void take(const PlanReading& reading) override;
    void clear() override;

private:
    void takePlan(const engine::ItemShown& plan, const PlanReading& reading);

    QString m_familyName, m_peopleText, m_goalsText, m_reviewText;
    int m_moreStrengths = 0, m_ringDay = 0;
    bool m_paused = false, m_ringDone = false;
};

} // namespace kp::app
