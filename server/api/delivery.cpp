#include "server/api/delivery.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace kp::server {
namespace {

// Sizes on the wire around the payloads, at most: with every id said for the first time. See shared/wire/messages.cpp.
constexpr std::size_t kSaid = 2;
constexpr std::size_t kItemSize = 1 + 20 + 4;
constexpr std::size_t kIdsSize = 10 * kSaid; ///< of those in a payload
constexpr std::size_t kDeltaSize = 32 + 32 + 2 * kSaid + 8 + 1 + 4 + 4 + 8;
constexpr std::size_t kWrapSize = 32 + 32 + 16 + 3 * kSaid + 4;
constexpr std::size_t kSnapshotSize = 4 + 4 * kSaid;
constexpr std::size_t kSnapshotLineSize = 32 + 32 + 8 + 32 + 2 * kSaid + 4;
constexpr std::size_t kDirectoryLineSize = 32 + 32 + 8 + 32 + 2 * kSaid;
constexpr std::size_t kOwedSize = 32 + 32 + 16 + 3 * kSaid;
constexpr std::size_t kContactSize = 16 + kSaid + 4;

constexpr std::size_t kItemsPerQuery = 20'000;
constexpr std::size_t kWrapsPerAnswer = 1000;
constexpr std::size_t kOwedPerAnswer = 1000;
constexpr std::size_t kInlineSnapshotMax = 256 * 1024;

std::size_t sizeOf(const wire::ChainItem& item)
{
    return kItemSize + item.payload.size() + (item.payload.size() == Hash::kSize ? 0 : kIdsSize);
}

} // namespace

std::optional<Delivery::Source> Delivery::sourceIn(SpaceRoom& room, const wire::DeviceRecord& device,
                                                   const PartRoom* part) const
{
    Source source;
    source.room = &room;
    source.device = &device;
    source.part = part;
    if (part != nullptr) {
        source.access = accessTo(room, *part, device, m_now);
        if (source.access.upTo == 0)
            return std::nullopt;
    }
    return source;
}

std::optional<Delivery::Source> Delivery::sourceOfRemoval(SpaceRoom& room) const
{
    Source source;
    source.room = &room;
    source.device = removedDevice(room, m_device);
    if (source.device == nullptr)
        return std::nullopt;
    source.spaceUpTo = source.device->removedAt;
    return source;
}

Result<std::optional<Delivery::Source>> Delivery::sourceOf(const ChainId& chain)
{
    KP_TRY_ASSIGN(SpaceRoom * room, m_context.rooms.ofChain(chain));
    const wire::DeviceRecord* device = room == nullptr ? nullptr : memberDevice(*room, m_device);
    if (device == nullptr)
        return room != nullptr && room->row.id == chain ? sourceOfRemoval(*room) : std::optional<Source>();
    if (room->row.id == chain)
        return sourceIn(*room, *device, nullptr);
    return sourceIn(*room, *device, &room->parts.at(PartId{chain.bytes}));
}

Result<wire::ChainItem> Delivery::shaped(const Source& source, std::uint64_t change, std::uint64_t position,
                                         wire::ChainItemKind kind)
{
    const bool content = kind == wire::ChainItemKind::Commit || kind == wire::ChainItemKind::CommitHeader;
    const bool hidden = source.part != nullptr && (content || kind == wire::ChainItemKind::Receipt)
                        && (position <= source.snapshotPosition || (source.access.reads && position < source.access.from));
    KP_TRY_ASSIGN(ItemRow row, m_context.store.item(change, !hidden));
    if (hidden) {
        row.item.kind = wire::ChainItemKind::Skeleton;
        row.item.payload = copyOf(row.id.view());
    } else if (kind == wire::ChainItemKind::Commit && !(source.access.reads && source.access.everything)) {
        KP_TRY_ASSIGN(wire::Commit commit, wire::decodeCommit(row.item.payload));
        if (!source.access.reads || !mayHold(*source.room, *source.part, *source.device, commit.header.epoch, m_now)) {
            commit.body.clear();
            row.item.kind = wire::ChainItemKind::CommitHeader;
            row.item.payload = wire::encode(commit);
        }
    }
    return std::move(row.item);
}

void Delivery::leaveOut(const std::vector<wire::PushItem>& pushed)
{
    for (std::size_t i = 0; i < pushed.size(); ++i)
        if (m_reply.results[i].status == wire::PushStatus::Placed)
            m_justPlaced.emplace(pushed[i].chain, m_reply.results[i].place.position);
}

// ---- chains by position -----------------------------------------------------------------------------------------------

Result<void> Delivery::chains(const std::vector<wire::ChainPosition>& from)
{
    for (const wire::ChainPosition& wanted : from) {
        if (!m_asked.insert(wanted.chain).second)
            continue;
        KP_TRY_ASSIGN(std::optional<Source> source, sourceOf(wanted.chain));
        if (!source)
            continue;
        KP_TRY(chainFrom(*source, wanted.position));
    }
    return {};
}

