#include "shared/core/bytes.h"
#include "shared/core/clock.h"
#include "shared/core/error.h"
#include "shared/core/ids.h"
#include "shared/core/log.h"

#include <catch2/catch.hpp>

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdlib>
#include <random>
#include <set>

using namespace kp;

namespace {

/// Not strong, but replayable: prints its seed when a test fails; KP_SEED replays it.
class ReplayableRandom final : public RandomSource {
public:
    ReplayableRandom() : m_seed(seed()), m_engine(m_seed) {}
    void fill(std::span<std::uint8_t> out) override
    {
        for (auto& byte : out)
            byte = static_cast<std::uint8_t>(m_engine() >> 56);
    }
    [[nodiscard]] std::uint64_t usedSeed() const { return m_seed; }

private:
    static std::uint64_t seed()
    {
        const char* const given = std::getenv("KP_SEED");
        return given != nullptr ? std::strtoull(given, nullptr, 10) : std::random_device{}();
    }
    std::uint64_t m_seed;
    std::mt19937_64 m_engine;
};

Bytes randomBytes(RandomSource& random, std::size_t size)
{
    Bytes bytes(size);
    random.fill(bytes);
    return bytes;
}

Bytes rawOf(std::initializer_list<int> values)
{
    Bytes bytes;
    for (const int value : values)
        bytes.push_back(static_cast<std::uint8_t>(value));
    return bytes;
}

std::string s_logged;

/// Collects log lines while it lives.
struct LogCapture {
    LogCapture()
    {
        s_logged.clear();
        m_before = log::setSink([](std::string_view line) { s_logged.append(line).append("|"); });
    }
    ~LogCapture() { log::setSink(m_before); }
    LogCapture(const LogCapture&) = delete;
    LogCapture& operator=(const LogCapture&) = delete;

private:
    log::Sink m_before = nullptr;
};

/// Every enumerator once; isKnown() does not compile when one is missing there (-Wswitch), and the counts must agree.
constexpr std::array kAllErrc{
    Errc::BadValue,
    Errc::TooLarge,
    Errc::NotFound,
    Errc::Malformed,
    Errc::BadCode,
    Errc::CodeExpired,
    Errc::Usage,
    Errc::WrongPassphrase,
    Errc::TryLater,
    Errc::NotAllowed,
    Errc::ConsentNeeded,
    Errc::Unconfirmed,
    Errc::Revoked,
    Errc::LeaseExpired,
    Errc::BadSignature,
    Errc::CannotOpen,
    Errc::MissingKey,
    Errc::AskFirst,
    Errc::MayReveal,
    Errc::VaultBusy,
    Errc::NotAVault,
    Errc::TestVault,
    Errc::RestoredCopy,
    Errc::FormatTooNew,
    Errc::StorageFull,
    Errc::StorageFailed,
    Errc::Offline,
    Errc::Gap,
    Errc::Fork,
    Errc::UnknownSession,
    Errc::ServerRestored,
    Errc::ProtocolMismatch,
    Errc::ServerDishonest,
    Errc::QuotaReached,
    Errc::Internal,
};

bool isKnown(Errc code)
{
    switch (code) {
    case Errc::BadValue:
    case Errc::TooLarge:
    case Errc::NotFound:
    case Errc::Malformed:
    case Errc::BadCode:
    case Errc::CodeExpired:
    case Errc::Usage:
    case Errc::WrongPassphrase:
    case Errc::TryLater:
    case Errc::NotAllowed:
    case Errc::ConsentNeeded:
    case Errc::Unconfirmed:
    case Errc::Revoked:
    case Errc::LeaseExpired:
    case Errc::BadSignature:
    case Errc::CannotOpen:
    case Errc::MissingKey:
    case Errc::AskFirst:
    case Errc::MayReveal:
    case Errc::VaultBusy:
    case Errc::NotAVault:
    case Errc::TestVault:
    case Errc::RestoredCopy:
    case Errc::FormatTooNew:
    case Errc::StorageFull:
    case Errc::StorageFailed:
    case Errc::Offline:
    case Errc::Gap:
    case Errc::Fork:
    case Errc::UnknownSession:
    case Errc::ServerRestored:
    case Errc::ProtocolMismatch:
    case Errc::ServerDishonest:
    case Errc::QuotaReached:
    case Errc::Internal: return true;
    }
    return false;
}

} // namespace

