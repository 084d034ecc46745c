/// \file How long a device opens a plan without meeting its server. Whoever was taken out meanwhile would otherwise go on reading
/// on a device that stays offline. The program alone enforces it: it stops a lost tablet, not somebody who copies the vault
/// and changes the program. Nothing is lost by it: the next sync opens the plan again. Any thread.
#pragma once

#include <string_view>

namespace kp::model {

struct Lease {
    int days = 0;
    int tellDays = 0; ///< said on the screen when fewer are left
};
/// Professionals carry the plans of many families; a family keeps its own.
inline constexpr Lease kLeaseProfessional{14, 4};
inline constexpr Lease kLeaseFamily{60, 14};

/// Of a person in that role (model/roles.h); a role of a newer version counts as a professional's.
[[nodiscard]] const Lease& leaseOf(std::string_view role) noexcept;

} // namespace kp::model
