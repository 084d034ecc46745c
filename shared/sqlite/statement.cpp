#include "shared/sqlite/connection.h"

#include <sqlite3.h>

namespace kp::sqlite {

namespace {
/// Statements kept prepared per connection; more are simply prepared again.
constexpr std::size_t kIdleStatementsMax = 64;
} // namespace

struct Statement::Lease {
    std::shared_ptr<Connection> connection;
    std::unique_ptr<SQLite::Statement> statement;
    std::optional<Error> bindFailure{};

    template <class Bind>
    void tryBind(Bind&& bind)
    {
        const auto result = guarded([&]() -> Result<void> {
            bind(*statement);
            return {};
        });
        if (!result.ok() && !bindFailure)
            bindFailure = result.error();
    }
    /// Back to the start with all binds gone; throws nothing.
    void clear() noexcept
    {
        static_cast<void>(statement->tryReset()); // repeats the last step's code, which was reported then
        static_cast<void>(guarded([&]() -> Result<void> {
            statement->clearBindings();
            return {};
        }));
        bindFailure.reset();
    }
};

Statement Statement::lend(const std::shared_ptr<Connection>& connection, std::string_view sql)
{
    auto lease = std::make_unique<Lease>();
    lease->connection = connection;
    if (const auto idle = connection->idle.find(sql); idle != connection->idle.end()) {
        lease->statement = std::move(idle->second);
        connection->idle.erase(idle);
    } else {
        lease->statement = std::make_unique<SQLite::Statement>(connection->database, std::string(sql));
    }
    return Statement(std::move(lease));
}

Statement::Statement(std::unique_ptr<Lease> lease) noexcept : m_lease(std::move(lease)) {}

Statement::Statement(Statement&&) noexcept = default;

Statement& Statement::operator=(Statement&& other) noexcept
{
    giveBack();
    m_lease = std::move(other.m_lease);
    return *this;
}

Statement::~Statement() { giveBack(); }

void Statement::giveBack() noexcept
{
    if (!m_lease)
        return;
    m_lease->clear();
    auto& idle = m_lease->connection->idle;
    static_cast<void>(guarded([&]() -> Result<void> {
        if (idle.size() < kIdleStatementsMax)
            idle.emplace(m_lease->statement->getQuery(), std::move(m_lease->statement));
        return {};
    }));
    m_lease.reset();
}

Statement& Statement::bind(int index, std::int64_t value)
{
    m_lease->tryBind([&](SQLite::Statement& statement) { statement.bind(index, value); });
    return *this;
}

Statement& Statement::bind(int index, ByteView blob)
{
    // An empty view may have a null pointer, which SQLite would take for NULL.
    const void* data = blob.empty() ? "" : static_cast<const void*>(blob.data());
    m_lease->tryBind([&](SQLite::Statement& statement) { statement.bind(index, data, static_cast<int>(blob.size())); });
    return *this;
}

Statement& Statement::bindText(int index, std::string_view text)
{
    m_lease->tryBind([&](SQLite::Statement& statement) { statement.bind(index, std::string(text)); });
    return *this;
}

Statement& Statement::bindNull(int index)
{
    m_lease->tryBind([&](SQLite::Statement& statement) { statement.bind(index); });
    return *this;
}

Result<bool> Statement::step()
{
    Connection& connection = *m_lease->connection;
    if (connection.condemned)
        return *connection.condemned;
    if (m_lease->bindFailure)
        return connection.failed(*m_lease->bindFailure);
    const int code = m_lease->statement->tryExecuteStep();
    if (code == SQLITE_ROW)
        return true;
    if (code == SQLITE_DONE)
        return false;
    const Error error = errorOf(connection.database.getExtendedErrorCode());
    m_lease->statement->tryReset();
    return connection.failed(error);
}

Result<void> Statement::run()
{
    for (;;) {
        KP_TRY_ASSIGN(const bool row, step());
        if (!row)
            break;
    }
    reset();
    return {};
}

void Statement::reset() { m_lease->clear(); }

namespace {

SQLite::Column columnOf(SQLite::Statement& statement, int column)
{
    KP_ASSERT(statement.hasRow() && column < statement.getColumnCount());
    return statement.getColumn(column);
}

} // namespace

std::int64_t Statement::integer(int column) const { return columnOf(*m_lease->statement, column).getInt64(); }

ByteView Statement::blob(int column) const
{
    const SQLite::Column value = columnOf(*m_lease->statement, column);
    const void* data = value.getBlob();
    const auto size = data == nullptr ? 0U : static_cast<std::size_t>(value.getBytes());
    return {static_cast<const std::uint8_t*>(data), size};
}

std::string_view Statement::text(int column) const
{
    const SQLite::Column value = columnOf(*m_lease->statement, column);
    const char* data = value.getText("");
    return {data, static_cast<std::size_t>(value.getBytes())};
}

bool Statement::isNull(int column) const { return columnOf(*m_lease->statement, column).isNull(); }

} // namespace kp::sqlite
