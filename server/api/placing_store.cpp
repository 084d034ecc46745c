// The second half of Placing: writing what was judged, in store and room alike, and what follows from it.
#include "server/api/access.h"
#include "server/api/placing.h"

#include <algorithm>

namespace kp::server {

Result<SpaceRoom*> Placing::newSpace(const SpaceId& id, bool held)
{
    KP_TRY_ASSIGN(const ChainRow row, m_context.store.addChain(ChainId{id.bytes}, 0, held));
    return &m_context.rooms.add(row);
}

Result<PartRoom*> Placing::newPart(SpaceRoom& room, const PartId& id, bool held)
{
    KP_TRY_ASSIGN(const ChainRow row, m_context.store.addChain(ChainId{id.bytes}, room.row.key, held));
    return &m_context.rooms.addPart(room, row);
}

Result<void> Placing::placeSpaceEntry(SpaceRoom& room, const wire::Entry& entry, const wire::ChainItem& item)
{
    KP_TRY(m_context.store.append(room.row, item, Hash{wire::idOf(entry).bytes}));
    wire::applySpaceEntry(room.state, entry, item.place);
    KP_ASSERT(room.state.head == room.row.head && room.state.position == room.row.last.position);
    m_context.rooms.changed(room);
    return afterSpaceEntry(room, entry);
}

Result<void> Placing::afterSpaceEntry(SpaceRoom& room, const wire::Entry& entry)
{
    const auto join = [&](const wire::DeviceKeys& keys) { return m_context.rooms.addMember(room, wire::deviceIdOf(keys)); };
    if (const auto* genesis = std::get_if<wire::SpaceGenesis>(&entry.body))
        return join(genesis->device);
    if (const auto* person = std::get_if<wire::AddPerson>(&entry.body))
        return join(person->device);
    if (const auto* device = std::get_if<wire::AddDevice>(&entry.body))
        return join(device->device);
    if (const auto* removal = std::get_if<wire::RemoveDevices>(&entry.body)) {
        for (const DeviceId& device : removal->devices)
            m_context.sessions.dropDevice(device);
    } else if (const auto* succeed = std::get_if<wire::Succeed>(&entry.body)) {
        m_context.sessions.dropDevice(entry.author);
        return join(succeed->device);
    }
    return {};
}

Result<void> Placing::placeRemovalLines(SpaceRoom& room, const wire::Entry& removal)
{
    std::vector<DeviceId> devices;
    if (const auto* remove = std::get_if<wire::RemoveDevices>(&removal.body))
        devices = remove->devices;
    else if (std::holds_alternative<wire::Succeed>(removal.body))
        devices = {removal.author};
    if (devices.empty())
        return {};
    const EntryId id = wire::idOf(removal);
    for (auto& [partId, part] : room.parts) {
        const std::uint32_t minute = minuteIn(room, part, m_context.minute());
        const bool concerned = std::any_of(devices.begin(), devices.end(), [&](const DeviceId& device) {
            const PersonId person = room.state.devices.at(device).person;
            return wire::accessOf(room.state, part.state, person, minute) != wire::Access::None;
        });
        if (concerned)
            KP_TRY(placeRemovalLine(room, part, id,
                                    {wire::ChainItemKind::RemovalLine, nextPlace(room, part), copyOf(id.view())}));
    }
    return {};
}

Result<void> Placing::placeRemovalLine(SpaceRoom& room, PartRoom& part, const EntryId& removal, const wire::ChainItem& item)
{
    KP_TRY(m_context.store.append(part.row, item, wire::removalLineId(removal, part.state.id)));
    wire::applyRemovalLine(part.state, removal, item.place);
    KP_ASSERT(part.state.head == part.row.head);
    m_context.rooms.changed(room);
    return {};
}

Result<void> Placing::placePartEntry(SpaceRoom& room, PartRoom& part, const wire::Entry& entry, const wire::ChainItem& item)
{
    KP_TRY(m_context.store.append(part.row, item, Hash{wire::idOf(entry).bytes}));
    wire::applyPartEntry(room.state, part.state, entry, item.place);
    KP_ASSERT(part.state.head == part.row.head && part.state.position == part.row.last.position);
    m_context.rooms.changed(room);
    // Where nobody reads it any more after that minute, nothing of it stays here.
    if (std::holds_alternative<wire::PartGenesis>(entry.body) && part.state.rule == wire::PartRule::Safety)
        return m_context.store.noteErasure(part.row.key, part.state.untilMinute);
    if (std::holds_alternative<wire::Erase>(entry.body))
        return m_context.store.noteErasure(part.row.key, static_cast<std::uint32_t>(part.state.erasedFrom()));
    if (std::holds_alternative<wire::Contest>(entry.body) && part.state.erasure() == nullptr)
        return m_context.store.dropErasure(part.row.key);
    return {};
}

Result<void> Placing::placeCommit(SpaceRoom& room, PartRoom& part, const wire::Commit& commit, const wire::ChainItem& item)
{
    const CommitId id = wire::idOf(commit.header);
    KP_TRY(m_context.store.append(part.row, item, Hash{id.bytes}));
    KP_TRY(m_context.store.setSequence(part.row.key, commit.header, id));
    KP_TRY(m_context.store.noteBlobs(part.row.key, commit.header, item.place.position));
    wire::applyCommit(part.state, commit.header, item.place);
    KP_ASSERT(part.state.head == part.row.head);
    m_context.rooms.changed(room);
    return {};
}

Result<void> Placing::placeReceipt(SpaceRoom& room, PartRoom& part, const wire::Receipt& receipt,
                                   const wire::ChainItem& item)
{
    const Hash id = wire::idOf(receipt);
    KP_TRY(m_context.store.append(part.row, item, id));
    KP_TRY(m_context.store.noteReceipt(part.row.key, room.state.devices.at(receipt.device).person, receipt));
    wire::applyPlain(part.state, id, item.place);
    KP_ASSERT(part.state.head == part.row.head);
    m_context.rooms.changed(room);
    return {};
}

Result<void> Placing::placeWaiting(SpaceRoom& room, PartRoom* part, const Bytes& payload)
{
    KP_TRY_ASSIGN(const wire::Entry entry, wire::decodeEntry(payload));
    Answer answer = part == nullptr ? pushSpaceEntry(room, entry, payload) : pushPartEntry(room, *part, entry, payload);
    return answer.ok() ? Result<void>{} : answer.error();
}

// ---- wraps and countersignatures --------------------------------------------------------------------------------------

Result<void> Placing::takeWraps(const std::vector<wire::Wrap>& wraps)
{
    const std::uint32_t now = m_context.minute();
    for (const wire::Wrap& wrap : wraps) {
        KP_TRY_ASSIGN(SpaceRoom * room, m_context.rooms.ofChain(ChainId{wrap.part.bytes}));
        const auto found = room == nullptr ? decltype(room->parts.begin()){} : room->parts.find(wrap.part);
        if (room == nullptr || found == room->parts.end() || wrap.box.empty())
            continue;
        PartRoom& part = found->second;
        const wire::DeviceRecord* sender = memberDevice(*room, m_device);
        const wire::DeviceRecord* recipient = memberDevice(*room, wrap.device);
        const wire::EpochRecord* epoch = part.state.epoch(wrap.epoch);
        if (sender == nullptr || recipient == nullptr || epoch == nullptr || part.cut.contains(recipient->person)
            || !accessTo(*room, part, *sender, now).reads
            || !wire::mayHoldEpoch(room->state, part.state, recipient->person, *epoch, minuteIn(*room, part, now)))
            continue; // a wrap decides nothing; what is not for its recipient is not kept
        KP_TRY_ASSIGN(const bool added, m_context.store.addWrap(part.row, wrap, m_device));
        if (added) {
            part.wraps.emplace(wrap.epoch, wrap.device);
            m_context.rooms.changed(*room);
        }
    }
    return {};
}

Result<void> Placing::takeCountersignatures(const std::vector<wire::Countersignature>& signatures)
{
    for (const wire::Countersignature& signature : signatures) {
        KP_TRY_ASSIGN(SpaceRoom * room, m_context.rooms.ofChain(ChainId{signature.part.bytes}));
        const auto found = room == nullptr ? decltype(room->parts.begin()){} : room->parts.find(signature.part);
        if (room == nullptr || found == room->parts.end())
            continue;
        PartRoom& part = found->second;
        const wire::DeviceRecord* signer = memberDevice(*room, signature.device);
        if (memberDevice(*room, m_device) == nullptr || signer == nullptr
            || !accessTo(*room, part, *signer, m_context.minute()).reads)
            continue;
        KP_TRY_ASSIGN(const std::vector<SnapshotRow> rows, m_context.store.snapshotsOf(part.row.key));
        const auto row =
            std::find_if(rows.begin(), rows.end(), [&](const SnapshotRow& one) { return one.id == signature.snapshot; });
        if (row == rows.end())
            continue;
        KP_TRY_ASSIGN(const Bytes bytes, m_context.store.snapshotBytes(*row));
        KP_TRY_ASSIGN(const wire::Snapshot snapshot, wire::decodeSnapshot(bytes));
        if (signature.device == snapshot.author
            || !wire::checkCountersignature(snapshot, signer->keys.sign, signature.signature))
            continue;
        KP_TRY_ASSIGN(const bool added, m_context.store.addCountersignature(part.row, signature));
        if (added)
            m_context.rooms.changed(*room);
    }
    return {};
}

} // namespace kp::server
