/// \file Who may do what: the state that the two kinds of chain add up to, and `authorise`, the one total and pure function
/// over clear fields that the server and every client use alike. It knows no order but places and no clock but their
/// minutes. The table of rules is in README.md; the consent rules behind it are protocol.md "Keys and consent".
///
/// States are built by applying placed items in order. Everything is asked "as of a space position", so a part chain can
/// be judged after the whole space chain has been applied.
#pragma once

#include "shared/wire/chain.h"

#include <map>
#include <set>
#include <vector>

namespace kp::wire {

inline constexpr std::uint64_t kNever = ~std::uint64_t{0};

struct DeviceRecord {
    PersonId person;
    DeviceKeys keys;
    bool paper = false;
    DeviceId addedBy; ///< who signed it in; the device itself where it began the plan
    std::uint64_t addedAt = 0;
    std::uint32_t addedMinute = 0;
    std::uint64_t removedAt = kNever; ///< space position of the removal or succession
    EntryId removal;
    Bytes sealed;                   ///< DeviceNote, the newest
    std::uint64_t wipedAt = kNever; ///< a removed one said that the plan is no longer on it
    std::uint32_t wipedMinute = 0;
    std::vector<ParcelLine> parcels; ///< what it handed in before that
    std::uint32_t left = 0;
};

/// What one person said last about a minor's judging own interests, and in which capacity it was said.
struct CapabilityWord {
    PersonId by;
    bool coach = false; ///< as a coach; else for the circle
    bool capable = true;
    std::uint64_t position = 0;
    std::uint32_t minute = 0;
    EntryId entry;
    Bytes sealed;
};

struct PersonRecord {
    Standing standing = Standing::Member;
    std::uint64_t addedAt = 0;
    std::uint32_t addedMinute = 0;
    PersonId addedBy;
    std::vector<PersonId> agreedBy; ///< not empty: came in on a coach's attestation
    std::uint64_t fullAt = kNever;  ///< a circle member signs for the family from here on (Parent only)
    std::uint64_t confirmedAt = kNever;
    std::set<PersonId> confirmedBy{}; ///< who compared the four words with them later
    EntryId entry;
    InviteId invite;
    std::uint64_t suspendedAt = kNever; ///< contested
    std::uint64_t affirmedAt = kNever;
    std::uint64_t youthAt = kNever;    ///< let in as a member, a young person from here on
    std::vector<CapabilityWord> words; ///< in the order they were said

    /// A child grows into a young person; nobody else's standing changes.
    [[nodiscard]] Standing standingAt(std::uint64_t asOf) const noexcept
    {
        return youthAt != kNever && youthAt <= asOf ? Standing::Youth : standing;
    }
    [[nodiscard]] bool suspended(std::uint64_t asOf) const noexcept { return suspendedAt != kNever && suspendedAt <= asOf; }
};

/// What was said about protecting a person; whether it is on or off is sealed.
struct ProtectRecord {
    PersonId person;
    std::vector<PersonId> signers; ///< the author's first
    std::uint64_t at = 0;
    std::uint32_t minute = 0;
    EntryId entry;
    Bytes sealed;
};

/// The space chain added up.
struct SpaceState {
    SpaceId id;
    std::uint64_t position = 0;
    Hash head;
    std::uint32_t minute = 0;
    std::map<PersonId, PersonRecord> persons;
    std::map<DeviceId, DeviceRecord> devices;
    std::map<EntryId, std::vector<LastSequence>> removalBounds;
    std::vector<ProtectRecord> protections{};  ///< in order
    std::map<EntryId, std::uint64_t> removals; ///< RemoveDevices and Succeed entries: their space position
    bool unknownCritical = false;              ///< a newer app wrote what we may not pass over: read only

