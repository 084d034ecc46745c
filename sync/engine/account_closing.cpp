// A plan that is closed: how long the services keep their own file, and the sealed archive in which it lies once its live keys
// are to be destroyed. What the family owns stays with the family.
#include "sync/engine/account_impl.h"
#include "sync/engine/sealed_archive.h"

#include "shared/model/numbers.h"
#include "shared/model/retention.h"
#include "shared/model/roles.h"
#include "shared/wire/codec.h"

#include <algorithm>
#include <nlohmann/json.hpp>

namespace kp::engine {
namespace {

constexpr std::size_t kWhereMax = 1000; ///< bytes
constexpr std::size_t kOrganisationMax = 200;

bool isFile(const Part& part)
{
    return part.local.rule == wire::PartRule::Team || part.local.rule == wire::PartRule::Registration;
}

/// What was written into a part up to here: the last save of each device. Reading it changes nothing of this.
std::string contentMark(const Part& part)
{
    wire::Writer out;
    for (const auto& [device, sequence] : part.local.sequences) {
        out.id(device);
        out.integer(sequence.last);
    }
    return crypto::hash("krachtplan/archived-part/1", {part.id.view(), out.out()}).hex();
}

Result<void> checkText(const std::string& text, std::size_t max, const char* detail, bool needed)
{
    const bool fits = model::cleanText(text).ok() && text.size() <= max && !(needed && text.empty());
    return fits ? Result<void>{} : Error{Errc::BadValue, detail};
}

Result<void> checkTerm(const FileTermDraft& draft)
{
    const auto from = draft.fromClosing ? model::FileTerm::From::Closing : model::FileTerm::From::Age;
    if (!model::isFileTerm({from, draft.years}))
        return Error{Errc::BadValue, "years"};
    KP_TRY(checkText(draft.organisation, kOrganisationMax, "term-organisation", false));
    return checkText(draft.why, kFileTermWhyMax, "term-why", true);
}

bool isProfessional(const Space& space, const PersonId& person)
{
    const wire::PersonRecord* record = space.local.person(person);
    return record != nullptr && wire::isProfessional(record->standingAt(wire::kNever));
}

model::FileTerm termOf(const FileTermShown& shown)
{
    return {shown.fromClosing ? model::FileTerm::From::Closing : model::FileTerm::From::Age, shown.years};
}

} // namespace

std::string_view name(FilePartShown::Archived archived) noexcept
{
    switch (archived) {
    case FilePartShown::Archived::No: return "no";
    case FilePartShown::Archived::Older: return "older";
    case FilePartShown::Archived::Yes: return "yes";
    }
    return "no";
}

/// Not by way of the whole plan: what may be erased asks for this at every change.
std::vector<ItemShown> AccountImpl::inCore(const Space& space, std::uint16_t kind) const
{
    std::vector<ItemShown> found;
    const auto core = space.partOfKind("core");
    if (!core || space.inUse(space.parts.at(*core)) == wire::Access::None)
        return found;
    for (const merge::ItemView& item : space.parts.at(*core).replica.items())
        if (item.kind == kind)
            if (auto one = itemShown(space, item.item); one && one->condition == ItemCondition::Alive)
                found.push_back(std::move(*one));
    return found;
}

std::vector<ItemShown> AccountImpl::byProfessionals(const Space& space, std::uint16_t kind) const
{
    std::vector<ItemShown> found = inCore(space, kind);
    std::erase_if(found, [&](const ItemShown& item) { return !isProfessional(space, item.createdBy); });
    std::stable_sort(found.begin(), found.end(),
                     [](const ItemShown& a, const ItemShown& b) { return a.createdStamp > b.createdStamp; });
    return found;
}

FileTermShown AccountImpl::fileTerm(const Space& space) const
{
    for (const ItemShown& item : byProfessionals(space, model::kind::kFileTerm)) {
        const FieldShown* years = item.field("years");
        const auto* count = years != nullptr ? std::get_if<std::int64_t>(&years->shown.value) : nullptr;
        FileTermShown term{true,
                           item.text("from") == "closing",
                           count != nullptr ? static_cast<int>(*count) : 0,
                           item.text("organisation"),
                           item.text("why"),
                           item.createdBy,
                           item.createdMs};
        if (model::isFileTerm(termOf(term)))
            return term;
    }
    FileTermShown usual;
    usual.years = model::kFileKeptUntilAge;
    return usual;
}

std::pair<std::string, std::int64_t> AccountImpl::planStatus(const Space& space) const
{
    for (const auto plans = inCore(space, model::kind::kPlan); const ItemShown& plan : plans)
        if (const FieldShown* status = plan.field("status"))
            return {plan.text("status"), status->shown.atMs};
    return {};
}

std::optional<model::Day> AccountImpl::fileKeptUntil(const Space& space) const
{
    const auto core = space.partOfKind("core");
    if (!core)
        return std::nullopt;
    std::vector<std::optional<model::Day>> born;
    for (const merge::ItemView& item : space.parts.at(*core).replica.items()) {
        const PersonId person{item.item.bytes};
        const std::string role = space.roleOf(person);
        if (item.kind == model::kind::kPerson && (role == "child" || role == "youth"))
            born.push_back(bornOf(space, person));
    }
    std::optional<model::Day> closed;
    if (const auto [status, sinceMs] = planStatus(space); status == "closed")
        if (const auto day = model::parseDay(brusselsDate(sinceMs)); day.ok())
            closed = day.value();
    return model::fileKeptUntil(termOf(fileTerm(space)), born, closed);
}

FilePartShown::Archived AccountImpl::archived(const Space& space, const Part& part) const
{
    FilePartShown::Archived found = FilePartShown::Archived::No;
    const std::string now = contentMark(part);
    for (const ItemShown& archive : byProfessionals(space, model::kind::kArchive))
        if (const FieldShown* parts = archive.field("parts"))
            for (const std::string& one : parts->elements)
                if (one.starts_with(part.id.hex() + ":")) {
                    if (one.ends_with(":" + now))
                        return FilePartShown::Archived::Yes;
                    found = FilePartShown::Archived::Older;
                }
    return found;
}

Result<ClosingShown> AccountImpl::closing(const SpaceId& id)
{
    KP_TRY_ASSIGN(Space * space, enter(id));
    ClosingShown out;
    std::tie(out.status, out.closedMs) = planStatus(*space);
    if (out.status != "closed")
        out.closedMs = 0;
    out.term = fileTerm(*space);
    if (const auto until = fileKeptUntil(*space))
        out.keptUntil = model::dayText(*until);
    for (const auto& [partId, part] : space->parts) {
        if (!isFile(part) || space->myAccess(part) == wire::Access::None)
            continue;
        FilePartShown one{partId, part.note.kind,         part.note.name,
                          0,      archived(*space, part), part.local.erasure() != nullptr};
        for (const merge::ItemView& item : part.replica.items())
            one.items += item.state == merge::ItemState::Alive ? 1 : 0;
        out.mayArchive = out.mayArchive || (!one.erasing && isProfessional(*space, space->me()));
        out.file.push_back(std::move(one));
    }
    for (const ItemShown& item : byProfessionals(*space, model::kind::kArchive)) {
        const FieldShown* parts = item.field("parts");
        out.archives.push_back({item.item, item.createdBy, item.createdMs, item.text("where"), item.text("kept-until"),
                                parts != nullptr ? parts->elements.size() : 0, item.text("mark")});
    }
    return out;
}

Result<void> AccountImpl::setFileTerm(const SpaceId& id, const FileTermDraft& draft)
{
    KP_TRY_ASSIGN(Space * space, enter(id));
    if (!isProfessional(*space, space->me()))
        return Errc::NotAllowed;
    KP_TRY(checkTerm(draft));
    const auto written = addItem(id, {"file-term",
                                      {},
                                      {{"organisation", draft.organisation},
                                       {"from", draft.fromClosing ? "closing" : "age"},
                                       {"years", std::to_string(draft.years)},
                                       {"why", draft.why}}});
    return written.ok() ? Result<void>{} : written.error();
}

Result<std::size_t> AccountImpl::setFileTermEverywhere(const FileTermDraft& draft)
{
    const model::RoleSpec* role = model::findRole(m_profile.role);
    if (role == nullptr || !wire::isProfessional(role->standing))
        return Errc::NotAllowed;
    KP_TRY(checkTerm(draft));
    auto tx = m_vault->begin();
    const FileTermRecord kept{draft.fromClosing, static_cast<std::uint32_t>(draft.years), draft.organisation, draft.why};
    (void)tx.put(kFileTermRecord, {}, 0, encode(kept));
    KP_TRY(tx.commit());
    std::size_t count = 0;
    KP_TRY_ASSIGN(const auto all, records());
    for (const SpaceRecord& record : all) {
        // One that is closed to this person (left, asked to join, too long without its server) keeps what was written there.
        const Result<void> written = record.joined && !record.left ? setFileTerm(record.space, draft) : Errc::NotAllowed;
        if (!written.ok() && (written.code() == Errc::StorageFull || written.code() == Errc::StorageFailed))
            return written.error();
        count += written.ok() ? 1 : 0;
    }
    return count;
}

void AccountImpl::giveTerm(const SpaceId& begun)
{
    const auto stored = m_vault->get(kFileTermRecord, {}, 0);
    const auto term = stored.ok() ? decodeRecord<FileTermRecord>(stored.value()) : Result<FileTermRecord>(Errc::NotFound);
    if (term.ok()) // else the usual one counts
        (void)setFileTerm(begun, {term.value().fromClosing, static_cast<int>(term.value().years), term.value().organisation,
                                  term.value().why});
}

Result<ArchiveMade> AccountImpl::makeArchive(const SpaceId& id, const std::vector<PartId>& others)
{
    KP_TRY_ASSIGN(Space * space, enter(id));
    if (!isProfessional(*space, space->me()))
        return Errc::NotAllowed;
    std::vector<PartId> wanted;
    for (const auto& [partId, part] : space->parts)
        if (isFile(part) && space->inUse(part) != wire::Access::None)
            wanted.push_back(partId);
    for (const PartId& other : others) {
        const Part* part = space->find(other);
        if (part == nullptr || space->inUse(*part) == wire::Access::None)
            return Errc::NotFound;
        if (std::find(wanted.begin(), wanted.end(), other) == wanted.end())
            wanted.push_back(other);
    }
    if (wanted.empty())
        return Error{Errc::NotAllowed, "nothing"};
    const PlanShown plan = shown(*space, false);
    KP_TRY(noteExport(*space, plan, wanted));
    nlohmann::json text = nlohmann::json::parse(jsonOf(*space, plan, wanted));
    text["archive"] = 1;
    text["plan"] = id.hex();
    text["made_by"] = space->nameOf(space->me());
    text["organisation"] = m_profile.organisation;
    if (const auto until = fileKeptUntil(*space))
        text["kept_until"] = model::dayText(*until);
    for (const PartId& part : wanted)
        text["content"][part.hex()] = contentMark(space->parts.at(part));
    for (const auto& [person, record] : space->local.persons)
        text["people"].push_back(
            {{"person", person.hex()}, {"name", space->nameOf(person)}, {"role", space->roleOf(person)}});
    KP_TRY_ASSIGN(const auto lines, log(id));
    for (const LogLine& line : lines)
        if (std::find(wanted.begin(), wanted.end(), line.part) != wanted.end())
            text["open_book"].push_back({{"at", isoTime(line.atMs)},
                                         {"who", space->nameOf(line.person)},
                                         {"what", line.what},
                                         {"part", line.part.hex()}});
    std::string plain = text.dump(2, ' ', false, nlohmann::json::error_handler_t::replace);
    auto sealed = sealArchive(m_context.random, plain, *m_context.me);
    crypto::wipe(plain);
    if (!sealed.ok())
        return sealed.error();
    ArchiveMade made{std::move(sealed.value().file), {}};
    for (std::string& sheet : sealed.value().sheets)
        made.sheets.push_back(std::move(sheet));
    return made;
}

Result<ItemId> AccountImpl::takeArchive(const SpaceId& id, ByteView file, const std::string& sheet,
                                        const std::string& other, const std::string& where)
{
    KP_TRY_ASSIGN(Space * space, enter(id));
    if (!isProfessional(*space, space->me()))
        return Errc::NotAllowed;
    KP_TRY(checkText(where, kWhereMax, "where", true));
    KP_TRY_ASSIGN(OpenedArchive opened, openArchive(file, sheet, other));
    const nlohmann::json text = nlohmann::json::parse(opened.text, nullptr, false);
    crypto::wipe(opened.text);
    const auto signer = space->local.devices.find(opened.signer);
    // Signed by a professional of this plan, so what it says of its content is what that one had before them.
    if (!text.is_object() || text.value("plan", "") != id.hex() || !text.contains("content") || !text["content"].is_object()
        || signer == space->local.devices.end() || !isProfessional(*space, signer->second.person))
        return Error{Errc::NotFound, "archive"};
    nlohmann::json parts = nlohmann::json::array();
    for (const auto& [part, mark] : text["content"].items())
        if (mark.is_string())
            parts.push_back(part + ":" + mark.get<std::string>());
    return addItem(id, {"archive",
                        {},
                        {{"where", where},
                         {"kept-until", text.value("kept_until", "")},
                         {"parts", parts.dump()},
                         {"mark", crypto::hash("krachtplan/archive-file/1", {file}).hex()}}});
}

} // namespace kp::engine
