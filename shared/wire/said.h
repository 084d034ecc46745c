/// \file What a sync's request and answer leave out, because it was said before in the same message or can be computed from it:
/// ids said again, places that follow on, hashes of bodies that are there; and their numbers take the bytes they need. Layout: README.md "Said once". There is still one
/// encoding of a message: what may be left out must be.
#pragma once

#include "shared/wire/archive.h"
#include "shared/wire/chain.h"

#include <algorithm>
#include <array>
#include <limits>
#include <map>

namespace kp::wire {

/// A piece of a payload that is said in another way: an id likely to be said again (16 or 32 bytes), or a number (8).
struct Piece {
    std::size_t at = 0;
    std::size_t size = 0; ///< 0: no more
};
inline constexpr std::size_t kNumberSize = 8;
enum class PayloadShape : std::uint8_t { Plain, Entry, Commit, Receipt, Snapshot };
[[nodiscard]] PayloadShape shapeOf(ChainItemKind kind);
/// The first piece at or after `known.size()` in a payload of that size that begins with `known`. Goes by offsets alone: whether
/// the payload is any good is for whoever takes it in.
[[nodiscard]] Piece nextPiece(PayloadShape shape, std::size_t size, ByteView known);

/// Where a commit that has its body says of it what can be computed: size and hash (36 bytes), and the length before it.
struct BodyClaims {
    std::size_t claims = 0; ///< offset of size and hash
    std::size_t length = 0; ///< offset of the length; the body is the rest
};
/// By the number of blobs in front. \return nothing when that does not fit into `size`
[[nodiscard]] std::optional<BodyClaims> bodyClaims(std::size_t size, ByteView known);
/// Sets them to what the body says. \pre claims.length + 4 <= payload.size()
void claimBody(Bytes& payload, const BodyClaims& claims);
/// Whether that would change nothing.
[[nodiscard]] bool bodyIsClaimed(const Bytes& payload);

inline constexpr std::size_t kBlobCountAt = 186; ///< in a commit

struct BytewiseLess {
    [[nodiscard]] bool operator()(ByteView a, ByteView b) const
    {
        return std::lexicographical_compare(a.begin(), a.end(), b.begin(), b.end());
    }
};
/// Their numbers. They point into the message, which outlives what writes or reads it.
using SaidIds = std::map<ByteView, std::uint16_t, BytewiseLess>;

class SaidEncoder : public Encoder {
public:
    template <std::unsigned_integral Int>
    void integer(const Int& value)
    {
        if constexpr (sizeof(Int) < 4)
            Encoder::integer(value);
        else
            writer().shortInteger(value);
    }
    template <class Tag, std::size_t N>
    void said(const Id<Tag, N>& id)
    {
        numbered(id.view());
    }
    void payload(const Bytes& bytes, PayloadShape shape, bool bodyClaimed, std::optional<std::size_t> sizeKnown,
                 std::size_t sizeMax);
    Place before{}; ///< the place of the item said last

private:
    void numbered(ByteView id);
    std::array<SaidIds, 2> m_ids; ///< of 16 and of 32 bytes
};

class SaidDecoder : public Decoder {
public:
    using Decoder::Decoder;
    template <std::unsigned_integral Int>
    void integer(Int& value)
    {
        if constexpr (sizeof(Int) < 4)
            Decoder::integer(value);
        else
            value = static_cast<Int>(reader().shortInteger(std::numeric_limits<Int>::max()));
    }
    template <class Tag, std::size_t N>
    void said(Id<Tag, N>& id)
    {
        const ByteView bytes = numbered(N);
        std::copy(bytes.begin(), bytes.end(), id.bytes.begin());
    }
    void payload(Bytes& bytes, PayloadShape shape, bool bodyClaimed, std::optional<std::size_t> sizeKnown,
                 std::size_t sizeMax);
    Place before{};

private:
    /// \return nothing when it failed
    [[nodiscard]] ByteView numbered(std::size_t size);
    std::array<SaidIds, 2> m_ids;
    std::array<std::vector<ByteView>, 2> m_inOrder;
};

} // namespace kp::wire
