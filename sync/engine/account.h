/// \file One person on one device: everything an unlocked app or the command line does with plans. The vault is the only
/// truth; what is in memory is computed from it. Edits are durable when a call returns ok ("saved here").
/// Thread rule: an Account belongs to one thread, with its vault. It does no network: startSync() hands out a state machine
/// that asks for requests and takes answers.
#pragma once

#include "shared/core/clock.h"
#include "shared/core/result.h"
#include "sync/engine/governance_views.h"
#include "sync/engine/views.h"
#include "sync/engine/workers.h"
#include "sync/vault/vault.h"

#include <filesystem>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace kp::engine {

struct Profile {
    std::string name;
    std::string role; ///< picks the home screen; in a plan the invitation's role counts
    std::string organisation;
};

struct Environment {
    const WallClock* clock = nullptr; ///< must outlive the account
    RandomSource* random = nullptr;   ///< must outlive the account
    vault::Options vaultOptions{};
    Workers* workers = nullptr; ///< other cores, for first syncs; must outlive the account. Null: none
};

struct ItemDraft {
    std::string kind;           ///< model name
    std::optional<PartId> part; ///< default: the kind's home
    std::vector<FieldText> fields;
    bool evenSo = false; ///< the writer was shown what it may reveal, and to whom
};

/// A picture as a camera or another program made it: everything but what can be seen in it is taken out before it is kept.
struct PictureDraft {
    std::optional<ItemId> of;   ///< what it belongs to, and in whose part it stands
    std::optional<PartId> part; ///< else: that part; default: the core
    Bytes bytes{};              ///< JPEG or PNG
    std::string caption{};      ///< in people's words; may be empty. The file's name is not taken over
    bool evenSo = false;        ///< as ItemDraft, about the caption
};
/// To be shown, saved or given on: without any metadata but how it has to be turned.
struct PictureBytes {
    std::string format; ///< "jpeg", "png"
    Bytes bytes;
};

struct InviteDraft {
    std::string role;          ///< cli.md's roles
    std::vector<PartId> parts; ///< to be shared once the guest is in
    wire::Access access = wire::Access::Read;
    std::string purpose;
    std::optional<std::int64_t> untilMs;
    std::vector<PersonId> agreedBy;
    bool remote = false;
    std::optional<PersonId> person; ///< an existing person item this guest is (else a new one is made)
    std::string name;               ///< of the guest as this family says it; empty: the guest's own
    bool asked = false;             ///< whoever wants to be asked before those parts are shown, was
    /// The guest comes in that person's place: with no parts named, the parts that were shared with that person and that this one
    /// may share go along (what somebody wants to be asked about first not, unless `asked`), and their access.
    std::optional<PersonId> inPlaceOf{};
};

struct ShareDraft {
    PartId part;
    PersonId with;
    wire::Access access = wire::Access::Read;
    std::string purpose;
    std::optional<std::int64_t> untilMs;
    bool withHistory = false;
    std::vector<PersonId> agreedBy;
    std::string words;      ///< the consent as it was shown, word for word; empty: nothing was shown
    std::string language{}; ///< of these words, "nl"; empty: not said
    Bytes signature{};      ///< drawn by who agreed (model::encodeDrawing); empty: none
    bool asked = false;     ///< whoever wants to be asked before this is shown to others, was; else Errc::AskFirst
    /// A protected person's contact card: the professional who is asked to sign too. Nothing is given before that.
    std::optional<PersonId> second{};
    bool evenSo = false; ///< the giver was shown what stands there that may reveal where a protected person is
};

struct SafetyDraft {
    std::vector<ItemId> items;
    PersonId with;      ///< the second professional
    std::string ground; ///< model::safetyGrounds()
    std::string reason; ///< model::kSafetyReasonMin characters or more
    std::int64_t untilMs = 0;
    bool discussed = false;                  ///< with the family, beforehand
    std::string discussion;                  ///< if not: why not
    std::optional<std::int64_t> tellAfterMs; ///< where telling is dangerous: the family is told then; else at once
};

