// The rules of README.md "authorise", row by row. Every refusal has a stable code; nothing here looks at sealed bytes.
#include "shared/crypto/crypto.h"
#include "shared/wire/rights_rules.h"

#include <algorithm>

namespace kp::wire {
namespace {

constexpr std::string_view kEntryContext = "krachtplan/entry/1";

bool hasDeviceKeys(const SpaceState& space, const DeviceKeys& keys) { return space.devices.contains(deviceIdOf(keys)); }

Result<void> checkEntrySignatures(const SpaceState& space, const Entry& entry, std::uint64_t asOf)
{
    if (entry.signatures.empty() || entry.signatures.front().first != entry.author)
        return Errc::Malformed;
    const EntryId id = idOf(entry);
    // A recovery sheet signs one thing only: who takes its place.
    const bool recovery = std::holds_alternative<Succeed>(entry.body);
    for (const auto& [device, signature] : entry.signatures) {
        const DeviceRecord* record = space.activeDevice(device, asOf);
        if (record == nullptr) {
            const auto known = space.devices.find(device);
            return known != space.devices.end() && known->second.addedAt <= asOf ? Errc::Revoked : Errc::NotAllowed;
        }
        if (record->paper && !recovery)
            return Errc::NotAllowed;
        if (!crypto::verify(record->keys.sign, kEntryContext, id.view(), signature))
            return Errc::BadSignature;
    }
    return {};
}

/// A coach's attestation: all named persons are circle signers, and there is at least one.
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
        if (x.person.isZero() || space.persons.contains(x.person) || hasDeviceKeys(space, x.device))
            return Errc::BadValue;
        if (space.persons.size() >= limits::kPersonsPerSpace || space.devices.size() >= limits::kDevicesPerSpace)
            return Errc::QuotaReached;
        if (admitsAlone(space, signer, x.standing, asOf))
            return {};
        if (standing != Standing::Coach)
            return Errc::NotAllowed;
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
            // One already removed is passed over: of two removals that cross, the later still stands for its other devices.
            const auto record = space.devices.find(device);
            if (record == space.devices.end())
                return Errc::NotFound;
            const PersonRecord* person = space.person(record->second.person, asOf);
            const bool own = record->second.person == signer;
            const bool byCoach = standing == Standing::Coach;
            // Parents cannot remove each other, nor a young person, who owns a private part.
            const Standing whose = person->standingAt(asOf);
            const bool helper = whose == Standing::Member || whose == Standing::Coach;
            if (!own && !byCoach && !(signsForCircle() && helper))
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
        const bool allowed =
            signsForCircle() && x.person != signer && person->standing == Standing::Parent && !person->suspended(asOf);
        return allowed ? Result<void>{} : Errc::NotAllowed;
    }
    Result<void> operator()(const Succeed& x) const
    {
        return hasDeviceKeys(space, x.device) ? Errc::BadValue : Result<void>{};
    }
    Result<void> operator()(const NameDevice& x) const
    {
        const DeviceRecord* device = space.activeDevice(x.device, asOf);
        if (device == nullptr)
            return Errc::NotFound;
        return device->person == signer && !device->paper ? Result<void>{} : Errc::NotAllowed;
    }
    Result<void> answer(const EntryId& about) const
    {
        for (const auto& [id, person] : space.persons)
            if (person.entry == about) {
                const auto& named = person.agreedBy;
                const bool asked = std::find(named.begin(), named.end(), signer) != named.end();
                // Once a circle device has signed, it is no longer an attestation: parents cannot remove each other.
                return asked && person.fullAt == kNever ? Result<void>{} : Errc::NotAllowed;
            }
        return Errc::NotFound;
    }
    Result<void> operator()(const Contest& x) const { return answer(x.entry); }
    Result<void> operator()(const Affirm& x) const { return answer(x.entry); }
    Result<void> operator()(const Capability& x) const { return judgeCapability(space, x, signer, asOf); }
    Result<void> operator()(const Protect& x) const { return judgeProtect(space, entry, x); }
    /// What nobody here understands yet may not be used by helpers to bring everybody's app to a stop.
    Result<void> operator()(const UnknownEntry&) const
    {
        return entry.critical && standing == Standing::Member ? Errc::NotAllowed : Result<void>{};
    }
    template <class Other>
    Result<void> operator()(const Other&) const
    {
        return Errc::Malformed;
    }
};

Result<void> authoriseSpaceGenesis(const SpaceState& space, const Entry& entry, const SpaceGenesis& x, const Place& place)
{
    if (space.position != 0 || place.position != 1 || x.person.isZero())
        return Errc::BadValue;
    const bool mayStart = x.standing == Standing::Coach || x.standing == Standing::Parent;
    if (!mayStart || deviceIdOf(x.device) != entry.author)
        return Errc::NotAllowed;
    if (entry.signatures.size() != 1 || entry.signatures.front().first != entry.author
        || !crypto::verify(x.device.sign, kEntryContext, idOf(entry).view(), entry.signatures.front().second))
        return Errc::BadSignature;
    return {};
}

