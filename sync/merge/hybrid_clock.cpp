#include "sync/merge/hybrid_clock.h"

#include <algorithm>

namespace kp::merge {
namespace {

constexpr std::uint64_t kMillisecondsMax = (1ULL << 47) - 1; ///< the year 6429; leaves room for every lead below
constexpr std::uint64_t kCounterMax = 0xFFFF;
constexpr std::uint64_t kMinuteMs = 60'000;

constexpr std::uint64_t asStamp(std::chrono::milliseconds time) noexcept
{
    return static_cast<std::uint64_t>(time.count()) << 16;
}

} // namespace

std::uint64_t HybridClock::physical(std::int64_t nowMs) const noexcept
{
    const std::int64_t now = std::clamp<std::int64_t>(nowMs, 0, static_cast<std::int64_t>(kMillisecondsMax));
    const std::int64_t moved = std::clamp<std::int64_t>(now + m_offsetMs, 0, static_cast<std::int64_t>(kMillisecondsMax));
    return static_cast<std::uint64_t>(moved) << 16;
}

std::uint64_t HybridClock::tick(std::int64_t nowMs)
{
    const std::uint64_t now = physical(nowMs);
    // Identity and order come from dots, so starting again is safe; without it one wrong year would stay for ever.
    if (m_last > now + asStamp(kOwnLeadMax))
        m_last = now;
    m_last = std::max(m_last + 1, now);
    return m_last;
}

void HybridClock::observe(std::uint64_t batchMax, std::int64_t nowMs)
{
    m_last = std::max(m_last, std::min(batchMax, physical(nowMs) + asStamp(kObservedLeadMax)));
}

void HybridClock::setServerOffset(std::int64_t offsetMs)
{
    const std::int64_t most = std::chrono::milliseconds(kServerOffsetMax).count();
    m_offsetMs = std::clamp(offsetMs, -most, most);
}

std::uint64_t clampedToMinute(std::uint64_t stamp, std::uint32_t minute) noexcept
{
    const std::uint64_t endMs = (static_cast<std::uint64_t>(minute) + 1) * kMinuteMs - 1;
    return std::min(stamp, endMs << 16 | kCounterMax);
}

} // namespace kp::merge
