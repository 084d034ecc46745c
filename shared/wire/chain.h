/// \file What stands in the two kinds of chain: signed entries about rights and keys, signed commits of content, and read
/// receipts, each at a place that the server gives and nobody can change afterwards (the head hashes over it).
#pragma once

#include "shared/core/ids.h"
#include "shared/core/result.h"
#include "shared/wire/limits.h"

#include <cstdint>
#include <optional>
#include <string_view>
#include <variant>
#include <vector>

namespace kp::crypto {
class SigningKey;
}

namespace kp::wire {

inline constexpr std::uint8_t kFormat = 1;

enum class Access : std::uint8_t { None = 0, Read = 1, Tick = 2, Write = 3 };
/// A person's clear standing in one plan; the role's name is sealed. Parents decide for the family circle.
enum class Standing : std::uint8_t { Parent = 1, Youth = 2, Coach = 3, Member = 4 };
/// Which consent rule a part follows (clear); its kind and name are sealed.
enum class PartRule : std::uint8_t {
    Family = 1,
    ContactCard = 2,
    Private = 3,
    Team = 4,
    Safety = 5,
    Registration = 6,
    ChildCorner = 7,
    People = 8,
};

/// Where something stands. Positions count from 1. spacePosition and minute never decrease along a chain.
struct Place {
    std::uint64_t position = 0;
    std::uint64_t spacePosition = 0;
    std::uint32_t minute = 0;

    friend bool operator==(const Place&, const Place&) = default;
};

/// What an author had integrated of a chain when signing. Detects rollback and forks; never grants a right.
struct Seen {
    GenerationId generation;
    std::uint64_t position = 0;
    Hash head;

    friend bool operator==(const Seen&, const Seen&) = default;
};

struct DeviceKeys {
    SignPublicKey sign;
    BoxPublicKey box;

    friend bool operator==(const DeviceKeys&, const DeviceKeys&) = default;
};
/// A device's id is the hash of its keys: nobody can claim an id without the keys.
[[nodiscard]] DeviceId deviceIdOf(const DeviceKeys& keys);

// ---- entries --------------------------------------------------------------------------------------------------------

struct SpaceGenesis {
    PersonId person;
    Standing standing = Standing::Coach;
    DeviceKeys device;
};
struct AddPerson {
    PersonId person;
    Standing standing = Standing::Member;
    DeviceKeys device;
    InviteId invite;
    bool inPerson = false;          ///< keys were authenticated by a code handed over in person: confirmed at once
    std::vector<PersonId> agreedBy; ///< a coach's attestation that these circle members agreed; sorted
    Bytes sealed;                   ///< DeviceNote under the people part's key
};
struct AddDevice {
    PersonId person;
    DeviceKeys device;
    bool paper = false; ///< a recovery sheet: fetches nothing but the space chain until its recovery entry
    Bytes sealed;
};
struct LastSequence {
    DeviceId device; ///< one of those removed
    PartId part;
    std::uint64_t sequence = 0;
};
struct RemoveDevices {
    std::vector<DeviceId> devices; ///< sorted
    std::vector<LastSequence>
        bounds; ///< sorted by device, part: what the remover held of their work; elsewhere the server's
};
struct ConfirmPerson {
    PersonId person;
    Hash keysDigest; ///< digest of the keys the words were computed from
};
/// A circle signer makes an attested circle member a full signer.
struct EndorsePerson {
    PersonId person;
};
/// A restored or cloned copy goes on under new keys; signed by the old ones, which end here.
struct Succeed {
    DeviceKeys device;
};
struct PartGenesis {
    PartRule rule = PartRule::Family;
    PersonId owner; ///< zero where the family circle owns it
    EpochId epoch;
    Bytes sealed; ///< PartNote under the first epoch's key
    // On the wire for the rule Safety alone:
    std::uint32_t untilMinute = 0; ///< it ends by itself at the start of this minute
    std::vector<PartId> sources{}; ///< whose items are copied into it; sorted, at least one
};
struct Grant {
    PersonId person;
    Access access = Access::Read;
    std::uint32_t untilMinute = 0; ///< 0: no end; else access ends at the start of this minute
    bool withHistory = false;
    std::vector<PersonId> agreedBy; ///< sorted; see AddPerson
    std::optional<EpochId> epoch;   ///< the new epoch it begins; absent with history
    Hash consentHash;               ///< hash of the sealed consent record's plain text
    Bytes sealed;                   ///< ConsentNote
};
struct Withdraw {
    PersonId person;
    std::optional<EpochId> epoch; ///< the rotation, when the signer holds the part
    Bytes sealed;
};
struct Rotate {
    EpochId epoch;
};
/// The person named in an attestation says from an own device that it was not so: the grant stops at once. Of an Erase: the
/// part is to stay.
struct Contest {
    EntryId entry;
};
/// ... or that it was so: the attestation no longer lapses.
struct Affirm {
    EntryId entry;
};
/// What a device is to be called; the newest counts. By an own device, so that nobody else names it.
struct NameDevice {
    DeviceId device;
    Bytes sealed; ///< DeviceNote under the people part's key
};
/// What a removed device handed in, and to whom (all of one part's unsent work to one person).
struct ParcelLine {
    PartId part;
    PersonId to;

