// Parts that are to be gone for good: asked by who decides on them, out of sight at once, kept by their other people within
// thirty days or else destroyed, on the server and on every device at its next sync, each of which says so in the part's chain.
#include "sync/engine/account_impl.h"

#include "shared/model/numbers.h"

#include <algorithm>

namespace kp::engine {
namespace {

constexpr std::int64_t kMinuteMs = 60'000;
constexpr std::uint32_t kErasureSlackMinutes = 24 * 60;

/// What the rest of a plan stands on: the names in its open book, and what is not shared one by one. It goes with the whole.
bool isGround(const Part& part) { return part.note.kind == "core" || part.note.kind == "people"; }

std::vector<PersonId> readersNow(const Space& space, const Part& part, std::uint32_t minute)
{
    return wire::readersOf(space.local, part.local, minute);
}

/// The names are erased with a whole plan: who wants that is read there as long as somebody can keep them.
std::string nameIn(const Space& space, const PersonId& person)
{
    std::string name = space.nameOf(person);
    for (const auto& [partId, part] : space.parts)
        if (name.empty() && part.note.kind == "people" && space.myAccess(part) != wire::Access::None)
            name = space.textOf(partId, ItemId{person.bytes}, model::kind::kPerson, model::person::kName);
    return name;
}

std::string reasonOf(const Space& space, const Part& part, const wire::ErasureRecord& erasure)
{
    const auto plain = space.openNote(part, erasure.sealed);
    const auto note = plain ? decodeRecord<EraseNote>(*plain) : Result<EraseNote>(Errc::CannotOpen);
    return note.ok() ? note.value().reason : std::string();
}

/// Everything that held it when it went, and what became of that.
std::vector<ErasedOnShown> devicesOf(const Space& space, const Part& part, const wire::ErasureRecord& erasure)
{
    std::vector<ErasedOnShown> found;
    for (const auto& [device, record] : space.local.devices) {
        // One that was taken out before has no keys to come, and is in the list of devices with what it said itself.
        const bool before = record.removedAt != wire::kNever && !erasure.done.contains(device);
        if (before || !wire::heldUntilErased(space.local, part.local, device))
            continue;
        const auto done = erasure.done.find(device);
        found.push_back(
            {device, record.person, record.paper, done == erasure.done.end() ? 0 : std::int64_t{done->second} * kMinuteMs});
    }
    return found;
}

} // namespace

std::string_view name(ErasureState state) noexcept
{
    switch (state) {
    case ErasureState::Asked: return "asked";
    case ErasureState::Kept: return "kept";
    case ErasureState::Gone: return "gone";
    }
    return "asked";
}

std::string AccountImpl::whyNotErased(const Space& space, const Part& part) const
{
    if (part.local.rule == wire::PartRule::Safety)
        return "ends-by-itself";
    if (!wire::decidesOn(space.local, part.local, space.me()) || space.myAccess(part) != wire::Access::Write)
        return "not-yours";
    if (part.local.rule != wire::PartRule::Team && part.local.rule != wire::PartRule::Registration)
        return {};
    // The provider's own file: kept until its term, whoever would rather not.
    const auto until = fileKeptUntil(space);
    const auto today = model::parseDay(brusselsDate(m_context.clock.nowMs()));
    if (until && today.ok() && *until <= today.value())
        return {};
    // Or it lies, as it is now, in an archive that was seen to open.
    switch (archived(space, part)) {
    case FilePartShown::Archived::Yes: return {};
    case FilePartShown::Archived::Older: return "archive-old";
    case FilePartShown::Archived::No: break;
    }
    return "file-kept";
}

std::uint32_t AccountImpl::earliestPlace(const Space& space) const
{
    // The server is asked to place it at no minute older than it told itself, with a day to spare for a server whose clock was
    // put right meanwhile: else its own honest time would refuse the wish for ever. An own clock that runs behind counts too.
    const auto stored = m_vault->get(kServerRecord, viewOf(space.record.server), 0);
    const auto server = stored.ok() ? decodeRecord<ServerRecord>(stored.value()) : Result<ServerRecord>(Errc::NotFound);
    const std::uint64_t told = server.ok() ? server.value().toldMs : 0;
    const std::uint32_t known = std::min(minuteOf(static_cast<std::int64_t>(told)), m_context.minute());
    return known > kErasureSlackMinutes ? known - kErasureSlackMinutes : 0;
}

Result<std::vector<ErasableShown>> AccountImpl::erasable(const SpaceId& id)
{
    KP_TRY_ASSIGN(Space * space, enter(id));
    std::vector<ErasableShown> found;
    for (const auto& [partId, part] : space->parts) {
        if (space->inUse(part) == wire::Access::None)
            continue;
        ErasableShown one;
        one.part = partId;
        one.kind = part.note.kind;
        one.name = part.note.name;
        one.owner = part.local.owner;
        one.refusal = whyNotErased(*space, part);
        if (one.refusal == "file-kept" || one.refusal == "archive-old")
            if (const auto until = fileKeptUntil(*space))
                one.keptUntil = model::dayText(*until);
        if (one.refusal.empty() && isGround(part))
            one.refusal = "with-all";
        one.readers = readersNow(*space, part, std::max(m_context.minute(), part.local.minute));
        for (const merge::ItemView& item : part.replica.items())
            one.items += item.state == merge::ItemState::Alive ? 1 : 0;
        found.push_back(std::move(one));
    }
    return found;
}

Result<void> AccountImpl::erase(const SpaceId& id, std::optional<PartId> only, const std::string& reason)
{
    KP_TRY_ASSIGN(Space * space, enter(id));
    if (!model::cleanText(reason).ok() || reason.size() > kEraseReasonMax)
        return Error{Errc::BadValue, "erase-reason"};
    std::vector<PartId> wanted;
    if (only) {
        const Part* part = space->find(*only);
        if (part == nullptr || space->inUse(*part) == wire::Access::None)
            return Errc::NotFound;
        std::string refusal = whyNotErased(*space, *part);
        if (refusal.empty() && isGround(*part))
            refusal = "with-all";
        if (!refusal.empty())
            return Error{Errc::NotAllowed, refusal};
        wanted.push_back(*only);
    } else {
        for (const auto& [partId, part] : space->parts)
            if (space->inUse(part) != wire::Access::None && whyNotErased(*space, part).empty())
                wanted.push_back(partId);
        if (wanted.empty())
            return Error{Errc::NotAllowed, "not-yours"};
    }
    const std::uint32_t notBefore = earliestPlace(*space);
    return save(*space, [&](vault::Transaction& tx) -> Result<void> {
        for (const PartId& partId : wanted) {
            Part& part = space->parts.at(partId);
            EpochId epoch;
            if (space->newestKey(part, &epoch) == nullptr)
                return Errc::MissingKey;
            KP_TRY(space->writeEntry(tx, &partId,
                                     wire::Erase{notBefore, space->sealNote(part, epoch, encode(EraseNote{reason}))}));
            space->touchAll(part);
        }
        return {};
    });
}

Result<void> AccountImpl::keep(const SpaceId& id, const PartId& partId)
{
    KP_TRY_ASSIGN(Space * space, enter(id));
    Part* part = space->find(partId);
    if (part == nullptr || space->myAccess(*part) == wire::Access::None || part->local.erasure() == nullptr)
        return Errc::NotFound;
    return save(*space, [&](vault::Transaction& tx) -> Result<void> {
        KP_TRY(space->writeEntry(tx, &partId, wire::Contest{part->local.erasure()->entry}));
        space->touchAll(*part);
        return {};
    });
}

Result<std::vector<ErasureShown>> AccountImpl::erasures(const SpaceId& id)
{
    KP_TRY_ASSIGN(Space * space, enter(id));
    std::vector<ErasureShown> found;
    for (const auto& [partId, part] : space->parts) {
        const bool reads = space->myAccess(part) != wire::Access::None;
        if (part.local.erasures.empty() || (!reads && !wire::readUntilErased(space->local, part.local, space->me())))
            continue;
        const wire::ErasureRecord& erasure = part.local.erasures.back();
        ErasureShown one;
        one.part = partId;
        one.kind = part.note.kind;
        one.name = part.note.name;
        one.owner = part.local.owner;
        one.by = erasure.by;
        one.byName = nameIn(*space, erasure.by);
        one.askedMs = std::int64_t{erasure.minute} * kMinuteMs;
        one.goneMs = one.askedMs + std::int64_t{wire::limits::kErasureContestMinutes} * kMinuteMs;
        one.waiting = erasure.at > part.placed.position;
        one.reason = reasonOf(*space, part, erasure);
        const std::uint32_t minute = std::max(m_context.minute(), part.local.minute);
        one.mayKeep = wire::mayContestErasure(space->local, part.local, space->me(), minute);
        one.state = erasure.contestedAt != wire::kNever ? ErasureState::Kept
                    : minute >= erasure.from()          ? ErasureState::Gone
                                                        : ErasureState::Asked;
        if (one.state == ErasureState::Kept) {
            one.keptBy = erasure.contestedBy;
            one.keptMs = std::int64_t{erasure.contestedMinute} * kMinuteMs;
        } else {
            one.devices = devicesOf(*space, part, erasure);
        }
        found.push_back(std::move(one));
    }
    std::stable_sort(found.begin(), found.end(), [](const auto& a, const auto& b) { return a.askedMs > b.askedMs; });
    return found;
}

bool AccountImpl::confirmErased(Space& space, const PartId& partId)
{
    const Part* part = space.find(partId);
    const wire::ErasureRecord* erasure = part == nullptr ? nullptr : part->local.erasure();
    if (erasure == nullptr || !part->keys.empty() || erasure->done.contains(m_context.me->device)
        || !wire::heldUntilErased(space.local, part->local, m_context.me->device))
        return false;
    return save(space,
                [&](vault::Transaction& tx) -> Result<void> {
                    KP_TRY(space.writeEntry(tx, &partId, wire::Erased{erasure->entry}));
                    return {};
                })
        .ok();
}

} // namespace kp::engine
