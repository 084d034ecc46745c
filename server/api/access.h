/// \file What one device may know of one space: which chains, how far, which bodies, which keys. Pure: rights come from
/// shared/wire, this adds only what a restored server has been told and could not place yet.
#pragma once

#include "server/api/rooms.h"

namespace kp::server {

struct PartAccess {
    bool reads = false;      ///< has access now
    bool everything = false; ///< all epochs: by rule, or by a grant with history
    std::uint64_t upTo = 0;  ///< last position it may fetch; 0: the part does not exist for it
    std::uint64_t from = 0;  ///< below here nothing but ids (a grant without history)
    std::uint64_t since = 0; ///< position at which the present access began without a break; 0 with the part
};

/// The device's record, unless it is removed or a removal of it waits to be placed.
[[nodiscard]] const wire::DeviceRecord* memberDevice(const SpaceRoom& room, const DeviceId& device);
/// The record of a device that was taken out, or that went on under new keys (what asks is then an older copy of its vault): it
/// may see the space chain up to there, which proves it. Only who was taken out may hand in and say a last word. Null for others.
[[nodiscard]] const wire::DeviceRecord* removedDevice(const SpaceRoom& room, const DeviceId& device);
/// True for a device that was once a member here and is no more.
[[nodiscard]] bool isRemoved(const SpaceRoom& room, const DeviceId& device);
/// The minute that terms are judged by: a clock that fell back does not revive what ran out.
[[nodiscard]] std::uint32_t minuteIn(const SpaceRoom& room, const PartRoom& part, std::uint32_t now);
[[nodiscard]] PartAccess accessTo(const SpaceRoom& room, const PartRoom& part, const wire::DeviceRecord& device,
                                  std::uint32_t now);
[[nodiscard]] bool mayHold(const SpaceRoom& room, const PartRoom& part, const wire::DeviceRecord& device,
                           const EpochId& epoch, std::uint32_t now);
/// The cached view, made anew when it is out of date.
[[nodiscard]] Result<const SpaceView*> viewOf(Rooms& rooms, SpaceRoom& room, const DeviceId& device, std::uint32_t now);
/// Takes in that this entry, waiting to be placed, cuts access already. `part` null: the space chain.
void noteCut(SpaceRoom& room, PartRoom* part, const wire::Entry& entry);

} // namespace kp::server
