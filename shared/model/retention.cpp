#include "shared/model/retention.h"

#include "shared/model/minors.h"

#include <algorithm>

namespace kp::model {

bool isFileTerm(const FileTerm& term) noexcept
{
    const int least = term.from == FileTerm::From::Age ? kAdultAge : kFileTermYearsMin;
    return term.years >= least && term.years <= kFileTermYearsMax;
}

std::optional<Day> fileKeptUntil(const FileTerm& term, const std::vector<std::optional<Day>>& born,
                                 std::optional<Day> closed)
{
    if (term.from == FileTerm::From::Closing)
        return closed ? std::optional(birthday(*closed, term.years)) : std::nullopt;
    std::optional<Day> until;
    for (const std::optional<Day>& one : born) {
        if (!one)
            return std::nullopt;
        until = std::max(until, std::optional(birthday(*one, term.years)));
    }
    return until;
}

} // namespace kp::model
