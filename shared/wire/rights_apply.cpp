// Adding up: how each entry changes the states that rights.cpp answers from. Nothing is judged here.
#include "shared/wire/rights_rules.h"

#include <algorithm>

namespace kp::wire {
namespace {

void moveHead(SpaceState& space, const Hash& id, const Place& place)
{
    space.head = nextHead(space.head, id, place);
    space.position = place.position;
    space.minute = place.minute;
}

void moveHead(PartState& part, const Hash& id, const Place& place)
{
    part.head = nextHead(part.head, id, place);
    part.position = place.position;
    part.spacePosition = place.spacePosition;
    part.minute = place.minute;
}

void addDevice(SpaceState& space, const PersonId& person, const DeviceKeys& keys, const Place& place, bool paper,
               const Bytes& sealed, const DeviceId& by)
{
    DeviceRecord record;
    record.addedBy = by;
    record.person = person;
    record.keys = keys;
    record.paper = paper;
    record.addedAt = place.position;
    record.addedMinute = place.minute;
    record.sealed = sealed;
    space.devices.emplace(deviceIdOf(keys), std::move(record));
}

struct SpaceApplier {
    SpaceState& space;
    const Entry& entry;
    const EntryId id;
    const Place& place;

    [[nodiscard]] PersonId authorPerson() const { return space.devices.at(entry.author).person; }

    void operator()(const SpaceGenesis& x)
    {
        space.id = SpaceId{id.bytes};
        space.head = startHead(ChainId{id.bytes});
        PersonRecord record;
        record.standing = x.standing;
        record.addedAt = record.fullAt = record.confirmedAt = place.position;
        record.addedMinute = place.minute;
        record.addedBy = x.person;
        record.entry = id;
        space.persons.emplace(x.person, record);
        addDevice(space, x.person, x.device, place, false, {}, entry.author);
    }
    void operator()(const AddPerson& x)
    {
        PersonRecord record;
        record.standing = x.standing;
        record.addedAt = place.position;
        record.addedMinute = place.minute;
        record.addedBy = authorPerson();
        record.entry = id;
        record.invite = x.invite;
        if (admitsAlone(space, record.addedBy, x.standing, space.position))
            record.fullAt = place.position;
        else
            record.agreedBy = x.agreedBy;
        if (x.inPerson)
            record.confirmedAt = place.position;
        space.persons.emplace(x.person, record);
        addDevice(space, x.person, x.device, place, false, x.sealed, entry.author);
    }
    void operator()(const AddDevice& x) { addDevice(space, x.person, x.device, place, x.paper, x.sealed, entry.author); }
    void operator()(const RemoveDevices& x)
    {
        for (const DeviceId& device : x.devices)
            retire(device);
        space.removalBounds[id] = x.bounds;
        space.removals[id] = place.position;
    }
    /// The first one counts: what held as of an earlier position must go on holding there.
    void once(std::uint64_t& position) const { position = std::min(position, place.position); }
    void operator()(const ConfirmPerson& x)
    {
        once(space.persons.at(x.person).confirmedAt);
        space.persons.at(x.person).confirmedBy.insert(authorPerson());
    }
    void operator()(const EndorsePerson& x) { once(space.persons.at(x.person).fullAt); }
    void operator()(const Succeed& x)
    {
        const DeviceRecord old = space.devices.at(entry.author);
        retire(entry.author);
        space.removals[id] = place.position;
        addDevice(space, old.person, x.device, place, false, old.sealed, entry.author);
    }
    void operator()(const Contest& x)
    {
        for (auto& [person, record] : space.persons)
            if (record.entry == x.entry)
                once(record.suspendedAt);
    }
    void operator()(const Affirm& x)
    {
        for (auto& [person, record] : space.persons)
            if (record.entry == x.entry)
                once(record.affirmedAt);
    }
    void operator()(const NameDevice& x) { space.devices.at(x.device).sealed = x.sealed; }
    void operator()(const Wiped& x)
    {
        DeviceRecord& record = space.devices.at(entry.author);
        record.wipedAt = place.position;
        record.wipedMinute = place.minute;
        record.parcels = x.parcels;
        record.left = x.left;
    }
    void operator()(const Capability& x) { applyCapability(space, x, authorPerson(), id, place); }
    void operator()(const Protect& x) { addProtection(space, entry, x, place); }
    void operator()(const UnknownEntry&) { space.unknownCritical = space.unknownCritical || entry.critical; }
    template <class Other>
    void operator()(const Other&)
    {}
    void retire(const DeviceId& device)
    {
        DeviceRecord& record = space.devices.at(device);
        if (record.removedAt == kNever) {
            record.removedAt = place.position;
            record.removal = id;
        }
    }
};

struct PartApplier {
    const SpaceState& space;
    PartState& part;
    const Entry& entry;
    const EntryId id;
    const Place& place;