Result<void> Delivery::chainFrom(Source& source, std::uint64_t position)
{
    if (m_full) { // also for a smaller one behind it: a part without its family's chain is nothing to anybody
        m_reply.more = true;
        return {};
    }
    wire::ChainDelta delta;
    delta.chain = source.row().id;
    delta.space = SpaceId{source.room->row.id.bytes};
    delta.first = position + 1;
    delta.headPosition = source.upTo();
    std::vector<wire::Wrap> wraps;
    std::size_t begin = kDeltaSize;
    if (source.part != nullptr && source.access.reads) {
        if (position == 0) {
            KP_TRY_ASSIGN(delta.snapshot, newestSnapshot(source));
        }
        KP_TRY_ASSIGN(wraps, allWraps(source));
        begin += delta.snapshot ? kSnapshotSize + delta.snapshot->size() : 0;
        for (const wire::Wrap& wrap : wraps)
            begin += kWrapSize + wrap.box.size();
    }
    // A chain begins with the keys and the snapshot that make it readable, or waits for an answer with room for them: half of it
    // is of no use, and has to be asked for again. The first chain goes as far as there is room.
    const auto room = [&] { return fits(begin) && m_reply.wraps.size() + wraps.size() <= wire::limits::kWrapsPerRequest; };
    if (!room() && !m_reply.deltas.empty()) {
        m_full = m_reply.more = true;
        return {};
    }
    if (!fits(begin) && delta.snapshot)
        begin -= kSnapshotSize + std::exchange(delta.snapshot, std::nullopt)->size();
    for (; !room() && !wraps.empty(); wraps.pop_back())
        begin -= kWrapSize + wraps.back().box.size();
    spend(begin);
    std::move(wraps.begin(), wraps.end(), std::back_inserter(m_reply.wraps));
    if (source.part != nullptr)
        KP_TRY(addSnapshotLines(source, 0, delta.snapshot.has_value()));
    KP_TRY_ASSIGN(const std::vector<ItemMeta> metas,
                  m_context.store.metasAfterPosition(source.row().key, position, kItemsPerQuery));
    bool whole = metas.size() < kItemsPerQuery;
    for (const ItemMeta& meta : metas) {
        if (meta.position > source.upTo())
            break;
        KP_TRY_ASSIGN(wire::ChainItem item, shaped(source, meta.change, meta.position, meta.kind));
        const std::size_t size = sizeOf(item);
        // One item always goes, or a small budget would never get past a large commit.
        const bool first = delta.items.empty() && m_reply.deltas.empty() && !delta.snapshot;
        if (!fits(size) && !first) {
            whole = false;
            break;
        }
        spend(size);
        delta.items.push_back(std::move(item));
    }
    m_full = !whole;
    m_reply.more = m_reply.more || !whole;
    if (whole || delta.snapshot || !delta.items.empty()) // one that brings nothing would look like an answer
        m_reply.deltas.push_back(std::move(delta));
    return {};
}

/// \return what goes with the chain itself; a large one is fetched on its own, by its line
Result<std::optional<Bytes>> Delivery::newestSnapshot(Source& source)
{
    KP_TRY_ASSIGN(const std::vector<SnapshotRow> rows, m_context.store.snapshotsOf(source.part->row.key));
    for (const SnapshotRow& row : rows) {
        if (row.position > source.upTo() || !mayHold(*source.room, *source.part, *source.device, row.epoch, m_now))
            continue;
        source.snapshotPosition = row.position;
        KP_TRY_ASSIGN(Bytes bytes, m_context.store.snapshotBytes(row));
        return bytes.size() <= kInlineSnapshotMax ? std::optional(std::move(bytes)) : std::nullopt;
    }
    return std::optional<Bytes>();
}

/// \param said the newest goes with its chain: whoever begins from it needs no line about it
Result<void> Delivery::addSnapshotLines(const Source& source, std::uint64_t since, bool said)
{
    if (!source.access.reads)
        return {};
    KP_TRY_ASSIGN(const std::vector<SnapshotRow> rows, m_context.store.snapshotsOf(source.part->row.key));
    for (const SnapshotRow& row : rows) {
        if (row.change <= since || !fits(kSnapshotLineSize)
            || !mayHold(*source.room, *source.part, *source.device, row.epoch, m_now)
            || !m_snapshotLines.emplace(source.part->state.id, row.id).second)
            continue;
        if (said)
            return {};
        spend(kSnapshotLineSize);
        const auto author = source.room->state.devices.find(row.author);
        std::set<PersonId> others;
        for (const auto& [device, signature] : row.countersignatures)
            if (const auto signer = source.room->state.devices.find(device); signer != source.room->state.devices.end())
                others.insert(signer->second.person);
        if (author != source.room->state.devices.end())
            others.erase(author->second.person);
        m_reply.snapshots.push_back(
            {source.part->state.id, row.id, row.position, row.epoch, static_cast<std::uint32_t>(others.size())});
        break; // the newest it may open; one line per part
    }
    return {};
}

