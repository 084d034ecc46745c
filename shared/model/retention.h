/// \file How long what is kept (facts.md 3): the provider's file until its organisation's term is over, and then destroyed; what
/// the family owns, as long as the family wants. Which terms the law allows is for law and policy to say; here are the numbers.
/// Any thread.
#pragma once

#include "shared/model/rules.h"

#include <optional>
#include <vector>

namespace kp::model {

/// Decision of the Flemish Government on the rights of minors in youth care: files are kept until this birthday.
inline constexpr int kFileKeptUntilAge = 35;
/// A typing error of an organisation is not to destroy a file at once, or to keep it for ever.
inline constexpr int kFileTermYearsMin = 1, kFileTermYearsMax = 99;

/// An organisation's own term, where it has one.
struct FileTerm {
    enum class From : std::uint8_t {
        Age,     ///< the youngest person's birthday
        Closing, ///< so many years after the plan was closed
    };
    From from = From::Age;
    int years = kFileKeptUntilAge;
};
/// A birthday below 18 would destroy a minor's file.
[[nodiscard]] bool isFileTerm(const FileTerm& term) noexcept;

/// The day from which a provider's file about these people may be destroyed. Empty while it is not known (a birthday is
/// missing, the plan is not closed): then it is kept.
[[nodiscard]] std::optional<Day> fileKeptUntil(const FileTerm& term, const std::vector<std::optional<Day>>& born,
                                               std::optional<Day> closed);

} // namespace kp::model
