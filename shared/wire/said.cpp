#include "shared/wire/said.h"

#include "shared/crypto/crypto.h"

#include <limits>

namespace kp::wire {
namespace {

constexpr std::size_t kEntrySizeMin = 215 + 4 + 16 + 64; ///< an empty body and one signature
constexpr std::size_t kBodyAt = 215;
constexpr std::size_t kSignatureSize = 16 + 64;
constexpr std::uint8_t kPartGenesis = 32, kRotate = 35;

/// Of every entry: space, part, author, the generation and head it saw of the space, and of the part.
constexpr std::array<IdSpan, 7> kEntryIds{{{3, 32}, {35, 32}, {67, 16}, {83, 16}, {107, 32}, {139, 16}, {163, 32}}};
constexpr std::array<IdSpan, 2> kPartGenesisIds{{{kBodyAt + 1, 16}, {kBodyAt + 17, 32}}}; ///< owner, epoch
constexpr std::array<IdSpan, 1> kRotateIds{{{kBodyAt, 32}}};
/// Part, epoch, device, the generation and head it saw. Not the commit before: that one is said once only.
constexpr std::array<IdSpan, 5> kCommitIds{{{1, 32}, {33, 32}, {65, 16}, {121, 16}, {145, 32}}};
constexpr std::array<IdSpan, 3> kReceiptIds{{{1, 32}, {33, 32}, {65, 16}}};
constexpr std::array<IdSpan, 4> kSnapshotIds{{{1, 32}, {33, 32}, {65, 16}, {81, 16}}};

IdSpan nextOf(std::span<const IdSpan> ids, std::size_t from)
{
    const auto next = std::find_if(ids.begin(), ids.end(), [&](const IdSpan& id) { return id.at >= from; });
    return next == ids.end() ? IdSpan{} : *next;
}

IdSpan nextInEntry(std::size_t size, ByteView known)
{
    if (size < kEntrySizeMin)
        return {};
    if (const IdSpan fixed = nextOf(kEntryIds, known.size()); fixed.size != 0)
        return fixed;
    const std::size_t signature = size - kSignatureSize; // the last one's: there is rarely another
    const std::span<const IdSpan> body = known[1] == kPartGenesis ? std::span<const IdSpan>(kPartGenesisIds)
                                         : known[1] == kRotate    ? std::span<const IdSpan>(kRotateIds)
                                                                  : std::span<const IdSpan>();
    if (!body.empty() && body.back().at + body.back().size + 4 <= signature)
        if (const IdSpan inBody = nextOf(body, known.size()); inBody.size != 0)
            return inBody;
    return known.size() <= signature ? IdSpan{signature, 16} : IdSpan{};
}

void put32(std::uint8_t* at, std::size_t value)
{
    for (int i = 0; i < 4; ++i)
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

IdSpan nextId(PayloadShape shape, std::size_t size, ByteView known)
{
    const auto among = [&](std::span<const IdSpan> ids) {
        return size < ids.back().at + ids.back().size ? IdSpan{} : nextOf(ids, known.size());
    };
    switch (shape) {
    case PayloadShape::Plain: return {};
    case PayloadShape::Entry: return nextInEntry(size, known);
    case PayloadShape::Commit: return among(kCommitIds);
    case PayloadShape::Receipt: return among(kReceiptIds);
    case PayloadShape::Snapshot: return among(kSnapshotIds);
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
    put32(payload.data() + claims.claims, body.size());
    std::copy(hash.bytes.begin(), hash.bytes.end(), payload.data() + claims.claims + 4);
    put32(payload.data() + claims.length, body.size());
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

void SaidEncoder::number(ByteView id)
{
    SaidIds& ids = m_ids[id.size() == 32 ? 1 : 0];
    KP_ASSERT(ids.size() < std::numeric_limits<std::uint16_t>::max());
    const auto [said, first] = ids.emplace(id, static_cast<std::uint16_t>(ids.size()));
    integer(said->second);
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
    for (IdSpan id = nextId(shape, all.size(), {}); id.size != 0; id = nextId(shape, all.size(), all.first(at))) {
        copy(id.at);
        number(all.subspan(id.at, id.size));
        at = id.at + id.size;
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

ByteView SaidDecoder::number(std::size_t size)
{
    std::vector<ByteView>& said = m_inOrder[size == 32 ? 1 : 0];
    const auto number = reader().integer<std::uint16_t>();
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
    const std::size_t size = sizeKnown ? *sizeKnown : reader().integer<std::uint32_t>();
    require(size <= sizeMax);
    bytes.clear();
    const auto append = [&](ByteView piece) { bytes.insert(bytes.end(), piece.begin(), piece.end()); };
    const auto copy = [&](std::size_t upTo) {
        require(upTo >= bytes.size());
        if (!failed())
            append(reader().raw(upTo - bytes.size()));
    };
    for (IdSpan id = nextId(shape, size, {}); id.size != 0 && !failed(); id = nextId(shape, size, bytes)) {
        copy(id.at);
        append(number(id.size));
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
