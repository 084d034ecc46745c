/// \file The Account behind account.h, split over account_*.cpp by what people do: plans, items, parts and sharing, people,
/// the open book. Each change is one vault transaction; if it fails, the plan in memory is dropped and read anew.
#pragma once

#include "sync/engine/account.h"
#include "sync/engine/space.h"
#include "sync/merge/view.h"

#include "shared/model/minors.h"
#include "shared/model/schema.h"
#include "shared/model/values.h"

#include <algorithm>

namespace kp::wire {
struct Parcel;
}
namespace kp::engine {
struct ItemRef;
struct PendingRecord;
struct QuestionContent;
struct SafetyNote;
struct SecondSignature;
class RevealCheck;
} // namespace kp::engine

namespace kp::engine {

/// One line of at most 200 bytes: a person, a family, an organisation. \return Errc::BadValue, "name".
[[nodiscard]] Result<void> checkName(std::string_view name);
/// What may be kept as an address: what it leads to is for who connects. \return Errc::BadValue, "server".
[[nodiscard]] Result<void> checkServer(std::string_view url);
/// What a share is for, and the consent as it was shown. \return Errc::BadValue, "purpose" or "words".
[[nodiscard]] Result<void> checkConsent(std::string_view purpose, std::string_view words);
/// What a device is called and how it says it is locked, as far as we may read it: empty otherwise. Written by anybody's app,
/// so a name that could not have been typed here (control characters can rewrite a terminal) is none.
[[nodiscard]] DeviceNote deviceNoteIn(const Space& space, ByteView sealed);
/// What this process remembers of a server it spoke to.
struct LiveServer {
    std::string token; ///< of the session that is open there; empty: none
    std::int64_t openedMs = 0;
    std::int64_t contactsMs = 0; ///< when it last said who was heard from when
    Hash digest;                 ///< of the chains held of its plans,
    std::uint64_t digestAt = 0;  ///< at this version of the heads
};

class AccountImpl final : public Account {
public:
    AccountImpl(std::unique_ptr<vault::Vault> vault, const Environment& environment);
    /// Reads the profile. \return NotAVault when there is none.
    [[nodiscard]] Result<void> begin();

    [[nodiscard]] const Profile& profile() const override { return m_profile; }
    [[nodiscard]] DeviceId device() const override { return m_context.me->device; }
    [[nodiscard]] vault::Vault& vault() override { return *m_vault; }

    Result<SpaceId> createPlan(const std::string& family, const std::string& server) override;
    Result<std::vector<PlanLine>> plans() override;
    Result<PlanShown> show(const SpaceId& space, const ShowOptions& options) override;
    void closePlan(const SpaceId& space) override { m_spaces.erase(space); }

    Result<ItemId> addItem(const SpaceId& space, const ItemDraft& draft) override;
    Result<void> setFields(const SpaceId& space, const ItemId& item, const std::vector<FieldText>& fields,
                           bool evenSo) override;
    Result<void> removeItem(const SpaceId& space, const ItemId& item) override;
    Result<void> restoreItem(const SpaceId& space, const ItemId& item) override;
    Result<void> resolveKeep(const SpaceId& space, const ItemId& item, const std::string& field, std::size_t keep) override;
    Result<void> resolveValue(const SpaceId& space, const ItemId& item, const std::string& field, const std::string& value,
                              bool evenSo) override;
    Result<void> orderItem(const SpaceId& space, const ItemId& item, std::optional<ItemId> before,
                           std::optional<ItemId> after) override;
    Result<std::vector<ChangeShown>> history(const SpaceId& space, const ItemId& item) override;
    Result<void> saveDraft(const SpaceId& space, const std::string& key, const std::string& text) override;
    Result<std::string> draft(const SpaceId& space, const std::string& key) override;

    Result<ItemId> addPicture(const SpaceId& space, const PictureDraft& draft) override;
    Result<PictureBytes> picture(const SpaceId& space, const ItemId& item) override;

    Result<std::vector<PartShown>> parts(const SpaceId& space) override;
    Result<PartId> createPart(const SpaceId& space, const std::string& name, const std::string& kind) override;
    Result<std::vector<QuestionShown>> questions(const SpaceId& space) override;
    Result<void> answer(const SpaceId& space, const EntryId& question, bool agreed) override;
    Result<void> moveItem(const SpaceId& space, const ItemId& item, const PartId& part, bool asked, bool evenSo) override;
    Result<void> share(const SpaceId& space, const ShareDraft& draft) override;
    Result<void> unshare(const SpaceId& space, const PartId& part, const PersonId& person) override;
    Result<std::vector<LogLine>> log(const SpaceId& space) override;

