/// \file The JSON shapes that outsiders rely on, from what the engine shows; and ids and dates from what people type.
#pragma once

#include "sync/cli/command.h"

#include "sync/engine/governance_views.h"
#include "sync/engine/views.h"

namespace kp::cli {

/// Ids that cannot exist are simply not found: what is absent and what is not yours answer alike.
template <class AnyId>
[[nodiscard]] Result<AnyId> idFrom(const std::string& text, const char* what)
{
    const auto id = AnyId::fromHexText(text);
    return id.ok() ? Result<AnyId>(id.value()) : Result<AnyId>(Error{Errc::NotFound, what});
}
template <class AnyId>
[[nodiscard]] Result<std::vector<AnyId>> idsFrom(const std::vector<std::string>& texts, const char* what)
{
    std::vector<AnyId> ids;
    for (const std::string& text : texts) {
        KP_TRY_ASSIGN(const AnyId id, idFrom<AnyId>(text, what));
        ids.push_back(id);
    }
    return ids;
}
/// "read", "tick", "write". \return Errc::BadValue.
[[nodiscard]] Result<wire::Access> accessFrom(const std::string& text);
/// Empty: none. \return Errc::BadValue.
[[nodiscard]] Result<std::optional<std::int64_t>> untilFrom(const std::string& text);
/// FIELD=VALUE, split at the first '='. \return Errc::Usage.
[[nodiscard]] Result<std::vector<engine::FieldText>> fieldsFrom(const std::vector<std::string>& texts);

/// ISO 8601 with zone; null for 0, which stands for never.
[[nodiscard]] Json timeShape(std::int64_t ms);
[[nodiscard]] Json valueShape(const wire::Value& value);
[[nodiscard]] Json itemShape(const engine::ItemShown& item);
[[nodiscard]] Json planShape(const engine::PlanShown& plan, bool removed);
[[nodiscard]] Json partShape(const engine::PartShown& part);
[[nodiscard]] Json memberShape(const engine::MemberShown& member);
[[nodiscard]] Json parcelShape(const engine::ParcelShown& parcel);
[[nodiscard]] Json protectionShape(const engine::ProtectionShown& protection);
[[nodiscard]] Json revealShape(const engine::RevealShown& reveal);
[[nodiscard]] Json safetyShape(const engine::SafetyShown& exception);
[[nodiscard]] Json deviceShape(const engine::DeviceListed& device);
[[nodiscard]] Json questionShape(const engine::QuestionShown& question);
[[nodiscard]] Json consentShape(const engine::ConsentShown& consent);
[[nodiscard]] Json owedShape(const engine::OwedShown& owed);
/// Decisions that wait for people.
[[nodiscard]] Result<Json> owedList(engine::Account& account, const SpaceId& space);
[[nodiscard]] Json logShape(const engine::LogLine& line);
[[nodiscard]] Json statusShape(const engine::StatusShown& status);
[[nodiscard]] Json syncShape(const engine::SyncReport& report);

template <class AnyId>
[[nodiscard]] Json idList(const std::vector<AnyId>& ids)
{
    Json list = Json::array();
    for (const AnyId& id : ids)
        list.push_back(id.hex());
    return list;
}

} // namespace kp::cli
