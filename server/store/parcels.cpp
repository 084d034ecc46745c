// Parcels of devices that were taken out, and when such a device first came back.
#include "server/store/columns.h"
#include "server/store/store.h"
#include "shared/wire/parcel.h"

namespace kp::server {

Result<std::uint32_t> Store::partingMinute(ChainKey space, const DeviceId& device, std::uint32_t now)
{
    KP_TRY_ASSIGN(sqlite::Statement select,
                  m_database.prepare("SELECT first_minute FROM parting WHERE space = ? AND device = ?"));
    select.bind(1, space).bind(2, device.view());
    KP_TRY_ASSIGN(const bool found, select.step());
    if (found)
        return asMinute(select, 0);
    KP_TRY_ASSIGN(sqlite::Statement put, m_database.prepare("INSERT INTO parting VALUES (?, ?, ?)"));
    put.bind(1, space).bind(2, device.view()).bind(3, std::int64_t{now});
    m_written = true;
    KP_TRY(put.run());
    return now;
}

Result<std::size_t> Store::countParcels(ChainKey space, const DeviceId& device)
{
    KP_TRY_ASSIGN(sqlite::Statement select,
                  m_database.prepare("SELECT count(*) FROM parcel WHERE space = ? AND device = ?"));
    select.bind(1, space).bind(2, device.view());
    KP_TRY_ASSIGN(const bool found, select.step());
    return found ? static_cast<std::size_t>(asCount(select, 0)) : std::size_t{0};
}

Result<void> Store::putParcel(ChainKey space, const ParcelRow& row)
{
    KP_TRY_ASSIGN(sqlite::Statement put, m_database.prepare("INSERT OR REPLACE INTO parcel VALUES (?, ?, ?, ?, ?, ?, ?)"));
    put.bind(1, row.id.view()).bind(2, space).bind(3, row.from.view()).bind(4, std::int64_t{row.number});
    put.bind(5, row.to.view()).bind(6, std::int64_t{row.minute}).bind(7, row.bytes);
    m_written = true;
    return put.run();
}

Result<std::vector<ParcelRow>> Store::parcelsFor(ChainKey space, const PersonId& person)
{
    KP_TRY_ASSIGN(sqlite::Statement select,
                  m_database.prepare("SELECT id, device, minute FROM parcel WHERE space = ? AND person = ? ORDER BY id"));
    select.bind(1, space).bind(2, person.view());
    std::vector<ParcelRow> rows;
    for (;;) {
        KP_TRY_ASSIGN(const bool found, select.step());
        if (!found)
            return rows;
        rows.push_back({asId<Hash>(select, 0), asId<DeviceId>(select, 1), 0, person, asMinute(select, 2), {}});
    }
}

Result<std::optional<std::pair<ChainKey, ParcelRow>>> Store::parcel(const Hash& id)
{
    KP_TRY_ASSIGN(sqlite::Statement select,
                  m_database.prepare("SELECT space, device, person, minute, bytes FROM parcel WHERE id = ?"));
    select.bind(1, id.view());
    KP_TRY_ASSIGN(const bool found, select.step());
    if (!found)
        return std::optional<std::pair<ChainKey, ParcelRow>>();
    ParcelRow row{id, asId<DeviceId>(select, 1), 0, asId<PersonId>(select, 2), asMinute(select, 3), copyOf(select.blob(4))};
    const ChainKey space = select.integer(0);
    return std::optional(std::pair(space, std::move(row)));
}

Result<void> Store::removeParcel(const Hash& id)
{
    KP_TRY_ASSIGN(sqlite::Statement remove, m_database.prepare("DELETE FROM parcel WHERE id = ?"));
    remove.bind(1, id.view());
    m_written = true;
    return remove.run();
}

Result<void> Store::destroyParcels(ChainKey space, const PartId& part)
{
    std::vector<Hash> gone;
    {
        KP_TRY_ASSIGN(sqlite::Statement select, m_database.prepare("SELECT id, bytes FROM parcel WHERE space = ?"));
        select.bind(1, space);
        for (;;) {
            KP_TRY_ASSIGN(const bool found, select.step());
            if (!found)
                break;
            const auto kept = wire::decode<wire::ParcelReply>(select.blob(1));
            if (kept.ok() && kept.value().parcel && kept.value().parcel->part == part)
                gone.push_back(asId<Hash>(select, 0));
        }
    }
    for (const Hash& id : gone)
        KP_TRY(removeParcel(id));
    return {};
}

} // namespace kp::server
