// The open book, the check of everything held, and one's own file as JSON.
#include "sync/engine/account_impl.h"
#include "sync/engine/protection.h"
#include "sync/engine/sealing.h"
#include "sync/engine/second_signature.h"
#include "sync/engine/sync_session.h"

#include "shared/model/safety.h"
#include "shared/wire/codec.h"

#include <algorithm>
#include <map>
#include <nlohmann/json.hpp>

namespace kp::engine {
namespace {

constexpr std::int64_t kMinuteMs = 60'000;
constexpr std::int64_t kToldByMs = std::int64_t{model::kSafetyTellDaysMax} * 24 * 60 * kMinuteMs;

/// Walks the chains of one plan and turns what stands in them into lines.
class BookWriter {
public:
    BookWriter(const Context& context, Space& space, std::vector<LogLine>& lines)
        : m_context(context), m_space(space), m_lines(lines)
    {}

    void item(const Part* part, const wire::ChainItem& item, bool placed)
    {
        const std::int64_t at = static_cast<std::int64_t>(item.place.minute) * kMinuteMs;
        // Of a part that is gone: that it is, who wanted it, and from which devices.
        const bool gone = part != nullptr && m_context.minute() >= part->local.erasedFrom();
        if (gone && item.kind != wire::ChainItemKind::Entry)
            return;
        switch (item.kind) {
        case wire::ChainItemKind::Entry:
            if (const auto entry = wire::decodeEntry(item.payload); entry.ok() && (!gone || isErasing(entry.value().body)))
                this->entry(part, entry.value(), at, placed);
            break;
        case wire::ChainItemKind::Commit:
        case wire::ChainItemKind::CommitHeader:
            if (const auto commit = wire::decodeCommit(item.payload); commit.ok() && part != nullptr)
                line(at, person(commit.value().header.device), "changed", part->id, "changed something", {}, placed);
            break;
        case wire::ChainItemKind::Receipt:
            if (const auto receipt = wire::decodeReceipt(item.payload); receipt.ok() && part != nullptr)
                read(*part, receipt.value(), at, placed);
            break;
        case wire::ChainItemKind::Skeleton:
        case wire::ChainItemKind::RemovalLine: break;
        }
    }

