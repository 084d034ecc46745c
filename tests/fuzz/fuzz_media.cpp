// Pictures from anywhere: whatever is taken is a picture that is taken again as it is, upright, and with nothing left in it to
// take out.
#include "sync/media/strip.h"

#include <algorithm>
#include <cstdlib>
#include <string_view>

using namespace kp;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    constexpr std::size_t kBytesMax = 1024 * 1024;
    const auto first = media::strip({data, size}, kBytesMax);
    if (!first.ok())
        return 0;
    const media::Picture& picture = first.value();
    const auto again = media::strip(picture.bytes, kBytesMax);
    const bool same = again.ok() && again.value().orientation == 1 && again.value().width == picture.width
                      && again.value().height == picture.height && again.value().bytes == picture.bytes;
    if (picture.bytes.size() > kBytesMax || !same)
        std::abort();
    return 0;
}
