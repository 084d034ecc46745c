#include "mobile/devices_model.h"

#include "mobile/device_text.h"
#include "mobile/plan_text.h"
#include "shared/wire/limits.h"

#include <QDateTime>

#include <algorithm>

namespace kp::app {
namespace {

using Shown = DevicesModel::Shown;
/// What one of several plans said no with.
using Refusal = std::optional<Error>;

Result<Shown> read(engine::Account& account, const SpaceId& space)
{
    KP_TRY_ASSIGN(const std::vector<engine::DeviceListed> all, account.devices(space));
    Shown shown;
    shown.thisOne = account.device();
    for (const engine::DeviceListed& device : all) {
        if (!device.own)
            continue;
        auto& list = device.removed ? shown.removed : shown.active;
        list.append({text(device.device), deviceName(device), deviceIcon(device),
                     device.removed ? QString() : contactText(device), deviceNote(device), device.thisOne, device.paper,
                     device.removed});
    }
    std::stable_sort(shown.active.begin(), shown.active.end(), [](const OwnDeviceRow& a, const OwnDeviceRow& b) {
        return a.thisOne != b.thisOne ? a.thisOne : a.paper < b.paper;
    });
    return shown;
}

/// In every plan where this device is; one plan that refuses does not keep the others from it, but is told of: `refused`.
Result<void> everywhere(engine::Account& account, const DeviceId& device, Refusal& refused,
                        const std::function<Result<void>(const SpaceId&)>& act)
{
    KP_TRY_ASSIGN(const std::vector<engine::PlanLine> plans, account.plans());
    bool done = false;
    for (const engine::PlanLine& plan : plans) {
        if (!plan.joined || plan.left)
            continue;
        KP_TRY_ASSIGN(const std::vector<engine::DeviceListed> all, account.devices(plan.space));
        if (std::none_of(all.begin(), all.end(), [&](const auto& one) { return one.device == device && !one.removed; }))
            continue;
        if (const Result<void> one = act(plan.space); !one.ok())
            refused = one.error();
        else
            done = true;
    }
    if (done)
        return {};
    return refused ? Result<void>(*refused) : Errc::NotFound;
}

} // namespace

DevicesModel::DevicesModel(QObject* parent) : PlanViewModel(parent)
{
    m_codeEnd.setSingleShot(true);
    connect(&m_codeEnd, &QTimer::timeout, this, &DevicesModel::endCode);
}

void DevicesModel::forget()
{
    m_shown = {};
    m_devices.set({});
    m_gone.set({});
    m_picked.clear();
    m_making = false;
    dropCode();
    emit changed();
}

void DevicesModel::reload()
{
    fetch<Shown>([id = spaceId()](engine::Account& account) { return read(account, id); },
                 [this](const Shown& shown) {
                     take(shown);
                     setLoaded();
                 });
}

void DevicesModel::take(const Shown& shown)
{
    m_shown = shown;
    m_devices.set(m_shown.active);
    m_gone.set(m_shown.removed);
    if (!m_code.isEmpty() && m_arrived.isEmpty())
        for (const OwnDeviceRow& device : m_shown.active)
            if (!device.paper && !m_before.contains(device.key))
                m_arrived = device.key;
    emit changed();
    emit codeChanged();
}

bool DevicesModel::hasSheet() const
{
    return std::any_of(m_shown.active.begin(), m_shown.active.end(), [](const OwnDeviceRow& one) { return one.paper; });
}

OwnDeviceRow DevicesModel::row(const QString& device) const
{
    for (const OwnDeviceRow& one : m_shown.active)
        if (one.key == device)
            return one;
    return {};
}

QString DevicesModel::pickedDetail() const
{
    const OwnDeviceRow picked = row(m_picked);
    return joined({picked.contact, picked.note});
}

QStringList DevicesModel::words() const
{
    const OwnDeviceRow picked = row(m_picked);
    return picked.key.isEmpty() || picked.thisOne || picked.paper
               ? QStringList()
               : wordsBetween(m_shown.thisOne, idOf<DeviceId>(picked.key));
}

QStringList DevicesModel::arrivedWords() const
{
    return row(m_arrived).key.isEmpty() ? QStringList() : wordsBetween(m_shown.thisOne, idOf<DeviceId>(m_arrived));
}

void DevicesModel::pick(const QString& device)
{
    m_picked = device;
    emit changed();
}

void DevicesModel::rename(const QString& device, const QString& name)
{
    editOnce(
        "rename/" + device,
        [id = idOf<DeviceId>(device), called = name.trimmed().toStdString()](engine::Account& account) {
            Refusal nameless; // a plan where nobody's name is read has no place for this one
            return everywhere(account, id, nameless,
                              [&](const SpaceId& plan) { return account.renameDevice(plan, id, called); });
        },
        [this] { emit renamed(); });
}

void DevicesModel::takeOut(const QString& device)
{
    whenProven([this, device] {
        const auto refused = std::make_shared<Refusal>();
        editOnce(
            "out/" + device,
            [id = idOf<DeviceId>(device), refused](engine::Account& account) {
                return everywhere(account, id, *refused,
                                  [&](const SpaceId& plan) { return account.revokeDevice(plan, id); });
            },
            [this, refused] {
                if (host() != nullptr)
                    host()->syncNow(); // the locks change now, not in a moment
                tellOf(*refused);
                emit takenOut();
            });
    });
}

void DevicesModel::tellOf(const std::optional<Error>& refused)
{
    if (refused)
        setErrorText(tr("In another of your plans this did not work. %1").arg(kp::app::errorText(*refused)));
}

void DevicesModel::makeCode()
{
    whenProven([this] {
        if (std::exchange(m_making, true)) // one code, however often somebody taps
            return;
        dropCode();
        act<std::string>([](engine::Account& account) { return account.addDevice({}); },
                         [this](const Result<std::string>& made) {
                             m_making = false;
                             if (!made.ok())
                                 return setErrorText(kp::app::errorText(made.error()));
                             clearError();
                             m_code = text(made.value());
                             m_before.clear();
                             for (const OwnDeviceRow& device : m_shown.active + m_shown.removed)
                                 m_before.append(device.key);
                             const auto life = std::chrono::milliseconds(wire::limits::kInviteLifetime);
                             const QDateTime end = QDateTime::currentDateTime().addMSecs(life.count());
                             //: %1 is a time of the day
                             m_codeUntil = tr("Works until %1, for one device.").arg(timeText(end.time()));
                             m_codeEnd.start(life);
                             emit codeChanged();
                             host()->syncNow();
                         });
    });
}

void DevicesModel::endCode()
{
    if (m_code.isEmpty() || !m_arrived.isEmpty())
        return;
    dropCode();
    m_codeOver = true;
    emit codeChanged();
}

void DevicesModel::dropCode()
{
    m_codeEnd.stop();
    wipe(m_code);
    m_codeUntil.clear();
    m_arrived.clear();
    m_before.clear();
    m_codeOver = false;
    emit codeChanged();
}

} // namespace kp::app
