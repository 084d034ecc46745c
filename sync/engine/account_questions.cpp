// What a coach wrote down as agreed in person, and the answer of the person named (protocol.md, "Who may sign what").
#include "sync/engine/account_impl.h"

#include <algorithm>

namespace kp::engine {
namespace {

bool names(const std::vector<PersonId>& agreedBy, const PersonId& person)
{
    return std::find(agreedBy.begin(), agreedBy.end(), person) != agreedBy.end();
}

std::int64_t toMs(std::uint64_t minute) { return minute == wire::kNever ? 0 : static_cast<std::int64_t>(minute) * 60'000; }

bool opensNames(const Part& part) { return part.local.rule == wire::PartRule::People; }

/// Still without an answer of the person named.
bool isOpen(const wire::GrantRecord& grant, const PersonId& me)
{
    return grant.ended == wire::kNever && grant.contestedAt == wire::kNever && grant.affirmedAt == wire::kNever
           && names(grant.agreedBy, me);
}

} // namespace

Result<std::vector<QuestionShown>> AccountImpl::questions(const SpaceId& id)
{
    KP_TRY_ASSIGN(Space * space, enter(id));
    std::vector<QuestionShown> found;
    for (const auto& [person, record] : space->local.persons) {
        const bool answered =
            record.fullAt != wire::kNever || record.affirmedAt != wire::kNever || record.suspendedAt != wire::kNever;
        if (answered || !names(record.agreedBy, space->me()))
            continue;
        QuestionShown question;
        question.entry = record.entry;
        question.by = record.addedBy;
        question.about = person;
        question.atMs = toMs(record.addedMinute);
        question.lapsesMs = toMs(space->local.lapseMinute(record.agreedBy, record.addedMinute));
        found.push_back(std::move(question));
    }
    for (const auto& [partId, part] : space->parts) {
        if (space->inUse(part) == wire::Access::None || opensNames(part))
            continue; // whose names are seen follows from what is shared: it is answered along with that
        const std::uint32_t minute = std::max(m_context.minute(), part.local.minute);
        for (const wire::GrantRecord& grant : part.local.grants) {
            if (!isOpen(grant, space->me()) || wire::activeGrant(space->local, part.local, grant.person, minute) != &grant)
                continue;
            QuestionShown question;
            question.entry = grant.entry;
            question.by = space->local.devices.at(grant.by).person;
            question.about = grant.person;
            question.part = partId;
            question.partKind = part.note.kind;
            question.partName = part.note.name;
            question.access = grant.access;
            question.untilMs = static_cast<std::int64_t>(grant.untilMinute) * 60'000;
            question.atMs = toMs(grant.minute);
            question.lapsesMs = toMs(space->local.lapseMinute(grant.agreedBy, grant.minute));
            if (const auto plain = space->openNote(part, grant.sealed))
                if (auto note = decodeRecord<ConsentNote>(*plain); note.ok()) {
                    question.purpose = note.value().purpose;
                    question.words = note.value().words;
                }
            found.push_back(std::move(question));
        }
    }
    std::stable_sort(found.begin(), found.end(), [](const auto& a, const auto& b) { return a.atMs < b.atMs; });
    return found;
}

Result<void> AccountImpl::answer(const SpaceId& id, const EntryId& entry, bool agreed)
{
    KP_TRY_ASSIGN(const std::vector<QuestionShown> open_, questions(id));
    const auto question =
        std::find_if(open_.begin(), open_.end(), [&](const QuestionShown& one) { return one.entry == entry; });
    if (question == open_.end())
        return Errc::NotFound;
    KP_TRY_ASSIGN(Space * space, enter(id));
    const auto said = [&](const EntryId& about) {
        return agreed ? wire::EntryBody(wire::Affirm{about}) : wire::EntryBody(wire::Contest{about});
    };
    return save(*space, [&](vault::Transaction& tx) -> Result<void> {
        if (question->part.isZero()) {
            KP_TRY(space->writeEntry(tx, nullptr, said(entry)));
            // Only a member of the circle can let somebody sign for it: who says yes does so with the same word.
            const wire::PersonRecord* person = space->local.person(question->about);
            const bool signs = space->local.isCircleSigner(space->me(), space->local.position);
            if (agreed && signs && person != nullptr && person->standing == wire::Standing::Parent)
                KP_TRY(space->writeEntry(tx, nullptr, wire::EndorsePerson{question->about}));
            return {};
        }
        KP_TRY(space->writeEntry(tx, &question->part, said(entry)));
        bool readsMore = false;
        for (const auto& [partId, part] : space->parts)
            readsMore = readsMore
                        || (!opensNames(part)
                            && wire::activeGrant(space->local, part.local, question->about,
                                                 std::max(m_context.minute(), part.local.minute))
                                   != nullptr);
        if (!agreed && readsMore)
            return {};
        for (const auto& [partId, part] : space->parts) {
            if (!opensNames(part))
                continue;
            std::vector<EntryId> along;
            for (const wire::GrantRecord& grant : part.local.grants)
                if (grant.person == question->about && isOpen(grant, space->me()))
                    along.push_back(grant.entry);
            const PartId names = partId;
            for (const EntryId& one : along)
                KP_TRY(space->writeEntry(tx, &names, said(one)));
        }
        return {};
    });
}

} // namespace kp::engine
