/// \file What the endpoints share, and the endpoints themselves: one function each, in a file of its own.
/// An error with a storage code ends the whole group of requests; any other is this request's answer.
#pragma once

#include "server/api/rooms.h"
#include "server/api/server_core.h"
#include "server/api/sessions.h"

namespace kp::server {

/// A snapshot on its way in.
struct Upload {
    Bytes bytes;
    std::uint32_t total = 0;
    std::int64_t touchedMs = 0;
};
/// What a device may still do today and this second. In memory: forgotten at a restart, which costs nobody anything.
struct Allowance {
    double tokens = 0;
    std::int64_t filledMs = 0;
    std::uint32_t day = 0;
    std::uint64_t bytesToday = 0;
};
struct DeviceDigest {
    std::uint64_t change = 0;
    std::uint32_t minute = 0;
    Hash digest;
    std::uint64_t lastChange = 0; ///< newest change that concerns this device
    std::vector<wire::OwedWrap> owed;
    std::vector<std::uint64_t> serials; ///< of the views it was computed from
};
struct Metrics {
    std::uint64_t requests = 0;
    std::uint64_t errors = 0;
    std::uint64_t placed = 0;
    std::uint64_t refused = 0;
    std::uint64_t groups = 0;
    std::uint64_t failedGroups = 0;
};

struct Context {
    Store& store;
    const WallClock& clock;
    RandomSource& random;
    ServerOptions options;
    Rooms rooms;
    Sessions sessions{};
    std::map<std::pair<DeviceId, Hash>, Upload> uploads{};
    std::map<DeviceId, Allowance> allowances{};
    std::map<DeviceId, DeviceDigest> digests{};
    Metrics metrics{};

    [[nodiscard]] std::uint32_t minute() const { return minuteOf(clock.nowMs()); }
    /// \return Errc::UnknownSession without a living session, Errc::TryLater when it asks too often.
    [[nodiscard]] Result<DeviceId> session(const Request& request);
    [[nodiscard]] Result<void> takeToken(const DeviceId& device);
    /// \return Errc::QuotaReached when this much more may not be stored there, or by this device today. `room` null: a new plan.
    [[nodiscard]] Result<void> takeQuota(const SpaceRoom* room, const DeviceId& device, std::size_t size);
    void forgetAll();
};

[[nodiscard]] bool isStorageFault(Errc code) noexcept;

[[nodiscard]] Result<Reply> challenge(Context& context, const Request& request);
[[nodiscard]] Result<Reply> session(Context& context, const Request& request);
[[nodiscard]] Result<Reply> sync(Context& context, const Request& request);
[[nodiscard]] Result<Reply> heads(Context& context, const Request& request);
[[nodiscard]] Result<Reply> snapshot(Context& context, const Request& request);
[[nodiscard]] Result<Reply> invite(Context& context, const Request& request);
[[nodiscard]] Result<Reply> parcel(Context& context, const Request& request);
[[nodiscard]] Result<Reply> blob(Context& context, const Request& request);
[[nodiscard]] Result<Reply> health(Context& context);
[[nodiscard]] Result<Reply> metrics(Context& context);

/// Digest, newest change and owed wraps over everything this device may fetch; cached until something of it changes.
[[nodiscard]] Result<const DeviceDigest*> digestFor(Context& context, const DeviceId& device);
/// Drops what old snapshots cover (compaction.cpp). \return bodies dropped, at most `countMax` in one transaction.
[[nodiscard]] Result<std::uint64_t> compactChains(Context& context, std::uint64_t countMax);
/// Snapshots of this part that a second person's device recomputed (or, with a single entitled person, that person's own
/// ones that a later one repeats); newest first.
[[nodiscard]] std::vector<SnapshotRow> acceptedSnapshots(const SpaceRoom& room, const PartRoom& part,
                                                         const std::vector<SnapshotRow>& rows, std::uint32_t now);

} // namespace kp::server
