/// \file The registers of one part: what a set of operations means. State is a function of the *set* of operations applied,
/// whatever their order, batching or repetition; rules, examples and the argument are in README.md.
/// Pure: no disk, no clock, no randomness. One thread at a time. Nothing here is decided by a timestamp.
#pragma once

#include "shared/core/ids.h"
#include "shared/core/result.h"
#include "shared/wire/chain.h"
#include "shared/wire/operation.h"

#include <memory>
#include <optional>
#include <vector>

namespace kp::merge {

using wire::Access;
using wire::Dot;
using wire::Operation;
using wire::Value;

/// Who stands behind a commit, judged at its place (or provisionally, before it has one).
struct Authorship {
    PersonId person;
    Access access = Access::None;
    std::uint32_t placeMinute = 0; ///< the server's minute; meaningless unless placed
    bool placed = false;

    friend bool operator==(const Authorship&, const Authorship&) = default;
};

/// One register. Only hashed kinds are told apart by `kind`: every plain kind of an item shares its registers.
struct RegisterKey {
    ItemId item;
    std::uint16_t kind = 0;
    std::uint16_t field = 0;
    Bytes element{};

    friend auto operator<=>(const RegisterKey&, const RegisterKey&) = default;
    friend bool operator==(const RegisterKey&, const RegisterKey&) = default;
};

/// An operation as shown. Points into the replica: valid until its next non-const call.
struct Head {
    const Operation* operation = nullptr;
    Dot dot;
    PersonId author;         ///< of a copy: the original's author
    PersonId writtenBy;      ///< whose device wrote it into this part; differs from author only in a copy
    std::uint64_t stamp = 0; ///< for display: not later than the end of the place's minute
    bool placed = false;

    [[nodiscard]] const Value& value() const { return operation->value; }
};

/// Newest first: stamp, then device, sequence, index, all descending. Total, and the same on every device.
[[nodiscard]] bool shownBefore(const Head& a, const Head& b) noexcept;

struct RegisterView {
    RegisterKey key;
    std::vector<Head> heads; ///< in the order of shownBefore
};

enum class ItemState : std::uint8_t {
    Absent, ///< nothing counting says that it exists (its creation has not arrived, or was not allowed)
    Alive,
    Removed,
    RemovedButChanged, ///< the tray: removed, but something changed that the removers had not seen
};

struct ItemView {
    ItemId item;
    std::uint16_t kind = 0;
    ItemState state = ItemState::Absent;
    std::vector<Head> movedTo; ///< heads of kFieldMovedTo; two different values are a clash
};

enum class OperationStatus : std::uint8_t {
    Shown, ///< a head
    Replaced,
    NotAllowed, ///< its person's access does not reach this field
    NotAuthor,  ///< on an authored item, by somebody else
    BadId,      ///< added-only, but the id is not the hash of author, random value and content
    Waiting,    ///< authored, and the random value that proves the author has not arrived
    Hidden,     ///< claims an id that belongs to a hashed item of another kind
};

struct HistoryEntry {
    Head operation;
    OperationStatus status = OperationStatus::Shown;
};

class ReplicaState;

class PartReplica {
public:
    PartReplica();
    ~PartReplica();
    PartReplica(const PartReplica& other);
    PartReplica& operator=(const PartReplica& other);
    PartReplica(PartReplica&& other) noexcept;
    PartReplica& operator=(PartReplica&& other) noexcept;

    // ---- what comes in ----------------------------------------------------------------------------------------------

    /// Takes one whole commit. Idempotent; any order. Applied again with another authorship (it got its place), the new one
    /// is taken over, unless that would make a placed commit unplaced or give it another place.
    /// \pre `operations` is the whole commit, sequence >= 1
    void apply(const DeviceId& device, std::uint64_t sequence, const Authorship& authorship,
               const std::vector<Operation>& operations);
    /// Takes a commit out again: one that was never placed and never will be (a nearby overlay that fell to a removal).
    void forget(const DeviceId& device, std::uint64_t sequence);
    /// Items whose registers may read differently since the last call; sorted.
    [[nodiscard]] std::vector<ItemId> takeTouched();

    // ---- what a local write must name -------------------------------------------------------------------------------

    /// The dots a write by `self` to this register replaces: all heads and, for each one not yet placed and not self's own,
    /// also what that one replaces, and so on. Own waiting work ends the walk: it can only fall together with the new write.
    /// Sorted, at most limits::kReplacesMax (heads first).
    [[nodiscard]] std::vector<Dot> replacesFor(const RegisterKey& key, const DeviceId& self) const;
    /// The same over all registers of the item but existence, for the `seen` list of a removal.
    [[nodiscard]] std::vector<Dot> seenFor(const ItemId& item, const DeviceId& self) const;

    // ---- what can be read -------------------------------------------------------------------------------------------

    /// Every item with a counting operation, sorted by id; removed ones included.
    [[nodiscard]] std::vector<ItemView> items() const;
    [[nodiscard]] ItemView item(const ItemId& item) const;
    /// Registers of the item that have heads, known fields or not; sorted by key.
    [[nodiscard]] std::vector<RegisterView> registers(const ItemId& item) const;
    [[nodiscard]] std::vector<Head> heads(const RegisterKey& key) const;
    /// Everything held about the item, replaced and refused operations included; newest first.
    [[nodiscard]] std::vector<HistoryEntry> history(const ItemId& item) const;
    /// What all heads of a clashing register started from: the base of a three-way view. Nothing when it is not held any
    /// more (a snapshot keeps no history) or is not one operation.
    [[nodiscard]] std::optional<Head> commonAncestor(const RegisterKey& key) const;
    /// The operation with that dot, if held.
    [[nodiscard]] std::optional<Head> find(const Dot& dot) const;
    [[nodiscard]] bool knows(const DeviceId& device, std::uint64_t sequence) const;
    [[nodiscard]] std::size_t operationCount() const noexcept;

    // ---- snapshots --------------------------------------------------------------------------------------------------

    /// Over heads, authors, origins, replaced dots still needed and sequences known; not over places. Equal on equal sets.
    [[nodiscard]] Hash stateHash() const;
    /// The canonical state, from placed commits alone. \return Errc::Gap when a device's sequences are not gapless.
    [[nodiscard]] Result<Bytes> exportState() const;
    /// Takes a snapshot in, into an empty replica or beside what is held. The caller has checked who vouches for it.
    /// \return Errc::Malformed for anything that exportState() would not write; Errc::FormatTooNew. Nothing changed then.
    [[nodiscard]] Result<void> importState(ByteView state);

private:
    std::unique_ptr<ReplicaState> m_state; ///< never null but after a move
};

} // namespace kp::merge
