#include "tests/support/pictures.h"

#include <algorithm>
#include <csetjmp>
#include <cstdio>
#include <cstdlib>
#include <cstring>

#include <jpeglib.h>

#include <png.h>

namespace kp::test {
namespace {

void put(Bytes& out, std::string_view text) { out.insert(out.end(), text.begin(), text.end()); }
void put16(Bytes& out, unsigned value, bool big)
{
    const auto high = static_cast<std::uint8_t>(value >> 8U), low = static_cast<std::uint8_t>(value);
    out.push_back(big ? high : low);
    out.push_back(big ? low : high);
}
void put32(Bytes& out, unsigned value, bool big)
{
    put16(out, big ? value >> 16U : value, big);
    put16(out, big ? value : value >> 16U, big);
}

/// Orientation and maker, with a thumbnail's worth of words behind.
Bytes exif(const JpegDraft& draft)
{
    const bool big = draft.bigEndian;
    Bytes out;
    put(out, std::string_view("Exif\0\0", 6));
    put(out, big ? "MM" : "II");
    put16(out, 42, big);
    put32(out, 8, big);
    put16(out, 2, big);
    put16(out, 0x010F, big); // maker
    put16(out, 2, big);
    put32(out, static_cast<unsigned>(draft.place.size()), big);
    put32(out, 38, big);
    put16(out, 0x0112, big); // orientation
    put16(out, 3, big);
    put32(out, 1, big);
    put16(out, draft.orientation, big);
    put16(out, 0, big);
    put32(out, 0, big);
    put(out, draft.place);
    put(out, " GPS 51.05 N 3.72 E ");
    put(out, draft.place);
    return out;
}

std::uint8_t noise(unsigned& state)
{
    state = state * 1664525U + 1013904223U;
    return static_cast<std::uint8_t>(state >> 24U);
}

std::uint32_t crcOf(ByteView bytes)
{
    std::uint32_t crc = 0xFFFFFFFFU;
    for (const std::uint8_t byte : bytes) {
        crc ^= byte;
        for (int bit = 0; bit < 8; ++bit)
            crc = (crc & 1U) != 0 ? crc >> 1U ^ 0xEDB88320U : crc >> 1U;
    }
    return ~crc;
}

Bytes pngChunk(std::string_view name, std::string_view content)
{
    Bytes out;
    put32(out, static_cast<unsigned>(content.size()), true);
    put(out, name);
    put(out, content);
    put32(out, crcOf(ByteView(out).subspan(4)), true);
    return out;
}

struct Jump {
    jpeg_error_mgr base;
    std::jmp_buf back;
};

void jumpOut(j_common_ptr info) { std::longjmp(reinterpret_cast<Jump*>(info->err)->back, 1); }
void beSilent(j_common_ptr) {}

bool decodeJpeg(ByteView bytes, Bytes& pixels)
{
    Jump jump{};
    jpeg_decompress_struct in{};
    in.err = jpeg_std_error(&jump.base);
    jump.base.error_exit = jumpOut;
    jump.base.output_message = beSilent;
    if (setjmp(jump.back) != 0) {
        jpeg_destroy_decompress(&in);
        return false;
    }
    jpeg_create_decompress(&in);
    jpeg_mem_src(&in, bytes.data(), bytes.size());
    jpeg_read_header(&in, TRUE);
    in.out_color_space = JCS_RGB;
    jpeg_start_decompress(&in);
    pixels.resize(std::size_t{in.output_width} * in.output_height * 3);
    while (in.output_scanline < in.output_height) {
        JSAMPROW row = pixels.data() + std::size_t{in.output_scanline} * in.output_width * 3;
        jpeg_read_scanlines(&in, &row, 1);
    }
    jpeg_finish_decompress(&in);
    jpeg_destroy_decompress(&in);
    return true;
}

} // namespace

Bytes makeJpeg(const JpegDraft& draft)
{
    jpeg_compress_struct out{};
    jpeg_error_mgr errors{};
    out.err = jpeg_std_error(&errors);
    jpeg_create_compress(&out);
    unsigned char* bytes = nullptr;
    unsigned long size = 0;
    jpeg_mem_dest(&out, &bytes, &size);
    out.image_width = draft.width;
    out.image_height = draft.height;
    out.input_components = 3;
    out.in_color_space = JCS_RGB;
    jpeg_set_defaults(&out);
    jpeg_set_quality(&out, draft.quality, TRUE);
    if (draft.progressive)
        jpeg_simple_progression(&out);
    jpeg_start_compress(&out, TRUE);
    const auto marker = [&](int which, const Bytes& content) {
        jpeg_write_marker(&out, which, content.data(), static_cast<unsigned>(content.size()));
    };
    if (draft.orientation != 0)
        marker(JPEG_APP0 + 1, exif(draft));
    if (!draft.place.empty()) {
        Bytes xmp;
        put(xmp, std::string_view("http://ns.adobe.com/xap/1.0/\0", 29));
        put(xmp, draft.place);
        marker(JPEG_APP0 + 1, xmp);
        Bytes iptc;
        put(iptc, std::string_view("Photoshop 3.0\0", 14));
        put(iptc, draft.place);
        marker(JPEG_APP0 + 13, iptc);
        Bytes profile;
        put(profile, std::string_view("ICC_PROFILE\0\1\1", 14));
        put(profile, draft.place);
        marker(JPEG_APP0 + 2, profile);
        Bytes comment;
        put(comment, draft.place);
        marker(JPEG_COM, comment);
    }
    Bytes row(std::size_t{draft.width} * 3);
    unsigned state = draft.seed;
    while (out.next_scanline < out.image_height) {
        for (std::size_t i = 0; i < row.size(); ++i)
            row[i] =
                draft.noisy ? noise(state) : static_cast<std::uint8_t>(i * 3 + out.next_scanline * 2 + draft.seed * 40);
        JSAMPROW one = row.data();
        jpeg_write_scanlines(&out, &one, 1);
    }
    jpeg_finish_compress(&out);
    jpeg_destroy_compress(&out);
    Bytes made(bytes, bytes + size);
    std::free(bytes);
    put(made, draft.behind);
    return made;
}

Bytes makePng(const PngDraft& draft)
{
    png_image image{};
    image.version = PNG_IMAGE_VERSION;
    image.width = draft.width;
    image.height = draft.height;
    image.format = draft.alpha ? PNG_FORMAT_RGBA : PNG_FORMAT_RGB;
    Bytes pixels(PNG_IMAGE_SIZE(image));
    for (std::size_t i = 0; i < pixels.size(); ++i)
        pixels[i] = static_cast<std::uint8_t>(i * 7);
    png_alloc_size_t size = PNG_IMAGE_PNG_SIZE_MAX(image);
    Bytes made(size);
    if (png_image_write_to_memory(&image, made.data(), &size, 0, pixels.data(), 0, nullptr) == 0)
        return {};
    made.resize(size);
    if (!draft.place.empty()) {
        Bytes chunks;
        for (const auto& [name, content] :
             {std::pair<std::string, std::string>{"tEXt", "Comment" + std::string(1, '\0') + draft.place},
              {"iTXt", "Place" + std::string(5, '\0') + draft.place},
              {"eXIf", std::string("MM\0*\0\0\0\x8\0\0\0\0\0\0", 14) + draft.place},
              {"prVt", draft.place}}) {
            const Bytes one = pngChunk(name, content);
            chunks.insert(chunks.end(), one.begin(), one.end());
        }
        made.insert(made.begin() + 8 + 25, chunks.begin(), chunks.end()); // behind the signature and IHDR
    }
    put(made, draft.behind);
    return made;
}

Bytes pixelsOf(ByteView picture)
{
    Bytes pixels;
    if (picture.size() > 2 && picture[0] == 0xFF)
        return decodeJpeg(picture, pixels) ? pixels : Bytes();
    png_image image{};
    image.version = PNG_IMAGE_VERSION;
    if (png_image_begin_read_from_memory(&image, picture.data(), picture.size()) == 0)
        return {};
    image.format = PNG_FORMAT_RGBA;
    pixels.resize(PNG_IMAGE_SIZE(image));
    return png_image_finish_read(&image, nullptr, pixels.data(), 0, nullptr) != 0 ? pixels : Bytes();
}

bool holds(ByteView bytes, std::string_view text)
{
    return std::search(bytes.begin(), bytes.end(), text.begin(), text.end()) != bytes.end();
}

} // namespace kp::test
