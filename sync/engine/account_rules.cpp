// What this person may do, read from the table of shared/model/policy.h.
#include "sync/engine/account_impl.h"
#include "sync/engine/protection.h"

#include <algorithm>

namespace kp::engine {

Result<std::vector<RulingShown>> AccountImpl::rules(const SpaceId& id, std::optional<PartId> only)
{
    KP_TRY_ASSIGN(Space * space, enter(id));
    std::vector<PersonId> circle;
    for (const auto& [person, record] : space->local.persons)
        if (space->local.isCircleSigner(person))
            circle.push_back(person);
    // Who may be asked to sign too: of a protected person's card those alone who look after it.
    const auto colleagues = [&](const Part* part) {
        const auto owner = part != nullptr ? guardedOwner(*space, *part) : std::nullopt;
        const std::set<PersonId> guardians = owner ? guardiansOf(*space, *owner) : std::set<PersonId>{};
        std::vector<PersonId> all;
        for (const auto& [person, record] : space->placed.persons)
            if (person != space->me() && wire::isProfessional(record.standing) && space->placed.hasDevice(person)
                && (!owner || guardians.contains(person)))
                all.push_back(person);
        return all;
    };
    std::vector<RulingShown> found;
    const auto add = [&](model::Setting setting, model::Doer doer, const Part* part) {
        for (const model::PolicyRow& row : model::policyRows()) {
            // Who begins a part is asked without one: it is not there yet.
            const bool asked = setting == model::Setting::Plan || (part == nullptr) == (row.deed == model::Deed::Begin);
            const model::Ruling ruling = model::rulingOf(setting, row.deed, doer);
            if (row.setting != setting || !asked || ruling == model::Ruling::Meaningless)
                continue;
            RulingShown out;
            out.part = part != nullptr ? part->id : PartId{};
            out.setting = setting;
            out.deed = row.deed;
            out.doer = doer;
            out.ruling = ruling;
            out.key = row.key;
            out.sentence = model::sentenceOf(row.key);
            if (ruling == model::Ruling::NeedsCircle)
                out.mayAgree = circle;
            if (ruling == model::Ruling::NeedsOwner && part != nullptr)
                out.mayAgree = {part->local.owner};
            if (ruling == model::Ruling::NeedsSecond && row.deed != model::Deed::EndProtection)
                out.mayAgree = colleagues(part);
            found.push_back(std::move(out));
        }
    };
    if (const auto doer = model::doerOf(space->local, space->me(), m_context.minute()); doer && !only) {
        for (const model::Setting setting :
             {model::Setting::Plan, model::Setting::Family, model::Setting::People, model::Setting::ChildCorner,
              model::Setting::CircleCard, model::Setting::Private, model::Setting::Team, model::Setting::Registration,
              model::Setting::Safety})
            add(setting, *doer, nullptr);
    }
    bool known = !only;
    for (const auto& [partId, part] : space->parts) {
        if ((only && *only != partId) || space->inUse(part) == wire::Access::None)
            continue;
        known = true;
        const std::uint32_t minute = std::max(m_context.minute(), part.local.minute);
        add(settingOf(*space, part), model::doerOf(space->local, part.local, space->me(), minute), &part);
    }
    if (!known)
        return Errc::NotFound;
    return found;
}

} // namespace kp::engine