    [[nodiscard]] PersonId authorPerson() const { return space.devices.at(entry.author).person; }
    void beginEpoch(const EpochId& epoch)
    {
        part.epochs.push_back(
            {epoch, place.position, entry.seenPart.position, entry.seenSpace.position, place.minute, entry.author});
    }
    void endGrants(const PersonId& person)
    {
        for (GrantRecord& grant : part.grants)
            if (grant.person == person && grant.ended == kNever)
                grant.ended = inForce(space, grant, place.minute, place.spacePosition) ? place.position : grant.from;
    }

    void operator()(const PartGenesis& x)
    {
        part.id = PartId{id.bytes};
        part.space = entry.space;
        part.rule = x.rule;
        part.owner = x.owner;
        part.creator = entry.author;
        part.sealedNote = x.sealed;
        part.head = startHead(ChainId{id.bytes});
        if (x.rule == PartRule::Safety) {
            part.signers = signersOf(space, entry);
            part.untilMinute = x.untilMinute;
            part.sources = x.sources;
        }
        beginEpoch(x.epoch);
    }
    void operator()(const Grant& x)
    {
        GrantRecord record;
        record.since = place.position;
        record.reads = x.withHistory ? 0 : place.position;
        // A renewal takes nothing back: what was open until this moment stays so. To close it, withdraw.
        if (const GrantRecord* before = activeGrant(space, part, x.person, place.minute, place.spacePosition)) {
            record.since = before->since;
            record.reads = std::min(record.reads, before->reads);
        }
        endGrants(x.person);
        record.person = x.person;
        record.access = x.access;
        record.untilMinute = x.untilMinute;
        record.withHistory = x.withHistory;
        record.from = place.position;
        record.minute = place.minute;
        record.spacePosition = place.spacePosition;
        record.by = entry.author;
        if (!decidesOn(space, part, authorPerson(), place.spacePosition))
            record.agreedBy = x.agreedBy;
        record.signers = signersOf(space, entry);
        record.entry = id;
        record.consentHash = x.consentHash;
        record.sealed = x.sealed;
        part.grants.push_back(std::move(record));
        if (x.epoch)
            beginEpoch(*x.epoch);
    }
    void operator()(const Withdraw& x)
    {
        endGrants(x.person);
        // Also where the admission is contested or lapsed just now: affirmed later, it must not bring this back.
        part.barred.insert(x.person);
        if (ruleNames(part, x.person, space.persons.at(x.person).standingAt(place.spacePosition)))
            part.withdrawn.emplace(x.person, place.position);
        part.keyNeedsRotationSince = part.lastLoss = place.position;
        if (x.epoch)
            beginEpoch(*x.epoch);
    }
    void operator()(const Rotate& x) { beginEpoch(x.epoch); }
    void operator()(const Contest& x)
    {
        for (GrantRecord& grant : part.grants)
            if (grant.entry == x.entry && grant.contestedAt == kNever)
                grant.contestedAt = place.position;
        contestErasure(space, part, entry, x.entry, place);
    }
    void operator()(const Affirm& x)
    {
        for (GrantRecord& grant : part.grants)
            if (grant.entry == x.entry)
                grant.affirmedAt = place.position;
    }
    void operator()(const Notice& x) { addNotice(space, part, entry, x, place); }
    void operator()(const Erase& x) { addErasure(space, part, entry, x, place); }
    void operator()(const Erased& x) { addErased(part, entry, x, place); }
    void operator()(const UnknownEntry&) { part.unknownCritical = part.unknownCritical || entry.critical; }
    template <class Other>
    void operator()(const Other&)
    {}
};

} // namespace

void applySpaceEntry(SpaceState& space, const Entry& entry, const Place& place)
{
    const EntryId id = idOf(entry);
    std::visit(SpaceApplier{space, entry, id, place}, entry.body);
    moveHead(space, Hash{id.bytes}, place);
}

void applyPartEntry(const SpaceState& space, PartState& part, const Entry& entry, const Place& place)
{
    const EntryId id = idOf(entry);
    const std::uint64_t lossBefore = part.lastLoss;
    std::visit(PartApplier{space, part, entry, id, place}, entry.body);
    // A new epoch meets what its own entry made owed, and every loss its author knew of; one it did not know of (two
    // withdrawals racing) stays owed, because this key may have been wrapped for whoever lost access.
    const bool began = !part.epochs.empty() && part.epochs.back().from == place.position;
    if (began)
        part.keyNeedsRotationSince = lossBefore <= entry.seenPart.position ? 0 : part.lastLoss;
    moveHead(part, Hash{id.bytes}, place);
}

void applyCommit(PartState& part, const CommitHeader& header, const Place& place)
{
    const CommitId id = idOf(header);
    part.sequences[header.device] = {header.sequence, id};
    moveHead(part, Hash{id.bytes}, place);
}

void applyPlain(PartState& part, const Hash& itemId, const Place& place) { moveHead(part, itemId, place); }

void applyRemovalLine(PartState& part, const EntryId& removal, const Place& place)
{
    part.removalLines.emplace(removal, place.position);
    part.keyNeedsRotationSince = part.lastLoss = place.position;
    moveHead(part, removalLineId(removal, part.id), place);
}

} // namespace kp::wire