    void gone(const Part& part)
    {
        line(static_cast<std::int64_t>(part.local.erasedFrom()) * kMinuteMs, part.local.erasure()->by, "erased", part.id,
             "a part was erased for good", {}, true);
    }

private:
    static bool isErasing(const wire::EntryBody& body)
    {
        return std::holds_alternative<wire::Erase>(body) || std::holds_alternative<wire::Erased>(body);
    }
    static bool isErasure(const Part* part, const EntryId& entry)
    {
        return part != nullptr
               && std::any_of(part->local.erasures.begin(), part->local.erasures.end(),
                              [&](const wire::ErasureRecord& one) { return one.entry == entry; });
    }
    [[nodiscard]] PersonId person(const DeviceId& device) const
    {
        const auto found = m_space.local.devices.find(device);
        return found == m_space.local.devices.end() ? PersonId{} : found->second.person;
    }
    /// Their own devices, this one too, and none is left: not a lost device, but the person.
    [[nodiscard]] bool leaves(const DeviceId& author, const wire::RemoveDevices& removal) const
    {
        return std::find(removal.devices.begin(), removal.devices.end(), author) != removal.devices.end()
               && !m_space.local.hasDevice(person(author));
    }
    [[nodiscard]] bool onPaper(const DeviceId& device) const
    {
        const auto found = m_space.local.devices.find(device);
        return found != m_space.local.devices.end() && found->second.paper;
    }
    /// ": the phone in the kitchen", for whom names are not shared with nothing.
    [[nodiscard]] std::string called(ByteView sealed, const PersonId& whose) const
    {
        if (withheldFrom(m_space, m_space.me(), whose))
            return {};
        const DeviceNote note = deviceNoteIn(m_space, sealed);
        return note.name.empty() ? std::string() : ": " + note.name;
    }
    void line(std::int64_t at, const PersonId& who, std::string what, const PartId& part, std::string text,
              const PersonId& about, bool placed)
    {
        m_lines.push_back({at, who, std::move(what), part, std::move(text), about, placed});
    }
    void read(const Part& part, const wire::Receipt& receipt, std::int64_t at, bool placed)
    {
        if (withheldFrom(m_space, m_space.me(), person(receipt.device)))
            return;
        // The app reported the time of reading, sealed; the place only says when the report came in.
        const auto key = part.keys.find(receipt.epoch);
        if (key != part.keys.end())
            if (auto plain =
                    crypto::open(crypto::derive(key->second, "receipt/1"), associatedData(receipt), receipt.sealed);
                plain.ok())
                at = static_cast<std::int64_t>(wire::Reader(plain.value()).integer<std::uint64_t>());
        const bool exported = receipt.kind == wire::ReceiptKind::Exported;
        line(at, person(receipt.device), exported ? "exported" : "read", part.id,
             exported ? "the app reported that this part was written into a file"
                      : "the app reported that this part was opened",
             {}, placed);
    }
    void entry(const Part* part, const wire::Entry& entry, std::int64_t at, bool placed)
    {
        const PersonId who = person(entry.author);
        const PartId id = part != nullptr ? part->id : PartId{};
        const auto say = [&](std::string what, std::string text, const PersonId& about = {}) {
            line(at, who, std::move(what), id, std::move(text), about, placed);
        };
        const auto& body = entry.body;
        if (const auto* genesis = std::get_if<wire::SpaceGenesis>(&body))
            line(at, genesis->person, "plan-made", id, "started this plan", {}, placed);
        else if (const auto* added = std::get_if<wire::AddPerson>(&body))
            say("joined", "was let into this plan", m_concerned[wire::idOf(entry)] = added->person);
        else if (const auto* device = std::get_if<wire::AddDevice>(&body))
            say(device->paper ? "sheet-made" : "device-added",
                device->paper ? "made a recovery sheet"
                              : "added a device of their own" + called(device->sealed, device->person),
                device->person);
        else if (const auto* named = std::get_if<wire::NameDevice>(&body))
            say("device-named", "gave a device a name" + called(named->sealed, who));
        else if (std::holds_alternative<wire::Wiped>(body))
            say("device-wiped", "this device reported that the plan is no longer on it", who);
        else if (const auto* removal = std::get_if<wire::RemoveDevices>(&body);
                 removal != nullptr && leaves(entry.author, *removal))
            say("left", "left the plan", who);
        else if (removal != nullptr)
            say("device-removed", "took a device out",
                removal->devices.empty() ? PersonId{} : person(removal->devices.front()));
        else if (const auto* confirmed = std::get_if<wire::ConfirmPerson>(&body))
            say("confirmed", "compared the four words", confirmed->person);
        else if (const auto* endorsed = std::get_if<wire::EndorsePerson>(&body))
            say("endorsed", "let somebody sign for the family", endorsed->person);
        else if (std::holds_alternative<wire::Succeed>(body))
            say(onPaper(entry.author) ? "sheet-used" : "device-replaced",
                onPaper(entry.author) ? "came back with a recovery sheet, which is used up" : "went on under new keys");
        else if (const auto* begun = std::get_if<wire::PartGenesis>(&body); begun != nullptr && !begun->sources.empty())
            say("safety-opened", "opened items to two professionals, for safety", second(entry));
        else if (std::holds_alternative<wire::PartGenesis>(body))
            say("part-made", "made a part");
        else if (std::holds_alternative<wire::Notice>(body))
            notice(part, entry, at, placed);
        else if (const auto* guarded = std::get_if<wire::Protect>(&body))
            protection(*guarded, entry, at, placed);
        else if (const auto* grant = std::get_if<wire::Grant>(&body))
            say("granted", "gave access to a part", m_concerned[wire::idOf(entry)] = grant->person);
        else if (const auto* withdraw = std::get_if<wire::Withdraw>(&body))
            say("withdrawn", "ended access to a part", withdraw->person);
        else if (std::holds_alternative<wire::Rotate>(body))
            say("rotated", "changed the lock of a part");
        else if (std::holds_alternative<wire::Erase>(body))
            say("erase-asked", "wants a part to be erased; it can still be kept for thirty days");
        else if (std::holds_alternative<wire::Erased>(body))
            say("erased-here", "this device reported that an erased part is off it", who);
        else if (const auto* keep = std::get_if<wire::Contest>(&body); keep != nullptr && isErasure(part, keep->entry))
            say("erase-kept", "said that a part is to stay");
        else if (const auto* contest = std::get_if<wire::Contest>(&body))
            say("contested", "says this was not agreed", concernedBy(contest->entry));
        else if (const auto* affirm = std::get_if<wire::Affirm>(&body))
            say("affirmed", "says this was agreed", concernedBy(affirm->entry));
        else if (const auto* word = std::get_if<wire::Capability>(&body))
            say(word->capable ? "capable" : "not-yet",
                word->capable ? "said that this young person judges their own interests"
                              : "said that this young person does not judge their own interests yet",
                word->person);
    }

