/// \file The roles people have in a plan. Role names travel sealed; in clear the chain knows only a standing. Any thread.
#pragma once

#include "shared/wire/chain.h"

#include <cstdint>
#include <span>
#include <string_view>

namespace kp::model {

using Standing = wire::Standing;

enum class HomeScreen : std::uint8_t { Families, Plan, Helping };

enum class Role : std::uint8_t {
    Parent = 1,
    Youth = 2,
    Child = 3,
    Buddy = 4,
    Network = 5,
    Coach = 6,
    Coordinator = 7,
    Elp = 8,
    Diagnostics = 9,
    Consulent = 10,
    TrustedPerson = 11,
    Replacement = 12,
};

/// A stand-in for a coach on holiday or ill reads along for so long at most; longer is another coach.
inline constexpr int kReplacementDaysMax = 92;

struct RoleSpec {
    Role role = Role::Network;
    std::string_view name; ///< stable, as on the command line
    Standing standing = Standing::Member;
    HomeScreen home = HomeScreen::Helping;
    std::string_view english;
    std::string_view dutch;
    bool familyCircle = false; ///< one of the family, for whom consent rules and family parts are meant
    bool professional = false; ///< may be one of the two who sign a safety exception
};

[[nodiscard]] std::span<const RoleSpec> roles() noexcept;
/// Null for a role of a newer version.
[[nodiscard]] const RoleSpec* findRole(std::string_view name) noexcept;
[[nodiscard]] const RoleSpec* findRole(Role role) noexcept;
[[nodiscard]] std::string_view name(HomeScreen home) noexcept;

} // namespace kp::model
