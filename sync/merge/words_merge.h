/// \file The word-level three-way view of one paragraph with several heads. A pure function of base and heads, the same for
/// any order of heads; never written back by itself.
#pragma once

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

} // namespace kp::merge
