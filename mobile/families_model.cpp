#include "mobile/families_model.h"

#include "mobile/error_text.h"
#include "mobile/ids_text.h"
#include "mobile/plan_text.h"
#include "shared/model/roles.h"

#include <QLocale>

#include <algorithm>

namespace kp::app {
namespace {

QString appointmentText(const engine::PlanLine& line)
{
    if (line.nextAppointment.empty())
        return FamiliesModel::tr("no appointment yet");
    return joined({whenText(text(line.nextAppointment)), text(line.nextWhere)});
}

/// One quiet line, the most useful one. Nothing in it is ever late: what should have been is still to be planned.
void hint(FamilyRow& row, const engine::PlanLine& line, std::size_t asked, const QDate& today)
{
    const QDate review = QDate::fromString(text(line.reviewDue), Qt::ISODate);
    const auto say = [&row](const QString& words, const char* icon) {
        row.hint = words;
        row.hintIcon = QString::fromLatin1(icon);
    };
    if (line.asked > 0)
        say(FamiliesModel::tr("%n signature(s) asked of you", nullptr, static_cast<int>(line.asked)), "signature");
    else if (asked > 0)
        say(FamiliesModel::tr("a question waits for your answer"), "chat-circle-dots");
    else if (line.clashes > 0)
        say(FamiliesModel::tr("two versions of one sentence"), "arrows-merge");
    else if (line.waiting > 0)
        say(FamiliesModel::tr("saved here, waiting for internet"), "hourglass-medium");
    else if (row.paused)
        say(FamiliesModel::tr("on hold"), "pause-circle");
    else if (row.ring && !row.ringDone && line.nextAppointment.empty())
        say(FamiliesModel::tr("first conversation still to plan"), "calendar-plus");
    else if (row.ring && !row.ringDone)
        say(FamiliesModel::tr("first conversation planned"), "calendar-check");
    else if (review.isValid() && review <= today)
        say(FamiliesModel::tr("review still to plan"), "chat-circle-dots");
    else if (review.isValid() && review.year() == today.year() && review.month() == today.month())
        say(FamiliesModel::tr("review this month"), "chat-circle-dots");
    else if (review.isValid())
        say(FamiliesModel::tr("review on %1").arg(QLocale().toString(review, FamiliesModel::tr("d MMMM"))),
            "calendar-check");
}

bool isCoachs(const engine::PlanLine& line)
{
    const model::RoleSpec* role = model::findRole(line.role);
    return role != nullptr && role->home == model::HomeScreen::Families;
}

/// Cards alone, but for the few plans in which this person can be asked: there the chains are looked at.
Result<std::vector<FamiliesModel::Line>> read(engine::Account& account)
{
    KP_TRY_ASSIGN(auto plans, account.plans());
    std::vector<FamiliesModel::Line> lines;
    for (engine::PlanLine& plan : plans) {
        const bool asks = plan.joined && !plan.left && !plan.leaving && !isCoachs(plan);
        lines.push_back({std::move(plan), 0});
        if (!asks)
            continue;
        // A plan that cannot be opened now is shown all the same.
        if (const auto questions = account.questions(lines.back().plan.space); questions.ok())
            lines.back().asked = questions.value().size();
    }
    return lines;
}

FamilyRow rowOf(const engine::PlanLine& line, std::size_t asked, const QDate& today)
{
    FamilyRow row;
    row.key = text(line.space);
    if (line.leaving) {
        row.name = line.family.empty() ? FamiliesModel::tr("A plan you left") : text(line.family);
        row.next = FamiliesModel::tr("You left. It is wiped here at the next connection.");
        return row;
    }
    if (line.left) {
        row.name = line.parting.byMe ? FamiliesModel::tr("A plan you left")
                                     : FamiliesModel::tr("A plan this device was taken out of");
        row.next = FamiliesModel::tr("Nothing of it is here any more");
        return row;
    }
    row.name = line.family.empty() ? FamiliesModel::tr("A plan you asked to join") : text(line.family);
    row.next = line.joined ? appointmentText(line) : FamiliesModel::tr("waiting until the other side has been online");
    if (line.locked) {
        row.next = FamiliesModel::tr("closed until this device is online again");
        return row;
    }
    row.unread = static_cast<int>(line.unread);
    row.paused = line.status == "paused";
    // The clock is the coach's and the coordinator's; a closed plan has none.
    if (line.joined && line.status != "closed" && isCoachs(line)) {
        const MonthClock clock = monthClock(line.registered, line.firstTalk, line.startedMs, today);
        row.ring = clock.done || clock.day > 0;
        row.ringDay = clock.day;
        row.ringDone = clock.done;
    }
    if (line.joined)
        hint(row, line, asked, today);
    return row;
}

} // namespace

MonthClock monthClock(const std::string& registered, const std::string& firstTalk, std::int64_t startedMs,
                      const QDate& today)
{
    const QDate talk = QDate::fromString(text(firstTalk), Qt::ISODate);
    QDate begun = QDate::fromString(text(registered), Qt::ISODate);
    if (!begun.isValid() && startedMs > 0)
        begun = dayOf(startedMs);
    MonthClock clock;
    // A conversation that stands in the diary was not held yet.
    clock.done = talk.isValid() && talk <= today;
    if (begun.isValid() && begun <= today)
        clock.day = static_cast<int>(begun.daysTo(today)) + 1;
    return clock;
}

FamiliesModel::FamiliesModel(QObject* parent) : QObject(parent), m_families(this) {}

void FamiliesModel::setHost(EngineHost* host)
{
    if (m_host == host)
        return;
    if (m_host)
        m_host->disconnect(this);
    m_host = host;
    emit hostChanged();
    if (!m_host)
        return;
    connect(m_host, &EngineHost::planChanged, this, &FamiliesModel::reload);
    connect(m_host, &EngineHost::opened, this, &FamiliesModel::reload);
    connect(m_host, &EngineHost::syncFinished, this, [this](const QString&, bool news) {
        if (news)
            reload();
    });
    connect(m_host, &EngineHost::closed, this, [this] {
        m_lines.clear();
        m_loaded = m_busy = m_reading = m_readAgain = false;
        setErrorText({});
        show();
    });
    reload();
}

void FamiliesModel::setByDate(bool byDate)
{
    if (std::exchange(m_byDate, byDate) != byDate)
        show();
}

void FamiliesModel::setFilter(const QString& filter)
{
    if (m_filter == filter)
        return;
    m_filter = filter;
    emit filterChanged();
    show();
}

void FamiliesModel::reload()
{
    if (!m_host || !m_host->isOpen())
        return;
    if (!m_host->lentTo().isEmpty()) { // one family holds the tablet
        m_lines.clear();
        return show();
    }
    if (m_reading) {
        m_readAgain = true;
        return;
    }
    m_reading = true;
    m_host->read<Result<std::vector<Line>>>(
        this, [](engine::Account& account) { return read(account); },
        [this](Result<std::vector<Line>> plans) {
            m_reading = false;
            if (plans.ok()) {
                m_lines = std::move(plans).value();
                m_loaded = true;
                show();
            } else {
                setErrorText(kp::app::errorText(plans.error()));
            }
            if (std::exchange(m_readAgain, false))
                reload();
        });
}

void FamiliesModel::show()
{
    struct Entry {
        FamilyRow row;
        std::string when;
    };
    QList<Entry> entries;
    const QDate today = QDate::currentDate();
    for (const auto& [line, asked] : m_lines) {
        const FamilyRow row = rowOf(line, asked, today);
        if (m_filter.isEmpty() || row.name.contains(m_filter, Qt::CaseInsensitive))
            entries.append({row, line.nextAppointment.empty() ? "~" : line.nextAppointment});
    }
    std::stable_sort(entries.begin(), entries.end(), [this](const Entry& a, const Entry& b) {
        return m_byDate && a.when != b.when ? a.when < b.when : QString::localeAwareCompare(a.row.name, b.row.name) < 0;
    });
    QList<FamilyRow> rows;
    for (const Entry& entry : entries)
        rows.append(entry.row);
    m_families.set(rows);
    emit changed();
}

void FamiliesModel::setErrorText(const QString& sentence)
{
    if (m_errorText == sentence)
        return;
    m_errorText = sentence;
    emit errorTextChanged();
}

void FamiliesModel::begin(std::function<Result<SpaceId>(engine::Account&)> work)
{
    if (!m_host || m_busy)
        return;
    m_busy = true;
    setErrorText({});
    emit changed();
    m_host->run<Result<SpaceId>>(this, std::move(work), [this](Result<SpaceId> result) {
        m_busy = false;
        emit changed();
        if (!result.ok())
            return setErrorText(kp::app::errorText(result.error()));
        m_host->syncNow();
        emit planMade(text(result.value()));
        reload();
    });
}

void FamiliesModel::create(const QString& family, const QString& server)
{
    begin([name = family.trimmed().toStdString(), url = server.trimmed().toStdString()](engine::Account& account) {
        return account.createPlan(name, url);
    });
}

void FamiliesModel::join(const QString& code, const QString& server)
{
    begin([words = code.trimmed().toStdString(), url = server.trimmed().toStdString()](engine::Account& account) {
        return account.join(words, url);
    });
}

} // namespace kp::app
