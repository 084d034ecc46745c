#include "mobile/today_model.h"

#include "mobile/plan_text.h"

#include <QLocale>

#include <algorithm>

namespace kp::app {
namespace {

constexpr int kFewSteps = 4;
constexpr int kFewNews = 5;
constexpr std::int64_t kNewsDays = 7;

/// The last change of the item by somebody else; 0 when there is none.
std::pair<std::int64_t, PersonId> lastOther(const engine::ItemShown& item, const PersonId& me)
{
    std::pair<std::int64_t, PersonId> last{item.createdBy == me ? 0 : item.createdMs, item.createdBy};
    for (const auto& [name, field] : item.fields)
        if (field.shown.by != me && field.shown.atMs > last.first)
            last = {field.shown.atMs, field.shown.by};
    return last;
}

std::string_view wordsField(const engine::ItemShown& item)
{
    return item.kind == "note" || item.kind == "comment" ? "text" : "words";
}

QString newsTitle(const engine::ItemShown& item, const QString& who, std::int64_t atMs)
{
    const bool made = atMs - item.createdMs < 60'000;
    if (item.kind == "note" || item.kind == "comment")
        return TodayModel::tr("%1 wrote a note").arg(who);
    if (item.kind == "strength")
        return TodayModel::tr("%1 added what goes well").arg(who);
    if (item.kind == "goal")
        return made ? TodayModel::tr("%1 added a goal").arg(who) : TodayModel::tr("%1 changed a goal").arg(who);
    if (item.kind == "action" && item.text("status") == "done")
        return TodayModel::tr("%1 did a step").arg(who);
    if (item.kind == "action")
        return made ? TodayModel::tr("%1 added a step").arg(who) : TodayModel::tr("%1 changed a step").arg(who);
    return {};
}

} // namespace

TodayModel::TodayModel(QObject* parent) : ReadingModel(parent) {}

QString TodayModel::dateText() const { return QLocale().toString(QDate::currentDate(), QStringLiteral("dddd d MMMM")); }

void TodayModel::setShowsAll(bool shows)
{
    m_showsAll = shows;
    retake();
}

void TodayModel::clear()
{
    m_me = {};
    m_place = m_waiting = m_clashes = 0;
    m_strength = {};
    m_clash.clear();
    m_closedText.clear();
    clearAppointment();
    m_showsAll = m_hasMore = false;
    m_steps.set({});
    m_news.set({});
}

void TodayModel::clearAppointment()
{
    m_appointment.clear();
    m_appointmentWhen.clear();
    m_appointmentTitle.clear();
    m_appointmentDetail.clear();
    m_appointmentPeople.clear();
    m_mayPrepare = false;
}

void TodayModel::take(const PlanReading& reading)
{
    m_me = reading.people.self();
    m_waiting = static_cast<int>(reading.status.waiting);
    m_place = reading.status.savedOnServer && m_waiting == 0 ? 0 : m_waiting == 0 ? 1 : 2;
    m_clashes = 0;
    m_clash.clear();
    for (const engine::ItemShown& item : reading.plan.items) {
        if (!item.hasClash())
            continue;
        ++m_clashes;
        if (m_clash.isEmpty())
            m_clash = keyOf(item);
    }
    m_closedText.clear();
    for (const engine::ItemShown* plan : reading.ofKind("plan")) {
        const engine::FieldShown* status = plan->field("status");
        if (plan->text("status") == "closed")
            m_closedText =
                tr("This plan is closed since %1.").arg(QLocale().toString(dayOf(status->shown.atMs), QLocale::LongFormat));
        else if (plan->text("status") == "paused")
            m_closedText = tr("This plan is on hold.");
    }
    takeStrength(reading);
    takeAppointment(reading);
    takeSteps(reading);
    takeNews(reading);
}

void TodayModel::takeStrength(const PlanReading& reading)
{
    const auto strengths = reading.ofKind("strength");
    m_strength = {};
    if (strengths.empty())
        return;
    // Another one every day, the same one all day.
    const auto turn = static_cast<std::size_t>(QDate::currentDate().toJulianDay()) % strengths.size();
    m_strength = wordsRow(*strengths[turn], reading, "words");
    m_strength.words = quoted(m_strength.words);
    m_strength.detail = tr("%1, about what goes well").arg(m_strength.personName);
}

void TodayModel::takeAppointment(const PlanReading& reading)
{
    const engine::ItemShown* next = nullptr;
    QDate nextDay;
    for (const engine::ItemShown* item : reading.ofKind("appointment")) {
        const QDate day = whenDay(rawText(*item, "when"));
        if (!day.isValid() || day < QDate::currentDate())
            continue;
        const bool earlier =
            next == nullptr || day < nextDay || (day == nextDay && rawText(*item, "when") < rawText(*next, "when"));
        if (earlier) {
            next = item;
            nextDay = day;
        }
    }
    clearAppointment();
    if (next == nullptr)
        return;
    m_appointment = keyOf(*next);
    m_mayPrepare = next->mayWrite;
    m_appointmentWhen = whenText(rawText(*next, "when"));
    if (!m_appointmentWhen.isEmpty())
        m_appointmentWhen[0] = m_appointmentWhen[0].toUpper();
    const QString what = rawText(*next, "what");
    QStringList with = elementsOf(*next, "with");
    with.removeAll(reading.people.me());
    m_appointmentTitle = !what.isEmpty()   ? what
                         : !with.isEmpty() ? tr("Together with %1").arg(reading.people.names(with))
                                           : tr("An appointment");
    m_appointmentDetail = joined({rawText(*next, "where"), rawText(*next, "agenda")});
    m_appointmentPeople = reading.people.avatars(with.mid(0, 2));
}

void TodayModel::takeSteps(const PlanReading& reading)
{
    const QString me = reading.people.me();
    QList<StepRow> rows;
    for (const engine::ItemShown* action : reading.ofKind("action")) {
        if (!elementsOf(*action, "who").contains(me) && !elementsOf(*action, "with").contains(me))
            continue;
        StepRow row = stepRow(*action, reading, false);
        const engine::FieldShown* status = action->field("status");
        // What was done stays in sight for a week.
        if (row.done && !m_showsAll && status != nullptr
            && dayOf(status->shown.atMs).daysTo(QDate::currentDate()) > kNewsDays)
            continue;
        rows.append(row);
    }
    rows = doneLast(rows);
    m_hasMore = m_showsAll || rows.size() > kFewSteps;
    m_steps.set(m_showsAll ? rows : rows.mid(0, kFewSteps));
}

void TodayModel::takeNews(const PlanReading& reading)
{
    struct Entry {
        std::int64_t atMs;
        WordsRow row;
    };
    QList<Entry> entries;
    const std::int64_t oldest = QDateTime::currentMSecsSinceEpoch() - kNewsDays * kDayMs;
    for (const engine::ItemShown& item : reading.plan.items) {
        const auto [atMs, by] = lastOther(item, reading.plan.me);
        if (atMs < oldest)
            continue;
        const Person who = reading.people.at(by);
        WordsRow row = wordsRow(item, reading, wordsField(item));
        row.detail = quoted(row.words);
        row.words = newsTitle(item, who.name, atMs);
        row.personName = who.name;
        row.tint = who.tint;
        row.square = who.square;
        if (item.kind == "goal")
            row.goal = row.key;
        if (!row.words.isEmpty())
            entries.append({atMs, row});
    }
    std::stable_sort(entries.begin(), entries.end(), [](const Entry& a, const Entry& b) { return a.atMs > b.atMs; });
    QList<WordsRow> rows;
    for (const Entry& entry : entries.mid(0, kFewNews))
        rows.append(entry.row);
    m_news.set(rows);
}

void TodayModel::cannotCome()
{
    if (m_appointment.isEmpty())
        return;
    addNote(tr("I cannot come %1. Can we find another moment?").arg(m_appointmentWhen.toLower()), {}, m_appointment,
            [this] { emit told(); });
}

} // namespace kp::app
