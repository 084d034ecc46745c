#include "server/api/access.h"

#include <algorithm>

namespace kp::server {
namespace {

/// First minute at which a term or an attestation of this part runs out.
std::uint32_t nextTerm(const SpaceRoom& room, const PartRoom& part, std::uint32_t minute)
{
    std::uint32_t next = ~std::uint32_t{0};
    const auto lapse = [&](const std::vector<PersonId>& agreedBy, std::uint32_t made) {
        const std::uint64_t at = agreedBy.empty() ? wire::kNever : room.state.lapseMinute(agreedBy, made);
        if (at > minute && at < next)
            next = static_cast<std::uint32_t>(at);
    };
    for (const auto& [person, record] : room.state.persons)
        lapse(record.agreedBy, record.addedMinute);
    if (part.state.untilMinute > minute)
        next = std::min(next, part.state.untilMinute);
    if (const std::uint64_t gone = part.state.erasedFrom(); gone > minute && gone < next)
        next = static_cast<std::uint32_t>(gone);
    for (const wire::GrantRecord& grant : part.state.grants) {
        if (grant.ended != wire::kNever)
            continue;
        if (grant.untilMinute > minute)
            next = std::min(next, grant.untilMinute);
        lapse(grant.agreedBy, grant.minute);
    }
    return next;
}

void addOwed(SpaceView& view, const SpaceRoom& room, const PartRoom& part, const wire::DeviceRecord& mine,
             const DeviceId& self, std::uint32_t now)
{
    const std::uint32_t minute = minuteIn(room, part, now);
    for (const auto& [device, record] : room.state.devices) {
        // To itself wraps who came back with a sheet: what was wrapped for that is at an end.
        const auto sheet = room.state.devices.find(record.addedBy);
        const bool cameBack = sheet != room.state.devices.end() && sheet->second.paper;
        if ((device == self && !cameBack) || memberDevice(room, device) == nullptr)
            continue;
        for (const wire::EpochRecord& epoch : part.state.epochs) {
            const bool held = epoch.by == device || part.wraps.contains({epoch.id, device});
            if (!held && !part.cut.contains(record.person)
                && wire::mayHoldEpoch(room.state, part.state, record.person, epoch, minute)
                && wire::mayHoldEpoch(room.state, part.state, mine.person, epoch, minute))
                view.owed.push_back({part.state.id, epoch.id, device});
        }
    }
}

} // namespace

const wire::DeviceRecord* memberDevice(const SpaceRoom& room, const DeviceId& device)
{
    return room.cut.contains(device) ? nullptr : room.state.activeDevice(device);
}

const wire::DeviceRecord* removedDevice(const SpaceRoom& room, const DeviceId& device)
{
    const auto found = room.state.devices.find(device);
    if (found == room.state.devices.end() || found->second.removedAt == wire::kNever
        || found->second.wipedAt != wire::kNever)
        return nullptr;
    // A recovery sheet is spent by its one entry, and shown nothing any more.
    return room.state.wasTakenOut(device) || !found->second.paper ? &found->second : nullptr;
}

bool isRemoved(const SpaceRoom& room, const DeviceId& device)
{
    return room.state.devices.contains(device) && memberDevice(room, device) == nullptr;
}

std::uint32_t minuteIn(const SpaceRoom& room, const PartRoom& part, std::uint32_t now)
{
    return std::max({now, room.row.last.minute, part.row.last.minute});
}

PartAccess accessTo(const SpaceRoom& room, const PartRoom& part, const wire::DeviceRecord& device, std::uint32_t now)
{
    PartAccess access;
    if (device.paper)
        return access; // a recovery sheet fetches the space chain alone
    const std::uint32_t minute = minuteIn(room, part, now);
    access.upTo = wire::readableUpTo(room.state, part.state, device.person, minute);
    if (access.upTo == 0)
        return access;
    if (part.cut.contains(device.person)) {
        access.upTo = std::min(access.upTo, part.state.position);
        return access;
    }
    access.reads = access.upTo == wire::kNever;
    access.upTo = std::min(access.upTo, part.state.position);
    if (!access.reads)
        return access;
    access.everything = wire::entitledByRule(room.state, part.state, device.person, wire::kNever, minute);
    if (!access.everything) {
        const wire::GrantRecord* grant = wire::activeGrant(room.state, part.state, device.person, minute);
        KP_ASSERT(grant != nullptr); // access comes from the rule or from a grant
        access.everything = grant->reads == 0;
        access.from = grant->reads;
        access.since = grant->since;
    }
    return access;
}

bool mayHold(const SpaceRoom& room, const PartRoom& part, const wire::DeviceRecord& device, const EpochId& epoch,
             std::uint32_t now)
{
    const wire::EpochRecord* record = part.state.epoch(epoch);
    return record != nullptr && !device.paper && !part.cut.contains(device.person)
           && wire::mayHoldEpoch(room.state, part.state, device.person, *record, minuteIn(room, part, now));
}

Result<const SpaceView*> viewOf(Rooms& rooms, SpaceRoom& room, const DeviceId& device, std::uint32_t now)
{
    SpaceView& view = room.views[device];
    if (view.roomChange == room.change && view.fromMinute <= now && now < view.untilMinute)
        return static_cast<const SpaceView*>(&view);
    view = {};
    view.serial = rooms.nextSerial();
    view.fromMinute = now;
    view.untilMinute = ~std::uint32_t{0};
    if (const wire::DeviceRecord* mine = memberDevice(room, device)) {
        view.member = true;
        view.lines.push_back({room.row.key, {room.row.id, room.row.last.position, room.row.head}, room.row.lastChange});
        for (const auto& [id, part] : room.parts) {
            const PartAccess access = accessTo(room, part, *mine, now);
            if (access.upTo == 0)
                continue;
            KP_TRY_ASSIGN(const Hash head, rooms.store().headAt(part.row, access.upTo));
            view.lines.push_back({part.row.key, {part.row.id, access.upTo, head}, part.row.lastChange});
            view.untilMinute = std::min(view.untilMinute, nextTerm(room, part, now));
            if (access.reads)
                addOwed(view, room, part, *mine, device, now);
            else
                view.denied.push_back(id);
        }
        for (const ViewLine& line : view.lines)
            view.lastChange = std::max(view.lastChange, line.lastChange);
    } else if (const wire::DeviceRecord* gone = removedDevice(room, device)) {
        // The proof that it was taken out, and nothing after it.
        KP_TRY_ASSIGN(const Hash head, rooms.store().headAt(room.row, gone->removedAt));
        KP_TRY_ASSIGN(view.lastChange, rooms.store().changeAt(room.row.key, gone->removedAt));
        if (room.state.wasTakenOut(device))
            KP_TRY(rooms.store().partingMinute(room.row.key, device, now));
        view.lines.push_back({room.row.key, {room.row.id, gone->removedAt, head}, view.lastChange});
    }
    view.roomChange = room.change;
    return static_cast<const SpaceView*>(&view);
}

void noteCut(SpaceRoom& room, PartRoom* part, const wire::Entry& entry)
{
    if (const auto* withdraw = std::get_if<wire::Withdraw>(&entry.body); withdraw != nullptr && part != nullptr)
        part->cut.insert(withdraw->person);
    else if (const auto* removal = std::get_if<wire::RemoveDevices>(&entry.body))
        room.cut.insert(removal->devices.begin(), removal->devices.end());
    else if (std::holds_alternative<wire::Succeed>(entry.body))
        room.cut.insert(entry.author);
    room.views.clear();
}

} // namespace kp::server
