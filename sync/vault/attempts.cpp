#include "sync/vault/attempts.h"

#include "shared/crypto/crypto.h"
#include "shared/wire/codec.h"

#include <algorithm>
#include <fstream>

#include <time.h>

namespace kp::vault {

namespace {

constexpr std::array<std::uint32_t, 10> kDelaySeconds{0, 0, 0, 0, 5, 30, 60, 300, 900, 3600};
constexpr std::uint8_t kFormat = 1;
constexpr std::size_t kChecksumBytes = 8;

/// Against bit rot, which must not turn no failures into a million; there is no key yet for more.
Bytes checksumOf(ByteView content)
{
    const Hash full = crypto::hash("krachtplan/vault/attempts-checksum/1", {content});
    return copyOf(full.view().first(kChecksumBytes));
}

} // namespace

std::uint32_t delayAfter(std::uint32_t failures) noexcept
{
    if (failures == 0)
        return 0;
    return kDelaySeconds[std::min<std::size_t>(failures, kDelaySeconds.size()) - 1];
}

std::uint32_t secondsLeft(const Attempts& attempts, const BootInstant& now) noexcept
{
    return secondsLeft(attempts, now, delayAfter(attempts.failures));
}

std::uint32_t secondsLeft(const Attempts& attempts, const BootInstant& now, std::uint32_t delaySeconds) noexcept
{
    const std::int64_t delayMs = std::int64_t{1000} * delaySeconds;
    const bool sameStart = now.boot == attempts.last.boot && now.ms >= attempts.last.ms;
    const std::int64_t passedMs = std::max<std::int64_t>(0, sameStart ? now.ms - attempts.last.ms : now.ms);
    return passedMs >= delayMs ? 0U : static_cast<std::uint32_t>((delayMs - passedMs + 999) / 1000);
}

Bytes encode(const Attempts& attempts)
{
    wire::Writer out;
    out.integer(kFormat);
    out.integer(attempts.failures);
    out.raw(attempts.last.boot);
    out.integer(static_cast<std::uint64_t>(attempts.last.ms));
    out.raw(checksumOf(out.out()));
    return out.take();
}

Attempts decodeAttempts(ByteView stored)
{
    const auto read = readAttempts(stored);
    return read.ok() ? read.value() : Attempts{};
}

Result<Attempts> readAttempts(ByteView stored)
{
    const Error damaged{Errc::StorageFailed, "count damaged"};
    if (stored.size() < kChecksumBytes)
        return damaged;
    const ByteView content = stored.first(stored.size() - kChecksumBytes);
    if (!std::ranges::equal(checksumOf(content), stored.last(kChecksumBytes)))
        return damaged;
    wire::Reader in(content);
    Attempts attempts;
    if (in.integer<std::uint8_t>() != kFormat)
        in.fail();
    attempts.failures = in.integer<std::uint32_t>();
    const ByteView boot = in.raw(attempts.last.boot.size());
    std::copy(boot.begin(), boot.end(), attempts.last.boot.begin());
    attempts.last.ms = static_cast<std::int64_t>(in.integer<std::uint64_t>());
    if (!in.finish().ok() || attempts.last.ms < 0)
        return damaged;
    return attempts;
}

BootInstant SystemBootClock::now() const
{
    BootInstant instant;
    timespec running{};
    if (::clock_gettime(CLOCK_BOOTTIME, &running) == 0)
        instant.ms = std::int64_t{running.tv_sec} * 1000 + running.tv_nsec / 1'000'000;
    std::ifstream file("/proc/sys/kernel/random/boot_id");
    std::string text;
    if (file >> text) {
        std::erase(text, '-');
        if (const auto raw = fromHex(text); raw.ok() && raw.value().size() == instant.boot.size())
            std::copy(raw.value().begin(), raw.value().end(), instant.boot.begin());
    }
    return instant;
}

} // namespace kp::vault
