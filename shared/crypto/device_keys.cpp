#include "shared/crypto/key_access.h"
#include "shared/crypto/verified.h"

#include <sodium.h>

#include <algorithm>

namespace kp::crypto {
namespace {

static_assert(SignPublicKey::kSize == crypto_sign_PUBLICKEYBYTES && Signature::kSize == crypto_sign_BYTES);
static_assert(Key::kSize == crypto_sign_SEEDBYTES && Key::kSize == crypto_box_SEEDBYTES);
static_assert(BoxPublicKey::kSize == crypto_box_PUBLICKEYBYTES && Key::kSize == crypto_box_SECRETKEYBYTES);

Bytes signedText(std::string_view context, ByteView message)
{
    KP_ASSERT(context.size() <= 255);
    Bytes text;
    text.reserve(1 + context.size() + message.size());
    text.push_back(static_cast<std::uint8_t>(context.size()));
    text.insert(text.end(), context.begin(), context.end());
    text.insert(text.end(), message.begin(), message.end());
    return text;
}

/// libsodium's 64-byte secret key is seed || public key; on the stack for one call, wiped after it.
struct Expanded {
    std::array<std::uint8_t, crypto_sign_SECRETKEYBYTES> bytes{};
    Expanded() = default;
    Expanded(const Expanded&) = delete;
    Expanded& operator=(const Expanded&) = delete;
    ~Expanded() { sodium_memzero(bytes.data(), bytes.size()); }
};

bool verifyNow(const SignPublicKey& key, std::string_view context, ByteView message, const Signature& signature)
{
    const Bytes text = signedText(context, message);
    return crypto_sign_verify_detached(signature.bytes.data(), text.data(), text.size(), key.bytes.data()) == 0;
}

thread_local Verified* verifiedHere = nullptr;

} // namespace

SigningKey::SigningKey(Key seed) : m_seed(std::move(seed))
{
    Expanded expanded;
    crypto_sign_seed_keypair(m_public.bytes.data(), expanded.bytes.data(), m_seed.view().data());
}

Signature SigningKey::sign(std::string_view context, ByteView message) const
{
    // Put together from its halves: computing the public half anew would double the cost of a signature.
    Expanded expanded;
    std::copy_n(m_seed.view().begin(), Key::kSize, expanded.bytes.begin());
    std::copy(m_public.bytes.begin(), m_public.bytes.end(), expanded.bytes.begin() + Key::kSize);
    const Bytes text = signedText(context, message);
    Signature signature;
    crypto_sign_detached(signature.bytes.data(), nullptr, text.data(), text.size(), expanded.bytes.data());
    return signature;
}

bool verify(const SignPublicKey& key, std::string_view context, ByteView message, const Signature& signature)
{
    return verifiedHere != nullptr ? verifiedHere->check(key, context, message, signature)
                                   : verifyNow(key, context, message, signature);
}

bool Verified::check(const SignPublicKey& key, std::string_view context, ByteView message, const Signature& signature)
{
    const Hash asked = hash("krachtplan/verified/1", {key.view(), viewOf(context), message, signature.view()});
    if (m_good.contains(asked))
        return true;
    if (!verifyNow(key, context, message, signature))
        return false;
    m_good.insert(asked);
    return true;
}

Verified::Scope::Scope(Verified& verified) noexcept : m_before(verifiedHere) { verifiedHere = &verified; }
Verified::Scope::~Scope() { verifiedHere = m_before; }

BoxKey::BoxKey(Key seed) : m_seed(std::move(seed))
{
    crypto_box_seed_keypair(m_public.bytes.data(), KeyAccess::bytes(m_secret), m_seed.view().data());
}

Result<Bytes> BoxKey::openSealedBox(ByteView box) const
{
    if (box.size() < crypto_box_SEALBYTES)
        return Errc::CannotOpen;
    Bytes plain(box.size() - crypto_box_SEALBYTES);
    if (crypto_box_seal_open(plain.data(), box.data(), box.size(), m_public.bytes.data(), m_secret.view().data()) != 0)
        return Errc::CannotOpen;
    return plain;
}

Bytes sealToBox(const BoxPublicKey& recipient, ByteView plain)
{
    Bytes box(plain.size() + crypto_box_SEALBYTES);
    if (crypto_box_seal(box.data(), plain.data(), plain.size(), recipient.bytes.data()) != 0)
        return {};
    return box;
}

} // namespace kp::crypto
