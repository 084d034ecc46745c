/// \file What rights.cpp and rights_apply.cpp share and nobody else needs.
#pragma once

#include "shared/wire/rights.h"

namespace kp::wire {

/// By standing and ownership alone, whether or not that standing is in force.
[[nodiscard]] bool ruleNames(const PartState& part, const PersonId& person, Standing standing);
/// A grant in force, leaving aside whether the person's admission is.
[[nodiscard]] bool inForce(const SpaceState& space, const GrantRecord& grant, std::uint32_t minute,
                           std::uint64_t spaceAsOf);

/// May this word about a minor stand?
[[nodiscard]] Result<void> judgeCapability(const SpaceState& space, const Capability& word, const PersonId& signer,
                                           std::uint64_t asOf);
void applyCapability(SpaceState& space, const Capability& word, const PersonId& signer, const EntryId& entry,
                     const Place& place);
// rights_safety.cpp
[[nodiscard]] Result<void> judgeSafetyGenesis(const SpaceState& space, const Entry& entry, const PartGenesis& x,
                                              const Place& place);
[[nodiscard]] Result<void> judgeNotice(const SpaceState& space, const PartState& part, const Entry& entry, const Notice& x,
                                       const Place& place);
[[nodiscard]] Result<void> judgeProtect(const SpaceState& space, const Entry& entry, const Protect& x);
void addNotice(const SpaceState& space, PartState& part, const Entry& entry, const Notice& x, const Place& place);
// rights_erase.cpp
[[nodiscard]] Result<void> judgeErased(const SpaceState& space, const PartState& part, const Entry& entry, const Erased& x,
                                       const Place& place);
void addErasure(const SpaceState& space, PartState& part, const Entry& entry, const Erase& x, const Place& place);
void addErased(PartState& part, const Entry& entry, const Erased& x, const Place& place);
void contestErasure(const SpaceState& space, PartState& part, const Entry& entry, const EntryId& about, const Place& place);
void addProtection(SpaceState& space, const Entry& entry, const Protect& x, const Place& place);

} // namespace kp::wire
