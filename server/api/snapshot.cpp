#include "server/api/access.h"
#include "server/api/context.h"

#include <algorithm>

namespace kp::server {
namespace {

constexpr std::size_t kUploadsPerDevice = 4;
constexpr std::size_t kUploadBytesMax = 64 * 1024 * 1024; ///< of all devices together
constexpr std::size_t kNewestKept = 2;

struct Target {
    SpaceRoom* room = nullptr;
    PartRoom* part = nullptr;
    const wire::DeviceRecord* device = nullptr;
};

/// The part, if this device reads it; NotFound otherwise, whatever the reason.
Result<Target> targetOf(Context& context, const DeviceId& device, const PartId& part)
{
    KP_TRY_ASSIGN(SpaceRoom * room, context.rooms.ofChain(ChainId{part.bytes}));
    if (room == nullptr)
        return Errc::NotFound;
    const auto found = room->parts.find(part);
    const wire::DeviceRecord* record = memberDevice(*room, device);
    if (found == room->parts.end() || record == nullptr || !accessTo(*room, found->second, *record, context.minute()).reads)
        return Errc::NotFound;
    return Target{room, &found->second, record};
}

Result<void> prune(Context& context, const Target& target)
{
    KP_TRY_ASSIGN(const std::vector<SnapshotRow> rows, context.store.snapshotsOf(target.part->row.key));
    std::vector<SnapshotRow> keep = acceptedSnapshots(*target.room, *target.part, rows, context.minute());
    keep.resize(std::min(keep.size(), kNewestKept));
    for (std::size_t i = 0; i < std::min(rows.size(), kNewestKept); ++i)
        keep.push_back(rows[i]);
    for (const SnapshotRow& row : rows) {
        const bool kept = std::any_of(keep.begin(), keep.end(), [&](const SnapshotRow& one) { return one.id == row.id; });
        if (!kept)
            KP_TRY(context.store.removeSnapshot(row.id));
    }
    return {};
}

Result<void> take(Context& context, const Target& target, const wire::SnapshotRequest& asked, const Bytes& bytes)
{
    const Result<wire::Snapshot> decoded = wire::decodeSnapshot(bytes);
    if (!decoded.ok())
        return decoded.error();
    const wire::Snapshot& snapshot = decoded.value();
    if (snapshot.part != asked.part || wire::idOf(snapshot) != asked.id)
        return Errc::BadValue;
    const wire::DeviceRecord* author = memberDevice(*target.room, snapshot.author);
    if (author == nullptr || !accessTo(*target.room, *target.part, *author, context.minute()).reads
        || target.part->state.epoch(snapshot.epoch) == nullptr)
        return Errc::NotAllowed;
    if (!wire::checkSignature(snapshot, author->keys.sign))
        return Errc::BadSignature;
    if (snapshot.position == 0 || snapshot.position > target.part->row.last.position)
        return Errc::BadValue;
    KP_TRY_ASSIGN(const Hash head, context.store.headAt(target.part->row, snapshot.position));
    if (head != snapshot.head)
        return Errc::Fork;
    KP_TRY_ASSIGN(const std::vector<SnapshotRow> rows, context.store.snapshotsOf(target.part->row.key));
    if (std::any_of(rows.begin(), rows.end(), [&](const SnapshotRow& row) { return row.id == asked.id; }))
        return {};
    KP_TRY(context.store.addSnapshot(target.part->row, snapshot, context.minute()));
    context.rooms.changed(*target.room);
    return prune(context, target);
}

Result<Reply> upload(Context& context, const DeviceId& device, const Target& target, const wire::SnapshotRequest& asked)
{
    const std::pair<DeviceId, Hash> key{device, asked.id};
    if (asked.offset == 0) {
        std::erase_if(context.uploads, [&](const auto& one) { return one.first == key; });
        const auto own = std::count_if(context.uploads.begin(), context.uploads.end(),
                                       [&](const auto& one) { return one.first.first == device; });
        std::size_t total = asked.total;
        for (const auto& [id, other] : context.uploads)
            total += other.total;
        if (total > kUploadBytesMax || own >= static_cast<std::ptrdiff_t>(kUploadsPerDevice)) {
            // Whoever was silent for longest starts again; it loses nothing but bandwidth.
            const auto oldest =
                std::min_element(context.uploads.begin(), context.uploads.end(),
                                 [](const auto& a, const auto& b) { return a.second.touchedMs < b.second.touchedMs; });
            if (oldest != context.uploads.end())
                context.uploads.erase(oldest);
            return Errc::TryLater;
        }
        context.uploads[key].total = asked.total;
    }
    const auto found = context.uploads.find(key);
    if (found == context.uploads.end() || found->second.bytes.size() != asked.offset || found->second.total != asked.total)
        return Errc::Gap; // the device starts again at 0
    Upload& upload = found->second;
    if (asked.chunk.empty() || upload.bytes.size() + asked.chunk.size() > upload.total) {
        context.uploads.erase(found);
        return Errc::BadValue;
    }
    upload.bytes.insert(upload.bytes.end(), asked.chunk.begin(), asked.chunk.end());
    upload.touchedMs = context.clock.nowMs();
    wire::SnapshotReply reply;
    reply.total = static_cast<std::uint32_t>(upload.bytes.size());
    if (upload.bytes.size() == upload.total) {
        const Bytes bytes = std::move(upload.bytes);
        context.uploads.erase(found);
        KP_TRY(take(context, target, asked, bytes));
    }
    return Reply{.body = wire::encode(reply)};
}

Result<Reply> download(Context& context, const Target& target, const wire::SnapshotRequest& asked)
{
    KP_TRY_ASSIGN(const std::vector<SnapshotRow> rows, context.store.snapshotsOf(target.part->row.key));
    for (const SnapshotRow& row : rows) {
        if ((!asked.id.isZero() && row.id != asked.id)
            || !mayHold(*target.room, *target.part, *target.device, row.epoch, context.minute()))
            continue;
        KP_TRY_ASSIGN(const Bytes bytes, context.store.snapshotBytes(row));
        if (asked.offset > bytes.size())
            return Errc::BadValue;
        const ByteView rest = ByteView(bytes).subspan(asked.offset);
        wire::SnapshotReply reply;
        reply.total = static_cast<std::uint32_t>(bytes.size());
        reply.chunk = copyOf(rest.first(std::min(rest.size(), wire::limits::kChunkBytes)));
        return Reply{.body = wire::encode(reply)};
    }
    return Errc::NotFound;
}

} // namespace

Result<Reply> snapshot(Context& context, const Request& request)
{
    KP_TRY_ASSIGN(const DeviceId device, context.session(request));
    KP_TRY_ASSIGN(const wire::SnapshotRequest asked, wire::decode<wire::SnapshotRequest>(request.body));
    KP_TRY_ASSIGN(const Target target, targetOf(context, device, asked.part));
    return asked.upload ? upload(context, device, target, asked) : download(context, target, asked);
}

} // namespace kp::server
