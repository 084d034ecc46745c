#include "mobile/sync_status_model.h"

#include "mobile/error_text.h"
#include "mobile/ids_text.h"
#include "mobile/plan_text.h"

#include <QDateTime>
#include <QLocale>

#include <algorithm>

namespace kp::app {
namespace {

using Details = SyncStatusModel::Details;

QString momentText(std::int64_t ms)
{
    const QDateTime at = QDateTime::fromMSecsSinceEpoch(ms);
    return QStringLiteral("%1 %2").arg(dayText(at.date()), timeText(at.time()));
}

QString wordsOf(const engine::ItemShown& item)
{
    for (const char* field : {"words", "text", "what", "name", "agreed", "which"})
        if (const QString words = rawText(item, field); !words.isEmpty())
            return field == std::string_view("which") ? domainTitle(words) : words;
    return {};
}

QString iconOf(const engine::ItemShown& item)
{
    if (item.kind == "action")
        return QStringLiteral("check");
    return item.kind == "note" || item.kind == "comment" ? QStringLiteral("note-pencil") : QStringLiteral("pencil-simple");
}

QList<WaitingRow> waitingOf(const engine::PlanShown& plan)
{
    struct Entry {
        std::int64_t atMs;
        std::uint64_t stamp; ///< keeps the order of what was made within one millisecond
        WaitingRow row;
    };
    QList<Entry> entries;
    for (const engine::ItemShown& item : plan.items) {
        std::int64_t newest = 0;
        for (const auto& [name, field] : item.fields)
            if (!field.shown.placed && field.shown.by == plan.me)
                newest = std::max(newest, field.shown.atMs);
        const QString words = wordsOf(item);
        if (newest > 0 && !words.isEmpty())
            entries.append({newest, item.createdStamp, {text(item.item), words, iconOf(item)}});
    }
    std::stable_sort(entries.begin(), entries.end(),
                     [](const Entry& a, const Entry& b) { return a.atMs != b.atMs ? a.atMs > b.atMs : a.stamp > b.stamp; });
    QList<WaitingRow> rows;
    for (const Entry& entry : entries)
        rows.append(entry.row);
    return rows;
}

QString knownText(SyncStatusModel::Known known, std::int64_t contactMs, std::int64_t readMs)
{
    switch (known) {
    case SyncStatusModel::Nothing: return SyncStatusModel::tr("nothing heard yet");
    //: %1 is a day and a time; the last time one of somebody's devices was at the server
    case SyncStatusModel::NotSince:
        return SyncStatusModel::tr("not since your last change; was there %1").arg(momentText(contactMs));
    case SyncStatusModel::There: return SyncStatusModel::tr("was there %1").arg(momentText(contactMs));
    case SyncStatusModel::ReadSince: return SyncStatusModel::tr("looked %1").arg(momentText(readMs));
    }
    return {};
}

Result<Details> read(engine::Account& account, const SpaceId& space)
{
    KP_TRY_ASSIGN(const engine::PlanShown plan, account.show(space, {false, false}));
    KP_TRY_ASSIGN(const auto members, account.members(space));
    KP_TRY_ASSIGN(const auto lines, account.log(space));
    const People people(plan, members);
    Details out;
    out.waiting = waitingOf(plan);
    // The newest comes first. A look counts only where that change stands.
    const auto mine = std::find_if(lines.begin(), lines.end(), [&](const engine::LogLine& line) {
        return line.placed && line.person == plan.me && line.what != "read" && line.what != "exported";
    });
    const std::int64_t placedMs = mine == lines.end() ? 0 : mine->atMs;
    for (const engine::MemberShown& member : members) {
        if (member.me)
            continue;
        std::int64_t contactMs = 0, readMs = 0;
        for (const engine::DeviceShown& device : member.devices)
            contactMs = std::max(contactMs, device.lastContactMs);
        for (const engine::LogLine& line : lines)
            if (line.what == "read" && line.person == member.person && mine != lines.end() && line.part == mine->part)
                readMs = std::max(readMs, line.atMs);
        const Person person = people.at(member.person);
        ReceivedRow row{person.key, person.name, person.tint, person.square, 0, {}};
        const auto known = knownOf(contactMs, readMs, placedMs);
        row.known = known;
        row.text = knownText(known, contactMs, readMs);
        out.others.append(row);
    }
    std::stable_sort(out.others.begin(), out.others.end(), [](const ReceivedRow& a, const ReceivedRow& b) {
        return a.square != b.square ? !a.square : QString::localeAwareCompare(a.name, b.name) < 0;
    });
    return out;
}

} // namespace

SyncStatusModel::Known knownOf(std::int64_t contactMs, std::int64_t readMs, std::int64_t placedMs)
{
    // Both are told by the minute: within the same one nobody knows what came first, so nothing is claimed.
    constexpr std::int64_t kMinuteMs = 60'000;
    if (contactMs == 0 && readMs == 0)
        return SyncStatusModel::Nothing;
    if (readMs >= placedMs + kMinuteMs)
        return SyncStatusModel::ReadSince;
    return contactMs >= placedMs + kMinuteMs ? SyncStatusModel::There
           : contactMs == 0                  ? SyncStatusModel::Nothing
                                             : SyncStatusModel::NotSince;
}

void SyncStatusModel::setHost(EngineHost* host)
{
    if (m_host == host)
        return;
    if (m_host)
        m_host->disconnect(this);
    m_host = host;
    emit hostChanged();
    forget();
    if (!m_host)
        return;
    connect(m_host, &EngineHost::planChanged, this, &SyncStatusModel::reload);
    connect(m_host, &EngineHost::opened, this, &SyncStatusModel::reload);
    connect(m_host, &EngineHost::closed, this, &SyncStatusModel::forget);
    connect(m_host, &EngineHost::syncStarted, this, [this] {
        m_busy = true;
        emit changed();
    });
    connect(m_host, &EngineHost::syncFinished, this, [this](const QString& code, bool news) {
        m_busy = false;
        m_code = code;
        m_offline = !code.isEmpty();
        // Every three seconds with nothing new: the hour of the contact is all that changed, and is known here.
        if (code.isEmpty() && !news && m_status.lastContactMs > 0)
            m_status.lastContactMs = QDateTime::currentMSecsSinceEpoch();
        else
            reload();
        emit changed();
    });
    reload();
}

void SyncStatusModel::setSpace(const QString& space)
{
    if (m_space == space)
        return;
    m_space = space;
    forgetDetails();
    emit spaceChanged();
    reloadDetails();
}

void SyncStatusModel::setDetailed(bool detailed)
{
    if (m_detailed == detailed)
        return;
    m_detailed = detailed;
    if (!detailed)
        forgetDetails();
    emit detailedChanged();
    reloadDetails();
}

void SyncStatusModel::forget()
{
    m_status = {};
    m_code.clear();
    m_offline = m_busy = m_reading = m_readAgain = false;
    forgetDetails();
    emit changed();
}

void SyncStatusModel::forgetDetails()
{
    m_waitingItems.set({});
    m_others.set({});
    m_waitingMore = 0;
}

void SyncStatusModel::reload()
{
    if (!m_host || !m_host->isOpen())
        return;
    if (m_reading) {
        m_readAgain = true;
        return;
    }
    m_reading = true;
    m_host->read<Result<engine::StatusShown>>(
        this, [](engine::Account& account) { return account.status(); },
        [this](Result<engine::StatusShown> status) {
            m_reading = false;
            if (status.ok())
                m_status = std::move(status).value();
            emit changed();
            if (std::exchange(m_readAgain, false))
                reload();
        });
    reloadDetails();
}

void SyncStatusModel::reloadDetails()
{
    if (!m_detailed || m_space.isEmpty() || !m_host || !m_host->isOpen())
        return;
    m_host->read<Result<Details>>(
        this, [id = idOf<SpaceId>(m_space)](engine::Account& account) { return read(account, id); },
        [this, asked = m_space](Result<Details> details) {
            if (!details.ok() || asked != m_space || !m_detailed)
                return;
            const QList<WaitingRow>& waiting = details.value().waiting;
            m_waitingMore = std::max(0, static_cast<int>(waiting.size()) - kFew);
            m_waitingItems.set(waiting.mid(0, kFew));
            m_others.set(details.value().others);
            emit changed();
        });
}

int SyncStatusModel::place() const
{
    if (m_status.waiting > 0)
        return 2;
    // Nothing waits, but where no server was ever reached, or did not take it, "on the server" would be a claim.
    return m_status.lastContactMs > 0 && m_status.refused == 0 ? 0 : 1;
}

QString SyncStatusModel::sentence() const
{
    if (m_status.waiting > 0)
        return tr("Saved on this device. %n waiting for the server.", nullptr, waiting());
    if (m_status.refused > 0)
        return tr("Saved on this device. The server did not take %n piece(s) of it.", nullptr, refused());
    return m_status.lastContactMs > 0 ? tr("Everything is saved, on the server too.") : tr("Saved on this device.");
}

QString SyncStatusModel::problem() const
{
    const Errc code = errcFromName(m_code.toStdString());
    return m_code.isEmpty() || code == Errc::Offline ? QString() : errorText(code);
}

QString SyncStatusModel::lastContact() const
{
    if (m_status.lastContactMs == 0)
        return tr("No contact with the server yet");
    const QDateTime at = QDateTime::fromMSecsSinceEpoch(m_status.lastContactMs);
    //: %1 is a day and a time
    return tr("Last contact with the server: %1").arg(QLocale().toString(at, tr("d MMMM, H.mm")));
}

QString SyncStatusModel::alarm() const
{
    if (m_status.alarms.empty())
        return {};
    return tr(
        "The server sent something that does not fit what this device knows. It was not taken in, and nothing of yours "
        "is lost. Tell your coach.");
}

void SyncStatusModel::syncNow()
{
    if (m_host)
        m_host->syncNow();
}

} // namespace kp::app
