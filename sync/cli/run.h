/// \file One command line, or a batch of them, from words to a JSON document on stdout and an exit code.
#pragma once

#include <string>
#include <vector>

namespace kp::cli {

/// `arguments` without the program's name. \return 0 done, 1 refused or failed, 2 wrong usage.
[[nodiscard]] int run(std::vector<std::string> arguments);

} // namespace kp::cli
