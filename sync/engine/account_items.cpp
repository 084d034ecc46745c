#include "sync/engine/account_impl.h"

#include "sync/engine/protection.h"
#include "sync/engine/view_rules.h"
#include "sync/merge/fractional_index.h"
#include "sync/merge/item_id.h"
#include "sync/merge/view.h"

#include <algorithm>

namespace kp::engine {

using wire::Operation;

namespace {

constexpr std::size_t kPartNameBytes = 60;

/// A goal's part is named after its words, cut at a whole character.
std::string shortName(std::string text)
{
    if (text.size() <= kPartNameBytes)
        return text;
    std::size_t end = kPartNameBytes;
    while (end > 0 && (static_cast<unsigned char>(text[end]) & 0xC0U) == 0x80U)
        --end;
    return text.substr(0, end);
}

std::string rawField(const std::vector<FieldText>& fields, std::string_view name)
{
    for (const auto& [field, value] : fields)
        if (field == name)
            return value;
    return {};
}

/// Persons and plans live where names live: everybody with any part must be able to know them.
bool livesWithNames(const model::KindSpec& kind)
{
    return std::any_of(kind.fields.begin(), kind.fields.end(), [&](const model::FieldSpec& field) {
        return model::homeOf(kind, field) == model::PartHome::People;
    });
}

/// What is only added never changes; of a note or a comment only its author's changes count, so nobody else's is taken.
Result<void> mayChange(const Space& space, const Part& part, const ItemId& item, std::uint16_t kind)
{
    if ((kind & wire::kKindAddedOnly) != 0)
        return Errc::NotAllowed;
    if ((kind & wire::kKindAuthored) == 0)
        return {};
    const auto proofs = part.replica.heads({item, kind, wire::kFieldNonce, {}});
    const bool mine =
        std::any_of(proofs.begin(), proofs.end(), [&](const merge::Head& head) { return head.author == space.me(); });
    return mine ? Result<void>{} : Errc::NotAllowed;
}

} // namespace

Operation AccountImpl::operation(const Part& part, const ItemId& item, std::uint16_t kind, std::uint16_t field,
                                 Bytes element, wire::Value value) const
{
    Operation made;
    made.item = item;
    made.kind = kind;
    made.field = field;
    made.element = element;
    made.value = std::move(value);
    made.replaces = part.replica.replacesFor({item, kind, field, std::move(element)}, m_context.me->device);
    return made;
}

Result<AccountImpl::Located> AccountImpl::locate(Space& space, const ItemId& item) const
{
    Located best;
    int bestRank = 0;
    bool onlyCopy = false;
    for (auto& [id, part] : space.parts) {
        const merge::ItemView view = part.replica.item(item);
        if (view.state == merge::ItemState::Absent || space.inUse(part) == wire::Access::None)
            continue;
        if (part.local.rule == wire::PartRule::Safety) {
            onlyCopy = true; // to be read until it ends; changed where it comes from
            continue;
        }
        const int rank = copyRank(space.isMovedFrom(id, view), view.state == merge::ItemState::Alive);
        if (best.part == nullptr || rank < bestRank) {
            best = {&part, view};
            bestRank = rank;
        }
    }
    return best.part != nullptr ? Result<Located>(best) : onlyCopy ? Errc::NotAllowed : Errc::NotFound;
}

Result<PartId> AccountImpl::ensurePart(vault::Transaction& tx, Space& space, wire::PartRule rule, const PersonId& owner,
                                       const PartNote& note)
{
    if (const auto found = space.partOfKind(note.kind, owner))
        return *found;
    return space.createPart(tx, rule, owner, note);
}

Result<PartId> AccountImpl::homePart(vault::Transaction& tx, Space& space, const model::KindSpec& kind,
                                     const ItemDraft& draft)
{
    const PersonId nobody;
    const auto existing = [&](std::string_view name) -> Result<PartId> {
        const auto part = space.partOfKind(name);
        return part ? Result<PartId>(*part) : Result<PartId>(Errc::NotAllowed);
    };
    if (livesWithNames(kind))
        return existing("people");
    switch (kind.home) {
    case model::PartHome::Core: return existing("core");
    case model::PartHome::People: return existing("people");
    case model::PartHome::OwnGoalPart:
        return space.createPart(tx, wire::PartRule::Family, nobody, {"goal", shortName(rawField(draft.fields, "words"))});
    case model::PartHome::GoalOf: {
        const std::string goal = rawField(draft.fields, "goal");
        if (goal.empty())
            return existing("core");
        KP_TRY_ASSIGN(const ItemId id, ItemId::fromHexText(goal));
        KP_TRY_ASSIGN(const Located at, locate(space, id));
        return at.part->id;
    }
    case model::PartHome::ContactCard: {
        PersonId owner;
        if (const std::string person = rawField(draft.fields, "person"); !person.empty()) {
            KP_TRY_ASSIGN(owner, PersonId::fromHexText(person));
        }
        if (isProtected(space, owner)) // the one that others were shut out of
            for (const PartId& card : cardsOf(space, owner))
                if (space.parts.at(card).local.owner == owner)
                    return card;
        return space.createPart(tx, wire::PartRule::ContactCard, owner, {"contact-card", "contact-card"});
    }
    case model::PartHome::Private:
        return ensurePart(tx, space, wire::PartRule::Private, space.me(), {"private", "private"});
    case model::PartHome::Team: return ensurePart(tx, space, wire::PartRule::Team, nobody, {"team", "team"});
    case model::PartHome::Explicit: break;
    }
    return Error{Errc::BadValue, "part"};
}

Result<void> AccountImpl::write(vault::Transaction& tx, Space& space, Part& mainPart, const ItemId& item,
                                const model::KindSpec& kind, const std::vector<FieldText>& fields, bool create)
{
    std::map<PartId, std::vector<Operation>> perPart;
    std::vector<Operation>& main = perPart[mainPart.id];
    if (create)
        main.push_back(operation(mainPart, item, kind.number, wire::kFieldExistence, {}, true));
    for (const auto& [name, raw] : fields) {
        const model::FieldSpec* field = model::findField(kind, name);
        if (field == nullptr)
            return Error{Errc::BadValue, "field"};
        KP_TRY_ASSIGN(std::vector<model::FieldWrite> writes, model::parseField(*field, raw));
        PartId target = mainPart.id;
        const model::PartHome home = model::homeOf(kind, *field);
        if (livesWithNames(kind) && home != model::PartHome::People) {
            const auto core = space.partOfKind("core");
            if (!core)
                return Errc::NotAllowed;
            target = *core;
        }
        const Part& part = space.parts.at(target);
        if (field->isSet()) {
            std::vector<Bytes> present;
            for (const merge::RegisterView& view : part.replica.registers(item))
                if (view.key.field == field->number && merge::view(view.heads, merge::ViewRule::Set).present())
                    present.push_back(view.key.element);
            writes = model::replaceSet(*field, writes, present);
        }
        for (model::FieldWrite& one : writes)
            perPart[target].push_back(
                operation(part, item, kind.number, one.field, std::move(one.element), std::move(one.value)));
    }
    for (auto& [id, operations] : perPart)
        KP_TRY(space.writeCommit(tx, space.parts.at(id), std::move(operations), kind.addedOnly()));
    return {};
}

Result<ItemId> AccountImpl::addItem(const SpaceId& id, const ItemDraft& draft)
{
    const model::KindSpec* kind = model::findKind(draft.kind);
    if (kind == nullptr)
        return Error{Errc::BadValue, "kind"};
    if (kind->number == model::kind::kPicture)
        return Error{Errc::BadValue, "picture"}; // with its content: addPicture
    KP_TRY_ASSIGN(Space * space, enter(id));
    if (!space->record.joined)
        return Errc::NotAllowed; // asked to join, not in yet
    ItemId item = m_context.random.id<ItemId>();
    const Result<void> saved = save(*space, [&](vault::Transaction& tx) -> Result<void> {
        // Values are judged before a part is made for them.
        for (const auto& [name, raw] : draft.fields) {
            const model::FieldSpec* field = model::findField(*kind, name);
            if (field == nullptr)
                return Error{Errc::BadValue, "field"};
            KP_TRY(model::parseField(*field, raw));
        }
        PartId target;
        if (draft.part) {
            target = *draft.part;
        } else {
            KP_TRY_ASSIGN(target, homePart(tx, *space, *kind, draft));
        }
        Part* part = space->find(target);
        if (part == nullptr || part->local.erasure() != nullptr)
            return Errc::NotFound;
        if (kind->home == model::PartHome::ContactCard && part->local.rule != wire::PartRule::ContactCard)
            return Error{Errc::NotAllowed, "card"};
        const bool ofServices = kind->number == model::kind::kFileTerm || kind->number == model::kind::kArchive;
        const wire::PersonRecord* me = space->local.person(space->me());
        if (ofServices && (me == nullptr || !wire::isProfessional(me->standingAt(wire::kNever))))
            return Errc::NotAllowed; // readers pass such words over
        if (!draft.evenSo)
            KP_TRY(checkReveal(*space, *part, draft.fields));
        if (part->local.rule == wire::PartRule::Safety)
            return Errc::NotAllowed;
        if (!kind->authored() && !kind->addedOnly())
            return write(tx, *space, *part, item, *kind, draft.fields, true);
        Bytes nonce(merge::kNonceSize);
        m_context.random.fill(nonce);
        std::vector<Operation> operations;
        if (kind->authored())
            item = merge::authoredItemId(space->me(), nonce);
        operations.push_back(operation(*part, item, kind->number, wire::kFieldExistence, {}, true));
        operations.push_back(operation(*part, item, kind->number, wire::kFieldNonce, {}, nonce));
        for (const auto& [name, raw] : draft.fields) {
            KP_TRY_ASSIGN(auto writes, model::parseField(*kind, name, raw));
            for (model::FieldWrite& one : writes)
                operations.push_back(
                    operation(*part, item, kind->number, one.field, std::move(one.element), std::move(one.value)));
        }
        if (kind->addedOnly())
            item = merge::nameAddedOnly(space->me(), operations);
        return space->writeCommit(tx, *part, std::move(operations), kind->addedOnly());
    });
    if (!saved.ok())
        return saved.error();
    return item;
}

Result<void> AccountImpl::setFields(const SpaceId& id, const ItemId& item, const std::vector<FieldText>& fields,
                                    bool evenSo)
{
    KP_TRY_ASSIGN(Space * space, enter(id));
    KP_TRY_ASSIGN(const Located at, locate(*space, item));
    const model::KindSpec* kind = model::findKind(at.view.kind);
    if (kind == nullptr)
        return Errc::FormatTooNew;
    KP_TRY(mayChange(*space, *at.part, item, at.view.kind));
    if (!evenSo)
        KP_TRY(checkReveal(*space, *at.part, fields));
    return save(*space, [&](vault::Transaction& tx) { return write(tx, *space, *at.part, item, *kind, fields, false); });
}

Result<void> AccountImpl::changeExistence(const SpaceId& id, const ItemId& item, bool alive)
{
    KP_TRY_ASSIGN(Space * space, enter(id));
    KP_TRY_ASSIGN(const Located at, locate(*space, item));
    KP_TRY(mayChange(*space, *at.part, item, at.view.kind));
    return save(*space, [&](vault::Transaction& tx) -> Result<void> {
        Operation change = operation(*at.part, item, at.view.kind, wire::kFieldExistence, {}, alive);
        if (!alive)
            change.seen = at.part->replica.seenFor(item, m_context.me->device);
        return space->writeCommit(tx, *at.part, {std::move(change)});
    });
}

Result<void> AccountImpl::removeItem(const SpaceId& id, const ItemId& item) { return changeExistence(id, item, false); }
Result<void> AccountImpl::restoreItem(const SpaceId& id, const ItemId& item) { return changeExistence(id, item, true); }

Result<void> AccountImpl::writeRegister(const SpaceId& id, const ItemId& item, const std::string& field,
                                        const std::function<Result<wire::Value>(const merge::FieldView&)>& choose)
{
    KP_TRY_ASSIGN(Space * space, enter(id));
    for (auto& entry : space->parts) {
        Part& part = entry.second;
        if (space->inUse(part) == wire::Access::None || part.local.rule == wire::PartRule::Safety)
            continue;
        const merge::ItemView view = part.replica.item(item);
        for (const merge::RegisterView& reg : part.replica.registers(item)) {
            if (reg.key.field < model::kFirstOwnField || model::fieldName(view.kind, reg.key.field) != field)
                continue;
            KP_TRY(mayChange(*space, part, item, view.kind));
            const model::FieldSpec* spec = model::findField(view.kind, reg.key.field);
            KP_TRY_ASSIGN(wire::Value value, choose(merge::view(reg.heads, viewRuleOf(spec), rankOf(spec))));
            return save(*space, [&](vault::Transaction& tx) {
                return space->writeCommit(
                    tx, part, {operation(part, item, view.kind, reg.key.field, reg.key.element, std::move(value))});
            });
        }
    }
    return Errc::NotFound;
}

Result<void> AccountImpl::resolveKeep(const SpaceId& id, const ItemId& item, const std::string& field, std::size_t keep)
{
    return writeRegister(id, item, field, [&](const merge::FieldView& view) -> Result<wire::Value> {
        if (!view.shown || keep > view.alternatives.size())
            return Errc::BadValue;
        return keep == 0 ? view.shown->value() : view.alternatives[keep - 1].value();
    });
}

Result<void> AccountImpl::resolveValue(const SpaceId& id, const ItemId& item, const std::string& field,
                                       const std::string& value, bool evenSo)
{
    KP_TRY_ASSIGN(Space * space, enter(id));
    KP_TRY_ASSIGN(const Located at, locate(*space, item));
    const model::KindSpec* kind = model::findKind(at.view.kind);
    if (kind == nullptr)
        return Errc::FormatTooNew;
    KP_TRY_ASSIGN(const auto writes, model::parseField(*kind, field, value));
    if (writes.size() != 1 || !writes.front().element.empty())
        return setFields(id, item, {{field, value}}, evenSo);
    if (!evenSo)
        KP_TRY(checkReveal(*space, *at.part, {{field, value}}));
    return writeRegister(id, item, field,
                         [&](const merge::FieldView&) -> Result<wire::Value> { return writes.front().value; });
}

Result<void> AccountImpl::orderItem(const SpaceId& id, const ItemId& item, std::optional<ItemId> before,
                                    std::optional<ItemId> after)
{
    KP_TRY_ASSIGN(Space * space, enter(id));
    KP_TRY_ASSIGN(const Located at, locate(*space, item));
    const auto keyOf = [&](const std::optional<ItemId>& neighbour) -> std::optional<std::string> {
        if (!neighbour)
            return std::nullopt;
        const auto located = locate(*space, *neighbour);
        if (!located.ok())
            return std::nullopt;
        const auto heads =
            located.value().part->replica.heads({*neighbour, located.value().view.kind, wire::kFieldOrder, {}});
        const auto* text = heads.empty() ? nullptr : std::get_if<std::string>(&heads.front().value());
        return text != nullptr ? std::optional(*text) : std::nullopt;
    };
    const auto left = keyOf(before);
    auto right = keyOf(after);
    if (left && right && *left >= *right)
        right.reset();
    KP_TRY_ASSIGN(const std::string key, merge::between(left, right, m_context.random));
    return save(*space, [&](vault::Transaction& tx) {
        return space->writeCommit(tx, *at.part, {operation(*at.part, item, at.view.kind, wire::kFieldOrder, {}, key)});
    });
}

Result<std::vector<ChangeShown>> AccountImpl::history(const SpaceId& id, const ItemId& item)
{
    KP_TRY_ASSIGN(Space * space, enter(id));
    std::vector<ChangeShown> changes;
    for (const auto& [partId, part] : space->parts) {
        if (space->inUse(part) == wire::Access::None)
            continue;
        const std::uint16_t kind = part.replica.item(item).kind;
        for (const merge::HistoryEntry& entry : part.replica.history(item)) {
            const bool counts =
                entry.status == merge::OperationStatus::Shown || entry.status == merge::OperationStatus::Replaced;
            const bool file = kind == model::kind::kPicture && entry.operation.operation->field == model::picture::kFile;
            if (!counts || file || entry.operation.operation->field == wire::kFieldNonce)
                continue;
            ChangeShown change;
            change.atMs = merge::HybridClock::millisecondsOf(entry.operation.stamp);
            change.by = entry.operation.author;
            const std::uint16_t field = entry.operation.operation->field;
            change.field = field == wire::kFieldExistence ? "exists"
                           : field == wire::kFieldOrder   ? "order"
                                                          : model::fieldName(kind, field);
            change.value = entry.operation.value();
            change.current = entry.status == merge::OperationStatus::Shown;
            changes.push_back(std::move(change));
        }
    }
    if (changes.empty())
        return Errc::NotFound;
    std::stable_sort(changes.begin(), changes.end(), [](const auto& a, const auto& b) { return a.atMs > b.atMs; });
    return changes;
}

namespace {

Bytes draftGroup(const SpaceId& space, const std::string& key)
{
    Bytes group = copyOf(space.view());
    const ByteView text = viewOf(key);
    group.insert(group.end(), text.begin(), text.end());
    return group;
}

} // namespace

Result<void> AccountImpl::saveDraft(const SpaceId& space, const std::string& key, const std::string& text)
{
    if (text.size() > wire::limits::kTextBytesMax || key.size() > 200)
        return Errc::TooLarge;
    auto tx = m_vault->begin();
    const Bytes group = draftGroup(space, key);
    if (text.empty())
        KP_TRY(tx.erase(kDraftRecord, group, 0));
    else
        KP_TRY(tx.put(kDraftRecord, group, 0, viewOf(text)));
    return tx.commit();
}

Result<std::string> AccountImpl::draft(const SpaceId& space, const std::string& key)
{
    const auto stored = m_vault->get(kDraftRecord, draftGroup(space, key), 0);
    if (!stored.ok())
        return stored.code() == Errc::NotFound ? Result<std::string>(std::string()) : stored.code();
    return std::string(textOf(stored.value()));
}

} // namespace kp::engine
