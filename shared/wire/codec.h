/// \file The canonical encoding: little-endian fixed-width integers, ids raw, byte strings and lists with a u32 length or
/// count. There is exactly one encoding of a value; the reader refuses anything else, so decode(encode(x)) == x and
/// encode(decode(b)) == b on every accepted b. See README.md.
#pragma once

#include "shared/core/bytes.h"
#include "shared/core/ids.h"
#include "shared/core/result.h"

#include <concepts>
#include <string>

namespace kp::wire {

class Writer {
public:
    template <std::unsigned_integral Int>
    void integer(Int value)
    {
        for (std::size_t i = 0; i < sizeof(Int); ++i)
            m_out.push_back(static_cast<std::uint8_t>(value >> (8 * i)));
    }
    /// LEB128: seven bits a byte, the lowest first, and no byte more than it takes.
    void shortInteger(std::uint64_t value)
    {
        for (; value >= 0x80; value >>= 7)
            m_out.push_back(static_cast<std::uint8_t>(value | 0x80));
        m_out.push_back(static_cast<std::uint8_t>(value));
    }
    template <class Tag, std::size_t N>
    void id(const Id<Tag, N>& value)
    {
        raw(value.view());
    }
    void raw(ByteView bytes) { m_out.insert(m_out.end(), bytes.begin(), bytes.end()); }
    void bytes(ByteView value)
    {
        integer(static_cast<std::uint32_t>(value.size()));
        raw(value);
    }
    void text(std::string_view value) { bytes(viewOf(value)); }

    [[nodiscard]] const Bytes& out() const noexcept { return m_out; }
    [[nodiscard]] Bytes take() noexcept { return std::move(m_out); }

private:
    Bytes m_out;
};

/// Reads what Writer wrote. The first fault sticks: every later read yields zeros, and finish() reports it.
class Reader {
public:
    explicit Reader(ByteView in) : m_in(in) {}

    template <std::unsigned_integral Int>
    [[nodiscard]] Int integer()
    {
        const ByteView part = raw(sizeof(Int));
        Int value = 0;
        for (std::size_t i = 0; i < part.size(); ++i)
            value = static_cast<Int>(value | static_cast<Int>(static_cast<Int>(part[i]) << (8 * i)));
        return value;
    }
    /// Refused beyond `most`, and in more bytes than it takes.
    [[nodiscard]] std::uint64_t shortInteger(std::uint64_t most)
    {
        std::uint64_t value = 0;
        for (unsigned shift = 0;; shift += 7) {
            const auto part = integer<std::uint8_t>();
            const std::uint64_t bits = part & 0x7FU;
            if (m_failed || shift > 63 || (bits << shift) >> shift != bits || (part == 0 && shift > 0)) {
                m_failed = true;
                return 0;
            }
            value |= bits << shift;
            if ((part & 0x80U) == 0)
                break;
        }
        if (value > most)
            m_failed = true;
        return m_failed ? 0 : value;
    }
    template <class AnyId>
    [[nodiscard]] AnyId id()
    {
        AnyId value;
        const ByteView part = raw(AnyId::kSize);
        std::copy(part.begin(), part.end(), value.bytes.begin());
        return value;
    }
    [[nodiscard]] ByteView raw(std::size_t size)
    {
        if (m_failed || size > m_in.size()) {
            m_failed = true;
            return {};
        }
        const ByteView part = m_in.first(size);
        m_in = m_in.subspan(size);
        return part;
    }
    [[nodiscard]] Bytes bytes(std::size_t sizeMax)
    {
        const auto size = integer<std::uint32_t>();
        if (size > sizeMax)
            fail();
        return copyOf(raw(m_failed ? 0 : size));
    }
    /// Refuses anything but well-formed UTF-8.
    [[nodiscard]] std::string text(std::size_t sizeMax)
    {
        const Bytes value = bytes(sizeMax);
        if (!isUtf8(value))
            fail();
        return std::string(textOf(value));
    }
    /// A list's count, refused when over the limit or when so many items of `itemSizeMin` cannot follow.
    [[nodiscard]] std::size_t count(std::size_t countMax, std::size_t itemSizeMin)
    {
        const auto value = integer<std::uint32_t>();
        if (value > countMax || (itemSizeMin > 0 && value > m_in.size() / itemSizeMin))
            fail();
        return m_failed ? 0 : value;
    }
    [[nodiscard]] bool flag()
    {
        const auto value = integer<std::uint8_t>();
        if (value > 1)
            fail();
        return value == 1;
    }
    void fail() noexcept { m_failed = true; }
    [[nodiscard]] bool failed() const noexcept { return m_failed; }
    [[nodiscard]] std::size_t remaining() const noexcept { return m_in.size(); }
    [[nodiscard]] ByteView rest() { return raw(m_in.size()); }
    /// Everything read, nothing left over. \return Errc::Malformed otherwise.
    [[nodiscard]] Result<void> finish() const
    {
        if (m_failed || !m_in.empty())
            return Errc::Malformed;
        return {};
    }

private:
    ByteView m_in;
    bool m_failed = false;
};

} // namespace kp::wire