    friend auto operator<=>(const ParcelLine&, const ParcelLine&) = default;
};
/// A removed device's last word, and the only one it may still say: this plan is no longer on it.
struct Wiped {
    EntryId removal;                 ///< the RemoveDevices entry that named it
    std::vector<ParcelLine> parcels; ///< sorted by part
    std::uint32_t left = 0;          ///< unsent saves that nobody was there to take
};
/// What somebody says about a minor's judging own interests (presumed from 12, or decided): a word of one person, reversible.
/// What follows from several words is in rights_capability.cpp.
struct Capability {
    PersonId person;
    bool capable = true;
    Bytes sealed; ///< CapabilityNote under the people part's key: presumed or decided, with whom, on which day, why
};
/// "This person's contact details are not to reach others": whether it begins or ends, and why, is sealed.
struct Protect {
    PersonId person;
    Bytes sealed; ///< ProtectNote under the key of that person's contact card
};
/// In the chain of a part whose items are copied into a safety part; placed together with that part's genesis or not at all.
struct Notice {
    PartId safety;
    std::uint32_t untilMinute = 0; ///< as in the genesis
    bool disclosure = false;       ///< says later to the part's readers what until then the two signers alone could open
    Bytes sealed;                  ///< SafetyNote under this part's key or the safety part's: from outside the same
};
/// By who decides on the part: gone for good at the end of kErasureContestMinutes, unless contested.
struct Erase {
    /// Its place is at this minute or later: what its author knew of the time, so that a server cannot shorten the days in which
    /// it can be kept by putting it at an older minute.
    std::uint32_t notBefore = 0;
    Bytes sealed; ///< EraseNote under the part's key
};
/// A device says that keys and content of the part are no longer on it.
struct Erased {
    EntryId erasure; ///< the Erase entry
};
/// An entry kind of a newer app: stored, hashed, served; not critical means it may be passed over.
struct UnknownEntry {
    std::uint8_t kind = 0;
    Bytes body;
};

using EntryBody = std::variant<SpaceGenesis, AddPerson, AddDevice, RemoveDevices, ConfirmPerson, EndorsePerson, Succeed,
                               PartGenesis, Grant, Withdraw, Rotate, Contest, Affirm, NameDevice, Wiped, Capability,
                               Protect, Notice, Erase, Erased, UnknownEntry>;

struct Entry {
    bool critical = true; ///< an app that does not know the kind stops writing and granting
    SpaceId space;        ///< zero in the space's own genesis
    PartId part;          ///< zero in the space chain and in the part's own genesis
    DeviceId author;
    Seen seenSpace;
    Seen seenPart;
    std::array<std::uint8_t, 16> random{}; ///< makes equal statements distinct
    EntryBody body;
    /// The author's first, the others ascending by device, nobody twice; not part of the id.
    std::vector<std::pair<DeviceId, Signature>> signatures;
};

[[nodiscard]] bool isSpaceEntry(const Entry& entry) noexcept;
[[nodiscard]] Bytes encode(const Entry& entry);
[[nodiscard]] Result<Entry> decodeEntry(ByteView bytes);
/// Hash over everything but the signatures.
[[nodiscard]] EntryId idOf(const Entry& entry);
/// Adds `device`'s signature over the id, in its place. \pre the author signs first; nobody signs twice
void sign(Entry& entry, DeviceId device, const crypto::SigningKey& key);
/// One of its signatures. Whose it must be is for authorise to say.
[[nodiscard]] bool checkSignature(const Entry& entry, const SignPublicKey& key, const Signature& signature);

// ---- commits --------------------------------------------------------------------------------------------------------

struct CommitHeader {
    PartId part;
    EpochId epoch;
    DeviceId device;
    std::uint64_t sequence = 0;  ///< per device and part, from 1, gapless
    CommitId previous;           ///< this device's previous commit in this part; zero for the first
    Seen seen;                   ///< of the part's chain
    std::uint64_t seenSpace = 0; ///< position of the space chain
    bool keep = false;           ///< evaluation, consent, signature: the body is never dropped
    std::vector<BlobId> blobs;
    std::uint32_t bodySize = 0;
    Hash bodyHash;

    friend bool operator==(const CommitHeader&, const CommitHeader&) = default;
};
struct Commit {
    CommitHeader header;
    Signature signature;
    Bytes body; ///< sealed CommitBody; empty when dropped

