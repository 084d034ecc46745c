// PNG: decoded to pixels and written anew, through the part of libpng that needs no jumps.
#include "sync/media/strip.h"

#include <png.h>

namespace kp::media {
namespace {

/// Lets go of what libpng holds, whichever way it ends.
struct Image {
    png_image png{};

    Image() { png.version = PNG_IMAGE_VERSION; }
    Image(const Image&) = delete;
    Image& operator=(const Image&) = delete;
    ~Image() { png_image_free(&png); }
    [[nodiscard]] bool failed() const { return PNG_IMAGE_FAILED(png); }
};

Error damaged() { return {Errc::BadValue, "picture-damaged"}; }

} // namespace

Result<Picture> stripPng(ByteView bytes, std::size_t bytesMax)
{
    Image in;
    if (png_image_begin_read_from_memory(&in.png, bytes.data(), bytes.size()) == 0 || in.failed())
        return damaged();
    KP_TRY(checkSize(in.png.width, in.png.height));
    // Eight bits a channel and no palette: the fewest ways to be read wrongly.
    in.png.format &= PNG_FORMAT_FLAG_COLOR | PNG_FORMAT_FLAG_ALPHA;
    Bytes pixels(PNG_IMAGE_SIZE(in.png));
    if (png_image_finish_read(&in.png, nullptr, pixels.data(), 0, nullptr) == 0 || in.failed())
        return damaged();
    Image out;
    out.png.width = in.png.width;
    out.png.height = in.png.height;
    out.png.format = in.png.format;
    png_alloc_size_t size = PNG_IMAGE_PNG_SIZE_MAX(out.png);
    Picture picture;
    picture.format = Format::Png;
    picture.width = in.png.width;
    picture.height = in.png.height;
    picture.bytes.resize(size);
    if (png_image_write_to_memory(&out.png, picture.bytes.data(), &size, 0, pixels.data(), 0, nullptr) == 0 || out.failed())
        return damaged();
    picture.bytes.resize(size);
    picture.bytes.shrink_to_fit();
    if (picture.bytes.size() > bytesMax)
        return Error{Errc::TooLarge, "picture-bytes"};
    return picture;
}

} // namespace kp::media
