/// \file Pictures as cameras and other programs make them, with everything in them that should not get out; made here, so that no
/// real one is needed.
#pragma once

#include "shared/core/bytes.h"

#include <cstdint>
#include <string>

namespace kp::test {

struct JpegDraft {
    unsigned width = 64, height = 48;
    int quality = 90;
    bool progressive = false;
    bool noisy = false; ///< hardly compresses: for large files
    unsigned seed = 1;
    std::uint8_t orientation = 0; ///< 0: no Exif at all
    bool bigEndian = true;
    std::string place{};  ///< in Exif: maker, GPS and user comment; in XMP, IPTC and a comment
    std::string behind{}; ///< after the end of the picture
};
[[nodiscard]] Bytes makeJpeg(const JpegDraft& draft = {});

struct PngDraft {
    unsigned width = 40, height = 30;
    bool alpha = false;
    std::string place{}; ///< in tEXt, iTXt, eXIf and a private chunk
    std::string behind{};
};
[[nodiscard]] Bytes makePng(const PngDraft& draft = {});

/// The colours of a JPEG or PNG as RGB, row by row; empty when it cannot be decoded.
[[nodiscard]] Bytes pixelsOf(ByteView picture);
[[nodiscard]] bool holds(ByteView bytes, std::string_view text);

} // namespace kp::test
