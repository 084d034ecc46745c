#include "shared/crypto/key_access.h"

#include <sodium.h>

#include <algorithm>

namespace kp::crypto {

// Running out of guarded memory is treated as the standard library treats running out of memory: nothing sensible can
// go on.
Key::Key() : m_bytes(static_cast<std::uint8_t*>(sodium_malloc(kSize)))
{
    KP_ASSERT(m_bytes != nullptr);
    sodium_memzero(m_bytes.get(), kSize); // sodium_malloc fills with 0xdb
}

Key::Key(RandomSource& random) : Key() { random.fill({m_bytes.get(), kSize}); }

Result<Key> Key::fromBytes(ByteView raw)
{
    if (raw.size() != kSize)
        return Errc::BadValue;
    Key key;
    std::copy(raw.begin(), raw.end(), key.m_bytes.get());
    return key;
}

Key Key::copy() const
{
    Key twin;
    std::copy_n(view().begin(), kSize, twin.m_bytes.get());
    return twin;
}

ByteView Key::view() const noexcept
{
    KP_ASSERT(m_bytes != nullptr);
    return {m_bytes.get(), kSize};
}

bool Key::equals(const Key& other) const noexcept { return equalConstantTime(view(), other.view()); }

void Key::Free::operator()(std::uint8_t* memory) const noexcept
{
    sodium_free(memory); // wipes first
}

void wipe(std::span<std::uint8_t> bytes) noexcept { sodium_memzero(bytes.data(), bytes.size()); }

void wipe(std::string& text) noexcept
{
    // What a longer earlier value left behind the end counts too; growing to the capacity does not reallocate.
    text.resize(text.capacity());
    sodium_memzero(text.data(), text.size());
    text.clear();
}

bool equalConstantTime(ByteView a, ByteView b) noexcept
{
    return a.size() == b.size() && sodium_memcmp(a.data(), b.data(), a.size()) == 0;
}

} // namespace kp::crypto
