#include "server/api/context.h"

#include "server/api/access.h"

#include <algorithm>

namespace kp::server {

bool isStorageFault(Errc code) noexcept
{
    return code == Errc::StorageFull || code == Errc::StorageFailed || code == Errc::VaultBusy || code == Errc::Internal;
}

Result<DeviceId> Context::session(const Request& request)
{
    const std::optional<DeviceId> device = sessions.deviceOf(request.bearer, clock.nowMs());
    if (!device)
        return Errc::UnknownSession;
    KP_TRY(takeToken(*device));
    return *device;
}

Result<void> Context::takeToken(const DeviceId& device)
{
    if (!options.rateLimits)
        return {};
    // Buckets are few bytes, but anybody can make device keys; forgetting all of them is the cheapest honest bound.
    if (allowances.size() > 100'000)
        allowances.clear();
    const auto [entry, fresh] = allowances.try_emplace(device);
    Allowance& allowance = entry->second;
    const std::int64_t now = clock.nowMs();
    if (fresh || allowance.filledMs == 0)
        allowance.tokens = options.requestsBurst;
    else
        allowance.tokens +=
            static_cast<double>(std::max<std::int64_t>(0, now - allowance.filledMs)) / 1000 * options.requestsPerSecond;
    allowance.tokens = std::min(allowance.tokens, options.requestsBurst);
    allowance.filledMs = now;
    if (allowance.tokens < 1)
        return Errc::TryLater;
    allowance.tokens -= 1;
    return {};
}

Result<void> Context::takeQuota(const SpaceRoom* room, const DeviceId& device, std::size_t size)
{
    if (room != nullptr && room->bytes() + size > options.spaceBytesMax)
        return Errc::QuotaReached;
    Allowance& allowance = allowances[device];
    const std::uint32_t day = minute() / (24 * 60);
    if (allowance.day != day) {
        allowance.day = day;
        allowance.bytesToday = 0;
    }
    if (allowance.bytesToday + size > options.deviceBytesPerDayMax)
        return Errc::QuotaReached;
    allowance.bytesToday += size;
    return {};
}

void Context::forgetAll()
{
    rooms.clear();
    digests.clear();
}

Result<const DeviceDigest*> digestFor(Context& context, const DeviceId& device)
{
    const std::uint32_t now = context.minute();
    if (context.digests.size() > 20'000)
        context.digests.clear();
    const auto [entry, fresh] = context.digests.try_emplace(device);
    DeviceDigest& digest = entry->second;
    const auto* result = static_cast<const DeviceDigest*>(&digest);
    if (!fresh && digest.change == context.store.change() && digest.minute == now)
        return result;
    KP_TRY_ASSIGN(const std::vector<ChainKey>* spaces, context.rooms.spacesOf(device));
    const std::vector<ChainKey> keys = *spaces;
    std::vector<const SpaceView*> views;
    std::vector<std::uint64_t> serials;
    for (const ChainKey key : keys) {
        KP_TRY_ASSIGN(SpaceRoom * room, context.rooms.ofSpace(key));
        KP_TRY_ASSIGN(const SpaceView* view, viewOf(context.rooms, *room, device, now));
        views.push_back(view);
        serials.push_back(view->serial);
    }
    digest.change = context.store.change();
    digest.minute = now;
    if (!fresh && serials == digest.serials)
        return result;
    digest.serials = std::move(serials);
    std::vector<wire::ChainPosition> chains;
    digest.owed.clear();
    digest.lastChange = 0;
    for (const SpaceView* view : views) {
        for (const ViewLine& line : view->lines)
            chains.push_back(line.at);
        digest.owed.insert(digest.owed.end(), view->owed.begin(), view->owed.end());
        digest.lastChange = std::max(digest.lastChange, view->lastChange);
    }
    digest.digest = wire::digestOf(std::move(chains));
    return result;
}

} // namespace kp::server
