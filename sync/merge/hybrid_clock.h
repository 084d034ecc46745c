/// \file The hybrid clock: 64 bits, milliseconds << 16 | counter in one integer, so that a full counter carries into the
/// milliseconds. It orders what is shown and nothing else; it never refuses and is never a reason to hide an edit.
#pragma once

#include <chrono>
#include <cstdint>

namespace kp::merge {

class HybridClock {
public:
    static constexpr std::chrono::minutes kServerOffsetMax{15}; ///< how far server time may move this clock
    static constexpr std::chrono::minutes kObservedLeadMax{10}; ///< how far ahead of ours another device may pull it
    static constexpr std::chrono::hours kOwnLeadMax{24};        ///< further ahead, and our own clock was wrong: start again

    HybridClock() = default;
    /// \param state what state() gave when it was last stored
    explicit HybridClock(std::uint64_t state) : m_last(state) {}

    /// A new stamp, greater than every earlier one of this clock (except after a wall clock more than a day ahead was
    /// put right). Store state() in the transaction that stores the operation.
    [[nodiscard]] std::uint64_t tick(std::int64_t nowMs);
    /// Takes note of the greatest stamp of a batch received, once per batch.
    void observe(std::uint64_t batchMax, std::int64_t nowMs);
    /// Server time minus ours, as measured in a session; held to +-kServerOffsetMax.
    void setServerOffset(std::int64_t offsetMs);
    [[nodiscard]] std::int64_t serverOffsetMs() const noexcept { return m_offsetMs; }
    [[nodiscard]] std::uint64_t state() const noexcept { return m_last; }

    [[nodiscard]] static constexpr std::int64_t millisecondsOf(std::uint64_t stamp) noexcept
    {
        return static_cast<std::int64_t>(stamp >> 16);
    }

private:
    [[nodiscard]] std::uint64_t physical(std::int64_t nowMs) const noexcept;

    std::uint64_t m_last = 0;
    std::int64_t m_offsetMs = 0;
};

/// A stamp as it is shown: one later than the minute of its place sorts as the end of that minute.
[[nodiscard]] std::uint64_t clampedToMinute(std::uint64_t stamp, std::uint32_t minute) noexcept;

} // namespace kp::merge
