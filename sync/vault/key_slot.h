/// \file The vault's master key, wrapped under a passphrase. Pure apart from the time the derivation takes.
#pragma once

#include "shared/crypto/crypto.h"
#include "sync/vault/vault.h"

namespace kp::vault {

/// Everything but the sealed key is associated data of the seal: who changes a parameter, the flag or the instance gets a
/// slot that does not open.
struct KeySlot {
    InstanceId instance{};
    bool testVault = false;
    crypto::PasswordParameters parameters{};
    Bytes sealedMasterKey{};
};

/// Parameters for this machine: 128 MiB (64 on a machine with little memory, 256 where ten passes are still too fast) and
/// as many passes as take 0.75 to 1 second, within floor and ceiling of shared/crypto. `fast`: a test vault's, no safety.
[[nodiscard]] Result<crypto::PasswordParameters> fitParameters(RandomSource& random, bool fast);

/// Argon2id within floor and ceiling (a test vault's: as little as it says, and in a test build alone). \return StorageFailed.
[[nodiscard]] Result<crypto::Key> deriveSecret(const crypto::PasswordParameters& parameters, bool testVault,
                                               std::string_view secret);
/// Fills sealedMasterKey. Takes as long as the parameters say.
[[nodiscard]] Result<void> wrapMasterKey(KeySlot& slot, const crypto::Key& masterKey, std::string_view passphrase,
                                         RandomSource& random);
/// The slow half of opening; says nothing about whether the passphrase is right. \return StorageFailed for parameters
/// outside floor and ceiling, or without enough memory.
[[nodiscard]] Result<crypto::Key> deriveWrappingKey(const KeySlot& slot, std::string_view passphrase);
/// The quick half. \return WrongPassphrase.
[[nodiscard]] Result<crypto::Key> unwrapMasterKey(const KeySlot& slot, const crypto::Key& wrappingKey);

/// With a checksum, so that bit rot is not taken for a wrong passphrase and counted.
[[nodiscard]] Bytes encode(const KeySlot& slot);
/// \return FormatTooNew; StorageFailed if damaged.
[[nodiscard]] Result<KeySlot> decodeKeySlot(ByteView stored);

} // namespace kp::vault
