#include "shared/model/protected_text.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <utility>

namespace kp::model {
namespace {

struct Folded {
    std::uint32_t letter;
    std::string_view plain;
};
// Latin letters that the five languages of the app and their neighbours use; others stay as they are.
constexpr Folded kFolded[] = {
    {0xDF, "ss"}, {0xE0, "a"},   {0xE1, "a"},   {0xE2, "a"},  {0xE3, "a"},  {0xE4, "a"},  {0xE5, "a"},  {0xE6, "ae"},
    {0xE7, "c"},  {0xE8, "e"},   {0xE9, "e"},   {0xEA, "e"},  {0xEB, "e"},  {0xEC, "i"},  {0xED, "i"},  {0xEE, "i"},
    {0xEF, "i"},  {0xF1, "n"},   {0xF2, "o"},   {0xF3, "o"},  {0xF4, "o"},  {0xF5, "o"},  {0xF6, "o"},  {0xF8, "o"},
    {0xF9, "u"},  {0xFA, "u"},   {0xFB, "u"},   {0xFC, "u"},  {0xFD, "y"},  {0xFF, "y"},  {0x11F, "g"}, {0x131, "i"},
    {0x130, "i"}, {0x133, "ij"}, {0x153, "oe"}, {0x15F, "s"}, {0x161, "s"}, {0x17E, "z"}, {0x10D, "c"}, {0x107, "c"},
    {0x142, "l"}, {0x144, "n"},  {0x105, "a"},  {0x119, "e"}, {0x15B, "s"}, {0x17C, "z"}, {0x17A, "z"}, {0x103, "a"},
    {0x219, "s"}, {0x21B, "t"},
};
/// Longer ways to write what is often shortened, at the end of a word or as a word of its own.
constexpr std::array<std::pair<std::string_view, std::string_view>, 9> kEndings{{
    {"straat", "str"},
    {"steenweg", "stwg"},
    {"stwg", "stwg"},
    {"stnwg", "stwg"},
    {"laan", "ln"},
    {"lei", "lei"},
    {"plein", "pln"},
    {"avenue", "av"},
    {"boulevard", "bd"},
}};
/// Says nothing about where somebody is.
constexpr std::string_view kCommon[] = {
    "aan",
    "app",
    "appartement",
    "avenue",
    "basisschool",
    "bel",
    "bij",
    "bus",
    "chez",
    "centrum",
    "campus",
    "college",
    "de",
    "den",
    "der",
    "des",
    "deur",
    "dorp",
    "du",
    "ecole",
    "een",
    "en",
    "et",
    "gsm",
    "het",
    "huis",
    "huisnummer",
    "ecolede",
    "in",
    "instituut",
    "kleuterschool",
    "klas",
    "la",
    "le",
    "lagere",
    "les",
    "met",
    "naar",
    "nr",
    "nummer",
    "of",
    "ook",
    "op",
    "oude",
    "overdag",
    "avonds",
    "nieuwe",
    "grote",
    "kleine",
    "na",
    "noord",
    "oost",
    "west",
    "zuid",
    "post",
    "rue",
    "school",
    "sint",
    "st",
    "stad",
    "str",
    "straatnaam",
    "te",
    "tel",
    "telefoon",
    "ten",
    "ter",
    "the",
    "thuis",
    "uur",
    "van",
    "verdiep",
    "via",
    "voor",
    "vrije",
    "gemeentelijke",
    "stedelijke",
    "middelbare",
    "werk",
    "woont",
    "zonder",
    "ln",
    "pln",
    "av",
    "bd",
    "stwg",
};

/// The next character; what is no well-formed UTF-8 counts as itself.
std::uint32_t nextLetter(std::string_view text, std::size_t& at)
{
    const auto byte = [&](std::size_t i) { return static_cast<std::uint32_t>(static_cast<unsigned char>(text[i])); };
    const std::uint32_t lead = byte(at);
    const std::size_t more = lead >= 0xF0 ? 3 : lead >= 0xE0 ? 2 : lead >= 0xC0 ? 1 : 0;
    if (more == 0 || at + more >= text.size() + (more == 0 ? 1 : 0)) {
        ++at;
        return lead;
    }
    std::uint32_t letter = lead & (0x3FU >> more);
    for (std::size_t i = 1; i <= more; ++i)
        letter = (letter << 6U) | (byte(at + i) & 0x3FU);
    at += more + 1;
    return letter;
}

void append(std::string& word, std::uint32_t letter, std::string_view bytes)
{
    if (letter < 0x80) {
        word += letter >= 'A' && letter <= 'Z' ? static_cast<char>(letter + 32) : static_cast<char>(letter);
        return;
    }
    if (letter >= 0x300 && letter <= 0x36F)
        return; // an accent written apart from its letter
    const std::uint32_t low = letter >= 0xC0 && letter <= 0xDE && letter != 0xD7     ? letter + 32
                              : letter >= 0x100 && letter < 0x180 && letter != 0x130 ? letter | 1U
                              : letter >= 0x218 && letter <= 0x21A                   ? letter + 1 - letter % 2
                                                                                     : letter;
    const auto* folded =
        std::ranges::find_if(kFolded, [&](const Folded& one) { return one.letter == low || one.letter == letter; });
    word += folded == std::end(kFolded) ? bytes : folded->plain;
}

bool isLetter(std::uint32_t letter)
{
    return letter >= 0x80
               ? letter != 0xA0 && !(letter >= 0x2000 && letter <= 0x206F) && letter != 0xB7
               : (letter >= '0' && letter <= '9') || (letter >= 'a' && letter <= 'z') || (letter >= 'A' && letter <= 'Z');
}

std::string shortened(std::string word)
{
    for (const auto& [ending, brief] : kEndings)
        if (word.ends_with(ending)) {
            word.resize(word.size() - ending.size());
            return word + std::string(brief);
        }
    return word;
}

bool isNumber(std::string_view word)
{
    return !word.empty() && std::all_of(word.begin(), word.end(), [](char c) { return c >= '0' && c <= '9'; });
}

std::string joined(const std::vector<std::string>& words)
{
    std::string run;
    for (const std::string& word : words)
        run += word;
    return run;
}

/// A telephone number with or without the country's own number in front.
std::string digitsOf(std::string_view text)
{
    std::string digits;
    for (const char c : text)
        if (c >= '0' && c <= '9')
            digits += c;
    if (digits.starts_with("0032"))
        digits.erase(0, 4);
    else if (digits.starts_with("32") && digits.size() > 9)
        digits.erase(0, 2);
    while (digits.starts_with("0"))
        digits.erase(0, 1);
    return digits;
}

constexpr std::size_t kDistinctive = 4; ///< letters of a word that is not common
constexpr std::size_t kNumberMin = 6;   ///< digits of a telephone number
constexpr std::size_t kRunMin = 5;      ///< letters and digits of a short secret taken whole, as a plate

} // namespace

std::vector<std::string> comparableWords(std::string_view text)
{
    std::vector<std::string> words;
    std::string word;
    const auto end = [&] {
        if (!word.empty())
            words.push_back(shortened(std::exchange(word, {})));
    };
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t from = at;
        const std::uint32_t letter = nextLetter(text, at);
        if (isLetter(letter))
            append(word, letter, text.substr(from, at - from));
        else if (letter != '\'' && letter != 0x2019)
            end();
    }
    end();
    return words;
}

