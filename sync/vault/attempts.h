/// \file How wrong passphrases are counted and how long the next attempt must wait. Pure; storing it is the vault's work.
///
/// The wait is measured on the machine's own running time alone, which nobody can set: setting the wall clock back or
/// forward changes nothing, in either direction. Within one start of the machine the time passed is the difference of two
/// readings. After a restart it is at least the running time since, so that is what counts: a restart never shortens a wait
/// and at most makes it begin again. The same holds where the system does not say which start it is.
/// This stops a finder of the device. It does not stop someone who copies the storage first; only the passphrase does.
#pragma once

#include "shared/core/bytes.h"
#include "sync/vault/vault.h"

namespace kp::vault {

struct Attempts {
    std::uint32_t failures = 0; ///< in a row
    BootInstant last{};         ///< when the last of them was made
};

/// Seconds to wait after that many failures in a row: 0 0 0 0 5 30 60 300 900, then 3600 each.
[[nodiscard]] std::uint32_t delayAfter(std::uint32_t failures) noexcept;

/// Seconds until the next attempt is heard, rounded up; 0 for now.
[[nodiscard]] std::uint32_t secondsLeft(const Attempts& attempts, const BootInstant& now) noexcept;
/// The same with another delay than the words' after so many failures.
[[nodiscard]] std::uint32_t secondsLeft(const Attempts& attempts, const BootInstant& now,
                                        std::uint32_t delaySeconds) noexcept;

[[nodiscard]] Bytes encode(const Attempts& attempts);
/// \return StorageFailed for anything damaged.
[[nodiscard]] Result<Attempts> readAttempts(ByteView stored);
/// Anything damaged reads as no failures: bit rot must not lock a person out, and who can write the file needs no guesses.
[[nodiscard]] Attempts decodeAttempts(ByteView stored);

/// CLOCK_BOOTTIME and the kernel's boot id.
class SystemBootClock final : public BootClock {
public:
    [[nodiscard]] BootInstant now() const override;
};

} // namespace kp::vault
