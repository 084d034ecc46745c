// The rules of README.md "authorise", row by row. Every refusal has a stable code; nothing here looks at sealed bytes.
#include "shared/crypto/crypto.h"
#include "shared/wire/rights.h"

#include <algorithm>

namespace kp::wire {
namespace {

constexpr std::string_view kEntryContext = "krachtplan/entry/1";

bool hasDeviceKeys(const SpaceState& space, const DeviceKeys& keys) { return space.devices.contains(deviceIdOf(keys)); }

Result<void> checkEntrySignatures(const SpaceState& space, const Entry& entry, std::uint64_t asOf)
{
    const EntryId id = idOf(entry);
    for (const auto& [device, signature] : entry.signatures) {
        const DeviceRecord* record = space.activeDevice(device, asOf);
        if (record == nullptr)
            return space.devices.contains(device) ? Errc::Revoked : Errc::NotAllowed;
        if (record->paper || !crypto::verify(record->keys.sign, kEntryContext, id.view(), signature))
            return Errc::BadSignature;
    }
    return {};
}

/// All named persons are circle signers, and there is at least one.
bool attested(const SpaceState& space, const std::vector<PersonId>& agreedBy, std::uint64_t asOf)
{
    return !agreedBy.empty() && std::all_of(agreedBy.begin(), agreedBy.end(), [&](const PersonId& person) {
        return space.isCircleSigner(person, asOf);
    });
}

// ---- space chain ------------------------------------------------------------------------------------------------------

struct SpaceJudge {
    const SpaceState& space;
    const Entry& entry;
    const PersonId signer;
    const Standing standing;
    const std::uint64_t asOf;

    [[nodiscard]] bool signsForCircle() const { return space.isCircleSigner(signer, asOf); }

    Result<void> operator()(const SpaceGenesis&) const { return Errc::NotAllowed; }
    Result<void> operator()(const AddPerson& x) const
    {
        if (space.persons.contains(x.person) || hasDeviceKeys(space, x.device))
            return Errc::BadValue;
        if (space.persons.size() >= limits::kPersonsPerSpace || space.devices.size() >= limits::kDevicesPerSpace)
            return Errc::QuotaReached;
        if (standing == Standing::Member)
            return Errc::NotAllowed;
        if (x.standing == Standing::Member)
            return {};
        if (standing == Standing::Youth)
            return Errc::NotAllowed;
        if (signsForCircle())
            return {};
        // While the circle is empty a coach invites its first parent (or a colleague).
        if (standing == Standing::Coach && space.circleIsEmpty(asOf) && x.standing != Standing::Youth)
            return {};
        return attested(space, x.agreedBy, asOf) ? Result<void>{} : Errc::ConsentNeeded;
    }
    Result<void> operator()(const AddDevice& x) const
    {
        if (hasDeviceKeys(space, x.device))
            return Errc::BadValue;
        if (space.devices.size() >= limits::kDevicesPerSpace)
            return Errc::QuotaReached;
        return x.person == signer ? Result<void>{} : Errc::NotAllowed;
    }
    Result<void> operator()(const RemoveDevices& x) const
    {
        if (x.devices.empty())
            return Errc::BadValue;
        for (const DeviceId& device : x.devices) {
            const DeviceRecord* record = space.activeDevice(device, asOf);
            if (record == nullptr)
                return Errc::NotFound;
            const PersonRecord* person = space.person(record->person, asOf);
            const bool own = record->person == signer;
            const bool byCoach = standing == Standing::Coach;
            const bool byParent = signsForCircle() && person->standing != Standing::Parent;
            if (!own && !byCoach && !byParent)
                return Errc::NotAllowed;
        }
        return {};
    }
    Result<void> operator()(const ConfirmPerson& x) const
    {
        if (space.person(x.person, asOf) == nullptr)
            return Errc::NotFound;
        const bool allowed = x.person != signer && standing != Standing::Member;
        return allowed ? Result<void>{} : Errc::NotAllowed;
    }
    Result<void> operator()(const EndorsePerson& x) const
    {
        const PersonRecord* person = space.person(x.person, asOf);
        if (person == nullptr)
            return Errc::NotFound;
        const bool allowed = signsForCircle() && x.person != signer && person->standing == Standing::Parent;
        return allowed ? Result<void>{} : Errc::NotAllowed;
    }
    Result<void> operator()(const Succeed& x) const
    {
        return hasDeviceKeys(space, x.device) ? Errc::BadValue : Result<void>{};
    }
    Result<void> answer(const EntryId& about) const
    {
        for (const auto& [id, person] : space.persons)
            if (person.entry == about) {
                const auto& named = person.agreedBy;
                const bool asked = std::find(named.begin(), named.end(), signer) != named.end();
                return asked ? Result<void>{} : Errc::NotAllowed;
            }
        return Errc::NotFound;
    }
    Result<void> operator()(const Contest& x) const { return answer(x.entry); }
    Result<void> operator()(const Affirm& x) const { return answer(x.entry); }
    Result<void> operator()(const UnknownEntry&) const { return {}; }
    template <class Other>
    Result<void> operator()(const Other&) const
    {
        return Errc::Malformed;
    }
};

Result<void> authoriseSpaceGenesis(const SpaceState& space, const Entry& entry, const SpaceGenesis& x, const Place& place)
{
    if (space.position != 0 || place.position != 1)
        return Errc::BadValue;
    const bool mayStart = x.standing == Standing::Coach || x.standing == Standing::Parent;
    if (!mayStart || deviceIdOf(x.device) != entry.author)
        return Errc::NotAllowed;
    if (entry.signatures.size() != 1 ||
        !crypto::verify(x.device.sign, kEntryContext, idOf(entry).view(), entry.signatures.front().second))
        return Errc::BadSignature;
    return {};
}

// ---- part chains ------------------------------------------------------------------------------------------------------

struct PartJudge {
    const SpaceState& space;
    const PartState& part;
    const PersonId signer;
    const Standing standing;
    const Place& place;

