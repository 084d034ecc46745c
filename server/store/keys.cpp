// Devices, wraps and snapshots.
#include "server/store/columns.h"
#include "server/store/store.h"

namespace kp::server {
namespace {

constexpr std::int64_t kWrapSendersMax = 3; ///< boxes kept per epoch and device

Result<std::vector<WrapRow>> wrapsIn(sqlite::Statement& select)
{
    std::vector<WrapRow> wraps;
    for (;;) {
        KP_TRY_ASSIGN(const bool found, select.step());
        if (!found)
            return wraps;
        WrapRow row;
        row.change = asCount(select, 0);
        row.chain = select.integer(1);
        row.wrap.part = asId<PartId>(select, 2);
        row.wrap.epoch = asId<EpochId>(select, 3);
        row.wrap.device = asId<DeviceId>(select, 4);
        row.wrap.box = copyOf(select.blob(5));
        wraps.push_back(std::move(row));
    }
}

} // namespace

Result<void> Store::addMember(const DeviceId& device, ChainKey space)
{
    KP_TRY_ASSIGN(sqlite::Statement insert, m_database.prepare("INSERT OR IGNORE INTO member VALUES (?, ?)"));
    insert.bind(1, device.view()).bind(2, space);
    return insert.run();
}

Result<std::vector<ChainKey>> Store::spacesOf(const DeviceId& device)
{
    KP_TRY_ASSIGN(sqlite::Statement select, m_database.prepare("SELECT space FROM member WHERE device = ?"));
    select.bind(1, device.view());
    std::vector<ChainKey> spaces;
    for (;;) {
        KP_TRY_ASSIGN(const bool found, select.step());
        if (!found)
            return spaces;
        spaces.push_back(select.integer(0));
    }
}

Result<std::uint64_t> Store::placedCommits(const DeviceId& device)
{
    KP_TRY_ASSIGN(sqlite::Statement select, m_database.prepare("SELECT commits FROM device WHERE id = ?"));
    select.bind(1, device.view());
    KP_TRY_ASSIGN(const bool found, select.step());
    return found ? asCount(select, 0) : std::uint64_t{0};
}

void Store::noteContact(const DeviceId& device, std::uint32_t minute) { m_contacts[device] = minute; }

Result<std::uint32_t> Store::lastContact(const DeviceId& device)
{
    if (const auto fresh = m_contacts.find(device); fresh != m_contacts.end())
        return fresh->second;
    KP_TRY_ASSIGN(sqlite::Statement select, m_database.prepare("SELECT contact_minute FROM device WHERE id = ?"));
    select.bind(1, device.view());
    KP_TRY_ASSIGN(const bool found, select.step());
    return found ? asMinute(select, 0) : std::uint32_t{0};
}

Result<bool> Store::addWrap(ChainRow& row, const wire::Wrap& wrap, const DeviceId& sender)
{
    KP_TRY_ASSIGN(sqlite::Statement count, m_database.prepare("SELECT count(*), coalesce(sum(sender = ?4), 0) FROM wrap "
                                                              "WHERE chain = ?1 AND epoch = ?2 AND device = ?3"));
    count.bind(1, row.key).bind(2, wrap.epoch.view()).bind(3, wrap.device.view()).bind(4, sender.view());
    KP_TRY_ASSIGN(const bool counted, count.step());
    if (!counted || count.integer(0) >= kWrapSendersMax || count.integer(1) > 0)
        return false;
    KP_TRY(touchChain(row));
    KP_TRY_ASSIGN(sqlite::Statement insert, m_database.prepare("INSERT INTO wrap VALUES (?, ?, ?, ?, ?, ?)"));
    insert.bind(1, row.key).bind(2, wrap.epoch.view()).bind(3, wrap.device.view()).bind(4, sender.view());
    insert.bind(5, asColumn(row.lastChange)).bind(6, wrap.box);
    KP_TRY(insert.run());
    return true;
}

Result<std::set<std::pair<EpochId, DeviceId>>> Store::wrapsOf(ChainKey chain)
{
    KP_TRY_ASSIGN(sqlite::Statement select, m_database.prepare("SELECT epoch, device FROM wrap WHERE chain = ?"));
    select.bind(1, chain);
    std::set<std::pair<EpochId, DeviceId>> wraps;
    for (;;) {
        KP_TRY_ASSIGN(const bool found, select.step());
        if (!found)
            return wraps;
        wraps.emplace(asId<EpochId>(select, 0), asId<DeviceId>(select, 1));
    }
}

Result<std::vector<WrapRow>> Store::wrapsFor(const DeviceId& device, ChainKey chain, const PartId& part)
{
    // "+": a chain has few wraps, a device has one or more for every chain it reads.
    KP_TRY_ASSIGN(
        sqlite::Statement select,
        m_database.prepare("SELECT change, chain, ?3, epoch, device, box FROM wrap WHERE +device = ?1 AND chain = ?2 "
                           "ORDER BY change"));
    select.bind(1, device.view()).bind(2, chain).bind(3, part.view());
    return wrapsIn(select);
}

Result<std::vector<WrapRow>> Store::wrapsSince(const DeviceId& device, std::uint64_t change, std::size_t countMax)
{
    KP_TRY_ASSIGN(sqlite::Statement select,
                  m_database.prepare("SELECT change, chain, chain.id, epoch, device, box FROM wrap "
                                     "JOIN chain ON chain.key = wrap.chain WHERE device = ? AND change > ? "
                                     "ORDER BY change LIMIT ?"));
    select.bind(1, device.view()).bind(2, asColumn(change)).bind(3, asColumn(countMax));
    return wrapsIn(select);
}

Result<void> Store::addSnapshot(ChainRow& row, const wire::Snapshot& snapshot, std::uint32_t minute)
{
    KP_TRY(touchChain(row));
    wire::Snapshot bare = snapshot;
    bare.countersignatures.clear();
    KP_TRY_ASSIGN(sqlite::Statement insert,
                  m_database.prepare("INSERT OR IGNORE INTO snapshot VALUES (?, ?, ?, ?, ?, ?, ?, ?)"));
    insert.bind(1, wire::idOf(snapshot).view()).bind(2, row.key).bind(3, asColumn(snapshot.position));
    insert.bind(4, std::int64_t{minute}).bind(5, asColumn(row.lastChange)).bind(6, snapshot.author.view());
    insert.bind(7, snapshot.epoch.view()).bind(8, wire::encode(bare));
    return insert.run();
}

Result<std::vector<SnapshotRow>> Store::snapshotsOf(ChainKey chain)
{
    KP_TRY_ASSIGN(sqlite::Statement select,
                  m_database.prepare("SELECT id, position, minute, change, author, epoch FROM snapshot WHERE chain = ? "
                                     "ORDER BY position DESC, change DESC"));
    select.bind(1, chain);
    std::vector<SnapshotRow> rows;
    for (;;) {
        KP_TRY_ASSIGN(const bool found, select.step());
        if (!found)
            break;
        rows.push_back({asId<Hash>(select, 0),
                        asCount(select, 1),
                        asMinute(select, 2),
                        asCount(select, 3),
                        asId<DeviceId>(select, 4),
                        asId<EpochId>(select, 5),
                        {}});
    }
    KP_TRY_ASSIGN(sqlite::Statement signatures,
                  m_database.prepare("SELECT device, signature FROM countersignature WHERE snapshot = ? ORDER BY device"));
    for (SnapshotRow& row : rows) {
        signatures.reset();
        signatures.bind(1, row.id.view());
        for (;;) {
            KP_TRY_ASSIGN(const bool found, signatures.step());
            if (!found)
                break;
            row.countersignatures.emplace_back(asId<DeviceId>(signatures, 0), asId<Signature>(signatures, 1));
        }
    }
    return rows;
}

Result<Bytes> Store::snapshotBytes(const SnapshotRow& row)
{
    KP_TRY_ASSIGN(sqlite::Statement select, m_database.prepare("SELECT bytes FROM snapshot WHERE id = ?"));
    select.bind(1, row.id.view());
    KP_TRY_ASSIGN(const bool found, select.step());
    if (!found)
        return Errc::NotFound;
    KP_TRY_ASSIGN(wire::Snapshot snapshot, wire::decodeSnapshot(select.blob(0)));
    for (const auto& [device, signature] : row.countersignatures)
        wire::addCountersignature(snapshot, device, signature);
    return wire::encode(snapshot);
}

Result<void> Store::removeSnapshot(const Hash& id)
{
    KP_TRY_ASSIGN(sqlite::Statement remove, m_database.prepare("DELETE FROM snapshot WHERE id = ?"));
    remove.bind(1, id.view());
    m_written = true;
    return remove.run();
}

Result<bool> Store::addCountersignature(ChainRow& row, const wire::Countersignature& signature)
{
    KP_TRY_ASSIGN(sqlite::Statement insert, m_database.prepare("INSERT OR IGNORE INTO countersignature VALUES (?, ?, ?)"));
    insert.bind(1, signature.snapshot.view()).bind(2, signature.device.view()).bind(3, signature.signature.view());
    KP_TRY(insert.run());
    const bool added = m_database.changes() > 0;
    if (added) {
        KP_TRY(touchChain(row));
        // Numbered again, so that devices which know the snapshot hear of the signature.
        KP_TRY_ASSIGN(sqlite::Statement update, m_database.prepare("UPDATE snapshot SET change = ? WHERE id = ?"));
        update.bind(1, asColumn(row.lastChange)).bind(2, signature.snapshot.view());
        KP_TRY(update.run());
    }
    return added;
}

} // namespace kp::server
