// What a device that was taken out may still do: hand in, for 72 hours from its first contact, what it had not sent.
#include "server/api/access.h"
#include "server/api/context.h"

#include "shared/wire/parcel.h"

#include <algorithm>

namespace kp::server {
namespace {

Reply replyOf(const wire::ParcelReply& reply) { return Reply{.body = wire::encode(reply)}; }

/// Somebody who can read it in the plan as well: a parcel gives nobody more than they have.
bool mayReceive(const SpaceRoom& room, const wire::Parcel& parcel, std::uint32_t now)
{
    const bool reachable = std::any_of(room.state.devices.begin(), room.state.devices.end(), [&](const auto& entry) {
        return entry.second.person == parcel.to && memberDevice(room, entry.first) != nullptr;
    });
    if (!reachable)
        return false;
    const auto part = room.parts.find(parcel.part);
    if (part == room.parts.end())
        return room.state.stands(parcel.to, std::max(now, room.row.last.minute)); // begun on that device and never sent
    const std::uint32_t minute = minuteIn(room, part->second, now);
    return !part->second.cut.contains(parcel.to)
           && wire::accessOf(room.state, part->second.state, parcel.to, minute) == wire::Access::Write;
}

Result<Reply> handIn(Context& context, const DeviceId& device, const wire::Parcel& parcel)
{
    KP_TRY_ASSIGN(SpaceRoom * room, context.rooms.ofChain(ChainId{parcel.space.bytes}));
    // A stranger, a member and a plan that is not there are answered alike.
    if (room == nullptr || room->row.id.bytes != parcel.space.bytes || parcel.from != device
        || !room->state.wasTakenOut(device))
        return Errc::NotFound;
    const wire::DeviceRecord& record = room->state.devices.at(device);
    const Hash id = wire::idOf(parcel);
    KP_TRY_ASSIGN(const auto known, context.store.parcel(id));
    if (known)
        return replyOf({}); // the first answer was lost on its way
    KP_TRY_ASSIGN(const std::uint32_t first, context.store.partingMinute(room->row.key, device, context.minute()));
    if (record.wipedAt != wire::kNever || context.minute() >= first + wire::limits::kParcelMinutes)
        return Errc::CodeExpired;
    if (!wire::checkSignature(parcel, record.keys.sign))
        return Errc::BadSignature;
    if (!mayReceive(*room, parcel, context.minute()))
        return Errc::NotAllowed;
    KP_TRY_ASSIGN(const std::size_t count, context.store.countParcels(room->row.key, device));
    if (count >= wire::limits::kParcelsPerDevice)
        return Errc::TooLarge;
    wire::ParcelReply kept;
    kept.parcel = parcel;
    KP_TRY(context.store.putParcel(room->row.key,
                                   {id, device, parcel.number, parcel.to, context.minute(), wire::encode(kept)}));
    return replyOf({});
}

Result<Reply> list(Context& context, const DeviceId& device)
{
    wire::ParcelReply reply;
    KP_TRY_ASSIGN(const std::vector<ChainKey>* spaces, context.rooms.spacesOf(device));
    for (const ChainKey key : std::vector<ChainKey>(*spaces)) {
        KP_TRY_ASSIGN(const SpaceRoom* room, context.rooms.ofSpace(key));
        const wire::DeviceRecord* mine = memberDevice(*room, device);
        if (mine == nullptr || mine->paper)
            continue;
        KP_TRY_ASSIGN(const std::vector<ParcelRow> rows, context.store.parcelsFor(key, mine->person));
        for (const ParcelRow& row : rows)
            if (reply.lines.size() < wire::limits::kChainsPerRequest)
                reply.lines.push_back({row.id, SpaceId{room->row.id.bytes}, row.from, row.minute});
    }
    return replyOf(reply);
}

} // namespace

Result<Reply> parcel(Context& context, const Request& request)
{
    KP_TRY_ASSIGN(const DeviceId device, context.session(request));
    KP_TRY_ASSIGN(const wire::ParcelRequest asked, wire::decode<wire::ParcelRequest>(request.body));
    if (asked.action == wire::ParcelAction::List)
        return list(context, device);
    if (asked.action == wire::ParcelAction::HandIn)
        return asked.parcel ? handIn(context, device, *asked.parcel) : Result<Reply>(Errc::BadValue);
    KP_TRY_ASSIGN(const auto found, context.store.parcel(asked.id));
    if (!found)
        return asked.action == wire::ParcelAction::Drop ? Result<Reply>(replyOf({})) : Errc::NotFound;
    KP_TRY_ASSIGN(const SpaceRoom* room, context.rooms.ofSpace(found->first));
    const wire::DeviceRecord* mine = memberDevice(*room, device);
    if (mine == nullptr || mine->paper || mine->person != found->second.to)
        return Errc::NotFound;
    if (asked.action == wire::ParcelAction::Fetch)
        return Reply{.body = found->second.bytes};
    KP_TRY(context.store.removeParcel(asked.id));
    return replyOf({});
}

} // namespace kp::server
