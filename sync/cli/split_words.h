/// \file One line of a batch into words, quoted as in a shell: 'as is', "with \" and \\", and \x outside quotes.
#pragma once

#include "shared/core/result.h"

#include <string>
#include <string_view>
#include <vector>

namespace kp::cli {

/// No variables, patterns or comments. \return Errc::Usage for a quote that is not closed or a backslash at the end.
[[nodiscard]] Result<std::vector<std::string>> splitWords(std::string_view line);

} // namespace kp::cli
