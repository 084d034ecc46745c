#include "server/api/restored.h"

#include "server/api/access.h"

#include <algorithm>

namespace kp::server {

bool Restored::windowOpen() const
{
    const std::uint32_t restored = m_context.store.restoredMinute();
    return restored != 0 && m_context.minute() < restored + wire::limits::kRestoreHoldMinutes;
}

// ---- runs -------------------------------------------------------------------------------------------------------------

Result<void> Restored::takeRuns(const std::vector<wire::RestoreRun>& runs)
{
    if (runs.empty() || m_context.store.restoredMinute() == 0)
        return {};
    // Space chains first: what stands in parts is judged by them.
    for (const bool spaces : {true, false})
        for (const wire::RestoreRun& run : runs)
            if ((run.chain.bytes == run.space.bytes) == spaces)
                KP_TRY(takeRun(run));
    return {};
}

Result<void> Restored::takeRun(const wire::RestoreRun& run)
{
    const bool isSpace = run.chain.bytes == run.space.bytes;
    KP_TRY_ASSIGN(SpaceRoom * room, m_context.rooms.ofChain(ChainId{run.space.bytes}));
    if (run.items.empty() || (room == nullptr && !isSpace) || (room != nullptr && room->row.id.bytes != run.space.bytes))
        return {};
    PartRoom* part = nullptr;
    if (room != nullptr && !isSpace) {
        const auto found = room->parts.find(PartId{run.chain.bytes});
        part = found == room->parts.end() ? nullptr : &found->second;
    }
    const bool absent = isSpace ? room == nullptr : part == nullptr;
    if (absent && (!windowOpen() || run.first != 1))
        return {};
    if (absent) {
        // A chain that the backup did not know: it begins with the genesis that names it.
        const Result<wire::Entry> genesis = wire::decodeEntry(run.items.front().payload);
        if (!genesis.ok() || wire::idOf(genesis.value()).bytes != run.chain.bytes)
            return {};
        const PartRoom empty;
        const wire::Place place = run.items.front().place;
        const Result<void> good = isSpace ? wire::authoriseSpace({}, genesis.value(), place)
                                          : wire::authorisePart(room->state, empty.state, genesis.value(), place);
        const bool fits = place.position == 1 && place.minute <= m_context.minute() + 1
                          && (isSpace ? place.spacePosition == 1 : place.spacePosition <= room->state.position);
        if (!good.ok() || !fits)
            return {};
        Placing placing(m_context, m_device);
        if (isSpace) {
            KP_TRY_ASSIGN(room, placing.newSpace(run.space, true));
        } else {
            KP_TRY_ASSIGN(part, placing.newPart(*room, PartId{run.chain.bytes}, true));
        }
    }
    const ChainRow& row = isSpace ? room->row : part->row;
    if (!row.held)
        return {};
    for (const wire::ChainItem& item : run.items) {
        if (item.place.position <= row.last.position)
            continue; // we have it; if it is another, what follows will not be allowed on ours
        KP_TRY_ASSIGN(const bool taken, takeItem(*room, part, item));
        if (!taken)
            return {};
    }
    return {};
}

Result<bool> Restored::takeItem(SpaceRoom& room, PartRoom* part, const wire::ChainItem& item)
{
    const wire::Place& place = item.place;
    if (place.minute > m_context.minute() + 1)
        return false;
    if (part != nullptr) {
        const bool follows =
            wire::checkPlace(part->state.position, part->state.spacePosition, part->state.minute, place).ok();
        return follows && place.spacePosition <= room.state.position ? takePartItem(room, *part, item)
                                                                     : Result<bool>(false);
    }
    if (item.kind != wire::ChainItemKind::Entry || place.spacePosition != place.position
        || !wire::checkPlace(room.state.position, room.state.position, room.state.minute, place).ok())
        return false;
    const Result<wire::Entry> entry = wire::decodeEntry(item.payload);
    if (!entry.ok() || !wire::authoriseSpace(room.state, entry.value(), place).ok())
        return false;
    KP_TRY(Placing(m_context, m_device).placeSpaceEntry(room, entry.value(), item));
    return true;
}

Result<bool> Restored::takePartItem(SpaceRoom& room, PartRoom& part, const wire::ChainItem& item)
{
    Placing placing(m_context, m_device);
    switch (item.kind) {
    case wire::ChainItemKind::Entry: {
        const Result<wire::Entry> entry = wire::decodeEntry(item.payload);
        if (!entry.ok() || !wire::authorisePart(room.state, part.state, entry.value(), item.place).ok())
            return false;
        KP_TRY(placing.placePartEntry(room, part, entry.value(), item));
        return true;
    }
    case wire::ChainItemKind::Commit:
    case wire::ChainItemKind::CommitHeader: {
        const Result<wire::Commit> commit = wire::decodeCommit(item.payload);
        const bool bodyFits =
            commit.ok() && commit.value().body.empty() == (item.kind == wire::ChainItemKind::CommitHeader);
        if (!bodyFits || !wire::authoriseCommit(room.state, part.state, commit.value(), item.place).ok())
            return false;
        KP_TRY(placing.placeCommit(room, part, commit.value(), item));
        return true;
    }
    case wire::ChainItemKind::Receipt: {
        const Result<wire::Receipt> receipt = wire::decodeReceipt(item.payload);
        if (!receipt.ok() || !wire::authoriseReceipt(room.state, part.state, receipt.value(), item.place).ok())
            return false;
        KP_TRY(placing.placeReceipt(room, part, receipt.value(), item));
        return true;
    }
    case wire::ChainItemKind::RemovalLine: {
        const Result<EntryId> removal = EntryId::fromBytes(item.payload);
        if (!removal.ok() || !wire::authoriseRemovalLine(room.state, part.state, removal.value(), item.place).ok())
            return false;
        KP_TRY(placing.placeRemovalLine(room, part, removal.value(), item));
        return true;
    }
    case wire::ChainItemKind::Skeleton: break; // an id alone cannot be verified
    }
    return false;
}

// ---- reports ----------------------------------------------------------------------------------------------------------

Result<void> Restored::takeReports(const std::vector<wire::ChainPosition>& reports)
{
    if (reports.empty() || m_context.store.restoredMinute() == 0)
        return {};
    for (const wire::ChainPosition& report : reports) {
        KP_TRY_ASSIGN(SpaceRoom * room, m_context.rooms.ofChain(report.chain));
        if (room == nullptr || memberDevice(*room, m_device) == nullptr)
            continue;
        const ChainRow& row = room->row.id == report.chain ? room->row : room->parts.at(PartId{report.chain.bytes}).row;
        // Who holds more than we do has not been heard until it has given it.
        if (!row.held || report.position > row.last.position)
            continue;
        KP_TRY_ASSIGN(const Hash head, m_context.store.headAt(row, report.position));
        if (head == report.head)
            KP_TRY(m_context.store.noteReport(row.key, m_device));
    }
    return {};
}

Result<bool> Restored::heardEnough(const SpaceRoom& room, const PartRoom* part, const ChainRow& row)
{
    if (!windowOpen())
        return true;
    std::set<PersonId> entitled;
    for (const auto& [device, record] : room.state.devices)
        if (memberDevice(room, device) != nullptr && !record.paper
            && (part == nullptr || accessTo(room, *part, record, m_context.minute()).reads))
            entitled.insert(record.person);
    KP_TRY_ASSIGN(const std::vector<DeviceId> devices, m_context.store.reporters(row.key));
    std::set<PersonId> heard;
    for (const DeviceId& device : devices)
        if (const auto record = room.state.devices.find(device);
            record != room.state.devices.end() && entitled.contains(record->second.person))
            heard.insert(record->second.person);
    return heard.size() >= std::min<std::size_t>(2, entitled.size());
}

Result<void> Restored::settle(SpaceRoom& room)
{
    if (!room.anyHeld())
        return {};
    Placing placing(m_context, m_device);
    if (room.row.held) {
        KP_TRY_ASSIGN(const bool enough, heardEnough(room, nullptr, room.row));
        if (!enough)
            return {}; // parts are judged by the space chain, so they wait for it
        KP_TRY(m_context.store.release(room.row));
        m_context.rooms.changed(room);
    }
    for (auto& [id, part] : room.parts) {
        if (!part.row.held)
            continue;
        KP_TRY_ASSIGN(const bool enough, heardEnough(room, &part, part.row));
        if (!enough)
            continue;
        KP_TRY(m_context.store.release(part.row));
        KP_TRY_ASSIGN(const std::vector<Bytes> waiting, m_context.store.cuts(part.row.key));
        for (const Bytes& payload : waiting)
            KP_TRY(placing.placeWaiting(room, &part, payload));
        KP_TRY(m_context.store.removeCuts(part.row.key));
        part.cut.clear();
        m_context.rooms.changed(room);
    }
    if (room.anyHeld())
        return {};
    KP_TRY_ASSIGN(const std::vector<Bytes> waiting, m_context.store.cuts(room.row.key));
    for (const Bytes& payload : waiting)
        KP_TRY(placing.placeWaiting(room, nullptr, payload));
    KP_TRY(m_context.store.removeCuts(room.row.key));
    room.cut.clear();
    m_context.rooms.changed(room);
    return {};
}

Result<void> Restored::settleSpacesOf(const DeviceId& device)
{
    if (m_context.store.restoredMinute() == 0)
        return {};
    KP_TRY_ASSIGN(const std::vector<ChainKey>* spaces, m_context.rooms.spacesOf(device));
    for (const ChainKey key : std::vector<ChainKey>(*spaces)) {
        KP_TRY_ASSIGN(SpaceRoom * room, m_context.rooms.ofSpace(key));
        KP_TRY(settle(*room));
    }
    return {};
}

} // namespace kp::server
