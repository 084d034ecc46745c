#include "shared/model/schema.h"

#include "shared/model/tables.h"

#include <algorithm>

namespace kp::model {
namespace {

template <class Specs, class Wanted, class Member>
auto findIn(const Specs& specs, const Wanted& wanted, Member member) -> decltype(specs.data())
{
    const auto found = std::find_if(specs.begin(), specs.end(), [&](const auto& spec) { return spec.*member == wanted; });
    return found == specs.end() ? nullptr : &*found;
}

} // namespace

std::span<const KindSpec> kinds() noexcept { return detail::allKinds(); }
std::span<const std::string_view> domainNames() noexcept { return detail::allDomains(); }

const KindSpec* findKind(std::string_view name) noexcept { return findIn(kinds(), name, &KindSpec::name); }
const KindSpec* findKind(Number number) noexcept { return findIn(kinds(), number, &KindSpec::number); }

const FieldSpec* findField(const KindSpec& kind, std::string_view name) noexcept
{
    return findIn(kind.fields, name, &FieldSpec::name);
}

const FieldSpec* findField(const KindSpec& kind, Number number) noexcept
{
    return findIn(kind.fields, number, &FieldSpec::number);
}

const FieldSpec* findField(Number kindNumber, Number fieldNumber) noexcept
{
    const KindSpec* kind = findKind(kindNumber);
    return kind == nullptr ? nullptr : findField(*kind, fieldNumber);
}

std::string kindName(Number kindNumber)
{
    const KindSpec* kind = findKind(kindNumber);
    return kind == nullptr ? "kind-" + std::to_string(kindNumber) : std::string{kind->name};
}

std::string fieldName(Number kindNumber, Number fieldNumber)
{
    const FieldSpec* field = findField(kindNumber, fieldNumber);
    return field == nullptr ? "field-" + std::to_string(fieldNumber) : std::string{field->name};
}

std::string_view name(FieldType type) noexcept
{
    switch (type) {
    case FieldType::Text: return "text";
    case FieldType::LongText: return "long-text";
    case FieldType::Enum: return "enum";
    case FieldType::Date: return "date";
    case FieldType::DateTime: return "date-time";
    case FieldType::Boolean: return "boolean";
    case FieldType::Integer: return "integer";
    case FieldType::Rating: return "rating";
    case FieldType::Person: return "person";
    case FieldType::Item: return "item";
    case FieldType::PersonSet: return "person-set";
    case FieldType::ItemSet: return "item-set";
    case FieldType::TextSet: return "text-set";
    case FieldType::File: return "file";
    }
    return "unknown";
}

std::string_view name(ViewRule rule) noexcept
{
    switch (rule) {
    case ViewRule::Meaning: return "meaning";
    case ViewRule::Quiet: return "quiet";
    case ViewRule::Status: return "status";
    case ViewRule::Set: return "set";
    case ViewRule::Added: return "added";
    case ViewRule::Authored: return "authored";
    }
    return "unknown";
}

std::string_view name(AccessClass access) noexcept { return access == AccessClass::Tick ? "tick" : "write"; }

std::string_view name(PartHome home) noexcept
{
    switch (home) {
    case PartHome::Core: return "core";
    case PartHome::OwnGoalPart: return "own-goal-part";
    case PartHome::GoalOf: return "goal-or-core";
    case PartHome::ContactCard: return "own-contact-card-part";
    case PartHome::People: return "people";
    case PartHome::Private: return "private";
    case PartHome::Team: return "team";
    case PartHome::Explicit: return "explicit";
    }
    return "unknown";
}

} // namespace kp::model
