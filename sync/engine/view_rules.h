/// \file From the model's view rules to the merge's. Fields of a newer app show their newest value and say no more.
#pragma once

#include "shared/model/schema.h"
#include "shared/model/values.h"
#include "sync/merge/part_replica.h"
#include "sync/merge/view.h"

#include <algorithm>

namespace kp::engine {

[[nodiscard]] inline merge::ViewRule viewRuleOf(const model::FieldSpec* field)
{
    if (field == nullptr)
        return merge::ViewRule::Quiet;
    switch (field->view) {
    case model::ViewRule::Meaning: return merge::ViewRule::Meaning;
    case model::ViewRule::Status: return merge::ViewRule::Status;
    case model::ViewRule::Set: return merge::ViewRule::Set;
    case model::ViewRule::Quiet:
    case model::ViewRule::Added:
    case model::ViewRule::Authored: break;
    }
    return merge::ViewRule::Quiet;
}

[[nodiscard]] inline merge::Rank rankOf(const model::FieldSpec* field)
{
    return field != nullptr && field->view == model::ViewRule::Status ? &model::statusRank : nullptr;
}

/// Marked as moved to another part, and nobody who did not know of that mark moved it back.
[[nodiscard]] inline bool movedAway(const merge::ItemView& item)
{
    return !item.movedTo.empty() && std::none_of(item.movedTo.begin(), item.movedTo.end(), [](const merge::Head& head) {
        return std::holds_alternative<std::monostate>(head.value());
    });
}

/// Of an item held by several parts, the one with the lowest rank is it; the first among equals.
[[nodiscard]] inline int copyRank(bool moved, bool alive) { return (moved ? 2 : 0) + (alive ? 0 : 1); }

} // namespace kp::engine
