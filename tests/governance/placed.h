/// \file What a server placed, in order, and the check of it that needs nothing else: from the bare entries and places.
#pragma once

#include "shared/wire/rights.h"

#include <optional>
#include <vector>

namespace kp::test {

struct Placed {
    wire::Entry entry;
    wire::Place place;
    std::optional<std::size_t> part;
    bool line = false; ///< the server's own, after a removal
    EntryId removal;
};

/// Positions without a gap, heads that follow and end where these states say, everything signed by its signers' own keys. Fails
/// the test.
void verifyChains(const std::vector<Placed>& all, const wire::SpaceState& space, const std::vector<wire::PartState>& parts);

} // namespace kp::test