    /// Taken out by a RemoveDevices entry (not succeeded): what such a device may still do is hand in and wipe.
    [[nodiscard]] bool wasTakenOut(const DeviceId& device) const;
    /// The record if the device exists and is not removed as of that space position.
    [[nodiscard]] const DeviceRecord* activeDevice(const DeviceId& device, std::uint64_t asOf = kNever) const;
    [[nodiscard]] const PersonRecord* person(const PersonId& wanted, std::uint64_t asOf = kNever) const;
    /// A member whose admission is neither contested nor lapsed: an attestation ends seven days after the first person it
    /// names could have answered from an own device, unless affirmed or (a parent) endorsed.
    [[nodiscard]] bool stands(const PersonId& wanted, std::uint32_t minute, std::uint64_t asOf = kNever) const;
    /// Minute at which an attestation made at `madeMinute` lapses; kNever while nobody it names ever had a device to answer.
    [[nodiscard]] std::uint64_t lapseMinute(const std::vector<PersonId>& agreedBy, std::uint32_t madeMinute,
                                            std::uint64_t asOf = kNever) const;
    /// A parent whose membership does not rest on an attestation alone.
    [[nodiscard]] bool isCircleSigner(const PersonId& wanted, std::uint64_t asOf = kNever) const;
    [[nodiscard]] bool circleIsEmpty(std::uint64_t asOf = kNever) const;
    /// Nobody's word alone takes a minor's own decisions away: a coach and a circle signer both say that they cannot judge
    /// their own interests yet, and none of those who spoke says that they can. In doubt: they can.
    [[nodiscard]] bool decidedIncapable(const PersonId& wanted, std::uint64_t asOf = kNever) const;
    /// A device that can sign: a recovery sheet is none.
    [[nodiscard]] bool hasDevice(const PersonId& owner, std::uint64_t asOf = kNever) const;
    /// A protection of this person was written down, in force or not: that is sealed.
    [[nodiscard]] bool mayBeProtected(const PersonId& person) const;
    /// Recovery sheets included.
    [[nodiscard]] std::vector<DeviceId> activeDevicesOf(const PersonId& owner, std::uint64_t asOf = kNever) const;
};

struct GrantRecord {
    PersonId person;
    Access access = Access::None;
    std::uint32_t untilMinute = 0;
    bool withHistory = false;
    std::uint64_t from = 0;  ///< part position
    std::uint64_t since = 0; ///< part position where the unbroken access began that this grant goes on with
    std::uint64_t reads = 0; ///< epochs begun from this part position on may be held; 0: every one
    /// Part position of the withdrawal or of the grant that took its place; `from` where it was no longer in force then.
    std::uint64_t ended = kNever;
    std::uint32_t minute = 0;
    std::uint64_t spacePosition = 0;
    DeviceId by;
    std::vector<PersonId> agreedBy;  ///< only where it rests on a coach's attestation
    std::vector<PersonId> signers{}; ///< the author's first
    EntryId entry;
    Hash consentHash;
    std::uint64_t contestedAt = kNever; ///< part positions
    std::uint64_t affirmedAt = kNever;
    Bytes sealed;
};

struct EpochRecord {
    EpochId id;
    std::uint64_t from = 0;      ///< part position of the entry that began it
    std::uint64_t seen = 0;      ///< part and space position its author had integrated: a loss of access placed later
    std::uint64_t seenSpace = 0; ///< is not met by this key, which may have been wrapped for whoever lost it
    std::uint32_t minute = 0;
    DeviceId by;
};

struct DeviceSequence {
    std::uint64_t last = 0;
    CommitId id;
};

/// Items of this part were copied into a safety part.
struct NoticeRecord {
    PartId safety;
    std::vector<PersonId> signers; ///< the author's first
    std::uint32_t untilMinute = 0;
    std::uint64_t at = 0;
    std::uint32_t minute = 0;
    std::uint64_t disclosedAt = kNever; ///< part position at which it was said to the part's readers, if later
    EntryId entry;
    Bytes sealed, disclosed;
};

/// Somebody who decides on a part wants it gone for good.
struct ErasureRecord {
    PersonId by;
    std::uint64_t at = 0; ///< part position
    std::uint32_t minute = 0;
    std::uint64_t contestedAt = kNever; ///< part position
    std::uint32_t contestedMinute = 0;
    PersonId contestedBy;
    EntryId entry;
    Bytes sealed;
    std::map<DeviceId, std::uint32_t> done{}; ///< devices that said it is off them, with the minute

