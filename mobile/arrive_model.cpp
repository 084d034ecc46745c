#include "mobile/arrive_model.h"

#include "mobile/device_text.h"
#include "mobile/error_text.h"
#include "mobile/ids_text.h"

#include <algorithm>

namespace kp::app {
namespace {

using Shown = ArriveModel::Shown;
constexpr int kPatienceMs = 20'000;
constexpr QLatin1String kSheetCode("KPS"); // as the QR code of a sheet begins

/// What this device is called in that plan from now on. Names come with the keys, so not always at the first look.
void call(engine::Account& account, const SpaceId& plan, const engine::DeviceListed& device, const std::string& called)
{
    if (!called.empty() && device.name != called)
        (void)account.renameDevice(plan, device.device, called); // asked again at the next look
}

Result<ArrivedPlanRow> lineOf(engine::Account& account, const engine::PlanLine& plan)
{
    KP_TRY_ASSIGN(const engine::PlanShown shown, account.show(plan.space, {false, false}));
    KP_TRY_ASSIGN(const auto parts, account.parts(plan.space));
    QString detail = ArriveModel::tr("%n part(s) of the plan are here", nullptr, static_cast<int>(parts.size()));
    if (shown.unreadable > 0)
        detail += QLatin1String(". ") + ArriveModel::tr("The rest comes when another device is online.");
    const QString family = text(plan.family.empty() ? shown.family : plan.family);
    return ArrivedPlanRow{text(plan.space), family.isEmpty() ? ArriveModel::tr("A plan") : family, detail};
}

Result<Shown> read(engine::Account& account, const std::string& called)
{
    KP_TRY_ASSIGN(const std::vector<engine::PlanLine> plans, account.plans());
    Shown shown;
    for (const engine::PlanLine& plan : plans) {
        if (!plan.joined || plan.left)
            continue;
        ++shown.joined;
        KP_TRY_ASSIGN(const ArrivedPlanRow line, lineOf(account, plan));
        shown.plans.append(line);
        KP_TRY_ASSIGN(const auto devices, account.devices(plan.space));
        for (const engine::DeviceListed& device : devices) {
            if (!device.own || device.paper || device.removed)
                continue;
            const QString key = text(device.device);
            const bool known = std::any_of(shown.others.begin(), shown.others.end(),
                                           [&](const CompareRow& one) { return one.key == key; });
            if (device.thisOne)
                call(account, plan.space, device, called);
            else if (!known)
                shown.others.append({key, deviceName(device), wordsBetween(account.device(), device.device)});
        }
    }
    return shown;
}

} // namespace

ArriveModel::ArriveModel(QObject* parent) : QObject(parent)
{
    m_patience.setSingleShot(true);
    m_patience.setInterval(kPatienceMs);
    connect(&m_patience, &QTimer::timeout, this, [this] {
        m_slow = m_stage == Stage::Waiting;
        emit changed();
    });
}

void ArriveModel::setHost(EngineHost* host)
{
    if (m_host == host)
        return;
    if (m_host)
        m_host->disconnect(this);
    m_host = host;
    if (m_host) {
        connect(m_host, &EngineHost::planChanged, this, &ArriveModel::look);
        connect(m_host, &EngineHost::syncFinished, this, [this](const QString& code, bool) {
            if (m_stage == Stage::Waiting && !code.isEmpty())
                tell(kp::app::errorText(errcFromName(code.toStdString())));
            look();
        });
        connect(m_host, &EngineHost::closed, this, &ArriveModel::forget);
    }
    emit hostChanged();
}

void ArriveModel::forget()
{
    m_plans.set({});
    m_others.set({});
    m_stage = Stage::Code;
    m_called.clear();
    m_errorText.clear();
    m_patience.stop();
    m_slow = m_busy = false;
    emit changed();
}

bool ArriveModel::needsServer(const QString& wordsOrCode)
{
    return !wordsOrCode.trimmed().isEmpty() && !wordsOrCode.trimmed().startsWith(kSheetCode, Qt::CaseInsensitive);
}

void ArriveModel::useCode(const QString& code, const QString& called)
{
    m_called = called.trimmed();
    begin([words = code.trimmed().toStdString()](engine::Account& account) -> Result<void> {
        KP_TRY(account.join(words));
        return {};
    });
}

void ArriveModel::useSheet(const QString& wordsOrCode, const QString& server)
{
    auto words = std::make_shared<SecretText>(QStringView(wordsOrCode));
    std::vector<std::string> servers;
    if (needsServer(wordsOrCode) && !server.trimmed().isEmpty())
        servers.push_back(server.trimmed().toStdString());
    begin([words, servers](engine::Account& account) { return account.useSheet(std::string(words->view()), servers); });
}

void ArriveModel::begin(std::function<Result<void>(engine::Account&)> work)
{
    if (!m_host || m_busy || m_stage != Stage::Code)
        return;
    m_busy = true;
    m_host->run<Result<void>>(this, std::move(work), [this](Result<void> begun) {
        m_busy = false;
        if (!begun.ok())
            return tell(begun.code() == Errc::BadCode && begun.error().detail == "server"
                            ? tr("Fill in the address of the server too. It stands on the sheet.")
                            : kp::app::errorText(begun.error()));
        m_stage = Stage::Waiting;
        m_patience.start();
        tell({});
        m_host->syncNow();
    });
}

void ArriveModel::look()
{
    if (!m_host || m_busy || m_stage == Stage::Code)
        return;
    m_busy = true;
    m_host->run<Result<Shown>>(
        this, [called = m_called.toStdString()](engine::Account& account) { return read(account, called); },
        [this](Result<Shown> shown) {
            m_busy = false;
            if (shown.ok())
                take(shown.value());
            else
                tell(kp::app::errorText(shown.error()));
        });
}

void ArriveModel::take(const Shown& shown)
{
    m_plans.set(shown.plans);
    m_others.set(shown.others);
    const bool first = m_stage == Stage::Waiting && shown.joined > 0;
    if (first) {
        m_stage = Stage::In;
        m_slow = false;
        m_errorText.clear();
        m_host->syncSoon(); // what others still hand over, and the name of this device
    }
    emit changed();
}

void ArriveModel::tell(const QString& sentence)
{
    m_errorText = sentence;
    emit changed();
}

} // namespace kp::app
