/// \file The vault's master key once more, wrapped under a PIN and an answer of the key store. Pure apart from the time the
/// derivation takes.
#pragma once

#include "sync/vault/attempts.h"
#include "sync/vault/key_store.h"

namespace kp::vault {

/// Wrong PINs before it is destroyed.
inline constexpr std::uint32_t kPinTries = 5;

/// As in a key slot everything but the sealed key is associated data of the seal.
struct PinSlot {
    InstanceId instance{};
    bool testVault = false;
    StoreKind kind = StoreKind::None; ///< what kept the other half when it was made
    std::array<std::uint8_t, 32> challenge{};
    crypto::PasswordParameters parameters{};
    Bytes sealedMasterKey{};
};

/// The key's name in the store: of the vault and not of the PIN, so that it is found to be destroyed without a slot.
[[nodiscard]] std::string storeNameOf(const InstanceId& instance);

/// kPinDigitsMin to kPinDigitsMax figures 0 to 9.
[[nodiscard]] bool isPin(std::string_view pin) noexcept;

/// KEK = hash(Argon2id(PIN), answer). Says nothing about whether the PIN is right. \return StorageFailed as for a key slot.
[[nodiscard]] Result<crypto::Key> derivePinKey(const PinSlot& slot, std::string_view pin, const crypto::Key& answer);
void wrapUnderPin(PinSlot& slot, const crypto::Key& masterKey, const crypto::Key& pinKey, RandomSource& random);
/// \return WrongPassphrase ("pin").
[[nodiscard]] Result<crypto::Key> unwrapUnderPin(const PinSlot& slot, const crypto::Key& pinKey);

/// With a checksum, so that bit rot is not taken for a wrong PIN.
[[nodiscard]] Bytes encode(const PinSlot& slot);
/// \return FormatTooNew; StorageFailed if damaged. Neither touches the words' slot.
[[nodiscard]] Result<PinSlot> decodePinSlot(ByteView stored);

/// Seconds to wait after that many wrong PINs in a row: 0 5 30 60; the fifth has no next.
[[nodiscard]] std::uint32_t pinDelayAfter(std::uint32_t failures) noexcept;

} // namespace kp::vault
