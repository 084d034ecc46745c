#include "shared/core/bytes.h"

namespace kp {
namespace {

constexpr std::string_view kHexDigits = "0123456789abcdef";
constexpr std::string_view kBase64Digits = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

struct Utf8Rule {
    std::uint8_t leadMin, leadMax, nextMin, nextMax;
    std::size_t following;
};

// Table 3-7 of the Unicode standard (well-formed UTF-8 byte sequences).
constexpr Utf8Rule kUtf8Rules[] = {
    {0xC2, 0xDF, 0x80, 0xBF, 1}, {0xE0, 0xE0, 0xA0, 0xBF, 2}, {0xE1, 0xEC, 0x80, 0xBF, 2}, {0xED, 0xED, 0x80, 0x9F, 2},
    {0xEE, 0xEF, 0x80, 0xBF, 2}, {0xF0, 0xF0, 0x90, 0xBF, 3}, {0xF1, 0xF3, 0x80, 0xBF, 3}, {0xF4, 0xF4, 0x80, 0x8F, 3},
};

} // namespace

std::string toHex(ByteView bytes)
{
    std::string text;
    text.reserve(bytes.size() * 2);
    for (const auto byte : bytes) {
        text.push_back(kHexDigits[byte >> 4]);
        text.push_back(kHexDigits[byte & 15]);
    }
    return text;
}

Result<Bytes> fromHex(std::string_view text)
{
    if (text.size() % 2 != 0)
        return Errc::BadValue;
    Bytes bytes;
    bytes.reserve(text.size() / 2);
    for (std::size_t i = 0; i < text.size(); i += 2) {
        const auto high = kHexDigits.find(text[i]);
        const auto low = kHexDigits.find(text[i + 1]);
        if (high == std::string_view::npos || low == std::string_view::npos)
            return Errc::BadValue;
        bytes.push_back(static_cast<std::uint8_t>(high << 4 | low));
    }
    return bytes;
}

std::string toBase64Url(ByteView bytes)
{
    std::string text;
    std::uint32_t buffer = 0;
    int bits = 0;
    for (const auto byte : bytes) {
        buffer = (buffer << 8 | byte) & 0xFFFFFFU;
        bits += 8;
        while (bits >= 6) {
            bits -= 6;
            text.push_back(kBase64Digits[buffer >> bits & 63U]);
        }
    }
    if (bits > 0)
        text.push_back(kBase64Digits[buffer << (6 - bits) & 63U]);
    return text;
}

Result<Bytes> fromBase64Url(std::string_view text)
{
    Bytes bytes;
    std::uint32_t buffer = 0;
    int bits = 0;
    for (const char c : text) {
        const auto digit = kBase64Digits.find(c);
        if (digit == std::string_view::npos)
            return Errc::BadValue;
        buffer = (buffer << 6 | static_cast<std::uint32_t>(digit)) & 0xFFFFFFU;
        bits += 6;
        if (bits >= 8) {
            bits -= 8;
            bytes.push_back(static_cast<std::uint8_t>(buffer >> bits & 0xFFU));
        }
    }
    // A left-over group of 6 bits, or set bits in the tail, has no canonical meaning.
    if (bits == 6 || (bits > 0 && (buffer & ((1U << bits) - 1U)) != 0))
        return Errc::BadValue;
    return bytes;
}

bool isUtf8(ByteView bytes) noexcept
{
    std::size_t i = 0;
    while (i < bytes.size()) {
        if (bytes[i] != 0 && bytes[i] < 0x80) {
            ++i;
            continue;
        }
        const Utf8Rule* rule = nullptr;
        for (const auto& candidate : kUtf8Rules)
            if (bytes[i] >= candidate.leadMin && bytes[i] <= candidate.leadMax)
                rule = &candidate;
        if (rule == nullptr || bytes.size() - i <= rule->following)
            return false;
        for (std::size_t k = 1; k <= rule->following; ++k) {
            const auto low = k == 1 ? rule->nextMin : std::uint8_t{0x80};
            const auto high = k == 1 ? rule->nextMax : std::uint8_t{0xBF};
            if (bytes[i + k] < low || bytes[i + k] > high)
                return false;
        }
        i += rule->following + 1;
    }
    return true;
}

} // namespace kp
