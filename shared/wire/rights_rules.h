/// \file What rights.cpp and rights_apply.cpp share and nobody else needs.
#pragma once

#include "shared/wire/rights.h"

namespace kp::wire {

/// By standing and ownership alone, whether or not that standing is in force.
[[nodiscard]] bool ruleNames(const PartState& part, const PersonId& person, Standing standing);
/// A grant in force, leaving aside whether the person's admission is.
[[nodiscard]] bool inForce(const SpaceState& space, const GrantRecord& grant, std::uint32_t minute,
                           std::uint64_t spaceAsOf);

} // namespace kp::wire
