/// \file What the server keeps: chains of sealed items at their places, wraps, snapshots, mailboxes. One SQLite file, one
/// connection, one writer. Knows no rule about who may do what; it keeps what it is told, whole or not at all.
/// Every function may fail with StorageFull, StorageFailed or VaultBusy, which condemns the open transaction.
/// Not thread-safe: it belongs to the thread that runs ServerCore.
#pragma once

#include "shared/core/clock.h"
#include "shared/sqlite/database.h"
#include "shared/wire/blob.h"
#include "shared/wire/messages.h"
#include "shared/wire/rights.h"

#include <functional>
#include <map>
#include <set>

namespace kp::server {

using ChainKey = std::int64_t;

struct ChainRow {
    ChainKey key = 0;
    ChainId id;
    ChainKey space = 0; ///< the space chain's key; its own for a space chain
    wire::Place last;   ///< of the newest item
    Hash head;
    std::uint64_t lastChange = 0; ///< of the newest item, wrap or snapshot
    std::uint64_t bytes = 0;
    bool held = false; ///< restored and not yet sure to be whole: nothing new is placed

    [[nodiscard]] bool isSpace() const noexcept { return key == space; }
};
struct ItemRow {
    std::uint64_t change = 0;
    Hash id;
    Hash head; ///< after this item
    wire::ChainItem item;
};
/// An item without its payload.
struct ItemMeta {
    std::uint64_t change = 0;
    std::uint64_t position = 0;
    wire::ChainItemKind kind = wire::ChainItemKind::Entry;
    std::size_t payloadSize = 0;
};
struct WrapRow {
    std::uint64_t change = 0;
    ChainKey chain = 0;
    wire::Wrap wrap;
};
struct SnapshotRow {
    Hash id;
    std::uint64_t position = 0;
    std::uint32_t minute = 0; ///< when it came in
    std::uint64_t change = 0;
    DeviceId author;
    EpochId epoch;
    std::vector<std::pair<DeviceId, Signature>> countersignatures;
};
struct InviteRow {
    InviteId id;
    DeviceId owner;
    std::uint32_t untilMinute = 0;
    std::uint32_t attempts = 0;
    std::uint32_t askedMinute = 0; ///< 0: nobody asked yet
    Bytes question;
    Bytes answer;
};
struct ParcelRow {
    Hash id;
    DeviceId from;
    std::uint32_t number = 0; ///< as that device counts: sealed and handed in once more, it takes the place of the first
    PersonId to;
    std::uint32_t minute = 0;
    Bytes bytes; ///< the answer to who fetches it; empty in a list
};
/// A commit that lists a blob.
struct BlobListing {
    std::uint64_t position = 0;
    EpochId epoch;
};
struct ChunkMeta {
    BlobId blob;
    std::uint16_t number = 0, total = 0;
    bool listed = false;
    Hash hash;
};
struct StoreStats {
    std::uint64_t spaces = 0;
    std::uint64_t parts = 0;
    std::uint64_t entries = 0;
    std::uint64_t commits = 0;
    std::uint64_t receipts = 0;
    std::uint64_t wraps = 0;
    std::uint64_t snapshots = 0;
    std::uint64_t devices = 0;
    std::uint64_t invites = 0;
    std::uint64_t heldChains = 0;
    std::uint64_t bytes = 0;
    std::uint64_t change = 0;
};

struct StoreOptions {
    bool create = true;
    std::string vfs{}; ///< see sqlite::OpenOptions
#ifdef KP_TEST_BUILD
    bool durable = true;
#endif
};

class Store {
public:
    static constexpr std::string_view kFileName = "krachtplan-server.db";

    /// Opens DIR/krachtplan-server.db, making it with fresh ids when allowed, and migrates it.
    [[nodiscard]] static Result<Store> open(const std::filesystem::path& file, RandomSource& random,
                                            StoreOptions options = {});

    [[nodiscard]] const ServerId& server() const noexcept { return m_server; }
    [[nodiscard]] const GenerationId& generation() const noexcept { return m_generation; }
    [[nodiscard]] std::uint32_t restoredMinute() const noexcept { return m_restoredMinute; } ///< 0: never, or long settled
    [[nodiscard]] std::uint64_t change() const noexcept { return m_change; }

    [[nodiscard]] Result<void> begin();
    /// Durable when it returns success. \return the failure of any statement since begin() otherwise; then nothing is kept.
    [[nodiscard]] Result<void> commit();
    void rollback();

