/// \file How long what is kept (facts.md 3): the provider's file until the person it is about turns 35, and then destroyed; what
/// the family owns, as long as the family wants. Any thread.
#pragma once

#include "shared/model/rules.h"

#include <optional>
#include <vector>

namespace kp::model {

/// Decision of the Flemish Government on the rights of minors in youth care: files are kept until this birthday.
inline constexpr int kFileKeptUntilAge = 35;

/// The day from which a provider's file about these people may be destroyed: the youngest's birthday. Empty while one of their
/// birthdays is not known, or nobody's is: then it is kept.
[[nodiscard]] std::optional<Day> fileKeptUntil(const std::vector<std::optional<Day>>& born);

} // namespace kp::model
