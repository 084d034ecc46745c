#include "sync/engine/protection.h"
#include "sync/engine/sealing.h"
#include "sync/engine/space.h"

#include <algorithm>

namespace kp::engine {

using wire::ChainItemKind;

// ---- pushing ------------------------------------------------------------------------------------------------------------

void Space::reseal(vault::Transaction& tx, Part& part)
{
    // Never-offered commits of this part, in order. Offered ones never change.
    std::vector<std::uint64_t> orders;
    for (const auto& [order, waiting] : outbox)
        if (!waiting.offered && waiting.item.kind == ChainItemKind::Commit && waiting.item.chain.bytes == part.id.bytes)
            orders.push_back(order);
    if (orders.empty())
        return;
    const std::uint32_t minute = std::max(m_context.minute(), part.local.minute);
    const bool owed = wire::rotationOwed(local, part.local, minute) || strangersLock(*this, part);
    if (owed && myAccess(part) == wire::Access::Write && newestKey(part) != nullptr) {
        const PartId id = part.id;
        const EpochId epoch = freshEpoch(tx, part);
        if (!writeEntry(tx, &id, wire::Rotate{epoch}).ok())
            return;
        // The rotation must be delivered before the commits sealed under it.
        const std::uint64_t made = outbox.rbegin()->first;
        OutboxRecord rotation = outbox.at(made);
        std::uint64_t before = orders.front() - 1;
        while (outbox.contains(before))
            --before;
        (void)tx.erase(kOutboxRecord, record.space.view(), made);
        outbox.erase(made);
        queue(tx, before, rotation.item);
    }
    EpochId epoch;
    const EpochKey* key = newestKey(part, &epoch);
    if (key == nullptr)
        return;
    std::optional<CommitId> previous;
    for (const std::uint64_t order : orders) {
        auto decoded = wire::decodeCommit(outbox.at(order).item.payload);
        if (!decoded.ok())
            continue;
        wire::Commit commit = std::move(decoded).value();
        const bool stale = commit.header.epoch != epoch;
        const bool moved = previous && commit.header.previous != *previous;
        if (stale || moved) {
            const auto held = part.keys.find(commit.header.epoch);
            if (held == part.keys.end())
                return;
            auto body = openCommit(held->second, commit);
            if (!body.ok())
                return;
            std::erase_if(m_outboxIds, [&](const auto& entry) { return entry.second == order; });
            commit.header.epoch = epoch;
            if (previous)
                commit.header.previous = *previous;
            commit.header.seen = {m_context.generation, part.placed.position, part.placed.head};
            commit.body = sealBody(*key, m_context.random, commit.header, body.value());
            wire::sign(commit, m_context.me->sign);
            queue(tx, order, {ChainId{part.id.bytes}, ChainItemKind::Commit, encode(commit)});
        }
        previous = wire::idOf(commit.header);
    }
    rebuildLocal(part);
}

bool Space::goesFirst(const wire::PushItem& item) const
{
    const auto entry = item.kind == ChainItemKind::Entry ? wire::decodeEntry(item.payload) : Errc::NotFound;
    if (!entry.ok())
        return false;
    if (const auto* withdraw = std::get_if<wire::Withdraw>(&entry.value().body))
        return withdraw->person != record.me;
    if (const auto* removal = std::get_if<wire::RemoveDevices>(&entry.value().body))
        return std::find(removal->devices.begin(), removal->devices.end(), m_context.me->device) == removal->devices.end();
    return true;
}

std::vector<std::pair<std::uint64_t, wire::PushItem>> Space::takePush(vault::Transaction& tx, std::size_t bytesMax,
                                                                      std::uint64_t& offeredCommits)
{
    for (auto& [id, part] : parts)
        reseal(tx, part);
    // Entries before content: a commit may be sealed under an epoch whose entry was written after it. But whoever ends their
    // own access hands in first what they wrote before that.
    std::vector<std::uint64_t> orders;
    std::vector<std::uint64_t> content;
    for (const auto& [order, waiting] : outbox)
        (goesFirst(waiting.item) ? orders : content).push_back(order);
    orders.insert(orders.end(), content.begin(), content.end());
    std::vector<std::pair<std::uint64_t, wire::PushItem>> push;
    std::size_t bytes = 0;
    for (const std::uint64_t order : orders) {
        OutboxRecord& waiting = outbox.at(order);
        const std::size_t size = waiting.item.payload.size() + ChainId::kSize + 8;
        if (bytes + size > bytesMax || push.size() >= wire::limits::kPushItemsMax)
            break;
        bytes += size;
        if (!waiting.offered) {
            waiting.offered = true;
            offeredCommits += waiting.item.kind == ChainItemKind::Commit ? 1 : 0;
            (void)tx.put(kOutboxRecord, record.space.view(), order, encode(waiting));
        }
        push.emplace_back(order, waiting.item);
    }
    return push;
}

std::optional<wire::Wrap> Space::wrapFor(const PartId& id, const EpochId& epoch, const DeviceId& device) const
{
    const Part* part = find(id);
    const wire::DeviceRecord* recipient = local.activeDevice(device);
    if (part == nullptr || recipient == nullptr)
        return std::nullopt;
    const auto key = part->keys.find(epoch);
    const wire::EpochRecord* known = part->local.epoch(epoch);
    const std::uint32_t minute = std::max(m_context.minute(), part->local.minute);
    if (key == part->keys.end() || known == nullptr || wire::deviceIdOf(recipient->keys) != device
        || !wire::mayHoldEpoch(local, part->local, recipient->person, *known, minute)
        || !mayHoldCard(*this, *part, recipient->person))
        return std::nullopt;
    return wire::Wrap{id, epoch, device, crypto::sealToBox(recipient->keys.box, key->second.root().view())};
}

std::vector<wire::Wrap> Space::wrapsFor(const PartId& id, const std::vector<EpochId>& epochs) const
{
    std::vector<wire::Wrap> wraps;
    for (const auto& [device, recipient] : local.devices)
        for (const EpochId& epoch : epochs)
            if (device != m_context.me->device)
                if (auto wrap = wrapFor(id, epoch, device))
                    wraps.push_back(std::move(*wrap));
    return wraps;
}

// ---- snapshots ------------------------------------------------------------------------------------------------------------

bool Space::snapshotOwed(const Part& part) const
{
    const bool whole =
        part.aside.empty() && !part.damaged && part.placed.position > 0 && myAccess(part) == wire::Access::Write;
    EpochId epoch;
    if (!whole || newestKey(part, &epoch) == nullptr || epoch != part.placed.currentEpoch().id)
        return false;
    const std::uint64_t newest = part.newestSnapshot.position;
    const std::uint32_t minute = std::max(m_context.minute(), part.placed.minute);
    for (const wire::GrantRecord& grant : part.placed.grants) {
        const bool active = grant.ended == wire::kNever && grant.reads != 0
                            && wire::activeGrant(placed, part.placed, grant.person, minute) == &grant;
        // Whoever came in without history starts from a snapshot made after the door opened; and what was offered under an
        // epoch from before, but placed later, reaches them in no other way.
        if (active && (newest < grant.reads || (newest < part.lateCommit && grant.reads < part.lateCommit)))
            return true;
    }
    // Somebody who reads by standing came in since: a short tail is not worth a snapshot, a longer one is.
    constexpr std::size_t kNewcomerTail = 6;
    if (part.commitsSinceSnapshot > kNewcomerTail)
        for (const auto& [person, member] : placed.persons)
            if (person != record.me && member.addedAt > part.newestSnapshotSpace
                && wire::entitledByRule(placed, part.placed, person))
                return true;
    constexpr std::size_t kTailMax = 500;
    return part.commitsSinceSnapshot > kTailMax && part.commitsSinceSnapshot > 2 * part.replica.items().size();
}

namespace {

SnapshotContent contentOf(const wire::PartState& state, Bytes exported) { return {state.sequences, std::move(exported)}; }

} // namespace

Result<wire::Snapshot> Space::makeSnapshot(const Part& part) const
{
    wire::Snapshot snapshot;
    snapshot.part = part.id;
    const EpochKey* key = newestKey(part, &snapshot.epoch);
    if (key == nullptr || snapshot.epoch != part.placed.currentEpoch().id)
        return Errc::MissingKey;
    snapshot.author = m_context.me->device;
    snapshot.generation = m_context.generation;
    snapshot.position = part.placed.position;
    snapshot.head = part.placed.head;
    KP_TRY_ASSIGN(Bytes state, part.replica.exportState());
    const SnapshotContent content = contentOf(part.placed, std::move(state));
    snapshot.stateHash = snapshotStateHash(*key, content);
    KP_TRY_ASSIGN(snapshot.sealed, sealSnapshot(*key, m_context.random, snapshot, content));
    wire::sign(snapshot, m_context.me->sign);
    return snapshot;
}

std::optional<wire::Countersignature> Space::countersign(const Part& part, const wire::Snapshot& snapshot) const
{
    const auto author = placed.devices.find(snapshot.author);
    const auto key = part.keys.find(snapshot.epoch);
    const bool checkable = author != placed.devices.end() && author->second.person != record.me && key != part.keys.end()
                           && part.aside.empty() && !part.damaged && snapshot.position <= part.placed.position
                           && snapshot.position >= part.base && wire::checkSignature(snapshot, author->second.keys.sign);
    if (!checkable)
        return std::nullopt;
    const auto claimed = openSnapshot(key->second, snapshot);
    if (!claimed.ok())
        return std::nullopt;
    // Recompute what the state was at that position from the commits held here; nothing of the claim is used.
    Space past(m_context, record);
    past.placed = placed;
    past.local = placed;
    Part replay;
    replay.id = part.id;
    for (const auto& [epoch, held] : part.keys)
        replay.keys.emplace(epoch, EpochKey(held.root().copy()));
    if (part.base > 0)
        if (auto stored = m_context.vault.get(kSnapshotRecord, part.id.view(), 0); stored.ok())
            if (auto base = wire::decodeSnapshot(stored.value()); base.ok())
                (void)past.importBase(replay, base.value());
    bool sound = true;
    (void)m_context.vault.scan(kChainItemRecord, part.id.view(), 0, [&](std::uint64_t position, ByteView value) {
        if (position > snapshot.position)
            return false;
        auto item = decodeItem(value);
        sound = sound && item.ok() && past.takePartItem(replay, item.value(), false).ok();
        return sound;
    });
    if (!sound || replay.placed.position != snapshot.position || replay.placed.head != snapshot.head
        || !replay.aside.empty())
        return std::nullopt;
    auto state = replay.replica.exportState();
    if (!state.ok()
        || snapshotStateHash(key->second, contentOf(replay.placed, std::move(state).value())) != snapshot.stateHash)
        return std::nullopt;
    return wire::Countersignature{part.id, idOf(snapshot), m_context.me->device,
                                  wire::countersign(snapshot, m_context.me->sign)};
}

} // namespace kp::engine
