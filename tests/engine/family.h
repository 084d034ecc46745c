/// \file The family of the engine's tests, and what an attacker among them can do: sign by hand, push by hand.
#pragma once

#include "tests/support/fleet.h"

#include "shared/wire/rights.h"

#include <set>

namespace kp::test {

/// As on a phone. The simulation goes without, and comes to the same.
[[nodiscard]] engine::Workers& workers();
/// A coach, a parent and a buddy, in one plan since an hour.
struct FirstHour {
    explicit FirstHour(std::uint64_t seed = 1);
    Fleet fleet;
    PersonId parent, buddy;
};

/// Lets `who` (a fresh vault) in as a device of `host`'s person. `code`: one made before.
void secondDevice(Fleet& fleet, const std::string& host, const std::string& who, std::optional<SpaceId> plan = {},
                  std::string code = {});

/// The space chain of fleet.space as the server has it, added up.
[[nodiscard]] const wire::SpaceState& spaceState(Fleet& fleet);
/// Signed with the keys in that vault, whatever its app would say.
[[nodiscard]] wire::Entry entryBy(Fleet& fleet, const std::string& who, wire::EntryBody body, const PartId& part = {});
/// Pushed in a session of that device. \return Errc{} when it was placed
/// One more signature, by the keys in that vault.
void signAlso(Fleet& fleet, const std::string& who, wire::Entry& entry);
/// All in one request. \return the server's word on each, in order; Errc{} where it was placed
std::vector<Errc> pushTogetherAs(Fleet& fleet, const std::string& who,
                                 const std::vector<std::pair<ChainId, wire::Entry>>& entries);
Errc pushAs(Fleet& fleet, const std::string& who, const ChainId& chain, const wire::Entry& entry);
[[nodiscard]] wire::DeviceKeys keysIn(Fleet& fleet, const SpaceId& space, const std::string& who);

} // namespace kp::test
