#include "shared/model/retention.h"
#include "shared/model/rules.h"

#include <catch2/catch.hpp>

using namespace kp;
using namespace kp::model;

namespace {

Day day(std::string_view text) { return parseDay(text).value(); }

IntakeAnswers welcome()
{
    return {.inArea = Answer::Yes,
            .child = Answer::Yes,
            .pregnancy = Answer::No,
            .willingMember = Answer::Yes,
            .moduleWithinMonth = Answer::No,
            .closedHelpAsked = Answer::No,
            .crisis = Answer::No};
}

} // namespace

TEST_CASE("days are read and written and refused when they do not exist", "[model]")
{
    CHECK(dayText(day("2028-02-29")) == "2028-02-29");
    CHECK(dayText(day("1999-12-31") + std::chrono::days{1}) == "2000-01-01");
    CHECK(parseDay("2026-02-29").code() == Errc::BadValue);
    CHECK(parseDay("").code() == Errc::BadValue);
}

// Killed: overflow into March (no clamp to the month's last day).
TEST_CASE("months later is the same day or the month's last", "[model]")
{
    CHECK(dayText(addMonths(day("2026-08-31"), 6)) == "2027-02-28");
    CHECK(dayText(addMonths(day("2027-08-31"), 6)) == "2028-02-29");
    CHECK(dayText(addMonths(day("2026-11-22"), 3)) == "2027-02-22");
}

TEST_CASE("working days skip the weekend", "[model]")
{
    CHECK(dayText(addWorkingDays(day("2026-11-20"), 1)) == "2026-11-23");
    CHECK(dayText(addWorkingDays(day("2026-11-22"), 15)) == "2026-12-11");
    CHECK(dayText(addWorkingDays(day("2026-11-20"), 0)) == "2026-11-20");
}

TEST_CASE("twelve is reached on the birthday", "[model]")
{
    CHECK(ageOn(day("2014-11-23"), day("2026-11-22")) == 11);
    CHECK(ageOn(day("2014-11-22"), day("2026-11-22")) == kCapableAge);
    CHECK(ageOn(day("2027-01-10"), day("2026-11-22")) < 0);
}

// Killed: day counted from 0; the clock running on after the conversation; day 31 still within.
TEST_CASE("the month clock runs from registration to the first conversation", "[model]")
{
    const Day registered = day("2026-11-01");
    CHECK(monthClock(registered, std::nullopt, registered).day == 1);
    CHECK(monthClock(registered, std::nullopt, registered).daysLeft == 29);
    const auto last = monthClock(registered, std::nullopt, day("2026-11-30"));
    CHECK(last.day == 30);
    CHECK(last.daysLeft == 0);
    CHECK(last.within);
    CHECK_FALSE(last.stopped);
    const auto after = monthClock(registered, std::nullopt, day("2026-12-01"));
    CHECK(after.daysLeft == 0);
    CHECK_FALSE(after.within);
    const auto held = monthClock(registered, day("2026-11-12"), day("2027-03-01"));
    CHECK(held.day == 12);
    CHECK(held.stopped);
    CHECK(held.within);
    CHECK_FALSE(monthClock(registered, day("2026-12-20"), day("2027-03-01")).within);
    // A device whose calendar is behind never shows day 0 or less.
    CHECK(monthClock(registered, std::nullopt, day("2026-10-20")).day == 1);
}

TEST_CASE("a review is later then soon then due and never late", "[model]")
{
    const Day today = day("2026-11-22");
    CHECK(reviewState(std::nullopt, today) == ReviewState::NoDate);
    CHECK(reviewState(day("2026-12-07"), today) == ReviewState::Later);
    CHECK(reviewState(day("2026-12-06"), today) == ReviewState::Soon);
    CHECK(reviewState(day("2026-11-23"), today) == ReviewState::Soon);
    CHECK(reviewState(today, today) == ReviewState::Due);
    CHECK(reviewState(day("2025-11-22"), today) == ReviewState::Due);
}

TEST_CASE("a form's cadence suggests the next review", "[model]")
{
    const auto& context = *findSupportForm("context-youth");
    CHECK(dayText(*suggestedReview(context, day("2026-01-15"), std::nullopt)) == "2026-07-15");
    CHECK(dayText(*suggestedReview(context, day("2026-01-15"), day("2026-06-30"))) == "2026-12-30");
    CHECK_FALSE(suggestedReview(*findSupportForm("1g1p"), day("2026-01-15"), std::nullopt));
}

TEST_CASE("a form's deadline counts from its own event", "[model]")
{
    const auto& context = *findSupportForm("context-youth");
    CHECK_FALSE(planDeadline(context, day("2026-01-01"), std::nullopt));
    CHECK(dayText(*planDeadline(context, day("2026-01-01"), day("2026-02-01"))) == "2026-03-18");
    CHECK(dayText(*planDeadline(*findSupportForm("case-manager-care"), day("2026-01-01"), std::nullopt)) == "2026-01-29");
    CHECK(dayText(*planDeadline(*findSupportForm("youth-help-direction"), day("2026-11-20"), std::nullopt))
          == "2026-12-11");
    CHECK_FALSE(planDeadline(*findSupportForm("family-coaching"), day("2026-01-01"), day("2026-01-01")));
}

