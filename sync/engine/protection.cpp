#include "sync/engine/protection.h"

#include "shared/model/numbers.h"
#include "shared/model/protected_text.h"
#include "shared/model/schema.h"
#include "shared/wire/archive.h"

#include <algorithm>

namespace kp::engine {

template <class A>
void fields(A& a, ProtectNote& x)
{
    a.flag(x.on);
    a.text(x.reason, 4096);
}

Bytes encode(const ProtectNote& value) { return wire::encodeFields(value); }
Result<ProtectNote> decodeProtectNote(ByteView bytes) { return wire::decodeFields<ProtectNote>(bytes); }

std::vector<PartId> cardsOf(const Space& space, const PersonId& person)
{
    std::vector<PartId> cards;
    for (const auto& [id, part] : space.parts) {
        if (part.local.rule != wire::PartRule::ContactCard)
            continue;
        bool theirs = part.local.owner == person;
        for (const merge::ItemView& item : part.replica.items()) {
            const auto heads = part.replica.heads({item.item, 0, model::contact_card::kPerson, {}});
            const auto* about = heads.empty() ? nullptr : std::get_if<ItemId>(&heads.front().value());
            theirs = theirs || (about != nullptr && about->bytes == person.bytes);
        }
        if (theirs)
            cards.push_back(id);
    }
    return cards;
}

std::optional<ProtectNote> protectNoteOf(const Space& space, const PersonId& person, ByteView sealed)
{
    for (const PartId& card : cardsOf(space, person))
        if (const auto plain = space.openNote(space.parts.at(card), sealed))
            if (auto note = decodeProtectNote(*plain); note.ok())
                return std::move(note).value();
    return std::nullopt;
}

namespace {

bool isProfessional(const Space& space, const PersonId& person)
{
    const wire::PersonRecord* known = space.local.person(person);
    return known != nullptr && wire::isProfessional(known->standing);
}

bool answered(const wire::PersonRecord& person) { return person.agreedBy.empty() || person.affirmedAt != wire::kNever; }

std::set<PersonId> spokenOf(const Space& space)
{
    std::set<PersonId> persons;
    for (const wire::ProtectRecord& said : space.local.protections)
        persons.insert(said.person);
    return persons;
}

} // namespace

std::set<PersonId> guardiansOf(const Space& space, const PersonId& person)
{
    std::set<PersonId> found;
    const auto vouched = [&](const PersonId& by) { return by == person || found.contains(by); };
    for (bool more = true; more;) {
        more = false;
        for (const auto& [id, record] : space.local.persons) {
            if (found.contains(id) || !isProfessional(space, id) || record.suspendedAt != wire::kNever)
                continue;
            const bool first = record.addedBy == id; // who began the plan
            const bool letIn = vouched(record.addedBy) && answered(record);
            if (first || letIn || std::any_of(record.confirmedBy.begin(), record.confirmedBy.end(), vouched))
                more = found.insert(id).second;
        }
    }
    return found;
}

bool isProtected(const Space& space, const PersonId& person)
{
    bool on = false;
    for (const wire::ProtectRecord& said : space.local.protections) {
        if (said.person != person)
            continue;
        const auto note = protectNoteOf(space, person, said.sealed);
        if (!note)
            continue;
        const auto by = [&](const auto& judge) { return std::any_of(said.signers.begin(), said.signers.end(), judge); };
        const bool own = by([&](const PersonId& signer) { return signer == person; });
        const std::set<PersonId> guardians = guardiansOf(space, person);
        const bool professional =
            by([&](const PersonId& signer) { return signer != person && guardians.contains(signer); });
        // Placed with fewer signatures it still stands in the chain; it does not end what it says it ends.
        on = note->on || (on && !(own && professional));
    }
    return on;
}

/// As isProtected; where a word about it cannot be opened here (a reader from now on), as if it were so: keys are not given on
/// by who cannot tell.
static bool mustGuard(const Space& space, const PersonId& owner)
{
    return isProtected(space, owner)
           || std::any_of(space.local.protections.begin(), space.local.protections.end(),
                          [&](const wire::ProtectRecord& said) {
                              return said.person == owner && !protectNoteOf(space, owner, said.sealed);
                          });
}

bool mayHoldCard(const Space& space, const Part& part, const PersonId& person)
{
    if (part.local.rule != wire::PartRule::ContactCard)
        return true;
    for (const PersonId& owner : spokenOf(space)) {
        const std::vector<PartId> cards = cardsOf(space, owner);
        if (owner == person || std::find(cards.begin(), cards.end(), part.id) == cards.end() || !mustGuard(space, owner))
            continue;
        const std::set<PersonId> guardians = guardiansOf(space, owner);
        const bool signedFor =
            std::any_of(part.local.grants.begin(), part.local.grants.end(), [&](const wire::GrantRecord& grant) {
                return grant.person == person && grant.ended == wire::kNever && grant.agreedBy.empty()
                       && grant.signers.size() == 2 && guardians.contains(grant.signers[1]);
            });
        if (!guardians.contains(person) && !signedFor)
            return false;
    }
    return true;
}

std::optional<PersonId> guardedOwner(const Space& space, const Part& part)
{
    if (part.local.rule != wire::PartRule::ContactCard)
        return std::nullopt;
    for (const PersonId& owner : spokenOf(space)) {
        const std::vector<PartId> cards = cardsOf(space, owner);
        if (std::find(cards.begin(), cards.end(), part.id) != cards.end() && mustGuard(space, owner))
            return owner;
    }
    return std::nullopt;
}

model::Setting settingOf(const Space& space, const Part& part)
{
    return guardedOwner(space, part) ? model::Setting::GuardedCard : model::settingOf(space.local, part.local);
}

bool strangersLock(const Space& space, const Part& part)
{
    if (part.local.rule != wire::PartRule::ContactCard || part.local.epochs.empty() || space.local.protections.empty())
        return false;
    const auto author = space.local.devices.find(part.local.currentEpoch().by);
    return author != space.local.devices.end() && !mayHoldCard(space, part, author->second.person);
}

bool withholdsReads(const Space& space, const Part& part, std::uint32_t minute)
{
    if (!isProtected(space, space.me()))
        return false;
    const auto readers = wire::readersOf(space.local, part.local, std::max(minute, part.local.minute));
    const std::set<PersonId> guardians = guardiansOf(space, space.me());
    return std::any_of(readers.begin(), readers.end(),
                       [&](const PersonId& reader) { return reader != space.me() && !guardians.contains(reader); });
}

bool withheldFrom(const Space& space, const PersonId& viewer, const PersonId& person)
{
    return viewer != person && space.local.mayBeProtected(person) && !isProfessional(space, viewer);
}

std::vector<std::pair<std::string, std::string>> textsOf(const Part& part, const merge::ItemView& item)
{
    std::vector<std::pair<std::string, std::string>> texts;
    for (const merge::RegisterView& reg : part.replica.registers(item.item))
        for (const merge::Head& head : reg.heads)
            if (const auto* text = std::get_if<std::string>(&head.value()); text && reg.key.field >= model::kFirstOwnField)
                texts.emplace_back(model::fieldName(item.kind, reg.key.field), *text);
    return texts;
}

RevealCheck::RevealCheck(const Space& space, const Part& target, std::uint32_t minute)
    : RevealCheck(space, wire::readersOf(space.local, target.local, minute), minute, target.id)
{}

RevealCheck::RevealCheck(const Space& space, const std::vector<PersonId>& readers, std::uint32_t minute, const PartId& own)
{
    for (const PersonId& person : spokenOf(space)) {
        if (!isProtected(space, person))
            continue;
        for (const PartId& id : cardsOf(space, person)) {
            const Part& card = space.parts.at(id);
            std::vector<PersonId> strangers;
            for (const PersonId& reader : readers)
                if (reader != person
                    && (wire::accessOf(space.local, card.local, reader, minute) == wire::Access::None
                        || !mayHoldCard(space, card, reader)))
                    strangers.push_back(reader);
            if (id == own || strangers.empty())
                continue;
            for (const merge::ItemView& item : card.replica.items())
                for (auto& [field, text] : textsOf(card, item))
                    m_secrets.push_back({person, field, std::move(text), strangers});
        }
    }
}

std::vector<MayReveal> RevealCheck::of(std::string_view text) const
{
    std::vector<MayReveal> found;
    const model::ProtectedText given(text);
    for (const Secret& secret : m_secrets) {
        const auto known = [&](const MayReveal& one) { return one.person == secret.person && one.field == secret.field; };
        if (std::none_of(found.begin(), found.end(), known) && given.tells(secret.text))
            found.push_back({secret.person, secret.field, secret.strangers});
    }
    return found;
}

} // namespace kp::engine
