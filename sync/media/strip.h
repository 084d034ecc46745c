/// \file Takes everything out of a picture but what can be seen in it: place, time, camera, names, comments, thumbnails, profiles
/// and whatever hangs behind it. The only user of libjpeg and libpng. Everything that comes in is foreign: it may be cut off,
/// damaged, or made to harm.
/// Thread rule: free functions without state, reentrant.
#pragma once

#include "shared/core/bytes.h"
#include "shared/core/result.h"

#include <cstddef>
#include <cstdint>

namespace kp::media {

enum class Format : std::uint8_t { Jpeg = 1, Png = 2 };

/// What may be handed in. Pixels and sides bound the memory that decoding takes (at most about 250 MB).
inline constexpr std::size_t kInputBytesMax = 64 * 1024 * 1024;
inline constexpr std::uint64_t kPixelsMax = 40'000'000;
inline constexpr std::uint32_t kSideMax = 30'000;

struct Picture {
    Format format = Format::Jpeg;
    std::uint32_t width = 0, height = 0; ///< pixels, as they are stored (before turning)
    std::uint8_t orientation = 1;        ///< 1 to 8, as TIFF counts: how it has to be turned to be looked at; 1: not at all
    Bytes bytes;                         ///< without any metadata, the orientation included
};

/// A JPEG keeps its very pixels (coefficients are copied, nothing is compressed anew), unless it is larger than `bytesMax`:
/// then it is made smaller, to a half, a quarter or an eighth of each side. A PNG is decoded and written anew.
/// \return BadValue: "picture-format" (neither JPEG nor PNG), "picture-damaged" (cut off, broken, or in a way nobody uses);
///         TooLarge: "picture-pixels", "picture-bytes". Never partly.
[[nodiscard]] Result<Picture> strip(ByteView bytes, std::size_t bytesMax);

/// The bytes to give to other programs: those of strip(), and if it has to be turned the one tag that says how, and nothing else.
[[nodiscard]] Bytes withOrientation(const Picture& picture);

// The two halves of strip().
[[nodiscard]] Result<Picture> stripJpeg(ByteView bytes, std::size_t bytesMax);
[[nodiscard]] Result<Picture> stripPng(ByteView bytes, std::size_t bytesMax);
/// Whether decoding something of this size is thought of at all. \return TooLarge "picture-pixels", BadValue "picture-damaged" for none.
[[nodiscard]] Result<void> checkSize(std::uint64_t width, std::uint64_t height);

} // namespace kp::media
