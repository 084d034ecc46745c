// What is left of a picture: what can be seen in it. Killed: the markers kept; a PNG not written anew; the orientation not read;
// warnings of libjpeg not looked at; the size not checked before decoding.
#include "sync/media/strip.h"
#include "tests/support/pictures.h"

#include <catch2/catch.hpp>

#include <algorithm>
#include <random>

using namespace kp;
using namespace kp::test;
using media::strip;

namespace {

constexpr std::size_t kMax = 4 * 1024 * 1024;
constexpr const char* kPlace = "Lotusstraat 12 Gent, Fairphone van Yassin, 51.05N";

std::string refusal(ByteView bytes, std::size_t max = kMax)
{
    const auto picture = strip(bytes, max);
    return picture.ok() ? "taken" : std::string(name(picture.code())) + " " + picture.error().detail;
}

} // namespace

TEST_CASE("nothing but the picture is left of a JPEG and its pixels are the same", "[media]")
{
    for (const bool progressive : {false, true}) {
        JpegDraft draft;
        draft.progressive = progressive;
        draft.orientation = 6;
        draft.place = kPlace;
        draft.behind = "PK\x3\x4 Lotusstraat 12";
        const Bytes taken = makeJpeg(draft);
        REQUIRE(holds(taken, "Lotusstraat"));
        const auto picture = strip(taken, kMax);
        REQUIRE(picture.ok());
        for (const char* word : {"Lotus", "Fairphone", "Yassin", "GPS", "Exif", "ICC", "Photoshop", "adobe", "PK"})
            CHECK_FALSE(holds(picture.value().bytes, word));
        CHECK(picture.value().orientation == 6);
        CHECK(picture.value().width == 64);
        CHECK(picture.value().height == 48);
        CHECK(picture.value().format == media::Format::Jpeg);
        CHECK(pixelsOf(picture.value().bytes) == pixelsOf(taken));
        // Once more changes nothing; with the one tag that says how to turn it, the same again.
        CHECK(strip(picture.value().bytes, kMax).value().bytes == picture.value().bytes);
        const Bytes given = media::withOrientation(picture.value());
        CHECK(given.size() == picture.value().bytes.size() + 36);
        const auto again = strip(given, kMax);
        REQUIRE(again.ok());
        CHECK(again.value().orientation == 6);
        CHECK(again.value().bytes == picture.value().bytes);
    }
}

TEST_CASE("the orientation is read in both byte orders and nonsense is none", "[media]")
{
    for (const bool big : {true, false})
        for (const unsigned said : {1U, 3U, 8U, 9U, 200U}) {
            JpegDraft draft;
            draft.bigEndian = big;
            draft.orientation = static_cast<std::uint8_t>(said);
            CHECK(strip(makeJpeg(draft), kMax).value().orientation == (said <= 8 ? said : 1));
        }
    CHECK(strip(makeJpeg(), kMax).value().orientation == 1);
    CHECK(media::withOrientation(strip(makeJpeg(), kMax).value()).size() == strip(makeJpeg(), kMax).value().bytes.size());
}

TEST_CASE("nothing but the picture is left of a PNG", "[media]")
{
    for (const bool alpha : {false, true}) {
        PngDraft draft;
        draft.alpha = alpha;
        draft.place = kPlace;
        draft.behind = kPlace;
        const Bytes taken = makePng(draft);
        REQUIRE(holds(taken, "Lotusstraat"));
        const auto picture = strip(taken, kMax);
        REQUIRE(picture.ok());
        for (const char* word : {"Lotus", "tEXt", "iTXt", "eXIf", "prVt", "Yassin"})
            CHECK_FALSE(holds(picture.value().bytes, word));
        CHECK(pixelsOf(picture.value().bytes) == pixelsOf(taken));
        CHECK(strip(picture.value().bytes, kMax).value().bytes == picture.value().bytes);
    }
}

TEST_CASE("a picture that is too large is made smaller or refused", "[media]")
{
    JpegDraft draft;
    draft.width = 800;
    draft.height = 600;
    draft.noisy = true;
    draft.orientation = 3;
    draft.place = kPlace;
    const Bytes large = makeJpeg(draft);
    const auto smaller = strip(large, large.size() / 2);
    REQUIRE(smaller.ok());
    CHECK(smaller.value().bytes.size() <= large.size() / 2);
    CHECK(smaller.value().width == 400);
    CHECK(smaller.value().orientation == 3);
    CHECK_FALSE(holds(smaller.value().bytes, "Lotus"));
    CHECK(refusal(large, 300) == "too-large picture-bytes");
    CHECK(refusal(makePng(), 50) == "too-large picture-bytes");
}

TEST_CASE("what is no picture or a broken one is refused whole", "[media]")
{
    const Bytes jpeg = makeJpeg();
    const Bytes png = makePng();
    CHECK(refusal({}) == "bad-value picture-format");
    const auto text = [](std::string_view words) { return copyOf(viewOf(words)); };
    CHECK(refusal(text("GIF89a")) == "bad-value picture-format");
    CHECK(refusal(text("%PDF-1.7")) == "bad-value picture-format");
    CHECK(refusal(text("<svg xmlns='http://www.w3.org/2000/svg'/>")) == "bad-value picture-format");
    CHECK(refusal(text("\xFF\xD8\xFF")) == "bad-value picture-damaged");
    for (const Bytes& whole : {jpeg, png})
        for (std::size_t size = 8; size < whole.size() - 12; size += 1 + whole.size() / 97)
            CHECK(refusal(ByteView(whole).first(size)) == "bad-value picture-damaged");
    // A size of 60000 x 60000 in the head, in a file of a few hundred bytes.
    Bytes bomb = png;
    for (const std::size_t at : {16U, 20U}) {
        bomb[at] = bomb[at + 1] = 0;
        bomb[at + 2] = bomb[at + 3] = 0xEA;
    }
    CHECK(refusal(bomb).find("picture-") != std::string::npos);
    const std::uint8_t head[] = {0xFF, 0xC0};
    const auto frame = std::search(jpeg.begin(), jpeg.end(), std::begin(head), std::end(head));
    Bytes wide = jpeg;
    const auto at = static_cast<std::size_t>(frame - jpeg.begin());
    REQUIRE(at + 9 < wide.size());
    wide[at + 5] = wide[at + 6] = wide[at + 7] = wide[at + 8] = 0xEA;
    CHECK(refusal(wide) == "too-large picture-pixels");
}

TEST_CASE("random changes to a picture never do harm", "[media]")
{
    std::mt19937 random(20261123);
    JpegDraft draft;
    draft.orientation = 5;
    draft.place = kPlace;
    JpegDraft steps = draft;
    steps.progressive = true;
    PngDraft drawn;
    drawn.place = kPlace;
    for (const Bytes& whole : {makeJpeg(draft), makeJpeg(steps), makePng(drawn)})
        for (int i = 0; i < 400; ++i) {
            Bytes changed = whole;
            for (unsigned n = 0; n <= random() % 4; ++n)
                changed[random() % changed.size()] = static_cast<std::uint8_t>(random());
            const auto picture = strip(changed, kMax);
            if (!picture.ok())
                continue;
            CHECK_FALSE(holds(picture.value().bytes, "Lotus"));
            CHECK(strip(picture.value().bytes, kMax).ok());
        }
}
