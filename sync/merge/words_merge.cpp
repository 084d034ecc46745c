#include "sync/merge/words_merge.h"

#include <algorithm>
#include <tuple>

namespace kp::merge {
namespace {

constexpr std::size_t kWordsMax = 2000; ///< per version; the comparison is quadratic

using Words = std::vector<std::string_view>;

/// base[begin, end) became `text`.
struct Edit {
    std::size_t begin = 0;
    std::size_t end = 0;
    Words text;

    friend auto operator<=>(const Edit& a, const Edit& b)
    {
        return std::tie(a.begin, a.end, a.text) <=> std::tie(b.begin, b.end, b.text);
    }
    friend bool operator==(const Edit&, const Edit&) = default;
};

bool isSpace(char c) { return c == ' ' || c == '\n' || c == '\t' || c == '\r'; }

/// Words with the white space that follows them, so that joining gives the text back.
Words wordsOf(std::string_view text)
{
    Words words;
    std::size_t begin = 0;
    for (std::size_t i = 1; i <= text.size(); ++i)
        if (i == text.size() || (isSpace(text[i - 1]) && !isSpace(text[i]))) {
            words.push_back(text.substr(begin, i - begin));
            begin = i;
        }
    return words;
}

/// A longest common subsequence, leftmost in `from`; what lies between its members is an edit.
std::vector<Edit> editsOf(const Words& from, const Words& to)
{
    const std::size_t columns = to.size() + 1;
    std::vector<std::uint16_t> common((from.size() + 1) * columns, 0);
    for (std::size_t i = from.size(); i-- > 0;)
        for (std::size_t j = to.size(); j-- > 0;)
            common[i * columns + j] = from[i] == to[j]
                                          ? static_cast<std::uint16_t>(common[(i + 1) * columns + j + 1] + 1)
                                          : std::max(common[(i + 1) * columns + j], common[i * columns + j + 1]);
    std::vector<Edit> edits;
    Edit open;
    const auto close = [&](std::size_t at) {
        open.end = at;
        if (open.begin != open.end || !open.text.empty())
            edits.push_back(open);
        open = {.begin = at + 1, .end = at + 1, .text = {}};
    };
    std::size_t i = 0;
    std::size_t j = 0;
    while (i < from.size() || j < to.size()) {
        if (i < from.size() && j < to.size() && from[i] == to[j]) {
            close(i++);
            ++j;
        } else if (j < to.size() && (i == from.size() || common[i * columns + j + 1] > common[(i + 1) * columns + j])) {
            open.text.push_back(to[j++]);
        } else {
            ++i;
        }
    }
    close(from.size());
    return edits;
}

} // namespace

std::optional<std::string> mergeWords(const std::optional<std::string>& base, const std::vector<std::string>& versions)
{
    if (!base || versions.empty())
        return std::nullopt;
    const Words from = wordsOf(*base);
    std::vector<Edit> edits;
    for (const std::string& version : versions) {
        const Words to = wordsOf(version);
        if (std::max(from.size(), to.size()) > kWordsMax)
            return std::nullopt;
        const std::vector<Edit> own = editsOf(from, to);
        edits.insert(edits.end(), own.begin(), own.end());
    }
    std::sort(edits.begin(), edits.end());
    edits.erase(std::unique(edits.begin(), edits.end()), edits.end());
    // Edits that touch are a clash too: two people who change neighbouring words change one phrase.
    for (std::size_t i = 1; i < edits.size(); ++i)
        if (edits[i].begin <= edits[i - 1].end)
            return std::nullopt;
    std::string merged;
    std::size_t at = 0;
    const auto copyUntil = [&](std::size_t end) {
        for (; at < end; ++at)
            merged += from[at];
    };
    for (const Edit& edit : edits) {
        copyUntil(edit.begin);
        for (const std::string_view word : edit.text)
            merged += word;
        at = edit.end;
    }
    copyUntil(from.size());
    return merged;
}

std::optional<std::string> mergedText(const PartReplica& replica, const RegisterKey& key)
{
    std::vector<std::string> versions;
    for (const Head& head : replica.heads(key)) {
        const auto* text = std::get_if<std::string>(&head.value());
        if (text == nullptr)
            return std::nullopt;
        versions.push_back(*text);
    }
    if (versions.size() == 1)
        return versions.front();
    const auto base = replica.commonAncestor(key);
    const auto* text = base ? std::get_if<std::string>(&base->value()) : nullptr;
    return text == nullptr ? std::nullopt : mergeWords(*text, versions);
}

} // namespace kp::merge
