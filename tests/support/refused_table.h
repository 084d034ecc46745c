/// \file tests/fixtures/refused.tsv: what is refused, where, with which stable code. One line a case: face, input, case, code,
/// sentence. Each face's test holds its cases against its lines; either without the other is a fault.
#pragma once

#include <fstream>
#include <map>
#include <sstream>
#include <string>
#include <utility>

namespace kp::test {

struct RefusedLine {
    std::string code;
    std::string sentence;
    bool used = false;
};
/// By input and case.
using RefusedTable = std::map<std::pair<std::string, std::string>, RefusedLine>;

/// The lines of one face. A line of another shape is kept under an empty code, which no case answers with.
inline RefusedTable refusedTable(const std::string& path, const std::string& face)
{
    RefusedTable table;
    std::ifstream in(path);
    for (std::string line; std::getline(in, line);) {
        if (line.empty() || line.front() == '#')
            continue;
        std::istringstream cells(line);
        std::string where;
        std::string input;
        std::string what;
        RefusedLine found;
        std::getline(cells, where, '\t');
        std::getline(cells, input, '\t');
        std::getline(cells, what, '\t');
        std::getline(cells, found.code, '\t');
        std::getline(cells, found.sentence);
        if (where != face)
            continue;
        if (found.sentence.empty() || table.contains({input, what}))
            found.code.clear(); // cut short, or told twice
        table[{input, what}] = found;
    }
    return table;
}

} // namespace kp::test
