#include "sync/engine/account_impl.h"

#include "shared/model/parts.h"
#include "shared/model/policy.h"
#include "sync/engine/protection.h"
#include "sync/engine/second_signature.h"

#include <algorithm>

namespace kp::engine {
namespace {

std::uint32_t untilMinuteOf(const std::optional<std::int64_t>& untilMs)
{
    // Access ends at the start of the minute after the last whole one.
    return untilMs ? minuteOf(*untilMs + 59'999) : 0;
}

std::vector<PersonId> sorted(std::vector<PersonId> persons)
{
    std::sort(persons.begin(), persons.end());
    persons.erase(std::unique(persons.begin(), persons.end()), persons.end());
    return persons;
}

} // namespace

Result<std::vector<PartShown>> AccountImpl::parts(const SpaceId& id)
{
    KP_TRY_ASSIGN(Space * space, enter(id));
    std::vector<PartShown> shownParts;
    for (const auto& [partId, part] : space->parts) {
        const wire::Access mine = space->inUse(part);
        if (mine == wire::Access::None)
            continue;
        PartShown out;
        out.part = partId;
        out.kind = part.note.kind;
        out.name = part.note.name;
        out.owner = part.local.owner;
        out.rule = part.local.rule;
        out.epoch = part.local.epochs.size();
        out.myAccess = mine;
        const std::uint32_t minute = std::max(m_context.minute(), part.local.minute);
        for (const auto& [person, record] : space->local.persons) {
            const wire::Access access = wire::accessOf(space->local, part.local, person, minute);
            if (access != wire::Access::None)
                out.readers.push_back(person);
            if (access == wire::Access::Write)
                out.writers.push_back(person);
            if (wire::entitledByRule(space->local, part.local, person, wire::kNever, minute))
                out.byRule.push_back(person);
            if (wire::decidesOn(space->local, part.local, person) && space->local.stands(person, minute))
                out.deciders.push_back(person);
            if (const wire::GrantRecord* grant = wire::activeGrant(space->local, part.local, person, minute)) {
                PartShown::GivenAccess given;
                given.person = person;
                given.access = grant->access;
                given.untilMs = static_cast<std::int64_t>(grant->untilMinute) * 60'000;
                given.agreedBy = grant->agreedBy;
                given.entry = grant->entry;
                given.sinceMs = static_cast<std::int64_t>(grant->minute) * 60'000;
                given.waiting = grant->from > part.placed.position;
                // While nobody who is named has a device of their own, there is nobody to answer.
                given.asked = !grant->agreedBy.empty() && grant->affirmedAt == wire::kNever
                              && space->local.lapseMinute(grant->agreedBy, grant->minute) != wire::kNever;
                if (const auto plain = space->openNote(part, grant->sealed))
                    if (auto note = decodeRecord<ConsentNote>(*plain); note.ok())
                        given.purpose = note.value().purpose;
                out.grants.push_back(std::move(given));
            }
        }
        for (const merge::ItemView& item : part.replica.items())
            if (item.state == merge::ItemState::Alive && item.movedTo.empty())
                out.items.push_back(item.item);
        const model::Doer doer = model::doerOf(space->local, part.local, space->me(), minute);
        const model::Ruling give = model::rulingOf(settingOf(*space, part), model::Deed::Give, doer);
        out.mayShare =
            part.local.rule != wire::PartRule::Safety && mine == wire::Access::Write && give != model::Ruling::Never;
        shownParts.push_back(std::move(out));
    }
    return shownParts;
}

Result<void> checkConsent(std::string_view purpose, std::string_view words)
{
    if (!model::cleanText(purpose).ok() || purpose.size() > 1000)
        return Error{Errc::BadValue, "purpose"};
    if (!model::cleanText(words).ok() || words.size() > 2000)
        return Error{Errc::BadValue, "words"};
    return {};
}

Result<PartId> AccountImpl::createPart(const SpaceId& id, const std::string& name, const std::string& kind)
{
    if (!model::cleanText(name).ok() || name.empty() || name.size() > 200)
        return Error{Errc::BadValue, "name"};
    const model::PartKindSpec* spec = model::findPartKind(kind);
    if (spec == nullptr)
        return Error{Errc::BadValue, "kind"};
    KP_TRY_ASSIGN(Space * space, enter(id));
    if (!space->record.joined)
        return Errc::NotAllowed; // asked to join, not in yet
    if (const auto people = space->partOfKind("people"); people && spec->rule != wire::PartRule::Private)
        KP_TRY(checkReveal(*space, space->parts.at(*people), {{"name", name}})); // it may be shared with any of them
    PartId made;
    KP_TRY(save(*space, [&](vault::Transaction& tx) -> Result<void> {
        const PersonId owner = spec->rule == wire::PartRule::Private ? space->me() : PersonId{};
        // A second part of the core's kind must not be taken for the core.
        KP_TRY_ASSIGN(made, space->createPart(tx, spec->rule, owner, {kind == "core" ? "free" : kind, name}));
        return {};
    }));
    return made;
}

Result<void> AccountImpl::moveItem(const SpaceId& id, const ItemId& item, const PartId& target, bool asked, bool evenSo)
{
    KP_TRY_ASSIGN(Space * space, enter(id));
    KP_TRY_ASSIGN(const Located at, locate(*space, item));
    Part* destination = space->find(target);
    if (destination == nullptr)
        return Errc::NotFound;
    const model::KindSpec* kind = model::findKind(at.view.kind);
    if (destination->local.rule == wire::PartRule::Safety)
        return Errc::NotAllowed;
    if (kind != nullptr && kind->home == model::PartHome::ContactCard
        && destination->local.rule != wire::PartRule::ContactCard)
        return Error{Errc::NotAllowed, "card"};
    if (destination == at.part || kind == nullptr || kind->addedOnly() || kind->authored())
        return Errc::NotAllowed;
    if (space->inUse(*at.part) != wire::Access::Write || space->inUse(*destination) != wire::Access::Write)
        return Errc::NotAllowed;
    const std::uint32_t minute = std::max({m_context.minute(), at.part->local.minute, destination->local.minute});
    std::vector<PersonId> newcomers = wire::readersOf(space->local, destination->local, minute);
    std::erase_if(newcomers, [&](const PersonId& reader) {
        return wire::accessOf(space->local, at.part->local, reader, minute) != wire::Access::None;
    });
    if (!asked && !newcomers.empty() && asksFirst(*space, *at.part, item))
        return Errc::AskFirst;
    // Its pictures go along with it.
    std::vector<ItemId> going{item};
    KP_TRY_ASSIGN(const std::vector<ItemId> pictures, picturesOf(*space, *at.part, item));
    going.insert(going.end(), pictures.begin(), pictures.end());
    for (const ItemId& one : going)
        if (!evenSo)
            KP_TRY(checkRevealTo(*space, newcomers, *at.part, one));
    return save(*space, [&](vault::Transaction& tx) -> Result<void> {
        // The copy first: one operation per head, keeping author, stamp and origin. "moved-to" goes into the source only when
        // the server has the copy (sync session), so that at no moment neither holds it.
        for (const ItemId& one : going)
            KP_TRY(moveOne(tx, *space, one, {at.part, at.part->replica.item(one)}, *destination));
        return {};
    });
}

Result<void> AccountImpl::moveOne(vault::Transaction& tx, Space& space, const ItemId& item, const Located& at,
                                  Part& destination)
{
    const PartId source = at.part->id;
    const PartId target = destination.id;
    KP_TRY(space.writeCommit(tx, destination, copiesOf(item, at, destination)));
    KP_TRY(takeContentAlong(tx, space, *at.part, destination, item));
    KP_TRY(space.endMoves(tx, [&](const MoveRecord& move) { return move.item == item && move.source == target; }));
    const MoveRecord move{
        item,
        at.view.kind,
        source,
        target,
        destination.local.sequences.at(m_context.me->device).last,
        at.part->replica.replacesFor({item, at.view.kind, wire::kFieldMovedTo, {}}, m_context.me->device)};
    space.leaving.emplace(item, source);
    const auto last = m_vault->lastSequence(kMoveRecord, space.record.space.view());
    return tx.put(kMoveRecord, space.record.space.view(), last.ok() && last.value() ? *last.value() + 1 : 1, encode(move));
}

/// What a move writes into its destination. An item that was there before and comes back replaces there what had gone along
/// with it; what was written there since stays beside it.
std::vector<wire::Operation> AccountImpl::copiesOf(const ItemId& item, const Located& at, const Part& destination) const
{
    std::set<wire::Dot> wentAlong;
    for (const merge::HistoryEntry& entry : at.part->replica.history(item))
        if (const auto& origin = entry.operation.operation->origin; origin && origin->part == destination.id)
            wentAlong.insert(origin->dot);
    std::vector<wire::Operation> copies;
    for (const merge::RegisterView& reg : at.part->replica.registers(item)) {
        if (reg.key.field == wire::kFieldMovedTo)
            continue;
        std::vector<wire::Dot> there;
        for (const merge::Head& head : destination.replica.heads(reg.key))
            if (wentAlong.contains(head.dot) || (head.operation->origin && head.operation->origin->part == at.part->id))
                there.push_back(head.dot);
        std::sort(there.begin(), there.end());
        for (const merge::Head& head : reg.heads) {
            const auto& origin = head.operation->origin;
            if (origin && origin->part == destination.id
                && std::find(there.begin(), there.end(), origin->dot) != there.end())
                continue; // never changed while it was away
            wire::Operation copy;
            copy.item = item;
            copy.kind = at.view.kind;
            copy.field = reg.key.field;
            copy.element = reg.key.element;
            copy.value = head.value();
            copy.stamp = head.operation->stamp;
            copy.replaces = there;
            copy.origin = wire::Origin{at.part->id, head.dot, head.author};
            copies.push_back(std::move(copy));
        }
    }
    if (destination.replica.item(item).state != merge::ItemState::Absent) {
        wire::Operation back;
        back.item = item;
        back.kind = at.view.kind;
        back.field = wire::kFieldMovedTo;
        back.replaces = destination.replica.replacesFor({item, back.kind, back.field, {}}, m_context.me->device);
        copies.push_back(std::move(back));
    }
    return copies;
}

namespace {

/// Whoever decides for a minor now may not reach beyond the month after that person's eighteenth birthday.
std::uint32_t clamped(std::uint32_t until, std::optional<model::Day> born, std::int64_t nowMs)
{
    if (!born)
        return until;
    const auto today = std::chrono::floor<std::chrono::days>(
        std::chrono::sys_time<std::chrono::milliseconds>(std::chrono::milliseconds(nowMs)));
    const model::Day after = model::parentalGrantEnd(*born) + std::chrono::days(1);
    if (today >= after)
        return until;
    const std::uint32_t end = minuteOf(std::chrono::milliseconds(after.time_since_epoch()).count());
    return until == 0 ? end : std::min(until, end);
}

} // namespace

Result<void> AccountImpl::shareIn(vault::Transaction& tx, Space& space, const ShareDraft& draft)
{
    Part* part = space.find(draft.part);
    if (part == nullptr || part->local.erasure() != nullptr || space.newestKey(*part) == nullptr)
        return Errc::NotFound;
    if (draft.access == wire::Access::None || (draft.untilMs && *draft.untilMs <= m_context.clock.nowMs()))
        return Error{Errc::BadValue, "until"};
    KP_TRY(checkConsent(draft.purpose, draft.words));
    if (!model::cleanText(draft.language).ok() || draft.language.size() > 20)
        return Error{Errc::BadValue, "language"};
    if (!draft.signature.empty() && !model::decodeDrawing(draft.signature).ok())
        return Error{Errc::BadValue, "signature"};
    const wire::PersonRecord* person = space.local.person(draft.with);
    if (person == nullptr)
        return Errc::NotFound;
    const bool sensitive = part->local.rule != wire::PartRule::Family && part->local.rule != wire::PartRule::People;
    if (sensitive && person->confirmedAt == wire::kNever)
        return Errc::Unconfirmed;
    if (!draft.asked && asksFirst(space, *part))
        return Errc::AskFirst;
    if (!draft.evenSo)
        KP_TRY(checkRevealTo(space, {draft.with}, *part, std::nullopt));
    const auto shielded = guardedOwner(space, *part);
    const std::set<PersonId> guardians = shielded ? guardiansOf(space, *shielded) : std::set<PersonId>{};
    const bool guarded = shielded && !guardians.contains(draft.with);
    if (guarded && (!draft.agreedBy.empty() || !wire::decidesOn(space.local, part->local, space.me())))
        return Error{Errc::NotAllowed, "in-person"}; // what is kept from others is given by no word about somebody's word
    if (guarded && !draft.second)
        return Error{Errc::ConsentNeeded, "second"};
    if (guarded && !guardians.contains(*draft.second))
        return Error{Errc::NotAllowed, "colleague"};
    const auto give = [&](Part& given, wire::Access access, bool history) -> Result<void> {
        // A part's current key must be fresh for whoever comes in without history; with history every key is wrapped.
        wire::Grant grant;
        grant.person = draft.with;
        grant.access = access;
        grant.untilMinute = untilMinuteOf(draft.untilMs);
        const PersonId& owner = given.local.owner;
        if (!owner.isZero() && owner != space.me())
            grant.untilMinute = clamped(grant.untilMinute, bornOf(space, owner), m_context.clock.nowMs());
        grant.withHistory = history;
        grant.agreedBy = sorted(draft.agreedBy);
        EpochId epoch;
        if (history)
            (void)space.newestKey(given, &epoch);
        else
            grant.epoch = epoch = space.freshEpoch(tx, given);
        const ConsentNote note{draft.purpose,   draft.words,    given.note.kind,
                               given.note.name, draft.language, !draft.agreedBy.empty() || !draft.signature.empty(),
                               draft.asked,     draft.signature};
        const Bytes plain = encode(note);
        grant.consentHash = crypto::hash("krachtplan/consent/1", {plain});
        grant.sealed = space.sealNote(given, epoch, plain);
        const PartId id = given.id;
        if (guarded && &given == part) {
            QuestionContent question;
            question.what = Asked::GrantCard;
            question.to = *draft.second;
            question.note.reason = draft.purpose;
            question.note.with = draft.with;
            KP_TRY(askSecond(tx, space, given, std::move(question), std::move(grant)));
            return {};
        }
        KP_TRY(space.writeEntry(tx, &id, std::move(grant)));
        return {};
    };
    KP_TRY(give(*part, draft.access, draft.withHistory));
    // Whoever reads a part may know the names in it; who may not give those (a young person of their own part) gives none.
    const auto people = space.partOfKind("people");
    if (people && *people != draft.part) {
        Part& names = space.parts.at(*people);
        const std::uint32_t minute = std::max(m_context.minute(), names.local.minute);
        const wire::GrantRecord* held = wire::activeGrant(space.local, names.local, draft.with, minute);
        const std::uint32_t until = untilMinuteOf(draft.untilMs);
        const bool longEnough = held != nullptr && (held->untilMinute == 0 || (until != 0 && held->untilMinute >= until));
        const bool may = space.trySharing({*people}, wire::Access::Read, sorted(draft.agreedBy)).ok();
        if (!wire::entitledByRule(space.local, names.local, draft.with) && !longEnough && may)
            KP_TRY(give(names, wire::Access::Read, true));
    }
    return {};
}

Result<void> AccountImpl::share(const SpaceId& id, const ShareDraft& draft)
{
    KP_TRY_ASSIGN(Space * space, enter(id));
    return save(*space, [&](vault::Transaction& tx) { return shareIn(tx, *space, draft); });
}

Result<void> AccountImpl::unshare(const SpaceId& id, const PartId& target, const PersonId& person)
{
    KP_TRY_ASSIGN(Space * space, enter(id));
    return save(*space, [&](vault::Transaction& tx) { return unshareIn(tx, *space, target, person); });
}

Result<void> AccountImpl::unshareIn(vault::Transaction& tx, Space& plan, const PartId& target, const PersonId& person)
{
    Space* const space = &plan;
    Part* part = space->find(target);
    if (part == nullptr || space->local.person(person) == nullptr)
        return Errc::NotFound;
    const auto reads = [&](const Part& one) {
        return wire::accessOf(space->local, one.local, person, std::max(m_context.minute(), one.local.minute))
               != wire::Access::None;
    };
    if (!reads(*part))
        return Errc::NotFound;
    const auto end = [&](Part& one) -> Result<void> {
        wire::Withdraw withdraw;
        withdraw.person = person;
        // A holder changes the lock in the same breath; somebody who cannot leaves it owed.
        if (person != space->me() && space->newestKey(one) != nullptr && space->inUse(one) == wire::Access::Write)
            withdraw.epoch = space->freshEpoch(tx, one);
        const PartId partId = one.id;
        KP_TRY(space->writeEntry(tx, &partId, std::move(withdraw)));
        return {};
    };
    KP_TRY(end(*part));
    const auto people = space->partOfKind("people");
    if (!people || *people == target)
        return {};
    const bool stillReads = std::any_of(space->parts.begin(), space->parts.end(),
                                        [&](const auto& entry) { return entry.first != *people && reads(entry.second); });
    Part& names = space->parts.at(*people);
    const std::uint32_t minute = std::max(m_context.minute(), names.local.minute);
    const model::Doer doer = model::doerOf(space->local, names.local, space->me(), minute);
    const bool may = person == space->me()
                     || model::rulingOf(model::Setting::People, model::Deed::EndHelper, doer) == model::Ruling::May;
    if (may && !stillReads && reads(names) && !wire::entitledByRule(space->local, names.local, person))
        return end(names);
    return {};
}

} // namespace kp::engine
