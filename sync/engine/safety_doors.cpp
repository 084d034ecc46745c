// Entries with two signatures on their way to the server: handed in together in one request, never through the outbox, so that
// nothing here takes for made what the server has not placed. And what follows once it has: the copies, and telling later.
#include "sync/engine/second_signature.h"
#include "sync/engine/sync_session.h"

#include <algorithm>

namespace kp::engine {

using wire::ChainItemKind;

namespace {

bool standsIn(const Space& space, const wire::Entry& entry)
{
    const EntryId id = wire::idOf(entry);
    if (wire::isSpaceEntry(entry))
        return std::any_of(space.placed.protections.begin(), space.placed.protections.end(),
                           [&](const auto& one) { return one.entry == id; });
    const Part* part = space.find(std::holds_alternative<wire::PartGenesis>(entry.body) ? PartId{id.bytes} : entry.part);
    if (part == nullptr || part->placed.position == 0)
        return false;
    if (std::holds_alternative<wire::PartGenesis>(entry.body))
        return true;
    const auto told = [&](const auto& one) { return one.entry == id; };
    return std::any_of(part->placed.notices.begin(), part->placed.notices.end(), told)
           || std::any_of(part->placed.grants.begin(), part->placed.grants.end(), told);
}

bool stands(const Space& space, const SecondSignature& asked)
{
    return std::all_of(asked.entries.begin(), asked.entries.end(),
                       [&](const wire::Entry& entry) { return standsIn(space, entry); });
}

bool untold(const Space& space, const SecondSignature& asked)
{
    return std::any_of(space.parts.begin(), space.parts.end(), [&](const auto& entry) {
        const Part& part = entry.second;
        return space.myAccess(part) != wire::Access::None
               && std::any_of(part.local.notices.begin(), part.local.notices.end(), [&](const auto& notice) {
                      return notice.safety == asked.safety() && notice.disclosedAt == wire::kNever;
                  });
    });
}

} // namespace

std::vector<SyncMachine::Pending> SyncMachine::pending(const Visit& visit)
{
    std::vector<Pending> found;
    const auto groups = m_account.vault().groups(kPendingRecord);
    if (!groups.ok())
        return found;
    for (const Bytes& group : groups.value()) {
        const auto id = SpaceId::fromBytes(group);
        if (!id.ok() || (m_only && *m_only != id.value()) || m_account.serverOf(id.value()) != visit.url)
            continue;
        auto space = m_account.open(id.value());
        const auto records = m_account.vault().list(kPendingRecord, group);
        if (!space.ok() || !records.ok() || space.value()->record.left)
            continue;
        const auto questions = secondSignatures(m_account.context(), *space.value());
        for (const vault::Record& stored : records.value()) {
            const auto record = decodePending(stored.value);
            if (!record.ok())
                continue;
            for (const SecondSignature& asked : questions)
                if (asked.id == record.value().question)
                    found.push_back({space.value(), stored.sequence, record.value().failure, asked,
                                     asked.entries.front().author == m_account.context().me->device});
        }
    }
    return found;
}

void SyncMachine::addTogether(Visit& visit, wire::SyncRequest& request, std::size_t bytes)
{
    for (const Pending& one : pending(visit)) {
        const SpaceId id = one.space->record.space;
        visit.spaces.insert(id);
        const std::vector<wire::Entry> entries = one.asked.signedByBoth();
        if (!one.mine || one.failure != 0 || entries.empty() || stands(*one.space, one.asked)
            || visit.held.contains({id, kTogetherOrder}))
            continue;
        std::size_t size = 0;
        for (const Bytes& entry : one.asked.content.entries)
            size += entry.size() + 256;
        if (size > bytes || request.push.size() + entries.size() > wire::limits::kPushItemsMax)
            continue;
        bytes -= size;
        for (const wire::Entry& entry : entries) {
            const bool genesis = std::holds_alternative<wire::PartGenesis>(entry.body);
            const ChainId chain = genesis ? ChainId{} : entry.part.isZero() ? ChainId{id.bytes} : ChainId{entry.part.bytes};
            wire::PushItem item{chain, ChainItemKind::Entry, encode(entry)};
            visit.pushed.push_back({id, kTogetherOrder, item});
            request.push.push_back(std::move(item));
        }
    }
}

void SyncMachine::refuseTogether(const Visit& visit, vault::Transaction& tx, const Pushed& pushed, Errc code)
{
    const auto entry = wire::decodeEntry(pushed.item.payload);
    if (pushed.order != kTogetherOrder || !entry.ok())
        return;
    const EntryId id = wire::idOf(entry.value());
    for (const Pending& one : pending(visit))
        for (const wire::Entry& own : one.asked.entries)
            if (wire::idOf(own) == id)
                (void)tx.put(kPendingRecord, pushed.space.view(), one.number,
                             encode(PendingRecord{one.asked.id, static_cast<std::uint16_t>(code)}));
}

bool SyncMachine::settleTogether(Visit& visit)
{
    bool again = false;
    for (const Pending& one : pending(visit)) {
        Space& space = *one.space;
        const SpaceId id = space.record.space;
        if (one.failure != 0)
            continue;
        const bool placed = stands(space, one.asked);
        const bool agreed = one.asked.answer && one.asked.answer->agreed;
        const auto now = static_cast<std::uint64_t>(m_account.context().clock.nowMs());
        if (!placed && agreed && one.mine) {
            again = again || !visit.held.contains({id, kTogetherOrder});
            continue;
        }
        const SafetyNote& note = one.asked.content.note;
        const bool over = one.asked.answer ? !agreed : now > one.asked.content.expiresMs;
        Part* safety = space.find(one.asked.safety());
        bool done = over || (placed && safety == nullptr);
        // Told by the one who asked; a day later by the other, should that one be gone.
        bool tell = false;
        if (safety != nullptr && safety->placed.position > 0) {
            const bool copies = one.mine && placed && !safety->local.sequences.contains(m_account.context().me->device)
                                && space.myAccess(*safety) == wire::Access::Write;
            if (copies)
                again = m_account
                            .save(space,
                                  [&](vault::Transaction& tx) { return m_account.writeSafetyCopies(tx, space, one.asked); })
                            .ok()
                        || again;
            tell = note.tellMs != 0 && untold(space, one.asked);
            done = !copies && !tell;
            tell = tell && now >= note.tellMs + (one.mine ? 0 : static_cast<std::uint64_t>(kDayMs));
        }
        if (tell)
            again = m_account.save(space, [&](vault::Transaction& tx) { return m_account.tellLater(tx, space, one.asked); })
                        .ok()
                    || again;
        else if (done)
            (void)m_account.save(space,
                                 [&](vault::Transaction& tx) { return tx.erase(kPendingRecord, id.view(), one.number); });
        if (m_account.open(id).ok())
            visit.spaces.insert(id);
        if (again)
            return true; // what was saved may have been read anew: look at the rest in the next pass
    }
    return again;
}

} // namespace kp::engine
