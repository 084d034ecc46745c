/// \file From what people type to typed values and back. Checks form only: whether a named person or item exists, and
/// whether somebody may write there, is for the callers who know the plan. Pure, any thread.
#pragma once

#include "shared/core/result.h"
#include "shared/model/schema.h"

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace kp::model {

inline constexpr std::size_t kSetElementsMax = 64; ///< in one assignment; a commit holds at most 200 operations

/// One register to write. `element` is empty except for sets, where `value` says present (true) or not (false).
struct FieldWrite {
    Number field = 0;
    Bytes element;
    wire::Value value;

    friend bool operator==(const FieldWrite&, const FieldWrite&) = default;
};

/// The writes for FIELD=VALUE as on the command line: text, enumerations, dates and ids raw; numbers, booleans and lists as
/// JSON. An empty value, or null for a JSON type, clears the field. A set gives one write per element named, sorted, without
/// duplicates; elements present before and not named are the caller's to remove: see replaceSet().
/// \return Errc::BadValue for an unknown field or anything that does not fit its type; Errc::TooLarge over a limit.
[[nodiscard]] Result<std::vector<FieldWrite>> parseField(const KindSpec& kind, std::string_view field,
                                                         std::string_view raw);
[[nodiscard]] Result<std::vector<FieldWrite>> parseField(const FieldSpec& field, std::string_view raw);

/// The least writes that turn the set `present` into the elements that `wanted` (of parseField) names.
[[nodiscard]] std::vector<FieldWrite> replaceSet(const FieldSpec& field, const std::vector<FieldWrite>& wanted,
                                                 const std::vector<Bytes>& present);

/// Well-formed UTF-8 without control characters but newline and tab, with CR LF turned into LF. \return Errc::BadValue.
[[nodiscard]] Result<std::string> cleanText(std::string_view text);

/// Whether `value` is what this field may hold (cleared included). Others' devices may send anything: screens that compute
/// with a value (a rating, a date) ask this first. For a set it is about one element's value, a boolean.
[[nodiscard]] bool fits(const FieldSpec& field, const wire::Value& value);
[[nodiscard]] bool fitsElement(const FieldSpec& field, ByteView element);

/// For ViewRule::Status: done before busy before open; anything else (a newer app's, a hostile one's) last.
[[nodiscard]] int statusRank(const wire::Value& value);

/// What parseField would take to write this value again; empty for a cleared one.
[[nodiscard]] std::string toRawText(const wire::Value& value);
/// The value as one JSON value. Never fails: bytes that are no text, and types of a newer app, show as an object.
[[nodiscard]] std::string toJsonText(const wire::Value& value);
/// The present elements of a set as a JSON list of strings.
[[nodiscard]] std::string toJsonText(const FieldSpec& field, const std::vector<Bytes>& elements);
/// One element as text: an id in hexadecimal, or the text itself.
[[nodiscard]] std::string elementText(const FieldSpec& field, ByteView element);

} // namespace kp::model
