// JPEG: the coefficients are copied into a new file that has nothing else. libjpeg says what is wrong by a jump: in between there
// is nothing but plain data, and what it allocated is let go by the Work that outlives the jump.
#include "sync/media/strip.h"

#include <csetjmp>
#include <cstdio>
#include <cstdlib>

#include <jpeglib.h>

#include <jerror.h>

namespace kp::media {
namespace {

constexpr int kScansMax = 64; ///< of a progressive file; more is made to keep us busy
constexpr int kQuality = 85;  ///< of what has to be made smaller
constexpr JDIMENSION kComponentsMax = 3;
constexpr std::size_t kExifHeader = 6; ///< "Exif\0\0"

struct Errors {
    jpeg_error_mgr base;
    std::jmp_buf back;
    bool damaged;
};

struct Watch {
    jpeg_progress_mgr base;
};

/// Everything that must be let go, whichever way it ends.
struct Work {
    jpeg_decompress_struct in{};
    jpeg_compress_struct out{};
    Errors errors{};
    Watch watch{};
    unsigned char* bytes = nullptr;
    unsigned long size = 0;
    unsigned char* row = nullptr;
    JDIMENSION width = 0, height = 0;

    Work() = default;
    Work(const Work&) = delete;
    Work& operator=(const Work&) = delete;
    ~Work()
    {
        jpeg_destroy_compress(&out);
        jpeg_destroy_decompress(&in);
        std::free(bytes);
        std::free(row);
    }
};

[[noreturn]] void jumpOut(j_common_ptr info) { std::longjmp(reinterpret_cast<Errors*>(info->err)->back, 1); }

/// Where libjpeg would go on with what it guesses (a file cut off, broken data), nothing is kept. Stray bytes between two
/// markers are what some cameras write, and are left out.
void note(j_common_ptr info, int level)
{
    if (level < 0 && info->err->msg_code != JWRN_EXTRANEOUS_DATA)
        reinterpret_cast<Errors*>(info->err)->damaged = true;
}

void saySilently(j_common_ptr) {}

void countScans(j_common_ptr info)
{
    if (info->is_decompressor && reinterpret_cast<j_decompress_ptr>(info)->input_scan_number > kScansMax)
        jumpOut(info);
}

unsigned number(const JOCTET* at, std::size_t size, bool big)
{
    unsigned value = 0;
    for (std::size_t i = 0; i < size; ++i)
        value = value << 8U | at[big ? i : size - 1 - i];
    return value;
}

/// The orientation in the first directory of an Exif block; 1 where none can be read. Looks at nothing else.
std::uint8_t orientationIn(const JOCTET* data, std::size_t size)
{
    constexpr std::uint8_t kNone = 1;
    if (size < kExifHeader + 8 || std::string_view(reinterpret_cast<const char*>(data), 4) != "Exif")
        return kNone;
    const JOCTET* tiff = data + kExifHeader;
    const std::size_t length = size - kExifHeader;
    const bool big = tiff[0] == 'M' && tiff[1] == 'M';
    if (!big && (tiff[0] != 'I' || tiff[1] != 'I'))
        return kNone;
    const std::size_t directory = number(tiff + 4, 4, big);
    if (directory > length || length - directory < 2)
        return kNone;
    const std::size_t count = number(tiff + directory, 2, big);
    for (std::size_t i = 0; i < count; ++i) {
        const std::size_t entry = directory + 2 + i * 12;
        if (entry + 12 > length)
            return kNone;
        if (number(tiff + entry, 2, big) != 0x0112 || number(tiff + entry + 2, 2, big) != 3)
            continue;
        const unsigned value = number(tiff + entry + 8, 2, big);
        return value >= 1 && value <= 8 ? static_cast<std::uint8_t>(value) : kNone;
    }
    return kNone;
}

std::uint8_t orientationOf(const jpeg_decompress_struct& in)
{
    for (auto* marker = in.marker_list; marker != nullptr; marker = marker->next)
        if (const std::uint8_t found = orientationIn(marker->data, marker->data_length); found != 1)
            return found;
    return 1;
}

void prepare(Work& work)
{
    work.in.err = work.out.err = jpeg_std_error(&work.errors.base);
    work.errors.base.error_exit = jumpOut;
    work.errors.base.emit_message = note;
    work.errors.base.output_message = saySilently; // it would name what is in the file
    work.watch.base.progress_monitor = countScans;
}

/// \return whether the head could be read
bool readHead(Work& work, ByteView bytes)
{
    if (setjmp(work.errors.back) != 0) // NOLINT: libjpeg's way
        return false;
    jpeg_create_decompress(&work.in);
    work.in.progress = &work.watch.base;
    jpeg_mem_src(&work.in, bytes.data(), bytes.size());
    jpeg_save_markers(&work.in, JPEG_APP0 + 1, 0xFFFF);
    return jpeg_read_header(&work.in, TRUE) == JPEG_HEADER_OK;
}

/// What every file we write says of itself, whatever the one before said.
void plainHead(jpeg_compress_struct& out)
{
    out.JFIF_major_version = out.JFIF_minor_version = 1;
    out.density_unit = 0;
    out.X_density = out.Y_density = 1;
    out.optimize_coding = TRUE;
}

bool copyCoefficients(Work& work)
{
    if (setjmp(work.errors.back) != 0) // NOLINT: libjpeg's way
        return false;
    jvirt_barray_ptr* coefficients = jpeg_read_coefficients(&work.in);
    jpeg_create_compress(&work.out);
    jpeg_mem_dest(&work.out, &work.bytes, &work.size);
    jpeg_copy_critical_parameters(&work.in, &work.out);
    plainHead(work.out);
    jpeg_write_coefficients(&work.out, coefficients);
    jpeg_finish_compress(&work.out);
    jpeg_finish_decompress(&work.in);
    return !work.errors.damaged;
}

/// Decoded to 1/`part` of each side and compressed anew.
bool makeSmaller(Work& work, unsigned part)
{
    if (setjmp(work.errors.back) != 0) // NOLINT: libjpeg's way
        return false;
    work.in.scale_num = 1;
    work.in.scale_denom = part;
    work.in.out_color_space = work.in.num_components == 1 ? JCS_GRAYSCALE : JCS_RGB;
    jpeg_start_decompress(&work.in);
    work.width = work.in.output_width;
    work.height = work.in.output_height;
    const auto components = static_cast<std::size_t>(work.in.output_components);
    work.row = static_cast<unsigned char*>(std::malloc(work.width * components));
    if (work.row == nullptr)
        return false;
    jpeg_create_compress(&work.out);
    jpeg_mem_dest(&work.out, &work.bytes, &work.size);
    work.out.image_width = work.width;
    work.out.image_height = work.height;
    work.out.input_components = work.in.output_components;
    work.out.in_color_space = work.in.out_color_space;
    jpeg_set_defaults(&work.out);
    jpeg_set_quality(&work.out, kQuality, TRUE);
    plainHead(work.out);
    jpeg_start_compress(&work.out, TRUE);
    while (work.in.output_scanline < work.height) {
        jpeg_read_scanlines(&work.in, &work.row, 1);
        jpeg_write_scanlines(&work.out, &work.row, 1);
    }
    jpeg_finish_compress(&work.out);
    jpeg_finish_decompress(&work.in);
    return !work.errors.damaged;
}

Error damaged() { return {Errc::BadValue, "picture-damaged"}; }

/// \param part 1: as it is, else to that part of each side
Result<Picture> copied(ByteView bytes, unsigned part)
{
    Work work;
    prepare(work);
    if (!readHead(work, bytes))
        return damaged();
    const auto components = static_cast<JDIMENSION>(work.in.num_components);
    if ((components != 1 && components != kComponentsMax) || work.in.data_precision != 8 || work.in.arith_code)
        return damaged();
    KP_TRY(checkSize(work.in.image_width, work.in.image_height));
    Picture picture;
    picture.orientation = orientationOf(work.in);
    work.width = work.in.image_width;
    work.height = work.in.image_height;
    if (!(part == 1 ? copyCoefficients(work) : makeSmaller(work, part)))
        return damaged();
    picture.width = work.width;
    picture.height = work.height;
    picture.bytes.assign(work.bytes, work.bytes + work.size);
    return picture;
}

} // namespace

Result<Picture> stripJpeg(ByteView bytes, std::size_t bytesMax)
{
    for (const unsigned part : {1U, 2U, 4U, 8U}) {
        KP_TRY_ASSIGN(Picture picture, copied(bytes, part));
        if (picture.bytes.size() <= bytesMax)
            return picture;
    }
    return Error{Errc::TooLarge, "picture-bytes"};
}

} // namespace kp::media
