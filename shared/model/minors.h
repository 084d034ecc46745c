/// \file What a birthday changes (facts.md 3.4, protocol.md "Keys and consent"), as pure functions of calendar days. A birthday
/// proposes and gives notice; people decide. Any thread.
#pragma once

#include "shared/model/rules.h"

namespace kp::model {

inline constexpr int kAdultAge = 18;
/// From so long before the twelfth birthday on the plan asks whether this young person judges their own interests.
inline constexpr int kProposeDays = 30;
/// What parents gave of a young person's own parts ends so long after the eighteenth birthday, unless given anew.
inline constexpr int kAdultNoticeDays = 30;

enum class AgeStage : std::uint8_t {
    Unknown, ///< no birthday is written down
    Child,   ///< under 12
    Young,   ///< 12 to 17: presumed to judge own interests
    Adult,
};
[[nodiscard]] AgeStage ageStage(std::optional<Day> born, Day today) noexcept;
[[nodiscard]] std::string_view name(AgeStage stage) noexcept;
/// The day somebody turns so many years old; born on 29 February: the last of that month.
[[nodiscard]] Day birthday(Day born, int years);
/// Whether the plan should ask by now: within `kProposeDays` before the twelfth birthday, or later; not of adults.
[[nodiscard]] bool proposesCapability(Day born, Day today);
/// The last day on which what parents gave of somebody's own part is good.
[[nodiscard]] Day parentalGrantEnd(Day born);
/// Whether notice of that end should be given: from the eighteenth birthday on.
[[nodiscard]] bool parentalGrantsEnding(Day born, Day today);

} // namespace kp::model
