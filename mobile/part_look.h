/// \file How a part of the plan looks everywhere: a title in the family's words and an icon. Any thread, once translators are
/// installed.
#pragma once

#include "sync/engine/views.h"

#include <QString>

namespace kp::app {

/// A goal by its own words, the others by what they are.
[[nodiscard]] QString partTitle(const engine::PartShown& part, const engine::PlanShown& plan);
/// A name of qml/controls/icons.
[[nodiscard]] QString partIcon(const engine::PartShown& part, const engine::PlanShown& plan);
/// Names go along with every part by themselves: nobody shares them apart.
[[nodiscard]] bool isSharedByItself(const engine::PartShown& part);

} // namespace kp::app
