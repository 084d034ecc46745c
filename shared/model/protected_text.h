/// \file Whether a text tells what a contact card keeps: an address, a school, a number. Compared word by word after taking away
/// what people write differently: case, accents, spaces, dots, and the usual ways to shorten a street. It cannot see through a
/// description ("the blue house past the station"); it says so nowhere, it only catches what is written down. Pure, any thread.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace kp::model {

/// Words of a text in the form in which they are compared: small letters without accents, streets shortened to "str".
[[nodiscard]] std::vector<std::string> comparableWords(std::string_view text);

class ProtectedText {
public:
    explicit ProtectedText(std::string_view text);
    /// Whether this text holds something that only who knows `secret` would write: a distinctive word of it, its numbers as a
    /// telephone number or a plate, or all of it however it is spaced.
    [[nodiscard]] bool tells(std::string_view secret) const;

private:
    std::vector<std::string> m_words;
    std::string m_run; ///< all letters and digits in a row
};

} // namespace kp::model
