// The rules for dangerous situations: safety parts with their notices, and the protection of a person (README section 4).
#include "shared/wire/rights_rules.h"

#include <algorithm>

namespace kp::wire {
namespace {

/// Nobody's word alone: who came in on an attestation that is not answered yet may be the attesting coach's own second telephone.
bool admitted(const PersonRecord& person, std::uint64_t asOf)
{
    return person.agreedBy.empty() || (person.affirmedAt != kNever && person.affirmedAt <= asOf);
}

/// Two people, both professionals whose admission stands. That their signatures hold was checked before.
Result<std::vector<PersonId>> twoProfessionals(const SpaceState& space, const Entry& entry, const Place& place)
{
    const std::vector<PersonId> signers = signersOf(space, entry);
    if (entry.signatures.size() != 2 || signers.size() != 2)
        return Errc::NotAllowed;
    for (const PersonId& signer : signers) {
        const PersonRecord* person = space.person(signer, place.spacePosition);
        if (person == nullptr || !isProfessional(person->standing)
            || !space.stands(signer, place.minute, place.spacePosition) || !admitted(*person, place.spacePosition))
            return Errc::NotAllowed;
    }
    return signers;
}

bool endsInTime(std::uint32_t untilMinute, std::uint32_t minute)
{
    return untilMinute > minute && untilMinute - minute <= limits::kSafetyMinutesMax;
}

/// A young person's own, contact details (whether protected or not is sealed), and what is itself an exception.
bool neverOpened(PartRule rule)
{
    return rule == PartRule::Private || rule == PartRule::ContactCard || rule == PartRule::Safety;
}

} // namespace

bool isProfessional(Standing standing) noexcept { return standing == Standing::Coach; }

bool SpaceState::mayBeProtected(const PersonId& wanted) const
{
    return std::any_of(protections.begin(), protections.end(), [&](const auto& one) { return one.person == wanted; });
}

std::vector<PersonId> signersOf(const SpaceState& space, const Entry& entry)
{
    std::vector<PersonId> signers;
    for (const auto& [device, signature] : entry.signatures) {
        const PersonId person = space.devices.at(device).person;
        if (std::find(signers.begin(), signers.end(), person) == signers.end())
            signers.push_back(person);
    }
    return signers;
}

Result<void> judgeSafetyGenesis(const SpaceState& space, const Entry& entry, const PartGenesis& x, const Place& place)
{
    if (!endsInTime(x.untilMinute, place.minute))
        return Errc::BadValue;
    KP_TRY(twoProfessionals(space, entry, place));
    return {};
}

Result<void> judgeNotice(const SpaceState& space, const PartState& part, const Entry& entry, const Notice& x,
                         const Place& place)
{
    if (neverOpened(part.rule))
        return Errc::NotAllowed;
    const auto known = std::find_if(part.notices.begin(), part.notices.end(),
                                    [&](const auto& notice) { return notice.safety == x.safety; });
    if (x.disclosure) {
        // By either of the two, whenever it is time; the part's other readers have waited for it.
        if (known == part.notices.end())
            return Errc::NotFound;
        const PersonId author = space.devices.at(entry.author).person;
        const bool own = std::find(known->signers.begin(), known->signers.end(), author) != known->signers.end();
        if (!own || accessOf(space, part, author, place.minute, place.spacePosition) == Access::None)
            return Errc::NotAllowed;
        return known->disclosedAt == kNever && x.untilMinute == known->untilMinute && !x.sealed.empty() ? Result<void>{}
                                                                                                        : Errc::BadValue;
    }
    if (known != part.notices.end() || x.safety.isZero() || x.sealed.empty() || !endsInTime(x.untilMinute, place.minute))
        return Errc::BadValue;
    KP_TRY_ASSIGN(const std::vector<PersonId> signers, twoProfessionals(space, entry, place));
    const bool reads = std::any_of(signers.begin(), signers.end(), [&](const PersonId& signer) {
        return accessOf(space, part, signer, place.minute, place.spacePosition) != Access::None;
    });
    return reads ? Result<void>{} : Errc::NotAllowed;
}

Result<void> judgeProtect(const SpaceState& space, const Entry& entry, const Protect& x)
{
    if (space.person(x.person, space.position) == nullptr)
        return Errc::NotFound;
    if (x.sealed.empty())
        return Errc::BadValue;
    // Whether it begins or ends is sealed, so who must sign an end is for clients to judge; here: nobody else ever signs.
    for (const PersonId& signer : signersOf(space, entry)) {
        const PersonRecord* person = space.person(signer, space.position);
        if (person == nullptr || (signer != x.person && !isProfessional(person->standing)))
            return Errc::NotAllowed;
    }
    return {};
}

void addNotice(const SpaceState& space, PartState& part, const Entry& entry, const Notice& x, const Place& place)
{
    if (!x.disclosure) {
        part.notices.push_back({x.safety,
                                signersOf(space, entry),
                                x.untilMinute,
                                place.position,
                                place.minute,
                                kNever,
                                idOf(entry),
                                x.sealed,
                                {}});
        return;
    }
    for (NoticeRecord& notice : part.notices)
        if (notice.safety == x.safety && notice.disclosedAt == kNever) {
            notice.disclosedAt = place.position;
            notice.disclosed = x.sealed;
        }
}

void addProtection(SpaceState& space, const Entry& entry, const Protect& x, const Place& place)
{
    space.protections.push_back({x.person, signersOf(space, entry), place.position, place.minute, idOf(entry), x.sealed});
}

} // namespace kp::wire
