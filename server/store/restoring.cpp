// What a restored store keeps until it knows that its chains are whole again.
#include "server/store/columns.h"
#include "server/store/store.h"

namespace kp::server {

Result<void> Store::markRestored(RandomSource& random, std::uint32_t minute)
{
    KP_TRY(begin());
    {
        KP_TRY_ASSIGN(sqlite::Statement update,
                      m_database.prepare("UPDATE server SET generation = ?, restored_minute = ?"));
        update.bind(1, random.id<GenerationId>().view()).bind(2, std::int64_t{minute});
        KP_TRY(update.run());
    }
    KP_TRY(m_database.execute("UPDATE chain SET held = 1; DELETE FROM report; DELETE FROM cut;"));
    m_written = true;
    KP_TRY(commit());
    return reload();
}

Result<void> Store::release(ChainRow& row)
{
    row.held = false;
    KP_TRY_ASSIGN(sqlite::Statement update, m_database.prepare("UPDATE chain SET held = 0 WHERE key = ?"));
    update.bind(1, row.key);
    KP_TRY(update.run());
    KP_TRY_ASSIGN(sqlite::Statement remove, m_database.prepare("DELETE FROM report WHERE chain = ?"));
    remove.bind(1, row.key);
    KP_TRY(remove.run());
    return touchChain(row);
}

Result<void> Store::noteReport(ChainKey chain, const DeviceId& device)
{
    KP_TRY_ASSIGN(sqlite::Statement insert, m_database.prepare("INSERT OR IGNORE INTO report VALUES (?, ?)"));
    insert.bind(1, chain).bind(2, device.view());
    m_written = true;
    return insert.run();
}

Result<std::vector<DeviceId>> Store::reporters(ChainKey chain)
{
    KP_TRY_ASSIGN(sqlite::Statement select, m_database.prepare("SELECT device FROM report WHERE chain = ?"));
    select.bind(1, chain);
    std::vector<DeviceId> devices;
    for (;;) {
        KP_TRY_ASSIGN(const bool found, select.step());
        if (!found)
            return devices;
        devices.push_back(asId<DeviceId>(select, 0));
    }
}

Result<void> Store::addCut(ChainKey chain, const Hash& id, const Bytes& payload)
{
    KP_TRY_ASSIGN(sqlite::Statement insert, m_database.prepare("INSERT OR IGNORE INTO cut VALUES (NULL, ?, ?, ?)"));
    insert.bind(1, chain).bind(2, id.view()).bind(3, payload);
    m_written = true;
    return insert.run();
}

Result<std::vector<Bytes>> Store::cuts(ChainKey chain)
{
    KP_TRY_ASSIGN(sqlite::Statement select, m_database.prepare("SELECT payload FROM cut WHERE chain = ? ORDER BY number"));
    select.bind(1, chain);
    std::vector<Bytes> entries;
    for (;;) {
        KP_TRY_ASSIGN(const bool found, select.step());
        if (!found)
            return entries;
        entries.push_back(copyOf(select.blob(0)));
    }
}

Result<void> Store::removeCuts(ChainKey chain)
{
    KP_TRY_ASSIGN(sqlite::Statement remove, m_database.prepare("DELETE FROM cut WHERE chain = ?"));
    remove.bind(1, chain);
    m_written = true;
    return remove.run();
}

} // namespace kp::server