    /// First minute at which nobody reads the part any more; kNever when contested.
    [[nodiscard]] std::uint64_t from() const noexcept
    {
        return contestedAt == kNever ? std::uint64_t{minute} + limits::kErasureContestMinutes : kNever;
    }
};

/// A part chain added up.
struct PartState {
    PartId id;
    SpaceId space;
    PartRule rule = PartRule::Family;
    PersonId owner;
    DeviceId creator;
    Bytes sealedNote;
    std::uint64_t position = 0;
    std::uint64_t spacePosition = 0;
    Hash head;
    std::uint32_t minute = 0;
    std::vector<EpochRecord> epochs;
    std::vector<GrantRecord> grants;
    std::vector<PersonId> signers{};       ///< of a safety part: its two readers, the one who puts the copies in first
    std::uint32_t untilMinute = 0;         ///< of a safety part: nobody reads it from this minute on
    std::vector<PartId> sources{};         ///< of a safety part
    std::vector<NoticeRecord> notices{};   ///< that items of this part were copied into a safety part
    std::vector<ErasureRecord> erasures{}; ///< in order; only the last can be one that was not contested
    std::map<PersonId, std::uint64_t> withdrawn; ///< implicit readers taken out, at a part position
    std::set<PersonId> barred; ///< ever withdrawn: whatever they become later, only a grant brings them back
    std::map<DeviceId, DeviceSequence> sequences;
    std::uint64_t keyNeedsRotationSince = 0; ///< part position of the newest loss of access that no epoch has met; 0: none
    std::uint64_t lastLoss = 0;              ///< part position of the newest withdrawal or removal, met or not
    std::map<EntryId, std::uint64_t> removalLines;
    bool unknownCritical = false; ///< a newer app wrote what we may not pass over: read only

