// Decisions that wait for people: birthdays, words not answered, mandates that ended.
#include "sync/engine/account_impl.h"
#include "sync/engine/protection.h"

#include <algorithm>

namespace kp::engine {
namespace {

constexpr std::int64_t kMinuteMs = 60'000;

std::int64_t toMs(std::uint64_t minute)
{
    return minute == wire::kNever ? 0 : static_cast<std::int64_t>(minute) * kMinuteMs;
}

std::int64_t toMs(model::Day day) { return std::chrono::milliseconds(day.time_since_epoch()).count(); }

/// Collects what waits in one plan, as seen by one person.
class OwedList {
public:
    OwedList(const Space& space, std::uint32_t minute, model::Day today) : m_space(space), m_minute(minute), m_today(today)
    {}

    void capability(const PersonId& person, const wire::PersonRecord& record, model::Day born, bool child)
    {
        const bool young = record.standingAt(wire::kNever) == wire::Standing::Youth;
        if ((!young && !child) || !record.words.empty() || !model::proposesCapability(born, m_today))
            return;
        OwedShown out;
        out.kind = OwedKind::Capability;
        out.person = person;
        out.dueMs = toMs(model::birthday(born, model::kCapableAge));
        const auto doer = model::doerOf(m_space.local, m_space.me(), m_minute);
        out.mine = doer && person != m_space.me()
                   && model::rulingOf(model::Setting::Plan, young ? model::Deed::SayCapable : model::Deed::GrowUp, *doer)
                          == model::Ruling::May;
        found.push_back(out);
    }
    /// What somebody else gave of this person's own part, once that person is grown up.
    void grown(const Part& part, model::Day born)
    {
        if (!model::parentalGrantsEnding(born, m_today))
            return;
        const std::uint32_t minute = std::max(m_minute, part.local.minute);
        for (const wire::GrantRecord& grant : part.local.grants) {
            const auto by = m_space.local.devices.find(grant.by);
            if (wire::activeGrant(m_space.local, part.local, grant.person, minute) != &grant
                || by == m_space.local.devices.end() || by->second.person == part.local.owner)
                continue;
            const model::Day end = model::parentalGrantEnd(born) + std::chrono::days(1);
            OwedShown out;
            out.kind = m_today >= end ? OwedKind::GrantsOverdue : OwedKind::GrantsEnd;
            out.person = part.local.owner;
            out.about = grant.person;
            out.part = part.id;
            out.entry = grant.entry;
            out.dueMs = toMs(end);
            if (grant.untilMinute != 0)
                out.dueMs = std::min(out.dueMs, toMs(std::uint64_t{grant.untilMinute}));
            out.mine = wire::decidesOn(m_space.local, part.local, m_space.me());
            found.push_back(out);
        }
    }
    void attested(const Part& part)
    {
        const std::uint32_t minute = std::max(m_minute, part.local.minute);
        for (const wire::GrantRecord& grant : part.local.grants) {
            if (grant.agreedBy.empty() || grant.ended != wire::kNever || part.local.rule == wire::PartRule::People)
                continue;
            const bool contested = grant.contestedAt != wire::kNever;
            const bool open = grant.affirmedAt == wire::kNever
                              && wire::activeGrant(m_space.local, part.local, grant.person, minute) == &grant;
            if (contested || open)
                answer(contested, grant.agreedBy, grant.person, part.id, grant.entry,
                       m_space.local.lapseMinute(grant.agreedBy, grant.minute), givenBy(grant.by));
        }
    }
    void attested(const PersonId& person, const wire::PersonRecord& record)
    {
        const bool answered = record.fullAt != wire::kNever || record.affirmedAt != wire::kNever;
        const bool contested = record.suspendedAt != wire::kNever;
        if (record.agreedBy.empty() || (answered && !contested) || (!contested && !m_space.local.stands(person, m_minute)))
            return;
        answer(contested, record.agreedBy, person, {}, record.entry,
               m_space.local.lapseMinute(record.agreedBy, record.addedMinute), record.addedBy == m_space.me());
    }
    void trusted(const Part& part, const PersonId& who, const PersonId& whose)
    {
        const std::uint32_t minute = std::max(m_minute, part.local.minute);
        const wire::GrantRecord* grant = wire::activeGrant(m_space.local, part.local, who, minute);
        if (grant == nullptr || part.local.rule == wire::PartRule::People)
            return;
        OwedShown out;
        out.kind = OwedKind::TrustedEnded;
        out.person = whose;
        out.about = who;
        out.part = part.id;
        out.entry = grant->entry;
        const model::Doer doer = model::doerOf(m_space.local, part.local, m_space.me(), minute);
        out.mine = model::rulingOf(settingOf(m_space, part), model::Deed::EndHelper, doer) == model::Ruling::May;
        found.push_back(out);
    }

