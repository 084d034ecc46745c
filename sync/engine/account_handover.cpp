// A coach who leaves a plan, and what there is to pass on first: nobody's plan is left with a name in it that no longer answers.
#include "sync/engine/account_impl.h"

#include "shared/model/roles.h"

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

constexpr std::string_view kCoordinator = "coordinator";
constexpr std::uint32_t kStandInMinutes = model::kReplacementDaysMax * 24 * 60;

} // namespace

std::vector<ItemShown> AccountImpl::mineAhead(const Space& space) const
{
    const std::string today = brusselsDate(m_context.clock.nowMs());
    std::vector<ItemShown> found;
    PlanShown plan = shown(space, false);
    for (ItemShown& item : plan.items)
        if (const FieldShown* who = item.field("who");
            who != nullptr && item.mayWrite && stillAhead(item, today) && names(*who, space.me()))
            found.push_back(std::move(item));
    return found;
}

void AccountImpl::successors(const Space& space, HandoverShown& out) const
{
    using wire::Standing;
    const wire::SpaceState& plan = space.local;
    const PersonId self = space.me();
    const wire::PersonRecord* me = plan.person(self);
    if (me == nullptr)
        return;
    const std::uint32_t minute = std::max(m_context.minute(), plan.minute);
    const Standing standing = me->standingAt(wire::kNever);
    const bool coordinates = space.record.role == kCoordinator || space.roleOf(self) == kCoordinator;
    bool signs = false;
    for (const auto& [person, record] : plan.persons) {
        if (person == self || !plan.stands(person, minute) || !plan.hasDevice(person))
            continue;
        const Standing theirs = record.standingAt(wire::kNever);
        // To the chain a coordinator is a helper like others; who goes on with that work is a professional.
        const bool same =
            coordinates ? theirs == Standing::Coach || space.roleOf(person) == kCoordinator : theirs == standing;
        if (same)
            out.others.push_back({person, record.confirmedAt != wire::kNever});
        signs = signs || plan.isCircleSigner(person);
    }
    // A plan without a coach, or without a parent who signs for it, is one that somebody has to want.
    const bool alone = standing == Standing::Coach ? out.others.empty() : plan.isCircleSigner(self) && !signs;
    if (alone) {
        out.blocked = "successor";
        return;
    }
    for (const auto& [partId, part] : space.parts) {
        const bool file = part.local.rule == wire::PartRule::Team || part.local.rule == wire::PartRule::Registration;
        if (!file || space.inUse(part) != wire::Access::Write)
            continue;
        // Somebody whose access ends soon, a stand-in, does not go on with it.
        const std::uint32_t now = std::max(m_context.minute(), part.local.minute) + kStandInMinutes;
        const bool another = std::any_of(plan.persons.begin(), plan.persons.end(), [&](const auto& one) {
            return one.first != self && plan.hasDevice(one.first)
                   && wire::accessOf(plan, part.local, one.first, now) == wire::Access::Write;
        });
        if (!another)
            out.blocked = "team";
    }
}

Result<HandoverShown> AccountImpl::handover(const SpaceId& id)
{
    KP_TRY_ASSIGN(Space * space, enter(id));
    if (space->record.left)
        return whyLeft(*space);
    HandoverShown out;
    successors(*space, out);
    std::set<PartId> stands;
    for (const ItemShown& item : mineAhead(*space)) {
        out.mine.push_back(item.item);
        stands.insert(item.part);
    }
    out.waiting = space->waiting();
    for (const auto& [partId, part] : space->parts) {
        const auto readers = wire::readersOf(space->local, part.local, std::max(m_context.minute(), part.local.minute));
        if (space->inUse(part) != wire::Access::None && readers == std::vector<PersonId>{space->me()})
            out.alone.push_back(partId);
    }
    const auto readsAll = [&](const PersonId& person) {
        return std::all_of(stands.begin(), stands.end(), [&](const PartId& partId) {
            const Part& part = space->parts.at(partId);
            return wire::accessOf(space->local, part.local, person, std::max(m_context.minute(), part.local.minute))
                   != wire::Access::None;
        });
    };
    for (const HandoverShown::Other& other : out.others)
        if (readsAll(other.person))
            out.takers.push_back(other.person);
    const std::uint32_t minute = std::max(m_context.minute(), space->local.minute);
    for (const auto& [person, record] : space->local.persons)
        if (person != space->me() && space->local.stands(person, minute) && space->local.hasDevice(person)
            && readsAll(person) && std::find(out.takers.begin(), out.takers.end(), person) == out.takers.end())
            out.takers.push_back(person);
    return out;
}

Result<std::vector<HandoverLine>> AccountImpl::handovers()
{
    KP_TRY_ASSIGN(const auto all, plans());
    std::vector<HandoverLine> lines;
    for (const PlanLine& plan : all) {
        if (!plan.joined || plan.left || plan.leaving)
            continue;
        HandoverLine line{plan.space, plan.family, plan.role, Errc::Internal, false, {}};
        const bool wasOpen = m_spaces.contains(plan.space);
        auto left = handover(plan.space);
        line.open = left.ok();
        if (left.ok())
            line.left = std::move(left).value();
        else
            line.closed = left.code(); // one that cannot be opened now hides none of the others
        if (!wasOpen)
            closePlan(plan.space);
        lines.push_back(std::move(line));
    }
    // Who would be left alone comes first; after them those with most to pass on.
    std::stable_sort(lines.begin(), lines.end(), [](const HandoverLine& a, const HandoverLine& b) {
        const bool first = a.open && !a.left.blocked.empty();
        const bool second = b.open && !b.left.blocked.empty();
        return first != second ? first : a.left.mine.size() > b.left.mine.size();
    });
    return lines;
}

Result<std::size_t> AccountImpl::handOver(const SpaceId& id, const PersonId& successor)
{
    KP_TRY_ASSIGN(Space * space, enter(id));
    const std::uint32_t minute = std::max(m_context.minute(), space->local.minute);
    if (space->local.person(successor) == nullptr)
        return Error{Errc::NotFound, "person"};
    if (successor == space->me() || !space->local.stands(successor, minute))
        return Error{Errc::NotAllowed, "taker"};
    std::size_t count = 0;
    for (const auto mine = mineAhead(*space);
         const ItemShown& item : mine) { // a save each: called again it goes on where it stopped
        nlohmann::json people = nlohmann::json::array();
        for (const std::string& person : item.field("who")->elements)
            if (person != space->me().hex() && person != successor.hex())
                people.push_back(person);
        people.push_back(successor.hex());
        KP_TRY(setFields(id, item.item, {{"who", people.dump()}}, false));
        KP_TRY_ASSIGN(space, enter(id));
        ++count;
    }
    return count;
}

Result<void> AccountImpl::leave(const SpaceId& id, bool evenSo)
{
    KP_TRY_ASSIGN(Space * space, enter(id));
    if (space->record.left)
        return whyLeft(*space);
    if (space->local.person(space->me()) == nullptr || !space->local.hasDevice(space->me()))
        return Errc::NotAllowed;
    HandoverShown left;
    successors(*space, left);
    if (!evenSo && !left.blocked.empty())
        return Error{Errc::NotAllowed, left.blocked};
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
        dropCard(tx, *space); // also of who reads nothing in it
        return {};
    });
}

} // namespace kp::engine
