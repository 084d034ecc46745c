// A coach who leaves a plan, and what there is to pass on first: nobody's plan is left with a name in it that no longer answers.
#include "sync/engine/account_impl.h"

#include <algorithm>
#include <nlohmann/json.hpp>

namespace kp::engine {
namespace {

/// Work that is still to be done: what was done stays with who did it.
bool stillAhead(const ItemShown& item, const std::string& today)
{
    if (item.kind == "action")
        return item.text("status") != "done";
    const bool dated = item.kind == "appointment" || item.kind == "visit" || item.kind == "review";
    return dated && item.text("when") >= today;
}

bool names(const FieldShown& field, const PersonId& person)
{
    return std::find(field.elements.begin(), field.elements.end(), person.hex()) != field.elements.end();
}

} // namespace

std::vector<ItemId> AccountImpl::mineAhead(const Space& space, const std::string& field) const
{
    const std::string today = brusselsDate(m_context.clock.nowMs());
    std::vector<ItemId> found;
    const PlanShown plan = shown(space, false);
    for (const ItemShown& item : plan.items)
        if (const FieldShown* who = item.field(field);
            who != nullptr && item.mayWrite && stillAhead(item, today) && names(*who, space.me()))
            found.push_back(item.item);
    return found;
}

Result<HandoverShown> AccountImpl::handover(const SpaceId& id)
{
    KP_TRY_ASSIGN(Space * space, enter(id));
    if (space->record.left)
        return whyLeft(*space);
    HandoverShown out;
    const wire::PersonRecord* me = space->local.person(space->me());
    const std::uint32_t minute = std::max(m_context.minute(), space->local.minute);
    for (const auto& [person, record] : space->local.persons) {
        const bool same = me != nullptr && record.standingAt(wire::kNever) == me->standingAt(wire::kNever);
        if (same && person != space->me() && space->local.stands(person, minute) && space->local.hasDevice(person))
            out.others.push_back({person, record.confirmedAt != wire::kNever});
    }
    out.mine = mineAhead(*space, "who");
    out.waiting = space->waiting();
    for (const auto& [partId, part] : space->parts) {
        const auto readers = wire::readersOf(space->local, part.local, std::max(m_context.minute(), part.local.minute));
        if (space->inUse(part) != wire::Access::None && readers == std::vector<PersonId>{space->me()})
            out.alone.push_back(partId);
    }
    return out;
}

Result<std::size_t> AccountImpl::handOver(const SpaceId& id, const PersonId& successor)
{
    KP_TRY_ASSIGN(Space * space, enter(id));
    const std::uint32_t minute = std::max(m_context.minute(), space->local.minute);
    if (space->local.person(successor) == nullptr)
        return Error{Errc::NotFound, "person"};
    if (successor == space->me())
        return Error{Errc::BadValue, "pass-on"};
    if (!space->local.stands(successor, minute))
        return Error{Errc::NotAllowed, "successor"};
    std::size_t count = 0;
    for (const ItemId& item : mineAhead(*space, "who")) { // a save each: called again it goes on where it stopped
        KP_TRY_ASSIGN(space, enter(id));
        const auto one = itemShown(*space, item);
        const FieldShown* who = one ? one->field("who") : nullptr;
        if (who == nullptr)
            continue;
        nlohmann::json people = nlohmann::json::array();
        for (const std::string& person : who->elements)
            if (person != space->me().hex() && person != successor.hex())
                people.push_back(person);
        people.push_back(successor.hex());
        KP_TRY(setFields(id, item, {{"who", people.dump()}}, false));
        ++count;
    }
    return count;
}

Result<void> AccountImpl::leave(const SpaceId& id, bool evenSo)
{
    KP_TRY_ASSIGN(Space * space, enter(id));
    if (space->record.left)
        return whyLeft(*space);
    const wire::PersonRecord* me = space->local.person(space->me());
    if (me == nullptr)
        return Errc::NotAllowed;
    // A plan without a coach, or without a parent who signs for it, is one that somebody has to want.
    const wire::Standing standing = me->standingAt(wire::kNever);
    if (!evenSo && (standing == wire::Standing::Coach || space->local.isCircleSigner(space->me()))) {
        KP_TRY_ASSIGN(const HandoverShown left, handover(id));
        if (left.others.empty())
            return Error{Errc::NotAllowed, "successor"};
    }
    wire::RemoveDevices removal;
    removal.devices = space->local.activeDevicesOf(space->me());
    std::sort(removal.devices.begin(), removal.devices.end());
    for (const DeviceId& device : removal.devices)
        for (const auto& [partId, part] : space->parts)
            if (const auto held = part.local.sequences.find(device); held != part.local.sequences.end())
                removal.bounds.push_back({device, partId, held->second.last});
    return save(*space, [&](vault::Transaction& tx) -> Result<void> {
        KP_TRY(space->writeEntry(tx, nullptr, std::move(removal)));
        for (const auto& [partId, part] : space->parts)
            space->touchAll(part);
        return {};
    });
}

} // namespace kp::engine
