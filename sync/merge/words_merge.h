/// \file The word-level three-way view of one paragraph with several heads. A pure function of base and heads, the same for
/// any order of heads; never written back by itself.
#pragma once

#include "sync/merge/part_replica.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace kp::merge {

/// \param base the text all versions started from; nullopt when it is not held any more
/// \return the versions in one text when they changed different words; nullopt when the same words changed, or there is no
///         base: then both are shown
[[nodiscard]] std::optional<std::string> mergeWords(const std::optional<std::string>& base,
                                                    const std::vector<std::string>& versions);

/// The same for a register: the text to show when its heads are texts that come together.
[[nodiscard]] std::optional<std::string> mergedText(const PartReplica& replica, const RegisterKey& key);

} // namespace kp::merge
