/// \file From values of the plan to the words and signs of a screen. Pure but for the day of today and the locale; any thread
/// after translations were loaded.
#pragma once

#include "mobile/people.h"

#include <QDate>
#include <QString>
#include <QStringList>

namespace kp::app {

/// The field as it would be typed on the command line; empty when absent.
[[nodiscard]] QString rawText(const engine::ItemShown& item, std::string_view field);
[[nodiscard]] int numberOf(const engine::ItemShown& item, std::string_view field);
[[nodiscard]] QStringList elementsOf(const engine::ItemShown& item, std::string_view field);
[[nodiscard]] QString keyOf(const engine::ItemShown& item);

/// "today", "tomorrow", "yesterday", or "tuesday 24 November".
[[nodiscard]] QString dayText(const QDate& day);
[[nodiscard]] QDate dayOf(std::int64_t atMs);
/// A date or an instant as the plan stores it, as day and, when somebody said one, hour; other text as it is.
[[nodiscard]] QString whenText(const QString& stored);
[[nodiscard]] QString timeText(const QTime& time);
/// The day of a stored date or instant; invalid when it is neither.
[[nodiscard]] QDate whenDay(const QString& stored);
/// In quotation marks of the language.
[[nodiscard]] QString quoted(const QString& words);
/// Parts that are not empty, with a middle dot between them.
[[nodiscard]] QString joined(const QStringList& parts);

/// The life domains in the order of the wheel; `other` last.
[[nodiscard]] const QStringList& domainOrder();
[[nodiscard]] QString domainTitle(const QString& which);
[[nodiscard]] QString domainIcon(const QString& which);

/// 0 wish of the family, 1 of a child or young person, 2 condition: the order of KindTag.
[[nodiscard]] int goalKindOf(const engine::ItemShown& goal);
/// "Wish of Yassin"
[[nodiscard]] QString goalKindText(const engine::ItemShown& goal, const People& people);

/// Any value of a field in words: enumerations, people and days read as on the screens.
[[nodiscard]] QString valueText(const std::string& field, const wire::Value& value, const People& people);

} // namespace kp::app