struct ShowOptions {
    bool removed = false;
    bool recordRead = true; ///< writes the day's read receipts for the parts shown
};

/// One request the sync machine wants sent, by whatever transport.
struct OutRequest {
    std::string server; ///< URL, "http://127.0.0.1:8080" or https
    std::string path;
    std::string bearer; ///< hex token, or empty
    Bytes body;
};
struct InReply {
    int status = 0;
    Bytes body;
};

/// A bounded attempt to push and pull with every server of the plans asked for. Feed it until next() is empty.
/// Never throws work away; a fault of one plan, part or item never stops the others.
class SyncSession {
public:
    virtual ~SyncSession() = default;
    /// The request to send now; empty when the session is over.
    [[nodiscard]] virtual std::optional<OutRequest> next() = 0;
    /// The answer to the last request, or Errc::Offline (any transport fault).
    virtual void onReply(Result<InReply> reply) = 0;
    /// \return Errc::Offline if no server answered; Errc::StorageFull and the like if the vault failed.
    [[nodiscard]] virtual Result<SyncReport> report() const = 0;
};

class Account {
public:
    /// A new vault with new device keys. \return BadValue for an unknown role, an empty name, a vault already there.
    [[nodiscard]] static Result<std::unique_ptr<Account>> create(const std::filesystem::path& directory,
                                                                 std::string_view passphrase, const Profile& profile,
                                                                 const Environment& environment);
    /// Failures as vault::Vault::open.
    [[nodiscard]] static Result<std::unique_ptr<Account>> open(const std::filesystem::path& directory,
                                                               std::string_view passphrase, const Environment& environment);
    /// Failures as vault::Vault::openWithPin.
    [[nodiscard]] static Result<std::unique_ptr<Account>> openWithPin(const std::filesystem::path& directory,
                                                                      std::string_view pin, const Environment& environment);
    virtual ~Account() = default;

    [[nodiscard]] virtual const Profile& profile() const = 0;
    [[nodiscard]] virtual DeviceId device() const = 0;
    [[nodiscard]] virtual vault::Vault& vault() = 0;

    // ---- plans ------------------------------------------------------------------------------------------------------
    [[nodiscard]] virtual Result<SpaceId> createPlan(const std::string& family, const std::string& server) = 0;
    [[nodiscard]] virtual Result<std::vector<PlanLine>> plans() = 0;
    [[nodiscard]] virtual Result<PlanShown> show(const SpaceId& space, const ShowOptions& options = {}) = 0;
    /// Forgets the opened plan's plain text; it is opened again when asked for.
    virtual void closePlan(const SpaceId& space) = 0;

    // ---- items: each call is one save -------------------------------------------------------------------------------
    /// NotFound, NotAllowed, BadValue (field named in detail), TooLarge, MayReveal (unless evenSo).
    [[nodiscard]] virtual Result<ItemId> addItem(const SpaceId& space, const ItemDraft& draft) = 0;
    [[nodiscard]] virtual Result<void> setFields(const SpaceId& space, const ItemId& item,
                                                 const std::vector<FieldText>& fields, bool evenSo = false) = 0;
    [[nodiscard]] virtual Result<void> removeItem(const SpaceId& space, const ItemId& item) = 0;
    [[nodiscard]] virtual Result<void> restoreItem(const SpaceId& space, const ItemId& item) = 0;
    /// keep: 0 the shown value, 1... the alternatives. Settles the clash for everybody who has seen the same versions.
    [[nodiscard]] virtual Result<void> resolveKeep(const SpaceId& space, const ItemId& item, const std::string& field,
                                                   std::size_t keep) = 0;
    [[nodiscard]] virtual Result<void> resolveValue(const SpaceId& space, const ItemId& item, const std::string& field,
                                                    const std::string& value, bool evenSo = false) = 0;
    /// Puts the item between two others of its list (either may be absent): one write.
    [[nodiscard]] virtual Result<void> orderItem(const SpaceId& space, const ItemId& item, std::optional<ItemId> before,
                                                 std::optional<ItemId> after) = 0;
    [[nodiscard]] virtual Result<std::vector<ChangeShown>> history(const SpaceId& space, const ItemId& item) = 0;
    /// Sealed unsaved text of an input; empty value forgets it. Key is the screen's own (item and field).
    [[nodiscard]] virtual Result<void> saveDraft(const SpaceId& space, const std::string& key, const std::string& text) = 0;
    [[nodiscard]] virtual Result<std::string> draft(const SpaceId& space, const std::string& key) = 0;