// ---- wraps ------------------------------------------------------------------------------------------------------------

Result<std::vector<wire::Wrap>> Delivery::allWraps(const Source& source)
{
    std::vector<DeviceId> devices{m_device};
    // What was wrapped for a recovery sheet (or for the copy that went before) is for the device that succeeded it.
    for (const auto& [device, record] : source.room->state.devices)
        if (record.person == source.device->person && record.removedAt == source.device->addedAt)
            devices.push_back(device);
    std::vector<wire::Wrap> wraps;
    for (const DeviceId& device : devices) {
        KP_TRY_ASSIGN(std::vector<WrapRow> rows,
                      m_context.store.wrapsFor(device, source.part->row.key, source.part->state.id));
        for (WrapRow& row : rows)
            if (mayHold(*source.room, *source.part, *source.device, row.wrap.epoch, m_now))
                wraps.push_back(std::move(row.wrap));
    }
    return wraps;
}

/// \return the last change looked at
Result<std::uint64_t> Delivery::newWraps(std::uint64_t since)
{
    KP_TRY_ASSIGN(std::vector<WrapRow> rows, m_context.store.wrapsSince(m_device, since, kWrapsPerAnswer));
    for (WrapRow& row : rows) {
        KP_TRY_ASSIGN(const std::optional<Source> source, sourceOf(ChainId{row.wrap.part.bytes}));
        if (!source || m_asked.contains(source->row().id)
            || !mayHold(*source->room, *source->part, *source->device, row.wrap.epoch, m_now))
            continue;
        const std::size_t size = kWrapSize + row.wrap.box.size();
        if (!fits(size))
            return row.change - 1;
        spend(size);
        m_reply.wraps.push_back(std::move(row.wrap));
    }
    return rows.size() < kWrapsPerAnswer ? wire::kNever : rows.back().change;
}

// ---- what changed -----------------------------------------------------------------------------------------------------

Result<void> Delivery::changes(std::uint64_t since)
{
    const std::uint64_t current = m_context.store.change();
    m_reply.counter = current;
    if (since >= current)
        return {};
    KP_TRY_ASSIGN(const std::vector<ChainKey>* spaces, m_context.rooms.spacesOf(m_device));
    for (const ChainKey key : std::vector<ChainKey>(*spaces)) {
        KP_TRY_ASSIGN(SpaceRoom * room, m_context.rooms.ofSpace(key));
        if (room->change > since)
            KP_TRY(gather(*room, since));
    }
    // After the chains that came whole, with all their wraps.
    KP_TRY_ASSIGN(const std::uint64_t wrapsUpTo, newWraps(since));
    m_bound = std::min(m_bound, wrapsUpTo);
    return handOut(since);
}

Result<void> Delivery::gather(SpaceRoom& room, std::uint64_t since)
{
    const wire::DeviceRecord* device = memberDevice(room, m_device);
    if (device == nullptr) {
        const auto removal = sourceOfRemoval(room);
        return removal ? gatherChain(*removal, since) : Result<void>{};
    }
    if (const auto source = sourceIn(room, *device, nullptr))
        KP_TRY(gatherChain(*source, since));
    for (const auto& [id, part] : room.parts)
        if (const auto source = sourceIn(room, *device, &part))
            KP_TRY(gatherChain(*source, since));
    return {};
}

/// Could this device not read the chain at all when the counter stood at `since`?
Result<bool> Delivery::becameReadable(const Source& source, std::uint64_t since)
{
    if (since == 0)
        return true;
    KP_TRY_ASSIGN(const std::uint64_t joined, m_context.store.changeAt(source.room->row.key, source.device->addedAt));
    if (joined > since || source.part == nullptr)
        return joined > since;
    if (!source.access.reads || source.access.since == 0)
        return false;
    KP_TRY_ASSIGN(const std::uint64_t granted, m_context.store.changeAt(source.part->row.key, source.access.since));
    return granted > since;
}

Result<void> Delivery::gatherChain(Source source, std::uint64_t since)
{
    if (m_asked.contains(source.row().id))
        return {};
    KP_TRY_ASSIGN(const bool whole, becameReadable(source, since));
    if (whole) {
        // Old items of a chain that is new to this device have old numbers, so they do not come by number.
        m_asked.insert(source.row().id);
        return chainFrom(source, 0);
    }
    if (source.row().lastChange <= since)
        return {};
    if (source.part != nullptr)
        KP_TRY(addSnapshotLines(source, since, false));
    KP_TRY_ASSIGN(const std::vector<ItemMeta> metas,
                  m_context.store.metasAfterChange(source.row().key, since, kItemsPerQuery));
    if (metas.size() == kItemsPerQuery)
        m_bound = std::min(m_bound, metas.back().change);
    for (const ItemMeta& meta : metas)
        if (meta.position <= source.upTo())
            m_candidates.push_back({m_sources.size(), meta.kind, meta.change, meta.position});
    m_sources.push_back(source);
    return {};
}

