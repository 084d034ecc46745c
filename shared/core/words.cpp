#include "shared/core/words.h"

#include <algorithm>

namespace kp {
namespace {

constexpr std::size_t kBitsPerWord = 11;
static_assert(kWordCount == std::size_t{1} << kBitsPerWord);

// In alphabetical order, which the look-up relies on.
constexpr std::array<std::string_view, kWordCount> kWords{
#include "shared/core/words_nl.inc"
};

bool isSpace(char c) { return c == ' ' || (c >= '\t' && c <= '\r'); }

char toLower(char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; }

} // namespace

std::string_view word(std::size_t index)
{
    KP_ASSERT(index < kWordCount);
    return kWords[index];
}

Result<std::size_t> indexOfWord(std::string_view text)
{
    while (!text.empty() && isSpace(text.front()))
        text.remove_prefix(1);
    while (!text.empty() && isSpace(text.back()))
        text.remove_suffix(1);
    std::string plain{text};
    std::transform(plain.begin(), plain.end(), plain.begin(), toLower);
    const auto found = std::lower_bound(kWords.begin(), kWords.end(), plain);
    if (found == kWords.end() || *found != plain)
        return Errc::BadValue;
    return static_cast<std::size_t>(found - kWords.begin());
}

std::string generatePassphrase(RandomSource& random, std::size_t count)
{
    KP_ASSERT(count > 0);
    std::string phrase;
    for (std::size_t i = 0; i < count; ++i) {
        if (i > 0)
            phrase += ' ';
        phrase += word(static_cast<std::size_t>(random.below(kWordCount)));
    }
    return phrase;
}

std::array<std::string_view, 4> confirmationWords(const Hash& hash)
{
    std::uint64_t bits = 0;
    for (std::size_t i = 0; i < 6; ++i)
        bits = bits << 8 | hash.bytes[i];
    bits >>= 4; // 48 bits read, 44 used
    std::array<std::string_view, 4> words;
    for (std::size_t i = 0; i < words.size(); ++i)
        words[i] = word(static_cast<std::size_t>(bits >> (kBitsPerWord * (words.size() - 1 - i)) & (kWordCount - 1)));
    return words;
}

} // namespace kp
