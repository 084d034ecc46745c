#include "shared/wire/said.h"

#include "shared/crypto/crypto.h"

#include <limits>

namespace kp::wire {
namespace {

constexpr std::size_t kEntrySizeMin = 215 + 4 + 16 + 64; ///< an empty body and one signature
constexpr std::size_t kBodyAt = 215;
constexpr std::size_t kSignatureSize = 16 + 64;
constexpr std::uint8_t kPartGenesis = 32, kRotate = 35;

/// Of every entry: space, part, author, the generation, position and head it saw of the space, and of the part.
constexpr std::array<Piece, 9> kEntryPieces{
    {{3, 32}, {35, 32}, {67, 16}, {83, 16}, {99, 8}, {107, 32}, {139, 16}, {155, 8}, {163, 32}}};
constexpr std::array<Piece, 2> kPartGenesisPieces{{{kBodyAt + 1, 16}, {kBodyAt + 17, 32}}}; ///< owner, epoch
constexpr std::array<Piece, 1> kRotatePieces{{{kBodyAt, 32}}};
/// Part, epoch, device, sequence, the generation, position and head it saw, and the space position. Not the commit before: that
/// one is said once only.
constexpr std::array<Piece, 8> kCommitPieces{
    {{1, 32}, {33, 32}, {65, 16}, {81, 8}, {121, 16}, {137, 8}, {145, 32}, {177, 8}}};
constexpr std::array<Piece, 3> kReceiptPieces{{{1, 32}, {33, 32}, {65, 16}}};
constexpr std::array<Piece, 5> kSnapshotPieces{{{1, 32}, {33, 32}, {65, 16}, {81, 16}, {97, 8}}};

Piece nextOf(std::span<const Piece> pieces, std::size_t from)
{
    const auto next = std::find_if(pieces.begin(), pieces.end(), [&](const Piece& one) { return one.at >= from; });
    return next == pieces.end() ? Piece{} : *next;
}

Piece nextInEntry(std::size_t size, ByteView known)
{
    if (size < kEntrySizeMin)
        return {};
    if (const Piece fixed = nextOf(kEntryPieces, known.size()); fixed.size != 0)
        return fixed;
    const std::size_t signature = size - kSignatureSize; // the last one's: there is rarely another
    const std::span<const Piece> body = known[1] == kPartGenesis ? std::span<const Piece>(kPartGenesisPieces)
                                        : known[1] == kRotate    ? std::span<const Piece>(kRotatePieces)
                                                                 : std::span<const Piece>();
    if (!body.empty() && body.back().at + body.back().size + 4 <= signature)
        if (const Piece inBody = nextOf(body, known.size()); inBody.size != 0)
            return inBody;
    return known.size() <= signature ? Piece{signature, 16} : Piece{};
}

void put(std::uint8_t* at, std::uint64_t value, unsigned size)
{
    for (unsigned i = 0; i < size; ++i)
        at[i] = static_cast<std::uint8_t>(value >> (8 * i));
}

} // namespace

PayloadShape shapeOf(ChainItemKind kind)
{
    switch (kind) {
    case ChainItemKind::Entry: return PayloadShape::Entry;
    case ChainItemKind::Commit:
    case ChainItemKind::CommitHeader: return PayloadShape::Commit;
    case ChainItemKind::Receipt: return PayloadShape::Receipt;
    case ChainItemKind::Skeleton:
    case ChainItemKind::RemovalLine: return PayloadShape::Plain;
    }
    return PayloadShape::Plain;
}

Piece nextPiece(PayloadShape shape, std::size_t size, ByteView known)
{
    const auto among = [&](std::span<const Piece> pieces) {
        return size < pieces.back().at + pieces.back().size ? Piece{} : nextOf(pieces, known.size());
    };
    switch (shape) {
    case PayloadShape::Plain: return {};
    case PayloadShape::Entry: return nextInEntry(size, known);
    case PayloadShape::Commit: return among(kCommitPieces);
    case PayloadShape::Receipt: return among(kReceiptPieces);
    case PayloadShape::Snapshot: return among(kSnapshotPieces);
    }
    return {};
}

std::optional<BodyClaims> bodyClaims(std::size_t size, ByteView known)
{
    if (known.size() < kBlobCountAt + 4)
        return std::nullopt;
    const auto blobs = Reader(known.subspan(kBlobCountAt, 4)).integer<std::uint32_t>();
    if (blobs > limits::kBlobsPerCommit)
        return std::nullopt;
    const std::size_t claims = kBlobCountAt + 4 + blobs * BlobId::kSize;
    const std::size_t length = claims + 4 + Hash::kSize + Signature::kSize;
    return length + 4 <= size ? std::optional(BodyClaims{claims, length}) : std::nullopt;
}

void claimBody(Bytes& payload, const BodyClaims& claims)
{
    const ByteView body = ByteView(payload).subspan(claims.length + 4);
    const Hash hash = bodyHash(body);
    put(payload.data() + claims.claims, body.size(), 4);
    std::copy(hash.bytes.begin(), hash.bytes.end(), payload.data() + claims.claims + 4);
    put(payload.data() + claims.length, body.size(), 4);
}

bool bodyIsClaimed(const Bytes& payload)
{
    const auto claims = bodyClaims(payload.size(), payload);
    if (!claims)
        return false;
    // A header alone, or a size that is wrong: the hash need not be computed.
    const std::size_t body = payload.size() - claims->length - 4;
    if (Reader(ByteView(payload).subspan(claims->claims, 4)).integer<std::uint32_t>() != body
        || Reader(ByteView(payload).subspan(claims->length, 4)).integer<std::uint32_t>() != body)
        return false;
    const Hash hash = bodyHash(ByteView(payload).subspan(claims->length + 4));
    return std::equal(hash.bytes.begin(), hash.bytes.end(), payload.data() + claims->claims + 4);
}

// ---- writing ----------------------------------------------------------------------------------------------------------

void SaidEncoder::numbered(ByteView id)
{
    SaidIds& ids = m_ids[id.size() == 32 ? 1 : 0];
    KP_ASSERT(ids.size() < std::numeric_limits<std::uint16_t>::max());
    const auto [said, first] = ids.emplace(id, static_cast<std::uint16_t>(ids.size()));
    writer().shortInteger(said->second);
    if (first)
        writer().raw(id);
}

void SaidEncoder::payload(const Bytes& bytes, PayloadShape shape, bool bodyClaimed, std::optional<std::size_t> sizeKnown,
                          std::size_t sizeMax)
{
    const ByteView all(bytes);
    KP_ASSERT(all.size() <= sizeMax && (!sizeKnown || *sizeKnown == all.size()));
    if (!sizeKnown)
        integer(static_cast<std::uint32_t>(all.size()));
    std::size_t at = 0;
    const auto copy = [&](std::size_t upTo) { writer().raw(all.subspan(at, upTo - at)); };
    for (Piece piece = nextPiece(shape, all.size(), {}); piece.size != 0;
         piece = nextPiece(shape, all.size(), all.first(at))) {
        copy(piece.at);
        const ByteView bytesOf = all.subspan(piece.at, piece.size);
        if (piece.size == kNumberSize)
            writer().shortInteger(Reader(bytesOf).integer<std::uint64_t>());
        else
            numbered(bytesOf);
        at = piece.at + piece.size;
    }
    if (bodyClaimed) {
        const auto claims = bodyClaims(all.size(), all);
        KP_ASSERT(claims.has_value());
        copy(claims->claims);
        at = claims->claims + 4 + Hash::kSize;
        copy(claims->length);
        at = claims->length + 4;
    }
    copy(all.size());
}

// ---- reading ----------------------------------------------------------------------------------------------------------

ByteView SaidDecoder::numbered(std::size_t size)
{
    std::vector<ByteView>& said = m_inOrder[size == 32 ? 1 : 0];
    const auto number = static_cast<std::uint16_t>(reader().shortInteger(std::numeric_limits<std::uint16_t>::max()));
    if (number < said.size())
        return failed() ? ByteView() : said[number];
    const ByteView id = number == said.size() ? reader().raw(size) : ByteView();
    // Said again as if it were new, or by a number that nothing has yet: there is one way to say it.
    if (id.empty() || !m_ids[size == 32 ? 1 : 0].emplace(id, number).second) {
        reader().fail();
        return {};
    }
    said.push_back(id);
    return id;
}

void SaidDecoder::payload(Bytes& bytes, PayloadShape shape, bool bodyClaimed, std::optional<std::size_t> sizeKnown,
                          std::size_t sizeMax)
{
    std::uint32_t told = 0;
    if (!sizeKnown)
        integer(told);
    const std::size_t size = sizeKnown.value_or(told);
    require(size <= sizeMax);
    bytes.clear();
    const auto append = [&](ByteView piece) { bytes.insert(bytes.end(), piece.begin(), piece.end()); };
    const auto copy = [&](std::size_t upTo) {
        require(upTo >= bytes.size());
        if (!failed())
            append(reader().raw(upTo - bytes.size()));
    };
    for (Piece piece = nextPiece(shape, size, {}); piece.size != 0 && !failed(); piece = nextPiece(shape, size, bytes)) {
        copy(piece.at);
        if (piece.size != kNumberSize) {
            append(numbered(piece.size));
            continue;
        }
        const std::uint64_t value = reader().shortInteger(std::numeric_limits<std::uint64_t>::max());
        bytes.resize(bytes.size() + kNumberSize);
        put(bytes.data() + bytes.size() - kNumberSize, value, kNumberSize);
    }
    if (bodyClaimed) {
        copy(kBlobCountAt + 4);
        const auto claims = failed() ? std::nullopt : bodyClaims(size, bytes);
        require(claims.has_value());
        if (failed())
            return;
        copy(claims->claims);
        bytes.resize(bytes.size() + 4 + Hash::kSize);
        copy(claims->length);
        bytes.resize(bytes.size() + 4);
        copy(size);
        if (!failed())
            claimBody(bytes, *claims);
        return;
    }
    copy(size);
    require(failed() || shape != PayloadShape::Commit || !bodyIsClaimed(bytes));
}

} // namespace kp::wire
