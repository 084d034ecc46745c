/// \file The requests and answers of the server's API. Bodies are the canonical encoding of these structs (SyncRequest and
/// SyncReply leave out what they said before: README.md "Said once"); every request is a POST of application/octet-stream to a literal path. Errors are answered with status 4xx/5xx and an ErrorReply.
#pragma once

#include "shared/wire/chain.h"

namespace kp::wire {

inline constexpr std::uint16_t kProtocolVersion =
    5; ///< 2: ids said once; 3: numbers short; 4: exports told; 5: parts erased
inline constexpr std::string_view kPathHealth = "/v1/health";
inline constexpr std::string_view kPathChallenge = "/v1/challenge";
inline constexpr std::string_view kPathSession = "/v1/session";
inline constexpr std::string_view kPathSync = "/v1/sync";
inline constexpr std::string_view kPathHeads = "/v1/heads";
inline constexpr std::string_view kPathSnapshot = "/v1/snapshot";
inline constexpr std::string_view kPathInvite = "/v1/invite";

struct ErrorReply {
    Errc code = Errc::Internal;
    std::uint32_t retryAfterSeconds = 0;
};

struct ChallengeReply {
    ServerId server;
    std::array<std::uint8_t, 32> nonce{};
};

/// Ids are hashes of keys, so any device can prove itself; what it may do follows from the chains alone.
struct SessionRequest {
    DeviceKeys keys;
    std::array<std::uint8_t, 32> nonce{};
    Signature signature; ///< "krachtplan/session/1" over server id || nonce
};
struct SessionReply {
    std::array<std::uint8_t, 32> token{};
    std::uint64_t serverTimeMs = 0;
    GenerationId generation;
    std::uint64_t placedCommits = 0; ///< of this device in all parts: more than it ever signed means a restored copy
};

struct ChainPosition {
    ChainId chain;
    std::uint64_t position = 0;
    Hash head;

    friend bool operator==(const ChainPosition&, const ChainPosition&) = default;
};

/// One thing to be placed. `chain` is zero for a genesis.
struct PushItem {
    ChainId chain;
    ChainItemKind kind = ChainItemKind::Commit; ///< Entry, Commit or Receipt
    Bytes payload;
};
/// A run of a chain, verbatim, offered to a server that was restored and lacks it.
struct RestoreRun {
    ChainId chain;
    SpaceId space;
    std::uint64_t first = 0;
    std::vector<ChainItem> items;
};
struct Countersignature {
    PartId part;
    Hash snapshot;
    DeviceId device;
    Signature signature;
};

struct SyncRequest {
    std::uint16_t version = kProtocolVersion;
    GenerationId generation; ///< of `since`; zero at first
    std::uint64_t since = 0; ///< the server's change counter up to which this device has taken in everything
    Hash digest;             ///< digestOf all chains held as of `since`
    bool wantDirectory = false;
    bool wantLastContacts = false;
    std::vector<ChainPosition> from; ///< chains wanted explicitly, from after these positions (0: from a snapshot)
    std::vector<PushItem> push;
    std::vector<Wrap> wraps;
    std::vector<Countersignature> countersignatures;
    std::vector<RestoreRun> restore;
    std::vector<ChainPosition> report; ///< after a restore: the longest this device holds, per chain
    std::uint32_t answerBytesMax = static_cast<std::uint32_t>(limits::kResponseBytesMax);
};

enum class PushStatus : std::uint8_t { Placed = 0, Refused = 1, Later = 2 };
struct PushResult {
    PushStatus status = PushStatus::Placed;
    Errc code = Errc::Internal; ///< why refused or later; meaningless when placed
    Place place;                ///< when placed

