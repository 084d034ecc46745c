#include "mobile/family_glance_model.h"

#include "mobile/families_model.h"
#include "mobile/plan_text.h"

#include <QLocale>

#include <algorithm>

namespace kp::app {
namespace {

/// Whole years on that day; -1 when the birthday is not known or still to come.
int ageOn(const QDate& born, const QDate& day)
{
    if (!born.isValid() || born > day)
        return -1;
    const bool had = day.month() > born.month() || (day.month() == born.month() && day.day() >= born.day());
    return day.year() - born.year() - (had ? 0 : 1);
}

/// The children and young people with their age; the family's own name says who the parents are.
QString childrenText(const PlanReading& reading)
{
    QStringList names;
    for (const engine::ItemShown* item : reading.ofKind("person")) {
        const Person person = reading.people.at(keyOf(*item));
        if (person.role != QLatin1String("youth") && person.role != QLatin1String("child"))
            continue;
        const int age = ageOn(QDate::fromString(rawText(*item, "born"), Qt::ISODate), QDate::currentDate());
        //: A child and its age: Yassin (14)
        names.append(age < 0 ? person.name : FamilyGlanceModel::tr("%1 (%2)").arg(person.name).arg(age));
    }
    return names.isEmpty() ? QString() : FamilyGlanceModel::tr("with %1").arg(QLocale().createSeparatedList(names));
}

} // namespace

void FamilyGlanceModel::take(const PlanReading& reading)
{
    TodayModel::take(reading);
    m_familyName = QString::fromStdString(reading.plan.family);
    m_moreStrengths = std::max(0, static_cast<int>(reading.ofKind("strength").size()) - 1);
    m_peopleText = childrenText(reading);
    m_reviewText.clear();
    m_paused = m_ringDone = false;
    m_ringDay = 0;
    if (const auto plans = reading.ofKind("plan"); !plans.empty())
        takePlan(*plans.front(), reading);
    int now = 0, later = 0;
    for (const engine::ItemShown* goal : reading.ofKind("goal"))
        ++(rawText(*goal, "place") == QLatin1String("parked") ? later : now);
    m_goalsText =
        now + later == 0
            ? tr("No goals yet")
            : joined({tr("%n goal(s)", nullptr, now), later > 0 ? tr("%n for later", nullptr, later) : QString()});
}

void FamilyGlanceModel::takePlan(const engine::ItemShown& plan, const PlanReading& reading)
{
    if (rawText(plan, "contact") == reading.people.me())
        m_peopleText = joined({m_peopleText, tr("you are their contact person")});
    const QString review = rawText(plan, "next-review");
    m_reviewText = review.isEmpty() ? QString() : tr("review %1").arg(whenText(review));
    m_paused = plan.text("status") == "paused";
    const MonthClock clock =
        monthClock(plan.text("registered"), plan.text("first-talk"), plan.createdMs, QDate::currentDate());
    m_ringDay = clock.day;
    m_ringDone = clock.done;
}

void FamilyGlanceModel::clear()
{
    TodayModel::clear();
    for (QString* words : {&m_familyName, &m_peopleText, &m_goalsText, &m_reviewText})
        words->clear();
    m_moreStrengths = m_ringDay = 0;
    m_paused = m_ringDone = false;
}

} // namespace kp::app
