#include "mobile/plan_rows.h"

#include "mobile/plan_text.h"

#include <QCoreApplication>

#include <algorithm>

namespace kp::app {

StepRow stepRow(const engine::ItemShown& action, const PlanReading& reading, bool withNames)
{
    QStringList people = elementsOf(action, "who");
    for (const QString& with : elementsOf(action, "with"))
        if (!people.contains(with))
            people.append(with);
    StepRow row;
    row.key = keyOf(action);
    row.words = rawText(action, "words");
    row.done = action.text("status") == "done";
    row.mayTick = action.mayTick;
    row.goal = rawText(action, "goal");
    row.clash = action.hasClash();
    const QString when = whenText(rawText(action, "when"));
    const engine::FieldShown* status = action.field("status");
    if (row.done && status != nullptr)
        row.detail = QCoreApplication::translate("PlanText", "done %1").arg(dayText(dayOf(status->shown.atMs)));
    else
        row.detail = joined({when, rawText(action, "rhythm")});
    if (withNames) {
        row.detail = joined({people.isEmpty() ? QString() : reading.people.names(people), row.detail});
    } else {
        people.removeAll(reading.people.me());
        if (!people.isEmpty())
            row.detail =
                joined({QCoreApplication::translate("PlanText", "together with %1").arg(reading.people.names(people)),
                        row.detail});
    }
    row.avatars = reading.people.avatars(people);
    return row;
}

GoalRow goalRow(const engine::ItemShown& goal, const PlanReading& reading)
{
    GoalRow row;
    row.key = keyOf(goal);
    row.words = rawText(goal, "words");
    row.kind = goalKindOf(goal);
    row.kindText = goalKindText(goal, reading.people);
    row.done = goal.text("status") == "done";
    row.clash = goal.hasClash();
    QStringList people;
    const auto add = [&people](const QStringList& keys) {
        for (const QString& key : keys)
            if (!key.isEmpty() && !people.contains(key))
                people.append(key);
    };
    add({rawText(goal, "owner")});
    add(elementsOf(goal, "helpers"));
    for (const engine::ItemShown* action : reading.ofKind("action")) {
        if (rawText(*action, "goal") != row.key)
            continue;
        ++row.steps;
        row.stepsDone += action->text("status") == "done" ? 1 : 0;
        row.clash = row.clash || action->hasClash();
        add(elementsOf(*action, "who"));
        add(elementsOf(*action, "with"));
    }
    row.avatars = reading.people.avatars(people);
    return row;
}

WordsRow wordsRow(const engine::ItemShown& item, const PlanReading& reading, std::string_view field)
{
    const QString whose = rawText(item, "whose");
    const Person person = whose.isEmpty() ? reading.people.at(item.createdBy) : reading.people.at(whose);
    WordsRow row;
    row.key = keyOf(item);
    row.words = rawText(item, field);
    row.detail = joined({person.name, dayText(dayOf(item.createdMs))});
    row.personName = person.name;
    row.tint = person.tint;
    row.square = person.square;
    row.goal = rawText(item, "goal");
    row.mayWrite = item.mayWrite;
    return row;
}

PersonRowData personRow(const Person& person)
{
    PersonRowData row;
    row.key = person.key;
    row.name = person.name;
    row.detail = roleText(person.role);
    row.tint = person.tint;
    row.square = person.square;
    return row;
}

QList<StepRow> doneLast(QList<StepRow> rows)
{
    std::stable_partition(rows.begin(), rows.end(), [](const StepRow& row) { return !row.done; });
    return rows;
}

QStringList readersOf(const engine::ItemShown& item, const PlanReading& reading)
{
    QStringList keys;
    if (const engine::PartShown* part = reading.part(item.part))
        for (const PersonId& reader : part->readers)
            keys.append(QString::fromStdString(reader.hex()));
    return keys;
}

} // namespace kp::app