    // ---- pictures (removed, restored and moved as items) ------------------------------------------------------------
    /// As addItem; further BadValue "picture-format", "picture-damaged", TooLarge "picture-pixels", "picture-bytes". Takes up to a
    /// few hundred milliseconds. Its content is sent by later syncs, after everything else.
    [[nodiscard]] virtual Result<ItemId> addPicture(const SpaceId& space, const PictureDraft& draft) = 0;
    /// \return NotFound, "picture-coming" while its content is not here yet; CannotOpen for what is no picture
    [[nodiscard]] virtual Result<PictureBytes> picture(const SpaceId& space, const ItemId& item) = 0;

    // ---- parts and sharing ------------------------------------------------------------------------------------------
    [[nodiscard]] virtual Result<std::vector<PartShown>> parts(const SpaceId& space) = 0;
    [[nodiscard]] virtual Result<PartId> createPart(const SpaceId& space, const std::string& name,
                                                    const std::string& kind = "core") = 0;
    /// \return AskFirst when others would see what somebody wants to be asked about, unless `asked`; MayReveal likewise
    [[nodiscard]] virtual Result<void> moveItem(const SpaceId& space, const ItemId& item, const PartId& part,
                                                bool asked = false, bool evenSo = false) = 0;
    [[nodiscard]] virtual Result<void> share(const SpaceId& space, const ShareDraft& draft) = 0;
    [[nodiscard]] virtual Result<void> unshare(const SpaceId& space, const PartId& part, const PersonId& person) = 0;
    /// Consents and members that a coach put on record as agreed by this person, still to be answered on this own device.
    [[nodiscard]] virtual Result<std::vector<QuestionShown>> questions(const SpaceId& space) = 0;
    /// "Yes, so it was": it no longer lapses. "No": the access stops at once and its lock changes. NotFound for what is not
    /// asked (any more).
    [[nodiscard]] virtual Result<void> answer(const SpaceId& space, const EntryId& question, bool agreed) = 0;
    [[nodiscard]] virtual Result<std::vector<LogLine>> log(const SpaceId& space) = 0;