Result<void> Delivery::handOut(std::uint64_t since)
{
    std::sort(m_candidates.begin(), m_candidates.end(),
              [](const Candidate& a, const Candidate& b) { return a.change < b.change; });
    std::vector<std::optional<wire::ChainDelta>> deltas(m_sources.size());
    bool first = m_reply.deltas.empty();
    for (const Candidate& candidate : m_candidates) {
        const Source& source = m_sources[candidate.source];
        if (candidate.change > m_bound)
            break;
        if (m_justPlaced.contains({source.row().id, candidate.position}))
            continue;
        KP_TRY_ASSIGN(wire::ChainItem item, shaped(source, candidate.change, candidate.position, candidate.kind));
        std::optional<wire::ChainDelta>& delta = deltas[candidate.source];
        const std::size_t size = sizeOf(item) + (delta ? 0 : kDeltaSize);
        if (!fits(size) && !first) {
            m_bound = candidate.change - 1;
            break;
        }
        first = false;
        spend(size);
        if (!delta) {
            delta.emplace();
            delta->chain = source.row().id;
            delta->space = SpaceId{source.room->row.id.bytes};
            delta->first = candidate.position;
            delta->headPosition = source.upTo();
        }
        delta->items.push_back(std::move(item));
    }
    for (std::optional<wire::ChainDelta>& delta : deltas)
        if (delta)
            m_reply.deltas.push_back(std::move(*delta));
    if (m_bound < m_reply.counter) {
        m_reply.counter = std::max(since, m_bound);
        m_reply.more = true;
    }
    return {};
}

// ---- the rest of the answer -------------------------------------------------------------------------------------------

Result<void> Delivery::directory()
{
    KP_TRY_ASSIGN(const std::vector<ChainKey>* spaces, m_context.rooms.spacesOf(m_device));
    for (const ChainKey key : std::vector<ChainKey>(*spaces)) {
        KP_TRY_ASSIGN(SpaceRoom * room, m_context.rooms.ofSpace(key));
        KP_TRY_ASSIGN(const SpaceView* view, viewOf(m_context.rooms, *room, m_device, m_now));
        for (const ViewLine& line : view->lines) {
            if (m_reply.directory.size() >= wire::limits::kChainsPerRequest)
                return {};
            spend(kDirectoryLineSize);
            m_reply.directory.push_back({line.at.chain, SpaceId{room->row.id.bytes}, line.at.position, line.at.head});
        }
    }
    return {};
}

Result<void> Delivery::lastContacts()
{
    KP_TRY_ASSIGN(const std::vector<ChainKey>* spaces, m_context.rooms.spacesOf(m_device));
    for (const ChainKey key : std::vector<ChainKey>(*spaces)) {
        KP_TRY_ASSIGN(const SpaceRoom* room, m_context.rooms.ofSpace(key));
        const wire::DeviceRecord* mine = memberDevice(*room, m_device);
        const wire::PersonRecord* person = mine == nullptr ? nullptr : room->state.person(mine->person);
        if (person == nullptr || mine->paper)
            continue;
        // Of everybody's devices to those who look after the plan, of their own to all.
        const bool everybodys = person->standing == wire::Standing::Parent || person->standing == wire::Standing::Coach;
        for (const auto& [device, record] : room->state.devices) {
            // Of somebody about whom a protection was ever written: to professionals alone (whether it holds is sealed).
            const bool withheld = room->state.mayBeProtected(record.person) && !wire::isProfessional(person->standing);
            if (memberDevice(*room, device) == nullptr || ((!everybodys || withheld) && record.person != mine->person))
                continue;
            if (!fits(kContactSize) || m_reply.lastContacts.size() >= wire::limits::kChainsPerRequest)
                return {};
            KP_TRY_ASSIGN(const std::uint32_t minute, m_context.store.lastContact(device));
            spend(kContactSize);
            m_reply.lastContacts.push_back({device, minute});
        }
    }
    return {};
}

void Delivery::owed(const std::vector<wire::OwedWrap>& wraps)
{
    for (const wire::OwedWrap& wrap : wraps) {
        if (m_reply.owedWraps.size() >= kOwedPerAnswer || !fits(kOwedSize))
            return;
        spend(kOwedSize);
        m_reply.owedWraps.push_back(wrap);
    }
}

} // namespace kp::server
