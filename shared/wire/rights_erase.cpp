// Parts that are to be gone for good: who may ask, who may keep them, and which devices said that it is off them. From the minute
// at which an erasure is final nobody has access, and everything else follows from that (README.md, section 4).
#include "shared/wire/rights_rules.h"

namespace kp::wire {

bool mayContestErasure(const SpaceState& space, const PartState& part, const PersonId& person, std::uint32_t minute,
                       std::uint64_t spaceAsOf)
{
    const ErasureRecord* erasure = part.erasure();
    const PersonRecord* known = space.person(person, spaceAsOf);
    if (erasure == nullptr || known == nullptr || minute >= erasure->from())
        return false;
    if (person == erasure->by || (!part.owner.isZero() && person == part.owner))
        return true;
    // What is one's own is one's own to destroy.
    if (erasure->by == part.owner || !entitledByRule(space, part, person, spaceAsOf, minute))
        return false;
    const bool coaches = part.rule == PartRule::Team || part.rule == PartRule::Registration;
    // What the family owns is kept by the family alone: helpers cannot hold on to it.
    return coaches == (known->standingAt(spaceAsOf) == Standing::Coach);
}

bool readUntilErased(const SpaceState& space, const PartState& part, const PersonId& person, std::uint64_t spaceAsOf)
{
    const std::uint64_t from = part.erasedFrom();
    const PersonRecord* known = space.person(person, spaceAsOf);
    return from != kNever && known != nullptr && known->addedMinute < from
           && accessOf(space, part, person, static_cast<std::uint32_t>(from - 1), spaceAsOf) != Access::None;
}

bool heldUntilErased(const SpaceState& space, const PartState& part, const DeviceId& device, std::uint64_t spaceAsOf)
{
    const auto found = space.devices.find(device);
    return found != space.devices.end() && found->second.addedMinute < part.erasedFrom()
           && readUntilErased(space, part, found->second.person, spaceAsOf);
}

Result<void> judgeErased(const SpaceState& space, const PartState& part, const Entry& entry, const Erased& x,
                         const Place& place)
{
    const ErasureRecord* erasure = part.erasure();
    if (erasure == nullptr || erasure->entry != x.erasure)
        return Errc::NotFound;
    if (erasure->done.contains(entry.author))
        return Errc::BadValue;
    const bool had = heldUntilErased(space, part, entry.author, place.spacePosition);
    return place.minute >= erasure->from() && had ? Result<void>{} : Errc::NotAllowed;
}

void addErasure(const SpaceState& space, PartState& part, const Entry& entry, const Erase& x, const Place& place)
{
    ErasureRecord record;
    record.by = space.devices.at(entry.author).person;
    record.at = place.position;
    record.minute = place.minute;
    record.entry = idOf(entry);
    record.sealed = x.sealed;
    part.erasures.push_back(std::move(record));
}

void addErased(PartState& part, const Entry& entry, const Erased& x, const Place& place)
{
    if (!part.erasures.empty() && part.erasures.back().entry == x.erasure)
        part.erasures.back().done.emplace(entry.author, place.minute);
}

void contestErasure(const SpaceState& space, PartState& part, const Entry& entry, const EntryId& about, const Place& place)
{
    if (part.erasure() == nullptr || part.erasure()->entry != about)
        return;
    ErasureRecord& erasure = part.erasures.back();
    erasure.contestedAt = place.position;
    erasure.contestedMinute = place.minute;
    erasure.contestedBy = space.devices.at(entry.author).person;
}

} // namespace kp::wire
