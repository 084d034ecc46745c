// Attachments' content, once everything else of a visit is done: what is here and not there is sent, what is there and not here is
// fetched, some of it each time. Words never wait for pictures, and what is cut off goes on where it was.
#include "sync/engine/blobs.h"
#include "sync/engine/sync_session.h"

#include <algorithm>

namespace kp::engine {

namespace {

/// Of each kind, in one session: about two megabytes. Below what the server lets one device ask in a row.
constexpr std::size_t kChunksPerSession = 32;

} // namespace

struct SyncMachine::DueBlob {
    SpaceId space;
    PartId part;
    ItemId item; ///< for who looks at it; zero for what is to be sent
    BlobRecord record;
    FileRef file; ///< of what is to be fetched
    bool send = false;
};

std::set<SpaceId> SyncMachine::plansWithBlobs(const Visit& visit)
{
    std::set<SpaceId> plans;
    if (const auto records = m_account.records(); visit.restored && records.ok())
        for (const SpaceRecord& record : records.value())
            if (record.server == visit.url && !record.left)
                plans.insert(record.space);
    const auto due = m_account.vault().groups(kBlobDueRecord);
    if (due.ok())
        for (const Bytes& group : due.value())
            if (const auto id = SpaceId::fromBytes(group); id.ok() && (!m_only || *m_only == id.value()))
                if (m_account.serverOf(id.value()) == visit.url)
                    plans.insert(id.value());
    return plans;
}

std::vector<SyncMachine::DueBlob> SyncMachine::dueBlobs(const SpaceId& id)
{
    std::vector<DueBlob> due;
    auto space = m_account.open(id);
    if (!space.ok() || space.value()->record.left)
        return due;
    const BlobShelf shelf(m_account.vault(), id);
    for (const auto& [partId, part] : space.value()->parts) {
        if (space.value()->inUse(part) == wire::Access::None || part.keys.empty())
            continue;
        const auto held = shelf.of(partId);
        for (const auto& [blob, record] : held)
            if (record.whole() && !record.onServer)
                due.push_back({id, partId, {}, record, {}, true});
        for (const auto& [item, file] : filesOf(*space.value(), part)) {
            const auto known = held.find(file.blob);
            const BlobRecord record = known != held.end() ? known->second : BlobRecord{file.blob, file.chunks, 0, true};
            if (!record.whole() && record.total == file.chunks)
                due.push_back({id, partId, item, record, file, false});
        }
    }
    return due;
}

Task<Result<wire::BlobReply>> SyncMachine::askBlob(Visit& visit, wire::BlobRequest request)
{
    Task<Result<Bytes>> sent = post(visit, wire::kPathBlob, encode(request));
    const Result<Bytes> answer = co_await sent;
    if (!answer.ok())
        co_return Result<wire::BlobReply>(answer.error());
    auto reply = wire::decode<wire::BlobReply>(answer.value());
    const bool whole = reply.ok()
                       && (request.action == wire::BlobAction::Get ? !reply.value().chunk.empty()
                                                                   : reply.value().held.size() == request.blobs.size());
    co_return whole ? std::move(reply) : Result<wire::BlobReply>(Errc::Malformed);
}

/// One chunk more of what is fetched, or the word that it is at the server; durable. \return false when the vault failed
bool SyncMachine::keepBlob(const DueBlob& due, std::optional<Bytes> chunk)
{
    const BlobShelf shelf(m_account.vault(), due.space);
    auto tx = m_account.vault().begin();
    if (chunk)
        (void)shelf.putChunk(tx, due.record.blob, static_cast<std::uint16_t>(due.record.have - 1), *chunk);
    (void)shelf.put(tx, due.part, due.record);
    const Result<void> done = tx.commit();
    if (!done.ok())
        fail(done.code());
    return done.ok();
}

Task<Errc> SyncMachine::sendBlob(Visit& visit, DueBlob& due, std::size_t& budget)
{
    const BlobShelf shelf(m_account.vault(), due.space);
    wire::BlobRequest request;
    request.action = wire::BlobAction::Put;
    request.blobs = {{due.part, due.record.blob}};
    for (std::uint16_t number = 0; number < due.record.total; ++number) {
        const auto chunk = shelf.chunk(due.record.blob, number);
        if (!chunk.ok())
            co_return Errc::NotFound;
        request.hashes.push_back(wire::hashOfChunk(chunk.value()));
    }
    while (due.record.have < due.record.total && budget > 0) {
        --budget;
        request.number = due.record.have;
        const auto chunk = shelf.chunk(due.record.blob, request.number);
        if (!chunk.ok())
            co_return Errc::NotFound;
        request.chunk = chunk.value();
        Task<Result<wire::BlobReply>> asking = askBlob(visit, request);
        const Result<wire::BlobReply> reply = co_await asking;
        if (!reply.ok())
            co_return reply.code();
        const std::uint16_t next = reply.value().held.front().next;
        if (next <= due.record.have || next > due.record.total)
            co_return Errc::Malformed; // it would go round in circles
        due.record.have = next;
    }
    if (due.record.have == due.record.total) {
        due.record.onServer = true;
        if (!keepBlob(due, {}))
            co_return Errc::StorageFailed;
    }
    co_return Errc::NotFound;
}

Task<Errc> SyncMachine::fetchBlob(Visit& visit, DueBlob& due, std::size_t& budget)
{
    const auto key = crypto::Key::fromBytes(due.file.key);
    while (key.ok() && !due.record.whole() && budget > 0) {
        --budget;
        wire::BlobRequest request;
        request.action = wire::BlobAction::Get;
        request.blobs = {{due.part, due.record.blob}};
        request.number = due.record.have;
        Task<Result<wire::BlobReply>> asking = askBlob(visit, std::move(request));
        const Result<wire::BlobReply> reply = co_await asking;
        if (!reply.ok())
            co_return reply.code();
        // The part may have been taken from us in between.
        const auto space = m_account.open(due.space);
        const Part* part = space.ok() ? space.value()->find(due.part) : nullptr;
        if (part == nullptr || part->keys.empty())
            co_return Errc::NotFound;
        if (!wire::openBlobChunk(key.value(), due.record.have, due.file.chunks, reply.value().chunk).ok()) {
            m_report.alarms.emplace_back("forged");
            co_return Errc::NotFound;
        }
        ++due.record.have;
        if (!keepBlob(due, reply.value().chunk))
            co_return Errc::StorageFailed;
    }
    if (due.record.whole())
        if (auto space = m_account.open(due.space); space.ok()) {
            space.value()->touched.insert(due.item);
            m_account.tell(*space.value());
        }
    co_return Errc::NotFound;
}

void SyncMachine::countDue(const SpaceId& id)
{
    BlobDueRecord count;
    for (const DueBlob& one : dueBlobs(id))
        ++(one.send ? count.toSend : count.coming);
    const BlobShelf shelf(m_account.vault(), id);
    auto tx = m_account.vault().begin();
    if (count.toSend + count.coming == 0)
        shelf.clearDue(tx);
    else
        shelf.setDue(tx, count);
    if (const auto done = tx.commit(); !done.ok())
        fail(done.code());
}

Task<bool> SyncMachine::pictures(Visit& visit)
{
    const std::set<SpaceId> plans = plansWithBlobs(visit);
    if (visit.restored) {
        // What it had is not known: each is asked for again, and given again where it is lacking.
        auto tx = m_account.vault().begin();
        for (const SpaceId& id : plans)
            if (auto space = m_account.open(id); space.ok()) {
                const BlobShelf shelf(m_account.vault(), id);
                for (const auto& [partId, part] : space.value()->parts)
                    for (auto [blob, record] : shelf.of(partId)) {
                        record.onServer = false;
                        (void)shelf.put(tx, partId, record);
                        shelf.setDue(tx, {});
                    }
            }
        if (const auto done = tx.commit(); !done.ok())
            fail(done.code());
    }
    std::vector<DueBlob> due;
    for (const SpaceId& id : plans)
        for (DueBlob& one : dueBlobs(id))
            due.push_back(std::move(one));
    std::size_t sending = kChunksPerSession;
    std::size_t fetching = kChunksPerSession;
    bool reached = true;
    for (std::size_t at = 0; at < due.size() && reached && (sending > 0 || fetching > 0);) {
        wire::BlobRequest request;
        const std::size_t end = std::min(due.size(), at + wire::limits::kBlobsPerRequest);
        for (std::size_t i = at; i < end; ++i)
            request.blobs.push_back({due[i].part, due[i].record.blob});
        Task<Result<wire::BlobReply>> asking = askBlob(visit, std::move(request));
        const Result<wire::BlobReply> reply = co_await asking;
        if (!reply.ok())
            break;
        for (std::size_t i = at; i < end && reached; ++i) {
            const wire::BlobHeld& held = reply.value().held[i - at];
            if (!held.listed)
                continue; // what lists it is not there yet, or no longer ours to see
            Errc code = Errc::NotFound;
            if (due[i].send && (sending > 0 || held.next == due[i].record.total)) {
                due[i].record.have = std::min(held.next, due[i].record.total);
                Task<Errc> one = sendBlob(visit, due[i], sending);
                code = co_await one;
            } else if (!due[i].send && held.total == due[i].file.chunks && held.next == held.total) {
                Task<Errc> one = fetchBlob(visit, due[i], fetching);
                code = co_await one;
            }
            reached = code == Errc::NotFound || code == Errc::BadValue || code == Errc::Malformed;
            if (code == Errc::QuotaReached) {
                sending = 0;
                reached = true; // others' still come
            }
        }
        at = end;
    }
    for (const SpaceId& id : plans)
        countDue(id);
    co_return true;
}

} // namespace kp::engine
