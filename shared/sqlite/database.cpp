#include "shared/sqlite/connection.h"

#include <sqlite3.h>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace kp::sqlite {

namespace {

/// After a checkpoint the log file is cut back to this size; in between it grows to what one transaction needs.
constexpr int kLogBytesKept = 4 * 1024 * 1024;

/// Made by us and not by SQLite, so that its mode is 0600 whatever the umask; the log inherits it.
Result<void> makeFile(const std::filesystem::path& file)
{
    const int descriptor = ::open(file.c_str(), O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, S_IRUSR | S_IWUSR);
    if (descriptor < 0)
        return errno == ENOSPC ? Errc::StorageFull : Errc::StorageFailed;
    const bool done = ::fchmod(descriptor, S_IRUSR | S_IWUSR) == 0;
    ::close(descriptor);
    return done ? Result<void>{} : Result<void>{Errc::StorageFailed};
}

/// Asked for apart, because SQLite answers an absent file and a forbidden one alike.
Result<void> requireFile(const std::filesystem::path& file, const std::string& vfsName)
{
    sqlite3_vfs* vfs = sqlite3_vfs_find(vfsName.empty() ? nullptr : vfsName.c_str());
    if (vfs == nullptr)
        return Error{Errc::Internal, "no such VFS"};
    int exists = 0;
    if (vfs->xAccess(vfs, file.c_str(), SQLITE_ACCESS_EXISTS, &exists) != SQLITE_OK)
        return Error{Errc::StorageFailed, "cannot look for the file"};
    return exists != 0 ? Result<void>{} : Result<void>{Errc::NotFound};
}

void applyPragmas(SQLite::Database& database, const OpenOptions& options)
{
    sqlite3* handle = database.getHandle();
    sqlite3_db_config(handle, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    sqlite3_db_config(handle, SQLITE_DBCONFIG_DQS_DDL, 0, nullptr);
    sqlite3_db_config(handle, SQLITE_DBCONFIG_DQS_DML, 0, nullptr);
    // temp_store first: with Debian's default even a sorter of a :memory: database spills clear text to /var/tmp.
    database.exec("PRAGMA temp_store=MEMORY; PRAGMA trusted_schema=OFF; PRAGMA cell_size_check=ON;"
                  "PRAGMA foreign_keys=ON; PRAGMA mmap_size=0; PRAGMA secure_delete=ON");
    database.exec("PRAGMA cache_size=-" + std::to_string(options.cacheKiB));
    // Exclusive before the first access: only then does the log's index live on the heap instead of in a -shm file.
    if (options.sharing == Sharing::Exclusive)
        database.exec("PRAGMA locking_mode=EXCLUSIVE");
    database.exec("PRAGMA journal_mode=WAL");
    // The log stays, emptied, when the last one closes: making a new one is what a full disk refuses first, and then not even
    // reading would do.
    int stays = 1;
    sqlite3_file_control(handle, "main", SQLITE_FCNTL_PERSIST_WAL, &stays);
    // FULL and not NORMAL: NORMAL forgets acknowledged transactions at a power loss (the crash tests' control shows it).
    database.exec("PRAGMA synchronous=FULL; PRAGMA fullfsync=ON; PRAGMA checkpoint_fullfsync=ON;"
                  "PRAGMA journal_size_limit="
                  + std::to_string(kLogBytesKept));
#ifdef KP_TEST_BUILD
    if (!options.durable)
        database.exec("PRAGMA synchronous=OFF");
#endif
}

Errc codeOf(int resultCode)
{
    switch (resultCode & 0xFF) {
    case SQLITE_FULL: return Errc::StorageFull;
    case SQLITE_BUSY:
    case SQLITE_LOCKED: return Errc::VaultBusy;
    case SQLITE_ERROR:
    case SQLITE_MISUSE:
    case SQLITE_RANGE:
    case SQLITE_CONSTRAINT:
    case SQLITE_MISMATCH: return Errc::Internal;
    default: // I/O, not a database, corrupt, cannot open, read-only, out of memory, too big
        return Errc::StorageFailed;
    }
}

} // namespace

Error errorOf(int resultCode) { return {codeOf(resultCode), "sqlite " + std::to_string(resultCode)}; }

Error errorOf(const SQLite::Exception& exception)
{
    const int extended = exception.getExtendedErrorCode();
    return errorOf(extended > 0 ? extended : exception.getErrorCode());
}

Error Connection::failed(Error error)
{
    if (inTransaction && !condemned)
        condemned = error;
    return error;
}

Database::Database(std::shared_ptr<Connection> connection) noexcept : m_connection(std::move(connection)) {}
Database::~Database() = default;

Result<Database> Database::open(const std::filesystem::path& file, const OpenOptions& options)
{
    const bool systemVfs = options.vfs.empty();
    if (systemVfs && options.create)
        KP_TRY(makeFile(file));
    if (!options.create)
        KP_TRY(requireFile(file, options.vfs));
    return guarded([&]() -> Result<Database> {
        const int flags = SQLite::OPEN_READWRITE | (options.create ? SQLite::OPEN_CREATE : 0);
        auto connection =
            std::make_shared<Connection>(file.string(), flags, static_cast<int>(options.busyTimeout.count()), options.vfs);
        applyPragmas(connection->database, options);
        // Touch the file now: a lock held elsewhere, or something that is no database, shows here and not in mid-work.
        static_cast<void>(connection->database.execAndGet("SELECT count(*) FROM sqlite_schema").getInt());
        if (connection->database.execAndGet("PRAGMA journal_mode").getString() != "wal")
            return Error{Errc::StorageFailed, "no log mode"};
        return Database(std::move(connection));
    });
}

Result<Statement> Database::prepare(std::string_view sql)
{
    KP_ASSERT(m_connection != nullptr);
    return guarded([&]() -> Result<Statement> { return Statement::lend(m_connection, sql); });
}

Result<void> Database::execute(std::string_view sql)
{
    if (m_connection->condemned)
        return *m_connection->condemned;
    auto result = guarded([&]() -> Result<void> {
        m_connection->database.exec(std::string(sql));
        return {};
    });
    return result.ok() ? result : Result<void>{m_connection->failed(result.error())};
}

Result<std::int64_t> Database::integer(std::string_view sql)
{
    KP_TRY_ASSIGN(Statement statement, prepare(sql));
    KP_TRY_ASSIGN(const bool row, statement.step());
    if (!row)
        return Errc::NotFound;
    return statement.integer(0);
}

Result<Transaction> Database::begin()
{
    KP_ASSERT(!m_connection->inTransaction);
    KP_TRY(execute("BEGIN IMMEDIATE"));
    m_connection->inTransaction = true;
    m_connection->condemned.reset();
    return Transaction(m_connection);
}

bool Database::inTransaction() const noexcept { return m_connection->inTransaction; }

std::int64_t Database::changes() const noexcept { return sqlite3_changes64(m_connection->database.getHandle()); }

std::int64_t Database::lastInsertId() const noexcept
{
    return sqlite3_last_insert_rowid(m_connection->database.getHandle());
}

Transaction::Transaction(std::shared_ptr<Connection> connection) noexcept : m_connection(std::move(connection)) {}

Transaction::~Transaction()
{
    if (!m_connection)
        return;
    sqlite3* handle = m_connection->database.getHandle();
    if (sqlite3_get_autocommit(handle) == 0)
        sqlite3_exec(handle, "ROLLBACK", nullptr, nullptr, nullptr);
    m_connection->inTransaction = false;
    m_connection->condemned.reset();
}

Result<void> Transaction::commit()
{
    KP_ASSERT(m_connection != nullptr);
    // Taken over here, so that every way out below ends the transaction: rolled back unless COMMIT succeeded.
    const Transaction ending(std::move(m_connection));
    Connection& connection = *ending.m_connection;
    if (connection.condemned)
        return *connection.condemned;
    sqlite3* handle = connection.database.getHandle();
    KP_ASSERT(sqlite3_get_autocommit(handle) == 0);
    if (sqlite3_exec(handle, "COMMIT", nullptr, nullptr, nullptr) != SQLITE_OK)
        return errorOf(sqlite3_extended_errcode(handle));
    return {};
}

} // namespace kp::sqlite
