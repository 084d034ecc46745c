// Minors who judge their own interests (README.md, "authorise"): who may say so, and what follows. A word is one person's; it
// is never a machine's, and the next one by the same person takes its place.
#include "shared/wire/rights_rules.h"

#include <algorithm>

namespace kp::wire {

bool SpaceState::decidedIncapable(const PersonId& wanted, std::uint64_t asOf) const
{
    const PersonRecord* record = person(wanted, asOf);
    if (record == nullptr)
        return false;
    std::map<PersonId, const CapabilityWord*> last;
    for (const CapabilityWord& word : record->words)
        if (word.position <= asOf)
            last[word.by] = &word;
    bool coach = false;
    bool circle = false;
    for (const auto& [by, word] : last) {
        const PersonRecord* speaker = person(by, asOf);
        if (speaker == nullptr || speaker->suspended(asOf))
            continue;
        if (word->capable)
            return false;
        (word->coach ? coach : circle) = true;
    }
    return coach && circle;
}

Result<void> judgeCapability(const SpaceState& space, const Capability& word, const PersonId& signer, std::uint64_t asOf)
{
    const PersonRecord* about = space.person(word.person, asOf);
    if (about == nullptr)
        return Errc::NotFound;
    const Standing standing = about->standingAt(asOf);
    const bool minor = standing == Standing::Youth || standing == Standing::Member;
    const bool coach = space.person(signer, asOf)->standingAt(asOf) == Standing::Coach;
    const bool circle = space.isCircleSigner(signer, asOf);
    if (!minor || word.person == signer || (!coach && !circle))
        return Errc::NotAllowed;
    // From here on that person reads what the family reads: as with an admission, the circle's own word.
    if (word.capable && standing == Standing::Member && !circle)
        return Errc::ConsentNeeded;
    return {};
}

void applyCapability(SpaceState& space, const Capability& word, const PersonId& signer, const EntryId& entry,
                     const Place& place)
{
    PersonRecord& about = space.persons.at(word.person);
    const bool circle = space.isCircleSigner(signer, place.position);
    about.words.push_back({signer, !circle, word.capable, place.position, place.minute, entry, word.sealed});
    if (word.capable && circle && about.standing == Standing::Member)
        about.youthAt = std::min(about.youthAt, place.position);
}

} // namespace kp::wire
