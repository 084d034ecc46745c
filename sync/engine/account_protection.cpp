// Protected persons, as the one who is asked for protection or its end does it; what a text may reveal; and the plan as somebody
// else sees it.
#include "sync/engine/account_impl.h"
#include "sync/engine/protection.h"
#include "sync/engine/second_signature.h"

#include "shared/model/safety.h"

#include <algorithm>

namespace kp::engine {
namespace {

constexpr std::size_t kReasonBytes = 1000;

Result<void> checkReason(const std::string& reason)
{
    const bool fits = model::cleanText(reason).ok() && !reason.empty() && reason.size() <= kReasonBytes;
    return fits ? Result<void>{} : Error{Errc::BadValue, "why"};
}

} // namespace

/// Everybody but the owner and the professionals is put out, and the lock is changed before the next word is written.
Result<void> AccountImpl::shieldCard(vault::Transaction& tx, Space& space, Part& card, const PersonId& owner)
{
    const std::uint32_t minute = std::max(m_context.minute(), card.local.minute);
    std::vector<PersonId> out;
    const std::set<PersonId> guardians = guardiansOf(space, owner);
    for (const PersonId& reader : wire::readersOf(space.local, card.local, minute))
        if (reader != owner && !guardians.contains(reader))
            out.push_back(reader);
    for (std::size_t i = 0; i < out.size(); ++i) {
        wire::Withdraw withdraw;
        withdraw.person = out[i];
        if (i + 1 == out.size())
            withdraw.epoch = space.freshEpoch(tx, card);
        const PartId id = card.id;
        KP_TRY(space.writeEntry(tx, &id, std::move(withdraw)));
    }
    return {};
}

Result<void> AccountImpl::protect(const SpaceId& id, const PersonId& person, const std::string& reason)
{
    KP_TRY(checkReason(reason));
    KP_TRY_ASSIGN(Space * space, enter(id));
    if (space->local.person(person) == nullptr)
        return Errc::NotFound;
    const wire::PersonRecord* self = space->placed.person(space->me());
    const bool mine = person == space->me();
    if (!space->record.joined || self == nullptr || (!mine && !wire::isProfessional(self->standing)))
        return Errc::NotAllowed;
    if (!mine && !guardiansOf(*space, person).contains(space->me()))
        return Error{Errc::Unconfirmed, "colleague"};
    return save(*space, [&](vault::Transaction& tx) -> Result<void> {
        std::vector<PartId> cards = cardsOf(*space, person);
        const bool owned = std::any_of(cards.begin(), cards.end(),
                                       [&](const PartId& card) { return space->parts.at(card).local.owner == person; });
        if (!owned) {
            // Not the first of the list: the sealed word is put under the first, which was there for whoever opens it.
            KP_TRY_ASSIGN(const PartId made,
                          space->createPart(tx, wire::PartRule::ContactCard, person, {"contact-card", "contact-card"}));
            cards.push_back(made);
        }
        PartId own;
        for (const PartId& card : cards) {
            KP_TRY(shieldCard(tx, *space, space->parts.at(card), person));
            if (space->parts.at(card).local.owner == person)
                own = card;
        }
        Part& card = space->parts.at(own);
        EpochId epoch;
        if (space->newestKey(card, &epoch) == nullptr)
            return Errc::MissingKey;
        const Bytes sealed = space->sealNote(card, epoch, encode(ProtectNote{true, reason}));
        KP_TRY(space->writeEntry(tx, nullptr, wire::Protect{person, sealed}));
        return {};
    });
}

Result<ItemId> AccountImpl::askSecond(vault::Transaction& tx, Space& space, Part& through, QuestionContent content,
                                      wire::EntryBody body)
{
    const std::uint32_t minute = std::max(m_context.minute(), through.local.minute);
    if (content.to == space.me() || !space.placed.hasDevice(content.to)
        || wire::accessOf(space.local, through.local, content.to, minute) == wire::Access::None)
        return Error{Errc::NotAllowed, "colleague"};
    content.by = space.me();
    content.madeMs = static_cast<std::uint64_t>(m_context.clock.nowMs());
    content.expiresMs = content.madeMs + static_cast<std::uint64_t>(model::kSafetyAskHours * kHourMs);
    const bool ofPart = std::holds_alternative<wire::Grant>(body);
    wire::Entry entry = space.newEntry(ofPart ? &through : nullptr, std::move(body));
    wire::sign(entry, m_context.me->device, m_context.me->sign);
    content.entries.push_back(encode(entry));
    const ItemId question = m_context.random.id<ItemId>();
    KP_TRY(keepPending(tx, space, {question, 0}));
    KP_TRY(space.writeCommit(tx, through, {askOperation(m_context, space, through, question, content)}));
    return question;
}

Result<ItemId> AccountImpl::endProtection(const SpaceId& id, const PersonId& person, const PersonId& with,
                                          const std::string& reason)
{
    KP_TRY(checkReason(reason));
    KP_TRY_ASSIGN(Space * space, enter(id));
    if (!isProtected(*space, person))
        return Error{Errc::NotAllowed, "not-protected"};
    const bool own = space->me() == person;
    const std::set<PersonId> guardians = guardiansOf(*space, person);
    if (own ? !guardians.contains(with) : with != person || !guardians.contains(space->me()))
        return Error{Errc::NotAllowed, "colleague"};
    ItemId question;
    const Result<void> saved = save(*space, [&](vault::Transaction& tx) -> Result<void> {
        for (const PartId& one : cardsOf(*space, person)) {
            Part& card = space->parts.at(one);
            EpochId epoch;
            if (card.local.owner != person || space->newestKey(card, &epoch) == nullptr)
                continue;
            QuestionContent content;
            content.what = Asked::EndProtection;
            content.to = with;
            content.note.reason = reason;
            content.note.with = person;
            const Bytes sealed = space->sealNote(card, epoch, encode(ProtectNote{false, reason}));
            KP_TRY_ASSIGN(question, askSecond(tx, *space, card, std::move(content), wire::Protect{person, sealed}));
            return {};
        }
        return Errc::MissingKey;
    });
    return saved.ok() ? Result<ItemId>(question) : saved.error();
}

/// What is signed is what was asked: the end of this protection, or this card for that person.
Result<void> AccountImpl::answerOther(Space& space, const SecondSignature& asked, bool agreed)
{
    if (asked.answer)
        return Error{Errc::NotAllowed, "answered"};
    AnswerContent answer{agreed, {}};
    if (agreed) {
        if (static_cast<std::uint64_t>(m_context.clock.nowMs()) > asked.content.expiresMs)
            return Error{Errc::NotAllowed, "lapsed"};
        if (asked.entries.size() != 1)
            return Errc::BadSignature;
        wire::Entry entry = asked.entries.front();
        if (const auto* protect = std::get_if<wire::Protect>(&entry.body)) {
            const auto note = protectNoteOf(space, protect->person, protect->sealed);
            if (asked.content.what != Asked::EndProtection || protect->person != asked.content.note.with || !note
                || note->on || note->reason != asked.content.note.reason)
                return Errc::BadSignature;
        } else {
            const auto* grant = std::get_if<wire::Grant>(&entry.body);
            if (grant == nullptr || asked.content.what != Asked::GrantCard || entry.part != asked.through
                || grant->person != asked.content.note.with)
                return Errc::BadSignature;
        }
        wire::sign(entry, m_context.me->device, m_context.me->sign);
        answer.signatures.push_back(entry.signatures.back());
    }
    return save(space, [&](vault::Transaction& tx) {
        Part& through = space.parts.at(asked.through);
        return space.writeCommit(tx, through,
                                 {answerOperation(m_context, space, through, asked.id, asked.content, answer)});
    });
}

Result<std::vector<ProtectionShown>> AccountImpl::protections(const SpaceId& id)
{
    KP_TRY_ASSIGN(Space * space, enter(id));
    std::vector<ProtectionShown> all;
    const auto about = [&](const PersonId& person) -> ProtectionShown& {
        for (ProtectionShown& one : all)
            if (one.person == person)
                return one;
        all.push_back({person, isProtected(*space, person), {}, {}, 0, {}});
        return all.back();
    };
    for (const wire::ProtectRecord& said : space->local.protections)
        if (const auto note = protectNoteOf(*space, said.person, said.sealed)) {
            ProtectionShown& one = about(said.person);
            one.reason = note->reason;
            one.by = said.signers.empty() ? PersonId{} : said.signers.front();
            one.atMs = static_cast<std::int64_t>(said.minute) * 60'000;
        }
    for (const SecondSignature& asked : secondSignatures(m_context, *space)) {
        const Part* card = space->find(asked.through);
        if (asked.content.what == Asked::Safety || card == nullptr)
            continue;
        const bool ends = asked.content.what == Asked::EndProtection;
        ProtectionShown::Question question{asked.id,
                                           ends,
                                           asked.content.by,
                                           asked.content.to,
                                           asked.content.note.with,
                                           asked.content.note.reason,
                                           asked.answer.has_value(),
                                           false};
        const bool late = static_cast<std::uint64_t>(m_context.clock.nowMs()) > asked.content.expiresMs;
        question.mayAnswer = asked.content.to == space->me() && !asked.answer && !late;
        about(ends ? asked.content.note.with : card->local.owner).questions.push_back(std::move(question));
    }
    return all;
}

// ---- what a text may reveal --------------------------------------------------------------------------------------------

Result<void> AccountImpl::checkReveal(const Space& space, const Part& part, const std::vector<FieldText>& fields) const
{
    if (space.local.protections.empty())
        return {};
    const RevealCheck check(space, part, std::max(m_context.minute(), part.local.minute));
    m_revealed.clear();
    std::string first;
    for (const auto& [name, text] : fields)
        if (check.tells(text)) {
            addRevealed(check, text);
            first = first.empty() ? name : first;
        }
    return m_revealed.empty() ? Result<void>{} : Error{Errc::MayReveal, first};
}

void AccountImpl::addRevealed(const RevealCheck& check, std::string_view text) const
{
    for (MayReveal& one : check.of(text))
        if (std::none_of(m_revealed.begin(), m_revealed.end(),
                         [&](const RevealShown& known) { return known.person == one.person && known.field == one.field; }))
            m_revealed.push_back({one.person, std::move(one.field), std::move(one.readers)});
}

Result<void> AccountImpl::checkRevealTo(const Space& space, const std::vector<PersonId>& readers, const Part& part,
                                        const std::optional<ItemId>& only) const
{
    if (space.local.protections.empty())
        return {};
    const RevealCheck check(space, readers, std::max(m_context.minute(), part.local.minute), part.id);
    m_revealed.clear();
    std::string first;
    for (const merge::ItemView& item : part.replica.items())
        for (const auto& [name, text] : textsOf(part, item))
            if ((!only || item.item == *only) && check.tells(text)) {
                addRevealed(check, text);
                first = first.empty() ? name : first;
            }
    return m_revealed.empty() ? Result<void>{} : Error{Errc::MayReveal, first};
}

Result<std::vector<RevealShown>> AccountImpl::mayReveal(const SpaceId& id, const PartId& target, const std::string& text)
{
    KP_TRY_ASSIGN(Space * space, enter(id));
    const Part* part = space->find(target);
    if (part == nullptr || space->myAccess(*part) == wire::Access::None)
        return Errc::NotFound;
    std::vector<RevealShown> found;
    for (MayReveal& one : RevealCheck(*space, *part, std::max(m_context.minute(), part->local.minute)).of(text))
        found.push_back({one.person, std::move(one.field), std::move(one.readers)});
    return found;
}

// ---- as somebody else --------------------------------------------------------------------------------------------------

Result<PlanShown> AccountImpl::showAs(const SpaceId& id, const PersonId& person, std::size_t& hidden)
{
    KP_TRY_ASSIGN(Space * space, enter(id));
    if (space->local.person(person) == nullptr)
        return Errc::NotFound;
    hidden = 0;
    for (const auto& [partId, part] : space->parts) {
        const std::uint32_t minute = std::max(m_context.minute(), part.local.minute);
        hidden += wire::accessOf(space->local, part.local, person, minute) != wire::Access::None
                          && space->myAccess(part) == wire::Access::None
                      ? 1
                      : 0;
    }
    return shown(*space, false, person);
}

Result<std::string> AccountImpl::exportJsonAs(const SpaceId& id, const PersonId& person)
{
    KP_TRY_ASSIGN(Space * space, enter(id));
    if (space->local.person(person) == nullptr)
        return Errc::NotFound;
    const PlanShown plan = shown(*space, false, person);
    KP_TRY(noteExport(*space, plan, {}));
    return jsonOf(*space, plan, {});
}

} // namespace kp::engine
