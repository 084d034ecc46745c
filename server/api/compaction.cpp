#include "server/api/access.h"
#include "server/api/context.h"

#include <algorithm>

namespace kp::server {
namespace {

constexpr std::uint32_t kSecondLookMinutes = 7 * 24 * 60;
constexpr std::uint32_t kInviteKeptMinutes = 7 * 24 * 60;

PersonId personOf(const SpaceRoom& room, const DeviceId& device)
{
    const auto found = room.state.devices.find(device);
    return found == room.state.devices.end() ? PersonId{} : found->second.person;
}

bool countersignedByAnother(const SpaceRoom& room, const SnapshotRow& row)
{
    const PersonId author = personOf(room, row.author);
    return std::any_of(row.countersignatures.begin(), row.countersignatures.end(), [&](const auto& signature) {
        const PersonId person = personOf(room, signature.first);
        return !person.isZero() && person != author;
    });
}

/// What thirty days have passed over, and safety exceptions at their end. Not while a restored server still hears what it lacks: a contest may be among it.
Result<std::uint64_t> destroyErased(Context& context, std::uint32_t now, std::uint64_t countMax)
{
    std::uint64_t dropped = 0;
    KP_TRY_ASSIGN(const std::vector<ChainRow> due, context.store.erasuresDue(now));
    for (const ChainRow& row : due) {
        KP_TRY_ASSIGN(SpaceRoom * room, context.rooms.ofSpace(row.space));
        PartRoom& part = room->parts.at(PartId{row.id.bytes});
        if (room->row.held || part.row.held)
            continue;
        KP_ASSERT(wire::readersOf(room->state, part.state, minuteIn(*room, part, now)).empty());
        KP_TRY_ASSIGN(const std::uint64_t some, context.store.destroyBodies(part.row, countMax - dropped));
        dropped += some;
        if (dropped >= countMax)
            break;
        KP_TRY_ASSIGN(const std::uint64_t chunks, context.store.destroyChunks(part.row, countMax - dropped));
        dropped += chunks;
        if (dropped >= countMax)
            break;
        KP_TRY(context.store.destroyKeys(part.row));
        KP_TRY(context.store.destroyParcels(room->row.key, PartId{row.id.bytes}));
        KP_TRY(context.store.dropErasure(row.key));
        part.wraps.clear();
        context.rooms.changed(*room);
    }
    return dropped;
}

} // namespace

std::vector<SnapshotRow> acceptedSnapshots(const SpaceRoom& room, const PartRoom& part,
                                           const std::vector<SnapshotRow>& rows, std::uint32_t now)
{
    const std::vector<PersonId> readers = wire::readersOf(room.state, part.state, minuteIn(room, part, now));
    std::vector<SnapshotRow> accepted;
    for (const SnapshotRow& row : rows) {
        const bool repeated = std::any_of(rows.begin(), rows.end(), [&](const SnapshotRow& later) {
            return later.position >= row.position && later.minute >= row.minute + kSecondLookMinutes
                   && personOf(room, later.author) == personOf(room, row.author);
        });
        const bool alone = readers.size() == 1 && readers.front() == personOf(room, row.author);
        if (countersignedByAnother(room, row) || (alone && repeated))
            accepted.push_back(row);
    }
    return accepted;
}

Result<std::uint64_t> compactChains(Context& context, std::uint64_t countMax)
{
    const std::uint32_t now = context.minute();
    const std::uint32_t keep = context.options.keepBodiesDays * 24 * 60;
    KP_TRY_ASSIGN(std::uint64_t dropped, destroyErased(context, now, countMax));
    if (dropped >= countMax)
        return dropped;
    KP_TRY(context.store.removeInvitesBefore(now > kInviteKeptMinutes ? now - kInviteKeptMinutes : 0));
    KP_TRY_ASSIGN(const std::vector<ChainRow> chains, context.store.allChains());
    for (const ChainRow& row : chains) {
        if (row.isSpace() || now <= keep)
            continue;
        KP_TRY_ASSIGN(const std::vector<SnapshotRow> rows, context.store.snapshotsOf(row.key));
        if (rows.size() < 2)
            continue;
        KP_TRY_ASSIGN(SpaceRoom * room, context.rooms.ofSpace(row.space));
        PartRoom& part = room->parts.at(PartId{row.id.bytes});
        const std::vector<SnapshotRow> accepted = acceptedSnapshots(*room, part, rows, now);
        // A sole person's last two: the repeated one, and the one that repeats it.
        const bool alone = accepted.size() == 1 && !countersignedByAnother(*room, accepted.front());
        if (accepted.size() < 2 && !alone)
            continue;
        const std::uint64_t covered = accepted[alone ? 0 : 1].position;
        KP_TRY_ASSIGN(const std::vector<ItemMeta> metas,
                      context.store.bodiesUpTo(row.key, covered, now - keep, countMax - dropped));
        for (const ItemMeta& meta : metas) {
            KP_TRY_ASSIGN(const ItemRow item, context.store.item(meta.change, true));
            KP_TRY(context.store.dropBody(part.row, item));
            ++dropped;
        }
        if (dropped >= countMax)
            break;
    }
    context.rooms.trim();
    return dropped;
}

} // namespace kp::server
