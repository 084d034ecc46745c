#include "shared/core/clock.h"

#include <charconv>
#include <chrono>
#include <cstdio>

namespace kp {
namespace {

using std::chrono::days;
using std::chrono::sys_days;
using std::chrono::year_month_day;

std::int64_t lastSundayAtOneUtc(std::chrono::year year, std::chrono::month month)
{
    const sys_days sunday = year / month / std::chrono::Sunday[std::chrono::last];
    return sunday.time_since_epoch().count() * kDayMs + kHourMs;
}

year_month_day dateOf(std::int64_t ms) { return sys_days{std::chrono::floor<days>(std::chrono::milliseconds{ms})}; }

Result<int> digits(std::string_view text, std::size_t at, std::size_t count)
{
    int value = 0;
    if (at + count > text.size())
        return Errc::BadValue;
    const auto [end, code] = std::from_chars(text.data() + at, text.data() + at + count, value);
    if (code != std::errc{} || end != text.data() + at + count || text[at] == '-')
        return Errc::BadValue;
    return value;
}

Result<std::int64_t> parseDay(std::string_view text)
{
    if (text.size() < 10 || text[4] != '-' || text[7] != '-')
        return Errc::BadValue;
    KP_TRY_ASSIGN(const int year, digits(text, 0, 4));
    KP_TRY_ASSIGN(const int month, digits(text, 5, 2));
    KP_TRY_ASSIGN(const int day, digits(text, 8, 2));
    const year_month_day date{std::chrono::year{year}, std::chrono::month{static_cast<unsigned>(month)},
                              std::chrono::day{static_cast<unsigned>(day)}};
    if (!date.ok() || year < 1900)
        return Errc::BadValue;
    return sys_days{date}.time_since_epoch().count() * kDayMs;
}

Result<std::int64_t> parseZone(std::string_view text)
{
    if (text == "Z")
        return std::int64_t{0};
    if (text.size() != 6 || (text[0] != '+' && text[0] != '-') || text[3] != ':')
        return Errc::BadValue;
    KP_TRY_ASSIGN(const int hours, digits(text, 1, 2));
    KP_TRY_ASSIGN(const int minutes, digits(text, 4, 2));
    if (hours > 14 || minutes > 59)
        return Errc::BadValue;
    const std::int64_t ms = hours * kHourMs + minutes * 60'000;
    return text[0] == '+' ? ms : -ms;
}

} // namespace

std::int64_t SystemClock::nowMs() const
{
    return std::chrono::duration_cast<std::chrono::milliseconds>(std::chrono::system_clock::now().time_since_epoch())
        .count();
}

std::uint64_t RandomSource::below(std::uint64_t bound)
{
    KP_ASSERT(bound > 0);
    const std::uint64_t limit = ~std::uint64_t{0} - ~std::uint64_t{0} % bound;
    for (;;) {
        std::array<std::uint8_t, 8> raw{};
        fill(raw);
        std::uint64_t value = 0;
        std::memcpy(&value, raw.data(), sizeof value);
        if (value < limit)
            return value % bound;
    }
}

std::string isoTime(std::int64_t ms)
{
    const auto date = dateOf(ms);
    const std::int64_t inDay = ((ms % kDayMs) + kDayMs) % kDayMs / 1000;
    char text[40];
    std::snprintf(text, sizeof text, "%04d-%02u-%02uT%02d:%02d:%02dZ", static_cast<int>(date.year()),
                  static_cast<unsigned>(date.month()), static_cast<unsigned>(date.day()), static_cast<int>(inDay / 3600),
                  static_cast<int>(inDay / 60 % 60), static_cast<int>(inDay % 60));
    return text;
}

int brusselsOffsetHours(std::int64_t ms) noexcept
{
    const auto year = dateOf(ms).year();
    const bool summer =
        ms >= lastSundayAtOneUtc(year, std::chrono::March) && ms < lastSundayAtOneUtc(year, std::chrono::October);
    return summer ? 2 : 1;
}

std::string brusselsDate(std::int64_t ms) { return isoTime(ms + brusselsOffsetHours(ms) * kHourMs).substr(0, 10); }

Result<void> checkDate(std::string_view text)
{
    if (text.size() != 10)
        return Errc::BadValue;
    KP_TRY(parseDay(text));
    return {};
}

Result<std::int64_t> parseUntil(std::string_view text)
{
    KP_TRY_ASSIGN(const std::int64_t day, parseDay(text));
    if (text.size() == 10) {
        const std::int64_t midnightUtc = day + kDayMs;
        return midnightUtc - brusselsOffsetHours(midnightUtc - 2 * kHourMs) * kHourMs - 1;
    }
    if (text.size() < 17 || text[10] != 'T' || text[13] != ':')
        return Errc::BadValue;
    KP_TRY_ASSIGN(const int hour, digits(text, 11, 2));
    KP_TRY_ASSIGN(const int minute, digits(text, 14, 2));
    int second = 0;
    std::size_t zoneAt = 16;
    if (text[16] == ':') {
        KP_TRY_ASSIGN(second, digits(text, 17, 2));
        zoneAt = 19;
    }
    if (hour > 23 || minute > 59 || second > 59 || zoneAt >= text.size())
        return Errc::BadValue;
    KP_TRY_ASSIGN(const std::int64_t zone, parseZone(text.substr(zoneAt)));
    return day + hour * kHourMs + minute * 60'000 + second * 1000 - zone;
}

} // namespace kp
