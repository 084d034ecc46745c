/// \file A PIN for a vault that was opened with its words a short while ago: the words lie in memory, sealed under the PIN and
/// a key that exists nowhere else. Nothing of it is ever on the disk, so it is gone when the program ends, when the machine
/// starts again, after eight hours, and after five wrong tries. It spares a person typing; it protects no stolen device, and no
/// screen says so.
/// Any thread: derivation takes a while and happens where the vault is opened.
#pragma once

#include "mobile/secret_text.h"
#include "shared/crypto/crypto.h"
#include "sync/vault/vault.h"

#include <mutex>
#include <optional>

namespace kp::app {

class WarmPin {
public:
    static constexpr int kTries = 5;
    static constexpr std::int64_t kLifeMs = 8 * kHourMs;
    static constexpr int kDigitsMin = 6;
    static constexpr int kDigitsMax = 12;

    /// `clock`: one that nobody can set; null: the system's. Must outlive this.
    explicit WarmPin(const vault::BootClock* clock = nullptr);

    /// Digits only, enough of them, and no row or repetition.
    [[nodiscard]] static bool isGood(QStringView pin);

    /// Until then any earlier one is gone. \return BadValue for a PIN that is not good; StorageFailed without memory.
    [[nodiscard]] Result<void> set(const SecretText& pin, const SecretText& words, RandomSource& random);
    /// Also finds out whether its time is over.
    [[nodiscard]] bool isSet();
    [[nodiscard]] int triesLeft();
    /// The words. A try is counted before it is made. \return WrongPassphrase; MissingKey when there is no PIN (any more).
    [[nodiscard]] Result<SecretText> open(const SecretText& pin);
    void destroy();

private:
    struct Held {
        crypto::Key key; ///< in locked memory; without it the rest is worth nothing
        crypto::PasswordParameters parameters;
        Bytes sealed;
        vault::BootInstant since;
        int triesLeft = kTries;
    };
    [[nodiscard]] static Result<crypto::Key> keyOf(const crypto::Key& held, const crypto::PasswordParameters& parameters,
                                                   const SecretText& pin);
    [[nodiscard]] bool stands() const; ///< \pre m_mutex is held

    const vault::BootClock* m_clock;
    std::mutex m_mutex;
    std::optional<Held> m_held;
};

} // namespace kp::app
