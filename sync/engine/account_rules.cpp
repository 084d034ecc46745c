// What this person may do, read from the table of shared/model/policy.h.
#include "sync/engine/account_impl.h"

#include <algorithm>

namespace kp::engine {

Result<std::vector<RulingShown>> AccountImpl::rules(const SpaceId& id, std::optional<PartId> only)
{
    KP_TRY_ASSIGN(Space * space, open(id));
    std::vector<PersonId> circle;
    for (const auto& [person, record] : space->local.persons)
        if (space->local.isCircleSigner(person))
            circle.push_back(person);
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
            found.push_back(std::move(out));
        }
    };
    if (const auto doer = model::doerOf(space->local, space->me(), m_context.minute()); doer && !only) {
        for (const model::Setting setting :
             {model::Setting::Plan, model::Setting::Family, model::Setting::People, model::Setting::ChildCorner,
              model::Setting::CircleCard, model::Setting::Private, model::Setting::Team, model::Setting::Registration})
            add(setting, *doer, nullptr);
    }
    bool known = !only;
    for (const auto& [partId, part] : space->parts) {
        if ((only && *only != partId) || space->myAccess(part) == wire::Access::None)
            continue;
        known = true;
        const std::uint32_t minute = std::max(m_context.minute(), part.local.minute);
        add(model::settingOf(space->local, part.local), model::doerOf(space->local, part.local, space->me(), minute),
            &part);
    }
    if (!known)
        return Errc::NotFound;
    return found;
}

} // namespace kp::engine