    friend bool operator==(const Commit&, const Commit&) = default;
};
[[nodiscard]] Bytes encode(const Commit& commit);
[[nodiscard]] Result<Commit> decodeCommit(ByteView bytes);
[[nodiscard]] CommitId idOf(const CommitHeader& header);
/// Of a sealed body, as its header names it.
[[nodiscard]] Hash bodyHash(ByteView body);
/// What seals the body to its header: the header's encoding up to, not including, body size and hash.
[[nodiscard]] Bytes associatedData(const CommitHeader& header);
/// Sets body size and hash, and signs. \pre body set, everything else of the header final
void sign(Commit& commit, const crypto::SigningKey& key);
/// Body hash and size match the header (where a body is present) and the signature verifies.
[[nodiscard]] Result<void> checkSignature(const Commit& commit, const SignPublicKey& key);

// ---- receipts -------------------------------------------------------------------------------------------------------

/// Clear, so that the server takes one of each a day.
enum class ReceiptKind : std::uint8_t {
    Read = 1,
    Exported = 2, ///< written into a file that anybody can read
};

/// "This person's app opened this part on that day." No sequence, is no change, never waits.
struct Receipt {
    PartId part;
    EpochId epoch;
    DeviceId device;
    std::uint32_t day = 0; ///< days since 1970, UTC
    Bytes sealed;          ///< time of reading, under the epoch key
    Signature signature;
    ReceiptKind kind = ReceiptKind::Read;
};
[[nodiscard]] Bytes encode(const Receipt& receipt);
[[nodiscard]] Result<Receipt> decodeReceipt(ByteView bytes);
[[nodiscard]] Hash idOf(const Receipt& receipt);
[[nodiscard]] Bytes associatedData(const Receipt& receipt);
void sign(Receipt& receipt, const crypto::SigningKey& key);
[[nodiscard]] Result<void> checkSignature(const Receipt& receipt, const SignPublicKey& key);

// ---- chains ---------------------------------------------------------------------------------------------------------

enum class ChainItemKind : std::uint8_t {
    Entry = 1,
    Commit = 2,
    CommitHeader = 3, ///< body dropped after compaction or withheld from whom it is not for
    Skeleton = 4,     ///< the id alone: below a snapshot
    Receipt = 5,
    RemovalLine = 6, ///< payload: the id of the space chain's RemoveDevices or Succeed entry
};
struct ChainItem {
    ChainItemKind kind = ChainItemKind::Entry;
    Place place;
    Bytes payload; ///< the encoded entry, commit (with or without body), receipt, or 32-byte id

    friend bool operator==(const ChainItem&, const ChainItem&) = default;
};
/// The id that the head hashes over; the same for a commit with, without its body, and as skeleton. `chain` is the chain
/// the item stands in. \return Errc::Malformed where payload and kind do not fit (a commit without body, a header with one).
[[nodiscard]] Result<Hash> idOf(const ChainItem& item, const ChainId& chain);
[[nodiscard]] Hash removalLineId(const EntryId& removal, const PartId& part);
/// Start value of a chain's head.
[[nodiscard]] Hash startHead(const ChainId& chain);
/// head(n) from head(n-1), the item's id, and its place.
[[nodiscard]] Hash nextHead(const Hash& head, const Hash& itemId, const Place& place);

// ---- snapshots ------------------------------------------------------------------------------------------------------

struct Snapshot {
    PartId part;
    EpochId epoch;
    DeviceId author;
    GenerationId generation;
    std::uint64_t position = 0;
    Hash head;
    Hash stateHash; ///< keyed with the epoch: says nothing to the server
    Bytes sealed;   ///< compressed canonical state
    Signature signature;
    std::vector<std::pair<DeviceId, Signature>> countersignatures; ///< ascending by device, without the author's
};
[[nodiscard]] Bytes encode(const Snapshot& snapshot);
[[nodiscard]] Result<Snapshot> decodeSnapshot(ByteView bytes);
[[nodiscard]] Hash idOf(const Snapshot& snapshot);
[[nodiscard]] Bytes associatedData(const Snapshot& snapshot);
void sign(Snapshot& snapshot, const crypto::SigningKey& key);
[[nodiscard]] Signature countersign(const Snapshot& snapshot, const crypto::SigningKey& key);
/// Puts a countersignature in its place; a second one of the same device, or the author's own, changes nothing.
void addCountersignature(Snapshot& snapshot, const DeviceId& device, const Signature& signature);
[[nodiscard]] bool checkSignature(const Snapshot& snapshot, const SignPublicKey& key);
[[nodiscard]] bool checkCountersignature(const Snapshot& snapshot, const SignPublicKey& key, const Signature& signature);

/// One epoch's key for one device: a sealed box over the 32 bytes. Needs no signature of its own, because the key counts
/// only if its commitment is the (signed) epoch id.
struct Wrap {
    PartId part;
    EpochId epoch;
    DeviceId device;
    Bytes box;

    friend bool operator==(const Wrap&, const Wrap&) = default;
};

} // namespace kp::wire
