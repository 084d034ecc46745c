#include "server/api/rooms.h"

#include "server/api/access.h"

#include <algorithm>

namespace kp::server {

bool SpaceRoom::anyHeld() const
{
    return row.held || std::any_of(parts.begin(), parts.end(), [](const auto& part) { return part.second.row.held; });
}

std::uint64_t SpaceRoom::bytes() const
{
    std::uint64_t sum = row.bytes;
    for (const auto& [id, part] : parts)
        sum += part.row.bytes;
    return sum;
}

Result<SpaceRoom*> Rooms::ofChain(const ChainId& chain)
{
    if (const auto known = m_spaceOfChain.find(chain); known != m_spaceOfChain.end())
        return ofSpace(known->second);
    KP_TRY_ASSIGN(const std::optional<ChainRow> row, m_store.chain(chain));
    if (!row)
        return static_cast<SpaceRoom*>(nullptr);
    return ofSpace(row->space);
}

Result<SpaceRoom*> Rooms::ofSpace(ChainKey space)
{
    if (const auto known = m_rooms.find(space); known != m_rooms.end()) {
        known->second->lastUse = ++m_use;
        return known->second.get();
    }
    return load(space);
}

SpaceRoom& Rooms::add(const ChainRow& row)
{
    auto& room = m_rooms[row.key];
    room = std::make_unique<SpaceRoom>();
    room->row = row;
    room->lastUse = ++m_use;
    m_spaceOfChain[row.id] = row.key;
    return *room;
}

PartRoom& Rooms::addPart(SpaceRoom& room, const ChainRow& row)
{
    m_spaceOfChain[row.id] = room.row.key;
    PartRoom& part = room.parts[PartId{row.id.bytes}];
    part.row = row;
    return part;
}

Result<SpaceRoom*> Rooms::load(ChainKey space)
{
    KP_TRY_ASSIGN(const std::optional<ChainRow> row, m_store.chain(space));
    if (!row || !row->isSpace())
        return Errc::StorageFailed;
    SpaceRoom& room = add(*row);
    const auto fill = [&]() -> Result<void> {
        KP_TRY(m_store.eachItem(space, false, [&](ItemRow&& item) -> Result<void> {
            KP_TRY_ASSIGN(const wire::Entry entry, wire::decodeEntry(item.item.payload));
            wire::applySpaceEntry(room.state, entry, item.item.place);
            return {};
        }));
        KP_TRY_ASSIGN(const std::vector<ChainRow> parts, m_store.partsOf(space));
        for (const ChainRow& part : parts)
            KP_TRY(loadPart(room, part));
        return loadCuts(room);
    };
    if (const Result<void> filled = fill(); !filled.ok()) {
        // What is stored was judged before it was stored: if it does not decode now, the file is damaged.
        m_rooms.erase(space);
        return filled.code() == Errc::Malformed ? Error{Errc::StorageFailed} : filled.error();
    }
    room.change = std::max(room.change, room.row.lastChange);
    return &room;
}

Result<void> Rooms::loadPart(SpaceRoom& room, const ChainRow& row)
{
    PartRoom& part = addPart(room, row);
    // Only entries are played; what commits and receipts add is kept beside them, so a long history costs nothing here.
    KP_TRY(m_store.eachItem(row.key, true, [&](ItemRow&& item) -> Result<void> {
        if (item.item.kind == wire::ChainItemKind::RemovalLine) {
            KP_TRY_ASSIGN(const EntryId removal, EntryId::fromBytes(item.item.payload));
            wire::applyRemovalLine(part.state, removal, item.item.place);
            return {};
        }
        KP_TRY_ASSIGN(const wire::Entry entry, wire::decodeEntry(item.item.payload));
        wire::applyPartEntry(room.state, part.state, entry, item.item.place);
        return {};
    }));
    KP_TRY_ASSIGN(part.state.sequences, m_store.sequences(row.key));
    part.state.position = row.last.position;
    part.state.spacePosition = row.last.spacePosition;
    part.state.minute = row.last.minute;
    part.state.head = row.head;
    KP_TRY_ASSIGN(part.wraps, m_store.wrapsOf(row.key));
    room.change = std::max(room.change, row.lastChange);
    return {};
}

Result<void> Rooms::loadCuts(SpaceRoom& room)
{
    if (!room.anyHeld())
        return {};
    KP_TRY_ASSIGN(const std::vector<Bytes> spaceCuts, m_store.cuts(room.row.key));
    for (const Bytes& payload : spaceCuts) {
        KP_TRY_ASSIGN(const wire::Entry entry, wire::decodeEntry(payload));
        noteCut(room, nullptr, entry);
    }
    for (auto& [id, part] : room.parts) {
        KP_TRY_ASSIGN(const std::vector<Bytes> partCuts, m_store.cuts(part.row.key));
        for (const Bytes& payload : partCuts) {
            KP_TRY_ASSIGN(const wire::Entry entry, wire::decodeEntry(payload));
            noteCut(room, &part, entry);
        }
    }
    return {};
}

Result<const std::vector<ChainKey>*> Rooms::spacesOf(const DeviceId& device)
{
    auto known = m_memberships.find(device);
    if (known == m_memberships.end()) {
        KP_TRY_ASSIGN(std::vector<ChainKey> spaces, m_store.spacesOf(device));
        // Anybody can make device keys, so what is remembered about devices has an end.
        if (m_memberships.size() >= 100'000)
            m_memberships.clear();
        known = m_memberships.emplace(device, std::move(spaces)).first;
    }
    return static_cast<const std::vector<ChainKey>*>(&known->second);
}

Result<void> Rooms::addMember(SpaceRoom& room, const DeviceId& device)
{
    KP_TRY(m_store.addMember(device, room.row.key));
    m_memberships.erase(device);
    return {};
}

void Rooms::trim()
{
    if (m_rooms.size() <= m_countMax)
        return;
    std::vector<std::pair<std::uint64_t, ChainKey>> byUse;
    byUse.reserve(m_rooms.size());
    for (const auto& [key, room] : m_rooms)
        byUse.emplace_back(room->lastUse, key);
    std::sort(byUse.begin(), byUse.end());
    // A tenth more than needed, so that this sort is rare.
    const std::size_t count = std::min(byUse.size(), m_rooms.size() - m_countMax + m_countMax / 10);
    for (std::size_t i = 0; i < count; ++i) {
        const auto room = m_rooms.find(byUse[i].second);
        m_spaceOfChain.erase(room->second->row.id);
        for (const auto& [id, part] : room->second->parts)
            m_spaceOfChain.erase(part.row.id);
        m_rooms.erase(room);
    }
}

void Rooms::clear()
{
    m_rooms.clear();
    m_spaceOfChain.clear();
    m_memberships.clear();
}

} // namespace kp::server
