/// \file The 24 support forms of the field as one table (facts.md 1.1 and 2.3): what the plan is called, who agrees, how
/// often it is reviewed, which deadlines run, who leads. Choosing a form sets labels and dates; the plan's core stays the
/// same. Where the field's sources say nothing the table says nothing (0 or empty), and nothing is asked. Any thread.
#pragma once

#include <cstdint>
#include <span>
#include <string_view>

namespace kp::model {

enum class AgreeRule : std::uint8_t {
    Together,         ///< decisions are made with the family; a tap each
    Participant,      ///< the person the help is for decides
    SignedWithWorker, ///< signed by the participant and the worker whose part changed
    Contract,         ///< written agreement, changed by mutual consent; third parties may join
    Mandated,         ///< voluntary but not free to stop: conditions by a mandate stand apart from own goals
    Appointed,        ///< the minor appoints, and may end it at any time
};

/// The event a deadline counts from.
enum class From : std::uint8_t { Nothing, Registration, Start };

struct SupportForm {
    std::uint8_t number = 0;
    std::string_view name;  ///< stable: the values of the plan's field "form"
    std::string_view label; ///< Dutch
    std::string_view plan;  ///< what the plan is called, Dutch; empty: works without a plan, as a journal
    AgreeRule agree = AgreeRule::Together;
    std::uint8_t reviewMonths = 0; ///< 0: no fixed cadence, the family sets the date
    std::uint16_t planDays = 0;    ///< the plan stands within so many days, 0: none
    bool planDaysAreWorkingDays = false;
    From planFrom = From::Nothing;
    std::uint8_t monthsMin = 0, monthsMax = 0; ///< usual duration, 0: open
    std::string_view leads;                    ///< who holds the overview, Dutch
    std::uint16_t domains = 0;                 ///< bit n: domainNames()[n] is offered first
};

[[nodiscard]] std::span<const SupportForm> supportForms() noexcept;
/// Null for a form of a newer version or of a partnership of its own.
[[nodiscard]] const SupportForm* findSupportForm(std::string_view name) noexcept;
/// What a form without a plan name shows instead.
[[nodiscard]] std::string_view planLabel(const SupportForm& form) noexcept;

} // namespace kp::model