/// The one entry of a device that is out: only after its removal, about that removal, and once.
Result<void> authoriseWiped(const SpaceState& space, const Entry& entry, const Wiped& x)
{
    const auto device = space.devices.find(entry.author);
    if (device == space.devices.end() || !space.wasTakenOut(entry.author) || device->second.removal != x.removal
        || device->second.wipedAt != kNever)
        return Errc::NotAllowed;
    if (entry.signatures.size() != 1 || entry.signatures.front().first != entry.author
        || !crypto::verify(device->second.keys.sign, kEntryContext, idOf(entry).view(), entry.signatures.front().second))
        return Errc::BadSignature;
    return {};
}

// ---- part chains ------------------------------------------------------------------------------------------------------

struct PartJudge {
    const SpaceState& space;
    const PartState& part;
    const Entry& entry;
    const PersonId signer;
    const Standing standing;
    const Place& place;

    [[nodiscard]] std::uint64_t asOf() const { return place.spacePosition; }
    /// Without the part in hand nobody gives it, takes it away or locks it anew: a key begun by somebody who was put out
    /// would let that person back in.
    [[nodiscard]] bool holds() const { return accessOf(space, part, signer, place.minute, asOf()) == Access::Write; }
    [[nodiscard]] bool decides() const { return decidesOn(space, part, signer, asOf()); }
    [[nodiscard]] bool ownerDecides() const
    {
        return part.rule == PartRule::ContactCard && decidesOn(space, part, part.owner, asOf())
               && space.hasDevice(part.owner, asOf());
    }
    [[nodiscard]] bool newEpoch(const EpochId& epoch) const { return part.epoch(epoch) == nullptr && !epoch.isZero(); }

