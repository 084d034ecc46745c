/// \file What no reader of the wire may take, built from what it does take: a good encoding and the same with one thing wrong.
#pragma once

#include "shared/core/bytes.h"

#include <algorithm>
#include <string>
#include <vector>

namespace kp::test {

using Read = Result<void> (*)(ByteView);

struct RefusedCase {
    std::string input; ///< which message
    std::string what;  ///< what is wrong with it
    Bytes good;        ///< taken: so it is that one thing which is refused
    std::vector<Bytes> bad;
    Read read = nullptr;
};
using RefusedCases = std::vector<RefusedCase>;

/// Where two encodings begin to differ: the place of what differs in their values.
inline std::size_t placeOf(const Bytes& one, const Bytes& other)
{
    return static_cast<std::size_t>(std::mismatch(one.begin(), one.end(), other.begin(), other.end()).first - one.begin());
}
inline Bytes withByte(Bytes bytes, std::size_t at, std::uint8_t value)
{
    bytes.at(at) = value;
    return bytes;
}
inline Bytes withCount(Bytes bytes, std::size_t at, std::uint32_t count)
{
    for (std::size_t i = 0; i < 4; ++i)
        bytes.at(at + i) = static_cast<std::uint8_t>(count >> (8 * i));
    return bytes;
}
inline std::uint32_t countAt(const Bytes& bytes, std::size_t at)
{
    std::uint32_t count = 0;
    for (std::size_t i = 0; i < 4; ++i)
        count |= std::uint32_t{bytes.at(at + i)} << (8 * i);
    return count;
}
/// The list or byte string whose count stands at `at`, longer by one thing.
inline Bytes longerByOne(Bytes bytes, std::size_t at, const Bytes& thing)
{
    const std::uint32_t count = countAt(bytes, at);
    bytes = withCount(std::move(bytes), at, count + 1);
    const std::size_t end = at + 4 + count * thing.size();
    bytes.insert(bytes.begin() + static_cast<std::ptrdiff_t>(end), thing.begin(), thing.end());
    return bytes;
}
/// The first thing of a list once more, or what sorts after all others.
inline Bytes firstOf(const Bytes& bytes, std::size_t at, std::size_t size)
{
    const auto first = bytes.begin() + static_cast<std::ptrdiff_t>(at) + 4;
    return {first, first + static_cast<std::ptrdiff_t>(size)};
}
inline Bytes greatest(std::size_t size) { return Bytes(size, 0xFF); }
/// Two neighbours at `at` in the wrong order; the first of them twice.
inline Bytes swapped(Bytes bytes, std::size_t at, std::size_t size)
{
    const auto first = bytes.begin() + static_cast<std::ptrdiff_t>(at);
    const auto second = first + static_cast<std::ptrdiff_t>(size);
    std::swap_ranges(first, second, second);
    return bytes;
}
inline Bytes doubled(Bytes bytes, std::size_t at, std::size_t size)
{
    const auto first = bytes.begin() + static_cast<std::ptrdiff_t>(at);
    std::copy_n(first, size, first + static_cast<std::ptrdiff_t>(size));
    return bytes;
}

/// Every message: nothing at all, cut short at each byte, something left over; another format where it has one.
void addEverywhere(RefusedCases& cases);
void addEntries(RefusedCases& cases);
void addSigned(RefusedCases& cases);   ///< commits, receipts, snapshots, what stands in a chain
void addBodies(RefusedCases& cases);   ///< what is sealed in a commit
void addMessages(RefusedCases& cases); ///< requests and answers
void addJudged(RefusedCases& cases);   ///< well written, and still not to be taken

} // namespace kp::test
