// Migrations, checkpoint, checks and backup.
#include "shared/sqlite/connection.h"

#include <SQLiteCpp/Backup.h>
#include <sqlite3.h>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace kp::sqlite {

namespace {

Result<void> syncPath(const std::filesystem::path& path)
{
    const int descriptor = ::open(path.c_str(), O_RDONLY | O_CLOEXEC);
    if (descriptor < 0)
        return Errc::StorageFailed;
    const bool done = ::fsync(descriptor) == 0;
    ::close(descriptor);
    return done ? Result<void>{} : Result<void>{Errc::StorageFailed};
}

Result<void> copyInto(SQLite::Database& source, const std::string& target)
{
    return guarded([&]() -> Result<void> {
        SQLite::Database copy(target, SQLite::OPEN_READWRITE);
        SQLite::Backup backup(copy, source);
        const int code = backup.executeStep(-1);
        if (code != SQLITE_DONE)
            return errorOf(code);
        return {};
    });
}

} // namespace

Result<void> Database::checkpoint()
{
    KP_ASSERT(!inTransaction());
    sqlite3* handle = m_connection->database.getHandle();
    const int code = sqlite3_wal_checkpoint_v2(handle, nullptr, SQLITE_CHECKPOINT_TRUNCATE, nullptr, nullptr);
    if (code != SQLITE_OK)
        return errorOf(code);
    return {};
}

Result<bool> Database::isSound(bool thorough)
{
    KP_TRY_ASSIGN(Statement statement, prepare(thorough ? "PRAGMA integrity_check(1)" : "PRAGMA quick_check(1)"));
    const auto row = statement.step();
    if (!row.ok()) // SQLite gives up on some damage with an error instead of a finding
        return row.code() == Errc::StorageFailed ? Result<bool>{false} : Result<bool>{row.error()};
    return row.value() && statement.text(0) == "ok";
}

Result<void> Database::backupTo(const std::filesystem::path& target)
{
    const std::filesystem::path part = target.string() + ".part";
    ::unlink(part.c_str());
    const int descriptor = ::open(part.c_str(), O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, S_IRUSR | S_IWUSR);
    if (descriptor < 0)
        return errno == ENOSPC ? Errc::StorageFull : Errc::StorageFailed;
    ::fchmod(descriptor, S_IRUSR | S_IWUSR);
    ::close(descriptor);
    auto result = copyInto(m_connection->database, part.string());
    if (result.ok())
        result = syncPath(part);
    if (result.ok() && ::rename(part.c_str(), target.c_str()) != 0)
        result = Errc::StorageFailed;
    if (!result.ok()) {
        ::unlink(part.c_str());
        return result;
    }
    const std::filesystem::path folder = target.parent_path();
    return syncPath(folder.empty() ? "." : folder);
}

Result<std::size_t> migrate(Database& database, std::span<const std::string_view> scripts)
{
    KP_TRY_ASSIGN(const std::int64_t found, database.integer("PRAGMA user_version"));
    if (found < 0)
        return Error{Errc::StorageFailed, "negative version"};
    const auto version = static_cast<std::size_t>(found);
    if (version > scripts.size())
        return Errc::FormatTooNew;
    if (version == scripts.size())
        return version;
    KP_TRY_ASSIGN(Transaction transaction, database.begin());
    for (const std::string_view script : scripts.subspan(version))
        KP_TRY(database.execute(script));
    KP_TRY(database.execute("PRAGMA user_version=" + std::to_string(scripts.size())));
    KP_TRY(transaction.commit());
    return version;
}

} // namespace kp::sqlite
