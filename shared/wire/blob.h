/// \file Blobs: the sealed content of attachments, in chunks, beside the chains. A commit's header lists the blobs it is about; the
/// key stands inside the sealed operation. A blob's id is the hash of its sealed chunks: nobody can put other bytes under it,
/// whoever hands it in, and a chunk is right or wrong by itself.
#pragma once

#include "shared/crypto/crypto.h"
#include "shared/wire/messages.h"

namespace kp::wire {

inline constexpr std::string_view kPathBlob = "/v1/blob";

namespace limits {
inline constexpr std::size_t kBlobChunksMax = 64; ///< of one blob: a little less than 4 MiB
/// Plain bytes of a chunk: the most that fits sealed into kChunkBytes. All chunks are filled up to it, so that a blob's size
/// tells the number of its chunks and nothing more.
inline constexpr std::size_t kBlobPlainChunk = 63'484;
inline constexpr std::size_t kBlobSealedChunk = 63'528;
inline constexpr std::size_t kBlobBytesMax = kBlobChunksMax * kBlobPlainChunk; ///< plain
inline constexpr std::size_t kBlobsPerRequest = 512;
} // namespace limits

/// Ask: which of these are whole at the server. Put, Get: one chunk of one blob.
enum class BlobAction : std::uint8_t { Ask = 1, Put = 2, Get = 3 };

struct BlobAt {
    PartId part;
    BlobId blob;

    friend auto operator<=>(const BlobAt&, const BlobAt&) = default;
};
/// By whoever may open a commit that lists it. Put comes in order; the same chunk again is answered like the first time.
struct BlobRequest {
    BlobAction action = BlobAction::Ask;
    std::vector<BlobAt> blobs;
    std::uint16_t number = 0;   ///< Put, Get: the chunk's, from 0
    std::vector<Hash> hashes{}; ///< Put: of every chunk of the blob (hashOfChunk); they add up to its id
    Bytes chunk{};              ///< Put: sealed
};
struct BlobHeld {
    bool listed = false;     ///< false: not there, or not yours
    std::uint16_t next = 0;  ///< the chunk that is wanted next: as many are here
    std::uint16_t total = 0; ///< of its chunks; 0 while none is here

    friend bool operator==(const BlobHeld&, const BlobHeld&) = default;
};
struct BlobReply {
    std::vector<BlobHeld> held; ///< Ask, Put: one for each that was named
    Bytes chunk{};              ///< Get
};

[[nodiscard]] Hash hashOfChunk(ByteView sealed);
[[nodiscard]] BlobId blobIdOf(const std::vector<Hash>& chunks);
/// Sealed under the blob's own key, with its place and the number of chunks bound to it: none can be swapped or left out.
/// \pre plain.size() <= limits::kBlobBytesMax, not empty
[[nodiscard]] std::vector<Bytes> sealBlob(const crypto::Key& key, RandomSource& random, ByteView plain);
/// \return CannotOpen for another key, place or number of chunks
[[nodiscard]] Result<Bytes> openBlobChunk(const crypto::Key& key, std::uint16_t number, std::uint16_t total,
                                          ByteView sealed);

[[nodiscard]] Bytes encode(const BlobRequest&);
[[nodiscard]] Bytes encode(const BlobReply&);
template <>
[[nodiscard]] Result<BlobRequest> decode(ByteView bytes);
template <>
[[nodiscard]] Result<BlobReply> decode(ByteView bytes);

} // namespace kp::wire