TEST_CASE("any bytes come back from hexadecimal and base64url text", "[core][property]")
{
    ReplayableRandom random;
    INFO("KP_SEED=" << random.usedSeed());
    for (std::size_t size = 0; size < 200; ++size) {
        const Bytes bytes = randomBytes(random, size);
        REQUIRE(fromHex(toHex(bytes)).value() == bytes);
        REQUIRE(fromBase64Url(toBase64Url(bytes)).value() == bytes);
        REQUIRE(toBase64Url(bytes).size() == (size * 8 + 5) / 6);
    }
}

TEST_CASE("base64url follows the examples of RFC 4648 without padding", "[core][golden]")
{
    const auto [plain, text] = GENERATE(table<std::string, std::string>({{"", ""},
                                                                         {"f", "Zg"},
                                                                         {"fo", "Zm8"},
                                                                         {"foo", "Zm9v"},
                                                                         {"foob", "Zm9vYg"},
                                                                         {"fooba", "Zm9vYmE"},
                                                                         {"foobar", "Zm9vYmFy"}}));

    REQUIRE(toBase64Url(viewOf(plain)) == text);
    REQUIRE(fromBase64Url(text).value() == copyOf(viewOf(plain)));
    REQUIRE(toBase64Url(rawOf({0xfb, 0xff})) == "-_8");
}

TEST_CASE("hexadecimal text that is not canonical is refused", "[core]")
{
    const auto* const text = GENERATE("0", "0g", "AB", "0x", " 00", "00 ", "é", "000");

    REQUIRE(fromHex(text).code() == Errc::BadValue);
}

// Killed: set bits in the tail accepted.
TEST_CASE("base64url text that is not canonical is refused", "[core]")
{
    const auto* const text = GENERATE("A", "AAAAA", "Zh", "Zm9", "Zg==", "Zg=", "+w", "/w", " Zg", "Zg\n", "Z*");

    REQUIRE(fromBase64Url(text).code() == Errc::BadValue);
}

TEST_CASE("an id takes exactly its length", "[core]")
{
    const std::string text = "000102030405060708090a0b0c0d0e0f";

    REQUIRE(ItemId::fromHexText(text).value().hex() == text);
    REQUIRE(ItemId::fromHexText(text + "00").code() == Errc::BadValue);
    REQUIRE(ItemId::fromHexText(text.substr(2)).code() == Errc::BadValue);
    REQUIRE(ItemId::fromBytes(Bytes(17)).code() == Errc::BadValue);
    REQUIRE(ItemId{}.isZero());
    REQUIRE_FALSE(ItemId::fromHexText(text).value().isZero());
}

TEST_CASE("well-formed utf8 is accepted", "[core]")
{
    const Bytes bytes = GENERATE(values<Bytes>({{},
                                                copyOf(viewOf("Amina")),
                                                rawOf({0xC3, 0xAB}),
                                                rawOf({0xC2, 0x80}),
                                                rawOf({0xDF, 0xBF}),
                                                rawOf({0xE0, 0xA0, 0x80}),
                                                rawOf({0xED, 0x9F, 0xBF}),
                                                rawOf({0xEE, 0x80, 0x80}),
                                                rawOf({0xEF, 0xBF, 0xBF}),
                                                rawOf({0xF0, 0x90, 0x80, 0x80}),
                                                rawOf({0xF4, 0x8F, 0xBF, 0xBF}),
                                                rawOf({0x7F})}));

    REQUIRE(isUtf8(bytes));
}

TEST_CASE("malformed utf8 is refused", "[core]")
{
    const Bytes bytes = GENERATE(values<Bytes>(
        {rawOf({0x00}), rawOf({0x41, 0x00}), rawOf({0x80}), rawOf({0xBF}), rawOf({0xC0, 0x80}), rawOf({0xC1, 0xBF}),
         rawOf({0xC2}), rawOf({0xC2, 0x41}), rawOf({0xE0, 0x9F, 0xBF}), rawOf({0xE1, 0x80}), rawOf({0xED, 0xA0, 0x80}),
         rawOf({0xED, 0xBF, 0xBF}), rawOf({0xF0, 0x8F, 0xBF, 0xBF}), rawOf({0xF0, 0x90, 0x80}),
         rawOf({0xF4, 0x90, 0x80, 0x80}), rawOf({0xF5, 0x80, 0x80, 0x80}), rawOf({0xFF})}));

    REQUIRE_FALSE(isUtf8(bytes));
}