// Killed: pregnancy not counted; crisis not first.
TEST_CASE("the intake advice follows the answers and gives its reasons", "[model]")
{
    CHECK(judgeIntake(welcome()).advice == IntakeAdvice::Start);
    CHECK(judgeIntake(welcome()).reasons.empty());
    CHECK(judgeIntake({}).advice == IntakeAdvice::AskMore);

    auto expecting = welcome();
    expecting.child = Answer::No;
    expecting.pregnancy = Answer::Yes;
    CHECK(judgeIntake(expecting).advice == IntakeAdvice::Start);

    auto noChild = expecting;
    noChild.pregnancy = Answer::No;
    CHECK(judgeIntake(noChild).reasons == std::vector{IntakeReason::NoChild});
    CHECK(judgeIntake(noChild).advice == IntakeAdvice::Elsewhere);

    auto nobody = welcome();
    nobody.willingMember = Answer::No;
    CHECK(judgeIntake(nobody).advice == IntakeAdvice::NotNow);
    CHECK_FALSE(judgeIntake(nobody).teamMayDecideOtherwise);

    auto module = welcome();
    module.moduleWithinMonth = Answer::Yes;
    CHECK(judgeIntake(module).advice == IntakeAdvice::Elsewhere);
    CHECK(judgeIntake(module).teamMayDecideOtherwise);

    auto crisis = module;
    crisis.crisis = Answer::Yes;
    crisis.closedHelpAsked = Answer::Yes;
    crisis.inArea = Answer::No;
    CHECK(judgeIntake(crisis).reasons
          == std::vector{IntakeReason::Crisis, IntakeReason::ClosedHelpAsked, IntakeReason::OutsideArea,
                         IntakeReason::ModuleAvailable});
    CHECK(judgeIntake(crisis).advice == IntakeAdvice::Elsewhere);
    CHECK_FALSE(judgeIntake(crisis).teamMayDecideOtherwise);
}

// Killed: an unanswered question taken for a no.
TEST_CASE("one open question keeps the intake open and a crisis is answered at once", "[model]")
{
    for (const auto question :
         {&IntakeAnswers::inArea, &IntakeAnswers::child, &IntakeAnswers::willingMember, &IntakeAnswers::moduleWithinMonth,
          &IntakeAnswers::closedHelpAsked, &IntakeAnswers::crisis}) {
        auto answers = welcome();
        answers.*question = Answer::Unknown;
        CHECK(judgeIntake(answers).advice == IntakeAdvice::AskMore);
    }
    IntakeAnswers onlyCrisis;
    onlyCrisis.crisis = Answer::Yes;
    CHECK(judgeIntake(onlyCrisis).advice == IntakeAdvice::Elsewhere);
    CHECK(name(judgeIntake(onlyCrisis).reasons.front()) == "crisis");
    CHECK(name(IntakeAdvice::NotNow) == "not-now");
}

TEST_CASE("a trusted person is adult and outside the help and the extract was seen", "[model]")
{
    CHECK(mayBeTrustedPerson({Answer::Yes, Answer::Yes, Answer::Yes}) == Answer::Yes);
    CHECK(mayBeTrustedPerson({Answer::Yes, Answer::Unknown, Answer::Yes}) == Answer::Unknown);
    CHECK(mayBeTrustedPerson({Answer::Unknown, Answer::No, Answer::Yes}) == Answer::No);
}

TEST_CASE("a provider's file is kept until the youngest turns 35 and as long as a birthday is missing", "[model]")
{
    const auto day = [](const char* text) { return std::optional(parseDay(text).value()); };
    const FileTerm usual;
    CHECK(fileKeptUntil(usual, {}, {}) == std::nullopt);
    CHECK(fileKeptUntil(usual, {day("2012-03-01")}, {}) == day("2047-03-01"));
    CHECK(fileKeptUntil(usual, {day("2012-03-01"), day("2016-02-29"), day("2001-01-01")}, {}) == day("2051-02-28"));
    CHECK(fileKeptUntil(usual, {day("2001-01-01"), std::nullopt}, day("2026-01-01")) == std::nullopt);
    const FileTerm later{FileTerm::From::Age, 40};
    CHECK(fileKeptUntil(later, {day("2012-03-01")}, {}) == day("2052-03-01"));
    const FileTerm closing{FileTerm::From::Closing, 10};
    CHECK(fileKeptUntil(closing, {day("2012-03-01")}, {}) == std::nullopt); // not closed
    CHECK(fileKeptUntil(closing, {std::nullopt}, day("2028-02-29")) == day("2038-02-28"));
    CHECK(isFileTerm(usual));
    CHECK(isFileTerm({FileTerm::From::Closing, 1}));
    CHECK_FALSE(isFileTerm({FileTerm::From::Closing, 0}));
    CHECK_FALSE(isFileTerm({FileTerm::From::Age, 17})); // a minor's file
    CHECK_FALSE(isFileTerm({FileTerm::From::Age, 100}));
}