    Result<std::vector<RulingShown>> rules(const SpaceId& space, std::optional<PartId> part) override;
    Result<std::vector<ConsentShown>> consents(const SpaceId& space, std::optional<PartId> part) override;
    Result<std::vector<OwedShown>> owed(const SpaceId& space) override;
    Result<std::vector<MinorShown>> minors(const SpaceId& space) override;
    Result<void> sayCapable(const SpaceId& space, const CapabilityDraft& draft) override;
    Result<ItemId> appointTrusted(const SpaceId& space, const TrustedDraft& draft) override;
    Result<std::vector<PartId>> endTrusted(const SpaceId& space) override;
    Result<RecoverableShown> recoverable(const SpaceId& space) override;

    Result<std::string> invite(const SpaceId& space, const InviteDraft& draft) override;
    Result<SpaceId> join(const std::string& code, const std::string& server) override;
    Result<std::vector<MemberShown>> asking(const SpaceId& space) override;
    Result<void> approve(const SpaceId& space, const PersonId& person) override;
    Result<std::vector<MemberShown>> members(const SpaceId& space) override;
    Result<std::string> fingerprint(const SpaceId& space, const PersonId& person) override;
    Result<void> confirm(const SpaceId& space, const PersonId& person, const std::string& words) override;
    Result<void> revokeDevice(const SpaceId& space, const DeviceId& device) override;
    Result<std::string> addDevice(std::optional<SpaceId> plan) override;
    Result<std::vector<DeviceListed>> devices(const SpaceId& space) override;
    Result<void> renameDevice(const SpaceId& space, const DeviceId& device, const std::string& name) override;

    Result<SheetMade> makeSheet(const std::vector<SpaceId>& plans) override;
    Result<void> useSheet(const std::string& wordsOrCode, const std::vector<std::string>& servers) override;
    Result<std::vector<ParcelShown>> parcels(const SpaceId& space) override;
    Result<void> answerParcel(const SpaceId& space, const Hash& parcel, bool copy) override;

    Result<void> protect(const SpaceId& space, const PersonId& person, const std::string& reason) override;
    Result<ItemId> endProtection(const SpaceId& space, const PersonId& person, const PersonId& with,
                                 const std::string& reason) override;
    Result<std::vector<ProtectionShown>> protections(const SpaceId& space) override;
    Result<std::vector<RevealShown>> mayReveal(const SpaceId& space, const PartId& part, const std::string& text) override;
    const std::vector<RevealShown>& revealed() const override { return m_revealed; }
    Result<PlanShown> showAs(const SpaceId& space, const PersonId& person, std::size_t& hidden) override;
    Result<std::string> exportJsonAs(const SpaceId& space, const PersonId& person) override;
    Result<ItemId> proposeSafety(const SpaceId& space, const SafetyDraft& draft) override;
    Result<std::vector<SafetyShown>> safety(const SpaceId& space) override;
    Result<void> answerSafety(const SpaceId& space, const ItemId& question, bool agreed) override;
    Result<HandoverShown> handover(const SpaceId& space) override;
    Result<std::vector<HandoverLine>> handovers() override;
    Result<std::size_t> handOver(const SpaceId& space, const PersonId& successor) override;
    Result<void> leave(const SpaceId& space, bool evenSo) override;
    Result<std::vector<ErasableShown>> erasable(const SpaceId& space) override;
    Result<void> erase(const SpaceId& space, std::optional<PartId> part, const std::string& reason) override;
    Result<void> keep(const SpaceId& space, const PartId& part) override;
    Result<std::vector<ErasureShown>> erasures(const SpaceId& space) override;
    Result<ClosingShown> closing(const SpaceId& space) override;
    Result<void> setFileTerm(const SpaceId& space, const FileTermDraft& draft) override;
    Result<std::size_t> setFileTermEverywhere(const FileTermDraft& draft) override;
    Result<ArchiveMade> makeArchive(const SpaceId& space, const std::vector<PartId>& others) override;
    Result<ItemId> takeArchive(const SpaceId& space, ByteView file, const std::string& sheet, const std::string& other,
                               const std::string& where) override;

    Result<StatusShown> status() override;
    Result<StatusShown> status(const SpaceId& space) override;
    Result<CheckShown> check() override;
    Result<void> noteExport(const SpaceId& space, const std::vector<PartId>& parts) override;
    Result<std::string> exportJson(const SpaceId& space, const std::vector<PartId>& parts) override;

