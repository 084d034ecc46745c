#include "shared/wire/rights_rules.h"

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
    return minute < space.lapseMinute(grant.agreedBy, grant.minute, spaceAsOf);
}

} // namespace

bool ruleNames(const PartState& part, const PersonId& person, Standing standing)
{
    const bool family = standing == Standing::Parent || standing == Standing::Youth;
    const bool coach = standing == Standing::Coach;
    switch (part.rule) {
    case PartRule::Family:
    case PartRule::ChildCorner:
    case PartRule::People: return family || coach;
    case PartRule::ContactCard: return family || coach || person == part.owner;
    case PartRule::Private: return person == part.owner;
    case PartRule::Team:
    case PartRule::Registration: return coach;
    case PartRule::Safety: return std::find(part.signers.begin(), part.signers.end(), person) != part.signers.end();
    }
    return false;
}

bool inForce(const SpaceState& space, const GrantRecord& grant, std::uint32_t minute, std::uint64_t spaceAsOf)
{
    const bool inTime = grant.untilMinute == 0 || minute < grant.untilMinute;
    return grant.ended == kNever && inTime && attestationStands(space, grant, minute, spaceAsOf);
}

const DeviceRecord* SpaceState::activeDevice(const DeviceId& device, std::uint64_t asOf) const
{
    const auto found = devices.find(device);
    if (found == devices.end() || found->second.addedAt > asOf)
        return nullptr;
    const std::uint64_t removedAt = found->second.removedAt;
    return removedAt == kNever || removedAt > asOf ? &found->second : nullptr;
}

bool SpaceState::wasTakenOut(const DeviceId& device) const
{
    const auto found = devices.find(device);
    return found != devices.end() && found->second.removedAt != kNever && removalBounds.contains(found->second.removal);
}

const PersonRecord* SpaceState::person(const PersonId& wanted, std::uint64_t asOf) const
{
    const auto found = persons.find(wanted);
    return found == persons.end() || found->second.addedAt > asOf ? nullptr : &found->second;
}

std::uint64_t SpaceState::lapseMinute(const std::vector<PersonId>& agreedBy, std::uint32_t madeMinute,
                                      std::uint64_t asOf) const
{
    std::uint64_t couldAnswer = kNever;
    for (const auto& [device, record] : devices) {
        const bool named = std::find(agreedBy.begin(), agreedBy.end(), record.person) != agreedBy.end();
        if (named && !record.paper && record.addedAt <= asOf)
            couldAnswer = std::min<std::uint64_t>(couldAnswer, std::max(madeMinute, record.addedMinute));
    }
    return couldAnswer == kNever ? kNever : couldAnswer + limits::kAttestationLapseMinutes;
}

bool SpaceState::stands(const PersonId& wanted, std::uint32_t atMinute, std::uint64_t asOf) const
{
    const PersonRecord* record = person(wanted, asOf);
    if (record == nullptr || record->suspended(asOf))
        return false;
    const auto by = [&](std::uint64_t at) { return at != kNever && at <= asOf; };
    if (record->agreedBy.empty() || by(record->fullAt) || by(record->affirmedAt))
        return true;
    return atMinute < lapseMinute(record->agreedBy, record->addedMinute, asOf);
}

bool SpaceState::isCircleSigner(const PersonId& wanted, std::uint64_t asOf) const
{
    const PersonRecord* record = person(wanted, asOf);
    return record != nullptr && record->standing == Standing::Parent && record->fullAt <= asOf && record->fullAt != kNever
           && !record->suspended(asOf);
}

bool SpaceState::circleIsEmpty(std::uint64_t asOf) const
{
    return std::none_of(persons.begin(), persons.end(),
                        [&](const auto& entry) { return isCircleSigner(entry.first, asOf); });
}

