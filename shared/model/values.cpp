#include "shared/model/values.h"

#include "shared/core/clock.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <charconv>

namespace kp::model {
namespace {

using Json = nlohmann::json;

Error refused(const FieldSpec& field, Errc code) { return {code, std::string{field.name}}; }

// Every C0 and C1 control, as UTF-8. C1 (U+0080 to U+009F) is 0xC2 followed by 0x80 to 0x9F.
bool hasControls(std::string_view text, bool multiLine)
{
    for (std::size_t i = 0; i < text.size(); ++i) {
        const auto byte = static_cast<unsigned char>(text[i]);
        if (byte == '\t' || (byte == '\n' && multiLine))
            continue;
        if (byte < 0x20 || byte == 0x7F)
            return true;
        if (byte == 0xC2 && i + 1 < text.size() && static_cast<unsigned char>(text[i + 1]) < 0xA0)
            return true;
    }
    return false;
}

bool isCleanText(std::string_view text, bool multiLine) { return isUtf8(viewOf(text)) && !hasControls(text, multiLine); }

bool isMoment(std::string_view text) { return text.size() == 10 ? checkDate(text).ok() : parseUntil(text).ok(); }

bool isOneOf(const FieldSpec& field, std::string_view text)
{
    return std::find(field.values.begin(), field.values.end(), text) != field.values.end();
}

bool fitsText(const FieldSpec& field, std::string_view text)
{
    switch (field.type) {
    case FieldType::Text: return text.size() <= field.textBytesMax && isCleanText(text, false);
    case FieldType::LongText: return text.size() <= field.textBytesMax && isCleanText(text, true);
    case FieldType::Enum: return isOneOf(field, text);
    case FieldType::Date: return checkDate(text).ok();
    case FieldType::DateTime: return isMoment(text);
    default: return false;
    }
}

Result<wire::Value> parseText(const FieldSpec& field, std::string_view raw)
{
    auto text = cleanText(raw);
    if (!text.ok())
        return refused(field, text.code());
    if (field.textBytesMax != 0 && text.value().size() > field.textBytesMax)
        return refused(field, Errc::TooLarge);
    if (!fitsText(field, text.value()))
        return refused(field, Errc::BadValue);
    return wire::Value{std::move(text).value()};
}

Result<wire::Value> parseInteger(const FieldSpec& field, std::string_view raw)
{
    std::int64_t number = 0;
    const auto [end, code] = std::from_chars(raw.data(), raw.data() + raw.size(), number);
    // JSON's grammar for whole numbers: from_chars also takes leading zeros and "-0".
    const std::string_view digits = raw.starts_with('-') ? raw.substr(1) : raw;
    const bool canonical = raw == "0" || !digits.starts_with('0');
    if (code != std::errc{} || end != raw.data() + raw.size() || !canonical || number < field.min || number > field.max)
        return refused(field, Errc::BadValue);
    return wire::Value{number};
}

Result<wire::Value> parseId(const FieldSpec& field, std::string_view raw)
{
    const auto id = ItemId::fromHexText(raw);
    if (!id.ok() || id.value().isZero())
        return refused(field, Errc::BadValue);
    return wire::Value{id.value()};
}

Result<wire::Value> parseScalar(const FieldSpec& field, std::string_view raw)
{
    switch (field.type) {
    case FieldType::Boolean:
        if (raw != "true" && raw != "false")
            return refused(field, Errc::BadValue);
        return wire::Value{raw == "true"};
    case FieldType::Integer:
    case FieldType::Rating: return parseInteger(field, raw);
    case FieldType::Person:
    case FieldType::Item: return parseId(field, raw);
    default: return parseText(field, raw);
    }
}

Result<Bytes> parseElement(const FieldSpec& field, const Json& element)
{
    if (!element.is_string())
        return refused(field, Errc::BadValue);
    const auto& text = element.get_ref<const std::string&>();
    if (field.type == FieldType::TextSet) {
        if (text.size() > field.textBytesMax)
            return refused(field, Errc::TooLarge);
        if (!fitsElement(field, viewOf(text)))
            return refused(field, Errc::BadValue);
        return copyOf(viewOf(text));
    }
    const auto id = ItemId::fromHexText(text);
    if (!id.ok() || id.value().isZero())
        return refused(field, Errc::BadValue);
    return copyOf(id.value().view());
}

Result<std::vector<FieldWrite>> parseSet(const FieldSpec& field, std::string_view raw)
{
    const Json list = raw.empty() ? Json::array() : Json::parse(raw, nullptr, false);
    if (list.is_null())
        return std::vector<FieldWrite>{};
    if (!list.is_array())
        return refused(field, Errc::BadValue);
    if (list.size() > kSetElementsMax)
        return refused(field, Errc::TooLarge);
    std::vector<FieldWrite> writes;
    for (const auto& entry : list) {
        KP_TRY_ASSIGN(Bytes element, parseElement(field, entry));
        writes.push_back({field.number, std::move(element), true});
    }
    std::sort(writes.begin(), writes.end(), [](const auto& a, const auto& b) { return a.element < b.element; });
    writes.erase(std::unique(writes.begin(), writes.end()), writes.end());
    return writes;
}

bool clears(const FieldSpec& field, std::string_view raw)
{
    const bool isJson = field.type == FieldType::Boolean || field.type == FieldType::Integer
                        || field.type == FieldType::Rating || field.type == FieldType::Person
                        || field.type == FieldType::Item;
    return raw.empty() || (isJson && raw == "null");
}

// Invalid UTF-8 from a hostile device becomes U+FFFD: a listing must never fail on one bad value.
std::string dump(const Json& json) { return json.dump(-1, ' ', false, Json::error_handler_t::replace); }

Json toJson(const wire::Value& value)
{
    if (const auto* flag = std::get_if<bool>(&value))
        return *flag;
    if (const auto* number = std::get_if<std::int64_t>(&value))
        return *number;
    if (const auto* text = std::get_if<std::string>(&value))
        return *text;
    if (const auto* id = std::get_if<ItemId>(&value))
        return id->hex();
    if (const auto* bytes = std::get_if<Bytes>(&value))
        return Json{{"bytes", toBase64Url(*bytes)}};
    if (const auto* unknown = std::get_if<wire::UnknownValue>(&value))
        return Json{{"unknown", unknown->type}, {"bytes", toBase64Url(unknown->bytes)}};
    return nullptr;
}

} // namespace

Result<std::string> cleanText(std::string_view text)
{
    if (!isUtf8(viewOf(text)))
        return Errc::BadValue;
    std::string clean;
    clean.reserve(text.size());
    for (std::size_t i = 0; i < text.size(); ++i)
        if (text[i] != '\r' || i + 1 == text.size() || text[i + 1] != '\n')
            clean.push_back(text[i]);
    if (hasControls(clean, true))
        return Errc::BadValue;
    return clean;
}

Result<std::vector<FieldWrite>> parseField(const FieldSpec& field, std::string_view raw)
{
    if (field.type == FieldType::File)
        return refused(field, Errc::BadValue);
    if (field.isSet())
        return parseSet(field, raw);
    if (clears(field, raw))
        return std::vector<FieldWrite>{{field.number, {}, std::monostate{}}};
    KP_TRY_ASSIGN(wire::Value value, parseScalar(field, raw));
    return std::vector<FieldWrite>{{field.number, {}, std::move(value)}};
}

Result<std::vector<FieldWrite>> parseField(const KindSpec& kind, std::string_view field, std::string_view raw)
{
    const FieldSpec* spec = findField(kind, field);
    if (spec == nullptr)
        return Error{Errc::BadValue, "field"};
    return parseField(*spec, raw);
}

std::vector<FieldWrite> replaceSet(const FieldSpec& field, const std::vector<FieldWrite>& wanted,
                                   const std::vector<Bytes>& present)
{
    KP_ASSERT(field.isSet());
    std::vector<FieldWrite> writes;
    for (const auto& write : wanted)
        if (std::find(present.begin(), present.end(), write.element) == present.end())
            writes.push_back(write);
    for (const auto& element : present) {
        const auto isIt = [&](const FieldWrite& write) { return write.element == element; };
        if (std::none_of(wanted.begin(), wanted.end(), isIt))
            writes.push_back({field.number, element, false});
    }
    return writes;
}

bool fits(const FieldSpec& field, const wire::Value& value)
{
    if (field.isSet())
        return std::holds_alternative<bool>(value);
    if (std::holds_alternative<std::monostate>(value))
        return true;
    switch (field.type) {
    case FieldType::Boolean: return std::holds_alternative<bool>(value);
    case FieldType::Person:
    case FieldType::Item: return std::holds_alternative<ItemId>(value);
    case FieldType::File: return std::holds_alternative<Bytes>(value);
    case FieldType::Integer:
    case FieldType::Rating: {
        const auto* number = std::get_if<std::int64_t>(&value);
        return number != nullptr && *number >= field.min && *number <= field.max;
    }
    default: {
        const auto* text = std::get_if<std::string>(&value);
        return text != nullptr && fitsText(field, *text);
    }
    }
}

bool fitsElement(const FieldSpec& field, ByteView element)
{
    if (field.type == FieldType::TextSet)
        return !element.empty() && element.size() <= field.textBytesMax && isCleanText(textOf(element), false);
    return element.size() == ItemId::kSize;
}

int statusRank(const wire::Value& value)
{
    constexpr std::string_view kAscending[] = {"open", "busy", "done"};
    const auto* text = std::get_if<std::string>(&value);
    const auto* found = text == nullptr ? std::end(kAscending) : std::ranges::find(kAscending, std::string_view{*text});
    return found == std::end(kAscending) ? 0 : static_cast<int>(found - std::begin(kAscending)) + 1;
}

std::string toRawText(const wire::Value& value)
{
    if (const auto* text = std::get_if<std::string>(&value))
        return *text;
    if (const auto* id = std::get_if<ItemId>(&value))
        return id->hex();
    return std::holds_alternative<std::monostate>(value) ? std::string{} : dump(toJson(value));
}

std::string toJsonText(const wire::Value& value) { return dump(toJson(value)); }

std::string toJsonText(const FieldSpec& field, const std::vector<Bytes>& elements)
{
    Json list = Json::array();
    for (const auto& element : elements)
        list.push_back(elementText(field, element));
    return dump(list);
}

std::string elementText(const FieldSpec& field, ByteView element)
{
    return field.type == FieldType::TextSet ? std::string{textOf(element)} : toHex(element);
}

} // namespace kp::model