    // ---- who decides ------------------------------------------------------------------------------------------------
    /// What this person may do with the plan and each part they know, from the table of shared/model/policy.h; of one part, or
    /// of all. \return NotFound for a part that this person does not know.
    [[nodiscard]] virtual Result<std::vector<RulingShown>> rules(const SpaceId& space, std::optional<PartId> part = {}) = 0;
    /// Every consent this person can read, the newest first: running and ended; one's own also where the part is no longer
    /// shared.
    [[nodiscard]] virtual Result<std::vector<ConsentShown>> consents(const SpaceId& space,
                                                                     std::optional<PartId> part = {}) = 0;
    /// Decisions that wait for people. Nothing of it happens by itself but what says so in its `dueMs`.
    [[nodiscard]] virtual Result<std::vector<OwedShown>> owed(const SpaceId& space) = 0;
    /// Everybody of whom a birthday or a word about judging own interests is known.
    [[nodiscard]] virtual Result<std::vector<MinorShown>> minors(const SpaceId& space) = 0;
    /// One's own word about a minor. A child is made a young person by it, who reads what the family reads.
    /// \return NotFound, NotAllowed, ConsentNeeded, BadValue ("born" too young to be presumed, "reason", "day", "with", "told").
    [[nodiscard]] virtual Result<void> sayCapable(const SpaceId& space, const CapabilityDraft& draft) = 0;
    /// By the minor (or parent) alone, at any time: the one before ends. \return NotAllowed (who is not of the family), NotFound, BadValue
    /// ("adult", "outside-help", "extract-seen": a condition that is not met; "words").
    [[nodiscard]] virtual Result<ItemId> appointTrusted(const SpaceId& space, const TrustedDraft& draft) = 0;
    /// Ends it, also in the parts this person decides on. \return parts that person still reads, for the family to end.
    [[nodiscard]] virtual Result<std::vector<PartId>> endTrusted(const SpaceId& space) = 0;
    /// What would be left of this person's private parts if this device were lost; to be said before one is made.
    [[nodiscard]] virtual Result<RecoverableShown> recoverable(const SpaceId& space) = 0;

    // ---- people and devices -----------------------------------------------------------------------------------------
    /// The code to show as text or QR (in person), or 12 characters (remote).
    [[nodiscard]] virtual Result<std::string> invite(const SpaceId& space, const InviteDraft& draft) = 0;
    /// Asks to join at the next sync. `server` overrides the code's. \return the plan's id (its card shows joined=false).
    [[nodiscard]] virtual Result<SpaceId> join(const std::string& code, const std::string& server = {}) = 0;
    /// Who used a typed code of ours and waits for approve(): not yet members, nothing about them is proven.
    [[nodiscard]] virtual Result<std::vector<MemberShown>> asking(const SpaceId& space) = 0;
    [[nodiscard]] virtual Result<void> approve(const SpaceId& space, const PersonId& person) = 0;
    [[nodiscard]] virtual Result<std::vector<MemberShown>> members(const SpaceId& space) = 0;
    /// Four words over both persons' identity keys; both sides compute the same.
    [[nodiscard]] virtual Result<std::string> fingerprint(const SpaceId& space, const PersonId& person) = 0;
    /// \return Unconfirmed if the words differ.
    [[nodiscard]] virtual Result<void> confirm(const SpaceId& space, const PersonId& person, const std::string& words) = 0;
    [[nodiscard]] virtual Result<void> revokeDevice(const SpaceId& space, const DeviceId& device) = 0;
    /// A code for this person's next device: in person, once, 15 minutes. For this plan, or for all of them.
    [[nodiscard]] virtual Result<std::string> addDevice(std::optional<SpaceId> plan) = 0;
    /// Everybody's devices and recovery sheets, then those that were taken out.
    [[nodiscard]] virtual Result<std::vector<DeviceListed>> devices(const SpaceId& space) = 0;
    /// An own device only. \return NotFound, NotAllowed, BadValue, MissingKey (names are not shared with this person).
    [[nodiscard]] virtual Result<void> renameDevice(const SpaceId& space, const DeviceId& device,
                                                    const std::string& name) = 0;

    /// One recovery sheet for these plans of this person; an older one of theirs ends. Good once it is on the server.
    [[nodiscard]] virtual Result<SheetMade> makeSheet(const std::vector<SpaceId>& plans) = 0;
    /// On an empty vault: the sheet's words or code; the plans come with the next sync. `servers`: where the code does not say
    /// it. \return BadCode, NotAllowed (there is a plan here).
    [[nodiscard]] virtual Result<void> useSheet(const std::string& wordsOrCode,
                                                const std::vector<std::string>& servers) = 0;
    /// Unsent work of devices that were taken out, handed in for this person to review.
    [[nodiscard]] virtual Result<std::vector<ParcelShown>> parcels(const SpaceId& space) = 0;
    /// copy: written in by this person, with the first writer's name and time; otherwise it is thrown away.
    /// \return NotFound, NotAllowed (may no longer write there).
    [[nodiscard]] virtual Result<void> answerParcel(const SpaceId& space, const Hash& parcel, bool copy) = 0;

