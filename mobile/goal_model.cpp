#include "mobile/goal_model.h"

#include "mobile/plan_text.h"

#include <QLocale>

#include <algorithm>
#include <map>
#include <set>

namespace kp::app {
namespace {

constexpr int kTrendPointsMax = 6;

} // namespace

void GoalModel::setGoal(const QString& goal)
{
    if (m_goal == goal)
        return;
    m_goal = goal;
    clear();
    retake();
    emit changed();
}

void GoalModel::clear()
{
    clearGoal();
    m_found = true; // not read yet, which is not the same as gone
    m_history.set({});
}

void GoalModel::clearGoal()
{
    for (QString* words : {&m_words, &m_why, &m_ownerName, &m_readersText})
        words->clear();
    m_row = {};
    m_mayWrite = m_mayNote = m_mayRate = m_parked = m_clash = false;
    m_myRating = 0;
    m_trend.clear();
    m_trendLabels.clear();
    m_readers.clear();
    m_steps.set({});
    m_helpers.set({});
    m_notes.set({});
}

void GoalModel::take(const PlanReading& reading)
{
    const engine::ItemShown* goal = reading.item(m_goal);
    m_found = goal != nullptr;
    if (goal == nullptr)
        return clearGoal();
    takeGoal(*goal, reading);
    takeTrend(*goal, reading);
    takeLists(*goal, reading);
    takeReaders(*goal, reading);
}

void GoalModel::takeGoal(const engine::ItemShown& goal, const PlanReading& reading)
{
    m_row = goalRow(goal, reading);
    m_words = quoted(m_row.words);
    m_parked = rawText(goal, "place") == QLatin1String("parked");
    const QString why = rawText(goal, m_row.kind == 2 ? "reason" : "why");
    m_why = why;
    m_mayWrite = goal.mayWrite;
    m_mayNote = goal.mayTick;
    m_clash = goal.hasClash();
    const QString owner = rawText(goal, "owner");
    m_ownerName = owner.isEmpty() ? QString() : reading.people.at(owner).name;
    m_mayRate = goal.mayWrite && (owner.isEmpty() ? reading.people.self().family : owner == reading.people.me());
}

void GoalModel::takeTrend(const engine::ItemShown& goal, const PlanReading& reading)
{
    // One point per person and day, the last of that day.
    std::map<QString, std::map<QDate, int>> lines;
    std::set<QDate> days;
    for (const engine::ItemShown* item : reading.ofKind("rating")) {
        const int rating = numberOf(*item, "rating");
        if (rawText(*item, "subject") != keyOf(goal) || rating < 1 || rating > 5)
            continue;
        const QString whose = rawText(*item, "whose");
        const QString person = whose.isEmpty() ? QString::fromStdString(item->createdBy.hex()) : whose;
        lines[person][dayOf(item->createdMs)] = rating;
        days.insert(dayOf(item->createdMs));
    }
    while (days.size() > kTrendPointsMax)
        days.erase(days.begin());
    m_trendLabels.clear();
    for (const QDate& day : days)
        m_trendLabels.append(day == QDate::currentDate() ? tr("now") : QLocale().toString(day, QStringLiteral("d MMM")));
    m_trend.clear();
    m_myRating = 0;
    for (const auto& [key, points] : lines) {
        const Person person = reading.people.at(key);
        QVariantList values;
        for (const QDate& day : days)
            values.append(points.contains(day) ? points.at(day) : 0);
        m_trend.append(QVariantMap{{"name", person.name}, {"tint", person.tint}, {"points", values}});
        if (key == reading.people.me())
            m_myRating = points.rbegin()->second;
    }
}

void GoalModel::takeLists(const engine::ItemShown& goal, const PlanReading& reading)
{
    QList<StepRow> steps;
    for (const engine::ItemShown* action : reading.ofKind("action"))
        if (rawText(*action, "goal") == m_goal)
            steps.append(stepRow(*action, reading, true));
    m_steps.set(steps);

    QList<PersonRowData> helpers;
    for (const QString& key : elementsOf(goal, "helpers"))
        helpers.append(personRow(reading.people.at(key)));
    m_helpers.set(helpers);

    std::vector<const engine::ItemShown*> said;
    for (const engine::ItemShown& item : reading.plan.items)
        if ((item.kind == "note" || item.kind == "comment")
            && (rawText(item, "goal") == m_goal || rawText(item, "about") == m_goal))
            said.push_back(&item);
    std::stable_sort(said.begin(), said.end(),
                     [](const auto* a, const auto* b) { return a->createdStamp < b->createdStamp; });
    QList<WordsRow> notes;
    for (const engine::ItemShown* item : said) {
        WordsRow row = wordsRow(*item, reading, "text");
        const Person author = reading.people.at(item->createdBy);
        row.personName = author.name;
        row.tint = author.tint;
        row.square = author.square;
        row.detail = joined({author.name, dayText(dayOf(item->createdMs))});
        notes.append(row);
    }
    m_notes.set(notes);
}

void GoalModel::takeReaders(const engine::ItemShown& goal, const PlanReading& reading)
{
    const QStringList keys = readersOf(goal, reading);
    m_readers = reading.people.avatars(keys);
    const engine::PartShown* part = reading.part(goal.part);
    if (part != nullptr && part->rule == wire::PartRule::Safety) {
        m_readersText =
            tr("Opened to the two of you, for safety: as it was then. Who else sees the goal itself is not shown here.");
        return;
    }
    const QString count = keys.size() == 1 ? tr("Only you see this.") : tr("%1 people see this.").arg(keys.size());
    m_readersText = m_ownerName.isEmpty() || m_row.kind != 1 ? count : joined({count, tr("%1 decides.").arg(m_ownerName)});
}

void GoalModel::rate(int rating)
{
    if (rating < 1 || rating > 5)
        return;
    addRating({"rating",
               {},
               {{"rating", std::to_string(rating)},
                {"subject", m_goal.toStdString()},
                {"whose", reading().people.me().toStdString()}}});
}

void GoalModel::setParked(bool parked) { setFields(m_goal, {{"place", parked ? "parked" : "now"}}); }

void GoalModel::setGoalDone(bool done) { setFields(m_goal, {{"status", done ? "done" : "busy"}}); }

void GoalModel::writeNote(const QString& text)
{
    addNote(text, m_goal, {}, [this, goal = m_goal] { emit noteWritten(goal); });
}

void GoalModel::loadHistory()
{
    fetch<std::vector<engine::ChangeShown>>(
        [space = spaceId(), id = idOf<ItemId>(m_goal)](engine::Account& account) { return account.history(space, id); },
        [this, asked = m_goal](std::vector<engine::ChangeShown> changes) {
            if (asked == m_goal)
                showHistory(changes);
        });
}

void GoalModel::showHistory(const std::vector<engine::ChangeShown>& changes)
{
    QList<WordsRow> rows;
    for (const engine::ChangeShown& change : changes) {
        const Person person = reading().people.at(change.by);
        WordsRow row;
        row.key = QString::number(rows.size());
        row.words = valueText(change.field, change.value, reading().people);
        row.detail = joined({person.name, dayText(dayOf(change.atMs))});
        row.personName = person.name;
        row.tint = person.tint;
        row.square = person.square;
        rows.append(row);
    }
    m_history.set(rows);
}

} // namespace kp::app
