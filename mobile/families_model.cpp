#include "mobile/families_model.h"

#include "mobile/error_text.h"
#include "mobile/ids_text.h"

#include <QDateTime>
#include <QLocale>

namespace kp::app {
namespace {

QString appointmentText(const std::string& stored)
{
    if (stored.empty())
        return FamiliesModel::tr("no appointment yet");
    const QString raw = QString::fromStdString(stored);
    if (raw.size() == 10)
        //: A day, as in "Thursday 26 November"
        return QLocale().toString(QDate::fromString(raw, Qt::ISODate), FamiliesModel::tr("dddd d MMMM"));
    const QDateTime at = QDateTime::fromString(raw, Qt::ISODate).toLocalTime();
    //: A day and an hour, as in "Thursday 26 November, 16.00"
    return QLocale().toString(at, FamiliesModel::tr("dddd d MMMM, H.mm"));
}

FamilyRow rowOf(const engine::PlanLine& line)
{
    FamilyRow row;
    row.key = text(line.space);
    row.name = line.family.empty() ? FamiliesModel::tr("A plan you asked to join") : text(line.family);
    row.next = line.joined ? appointmentText(line.nextAppointment)
                           : FamiliesModel::tr("waiting until the other side has been online");
    row.unread = static_cast<int>(line.unread);
    if (line.clashes > 0) {
        row.hint = FamiliesModel::tr("two versions of one sentence");
        row.hintIcon = QStringLiteral("arrows-merge");
    } else if (line.waiting > 0) {
        row.hint = FamiliesModel::tr("saved here, waiting for internet");
        row.hintIcon = QStringLiteral("hourglass-medium");
    } else if (!line.reviewDue.empty()) {
        row.hint =
            FamiliesModel::tr("review on %1")
                .arg(QLocale().toString(QDate::fromString(text(line.reviewDue), Qt::ISODate), FamiliesModel::tr("d MMMM")));
        row.hintIcon = QStringLiteral("calendar-check");
    }
    return row;
}

} // namespace

FamiliesModel::FamiliesModel(QObject* parent) : QObject(parent), m_families(this) {}

void FamiliesModel::setHost(EngineHost* host)
{
    if (m_host == host)
        return;
    m_host = host;
    emit hostChanged();
    if (m_host) {
        connect(m_host, &EngineHost::planChanged, this, &FamiliesModel::reload);
        connect(m_host, &EngineHost::syncFinished, this, &FamiliesModel::reload);
        connect(m_host, &EngineHost::opened, this, &FamiliesModel::reload);
        connect(m_host, &EngineHost::closed, this, [this] {
            m_lines.clear();
            m_loaded = false;
            show();
        });
        reload();
    }
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
    m_host->read<Result<std::vector<engine::PlanLine>>>(
        this, [](engine::Account& account) { return account.plans(); },
        [this](Result<std::vector<engine::PlanLine>> plans) {
            if (!plans.ok())
                return;
            m_lines = std::move(plans).value();
            m_loaded = true;
            show();
        });
}

void FamiliesModel::show()
{
    QList<FamilyRow> rows;
    for (const engine::PlanLine& line : m_lines) {
        const FamilyRow row = rowOf(line);
        if (m_filter.isEmpty() || row.name.contains(m_filter, Qt::CaseInsensitive))
            rows.append(row);
    }
    std::stable_sort(rows.begin(), rows.end(), [](const FamilyRow& a, const FamilyRow& b) {
        return QString::localeAwareCompare(a.name, b.name) < 0;
    });
    m_families.set(rows);
    emit changed();
}

void FamiliesModel::made(const Result<SpaceId>& result)
{
    m_errorText = result.ok() ? QString() : kp::app::errorText(result.error());
    emit errorTextChanged();
    if (!result.ok())
        return;
    if (m_host)
        m_host->syncSoon();
    emit planMade(text(result.value()));
    reload();
}

void FamiliesModel::create(const QString& family, const QString& server)
{
    if (m_host)
        m_host->run<Result<SpaceId>>(
            this,
            [name = family.trimmed().toStdString(), url = server.trimmed().toStdString()](engine::Account& account) {
                return account.createPlan(name, url);
            },
            [this](Result<SpaceId> result) { made(result); });
}

void FamiliesModel::join(const QString& code, const QString& server)
{
    if (m_host)
        m_host->run<Result<SpaceId>>(
            this,
            [words = code.trimmed().toStdString(), url = server.trimmed().toStdString()](engine::Account& account) {
                return account.join(words, url);
            },
            [this](Result<SpaceId> result) { made(result); });
}

} // namespace kp::app
