// Chains and what stands in them.
#include "server/store/columns.h"
#include "server/store/store.h"

namespace kp::server {
namespace {

constexpr std::string_view kChainColumns =
    "SELECT key, id, space, position, space_position, minute, head, last_change, bytes, held FROM chain ";

ChainRow readChain(const sqlite::Statement& row)
{
    ChainRow chain;
    chain.key = row.integer(0);
    chain.id = asId<ChainId>(row, 1);
    chain.space = row.integer(2);
    chain.last = {asCount(row, 3), asCount(row, 4), asMinute(row, 5)};
    chain.head = asId<Hash>(row, 6);
    chain.lastChange = asCount(row, 7);
    chain.bytes = asCount(row, 8);
    chain.held = row.integer(9) != 0;
    return chain;
}

constexpr std::string_view kItemColumns =
    "SELECT change, id, head, kind, position, space_position, minute, payload FROM item ";

ItemRow readItem(const sqlite::Statement& row)
{
    ItemRow item;
    item.change = asCount(row, 0);
    item.id = asId<Hash>(row, 1);
    item.head = asId<Hash>(row, 2);
    item.item.kind = static_cast<wire::ChainItemKind>(row.integer(3));
    item.item.place = {asCount(row, 4), asCount(row, 5), asMinute(row, 6)};
    item.item.payload = copyOf(row.blob(7));
    return item;
}

std::string sqlOf(std::string_view columns, std::string_view rest) { return std::string(columns).append(rest); }

Result<std::optional<ChainRow>> oneChain(sqlite::Statement& statement)
{
    KP_TRY_ASSIGN(const bool found, statement.step());
    return found ? std::optional<ChainRow>(readChain(statement)) : std::nullopt;
}

Result<std::vector<ChainRow>> chainsIn(sqlite::Statement& statement)
{
    std::vector<ChainRow> chains;
    for (;;) {
        KP_TRY_ASSIGN(const bool found, statement.step());
        if (!found)
            return chains;
        chains.push_back(readChain(statement));
    }
}

} // namespace

Result<std::optional<ChainRow>> Store::chain(const ChainId& id)
{
    KP_TRY_ASSIGN(sqlite::Statement select, m_database.prepare(sqlOf(kChainColumns, "WHERE id = ?")));
    select.bind(1, id.view());
    return oneChain(select);
}

Result<std::optional<ChainRow>> Store::chain(ChainKey key)
{
    KP_TRY_ASSIGN(sqlite::Statement select, m_database.prepare(sqlOf(kChainColumns, "WHERE key = ?")));
    select.bind(1, key);
    return oneChain(select);
}

Result<std::vector<ChainRow>> Store::partsOf(ChainKey space)
{
    KP_TRY_ASSIGN(sqlite::Statement select,
                  m_database.prepare(sqlOf(kChainColumns, "WHERE space = ?1 AND key <> ?1 ORDER BY key")));
    select.bind(1, space);
    return chainsIn(select);
}

Result<std::vector<ChainRow>> Store::allChains()
{
    KP_TRY_ASSIGN(sqlite::Statement select, m_database.prepare(sqlOf(kChainColumns, "ORDER BY space, key <> space, key")));
    return chainsIn(select);
}

Result<ChainRow> Store::addChain(const ChainId& id, ChainKey space, bool held)
{
    ChainRow row;
    row.id = id;
    row.head = wire::startHead(id);
    row.held = held;
    KP_TRY_ASSIGN(sqlite::Statement insert,
                  m_database.prepare("INSERT INTO chain VALUES (NULL, ?, ?, 0, 0, 0, ?, 0, 0, ?)"));
    insert.bind(1, id.view()).bind(2, space).bind(3, row.head.view()).bind(4, std::int64_t{held ? 1 : 0});
    KP_TRY(insert.run());
    row.key = m_database.lastInsertId();
    row.space = space == 0 ? row.key : space;
    if (space == 0) {
        KP_TRY_ASSIGN(sqlite::Statement update, m_database.prepare("UPDATE chain SET space = key WHERE key = ?"));
        update.bind(1, row.key);
        KP_TRY(update.run());
    }
    m_written = true;
    return row;
}

Result<void> Store::append(ChainRow& row, const wire::ChainItem& item, const Hash& id)
{
    KP_ASSERT(m_transaction && item.place.position == row.last.position + 1);
    KP_ASSERT(item.place.spacePosition >= row.last.spacePosition && item.place.minute >= row.last.minute);
    row.head = wire::nextHead(row.head, id, item.place);
    row.last = item.place;
    row.bytes += item.payload.size();
    row.lastChange = nextChange();
    KP_TRY_ASSIGN(sqlite::Statement insert, m_database.prepare("INSERT INTO item VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"));
    insert.bind(1, asColumn(row.lastChange)).bind(2, row.key).bind(3, asColumn(item.place.position));
    insert.bind(4, static_cast<std::int64_t>(item.kind)).bind(5, id.view());
    insert.bind(6, asColumn(item.place.spacePosition)).bind(7, std::int64_t{item.place.minute});
    insert.bind(8, row.head.view()).bind(9, item.payload);
    KP_TRY(insert.run());
    KP_TRY_ASSIGN(sqlite::Statement update,
                  m_database.prepare("UPDATE chain SET position = ?, space_position = ?, minute = ?, head = ?, "
                                     "last_change = ?, bytes = ? WHERE key = ?"));
    update.bind(1, asColumn(row.last.position)).bind(2, asColumn(row.last.spacePosition));
    update.bind(3, std::int64_t{row.last.minute}).bind(4, row.head.view()).bind(5, asColumn(row.lastChange));
    update.bind(6, asColumn(row.bytes)).bind(7, row.key);
    return update.run();
}

Result<void> Store::touchChain(ChainRow& row)
{
    row.lastChange = nextChange();
    KP_TRY_ASSIGN(sqlite::Statement update, m_database.prepare("UPDATE chain SET last_change = ? WHERE key = ?"));
    update.bind(1, asColumn(row.lastChange)).bind(2, row.key);
    return update.run();
}

Result<std::optional<std::pair<ChainKey, wire::Place>>> Store::find(const Hash& id)
{
    KP_TRY_ASSIGN(sqlite::Statement select,
                  m_database.prepare("SELECT chain, position, space_position, minute FROM item WHERE id = ?"));
    select.bind(1, id.view());
    KP_TRY_ASSIGN(const bool found, select.step());
    if (!found)
        return std::optional<std::pair<ChainKey, wire::Place>>();
    const wire::Place place{asCount(select, 1), asCount(select, 2), asMinute(select, 3)};
    return std::optional<std::pair<ChainKey, wire::Place>>({select.integer(0), place});
}

Result<Hash> Store::headAt(const ChainRow& row, std::uint64_t position)
{
    if (position == 0)
        return wire::startHead(row.id);
    if (position == row.last.position)
        return row.head;
    KP_TRY_ASSIGN(sqlite::Statement select, m_database.prepare("SELECT head FROM item WHERE chain = ? AND position = ?"));
    select.bind(1, row.key).bind(2, asColumn(position));
    KP_TRY_ASSIGN(const bool found, select.step());
    if (!found)
        return Errc::NotFound;
    return asId<Hash>(select, 0);
}

Result<std::uint64_t> Store::changeAt(ChainKey chain, std::uint64_t position)
{
    KP_TRY_ASSIGN(sqlite::Statement select, m_database.prepare("SELECT change FROM item WHERE chain = ? AND position = ?"));
    select.bind(1, chain).bind(2, asColumn(position));
    KP_TRY_ASSIGN(const bool found, select.step());
    return found ? asCount(select, 0) : std::uint64_t{0};
}

Result<void> Store::eachItem(ChainKey chain, bool entriesOnly, const EachItem& each)
{
    const std::string_view which =
        entriesOnly ? "WHERE chain = ? AND kind IN (1, 6) ORDER BY position" : "WHERE chain = ? ORDER BY position";
    KP_TRY_ASSIGN(sqlite::Statement select, m_database.prepare(sqlOf(kItemColumns, which)));
    select.bind(1, chain);
    for (;;) {
        KP_TRY_ASSIGN(const bool found, select.step());
        if (!found)
            return {};
        KP_TRY(each(readItem(select)));
    }
}

Result<std::vector<ItemMeta>> Store::metas(std::string_view sql, ChainKey chain, std::uint64_t after, std::size_t countMax)
{
    KP_TRY_ASSIGN(sqlite::Statement select, m_database.prepare(sql));
    select.bind(1, chain).bind(2, asColumn(after)).bind(3, asColumn(countMax));
    std::vector<ItemMeta> found;
    for (;;) {
        KP_TRY_ASSIGN(const bool more, select.step());
        if (!more)
            return found;
        found.push_back({asCount(select, 0), asCount(select, 1), static_cast<wire::ChainItemKind>(select.integer(2)),
                         static_cast<std::size_t>(select.integer(3))});
    }
}

Result<std::vector<ItemMeta>> Store::metasAfterPosition(ChainKey chain, std::uint64_t position, std::size_t countMax)
{
    return metas("SELECT change, position, kind, length(payload) FROM item WHERE chain = ? AND position > ? "
                 "ORDER BY position LIMIT ?",
                 chain, position, countMax);
}

Result<std::vector<ItemMeta>> Store::metasAfterChange(ChainKey chain, std::uint64_t change, std::size_t countMax)
{
    return metas("SELECT change, position, kind, length(payload) FROM item INDEXED BY item_by_change "
                 "WHERE chain = ? AND change > ? ORDER BY change LIMIT ?",
                 chain, change, countMax);
}

Result<ItemRow> Store::item(std::uint64_t change, bool withPayload)
{
    constexpr std::string_view kBare = "SELECT change, id, head, kind, position, space_position, minute, NULL FROM item ";
    KP_TRY_ASSIGN(sqlite::Statement select,
                  m_database.prepare(sqlOf(withPayload ? kItemColumns : kBare, "WHERE change = ?")));
    select.bind(1, asColumn(change));
    KP_TRY_ASSIGN(const bool found, select.step());
    if (!found)
        return Errc::NotFound;
    return readItem(select);
}

Result<void> Store::setSequence(ChainKey chain, const wire::CommitHeader& header, const CommitId& id)
{
    KP_TRY_ASSIGN(sqlite::Statement upsert,
                  m_database.prepare("INSERT INTO sequence VALUES (?1, ?2, ?3, ?4) "
                                     "ON CONFLICT (chain, device) DO UPDATE SET last = ?3, id = ?4"));
    upsert.bind(1, chain).bind(2, header.device.view()).bind(3, asColumn(header.sequence)).bind(4, id.view());
    KP_TRY(upsert.run());
    KP_TRY_ASSIGN(
        sqlite::Statement count,
        m_database.prepare("INSERT INTO device VALUES (?, 1, 0) ON CONFLICT (id) DO UPDATE SET commits = commits + 1"));
    count.bind(1, header.device.view());
    return count.run();
}

Result<std::map<DeviceId, wire::DeviceSequence>> Store::sequences(ChainKey chain)
{
    KP_TRY_ASSIGN(sqlite::Statement select, m_database.prepare("SELECT device, last, id FROM sequence WHERE chain = ?"));
    select.bind(1, chain);
    std::map<DeviceId, wire::DeviceSequence> sequences;
    for (;;) {
        KP_TRY_ASSIGN(const bool found, select.step());
        if (!found)
            return sequences;
        sequences[asId<DeviceId>(select, 0)] = {asCount(select, 1), asId<CommitId>(select, 2)};
    }
}

static std::int64_t kindOf(const wire::Receipt& receipt) { return static_cast<std::int64_t>(receipt.kind); }

Result<std::optional<wire::Place>> Store::receiptPlace(ChainKey chain, const PersonId& person, const wire::Receipt& receipt)
{
    KP_TRY_ASSIGN(sqlite::Statement select,
                  m_database.prepare("SELECT item.position, item.space_position, item.minute FROM receipt "
                                     "JOIN item ON item.change = receipt.change "
                                     "WHERE receipt.chain = ? AND person = ? AND day = ? AND receipt.kind = ?"));
    select.bind(1, chain).bind(2, person.view()).bind(3, std::int64_t{receipt.day}).bind(4, kindOf(receipt));
    KP_TRY_ASSIGN(const bool found, select.step());
    if (!found)
        return std::optional<wire::Place>();
    return std::optional<wire::Place>({asCount(select, 0), asCount(select, 1), asMinute(select, 2)});
}

Result<void> Store::noteReceipt(ChainKey chain, const PersonId& person, const wire::Receipt& receipt)
{
    KP_TRY_ASSIGN(sqlite::Statement insert, m_database.prepare("INSERT OR IGNORE INTO receipt VALUES (?, ?, ?, ?, ?)"));
    insert.bind(1, chain).bind(2, person.view()).bind(3, std::int64_t{receipt.day}).bind(4, kindOf(receipt));
    insert.bind(5, asColumn(m_change));
    return insert.run();
}

Result<std::vector<ItemMeta>> Store::bodiesUpTo(ChainKey chain, std::uint64_t position, std::uint32_t minute,
                                                std::size_t countMax)
{
    KP_TRY_ASSIGN(sqlite::Statement select,
                  m_database.prepare("SELECT change, position, kind, payload FROM item WHERE chain = ? AND position <= ? "
                                     "AND minute < ? AND kind = 2 ORDER BY position"));
    select.bind(1, chain).bind(2, asColumn(position)).bind(3, std::int64_t{minute});
    std::vector<ItemMeta> found;
    while (found.size() < countMax) {
        KP_TRY_ASSIGN(const bool more, select.step());
        if (!more)
            break;
        const Result<wire::Commit> commit = wire::decodeCommit(select.blob(3));
        if (commit.ok() && !commit.value().header.keep)
            found.push_back({asCount(select, 0), asCount(select, 1), wire::ChainItemKind::Commit, select.blob(3).size()});
    }
    return found;
}

Result<void> Store::dropBody(const ChainRow& row, const ItemRow& item)
{
    KP_TRY_ASSIGN(wire::Commit commit, wire::decodeCommit(item.item.payload));
    const std::size_t dropped = commit.body.size();
    commit.body.clear();
    KP_TRY_ASSIGN(sqlite::Statement update, m_database.prepare("UPDATE item SET kind = 3, payload = ? WHERE change = ?"));
    update.bind(1, wire::encode(commit)).bind(2, asColumn(item.change));
    KP_TRY(update.run());
    KP_TRY_ASSIGN(sqlite::Statement less, m_database.prepare("UPDATE chain SET bytes = bytes - ? WHERE key = ?"));
    less.bind(1, asColumn(dropped)).bind(2, row.key);
    m_written = true;
    return less.run();
}

} // namespace kp::server
