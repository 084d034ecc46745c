#include "shared/crypto/key_access.h"

#include <sodium.h>

#include <algorithm>
#include <mutex>
#include <vector>

namespace kp::crypto {

namespace {

/// Slots of one key each in blocks from sodium_malloc: locked in memory, left out of core dumps, guard pages around each block.
/// A block of its own per key costs 15 us and four pages, and a device with 200 families holds 8,000 keys: more than a system
/// lets one process lock (8 MiB) or map (65,530 areas). Blocks are kept for the life of the process; a free slot is zero.
/// Thread rule: any thread.
class KeySlots {
public:
    static KeySlots& instance()
    {
        static auto* const slots = new KeySlots; // never destroyed: keys may be, in static objects, after everything else
        return *slots;
    }

    std::uint8_t* take()
    {
        const std::lock_guard lock(m_mutex);
        if (m_free.empty())
            addBlock();
        std::uint8_t* const slot = m_free.back();
        m_free.pop_back();
        return slot;
    }

    void giveBack(std::uint8_t* slot) noexcept
    {
        sodium_memzero(slot, Key::kSize);
        const std::lock_guard lock(m_mutex);
        m_free.push_back(slot); // never grows: there is room for every slot
    }

private:
    static constexpr std::size_t kSlotsPerBlock = 126; // with libsodium's canary just under one page

    void addBlock()
    {
        auto* const block = static_cast<std::uint8_t*>(sodium_malloc(kSlotsPerBlock * Key::kSize));
        // As the standard library treats running out of memory: nothing sensible can go on.
        KP_ASSERT(block != nullptr);
        sodium_memzero(block, kSlotsPerBlock * Key::kSize); // sodium_malloc fills with 0xdb
        m_slots += kSlotsPerBlock;
        m_free.reserve(m_slots);
        for (std::size_t i = kSlotsPerBlock; i > 0; --i)
            m_free.push_back(block + (i - 1) * Key::kSize);
    }

    std::mutex m_mutex;
    std::vector<std::uint8_t*> m_free;
    std::size_t m_slots = 0;
};

} // namespace

Key::Key() : m_bytes(KeySlots::instance().take()) {}

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

void Key::Free::operator()(std::uint8_t* memory) const noexcept { KeySlots::instance().giveBack(memory); }

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
