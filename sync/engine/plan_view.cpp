// From registers to what is shown: one item may have fields in two parts (a person's name, and the rest).
#include "sync/engine/account_impl.h"
#include "sync/engine/blobs.h"
#include "sync/engine/protection.h"
#include "sync/engine/view_rules.h"

#include <algorithm>
#include <set>

namespace kp::engine {
namespace {

ValueShown valueOf(const merge::Head& head)
{
    return {head.value(), head.author, merge::HybridClock::millisecondsOf(head.stamp), head.placed};
}

/// Names the content and holds its key: shown as PictureShown.
bool isFile(std::uint16_t kind, std::uint16_t field)
{
    return kind == model::kind::kPicture && field == model::picture::kFile;
}

void addField(ItemShown& item, const merge::RegisterView& reg)
{
    const model::FieldSpec* spec = model::findField(item.kindNumber, reg.key.field);
    const std::string name = model::fieldName(item.kindNumber, reg.key.field);
    const merge::FieldView view = merge::view(reg.heads, viewRuleOf(spec), rankOf(spec));
    if (!view.shown)
        return;
    FieldShown& field = item.fields[name];
    field.name = name;
    field.number = reg.key.field;
    if ((reg.key.field & wire::kFieldSet) != 0) {
        field.isSet = true;
        if (field.shown.atMs <= merge::HybridClock::millisecondsOf(view.shown->stamp))
            field.shown = valueOf(*view.shown);
        if (merge::view(reg.heads, merge::ViewRule::Set).present())
            field.elements.push_back(spec != nullptr ? model::elementText(*spec, reg.key.element) : toHex(reg.key.element));
        return;
    }
    field.shown = valueOf(*view.shown);
    for (const merge::Head& head : view.alternatives)
        field.alternatives.push_back(valueOf(head));
    field.clash = view.notice == merge::Notice::Clash;
    if (field.alternatives.empty() && std::holds_alternative<std::monostate>(field.shown.value))
        item.fields.erase(name);
}

void addRegisters(ItemShown& item, const Part& part)
{
    for (const merge::RegisterView& reg : part.replica.registers(item.item)) {
        if (reg.key.field == wire::kFieldOrder) {
            if (const auto* key = std::get_if<std::string>(&reg.heads.front().value()))
                item.order = *key;
        } else if (reg.key.field == wire::kFieldExistence) {
            for (const merge::Head& head : reg.heads) {
                if (item.createdStamp == 0 || head.stamp < item.createdStamp) {
                    item.createdStamp = head.stamp;
                    item.createdMs = merge::HybridClock::millisecondsOf(head.stamp);
                    item.createdBy = head.author;
                }
            }
        } else if (reg.key.field >= model::kFirstOwnField && !isFile(item.kindNumber, reg.key.field)) {
            addField(item, reg);
        }
    }
}

/// The same item in one of the parts that hold it: twice after two people moved it to different places.
struct Copy {
    ItemShown item;
    const Part* part = nullptr;
    bool moved = false;

