// What the server refused for good: kept aside for the one who wrote it, and taken out of what is shown as done.
#include "sync/engine/sealing.h"
#include "sync/engine/space.h"

#include <algorithm>

namespace kp::engine {

using wire::ChainItemKind;

void Space::keepRefused(vault::Transaction& tx, const OutboxRecord& refused)
{
    // An order is used again once the outbox was empty: the tray counts for itself, or one refusal covered another.
    const auto last = m_context.vault.lastSequence(kRefusedRecord, record.space.view());
    (void)tx.put(kRefusedRecord, record.space.view(), last.ok() && last.value() ? *last.value() + 1 : 1, encode(refused));
}

bool withinTick(const wire::Operation& operation)
{
    const bool bringsOwn = (operation.kind & wire::kKindAuthored) != 0
                           && (operation.field == wire::kFieldExistence || operation.field == wire::kFieldNonce);
    return (operation.field & wire::kFieldTick) != 0 || bringsOwn;
}

void Space::trayWhatOverreaches(vault::Transaction& tx, const Part& part, const Hash& id)
{
    const auto order = m_outboxIds.find(id);
    if (order == m_outboxIds.end())
        return;
    OutboxRecord placedRecord = outbox.at(order->second);
    const auto commit = wire::decodeCommit(placedRecord.item.payload);
    const auto key = commit.ok() ? part.keys.find(commit.value().header.epoch) : part.keys.end();
    if (key == part.keys.end())
        return;
    const auto body = openCommit(key->second, commit.value());
    if (!body.ok() || std::all_of(body.value().operations.begin(), body.value().operations.end(), withinTick))
        return;
    placedRecord.refusal = static_cast<std::uint16_t>(Errc::NotAllowed);
    keepRefused(tx, placedRecord);
}

void Space::toTray(vault::Transaction& tx, std::uint64_t order, Errc code)
{
    const auto found = outbox.find(order);
    OutboxRecord moved = std::move(found->second);
    moved.refusal = static_cast<std::uint16_t>(code);
    (void)tx.erase(kOutboxRecord, record.space.view(), order);
    if (moved.item.kind != ChainItemKind::Receipt)
        keepRefused(tx, moved);
    outbox.erase(found);
    std::erase_if(m_outboxIds, [&](const auto& entry) { return entry.second == order; });
    Part* part = moved.item.kind == ChainItemKind::Commit ? find(PartId{moved.item.chain.bytes}) : nullptr;
    if (part == nullptr)
        return;
    if (auto commit = wire::decodeCommit(moved.item.payload); commit.ok()) {
        part->replica.forget(commit.value().header.device, commit.value().header.sequence);
        // The copy of a move: without it the item stays where it was.
        (void)endMoves(tx, [&](const MoveRecord& move) {
            return move.destination == part->id && move.sequence == commit.value().header.sequence;
        });
    }
    for (const ItemId& item : part->replica.takeTouched())
        touch(item);
}

void Space::refuse(vault::Transaction& tx, std::uint64_t order, Errc code)
{
    const auto found = outbox.find(order);
    if (found == outbox.end())
        return;
    const ChainId chain = found->second.item.chain;
    const bool commit = found->second.item.kind == ChainItemKind::Commit;
    toTray(tx, order, code);
    if (commit) {
        // A device's commits in a part follow one another: without this one, none after it can be placed.
        std::vector<std::uint64_t> later;
        for (auto it = outbox.upper_bound(order); it != outbox.end(); ++it)
            if (it->second.item.kind == ChainItemKind::Commit && it->second.item.chain == chain)
                later.push_back(it->first);
        for (const std::uint64_t next : later)
            toTray(tx, next, code);
    } else {
        rebuildLocalSpace();
    }
    for (auto& [id, part] : parts)
        rebuildLocal(part);
}

} // namespace kp::engine