    // ---- chains (chains.cpp) ----
    [[nodiscard]] Result<std::optional<ChainRow>> chain(const ChainId& id);
    [[nodiscard]] Result<std::optional<ChainRow>> chain(ChainKey key);
    [[nodiscard]] Result<std::vector<ChainRow>> partsOf(ChainKey space);
    /// An empty chain. `space` 0: a space chain.
    [[nodiscard]] Result<ChainRow> addChain(const ChainId& id, ChainKey space, bool held);
    /// \pre item.place follows row.last
    [[nodiscard]] Result<void> append(ChainRow& row, const wire::ChainItem& item, const Hash& id);
    [[nodiscard]] Result<std::optional<std::pair<ChainKey, wire::Place>>> find(const Hash& id);
    [[nodiscard]] Result<Hash> headAt(const ChainRow& row, std::uint64_t position);
    /// Number of the change that placed it; 0 if absent.
    [[nodiscard]] Result<std::uint64_t> changeAt(ChainKey chain, std::uint64_t position);
    using EachItem = std::function<Result<void>(ItemRow&&)>;
    [[nodiscard]] Result<void> eachItem(ChainKey chain, bool entriesOnly, const EachItem& each);
    [[nodiscard]] Result<std::vector<ItemMeta>> metasAfterPosition(ChainKey chain, std::uint64_t position,
                                                                   std::size_t countMax);
    [[nodiscard]] Result<std::vector<ItemMeta>> metasAfterChange(ChainKey chain, std::uint64_t change,
                                                                 std::size_t countMax);
    /// Without payload a long body is not read from disk.
    [[nodiscard]] Result<ItemRow> item(std::uint64_t change, bool withPayload);
    [[nodiscard]] Result<void> setSequence(ChainKey chain, const wire::CommitHeader& header, const CommitId& id);
    [[nodiscard]] Result<std::map<DeviceId, wire::DeviceSequence>> sequences(ChainKey chain);
    [[nodiscard]] Result<std::optional<wire::Place>> receiptPlace(ChainKey chain, const PersonId& person,
                                                                  const wire::Receipt& receipt);
    [[nodiscard]] Result<void> noteReceipt(ChainKey chain, const PersonId& person, const wire::Receipt& receipt);
    /// Replaces a commit's payload by the same without body.
    [[nodiscard]] Result<void> dropBody(const ChainRow& row, const ItemRow& item);
    /// Commits that still have a body, up to that position and before that minute, and are not to be kept for ever.
    [[nodiscard]] Result<std::vector<ItemMeta>> bodiesUpTo(ChainKey chain, std::uint64_t position, std::uint32_t minute,
                                                           std::size_t countMax);
    [[nodiscard]] Result<std::vector<ChainRow>> allChains();

    // ---- attachments (blobs.cpp) ----
    [[nodiscard]] Result<void> noteBlobs(ChainKey chain, const wire::CommitHeader& header, std::uint64_t position);
    /// In order of position; none for a blob that no commit there lists.
    [[nodiscard]] Result<std::vector<BlobListing>> blobListings(ChainKey chain, const BlobId& blob);
    /// Chunks 0 to `next` are here.
    [[nodiscard]] Result<wire::BlobHeld> blobHeld(ChainKey chain, const BlobId& blob);
    /// \pre the chunks before it are here, this one is not
    [[nodiscard]] Result<void> putChunk(ChainRow& row, const BlobId& blob, std::uint16_t number, std::uint16_t total,
                                        const Bytes& sealed);
    [[nodiscard]] Result<std::optional<Bytes>> chunk(ChainKey chain, const BlobId& blob, std::uint16_t number);
    /// Up to so many. \return how many
    [[nodiscard]] Result<std::uint64_t> destroyChunks(ChainRow& row, std::uint64_t countMax);
    using EachChunk = std::function<Result<void>(const ChunkMeta&)>;
    /// Blob by blob, in order.
    [[nodiscard]] Result<void> eachChunk(ChainKey chain, const EachChunk& each);

    // ---- parts that are to be gone (erasing.cpp) ----
    /// From that minute on; again: another minute.
    [[nodiscard]] Result<void> noteErasure(ChainKey chain, std::uint32_t fromMinute);
    [[nodiscard]] Result<void> dropErasure(ChainKey chain);
    /// Whose minute has come and whose content is still here.
    [[nodiscard]] Result<std::vector<ChainRow>> erasuresDue(std::uint32_t minute);
    /// Every body, kept ones too, up to so many. \return how many
    [[nodiscard]] Result<std::uint64_t> destroyBodies(const ChainRow& row, std::uint64_t countMax);
    /// Snapshots, keys and the list of blobs.
    [[nodiscard]] Result<void> destroyKeys(const ChainRow& row);

    // ---- devices, wraps, snapshots (keys.cpp) ----
    [[nodiscard]] Result<void> addMember(const DeviceId& device, ChainKey space);
    [[nodiscard]] Result<std::vector<ChainKey>> spacesOf(const DeviceId& device);
    [[nodiscard]] Result<std::uint64_t> placedCommits(const DeviceId& device);
    /// Kept in memory and written with the next transaction that writes anything: a poll costs no disk.
    void noteContact(const DeviceId& device, std::uint32_t minute);
    [[nodiscard]] Result<std::uint32_t> lastContact(const DeviceId& device);
    /// False when that sender's is here already or three others' are.
    [[nodiscard]] Result<bool> addWrap(ChainRow& row, const wire::Wrap& wrap, const DeviceId& sender);
    [[nodiscard]] Result<std::set<std::pair<EpochId, DeviceId>>> wrapsOf(ChainKey chain);
    [[nodiscard]] Result<std::vector<WrapRow>> wrapsFor(const DeviceId& device, ChainKey chain, const PartId& part);
    [[nodiscard]] Result<std::vector<WrapRow>> wrapsSince(const DeviceId& device, std::uint64_t change,
                                                          std::size_t countMax);
    [[nodiscard]] Result<void> addSnapshot(ChainRow& row, const wire::Snapshot& snapshot, std::uint32_t minute);
    [[nodiscard]] Result<std::vector<SnapshotRow>> snapshotsOf(ChainKey chain); ///< newest first
    [[nodiscard]] Result<Bytes> snapshotBytes(const SnapshotRow& row);          ///< encoded, with its countersignatures
    [[nodiscard]] Result<void> removeSnapshot(const Hash& id);
    [[nodiscard]] Result<bool> addCountersignature(ChainRow& row, const wire::Countersignature& signature);

