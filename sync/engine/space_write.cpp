#include "sync/engine/blobs.h"
#include "sync/engine/protection.h"
#include "sync/engine/sealing.h"
#include "sync/engine/space.h"

#include "shared/wire/codec.h"

#include <algorithm>

namespace kp::engine {

using wire::ChainItemKind;

Bytes Space::sealNote(const Part& part, const EpochId& epoch, ByteView note) const
{
    return engine::sealNote(part.keys.at(epoch), m_context.random, record.space, note);
}

std::optional<Bytes> Space::openNote(const Part& part, ByteView sealed) const
{
    if (sealed.empty())
        return std::nullopt;
    for (const auto& [epoch, key] : part.keys)
        if (auto plain = engine::openNote(key, record.space, sealed); plain.ok())
            return std::move(plain).value();
    return std::nullopt;
}

void Space::queue(vault::Transaction& tx, std::uint64_t order, wire::PushItem item)
{
    OutboxRecord waiting{std::move(item), false, static_cast<std::uint64_t>(m_context.clock.nowMs()), 0};
    (void)tx.put(kOutboxRecord, record.space.view(), order, encode(waiting));
    if (auto id = wire::idOf(wire::ChainItem{waiting.item.kind, {}, waiting.item.payload}, waiting.item.chain); id.ok())
        m_outboxIds[id.value()] = order;
    outbox.insert_or_assign(order, std::move(waiting));
}

Result<void> Space::begin(vault::Transaction& tx, const wire::Entry& genesis)
{
    const wire::Place place = provisional(nullptr);
    KP_TRY(wire::authoriseSpace(local, genesis, place));
    wire::applySpaceEntry(local, genesis, place);
    queue(tx, nextOrder(), {{}, ChainItemKind::Entry, encode(genesis)});
    return {};
}

Result<void> Space::tryEntry(const wire::EntryBody& body) const
{
    wire::Entry entry;
    entry.space = record.space;
    entry.author = m_context.me->device;
    entry.body = body;
    wire::sign(entry, m_context.me->device, m_context.me->sign);
    return wire::authoriseSpace(local, entry, provisional(nullptr));
}

Result<void> Space::trySharing(const std::vector<PartId>& wanted, wire::Access access,
                               const std::vector<PersonId>& agreedBy) const
{
    for (const PartId& id : wanted) {
        const Part* part = find(id);
        if (part == nullptr)
            return Errc::NotFound;
        wire::Entry entry;
        entry.space = record.space;
        entry.part = id;
        entry.author = m_context.me->device;
        wire::Grant grant;
        grant.person = record.me; // anybody known: who it is plays no part in who may give
        grant.access = access;
        grant.withHistory = true;
        grant.agreedBy = agreedBy;
        entry.body = std::move(grant);
        wire::sign(entry, m_context.me->device, m_context.me->sign);
        KP_TRY(wire::authorisePart(local, part->local, entry, provisional(&part->local)));
    }
    return {};
}

wire::Entry Space::newEntry(const Part* part, wire::EntryBody body) const
{
    wire::Entry entry;
    entry.space = record.space;
    entry.seenSpace = {m_context.generation, placed.position, placed.head};
    if (part != nullptr) {
        entry.part = part->id;
        entry.seenPart = {m_context.generation, part->placed.position, part->placed.head};
    }
    entry.author = m_context.me->device;
    m_context.random.fill(entry.random);
    entry.body = std::move(body);
    return entry;
}

Result<EntryId> Space::writeEntry(vault::Transaction& tx, const PartId* target, wire::EntryBody body)
{
    const bool partGenesis = std::holds_alternative<wire::PartGenesis>(body);
    Part* part = target != nullptr ? find(*target) : nullptr;
    if (target != nullptr && part == nullptr)
        return Errc::NotFound;
    wire::Entry entry = newEntry(partGenesis ? nullptr : part, std::move(body));
    wire::sign(entry, m_context.me->device, m_context.me->sign);
    const EntryId id = wire::idOf(entry);
    wire::PushItem item{{}, ChainItemKind::Entry, encode(entry)};
    if (wire::isSpaceEntry(entry)) {
        const wire::Place place = provisional(nullptr);
        KP_TRY(wire::authoriseSpace(local, entry, place));
        wire::applySpaceEntry(local, entry, place);
        item.chain = ChainId{record.space.bytes};
    } else {
        wire::PartState fresh;
        wire::PartState& state = partGenesis ? fresh : part->local;
        const wire::Place place = provisional(&state);
        KP_TRY(wire::authorisePart(local, state, entry, place));
        wire::applyPartEntry(local, state, entry, place);
        if (partGenesis) {
            Part made;
            made.id = PartId{id.bytes};
            made.local = std::move(fresh);
            parts.emplace(made.id, std::move(made));
            indexPart(tx, PartId{id.bytes});
        } else {
            item.chain = ChainId{part->id.bytes};
        }
    }
    queue(tx, nextOrder(), std::move(item));
    return id;
}

Result<PartId> Space::createPart(vault::Transaction& tx, wire::PartRule rule, const PersonId& owner, const PartNote& note)
{
    if (rule == wire::PartRule::Safety)
        return Errc::NotAllowed; // two people make that: account_safety.cpp
    crypto::Key key(m_context.random);
    wire::PartGenesis genesis;
    genesis.rule = rule;
    genesis.owner = owner;
    genesis.epoch = crypto::commitment(key);
    genesis.sealed = engine::sealNote(key, m_context.random, record.space, encode(note));
    KP_TRY_ASSIGN(const EntryId id, writeEntry(tx, nullptr, std::move(genesis)));
    Part& part = parts.at(PartId{id.bytes});
    part.note = note;
    storeKey(tx, part, std::move(key));
    return part.id;
}

EpochId Space::freshEpoch(vault::Transaction& tx, Part& part)
{
    crypto::Key key(m_context.random);
    const EpochId epoch = crypto::commitment(key);
    storeKey(tx, part, std::move(key));
    return epoch;
}

Result<void> Space::rotateIfOwed(vault::Transaction& tx, Part& part)
{
    const std::uint32_t minute = std::max(m_context.minute(), part.local.minute);
    const bool owed = wire::rotationOwed(local, part.local, minute) || strangersLock(*this, part);
    if (!owed || myAccess(part) != wire::Access::Write || newestKey(part) == nullptr)
        return {};
    const PartId id = part.id;
    KP_TRY(writeEntry(tx, &id, wire::Rotate{freshEpoch(tx, part)}));
    return {};
}

Result<void> Space::writeCommit(vault::Transaction& tx, Part& part, std::vector<wire::Operation> operations, bool keep)
{
    if (operations.empty())
        return {};
    if (operations.size() > wire::limits::kOperationsPerCommit)
        return Errc::TooLarge;
    const wire::Access access = myAccess(part);
    if (access != wire::Access::Write && access != wire::Access::Tick)
        return Errc::NotAllowed;
    // Nobody would take it in: said here, not written and lost.
    if (access == wire::Access::Tick && !std::all_of(operations.begin(), operations.end(), withinTick))
        return Errc::NotAllowed;
    KP_TRY(rotateIfOwed(tx, part));
    wire::Commit commit;
    commit.header.part = part.id;
    const EpochKey* key = newestKey(part, &commit.header.epoch);
    if (key == nullptr)
        return Errc::MissingKey;
    const std::uint64_t stamp = m_context.hybrid.tick(m_context.clock.nowMs());
    for (wire::Operation& operation : operations)
        if (!operation.origin)
            operation.stamp = stamp;
    const auto last = part.local.sequences.find(m_context.me->device);
    commit.header.device = m_context.me->device;
    commit.header.sequence = last == part.local.sequences.end() ? 1 : last->second.last + 1;
    if (last != part.local.sequences.end())
        commit.header.previous = last->second.id;
    commit.header.seen = {m_context.generation, part.placed.position, part.placed.head};
    commit.header.seenSpace = placed.position;
    commit.header.keep = keep;
    commit.header.blobs = blobsIn(operations);
    if (commit.header.blobs.size() > wire::limits::kBlobsPerCommit)
        return Errc::TooLarge;
    wire::CommitBody body{std::move(operations)};
    commit.body = sealBody(*key, m_context.random, commit.header, body);
    if (commit.body.size() > wire::limits::kCommitBytesMax)
        return Errc::TooLarge;
    wire::sign(commit, m_context.me->sign);
    part.replica.apply(commit.header.device, commit.header.sequence,
                       {record.me, static_cast<merge::Access>(access), 0, false}, body.operations);
    for (const ItemId& item : part.replica.takeTouched())
        touch(item);
    wire::applyCommit(part.local, commit.header, provisional(&part.local));
    m_context.putClock(tx);
    queue(tx, nextOrder(), {ChainId{part.id.bytes}, ChainItemKind::Commit, encode(commit)});
    return {};
}

Result<void> Space::endMoves(vault::Transaction& tx, const std::function<bool(const MoveRecord&)>& over)
{
    KP_TRY_ASSIGN(const auto moves, m_context.vault.list(kMoveRecord, record.space.view()));
    for (const vault::Record& stored : moves) {
        const auto move = decodeRecord<MoveRecord>(stored.value);
        if (!move.ok() || !over(move.value()))
            continue;
        KP_TRY(tx.erase(kMoveRecord, record.space.view(), stored.sequence));
        leaving.erase({move.value().item, move.value().source});
        touch(move.value().item);
    }
    return {};
}

void Space::writeReceipt(vault::Transaction& tx, Part& part, wire::ReceiptKind kind)
{
    const auto day = static_cast<std::uint32_t>(m_context.minute() / (24 * 60));
    // A read's record is the day itself, as it was before there were others.
    const std::uint64_t known = day | (static_cast<std::uint64_t>(kind) - 1) << 32;
    if (m_context.vault.get(kReceiptRecord, part.id.view(), known).ok() || withholdsReads(*this, part, m_context.minute()))
        return;
    wire::Receipt receipt;
    const EpochKey* key = newestKey(part, &receipt.epoch);
    if (key == nullptr)
        return;
    receipt.part = part.id;
    receipt.device = m_context.me->device;
    receipt.day = day;
    receipt.kind = kind;
    wire::Writer time;
    time.integer(static_cast<std::uint64_t>(m_context.clock.nowMs()));
    receipt.sealed = crypto::seal(crypto::derive(*key, "receipt/1"), m_context.random, associatedData(receipt), time.out());
    wire::sign(receipt, m_context.me->sign);
    const std::uint8_t mark = 1;
    (void)tx.put(kReceiptRecord, part.id.view(), known, {&mark, 1});
    queue(tx, nextOrder(), {ChainId{part.id.bytes}, ChainItemKind::Receipt, encode(receipt)});
}

} // namespace kp::engine
