/// \file Thin, exception-free use of SQLite: opened with the pragmas our promises rest on, prepared statements, transactions
/// that are whole or absent, migrations, backups. The only includer of SQLite's headers; knows nothing of what is stored.
/// Thread rule: a Database and everything it lends belongs to one thread.
#pragma once

#include "shared/core/bytes.h"
#include "shared/core/result.h"

#include <chrono>
#include <cstdint>
#include <filesystem>
#include <memory>
#include <span>
#include <string>
#include <string_view>

namespace kp::sqlite {

/// Who else may have the file open.
enum class Sharing : std::uint8_t {
    Exclusive, ///< one connection, ever: no shared-memory file, the lock is kept until close (a device's vault)
    Shared,    ///< other connections may read (a server's store)
};

struct OpenOptions {
    bool create = false; ///< make the file if absent, mode 0600
    Sharing sharing = Sharing::Exclusive;
    std::chrono::milliseconds busyTimeout{2'000};
    std::uint32_t cacheKiB = 8 * 1024;
    std::string vfs{}; ///< a registered SQLite VFS, empty for the system's; tests put a fault-injecting one here
#ifdef KP_TEST_BUILD
    bool durable = true; ///< false: synchronous=OFF, the negative control that shows the crash tests can fail
#endif
};

struct Connection;

/// A prepared statement, lent from the database's cache and given back on destruction. A failing bind shows at step().
class Statement {
public:
    Statement(Statement&&) noexcept;
    Statement& operator=(Statement&&) noexcept;
    ~Statement();

    /// Parameters count from 1; bytes are copied.
    Statement& bind(int index, std::int64_t value);
    Statement& bind(int index, ByteView blob);
    Statement& bindText(int index, std::string_view text);
    Statement& bindNull(int index);

    /// \return true while there is a row. Any failure inside a transaction condemns that transaction.
    [[nodiscard]] Result<bool> step();
    /// Runs to the end, ignoring rows, and resets.
    [[nodiscard]] Result<void> run();
    /// Ready for new binds; old ones are cleared.
    void reset();

    /// Columns count from 0; views live until the next step(), reset() or destruction. A NULL reads as 0 or empty.
    [[nodiscard]] std::int64_t integer(int column) const;
    [[nodiscard]] ByteView blob(int column) const;
    [[nodiscard]] std::string_view text(int column) const;
    [[nodiscard]] bool isNull(int column) const;

private:
    friend class Database;
    struct Lease;
    explicit Statement(std::unique_ptr<Lease> lease) noexcept;
    /// Throws what SQLiteCpp throws.
    [[nodiscard]] static Statement lend(const std::shared_ptr<Connection>& connection, std::string_view sql);
    void giveBack() noexcept;
    std::unique_ptr<Lease> m_lease;
};

/// BEGIN IMMEDIATE ... COMMIT. Rolls back when destroyed uncommitted. After the first failure inside it every further
/// statement fails with the same code and so does commit(): SQLite may have rolled back by itself, and what followed would
/// otherwise be stored one by one.
class Transaction {
public:
    Transaction(Transaction&&) noexcept = default;
    Transaction& operator=(Transaction&&) = delete;
    ~Transaction();

    /// Durable when it returns success. After a failure the work is absent from this connection; whether a copy of it
    /// survives a crash at that very moment is undecided, as with any crash during a commit.
    [[nodiscard]] Result<void> commit();

private:
    friend class Database;
    explicit Transaction(std::shared_ptr<Connection> connection) noexcept;
    std::shared_ptr<Connection> m_connection; ///< empty once finished
};

/// Failure codes everywhere: StorageFull (disk full), VaultBusy (another process holds it), StorageFailed (I/O error, not a
/// database, corrupt, out of memory), Internal (a wrong statement of ours). `detail` holds SQLite's number and nothing else.
class Database {
public:
    /// WAL, synchronous=FULL, temp_store=MEMORY, trusted_schema=OFF, cell_size_check, secure_delete, foreign_keys, no mmap.
    /// Never creates unless asked, never replaces a file that fails to open. \return also NotFound if absent.
    [[nodiscard]] static Result<Database> open(const std::filesystem::path& file, const OpenOptions& options);
    Database(Database&&) noexcept = default;
    Database& operator=(Database&&) noexcept = default;
    ~Database();

    [[nodiscard]] Result<Statement> prepare(std::string_view sql);
    /// One or more statements without parameters.
    [[nodiscard]] Result<void> execute(std::string_view sql);
    /// The first column of the first row. \return NotFound without a row.
    [[nodiscard]] Result<std::int64_t> integer(std::string_view sql);
    /// \pre no transaction is open
    [[nodiscard]] Result<Transaction> begin();
    [[nodiscard]] bool inTransaction() const noexcept;
    /// Rows changed by the last INSERT, UPDATE or DELETE.
    [[nodiscard]] std::int64_t changes() const noexcept;
    [[nodiscard]] std::int64_t lastInsertId() const noexcept;

    /// Moves the log into the main file and empties it, so that nothing overwritten or erased lingers there.
    [[nodiscard]] Result<void> checkpoint();
    /// True if the structure of the whole file is sound. `thorough` also compares tables with their indexes.
    [[nodiscard]] Result<bool> isSound(bool thorough);
    /// An online copy: written beside `target`, synced, then renamed over it; never half a file under that name.
    [[nodiscard]] Result<void> backupTo(const std::filesystem::path& target);

private:
    explicit Database(std::shared_ptr<Connection> connection) noexcept;
    std::shared_ptr<Connection> m_connection;
};

/// Brings the store to version scripts.size() in one transaction; `scripts[n]` leads from version n to n+1.
/// \return the version found before; Errc::FormatTooNew if it is above scripts.size() (nothing is touched).
[[nodiscard]] Result<std::size_t> migrate(Database& database, std::span<const std::string_view> scripts);

} // namespace kp::sqlite