    // ---- mailboxes (mailboxes.cpp) ----
    [[nodiscard]] Result<std::optional<InviteRow>> invite(const InviteId& id);
    [[nodiscard]] Result<std::uint64_t> openInvites(const DeviceId& owner, std::uint32_t minute);
    [[nodiscard]] Result<void> putInvite(const InviteRow& row);
    [[nodiscard]] Result<void> removeInvite(const InviteId& id);
    [[nodiscard]] Result<void> removeInvitesBefore(std::uint32_t minute);

    // ---- parcels of devices that were taken out (parcels.cpp) ----
    /// The minute of its first contact since; noted now if this is it.
    [[nodiscard]] Result<std::uint32_t> partingMinute(ChainKey space, const DeviceId& device, std::uint32_t now);
    [[nodiscard]] Result<std::size_t> countParcels(ChainKey space, const DeviceId& device);
    [[nodiscard]] Result<void> putParcel(ChainKey space, const ParcelRow& row);
    [[nodiscard]] Result<std::vector<ParcelRow>> parcelsFor(ChainKey space, const PersonId& person);
    [[nodiscard]] Result<std::optional<std::pair<ChainKey, ParcelRow>>> parcel(const Hash& id);
    [[nodiscard]] Result<void> removeParcel(const Hash& id);
    /// Unsent work of a part that is gone, whoever handed it in.
    [[nodiscard]] Result<void> destroyParcels(ChainKey space, const PartId& part);

    // ---- after a restore (restoring.cpp) ----
    /// Marks an offline store as restored: new generation, every chain held. \pre no transaction
    [[nodiscard]] Result<void> markRestored(RandomSource& random, std::uint32_t minute);
    [[nodiscard]] Result<void> release(ChainRow& row);
    [[nodiscard]] Result<void> noteReport(ChainKey chain, const DeviceId& device);
    [[nodiscard]] Result<std::vector<DeviceId>> reporters(ChainKey chain);
    [[nodiscard]] Result<void> addCut(ChainKey chain, const Hash& id, const Bytes& payload);
    [[nodiscard]] Result<std::vector<Bytes>> cuts(ChainKey chain); ///< encoded entries, in order of arrival
    [[nodiscard]] Result<void> removeCuts(ChainKey chain);

    // ---- upkeep (store.cpp, check.cpp) ----
    [[nodiscard]] Result<void> backupTo(const std::filesystem::path& target) { return m_database.backupTo(target); }
    [[nodiscard]] Result<bool> isSound(bool thorough) { return m_database.isSound(thorough); }
    [[nodiscard]] Result<StoreStats> stats();

private:
    explicit Store(sqlite::Database database) : m_database(std::move(database)) {}
    [[nodiscard]] Result<void> loadServer(RandomSource& random, bool mayCreate);
    [[nodiscard]] Result<void> reload();
    [[nodiscard]] Result<void> flushContacts();
    [[nodiscard]] Result<void> touchChain(ChainRow& row);
    [[nodiscard]] Result<void> addBytes(ChainKey chain, std::int64_t bytes);
    [[nodiscard]] Result<std::vector<ItemMeta>> metas(std::string_view sql, ChainKey chain, std::uint64_t after,
                                                      std::size_t countMax);
    [[nodiscard]] std::uint64_t nextChange() noexcept { return ++m_change; }

    sqlite::Database m_database;
    std::optional<sqlite::Transaction> m_transaction;
    ServerId m_server;
    GenerationId m_generation;
    std::uint32_t m_restoredMinute = 0;
    std::uint64_t m_change = 0;
    std::uint64_t m_savedChange = 0;
    bool m_written = false;                       ///< something besides the change counter was written in this transaction
    std::map<DeviceId, std::uint32_t> m_contacts; ///< newer than what is on disk
};

/// What `check` found. Verifies every chain by playing it again under the rules: heads, places, signatures, rights.
struct CheckReport {
    std::uint64_t chains = 0;
    std::uint64_t items = 0;
    std::uint64_t problems = 0;
    std::vector<std::string> first; ///< up to twenty problems: "fork at position 12", never an id or content
};
[[nodiscard]] Result<CheckReport> checkStore(Store& store);

} // namespace kp::server
