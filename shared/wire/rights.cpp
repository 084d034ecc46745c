#include "shared/wire/rights.h"

#include <algorithm>

namespace kp::wire {
namespace {

/// An attestation by a coach lapses after seven days when the person it names has a device and has not affirmed it.
bool attestationStands(const SpaceState& space, const GrantRecord& grant, std::uint32_t minute, std::uint64_t spaceAsOf)
{
    if (grant.contestedAt != kNever)
        return false;
    if (grant.agreedBy.empty() || grant.affirmedAt != kNever)
        return true;
    const bool lapsed = minute >= grant.minute + limits::kAttestationLapseMinutes;
    const bool somebodyCouldAnswer = std::any_of(grant.agreedBy.begin(), grant.agreedBy.end(), [&](const PersonId& p) {
        return space.hasDevice(p, spaceAsOf);
    });
    return !(lapsed && somebodyCouldAnswer);
}

} // namespace

const DeviceRecord* SpaceState::activeDevice(const DeviceId& device, std::uint64_t asOf) const
{
    const auto found = devices.find(device);
    if (found == devices.end() || found->second.addedAt > asOf)
        return nullptr;
    const std::uint64_t removedAt = found->second.removedAt;
    return removedAt == kNever || removedAt > asOf ? &found->second : nullptr;
}

const PersonRecord* SpaceState::person(const PersonId& wanted, std::uint64_t asOf) const
{
    const auto found = persons.find(wanted);
    return found == persons.end() || found->second.addedAt > asOf ? nullptr : &found->second;
}

bool SpaceState::isCircleSigner(const PersonId& wanted, std::uint64_t asOf) const
{
    const PersonRecord* record = person(wanted, asOf);
    return record != nullptr && record->standing == Standing::Parent && record->fullAt <= asOf &&
           record->fullAt != kNever && !record->suspended(asOf);
}

bool SpaceState::circleIsEmpty(std::uint64_t asOf) const
{
    return std::none_of(persons.begin(), persons.end(),
                        [&](const auto& entry) { return isCircleSigner(entry.first, asOf); });
}

bool SpaceState::hasDevice(const PersonId& owner, std::uint64_t asOf) const
{
    return !activeDevicesOf(owner, asOf).empty();
}

std::vector<DeviceId> SpaceState::activeDevicesOf(const PersonId& owner, std::uint64_t asOf) const
{
    std::vector<DeviceId> found;
    for (const auto& [device, record] : devices)
        if (record.person == owner && activeDevice(device, asOf) != nullptr)
            found.push_back(device);
    return found;
}

const EpochRecord* PartState::epoch(const EpochId& wanted) const
{
    for (const auto& record : epochs)
        if (record.id == wanted)
            return &record;
    return nullptr;
}

bool entitledByRule(const SpaceState& space, const PartState& part, const PersonId& person, std::uint64_t spaceAsOf)
{
    const PersonRecord* record = space.person(person, spaceAsOf);
    if (record == nullptr || record->suspended(spaceAsOf) || part.withdrawn.contains(person))
        return false;
    const bool family = record->standing == Standing::Parent || record->standing == Standing::Youth;
    const bool coach = record->standing == Standing::Coach;
    switch (part.rule) {
    case PartRule::Family:
    case PartRule::ChildCorner:
    case PartRule::People:
        return family || coach;
    case PartRule::ContactCard:
        return family || coach || person == part.owner;
    case PartRule::Private:
        return person == part.owner;
    case PartRule::Team:
    case PartRule::Registration:
        return coach;
    case PartRule::Safety:
        return false;
    }
    return false;
}

const GrantRecord* activeGrant(const SpaceState& space, const PartState& part, const PersonId& person,
                               std::uint32_t minute, std::uint64_t spaceAsOf)
{
    for (const GrantRecord& grant : part.grants) {
        const bool inTime = grant.untilMinute == 0 || minute < grant.untilMinute;
        if (grant.person == person && grant.ended == kNever && inTime &&
            attestationStands(space, grant, minute, spaceAsOf))
            return &grant;
    }
    return nullptr;
}

Access accessOf(const SpaceState& space, const PartState& part, const PersonId& person, std::uint32_t minute,
                std::uint64_t spaceAsOf)
{
    if (entitledByRule(space, part, person, spaceAsOf))
        return Access::Write;
    if (space.person(person, spaceAsOf) == nullptr)
        return Access::None;
    const GrantRecord* grant = activeGrant(space, part, person, minute, spaceAsOf);
    return grant != nullptr ? grant->access : Access::None;
}

bool mayHoldEpoch(const SpaceState& space, const PartState& part, const PersonId& person, const EpochRecord& epoch,
                  std::uint32_t minute)
{
    if (entitledByRule(space, part, person))
        return true;
    const GrantRecord* grant = activeGrant(space, part, person, minute);
    return grant != nullptr && (grant->withHistory || epoch.from >= grant->from);
}

std::vector<PersonId> readersOf(const SpaceState& space, const PartState& part, std::uint32_t minute)
{
    std::vector<PersonId> readers;
    for (const auto& [id, record] : space.persons)
        if (accessOf(space, part, id, minute) != Access::None)
            readers.push_back(id);
    return readers;
}

bool rotationOwed(const SpaceState& space, const PartState& part, std::uint32_t minute)
{
    if (part.epochs.empty())
        return false;
    const EpochRecord& current = part.currentEpoch();
    if (part.keyNeedsRotationSince > current.from)
        return true;
    // Grants that ran out, lapsed or were contested since the current epoch began: their holders have its key.
    return std::any_of(part.grants.begin(), part.grants.end(), [&](const GrantRecord& grant) {
        if (grant.ended != kNever || entitledByRule(space, part, grant.person))
            return false;
        if (grant.contestedAt != kNever)
            return grant.contestedAt > current.from;
        const bool expired = grant.untilMinute != 0 && minute >= grant.untilMinute;
        const bool lapsed = !expired && !attestationStands(space, grant, minute, kNever);
        const std::uint32_t lost = expired ? grant.untilMinute : grant.minute + limits::kAttestationLapseMinutes;
        return (expired || lapsed) && current.minute < lost;
    });
}

std::uint64_t readableUpTo(const SpaceState& space, const PartState& part, const PersonId& person, std::uint32_t minute)
{
    if (accessOf(space, part, person, minute) != Access::None)
        return kNever;
    std::uint64_t upTo = 0;
    for (const GrantRecord& grant : part.grants) {
        if (grant.person != person)
            continue;
        if (grant.ended != kNever)
            upTo = std::max(upTo, grant.ended);
        else if (grant.contestedAt != kNever)
            upTo = std::max(upTo, grant.contestedAt);
        else
            upTo = std::max(upTo, grant.from);
    }
    if (const auto taken = part.withdrawn.find(person); taken != part.withdrawn.end())
        upTo = std::max(upTo, taken->second);
    return upTo;
}

Result<void> checkPlace(std::uint64_t position, std::uint64_t spacePosition, std::uint32_t minute, const Place& next)
{
    if (next.position != position + 1 || next.spacePosition < spacePosition || next.minute < minute)
        return Errc::ServerDishonest;
    return {};
}

// ---- adding up --------------------------------------------------------------------------------------------------------

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

void addDevice(SpaceState& space, const PersonId& person, const DeviceKeys& keys, std::uint64_t at, bool paper, const Bytes& sealed)
{
    DeviceRecord record;
    record.person = person;
    record.keys = keys;
    record.paper = paper;
    record.addedAt = at;
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
        addDevice(space, x.person, x.device, place.position, false, {});
    }
    void operator()(const AddPerson& x)
    {
        PersonRecord record;
        record.standing = x.standing;
        record.addedAt = place.position;
        record.addedMinute = place.minute;
        record.addedBy = authorPerson();
        record.agreedBy = x.agreedBy;
        record.entry = id;
        record.invite = x.invite;
        if (x.agreedBy.empty())
            record.fullAt = place.position;
        if (x.inPerson)
            record.confirmedAt = place.position;
        space.persons.emplace(x.person, record);
        addDevice(space, x.person, x.device, place.position, false, x.sealed);
    }
    void operator()(const AddDevice& x) { addDevice(space, x.person, x.device, place.position, x.paper, x.sealed); }
    void operator()(const RemoveDevices& x)
    {
        for (const DeviceId& device : x.devices)
            retire(device);
        space.removalBounds[id] = x.bounds;
    }
    void operator()(const ConfirmPerson& x) { space.persons.at(x.person).confirmedAt = place.position; }
    void operator()(const EndorsePerson& x) { space.persons.at(x.person).fullAt = place.position; }
    void operator()(const Succeed& x)
    {
        const DeviceRecord old = space.devices.at(entry.author);
        retire(entry.author);
        addDevice(space, old.person, x.device, place.position, false, old.sealed);
    }
    void operator()(const Contest& x)
    {
        for (auto& [person, record] : space.persons)
            if (record.entry == x.entry)
                record.suspendedAt = place.position;
    }
    void operator()(const Affirm& x)
    {
        for (auto& [person, record] : space.persons)
            if (record.entry == x.entry)
                record.affirmedAt = place.position;
    }
    void operator()(const UnknownEntry&) { space.unknownCritical = space.unknownCritical || entry.critical; }
    template <class Other>
    void operator()(const Other&)
    {
    }
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

