#include "shared/model/roles.h"

#include <algorithm>

namespace kp::model {
namespace {

// A child under 12 and every helper is a plain member: what they may do comes from the parts shared with them.
constexpr RoleSpec kRoles[] = {
    {Role::Parent, "parent", Standing::Parent, HomeScreen::Plan, "Parent", "Ouder", true, false},
    {Role::Youth, "youth", Standing::Youth, HomeScreen::Plan, "Young person", "Jongere", true, false},
    {Role::Child, "child", Standing::Member, HomeScreen::Plan, "Child", "Kind", true, false},
    {Role::Buddy, "buddy", Standing::Member, HomeScreen::Helping, "Buddy", "Buddy", false, false},
    {Role::Network, "network", Standing::Member, HomeScreen::Helping, "Network member", "Netwerklid", false, false},
    {Role::Coach, "coach", Standing::Coach, HomeScreen::Families, "Family coach", "Gezinscoach", false, true},
    {Role::Coordinator, "coordinator", Standing::Member, HomeScreen::Families, "Coordinator", "Coördinator", false, true},
    {Role::Elp, "elp", Standing::Member, HomeScreen::Helping, "Primary care psychologist", "Eerstelijnspsycholoog", false,
     true},
    {Role::Diagnostics, "diagnostics", Standing::Member, HomeScreen::Helping, "Diagnostics", "Diagnostiek", false, true},
    {Role::Consulent, "consulent", Standing::Member, HomeScreen::Helping, "Youth care consultant", "Consulent", false,
     true},
    {Role::TrustedPerson, "trusted-person", Standing::Member, HomeScreen::Helping, "Trusted person", "Vertrouwenspersoon",
     false, false},
    {Role::Replacement, "replacement", Standing::Member, HomeScreen::Families, "Stand-in for the coach", "Vervanger", false,
     true},
};

} // namespace

std::span<const RoleSpec> roles() noexcept { return kRoles; }

const RoleSpec* findRole(std::string_view name) noexcept
{
    const auto* found = std::ranges::find(kRoles, name, &RoleSpec::name);
    return found == std::end(kRoles) ? nullptr : found;
}

const RoleSpec* findRole(Role role) noexcept
{
    const auto* found = std::ranges::find(kRoles, role, &RoleSpec::role);
    return found == std::end(kRoles) ? nullptr : found;
}

std::string_view name(HomeScreen home) noexcept
{
    switch (home) {
    case HomeScreen::Families: return "families";
    case HomeScreen::Plan: return "plan";
    case HomeScreen::Helping: return "helping";
    }
    return "unknown";
}

} // namespace kp::model
