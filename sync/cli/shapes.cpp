#include "sync/cli/shapes.h"

#include "shared/model/schema.h"
#include "shared/model/values.h"

namespace kp::cli {
namespace {

constexpr const char* kFamilyCircle = "family";

template <class AnyId>
Json idOrNull(const AnyId& id)
{
    return id.isZero() ? Json(nullptr) : Json(id.hex());
}

std::string_view accessName(wire::Access access)
{
    switch (access) {
    case wire::Access::None: return "none";
    case wire::Access::Read: return "read";
    case wire::Access::Tick: return "tick";
    case wire::Access::Write: return "write";
    }
    return "none";
}

Json versionShape(const engine::ValueShown& shown, Json value)
{
    return {{"value", std::move(value)}, {"by", shown.by.hex()}, {"at", timeShape(shown.atMs)}};
}

Json fieldShape(const engine::ItemShown& item, const engine::FieldShown& field)
{
    Json out = versionShape(field.shown, field.isSet ? Json(field.elements) : valueShape(field.shown.value));
    const model::FieldSpec* spec = model::findField(item.kindNumber, field.number);
    // Colour, position and the like have a newest value and never a clash to speak of.
    const bool quiet = spec != nullptr && spec->view == model::ViewRule::Quiet;
    if (field.alternatives.empty() || quiet)
        return out;
    for (const engine::ValueShown& other : field.alternatives)
        out["alternatives"].push_back(versionShape(other, valueShape(other.value)));
    return out;
}

} // namespace

Result<wire::Access> accessFrom(const std::string& text)
{
    for (const wire::Access access : {wire::Access::Read, wire::Access::Tick, wire::Access::Write})
        if (text == accessName(access))
            return access;
    return Error{Errc::BadValue, "access"};
}

Result<std::optional<std::int64_t>> untilFrom(const std::string& text)
{
    if (text.empty())
        return std::optional<std::int64_t>();
    const auto parsed = parseUntil(text);
    if (!parsed.ok())
        return Error{Errc::BadValue, "until"};
    return std::optional<std::int64_t>(parsed.value());
}

Result<std::vector<engine::FieldText>> fieldsFrom(const std::vector<std::string>& texts)
{
    std::vector<engine::FieldText> fields;
    for (const std::string& text : texts) {
        const auto equals = text.find('=');
        if (equals == std::string::npos || equals == 0)
            return Error{Errc::Usage, "FIELD=VALUE"};
        fields.emplace_back(text.substr(0, equals), text.substr(equals + 1));
    }
    return fields;
}

Json timeShape(std::int64_t ms) { return ms == 0 ? Json(nullptr) : Json(isoTime(ms)); }

Json valueShape(const wire::Value& value)
{
    Json parsed = Json::parse(model::toJsonText(value), nullptr, false);
    return parsed.is_discarded() ? Json(nullptr) : parsed;
}

Json itemShape(const engine::ItemShown& item)
{
    Json fields = Json::object();
    for (const auto& [name, field] : item.fields)
        fields[name] = fieldShape(item, field);
    Json out{{"item", item.item.hex()}, {"kind", item.kind}, {"part", item.part.hex()}, {"fields", std::move(fields)}};
    if (item.picture)
        out["picture"] = {{"format", item.picture->format},
                          {"width", item.picture->width},
                          {"height", item.picture->height},
                          {"bytes", item.picture->size},
                          {"here", item.picture->here},
                          {"waiting", item.picture->waiting},
                          {"orientation", item.picture->orientation}};
    if (item.condition == engine::ItemCondition::Removed)
        out["removed"] = true;
    return out;
}

Json planShape(const engine::PlanShown& plan, bool removed)
{
    Json items = Json::array();
    for (const engine::ItemShown& item : plan.items)
        items.push_back(itemShape(item));
    if (removed)
        for (const engine::ItemShown& item : plan.removed)
            items.push_back(itemShape(item));
    Json tray = Json::array();
    for (const engine::ItemShown& item : plan.tray)
        tray.push_back(itemShape(item));
    return {{"plan", plan.space.hex()},  {"family", plan.family},   {"me", plan.me.hex()},
            {"items", std::move(items)}, {"tray", std::move(tray)}, {"unreadable", plan.unreadable},
            {"clashes", plan.clashes}};
}

Json partShape(const engine::PartShown& part)
{
    Json grants = Json::array();
    for (const auto& grant : part.grants)
        grants.push_back({{"person", grant.person.hex()},
                          {"access", accessName(grant.access)},
                          {"until", timeShape(grant.untilMs)},
                          {"purpose", grant.purpose},
                          {"agreed_by", idList(grant.agreedBy)},
                          {"since", timeShape(grant.sinceMs)},
                          {"waiting", grant.waiting}});
    return {{"part", part.part.hex()},
            {"kind", part.kind},
            {"name", part.name},
            {"owner", part.owner.isZero() ? std::string(kFamilyCircle) : part.owner.hex()},
            {"epoch", part.epoch},
            {"readers", idList(part.readers)},
            {"writers", idList(part.writers)},
            {"items", idList(part.items)},
            {"access", accessName(part.myAccess)},
            {"grants", std::move(grants)}};
}

Json memberShape(const engine::MemberShown& member)
{
    Json devices = Json::array();
    for (const engine::DeviceShown& device : member.devices)
        devices.push_back({{"device", device.device.hex()},
                           {"name", device.name},
                           {"last_contact", timeShape(device.lastContactMs)},
                           {"own", device.own}});
    return {{"person", member.person.hex()}, {"name", member.name},         {"role", member.role},
            {"confirmed", member.confirmed}, {"attested", member.attested}, {"me", member.me},
            {"devices", std::move(devices)}};
}

Json deviceShape(const engine::DeviceListed& device)
{
    Json out{{"device", device.device.hex()},
             {"name", device.name},
             {"person", device.person.hex()},
             {"last_contact", timeShape(device.lastContactMs)},
             {"confirmed", device.confirmed},
             {"unlock", device.unlock.empty() ? Json(nullptr) : Json(device.unlock)},
             {"own", device.own},
             {"this", device.thisOne},
             {"paper", device.paper},
             {"since", timeShape(device.addedMs)},
             {"waiting", device.waiting},
             {"removed", device.removed}};
    if (device.removed) {
        out["wiped"] = timeShape(device.wipedMs);
        out["parcels"] = device.parcels;
        out["left_unsent"] = device.leftUnsent;
    }
    return out;
}

Json parcelShape(const engine::ParcelShown& parcel)
{
    Json changes = Json::array();
    for (const auto& change : parcel.changes)
        changes.push_back({{"item", change.item.hex()},
                           {"kind", change.kind},
                           {"field", change.field},
                           {"value", valueShape(change.value)}});
    return {{"parcel", parcel.parcel.hex()}, {"device", parcel.device.hex()}, {"by", parcel.by.hex()},
            {"part", parcel.part.hex()},     {"new_part", parcel.newPart},    {"part_name", parcel.partName},
            {"at", timeShape(parcel.atMs)},  {"saves", parcel.saves},         {"changes", std::move(changes)}};
}

Json questionShape(const engine::QuestionShown& question)
{
    return {{"question", question.entry.hex()},
            {"by", question.by.hex()},
            {"about", question.about.hex()},
            {"part", idOrNull(question.part)},
            {"access", question.part.isZero() ? Json(nullptr) : Json(accessName(question.access))},
            {"until", timeShape(question.untilMs)},
            {"purpose", question.purpose},
            {"words", question.words},
            {"at", timeShape(question.atMs)},
            {"lapses", timeShape(question.lapsesMs)}};
}

Json consentShape(const engine::ConsentShown& consent)
{
    Json out{{"consent", consent.entry.hex()},
             {"part", consent.part.hex()},
             {"part_name", consent.partName},
             {"person", consent.person.hex()},
             {"access", accessName(consent.access)},
             {"until", timeShape(consent.untilMs)},
             {"with_history", consent.earlierToo},
             {"purpose", consent.purpose},
             {"words", consent.words},
             {"language", consent.language},
             {"agreed_by", idList(consent.agreedBy)},
             {"by", consent.by.hex()},
             {"device", consent.device.hex()},
             {"device_name", consent.deviceName},
             {"in_person", consent.inPerson},
             {"asked", consent.asked},
             {"signature", Json(nullptr)},
             {"readable", consent.readable},
             {"hash_holds", consent.hashHolds},
             {"at", timeShape(consent.atMs)},
             {"lapses", timeShape(consent.lapsesMs)},
             {"state", engine::name(consent.state)}};
    if (!consent.signature.empty())
        out["signature"] = Json::parse(model::drawingJson(consent.signature));
    return out;
}

Json logShape(const engine::LogLine& line)
{
    return {{"at", timeShape(line.atMs)}, {"person", idOrNull(line.person)},
            {"what", line.what},          {"part", idOrNull(line.part)},
            {"text", line.text},          {"about", idOrNull(line.about)},
            {"placed", line.placed}};
}

Json statusShape(const engine::StatusShown& status)
{
    return {{"waiting", status.waiting},
            {"saved_on_server", status.savedOnServer},
            {"clashes", status.clashes},
            {"unreadable", status.unreadable},
            {"refused", status.refused},
            {"pictures_to_send", status.picturesToSend},
            {"pictures_coming", status.picturesComing},
            {"last_contact", timeShape(status.lastContactMs)},
            {"lease_ends", timeShape(status.leaseEndsMs)},
            {"locked", status.locked},
            {"alarms", status.alarms}};
}

Json syncShape(const engine::SyncReport& report)
{
    Json refused = Json::array();
    for (const auto& one : report.refused)
        refused.push_back({{"part", one.chain.hex()}, {"code", one.code}});
    return {{"pushed", report.pushed},       {"pulled", report.pulled},         {"waiting", report.waiting},
            {"clashes", report.clashes},     {"unreadable", report.unreadable}, {"denied", idList(report.denied)},
            {"refused", std::move(refused)}, {"alarms", report.alarms}};
}

} // namespace kp::cli
