#include "sync/engine/space.h"

#include "shared/model/numbers.h"
#include "shared/wire/codec.h"
#include "sync/engine/sealing.h"
#include "sync/engine/view_rules.h"
#include "sync/merge/view.h"

#include <algorithm>

namespace kp::engine {

using wire::ChainItem;
using wire::ChainItemKind;
using wire::kNever;

Space::Space(Context& context, SpaceRecord initial) : record(std::move(initial)), m_context(context) {}

Part* Space::find(const PartId& part)
{
    const auto found = parts.find(part);
    return found == parts.end() ? nullptr : &found->second;
}

const Part* Space::find(const PartId& part) const
{
    const auto found = parts.find(part);
    return found == parts.end() ? nullptr : &found->second;
}

wire::Access Space::myAccess(const Part& part) const
{
    // An older copy that had to stop still shows its person what it held; who was taken out sees nothing.
    const DeviceId& self = m_context.me->device;
    const bool stopped = record.left && local.devices.contains(self) && !local.wasTakenOut(self);
    if (local.activeDevice(self) == nullptr && !stopped)
        return wire::Access::None;
    return wire::accessOf(local, part.local, record.me, std::max(m_context.minute(), part.local.minute));
}

std::optional<PartId> Space::partOfKind(std::string_view kind, const PersonId& owner) const
{
    for (const auto& [id, part] : parts) {
        // Nothing new goes into a part that is to be erased; names are told as long as they can be kept.
        const bool going = part.local.erasure() != nullptr && kind != "people";
        if (part.note.kind == kind && part.local.owner == owner && !going)
            return id;
    }
    return std::nullopt;
}

const EpochKey* Space::newestKey(const Part& part, EpochId* epoch) const
{
    for (auto it = part.local.epochs.rbegin(); it != part.local.epochs.rend(); ++it)
        if (const auto key = part.keys.find(it->id); key != part.keys.end()) {
            if (epoch != nullptr)
                *epoch = it->id;
            return &key->second;
        }
    return nullptr;
}

std::size_t Space::waiting() const
{
    return static_cast<std::size_t>(std::count_if(
        outbox.begin(), outbox.end(), [](const auto& entry) { return entry.second.item.kind != ChainItemKind::Receipt; }));
}

std::size_t Space::unreadable() const
{
    std::size_t count = 0;
    for (const auto& [id, part] : parts)
        if (myAccess(part) != wire::Access::None)
            count += part.aside.size();
    return count;
}

bool Space::lacksKey(const Part& part) const
{
    if (local.activeDevice(m_context.me->device) == nullptr)
        return false;
    const std::uint32_t minute = std::max(m_context.minute(), part.placed.minute);
    return std::any_of(part.placed.epochs.begin(), part.placed.epochs.end(), [&](const wire::EpochRecord& epoch) {
        return !part.keys.contains(epoch.id) && wire::mayHoldEpoch(placed, part.placed, record.me, epoch, minute);
    });
}

bool Space::isMovedFrom(const PartId& part, const merge::ItemView& item) const
{
    return leaving.contains({item.item, part}) || movedAway(item);
}

std::string Space::textOf(const PartId& part, const ItemId& item, std::uint16_t kind, std::uint16_t field) const
{
    const Part* held = find(part);
    if (held == nullptr)
        return {};
    merge::RegisterKey key{item, 0, field, {}};
    auto heads = held->replica.heads(key);
    if (heads.empty()) {
        key.kind = kind;
        heads = held->replica.heads(key);
    }
    if (heads.empty())
        return {};
    const auto* text = std::get_if<std::string>(&heads.front().value());
    return text != nullptr ? *text : std::string();
}

std::string Space::nameOf(const PersonId& person) const
{
    const auto people = partOfKind("people");
    return people ? textOf(*people, ItemId{person.bytes}, model::kind::kPerson, model::person::kName) : std::string();
}

std::string Space::roleOf(const PersonId& person) const
{
    const auto people = partOfKind("people");
    return people ? textOf(*people, ItemId{person.bytes}, model::kind::kPerson, model::person::kRole) : std::string();
}

std::uint64_t Space::nextOrder() const { return outbox.empty() ? 16 : outbox.rbegin()->first + 16; }

void Space::alarm(vault::Transaction* tx, std::string code, const ChainId& chain)
{
    if (tx != nullptr) {
        const AlarmRecord entry{code, chain, static_cast<std::uint64_t>(m_context.clock.nowMs())};
        (void)tx->put(kAlarmRecord, record.space.view(), entry.atMs, encode(entry));
    }
    alarms.push_back(std::move(code));
}

wire::Place Space::provisional(const wire::PartState* part) const
{
    const std::uint32_t now = m_context.minute();
    if (part == nullptr)
        return {local.position + 1, local.position + 1, std::max(now, local.minute)};
    return {part->position + 1, std::max(local.position, part->spacePosition), std::max(now, part->minute)};
}

// ---- loading ------------------------------------------------------------------------------------------------------------

Result<void> Space::load()
{
    vault::Vault& vault = m_context.vault;
    const auto each = [&](std::uint16_t kind, ByteView group, const auto& visit) -> Result<void> {
        KP_TRY(vault.scan(kind, group, 0, [&](std::uint64_t sequence, ByteView value) {
            visit(sequence, value);
            return true;
        }));
        return {};
    };
    KP_TRY(each(kChainItemRecord, record.space.view(), [&](std::uint64_t, ByteView value) {
        if (auto item = decodeItem(value); item.ok())
            (void)takeSpaceItem(item.value(), false);
    }));
    std::vector<PartId> known;
    KP_TRY(each(kPartIndexRecord, record.space.view(), [&](std::uint64_t, ByteView value) {
        if (auto id = PartId::fromBytes(value); id.ok())
            known.push_back(id.value());
    }));
    KP_TRY(each(kOutboxRecord, record.space.view(), [&](std::uint64_t order, ByteView value) {
        if (auto waiting = decodeRecord<OutboxRecord>(value); waiting.ok()) {
            if (auto id = wire::idOf(ChainItem{waiting.value().item.kind, {}, waiting.value().item.payload},
                                     waiting.value().item.chain);
                id.ok())
                m_outboxIds[id.value()] = order;
            outbox.emplace(order, std::move(waiting).value());
        }
    }));
    rebuildLocalSpace();
    for (const PartId& id : known) {
        Part& part = parts[id];
        part.id = id;
        KP_TRY(loadKeys(part));
        importBases(part);
        if (auto stored = vault.get(kSnapshotRecord, id.view(), 2); stored.ok()) {
            part.base = wire::Reader(stored.value()).integer<std::uint64_t>();
            part.hollow = true;
        }
        if (auto stored = vault.get(kSnapshotRecord, id.view(), 1); stored.ok()) {
            wire::Reader in(stored.value());
            part.newestSnapshot.position = in.integer<std::uint64_t>();
            part.newestSnapshotSpace = in.integer<std::uint64_t>();
        }
        KP_TRY(each(kChainItemRecord, id.view(), [&](std::uint64_t, ByteView value) {
            if (auto item = decodeItem(value); item.ok())
                (void)takePartItem(part, item.value(), false);
        }));
        rebuildLocal(part);
        learnNote(part);
    }
    KP_TRY(each(kMoveRecord, record.space.view(), [&](std::uint64_t, ByteView value) {
        if (auto move = decodeRecord<MoveRecord>(value); move.ok())
            leaving.emplace(move.value().item, move.value().source);
    }));
    touched.clear();
    return {};
}

void Space::rebuildLocalSpace()
{
    local = placed;
    for (const auto& [order, waiting] : outbox) {
        if (waiting.item.kind != ChainItemKind::Entry)
            continue;
        const auto entry = wire::decodeEntry(waiting.item.payload);
        if (entry.ok() && wire::isSpaceEntry(entry.value())
            && (local.position > 0 || std::holds_alternative<wire::SpaceGenesis>(entry.value().body))) {
            wire::Place place = provisional(nullptr);
            if (wire::authoriseSpace(local, entry.value(), place).ok())
                wire::applySpaceEntry(local, entry.value(), place);
        }
    }
}

void Space::applyWaiting(Part& part, const OutboxRecord& waiting)
{
    if (waiting.item.kind == ChainItemKind::Entry) {
        const auto entry = wire::decodeEntry(waiting.item.payload);
        if (!entry.ok() || wire::isSpaceEntry(entry.value()))
            return;
        const bool genesis = std::holds_alternative<wire::PartGenesis>(entry.value().body);
        const PartId target = genesis ? PartId{wire::idOf(entry.value()).bytes} : entry.value().part;
        if (target != part.id || genesis != (part.local.position == 0))
            return;
        const wire::Place place = provisional(&part.local);
        if (wire::authorisePart(local, part.local, entry.value(), place).ok())
            wire::applyPartEntry(local, part.local, entry.value(), place);
    } else if (waiting.item.kind == ChainItemKind::Commit && waiting.item.chain.bytes == part.id.bytes) {
        const auto commit = wire::decodeCommit(waiting.item.payload);
        if (!commit.ok())
            return;
        const merge::Authorship authorship{record.me, static_cast<merge::Access>(myAccess(part)), 0, false};
        (void)openInto(part, commit.value(), authorship);
        wire::applyCommit(part.local, commit.value().header, provisional(&part.local));
    }
}

void Space::rebuildLocal(Part& part)
{
    part.local = part.placed;
    for (const auto& [order, waiting] : outbox)
        applyWaiting(part, waiting);
}

void Space::learnNote(Part& part)
{
    if (!part.note.kind.empty())
        return;
    if (auto plain = openNote(part, part.local.sealedNote))
        if (auto note = decodeRecord<PartNote>(*plain); note.ok()) {
            part.note = std::move(note).value();
            return;
        }
    for (const wire::GrantRecord& grant : part.local.grants)
        if (auto plain = openNote(part, grant.sealed))
            if (auto note = decodeRecord<ConsentNote>(*plain); note.ok())
                part.note = {note.value().kind, note.value().name};
}

} // namespace kp::engine