    [[nodiscard]] const EpochRecord* epoch(const EpochId& id) const;
    [[nodiscard]] const EpochRecord& currentEpoch() const { return epochs.back(); }
    /// That was asked and not contested, done or not; null: none.
    [[nodiscard]] const ErasureRecord* erasure() const
    {
        return erasures.empty() || erasures.back().contestedAt != kNever ? nullptr : &erasures.back();
    }
    /// First minute at which it is gone; kNever: nobody asked, or it was contested.
    [[nodiscard]] std::uint64_t erasedFrom() const { return erasures.empty() ? kNever : erasures.back().from(); }
};

/// Of the standings that the wire knows, those that may sign a safety exception. (More kinds of professionals: README section 4.)
[[nodiscard]] bool isProfessional(Standing standing) noexcept;
/// Persons whose devices signed, in order; nobody twice. \pre every signature is by a known device
[[nodiscard]] std::vector<PersonId> signersOf(const SpaceState& space, const Entry& entry);
/// Reads or writes by standing alone, without any grant. `minute` matters where an admission may have lapsed.
[[nodiscard]] bool entitledByRule(const SpaceState& space, const PartState& part, const PersonId& person,
                                  std::uint64_t spaceAsOf = kNever, std::uint32_t minute = 0);
/// Whose signature alone gives (or ends) access to this part: the owner where there is one, coaches for their own parts,
/// else circle signers. Whether that person holds the part is asked separately.
[[nodiscard]] bool decidesOn(const SpaceState& space, const PartState& part, const PersonId& person,
                             std::uint64_t spaceAsOf = kNever);
/// Whether this person's signature alone admits somebody of that standing; else a coach's attestation is needed.
[[nodiscard]] bool admitsAlone(const SpaceState& space, const PersonId& person, Standing standing,
                               std::uint64_t asOf = kNever);
/// A person's access at a minute, as the chains stand now.
[[nodiscard]] Access accessOf(const SpaceState& space, const PartState& part, const PersonId& person, std::uint32_t minute,
                              std::uint64_t spaceAsOf = kNever);
[[nodiscard]] const GrantRecord* activeGrant(const SpaceState& space, const PartState& part, const PersonId& person,
                                             std::uint32_t minute, std::uint64_t spaceAsOf = kNever);
/// Whether this person may hold that epoch's key: by rule all of them; by a grant with history all; else those from the
/// grant on.
[[nodiscard]] bool mayHoldEpoch(const SpaceState& space, const PartState& part, const PersonId& person,
                                const EpochRecord& epoch, std::uint32_t minute);
/// Persons who can open the part at that minute.
[[nodiscard]] std::vector<PersonId> readersOf(const SpaceState& space, const PartState& part, std::uint32_t minute);
/// Somebody who held the current epoch's key lost access (withdrawal without rotation, removal, expiry).
[[nodiscard]] bool rotationOwed(const SpaceState& space, const PartState& part, std::uint32_t minute);

/// Last part position this person may fetch: kNever with access; the end of the last access when it was lost; 0 if none ever.
[[nodiscard]] std::uint64_t readableUpTo(const SpaceState& space, const PartState& part, const PersonId& person,
                                         std::uint32_t minute, std::uint64_t spaceAsOf = kNever);

/// Whether this person may say that the part is to stay: who asked (taking it back), its owner, and of what the family or the
/// team owns the others of those, while there is time.
[[nodiscard]] bool mayContestErasure(const SpaceState& space, const PartState& part, const PersonId& person,
                                     std::uint32_t minute, std::uint64_t spaceAsOf = kNever);
/// Had access when the part was gone: who has something to destroy.
[[nodiscard]] bool readUntilErased(const SpaceState& space, const PartState& part, const PersonId& person,
                                   std::uint64_t spaceAsOf = kNever);
/// Of such a person a device that was there by then. One that came later never had a key of it.
[[nodiscard]] bool heldUntilErased(const SpaceState& space, const PartState& part, const DeviceId& device,
                                   std::uint64_t spaceAsOf = kNever);

// ---- the rule ---------------------------------------------------------------------------------------------------------

/// May this space entry stand at this place? Checks signatures, signers, and that nothing in it exists already.
/// \return Errc::BadSignature, NotAllowed, ConsentNeeded, Revoked, NotFound, BadValue, QuotaReached or Malformed.
[[nodiscard]] Result<void> authoriseSpace(const SpaceState& space, const Entry& entry, const Place& place);
/// May this part entry stand at this place? `part` is empty (position 0) for a genesis. As for all that stands in a part
/// chain: \return Errc::Gap when the place's space position lies beyond the space state given (take that in first).
[[nodiscard]] Result<void> authorisePart(const SpaceState& space, const PartState& part, const Entry& entry,
                                         const Place& place);
/// May this commit stand at this place: member, access at least tick, known epoch, next sequence, previous, signature.
/// \return Errc::Gap or Fork for sequence faults. `checkSignatures` false: the caller has done so already.
/// A commit without its body passes (clients get those after compaction): who takes in new ones checks for the body.
[[nodiscard]] Result<void> authoriseCommit(const SpaceState& space, const PartState& part, const Commit& commit,
                                           const Place& place, bool checkSignatures = true);
[[nodiscard]] Result<void> authoriseReceipt(const SpaceState& space, const PartState& part, const Receipt& receipt,
                                            const Place& place);

/// May this removal line stand at this place: its removal stands in the space chain, and it is the first line about it.
/// \return Errc::ServerDishonest (nobody but the server writes these) or Gap.
[[nodiscard]] Result<void> authoriseRemovalLine(const SpaceState& space, const PartState& part, const EntryId& removal,
                                                const Place& place);

// ---- adding up --------------------------------------------------------------------------------------------------------

/// Takes in an authorised entry at the next place. \pre authoriseSpace(...) was ok
void applySpaceEntry(SpaceState& space, const Entry& entry, const Place& place);
void applyPartEntry(const SpaceState& space, PartState& part, const Entry& entry, const Place& place);
void applyCommit(PartState& part, const CommitHeader& header, const Place& place);
/// For receipts, skeletons and unknown items: the head alone moves.
void applyPlain(PartState& part, const Hash& itemId, const Place& place);
void applyRemovalLine(PartState& part, const EntryId& removal, const Place& place);
/// Checks that `place` may follow the state's last one. \return Errc::ServerDishonest.
[[nodiscard]] Result<void> checkPlace(std::uint64_t position, std::uint64_t spacePosition, std::uint32_t minute,
                                      const Place& next);

} // namespace kp::wire