    // ---- protected persons ----------------------------------------------------------------------------------------------
    /// By a coach or that person: their contact cards are from now on read by them and the professionals alone. \return
    /// NotFound, NotAllowed, BadValue ("reason").
    [[nodiscard]] virtual Result<void> protect(const SpaceId& space, const PersonId& person, const std::string& reason) = 0;
    /// Asks `with` to sign too that it ends: that person asks a professional, or a professional asks that person. \return the
    /// question (answerSafety answers it); NotAllowed ("not-protected", "colleague").
    [[nodiscard]] virtual Result<ItemId> endProtection(const SpaceId& space, const PersonId& person, const PersonId& with,
                                                       const std::string& reason) = 0;
    /// Those that this person may know of, and what is asked about them.
    [[nodiscard]] virtual Result<std::vector<ProtectionShown>> protections(const SpaceId& space) = 0;
    /// What these words, written into that part (or where that item stands), would tell whom who is not to know.
    [[nodiscard]] virtual Result<std::vector<RevealShown>> mayReveal(const SpaceId& space, const PartId& part,
                                                                     const std::string& text) = 0;
    /// What the last call that was refused with MayReveal would have told, and whom: to be shown before it is asked again.
    [[nodiscard]] virtual const std::vector<RevealShown>& revealed() const = 0;
    /// The plan as that person sees it, of the parts whose keys they may hold and this person reads too: made from the rights
    /// and keys, not by leaving words out. `hidden`: how many parts of theirs this person cannot look into.
    [[nodiscard]] virtual Result<PlanShown> showAs(const SpaceId& space, const PersonId& person, std::size_t& hidden) = 0;
    /// The same as a file.
    [[nodiscard]] virtual Result<std::string> exportJsonAs(const SpaceId& space, const PersonId& person) = 0;

    // ---- safety exceptions --------------------------------------------------------------------------------------------
    /// Asks a colleague to agree that these items are opened to the two of them in a safety part, until then. Nothing is opened
    /// before both signatures and a notice in every part concerned stand on the server. \return the question; BadValue (what,
    /// in detail), NotAllowed (no professional; "colleague"; "private"), NotFound (not read by this person).
    [[nodiscard]] virtual Result<ItemId> proposeSafety(const SpaceId& space, const SafetyDraft& draft) = 0;
    /// Those that this person asked for, was asked about, or was told of.
    [[nodiscard]] virtual Result<std::vector<SafetyShown>> safety(const SpaceId& space) = 0;
    /// By the one who was asked, also about a contact card and the end of a protection. \return NotFound, NotAllowed ("answered", "lapsed", or what the rules say),
    /// BadSignature (what would be signed is not what is shown).
    [[nodiscard]] virtual Result<void> answerSafety(const SpaceId& space, const ItemId& question, bool agreed) = 0;

    // ---- leaving ------------------------------------------------------------------------------------------------------
    [[nodiscard]] virtual Result<HandoverShown> handover(const SpaceId& space) = 0;
    /// Of every plan that this person is in and is not leaving yet. Opens each: for a person who asks, not for a list.
    [[nodiscard]] virtual Result<std::vector<HandoverLine>> handovers() = 0;
    /// Puts that person's name on everything in `HandoverShown::mine`. \return how many; NotFound, NotAllowed ("taker")
    [[nodiscard]] virtual Result<std::size_t> handOver(const SpaceId& space, const PersonId& successor) = 0;
    /// Takes all devices of this person out, this one and recovery sheets too. What waits is handed in first; then the plan is
    /// wiped here. \return NotAllowed (HandoverShown::blocked, and not `evenSo`).
    [[nodiscard]] virtual Result<void> leave(const SpaceId& space, bool evenSo) = 0;

