#include "shared/model/parts.h"

#include <algorithm>

namespace kp::model {
namespace {

constexpr PartRuleSpec kRules[] = {
    {PartRule::Family, "family", "Family part", "Deel van het gezin", Starters::FamilyCircleAndCoach, true},
    {PartRule::ContactCard, "contact-card", "Contact details", "Contactgegevens", Starters::OwnerAndCoach, true},
    {PartRule::Private, "private", "Private", "Alleen van mij", Starters::OwnerAlone, false},
    {PartRule::Team, "team", "Team notes", "Teamnotities", Starters::Team, false},
    {PartRule::Safety, "safety", "Safety", "Veiligheid", Starters::TwoProfessionals, false},
    {PartRule::Registration, "registration", "Registration", "Registratie", Starters::CoachAndCoordinator, false},
    {PartRule::ChildCorner, "child-corner", "Child corner", "Kinderhoek", Starters::FamilyCircleAndCoach, true},
    {PartRule::People, "people", "Names", "Namen", Starters::FamilyCircleAndCoach, true},
};

// A plan's ordinary safety agreements are the family's own and stand in a Family part; PartKind::Safety is the exception.
constexpr PartKindSpec kKinds[] = {
    {PartKind::Core, "core", "Our plan", "Ons plan", PartRule::Family, true},
    {PartKind::Goal, "goal", "Goal", "Doel", PartRule::Family, false},
    {PartKind::Domain, "domain", "Life domain", "Levensdomein", PartRule::Family, false},
    {PartKind::ContactCard, "contact-card", "Contact details", "Contactgegevens", PartRule::ContactCard, false},
    {PartKind::ChildCorner, "child-corner", "Child corner", "Kinderhoek", PartRule::ChildCorner, false},
    {PartKind::Private, "private", "Private", "Alleen van mij", PartRule::Private, false},
    {PartKind::Network, "network", "Network", "Netwerk", PartRule::Family, true},
    {PartKind::Safety, "safety", "Safety", "Veiligheid", PartRule::Safety, false},
    {PartKind::Team, "team", "Team notes", "Teamnotities", PartRule::Team, true},
    {PartKind::Registration, "registration", "Registration", "Registratie", PartRule::Registration, true},
    {PartKind::People, "people", "Names", "Namen", PartRule::People, true},
};

template <class Spec, class Wanted, class Member>
const Spec* findIn(std::span<const Spec> specs, const Wanted& wanted, Member member) noexcept
{
    const auto found = std::find_if(specs.begin(), specs.end(), [&](const Spec& spec) { return spec.*member == wanted; });
    return found == specs.end() ? nullptr : &*found;
}

} // namespace

std::span<const PartRuleSpec> partRules() noexcept { return kRules; }
std::span<const PartKindSpec> partKinds() noexcept { return kKinds; }
const PartRuleSpec* findPartRule(PartRule rule) noexcept { return findIn(partRules(), rule, &PartRuleSpec::rule); }
const PartKindSpec* findPartKind(PartKind kind) noexcept { return findIn(partKinds(), kind, &PartKindSpec::kind); }
const PartKindSpec* findPartKind(std::string_view name) noexcept { return findIn(partKinds(), name, &PartKindSpec::name); }

} // namespace kp::model
