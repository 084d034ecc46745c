/// \file One plan as this device holds it: the two kinds of chain added up (as placed by the server, and with this device's
/// waiting work on top), keys, registers, and the outbox. Everything taken in is verified here, before it is stored.
/// Changes go through a vault transaction of the caller; if that fails, the Space in memory must be dropped and loaded anew.
/// Thread rule: one thread.
#pragma once

#include "shared/wire/messages.h"
#include "shared/wire/rights.h"
#include "sync/engine/ahead.h"
#include "sync/engine/context.h"
#include "sync/engine/sealing.h"
#include "sync/merge/part_replica.h"

#include <functional>
#include <map>
#include <optional>
#include <set>
#include <tuple>
#include <vector>

namespace kp::engine {

/// A commit whose body could not be opened (no key yet, or dropped by compaction). Counted, retried, never in the way.
struct SetAside {
    std::uint64_t position = 0;
    DeviceId device;
    std::uint64_t sequence = 0;
    merge::Authorship authorship;
};

struct Part {
    PartId id;
    wire::PartState placed; ///< as the server has it
    wire::PartState local;  ///< with this device's waiting work
    std::map<EpochId, EpochKey> keys;
    merge::PartReplica replica;
    std::vector<SetAside> aside;
    PartNote note;           ///< kind and name, when they can be opened
    std::uint64_t base = 0;  ///< position of the newest snapshot taken in; 0: all from the genesis
    std::uint64_t begun = 0; ///< position of the snapshot the chain was begun from; below it stand bare ids
    decltype(wire::PartState::sequences) sequencesAtBegin; ///< what that one counts, until the chain is read past it
    wire::SnapshotLine newestSnapshot;                     ///< as the server last told
    std::uint64_t newestSnapshotSpace = 0;                 ///< space position it was made or first heard of at
    std::size_t commitsSinceSnapshot = 0;
    std::uint64_t lateCommit = 0; ///< position of the newest commit under an epoch that was no longer current
    std::set<std::tuple<PersonId, std::uint32_t, wire::ReceiptKind>> receipts; ///< a day's; the server places one of each
    bool hollow = false;  ///< commits without their bodies: access was lost once, and they were thrown away
    bool damaged = false; ///< the chain broke a rule: kept up to there, alarm raised
};

/// What counts of one item, for lists of plans: without the words.
struct ItemGlance {
    std::uint16_t kind = 0;
    std::uint32_t clashes = 0;
    std::int64_t newestByOthersMs = 0;
};
/// Of every item alive; kept, and renewed for what changed since.
struct Glances {
    std::map<PartId, wire::Access> access; ///< under which they were taken
    std::map<ItemId, ItemGlance> items;
};

struct ParcelContent;
struct ParcelReader;

/// Dots that were numbered anew; one with sequence 0 stands for no other any more.
void renameDots(std::vector<wire::Dot>& dots, const std::map<wire::Dot, wire::Dot>& renamed);

/// What somebody who may only tick off can write and be heard by everybody: the rule is the merge's.
[[nodiscard]] bool withinTick(const wire::Operation& operation);

class Space {
public:
    Space(Context& context, SpaceRecord record);

    /// Everything from the vault. \return StorageFailed.
    [[nodiscard]] Result<void> load();
    /// Like load(), on an empty Space, but every signature, place and rule is checked again. \return items verified.
    [[nodiscard]] Result<std::size_t> verifyAll(const std::function<void(ByteView chain)>& broken);

    SpaceRecord record;
    wire::SpaceState placed, local;
    std::map<PartId, Part> parts;
    std::map<std::uint64_t, OutboxRecord> outbox; ///< in push order
    std::set<ItemId> touched;                     ///< items that may read differently since the listener was last told
    std::set<ItemId> unglanced;                   ///< and since `glances` were taken
    Glances glances;
    bool cardStale = false; ///< something changed since its card was written: it is off the disk
    bool blobsCame = false; ///< a commit that lists attachments was opened, or a snapshot: they have to be looked after
    bool unknownOwnWork = false; ///< a commit under this device's keys came in that this vault does not know to have sent
    std::vector<std::string> alarms;             ///< raised since last taken
    std::set<std::pair<ItemId, PartId>> leaving; ///< moved out of this part here; the server does not have the copy yet