    [[nodiscard]] std::uint64_t asOf() const { return place.spacePosition; }
    [[nodiscard]] bool signsForCircle() const { return space.isCircleSigner(signer, asOf()); }
    [[nodiscard]] bool ownerDecides() const
    {
        return part.rule == PartRule::Private ||
               (part.rule == PartRule::ContactCard && !part.owner.isZero() && space.hasDevice(part.owner, asOf()));
    }
    [[nodiscard]] bool newEpoch(const EpochId& epoch) const { return part.epoch(epoch) == nullptr && !epoch.isZero(); }

    Result<void> operator()(const PartGenesis& x) const
    {
        switch (x.rule) {
        case PartRule::Private:
            return x.owner == signer ? Result<void>{} : Errc::NotAllowed;
        case PartRule::Team:
        case PartRule::Registration:
            return standing == Standing::Coach ? Result<void>{} : Errc::NotAllowed;
        case PartRule::Safety:
            return Errc::NotAllowed;
        case PartRule::Family:
        case PartRule::ContactCard:
        case PartRule::ChildCorner:
        case PartRule::People:
            break;
        }
        return standing == Standing::Member ? Errc::NotAllowed : Result<void>{};
    }
    /// Who may give (or end) access to this part, apart from a coach's attestation.
    [[nodiscard]] bool decides() const
    {
        if (ownerDecides())
            return signer == part.owner;
        if (part.rule == PartRule::Team || part.rule == PartRule::Registration)
            return standing == Standing::Coach;
        return signsForCircle();
    }
    Result<void> operator()(const Grant& x) const
    {
        if (space.person(x.person, asOf()) == nullptr)
            return Errc::NotFound;
        if ((x.untilMinute != 0 && x.untilMinute <= place.minute) || x.epoch.has_value() == x.withHistory ||
            (x.epoch && !newEpoch(*x.epoch)))
            return Errc::BadValue;
        if (decides())
            return {};
        if (part.rule == PartRule::Private || standing != Standing::Coach)
            return Errc::NotAllowed;
        // The names alone, for somebody who is being given a part, follow from that grant's own attestation.
        return attested(space, x.agreedBy, asOf()) ? Result<void>{} : Errc::ConsentNeeded;
    }
    Result<void> operator()(const Withdraw& x) const
    {
        const PersonRecord* person = space.person(x.person, asOf());
        if (person == nullptr)
            return Errc::NotFound;
        if (x.epoch && !newEpoch(*x.epoch))
            return Errc::BadValue;
        if (x.person == part.owner && x.person != signer)
            return Errc::NotAllowed;
        if (x.person == signer)
            return {};
        // Parents cannot remove each other; ending a helper's access is open to circle and coach.
        if (person->standing == Standing::Parent && isFamilyPart())
            return Errc::NotAllowed;
        if (decides())
            return {};
        return standing == Standing::Coach && part.rule != PartRule::Private ? Result<void>{} : Errc::NotAllowed;
    }
    [[nodiscard]] bool isFamilyPart() const
    {
        return part.rule == PartRule::Family || part.rule == PartRule::People || part.rule == PartRule::ChildCorner;
    }
    Result<void> operator()(const Rotate& x) const
    {
        if (!newEpoch(x.epoch))
            return Errc::BadValue;
        const Access access = accessOf(space, part, signer, place.minute, asOf());
        return access == Access::Write ? Result<void>{} : Errc::NotAllowed;
    }
    Result<void> answer(const EntryId& about) const
    {
        for (const GrantRecord& grant : part.grants)
            if (grant.entry == about) {
                const auto& named = grant.agreedBy;
                const bool asked = std::find(named.begin(), named.end(), signer) != named.end();
                return asked ? Result<void>{} : Errc::NotAllowed;
            }
        return Errc::NotFound;
    }
    Result<void> operator()(const Contest& x) const { return answer(x.entry); }
    Result<void> operator()(const Affirm& x) const { return answer(x.entry); }
    Result<void> operator()(const UnknownEntry&) const { return {}; }
    template <class Other>
    Result<void> operator()(const Other&) const
    {
        return Errc::Malformed;
    }
};

} // namespace

Result<void> authoriseSpace(const SpaceState& space, const Entry& entry, const Place& place)
{
    if (!isSpaceEntry(entry))
        return Errc::Malformed;
    if (const auto* genesis = std::get_if<SpaceGenesis>(&entry.body))
        return authoriseSpaceGenesis(space, entry, *genesis, place);
    if (space.position == 0 || entry.space != space.id)
        return Errc::NotFound;
    KP_TRY(checkEntrySignatures(space, entry, space.position));
    const DeviceRecord* author = space.activeDevice(entry.author, space.position);
    const PersonRecord* person = space.person(author->person, space.position);
    if (person->suspended(space.position))
        return Errc::NotAllowed;
    return std::visit(SpaceJudge{space, entry, author->person, person->standing, space.position}, entry.body);
}

Result<void> authorisePart(const SpaceState& space, const PartState& part, const Entry& entry, const Place& place)
{
    const bool genesis = std::holds_alternative<PartGenesis>(entry.body);
    if (isSpaceEntry(entry) || entry.space != space.id || genesis != (part.position == 0) ||
        (!genesis && entry.part != part.id))
        return Errc::Malformed;
    KP_TRY(checkEntrySignatures(space, entry, place.spacePosition));
    const DeviceRecord* author = space.activeDevice(entry.author, place.spacePosition);
    const PersonRecord* person = space.person(author->person, place.spacePosition);
    if (person == nullptr || person->suspended(place.spacePosition))
        return Errc::NotAllowed;
    return std::visit(PartJudge{space, part, author->person, person->standing, place}, entry.body);
}

Result<void> authoriseCommit(const SpaceState& space, const PartState& part, const Commit& commit, const Place& place,
                             bool checkSignatures)
{
    const CommitHeader& header = commit.header;
    const auto known = space.devices.find(header.device);
    if (header.part != part.id || known == space.devices.end())
        return Errc::NotAllowed;
    const auto sequence = part.sequences.find(header.device);
    const std::uint64_t last = sequence == part.sequences.end() ? 0 : sequence->second.last;
    const CommitId lastId = sequence == part.sequences.end() ? CommitId{} : sequence->second.id;

    const DeviceRecord& device = known->second;
    if (device.paper || device.addedAt > place.spacePosition)
        return Errc::NotAllowed;
    if (device.removedAt != kNever && device.removedAt <= place.spacePosition) {
        // Work that the remover (or the server) held when the device was removed stays valid, whoever delivers it.
        const auto bounds = space.removalBounds.find(device.removal);
        std::uint64_t upTo = last;
        if (bounds != space.removalBounds.end())
            for (const LastSequence& bound : bounds->second)
                if (bound.part == part.id)
                    upTo = std::max(upTo, bound.sequence);
        if (header.sequence > upTo)
            return Errc::Revoked;
    }
    if (part.epoch(header.epoch) == nullptr)
        return Errc::BadValue;
    if (header.sequence > last + 1)
        return Errc::Gap;
    if (header.sequence <= last || header.previous != lastId)
        return Errc::Fork;
    const Access access = accessOf(space, part, device.person, place.minute, place.spacePosition);
    if (access != Access::Tick && access != Access::Write)
        return Errc::NotAllowed;
    if (checkSignatures)
        KP_TRY(checkSignature(commit, device.keys.sign));
    return {};
}

Result<void> authoriseReceipt(const SpaceState& space, const PartState& part, const Receipt& receipt, const Place& place)
{
    const DeviceRecord* device = space.activeDevice(receipt.device, place.spacePosition);
    if (receipt.part != part.id || device == nullptr || device->paper || part.epoch(receipt.epoch) == nullptr)
        return Errc::NotAllowed;
    // Offline reads arrive late: whoever had access at any time may still report a read made then.
    if (readableUpTo(space, part, device->person, place.minute) == 0)
        return Errc::NotAllowed;
    return checkSignature(receipt, device->keys.sign);
}

} // namespace kp::wire