    friend bool operator==(const PushResult&, const PushResult&) = default;
};

/// Consecutive items of one chain after `first - 1`. With a snapshot, items up to its position come as skeletons
/// (commits, receipts) or whole (entries).
struct ChainDelta {
    ChainId chain;
    SpaceId space; ///< zero when first is not 1: who has what goes before knows it
    std::uint64_t first = 1;
    std::optional<Bytes> snapshot; ///< encoded Snapshot
    std::vector<ChainItem> items;
    std::uint64_t headPosition = 0; ///< the server's; more to ask for when beyond the last item
};
struct DirectoryLine {
    ChainId chain;
    SpaceId space;
    std::uint64_t position = 0;
    Hash head;
};
struct OwedWrap {
    PartId part;
    EpochId epoch;
    DeviceId device;
};
struct SnapshotLine {
    PartId part;
    Hash id;
    std::uint64_t position = 0;
    EpochId epoch;
    std::uint32_t countersigners = 0; ///< persons other than the author
};
struct LastContact {
    DeviceId device;
    std::uint32_t minute = 0;
};

struct SyncReply {
    std::uint64_t serverTimeMs = 0;
    GenerationId generation;
    std::uint64_t counter = 0;       ///< the deltas (or the directory) are complete up to here, unless `more`
    Hash digest;                     ///< of all chains this device may fetch, as of `counter`
    bool more = false;               ///< the byte budget ended the answer early: ask again
    std::vector<PushResult> results; ///< one per push item, in order
    std::vector<ChainDelta> deltas;
    std::vector<Wrap> wraps;    ///< for this device, in chains of this answer
    std::vector<PartId> denied; ///< parts this person once read and may no longer fetch beyond their end
    std::vector<DirectoryLine> directory;
    std::vector<OwedWrap> owedWraps;     ///< a hint; clients check entitlement themselves
    std::vector<SnapshotLine> snapshots; ///< the newest per part, of the chains in this answer
    std::vector<LastContact> lastContacts;
};

/// Digest over chains sorted by id: hash of (chain, position, head) each.
[[nodiscard]] Hash digestOf(std::vector<ChainPosition> chains);

/// Cheap poll: has anything changed beyond this counter?
struct HeadsRequest {
    GenerationId generation;
    std::uint64_t since = 0;
};
struct HeadsReply {
    GenerationId generation;
    std::uint64_t counter = 0;
    bool changed = false;
};

/// Uploads a snapshot in chunks of limits::kChunkBytes; the last one completes it. Fetches one by part.
struct SnapshotRequest {
    bool upload = false;
    PartId part;
    Hash id;
    std::uint32_t offset = 0;
    std::uint32_t total = 0; ///< size of the encoded Snapshot
    Bytes chunk;
};
struct SnapshotReply {
    std::uint32_t total = 0;
    Bytes chunk;
};

enum class InviteAction : std::uint8_t { Open = 1, Ask = 2, Fetch = 3, Answer = 4, Collect = 5, Close = 6 };
/// The mailbox of one invitation. Open, Fetch, Answer, Close: by the inviter's session. Ask, Collect: by anybody who
/// knows the id (a hash of the secret). Sealed both ways under keys derived from the secret.
struct InviteRequest {
    InviteAction action = InviteAction::Open;
    InviteId invite;
    std::uint32_t lifetimeMinutes = 0; ///< Open
    Bytes sealed;                      ///< Ask, Answer
};
struct InviteReply {
    bool present = false;
    std::uint32_t askedMinute = 0; ///< when the guest asked, by the server's clock
    Bytes sealed;
};

[[nodiscard]] Bytes encode(const ErrorReply&);
[[nodiscard]] Bytes encode(const ChallengeReply&);
[[nodiscard]] Bytes encode(const SessionRequest&);
[[nodiscard]] Bytes encode(const SessionReply&);
[[nodiscard]] Bytes encode(const SyncRequest&);
[[nodiscard]] Bytes encode(const SyncReply&);
[[nodiscard]] Bytes encode(const HeadsRequest&);
[[nodiscard]] Bytes encode(const HeadsReply&);
[[nodiscard]] Bytes encode(const SnapshotRequest&);
[[nodiscard]] Bytes encode(const SnapshotReply&);
[[nodiscard]] Bytes encode(const InviteRequest&);
[[nodiscard]] Bytes encode(const InviteReply&);

/// One of the types above. \return Errc::TooLarge over limits::kRequestBytesMax, Errc::Malformed for anything not
/// canonical or over another limit.
template <class Message>
[[nodiscard]] Result<Message> decode(ByteView bytes);

extern template Result<ErrorReply> decode(ByteView);
extern template Result<ChallengeReply> decode(ByteView);
extern template Result<SessionRequest> decode(ByteView);
extern template Result<SessionReply> decode(ByteView);
extern template Result<SyncRequest> decode(ByteView);
extern template Result<SyncReply> decode(ByteView);
extern template Result<HeadsRequest> decode(ByteView);
extern template Result<HeadsReply> decode(ByteView);
extern template Result<SnapshotRequest> decode(ByteView);
extern template Result<SnapshotReply> decode(ByteView);
extern template Result<InviteRequest> decode(ByteView);
extern template Result<InviteReply> decode(ByteView);

} // namespace kp::wire