    // ---- erasing ------------------------------------------------------------------------------------------------------
    /// Every part that this person reads, and whether they may have it erased.
    [[nodiscard]] virtual Result<std::vector<ErasableShown>> erasable(const SpaceId& space) = 0;
    /// Asks that a part (or everything that this person decides on) be gone for good: out of sight at once, destroyed after thirty
    /// days unless somebody keeps it. All or nothing. \return NotFound; NotAllowed (why, as in ErasableShown); BadValue ("erase-reason").
    [[nodiscard]] virtual Result<void> erase(const SpaceId& space, std::optional<PartId> part,
                                             const std::string& reason) = 0;
    /// It is to stay. By who asked, its owner, or the others of the family (of the team). \return NotFound, NotAllowed.
    [[nodiscard]] virtual Result<void> keep(const SpaceId& space, const PartId& part) = 0;
    /// The newest of each part, the newest first.
    [[nodiscard]] virtual Result<std::vector<ErasureShown>> erasures(const SpaceId& space) = 0;

    // ---- closing ------------------------------------------------------------------------------------------------------
    [[nodiscard]] virtual Result<ClosingShown> closing(const SpaceId& space) = 0;
    /// By a professional, for all to read. \return NotAllowed, BadValue ("years", "term-organisation", "term-why").
    [[nodiscard]] virtual Result<void> setFileTerm(const SpaceId& space, const FileTermDraft& draft) = 0;
    /// The organisation's setting: in every plan that is open to this professional, and in those begun later on this device.
    /// \return in how many; as setFileTerm, before anything is written.
    [[nodiscard]] virtual Result<std::size_t> setFileTermEverywhere(const FileTermDraft& draft) = 0;
    /// The services' own parts, and of the others those named, as one sealed file beside three sheets (sealed_archive.h). Told in
    /// the open book as an export; nothing is kept here, and it counts for nothing until takeArchive. \return NotAllowed (no
    /// professional; "nothing": no such part), NotFound, TooLarge.
    [[nodiscard]] virtual Result<ArchiveMade> makeArchive(const SpaceId& space, const std::vector<PartId>& others) = 0;
    /// Opens the file with two of its sheets, and puts on record that it exists and where: from then on what it holds may be
    /// erased here before its term. \return as openArchive; NotAllowed; NotFound ("archive": of another plan, or made by nobody
    /// of this one); BadValue ("where").
    [[nodiscard]] virtual Result<ItemId> takeArchive(const SpaceId& space, ByteView file, const std::string& sheet,
                                                     const std::string& other, const std::string& where) = 0;

    // ---- state ------------------------------------------------------------------------------------------------------
    [[nodiscard]] virtual Result<StatusShown> status() = 0;
    [[nodiscard]] virtual Result<StatusShown> status(const SpaceId& space) = 0;
    /// Every signature, seal and chain in the vault.
    [[nodiscard]] virtual Result<CheckShown> check() = 0;
    /// Puts on record, in the open book of everybody who reads these parts (all, or those named), that this app writes them
    /// into a file. Called before the file is made; exportJson does it by itself. Not told where reads are withheld.
    [[nodiscard]] virtual Result<void> noteExport(const SpaceId& space, const std::vector<PartId>& parts) = 0;
    /// Readable JSON of what this person may read (all parts, or those named).
    [[nodiscard]] virtual Result<std::string> exportJson(const SpaceId& space, const std::vector<PartId>& parts) = 0;

    /// All plans, or one. One session at a time; edits may be made while it runs.
    [[nodiscard]] virtual std::unique_ptr<SyncSession> startSync(std::optional<SpaceId> space = {}) = 0;
    /// Called after local edits and after answers were taken in, with the items that may read differently.
    virtual void setListener(std::function<void(const SpaceId&, const std::vector<ItemId>&)> listener) = 0;
};

} // namespace kp::engine
