// Attachments' chunks, in and out. Whoever may open a commit that lists a blob may fetch it, and hand it in too: its id is the hash
// of what it holds, so nobody can put anything else there, and after a restore anybody who has it can give it back.
#include "server/api/access.h"
#include "server/api/context.h"

#include "shared/wire/blob.h"

#include <algorithm>

namespace kp::server {
namespace {

using wire::BlobHeld;

struct Target {
    SpaceRoom* room = nullptr;
    PartRoom* part = nullptr;
};

/// \return nothing when it is not there, or this device may not open what lists it: the two look alike
Result<std::optional<Target>> targetOf(Context& context, const DeviceId& device, const wire::BlobAt& at)
{
    const auto nothing = std::optional<Target>();
    KP_TRY_ASSIGN(SpaceRoom * room, context.rooms.ofChain(ChainId{at.part.bytes}));
    if (room == nullptr)
        return nothing;
    const auto found = room->parts.find(at.part);
    const wire::DeviceRecord* record = memberDevice(*room, device);
    if (found == room->parts.end() || record == nullptr)
        return nothing;
    PartRoom& part = found->second;
    const std::uint32_t now = context.minute();
    const PartAccess access = accessTo(*room, part, *record, now);
    if (!access.reads)
        return nothing;
    KP_TRY_ASSIGN(const std::vector<BlobListing> listings, context.store.blobListings(part.row.key, at.blob));
    if (listings.empty())
        return nothing;
    const Target target{room, &part};
    for (const BlobListing& listing : listings)
        if (listing.position >= access.from && mayHold(*room, part, *record, listing.epoch, now))
            return std::optional(target);
    // What a snapshot tells them they may have as well.
    KP_TRY_ASSIGN(const std::vector<SnapshotRow> snapshots, context.store.snapshotsOf(part.row.key));
    const bool told = std::any_of(snapshots.begin(), snapshots.end(), [&](const SnapshotRow& snapshot) {
        return snapshot.position >= listings.front().position && mayHold(*room, part, *record, snapshot.epoch, now);
    });
    return told ? std::optional(target) : nothing;
}

Reply replyOf(const wire::BlobReply& reply) { return Reply{.body = wire::encode(reply)}; }

Result<Reply> ask(Context& context, const DeviceId& device, const wire::BlobRequest& asked)
{
    wire::BlobReply reply;
    for (const wire::BlobAt& at : asked.blobs) {
        KP_TRY_ASSIGN(const auto target, targetOf(context, device, at));
        BlobHeld held;
        if (target) {
            KP_TRY_ASSIGN(held, context.store.blobHeld(target->part->row.key, at.blob));
            held.listed = true;
        }
        reply.held.push_back(held);
    }
    return replyOf(reply);
}

Result<Reply> put(Context& context, const DeviceId& device, const wire::BlobRequest& asked)
{
    const wire::BlobAt& at = asked.blobs.front();
    KP_TRY_ASSIGN(const auto target, targetOf(context, device, at));
    if (!target)
        return Errc::NotFound;
    if (asked.number >= asked.hashes.size() || wire::blobIdOf(asked.hashes) != at.blob
        || wire::hashOfChunk(asked.chunk) != asked.hashes[asked.number])
        return Errc::BadValue;
    const auto total = static_cast<std::uint16_t>(asked.hashes.size());
    ChainRow& row = target->part->row;
    KP_TRY_ASSIGN(BlobHeld held, context.store.blobHeld(row.key, at.blob));
    if (asked.number > held.next)
        return Errc::Gap;
    if (asked.number == held.next) {
        KP_TRY(context.takeQuota(target->room, device, asked.chunk.size()));
        KP_TRY(context.store.putChunk(row, at.blob, asked.number, total, asked.chunk));
        ++held.next;
    }
    return replyOf({{{true, held.next, total}}});
}

Result<Reply> get(Context& context, const DeviceId& device, const wire::BlobRequest& asked)
{
    KP_TRY_ASSIGN(const auto target, targetOf(context, device, asked.blobs.front()));
    if (!target)
        return Errc::NotFound;
    KP_TRY_ASSIGN(std::optional<Bytes> chunk,
                  context.store.chunk(target->part->row.key, asked.blobs.front().blob, asked.number));
    if (!chunk)
        return Errc::NotFound;
    wire::BlobReply reply;
    reply.chunk = std::move(*chunk);
    return replyOf(reply);
}

} // namespace

Result<Reply> blob(Context& context, const Request& request)
{
    KP_TRY_ASSIGN(const DeviceId device, context.session(request));
    KP_TRY_ASSIGN(const wire::BlobRequest asked, wire::decode<wire::BlobRequest>(request.body));
    if (asked.action == wire::BlobAction::Ask)
        return ask(context, device, asked);
    if (asked.blobs.size() != 1)
        return Errc::BadValue;
    return asked.action == wire::BlobAction::Put ? put(context, device, asked) : get(context, device, asked);
}

} // namespace kp::server
