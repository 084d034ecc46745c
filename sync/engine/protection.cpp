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

std::set<PersonId> spokenOf(const Space& space)
{
    std::set<PersonId> persons;
    for (const wire::ProtectRecord& said : space.local.protections)
        persons.insert(said.person);
    return persons;
}

} // namespace

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
        const bool professional =
            by([&](const PersonId& signer) { return signer != person && isProfessional(space, signer); });
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
    if (part.local.rule != wire::PartRule::ContactCard || isProfessional(space, person))
        return true;
    for (const PersonId& owner : spokenOf(space)) {
        const std::vector<PartId> cards = cardsOf(space, owner);
        if (owner == person || std::find(cards.begin(), cards.end(), part.id) == cards.end() || !mustGuard(space, owner))
            continue;
        const bool signedFor =
            std::any_of(part.local.grants.begin(), part.local.grants.end(), [&](const wire::GrantRecord& grant) {
                return grant.person == person && grant.ended == wire::kNever && grant.signers.size() == 2
                       && isProfessional(space, grant.signers[1]);
            });
        if (!signedFor)
            return false;
    }
    return true;
}

bool isGuardedCard(const Space& space, const Part& part)
{
    const std::set<PersonId> persons = spokenOf(space);
    return part.local.rule == wire::PartRule::ContactCard
           && std::any_of(persons.begin(), persons.end(), [&](const PersonId& owner) {
                  const std::vector<PartId> cards = cardsOf(space, owner);
                  return std::find(cards.begin(), cards.end(), part.id) != cards.end() && mustGuard(space, owner);
              });
}

bool withholdsReads(const Space& space, const Part& part, std::uint32_t minute)
{
    if (!isProtected(space, space.me()))
        return false;
    const auto readers = wire::readersOf(space.local, part.local, std::max(minute, part.local.minute));
    return std::any_of(readers.begin(), readers.end(),
                       [&](const PersonId& reader) { return reader != space.me() && !isProfessional(space, reader); });
}

bool withheldFrom(const Space& space, const PersonId& viewer, const PersonId& person)
{
    return viewer != person && space.local.mayBeProtected(person) && !isProfessional(space, viewer);
}

std::vector<MayReveal> mayReveal(const Space& space, const Part& target, std::string_view text, std::uint32_t minute)
{
    std::vector<MayReveal> found;
    const model::ProtectedText given(text);
    const std::vector<PersonId> readers = wire::readersOf(space.local, target.local, minute);
    for (const PersonId& person : spokenOf(space)) {
        if (!isProtected(space, person))
            continue;
        for (const PartId& id : cardsOf(space, person)) {
            const Part& card = space.parts.at(id);
            if (id == target.id)
                continue;
            std::vector<PersonId> strangers;
            for (const PersonId& reader : readers)
                if (reader != person && wire::accessOf(space.local, card.local, reader, minute) == wire::Access::None)
                    strangers.push_back(reader);
            if (strangers.empty())
                continue;
            for (const merge::ItemView& item : card.replica.items())
                for (const merge::RegisterView& reg : card.replica.registers(item.item))
                    for (const merge::Head& head : reg.heads) {
                        const auto* secret = std::get_if<std::string>(&head.value());
                        if (secret == nullptr || reg.key.field < model::kFirstOwnField || !given.tells(*secret))
                            continue;
                        const std::string field(model::fieldName(item.kind, reg.key.field));
                        if (std::none_of(found.begin(), found.end(),
                                         [&](const MayReveal& one) { return one.person == person && one.field == field; }))
                            found.push_back({person, field, strangers});
                    }
        }
    }
    return found;
}

} // namespace kp::engine
