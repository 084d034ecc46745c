// Attachments: which blobs a part's commits list, and their sealed chunks.
#include "server/store/columns.h"
#include "server/store/store.h"

namespace kp::server {

Result<void> Store::noteBlobs(ChainKey chain, const wire::CommitHeader& header, std::uint64_t position)
{
    for (const BlobId& blob : header.blobs) {
        KP_TRY_ASSIGN(sqlite::Statement put, m_database.prepare("INSERT OR IGNORE INTO blob VALUES (?, ?, ?, ?)"));
        put.bind(1, chain).bind(2, blob.view()).bind(3, asColumn(position)).bind(4, header.epoch.view());
        KP_TRY(put.run());
        m_written = true;
    }
    return {};
}

Result<std::vector<BlobListing>> Store::blobListings(ChainKey chain, const BlobId& blob)
{
    KP_TRY_ASSIGN(sqlite::Statement select,
                  m_database.prepare("SELECT position, epoch FROM blob WHERE chain = ? AND id = ? ORDER BY position"));
    select.bind(1, chain).bind(2, blob.view());
    std::vector<BlobListing> listings;
    for (;;) {
        KP_TRY_ASSIGN(const bool found, select.step());
        if (!found)
            return listings;
        listings.push_back({asCount(select, 0), asId<EpochId>(select, 1)});
    }
}

Result<wire::BlobHeld> Store::blobHeld(ChainKey chain, const BlobId& blob)
{
    KP_TRY_ASSIGN(sqlite::Statement select,
                  m_database.prepare("SELECT count(*), max(total) FROM chunk WHERE chain = ? AND blob = ?"));
    select.bind(1, chain).bind(2, blob.view());
    KP_TRY_ASSIGN(const bool found, select.step());
    wire::BlobHeld held;
    if (found && select.integer(0) > 0) {
        held.next = static_cast<std::uint16_t>(select.integer(0));
        held.total = static_cast<std::uint16_t>(select.integer(1));
    }
    return held;
}

Result<void> Store::putChunk(ChainRow& row, const BlobId& blob, std::uint16_t number, std::uint16_t total,
                             const Bytes& sealed)
{
    KP_TRY_ASSIGN(sqlite::Statement put, m_database.prepare("INSERT INTO chunk VALUES (NULL, ?, ?, ?, ?, ?)"));
    put.bind(1, row.key).bind(2, blob.view()).bind(3, std::int64_t{number}).bind(4, std::int64_t{total}).bind(5, sealed);
    KP_TRY(put.run());
    row.bytes += sealed.size();
    m_written = true;
    return addBytes(row.key, static_cast<std::int64_t>(sealed.size()));
}

Result<void> Store::addBytes(ChainKey chain, std::int64_t bytes)
{
    KP_TRY_ASSIGN(sqlite::Statement update, m_database.prepare("UPDATE chain SET bytes = bytes + ? WHERE key = ?"));
    update.bind(1, bytes).bind(2, chain);
    return update.run();
}

Result<std::optional<Bytes>> Store::chunk(ChainKey chain, const BlobId& blob, std::uint16_t number)
{
    KP_TRY_ASSIGN(sqlite::Statement select,
                  m_database.prepare("SELECT bytes FROM chunk WHERE chain = ? AND blob = ? AND number = ?"));
    select.bind(1, chain).bind(2, blob.view()).bind(3, std::int64_t{number});
    KP_TRY_ASSIGN(const bool found, select.step());
    return found ? std::optional(copyOf(select.blob(0))) : std::nullopt;
}

Result<std::uint64_t> Store::destroyChunks(ChainRow& row, std::uint64_t countMax)
{
    std::vector<std::pair<std::int64_t, std::int64_t>> found;
    {
        KP_TRY_ASSIGN(sqlite::Statement select,
                      m_database.prepare("SELECT key, length(bytes) FROM chunk WHERE chain = ? LIMIT ?"));
        select.bind(1, row.key).bind(2, asColumn(countMax));
        for (;;) {
            KP_TRY_ASSIGN(const bool more, select.step());
            if (!more)
                break;
            found.emplace_back(select.integer(0), select.integer(1));
        }
    }
    for (const auto& [key, size] : found) {
        KP_TRY_ASSIGN(sqlite::Statement remove, m_database.prepare("DELETE FROM chunk WHERE key = ?"));
        remove.bind(1, key);
        KP_TRY(remove.run());
        KP_TRY(addBytes(row.key, -size));
        row.bytes -= static_cast<std::uint64_t>(size);
        m_written = true;
    }
    return found.size();
}

Result<void> Store::eachChunk(ChainKey chain, const EachChunk& each)
{
    KP_TRY_ASSIGN(
        sqlite::Statement select,
        m_database.prepare("SELECT blob, number, total, bytes, EXISTS (SELECT 1 FROM blob WHERE blob.chain = "
                           "chunk.chain AND blob.id = chunk.blob) FROM chunk WHERE chain = ? ORDER BY blob, number"));
    select.bind(1, chain);
    for (;;) {
        KP_TRY_ASSIGN(const bool found, select.step());
        if (!found)
            return {};
        KP_TRY(each({asId<BlobId>(select, 0), static_cast<std::uint16_t>(select.integer(1)),
                     static_cast<std::uint16_t>(select.integer(2)), select.integer(4) != 0,
                     wire::hashOfChunk(select.blob(3))}));
    }
}

} // namespace kp::server