    /// An answer stands after what it answers, in the same chain.
    [[nodiscard]] PersonId concernedBy(const EntryId& entry) const
    {
        const auto found = m_concerned.find(entry);
        return found == m_concerned.end() ? PersonId{} : found->second;
    }

    /// The other one of two who signed.
    [[nodiscard]] PersonId second(const wire::Entry& entry) const
    {
        return entry.signatures.size() < 2 ? PersonId{} : person(entry.signatures[1].first);
    }
    /// A notice as it stood before it was disclosed; a disclosure with the notice that it opens.
    static wire::NoticeRecord recordOf(const Part& part, const wire::Notice& said)
    {
        wire::NoticeRecord record;
        record.safety = said.safety;
        record.sealed = said.sealed;
        if (!said.disclosure)
            return record;
        for (const wire::NoticeRecord& known : part.local.notices)
            if (known.safety == said.safety)
                record.sealed = known.sealed;
        record.disclosed = said.sealed;
        return record;
    }
    /// Where telling was dangerous the line stands, for the part's other readers, from the day they are told.
    void notice(const Part* part, const wire::Entry& entry, std::int64_t at, bool placed)
    {
        const auto& said = std::get<wire::Notice>(entry.body);
        const auto note = part == nullptr ? std::nullopt : noteOf(m_context, m_space, *part, recordOf(*part, said));
        if (note)
            line(at, note->by, said.disclosure ? "safety-told" : "safety-opened", part->id,
                 "items of this part were opened to two professionals, for safety: " + note->reason, note->with, placed);
        else if (part != nullptr && !said.disclosure && at + kToldByMs <= m_context.clock.nowMs())
            line(at, person(entry.author), "safety-untold", part->id,
                 "items of this part were opened to two professionals, and nobody said why in time", second(entry), placed);
    }
    void protection(const wire::Protect& guarded, const wire::Entry& entry, std::int64_t at, bool placed)
    {
        if (const auto note = protectNoteOf(m_space, guarded.person, guarded.sealed))
            line(at, person(entry.author), note->on ? "protected" : "unprotected", {},
                 note->on ? "keeps somebody's contact details from others: " + note->reason
                          : "ended the protection of somebody's contact details: " + note->reason,
                 guarded.person, placed);
    }

