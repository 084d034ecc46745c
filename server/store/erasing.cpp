// Destroying what a part held: bodies, attachments, snapshots and wrapped keys. What stays is what the chain is counted by. The database
// overwrites what is deleted (secure_delete); backups made before keep it until they are destroyed themselves.
#include "server/store/columns.h"
#include "server/store/store.h"

namespace kp::server {

Result<void> Store::noteErasure(ChainKey chain, std::uint32_t fromMinute)
{
    KP_TRY_ASSIGN(sqlite::Statement put, m_database.prepare("INSERT OR REPLACE INTO erasure VALUES (?, ?)"));
    put.bind(1, chain).bind(2, std::int64_t{fromMinute});
    m_written = true;
    return put.run();
}

Result<void> Store::dropErasure(ChainKey chain)
{
    KP_TRY_ASSIGN(sqlite::Statement remove, m_database.prepare("DELETE FROM erasure WHERE chain = ?"));
    remove.bind(1, chain);
    m_written = true;
    return remove.run();
}

Result<std::vector<ChainRow>> Store::erasuresDue(std::uint32_t minute)
{
    KP_TRY_ASSIGN(sqlite::Statement select, m_database.prepare("SELECT chain FROM erasure WHERE from_minute <= ?"));
    select.bind(1, std::int64_t{minute});
    std::vector<ChainKey> keys;
    for (;;) {
        KP_TRY_ASSIGN(const bool more, select.step());
        if (!more)
            break;
        keys.push_back(select.integer(0));
    }
    std::vector<ChainRow> due;
    for (const ChainKey key : keys) {
        KP_TRY_ASSIGN(std::optional<ChainRow> row, chain(key));
        if (row)
            due.push_back(std::move(*row));
    }
    return due;
}

Result<std::uint64_t> Store::destroyBodies(const ChainRow& row, std::uint64_t countMax)
{
    std::vector<std::uint64_t> changes;
    {
        KP_TRY_ASSIGN(sqlite::Statement select,
                      m_database.prepare("SELECT change FROM item WHERE chain = ? AND kind = 2 LIMIT ?"));
        select.bind(1, row.key).bind(2, asColumn(countMax));
        for (;;) {
            KP_TRY_ASSIGN(const bool more, select.step());
            if (!more)
                break;
            changes.push_back(asCount(select, 0));
        }
    }
    for (const std::uint64_t change : changes) {
        KP_TRY_ASSIGN(const ItemRow commit, item(change, true));
        KP_TRY(dropBody(row, commit));
    }
    return changes.size();
}

Result<void> Store::destroyKeys(const ChainRow& row)
{
    for (const char* sql :
         {"DELETE FROM snapshot WHERE chain = ?", "DELETE FROM wrap WHERE chain = ?", "DELETE FROM blob WHERE chain = ?"}) {
        KP_TRY_ASSIGN(sqlite::Statement remove, m_database.prepare(sql));
        remove.bind(1, row.key);
        KP_TRY(remove.run());
    }
    m_written = true;
    return {};
}

} // namespace kp::server