    // ---- asking -----------------------------------------------------------------------------------------------------
    [[nodiscard]] PersonId me() const { return record.me; }
    /// Whether this part's copy of the item is no longer it: moved to another part.
    [[nodiscard]] bool isMovedFrom(const PartId& part, const merge::ItemView& item) const;
    [[nodiscard]] Part* find(const PartId& part);
    [[nodiscard]] const Part* find(const PartId& part) const;
    [[nodiscard]] wire::Access myAccess(const Part& part) const;
    /// What this person may do with what they see: nothing in a part that somebody wants erased, kept or not.
    [[nodiscard]] wire::Access inUse(const Part& part) const
    {
        return part.local.erasure() != nullptr ? wire::Access::None : myAccess(part);
    }
    [[nodiscard]] std::optional<PartId> partOfKind(std::string_view kind, const PersonId& owner = {}) const;
    [[nodiscard]] const EpochKey* newestKey(const Part& part, EpochId* epoch = nullptr) const;
    [[nodiscard]] std::size_t waiting() const; ///< outbox items but receipts
    [[nodiscard]] std::size_t unreadable() const;
    /// Whether a key is lacking that the rules let this device hold.
    [[nodiscard]] bool lacksKey(const Part& part) const;
    [[nodiscard]] std::string nameOf(const PersonId& person) const;
    [[nodiscard]] std::string roleOf(const PersonId& person) const;
    [[nodiscard]] std::string textOf(const PartId& part, const ItemId& item, std::uint16_t kind, std::uint16_t field) const;

    // ---- writing here: all are local, durable with the caller's transaction -------------------------------------------
    /// Starts a plan of our own with its genesis. \pre record.space is the genesis' id
    [[nodiscard]] Result<void> begin(vault::Transaction& tx, const wire::Entry& genesis);
    /// What authorise would say to this space entry from this device, here and now. Nothing is written.
    [[nodiscard]] Result<void> tryEntry(const wire::EntryBody& body) const;
    /// The same for giving these parts to a newcomer.
    [[nodiscard]] Result<void> trySharing(const std::vector<PartId>& parts, wire::Access access,
                                          const std::vector<PersonId>& agreedBy) const;
    /// Of this device, as of what it has seen, not signed yet. `part`: whose chain it is for; nullptr: the space's.
    [[nodiscard]] wire::Entry newEntry(const Part* part, wire::EntryBody body) const;
    /// Signs and applies an entry. \return what authorise says.
    [[nodiscard]] Result<EntryId> writeEntry(vault::Transaction& tx, const PartId* part, wire::EntryBody body);
    [[nodiscard]] Result<PartId> createPart(vault::Transaction& tx, wire::PartRule rule, const PersonId& owner,
                                            const PartNote& note);
    /// One save in one part. Fills in stamps. \return NotAllowed, MissingKey, TooLarge.
    [[nodiscard]] Result<void> writeCommit(vault::Transaction& tx, Part& part, std::vector<wire::Operation> operations,
                                           bool keep = false);
    /// A new epoch with a fresh key, wrapped at the next push. Used by writeEntry callers that need the key first.
    [[nodiscard]] EpochId freshEpoch(vault::Transaction& tx, Part& part);
    [[nodiscard]] Result<void> rotateIfOwed(vault::Transaction& tx, Part& part);
    /// At most one of each kind, part and day.
    void writeReceipt(vault::Transaction& tx, Part& part, wire::ReceiptKind kind = wire::ReceiptKind::Read);
    /// Before this device goes on under another identity: its waiting work is put aside, and the entry written by which the
    /// next device takes its place.
    [[nodiscard]] Result<void> stepDown(vault::Transaction& tx, const wire::DeviceKeys& next);
    /// What was put aside is signed anew, unless the chains have it; decisions go to the tray: nobody's machine repeats them.
    [[nodiscard]] Result<void> takeUp(vault::Transaction& tx);
    /// This device takes the place of a recovery sheet of its person, by the sheet's signature.
    [[nodiscard]] Result<void> comeBack(vault::Transaction& tx, const Identity& sheet);
    /// Saves that the server does not have, as plain content by part; left: how many cannot be opened (any more).
    [[nodiscard]] std::vector<ParcelContent> unsentWork(std::uint32_t& left) const;
    [[nodiscard]] std::vector<ParcelReader> readersFor(const ParcelContent& content, const PersonId& remover) const;
    /// Who signed that entry of the space chain.
    [[nodiscard]] PersonId authorOf(const EntryId& entry) const;
    /// Forgets moves whose second half is written, or no longer to be.
    [[nodiscard]] Result<void> endMoves(vault::Transaction& tx, const std::function<bool(const MoveRecord&)>& over);
    [[nodiscard]] Bytes sealNote(const Part& part, const EpochId& epoch, ByteView note) const;
    [[nodiscard]] std::optional<Bytes> openNote(const Part& part, ByteView sealed) const;

