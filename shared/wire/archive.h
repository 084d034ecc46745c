/// \file One description of a message serves both directions: `template <class A> void fields(A& a, T& x)` names the fields
/// in order, and Encoder or Decoder walks them.
#pragma once

#include "shared/wire/codec.h"

#include <optional>
#include <type_traits>
#include <vector>

namespace kp::wire {

class Encoder {
public:
    static constexpr bool kDecoding = false;

    template <std::unsigned_integral Int>
    void integer(const Int& value)
    {
        m_out.integer(value);
    }
    void flag(const bool& value) { m_out.integer(static_cast<std::uint8_t>(value ? 1 : 0)); }
    template <class Enum>
    void enumeration(const Enum& value, std::uint8_t lowest, std::uint8_t highest)
    {
        const auto raw = static_cast<std::uint8_t>(value);
        KP_ASSERT(raw >= lowest && raw <= highest);
        m_out.integer(raw);
    }
    template <class AnyId>
    void id(const AnyId& value)
    {
        m_out.id(value);
    }
    /// An id likely to be said more than once; said.h writes it whole once only.
    template <class AnyId>
    void said(const AnyId& value)
    {
        m_out.id(value);
    }
    void bytes(const Bytes& value, std::size_t sizeMax)
    {
        KP_ASSERT(value.size() <= sizeMax);
        m_out.bytes(value);
    }
    void text(const std::string& value, std::size_t sizeMax)
    {
        KP_ASSERT(value.size() <= sizeMax && isUtf8(viewOf(value)));
        m_out.text(value);
    }
    template <class Item, class Each>
    void list(const std::vector<Item>& items, std::size_t countMax, std::size_t, Each each)
    {
        KP_ASSERT(items.size() <= countMax);
        m_out.integer(static_cast<std::uint32_t>(items.size()));
        for (const Item& item : items)
            each(const_cast<Item&>(item)); // NOLINT: fields() takes T& for both directions; an encoder never writes
    }
    template <class Item, class Each>
    void optional(const std::optional<Item>& item, Each each)
    {
        flag(item.has_value());
        if (item)
            each(const_cast<Item&>(*item)); // NOLINT: as above
    }
    /// Whether another field follows; on reading, no in what an older program kept on this device (never in a message).
    [[nodiscard]] bool more() const noexcept { return true; }
    /// What the other side would refuse must not leave here: it could never be read again.
    void require(bool condition) const noexcept { KP_ASSERT(condition); }
    [[nodiscard]] Bytes take() { return m_out.take(); }
    [[nodiscard]] Writer& writer() noexcept { return m_out; }

private:
    Writer m_out;
};

class Decoder {
public:
    static constexpr bool kDecoding = true;
    explicit Decoder(ByteView in) : m_in(in) {}

    template <std::unsigned_integral Int>
    void integer(Int& value)
    {
        value = m_in.integer<Int>();
    }
    void flag(bool& value) { value = m_in.flag(); }
    template <class Enum>
    void enumeration(Enum& value, std::uint8_t lowest, std::uint8_t highest)
    {
        const auto raw = m_in.integer<std::uint8_t>();
        if (raw < lowest || raw > highest)
            m_in.fail();
        value = static_cast<Enum>(raw);
    }
    template <class AnyId>
    void id(AnyId& value)
    {
        value = m_in.id<AnyId>();
    }
    void bytes(Bytes& value, std::size_t sizeMax) { value = m_in.bytes(sizeMax); }
    void text(std::string& value, std::size_t sizeMax) { value = m_in.text(sizeMax); }
    template <class Item, class Each>
    void list(std::vector<Item>& items, std::size_t countMax, std::size_t itemSizeMin, Each each)
    {
        items.resize(m_in.count(countMax, itemSizeMin));
        for (Item& item : items)
            each(item);
    }
    template <class Item, class Each>
    void optional(std::optional<Item>& item, Each each)
    {
        if (m_in.flag()) {
            item.emplace();
            each(*item);
        } else {
            item.reset();
        }
    }
    [[nodiscard]] bool more() const noexcept { return m_in.remaining() > 0; }
    /// States what the bytes must satisfy; a false condition refuses the message.
    void require(bool condition) noexcept
    {
        if (!condition)
            m_in.fail();
    }
    [[nodiscard]] Result<void> finish() const { return m_in.finish(); }
    [[nodiscard]] bool failed() const noexcept { return m_in.failed(); }
    [[nodiscard]] Reader& reader() noexcept { return m_in; }

private:
    Reader m_in;
};

template <class T, class Out = Encoder>
[[nodiscard]] Bytes encodeFields(const T& value)
{
    Out out;
    fields(out, const_cast<T&>(value)); // NOLINT: an encoder never writes
    return out.take();
}

template <class T, class In = Decoder>
[[nodiscard]] Result<T> decodeFields(ByteView bytes)
{
    In in(bytes);
    T value;
    fields(in, value);
    KP_TRY(in.finish());
    return value;
}

} // namespace kp::wire
