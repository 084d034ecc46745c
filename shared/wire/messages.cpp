#include "shared/wire/messages.h"

#include "shared/crypto/crypto.h"
#include "shared/wire/archive.h"

#include <algorithm>

namespace kp::wire {

// fields() must be found by argument-dependent lookup, so these templates are not in an unnamed namespace.

constexpr std::size_t kPlaceSize = 8 + 8 + 4;
constexpr std::size_t kItemSizeMin = 1 + kPlaceSize + 4;
constexpr std::size_t kPositionSize = ChainId::kSize + 8 + Hash::kSize;

template <class A>
void random32(A& a, std::array<std::uint8_t, 32>& value)
{
    Hash id{value};
    a.id(id);
    if constexpr (A::kDecoding)
        value = id.bytes;
}

template <class A>
void errorCode(A& a, Errc& code)
{
    auto raw = static_cast<std::uint16_t>(code);
    a.integer(raw);
    // A newer peer's code is kept as Internal by name(); the number itself is not judged here.
    if constexpr (A::kDecoding)
        code = static_cast<Errc>(raw);
}

template <class A>
void fields(A& a, Place& x)
{
    a.integer(x.position);
    a.integer(x.spacePosition);
    a.integer(x.minute);
}

template <class A>
void fields(A& a, ChainItem& x)
{
    a.enumeration(x.kind, 1, 6);
    fields(a, x.place);
    a.bytes(x.payload, limits::kRequestBytesMax);
}

template <class A>
void fields(A& a, ChainPosition& x)
{
    a.id(x.chain);
    a.integer(x.position);
    a.id(x.head);
}

template <class A>
void fields(A& a, Wrap& x)
{
    a.id(x.part);
    a.id(x.epoch);
    a.id(x.device);
    a.bytes(x.box, limits::kWrapBytesMax);
}

template <class A>
void fields(A& a, PushItem& x)
{
    a.id(x.chain);
    a.enumeration(x.kind, 1, 6);
    a.require(x.kind == ChainItemKind::Entry || x.kind == ChainItemKind::Commit || x.kind == ChainItemKind::Receipt);
    a.bytes(x.payload, limits::kRequestBytesMax);
}

template <class A>
void items(A& a, std::vector<ChainItem>& list)
{
    a.list(list, limits::kItemsPerChainAnswer, kItemSizeMin, [&](ChainItem& item) { fields(a, item); });
}

template <class A>
void positions(A& a, std::vector<ChainPosition>& list)
{
    a.list(list, limits::kChainsPerRequest, kPositionSize, [&](ChainPosition& position) { fields(a, position); });
}

template <class A>
void wraps(A& a, std::vector<Wrap>& list)
{
    a.list(list, limits::kWrapsPerRequest, 32 + 32 + 16 + 4, [&](Wrap& wrap) { fields(a, wrap); });
}

template <class A>
void fields(A& a, RestoreRun& x)
{
    a.id(x.chain);
    a.id(x.space);
    a.integer(x.first);
    items(a, x.items);
}

template <class A>
void fields(A& a, Countersignature& x)
{
    a.id(x.part);
    a.id(x.snapshot);
    a.id(x.device);
    a.id(x.signature);
}

template <class A>
void fields(A& a, ErrorReply& x)
{
    errorCode(a, x.code);
    a.integer(x.retryAfterSeconds);
}

template <class A>
void fields(A& a, ChallengeReply& x)
{
    a.id(x.server);
    random32(a, x.nonce);
}

template <class A>
void fields(A& a, SessionRequest& x)
{
    a.id(x.keys.sign);
    a.id(x.keys.box);
    random32(a, x.nonce);
    a.id(x.signature);
}

template <class A>
void fields(A& a, SessionReply& x)
{
    random32(a, x.token);
    a.integer(x.serverTimeMs);
    a.id(x.generation);
    a.integer(x.placedCommits);
}

template <class A>
void fields(A& a, SyncRequest& x)
{
    a.integer(x.version);
    a.id(x.generation);
    a.integer(x.since);
    a.id(x.digest);
    a.flag(x.wantDirectory);
    a.flag(x.wantLastContacts);
    positions(a, x.from);
    a.list(x.push, limits::kPushItemsMax, ChainId::kSize + 1 + 4, [&](PushItem& item) { fields(a, item); });
    wraps(a, x.wraps);
    a.list(x.countersignatures, limits::kChainsPerRequest, 32 + 32 + 16 + 64,
           [&](Countersignature& signature) { fields(a, signature); });
    a.list(x.restore, limits::kChainsPerRequest, 32 + 32 + 8 + 4, [&](RestoreRun& run) { fields(a, run); });
    positions(a, x.report);
    a.integer(x.answerBytesMax);
}

template <class A>
void fields(A& a, PushResult& x)
{
    a.enumeration(x.status, 0, 2);
    errorCode(a, x.code);
    fields(a, x.place);
}

template <class A>
void fields(A& a, ChainDelta& x)
{
    a.id(x.chain);
    a.id(x.space);
    a.integer(x.first);
    a.optional(x.snapshot, [&](Bytes& snapshot) { a.bytes(snapshot, limits::kResponseBytesMax); });
    items(a, x.items);
    a.integer(x.headPosition);
}

template <class A>
void fields(A& a, DirectoryLine& x)
{
    a.id(x.chain);
    a.id(x.space);
    a.integer(x.position);
    a.id(x.head);
}

template <class A>
void fields(A& a, OwedWrap& x)
{
    a.id(x.part);
    a.id(x.epoch);
    a.id(x.device);
}

template <class A>
void fields(A& a, SnapshotLine& x)
{
    a.id(x.part);
    a.id(x.id);
    a.integer(x.position);
    a.id(x.epoch);
    a.integer(x.countersigners);
}

template <class A>
void fields(A& a, SyncReply& x)
{
    a.integer(x.serverTimeMs);
    a.id(x.generation);
    a.integer(x.counter);
    a.id(x.digest);
    a.flag(x.more);
    a.list(x.results, limits::kPushItemsMax, 1 + 2 + kPlaceSize, [&](PushResult& result) { fields(a, result); });
    a.list(x.deltas, limits::kChainsPerRequest, 32 + 32 + 8 + 1 + 4 + 8, [&](ChainDelta& delta) { fields(a, delta); });
    wraps(a, x.wraps);
    a.list(x.denied, limits::kChainsPerRequest, PartId::kSize, [&](PartId& part) { a.id(part); });
    a.list(x.directory, limits::kChainsPerRequest, 32 + 32 + 8 + 32, [&](DirectoryLine& line) { fields(a, line); });
    a.list(x.owedWraps, limits::kWrapsPerRequest, 32 + 32 + 16, [&](OwedWrap& owed) { fields(a, owed); });
    a.list(x.snapshots, limits::kChainsPerRequest, 32 + 32 + 8 + 32 + 4, [&](SnapshotLine& line) { fields(a, line); });
    a.list(x.lastContacts, limits::kChainsPerRequest, 16 + 4, [&](LastContact& contact) {
        a.id(contact.device);
        a.integer(contact.minute);
    });
}

template <class A>
void fields(A& a, HeadsRequest& x)
{
    a.id(x.generation);
    a.integer(x.since);
}

template <class A>
void fields(A& a, HeadsReply& x)
{
    a.id(x.generation);
    a.integer(x.counter);
    a.flag(x.changed);
}

template <class A>
void fields(A& a, SnapshotRequest& x)
{
    a.flag(x.upload);
    a.id(x.part);
    a.id(x.id);
    a.integer(x.offset);
    a.integer(x.total);
    a.require(x.total <= limits::kSnapshotBytesMax);
    a.bytes(x.chunk, limits::kChunkBytes);
}

template <class A>
void fields(A& a, SnapshotReply& x)
{
    a.integer(x.total);
    a.require(x.total <= limits::kSnapshotBytesMax);
    a.bytes(x.chunk, limits::kChunkBytes);
}

template <class A>
void fields(A& a, InviteRequest& x)
{
    a.enumeration(x.action, 1, 6);
    a.id(x.invite);
    a.integer(x.lifetimeMinutes);
    a.bytes(x.sealed, limits::kMailboxBytesMax);
}

template <class A>
void fields(A& a, InviteReply& x)
{
    a.flag(x.present);
    a.integer(x.askedMinute);
    a.bytes(x.sealed, limits::kMailboxBytesMax);
}

template <class Message>
Result<Message> decode(ByteView bytes)
{
    static_assert(limits::kRequestBytesMax == limits::kResponseBytesMax);
    if (bytes.size() > limits::kRequestBytesMax)
        return Errc::TooLarge;
    return decodeFields<Message>(bytes);
}

Hash digestOf(std::vector<ChainPosition> chains)
{
    std::sort(chains.begin(), chains.end(),
              [](const ChainPosition& a, const ChainPosition& b) { return a.chain < b.chain; });
    Encoder out;
    for (ChainPosition& position : chains)
        fields(out, position);
    return crypto::hash("krachtplan/digest/1", {out.take()});
}

#define KP_MESSAGE(Message)                                                                                                \
    Bytes encode(const Message& value) { return encodeFields(value); }                                                     \
    template Result<Message> decode(ByteView);

KP_MESSAGE(ErrorReply)
KP_MESSAGE(ChallengeReply)
KP_MESSAGE(SessionRequest)
KP_MESSAGE(SessionReply)
KP_MESSAGE(SyncRequest)
KP_MESSAGE(SyncReply)
KP_MESSAGE(HeadsRequest)
KP_MESSAGE(HeadsReply)
KP_MESSAGE(SnapshotRequest)
KP_MESSAGE(SnapshotReply)
KP_MESSAGE(InviteRequest)
KP_MESSAGE(InviteReply)
#undef KP_MESSAGE

} // namespace kp::wire
