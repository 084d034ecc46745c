// Minors in a plan: what was said about their judging own interests, their trusted person, and what they want to be asked about.
#include "sync/engine/account_impl.h"

#include "shared/model/roles.h"

#include <algorithm>

namespace kp::engine {
namespace {

std::int64_t toMs(std::uint64_t minute) { return static_cast<std::int64_t>(minute) * 60'000; }

PersonId personIn(const ItemShown& item, std::string_view name)
{
    const FieldShown* field = item.field(name);
    const auto* id = field != nullptr ? std::get_if<ItemId>(&field->shown.value) : nullptr;
    return id != nullptr ? PersonId{id->bytes} : PersonId{};
}

bool running(const ItemShown& mandate) { return mandate.kind == "mandate" && mandate.text("ended").empty(); }

Result<void> checkLine(std::string_view text, const char* what)
{
    return model::cleanText(text).ok() && text.size() <= 2000 ? Result<void>{} : Result<void>(Error{Errc::BadValue, what});
}

Result<std::string> dayOr(const std::string& given, std::int64_t nowMs, const char* what)
{
    if (given.empty())
        return brusselsDate(nowMs);
    if (!model::parseDay(given).ok())
        return Error{Errc::BadValue, what};
    return given;
}

} // namespace

std::optional<model::Day> AccountImpl::bornOf(const Space& space, const PersonId& person) const
{
    const auto core = space.partOfKind("core");
    if (!core)
        return std::nullopt;
    const std::string text = space.textOf(*core, ItemId{person.bytes}, model::kind::kPerson, model::person::kBorn);
    const auto day = model::parseDay(text);
    return day.ok() ? std::optional(day.value()) : std::nullopt;
}

bool AccountImpl::asksFirst(const Space& space, const Part& part, const ItemId& only) const
{
    const auto about = [&](const merge::ItemView& item, std::string_view name) {
        const model::KindSpec* kind = model::findKind(item.kind);
        const model::FieldSpec* field = kind != nullptr ? model::findField(*kind, name) : nullptr;
        return field != nullptr ? part.replica.heads({item.item, item.kind, field->number, {}})
                                : std::vector<merge::Head>{};
    };
    const auto asks = [&](const merge::ItemView& item) {
        const auto marks = about(item, "ask-first");
        const bool wants = std::any_of(marks.begin(), marks.end(), [](const merge::Head& head) {
            const auto* yes = std::get_if<bool>(&head.value());
            return yes != nullptr && *yes;
        });
        if (!wants)
            return false;
        for (const std::string_view name : {"whose", "owner"})
            for (const merge::Head& head : about(item, name))
                if (const auto* id = std::get_if<ItemId>(&head.value()); id != nullptr && id->bytes == space.me().bytes)
                    return false; // one's own
        return true;
    };
    for (const merge::ItemView& item : part.replica.items())
        if (item.state == merge::ItemState::Alive && !space.isMovedFrom(part.id, item)
            && (only.isZero() || item.item == only) && asks(item))
            return true;
    return false;
}

Result<std::vector<MinorShown>> AccountImpl::minors(const SpaceId& id)
{
    KP_TRY_ASSIGN(Space * space, enter(id));
    const auto today = model::parseDay(brusselsDate(m_context.clock.nowMs()));
    const PlanShown plan = shown(*space, false);
    const auto people = space->partOfKind("people");
    const Part* names = people ? space->find(*people) : nullptr;
    const auto myDoer = model::doerOf(space->local, space->me(), m_context.minute());
    std::vector<MinorShown> found;
    for (const ItemShown& item : plan.items) {
        if (item.kind != "person")
            continue;
        MinorShown out;
        out.person = PersonId{item.item.bytes};
        out.born = item.text("born");
        const auto born = model::parseDay(out.born);
        if (today.ok())
            out.stage = model::ageStage(born.ok() ? std::optional(born.value()) : std::nullopt, today.value());
        const wire::PersonRecord* record = space->local.person(out.person);
        out.member = record != nullptr;
        for (const ItemShown& one : plan.items)
            if (running(one) && personIn(one, "whose") == out.person) {
                out.trusted = personIn(one, "who");
                out.mandate = one.item;
            }
        if (record != nullptr) {
            out.standing = record->standingAt(wire::kNever);
            out.notYet = space->local.decidedIncapable(out.person);
            const bool young = out.standing == wire::Standing::Youth;
            const bool child = out.standing == wire::Standing::Member && space->roleOf(out.person) == "child";
            const model::Deed deed = young ? model::Deed::SayCapable : model::Deed::GrowUp;
            out.mayISay = (young || child) && out.person != space->me() && myDoer
                          && model::rulingOf(model::Setting::Plan, deed, *myDoer) == model::Ruling::May;
            for (const wire::CapabilityWord& word : record->words) {
                CapabilityWordShown said;
                said.by = word.by;
                said.asCoach = word.coach;
                said.capable = word.capable;
                said.atMs = toMs(word.minute);
                const wire::PersonRecord* speaker = space->local.person(word.by);
                said.counts = speaker != nullptr && !speaker->suspended(wire::kNever);
                for (CapabilityWordShown& before : out.words)
                    before.counts = before.counts && before.by != word.by;
                if (names != nullptr)
                    if (const auto plain = space->openNote(*names, word.sealed))
                        if (auto note = decodeRecord<CapabilityNote>(*plain); note.ok()) {
                            said.decided = note.value().decided;
                            said.day = note.value().day;
                            said.with = note.value().with;
                            said.reason = note.value().reason;
                        }
                out.words.push_back(std::move(said));
            }
        }
        const bool minor = out.stage == model::AgeStage::Child || out.stage == model::AgeStage::Young;
        if (minor || !out.words.empty() || out.standing == wire::Standing::Youth || !out.trusted.isZero())
            found.push_back(std::move(out));
    }
    return found;
}

Result<void> AccountImpl::sayCapable(const SpaceId& id, const CapabilityDraft& draft)
{
    KP_TRY_ASSIGN(Space * space, enter(id));
    KP_TRY(checkLine(draft.with, "with"));
    KP_TRY(checkLine(draft.reason, "reason"));
    KP_TRY(checkLine(draft.wish, "wish"));
    KP_TRY_ASSIGN(const std::string day, dayOr(draft.day, m_context.clock.nowMs(), "day"));
    const wire::PersonRecord* record = space->local.person(draft.person);
    if (record == nullptr)
        return Errc::NotFound;
    KP_TRY(space->tryEntry(wire::Capability{draft.person, draft.capable, {}}));
    // A helper is no child: the standing says no more than "member", the role does, and it is sealed.
    const bool child = record->standingAt(wire::kNever) == wire::Standing::Member;
    if (child && space->roleOf(draft.person) != "child")
        return Errc::NotAllowed;
    if ((draft.decided || !draft.capable) && draft.reason.empty())
        return Error{Errc::BadValue, "reason"};
    const auto born = bornOf(*space, draft.person);
    const auto today = model::parseDay(brusselsDate(m_context.clock.nowMs()));
    if (draft.capable && !draft.decided
        && (!born || !today.ok() || model::ageStage(born, today.value()) == model::AgeStage::Child))
        return Error{Errc::BadValue, "born"}; // not old enough to be presumed; people can decide it
    if (!draft.wish.empty() && !model::parseDay(draft.toldOn).ok())
        return Error{Errc::BadValue, "told"};
    const auto people = space->partOfKind("people");
    const auto core = space->partOfKind("core");
    EpochId epoch;
    if (!people || space->newestKey(space->parts.at(*people), &epoch) == nullptr)
        return Errc::MissingKey;
    if (!draft.wish.empty() && (!core || space->myAccess(space->parts.at(*core)) != wire::Access::Write))
        return Errc::NotAllowed;
    return save(*space, [&](vault::Transaction& tx) -> Result<void> {
        Part& names = space->parts.at(*people);
        const CapabilityNote note{draft.decided || !draft.capable, day, draft.with, draft.reason};
        wire::Capability word{draft.person, draft.capable, space->sealNote(names, epoch, encode(note))};
        KP_TRY(space->writeEntry(tx, nullptr, std::move(word)));
        const ItemId item{draft.person.bytes};
        if (child && space->myAccess(names) == wire::Access::Write)
            KP_TRY(space->writeCommit(
                tx, names, {operation(names, item, model::kind::kPerson, model::person::kRole, {}, std::string("youth"))}));
        if (draft.wish.empty())
            return {};
        const model::KindSpec* kind = model::findKind("decision");
        const std::vector<FieldText> fields{{"whose", draft.person.hex()},
                                            {"wish", draft.wish},
                                            {"decided", draft.capable ? "capable" : "not-yet"},
                                            {"why", draft.reason},
                                            {"told-on", draft.toldOn}};
        return write(tx, *space, space->parts.at(*core), m_context.random.id<ItemId>(), *kind, fields, true);
    });
}

Result<ItemId> AccountImpl::appointTrusted(const SpaceId& id, const TrustedDraft& draft)
{
    KP_TRY_ASSIGN(Space * space, enter(id));
    const model::RoleSpec* mine = model::findRole(space->record.role);
    if (mine == nullptr || !mine->familyCircle || draft.person == space->me())
        return Errc::NotAllowed;
    const std::string role = space->roleOf(draft.person);
    if (role.empty() && space->nameOf(draft.person).empty())
        return Errc::NotFound;
    const auto today = model::parseDay(brusselsDate(m_context.clock.nowMs()));
    const auto born = bornOf(*space, draft.person);
    const bool known = born && today.ok();
    const model::RoleSpec* theirs = model::findRole(role);
    if (!draft.adult || (known && model::ageOn(*born, today.value()) < model::kAdultAge))
        return Error{Errc::BadValue, "adult"};
    if (!draft.outsidePresentHelp || (theirs != nullptr && theirs->professional))
        return Error{Errc::BadValue, "outside-help"};
    if (!model::parseDay(draft.extractSeen).ok())
        return Error{Errc::BadValue, "extract-seen"};
    if (draft.words.empty())
        return Error{Errc::BadValue, "words"};
    const auto writable = [&](const std::optional<PartId>& part) {
        const Part* held = part ? space->find(*part) : nullptr;
        return held != nullptr && space->myAccess(*held) == wire::Access::Write;
    };
    auto target = draft.part ? draft.part : space->partOfKind("core");
    if (!draft.part && !writable(target))
        target = space->partOfKind("private", space->me());
    if (!writable(target))
        return Errc::NotAllowed;
    KP_TRY(endTrusted(id));
    KP_TRY_ASSIGN(space, enter(id));
    const ItemId item = m_context.random.id<ItemId>();
    const Result<void> saved = save(*space, [&](vault::Transaction& tx) -> Result<void> {
        const std::vector<FieldText> fields{{"who", draft.person.hex()},
                                            {"whose", space->me().hex()},
                                            {"words", draft.words},
                                            {"may-inspect", draft.mayInspect ? "true" : "false"},
                                            {"adult", "true"},
                                            {"outside-help", "true"},
                                            {"extract-seen", draft.extractSeen},
                                            {"since", brusselsDate(m_context.clock.nowMs())}};
        KP_TRY(write(tx, *space, space->parts.at(*target), item, *model::findKind("mandate"), fields, true));
        return setTrusted(tx, *space, draft.person.hex());
    });
    if (!saved.ok())
        return saved.error();
    return item;
}

/// Where one's own person item can be written; a child without the family's parts has it in the mandate alone.
Result<void> AccountImpl::setTrusted(vault::Transaction& tx, Space& space, const std::string& who)
{
    const auto people = space.partOfKind("people");
    const auto core = space.partOfKind("core");
    if (!people || !core || space.myAccess(space.parts.at(*core)) != wire::Access::Write)
        return {};
    return write(tx, space, space.parts.at(*people), ItemId{space.me().bytes}, *model::findKind("person"),
                 {{"trusted", who}}, false);
}

Result<std::vector<PartId>> AccountImpl::endTrusted(const SpaceId& id)
{
    KP_TRY_ASSIGN(Space * space, enter(id));
    const PlanShown plan = shown(*space, false);
    std::vector<PartId> left;
    const Result<void> saved = save(*space, [&](vault::Transaction& tx) -> Result<void> {
        for (const ItemShown& item : plan.items) {
            if (!running(item) || personIn(item, "whose") != space->me() || !item.mayWrite)
                continue;
            const PersonId who = personIn(item, "who");
            KP_TRY(write(tx, *space, space->parts.at(item.part), item.item, *model::findKind("mandate"),
                         {{"ended", brusselsDate(m_context.clock.nowMs())}}, false));
            for (auto& [partId, part] : space->parts) {
                const std::uint32_t minute = std::max(m_context.minute(), part.local.minute);
                if (wire::activeGrant(space->local, part.local, who, minute) == nullptr
                    || part.local.rule == wire::PartRule::People)
                    continue;
                const PartId at = partId;
                if (wire::decidesOn(space->local, part.local, space->me()) && space->myAccess(part) == wire::Access::Write)
                    KP_TRY(unshareIn(tx, *space, at, who));
                else
                    left.push_back(at);
            }
            KP_TRY(setTrusted(tx, *space, {}));
        }
        return {};
    });
    if (!saved.ok())
        return saved.error();
    return left;
}

Result<RecoverableShown> AccountImpl::recoverable(const SpaceId& id)
{
    KP_TRY_ASSIGN(Space * space, enter(id));
    RecoverableShown out;
    for (const DeviceId& device : space->local.activeDevicesOf(space->me())) {
        const bool paper = space->local.devices.at(device).paper;
        out.sheet = out.sheet || paper;
        out.otherDevices += !paper && device != m_context.me->device ? 1 : 0;
    }
    return out;
}

} // namespace kp::engine
