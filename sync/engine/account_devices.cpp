// A person's own devices: a code for the next one, names, and the list of everybody's (protocol.md, "Enrolment, more devices").
#include "sync/engine/account_impl.h"
#include "sync/engine/codes.h"
#include "sync/engine/protection.h"

#include "shared/model/roles.h"
#include "shared/model/values.h"

#include <algorithm>

namespace kp::engine {
namespace {

constexpr std::size_t kDeviceNameMax = 100;
constexpr std::int64_t kMinuteMs = 60'000;

bool mayBeShown(std::string_view name) { return name.empty() || checkName(name).ok(); }

/// The plainest role of a standing, until the names can be read.
std::string roleOfStanding(wire::Standing standing)
{
    switch (standing) {
    case wire::Standing::Parent: return "parent";
    case wire::Standing::Youth: return "youth";
    case wire::Standing::Coach: return "coach";
    case wire::Standing::Member: break;
    }
    return "network";
}

bool takesPart(const SpaceRecord& record) { return record.joined && !record.left; }

} // namespace

DeviceNote deviceNoteIn(const Space& space, ByteView sealed)
{
    const auto people = space.partOfKind("people");
    const Part* names = people ? space.find(*people) : nullptr;
    const auto plain = names != nullptr ? space.openNote(*names, sealed) : std::nullopt;
    auto note = plain ? decodeRecord<DeviceNote>(*plain) : Errc::NotFound;
    if (!note.ok() || !mayBeShown(note.value().name) || !mayBeShown(note.value().unlock))
        return {};
    return std::move(note).value();
}

Result<std::string> AccountImpl::addDevice(std::optional<SpaceId> plan)
{
    KP_TRY_ASSIGN(const std::vector<SpaceRecord> all, records());
    DeviceCodeNote note;
    const SpaceRecord* through = nullptr;
    for (const SpaceRecord& record : all)
        if (takesPart(record) && (!plan || *plan == record.space)) {
            through = through == nullptr ? &record : through;
            const bool elsewhere = record.server != through->server;
            if (elsewhere && std::find(note.servers.begin(), note.servers.end(), record.server) == note.servers.end())
                note.servers.push_back(record.server);
        }
    if (through == nullptr)
        return Errc::NotFound;
    KP_TRY_ASSIGN(Space * space, enter(through->space));
    // The same judgement as when the device asks, made now, so that nobody waits in vain.
    const wire::DeviceKeys trial{m_context.random.id<SignPublicKey>(), m_context.random.id<BoxPublicKey>()};
    KP_TRY(space->tryEntry(wire::AddDevice{space->me(), trial, false, {}}));
    InviteRecord invite;
    invite.space = through->space;
    invite.secret = Bytes(32);
    m_context.random.fill(invite.secret);
    invite.role = through->role;
    invite.person = space->me();
    invite.ownDevice = true;
    invite.everyPlan = !plan;
    invite.expiresMs = static_cast<std::uint64_t>(m_context.clock.nowMs()
                                                  + std::chrono::milliseconds(wire::limits::kInviteLifetime).count());
    note.in = {invite.secret, invite.space,         through->server,         through->role,
               invite.person, m_context.me->device, m_context.me->keys.sign, invite.expiresMs};
    auto tx = m_vault->begin();
    KP_TRY(tx.put(kInviteRecord, codes::inviteIdOf(invite.secret).view(), 0, encode(invite)));
    KP_TRY(tx.commit());
    return codes::textOf(note);
}

Result<void> AccountImpl::makeRoom(vault::Transaction& tx, const SpaceId& id)
{
    const auto stored = m_vault->get(kSpaceRecord, id.view(), 0);
    if (!stored.ok())
        return {};
    KP_TRY_ASSIGN(const SpaceRecord record, decodeRecord<SpaceRecord>(stored.value()));
    if (record.left)
        return Error{Errc::Revoked, "a device that was taken out does not come back: make a new vault"};
    if (record.joined)
        return Error{Errc::BadCode, "already in"};
    m_spaces.erase(id);
    return tx.erase(kJoinRecord, record.invite.view(), 0);
}

Result<SpaceId> AccountImpl::joinAsDevice(const std::string& code, const std::string& server)
{
    KP_TRY_ASSIGN(const DeviceCodeNote note, codes::parseForDevice(code));
    const auto now = static_cast<std::uint64_t>(m_context.clock.nowMs());
    if (now > note.in.expiresMs)
        return Errc::CodeExpired;
    JoinRecord join;
    join.space = note.in.space;
    join.secret = note.in.secret;
    join.server = server.empty() ? note.in.server : server;
    join.expiresMs = note.in.expiresMs;
    join.ownDevice = true;
    SpaceRecord record;
    record.space = join.space;
    record.server = join.server;
    record.role = note.in.role;
    record.me = note.in.person;
    record.invite = codes::inviteIdOf(join.secret);
    record.inviter = note.in.inviter;
    record.inviterKey = note.in.inviterKey;
    record.ownDevice = true;
    // Plans that are elsewhere come by themselves once we ask there.
    const PinRecord pin{record.inviter, record.inviterKey, now + static_cast<std::uint64_t>(kDayMs), note.servers};
    auto tx = m_vault->begin();
    KP_TRY(makeRoom(tx, record.space));
    KP_TRY(tx.put(kJoinRecord, record.invite.view(), 0, encode(join)));
    KP_TRY(tx.put(kSpaceRecord, record.space.view(), 0, encode(record)));
    KP_TRY(tx.put(kPinRecord, pin.device.view(), 0, encode(pin)));
    KP_TRY(tx.commit());
    return record.space;
}

Result<std::vector<std::pair<SpaceId, Errc>>> AccountImpl::letDeviceIn(const InviteRecord& invite, const GuestNote& guest)
{
    std::vector<std::pair<SpaceId, Errc>> refused;
    KP_TRY_ASSIGN(const std::vector<SpaceRecord> all, records());
    for (const SpaceRecord& record : all) {
        if (!takesPart(record) || (!invite.everyPlan && record.space != invite.space))
            continue;
        KP_TRY_ASSIGN(Space * space, open(record.space));
        if (space->local.devices.contains(wire::deviceIdOf(guest.keys)))
            continue; // begun before, and cut short
        const auto done = save(*space, [&](vault::Transaction& tx) -> Result<void> {
            wire::AddDevice add{space->me(), guest.keys, false, {}};
            const auto people = space->partOfKind("people");
            Part* names = people ? space->find(*people) : nullptr;
            EpochId epoch;
            if (names != nullptr && space->newestKey(*names, &epoch) != nullptr)
                add.sealed = space->sealNote(*names, epoch, encode(DeviceNote{guest.device, guest.unlock}));
            KP_TRY(space->writeEntry(tx, nullptr, std::move(add)));
            return {};
        });
        if (done.ok())
            continue;
        if (done.code() == Errc::StorageFull || done.code() == Errc::StorageFailed)
            return done.error();
        refused.emplace_back(record.space, done.code());
    }
    return refused;
}

Space& AccountImpl::adopt(vault::Transaction& tx, SpaceRecord record)
{
    (void)tx.put(kSpaceRecord, record.space.view(), 0, encode(record));
    const SpaceId id = record.space;
    auto& held = m_spaces[id];
    held = std::make_unique<Space>(m_context, std::move(record));
    return *held;
}

void AccountImpl::learnRole(vault::Transaction& tx, Space& space)
{
    const wire::PersonRecord* self = space.placed.person(space.me());
    if (!space.record.ownDevice || !space.record.joined || self == nullptr)
        return;
    std::string role = space.roleOf(space.me());
    if (role.empty() && space.record.role.empty()) {
        const model::RoleSpec* own = model::findRole(m_profile.role);
        role = own != nullptr && own->standing == self->standing ? m_profile.role : roleOfStanding(self->standing);
    }
    if (role.empty() || role == space.record.role)
        return;
    space.record.role = role;
    putRecord(tx, space);
}

void AccountImpl::noteContacts(const std::vector<wire::LastContact>& contacts)
{
    for (const wire::LastContact& contact : contacts) {
        std::uint32_t& known = m_lastContacts[contact.device];
        m_contactsChanged = m_contactsChanged || known != contact.minute;
        known = contact.minute;
    }
}

void AccountImpl::keepContacts(vault::Transaction& tx)
{
    if (!std::exchange(m_contactsChanged, false))
        return;
    ContactRecord contacts;
    for (const auto& [device, minute] : m_lastContacts)
        if (minute != 0 && contacts.devices.size() < wire::limits::kChainsPerRequest)
            contacts.devices.push_back({device, minute});
    (void)tx.put(kContactRecord, {}, 0, encode(contacts));
}

void AccountImpl::readContacts()
{
    const auto stored = m_vault->get(kContactRecord, {}, 0);
    const auto contacts = stored.ok() ? decodeRecord<ContactRecord>(stored.value()) : Errc::NotFound;
    if (contacts.ok())
        for (const wire::LastContact& contact : contacts.value().devices)
            m_lastContacts[contact.device] = contact.minute;
}

Result<std::vector<DeviceListed>> AccountImpl::devices(const SpaceId& id)
{
    KP_TRY_ASSIGN(Space * space, enter(id));
    const auto people = space->partOfKind("people");
    const Part* names = people ? space->find(*people) : nullptr;
    const bool readsNames = names != nullptr && space->myAccess(*names) != wire::Access::None;
    std::vector<DeviceListed> found;
    for (const auto& [device, record] : space->local.devices) {
        const bool active = space->local.activeDevice(device) != nullptr;
        const bool own = record.person == space->me();
        // A succeeded identity is the same device under new keys, and no line of its own.
        if ((!readsNames && !own) || (!active && !space->local.wasTakenOut(device)))
            continue;
        DeviceListed line;
        line.device = device;
        line.person = record.person;
        line.own = own;
        line.thisOne = device == m_context.me->device;
        line.paper = record.paper;
        line.addedMs = static_cast<std::int64_t>(record.addedMinute) * kMinuteMs;
        line.waiting = active ? !space->placed.devices.contains(device) : !space->placed.wasTakenOut(device);
        line.removed = !active;
        line.mayTakeOut = active && !line.thisOne && space->tryEntry(wire::RemoveDevices{{device}, {}}).ok();
        line.wipedMs = static_cast<std::int64_t>(record.wipedMinute) * kMinuteMs;
        line.parcels = record.parcels.size();
        line.leftUnsent = record.left;
        const wire::PersonRecord* person = space->local.person(record.person);
        line.confirmed = person != nullptr && person->confirmedAt != wire::kNever;
        const bool withheld = withheldFrom(*space, space->me(), record.person);
        if (!record.paper && !withheld) {
            DeviceNote note = deviceNoteIn(*space, record.sealed);
            line.name = std::move(note.name);
            line.unlock = std::move(note.unlock);
        }
        if (const auto contact = m_lastContacts.find(device); contact != m_lastContacts.end() && !withheld)
            line.lastContactMs = static_cast<std::int64_t>(contact->second) * kMinuteMs;
        found.push_back(std::move(line));
    }
    std::stable_sort(found.begin(), found.end(), [](const auto& a, const auto& b) {
        return std::tuple(a.removed, !a.own, a.person, a.addedMs) < std::tuple(b.removed, !b.own, b.person, b.addedMs);
    });
    return found;
}

Result<void> AccountImpl::renameDevice(const SpaceId& id, const DeviceId& device, const std::string& name)
{
    if (!model::cleanText(name).ok() || name.empty() || name.size() > kDeviceNameMax
        || name.find('\n') != std::string::npos)
        return Error{Errc::BadValue, "name"};
    KP_TRY_ASSIGN(Space * space, enter(id));
    KP_TRY(space->tryEntry(wire::NameDevice{device, {}}));
    const auto people = space->partOfKind("people");
    Part* names = people ? space->find(*people) : nullptr;
    EpochId epoch;
    if (names == nullptr || space->newestKey(*names, &epoch) == nullptr)
        return Errc::MissingKey;
    KP_TRY(checkReveal(*space, *names, {{"name", name}}));
    const DeviceNote note{name, deviceNoteIn(*space, space->local.devices.at(device).sealed).unlock};
    return save(*space, [&](vault::Transaction& tx) -> Result<void> {
        KP_TRY(space->writeEntry(tx, nullptr, wire::NameDevice{device, space->sealNote(*names, epoch, encode(note))}));
        return {};
    });
}

} // namespace kp::engine
