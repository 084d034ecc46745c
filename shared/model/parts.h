/// \file The kinds of plan parts and the rule each one follows, as data. Who may sign what under a rule is decided by the
/// authorise table of shared/wire, which sees the rule's number in clear; the kind of a part is sealed. Any thread.
#pragma once

#include "shared/wire/chain.h"

#include <cstdint>
#include <span>
#include <string_view>

namespace kp::model {

/// As it stands, in clear, in a part's genesis; what it allows is decided in shared/wire/rights.h.
using PartRule = wire::PartRule;

/// With whom a new part starts (product.md, "Plan parts").
enum class Starters : std::uint8_t {
    FamilyCircleAndCoach,
    OwnerAlone,
    Team,
    CoachAndCoordinator,
    OwnerAndCoach,
    TwoProfessionals
};

struct PartRuleSpec {
    PartRule rule = PartRule::Family;
    std::string_view name;    ///< stable
    std::string_view english; ///< key for the screen's words
    std::string_view dutch;
    Starters starters = Starters::FamilyCircleAndCoach;
    bool attestable = false; ///< a coach may put an in-person agreement on record here
};

enum class PartKind : std::uint8_t {
    Core = 1,
    Goal = 2,
    Domain = 3,
    ContactCard = 4,
    ChildCorner = 5,
    Private = 6,
    Network = 7,
    Safety = 8,
    Team = 9,
    Registration = 10,
    People = 11,
};

struct PartKindSpec {
    PartKind kind = PartKind::Core;
    std::string_view name; ///< stable, as on the command line
    std::string_view english;
    std::string_view dutch;
    PartRule rule = PartRule::Family;
    bool onePerPlan = false; ///< found by kind alone; the others also by what they are about
};

[[nodiscard]] std::span<const PartRuleSpec> partRules() noexcept;
[[nodiscard]] std::span<const PartKindSpec> partKinds() noexcept;
/// Null for a number or name of a newer version: such a part is synced and listed, and nothing is granted in it from here.
[[nodiscard]] const PartRuleSpec* findPartRule(PartRule rule) noexcept;
[[nodiscard]] const PartKindSpec* findPartKind(PartKind kind) noexcept;
[[nodiscard]] const PartKindSpec* findPartKind(std::string_view name) noexcept;

} // namespace kp::model
