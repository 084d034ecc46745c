// Consents as they were given: what, for whom, how long, in which words, who agreed and how.
#include "sync/engine/account_impl.h"

#include <algorithm>

namespace kp::engine {
namespace {

std::int64_t toMs(std::uint64_t minute) { return minute == wire::kNever ? 0 : static_cast<std::int64_t>(minute) * 60'000; }

ConsentState stateOf(const wire::SpaceState& space, const wire::GrantRecord& grant, std::uint64_t placed,
                     std::uint32_t minute)
{
    if (grant.contestedAt != wire::kNever)
        return ConsentState::Contested;
    if (grant.untilMinute != 0 && minute >= grant.untilMinute && (grant.ended == wire::kNever || grant.ended == grant.from))
        return ConsentState::RanOut;
    const bool open = !grant.agreedBy.empty() && grant.affirmedAt == wire::kNever;
    if (open && minute >= space.lapseMinute(grant.agreedBy, grant.minute))
        return ConsentState::Lapsed;
    if (grant.ended != wire::kNever || !space.stands(grant.person, minute))
        return ConsentState::Ended;
    if (grant.from > placed)
        return ConsentState::Waiting;
    return open ? ConsentState::Asked : ConsentState::Running;
}

} // namespace

std::string_view name(ConsentState state) noexcept
{
    switch (state) {
    case ConsentState::Waiting: return "waiting";
    case ConsentState::Running: return "running";
    case ConsentState::Asked: return "asked";
    case ConsentState::Ended: return "ended";
    case ConsentState::RanOut: return "ran-out";
    case ConsentState::Contested: return "contested";
    case ConsentState::Lapsed: return "lapsed";
    }
    return "unknown";
}

void Space::keepConsents(vault::Transaction& tx, const Part& part) const
{
    for (const wire::GrantRecord& grant : part.local.grants) {
        const auto device = local.devices.find(grant.by);
        const bool mine = grant.person == me() || (device != local.devices.end() && device->second.person == me())
                          || std::find(grant.agreedBy.begin(), grant.agreedBy.end(), me()) != grant.agreedBy.end();
        if (!mine)
            continue;
        if (const auto plain = openNote(part, grant.sealed))
            (void)tx.put(kConsentRecord, part.id.view(), grant.from, *plain);
    }
}

Result<std::vector<ConsentShown>> AccountImpl::consents(const SpaceId& id, std::optional<PartId> only)
{
    KP_TRY_ASSIGN(Space * space, enter(id));
    std::vector<ConsentShown> found;
    bool known = !only;
    for (const auto& [partId, part] : space->parts) {
        if (only && partId != *only)
            continue;
        const bool reads = space->myAccess(part) != wire::Access::None;
        const std::uint32_t minute = std::max(m_context.minute(), part.local.minute);
        known = known || reads;
        for (const wire::GrantRecord& grant : part.local.grants) {
            ConsentShown out;
            const auto device = space->local.devices.find(grant.by);
            out.by = device == space->local.devices.end() ? PersonId{} : device->second.person;
            const bool agreed =
                std::find(grant.agreedBy.begin(), grant.agreedBy.end(), space->me()) != grant.agreedBy.end();
            if (!reads && grant.person != space->me() && out.by != space->me() && !agreed)
                continue;
            known = true;
            out.entry = grant.entry;
            out.part = partId;
            out.person = grant.person;
            out.access = grant.access;
            out.untilMs = toMs(grant.untilMinute);
            out.earlierToo = grant.withHistory;
            out.agreedBy = grant.agreedBy;
            out.device = grant.by;
            out.inPerson = !grant.agreedBy.empty();
            out.atMs = toMs(grant.minute);
            out.state = stateOf(space->local, grant, part.placed.position, minute);
            if (out.state == ConsentState::Asked)
                out.lapsesMs = toMs(space->local.lapseMinute(grant.agreedBy, grant.minute));
            if (device != space->local.devices.end())
                out.deviceName = deviceNoteIn(*space, device->second.sealed).name;
            auto plain = space->openNote(part, grant.sealed);
            if (!plain)
                if (auto kept = m_vault->get(kConsentRecord, partId.view(), grant.from); kept.ok())
                    plain = std::move(kept).value();
            if (plain)
                if (auto note = decodeRecord<ConsentNote>(*plain); note.ok()) {
                    ConsentNote& said = note.value();
                    out.readable = true;
                    out.hashHolds = crypto::hash("krachtplan/consent/1", {*plain}) == grant.consentHash;
                    out.partKind = said.kind;
                    out.partName = said.name;
                    out.purpose = said.purpose;
                    out.words = said.words;
                    out.language = said.language;
                    out.asked = said.asked;
                    out.inPerson = out.inPerson || said.inPerson;
                    if (auto drawn = model::decodeDrawing(said.signature); drawn.ok())
                        out.signature = std::move(drawn).value();
                }
            found.push_back(std::move(out));
        }
    }
    if (!known)
        return Errc::NotFound;
    std::stable_sort(found.begin(), found.end(), [](const auto& a, const auto& b) { return a.atMs > b.atMs; });
    return found;
}

} // namespace kp::engine