    std::unique_ptr<SyncSession> startSync(std::optional<SpaceId> space) override;
    void setListener(std::function<void(const SpaceId&, const std::vector<ItemId>&)> listener) override
    {
        m_listener = std::move(listener);
    }

    // ---- shared by the account's rooms and the sync session ---------------------------------------------------------------
    [[nodiscard]] Context& context() noexcept { return m_context; }
    [[nodiscard]] Workers& workers() noexcept { return m_workers != nullptr ? *m_workers : m_noWorkers; }
    [[nodiscard]] LiveServer& live(const std::string& url) { return m_live[url]; }
    void noteContacts(const std::vector<wire::LastContact>& contacts);
    /// Opened, from memory or the vault. \return NotFound.
    /// For what a sync does by itself.
    [[nodiscard]] Result<Space*> open(const SpaceId& space);
    /// For what a person asks for. \return LeaseExpired when this device has not met the server for too long
    [[nodiscard]] Result<Space*> enter(const SpaceId& space);
    [[nodiscard]] std::int64_t leaseEndsMs(const SpaceRecord& record) const;
    [[nodiscard]] bool leaseRanOut(const SpaceRecord& record) const;
    [[nodiscard]] Result<std::vector<SpaceRecord>> records();
    /// Where a plan lives: it never moves. Empty for one that is not here.
    [[nodiscard]] const std::string& serverOf(const SpaceId& space);
    /// Taken out by others, or an older copy of a vault that goes on elsewhere under new keys.
    [[nodiscard]] Errc whyLeft(const Space& space) const;
    /// One durable change: `change(tx, space)` writes, then everything is committed or nothing is.
    template <class Change>
    [[nodiscard]] Result<void> save(Space& space, Change change)
    {
        const SpaceId id = space.record.space;
        if (space.record.left)
            return whyLeft(space); // nothing that is written here would reach anybody
        vault::Transaction tx = m_vault->begin();
        Result<void> done = change(tx);
        if (done.ok()) {
            if (!space.touched.empty())
                dropCard(tx, space);
            m_context.putClock(tx);
            done = tx.commit();
        }
        if (!done.ok())
            m_spaces.erase(id);
        else
            tell(space);
        return done;
    }
    void tell(Space& space);
    /// How this device is opened, in the word that a DeviceNote has for it.
    [[nodiscard]] std::string_view unlockWord() const;
    /// Says so in every plan that was told otherwise: after a PIN was set, taken away or destroyed. What fails is said later.
    void tellUnlock();
    /// This vault is an older copy of itself: it goes on as a new device. \return RestoredCopy when it has done so too often.
    [[nodiscard]] Result<void> succeed();
    void dropAll() { m_spaces.clear(); }
    /// Writes what lists of plans say of this one. \return the same
    CardRecord putCard(vault::Transaction& tx, Space& space);
    [[nodiscard]] std::uint32_t nextEnd(const Space& space) const;
    /// Something may read differently: its card is wrong from now on, also after a crash.
    void dropCard(vault::Transaction& tx, Space& space);
    void putRecord(vault::Transaction& tx, const Space& space);
    /// Takes a guest in: entries, person item, wraps, and what the invitation said to share.
    [[nodiscard]] Result<void> admit(vault::Transaction& tx, Space& space, const InviteRecord& invite,
                                     const GuestNote& guest);
    /// The guest of a code for an own device, in every plan it was made for; one that has it already is passed over.
    /// \return the plans that refused it; an error when the vault failed
    [[nodiscard]] Result<std::vector<std::pair<SpaceId, Errc>>> letDeviceIn(const InviteRecord& invite,
                                                                            const GuestNote& guest);
    /// Begins to hold a plan that another device of this person added ours to.
    [[nodiscard]] Space& adopt(vault::Transaction& tx, SpaceRecord record);
    /// The role of a plan that was not joined by an invitation naming it, once it can be read.
    void learnRole(vault::Transaction& tx, Space& space);
    void keepContacts(vault::Transaction& tx);
    void readContacts();
    /// A plan that a recovery sheet is for, with its space chain as the server told it and as it was judged.
    struct Returning {
        SpaceId space;
        PersonId person;
        std::string role;
        std::vector<wire::ChainItem> chain;
    };
    /// Takes these plans up: this device takes the sheet's place in each. Asks that server no more.
    [[nodiscard]] Result<void> comeBack(const std::string& server, const Identity& sheet,
                                        const std::vector<Returning>& plans);
    /// Packs what was not sent of a plan that this device was taken out of, and wipes everything else of it. Once.
    [[nodiscard]] Result<void> depart(const SpaceId& space);
    [[nodiscard]] PartingShown partingOf(const SpaceId& space) const;
    /// Says in the part's chain that it is off this device, once it is. \return whether there was something to say
    [[nodiscard]] bool confirmErased(Space& space, const PartId& part);
    /// \return ServerDishonest when it is not from that device, not for us, or damaged
    [[nodiscard]] Result<void> keepParcel(const SpaceId& space, const wire::Parcel& parcel, std::uint32_t minute);
    /// Once the exception and every notice of it stand (account_safety.cpp).
    [[nodiscard]] Result<void> writeSafetyCopies(vault::Transaction& tx, Space& space, const SecondSignature& asked);
    [[nodiscard]] Result<void> tellLater(vault::Transaction& tx, Space& space, const SecondSignature& asked);
    [[nodiscard]] Result<void> shareIn(vault::Transaction& tx, Space& space, const ShareDraft& draft);
    /// Takes access back, and the names with it when nothing else is left.
    [[nodiscard]] Result<void> unshareIn(vault::Transaction& tx, Space& space, const PartId& part, const PersonId& person);
    /// Whether the part (or that one item of it) holds what somebody else than this person wants to be asked about.
    [[nodiscard]] bool asksFirst(const Space& space, const Part& part, const ItemId& only = {}) const;
    [[nodiscard]] Result<void> setTrusted(vault::Transaction& tx, Space& space, const std::string& who);
    /// The birthday written down for that person.
    [[nodiscard]] std::optional<model::Day> bornOf(const Space& space, const PersonId& person) const;
    /// `as`: of that person's parts, as far as this one reads them too.
    [[nodiscard]] PlanShown shown(const Space& space, bool removed, const std::optional<PersonId>& as = {}) const;
    /// Up to date; costs what changed since it was last asked.
    [[nodiscard]] const Glances& glances(Space& space) const;
    /// As in shown(), of one item; empty unless it is alive.
    [[nodiscard]] std::optional<ItemShown> itemShown(const Space& space, const ItemId& item) const;

private:
    /// From the disk, or made now.
    [[nodiscard]] Result<CardRecord> card(const SpaceId& space);
    [[nodiscard]] Result<std::map<SpaceId, std::size_t>> waitingByPlan() const;
    [[nodiscard]] Result<StatusShown> statusOf(const SpaceRecord& record, std::size_t waiting);
    /// Where an item lives, and the heads of its registers there.
    struct Located {
        Part* part = nullptr;
        merge::ItemView view;
    };
    [[nodiscard]] Result<Located> locate(Space& space, const ItemId& item) const;
    [[nodiscard]] std::vector<wire::Operation> copiesOf(const ItemId& item, const Located& at,
                                                        const Part& destination) const;
    /// The copy, and what is to be done in the source when it stands.
    [[nodiscard]] Result<void> moveOne(vault::Transaction& tx, Space& space, const ItemId& item, const Located& at,
                                       Part& destination);
    void wipe(vault::Transaction& tx, Space& space);
    /// Work that is still ahead and names this person.
    [[nodiscard]] std::vector<ItemShown> mineAhead(const Space& space) const;
    /// Who could go on where this person leaves, and why that is refused unless it is wanted even so.
    void successors(const Space& space, HandoverShown& out) const;
    /// What is known of its content, if it is a picture.
    void addPicture(const Space& space, ItemShown& item) const;
    [[nodiscard]] Result<PictureBytes> pictureIn(const Space& space, const Part& part, const ItemId& item) const;
    /// The pictures of that item in its part, and whether they can go along when it moves. \return NotAllowed "picture-coming"
    [[nodiscard]] Result<std::vector<ItemId>> picturesOf(const Space& space, const Part& part, const ItemId& item) const;
    /// What stands in the source's blobs for this item is in the destination from now on too, and to be sent there.
    [[nodiscard]] Result<void> takeContentAlong(vault::Transaction& tx, const Space& space, const Part& source,
                                                const Part& destination, const ItemId& item) const;
    [[nodiscard]] Result<void> completeReplacement(const Space& space, InviteDraft& draft) const;
    /// \return the access to each of the draft's parts
    [[nodiscard]] Result<std::vector<std::uint8_t>> completeSuccession(const Space& space, InviteDraft& draft) const;
    [[nodiscard]] std::optional<model::Day> fileKeptUntil(const Space& space) const;
    [[nodiscard]] FileTermShown fileTerm(const Space& space) const;
    /// As setFileTermEverywhere wrote it.
    void giveTerm(const SpaceId& begun);
    /// "active", "paused", "closed" or empty, and since when.
    [[nodiscard]] std::pair<std::string, std::int64_t> planStatus(const Space& space) const;
    /// Of the core, written by who is a professional here.
    [[nodiscard]] std::vector<ItemShown> byProfessionals(const Space& space, std::uint16_t kind) const;
    [[nodiscard]] std::vector<ItemShown> inCore(const Space& space, std::uint16_t kind) const;
    [[nodiscard]] FilePartShown::Archived archived(const Space& space, const Part& part) const;
    /// As ErasableShown::refusal, of one part by itself; empty: may be erased.
    [[nodiscard]] std::string whyNotErased(const Space& space, const Part& part) const;
    /// For Erase::notBefore.
    [[nodiscard]] std::uint32_t earliestPlace(const Space& space) const;
    /// \return MayReveal
    [[nodiscard]] Result<void> checkReveal(const Space& space, const Part& part,
                                           const std::vector<FieldText>& fields) const;
    /// What already stands in that part (or that item of it), when these people come to read it.
    [[nodiscard]] Result<void> checkRevealTo(const Space& space, const std::vector<PersonId>& readers, const Part& part,
                                             const std::optional<ItemId>& only) const;
    [[nodiscard]] Result<void> noteExport(Space& space, const PlanShown& plan, const std::vector<PartId>& wanted);
    void addRevealed(const RevealCheck& check, std::string_view text) const;
    [[nodiscard]] std::string jsonOf(const Space& space, const PlanShown& plan, const std::vector<PartId>& wanted) const;
    [[nodiscard]] Result<ItemId> askSecond(vault::Transaction& tx, Space& space, Part& through, QuestionContent content,
                                           wire::EntryBody body);
    [[nodiscard]] Result<void> shieldCard(vault::Transaction& tx, Space& space, Part& card, const PersonId& owner);
    [[nodiscard]] Result<void> answerOther(Space& space, const SecondSignature& asked, bool agreed);
    [[nodiscard]] Result<std::vector<ItemRef>> safetyItems(Space& space, const std::vector<ItemId>& wanted) const;
    [[nodiscard]] SafetyShown safetyShown(const Space& space, const SafetyNote& note) const;
    [[nodiscard]] Result<void> keepPending(vault::Transaction& tx, const Space& space, const PendingRecord& record);
    [[nodiscard]] Result<void> copyIn(vault::Transaction& tx, Space& space, const ParcelContent& content,
                                      const DeviceId& from);
    [[nodiscard]] Result<void> replaceSheet(vault::Transaction& tx, Space& space, const Identity& sheet, ByteView secret);
    [[nodiscard]] Result<SpaceId> joinAsDevice(const std::string& code, const std::string& server);
    /// Room for a code's plan: a question to join that was never answered gives way. \return BadCode, Revoked.
    [[nodiscard]] Result<void> makeRoom(vault::Transaction& tx, const SpaceId& space);
    [[nodiscard]] Result<PartId> homePart(vault::Transaction& tx, Space& space, const model::KindSpec& kind,
                                          const ItemDraft& draft);
    [[nodiscard]] Result<PartId> ensurePart(vault::Transaction& tx, Space& space, wire::PartRule rule,
                                            const PersonId& owner, const PartNote& note);
    [[nodiscard]] Result<void> write(vault::Transaction& tx, Space& space, Part& mainPart, const ItemId& item,
                                     const model::KindSpec& kind, const std::vector<FieldText>& fields, bool create);
    [[nodiscard]] wire::Operation operation(const Part& part, const ItemId& item, std::uint16_t kind, std::uint16_t field,
                                            Bytes element, wire::Value value) const;
    [[nodiscard]] Result<void> changeExistence(const SpaceId& space, const ItemId& item, bool alive);
    [[nodiscard]] Result<void> writeRegister(const SpaceId& space, const ItemId& item, const std::string& field,
                                             const std::function<Result<wire::Value>(const merge::FieldView&)>& choose);

    std::unique_ptr<vault::Vault> m_vault;
    Workers* const m_workers;
    Workers m_noWorkers{0};
    Context m_context;
    Profile m_profile;
    std::map<SpaceId, std::unique_ptr<Space>> m_spaces;
    std::map<SpaceId, std::string> m_servers; ///< of plans looked up before
    std::map<std::string, LiveServer> m_live;
    std::map<DeviceId, std::uint32_t> m_lastContacts; ///< minutes, as servers last told
    bool m_contactsChanged = false;
    mutable std::vector<RevealShown> m_revealed; ///< by the last check; ids and names of fields, no words
    std::function<void(const SpaceId&, const std::vector<ItemId>&)> m_listener;
};

} // namespace kp::engine
