#include "shared/model/schema.h"

#include <nlohmann/json.hpp>

namespace kp::model {
namespace {

using Json = nlohmann::ordered_json;

Json fieldJson(const KindSpec& kind, const FieldSpec& field)
{
    Json out{{"field", field.name},
             {"number", field.number},
             {"type", name(field.type)},
             {"part", name(homeOf(kind, field))},
             {"access", name(field.access())},
             {"clash", name(field.view)}};
    if (!field.values.empty())
        out["values"] = field.values;
    if (field.textBytesMax != 0)
        out["bytes_max"] = field.textBytesMax;
    if (field.type == FieldType::Integer || field.type == FieldType::Rating) {
        out["min"] = field.min;
        out["max"] = field.max;
    }
    return out;
}

Json kindJson(const KindSpec& kind)
{
    Json out{{"kind", kind.name},           {"number", kind.number},
             {"part", name(kind.home)},     {"added_only", kind.addedOnly()},
             {"authored", kind.authored()}, {"fields", Json::array()}};
    for (const auto& field : kind.fields)
        out["fields"].push_back(fieldJson(kind, field));
    return out;
}

} // namespace

std::string schemaJson()
{
    Json out{{"kinds", Json::array()}, {"access", {"read", "tick", "write"}}};
    for (const auto& kind : kinds())
        out["kinds"].push_back(kindJson(kind));
    return out.dump();
}

} // namespace kp::model
