/// \file The field's rules about starting and about dates (facts.md 2.1 to 2.3), as pure functions of calendar days in
/// Europe/Brussels (kp::brusselsDate). They inform; nothing is blocked or coloured because of a date. Any thread.
#pragma once

#include "shared/core/result.h"
#include "shared/model/support_forms.h"

#include <chrono>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace kp::model {

using Day = std::chrono::sys_days;

/// \return Errc::BadValue unless text is a real date "YYYY-MM-DD".
[[nodiscard]] Result<Day> parseDay(std::string_view text);
[[nodiscard]] std::string dayText(Day day);
/// The same day of the month so many months on, or that month's last day.
[[nodiscard]] Day addMonths(Day day, int months);
/// Monday to Friday; public holidays are not known here, so a deadline may show early, never late.
[[nodiscard]] Day addWorkingDays(Day day, int workingDays);
/// Whole years; negative before birth.
[[nodiscard]] int ageOn(Day born, Day today);

/// From this age a minor is taken to judge own interests (003:5368-5370); policy, so a default and not a law of ours.
inline constexpr int kCapableAge = 12;
/// KRACHTWERK(T) takes children of 0 to 18 (000:40); 1G1P at large 0 to 25 (003:663-664).
inline constexpr int kChildAgeMax = 18;
inline constexpr int kFamilyPlanAgeMax = 25;

/// The first conversation, in which perspective and trajectory are settled, takes place within the month (003:1125-1127;
/// 001:3; 000:43). The conversation stops the clock, a reply does not.
inline constexpr int kMonthDays = 30;
struct MonthClock {
    int day = 1;       ///< 1 on the day of registration; stops at the conversation
    int daysLeft = 29; ///< never below 0
    bool stopped = false;
    bool within = true; ///< the conversation was, or can still be, within the month
};
[[nodiscard]] MonthClock monthClock(Day registered, std::optional<Day> firstTalk, Day today);

enum class ReviewState : std::uint8_t {
    NoDate, ///< product core: a plan has a next review date; the screen invites to choose one
    Later,
    Soon, ///< within two weeks: time to agree on a moment
    Due,
};
[[nodiscard]] ReviewState reviewState(std::optional<Day> nextReview, Day today);
/// When the form has a cadence: that long after the last review, or after the start (003:1786-1788, 2633-2635, 2953-2959).
[[nodiscard]] std::optional<Day> suggestedReview(const SupportForm& form, Day start, std::optional<Day> lastReview);
/// Until when the plan should stand (003:2982-2985: 45 days after the start; 5051-5053: 15 working days).
[[nodiscard]] std::optional<Day> planDeadline(const SupportForm& form, Day registered, std::optional<Day> start);

enum class Answer : std::uint8_t { Unknown, Yes, No };

/// What the telephone asks for KRACHTWERK(T) (000:37-59).
struct IntakeAnswers {
    Answer inArea = Answer::Unknown;            ///< R1, 000:39
    Answer child = Answer::Unknown;             ///< R3, 000:40: a child of 0 to 18 ...
    Answer pregnancy = Answer::Unknown;         ///< ... or a pregnancy
    Answer willingMember = Answer::Unknown;     ///< R4, 000:41-42: one suffices
    Answer moduleWithinMonth = Answer::Unknown; ///< R5, 000:43-45: another module can start within the month, or runs
    Answer closedHelpAsked = Answer::Unknown;   ///< R7a, 000:56-57: NRTJ already applied for, for this young person
    Answer crisis = Answer::Unknown;            ///< R7b, 000:58-59
};

enum class IntakeReason : std::uint8_t {
    Crisis = 1,          ///< the crisis team for minors
    ClosedHelpAsked = 2, ///< the application under way comes first
    OutsideArea = 3,     ///< the partnership of that area
    NoChild = 4,
    NobodyWilling = 5,   ///< not now: asked again when somebody is
    ModuleAvailable = 6, ///< "in principle not needed": the team may still decide otherwise
};

enum class IntakeAdvice : std::uint8_t { AskMore, Start, NotNow, Elsewhere };

/// Advice with its reasons, the most urgent first. A person decides; there is no waiting list of our own (000:36).
struct IntakeOutcome {
    IntakeAdvice advice = IntakeAdvice::AskMore;
    std::vector<IntakeReason> reasons;
    bool teamMayDecideOtherwise = false; ///< only soft reasons (R5)
};
[[nodiscard]] IntakeOutcome judgeIntake(const IntakeAnswers& answers);
[[nodiscard]] std::string_view name(IntakeReason reason) noexcept;
[[nodiscard]] std::string_view name(IntakeAdvice advice) noexcept;

/// A trusted person is 18 or older and not involved in the present help (003:6713-6717); the extract is seen on paper.
struct TrustedPersonCheck {
    Answer adult = Answer::Unknown;
    Answer outsidePresentHelp = Answer::Unknown;
    Answer extractSeen = Answer::Unknown;
};
[[nodiscard]] Answer mayBeTrustedPerson(const TrustedPersonCheck& check) noexcept;

} // namespace kp::model