    const Context& m_context;
    Space& m_space;
    std::vector<LogLine>& m_lines;
    std::map<EntryId, PersonId> m_concerned; ///< who was let in or given access by an entry
};

} // namespace

Result<std::vector<LogLine>> AccountImpl::log(const SpaceId& id)
{
    KP_TRY_ASSIGN(Space * space, enter(id));
    std::vector<LogLine> lines;
    BookWriter book(m_context, *space, lines);
    const auto walk = [&](const Part* part, ByteView chain) -> Result<void> {
        KP_TRY(m_vault->scan(kChainItemRecord, chain, 0, [&](std::uint64_t, ByteView value) {
            if (auto item = decodeItem(value); item.ok())
                book.item(part, item.value(), true);
            return true;
        }));
        return {};
    };
    const auto people = space->partOfKind("people");
    const bool knowsPeople = people && space->myAccess(space->parts.at(*people)) != wire::Access::None;
    if (knowsPeople)
        KP_TRY(walk(nullptr, id.view()));
    for (const auto& [partId, part] : space->parts) {
        const bool gone = m_context.minute() >= part.local.erasedFrom();
        const bool had = gone && wire::readUntilErased(space->local, part.local, space->me());
        // That an exception was made is known after its end too.
        if (had || space->myAccess(part) != wire::Access::None || part.local.rule == wire::PartRule::Safety)
            KP_TRY(walk(&part, partId.view()));
        if (had)
            book.gone(part);
    }
    for (const auto& [order, waiting] : space->outbox) {
        const Part* part = space->find(PartId{waiting.item.chain.bytes});
        book.item(
            part,
            {waiting.item.kind, {0, 0, static_cast<std::uint32_t>(waiting.createdMs / kMinuteMs)}, waiting.item.payload},
            false);
    }
    std::stable_sort(lines.begin(), lines.end(), [](const LogLine& a, const LogLine& b) { return a.atMs > b.atMs; });
    return lines;
}

Result<CheckShown> AccountImpl::check()
{
    CheckShown result;
    const auto problem = [&](std::string_view code, ByteView about) {
        result.ok = false;
        result.problems.push_back(std::string(code) + " " + toHex(about).substr(0, 16));
    };
    KP_TRY_ASSIGN(const vault::CheckReport sealed, m_vault->check());
    if (!sealed.ok())
        problem("unreadable-records", {});
    KP_TRY_ASSIGN(const auto all, records());
    for (const SpaceRecord& record : all) {
        // A second copy of the plan, built by verifying every item as if it came from the server just now.
        Space fresh(m_context, record);
        KP_TRY_ASSIGN(const std::size_t verified, fresh.verifyAll([&](ByteView chain) { problem("broken-chain", chain); }));
        result.verified += verified;
    }
    return result;
}

namespace {

nlohmann::json valueOf(const wire::Value& value) { return nlohmann::json::parse(model::toJsonText(value)); }

} // namespace

Result<std::string> AccountImpl::exportJson(const SpaceId& id, const std::vector<PartId>& wanted)
{
    KP_TRY_ASSIGN(Space * space, enter(id));
    const PlanShown plan = shown(*space, false);
    KP_TRY(noteExport(*space, plan, wanted));
    return jsonOf(*space, plan, wanted);
}

Result<void> AccountImpl::noteExport(const SpaceId& id, const std::vector<PartId>& wanted)
{
    KP_TRY_ASSIGN(Space * space, enter(id));
    return noteExport(*space, shown(*space, false), wanted);
}

/// In the open book before the file is made.
Result<void> AccountImpl::noteExport(Space& space, const PlanShown& plan, const std::vector<PartId>& wanted)
{
    if (space.record.left)
        return {}; // an older copy of a vault has nobody left to tell
    return save(space, [&](vault::Transaction& tx) -> Result<void> {
        for (auto& [id, part] : space.parts) {
            const bool inside = std::any_of(plan.items.begin(), plan.items.end(),
                                            [&, which = id](const ItemShown& item) { return item.part == which; });
            const bool asked = wanted.empty() || std::find(wanted.begin(), wanted.end(), id) != wanted.end();
            if (inside && asked && space.inUse(part) != wire::Access::None)
                space.writeReceipt(tx, part, wire::ReceiptKind::Exported);
        }
        return {};
    });
}

std::string AccountImpl::jsonOf(const Space& space, const PlanShown& plan, const std::vector<PartId>& wanted) const
{
    nlohmann::json out;
    out["family"] = plan.family;
    out["exported_at"] = isoTime(m_context.clock.nowMs());
    out["items"] = nlohmann::json::array();
    for (const ItemShown& item : plan.items) {
        if (!wanted.empty() && std::find(wanted.begin(), wanted.end(), item.part) == wanted.end())
            continue;
        nlohmann::json one{{"item", item.item.hex()}, {"kind", item.kind}, {"part", item.part.hex()}};
        for (const auto& [name, field] : item.fields) {
            nlohmann::json& shownField = one["fields"][name];
            shownField["value"] = field.isSet ? nlohmann::json(field.elements) : valueOf(field.shown.value);
            shownField["by"] = space.nameOf(field.shown.by);
            shownField["at"] = isoTime(field.shown.atMs);
            for (const ValueShown& other : field.alternatives)
                shownField["alternatives"].push_back(
                    {{"value", valueOf(other.value)}, {"by", space.nameOf(other.by)}, {"at", isoTime(other.atMs)}});
        }
        if (item.picture) {
            // With its content, where that is here.
            const Part* part = space.find(item.part);
            const auto bytes = part != nullptr ? pictureIn(space, *part, item.item) : Result<PictureBytes>(Errc::NotFound);
            one["picture"] = {{"format", item.picture->format}, {"here", bytes.ok()}};
            if (bytes.ok())
                one["picture"]["base64url"] = toBase64Url(bytes.value().bytes);
        }
        out["items"].push_back(std::move(one));
    }
    const std::uint32_t now = m_context.minute();
    for (const auto& [partId, part] : space.parts)
        if ((wanted.empty() || std::find(wanted.begin(), wanted.end(), partId) != wanted.end())
            && space.inUse(part) != wire::Access::None && mayHoldCard(space, part, plan.me)
            && wire::accessOf(space.local, part.local, plan.me, std::max(now, part.local.minute)) != wire::Access::None)
            out["parts"].push_back({{"part", partId.hex()}, {"kind", part.note.kind}, {"name", part.note.name}});
    return out.dump(2);
}

std::unique_ptr<SyncSession> AccountImpl::startSync(std::optional<SpaceId> space)
{
    tellUnlock();
    return std::make_unique<SyncMachine>(*this, space);
}

} // namespace kp::engine
