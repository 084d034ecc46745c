// Invitations' mailboxes.
#include "server/store/columns.h"
#include "server/store/store.h"

namespace kp::server {

Result<std::optional<InviteRow>> Store::invite(const InviteId& id)
{
    KP_TRY_ASSIGN(sqlite::Statement select,
                  m_database.prepare("SELECT owner, until_minute, attempts, asked_minute, question, answer FROM invite "
                                     "WHERE id = ?"));
    select.bind(1, id.view());
    KP_TRY_ASSIGN(const bool found, select.step());
    if (!found)
        return std::optional<InviteRow>();
    InviteRow row;
    row.id = id;
    row.owner = asId<DeviceId>(select, 0);
    row.untilMinute = asMinute(select, 1);
    row.attempts = asMinute(select, 2);
    row.askedMinute = asMinute(select, 3);
    row.question = copyOf(select.blob(4));
    row.answer = copyOf(select.blob(5));
    return std::optional<InviteRow>(std::move(row));
}

Result<std::uint64_t> Store::openInvites(const DeviceId& owner, std::uint32_t minute)
{
    KP_TRY_ASSIGN(sqlite::Statement select,
                  m_database.prepare("SELECT count(*) FROM invite WHERE owner = ? AND until_minute > ?"));
    select.bind(1, owner.view()).bind(2, std::int64_t{minute});
    KP_TRY_ASSIGN(const bool found, select.step());
    return found ? asCount(select, 0) : std::uint64_t{0};
}

Result<void> Store::putInvite(const InviteRow& row)
{
    KP_TRY_ASSIGN(sqlite::Statement put, m_database.prepare("INSERT OR REPLACE INTO invite VALUES (?, ?, ?, ?, ?, ?, ?)"));
    put.bind(1, row.id.view()).bind(2, row.owner.view()).bind(3, std::int64_t{row.untilMinute});
    put.bind(4, std::int64_t{row.attempts})
        .bind(5, std::int64_t{row.askedMinute})
        .bind(6, row.question)
        .bind(7, row.answer);
    m_written = true;
    return put.run();
}

Result<void> Store::removeInvite(const InviteId& id)
{
    KP_TRY_ASSIGN(sqlite::Statement remove, m_database.prepare("DELETE FROM invite WHERE id = ?"));
    remove.bind(1, id.view());
    m_written = true;
    return remove.run();
}

Result<void> Store::removeInvitesBefore(std::uint32_t minute)
{
    KP_TRY_ASSIGN(sqlite::Statement remove, m_database.prepare("DELETE FROM invite WHERE until_minute < ?"));
    remove.bind(1, std::int64_t{minute});
    m_written = true;
    return remove.run();
}

} // namespace kp::server
