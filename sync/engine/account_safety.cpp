// A safety exception as its two signers make it: asked by the one who reads the items, agreed to by a colleague. Nothing of it
// is made here: the sync hands both signatures to the server, and what stands in the chains afterwards is what was made.
#include "sync/engine/account_impl.h"
#include "sync/engine/second_signature.h"

#include "shared/model/parts.h"
#include "shared/model/safety.h"

#include <algorithm>

namespace kp::engine {
namespace {

std::size_t characters(const std::string& text)
{
    return static_cast<std::size_t>(
        std::count_if(text.begin(), text.end(), [](char c) { return (static_cast<unsigned char>(c) & 0xC0U) != 0x80U; }));
}

Result<void> checkDraft(const SafetyDraft& draft, std::int64_t nowMs)
{
    if (model::findSafetyGround(draft.ground) == nullptr)
        return Error{Errc::BadValue, "ground"};
    if (!model::cleanText(draft.reason).ok() || characters(draft.reason) > model::kSafetyReasonMax)
        return Error{Errc::BadValue, "why"};
    if (characters(draft.reason) < model::kSafetyReasonMin)
        return Error{Errc::BadValue, "reason-short"};
    if (!model::cleanText(draft.discussion).ok() || characters(draft.discussion) > model::kSafetyReasonMax
        || (!draft.discussed && draft.discussion.empty()))
        return Error{Errc::BadValue, "not-discussed"};
    if (draft.untilMs <= nowMs)
        return Error{Errc::BadValue, "until"};
    if (draft.untilMs > nowMs + model::kSafetyDaysMax * kDayMs)
        return Error{Errc::BadValue, "until-far"};
    if (draft.tellAfterMs
        && (*draft.tellAfterMs <= nowMs || *draft.tellAfterMs > nowMs + model::kSafetyTellDaysMax * kDayMs))
        return Error{Errc::BadValue, "tell-after"};
    return draft.items.empty() ? Result<void>(Error{Errc::BadValue, "items"}) : Result<void>{};
}

/// The genesis and one notice for each part that items come from. \return the key that they begin
crypto::Key makeEntries(Context& context, const Space& space, QuestionContent& content)
{
    const SafetyNote& note = content.note;
    crypto::Key key(context.random);
    wire::PartGenesis genesis;
    genesis.rule = wire::PartRule::Safety;
    genesis.epoch = crypto::commitment(key);
    genesis.untilMinute = minuteOf(static_cast<std::int64_t>(note.untilMs) + 59'999);
    genesis.sealed = sealNote(key, context.random, space.record.space, encode(PartNote{"safety", ""}));
    for (const ItemRef& item : note.items)
        genesis.sources.push_back(item.part);
    std::sort(genesis.sources.begin(), genesis.sources.end());
    genesis.sources.erase(std::unique(genesis.sources.begin(), genesis.sources.end()), genesis.sources.end());
    const std::vector<PartId> sources = genesis.sources;
    const std::uint32_t untilMinute = genesis.untilMinute;
    wire::Entry begins = space.newEntry(nullptr, std::move(genesis));
    sign(begins, context.me->device, context.me->sign);
    const PartId safety{wire::idOf(begins).bytes};
    content.entries.push_back(encode(begins));
    for (const PartId& source : sources) {
        const Part& part = space.parts.at(source);
        // Where telling is dangerous: under the key that the two signers alone have. From outside it looks the same.
        const crypto::Key& lock = note.tellMs != 0 ? key : space.newestKey(part)->root();
        const Bytes sealed = sealNotice(lock, key, context.random, space.record.space, note);
        wire::Entry notice = space.newEntry(&part, wire::Notice{safety, untilMinute, false, sealed});
        sign(notice, context.me->device, context.me->sign);
        content.entries.push_back(encode(notice));
    }
    content.key = copyOf(key.view());
    return key;
}

/// What this person may be asked to agree to: that it is what it says, within what policy allows.
Result<void> checkQuestion(const Space& space, const SecondSignature& asked, std::int64_t nowMs)
{
    const SafetyNote& note = asked.content.note;
    const wire::PartGenesis* genesis = asked.genesis();
    const auto key = crypto::Key::fromBytes(asked.content.key);
    if (genesis == nullptr || !key.ok() || crypto::commitment(key.value()) != genesis->epoch || note.by != asked.content.by
        || note.with != asked.content.to
        || genesis->untilMinute != minuteOf(static_cast<std::int64_t>(note.untilMs) + 59'999)
        || asked.entries.size() != genesis->sources.size() + 1)
        return Errc::BadSignature;
    SafetyDraft draft{{ItemId{}},     note.with,       "",          note.reason, static_cast<std::int64_t>(note.untilMs),
                      note.discussed, note.discussion, std::nullopt};
    if (const auto* ground = model::findSafetyGround(static_cast<model::SafetyGround>(note.ground)))
        draft.ground = ground->name;
    if (note.tellMs != 0)
        draft.tellAfterMs = static_cast<std::int64_t>(note.tellMs);
    KP_TRY(checkDraft(draft, nowMs));
    for (std::size_t i = 0; i < genesis->sources.size(); ++i) {
        const auto* notice = std::get_if<wire::Notice>(&asked.entries[i + 1].body);
        if (notice == nullptr || notice->disclosure || notice->safety != asked.safety()
            || asked.entries[i + 1].part != genesis->sources[i] || notice->untilMinute != genesis->untilMinute)
            return Errc::BadSignature;
        const auto told = openNotice(key.value(), space.record.space, notice->sealed);
        if (!told.ok() || encode(told.value()) != encode(note))
            return Errc::BadSignature; // the family would be told something else
        // And when: not before its day, nor never. In a part that only the other reads, that is the other's word.
        const Part* source = space.find(genesis->sources[i]);
        const bool reads = source != nullptr && space.myAccess(*source) != wire::Access::None;
        const auto opens = [&](const auto& epoch) {
            return opensWith(epoch.second.root(), space.record.space, notice->sealed);
        };
        if (note.tellMs != 0 ? !opensWith(key.value(), space.record.space, notice->sealed)
                             : reads && std::none_of(source->keys.begin(), source->keys.end(), opens))
            return Errc::BadSignature;
    }
    const bool inside = std::all_of(note.items.begin(), note.items.end(), [&](const ItemRef& item) {
        return std::find(genesis->sources.begin(), genesis->sources.end(), item.part) != genesis->sources.end();
    });
    return inside && !note.items.empty() ? Result<void>{} : Errc::BadSignature;
}

} // namespace

Result<std::vector<ItemRef>> AccountImpl::safetyItems(Space& space, const std::vector<ItemId>& wanted) const
{
    std::vector<ItemRef> items;
    for (const ItemId& item : wanted) {
        KP_TRY_ASSIGN(const Located at, locate(space, item)); // only what this person reads is found
        const wire::PartRule rule = at.part->local.rule;
        if (rule == wire::PartRule::Private || rule == wire::PartRule::ContactCard)
            return Error{Errc::NotAllowed, "private"};
        items.push_back({at.part->id, item, at.view.kind});
    }
    return items;
}

Result<ItemId> AccountImpl::proposeSafety(const SpaceId& id, const SafetyDraft& draft)
{
    KP_TRY_ASSIGN(Space * space, enter(id));
    const std::int64_t nowMs = m_context.clock.nowMs();
    KP_TRY(checkDraft(draft, nowMs));
    const auto professional = [&](const PersonId& person) {
        const wire::PersonRecord* known = space->placed.person(person);
        return known != nullptr && wire::isProfessional(known->standing);
    };
    if (!space->record.joined || !professional(space->me()))
        return Errc::NotAllowed;
    if (space->placed.person(draft.with) == nullptr)
        return Error{Errc::NotFound, "person"};
    if (draft.with == space->me() || !professional(draft.with) || !space->placed.hasDevice(draft.with))
        return Error{Errc::NotAllowed, "colleague"};
    QuestionContent content;
    content.by = space->me();
    content.to = draft.with;
    content.madeMs = static_cast<std::uint64_t>(nowMs);
    content.expiresMs = static_cast<std::uint64_t>(nowMs + model::kSafetyAskHours * kHourMs);
    SafetyNote& note = content.note;
    note.ground = static_cast<std::uint8_t>(model::findSafetyGround(draft.ground)->ground);
    note.reason = draft.reason;
    note.discussed = draft.discussed;
    note.discussion = draft.discussion;
    note.by = content.by;
    note.with = content.to;
    note.untilMs = static_cast<std::uint64_t>(draft.untilMs);
    note.tellMs = static_cast<std::uint64_t>(draft.tellAfterMs.value_or(0));
    KP_TRY_ASSIGN(note.items, safetyItems(*space, draft.items));
    std::set<PartId> sources;
    for (const ItemRef& item : note.items)
        sources.insert(item.part);
    if (sources.size() > wire::limits::kSafetySources)
        return Errc::TooLarge;
    for (const PartId& source : sources)
        if (space->newestKey(space->parts.at(source)) == nullptr || space->parts.at(source).placed.position == 0)
            return Errc::MissingKey; // not yet on the server: there is no chain to say it in
    const ItemId question = m_context.random.id<ItemId>();
    const Result<void> saved = save(*space, [&](vault::Transaction& tx) -> Result<void> {
        KP_TRY_ASSIGN(const PartId through,
                      ensurePart(tx, *space, wire::PartRule::Team, {}, {"team", model::findPartKind("team")->name.data()}));
        Part& team = space->parts.at(through);
        if (wire::accessOf(space->local, team.local, draft.with, std::max(m_context.minute(), team.local.minute))
            == wire::Access::None)
            return Error{Errc::NotAllowed, "colleague"};
        crypto::Key key = makeEntries(m_context, *space, content);
        wire::Operation ask = askOperation(m_context, *space, team, question, content);
        crypto::wipe(content.key);
        if (std::get<Bytes>(ask.value).size() > wire::limits::kTextBytesMax)
            return Errc::TooLarge;
        KP_TRY_ASSIGN(const wire::Entry genesis, wire::decodeEntry(content.entries.front()));
        Space::keepKey(m_context, tx, PartId{wire::idOf(genesis).bytes}, std::move(key));
        KP_TRY(keepPending(tx, *space, {question, 0}));
        return space->writeCommit(tx, team, {std::move(ask)});
    });
    return saved.ok() ? Result<ItemId>(question) : saved.error();
}

Result<void> AccountImpl::keepPending(vault::Transaction& tx, const Space& space, const PendingRecord& record)
{
    std::uint64_t number = 1;
    KP_TRY(m_vault->scan(kPendingRecord, space.record.space.view(), 0, [&](std::uint64_t at, ByteView value) {
        const auto known = decodePending(value);
        const bool same = known.ok() && known.value().question == record.question;
        number = same ? at : at + 1;
        return !same;
    }));
    return tx.put(kPendingRecord, space.record.space.view(), number, encode(record));
}

Result<void> AccountImpl::answerSafety(const SpaceId& id, const ItemId& question, bool agreed)
{
    KP_TRY_ASSIGN(Space * space, enter(id));
    for (const SecondSignature& asked : secondSignatures(m_context, *space)) {
        if (asked.id != question || asked.content.to != space->me())
            continue;
        if (asked.content.what != Asked::Safety)
            return answerOther(*space, asked, agreed);
        if (asked.answer || space->find(asked.safety()) != nullptr)
            return Error{Errc::NotAllowed, "answered"};
        const std::int64_t nowMs = m_context.clock.nowMs();
        AnswerContent answer{agreed, {}};
        if (agreed) {
            if (static_cast<std::uint64_t>(nowMs) > asked.content.expiresMs)
                return Error{Errc::NotAllowed, "lapsed"};
            KP_TRY(checkQuestion(*space, asked, nowMs));
            for (wire::Entry entry : asked.entries) {
                sign(entry, m_context.me->device, m_context.me->sign);
                answer.signatures.push_back(entry.signatures.back());
            }
            SecondSignature both = asked;
            both.answer = answer;
            const wire::Entry genesis = both.signedByBoth().front();
            KP_TRY(wire::authorisePart(space->local, {}, genesis,
                                       {1, space->local.position, std::max(m_context.minute(), space->local.minute)}));
        }
        return save(*space, [&](vault::Transaction& tx) -> Result<void> {
            Part& through = space->parts.at(asked.through);
            if (agreed && asked.content.note.tellMs != 0)
                KP_TRY(keepPending(tx, *space, {question, 0}));
            return space->writeCommit(tx, through,
                                      {answerOperation(m_context, *space, through, question, asked.content, answer)});
        });
    }
    return Errc::NotFound;
}

// ---- showing ----------------------------------------------------------------------------------------------------------

SafetyShown AccountImpl::safetyShown(const Space& space, const SafetyNote& note) const
{
    SafetyShown out;
    out.by = note.by;
    out.with = note.with;
    if (const auto* ground = model::findSafetyGround(static_cast<model::SafetyGround>(note.ground)))
        out.ground = ground->name;
    out.reason = note.reason;
    out.discussed = note.discussed;
    out.discussion = note.discussion;
    out.untilMs = static_cast<std::int64_t>(note.untilMs);
    out.tellAfterMs = static_cast<std::int64_t>(note.tellMs);
    for (const ItemRef& item : note.items) {
        const Part* part = space.find(item.part);
        const bool reads = part != nullptr && space.myAccess(*part) != wire::Access::None;
        out.items.push_back({item.item, item.part, std::string(model::kindName(item.kind)),
                             reads ? part->note.kind : std::string(), reads ? part->note.name : std::string()});
    }
    return out;
}

Result<std::vector<SafetyShown>> AccountImpl::safety(const SpaceId& id)
{
    KP_TRY_ASSIGN(Space * space, enter(id));
    std::vector<SafetyShown> all;
    std::set<PartId> known;
    std::map<ItemId, Errc> failures;
    KP_TRY(m_vault->scan(kPendingRecord, id.view(), 0, [&](std::uint64_t, ByteView value) {
        if (const auto record = decodePending(value); record.ok() && record.value().failure != 0)
            failures[record.value().question] = static_cast<Errc>(record.value().failure);
        return true;
    }));
    const std::int64_t nowMs = m_context.clock.nowMs();
    for (const SecondSignature& asked : secondSignatures(m_context, *space)) {
        if (asked.content.what != Asked::Safety)
            continue;
        SafetyShown out = safetyShown(*space, asked.content.note);
        out.question = asked.id;
        out.madeMs = static_cast<std::int64_t>(asked.content.madeMs);
        const Part* part = space->find(asked.safety());
        const bool lapsed = static_cast<std::uint64_t>(nowMs) > asked.content.expiresMs;
        if (part != nullptr && part->placed.position > 0) {
            known.insert(part->id);
            out.part = part->id;
            out.state = space->myAccess(*part) != wire::Access::None ? SafetyState::Open : SafetyState::Ended;
        } else if (const auto failed = failures.find(asked.id); failed != failures.end()) {
            out.state = SafetyState::Failed;
            out.failure = name(failed->second);
        } else if (asked.answer) {
            out.state = asked.answer->agreed ? SafetyState::Agreed : SafetyState::Declined;
        } else {
            out.state = lapsed ? SafetyState::Lapsed : SafetyState::Asked;
        }
        out.mayAnswer = out.state == SafetyState::Asked && asked.content.to == space->me();
        all.push_back(std::move(out));
    }
    // What this person was told of, as a reader of what was opened.
    for (const auto& [partId, part] : space->parts)
        for (const wire::NoticeRecord& notice : part.placed.notices) {
            if (space->myAccess(part) == wire::Access::None || known.contains(notice.safety))
                continue;
            const auto note = noteOf(m_context, *space, part, notice);
            if (!note)
                continue;
            known.insert(notice.safety);
            SafetyShown out = safetyShown(*space, *note);
            out.part = notice.safety;
            out.madeMs = static_cast<std::int64_t>(notice.minute) * 60'000;
            out.state = m_context.minute() < notice.untilMinute ? SafetyState::Open : SafetyState::Ended;
            all.push_back(std::move(out));
        }
    return all;
}

// ---- what is due (from the sync) ----------------------------------------------------------------------------------------

/// One operation per head, with its first writer's name and time; only from the parts that have been told.
Result<void> AccountImpl::writeSafetyCopies(vault::Transaction& tx, Space& space, const SecondSignature& asked)
{
    Part& safety = space.parts.at(asked.safety());
    std::vector<wire::Operation> copies;
    const auto put = [&]() -> Result<void> {
        return copies.empty() ? Result<void>{} : space.writeCommit(tx, safety, std::exchange(copies, {}));
    };
    for (const ItemRef& item : asked.content.note.items) {
        Part* source = space.find(item.part);
        if (source == nullptr)
            continue;
        const merge::ItemView view = source->replica.item(item.item);
        std::vector<wire::Operation> one = copiesOf(item.item, {source, view}, safety);
        KP_TRY(takeContentAlong(tx, space, *source, safety, item.item));
        if (copies.size() + one.size() > wire::limits::kOperationsPerCommit)
            KP_TRY(put());
        for (std::size_t at = 0; at < one.size(); at += wire::limits::kOperationsPerCommit) {
            const std::size_t end = std::min(one.size(), at + wire::limits::kOperationsPerCommit);
            if (at > 0)
                KP_TRY(put());
            copies.insert(copies.end(), one.begin() + static_cast<std::ptrdiff_t>(at),
                          one.begin() + static_cast<std::ptrdiff_t>(end));
        }
    }
    return put();
}

Result<void> AccountImpl::tellLater(vault::Transaction& tx, Space& space, const SecondSignature& asked)
{
    KP_TRY_ASSIGN(const crypto::Key safety, crypto::Key::fromBytes(asked.content.key));
    for (auto& [id, part] : space.parts) {
        if (space.myAccess(part) == wire::Access::None)
            continue;
        EpochId epoch;
        const bool open = space.newestKey(part, &epoch) != nullptr;
        for (const wire::NoticeRecord& notice : std::vector<wire::NoticeRecord>(part.local.notices)) {
            if (!open || notice.safety != asked.safety() || notice.disclosedAt != wire::kNever)
                continue;
            const Bytes sealed = space.sealNote(part, epoch, noticeKey(safety));
            KP_TRY(space.writeEntry(tx, &id, wire::Notice{notice.safety, notice.untilMinute, true, sealed}));
        }
    }
    return {};
}

} // namespace kp::engine
