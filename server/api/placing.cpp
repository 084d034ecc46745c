#include "server/api/placing.h"

#include "server/api/access.h"
#include "server/api/push_result.h"

#include <algorithm>

namespace kp::server {
namespace {

/// What cuts access binds at once, even where nothing can be placed yet.
bool cutsAccess(const wire::Entry& entry)
{
    return std::holds_alternative<wire::Withdraw>(entry.body) || std::holds_alternative<wire::RemoveDevices>(entry.body)
           || std::holds_alternative<wire::Succeed>(entry.body);
}

} // namespace

wire::Place Placing::nextSpacePlace(const SpaceRoom& room) const
{
    const std::uint64_t position = room.row.last.position + 1;
    return {position, position, std::max(m_context.minute(), room.row.last.minute)};
}

wire::Place Placing::nextPlace(const SpaceRoom& room, const PartRoom& part) const
{
    return {part.row.last.position + 1, std::max(room.row.last.position, part.row.last.spacePosition),
            std::max({m_context.minute(), part.row.last.minute, room.row.last.minute})};
}

Result<std::optional<wire::PushResult>> Placing::placedBefore(const Hash& id, ChainKey chain)
{
    KP_TRY_ASSIGN(const auto found, m_context.store.find(id));
    if (!found || found->first != chain)
        return std::optional<wire::PushResult>();
    return std::optional<wire::PushResult>(placedAt(found->second));
}

Errc Placing::disguise(const SpaceRoom& room, const PartRoom* part, Errc code) const
{
    const wire::DeviceRecord* device = memberDevice(room, m_device);
    if (device == nullptr)
        return isRemoved(room, m_device) ? Errc::Revoked : Errc::NotFound;
    if (part != nullptr && accessTo(room, *part, *device, m_context.minute()).upTo == 0)
        return Errc::NotFound;
    return code;
}

Result<void> Placing::takeQuota(const SpaceRoom* room, std::size_t size)
{
    return m_context.takeQuota(room, m_device, size);
}

Result<wire::PushResult> Placing::push(const wire::PushItem& item)
{
    switch (item.kind) {
    case wire::ChainItemKind::Entry: return pushEntry(item);
    case wire::ChainItemKind::Commit: return pushCommit(item);
    case wire::ChainItemKind::Receipt: return pushReceipt(item);
    case wire::ChainItemKind::CommitHeader:
    case wire::ChainItemKind::Skeleton:
    case wire::ChainItemKind::RemovalLine: break;
    }
    return refused(Errc::Malformed);
}

// ---- entries ----------------------------------------------------------------------------------------------------------

Result<wire::PushResult> Placing::pushEntry(const wire::PushItem& item)
{
    if (item.payload.size() > wire::limits::kEntryBytesMax)
        return refused(Errc::TooLarge);
    const Result<wire::Entry> decoded = wire::decodeEntry(item.payload);
    if (!decoded.ok())
        return refused(decoded.code());
    const wire::Entry& entry = decoded.value();
    if (std::holds_alternative<wire::SpaceGenesis>(entry.body))
        return pushSpaceGenesis(entry, item.payload);

    KP_TRY_ASSIGN(SpaceRoom * room, m_context.rooms.ofChain(ChainId{entry.space.bytes}));
    if (room == nullptr || room->row.id.bytes != entry.space.bytes)
        return refused(Errc::NotFound);
    // A removed device is told so, but nothing of what stands there; a stranger may only hand in what makes it a member.
    const bool lastWord = std::holds_alternative<wire::Wiped>(entry.body) && entry.author == m_device;
    if (isRemoved(*room, m_device) && !lastWord)
        return refused(Errc::Revoked);
    if (standsTogether(entry))
        return refused(Errc::NotAllowed); // came without what it is placed with
    if (wire::isSpaceEntry(entry))
        return item.chain == room->row.id ? pushSpaceEntry(*room, entry, item.payload) : refused(Errc::Malformed);
    if (std::holds_alternative<wire::PartGenesis>(entry.body))
        return pushPartGenesis(*room, entry, item.payload);
    const auto part = room->parts.find(entry.part);
    if (part == room->parts.end() || item.chain != part->second.row.id)
        return refused(Errc::NotFound);
    return pushPartEntry(*room, part->second, entry, item.payload);
}

Result<wire::PushResult> Placing::pushSpaceGenesis(const wire::Entry& entry, const Bytes& payload)
{
    const EntryId id = wire::idOf(entry);
    KP_TRY_ASSIGN(SpaceRoom * existing, m_context.rooms.ofChain(ChainId{id.bytes}));
    if (existing != nullptr) {
        KP_TRY_ASSIGN(const auto before, placedBefore(Hash{id.bytes}, existing->row.key));
        return before ? *before : refused(Errc::NotFound);
    }
    const wire::Place place{1, 1, m_context.minute()};
    if (const Result<void> good = wire::authoriseSpace({}, entry, place); !good.ok())
        return refused(good.code());
    if (const Result<void> quota = takeQuota(nullptr, payload.size()); !quota.ok())
        return refused(quota.code());
    KP_TRY_ASSIGN(SpaceRoom * room, newSpace(SpaceId{id.bytes}, false));
    KP_TRY(placeSpaceEntry(*room, entry, {wire::ChainItemKind::Entry, place, payload}));
    return placedAt(place);
}

Result<wire::PushResult> Placing::pushSpaceEntry(SpaceRoom& room, const wire::Entry& entry, const Bytes& payload)
{
    const Hash id{wire::idOf(entry).bytes};
    KP_TRY_ASSIGN(const auto before, placedBefore(id, room.row.key));
    if (before)
        return *before;
    const wire::Place place = nextSpacePlace(room);
    if (const Result<void> good = wire::authoriseSpace(room.state, entry, place); !good.ok())
        return refused(disguise(room, nullptr, good.code()));
    // A removal also writes in the parts' chains, so it waits for all of them.
    if (room.row.held || (cutsAccess(entry) && room.anyHeld())) {
        if (cutsAccess(entry)) {
            KP_TRY(m_context.store.addCut(room.row.key, id, payload));
            noteCut(room, nullptr, entry);
            if (const auto* removal = std::get_if<wire::RemoveDevices>(&entry.body))
                for (const DeviceId& device : removal->devices)
                    m_context.sessions.dropDevice(device);
        }
        return refused(Errc::ServerRestored);
    }
    if (const Result<void> quota = takeQuota(&room, payload.size()); !quota.ok())
        return refused(quota.code());
    KP_TRY(placeSpaceEntry(room, entry, {wire::ChainItemKind::Entry, place, payload}));
    KP_TRY(placeRemovalLines(room, entry));
    return placedAt(place);
}

Result<wire::PushResult> Placing::pushPartGenesis(SpaceRoom& room, const wire::Entry& entry, const Bytes& payload)
{
    const EntryId id = wire::idOf(entry);
    if (const auto existing = room.parts.find(PartId{id.bytes}); existing != room.parts.end()) {
        KP_TRY_ASSIGN(const auto before, placedBefore(Hash{id.bytes}, existing->second.row.key));
        return before ? *before : refused(Errc::NotFound);
    }
    const PartRoom empty;
    const wire::Place place{1, room.row.last.position, std::max(m_context.minute(), room.row.last.minute)};
    if (const Result<void> good = wire::authorisePart(room.state, empty.state, entry, place); !good.ok())
        return refused(disguise(room, nullptr, good.code()));
    if (room.row.held)
        return refused(Errc::ServerRestored);
    if (room.parts.size() >= wire::limits::kPartsPerSpace)
        return refused(Errc::QuotaReached);
    if (const Result<void> quota = takeQuota(&room, payload.size()); !quota.ok())
        return refused(quota.code());
    KP_TRY_ASSIGN(PartRoom * part, newPart(room, PartId{id.bytes}, false));
    KP_TRY(placePartEntry(room, *part, entry, {wire::ChainItemKind::Entry, place, payload}));
    return placedAt(place);
}

Result<wire::PushResult> Placing::pushPartEntry(SpaceRoom& room, PartRoom& part, const wire::Entry& entry,
                                                const Bytes& payload)
{
    const Hash id{wire::idOf(entry).bytes};
    KP_TRY_ASSIGN(const auto before, placedBefore(id, part.row.key));
    if (before)
        return *before;
    const wire::Place place = nextPlace(room, part);
    if (const Result<void> good = wire::authorisePart(room.state, part.state, entry, place); !good.ok())
        return refused(disguise(room, &part, good.code()));
    if (part.row.held || room.row.held) {
        if (cutsAccess(entry)) {
            KP_TRY(m_context.store.addCut(part.row.key, id, payload));
            noteCut(room, &part, entry);
        }
        return refused(Errc::ServerRestored);
    }
    if (const Result<void> quota = takeQuota(&room, payload.size()); !quota.ok())
        return refused(quota.code());
    KP_TRY(placePartEntry(room, part, entry, {wire::ChainItemKind::Entry, place, payload}));
    return placedAt(place);
}

// ---- commits and receipts ---------------------------------------------------------------------------------------------

Result<wire::PushResult> Placing::pushCommit(const wire::PushItem& item)
{
    const Result<wire::Commit> decoded = wire::decodeCommit(item.payload);
    if (!decoded.ok())
        return refused(decoded.code());
    const wire::Commit& commit = decoded.value();
    if (commit.body.empty() || item.chain.bytes != commit.header.part.bytes)
        return refused(Errc::Malformed);
    KP_TRY_ASSIGN(SpaceRoom * room, m_context.rooms.ofChain(item.chain));
    const auto found = room == nullptr ? decltype(room->parts.begin()){} : room->parts.find(commit.header.part);
    if (room == nullptr || found == room->parts.end())
        return refused(Errc::NotFound);
    PartRoom& part = found->second;
    if (const Errc hidden = disguise(*room, &part, Errc::Internal); hidden != Errc::Internal)
        return refused(hidden);
    KP_TRY_ASSIGN(const auto before, placedBefore(Hash{wire::idOf(commit.header).bytes}, part.row.key));
    if (before)
        return *before;
    if (part.row.held || room->row.held)
        return refused(Errc::ServerRestored);
    const wire::Place place = nextPlace(*room, part);
    if (const Result<void> good = wire::authoriseCommit(room->state, part.state, commit, place); !good.ok())
        return refused(good.code());
    if (part.cut.contains(room->state.devices.at(commit.header.device).person))
        return refused(Errc::NotAllowed);
    if (const Result<void> quota = takeQuota(room, item.payload.size()); !quota.ok())
        return refused(quota.code());
    KP_TRY(placeCommit(*room, part, commit, {wire::ChainItemKind::Commit, place, item.payload}));
    return placedAt(place);
}

Result<wire::PushResult> Placing::pushReceipt(const wire::PushItem& item)
{
    const Result<wire::Receipt> decoded = wire::decodeReceipt(item.payload);
    if (!decoded.ok())
        return refused(decoded.code());
    const wire::Receipt& receipt = decoded.value();
    if (item.chain.bytes != receipt.part.bytes)
        return refused(Errc::Malformed);
    KP_TRY_ASSIGN(SpaceRoom * room, m_context.rooms.ofChain(item.chain));
    const auto found = room == nullptr ? decltype(room->parts.begin()){} : room->parts.find(receipt.part);
    if (room == nullptr || found == room->parts.end())
        return refused(Errc::NotFound);
    PartRoom& part = found->second;
    if (const Errc hidden = disguise(*room, &part, Errc::Internal); hidden != Errc::Internal)
        return refused(hidden);
    KP_TRY_ASSIGN(const auto before, placedBefore(wire::idOf(receipt), part.row.key));
    if (before)
        return *before;
    if (part.row.held || room->row.held)
        return refused(Errc::ServerRestored);
    const wire::Place place = nextPlace(*room, part);
    if (const Result<void> good = wire::authoriseReceipt(room->state, part.state, receipt, place); !good.ok())
        return refused(good.code());
    // A phone whose clock runs a day ahead is believed; a day in the far future would block that day's receipt.
    if (receipt.day > m_context.minute() / (24 * 60) + 1)
        return refused(Errc::BadValue);
    const PersonId person = room->state.devices.at(receipt.device).person;
    KP_TRY_ASSIGN(const auto first, m_context.store.receiptPlace(part.row.key, person, receipt));
    if (first)
        return placedAt(*first);
    if (const Result<void> quota = takeQuota(room, item.payload.size()); !quota.ok())
        return refused(quota.code());
    KP_TRY(placeReceipt(*room, part, receipt, {wire::ChainItemKind::Receipt, place, item.payload}));
    return placedAt(place);
}

} // namespace kp::server
