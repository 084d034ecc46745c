/// \file Byte strings and their hexadecimal text.
#pragma once

#include "shared/core/result.h"

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace kp {

using Bytes = std::vector<std::uint8_t>;
using ByteView = std::span<const std::uint8_t>;

[[nodiscard]] inline ByteView viewOf(std::string_view text) noexcept
{
    return {reinterpret_cast<const std::uint8_t*>(text.data()), text.size()};
}
[[nodiscard]] inline Bytes copyOf(ByteView view) { return {view.begin(), view.end()}; }
[[nodiscard]] inline std::string_view textOf(ByteView view) noexcept
{
    return {reinterpret_cast<const char*>(view.data()), view.size()};
}

/// Lower-case hexadecimal.
[[nodiscard]] std::string toHex(ByteView bytes);
/// \return Errc::BadValue for an odd length or anything but [0-9a-f].
[[nodiscard]] Result<Bytes> fromHex(std::string_view text);
/// Unpadded base64url.
[[nodiscard]] std::string toBase64Url(ByteView bytes);
/// \return Errc::BadValue for anything but canonical unpadded base64url.
[[nodiscard]] Result<Bytes> fromBase64Url(std::string_view text);
/// True for well-formed UTF-8 without NUL, overlong forms or surrogates.
[[nodiscard]] bool isUtf8(ByteView bytes) noexcept;

} // namespace kp
