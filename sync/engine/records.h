/// \file What the engine keeps in a vault: the kinds of sealed records and their encoding. Kinds are never reused; a record
/// of a later format is refused, never rewritten.
#pragma once

#include "shared/core/ids.h"
#include "shared/wire/messages.h"
#include "shared/wire/operation.h"

#include <string>

namespace kp::engine {

/// group and sequence of each kind are given in brackets.
enum RecordKind : std::uint16_t {
    kProfileRecord = 1,   ///< [-, 0] ProfileRecord
    kServerRecord = 2,    ///< [url, 0] ServerRecord
    kSpaceRecord = 3,     ///< [space, 0] SpaceRecord
    kChainItemRecord = 4, ///< [chain, position] StoredItem
    kPartKeyRecord = 5,   ///< [part, ordinal] epoch id and key
    kOutboxRecord = 6,    ///< [space, order] OutboxRecord
    kDraftRecord = 7,     ///< [space and key, 0] text
    /// [part, 0] encoded Snapshot this part was begun from or last caught up with; [part, 1] newest known position;
    /// [part, 2] purged: where it began; [part, 3] the one it was begun from, once 0 is a later one
    kSnapshotRecord = 8,
    kRefusedRecord = 10,   ///< [space, order] OutboxRecord with the reason
    kInviteRecord = 11,    ///< [invite, 0] InviteRecord
    kJoinRecord = 12,      ///< [invite, 0] JoinRecord
    kClockRecord = 13,     ///< [-, 0] hybrid clock
    kReceiptRecord = 14,   ///< [part, day] empty: this person's read of that day is on record; day + 2^32: an export
    kPartIndexRecord = 15, ///< [space, ordinal] part id
    kAlarmRecord = 16,     ///< [space, order] AlarmRecord
    kMoveRecord = 17,      ///< [space, order] MoveRecord
    // 18 was a card that said less
    kHeadRecord = 19,    ///< [chain, 0] space, position, head (heads.h)
    kKeylessRecord = 20, ///< [part, 0] space: a key is lacking that was due to us; asked for at every visit
    kFormerRecord = 21,  ///< [-, ordinal] FormerRecord: who this device was before it was a restored copy
    kStashRecord = 22,   ///< [space, order] OutboxRecord of the former device: signed anew unless the server has it
    kCardRecord = 23,    ///< [space, 0] CardRecord
    kPinRecord = 24,     ///< [device, 0] PinRecord
    kContactRecord = 25, ///< [-, 0] ContactRecord
    kRecoverRecord = 26, ///< [-, 0] RecoverRecord
    // parcels.h
    kPartingRecord = 27,   ///< [space, 0] PartingRecord
    kParcelOutRecord = 28, ///< [space, number] ParcelOutRecord
    kParcelInRecord = 29,  ///< [space, number] ParcelInRecord
    kCollectedRecord = 30, ///< [removed device, 0] mark: its parcels for this person are here
    // 31 to 35 are given out
    kConsentRecord = 36,  ///< [part, position] ConsentNote of a consent of this person's, kept when the part's keys go
    kFileTermRecord = 37, ///< [-, 0] FileTermRecord: of the organisation, for plans begun here
    // second_signature.h
    kPendingRecord = 40, ///< [space, number] PendingRecord
    // blobs.h
    kBlobRecord = 41,      ///< [part, ordinal] BlobRecord
    kBlobChunkRecord = 42, ///< [space and blob, number] a sealed chunk
    kBlobDueRecord = 43,   ///< [space, 0] BlobDueRecord
    kUnlockRecord = 45, ///< [space, 0] the last word a DeviceNote of this device had for its unlock; absent: "passphrase"
};

struct ProfileRecord {
    std::string name, role, organisation;
    Bytes signSeed, boxSeed;
};

/// offeredCommits of a vault from before they were counted: the commits it had signed by then are the limit.
inline constexpr std::uint64_t kNotCounted = ~std::uint64_t{0};

struct ServerRecord {
    ServerId server;
    GenerationId generation;
    std::uint64_t since = 0;
    std::uint64_t lastContactMs = 0;
    std::uint64_t offeredCommits = 0; ///< ever sent there under this device's keys: it cannot have placed more
    std::uint64_t wholeMs = 0;        ///< when a sync last came to its end there: by then it had told who was taken out
    std::uint64_t restoredMs = 0;     ///< the server's time when this device learned that it lost data; 0: never
    std::uint64_t toldMs = 0;         ///< the latest time it told
};

struct SpaceRecord {
    SpaceId space;
    std::string server;
    std::string role;
    PersonId me;
    bool joined = false;
    bool left = false; ///< this device was removed: nothing more comes
    InviteId invite;   ///< of the guest, until it is in
    DeviceId inviter;  ///< pinned by the code: only this device can have let us in
    SignPublicKey inviterKey;
    std::uint64_t lookedMs = 0; ///< when this person last looked: what came later is unread
    bool ownDevice = false;     ///< let in by another device of this person: `inviter`
};

struct FormerRecord {
    DeviceId device;
    Bytes boxSeed; ///< opens what was wrapped for it meanwhile
};

struct OutboxRecord {
    wire::PushItem item;
    bool offered = false; ///< set durably before the first byte leaves: from then on it never changes
    std::uint64_t createdMs = 0;
    std::uint16_t refusal = 0; ///< Errc of a refused one
};

struct InviteRecord {
    SpaceId space;
    Bytes secret;
    std::string role, purpose, name;
    PersonId person;
    bool existingPerson = false;
    std::vector<PartId> parts;
    std::uint8_t access = 1;
    std::uint64_t untilMs = 0; ///< 0: no end
    std::uint64_t expiresMs = 0;
    std::vector<PersonId> agreedBy;
    bool remote = false;
    bool opened = false;                ///< the server has its mailbox
    Bytes asked;                        ///< remote: the guest's request, waiting for approval
    bool ownDevice = false;             ///< for another device of this person, in this plan
    bool everyPlan = false;             ///< ... and in all others
    bool askedFirst = false;            ///< whoever wanted to be asked before those parts are shown, was
    std::vector<std::uint8_t> accesses; ///< to each of `parts`; empty: `access` to all
};

struct JoinRecord {
    SpaceId space;
    std::string server;
    Bytes secret;
    bool asked = false;
    bool remote = false;
    std::uint64_t expiresMs = 0;
    bool ownDevice = false;
};

/// Another device of this person let ours in by a code handed over in person: plans to which that one (and no other) adds our
/// keys are taken in without a further code.
struct PinRecord {
    DeviceId device;
    SignPublicKey key;
    std::uint64_t expectedMs = 0;     ///< until then chains not yet known may be such plans on their way
    std::vector<std::string> servers; ///< asked for such plans until then
};

/// When the server last heard of each device, as it told us.
struct ContactRecord {
    std::vector<wire::LastContact> devices;
};

/// A recovery sheet in use, until the plans it is for are here.
struct RecoverRecord {
    Bytes secret;
    std::vector<std::string> servers; ///< still to be asked
};

struct ClockRecord {
    std::uint64_t hybrid = 0;
    std::uint64_t signedBefore = 0; ///< commits signed up to when those offered began to be counted
};

struct MoveRecord {
    ItemId item;
    std::uint16_t kind = 0;
    PartId source, destination;
    std::uint64_t sequence = 0;      ///< of the copy's commit in the destination
    std::vector<wire::Dot> replaces; ///< marks in the source that were known when this was decided
};

struct CardRecord {
    std::string family, nextAppointment, nextWhere, reviewDue, registered, firstTalk, status;
    std::uint64_t startedMs = 0;
    std::uint64_t unread = 0, clashes = 0, unreadable = 0;
    std::uint32_t endsMinute = 0;   ///< then a share runs out, and this may say too much; 0: none does
    std::uint64_t asked = 0;        ///< second signatures asked of this person
    std::uint64_t askedUntilMs = 0; ///< when the first of them lapses; 0: none
    bool leaving = false;
    bool whole = true; ///< false: written by a version that knew less
};

/// How long this person's organisation keeps its files (FileTermDraft).
struct FileTermRecord {
    bool fromClosing = false;
    std::uint32_t years = 0;
    std::string organisation, why;
};

struct AlarmRecord {
    std::string code;
    ChainId chain;
    std::uint64_t atMs = 0;
};

struct PartKeyRecord {
    EpochId epoch;
    Bytes key;
};

/// Sealed notes inside entries: what the server may not know.
struct PartNote {
    std::string kind, name;
};
struct DeviceNote {
    std::string name;
    std::string unlock; ///< how it says it is locked: kUnlock...; empty: not said
};
/// Words alone, or also a PIN whose other half is kept by the keyring of a login, or by a hardware key store.
inline constexpr std::string_view kUnlockWords = "passphrase";
inline constexpr std::string_view kUnlockPinSession = "pin-session";
inline constexpr std::string_view kUnlockPinHardware = "pin-hardware";
/// Also names the part: somebody without history cannot open the genesis.
struct ConsentNote {
    std::string purpose, words, kind, name;
    std::string language;  ///< of the words: as shown on screen, "nl", "ar"; empty: not said
    bool inPerson = false; ///< shown on the giver's device to the people who agreed
    bool asked = false;    ///< whoever wanted to be asked before this is shown, was
    Bytes signature;       ///< drawn (shared/model/drawing.h), or empty
};
/// What goes sealed with a word about a minor's judging own interests.
struct CapabilityNote {
    bool decided = false; ///< by the people named; else presumed because of the age
    std::string day;      ///< YYYY-MM-DD
    std::string with;     ///< who spoke about it together, in people's words
    std::string reason;
};
/// Why somebody wants a part erased, in their words; may be empty.
struct EraseNote {
    std::string reason;
};
/// What a guest puts into the mailbox, sealed under a key derived from the invitation's secret.
struct GuestNote {
    wire::DeviceKeys keys;
    std::string name, device;
    std::string unlock; ///< DeviceNote
};
/// What an in-person code carries.
struct CodeNote {
    Bytes secret;
    SpaceId space;
    std::string server, role;
    PersonId person;
    DeviceId inviter;
    SignPublicKey inviterKey;
    std::uint64_t expiresMs = 0;
};

/// What the code for one's own next device carries.
struct DeviceCodeNote {
    CodeNote in;                      ///< one of the plans, through whose server the two devices meet
    std::vector<std::string> servers; ///< of the other plans, where they are elsewhere
};

[[nodiscard]] Bytes encode(const ProfileRecord&);
[[nodiscard]] Bytes encode(const ServerRecord&);
[[nodiscard]] Bytes encode(const SpaceRecord&);
[[nodiscard]] Bytes encode(const FormerRecord&);
[[nodiscard]] Bytes encode(const OutboxRecord&);
[[nodiscard]] Bytes encode(const InviteRecord&);
[[nodiscard]] Bytes encode(const JoinRecord&);
[[nodiscard]] Bytes encode(const ClockRecord&);
[[nodiscard]] Bytes encode(const MoveRecord&);
[[nodiscard]] Bytes encode(const CardRecord&);
[[nodiscard]] Bytes encode(const FileTermRecord&);
[[nodiscard]] Bytes encode(const AlarmRecord&);
[[nodiscard]] Bytes encode(const PartKeyRecord&);
[[nodiscard]] Bytes encode(const PartNote&);
[[nodiscard]] Bytes encode(const DeviceNote&);
[[nodiscard]] Bytes encode(const ConsentNote&);
[[nodiscard]] Bytes encode(const CapabilityNote&);
[[nodiscard]] Bytes encode(const EraseNote&);
[[nodiscard]] Bytes encode(const GuestNote&);
[[nodiscard]] Bytes encode(const CodeNote&);
[[nodiscard]] Bytes encode(const DeviceCodeNote&);
[[nodiscard]] Bytes encode(const PinRecord&);
[[nodiscard]] Bytes encode(const ContactRecord&);
[[nodiscard]] Bytes encode(const RecoverRecord&);
[[nodiscard]] Bytes encodeItem(const wire::ChainItem&);
[[nodiscard]] Result<wire::ChainItem> decodeItem(ByteView bytes);

/// One of the types above. \return Errc::Malformed.
template <class Record>
[[nodiscard]] Result<Record> decodeRecord(ByteView bytes);

} // namespace kp::engine
