/// \file The family in danger of the safety tests: who reads what, and how two professionals open it.
#pragma once

#include "tests/engine/family.h"

#include "shared/model/safety.h"

#include <catch2/catch.hpp>

namespace kp::test {

using namespace kp::engine;

inline constexpr std::int64_t kDay = 24LL * 3'600'000;
inline const std::string kReason(model::kSafetyReasonMin, 'r');
inline const std::string kWords = "Elke avond rustig naar bed";

/// A coach who reads a goal, a colleague from whom the family took that part, and the parent.
struct Danger : FirstHour {
    explicit Danger(std::uint64_t seed = 1) : FirstHour(seed)
    {
        fleet.add("colleague", "coach");
        colleague = fleet.letIn("parent", "colleague", "coach");
        fleet.syncAll(2);
        goal = fleet["parent"].addItem(fleet.space, {"goal", {}, {{"words", kWords}}}).value();
        fleet.syncAll(2);
        for (const auto all1 = fleet["parent"].parts(fleet.space).value(); const PartShown& part : all1)
            if (part.kind == "goal")
                source = part.part;
        REQUIRE(fleet["parent"].unshare(fleet.space, source, colleague).ok());
        fleet.syncAll(2);
        REQUIRE(shown("colleague") == nullptr);
    }
    SafetyDraft draft(std::optional<std::int64_t> tellAfter = {})
    {
        const std::int64_t now = fleet.clocks.at("coach")->ms;
        return {{goal}, colleague, "danger", kReason, now + 7 * kDay, false, "Te gevaarlijk voor het kind.", tellAfter};
    }
    ItemId propose(std::optional<std::int64_t> tellAfter = {})
    {
        const auto question = fleet["coach"].proposeSafety(fleet.space, draft(tellAfter));
        REQUIRE(question.ok());
        REQUIRE(fleet.sync("coach").ok());
        REQUIRE(fleet.sync("colleague").ok());
        return question.value();
    }
    void open(std::optional<std::int64_t> tellAfter = {})
    {
        REQUIRE(fleet["colleague"].answerSafety(fleet.space, propose(tellAfter), true).ok());
        for (const char* who : {"colleague", "coach", "colleague", "parent"})
            REQUIRE(fleet.sync(who).ok());
    }
    void pass(std::int64_t ms)
    {
        fleet.serverClock.ms += ms;
        for (auto& [who, clock] : fleet.clocks)
            clock->ms += ms;
    }
    const ItemShown* shown(const std::string& who)
    {
        m_plan = fleet[who].show(fleet.space, {false, false}).value();
        for (const ItemShown& item : m_plan.items)
            if (item.item == goal)
                return &item;
        return nullptr;
    }
    std::size_t lines(const std::string& who, const std::string& what)
    {
        std::size_t count = 0;
        for (const auto all2 = fleet[who].log(fleet.space).value(); const LogLine& line : all2)
            count += line.what == what ? 1 : 0;
        return count;
    }
    SafetyShown only(const std::string& who)
    {
        const auto all = fleet[who].safety(fleet.space).value();
        REQUIRE(all.size() == 1);
        return all.front();
    }
    bool keeps(const std::string& who, const PartId& part, std::uint16_t kind)
    {
        const auto last = fleet[who].vault().lastSequence(kind, part.view());
        return last.ok() && last.value().has_value();
    }
    PersonId colleague;
    ItemId goal;
    PartId source;

private:
    PlanShown m_plan;
};

} // namespace kp::test
