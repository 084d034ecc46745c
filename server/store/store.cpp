#include "server/store/store.h"

#include "server/store/columns.h"
#include "server/store/schema.h"

namespace kp::server {

Result<Store> Store::open(const std::filesystem::path& file, RandomSource& random, StoreOptions options)
{
    sqlite::OpenOptions open;
    open.create = options.create;
    open.sharing = sqlite::Sharing::Exclusive;
    open.vfs = options.vfs;
#ifdef KP_TEST_BUILD
    open.durable = options.durable;
#endif
    KP_TRY_ASSIGN(sqlite::Database database, sqlite::Database::open(file, open));
    KP_TRY(sqlite::migrate(database, kMigrations));
    Store store(std::move(database));
    KP_TRY(store.loadServer(random, options.create));
    return store;
}

Result<void> Store::loadServer(RandomSource& random, bool mayCreate)
{
    const Result<void> loaded = reload();
    if (loaded.ok() || loaded.code() != Errc::NotFound || !mayCreate)
        return loaded;
    KP_TRY_ASSIGN(sqlite::Transaction transaction, m_database.begin());
    {
        KP_TRY_ASSIGN(sqlite::Statement insert, m_database.prepare("INSERT INTO server VALUES (1, ?, ?, 0, 0)"));
        insert.bind(1, random.id<ServerId>().view()).bind(2, random.id<GenerationId>().view());
        KP_TRY(insert.run());
    }
    KP_TRY(transaction.commit());
    return reload();
}

Result<void> Store::reload()
{
    KP_TRY_ASSIGN(sqlite::Statement row, m_database.prepare("SELECT id, generation, change, restored_minute FROM server"));
    KP_TRY_ASSIGN(const bool found, row.step());
    if (!found)
        return Errc::NotFound;
    m_server = asId<ServerId>(row, 0);
    m_generation = asId<GenerationId>(row, 1);
    m_change = m_savedChange = asCount(row, 2);
    m_restoredMinute = asMinute(row, 3);
    return {};
}

Result<void> Store::begin()
{
    KP_ASSERT(!m_transaction);
    KP_TRY_ASSIGN(sqlite::Transaction transaction, m_database.begin());
    m_transaction.emplace(std::move(transaction));
    m_written = false;
    return {};
}

Result<void> Store::commit()
{
    KP_ASSERT(m_transaction);
    Result<void> done;
    if (m_written || m_change != m_savedChange) {
        done = flushContacts();
        if (done.ok())
            done = [&]() -> Result<void> {
                KP_TRY_ASSIGN(sqlite::Statement update, m_database.prepare("UPDATE server SET change = ?"));
                update.bind(1, asColumn(m_change));
                return update.run();
            }();
    }
    if (done.ok())
        done = m_transaction->commit();
    m_transaction.reset();
    if (done.ok())
        m_savedChange = m_change;
    else
        m_change = m_savedChange;
    return done;
}

void Store::rollback()
{
    m_transaction.reset();
    m_change = m_savedChange;
}

Result<void> Store::flushContacts()
{
    KP_TRY_ASSIGN(
        sqlite::Statement upsert,
        m_database.prepare("INSERT INTO device VALUES (?1, 0, ?2) ON CONFLICT (id) DO UPDATE SET contact_minute = ?2"));
    for (const auto& [device, minute] : m_contacts) {
        upsert.bind(1, device.view()).bind(2, std::int64_t{minute});
        KP_TRY(upsert.run());
        upsert.reset();
    }
    // Should this transaction fail, the newest contacts are asked for again by the devices themselves.
    m_contacts.clear();
    return {};
}

Result<StoreStats> Store::stats()
{
    StoreStats stats;
    const auto count = [&](std::uint64_t& into, std::string_view sql) -> Result<void> {
        KP_TRY_ASSIGN(const std::int64_t value, m_database.integer(sql));
        into = static_cast<std::uint64_t>(value);
        return {};
    };
    KP_TRY(count(stats.spaces, "SELECT count(*) FROM chain WHERE space = key"));
    KP_TRY(count(stats.parts, "SELECT count(*) FROM chain WHERE space <> key"));
    KP_TRY(count(stats.entries, "SELECT count(*) FROM item WHERE kind = 1"));
    KP_TRY(count(stats.commits, "SELECT count(*) FROM item WHERE kind IN (2, 3)"));
    KP_TRY(count(stats.receipts, "SELECT count(*) FROM item WHERE kind = 5"));
    KP_TRY(count(stats.wraps, "SELECT count(*) FROM wrap"));
    KP_TRY(count(stats.snapshots, "SELECT count(*) FROM snapshot"));
    KP_TRY(count(stats.devices, "SELECT count(DISTINCT device) FROM member"));
    KP_TRY(count(stats.invites, "SELECT count(*) FROM invite"));
    KP_TRY(count(stats.heldChains, "SELECT count(*) FROM chain WHERE held = 1"));
    KP_TRY(count(stats.bytes, "SELECT coalesce(sum(bytes), 0) FROM chain"));
    stats.change = m_change;
    return stats;
}

} // namespace kp::server
