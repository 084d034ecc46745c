#include "sync/cli/split_words.h"

namespace kp::cli {

Result<std::vector<std::string>> splitWords(std::string_view line)
{
    std::vector<std::string> words;
    std::string word;
    bool inWord = false;
    char quote = 0;
    for (std::size_t i = 0; i < line.size(); ++i) {
        const char c = line[i];
        if (quote == 0 && (c == ' ' || c == '\t' || c == '\r')) {
            if (inWord)
                words.push_back(std::exchange(word, {}));
            inWord = false;
            continue;
        }
        inWord = true;
        if (c == '\\' && quote != '\'') {
            if (++i == line.size())
                return Error{Errc::Usage, "backslash"};
            // Inside double quotes a backslash stands for itself before anything but these.
            if (quote == '"' && line[i] != '"' && line[i] != '\\' && line[i] != '$' && line[i] != '`')
                word += '\\';
            word += line[i];
        } else if (quote != 0 && c == quote) {
            quote = 0;
        } else if (quote == 0 && (c == '\'' || c == '"')) {
            quote = c;
        } else {
            word += c;
        }
    }
    if (quote != 0)
        return Error{Errc::Usage, "quote"};
    if (inWord)
        words.push_back(std::move(word));
    return words;
}

} // namespace kp::cli
