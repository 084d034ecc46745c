/// \file Which words of somebody's own may open a vault. Words that the app made up (words.h) always may; this is for people
/// who want their own sentence. A rule of thumb against what others guess first, not a measure of strength.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace kp {

inline constexpr std::size_t kPassphraseLettersMin = 15; ///< characters, spaces between words included
inline constexpr std::size_t kPassphraseTextMax = 1024;  ///< bytes, as the vault takes them

enum class PassphraseFault : std::uint8_t {
    None,
    TooShort,
    TooLong,
    TooCommon, ///< hardly more than words that many people take (common_passphrases.inc)
    TooSimple, ///< hardly more than repetition, a row of the keyboard, the alphabet, a number
};

/// Stable name, e.g. "too-common".
[[nodiscard]] std::string_view name(PassphraseFault fault) noexcept;
/// Capitals, spaces and signs do not make words uncommon: they are left out before looking.
[[nodiscard]] PassphraseFault judgePassphrase(std::string_view passphrase);

} // namespace kp
