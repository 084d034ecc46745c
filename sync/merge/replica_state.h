/// \file Inside PartReplica: the operations held, sorted into registers, with the heads kept up to date one by one. Whatever
/// cannot be kept up to date one by one (a proof of authorship, changed access, a snapshot, a withdrawal) rebuilds the
/// registers concerned from the operations held, so the definition in README.md exists once, in count().
#pragma once

#include "sync/merge/part_replica.h"

#include <deque>
#include <map>
#include <set>
#include <unordered_map>

namespace kp::merge {

class ReplicaState {
public:
    using Index = std::uint32_t;

    /// How far a replacement reaches (README "Authored items"): a copy made by somebody else cannot replace what the author
    /// wrote here.
    enum class Reach : std::uint8_t { None = 0, Copies = 1, All = 2 };

    void apply(const DeviceId& device, std::uint64_t sequence, const Authorship& authorship,
               const std::vector<Operation>& operations);
    void forget(const DeviceId& device, std::uint64_t sequence);
    void forgetUnplaced();
    [[nodiscard]] bool allPlaced() const;
    [[nodiscard]] std::vector<ItemId> takeTouched();

    [[nodiscard]] std::vector<Dot> replacesFor(const RegisterKey& key, const DeviceId& self) const;
    [[nodiscard]] std::vector<Dot> seenFor(const ItemId& item, const DeviceId& self) const;

    [[nodiscard]] std::vector<ItemView> items() const;
    [[nodiscard]] ItemView item(const ItemId& id) const;
    [[nodiscard]] std::vector<RegisterView> registers(const ItemId& id) const;
    [[nodiscard]] std::vector<Head> heads(const RegisterKey& key) const;
    [[nodiscard]] std::vector<HistoryEntry> history(const ItemId& id) const;
    [[nodiscard]] std::optional<Head> commonAncestor(const RegisterKey& key) const;
    [[nodiscard]] std::optional<Head> find(const Dot& dot) const;
    [[nodiscard]] bool knows(const DeviceId& device, std::uint64_t sequence) const;
    [[nodiscard]] std::size_t operationCount() const noexcept { return m_dots.size(); }

    [[nodiscard]] Bytes encodeForHash() const { return encode(Purpose::Hash); }
    [[nodiscard]] Bytes encodeForSnapshot() const { return encode(Purpose::Snapshot); }
    [[nodiscard]] bool gapless() const;
    [[nodiscard]] Result<void> import(ByteView state);

private:
    struct Commit {
        DeviceId device;
        std::uint64_t sequence = 0;
        Authorship authorship;
        std::vector<Index> operations;
        bool whole = true; ///< false while only a snapshot's heads of it are held
    };
    struct Record {
        Operation operation;
        Dot dot;
        Index commit = 0;
        Index home = 0; ///< its register
        Reach replaced = Reach::None;
        bool overtaken = false; ///< a later one by the same device with the same origin is held
        bool head = false;
        bool idMatches = false; ///< added-only: its commit proves the id
        bool vouched = false;   ///< a snapshot lists it, so its maker judged the id
        bool compacted = false; ///< covered by a snapshot that took its effect in and does not list it
    };
    struct Register {
        RegisterKey key;
        Index lane = 0;
        std::vector<Index> operations;
        std::vector<Index> heads;
        std::map<Dot, Reach> awaited;      ///< replaced before their operation arrived
        std::map<Dot, Reach> fromSnapshot; ///< what snapshots added to `awaited`
    };
    /// The registers of one item under one hashed kind, or under all plain kinds (kind 0). Lanes never touch each other, so
    /// operations that merely claim a hashed id leave no trace in what its author wrote.
    struct Lane {
        ItemId item;
        std::uint16_t kind = 0;
        std::optional<PersonId> author; ///< authored kinds: proven by a random value
        std::optional<PersonId> authorFromSnapshot;
        std::vector<Index> registers;
    };
    struct Item {
        std::vector<Index> lanes; ///< sorted by kind; rarely more than one
        bool touched = false;
    };
    struct DeviceLog {
        std::uint64_t covered = 0; ///< by snapshots
        std::map<std::uint64_t, Index> commits;
    };
    /// Of operations with the same source, only the latest can be a head.
    struct Source {
        Index home = 0;
        DeviceId device;
        PartId originPart;
        Dot originDot;

