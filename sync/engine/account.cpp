#include "sync/engine/account_impl.h"
#include "sync/engine/blobs.h"

#include "shared/model/lease.h"
#include "shared/model/parts.h"
#include "shared/model/roles.h"
#include "sync/engine/second_signature.h"

namespace kp::engine {
namespace {

constexpr std::size_t kNameBytesMax = 200;

} // namespace

Result<void> checkName(std::string_view name)
{
    const auto clean = model::cleanText(name);
    if (!clean.ok() || name.empty() || name.size() > kNameBytesMax || name.find('\n') != std::string_view::npos)
        return Error{Errc::BadValue, "name"};
    return {};
}

Result<void> checkServer(std::string_view url)
{
    const bool known = url.starts_with("http://") || url.starts_with("https://");
    const bool printable = std::all_of(url.begin(), url.end(), [](char c) { return c > ' ' && c < 0x7F; });
    return known && printable && url.size() < 300 && url.find_first_of("?#") == std::string_view::npos
               ? Result<void>{}
               : Error{Errc::BadValue, "server"};
}

AccountImpl::AccountImpl(std::unique_ptr<vault::Vault> vault, const Environment& environment)
    : m_vault(std::move(vault)),
      m_workers(environment.workers), m_context{*m_vault, *environment.clock, *environment.random, nullptr, {}}
{}

Result<std::unique_ptr<Account>> Account::create(const std::filesystem::path& directory, std::string_view passphrase,
                                                 const Profile& profile, const Environment& environment)
{
    if (model::findRole(profile.role) == nullptr)
        return Error{Errc::BadValue, "role"};
    if (!checkName(profile.name).ok())
        return Error{Errc::BadValue, "name"};
    if (!profile.organisation.empty() && !checkName(profile.organisation).ok())
        return Error{Errc::BadValue, "organisation"};
    KP_TRY_ASSIGN(auto vault, vault::Vault::create(directory, passphrase, *environment.random, environment.vaultOptions));
    const crypto::Key sign(*environment.random);
    const crypto::Key box(*environment.random);
    ProfileRecord record{profile.name, profile.role, profile.organisation, copyOf(sign.view()), copyOf(box.view())};
    Bytes encoded = encode(record);
    auto tx = vault->begin();
    KP_TRY(tx.put(kProfileRecord, {}, 0, encoded));
    KP_TRY(tx.commit());
    crypto::wipe(encoded);
    crypto::wipe(record.signSeed);
    crypto::wipe(record.boxSeed);
    auto account = std::make_unique<AccountImpl>(std::move(vault), environment);
    KP_TRY(account->begin());
    return std::unique_ptr<Account>(std::move(account));
}

Result<std::unique_ptr<Account>> Account::open(const std::filesystem::path& directory, std::string_view passphrase,
                                               const Environment& environment)
{
    KP_TRY_ASSIGN(auto vault, vault::Vault::open(directory, passphrase, *environment.random, environment.vaultOptions));
    auto account = std::make_unique<AccountImpl>(std::move(vault), environment);
    KP_TRY(account->begin());
    return std::unique_ptr<Account>(std::move(account));
}

Result<std::unique_ptr<Account>> Account::openWithPin(const std::filesystem::path& directory, std::string_view pin,
                                                      const Environment& environment)
{
    KP_TRY_ASSIGN(auto vault, vault::Vault::openWithPin(directory, pin, *environment.random, environment.vaultOptions));
    auto account = std::make_unique<AccountImpl>(std::move(vault), environment);
    KP_TRY(account->begin());
    return std::unique_ptr<Account>(std::move(account));
}

Result<void> AccountImpl::begin()
{
    auto stored = m_vault->get(kProfileRecord, {}, 0);
    if (!stored.ok())
        return stored.code() == Errc::NotFound ? Errc::NotAVault : stored.code();
    KP_TRY_ASSIGN(m_context.profile, decodeRecord<ProfileRecord>(stored.value()));
    crypto::wipe(stored.value());
    KP_TRY_ASSIGN(crypto::Key sign, crypto::Key::fromBytes(m_context.profile.signSeed));
    KP_TRY_ASSIGN(crypto::Key box, crypto::Key::fromBytes(m_context.profile.boxSeed));
    crypto::wipe(m_context.profile.signSeed);
    crypto::wipe(m_context.profile.boxSeed);
    m_context.me = std::make_unique<Identity>(std::move(sign), std::move(box));
    m_profile = {m_context.profile.name, m_context.profile.role, m_context.profile.organisation};
    KP_TRY(m_vault->scan(kFormerRecord, {}, 0, [&](std::uint64_t, ByteView value) {
        auto former = decodeRecord<FormerRecord>(value);
        if (former.ok())
            if (auto seed = crypto::Key::fromBytes(former.value().boxSeed); seed.ok())
                m_context.former.emplace(former.value().device, crypto::BoxKey(std::move(seed).value()));
        if (former.ok())
            crypto::wipe(former.value().boxSeed);
        return true;
    }));
    readContacts();
    if (auto clock = m_vault->get(kClockRecord, {}, 0); clock.ok()) {
        KP_TRY_ASSIGN(const ClockRecord record, decodeRecord<ClockRecord>(clock.value()));
        m_context.hybrid = merge::HybridClock(record.hybrid);
        m_context.signedBefore = record.signedBefore;
    }
    return {};
}

Result<std::vector<SpaceRecord>> AccountImpl::records()
{
    std::vector<SpaceRecord> found;
    KP_TRY(m_vault->scanAll(kSpaceRecord, [&](ByteView, std::uint64_t, ByteView value) {
        if (auto record = decodeRecord<SpaceRecord>(value); record.ok())
            found.push_back(std::move(record).value());
        return true;
    }));
    std::sort(found.begin(), found.end(), [](const auto& a, const auto& b) { return a.space < b.space; });
    return found;
}

const std::string& AccountImpl::serverOf(const SpaceId& space)
{
    static const std::string nowhere;
    if (const auto known = m_servers.find(space); known != m_servers.end())
        return known->second;
    const auto stored = m_vault->get(kSpaceRecord, space.view(), 0);
    const auto record = stored.ok() ? decodeRecord<SpaceRecord>(stored.value()) : Result<SpaceRecord>(stored.error());
    return record.ok() ? m_servers.emplace(space, record.value().server).first->second : nowhere;
}

Result<Space*> AccountImpl::open(const SpaceId& id)
{
    if (const auto found = m_spaces.find(id); found != m_spaces.end())
        return found->second.get();
    const auto stored = m_vault->get(kSpaceRecord, id.view(), 0);
    if (!stored.ok())
        return stored.code();
    KP_TRY_ASSIGN(SpaceRecord record, decodeRecord<SpaceRecord>(stored.value()));
    auto space = std::make_unique<Space>(m_context, std::move(record));
    KP_TRY(space->load());
    return m_spaces.emplace(id, std::move(space)).first->second.get();
}

std::int64_t AccountImpl::leaseEndsMs(const SpaceRecord& record) const
{
    // What nobody can meet a server about has none: never yet synced, not in yet, or stopped as an older copy.
    const auto stored =
        record.joined && !record.left ? m_vault->get(kServerRecord, viewOf(record.server), 0) : Errc::NotFound;
    const auto server = stored.ok() ? decodeRecord<ServerRecord>(stored.value()) : Result<ServerRecord>(Errc::NotFound);
    if (!server.ok() || server.value().wholeMs == 0)
        return 0;
    return static_cast<std::int64_t>(server.value().wholeMs) + model::leaseOf(record.role).days * kDayMs;
}

bool AccountImpl::leaseRanOut(const SpaceRecord& record) const
{
    const std::int64_t ends = leaseEndsMs(record);
    return ends != 0 && m_context.clock.nowMs() > ends;
}

Result<Space*> AccountImpl::enter(const SpaceId& id)
{
    KP_TRY_ASSIGN(Space * space, open(id));
    return leaseRanOut(space->record) ? Result<Space*>(Errc::LeaseExpired) : Result<Space*>(space);
}

void AccountImpl::tell(Space& space)
{
    if (m_listener && !space.touched.empty())
        m_listener(space.record.space, {space.touched.begin(), space.touched.end()});
    space.touched.clear();
}

void AccountImpl::putRecord(vault::Transaction& tx, const Space& space)
{
    (void)tx.put(kSpaceRecord, space.record.space.view(), 0, encode(space.record));
}

Result<SpaceId> AccountImpl::createPlan(const std::string& family, const std::string& server)
{
    if (!checkName(family).ok())
        return Error{Errc::BadValue, "family"};
    KP_TRY(checkServer(server));
    const model::RoleSpec* role = model::findRole(m_profile.role);
    if (role == nullptr || (role->standing != wire::Standing::Coach && role->standing != wire::Standing::Parent))
        return Errc::NotAllowed;
    SpaceRecord record;
    record.server = server;
    record.role = m_profile.role;
    record.me = m_context.random.id<PersonId>();
    record.joined = true;
    auto space = std::make_unique<Space>(m_context, record);
    auto tx = m_vault->begin();
    // The space's id is the hash of its genesis, so the first entry is signed before anything can be filed under it.
    wire::Entry genesis;
    genesis.author = m_context.me->device;
    m_context.random.fill(genesis.random);
    genesis.body = wire::SpaceGenesis{record.me, role->standing, m_context.me->keys};
    wire::sign(genesis, m_context.me->device, m_context.me->sign);
    space->record.space = SpaceId{wire::idOf(genesis).bytes};
    KP_TRY(space->begin(tx, genesis));
    const PersonId nobody;
    KP_TRY_ASSIGN(const PartId people, space->createPart(tx, wire::PartRule::People, nobody, {"people", "people"}));
    KP_TRY(space->createPart(tx, wire::PartRule::Family, nobody, {"core", "core"}));
    Part& names = space->parts.at(people);
    const ItemId self{record.me.bytes};
    const ItemId plan = m_context.random.id<ItemId>();
    const auto op = [&](const ItemId& item, std::uint16_t kind, std::uint16_t field, wire::Value value) {
        return operation(names, item, kind, field, {}, std::move(value));
    };
    KP_TRY(space->writeCommit(tx, names,
                              {op(plan, model::kind::kPlan, wire::kFieldExistence, true),
                               op(plan, model::kind::kPlan, model::plan::kFamily, family),
                               op(self, model::kind::kPerson, wire::kFieldExistence, true),
                               op(self, model::kind::kPerson, model::person::kName, m_profile.name),
                               op(self, model::kind::kPerson, model::person::kRole, m_profile.role)}));
    putRecord(tx, *space);
    (void)putCard(tx, *space);
    m_context.putClock(tx);
    KP_TRY(tx.commit());
    const SpaceId id = space->record.space;
    m_spaces.emplace(id, std::move(space));
    giveTerm(id);
    return id;
}

/// When something that this person reads runs out by the clock alone, without a word from any server; 0: nothing does.
std::uint32_t AccountImpl::nextEnd(const Space& space) const
{
    const std::uint32_t now = m_context.minute();
    std::uint64_t next = wire::kNever;
    for (const auto& [id, part] : space.parts) {
        if (space.myAccess(part) == wire::Access::None)
            continue;
        std::vector<std::uint64_t> ends{part.local.erasedFrom(), part.local.untilMinute};
        for (const wire::GrantRecord& grant : part.local.grants)
            if (grant.person == space.me()) {
                ends.push_back(grant.untilMinute);
                if (!grant.agreedBy.empty())
                    ends.push_back(space.local.lapseMinute(grant.agreedBy, grant.minute));
            }
        for (const std::uint64_t end : ends)
            if (end > now)
                next = std::min(next, end);
    }
    return next == wire::kNever ? 0 : static_cast<std::uint32_t>(next);
}

CardRecord AccountImpl::putCard(vault::Transaction& tx, Space& space)
{
    CardRecord card;
    const std::string now = isoTime(m_context.clock.nowMs());
    for (const auto& [id, glance] : glances(space).items) {
        card.clashes += glance.clashes;
        card.unread += glance.newestByOthersMs > static_cast<std::int64_t>(space.record.lookedMs) ? 1 : 0;
        if (glance.kind != model::kind::kAppointment && glance.kind != model::kind::kPlan)
            continue;
        const std::optional<ItemShown> item = itemShown(space, id);
        if (item && glance.kind == model::kind::kPlan) {
            card.family = item->text("family");
            card.reviewDue = item->text("next-review");
            card.registered = item->text("registered");
            card.firstTalk = item->text("first-talk");
            card.status = item->text("status");
            card.startedMs = static_cast<std::uint64_t>(std::max<std::int64_t>(0, item->createdMs));
        } else if (item) {
            const std::string when = item->text("when");
            if (when >= now.substr(0, 10) && (card.nextAppointment.empty() || when < card.nextAppointment)) {
                card.nextAppointment = when;
                card.nextWhere = item->text("where");
            }
        }
    }
    card.unreadable = space.unreadable();
    card.endsMinute = nextEnd(space);
    card.leaving = !space.record.left && space.local.person(space.me()) != nullptr && !space.local.hasDevice(space.me());
    for (const std::uint64_t lapsesMs : askedOfMe(m_context, space)) {
        ++card.asked;
        card.askedUntilMs = card.askedUntilMs == 0 ? lapsesMs : std::min(card.askedUntilMs, lapsesMs);
    }
    (void)tx.put(kCardRecord, space.record.space.view(), 0, encode(card));
    space.cardStale = false;
    return card;
}

void AccountImpl::dropCard(vault::Transaction& tx, Space& space)
{
    if (space.cardStale)
        return;
    (void)tx.erase(kCardRecord, space.record.space.view(), 0);
    space.cardStale = true;
}

Result<CardRecord> AccountImpl::card(const SpaceId& id)
{
    if (auto stored = m_vault->get(kCardRecord, id.view(), 0); stored.ok())
        if (auto card = decodeRecord<CardRecord>(stored.value()); card.ok()) {
            const std::string& next = card.value().nextAppointment;
            const std::uint32_t ends = card.value().endsMinute;
            const std::uint64_t lapsesMs = card.value().askedUntilMs;
            const bool over = !next.empty() && next < isoTime(m_context.clock.nowMs()).substr(0, 10);
            const bool lapsed = (ends != 0 && m_context.minute() >= ends)
                                || (lapsesMs != 0 && static_cast<std::uint64_t>(m_context.clock.nowMs()) > lapsesMs);
            if (!over && !lapsed && card.value().whole)
                return card;
        }
    KP_TRY_ASSIGN(Space * space, open(id));
    auto tx = m_vault->begin();
    CardRecord card = putCard(tx, *space);
    (void)tx.commit(); // on a full disk it is written another time
    return card;
}

static void showCard(PlanLine& line, const CardRecord& card)
{
    line.nextAppointment = card.nextAppointment;
    line.nextWhere = card.nextWhere;
    line.reviewDue = card.reviewDue;
    line.registered = card.registered;
    line.firstTalk = card.firstTalk;
    line.status = card.status;
    line.startedMs = static_cast<std::int64_t>(card.startedMs);
    line.unread = static_cast<std::size_t>(card.unread);
    line.clashes = static_cast<std::size_t>(card.clashes);
    line.asked = static_cast<std::size_t>(card.asked);
}

Result<std::vector<PlanLine>> AccountImpl::plans()
{
    KP_TRY_ASSIGN(const auto all, records());
    KP_TRY_ASSIGN(const auto waiting, waitingByPlan());
    std::vector<PlanLine> lines;
    for (const SpaceRecord& record : all) {
        PlanLine line;
        line.space = record.space;
        line.role = record.role;
        line.me = record.me;
        line.joined = record.joined;
        // An older copy of a vault stopped as well, but still holds the plan, to be read.
        line.left = record.left && m_vault->get(kPartingRecord, record.space.view(), 0).ok();
        if (line.left)
            line.parting = partingOf(record.space);
        line.leaseEndsMs = leaseEndsMs(record);
        line.locked = leaseRanOut(record);
        line.leaseSoon = line.leaseEndsMs != 0
                         && m_context.clock.nowMs() > line.leaseEndsMs - model::leaseOf(record.role).tellDays * kDayMs;
        if (const auto held = record.joined && !line.left ? card(record.space) : Result<CardRecord>(Errc::NotFound);
            held.ok()) {
            line.family = held.value().family;
            line.leaving = held.value().leaving;
            if (!line.locked)
                showCard(line, held.value());
        }
        if (const auto found = waiting.find(record.space); found != waiting.end())
            line.waiting = found->second;
        lines.push_back(std::move(line));
    }
    return lines;
}

Result<PlanShown> AccountImpl::show(const SpaceId& id, const ShowOptions& options)
{
    KP_TRY_ASSIGN(Space * space, enter(id));
    // An older copy of a vault can be read still; it has nobody left to tell so.
    if (options.recordRead && !space->record.left) {
        const Result<void> saved = save(*space, [&](vault::Transaction& tx) -> Result<void> {
            for (auto& [partId, part] : space->parts)
                if (space->inUse(part) != wire::Access::None)
                    space->writeReceipt(tx, part);
            space->record.lookedMs = static_cast<std::uint64_t>(m_context.clock.nowMs());
            putRecord(tx, *space);
            (void)putCard(tx, *space);
            return {};
        });
        if (!saved.ok() && saved.code() != Errc::StorageFull)
            return saved.error();
        if (!saved.ok()) { // full disk: what is here can still be read; that it was read is not on record
            KP_TRY_ASSIGN(space, enter(id));
        }
    }
    return shown(*space, options.removed);
}

Result<std::map<SpaceId, std::size_t>> AccountImpl::waitingByPlan() const
{
    std::map<SpaceId, std::size_t> waiting;
    KP_TRY(m_vault->scanAll(kOutboxRecord, [&](ByteView group, std::uint64_t, ByteView value) {
        const auto id = SpaceId::fromBytes(group);
        const auto record = decodeRecord<OutboxRecord>(value);
        if (id.ok() && record.ok() && record.value().item.kind != wire::ChainItemKind::Receipt)
            ++waiting[id.value()];
        return true;
    }));
    return waiting;
}

Result<StatusShown> AccountImpl::statusOf(const SpaceRecord& record, std::size_t waiting)
{
    // Of a plan that this device was taken out of nothing is held.
    KP_TRY_ASSIGN(const CardRecord held, record.left ? Result<CardRecord>(CardRecord{}) : card(record.space));
    StatusShown status;
    status.waiting = waiting;
    status.savedOnServer = waiting == 0;
    status.unreadable = static_cast<std::size_t>(held.unreadable);
    status.clashes = static_cast<std::size_t>(held.clashes);
    const BlobDueRecord blobs = BlobShelf(*m_vault, record.space).due();
    status.picturesToSend = static_cast<std::size_t>(blobs.toSend);
    status.picturesComing = static_cast<std::size_t>(blobs.coming);
    KP_TRY_ASSIGN(const auto refused, m_vault->list(kRefusedRecord, record.space.view()));
    status.refused = refused.size();
    KP_TRY(m_vault->scan(kAlarmRecord, record.space.view(), 0, [&](std::uint64_t, ByteView value) {
        if (auto alarm = decodeRecord<AlarmRecord>(value); alarm.ok())
            if (std::find(status.alarms.begin(), status.alarms.end(), alarm.value().code) == status.alarms.end())
                status.alarms.push_back(alarm.value().code);
        return true;
    }));
    if (auto stored = m_vault->get(kServerRecord, viewOf(record.server), 0); stored.ok())
        if (auto server = decodeRecord<ServerRecord>(stored.value()); server.ok())
            status.lastContactMs = static_cast<std::int64_t>(server.value().lastContactMs);
    status.leaseEndsMs = leaseEndsMs(record);
    status.locked = leaseRanOut(record);
    return status;
}

Result<StatusShown> AccountImpl::status(const SpaceId& id)
{
    KP_TRY_ASSIGN(Space * space, open(id));
    return statusOf(space->record, space->waiting());
}

Result<StatusShown> AccountImpl::status()
{
    StatusShown total;
    KP_TRY_ASSIGN(const auto all, records());
    KP_TRY_ASSIGN(const auto waiting, waitingByPlan());
    for (const SpaceRecord& record : all) {
        if (!record.joined)
            continue;
        const auto found = waiting.find(record.space);
        KP_TRY_ASSIGN(const StatusShown one, statusOf(record, found == waiting.end() ? 0 : found->second));
        total.waiting += one.waiting;
        total.clashes += one.clashes;
        total.unreadable += one.unreadable;
        total.refused += one.refused;
        total.picturesToSend += one.picturesToSend;
        total.picturesComing += one.picturesComing;
        total.lastContactMs = std::max(total.lastContactMs, one.lastContactMs);
        if (one.leaseEndsMs != 0)
            total.leaseEndsMs = total.leaseEndsMs == 0 ? one.leaseEndsMs : std::min(total.leaseEndsMs, one.leaseEndsMs);
        total.locked = total.locked || one.locked;
        total.alarms.insert(total.alarms.end(), one.alarms.begin(), one.alarms.end());
    }
    total.savedOnServer = total.waiting == 0;
    return total;
}

} // namespace kp::engine
