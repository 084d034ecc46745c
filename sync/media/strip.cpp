#include "sync/media/strip.h"

#include <algorithm>

namespace kp::media {
namespace {

constexpr std::uint8_t kJpegMagic[] = {0xFF, 0xD8, 0xFF};
constexpr std::uint8_t kPngMagic[] = {0x89, 'P', 'N', 'G', 0x0D, 0x0A, 0x1A, 0x0A};

template <std::size_t N>
bool beginsWith(ByteView bytes, const std::uint8_t (&magic)[N])
{
    return bytes.size() >= N && std::equal(magic, magic + N, bytes.begin());
}

} // namespace

Result<void> checkSize(std::uint64_t width, std::uint64_t height)
{
    if (width == 0 || height == 0)
        return Error{Errc::BadValue, "picture-damaged"};
    if (width > kSideMax || height > kSideMax || width * height > kPixelsMax)
        return Error{Errc::TooLarge, "picture-pixels"};
    return {};
}

Result<Picture> strip(ByteView bytes, std::size_t bytesMax)
{
    if (bytes.size() > kInputBytesMax)
        return Error{Errc::TooLarge, "picture-bytes"};
    // By what it is, never by what it is called.
    if (beginsWith(bytes, kJpegMagic))
        return stripJpeg(bytes, bytesMax);
    if (beginsWith(bytes, kPngMagic))
        return stripPng(bytes, bytesMax);
    return Error{Errc::BadValue, "picture-format"};
}

Bytes withOrientation(const Picture& picture)
{
    if (picture.orientation <= 1 || picture.orientation > 8 || picture.format != Format::Jpeg)
        return picture.bytes;
    // APP1 with a TIFF of one tag: orientation (0x0112), one 16-bit number.
    const std::uint8_t tag[] = {0xFF, 0xE1, 0, 34, 'E', 'x',  'i',  'f', 0, 0, 'M', 'M', 0, 42, 0,
                                0,    0,    8, 0,  1,   0x01, 0x12, 0,   3, 0, 0,   0,   1, 0,  picture.orientation,
                                0,    0,    0, 0,  0,   0};
    Bytes turned(picture.bytes.begin(), picture.bytes.begin() + 2);
    turned.insert(turned.end(), std::begin(tag), std::end(tag));
    turned.insert(turned.end(), picture.bytes.begin() + 2, picture.bytes.end());
    return turned;
}

} // namespace kp::media
