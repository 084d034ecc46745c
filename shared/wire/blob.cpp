#include "shared/wire/blob.h"

#include "shared/wire/archive.h"

#include <algorithm>

namespace kp::wire {

constexpr std::string_view kChunkContext = "krachtplan/chunk/1";
constexpr std::string_view kBlobContext = "krachtplan/blob/1";

template <class A>
void fields(A& a, BlobRequest& x)
{
    a.enumeration(x.action, 1, 3);
    a.list(x.blobs, limits::kBlobsPerRequest, PartId::kSize + BlobId::kSize, [&](BlobAt& at) {
        a.id(at.part);
        a.id(at.blob);
    });
    a.integer(x.number);
    a.list(x.hashes, limits::kBlobChunksMax, Hash::kSize, [&](Hash& hash) { a.id(hash); });
    a.bytes(x.chunk, limits::kChunkBytes);
}

template <class A>
void fields(A& a, BlobReply& x)
{
    a.list(x.held, limits::kBlobsPerRequest, 1 + 2 + 2, [&](BlobHeld& held) {
        a.flag(held.listed);
        a.integer(held.next);
        a.integer(held.total);
        a.require(held.next <= held.total && held.total <= limits::kBlobChunksMax);
    });
    a.bytes(x.chunk, limits::kChunkBytes);
}

namespace {

Bytes placeOf(std::uint16_t number, std::uint16_t total)
{
    Encoder out;
    out.writer().raw(viewOf(kBlobContext));
    out.integer(number);
    out.integer(total);
    return out.take();
}

template <class Message>
Result<Message> read(ByteView bytes)
{
    if (bytes.size() > limits::kRequestBytesMax)
        return Errc::TooLarge;
    return decodeFields<Message>(bytes);
}

} // namespace

Hash hashOfChunk(ByteView sealed) { return crypto::hash(kChunkContext, {sealed}); }

BlobId blobIdOf(const std::vector<Hash>& chunks)
{
    Bytes all;
    for (const Hash& chunk : chunks)
        all.insert(all.end(), chunk.bytes.begin(), chunk.bytes.end());
    const Hash whole = crypto::hash(kBlobContext, {all});
    BlobId id;
    std::copy_n(whole.bytes.begin(), BlobId::kSize, id.bytes.begin());
    return id;
}

std::vector<Bytes> sealBlob(const crypto::Key& key, RandomSource& random, ByteView plain)
{
    KP_ASSERT(!plain.empty() && plain.size() <= limits::kBlobBytesMax);
    static_assert(limits::kBlobSealedChunk <= limits::kChunkBytes);
    const auto total = static_cast<std::uint16_t>((plain.size() + limits::kBlobPlainChunk - 1) / limits::kBlobPlainChunk);
    std::vector<Bytes> chunks;
    for (std::uint16_t number = 0; number < total; ++number) {
        const ByteView rest = plain.subspan(number * limits::kBlobPlainChunk);
        Bytes piece = copyOf(rest.first(std::min(rest.size(), limits::kBlobPlainChunk)));
        piece.resize(limits::kBlobPlainChunk);
        chunks.push_back(crypto::seal(key, random, placeOf(number, total), piece));
        KP_ASSERT(chunks.back().size() == limits::kBlobSealedChunk);
        crypto::wipe(piece);
    }
    return chunks;
}

Result<Bytes> openBlobChunk(const crypto::Key& key, std::uint16_t number, std::uint16_t total, ByteView sealed)
{
    KP_TRY_ASSIGN(Bytes plain, crypto::open(key, placeOf(number, total), sealed));
    return plain.size() == limits::kBlobPlainChunk ? Result<Bytes>(std::move(plain)) : Errc::CannotOpen;
}

Bytes encode(const BlobRequest& value) { return encodeFields(value); }
Bytes encode(const BlobReply& value) { return encodeFields(value); }

template <>
Result<BlobRequest> decode(ByteView bytes)
{
    return read<BlobRequest>(bytes);
}
template <>
Result<BlobReply> decode(ByteView bytes)
{
    return read<BlobReply>(bytes);
}

} // namespace kp::wire