    Result<void> operator()(const PartGenesis& x) const
    {
        // An owner cannot be put out: nobody may make themselves that in what the family owns.
        const bool mayHaveOwner = x.rule == PartRule::Private || x.rule == PartRule::ContactCard;
        if (x.epoch.isZero() || (!x.owner.isZero() && !mayHaveOwner))
            return Errc::BadValue;
        switch (x.rule) {
        case PartRule::Private: return x.owner == signer ? Result<void>{} : Errc::NotAllowed;
        case PartRule::Team:
        case PartRule::Registration: return standing == Standing::Coach ? Result<void>{} : Errc::NotAllowed;
        case PartRule::Safety: return judgeSafetyGenesis(space, entry, x, place);
        case PartRule::Family:
        case PartRule::ContactCard:
        case PartRule::ChildCorner:
        case PartRule::People: break;
        }
        return standing == Standing::Member ? Errc::NotAllowed : Result<void>{};
    }
    Result<void> operator()(const Grant& x) const
    {
        if (space.person(x.person, asOf()) == nullptr)
            return Errc::NotFound;
        if ((x.untilMinute != 0 && x.untilMinute <= place.minute) || x.epoch.has_value() == x.withHistory
            || (x.epoch && !newEpoch(*x.epoch)))
            return Errc::BadValue;
        if (!holds())
            return Errc::NotAllowed;
        if (decides())
            return {};
        if (part.rule == PartRule::Private || part.rule == PartRule::Safety || standing != Standing::Coach)
            return Errc::NotAllowed;
        if (ownerDecides()) // the owner's own word, and nobody else's
            return x.agreedBy == std::vector<PersonId>{part.owner} ? Result<void>{} : Errc::ConsentNeeded;
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
        // Not by the owner either: nobody would be left who decides.
        if (x.person == part.owner)
            return Errc::NotAllowed;
        // Who leaves does not choose the lock that is to keep them out: that rotation is owed by those who stay.
        if (x.person == signer)
            return x.epoch ? Errc::NotAllowed : Result<void>{};
        if (!holds())
            return Errc::NotAllowed;
        // Parents cannot remove each other, but for the card that is one's own.
        const Standing whose = person->standingAt(asOf());
        const bool parent = whose == Standing::Parent;
        if (parent && (isFamilyPart() || (standing == Standing::Parent && signer != part.owner)))
            return Errc::NotAllowed;
        if (decides())
            return {};
        // Ending a helper's access is open to circle and coach, as is shielding a card; family stays with family.
        const bool family = parent || whose == Standing::Youth;
        const bool byCoaches = part.rule != PartRule::Private && part.rule != PartRule::Safety;
        return standing == Standing::Coach && byCoaches && !(family && isFamilyPart()) ? Result<void>{} : Errc::NotAllowed;
    }
    [[nodiscard]] bool isFamilyPart() const
    {
        return part.rule == PartRule::Family || part.rule == PartRule::People || part.rule == PartRule::ChildCorner;
    }
    Result<void> operator()(const Rotate& x) const
    {
        if (!newEpoch(x.epoch))
            return Errc::BadValue;
        return holds() ? Result<void>{} : Errc::NotAllowed;
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
    Result<void> operator()(const Contest& x) const
    {
        if (part.erasure() == nullptr || part.erasure()->entry != x.entry)
            return answer(x.entry);
        return mayContestErasure(space, part, signer, place.minute, asOf()) ? Result<void>{} : Errc::NotAllowed;
    }
    Result<void> operator()(const Erase& x) const
    {
        if (part.erasure() != nullptr || place.minute < x.notBefore)
            return Errc::BadValue;
        return holds() && decides() ? Result<void>{} : Errc::NotAllowed;
    }
    Result<void> operator()(const Erased& x) const { return judgeErased(space, part, entry, x, place); }
    Result<void> operator()(const Affirm& x) const { return answer(x.entry); }
    Result<void> operator()(const Notice& x) const { return judgeNotice(space, part, entry, x, place); }
    /// As in the space chain, and only by who holds the part.
    Result<void> operator()(const UnknownEntry&) const
    {
        return !holds() || (entry.critical && standing == Standing::Member) ? Errc::NotAllowed : Result<void>{};
    }
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
    if (const auto* wiped = std::get_if<Wiped>(&entry.body))
        return authoriseWiped(space, entry, *wiped);
    KP_TRY(checkEntrySignatures(space, entry, space.position));
    const DeviceRecord* author = space.activeDevice(entry.author, space.position);
    const PersonRecord* person = space.person(author->person, space.position);
    if (person == nullptr || !space.stands(author->person, place.minute, space.position))
        return Errc::NotAllowed;
    const Standing standing = person->standingAt(space.position);
    return std::visit(SpaceJudge{space, entry, author->person, standing, space.position}, entry.body);
}

Result<void> authorisePart(const SpaceState& space, const PartState& part, const Entry& entry, const Place& place)
{
    const bool genesis = std::holds_alternative<PartGenesis>(entry.body);
    if (isSpaceEntry(entry) || entry.space != space.id || genesis != (part.position == 0)
        || (!genesis && entry.part != part.id))
        return Errc::Malformed;
    if (place.spacePosition > space.position)
        return Errc::Gap;
    KP_TRY(checkEntrySignatures(space, entry, place.spacePosition));
    const DeviceRecord* author = space.activeDevice(entry.author, place.spacePosition);
    const PersonRecord* person = space.person(author->person, place.spacePosition);
    if (person == nullptr || !space.stands(author->person, place.minute, place.spacePosition))
        return Errc::NotAllowed;
    const Standing standing = person->standingAt(place.spacePosition);
    return std::visit(PartJudge{space, part, entry, author->person, standing, place}, entry.body);
}

Result<void> authoriseCommit(const SpaceState& space, const PartState& part, const Commit& commit, const Place& place,
                             bool checkSignatures)
{
    const CommitHeader& header = commit.header;
    if (place.spacePosition > space.position)
        return Errc::Gap;
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
                if (bound.device == header.device && bound.part == part.id)
                    upTo = std::max(upTo, bound.sequence);
        if (header.sequence > upTo)
            return Errc::Revoked;
    }
    // Before anything about epochs and sequences: those are not for outsiders.
    const Access access = accessOf(space, part, device.person, place.minute, place.spacePosition);
    if (access != Access::Tick && access != Access::Write)
        return Errc::NotAllowed;
    if (part.epoch(header.epoch) == nullptr)
        return Errc::BadValue;
    if (header.sequence > last + 1)
        return Errc::Gap;
    if (header.sequence <= last || header.previous != lastId)
        return Errc::Fork;
    if (checkSignatures)
        KP_TRY(checkSignature(commit, device.keys.sign));
    return {};
}

Result<void> authoriseReceipt(const SpaceState& space, const PartState& part, const Receipt& receipt, const Place& place)
{
    if (place.spacePosition > space.position)
        return Errc::Gap;
    const DeviceRecord* device = space.activeDevice(receipt.device, place.spacePosition);
    if (receipt.part != part.id || device == nullptr || device->paper || part.epoch(receipt.epoch) == nullptr)
        return Errc::NotAllowed;
    // Offline reads arrive late: whoever had access at any time may still report a read made then.
    if (readableUpTo(space, part, device->person, place.minute, place.spacePosition) == 0)
        return Errc::NotAllowed;
    return checkSignature(receipt, device->keys.sign);
}

Result<void> authoriseRemovalLine(const SpaceState& space, const PartState& part, const EntryId& removal,
                                  const Place& place)
{
    if (place.spacePosition > space.position)
        return Errc::Gap;
    const auto known = space.removals.find(removal);
    if (known == space.removals.end() || known->second > place.spacePosition || part.removalLines.contains(removal))
        return Errc::ServerDishonest;
    return {};
}

} // namespace kp::wire
