#include "sync/engine/account_impl.h"
#include "sync/engine/codes.h"
#include "sync/engine/protection.h"

#include "shared/core/words.h"
#include "shared/model/roles.h"

#include <algorithm>

namespace kp::engine {
namespace {

/// Digest of a person's keys, as both sides hold them: what confirmation words stand for.
Hash keysDigest(const wire::SpaceState& space, const PersonId& person)
{
    Bytes ids;
    for (const DeviceId& device : space.activeDevicesOf(person))
        ids.insert(ids.end(), device.bytes.begin(), device.bytes.end());
    return crypto::hash("krachtplan/keys/1", {person.view(), ids});
}

std::array<std::string_view, 4> wordsFor(const Space& space, const PersonId& other)
{
    Hash mine = keysDigest(space.local, space.me());
    Hash theirs = keysDigest(space.local, other);
    if (theirs < mine)
        std::swap(mine, theirs);
    return confirmationWords(crypto::hash("krachtplan/words/1", {space.record.space.view(), mine.view(), theirs.view()}));
}

} // namespace

/// A stand-in is a member like other helpers, whose access has an end: of what the family shares and the team's notes, unless
/// parts are named. Contact cards, private parts and the registration are given by those who decide on them, if at all.
Result<void> AccountImpl::completeReplacement(const Space& space, InviteDraft& draft) const
{
    const std::int64_t latest = m_context.clock.nowMs() + model::kReplacementDaysMax * kDayMs;
    if (!draft.untilMs || *draft.untilMs <= m_context.clock.nowMs() || *draft.untilMs > latest)
        return Error{Errc::BadValue, "replaced-until"};
    if (draft.purpose.empty())
        return Error{Errc::BadValue, "replaced-why"};
    using wire::PartRule;
    const bool all = draft.parts.empty();
    for (const auto& [partId, part] : space.parts) {
        const PartRule rule = part.local.rule;
        const bool shared = rule == PartRule::Family || rule == PartRule::ChildCorner || rule == PartRule::Team;
        // What somebody wants to be asked about first is given later, when they were.
        if (all && shared && space.inUse(part) == wire::Access::Write && (draft.asked || !asksFirst(space, part)))
            draft.parts.push_back(partId);
    }
    return {};
}

/// Who takes somebody's place reads what was shared with that person, as far as the inviter may give it: contact cards, private
/// parts and safety exceptions are nobody's to pass on.
Result<std::vector<std::uint8_t>> AccountImpl::completeSuccession(const Space& space, InviteDraft& draft) const
{
    using wire::PartRule;
    const PersonId& before = *draft.inPlaceOf;
    if (space.local.person(before) == nullptr)
        return Error{Errc::NotFound, "person"};
    std::vector<PersonId> agreed = draft.agreedBy;
    std::sort(agreed.begin(), agreed.end());
    std::vector<std::uint8_t> accesses;
    for (const auto& [partId, part] : space.parts) {
        const PartRule rule = part.local.rule;
        const bool passedOn = rule == PartRule::Family || rule == PartRule::ChildCorner || rule == PartRule::Team
                              || rule == PartRule::Registration;
        const auto* grant =
            wire::activeGrant(space.local, part.local, before, std::max(m_context.minute(), part.local.minute));
        if (!passedOn || grant == nullptr || (!draft.asked && asksFirst(space, part)))
            continue;
        // Where others still have to agree the whole invitation is refused: half of it would pass for all.
        if (const auto may = space.trySharing({partId}, grant->access, agreed);
            !may.ok() && may.code() != Errc::ConsentNeeded)
            continue;
        draft.parts.push_back(partId);
        accesses.push_back(static_cast<std::uint8_t>(grant->access));
    }
    return accesses;
}

Result<std::string> AccountImpl::invite(const SpaceId& id, const InviteDraft& asked)
{
    InviteDraft draft = asked;
    const model::RoleSpec* role = model::findRole(draft.role);
    if (role == nullptr)
        return Error{Errc::BadValue, "role"};
    KP_TRY(checkConsent(draft.purpose, {}));
    if (!draft.name.empty())
        KP_TRY(checkName(draft.name));
    KP_TRY_ASSIGN(Space * space, enter(id));
    if (space->record.left)
        return whyLeft(*space);
    if (role->role == model::Role::Replacement)
        KP_TRY(completeReplacement(*space, draft));
    std::vector<std::uint8_t> accesses;
    if (draft.inPlaceOf && draft.parts.empty() && role->standing == wire::Standing::Member) {
        KP_TRY_ASSIGN(accesses, completeSuccession(*space, draft));
    }
    // The same judgement as at admission, made now, so that nobody stands at the door in vain.
    wire::AddPerson trial;
    trial.person = draft.person.value_or(m_context.random.id<PersonId>());
    trial.standing = role->standing;
    trial.device = {m_context.random.id<SignPublicKey>(), m_context.random.id<BoxPublicKey>()};
    trial.agreedBy = draft.agreedBy;
    std::sort(trial.agreedBy.begin(), trial.agreedBy.end());
    KP_TRY(space->tryEntry(trial));
    for (const PartId& part : draft.parts)
        if (space->find(part) == nullptr)
            return Errc::NotFound;
    if (!draft.parts.empty() && role->standing == wire::Standing::Member)
        KP_TRY(space->trySharing(draft.parts, draft.access, trial.agreedBy));
    for (const PartId& part : draft.parts)
        if (!draft.asked && role->standing == wire::Standing::Member && asksFirst(*space, *space->find(part)))
            return Errc::AskFirst;

    InviteRecord record;
    record.space = id;
    record.secret = Bytes(32);
    m_context.random.fill(record.secret);
    record.role = draft.role;
    record.purpose = draft.purpose;
    record.name = draft.name;
    record.person = trial.person;
    record.existingPerson = draft.person.has_value();
    record.parts = draft.parts;
    record.access = static_cast<std::uint8_t>(draft.access);
    record.accesses = std::move(accesses);
    record.untilMs = static_cast<std::uint64_t>(draft.untilMs.value_or(0));
    record.agreedBy = trial.agreedBy;
    record.remote = draft.remote;
    record.askedFirst = draft.asked;
    const auto now = static_cast<std::uint64_t>(m_context.clock.nowMs());
    std::string text;
    if (draft.remote) {
        text = codes::freshRemoteCode(m_context.random);
        KP_TRY_ASSIGN(record.secret, codes::stretchRemoteCode(text));
        record.expiresMs =
            now + static_cast<std::uint64_t>(std::chrono::milliseconds(wire::limits::kRemoteInviteLifetime).count());
    } else {
        record.expiresMs =
            now + static_cast<std::uint64_t>(std::chrono::milliseconds(wire::limits::kInviteLifetime).count());
        CodeNote note{record.secret,
                      id,
                      space->record.server,
                      draft.role,
                      trial.person,
                      m_context.me->device,
                      m_context.me->keys.sign,
                      record.expiresMs};
        text = codes::textOf(note);
    }
    auto tx = m_vault->begin();
    KP_TRY(tx.put(kInviteRecord, codes::inviteIdOf(record.secret).view(), 0, encode(record)));
    KP_TRY(tx.commit());
    return text;
}

Result<SpaceId> AccountImpl::join(const std::string& code, const std::string& server)
{
    if (codes::isForDevice(code))
        return joinAsDevice(code, server);
    JoinRecord join;
    SpaceRecord record;
    if (codes::isRemote(code)) {
        if (server.empty())
            return Error{Errc::BadCode, "server"};
        KP_TRY(checkServer(server));
        KP_TRY_ASSIGN(join.secret, codes::stretchRemoteCode(code));
        join.remote = true;
        join.server = server;
        join.expiresMs = static_cast<std::uint64_t>(
            m_context.clock.nowMs() + std::chrono::milliseconds(wire::limits::kRemoteInviteLifetime).count());
        // The plan's id comes with the answer; until then the invitation's stands in for it.
        record.space = SpaceId{crypto::hash("krachtplan/join/1", {join.secret}).bytes};
    } else {
        KP_TRY_ASSIGN(const CodeNote note, codes::parse(code));
        if (static_cast<std::uint64_t>(m_context.clock.nowMs()) > note.expiresMs)
            return Errc::CodeExpired;
        join.secret = note.secret;
        join.server = server.empty() ? note.server : server;
        KP_TRY(checkServer(join.server));
        join.expiresMs = note.expiresMs;
        record.space = note.space;
        record.role = note.role;
        record.me = note.person;
        record.inviter = note.inviter;
        record.inviterKey = note.inviterKey;
    }
    join.space = record.space;
    record.server = join.server;
    record.invite = codes::inviteIdOf(join.secret);
    auto tx = m_vault->begin();
    KP_TRY(makeRoom(tx, record.space));
    KP_TRY(tx.put(kJoinRecord, record.invite.view(), 0, encode(join)));
    KP_TRY(tx.put(kSpaceRecord, record.space.view(), 0, encode(record)));
    KP_TRY(tx.commit());
    return record.space;
}

Result<void> AccountImpl::admit(vault::Transaction& tx, Space& space, const InviteRecord& invite, const GuestNote& guest)
{
    const model::RoleSpec* role = model::findRole(invite.role);
    if (role == nullptr)
        return Errc::BadValue;
    const auto people = space.partOfKind("people");
    if (!people)
        return Errc::NotAllowed;
    Part& names = space.parts.at(*people);
    EpochId epoch;
    if (space.newestKey(names, &epoch) == nullptr)
        return Errc::MissingKey;
    wire::AddPerson add;
    add.person = invite.person;
    add.standing = role->standing;
    add.device = guest.keys;
    add.invite = codes::inviteIdOf(invite.secret);
    add.inPerson = !invite.remote;
    add.agreedBy = invite.agreedBy;
    add.sealed = space.sealNote(names, epoch, encode(DeviceNote{guest.device, guest.unlock}));
    KP_TRY(space.writeEntry(tx, nullptr, std::move(add)));
    const ItemId item{invite.person.bytes};
    std::vector<wire::Operation> operations;
    if (!invite.existingPerson) {
        const std::string name = invite.name.empty() ? guest.name : invite.name;
        operations.push_back(operation(names, item, model::kind::kPerson, wire::kFieldExistence, {}, true));
        operations.push_back(operation(names, item, model::kind::kPerson, model::person::kName, {}, name));
    }
    operations.push_back(operation(names, item, model::kind::kPerson, model::person::kRole, {}, invite.role));
    KP_TRY(space.writeCommit(tx, names, std::move(operations)));
    for (std::size_t at = 0; at < invite.parts.size(); ++at) {
        const PartId& part = invite.parts[at];
        ShareDraft share;
        share.part = part;
        share.with = invite.person;
        share.access = static_cast<wire::Access>(at < invite.accesses.size() ? invite.accesses[at] : invite.access);
        share.purpose = invite.purpose;
        if (invite.untilMs != 0)
            share.untilMs = static_cast<std::int64_t>(invite.untilMs);
        share.agreedBy = invite.agreedBy;
        share.asked = invite.askedFirst;
        // What somebody wants to be asked about since the invitation was made is not shown along; it can be given later.
        const Part* held = space.find(part);
        const bool open = invite.askedFirst || held == nullptr || !asksFirst(space, *held);
        if (role->standing == wire::Standing::Member && open)
            KP_TRY(shareIn(tx, space, share));
    }
    return {};
}

Result<std::vector<MemberShown>> AccountImpl::asking(const SpaceId& id)
{
    KP_TRY(enter(id));
    std::vector<MemberShown> waiting;
    KP_TRY(m_vault->scanAll(kInviteRecord, [&](ByteView, std::uint64_t, ByteView value) {
        const auto invite = decodeRecord<InviteRecord>(value);
        if (!invite.ok() || invite.value().space != id || invite.value().asked.empty())
            return true;
        const auto guest = codes::openGuestNote(invite.value().secret, invite.value().asked);
        if (!guest.ok())
            return true;
        MemberShown member;
        member.person = invite.value().person;
        member.name = invite.value().name.empty() ? guest.value().name : invite.value().name;
        member.role = invite.value().role;
        waiting.push_back(std::move(member));
        return true;
    }));
    return waiting;
}

Result<void> AccountImpl::approve(const SpaceId& id, const PersonId& person)
{
    KP_TRY_ASSIGN(Space * space, enter(id));
    std::optional<InviteRecord> found;
    KP_TRY(m_vault->scanAll(kInviteRecord, [&](ByteView, std::uint64_t, ByteView value) {
        if (auto invite = decodeRecord<InviteRecord>(value);
            invite.ok() && invite.value().space == id && invite.value().person == person && !invite.value().asked.empty())
            found = std::move(invite).value();
        return true;
    }));
    if (!found)
        return Errc::NotFound;
    KP_TRY_ASSIGN(const GuestNote guest, codes::openGuestNote(found->secret, found->asked));
    return save(*space, [&](vault::Transaction& tx) -> Result<void> {
        KP_TRY(admit(tx, *space, *found, guest));
        found->asked.clear();
        found->existingPerson = true;
        return tx.put(kInviteRecord, codes::inviteIdOf(found->secret).view(), 0, encode(*found));
    });
}

Result<std::vector<MemberShown>> AccountImpl::members(const SpaceId& id)
{
    KP_TRY_ASSIGN(Space * space, enter(id));
    const auto people = space->partOfKind("people");
    const Part* names = people ? space->find(*people) : nullptr;
    const bool readsNames = names != nullptr && space->myAccess(*names) != wire::Access::None;
    std::vector<MemberShown> found;
    for (const auto& [person, record] : space->local.persons) {
        const bool self = person == space->me();
        if (!readsNames && !self)
            continue;
        MemberShown member;
        member.person = person;
        member.name = self && !readsNames ? m_profile.name : space->nameOf(person);
        member.role = self ? space->record.role : space->roleOf(person);
        member.standing = record.standingAt(wire::kNever);
        member.confirmed = record.confirmedAt != wire::kNever;
        member.attested = record.standing == wire::Standing::Parent && record.fullAt == wire::kNever;
        member.me = self;
        for (const DeviceId& device : space->local.activeDevicesOf(person)) {
            DeviceShown out;
            out.device = device;
            out.own = device == m_context.me->device;
            const bool withheld = withheldFrom(*space, space->me(), person);
            if (!withheld)
                out.name = deviceNoteIn(*space, space->local.devices.at(device).sealed).name;
            if (const auto contact = m_lastContacts.find(device); contact != m_lastContacts.end() && !withheld)
                out.lastContactMs = static_cast<std::int64_t>(contact->second) * 60'000;
            member.devices.push_back(std::move(out));
        }
        found.push_back(std::move(member));
    }
    return found;
}

Result<std::string> AccountImpl::fingerprint(const SpaceId& id, const PersonId& person)
{
    KP_TRY_ASSIGN(Space * space, enter(id));
    if (space->local.person(person) == nullptr)
        return Errc::NotFound;
    std::string text;
    for (const std::string_view word : wordsFor(*space, person))
        text += (text.empty() ? "" : " ") + std::string(word);
    return text;
}

Result<void> AccountImpl::confirm(const SpaceId& id, const PersonId& person, const std::string& words)
{
    KP_TRY_ASSIGN(Space * space, enter(id));
    if (space->local.person(person) == nullptr)
        return Errc::NotFound;
    const auto expected = wordsFor(*space, person);
    std::size_t at = 0;
    std::string_view rest = words;
    while (!rest.empty()) {
        const auto space1 = rest.find(' ');
        const std::string_view word = rest.substr(0, space1);
        rest = space1 == std::string_view::npos ? std::string_view() : rest.substr(space1 + 1);
        if (word.empty())
            continue;
        if (at >= expected.size() || word != expected[at])
            return Errc::Unconfirmed;
        ++at;
    }
    if (at != expected.size())
        return Errc::Unconfirmed;
    return save(*space, [&](vault::Transaction& tx) -> Result<void> {
        KP_TRY(space->writeEntry(tx, nullptr, wire::ConfirmPerson{person, keysDigest(space->local, person)}));
        return {};
    });
}

Result<void> AccountImpl::revokeDevice(const SpaceId& id, const DeviceId& device)
{
    KP_TRY_ASSIGN(Space * space, enter(id));
    if (device == m_context.me->device)
        return Errc::NotAllowed;
    wire::RemoveDevices removal;
    removal.devices = {device};
    for (const auto& [partId, part] : space->parts)
        if (const auto held = part.placed.sequences.find(device); held != part.placed.sequences.end())
            removal.bounds.push_back({device, partId, held->second.last});
    return save(*space, [&](vault::Transaction& tx) -> Result<void> {
        KP_TRY(space->writeEntry(tx, nullptr, std::move(removal)));
        return {};
    });
}

} // namespace kp::engine
