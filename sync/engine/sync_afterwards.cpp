// What is due once everything is in: second halves of moves, rotations, snapshots for newcomers, countersignatures.
#include "sync/engine/sync_session.h"

#include <algorithm>

namespace kp::engine {

namespace {

constexpr std::size_t kSnapshotsPerSession = 5000; // one large first hand-over; otherwise a handful

} // namespace

void SyncMachine::askForKeys(Visit& visit)
{
    (void)m_account.vault().scanAll(kKeylessRecord, [&](ByteView group, std::uint64_t, ByteView) {
        const auto part = PartId::fromBytes(group);
        const ChainHead* head = part.ok() ? m_account.context().heads.find(ChainId{part.value().bytes}) : nullptr;
        auto space = head != nullptr ? m_account.open(head->space) : Result<Space*>(Errc::NotFound);
        if (space.ok() && space.value()->record.server == visit.url && (!m_only || *m_only == head->space)) {
            visit.spaces.insert(head->space);
            visit.wanted.emplace(ChainId{part.value().bytes}, head->position);
        }
        return true;
    });
}

void SyncMachine::noteLackingKeys(const Visit& visit, vault::Transaction& tx)
{
    for (const SpaceId& id : visit.spaces) {
        auto space = m_account.open(id);
        if (!space.ok())
            continue;
        for (const auto& [partId, part] : space.value()->parts) {
            const bool noted = m_account.vault().get(kKeylessRecord, partId.view(), 0).ok();
            const bool lacking = space.value()->lacksKey(part);
            if (lacking && !noted)
                (void)tx.put(kKeylessRecord, partId.view(), 0, id.view());
            else if (noted && !lacking)
                (void)tx.erase(kKeylessRecord, partId.view(), 0);
        }
    }
}

bool SyncMachine::takeUpStashes(Visit& visit)
{
    bool wrote = false;
    for (const SpaceId& id : visit.spaces) {
        auto space = m_account.open(id);
        const auto stash = m_account.vault().list(kStashRecord, id.view());
        if (!space.ok() || !stash.ok() || stash.value().empty()
            || space.value()->placed.activeDevice(m_account.context().me->device) == nullptr)
            continue;
        wrote =
            m_account.save(*space.value(), [&](vault::Transaction& tx) { return space.value()->takeUp(tx); }).ok() || wrote;
    }
    return wrote;
}

bool SyncMachine::finishMoves(Visit& visit)
{
    bool wrote = false;
    for (const SpaceId& id : visit.spaces) {
        auto opened = m_account.open(id);
        if (!opened.ok())
            continue;
        Space& space = *opened.value();
        const auto moves = m_account.vault().list(kMoveRecord, id.view());
        if (!moves.ok())
            continue;
        for (const vault::Record& stored : moves.value()) {
            const auto move = decodeRecord<MoveRecord>(stored.value);
            Part* source = move.ok() ? space.find(move.value().source) : nullptr;
            Part* destination = move.ok() ? space.find(move.value().destination) : nullptr;
            if (source == nullptr || destination == nullptr)
                continue;
            const auto placed = destination->placed.sequences.find(m_account.context().me->device);
            if (placed == destination->placed.sequences.end() || placed->second.last < move.value().sequence)
                continue;
            const auto done = m_account.save(space, [&](vault::Transaction& tx) -> Result<void> {
                wire::Operation away;
                away.item = move.value().item;
                away.kind = move.value().kind;
                away.field = wire::kFieldMovedTo;
                away.value = copyOf(destination->id.view());
                away.replaces = move.value().replaces;
                KP_TRY(space.writeCommit(tx, *source, {std::move(away)}));
                return space.endMoves(
                    tx, [&](const MoveRecord& one) { return one.item == move.value().item && one.source == source->id; });
            });
            wrote = wrote || done.ok();
            if (!done.ok())
                break;
        }
    }
    return wrote;
}

Task<bool> SyncMachine::uploadSnapshot(Visit& visit, SpaceId space, PartId part)
{
    auto opened = m_account.open(space);
    if (!opened.ok())
        co_return false;
    const auto made = opened.value()->makeSnapshot(*opened.value()->find(part));
    if (!made.ok())
        co_return false;
    const Bytes encoded = encode(made.value());
    const Hash id = idOf(made.value());
    for (std::size_t offset = 0; offset < encoded.size(); offset += wire::limits::kChunkBytes) {
        wire::SnapshotRequest request;
        request.upload = true;
        request.part = part;
        request.id = id;
        request.offset = static_cast<std::uint32_t>(offset);
        request.total = static_cast<std::uint32_t>(encoded.size());
        const std::size_t size = std::min(wire::limits::kChunkBytes, encoded.size() - offset);
        request.chunk = copyOf(ByteView(encoded).subspan(offset, size));
        Task<Result<Bytes>> sent = post(visit, wire::kPathSnapshot, encode(request));
        const Result<Bytes> answer = co_await sent;
        if (!answer.ok())
            co_return false;
    }
    auto again = m_account.open(space);
    if (!again.ok())
        co_return false;
    auto tx = m_account.vault().begin();
    Part& held = *again.value()->find(part);
    again.value()->noteSnapshot(tx, held, {part, id, made.value().position, made.value().epoch, 0});
    (void)tx.commit();
    co_return true;
}

Task<bool> SyncMachine::fetchSnapshots(Visit& visit)
{
    // Snapshots that this device can use (for what it set aside) or vouch for (as a second person).
    struct Wanted {
        SpaceId space;
        PartId part;
        Hash id;
        bool use = false;
    };
    std::vector<Wanted> wanted;
    for (const SpaceId& id : visit.spaces) {
        auto opened = m_account.open(id);
        if (!opened.ok())
            continue;
        for (const auto& [partId, part] : opened.value()->parts) {
            const bool use = !part.aside.empty() && part.newestSnapshot.position > part.base
                             && part.newestSnapshot.position >= part.aside.front().position;
            const bool vouch = part.newestSnapshot.countersigners == 0 && part.aside.empty()
                               && !part.newestSnapshot.id.isZero() && part.newestSnapshot.position > part.base
                               && !part.damaged && part.newestSnapshot.position <= part.placed.position;
            if ((use || vouch) && wanted.size() < kSnapshotsPerSession && part.keys.contains(part.newestSnapshot.epoch))
                wanted.push_back({id, partId, part.newestSnapshot.id, use});
        }
    }
    bool wrote = false;
    for (const Wanted& one : wanted) {
        Bytes whole;
        bool complete = false;
        while (!complete) {
            wire::SnapshotRequest request;
            request.part = one.part;
            request.id = one.id;
            request.offset = static_cast<std::uint32_t>(whole.size());
            Task<Result<Bytes>> sent = post(visit, wire::kPathSnapshot, encode(request));
            const Result<Bytes> answer = co_await sent;
            const auto reply = answer.ok() ? wire::decode<wire::SnapshotReply>(answer.value()) : Errc::Offline;
            if (!reply.ok() || reply.value().chunk.empty())
                break;
            whole.insert(whole.end(), reply.value().chunk.begin(), reply.value().chunk.end());
            complete = whole.size() >= reply.value().total;
        }
        const auto snapshot = complete ? wire::decodeSnapshot(whole) : Errc::Offline;
        auto opened = m_account.open(one.space);
        if (!snapshot.ok() || !opened.ok())
            continue;
        Part& part = *opened.value()->find(one.part);
        part.newestSnapshot.countersigners = 1; // looked at in this process; not again
        if (one.use) {
            auto tx = m_account.vault().begin();
            opened.value()->takeSnapshot(tx, part, snapshot.value());
            (void)tx.commit();
        } else if (auto signature = opened.value()->countersign(part, snapshot.value())) {
            visit.countersignatures.push_back(std::move(*signature));
            wrote = true;
        }
    }
    co_return wrote;
}

Task<bool> SyncMachine::afterwards(Visit& visit)
{
    bool again = takeUpStashes(visit);
    again = finishMoves(visit) || again;
    again = nameAfterReturn(visit) || again;
    again = settleTogether(visit) || again;
    for (const auto& [id, part] : visit.erased)
        if (auto space = m_account.open(id); space.ok())
            again = m_account.confirmErased(*space.value(), part) || again;
    std::vector<std::pair<SpaceId, PartId>> owed;
    for (const SpaceId& id : visit.spaces) {
        auto opened = m_account.open(id);
        if (!opened.ok())
            continue;
        for (const auto& [partId, part] : opened.value()->parts)
            if (opened.value()->snapshotOwed(part) && owed.size() < kSnapshotsPerSession)
                owed.emplace_back(id, partId);
    }
    for (const auto& [space, part] : owed) {
        Task<bool> upload = uploadSnapshot(visit, space, part);
        (void)co_await upload;
    }
    Task<bool> fetch = fetchSnapshots(visit);
    again = co_await fetch || again;
    co_return again;
}

} // namespace kp::engine