    // ---- taking in ----------------------------------------------------------------------------------------------------
    /// Verifies and stores consecutive items of the space chain. An item that breaks a rule ends the run, with an alarm.
    void takeSpaceItems(vault::Transaction& tx, const std::vector<wire::ChainItem>& items);
    /// \return the position from which more is needed when the run does not join on; empty when all was taken in.
    /// `opened`: what is in its snapshot, if that was opened already.
    std::optional<std::uint64_t> takePartDelta(vault::Transaction& tx, const wire::ChainDelta& delta,
                                               std::optional<OpenedSnapshot> opened = {});
    /// A key from a wrap: counts only if its commitment is the epoch's id. Opens what was set aside.
    void takeKey(vault::Transaction& tx, const PartId& part, crypto::Key key);
    /// A key whose part has not come yet.
    static void keepKey(Context& context, vault::Transaction& tx, const PartId& part, crypto::Key key);
    /// Adds heads from a snapshot beside what is held, when somebody we may believe vouches for it.
    void takeSnapshot(vault::Transaction& tx, Part& part, const wire::Snapshot& snapshot);
    /// A receipt the server has is done with, even where its place can no longer be fetched.
    void settleReceipt(vault::Transaction& tx, std::uint64_t order);
    void noteSnapshot(vault::Transaction& tx, Part& part, const wire::SnapshotLine& line);
    /// The server refused it for good: into the visible tray, with what depends on it.
    void refuse(vault::Transaction& tx, std::uint64_t order, Errc code);
    /// Every item of it may read differently.
    void touchAll(const Part& part);
    /// Access ended: keys and content go; entries and heads stay, so that the chain still verifies.
    void purge(vault::Transaction& tx, Part& part);
    /// What this person was given, gave or agreed to stays readable to them when the part's keys go.
    void keepConsents(vault::Transaction& tx, const Part& part) const;