        friend bool operator==(const Source&, const Source&) = default;
    };
    struct SourceHash {
        std::size_t operator()(const Source& source) const noexcept;
    };
    struct KeyHash {
        std::size_t operator()(const RegisterKey& key) const noexcept;
    };
    enum class Purpose : std::uint8_t { Hash, Snapshot };
    struct Decoded;

    // ---- sorting in
    [[nodiscard]] Index laneFor(const ItemId& item, std::uint16_t laneKind);
    [[nodiscard]] Index registerFor(const Operation& operation);
    [[nodiscard]] Index addCommit(const DeviceId& device, std::uint64_t sequence, const Authorship& authorship);
    [[nodiscard]] Index addRecord(Index commit, std::uint32_t index, Operation operation);
    void takeAuthorship(Index commit, const Authorship& authorship);
    void takeWhole(Index commit, const std::vector<Operation>& operations, bool covered);
    void judgeAddedOnly(const Commit& commit);
    void rejudge(const std::vector<Index>& records);

    // ---- judging
    [[nodiscard]] const PersonId& writer(const Record& record) const;
    [[nodiscard]] const PersonId& author(const Record& record) const;
    [[nodiscard]] bool allowed(const Record& record) const;
    [[nodiscard]] bool counts(const Record& record) const;
    [[nodiscard]] bool provesAuthor(const Record& record) const;
    [[nodiscard]] bool isForeignCopy(const Record& record) const;
    [[nodiscard]] Reach reachOf(const Record& record) const;
    [[nodiscard]] OperationStatus statusOf(const Record& record, const Lane* visible) const;

    // ---- heads
    [[nodiscard]] static Source sourceOf(const Record& record);
    void count(Index record);
    void markReplaced(Index home, const Dot& dot, Reach reach);
    void settle(Index record);
    void rebuild(Index home);
    void rebuildLane(Index lane);
    void touch(const ItemId& item);

    // ---- reading
    [[nodiscard]] const Lane* visibleLane(const Item& item) const;
    [[nodiscard]] bool isProven(const Lane& lane) const;
    [[nodiscard]] const Register* findRegister(const RegisterKey& key) const;
    [[nodiscard]] Head headOf(const Record& record) const;
    [[nodiscard]] std::vector<Head> headsOf(const Register& home) const;
    [[nodiscard]] std::uint16_t leastKind(const Register& home) const;
    [[nodiscard]] ItemView describe(const ItemId& id, const Lane& lane) const;
    [[nodiscard]] bool changedSinceRemoval(const Lane& lane, const Register& existence) const;
    [[nodiscard]] std::set<Dot> ancestorsOf(const Record& from) const;
    void collectReplaced(const Register& home, const DeviceId& self, std::vector<Dot>& out) const;

    // ---- state_codec.cpp
    [[nodiscard]] Bytes encode(Purpose purpose) const;
    void encodeLane(wire::Writer& out, const Lane& lane, Purpose purpose) const;
    void encodeRegister(wire::Writer& out, const Register& home, bool waiting, Purpose purpose) const;
    [[nodiscard]] std::vector<Index> keptRecords(const Register& home, bool waiting) const;
    [[nodiscard]] std::vector<std::pair<Dot, Reach>> neededDots(const Register& home) const;
    void absorb(Decoded decoded);

    std::deque<Record> m_records;
    std::deque<Commit> m_commits;
    std::deque<Register> m_registers;
    std::deque<Lane> m_lanes;
    std::unordered_map<ItemId, Item> m_items;
    std::unordered_map<RegisterKey, Index, KeyHash> m_registerOf;
    std::unordered_map<Dot, Index> m_dots;
    std::unordered_map<Source, Index, SourceHash> m_latest;
    std::unordered_map<DeviceId, DeviceLog> m_devices;
    std::vector<ItemId> m_touched;
};

/// Plain kinds share one lane; each hashed kind has its own.
[[nodiscard]] constexpr std::uint16_t laneKindOf(std::uint16_t kind) noexcept
{
    return (kind & (wire::kKindAddedOnly | wire::kKindAuthored)) != 0 ? kind : std::uint16_t{0};
}
[[nodiscard]] constexpr bool isAddedOnly(std::uint16_t laneKind) noexcept { return (laneKind & wire::kKindAddedOnly) != 0; }
[[nodiscard]] constexpr bool isAuthored(std::uint16_t laneKind) noexcept
{
    return !isAddedOnly(laneKind) && (laneKind & wire::kKindAuthored) != 0;
}

} // namespace kp::merge
