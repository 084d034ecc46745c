#include "sync/engine/blobs.h"

#include "shared/model/numbers.h"
#include "shared/wire/archive.h"

#include <algorithm>
#include <set>

namespace kp::engine {

// fields() must be found by argument-dependent lookup, so these templates are not in an unnamed namespace.

template <class A>
void fields(A& a, FileRef& x)
{
    std::uint8_t format = 1;
    a.integer(format);
    a.require(format == 1);
    a.id(x.blob);
    a.bytes(x.key, crypto::Key::kSize);
    a.integer(x.chunks);
    a.integer(x.size);
    a.integer(x.format);
    a.integer(x.width);
    a.integer(x.height);
    a.integer(x.orientation);
    const std::size_t chunk = wire::limits::kBlobPlainChunk;
    a.require(x.key.size() == crypto::Key::kSize && x.chunks >= 1 && x.chunks <= wire::limits::kBlobChunksMax
              && x.size > (x.chunks - 1U) * chunk && x.size <= x.chunks * chunk && x.format >= 1 && x.width > 0
              && x.height > 0 && x.orientation >= 1 && x.orientation <= 8);
}

template <class A>
void fields(A& a, BlobRecord& x)
{
    a.id(x.blob);
    a.integer(x.total);
    a.integer(x.have);
    a.flag(x.onServer);
}

template <class A>
void fields(A& a, BlobDueRecord& x)
{
    a.integer(x.toSend);
    a.integer(x.coming);
}

Bytes encode(const FileRef& x) { return wire::encodeFields(x); }
Bytes encode(const BlobRecord& x) { return wire::encodeFields(x); }
Bytes encode(const BlobDueRecord& x) { return wire::encodeFields(x); }
Result<FileRef> decodeFileRef(ByteView bytes) { return wire::decodeFields<FileRef>(bytes); }
Result<BlobRecord> decodeBlobRecord(ByteView bytes) { return wire::decodeFields<BlobRecord>(bytes); }
Result<BlobDueRecord> decodeBlobDueRecord(ByteView bytes) { return wire::decodeFields<BlobDueRecord>(bytes); }

namespace {

std::optional<FileRef> refIn(const wire::Value& value)
{
    const auto* raw = std::get_if<Bytes>(&value);
    auto file = raw != nullptr ? decodeFileRef(*raw) : Result<FileRef>(Errc::NotFound);
    return file.ok() ? std::optional(std::move(file).value()) : std::nullopt;
}

} // namespace

std::vector<BlobId> blobsIn(const std::vector<wire::Operation>& operations)
{
    std::set<BlobId> found;
    for (const wire::Operation& operation : operations)
        if (operation.kind == model::kind::kPicture && operation.field == model::picture::kFile)
            if (const auto file = refIn(operation.value))
                found.insert(file->blob);
    return {found.begin(), found.end()};
}

std::optional<FileRef> fileOf(const Part& part, const ItemId& item)
{
    const auto heads = part.replica.heads({item, model::kind::kPicture, model::picture::kFile, {}});
    for (const merge::Head& head : heads)
        if (auto file = refIn(head.value()))
            return file;
    return std::nullopt;
}

std::vector<std::pair<ItemId, FileRef>> filesOf(const Space& space, const Part& part)
{
    std::vector<std::pair<ItemId, FileRef>> files;
    for (const merge::ItemView& view : part.replica.items()) {
        const bool there = view.state != merge::ItemState::Absent && view.state != merge::ItemState::Removed;
        if (view.kind != model::kind::kPicture || !there || space.isMovedFrom(part.id, view))
            continue;
        if (auto file = fileOf(part, view.item))
            files.emplace_back(view.item, std::move(*file));
    }
    return files;
}

Bytes BlobShelf::group(const BlobId& blob) const
{
    Bytes group = copyOf(m_space.view());
    group.insert(group.end(), blob.bytes.begin(), blob.bytes.end());
    return group;
}

std::map<BlobId, BlobRecord> BlobShelf::of(const PartId& part) const
{
    std::map<BlobId, BlobRecord> found;
    (void)m_vault.scan(kBlobRecord, part.view(), 0, [&](std::uint64_t, ByteView value) {
        if (const auto record = decodeBlobRecord(value); record.ok())
            found.insert_or_assign(record.value().blob, record.value());
        return true;
    });
    return found;
}

std::optional<BlobRecord> BlobShelf::find(const PartId& part, const BlobId& blob) const
{
    const auto all = of(part);
    const auto found = all.find(blob);
    return found == all.end() ? std::nullopt : std::optional(found->second);
}

Result<void> BlobShelf::put(vault::Transaction& tx, const PartId& part, const BlobRecord& record) const
{
    std::uint64_t sequence = 0, last = 0;
    KP_TRY(m_vault.scan(kBlobRecord, part.view(), 0, [&](std::uint64_t at, ByteView value) {
        const auto known = decodeBlobRecord(value);
        if (known.ok() && known.value().blob == record.blob)
            sequence = at;
        last = at;
        return sequence == 0;
    }));
    return tx.put(kBlobRecord, part.view(), sequence != 0 ? sequence : last + 1, encode(record));
}

Result<void> BlobShelf::putChunk(vault::Transaction& tx, const BlobId& blob, std::uint16_t number, ByteView sealed) const
{
    return tx.put(kBlobChunkRecord, group(blob), number, sealed);
}

Result<Bytes> BlobShelf::chunk(const BlobId& blob, std::uint16_t number) const
{
    return m_vault.get(kBlobChunkRecord, group(blob), number);
}

Result<Bytes> BlobShelf::open(const FileRef& file) const
{
    KP_TRY_ASSIGN(const crypto::Key key, crypto::Key::fromBytes(file.key));
    Bytes plain;
    plain.reserve(file.chunks * wire::limits::kBlobPlainChunk);
    for (std::uint16_t number = 0; number < file.chunks; ++number) {
        KP_TRY_ASSIGN(const Bytes sealed, chunk(file.blob, number));
        KP_TRY_ASSIGN(const Bytes piece, wire::openBlobChunk(key, number, file.chunks, sealed));
        plain.insert(plain.end(), piece.begin(), piece.end());
    }
    plain.resize(file.size);
    return plain;
}

void BlobShelf::drop(vault::Transaction& tx, const PartId& part, const std::map<PartId, Part>& parts) const
{
    std::map<BlobId, BlobRecord> going = of(part);
    if (going.empty())
        return;
    for (const auto& [id, other] : parts)
        if (id != part && !other.keys.empty())
            for (const auto& [blob, record] : of(id))
                going.erase(blob);
    for (const auto& [blob, record] : going)
        (void)tx.eraseGroup(kBlobChunkRecord, group(blob));
    (void)tx.eraseGroup(kBlobRecord, part.view());
}

void BlobShelf::dropAll(vault::Transaction& tx, const std::map<PartId, Part>& parts) const
{
    for (const auto& [id, part] : parts) {
        for (const auto& [blob, record] : of(id))
            (void)tx.eraseGroup(kBlobChunkRecord, group(blob));
        (void)tx.eraseGroup(kBlobRecord, id.view());
    }
    clearDue(tx);
}

BlobDueRecord BlobShelf::due() const
{
    const auto stored = m_vault.get(kBlobDueRecord, m_space.view(), 0);
    const auto due = stored.ok() ? decodeBlobDueRecord(stored.value()) : Result<BlobDueRecord>(stored.error());
    return due.ok() ? due.value() : BlobDueRecord{};
}

bool BlobShelf::isDue() const { return m_vault.get(kBlobDueRecord, m_space.view(), 0).ok(); }

void BlobShelf::setDue(vault::Transaction& tx, const BlobDueRecord& due) const
{
    (void)tx.put(kBlobDueRecord, m_space.view(), 0, encode(due));
}

void BlobShelf::clearDue(vault::Transaction& tx) const
{
    if (isDue())
        (void)tx.erase(kBlobDueRecord, m_space.view(), 0);
}

} // namespace kp::engine
