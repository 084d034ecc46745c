#include "shared/model/minors.h"

namespace kp::model {

Day birthday(Day born, int years) { return addMonths(born, 12 * years); }

AgeStage ageStage(std::optional<Day> born, Day today) noexcept
{
    if (!born)
        return AgeStage::Unknown;
    if (today < birthday(*born, kCapableAge))
        return AgeStage::Child;
    return today < birthday(*born, kAdultAge) ? AgeStage::Young : AgeStage::Adult;
}

std::string_view name(AgeStage stage) noexcept
{
    switch (stage) {
    case AgeStage::Unknown: return "unknown";
    case AgeStage::Child: return "child";
    case AgeStage::Young: return "young";
    case AgeStage::Adult: return "adult";
    }
    return "unknown";
}

bool proposesCapability(Day born, Day today)
{
    return today >= birthday(born, kCapableAge) - std::chrono::days(kProposeDays) && today < birthday(born, kAdultAge);
}

Day parentalGrantEnd(Day born) { return birthday(born, kAdultAge) + std::chrono::days(kAdultNoticeDays); }

bool parentalGrantsEnding(Day born, Day today) { return today >= birthday(born, kAdultAge); }

} // namespace kp::model