ProtectedText::ProtectedText(std::string_view text) : m_words(comparableWords(text)), m_run(joined(m_words)) {}

bool ProtectedText::tells(std::string_view secret) const
{
    const std::vector<std::string> words = comparableWords(secret);
    for (const std::string& word : words) {
        const bool common = std::ranges::find(kCommon, std::string_view(word)) != std::end(kCommon);
        if (common || isNumber(word) || word.size() < kDistinctive)
            continue;
        if (std::ranges::find(m_words, word) != m_words.end())
            return true;
        // Written together or apart: "Lotus straat", "lotusstr.".
        if (word.size() >= kDistinctive + 3 && m_run.find(word) != std::string::npos)
            return true;
        // "Lotusstraat" said as "de Lotus": the name without the kind of street.
        for (const auto& [ending, brief] : kEndings)
            if (word.ends_with(brief) && word.size() >= brief.size() + kDistinctive
                && std::ranges::find(m_words, word.substr(0, word.size() - brief.size())) != m_words.end())
                return true;
    }
    const std::string digits = digitsOf(secret);
    const bool mostlyDigits = digits.size() >= kNumberMin && 2 * digits.size() >= joined(words).size();
    if (mostlyDigits && digitsOf(m_run).find(digits) != std::string::npos)
        return true;
    const std::string whole = joined(words);
    return whole.size() >= kRunMin && whole.size() <= 12 && !isNumber(whole) && m_run.find(whole) != std::string::npos;
}

} // namespace kp::model
