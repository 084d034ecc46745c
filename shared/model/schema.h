/// \file The plan's vocabulary as data: which kinds of items there are, which fields they have, what may stand in them, how
/// a clash in them is shown and in which part they live. The merge does not need it (the rules that bind every version are
/// bits of the numbers); screens, the command line and exports do. Immutable, any thread.
#pragma once

#include "shared/model/numbers.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace kp::model {

enum class FieldType : std::uint8_t {
    Text,     ///< one line
    LongText, ///< several lines, people's own words
    Enum,     ///< one of FieldSpec::values, stored as that text
    Date,     ///< "YYYY-MM-DD"
    DateTime, ///< a date, or an ISO 8601 instant with zone; stored as written, so "no hour said" stays visible
    Boolean,
    Integer,   ///< between FieldSpec::min and max
    Rating,    ///< 1 to 5
    Person,    ///< id of a person item
    Item,      ///< id of any item
    PersonSet, ///< one register per person
    ItemSet,
    TextSet,
    File, ///< names an attachment; written with its content by the engine alone, never typed
};

/// How a clash is shown (protocol.md, "The whole merge").
enum class ViewRule : std::uint8_t {
    Meaning,  ///< newest shown, the others as alternatives, on every editor's device
    Quiet,    ///< newest, nothing said
    Status,   ///< newest, but done before busy
    Set,      ///< add wins
    Added,    ///< added only, cannot clash
    Authored, ///< the author's alone, cannot clash
};

/// Whose hands a field is in, for somebody with that access to its part.
enum class AccessClass : std::uint8_t { Write, Tick };

/// Where a new item, or a field of it, goes when nobody names a part.
enum class PartHome : std::uint8_t {
    Core,
    OwnGoalPart, ///< a new goal gets a part of its own
    GoalOf,      ///< the part of the goal named in KindSpec::goalField; the core when none is named
    ContactCard, ///< a part of its own
    People,      ///< names: known to everybody something is shared with, so that they need not read the core
    Private,
    Team,
    Explicit, ///< never guessed: the caller names the part
};

struct FieldSpec {
    Number number = 0;
    std::string_view name; ///< stable, English, as on the command line
    FieldType type = FieldType::Text;
    ViewRule view = ViewRule::Meaning;
    std::size_t textBytesMax = 0;             ///< text types and elements of a text set
    std::int64_t min = 0, max = 0;            ///< Integer and Rating
    std::span<const std::string_view> values; ///< Enum
    std::optional<PartHome> ownHome;          ///< where it differs from its kind's

    [[nodiscard]] constexpr bool isSet() const noexcept { return (number & wire::kFieldSet) != 0; }
    [[nodiscard]] constexpr AccessClass access() const noexcept
    {
        return (number & wire::kFieldTick) != 0 ? AccessClass::Tick : AccessClass::Write;
    }
};

struct KindSpec {
    Number number = 0;
    std::string_view name;
    PartHome home = PartHome::Core;
    Number goalField = 0; ///< for PartHome::GoalOf
    std::span<const FieldSpec> fields;

    [[nodiscard]] constexpr bool addedOnly() const noexcept { return (number & wire::kKindAddedOnly) != 0; }
    [[nodiscard]] constexpr bool authored() const noexcept { return (number & wire::kKindAuthored) != 0; }
};

/// All kinds, in the order in which a plan is read.
[[nodiscard]] std::span<const KindSpec> kinds() noexcept;
/// Null for a name or number this version does not know: such items are kept, synced and shown as "made by a newer app".
[[nodiscard]] const KindSpec* findKind(std::string_view name) noexcept;
[[nodiscard]] const KindSpec* findKind(Number number) noexcept;
[[nodiscard]] const FieldSpec* findField(const KindSpec& kind, std::string_view name) noexcept;
[[nodiscard]] const FieldSpec* findField(const KindSpec& kind, Number number) noexcept;
[[nodiscard]] const FieldSpec* findField(Number kindNumber, Number fieldNumber) noexcept;

/// The stable name; "kind-<number>" or "field-<number>" where unknown, so that nothing is ever left out of a listing.
[[nodiscard]] std::string kindName(Number kindNumber);
[[nodiscard]] std::string fieldName(Number kindNumber, Number fieldNumber);

[[nodiscard]] constexpr PartHome homeOf(const KindSpec& kind, const FieldSpec& field) noexcept
{
    return field.ownHome.value_or(kind.home);
}

[[nodiscard]] std::string_view name(FieldType type) noexcept;
[[nodiscard]] std::string_view name(ViewRule rule) noexcept;
[[nodiscard]] std::string_view name(AccessClass access) noexcept;
[[nodiscard]] std::string_view name(PartHome home) noexcept;

/// The life domains' stable names (facts.md 4.3, merged set), "other" last: it takes a name of its own.
[[nodiscard]] std::span<const std::string_view> domainNames() noexcept;

/// The whole vocabulary as one JSON document, for the command line's `schema`.
[[nodiscard]] std::string schemaJson();

} // namespace kp::model
