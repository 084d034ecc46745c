// The rules of the word list, checked without the script that wrote it.
#include "shared/core/words.h"

#include <catch2/catch.hpp>

#include <algorithm>
#include <set>
#include <utility>

using namespace kp;

namespace {

/// Gives out the bytes it was made with, then zeros.
class ScriptedRandom final : public RandomSource {
public:
    explicit ScriptedRandom(Bytes bytes) : m_bytes(std::move(bytes)) {}
    void fill(std::span<std::uint8_t> out) override
    {
        for (auto& byte : out)
            byte = m_next < m_bytes.size() ? m_bytes[m_next++] : std::uint8_t{0};
    }

private:
    Bytes m_bytes;
    std::size_t m_next = 0;
};

/// True when one letter changed, added or left out turns one into the other.
bool differByAtMostOneLetter(std::string_view a, std::string_view b)
{
    if (a.size() > b.size())
        std::swap(a, b);
    if (b.size() - a.size() > 1)
        return false;
    const auto [left, right] = std::mismatch(a.begin(), a.end(), b.begin());
    const auto restA = static_cast<std::size_t>(a.end() - left);
    const auto restB = static_cast<std::size_t>(b.end() - right);
    const std::size_t skipA = restA == restB && restA > 0 ? 1 : 0;
    const std::size_t skipB = restB > 0 ? 1 : 0;
    return a.substr(a.size() - restA + skipA) == b.substr(b.size() - restB + skipB);
}

/// What is heard alike is written alike; the same table as in scripts/make-words.
std::string soundOf(std::string_view text)
{
    static constexpr std::pair<std::string_view, std::string_view> kSounds[] = {
        {"ouw", "W"}, {"auw", "W"}, {"ou", "W"}, {"au", "W"}, {"ij", "Y"}, {"ei", "Y"},  {"ch", "g"},
        {"ck", "k"},  {"qu", "kw"}, {"x", "ks"}, {"ph", "f"}, {"th", "t"}, {"ce", "se"}, {"ci", "si"},
        {"cy", "si"}, {"c", "k"},   {"ie", "i"}, {"y", "i"},  {"z", "s"},  {"v", "f"},   {"dt", "t"}};
    std::string heard{text};
    for (const auto& [from, to] : kSounds)
        for (auto at = heard.find(from); at != std::string::npos; at = heard.find(from, at + to.size()))
            heard.replace(at, from.size(), to);
    heard.erase(std::unique(heard.begin(), heard.end()), heard.end());
    if (heard.back() == 'd')
        heard.back() = 't';
    if (heard.back() == 'b')
        heard.back() = 'p';
    return heard;
}

} // namespace

TEST_CASE("every word is four to eight plain letters and stands in order", "[core][words]")
{
    for (std::size_t i = 0; i < kWordCount; ++i) {
        INFO(word(i));
        REQUIRE(word(i).size() >= 4);
        REQUIRE(word(i).size() <= 8);
        REQUIRE(std::all_of(word(i).begin(), word(i).end(), [](char c) { return c >= 'a' && c <= 'z'; }));
        REQUIRE((i == 0 || word(i - 1) < word(i)));
    }
}

TEST_CASE("no two words look alike", "[core][words]")
{
    REQUIRE(differByAtMostOneLetter("boot", "boom"));
    REQUIRE(differByAtMostOneLetter("boot", "boots"));
    REQUIRE(differByAtMostOneLetter("boot", "bot"));
    REQUIRE_FALSE(differByAtMostOneLetter("boot", "bomen"));
    std::set<std::string_view> beginnings;
    for (std::size_t i = 0; i < kWordCount; ++i) {
        beginnings.insert(word(i).substr(0, 4));
        for (std::size_t k = 0; k < i; ++k)
            if (differByAtMostOneLetter(word(i), word(k)))
                FAIL(word(i) << " and " << word(k));
    }

    REQUIRE(beginnings.size() == kWordCount);
}

TEST_CASE("no two words sound alike", "[core][words]")
{
    REQUIRE(soundOf("paard") == soundOf("part"));
    REQUIRE(soundOf("leiden") == soundOf("lijden"));
    REQUIRE(soundOf("rouw") == soundOf("rauw"));
    std::set<std::string> sounds;
    for (std::size_t i = 0; i < kWordCount; ++i)
        sounds.insert(soundOf(word(i)));

    REQUIRE(sounds.size() == kWordCount);
}

TEST_CASE("a word is found again whatever its case and the space around it", "[core][words]")
{
    for (std::size_t i = 0; i < kWordCount; ++i)
        REQUIRE(indexOfWord(word(i)).value() == i);
    std::string shouted = " \t";
    for (const char c : word(77))
        shouted += static_cast<char>(c - 'a' + 'A');
    shouted += "\r\n";

    REQUIRE(indexOfWord(shouted).value() == 77);
    REQUIRE(indexOfWord("").code() == Errc::BadValue);
    REQUIRE(indexOfWord("   ").code() == Errc::BadValue);
    REQUIRE(indexOfWord("zzzz").code() == Errc::BadValue);
    REQUIRE(indexOfWord(std::string{word(0)} + std::string{word(1)}).code() == Errc::BadValue);
    REQUIRE(indexOfWord(word(5).substr(0, 3)).code() == Errc::BadValue);
}

TEST_CASE("a passphrase takes eleven fresh bits for each word", "[core][words]")
{
    ScriptedRandom random{Bytes{0, 0, 0, 0, 0, 0, 0, 0, 0xFF, 0x07, 0, 0, 0, 0, 0, 0, 0x01, 0x08}};

    REQUIRE(generatePassphrase(random, 3)
            == std::string{word(0)} + ' ' + std::string{word(2047)} + ' ' + std::string{word(1)});
}

// Killed: 44 bits taken from the end; words in reverse.
TEST_CASE("confirmation words are the first 44 bits of the hash", "[core][words]")
{
    // 00000000001 00000000010 11111111111 00000000000 1111... : 1, 2, 2047, 0 and four bits that do not count.
    Hash hash = Hash::fromHexText("00200bff800f" + std::string(52, '0')).value();
    const auto words = confirmationWords(hash);

    REQUIRE(words == std::array<std::string_view, 4>{word(1), word(2), word(2047), word(0)});
    hash.bytes[5] = 0;
    REQUIRE(confirmationWords(hash) == words);
    hash.bytes[5] = 0x10;
    REQUIRE(confirmationWords(hash) != words);
}