    std::vector<OwedShown> found;

private:
    [[nodiscard]] bool givenBy(const DeviceId& device) const
    {
        const auto by = m_space.local.devices.find(device);
        return by != m_space.local.devices.end() && by->second.person == m_space.me();
    }
    void answer(bool contested, const std::vector<PersonId>& asked, const PersonId& about, const PartId& part,
                const EntryId& entry, std::uint64_t lapses, bool mine)
    {
        OwedShown out;
        out.kind = contested ? OwedKind::Contested : OwedKind::Unanswered;
        out.person = asked.front();
        out.about = about;
        out.part = part;
        out.entry = entry;
        out.dueMs = contested ? 0 : toMs(lapses);
        out.mine = contested ? mine : std::find(asked.begin(), asked.end(), m_space.me()) != asked.end();
        found.push_back(out);
    }

    const Space& m_space;
    std::uint32_t m_minute;
    model::Day m_today;
};

} // namespace

std::string_view name(OwedKind kind) noexcept
{
    switch (kind) {
    case OwedKind::Capability: return "capability";
    case OwedKind::GrantsEnd: return "grants-end";
    case OwedKind::GrantsOverdue: return "grants-overdue";
    case OwedKind::Unanswered: return "unanswered";
    case OwedKind::Contested: return "contested";
    case OwedKind::TrustedEnded: return "trusted-ended";
    }
    return "unknown";
}

Result<std::vector<OwedShown>> AccountImpl::owed(const SpaceId& id)
{
    KP_TRY_ASSIGN(Space * space, enter(id));
    KP_TRY_ASSIGN(const model::Day today, model::parseDay(brusselsDate(m_context.clock.nowMs())));
    OwedList list(*space, m_context.minute(), today);
    for (const auto& [person, record] : space->local.persons) {
        if (const auto born = bornOf(*space, person))
            list.capability(person, record, *born, space->roleOf(person) == "child");
        list.attested(person, record);
    }
    const PlanShown plan = shown(*space, false);
    for (const auto& [partId, part] : space->parts) {
        if (space->inUse(part) == wire::Access::None)
            continue;
        if (const auto born = bornOf(*space, part.local.owner); born && !part.local.owner.isZero())
            list.grown(part, *born);
        list.attested(part);
    }
    for (const ItemShown& item : plan.items) {
        if (item.kind != "mandate" || item.text("ended").empty())
            continue;
        const auto person = [&](std::string_view name) {
            const FieldShown* field = item.field(name);
            const auto* found = field != nullptr ? std::get_if<ItemId>(&field->shown.value) : nullptr;
            return found != nullptr ? PersonId{found->bytes} : PersonId{};
        };
        const PersonId who = person("who");
        const bool again = std::any_of(plan.items.begin(), plan.items.end(), [&](const ItemShown& other) {
            const FieldShown* field = other.field("who");
            const auto* same = field != nullptr ? std::get_if<ItemId>(&field->shown.value) : nullptr;
            return other.kind == "mandate" && other.text("ended").empty() && same != nullptr && same->bytes == who.bytes;
        });
        for (const auto& [partId, part] : space->parts)
            if (!again && space->inUse(part) != wire::Access::None)
                list.trusted(part, who, person("whose"));
    }
    std::stable_sort(list.found.begin(), list.found.end(), [](const OwedShown& a, const OwedShown& b) {
        return std::tuple(a.dueMs == 0, a.dueMs) < std::tuple(b.dueMs == 0, b.dueMs);
    });
    return std::move(list.found);
}

} // namespace kp::engine
