#include "shared/wire/messages.h"

#include "shared/crypto/crypto.h"
#include "shared/wire/said.h"

#include <algorithm>

namespace kp::wire {

// fields() must be found by argument-dependent lookup, so these templates are not in an unnamed namespace.

// The least that things take: a number, an id by its number, a byte string.
constexpr std::size_t kNumber = 1, kSaid = 1, kString = 4;
constexpr std::size_t kItemSizeMin = 1 + kNumber;

// What an item begins with: its kind, and what is left out of it.
constexpr std::uint8_t kKindBits = 7;
constexpr std::uint8_t kFollows = 8;       ///< the position after the one before
constexpr std::uint8_t kSameSpace = 16;    ///< the space position of the one before
constexpr std::uint8_t kSameMinute = 32;   ///< its minute
constexpr std::uint8_t kIdAlone = 64;      ///< 32 bytes, and no size
constexpr std::uint8_t kBodyClaimed = 128; ///< size and hash are what the body says

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

/// Kind and flags: computed from the value, or read. \return the flags
template <class A, class Item>
std::uint8_t begin(A& a, Item& x, std::uint8_t flagsIfWriting, std::uint8_t known)
{
    auto first = static_cast<std::uint8_t>(static_cast<std::uint8_t>(x.kind) | flagsIfWriting);
    a.integer(first);
    const std::uint8_t kind = first & kKindBits;
    a.require(kind >= 1 && kind <= 6 && (first & ~(kKindBits | known)) == 0);
    if constexpr (A::kDecoding)
        x.kind = static_cast<ChainItemKind>(a.failed() ? 1 : kind);
    return first;
}

template <class Item>
std::uint8_t bodyFlag(const Item& x)
{
    return shapeOf(x.kind) == PayloadShape::Commit && bodyIsClaimed(x.payload) ? kBodyClaimed : 0;
}

/// One number of a place: left out when it is what it was to be expected to be, and only then.
template <class A, class Int>
void expected(A& a, Int& value, Int guess, bool leftOut)
{
    if (!leftOut) {
        a.integer(value);
        a.require(value != guess);
    } else if constexpr (A::kDecoding) {
        value = guess;
    }
}

template <class A>
void fields(A& a, ChainItem& x)
{
    std::uint8_t flags = 0;
    const Place& before = a.before;
    if constexpr (!A::kDecoding)
        flags = static_cast<std::uint8_t>((x.place.position == before.position + 1 ? kFollows : 0)
                                          | (x.place.spacePosition == before.spacePosition ? kSameSpace : 0)
                                          | (x.place.minute == before.minute ? kSameMinute : 0)
                                          | (x.payload.size() == Hash::kSize ? kIdAlone : 0) | bodyFlag(x));
    flags = begin(a, x, flags, kFollows | kSameSpace | kSameMinute | kIdAlone | kBodyClaimed);
    expected(a, x.place.position, before.position + 1, (flags & kFollows) != 0);
    expected(a, x.place.spacePosition, before.spacePosition, (flags & kSameSpace) != 0);
    expected(a, x.place.minute, before.minute, (flags & kSameMinute) != 0);
    const bool idAlone = (flags & kIdAlone) != 0;
    const bool claimed = (flags & kBodyClaimed) != 0;
    a.require(!claimed || shapeOf(x.kind) == PayloadShape::Commit);
    a.payload(x.payload, shapeOf(x.kind), claimed, idAlone ? std::optional(Hash::kSize) : std::nullopt,
              limits::kRequestBytesMax);
    a.require(idAlone == (x.payload.size() == Hash::kSize));
    a.before = x.place;
}

template <class A>
void fields(A& a, ChainPosition& x)
{
    a.said(x.chain);
    a.integer(x.position);
    a.said(x.head);
}

template <class A>
void fields(A& a, Wrap& x)
{
    a.said(x.part);
    a.said(x.epoch);
    a.said(x.device);
    a.bytes(x.box, limits::kWrapBytesMax);
}

template <class A>
void fields(A& a, PushItem& x)
{
    a.said(x.chain);
    std::uint8_t flags = 0;
    if constexpr (!A::kDecoding)
        flags = bodyFlag(x);
    flags = begin(a, x, flags, kBodyClaimed);
    a.require(x.kind == ChainItemKind::Entry || x.kind == ChainItemKind::Commit || x.kind == ChainItemKind::Receipt);
    const bool claimed = (flags & kBodyClaimed) != 0;
    a.require(!claimed || x.kind == ChainItemKind::Commit);
    a.payload(x.payload, shapeOf(x.kind), claimed, std::nullopt, limits::kRequestBytesMax);
}

template <class A>
void items(A& a, std::vector<ChainItem>& list, std::uint64_t first)
{
    a.before.position = first - 1;
    a.list(list, limits::kItemsPerChainAnswer, kItemSizeMin, [&](ChainItem& item) { fields(a, item); });
}

template <class A>
void positions(A& a, std::vector<ChainPosition>& list)
{
    a.list(list, limits::kChainsPerRequest, 2 * kSaid + kNumber, [&](ChainPosition& position) { fields(a, position); });
}

template <class A>
void wraps(A& a, std::vector<Wrap>& list)
{
    a.list(list, limits::kWrapsPerRequest, 3 * kSaid + kString, [&](Wrap& wrap) { fields(a, wrap); });
}

template <class A>
void fields(A& a, RestoreRun& x)
{
    a.said(x.chain);
    a.said(x.space);
    a.integer(x.first);
    items(a, x.items, x.first);
}

template <class A>
void fields(A& a, Countersignature& x)
{
    a.said(x.part);
    a.said(x.snapshot);
    a.said(x.device);
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
    a.list(x.push, limits::kPushItemsMax, kSaid + kItemSizeMin, [&](PushItem& item) { fields(a, item); });
    wraps(a, x.wraps);
    a.list(x.countersignatures, limits::kChainsPerRequest, 3 * kSaid + 64,
           [&](Countersignature& signature) { fields(a, signature); });
    a.list(x.restore, limits::kChainsPerRequest, 2 * kSaid + kNumber + kString, [&](RestoreRun& run) { fields(a, run); });
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
    a.said(x.chain);
    a.integer(x.first);
    if (x.first == 1) // to whom it goes on, its space is known
        a.said(x.space);
    a.optional(x.snapshot, [&](Bytes& snapshot) {
        a.payload(snapshot, PayloadShape::Snapshot, false, std::nullopt, limits::kResponseBytesMax);
    });
    items(a, x.items, x.first);
    a.integer(x.headPosition);
}

template <class A>
void fields(A& a, DirectoryLine& x)
{
    a.said(x.chain);
    a.said(x.space);
    a.integer(x.position);
    a.id(x.head);
}

template <class A>
void fields(A& a, OwedWrap& x)
{
    a.said(x.part);
    a.said(x.epoch);
    a.said(x.device);
}

template <class A>
void fields(A& a, SnapshotLine& x)
{
    a.said(x.part);
    a.id(x.id);
    a.integer(x.position);
    a.said(x.epoch);
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
    a.list(x.results, limits::kPushItemsMax, 1 + 2 + 3 * kNumber, [&](PushResult& result) { fields(a, result); });
    a.list(x.deltas, limits::kChainsPerRequest, kSaid + 2 * kNumber + 1 + kString,
           [&](ChainDelta& delta) { fields(a, delta); });
    wraps(a, x.wraps);
    a.list(x.denied, limits::kChainsPerRequest, kSaid, [&](PartId& part) { a.said(part); });
    a.list(x.directory, limits::kChainsPerRequest, 2 * kSaid + kNumber + 32, [&](DirectoryLine& line) { fields(a, line); });
    a.list(x.owedWraps, limits::kWrapsPerRequest, 3 * kSaid, [&](OwedWrap& owed) { fields(a, owed); });
    a.list(x.snapshots, limits::kChainsPerRequest, 2 * kSaid + 32 + 2 * kNumber,
           [&](SnapshotLine& line) { fields(a, line); });
    a.list(x.lastContacts, limits::kChainsPerRequest, kSaid + kNumber, [&](LastContact& contact) {
        a.said(contact.device);
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

/// The two that carry chains.
template <class Message>
constexpr bool kSaysOnce = std::is_same_v<Message, SyncRequest> || std::is_same_v<Message, SyncReply>;

template <class Message>
Bytes encodeMessage(const Message& value)
{
    if constexpr (kSaysOnce<Message>)
        return encodeFields<Message, SaidEncoder>(value);
    else
        return encodeFields(value);
}

template <class Message>
Result<Message> decode(ByteView bytes)
{
    static_assert(limits::kRequestBytesMax == limits::kResponseBytesMax);
    if (bytes.size() > limits::kRequestBytesMax)
        return Errc::TooLarge;
    if constexpr (kSaysOnce<Message>)
        return decodeFields<Message, SaidDecoder>(bytes);
    else
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
    Bytes encode(const Message& value) { return encodeMessage(value); }                                                    \
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
