#include "tests/governance/naive_rights.h"

#include <algorithm>

namespace kp::test {

using wire::Access;
using wire::PartRule;
using wire::Standing;

namespace {

constexpr std::uint32_t kSevenDays = 7 * 24 * 60;
constexpr std::uint32_t kThirtyDays = 30 * 24 * 60;

} // namespace

std::set<PersonId> NaiveRights::persons() const
{
    std::set<PersonId> all;
    for (const auto& [id, person] : m_persons)
        all.insert(id);
    return all;
}

void NaiveRights::placedInSpace(const wire::Entry& entry, const PersonId& by, std::uint32_t minute)
{
    const EntryId id = wire::idOf(entry);
    if (const auto* x = std::get_if<wire::SpaceGenesis>(&entry.body)) {
        m_persons[x->person].standing = x->standing;
        m_persons[x->person].endorsed = true;
        m_devices[wire::deviceIdOf(x->device)] = {x->person, minute};
    } else if (const auto* added = std::get_if<wire::AddPerson>(&entry.body)) {
        Person person;
        person.standing = added->standing;
        const bool coach = m_persons.at(by).standing == Standing::Coach;
        person.alone = added->standing == Standing::Member || signsForCircle(by)
                       || (coach && circleIsEmpty() && added->standing != Standing::Youth);
        if (!person.alone)
            person.agreed = added->agreedBy;
        person.endorsed = person.alone;
        person.minute = minute;
        person.entry = id;
        m_persons[added->person] = person;
        m_devices[wire::deviceIdOf(added->device)] = {added->person, minute};
    } else if (const auto* device = std::get_if<wire::AddDevice>(&entry.body)) {
        m_devices[wire::deviceIdOf(device->device)] = {device->person, minute};
    } else if (const auto* out = std::get_if<wire::RemoveDevices>(&entry.body)) {
        m_removed.insert(out->devices.begin(), out->devices.end());
    } else if (const auto* next = std::get_if<wire::Succeed>(&entry.body)) {
        m_removed.insert(entry.author);
        m_devices[wire::deviceIdOf(next->device)] = {by, minute};
    } else if (const auto* endorsed = std::get_if<wire::EndorsePerson>(&entry.body)) {
        m_persons.at(endorsed->person).endorsed = true;
    } else if (const auto* word = std::get_if<wire::Capability>(&entry.body)) {
        Person& about = m_persons.at(word->person);
        about.words[by] = {!signsForCircle(by), word->capable};
        if (word->capable && signsForCircle(by) && about.standing == Standing::Member)
            about.standing = Standing::Youth;
    }
    for (auto& [person, record] : m_persons) {
        if (const auto* no = std::get_if<wire::Contest>(&entry.body); no != nullptr && no->entry == record.entry)
            record.contested = true;
        if (const auto* yes = std::get_if<wire::Affirm>(&entry.body); yes != nullptr && yes->entry == record.entry)
            record.affirmed = true;
    }
}

std::size_t NaiveRights::placedGenesis(const wire::Entry& entry)
{
    const auto& genesis = std::get<wire::PartGenesis>(entry.body);
    m_parts.push_back({genesis.rule, genesis.owner, 1, {}, signersOf(entry), genesis.untilMinute});
    return m_parts.size() - 1;
}

void NaiveRights::placedInPart(std::size_t at, const wire::Entry& entry, const PersonId& by, std::uint32_t minute)
{
    Part& part = m_parts[at];
    const EntryId id = wire::idOf(entry);
    if (const auto* grant = std::get_if<wire::Grant>(&entry.body)) {
        const bool alone = decides(at, by);
        part.events.push_back(
            {true, grant->person, *grant, alone, minute, part.epochs, id, stands(grant->person, minute), {}, {}});
        part.epochs += grant->epoch ? 1 : 0;
    } else if (const auto* out = std::get_if<wire::Withdraw>(&entry.body)) {
        part.events.push_back({false, out->person, {}, true, minute, part.epochs, id, true, {}, {}});
        part.epochs += out->epoch ? 1 : 0;
    } else if (std::holds_alternative<wire::Rotate>(entry.body)) {
        ++part.epochs;
    } else if (std::holds_alternative<wire::Erase>(entry.body)) {
        part.wishes.push_back({id, by, minute});
    } else if (const auto* erased = std::get_if<wire::Erased>(&entry.body)) {
        for (Wish& wish : part.wishes)
            if (wish.entry == erased->erasure)
                wish.done.insert(entry.author);
    }
    for (Wish& wish : part.wishes)
        if (const auto* no = std::get_if<wire::Contest>(&entry.body); no != nullptr && no->entry == wish.entry)
            wish.kept = true;
    for (Event& event : part.events) {
        if (const auto* no = std::get_if<wire::Contest>(&entry.body); no != nullptr && no->entry == event.entry)
            event.contestedAfter = event.contestedAfter.value_or(part.events.size());
        if (const auto* yes = std::get_if<wire::Affirm>(&entry.body); yes != nullptr && yes->entry == event.entry)
            event.affirmedAfter = event.affirmedAfter.value_or(part.events.size());
    }
}

std::uint64_t NaiveRights::lapses(const std::vector<PersonId>& agreed, std::uint32_t minute) const
{
    std::uint64_t first = ~std::uint64_t{0};
    for (const auto& [id, device] : m_devices)
        if (std::find(agreed.begin(), agreed.end(), device.person) != agreed.end())
            first = std::min<std::uint64_t>(first, std::uint64_t{std::max(minute, device.minute)} + kSevenDays);
    return first;
}

bool NaiveRights::stands(const PersonId& person, std::uint32_t minute) const
{
    const auto found = m_persons.find(person);
    if (found == m_persons.end() || found->second.contested)
        return false;
    const Person& record = found->second;
    return record.alone || record.endorsed || record.affirmed || minute < lapses(record.agreed, record.minute);
}

bool NaiveRights::signsForCircle(const PersonId& person) const
{
    const auto found = m_persons.find(person);
    return found != m_persons.end() && found->second.standing == Standing::Parent && found->second.endorsed
           && !found->second.contested;
}

bool NaiveRights::circleIsEmpty() const
{
    return std::none_of(m_persons.begin(), m_persons.end(), [&](const auto& one) { return signsForCircle(one.first); });
}

bool NaiveRights::hasDevice(const PersonId& person) const
{
    return std::any_of(m_devices.begin(), m_devices.end(),
                       [&](const auto& one) { return one.second.person == person && !m_removed.contains(one.first); });
}

bool NaiveRights::notYet(const PersonId& person) const
{
    const auto found = m_persons.find(person);
    if (found == m_persons.end())
        return false;
    int coaches = 0;
    int parents = 0;
    int doubts = 0;
    for (const auto& [by, word] : found->second.words) {
        if (m_persons.at(by).contested)
            continue;
        doubts += word.second ? 1 : 0;
        coaches += !word.second && word.first ? 1 : 0;
        parents += !word.second && !word.first ? 1 : 0;
    }
    return doubts == 0 && coaches > 0 && parents > 0;
}

bool NaiveRights::byRule(const Part& part, const PersonId& person, std::uint32_t minute) const
{
    const Standing standing = m_persons.at(person).standing;
    const bool ever = std::any_of(part.events.begin(), part.events.end(),
                                  [&](const Event& event) { return !event.grant && event.person == person; });
    if (ever)
        return false;
    switch (part.rule) {
    case PartRule::Family:
    case PartRule::People:
    case PartRule::ChildCorner: return standing != Standing::Member;
    case PartRule::ContactCard: return standing != Standing::Member || person == part.owner;
    case PartRule::Private: return person == part.owner;
    case PartRule::Team:
    case PartRule::Registration: return standing == Standing::Coach;
    case PartRule::Safety:
        return standing == Standing::Coach && minute < part.until
               && std::find(part.openers.begin(), part.openers.end(), person) != part.openers.end();
    }
    return false;
}

std::vector<PersonId> NaiveRights::signersOf(const wire::Entry& entry) const
{
    std::vector<PersonId> persons;
    for (const auto& [device, signature] : entry.signatures)
        if (const auto known = m_devices.find(device); known != m_devices.end() && !removed(device))
            persons.push_back(known->second.person);
    if (persons.size() == 2 && persons.front() == persons.back())
        persons.pop_back();
    return persons;
}

/// Both stand, and neither on somebody's word that the one named has not answered.
bool NaiveRights::twoProfessionals(const wire::Entry& entry, std::uint32_t minute) const
{
    const std::vector<PersonId> both = signersOf(entry);
    return both.size() == 2 && entry.signatures.size() == 2
           && std::all_of(both.begin(), both.end(), [&](const PersonId& one) {
                  const Person& person = m_persons.at(one);
                  return person.standing == Standing::Coach && stands(one, minute) && (person.alone || person.affirmed);
              });
}

bool NaiveRights::over(std::size_t part, std::uint32_t minute) const
{
    return (m_parts[part].rule == PartRule::Safety && minute >= m_parts[part].until) || gone(m_parts[part], minute);
}

/// A grant, with only the first `events` of its part known.
bool NaiveRights::runs(const Event& event, std::size_t events, std::uint32_t minute) const
{
    if (event.contestedAfter && *event.contestedAfter <= events)
        return false;
    if (event.what.untilMinute != 0 && minute >= event.what.untilMinute)
        return false;
    const bool affirmed = event.affirmedAfter && *event.affirmedAfter <= events;
    return event.alone || affirmed || minute < lapses(event.what.agreedBy, event.minute);
}

const NaiveRights::Event* NaiveRights::grantNow(const Part& part, const PersonId& person, std::uint32_t minute) const
{
    const Event* last = nullptr;
    for (const Event& event : part.events)
        if (event.person == person)
            last = &event;
    return last != nullptr && last->grant && runs(*last, part.events.size(), minute) ? last : nullptr;
}

bool NaiveRights::gone(const Part& part, std::uint32_t minute) const
{
    return std::any_of(part.wishes.begin(), part.wishes.end(),
                       [&](const Wish& wish) { return !wish.kept && minute >= wish.minute + kThirtyDays; });
}

/// Somebody else's wish about what is the family's is answered by the family, about what is the team's by the team; one's own by
/// oneself.
bool NaiveRights::mayKeep(const Part& part, const PersonId& person, std::uint32_t minute) const
{
    const PersonId asked = part.wishes.back().by;
    if (gone(part, minute))
        return false;
    if (person == asked || (!part.owner.isZero() && person == part.owner))
        return true;
    const Standing standing = m_persons.at(person).standing;
    const bool team = part.rule == PartRule::Team || part.rule == PartRule::Registration;
    const bool sameSide = team ? standing == Standing::Coach : standing == Standing::Parent || standing == Standing::Youth;
    return part.owner != asked && sameSide && stands(person, minute) && byRule(part, person, minute);
}

Access NaiveRights::access(std::size_t at, const PersonId& person, std::uint32_t minute) const
{
    if (!stands(person, minute) || gone(m_parts[at], minute))
        return Access::None;
    if (byRule(m_parts[at], person, minute)) {
        const bool reader = m_parts[at].rule == PartRule::Safety && m_parts[at].openers.front() != person;
        return reader ? Access::Read : Access::Write;
    }
    const Event* grant = grantNow(m_parts[at], person, minute);
    return grant != nullptr ? grant->what.access : Access::None;
}

bool NaiveRights::mayHold(std::size_t at, const PersonId& person, std::size_t epoch, std::uint32_t minute) const
{
    const Part& part = m_parts[at];
    if (access(at, person, minute) == Access::None)
        return false;
    if (byRule(part, person, minute))
        return true;
    // Back along the grants that took over from one still running.
    const Event* grant = grantNow(part, person, minute);
    while (grant != nullptr) {
        if (grant->what.withHistory || epoch >= grant->epochsBefore)
            return true;
        const auto index = static_cast<std::size_t>(grant - part.events.data());
        const Event* before = nullptr;
        for (std::size_t i = 0; i < index; ++i)
            if (part.events[i].person == person)
                before = &part.events[i];
        const bool goesOn = grant->stood && before != nullptr && before->grant && runs(*before, index, grant->minute);
        grant = goesOn ? before : nullptr;
    }
    return false;
}

bool NaiveRights::decides(std::size_t at, const PersonId& person) const
{
    const Part& part = m_parts[at];
    const bool ownCard =
        part.rule == PartRule::ContactCard && !part.owner.isZero() && hasDevice(part.owner) && !notYet(part.owner);
    if (part.rule == PartRule::Private || ownCard)
        return person == part.owner;
    if (part.rule == PartRule::Safety)
        return false;
    if (part.rule == PartRule::Team || part.rule == PartRule::Registration)
        return m_persons.at(person).standing == Standing::Coach;
    return signsForCircle(person);
}

bool NaiveRights::consented(std::optional<std::size_t> at, const wire::Entry& entry, const PersonId& by,
                            std::uint32_t minute) const
{
    const auto known = m_devices.find(entry.author);
    if (removed(entry.author) || known == m_devices.end() || known->second.person != by || !stands(by, minute))
        return false;
    const Standing standing = m_persons.at(by).standing;
    const auto circleAgrees = [&](const std::vector<PersonId>& agreed) {
        return standing == Standing::Coach && !agreed.empty()
               && std::all_of(agreed.begin(), agreed.end(), [&](const PersonId& one) { return signsForCircle(one); });
    };
    if (const auto* added = std::get_if<wire::AddPerson>(&entry.body)) {
        if (added->standing == Standing::Member)
            return standing != Standing::Member;
        const bool first = standing == Standing::Coach && circleIsEmpty() && added->standing != Standing::Youth;
        return first || signsForCircle(by) || circleAgrees(added->agreedBy);
    }
    if (const auto* device = std::get_if<wire::AddDevice>(&entry.body))
        return device->person == by;
    if (const auto* endorsed = std::get_if<wire::EndorsePerson>(&entry.body))
        return signsForCircle(by) && endorsed->person != by;
    if (const auto* word = std::get_if<wire::Capability>(&entry.body)) {
        const bool grows = word->capable && m_persons.at(word->person).standing == Standing::Member;
        return word->person != by && (signsForCircle(by) || (standing == Standing::Coach && !grows));
    }
    if (const auto* genesis = std::get_if<wire::PartGenesis>(&entry.body);
        genesis != nullptr && genesis->rule == PartRule::Safety)
        return twoProfessionals(entry, minute);
    if (std::holds_alternative<wire::Notice>(entry.body) && at) {
        const PartRule rule = m_parts[*at].rule;
        const std::vector<PersonId> both = signersOf(entry);
        const bool never = rule == PartRule::Private || rule == PartRule::ContactCard || rule == PartRule::Safety;
        return !never && twoProfessionals(entry, minute) && std::any_of(both.begin(), both.end(), [&](const PersonId& one) {
            return access(*at, one, minute) != Access::None;
        });
    }
    if (const auto* wish = std::get_if<wire::Erase>(&entry.body); wish != nullptr && at) {
        const Part& part = m_parts[*at];
        const bool asked = !part.wishes.empty() && !part.wishes.back().kept;
        return !asked && minute >= wish->notBefore && part.rule != PartRule::Safety
               && access(*at, by, minute) == Access::Write && decides(*at, by);
    }
    if (const auto* stays = std::get_if<wire::Contest>(&entry.body); stays != nullptr && at) {
        const Part& part = m_parts[*at];
        if (!part.wishes.empty() && part.wishes.back().entry == stays->entry)
            return !part.wishes.back().kept && mayKeep(part, by, minute);
    }
    if (const auto* erased = std::get_if<wire::Erased>(&entry.body); erased != nullptr && at) {
        const Part& part = m_parts[*at];
        if (part.wishes.empty() || part.wishes.back().entry != erased->erasure || !gone(part, minute))
            return false;
        const Wish& wish = part.wishes.back();
        const std::uint32_t last = wish.minute + kThirtyDays - 1;
        return m_devices.at(entry.author).minute <= last && m_persons.at(by).minute <= last
               && access(*at, by, last) != Access::None && !wish.done.contains(entry.author);
    }
    if (const auto* guarded = std::get_if<wire::Protect>(&entry.body))
        return by == guarded->person || standing == Standing::Coach;
    if (const auto* grant = std::get_if<wire::Grant>(&entry.body); grant != nullptr && at) {
        const Part& part = m_parts[*at];
        if (access(*at, by, minute) != Access::Write)
            return false;
        if (decides(*at, by))
            return true;
        const bool own = part.rule == PartRule::ContactCard && !part.owner.isZero() && decides(*at, part.owner);
        if (standing != Standing::Coach || part.rule == PartRule::Private || part.rule == PartRule::Safety)
            return false;
        return own ? grant->agreedBy == std::vector<PersonId>{part.owner} : circleAgrees(grant->agreedBy);
    }
    return true;
}

} // namespace kp::test
