#include "shared/crypto/crypto.h"

#include <sodium.h>

#include <algorithm>
#include <bit>
#include <limits>

namespace kp::crypto {
namespace {

constexpr std::size_t kNonceSize = crypto_aead_xchacha20poly1305_ietf_NPUBBYTES;
constexpr std::size_t kTagSize = crypto_aead_xchacha20poly1305_ietf_ABYTES;
constexpr std::size_t kLengthSize = 4;
static_assert(kNonceSize == 24 && kTagSize == 16 && Key::kSize == crypto_aead_xchacha20poly1305_ietf_KEYBYTES);

void putLength(std::uint8_t* out, std::size_t length)
{
    for (std::size_t i = 0; i < kLengthSize; ++i)
        out[i] = static_cast<std::uint8_t>(length >> (8 * i));
}

std::size_t getLength(ByteView padded)
{
    std::size_t length = 0;
    for (std::size_t i = 0; i < kLengthSize; ++i)
        length |= std::size_t{padded[i]} << (8 * i);
    return length;
}

// One text has one padded form; otherwise a holder of the key could make two sealed forms that differ only out of
// sight.
bool isCanonical(ByteView padded)
{
    const std::size_t length = getLength(padded);
    // First, so that the sum cannot overflow where sizes have 32 bits.
    if (length > padded.size() - kLengthSize || padme(kLengthSize + length) != padded.size())
        return false;
    const ByteView zeros = padded.subspan(kLengthSize + length);
    return std::all_of(zeros.begin(), zeros.end(), [](std::uint8_t byte) { return byte == 0; });
}

} // namespace

std::size_t padme(std::size_t size) noexcept
{
    if (size < 2)
        return size;
    const auto exponent = std::bit_width(size) - 1;
    const auto kept = std::bit_width(exponent);
    const std::size_t mask = (std::size_t{1} << (exponent - kept)) - 1; // kept <= exponent from size 2 on
    return (size + mask) & ~mask;
}

std::size_t sealedSize(std::size_t plainSize) noexcept { return kNonceSize + padme(kLengthSize + plainSize) + kTagSize; }

Bytes seal(const Key& key, RandomSource& random, ByteView associatedData, ByteView plain)
{
    KP_ASSERT(plain.size() <= std::numeric_limits<std::uint32_t>::max());
    Bytes sealed(sealedSize(plain.size()));
    const std::span<std::uint8_t> nonce{sealed.data(), kNonceSize};
    std::uint8_t* const padded = sealed.data() + kNonceSize;
    random.fill(nonce);
    putLength(padded, plain.size());
    std::copy(plain.begin(), plain.end(), padded + kLengthSize);
    // In place, which libsodium allows: no second copy of the text is left behind.
    const int failed = crypto_aead_xchacha20poly1305_ietf_encrypt(
        padded, nullptr, padded, sealed.size() - kNonceSize - kTagSize, associatedData.data(), associatedData.size(),
        nullptr, nonce.data(), key.view().data());
    KP_ASSERT(failed == 0);
    return sealed;
}

Result<Bytes> open(const Key& key, ByteView associatedData, ByteView sealed)
{
    if (sealed.size() < kNonceSize + kLengthSize + kTagSize)
        return Errc::CannotOpen;
    const ByteView box = sealed.subspan(kNonceSize);
    Bytes plain(box.size() - kTagSize);
    if (crypto_aead_xchacha20poly1305_ietf_decrypt(plain.data(), nullptr, nullptr, box.data(), box.size(),
                                                   associatedData.data(), associatedData.size(), sealed.data(),
                                                   key.view().data())
        != 0)
        return Errc::CannotOpen;
    if (!isCanonical(plain)) {
        wipe(plain);
        return Errc::CannotOpen;
    }
    const std::size_t length = getLength(plain);
    plain.erase(plain.begin(), plain.begin() + kLengthSize);
    plain.resize(length);
    return plain;
}

} // namespace kp::crypto
