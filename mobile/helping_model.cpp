#include "mobile/helping_model.h"

#include "mobile/plan_text.h"

#include <algorithm>

namespace kp::app {

void HelpingModel::clear()
{
    m_me = {};
    m_quote = {};
    m_step = {};
    for (QString* words : {&m_stepWhen, &m_noteGoal, &m_readersText})
        words->clear();
    m_mayNote = false;
    m_steps.set({});
    m_goals.set({});
    m_notes.set({});
}

void HelpingModel::take(const PlanReading& reading)
{
    m_me = reading.people.self();
    takeSteps(reading);
    takeGoals(reading);
    takeNotes(reading);
}

void HelpingModel::takeSteps(const PlanReading& reading)
{
    QList<StepRow> rows;
    m_step = {};
    m_stepWhen.clear();
    QDate first;
    for (const engine::ItemShown* action : reading.ofKind("action")) {
        const bool mine = elementsOf(*action, "who").contains(m_me.key) || elementsOf(*action, "with").contains(m_me.key);
        if (!mine)
            continue;
        const StepRow row = stepRow(*action, reading, false);
        const QDate day = whenDay(rawText(*action, "when"));
        rows.append(row);
        // The earliest day first; steps without a day after those with one.
        const bool sooner = m_step.key.isEmpty() || (day.isValid() && (!first.isValid() || day < first));
        if (row.done || !sooner)
            continue;
        m_step = row;
        first = day;
        m_stepWhen = joined({whenText(rawText(*action, "when")), rawText(*action, "rhythm")});
    }
    if (!m_stepWhen.isEmpty())
        m_stepWhen[0] = m_stepWhen[0].toUpper();
    rows.removeIf([this](const StepRow& row) { return row.key == m_step.key; });
    m_steps.set(doneLast(rows));
}

QString HelpingModel::sharingText(const engine::ItemShown& goal, const PlanReading& reading) const
{
    const engine::PartShown* part = reading.part(goal.part);
    if (part == nullptr)
        return {};
    for (const engine::PartShown::GivenAccess& grant : part->grants) {
        if (grant.person != reading.plan.me)
            continue;
        return grant.untilMs > 0 ? tr("Shared with you until %1").arg(dayText(dayOf(grant.untilMs)))
                                 : tr("Shared with you");
    }
    return {};
}

void HelpingModel::takeGoals(const PlanReading& reading)
{
    QList<GoalRow> rows;
    m_mayNote = false;
    m_noteGoal = m_step.goal;
    m_readersText.clear();
    for (const engine::ItemShown* goal : reading.ofKind("goal")) {
        GoalRow row = goalRow(*goal, reading);
        row.sharing = sharingText(*goal, reading);
        rows.append(row);
        if (!goal->mayTick)
            continue;
        if (m_noteGoal.isEmpty())
            m_noteGoal = row.key;
        if (m_noteGoal != row.key)
            continue;
        m_mayNote = true;
        QStringList readers = readersOf(*goal, reading);
        readers.removeAll(m_me.key);
        if (!readers.isEmpty())
            m_readersText = tr("Who reads this: %1").arg(reading.people.names(readers));
    }
    m_goals.set(rows);
}

void HelpingModel::takeNotes(const PlanReading& reading)
{
    std::vector<const engine::ItemShown*> said;
    for (const engine::ItemShown& item : reading.plan.items)
        if (item.kind == "note" || item.kind == "comment")
            said.push_back(&item);
    std::stable_sort(said.begin(), said.end(),
                     [](const auto* a, const auto* b) { return a->createdStamp > b->createdStamp; });
    QList<WordsRow> mine;
    m_quote = {};
    for (const engine::ItemShown* item : said) {
        WordsRow row = wordsRow(*item, reading, "text");
        if (item->createdBy == reading.plan.me) {
            row.detail = dayText(dayOf(item->createdMs));
            mine.append(row);
        } else if (m_quote.key.isEmpty()) {
            m_quote = row;
            m_quote.words = quoted(row.words);
        }
    }
    m_notes.set(mine);
}

void HelpingModel::cannotDo()
{
    if (m_step.key.isEmpty())
        return;
    addNote(tr("This does not work out for me: %1").arg(quoted(m_step.words)), m_step.goal, m_step.key,
            [this] { emit noteWritten(false); });
}

void HelpingModel::writeNote(const QString& text)
{
    addNote(text, m_noteGoal, {}, [this] { emit noteWritten(true); });
}

} // namespace kp::app