bool SpaceState::hasDevice(const PersonId& owner, std::uint64_t asOf) const
{
    return std::any_of(devices.begin(), devices.end(), [&](const auto& entry) {
        return entry.second.person == owner && !entry.second.paper && activeDevice(entry.first, asOf) != nullptr;
    });
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

bool entitledByRule(const SpaceState& space, const PartState& part, const PersonId& person, std::uint64_t spaceAsOf,
                    std::uint32_t minute)
{
    const PersonRecord* record = space.person(person, spaceAsOf);
    return record != nullptr && space.stands(person, minute, spaceAsOf) && !part.barred.contains(person)
           && ruleNames(part, person, record->standingAt(spaceAsOf))
           && (part.rule != PartRule::Safety || minute < part.untilMinute) && minute < part.erasedFrom();
}

bool decidesOn(const SpaceState& space, const PartState& part, const PersonId& person, std::uint64_t spaceAsOf)
{
    const PersonRecord* record = space.person(person, spaceAsOf);
    if (record == nullptr)
        return false;
    const bool ownerCan =
        !part.owner.isZero() && space.hasDevice(part.owner, spaceAsOf) && !space.decidedIncapable(part.owner, spaceAsOf);
    if (part.rule == PartRule::Private || (part.rule == PartRule::ContactCard && ownerCan))
        return person == part.owner;
    if (part.rule == PartRule::Safety)
        return false; // two people opened it, and nobody gives it on
    if (part.rule == PartRule::Team || part.rule == PartRule::Registration)
        return record->standingAt(spaceAsOf) == Standing::Coach;
    return space.isCircleSigner(person, spaceAsOf);
}

bool admitsAlone(const SpaceState& space, const PersonId& person, Standing standing, std::uint64_t asOf)
{
    const PersonRecord* record = space.person(person, asOf);
    if (record == nullptr || record->standingAt(asOf) == Standing::Member)
        return false;
    if (standing == Standing::Member)
        return true;
    // While the circle is empty a coach invites its first parent (or a colleague).
    const bool starts = record->standing == Standing::Coach && standing != Standing::Youth && space.circleIsEmpty(asOf);
    return starts || space.isCircleSigner(person, asOf);
}

const GrantRecord* activeGrant(const SpaceState& space, const PartState& part, const PersonId& person, std::uint32_t minute,
                               std::uint64_t spaceAsOf)
{
    if (!space.stands(person, minute, spaceAsOf) || minute >= part.erasedFrom())
        return nullptr;
    for (const GrantRecord& grant : part.grants)
        if (grant.person == person && inForce(space, grant, minute, spaceAsOf))
            return &grant;
    return nullptr;
}

Access accessOf(const SpaceState& space, const PartState& part, const PersonId& person, std::uint32_t minute,
                std::uint64_t spaceAsOf)
{
    if (entitledByRule(space, part, person, spaceAsOf, minute))
        // Of a safety part one puts the copies in, and both read.
        return part.rule == PartRule::Safety && person != part.signers.front() ? Access::Read : Access::Write;
    const GrantRecord* grant = activeGrant(space, part, person, minute, spaceAsOf);
    return grant != nullptr ? grant->access : Access::None;
}

bool mayHoldEpoch(const SpaceState& space, const PartState& part, const PersonId& person, const EpochRecord& epoch,
                  std::uint32_t minute)
{
    if (entitledByRule(space, part, person, kNever, minute))
        return true;
    const GrantRecord* grant = activeGrant(space, part, person, minute);
    return grant != nullptr && epoch.from >= grant->reads;
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
    if (part.epochs.empty() || minute >= part.erasedFrom())
        return false;
    const EpochRecord& current = part.currentEpoch();
    if (part.keyNeedsRotationSince != 0)
        return true;
    // Grants that ran out, lapsed or were contested since the current epoch began: their holders have its key.
    const bool grantLost = std::any_of(part.grants.begin(), part.grants.end(), [&](const GrantRecord& grant) {
        if (grant.ended != kNever || entitledByRule(space, part, grant.person, kNever, minute))
            return false;
        if (grant.contestedAt != kNever)
            return grant.contestedAt > current.seen;
        const std::uint64_t lapse =
            grant.agreedBy.empty() || grant.affirmedAt != kNever ? kNever : space.lapseMinute(grant.agreedBy, grant.minute);
        const std::uint64_t lost = std::min(lapse, grant.untilMinute == 0 ? kNever : std::uint64_t{grant.untilMinute});
        return minute >= lost && current.minute < lost;
    });
    // Devices removed that the author of the current key still counted: in a part begun offline no removal line tells.
    const bool deviceLost = std::any_of(space.devices.begin(), space.devices.end(), [&](const auto& entry) {
        const DeviceRecord& device = entry.second;
        return device.removedAt != kNever && device.removedAt > current.seenSpace && device.addedAt <= current.seenSpace
               && accessOf(space, part, device.person, minute) != Access::None;
    });
    // The same for those who read by an admission that was contested or has lapsed.
    return grantLost || deviceLost || std::any_of(space.persons.begin(), space.persons.end(), [&](const auto& entry) {
               const auto& [id, record] = entry;
               if (space.stands(id, minute))
                   return false;
               const bool read = (ruleNames(part, id, record.standingAt(kNever)) && !part.barred.contains(id))
                                 || std::any_of(part.grants.begin(), part.grants.end(), [&](const GrantRecord& grant) {
                                        return grant.person == entry.first && grant.ended == kNever;
                                    });
               const bool since = record.suspendedAt != kNever
                                      ? record.suspendedAt > current.seenSpace
                                      : current.minute < space.lapseMinute(record.agreedBy, record.addedMinute);
               return read && since;
           });
}

std::uint64_t readableUpTo(const SpaceState& space, const PartState& part, const PersonId& person, std::uint32_t minute,
                           std::uint64_t spaceAsOf)
{
    if (accessOf(space, part, person, minute, spaceAsOf) != Access::None)
        return kNever;
    std::uint64_t upTo = 0;
    // When a safety part has ended its two readers may still see that it was, to the last line; no content.
    if (part.rule == PartRule::Safety && space.person(person, spaceAsOf) != nullptr
        && ruleNames(part, person, Standing::Coach))
        return kNever - 1;
    // The same where it was erased: that it is gone, and from which devices.
    if (minute >= part.erasedFrom() && readUntilErased(space, part, person, spaceAsOf))
        return kNever - 1;
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

} // namespace kp::wire
