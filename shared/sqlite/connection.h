/// \file Private to this folder: the open connection behind Database, Statement and Transaction.
#pragma once

#include "shared/sqlite/database.h"

#include <SQLiteCpp/SQLiteCpp.h>

#include <map>
#include <optional>
#include <vector>

namespace kp::sqlite {

struct Connection {
    Connection(const std::string& path, int flags, int busyTimeoutMs, const std::string& vfs)
        : database(path, flags, busyTimeoutMs, vfs)
    {}

    SQLite::Database database;
    /// Idle prepared statements by their text. A statement in use is not here, so that a scan inside a scan gets its own.
    std::multimap<std::string, std::unique_ptr<SQLite::Statement>, std::less<>> idle{};
    bool inTransaction = false;
    std::optional<Error> condemned{}; ///< the first failure inside the open transaction

    /// Remembers a failure if a transaction is open; hands it back.
    Error failed(Error error);
};

/// Our error for a result code of SQLite's (extended or not).
[[nodiscard]] Error errorOf(int resultCode);
[[nodiscard]] Error errorOf(const SQLite::Exception& exception);

/// Runs `work` and turns whatever it throws into an Error.
template <class Work>
[[nodiscard]] auto guarded(Work&& work) -> decltype(work())
{
    try {
        return work();
    } catch (const SQLite::Exception& exception) {
        return errorOf(exception);
    } catch (const std::exception&) {
        return Error{Errc::StorageFailed, "exception"};
    }
}

} // namespace kp::sqlite
