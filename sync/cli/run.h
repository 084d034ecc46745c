/// \file One command line, or a batch of them, from words to a JSON document on stdout and an exit code.
#pragma once

#include <iosfwd>
#include <string>
#include <vector>

namespace kp::cli {

/// Everything that a run takes from and gives to the outside, so that tests run it in their own process.
struct Surroundings {
    std::istream& in; ///< a batch's lines
    std::ostream& out;
    std::ostream& err;
    std::string passphrase{};
    std::string newPassphrase{};
    std::string recovery{};            ///< a sheet's words or code
    std::string sheet{}, otherSheet{}; ///< two of an archive's
    bool offline = false;              ///< nothing leaves: every request fails as if there were no network
#ifdef KP_TEST_BUILD
    bool durable = true;
#endif
};

/// `arguments` without the program's name. \return 0 done, 1 refused or failed (also where the answer could not be written),
/// 2 wrong usage.
[[nodiscard]] int run(std::vector<std::string> arguments, Surroundings surroundings);
/// With the process's own streams, and the passphrases taken out of its environment.
[[nodiscard]] int run(std::vector<std::string> arguments);

} // namespace kp::cli
