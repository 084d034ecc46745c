#include "shared/model/retention.h"

#include "shared/model/minors.h"

#include <algorithm>

namespace kp::model {

std::optional<Day> fileKeptUntil(const std::vector<std::optional<Day>>& born)
{
    std::optional<Day> until;
    for (const std::optional<Day>& one : born) {
        if (!one)
            return std::nullopt;
        until = std::max(until, std::optional(birthday(*one, kFileKeptUntilAge)));
    }
    return until;
}

} // namespace kp::model
