/// \file Private to this folder: what an open vault holds, and the sealing of one record.
#pragma once

#include "shared/crypto/crypto.h"
#include "shared/sqlite/database.h"
#include "sync/vault/attempts.h"
#include "sync/vault/file_lock.h"
#include "sync/vault/key_slot.h"
#include "sync/vault/pin_slot.h"
#include "sync/vault/vault.h"

namespace kp::vault {

/// Stored versions of the vault's tables; one script each leads to the next. Never change one that was released.
[[nodiscard]] std::span<const std::string_view> migrations() noexcept;

inline constexpr std::string_view kPinAttemptsName = "pin-attempts"; ///< clear, as those of the words

using Tag = std::array<std::uint8_t, 16>;

/// Derived from the master key, which itself is not kept: changing the passphrase takes the old one again.
struct Keys {
    explicit Keys(const crypto::Key& masterKey);
    crypto::Key index;  ///< blinds group names
    crypto::Key record; ///< seals records
    crypto::Key meta;   ///< seals the open count
};

struct Opened {
    Bytes group;
    Bytes value;
};

struct VaultState {
    VaultState(FileLock heldLock, sqlite::Database openDatabase, RandomSource& randomSource, const BootClock& clock,
               KeyStore* store)
        : lock(std::move(heldLock)), database(std::move(openDatabase)), random(randomSource), bootClock(clock),
          keyStore(store)
    {}

    FileLock lock; ///< before the database: let go of last
    mutable sqlite::Database database;
    RandomSource& random;
    const BootClock& bootClock;
    KeyStore* keyStore; ///< null: none
    KeySlot slot{};
    std::optional<Keys> keys{}; ///< none while locked
    std::uint64_t openCount = 0;
    bool writing = false;
    std::uint32_t uncounted = 0; ///< tries in this process that a full disk kept from being counted

    // ---- meta (state.cpp) ----
    [[nodiscard]] Result<Bytes> meta(std::string_view name) const;
    [[nodiscard]] Result<void> setMeta(std::string_view name, ByteView value);
    [[nodiscard]] Result<void> loadSlot();
    /// The one way to the master key: waits out, derives, counts durably, then tries.
    [[nodiscard]] Result<crypto::Key> attempt(std::string_view passphrase);
    /// 0: the next attempt is heard now.
    [[nodiscard]] Result<std::uint32_t> secondsUntilHeard() const;
    [[nodiscard]] Result<void> store(const Attempts& attempts);
    /// What opened the vault: the other's count of wrong ones stays as it is.
    enum class Way : std::uint8_t { Words, Pin };
    [[nodiscard]] Result<void> storeEntry(const Keys& fresh, std::uint64_t count, Way way);
    /// After a right passphrase or PIN: its count of wrong ones back to none and this opening counted, in one transaction.
    [[nodiscard]] Result<void> enter(const crypto::Key& masterKey, Way way);
    [[nodiscard]] Result<void> storeNew(const crypto::Key& masterKey);
    /// The new slot for the old, the count back to none and no PIN: one transaction.
    [[nodiscard]] Result<void> replaceSlot(const KeySlot& changed);

    // ---- the PIN (pin.cpp) ----
    /// \return MissingKey without one; StorageFailed, FormatTooNew where it cannot be read.
    [[nodiscard]] Result<PinSlot> loadPin() const;
    /// A count that is missing or damaged reads as all tries used: the words open, and a lost count would be free guesses.
    [[nodiscard]] Attempts pinAttempts() const;
    [[nodiscard]] PinState pinState() const;
    /// As attempt().
    [[nodiscard]] Result<crypto::Key> attemptPin(std::string_view pin);
    [[nodiscard]] Result<void> storePinAttempts(const Attempts& attempts);
    /// Within a transaction.
    [[nodiscard]] Result<void> erasePinRows();
    /// The vault's half first, then the key store's: either one gone is enough.
    [[nodiscard]] Result<void> endPin();
    /// The key of a PIN that is no more, if one is left in the store. Quick when none is.
    void sweepKeyStore();
    [[nodiscard]] Result<void> makePin(const crypto::Key& masterKey, std::string_view pin);

    // ---- records (records.cpp); all need keys ----
    [[nodiscard]] Tag tagOf(std::uint16_t kind, ByteView group) const;
    [[nodiscard]] Bytes sealRecord(std::uint16_t kind, const Tag& tag, ByteView group, std::uint64_t sequence,
                                   ByteView value) const;
    /// \return CannotOpen for anything that is not exactly what was put under this kind, group and sequence.
    [[nodiscard]] Result<Opened> openRecord(std::uint16_t kind, ByteView tag, std::uint64_t sequence,
                                            ByteView sealed) const;
};

} // namespace kp::vault
