/// \file Time and randomness come in through these two interfaces, so that a whole fleet can be simulated from one seed.
#pragma once

#include "shared/core/bytes.h"
#include "shared/core/ids.h"

#include <cstdint>

namespace kp {

/// Milliseconds since 1970-01-01T00:00Z by the wall. May jump in either direction.
class WallClock {
public:
    virtual ~WallClock() = default;
    [[nodiscard]] virtual std::int64_t nowMs() const = 0;
};

class SystemClock final : public WallClock {
public:
    [[nodiscard]] std::int64_t nowMs() const override;
};

/// Cryptographically strong in production (crypto::SystemRandom), seeded in simulations.
class RandomSource {
public:
    virtual ~RandomSource() = default;
    virtual void fill(std::span<std::uint8_t> out) = 0;

    template <class AnyId>
    [[nodiscard]] AnyId id()
    {
        AnyId value;
        fill(value.bytes);
        return value;
    }
    /// Uniform below `bound` (> 0), by rejection.
    [[nodiscard]] std::uint64_t below(std::uint64_t bound);
};

inline constexpr std::int64_t kHourMs = 3'600'000;
inline constexpr std::int64_t kDayMs = 24 * kHourMs;

/// Minutes since 1970, the resolution of server time in places.
[[nodiscard]] constexpr std::uint32_t minuteOf(std::int64_t ms) noexcept
{
    return ms < 0 ? 0U : static_cast<std::uint32_t>(ms / 60'000);
}

/// "2026-11-22T09:05:00Z"
[[nodiscard]] std::string isoTime(std::int64_t ms);
/// Accepts "YYYY-MM-DD" (the end of that day in Europe/Brussels, i.e. its last millisecond) and
/// "YYYY-MM-DDTHH:MM[:SS](Z|+hh:mm|-hh:mm)" taken as is. \return milliseconds since 1970; Errc::BadValue otherwise.
[[nodiscard]] Result<std::int64_t> parseUntil(std::string_view text);
/// \return Errc::BadValue unless text is a real calendar date "YYYY-MM-DD".
[[nodiscard]] Result<void> checkDate(std::string_view text);
/// "YYYY-MM-DD" of that instant in Europe/Brussels.
[[nodiscard]] std::string brusselsDate(std::int64_t ms);
/// Hours Europe/Brussels is ahead of UTC at that instant (EU rule: directive 2000/84/EC), 1 or 2.
[[nodiscard]] int brusselsOffsetHours(std::int64_t ms) noexcept;

} // namespace kp
