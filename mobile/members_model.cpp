#include "mobile/members_model.h"

#include "mobile/device_text.h"

#include <algorithm>

namespace kp::app {
namespace {

using Shown = MembersModel::Shown;

struct Raw {
    engine::PlanShown plan;
    std::vector<engine::MemberShown> members;
    std::vector<engine::DeviceListed> devices;
    QHash<QString, QStringList> words;
};

Result<Raw> read(engine::Account& account, const SpaceId& space)
{
    Raw raw;
    KP_TRY_ASSIGN(raw.plan, account.show(space, {false, false}));
    KP_TRY_ASSIGN(raw.members, account.members(space));
    KP_TRY_ASSIGN(raw.devices, account.devices(space));
    for (const engine::MemberShown& member : raw.members) {
        if (member.me)
            continue;
        KP_TRY_ASSIGN(const std::string words, account.fingerprint(space, member.person));
        raw.words.insert(text(member.person), text(words).split(QLatin1Char(' '), Qt::SkipEmptyParts));
    }
    return raw;
}

Shown shownOf(const Raw& raw)
{
    const People people(raw.plan, raw.members);
    Shown out;
    out.words = raw.words;
    for (const engine::MemberShown& member : raw.members) {
        const Person person = people.at(member.person);
        QList<DeviceRow> devices;
        int active = 0;
        for (const engine::DeviceListed& device : raw.devices) {
            if (device.person != member.person)
                continue;
            active += device.removed || device.paper ? 0 : 1;
            devices.append({text(device.device), deviceName(device), deviceIcon(device),
                            device.removed ? QString() : contactText(device), deviceNote(device), device.thisOne,
                            device.removed, device.mayTakeOut});
        }
        out.members.append({person.key, person.name, roleText(person.role), person.tint, person.square, member.me,
                            member.confirmed, active});
        out.devices.insert(person.key, devices);
    }
    const auto byPlace = [](const MemberRow& a, const MemberRow& b) {
        return a.me != b.me ? a.me : a.square != b.square ? !a.square : QString::localeAwareCompare(a.name, b.name) < 0;
    };
    std::stable_sort(out.members.begin(), out.members.end(), byPlace);
    return out;
}

} // namespace

MembersModel::MembersModel(QObject* parent) : PlanViewModel(parent), m_members(this), m_devices(this) {}

void MembersModel::forget()
{
    m_shown = {};
    m_members.set({});
    pick({});
}

void MembersModel::reload()
{
    fetch<Raw>([id = spaceId()](engine::Account& account) { return read(account, id); },
               [this](const Raw& raw) {
                   m_shown = shownOf(raw);
                   m_members.set(m_shown.members);
                   pick(m_picked);
                   setLoaded();
               });
}

void MembersModel::pick(const QString& person)
{
    m_picked = m_shown.devices.contains(person) ? person : QString();
    m_devices.set(m_shown.devices.value(m_picked));
    emit pickedChanged();
}

void MembersModel::confirmWords()
{
    const std::string words = this->words().join(QLatin1Char(' ')).toStdString();
    editOnce(
        "confirm/" + m_picked,
        [id = spaceId(), person = idOf<PersonId>(m_picked), words](engine::Account& account) {
            return account.confirm(id, person, words);
        },
        [this] { emit confirmed(); });
}

void MembersModel::removeDevice(const QString& device)
{
    whenProven([this, device] {
        editOnce(
            "remove/" + device,
            [id = spaceId(), gone = idOf<DeviceId>(device)](engine::Account& account) {
                return account.revokeDevice(id, gone);
            },
            [this] {
                if (host() != nullptr)
                    host()->syncNow(); // the locks change now, not in a moment
                emit deviceRemoved();
            });
    });
}

QString MembersModel::lossText(int howItWas) const
{
    switch (howItWas) {
    case 0:
        return tr(
            "Good. Without the words nobody reads the plan on it. It gets nothing new from now on, and it is wiped as "
            "soon as it meets the server.");
    case 1:
        return tr(
            "Then somebody can have read what was on it. It gets nothing new from now on, and it is wiped as soon as it "
            "meets the server. Talk about it with the people whose part it is.");
    default:
        return tr("Then count on it that somebody can have read what was on it. It gets nothing new from now on, and it is "
                  "wiped as soon as it meets the server.");
    }
}

MemberRow MembersModel::pickedRow() const
{
    for (const MemberRow& row : m_shown.members)
        if (row.key == m_picked)
            return row;
    return {};
}

} // namespace kp::app
