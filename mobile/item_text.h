/// \file What any item of a plan is called, how it is drawn and which of its words are shown: for looking up, for choosing, and
/// for the plan as somebody else reads it. Any thread, once translators are installed.
#pragma once

#include "mobile/people.h"

#include <QString>
#include <QStringList>

#include <span>
#include <string_view>

namespace kp::app {

struct ItemLook {
    std::string_view kind;
    const char* title; ///< see itemTitle
    const char* icon;
    bool sought = true; ///< looked through by the search
};
/// In the order in which they stand; of a kind that is not among them nothing is said but that it is there.
[[nodiscard]] std::span<const ItemLook> itemLooks();
[[nodiscard]] const ItemLook* itemLook(std::string_view kind);
/// "Goal", "Step"; a domain by its own name.
[[nodiscard]] QString itemTitle(const engine::ItemShown& item);
[[nodiscard]] QString kindTitle(std::string_view kind);
[[nodiscard]] QString itemIcon(const engine::ItemShown& item);
/// Its texts, the one that is shown first; may be empty.
[[nodiscard]] QStringList itemTexts(const engine::ItemShown& item);
/// One line that tells it: its first text, else what it says by a number, a person or a day, else what it is called.
[[nodiscard]] QString itemLine(const engine::ItemShown& item, const People& people);

} // namespace kp::app
