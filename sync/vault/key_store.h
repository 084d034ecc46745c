/// \file What keeps the second half of a PIN's key outside the vault's file: a hardware key store, or the keyring of a login.
/// A PIN alone is guessed in minutes by whoever copies the file (six figures are 20 bits); together with an answer that only
/// this store can give it is not.
/// Thread rule: called on the vault's thread, never on that of the screen; a call may take seconds.
#pragma once

#include "shared/crypto/crypto.h"
#include "sync/vault/vault.h"

namespace kp::vault {

class KeyStore {
public:
    virtual ~KeyStore() = default;
    /// What it truthfully is. None: nothing is kept here, and no PIN is offered.
    [[nodiscard]] virtual StoreKind kind() const = 0;
    /// A new random key under that name, in place of an earlier one. `presence`: it answers only after a finger or a face;
    /// no screen asks for that yet. \return NotAllowed for a presence that it cannot ask for; StorageFailed.
    [[nodiscard]] virtual Result<void> create(std::string_view name, bool presence) = 0;
    /// A keyed hash of the challenge, which does not depend on the PIN. \return NotFound: there is no such key (another
    /// device, or it was destroyed); StorageFailed: it does not answer now, as when it is locked.
    [[nodiscard]] virtual Result<crypto::Key> answer(std::string_view name, ByteView challenge) = 0;
    /// No error if absent. \return StorageFailed.
    [[nodiscard]] virtual Result<void> destroy(std::string_view name) = 0;
};

} // namespace kp::vault