    /// Which one is the item: as AccountImpl::locate.
    [[nodiscard]] int rank() const { return copyRank(moved, item.condition == ItemCondition::Alive); }
};

using Origins = std::set<std::pair<PartId, wire::Dot>>;

void addOrigins(Origins& known, const PartId& part, const merge::Head& head)
{
    known.emplace(part, head.dot);
    if (head.operation->origin)
        known.emplace(head.operation->origin->part, head.operation->origin->dot);
}

/// Whether `other` holds words that never reached `main`: written after the move, or carried along to another place.
bool holdsMore(const Copy& other, const Copy& main)
{
    Origins known;
    for (const merge::HistoryEntry& entry : main.part->replica.history(main.item.item))
        addOrigins(known, main.part->id, entry.operation);
    for (const merge::RegisterView& reg : other.part->replica.registers(other.item.item))
        for (const merge::Head& head : reg.heads) {
            Origins own;
            addOrigins(own, other.part->id, head);
            const bool reached = std::any_of(own.begin(), own.end(), [&](const auto& one) { return known.contains(one); });
            if (reg.key.field >= model::kFirstOwnField && !reached)
                return true;
        }
    return false;
}

bool before(const ItemShown& a, const ItemShown& b)
{
    // Never ordered by anybody: by creation, after those that were.
    if (a.order.empty() != b.order.empty())
        return b.order.empty();
    if (a.order != b.order)
        return a.order < b.order;
    if (a.createdStamp != b.createdStamp)
        return a.createdStamp < b.createdStamp;
    return a.item < b.item;
}

/// The parts that this person may read, and how.
using Readable = std::vector<std::pair<const Part*, wire::Access>>;

Readable readable(const Space& space)
{
    Readable parts;
    for (const auto& [id, part] : space.parts)
        if (const wire::Access access = space.inUse(part); access != wire::Access::None)
            parts.emplace_back(&part, access);
    return parts;
}

/// Of these, the parts that somebody else reads as well: who is given its newest key reads it as it is now.
Readable readableBy(const Space& space, const Readable& mine, const PersonId& person, std::uint32_t now)
{
    Readable parts;
    for (const auto& [part, own] : mine) {
        const std::uint32_t minute = std::max(now, part->local.minute);
        const wire::Access access = wire::accessOf(space.local, part->local, person, minute);
        if (access != wire::Access::None
            && wire::mayHoldEpoch(space.local, part->local, person, part->local.currentEpoch(), minute)
            && mayHoldCard(space, *part, person))
            parts.emplace_back(part, access);
    }
    return parts;
}

Copy copyOf(const Space& space, const Part& part, wire::Access access, const merge::ItemView& view)
{
    ItemShown item;
    item.item = view.item;
    item.kindNumber = view.kind;
    item.kind = model::kindName(view.kind);
    item.part = part.id;
    item.mayWrite = access == wire::Access::Write && part.local.rule != wire::PartRule::Safety;
    item.mayTick = item.mayWrite || access == wire::Access::Tick;
    item.condition = view.state == merge::ItemState::Alive     ? ItemCondition::Alive
                     : view.state == merge::ItemState::Removed ? ItemCondition::Removed
                                                               : ItemCondition::RemovedButChanged;
    addRegisters(item, part);
    return {std::move(item), &part, space.isMovedFrom(part.id, view)};
}

/// Which of the copies is the item, if any still is; words that never reached it go to the tray.
std::optional<ItemShown> settled(std::vector<Copy>& held, std::vector<ItemShown>& tray)
{
    // A copy in a safety part is read by who cannot read the item itself; beside that it says nothing.
    const auto isSafety = [](const Copy& copy) { return copy.part->local.rule == wire::PartRule::Safety; };
    if (!std::all_of(held.begin(), held.end(), isSafety))
        std::erase_if(held, isSafety);
    std::stable_sort(held.begin(), held.end(), [](const Copy& a, const Copy& b) { return a.rank() < b.rank(); });
    for (std::size_t i = 1; i < held.size(); ++i)
        if (holdsMore(held[i], held.front())) {
            held[i].item.condition = ItemCondition::RemovedButChanged;
            tray.push_back(held[i].item);
        }
    // Moved to where this person does not read: it is gone from here, unless words came after.
    if (held.front().moved && held.front().item.condition != ItemCondition::RemovedButChanged)
        return std::nullopt;
    return std::move(held.front().item);
}

/// One item as it is shown, when it is alive.
std::optional<ItemShown> shownAlive(const Space& space, const Readable& parts, const ItemId& id)
{
    std::vector<Copy> held;
    const Part* extra = nullptr;
    for (const auto& [part, access] : parts) {
        const merge::ItemView view = part->replica.item(id);
        if (view.state != merge::ItemState::Absent)
            held.push_back(copyOf(space, *part, access, view));
        else if (extra == nullptr && view.kind != 0)
            extra = part;
    }
    if (held.empty())
        return std::nullopt;
    std::vector<ItemShown> tray;
    std::optional<ItemShown> item = settled(held, tray);
    if (!item || item->condition != ItemCondition::Alive)
        return std::nullopt;
    if (extra != nullptr)
        addRegisters(*item, *extra);
    return item;
}

/// The same as of the ItemShown, for an item that one part alone holds.
ItemGlance glanceAt(const Part& part, const merge::ItemView& item, const PersonId& me)
{
    ItemGlance glance{item.kind, 0, 0};
    for (const merge::RegisterView& reg : part.replica.registers(item.item)) {
        if (reg.key.field < model::kFirstOwnField || isFile(item.kind, reg.key.field))
            continue;
        const model::FieldSpec* spec = model::findField(item.kind, reg.key.field);
        const merge::FieldView view = merge::view(reg.heads, viewRuleOf(spec), rankOf(spec));
        const bool empty = view.alternatives.empty() && view.shown
                           && std::holds_alternative<std::monostate>(view.shown->value())
                           && (reg.key.field & wire::kFieldSet) == 0;
        if (!view.shown || empty)
            continue;
        glance.clashes += view.notice == merge::Notice::Clash && (reg.key.field & wire::kFieldSet) == 0 ? 1 : 0;
        if (view.shown->author != me)
            glance.newestByOthersMs =
                std::max(glance.newestByOthersMs, merge::HybridClock::millisecondsOf(view.shown->stamp));
    }
    return glance;
}

ItemGlance glanceOf(const ItemShown& item, const PersonId& me)
{
    ItemGlance glance{item.kindNumber, 0, 0};
    for (const auto& [name, field] : item.fields) {
        glance.clashes += field.clash ? 1 : 0;
        if (field.shown.by != me)
            glance.newestByOthersMs = std::max(glance.newestByOthersMs, field.shown.atMs);
    }
    return glance;
}

} // namespace

PlanShown AccountImpl::shown(const Space& space, bool removed, const std::optional<PersonId>& as) const
{
    Readable visible = readable(space);
    if (as)
        visible = readableBy(space, visible, *as, m_context.minute());
    PlanShown plan;
    plan.space = space.record.space;
    plan.me = as.value_or(space.me());
    plan.unreadable = as ? 0 : space.unreadable();
    std::map<ItemId, std::vector<Copy>> copies;
    std::map<ItemId, const Part*> extras;
    for (const auto& [part, access] : visible)
        for (const merge::ItemView& view : part->replica.items())
            if (view.state == merge::ItemState::Absent)
                extras.emplace(view.item, part);
            else
                copies[view.item].push_back(copyOf(space, *part, access, view));
    for (auto& [id, held] : copies) {
        std::optional<ItemShown> item = settled(held, plan.tray);
        if (!item)
            continue;
        if (const auto extra = extras.find(id); extra != extras.end())
            addRegisters(*item, *extra->second);
        addPicture(space, *item);
        if (item->kind == "plan")
            plan.family = item->text("family");
        if (item->condition == ItemCondition::Alive) {
            plan.clashes += glanceOf(*item, plan.me).clashes;
            plan.items.push_back(std::move(*item));
        } else if (item->condition == ItemCondition::RemovedButChanged)
            plan.tray.push_back(std::move(*item));
        else if (removed)
            plan.removed.push_back(std::move(*item));
    }
    std::sort(plan.items.begin(), plan.items.end(), before);
    std::sort(plan.tray.begin(), plan.tray.end(), before);
    std::sort(plan.removed.begin(), plan.removed.end(), before);
    return plan;
}

const Glances& AccountImpl::glances(Space& space) const
{
    const Readable parts = readable(space);
    std::map<PartId, wire::Access> access;
    for (const auto& [part, how] : parts)
        access.emplace(part->id, how);
    std::map<ItemId, ItemGlance>& items = space.glances.items;
    if (access != space.glances.access) {
        items.clear();
        space.unglanced.clear();
        std::map<ItemId, int> copies;
        for (const auto& [part, how] : parts)
            for (const merge::ItemView& view : part->replica.items())
                if (++copies[view.item] == 1 && view.state == merge::ItemState::Alive && !space.isMovedFrom(part->id, view))
                    items.emplace(view.item, glanceAt(*part, view, space.me()));
                else
                    space.unglanced.insert(view.item); // in several parts, or gone from one: looked at whole
    }
    for (const ItemId& id : space.unglanced) {
        items.erase(id);
        if (const auto item = shownAlive(space, parts, id))
            items.emplace(id, glanceOf(*item, space.me()));
    }
    space.glances.access = std::move(access);
    space.unglanced.clear();
    return space.glances;
}

std::optional<ItemShown> AccountImpl::itemShown(const Space& space, const ItemId& item) const
{
    auto one = shownAlive(space, readable(space), item);
    if (one)
        addPicture(space, *one);
    return one;
}

} // namespace kp::engine
