/// \file Every cryptographic primitive of the product, in one small reviewable place. The only includer of <sodium.h> is
/// this folder. Primitives: BLAKE2b-256, XChaCha20-Poly1305-IETF, Ed25519, X25519 sealed boxes, Argon2id. No algorithm is
/// negotiable; a change is a new format number.
/// Thread rule: free functions are reentrant; objects belong to one thread.
#pragma once

#include "shared/core/bytes.h"
#include "shared/core/clock.h"
#include "shared/core/ids.h"
#include "shared/core/result.h"

#include <initializer_list>
#include <memory>
#include <string>
#include <string_view>

namespace kp::crypto {

/// Must succeed once per process before anything else here. \return Errc::Internal if libsodium cannot start.
[[nodiscard]] Result<void> init();

/// libsodium's randombytes.
class SystemRandom final : public RandomSource {
public:
    void fill(std::span<std::uint8_t> out) override;
};

/// 32 secret bytes in sodium_malloc memory (locked where the system allows, guard pages around blocks of 126 keys), wiped when
/// freed. Move-only; a moved-from key is empty and must not be used.
class Key {
public:
    static constexpr std::size_t kSize = 32;
    Key();                                                    ///< all zero
    explicit Key(RandomSource& random);                       ///< fresh
    [[nodiscard]] static Result<Key> fromBytes(ByteView raw); ///< Errc::BadValue unless 32 bytes
    [[nodiscard]] Key copy() const;
    [[nodiscard]] ByteView view() const noexcept;
    /// Constant time.
    [[nodiscard]] bool equals(const Key& other) const noexcept;

private:
    friend struct KeyAccess;
    struct Free {
        void operator()(std::uint8_t* memory) const noexcept;
    };
    std::unique_ptr<std::uint8_t, Free> m_bytes;
};

/// Overwrites; not optimised away.
void wipe(std::span<std::uint8_t> bytes) noexcept;
/// The same up to the capacity; leaves the text empty.
void wipe(std::string& text) noexcept;
[[nodiscard]] bool equalConstantTime(ByteView a, ByteView b) noexcept;

// ---- hashing and derivation -----------------------------------------------------------------------------------------

/// BLAKE2b-256 over u8(length of context) || context || for each piece: u64le(length) || piece. The context separates domains.
/// \pre context.size() <= 255
[[nodiscard]] Hash hash(std::string_view context, std::initializer_list<ByteView> pieces);
/// The same, keyed.
[[nodiscard]] Hash keyedHash(const Key& key, std::string_view context, std::initializer_list<ByteView> pieces);
/// A subkey: keyedHash(parent, "krachtplan/derive/1", {label}) as a key.
[[nodiscard]] Key derive(const Key& parent, std::string_view label);
/// The public, signed name of a key: hash("krachtplan/epoch/1", {key, part-independent tag}); binds to exactly one key, which
/// makes the non-committing AEAD safe to use (protocol.md "Keys and consent").
[[nodiscard]] EpochId commitment(const Key& key);

// ---- sealing --------------------------------------------------------------------------------------------------------

/// nonce(24) || ciphertext || tag(16); the plain text is u32le(length) || text || zeros up to PADME. Fresh random nonce.
[[nodiscard]] Bytes seal(const Key& key, RandomSource& random, ByteView associatedData, ByteView plain);
/// \return Errc::CannotOpen for a wrong key, associated data, tag, padding or length: one error for all.
[[nodiscard]] Result<Bytes> open(const Key& key, ByteView associatedData, ByteView sealed);
/// Size of seal()'s result for a plain text of this size.
[[nodiscard]] std::size_t sealedSize(std::size_t plainSize) noexcept;
/// PADME (Nikitin et al. 2019): at most 12 % overhead, leaks O(log log n) bits of the length.
[[nodiscard]] std::size_t padme(std::size_t size) noexcept;

// ---- device keys ----------------------------------------------------------------------------------------------------

class SigningKey {
public:
    explicit SigningKey(Key seed);
    [[nodiscard]] const SignPublicKey& publicKey() const noexcept { return m_public; }
    /// Ed25519 over u8(length of context) || context || message.
    [[nodiscard]] Signature sign(std::string_view context, ByteView message) const;
    [[nodiscard]] const Key& seed() const noexcept { return m_seed; }

private:
    Key m_seed;
    SignPublicKey m_public;
};

/// libsodium's acceptance rules (rejects small-order keys and non-canonical encodings). Quick where verified.h knows the answer.
[[nodiscard]] bool verify(const SignPublicKey& key, std::string_view context, ByteView message, const Signature& signature);

class BoxKey {
public:
    explicit BoxKey(Key seed);
    [[nodiscard]] const BoxPublicKey& publicKey() const noexcept { return m_public; }
    /// Opens a sealed box. \return Errc::CannotOpen.
    [[nodiscard]] Result<Bytes> openSealedBox(ByteView box) const;
    [[nodiscard]] const Key& seed() const noexcept { return m_seed; }

private:
    Key m_seed;
    Key m_secret;
    BoxPublicKey m_public;
};

/// crypto_box_seal. Does not authenticate the sender: a key that arrives this way counts only if its commitment is signed.
/// libsodium takes the ephemeral key from its own generator; in simulations results differ per run, sizes do not.
/// \return empty for a public key of small order, which no honest device can own: nothing to wrap for it.
[[nodiscard]] Bytes sealToBox(const BoxPublicKey& recipient, ByteView plain);

// ---- passphrases ----------------------------------------------------------------------------------------------------

/// Argon2id, version 1.3, parallelism 1.
struct PasswordParameters {
    std::uint32_t operations = 3;
    std::uint32_t memoryKiB = 128 * 1024;
    std::array<std::uint8_t, 16> salt{};
};
inline constexpr std::uint32_t kOperationsFloor = 3;
inline constexpr std::uint32_t kOperationsCeiling = 10;
inline constexpr std::uint32_t kMemoryFloorKiB = 64 * 1024;
inline constexpr std::uint32_t kMemoryCeilingKiB = 1024 * 1024;

/// \return Errc::BadValue when a parameter lies outside floor and ceiling (checked before any allocation);
///         Errc::StorageFailed when memory cannot be had. `allowFast` lifts the floor and exists for test vaults alone.
[[nodiscard]] Result<Key> derivePasswordKey(std::string_view passphrase, const PasswordParameters& parameters,
                                            bool allowFast = false);

/// Core dumps off, not dumpable, umask 077. Best effort; call at program start.
void hardenProcess() noexcept;

} // namespace kp::crypto
