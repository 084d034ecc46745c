/// \file Attachments' content on this device: sealed chunks beside the chains, and what is still to be sent or fetched. A picture
/// item's field `file` (FileRef) names the blob and holds its key; the commit that carries it lists the blob in its header.
/// Thread rule: as the vault's.
#pragma once

#include "shared/wire/blob.h"
#include "sync/engine/space.h"

#include <map>
#include <optional>
#include <vector>

namespace kp::engine {

/// What stands in `file`.
struct FileRef {
    BlobId blob;
    Bytes key; ///< of the chunks alone, random
    std::uint16_t chunks = 0;
    std::uint32_t size = 0;              ///< of the picture, bytes
    std::uint8_t format = 0;             ///< media::Format
    std::uint32_t width = 0, height = 0; ///< pixels, before turning
    std::uint8_t orientation = 1;        ///< 1 to 8
};
[[nodiscard]] Bytes encode(const FileRef&);
/// Written by anybody's app. \return Malformed for what cannot be
[[nodiscard]] Result<FileRef> decodeFileRef(ByteView bytes);

/// A blob of a part, as far as it is here.
struct BlobRecord {
    BlobId blob;
    std::uint16_t total = 0;
    std::uint16_t have = 0; ///< chunks 0 to have
    bool onServer = false;

    [[nodiscard]] bool whole() const noexcept { return have == total; }
};
/// Of a plan; there while there is something to do. Counted at the end of each sync.
struct BlobDueRecord {
    std::uint64_t toSend = 0, coming = 0;
};
[[nodiscard]] Bytes encode(const BlobRecord&);
[[nodiscard]] Bytes encode(const BlobDueRecord&);
[[nodiscard]] Result<BlobRecord> decodeBlobRecord(ByteView bytes);
[[nodiscard]] Result<BlobDueRecord> decodeBlobDueRecord(ByteView bytes);

/// The blobs that these operations are about, for the commit's header.
[[nodiscard]] std::vector<BlobId> blobsIn(const std::vector<wire::Operation>& operations);
/// What a picture item of that part names; none for others, and where it cannot be.
[[nodiscard]] std::optional<FileRef> fileOf(const Part& part, const ItemId& item);
/// Every picture of that part that is shown or in its tray.
[[nodiscard]] std::vector<std::pair<ItemId, FileRef>> filesOf(const Space& space, const Part& part);

/// The blobs of one plan in the vault. A blob that is listed in two parts (moved) has its chunks here once.
class BlobShelf {
public:
    BlobShelf(vault::Vault& vault, const SpaceId& space) : m_vault(vault), m_space(space) {}

    [[nodiscard]] std::map<BlobId, BlobRecord> of(const PartId& part) const;
    [[nodiscard]] std::optional<BlobRecord> find(const PartId& part, const BlobId& blob) const;
    /// Writes or overwrites what is known of it there.
    [[nodiscard]] Result<void> put(vault::Transaction& tx, const PartId& part, const BlobRecord& record) const;
    [[nodiscard]] Result<void> putChunk(vault::Transaction& tx, const BlobId& blob, std::uint16_t number,
                                        ByteView sealed) const;
    /// \return NotFound when it is not here
    [[nodiscard]] Result<Bytes> chunk(const BlobId& blob, std::uint16_t number) const;
    /// Opened. \return NotFound while a chunk is lacking, CannotOpen
    [[nodiscard]] Result<Bytes> open(const FileRef& file) const;
    /// Access ended: its blobs go, unless another of these parts has them too.
    void drop(vault::Transaction& tx, const PartId& part, const std::map<PartId, Part>& parts) const;
    /// The whole plan.
    void dropAll(vault::Transaction& tx, const std::map<PartId, Part>& parts) const;

    [[nodiscard]] BlobDueRecord due() const; ///< nothing when nothing is due
    [[nodiscard]] bool isDue() const;
    void setDue(vault::Transaction& tx, const BlobDueRecord& due) const;
    void clearDue(vault::Transaction& tx) const;

private:
    [[nodiscard]] Bytes group(const BlobId& blob) const;
    vault::Vault& m_vault;
    SpaceId m_space;
};

} // namespace kp::engine
