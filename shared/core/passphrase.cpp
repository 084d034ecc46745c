#include "shared/core/passphrase.h"

#include <algorithm>
#include <array>
#include <cstring>
#include <set>
#include <string>
#include <vector>

namespace kp {
namespace {

constexpr std::string_view kCommon[] = {
#include "shared/core/common_passphrases.inc"
};

/// Walked along in either direction, these are no secret.
constexpr std::string_view kRows[] = {"abcdefghijklmnopqrstuvwxyz",
                                      "01234567890",
                                      "qwertyuiop",
                                      "asdfghjkl",
                                      "zxcvbnm",
                                      "azertyuiop",
                                      "qsdfghjklm",
                                      "wxcvbn",
                                      "qazwsxedcrfvtgbyhnujmikolp",
                                      "aqwzsxedcrfvtgbyhnujikolpm"};
constexpr std::size_t kRunMin = 4;
/// This much has to remain when everything easy is taken away.
constexpr std::size_t kRemainMin = 8;
constexpr std::size_t kDistinctMin = 6;

bool continues(unsigned char byte) { return (byte & 0xC0U) == 0x80U; }

/// Letters and figures in small letters; anything beyond ASCII stays as it is, signs and spaces go.
std::string folded(std::string_view text)
{
    std::string out;
    for (const char c : text) {
        const auto byte = static_cast<unsigned char>(c);
        if (byte >= 'A' && byte <= 'Z')
            out += static_cast<char>(c + ('a' - 'A'));
        else if ((byte >= 'a' && byte <= 'z') || (byte >= '0' && byte <= '9') || byte >= 0x80 || byte == '@' || byte == '$')
            out += c;
    }
    return out;
}

/// p4ssw0rd reads as password.
std::string unleeted(std::string text)
{
    constexpr std::string_view kFrom = "013457@$";
    constexpr std::string_view kTo = "oieastas";
    for (char& c : text)
        if (const auto at = kFrom.find(c); at != std::string_view::npos)
            c = kTo[at];
    return text;
}

class Easy {
public:
    explicit Easy(const std::string& text) : m_text(text), m_marks(text.size(), false) {}

    bool markCommon(std::string_view read)
    {
        bool found = false;
        for (const std::string_view word : kCommon)
            for (auto at = read.find(word); at != std::string_view::npos; at = read.find(word, at + 1)) {
                mark(at, word.size());
                found = true;
            }
        return found;
    }
    void markRuns()
    {
        for (std::string row : std::vector<std::string>(std::begin(kRows), std::end(kRows))) {
            markRow(row);
            std::reverse(row.begin(), row.end());
            markRow(row);
        }
        markWhere([](char a, char b) { return a == b; });
        const auto figure = [](char c) { return c >= '0' && c <= '9'; };
        markWhere([&](char a, char b) { return figure(a) && figure(b); });
    }
    [[nodiscard]] std::size_t remaining() const
    {
        std::size_t count = 0;
        for (std::size_t i = 0; i < m_text.size(); ++i)
            count += !m_marks[i] && !continues(static_cast<unsigned char>(m_text[i])) ? 1 : 0;
        return count;
    }

private:
    void mark(std::size_t at, std::size_t length)
    {
        for (std::size_t i = at; i < at + length; ++i)
            m_marks[i] = true;
    }
    void markRow(std::string_view row)
    {
        markWhere([row](char a, char b) {
            const auto at = row.find(a);
            return at != std::string_view::npos && at + 1 < row.size() && row[at + 1] == b;
        });
    }
    /// Stretches in which every neighbour goes on as `goesOn` says.
    template <class GoesOn>
    void markWhere(GoesOn goesOn)
    {
        std::size_t from = 0;
        for (std::size_t i = 1; i <= m_text.size(); ++i) {
            if (i < m_text.size() && goesOn(m_text[i - 1], m_text[i]))
                continue;
            if (i - from >= kRunMin)
                mark(from, i - from);
            from = i;
        }
    }

    const std::string& m_text;
    std::vector<bool> m_marks;
};

/// The same piece again and again, the last one perhaps cut off.
bool repeats(std::string_view text)
{
    for (std::size_t period = 1; period <= text.size() / 2; ++period)
        if (text.substr(period) == text.substr(0, text.size() - period))
            return true;
    return false;
}

void wipe(std::string& text)
{
    // Not a key, but the next best thing to one.
    std::fill(text.begin(), text.end(), '\0');
    __asm__ __volatile__("" : : "r"(text.data()) : "memory");
    text.clear();
}

PassphraseFault judgeFolded(const std::string& text)
{
    std::set<char> letters(text.begin(), text.end());
    if (letters.size() < kDistinctMin || repeats(text))
        return PassphraseFault::TooSimple;
    Easy easy(text);
    easy.markRuns();
    std::string read = unleeted(text);
    const bool asTyped = easy.markCommon(text); // both mark, whatever the other found
    const bool common = easy.markCommon(read) || asTyped;
    wipe(read);
    if (easy.remaining() >= kRemainMin)
        return PassphraseFault::None;
    return common ? PassphraseFault::TooCommon : PassphraseFault::TooSimple;
}

} // namespace

std::string_view name(PassphraseFault fault) noexcept
{
    switch (fault) {
    case PassphraseFault::None: return "none";
    case PassphraseFault::TooShort: return "too-short";
    case PassphraseFault::TooLong: return "too-long";
    case PassphraseFault::TooCommon: return "too-common";
    case PassphraseFault::TooSimple: return "too-simple";
    }
    return "none";
}

PassphraseFault judgePassphrase(std::string_view passphrase)
{
    if (passphrase.size() > kPassphraseTextMax)
        return PassphraseFault::TooLong;
    const auto letters = std::count_if(passphrase.begin(), passphrase.end(),
                                       [](char c) { return !continues(static_cast<unsigned char>(c)); });
    if (static_cast<std::size_t>(letters) < kPassphraseLettersMin)
        return PassphraseFault::TooShort;
    std::string text = folded(passphrase);
    const PassphraseFault fault = judgeFolded(text);
    wipe(text);
    return fault;
}

} // namespace kp