TEST_CASE("instants are written in iso form", "[core]")
{
    REQUIRE(isoTime(0) == "1970-01-01T00:00:00Z");
    REQUIRE(isoTime(1'795'338'300'000) == "2026-11-22T09:05:00Z");
    REQUIRE(isoTime(1'795'338'300'999) == "2026-11-22T09:05:00Z");
    REQUIRE(isoTime(951'782'400'000) == "2000-02-29T00:00:00Z");
    REQUIRE(isoTime(-1) == "1969-12-31T23:59:59Z");
}

// Killed: offset taken at the beginning of the day; last millisecond left out.
TEST_CASE("a date ends with the day in Brussels", "[core]")
{
    const auto [text, utc] = GENERATE(table<std::string, std::string>({{"2026-01-15", "2026-01-15T22:59:59Z"},
                                                                       {"2026-07-15", "2026-07-15T21:59:59Z"},
                                                                       {"2026-03-28", "2026-03-28T22:59:59Z"},
                                                                       {"2026-03-29", "2026-03-29T21:59:59Z"},
                                                                       {"2026-10-24", "2026-10-24T21:59:59Z"},
                                                                       {"2026-10-25", "2026-10-25T22:59:59Z"},
                                                                       {"2026-12-31", "2026-12-31T22:59:59Z"},
                                                                       {"2028-02-29", "2028-02-29T22:59:59Z"}}));

    const std::int64_t end = parseUntil(text).value();

    REQUIRE(isoTime(end) == utc);
    REQUIRE(end % 1000 == 999);
    REQUIRE(brusselsDate(end) == text);
    REQUIRE(brusselsDate(end + 1) != text);
}

TEST_CASE("the clock in Brussels changes at one in the night by universal time", "[core]")
{
    const std::int64_t spring = parseUntil("2026-03-29T01:00Z").value();
    const std::int64_t autumn = parseUntil("2026-10-25T01:00Z").value();

    REQUIRE(brusselsOffsetHours(spring - 1) == 1);
    REQUIRE(brusselsOffsetHours(spring) == 2);
    REQUIRE(brusselsOffsetHours(autumn - 1) == 2);
    REQUIRE(brusselsOffsetHours(autumn) == 1);
}

TEST_CASE("an instant with a zone is taken as it is", "[core]")
{
    REQUIRE(parseUntil("1970-01-01T00:00Z").value() == 0);
    REQUIRE(parseUntil("2026-11-22T09:05:00Z").value() == 1'795'338'300'000);
    REQUIRE(parseUntil("2026-11-22T10:05+01:00").value() == 1'795'338'300'000);
    REQUIRE(parseUntil("2026-11-22T03:35:00-05:30").value() == 1'795'338'300'000);
    REQUIRE(parseUntil("2026-11-22T23:59:59Z").ok());
}

TEST_CASE("what is no date or instant is refused", "[core]")
{
    const auto* const text = GENERATE(
        "", "2026", "2026-1-1", "2026-02-29", "2026-13-01", "2026-00-10", "2026-01-00", "2026-01-32", "20260101",
        "2026-01-01 ", " 2026-01-01", "2026-01-01T", "2026-01-01T10", "2026-01-01T10:00", "2026-01-01T24:00Z",
        "2026-01-01T10:60Z", "2026-01-01T10:00:60Z", "2026-01-01T10:00z", "2026-01-01 10:00Z", "2026-01-01T10:00+0100",
        "2026-01-01T10:00+1:00", "2026-01-01T10:00+15:00", "2026-01-01T10:00:00.5Z", "2026-01-01T10:00Z ", "-026-01-01",
        "2026-+1-01", "2026-01--1", "1899-12-31", "2026/01/01", "2026-01-01T-1:00Z");

    REQUIRE(parseUntil(text).code() == Errc::BadValue);
    REQUIRE(checkDate(text).code() == Errc::BadValue);
}

TEST_CASE("a calendar date is a date without anything else", "[core]")
{
    REQUIRE(checkDate("2028-02-29").ok());
    REQUIRE(checkDate("2026-11-22").ok());
    REQUIRE_FALSE(checkDate("2026-11-22T10:00Z").ok());
}

TEST_CASE("minutes count from 1970 and never run below", "[core]")
{
    REQUIRE(minuteOf(-1) == 0);
    REQUIRE(minuteOf(59'999) == 0);
    REQUIRE(minuteOf(60'000) == 1);
}

// Killed: remainder taken without rejection (the lower third then gets half of all).
TEST_CASE("numbers below a bound are uniform", "[core][property]")
{
    ReplayableRandom random;
    INFO("KP_SEED=" << random.usedSeed());
    const std::uint64_t bound = GENERATE(as<std::uint64_t>{}, 3, 10, 2048, std::uint64_t{3} << 62);
    constexpr std::size_t kDraws = 30'000;
    const std::uint64_t buckets = std::min<std::uint64_t>(bound, 3);
    std::array<double, 3> counts{};
    for (std::size_t i = 0; i < kDraws; ++i) {
        const std::uint64_t value = random.below(bound);
        REQUIRE(value < bound);
        // Exact for 3 and 3 * 2^62; for the others the last bucket takes the few left over.
        counts[std::min<std::uint64_t>(value / (bound / buckets), buckets - 1)] += 1;
    }
    for (std::size_t i = 0; i < 3; ++i) {
        const std::uint64_t low = bound / buckets * i;
        const std::uint64_t high = i == 2 ? bound : bound / buckets * (i + 1);
        const double expected = kDraws * (static_cast<double>(high - low) / static_cast<double>(bound));
        REQUIRE(std::abs(counts[i] - expected) < 6 * std::sqrt(expected)); // once in a billion runs by chance
    }
    REQUIRE(random.below(1) == 0);
}

TEST_CASE("every error has one name of its own and is found by it", "[core]")
{
    std::set<std::string_view> names;
    for (const Errc code : kAllErrc) {
        REQUIRE(isKnown(code));
        REQUIRE(errcFromName(name(code)) == code);
        names.insert(name(code));
        for (const char c : name(code))
            REQUIRE(((c >= 'a' && c <= 'z') || c == '-'));
    }

    REQUIRE(names.size() == kAllErrc.size());
    REQUIRE(errcFromName("from-the-future") == Errc::Internal);
    REQUIRE(errcFromName("") == Errc::Internal);
    std::size_t known = 0;
    for (unsigned value = 0; value <= 0xFFFF; ++value)
        known += isKnown(static_cast<Errc>(value)) ? 1U : 0U;
    REQUIRE(known == kAllErrc.size());
}

TEST_CASE("a log line has its event and fields in order", "[core]")
{
    const LogCapture capture;

    log::info("sync-done", {{"pushed", 3},
                            {"bytes", std::uint64_t{1} << 63},
                            {"late", -5},
                            {"result", Errc::Offline},
                            {"mode", "full"},
                            {"resumed", true}});
    log::warning("queue-long");
    log::error("store", {{"why", Errc::StorageFull}});

    REQUIRE(s_logged
            == "level=info event=sync-done pushed=3 bytes=9223372036854775808 late=-5 result=offline mode=full "
               "resumed=true|level=warning event=queue-long|level=error event=store why=storage-full|");
}

TEST_CASE("nothing but numbers and errors and fixed texts can be logged", "[core]")
{
    STATIC_REQUIRE(std::is_constructible_v<log::Value, int>);
    STATIC_REQUIRE(std::is_constructible_v<log::Value, std::size_t>);
    STATIC_REQUIRE(std::is_constructible_v<log::Value, Errc>);
    STATIC_REQUIRE_FALSE(std::is_constructible_v<log::Value, std::string>);
    STATIC_REQUIRE_FALSE(std::is_constructible_v<log::Value, std::string_view>);
    STATIC_REQUIRE_FALSE(std::is_constructible_v<log::Value, const char*>);
    STATIC_REQUIRE_FALSE(std::is_constructible_v<log::Value, char>);
    STATIC_REQUIRE_FALSE(std::is_constructible_v<log::Value, std::uint8_t>);
    STATIC_REQUIRE_FALSE(std::is_constructible_v<log::Value, double>);
    STATIC_REQUIRE_FALSE(std::is_constructible_v<log::Value, ItemId>);
    STATIC_REQUIRE_FALSE(std::is_constructible_v<log::Literal, std::string_view>);
    STATIC_REQUIRE_FALSE(std::is_constructible_v<log::Literal, const char*>);
}