    // ---- for the sync session -------------------------------------------------------------------------------------------
    /// Seals never-offered commits anew where the epoch changed or a rotation is owed; marks what is returned as offered, and
    /// counts the commits that are so for the first time.
    [[nodiscard]] std::vector<std::pair<std::uint64_t, wire::PushItem>> takePush(vault::Transaction& tx,
                                                                                 std::size_t bytesMax,
                                                                                 std::uint64_t& offeredCommits);
    /// Wraps for devices entitled to epochs that this device's waiting entries begin or that became due by them.
    [[nodiscard]] std::vector<wire::Wrap> wrapsFor(const PartId& part, const std::vector<EpochId>& epochs) const;
    [[nodiscard]] std::optional<wire::Wrap> wrapFor(const PartId& part, const EpochId& epoch, const DeviceId& device) const;
    [[nodiscard]] bool snapshotOwed(const Part& part) const;
    [[nodiscard]] Result<wire::Snapshot> makeSnapshot(const Part& part) const;
    /// Recomputes the state at a snapshot's position from what is held; countersigns if it is the same.
    [[nodiscard]] std::optional<wire::Countersignature> countersign(const Part& part, const wire::Snapshot& snapshot) const;

private:
    friend class SpaceLoader;
    void alarm(vault::Transaction* tx, std::string code, const ChainId& chain);
    /// Another item at a place that is taken here: two histories.
    void compareWithHeld(vault::Transaction& tx, const ChainId& chain, const wire::ChainItem& item);
    [[nodiscard]] std::uint64_t nextOrder() const;
    void touch(const ItemId& item)
    {
        touched.insert(item);
        unglanced.insert(item);
    }
    void queue(vault::Transaction& tx, std::uint64_t order, wire::PushItem item);
    void rebuildLocal(Part& part);
    void rebuildLocalSpace();
    void applyWaiting(Part& part, const OutboxRecord& waiting);
    void applyContent(Part& part, const wire::Commit& commit, const merge::Authorship& authorship, std::uint64_t position);
    [[nodiscard]] bool openInto(Part& part, const wire::Commit& commit, const merge::Authorship& authorship);
    [[nodiscard]] Result<void> takePartItem(Part& part, const wire::ChainItem& item, bool verify);
    [[nodiscard]] Result<void> judgePartItem(Part& part, const wire::ChainItem& item, bool verify);
    [[nodiscard]] Result<void> takeSpaceItem(const wire::ChainItem& item, bool verify);
    [[nodiscard]] Result<void> takeCommit(Part& part, const wire::ChainItem& item, bool verify);
    void importBases(Part& part);
    void forgetWords(vault::Transaction& tx, const Part& part) const;
    struct Run;
    void walkRun(vault::Transaction& tx, Run& run, const ChainId& chain, bool first);
    void keepRun(vault::Transaction& tx, Run& run, const ChainId& chain);
    std::optional<std::uint64_t> replayInstead(vault::Transaction& tx, const wire::ChainDelta& delta);
    [[nodiscard]] std::map<Hash, wire::ChainItem> heldItems(const PartId& id) const;
    [[nodiscard]] bool importBase(Part& part, const wire::Snapshot& snapshot, std::optional<OpenedSnapshot> opened = {});
    [[nodiscard]] bool trusts(const Part& part, const wire::Snapshot& snapshot) const;
    [[nodiscard]] wire::Place provisional(const wire::PartState* part) const;
    void settle(vault::Transaction& tx, const Hash& id);
    void retryAside(Part& part);
    /// Entries are pushed before content, but for those that end this device's own access.
    [[nodiscard]] bool goesFirst(const wire::PushItem& item) const;
    void toTray(vault::Transaction& tx, std::uint64_t order, Errc code);
    /// Written with the right to change, placed when only ticking was left: what does not count is kept for its writer.
    void trayWhatOverreaches(vault::Transaction& tx, const Part& part, const Hash& commit);
    [[nodiscard]] bool arrivedOtherwiseSealed(const wire::PushItem& work,
                                              const std::map<Hash, wire::ChainItem>& held) const;
    [[nodiscard]] Result<void> takeUpEntry(vault::Transaction& tx, const OutboxRecord& work,
                                           std::map<ChainId, PartId>& begunAnew);
    [[nodiscard]] Result<void> takeUpCommit(vault::Transaction& tx, const OutboxRecord& work,
                                            const std::map<ChainId, PartId>& begunAnew,
                                            std::map<wire::Dot, wire::Dot>& renamed);
    void keepRefused(vault::Transaction& tx, const OutboxRecord& refused);
    void learnNote(Part& part);
    void reseal(vault::Transaction& tx, Part& part);
    void storeKey(vault::Transaction& tx, Part& part, crypto::Key key);
    [[nodiscard]] Result<void> loadKeys(Part& part) const;
    void indexPart(vault::Transaction& tx, const PartId& part);

    Context& m_context;
    std::map<Hash, std::uint64_t> m_outboxIds;
    bool m_unknownOwn = false;            ///< in the run being taken in
    std::set<CommitId> m_placedUnderTick; ///< of this device, in the run being taken in
};

} // namespace kp::engine
