#include "shared/model/rules.h"

#include "shared/core/clock.h"

#include <algorithm>
#include <cstdio>

namespace kp::model {
namespace {

using std::chrono::days;
using std::chrono::year_month_day;

constexpr int kSoonDays = 14;

int number(std::string_view digits)
{
    int value = 0;
    for (const char digit : digits)
        value = value * 10 + (digit - '0');
    return value;
}

bool isWeekend(Day day)
{
    const std::chrono::weekday weekday{day};
    return weekday == std::chrono::Saturday || weekday == std::chrono::Sunday;
}

Answer either(Answer a, Answer b)
{
    if (a == Answer::Yes || b == Answer::Yes)
        return Answer::Yes;
    return a == Answer::No && b == Answer::No ? Answer::No : Answer::Unknown;
}

} // namespace

Result<Day> parseDay(std::string_view text)
{
    KP_TRY(checkDate(text));
    const year_month_day date{std::chrono::year{number(text.substr(0, 4))},
                              std::chrono::month{static_cast<unsigned>(number(text.substr(5, 2)))},
                              std::chrono::day{static_cast<unsigned>(number(text.substr(8, 2)))}};
    return Day{date};
}

std::string dayText(Day day)
{
    const year_month_day date{day};
    char text[32];
    std::snprintf(text, sizeof text, "%04d-%02u-%02u", int{date.year()}, unsigned{date.month()}, unsigned{date.day()});
    return text;
}

Day addMonths(Day day, int months)
{
    year_month_day date{day};
    date += std::chrono::months{months};
    if (!date.ok())
        return Day{date.year() / date.month() / std::chrono::last};
    return Day{date};
}

Day addWorkingDays(Day day, int workingDays)
{
    for (int left = workingDays; left > 0;) {
        day += days{1};
        if (!isWeekend(day))
            --left;
    }
    return day;
}

int ageOn(Day born, Day today)
{
    const year_month_day birth{born};
    const year_month_day now{today};
    const bool birthdayToCome = std::pair{now.month(), now.day()} < std::pair{birth.month(), birth.day()};
    return int{now.year()} - int{birth.year()} - (birthdayToCome ? 1 : 0);
}

MonthClock monthClock(Day registered, std::optional<Day> firstTalk, Day today)
{
    const Day until = firstTalk.value_or(today);
    MonthClock clock;
    clock.day = std::max(1, static_cast<int>((until - registered).count()) + 1);
    clock.daysLeft = std::max(0, kMonthDays - clock.day);
    clock.stopped = firstTalk.has_value();
    clock.within = clock.day <= kMonthDays;
    return clock;
}

ReviewState reviewState(std::optional<Day> nextReview, Day today)
{
    if (!nextReview)
        return ReviewState::NoDate;
    if (*nextReview <= today)
        return ReviewState::Due;
    return *nextReview - today <= days{kSoonDays} ? ReviewState::Soon : ReviewState::Later;
}

std::optional<Day> suggestedReview(const SupportForm& form, Day start, std::optional<Day> lastReview)
{
    if (form.reviewMonths == 0)
        return std::nullopt;
    return addMonths(lastReview.value_or(start), form.reviewMonths);
}

std::optional<Day> planDeadline(const SupportForm& form, Day registered, std::optional<Day> start)
{
    if (form.planDays == 0 || (form.planFrom == From::Start && !start))
        return std::nullopt;
    const Day from = form.planFrom == From::Start ? *start : registered;
    return form.planDaysAreWorkingDays ? addWorkingDays(from, form.planDays) : from + days{form.planDays};
}

IntakeOutcome judgeIntake(const IntakeAnswers& answers)
{
    const Answer childOrPregnancy = either(answers.child, answers.pregnancy);
    IntakeOutcome outcome;
    const auto add = [&](bool holds, IntakeReason reason) {
        if (holds)
            outcome.reasons.push_back(reason);
    };
    add(answers.crisis == Answer::Yes, IntakeReason::Crisis);
    add(answers.closedHelpAsked == Answer::Yes, IntakeReason::ClosedHelpAsked);
    add(answers.inArea == Answer::No, IntakeReason::OutsideArea);
    add(childOrPregnancy == Answer::No, IntakeReason::NoChild);
    const bool elsewhere = !outcome.reasons.empty();
    add(answers.willingMember == Answer::No, IntakeReason::NobodyWilling);
    const bool hard = !outcome.reasons.empty();
    add(answers.moduleWithinMonth == Answer::Yes, IntakeReason::ModuleAvailable);

    const bool allAsked = answers.inArea == Answer::Yes && childOrPregnancy == Answer::Yes
                          && answers.willingMember == Answer::Yes && answers.moduleWithinMonth != Answer::Unknown
                          && answers.closedHelpAsked == Answer::No && answers.crisis == Answer::No;
    if (elsewhere)
        outcome.advice = IntakeAdvice::Elsewhere;
    else if (hard)
        outcome.advice = IntakeAdvice::NotNow;
    else if (allAsked && answers.moduleWithinMonth == Answer::Yes) {
        outcome.advice = IntakeAdvice::Elsewhere;
        outcome.teamMayDecideOtherwise = true;
    } else if (allAsked)
        outcome.advice = IntakeAdvice::Start;
    return outcome;
}

std::string_view name(IntakeReason reason) noexcept
{
    switch (reason) {
    case IntakeReason::Crisis: return "crisis";
    case IntakeReason::ClosedHelpAsked: return "closed-help-asked";
    case IntakeReason::OutsideArea: return "outside-area";
    case IntakeReason::NoChild: return "no-child";
    case IntakeReason::NobodyWilling: return "nobody-willing";
    case IntakeReason::ModuleAvailable: return "module-available";
    }
    return "unknown";
}

std::string_view name(IntakeAdvice advice) noexcept
{
    switch (advice) {
    case IntakeAdvice::AskMore: return "ask-more";
    case IntakeAdvice::Start: return "start";
    case IntakeAdvice::NotNow: return "not-now";
    case IntakeAdvice::Elsewhere: return "elsewhere";
    }
    return "unknown";
}

Answer mayBeTrustedPerson(const TrustedPersonCheck& check) noexcept
{
    const Answer all[] = {check.adult, check.outsidePresentHelp, check.extractSeen};
    if (std::ranges::find(all, Answer::No) != std::end(all))
        return Answer::No;
    return std::ranges::find(all, Answer::Unknown) != std::end(all) ? Answer::Unknown : Answer::Yes;
}

} // namespace kp::model