    void beginEpoch(const EpochId& epoch) { part.epochs.push_back({epoch, place.position, place.minute, entry.author}); }

    void operator()(const PartGenesis& x)
    {
        part.id = PartId{id.bytes};
        part.space = entry.space;
        part.rule = x.rule;
        part.owner = x.owner;
        part.creator = entry.author;
        part.sealedNote = x.sealed;
        part.head = startHead(ChainId{id.bytes});
        beginEpoch(x.epoch);
    }
    void operator()(const Grant& x)
    {
        for (GrantRecord& grant : part.grants)
            if (grant.person == x.person && grant.ended == kNever)
                grant.ended = place.position;
        GrantRecord record;
        record.person = x.person;
        record.access = x.access;
        record.untilMinute = x.untilMinute;
        record.withHistory = x.withHistory;
        record.from = place.position;
        record.minute = place.minute;
        record.spacePosition = place.spacePosition;
        record.by = entry.author;
        record.agreedBy = x.agreedBy;
        record.entry = id;
        record.sealed = x.sealed;
        part.grants.push_back(std::move(record));
        if (x.epoch)
            beginEpoch(*x.epoch);
    }
    void operator()(const Withdraw& x)
    {
        const bool hadByRule = entitledByRule(space, part, x.person, place.spacePosition);
        for (GrantRecord& grant : part.grants)
            if (grant.person == x.person && grant.ended == kNever)
                grant.ended = place.position;
        if (hadByRule)
            part.withdrawn.emplace(x.person, place.position);
        part.keyNeedsRotationSince = place.position;
        if (x.epoch)
            beginEpoch(*x.epoch);
    }
    void operator()(const Rotate& x) { beginEpoch(x.epoch); }
    void operator()(const Contest& x)
    {
        for (GrantRecord& grant : part.grants)
            if (grant.entry == x.entry && grant.contestedAt == kNever)
                grant.contestedAt = place.position;
    }
    void operator()(const Affirm& x)
    {
        for (GrantRecord& grant : part.grants)
            if (grant.entry == x.entry)
                grant.affirmedAt = place.position;
    }
    template <class Other>
    void operator()(const Other&)
    {
    }
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
    std::visit(PartApplier{space, part, entry, id, place}, entry.body);
    // A rotation in the same entry settles what that entry made owed: epochs begin at this very position.
    if (!part.epochs.empty() && part.epochs.back().from >= part.keyNeedsRotationSince)
        part.keyNeedsRotationSince = 0;
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
    part.keyNeedsRotationSince = place.position;
    moveHead(part, removalLineId(removal, part.id), place);
}

} // namespace kp::wire
