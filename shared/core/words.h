/// \file Our own list of 2,048 plain Dutch words: for passphrases, recovery sheets and for comparing two screens by eye
/// or over the telephone. No two words look alike (two letters differ) or sound alike; scripts/make-words wrote and
/// checked it. The order is part of the format: confirmation words of two versions must agree. A change is a new list.
#pragma once

#include "shared/core/clock.h"
#include "shared/core/ids.h"
#include "shared/core/result.h"

#include <array>
#include <string>
#include <string_view>

namespace kp {

inline constexpr std::size_t kWordCount = 2048;

/// \pre index < kWordCount
[[nodiscard]] std::string_view word(std::size_t index);
/// Takes capitals and white space around the word. \return Errc::BadValue for a word that is not in the list.
[[nodiscard]] Result<std::size_t> indexOfWord(std::string_view text);
/// Words with single spaces between; each adds 11 bits. \pre count > 0
[[nodiscard]] std::string generatePassphrase(RandomSource& random, std::size_t count);
/// The first 44 bits, most significant first, 11 a word. Two people who read the same four words saw the same hash, up
/// to one chance in 17 billion against an attacker with a single try.
[[nodiscard]] std::array<std::string_view, 4> confirmationWords(const Hash& hash);

} // namespace kp
