#include "mobile/loss_model.h"

#include "mobile/device_text.h"
#include "mobile/paper_page.h"
#include "mobile/part_look.h"
#include "mobile/people.h"
#include "mobile/plan_text.h"
#include "shared/model/lease.h"

#include <QLocale>

#include <algorithm>

namespace kp::app {
namespace {

using Shown = LossModel::Shown;

QString dayAndTime(std::int64_t ms)
{
    //: A day and a time: 3 March 2026, 9.12
    return QLocale().toString(QDateTime::fromMSecsSinceEpoch(ms), LossModel::tr("d MMMM yyyy, H.mm"));
}

QString lockText(const engine::DeviceListed& device)
{
    if (device.paper)
        return LossModel::tr("It is a sheet of paper: whoever has it could use it until it was taken out.");
    if (device.unlock == "passphrase")
        return LossModel::tr("How it is locked, as it said itself: with words that only its person knows. A PIN, if there "
                             "was one, is gone when the program ends.");
    if (device.unlock == "pin-session")
        return LossModel::tr(
            "How it is locked, as it said itself: with words that only its person knows, and with a PIN whose "
            "key the login keyring of that computer keeps. Whoever is logged in there and knows the PIN opens it.");
    if (device.unlock == "pin-hardware")
        return LossModel::tr(
            "How it is locked, as it said itself: with words that only its person knows, and with a PIN whose "
            "key a security chip in it keeps. Whoever has it in hand and knows the PIN opens it.");
    return LossModel::tr("How it is locked is not known here.");
}

void addWipe(QStringList& facts, const engine::DeviceListed& device, const std::string& role)
{
    if (device.paper)
        return;
    if (device.wipedMs != 0) {
        facts.append(LossModel::tr("It reported on %1 that the plan is no longer on it.").arg(dayAndTime(device.wipedMs)));
        return;
    }
    facts.append(LossModel::tr(
        "It has not reported that it is wiped. Until it meets the server, what was on it is still there, locked."));
    if (device.lastContactMs != 0)
        facts.append(LossModel::tr("If it never meets the server, the program closes the plan on it after %1.")
                         .arg(dayAndTime(device.lastContactMs + model::leaseOf(role).days * kDayMs)));
}

Shown shownOf(const engine::DeviceListed& device, const engine::PlanShown& plan,
              const std::vector<engine::MemberShown>& members, const std::vector<engine::PartShown>& parts)
{
    const Person person = People(plan, members).at(device.person);
    Shown shown;
    //: %1 is a device, %2 a person
    shown.title = LossModel::tr("%1, of %2").arg(deviceName(device), person.name);
    if (!device.paper)
        shown.facts.append(device.lastContactMs == 0
                               ? LossModel::tr("When it last met the server is not known here.")
                               : LossModel::tr("It last met the server on %1.").arg(dayAndTime(device.lastContactMs)));
    shown.facts.append(lockText(device));
    QStringList titles;
    for (const engine::PartShown& part : parts)
        if (isSharedByItself(part)
            && std::find(part.readers.begin(), part.readers.end(), device.person) != part.readers.end())
            titles.append(part.kind == "goal" ? quoted(partTitle(part, plan)) : partTitle(part, plan));
    if (!titles.isEmpty())
        //: %1 is a person, %2 parts of the plan
        shown.facts.append(LossModel::tr("What %1 can read of what you can read: %2.")
                               .arg(person.name, titles.join(QStringLiteral(", "))));
    shown.facts.append(
        device.waiting
            ? LossModel::tr("It was taken out here. The server does not know it yet: connect this device to the internet.")
            : LossModel::tr("It was taken out. It gets nothing new: the locks change before anything more is written."));
    addWipe(shown.facts, device, person.role.toStdString());
    if (device.parcels > 0)
        shown.facts.append(LossModel::tr("What it had not sent was handed in."));
    shown.facts.append(LossModel::tr("What was read on it, somebody can remember or have copied."));
    return shown;
}

} // namespace

void LossModel::setDevice(const QString& device)
{
    if (m_device == device)
        return;
    m_device = device;
    forget();
    emit deviceChanged();
    reloadIfReady();
}

void LossModel::reload()
{
    if (m_device.isEmpty())
        return;
    fetch<Shown>(
        [space = spaceId(), wanted = idOf<DeviceId>(m_device)](engine::Account& account) -> Result<Shown> {
            KP_TRY_ASSIGN(const auto devices, account.devices(space));
            KP_TRY_ASSIGN(const engine::PlanShown plan, account.show(space, {false, false}));
            KP_TRY_ASSIGN(const auto members, account.members(space));
            KP_TRY_ASSIGN(const auto parts, account.parts(space));
            const auto found = std::find_if(devices.begin(), devices.end(),
                                            [&](const auto& one) { return one.device == wanted && one.removed; });
            return found == devices.end() ? Result<Shown>(Errc::NotFound) : shownOf(*found, plan, members, parts);
        },
        [this, asked = m_device](const Shown& shown) {
            if (asked != m_device)
                return;
            m_shown = shown;
            m_places.set(filePlaces());
            setLoaded();
            emit changed();
        });
}

void LossModel::forget()
{
    m_shown = {};
    m_places.set({});
    m_savedText.clear();
    emit changed();
}

void LossModel::save(const QString& folder)
{
    if (m_shown.facts.isEmpty())
        return;
    QString html = paragraph(QStringLiteral("h1"), tr("Record of a lost device"));
    html += paragraph(QStringLiteral("h2"), m_shown.title);
    html +=
        paragraph(QStringLiteral("p"),
                  tr("Written on %1, by what this app knew then.").arg(dayAndTime(QDateTime::currentMSecsSinceEpoch())));
    for (const QString& fact : m_shown.facts)
        html += paragraph(QStringLiteral("p"), fact);
    const Result<QString> written = writeFile(folder, tr("krachtplan-lost-device"), QStringLiteral(".pdf"), pageOf(html));
    m_savedText = written.ok() ? tr("Saved as %1. Whoever has this page can read it.").arg(written.value()) : QString();
    setErrorText(written.ok() ? QString() : tr("It could not be saved there. Choose another place. Nothing is lost."));
    emit changed();
}

} // namespace kp::app
