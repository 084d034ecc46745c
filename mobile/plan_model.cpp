#include "mobile/plan_model.h"

#include "mobile/plan_text.h"

#include <QSet>

namespace kp::app {
namespace {

constexpr int kFewStrengths = 3;

QStringList keysOf(const QList<Person>& people)
{
    QStringList keys;
    for (const Person& person : people)
        keys.append(person.key);
    return keys;
}

QString clashTitle(const engine::ItemShown& item, const PlanReading& reading)
{
    const QString words = rawText(item, "words");
    if (!words.isEmpty())
        return words;
    return item.kind == "person" ? rawText(item, "name") : reading.people.at(item.createdBy).name;
}

} // namespace

void PlanModel::setShowsAllStrengths(bool shows)
{
    m_showsAllStrengths = shows;
    retake();
}

void PlanModel::clear()
{
    for (QString* words : {&m_peopleText, &m_question, &m_questionKey, &m_contactText, &m_reviewText, &m_compassText})
        words->clear();
    m_familyPeople.clear();
    m_mayWrite = m_showsAllStrengths = false;
    m_moreStrengths = 0;
    for (RowList<WordsRow>* list : {&m_strengths, &m_perspectives, &m_conditions, &m_agreements, &m_services, &m_clashes})
        list->set({});
    m_goals.set({});
    m_parked.set({});
}

void PlanModel::take(const PlanReading& reading)
{
    takeFrame(reading);
    takeStrengths(reading);
    takeGoals(reading);
    takeRest(reading);
}

void PlanModel::takeFrame(const PlanReading& reading)
{
    const QStringList family = keysOf(reading.people.family());
    m_peopleText =
        family.isEmpty() ? QString::fromStdString(reading.plan.family) : tr("of %1").arg(reading.people.names(family));
    m_familyPeople = reading.people.avatars(family);
    m_question.clear();
    m_questionKey.clear();
    m_contactText.clear();
    m_reviewText.clear();
    m_mayWrite = false;
    for (const engine::PartShown& part : reading.parts)
        m_mayWrite = m_mayWrite || (part.kind == "core" && part.myAccess == wire::Access::Write);
    for (const engine::ItemShown& item : reading.plan.items) {
        if (item.kind == "start-question" && m_questionKey.isEmpty()) {
            m_question = rawText(item, "words");
            m_questionKey = keyOf(item);
        }
        if (item.kind != "plan")
            continue;
        QStringList names;
        for (const auto* field : {"contact", "backup"})
            if (const QString person = rawText(item, field); !person.isEmpty())
                names.append(reading.people.at(person).name);
        if (names.size() == 2)
            m_contactText = tr("%1. If %1 is away: %2.").arg(names[0], names[1]);
        else if (!names.isEmpty())
            m_contactText = names.front();
        m_reviewText = whenText(rawText(item, "next-review"));
    }
}

void PlanModel::takeStrengths(const PlanReading& reading)
{
    QList<WordsRow> rows;
    for (const engine::ItemShown* item : reading.ofKind("strength"))
        rows.append(wordsRow(*item, reading, "words"));
    const bool all = m_showsAllStrengths || rows.size() <= kFewStrengths;
    m_moreStrengths = all ? 0 : static_cast<int>(rows.size()) - kFewStrengths;
    m_strengths.set(all ? rows : rows.mid(0, kFewStrengths));

    // Everybody's own start question stands below the first, as everybody's view of it does.
    QList<WordsRow> views;
    for (const engine::ItemShown* item : reading.ofKind("start-question"))
        if (keyOf(*item) != m_questionKey)
            views.append(wordsRow(*item, reading, "words"));
    for (const engine::ItemShown* item : reading.ofKind("perspective")) {
        const QString about = rawText(*item, "about");
        if (about.isEmpty() || about == m_questionKey)
            views.append(wordsRow(*item, reading, "words"));
    }
    m_perspectives.set(views);
}

void PlanModel::takeGoals(const PlanReading& reading)
{
    QList<GoalRow> now, later;
    for (const engine::ItemShown* item : reading.ofKind("goal"))
        (rawText(*item, "place") == QLatin1String("parked") ? later : now).append(goalRow(*item, reading));
    m_goals.set(now);
    m_parked.set(later);

    QSet<QString> important;
    for (const engine::ItemShown* item : reading.ofKind("domain"))
        if (rawText(*item, "place") == QLatin1String("now"))
            important.insert(rawText(*item, "which"));
    QStringList titles;
    for (const QString& which : domainOrder())
        if (important.contains(which))
            titles.append(domainTitle(which));
    m_compassText = titles.isEmpty() ? tr("How is it, in every part of life?")
                                     : tr("Important now: %1").arg(titles.join(QStringLiteral(", ")));
}

void PlanModel::takeRest(const PlanReading& reading)
{
    QList<WordsRow> conditions, agreements, services, clashes;
    for (const engine::ItemShown& item : reading.plan.items) {
        WordsRow row = wordsRow(item, reading, "words");
        if (item.kind == "condition") {
            const QString until = rawText(item, "until");
            row.detail = joined({rawText(item, "setter"), rawText(item, "reason"),
                                 until.isEmpty() ? QString() : tr("until %1").arg(whenText(until))});
            conditions.append(row);
        } else if (item.kind == "agreement") {
            row.icon = item.text("kind") == "safety" ? QStringLiteral("lifebuoy") : QStringLiteral("handshake");
            const QStringList with = elementsOf(item, "with");
            row.detail = with.isEmpty() ? QString() : reading.people.names(with);
            agreements.append(row);
        } else if (item.kind == "service" || item.kind == "waiting-list") {
            const bool waits = item.kind == "waiting-list";
            row.words = rawText(item, waits ? "module" : "what");
            row.icon = waits ? QStringLiteral("hourglass-medium") : QStringLiteral("handshake");
            const QString since = rawText(item, "since");
            row.detail = joined({rawText(item, "provider"), rawText(item, "contact"),
                                 since.isEmpty() ? QString() : tr("waiting since %1").arg(whenText(since))});
            services.append(row);
        }
        if (item.hasClash()) {
            row.words = clashTitle(item, reading);
            clashes.append(row);
        }
    }
    m_conditions.set(conditions);
    m_agreements.set(agreements);
    m_services.set(services);
    m_clashes.set(clashes);
}

} // namespace kp::app
