#include "sync/engine/sync_session.h"

#include "sync/engine/codes.h"

#include <algorithm>

namespace kp::engine {

using wire::ChainItem;
using wire::ChainItemKind;
using wire::PushStatus;

namespace {

constexpr int kRoundsMax = 100'000; // a first sync of hundreds of plans; every round must make progress
constexpr int kIdleRoundsMax = 6;   // answers that bring nothing new: somebody is leading us in circles
constexpr std::size_t kPushBytes = wire::limits::kRequestBytesMax * 3 / 4;
/// A little less than the server keeps it, so that it rarely ends under way.
constexpr std::int64_t kSessionReuseMs = std::chrono::milliseconds(wire::limits::kSessionLifetime).count() * 9 / 10;
constexpr std::size_t kFirstAnswerBytes = 64 * 1024;
constexpr std::int64_t kContactsEveryMs = 10 * 60'000;

bool within(std::int64_t sinceMs, std::int64_t nowMs, std::int64_t lengthMs)
{
    return sinceMs != 0 && nowMs >= sinceMs && nowMs - sinceMs < lengthMs;
}

bool isUnknownSession(const Result<InReply>& reply)
{
    if (!reply.ok() || reply.value().status == 200)
        return false;
    const auto error = wire::decode<wire::ErrorReply>(reply.value().body);
    return error.ok() && error.value().code == Errc::UnknownSession;
}

} // namespace

SyncMachine::SyncMachine(AccountImpl& account, std::optional<SpaceId> only)
    : m_account(account), m_only(only), m_task(run())
{
    m_task.start();
}

std::optional<OutRequest> SyncMachine::next()
{
    auto request = std::move(m_exchange.request);
    m_exchange.request.reset();
    return request;
}

void SyncMachine::onReply(Result<InReply> reply)
{
    KP_ASSERT(m_exchange.waiting);
    m_exchange.reply.emplace(std::move(reply));
    std::exchange(m_exchange.waiting, {}).resume();
}

Result<SyncReport> SyncMachine::report() const
{
    if (m_failure)
        return *m_failure;
    if (!m_contacted || (m_cut && m_report.alarms.empty()))
        return Errc::Offline;
    if (!m_revoked.empty() && m_revoked == m_seen)
        return m_superseded == m_revoked ? Errc::RestoredCopy : Errc::Revoked;
    return m_report;
}

void SyncMachine::withheld()
{
    auto& told = m_report.alarms;
    if (std::find(told.begin(), told.end(), "withheld") == told.end())
        told.emplace_back("withheld");
}

void SyncMachine::fail(Errc code)
{
    if (code != Errc::Offline && !m_failure)
        m_failure = code;
}

Task<Result<Bytes>> SyncMachine::post(Visit& visit, std::string_view path, Bytes body)
{
    OutRequest request{visit.url, std::string(path), visit.token, std::move(body)};
    const OutRequest again = visit.resumed && path != wire::kPathSync ? request : OutRequest{};
    Send send{m_exchange, std::move(request)};
    Result<InReply> reply = co_await send;
    if (!again.path.empty() && isUnknownSession(reply)) {
        Task<bool> login = logIn(visit);
        if (!co_await login)
            co_return Result<Bytes>(Errc::UnknownSession);
        Send repeat{m_exchange, {again.server, again.path, visit.token, again.body}};
        reply = co_await repeat;
    }
    if (!reply.ok())
        co_return Result<Bytes>(reply.error());
    if (reply.value().status == 200)
        co_return Result<Bytes>(std::move(reply.value().body));
    const auto error = wire::decode<wire::ErrorReply>(reply.value().body);
    co_return Result<Bytes>(error.ok() ? error.value().code : Errc::Offline);
}

Task<bool> SyncMachine::run()
{
    const auto records = m_account.records();
    if (!records.ok() || !m_account.context().heads.load(m_account.vault()).ok()) {
        fail(Errc::StorageFailed);
        co_return false;
    }
    std::set<std::string> servers;
    for (const SpaceRecord& record : records.value())
        if (!m_only || *m_only == record.space) {
            servers.insert(record.server);
            m_seen.insert(record.space);
            if (record.left)
                m_left.insert(record.space);
        }
    for (const PinRecord& pin : pins())
        if (!m_only && static_cast<std::uint64_t>(m_account.context().clock.nowMs()) < pin.expectedMs)
            servers.insert(pin.servers.begin(), pin.servers.end());
    if (const auto stored = m_account.vault().get(kRecoverRecord, {}, 0); stored.ok() && !m_only)
        if (auto recover = decodeRecord<RecoverRecord>(stored.value()); recover.ok()) {
            servers.insert(recover.value().servers.begin(), recover.value().servers.end());
            crypto::wipe(recover.value().secret);
        }
    if (servers.empty())
        m_contacted = true; // nothing to do anywhere
    for (const std::string& url : servers) {
        Task<bool> one = visit(url);
        (void)co_await one;
    }
    co_return true;
}

Task<bool> SyncMachine::visit(std::string url)
{
    Visit here;
    here.url = std::move(url);
    if (auto stored = m_account.vault().get(kServerRecord, viewOf(here.url), 0); stored.ok())
        if (auto record = decodeRecord<ServerRecord>(stored.value()); record.ok()) {
            here.server = record.value();
            if (here.server.offeredCommits == kNotCounted)
                here.server.offeredCommits = m_account.context().signedBefore;
            here.since = here.server.since;
            here.known = true;
        }
    if (!resume(here)) {
        Task<bool> login = logIn(here);
        if (!co_await login)
            co_return false;
        m_contacted = true;
    }
    if (here.saysMore) {
        Task<bool> looking = lookForOwnWork(here);
        if (!co_await looking)
            co_return false;
    }
    Task<bool> returning = recoveries(here);
    if (!co_await returning)
        co_return false;
    Task<bool> asking = guests(here);
    (void)co_await asking;
    Task<bool> hosting = hosts(here);
    (void)co_await hosting;
    askForKeys(here);
    bool sound = true;
    // What came in may make work (a rotation, a snapshot, the second half of a move): a few passes settle it.
    for (int pass = 0; pass < 4 && sound; ++pass) {
        here.more = true;
        Task<bool> exchange = rounds(here);
        sound = co_await exchange;
        if (!sound)
            break;
        Task<bool> after = afterwards(here);
        if (!co_await after)
            break;
    }
    Task<bool> parting = partings(here);
    (void)co_await parting;
    Task<bool> collecting = collectParcels(here);
    (void)co_await collecting;
    Task<bool> content = pictures(here);
    if (sound)
        (void)co_await content;
    auto tx = m_account.vault().begin();
    here.server.lastContactMs = static_cast<std::uint64_t>(m_account.context().clock.nowMs());
    if (sound)
        here.server.wholeMs = here.server.lastContactMs;
    (void)tx.put(kServerRecord, viewOf(here.url), 0, serverRecord(here, sound));
    noteLackingKeys(here, tx);
    m_account.keepContacts(tx);
    for (const SpaceId& id : here.spaces) {
        auto space = m_account.open(id);
        if (!space.ok() || space.value()->record.left)
            continue;
        m_account.learnRole(tx, *space.value());
        m_report.clashes += m_account.putCard(tx, *space.value()).clashes;
        m_report.waiting += space.value()->waiting();
        m_report.unreadable += space.value()->unreadable();
        for (std::string& code : space.value()->alarms)
            m_report.alarms.push_back(std::move(code));
        space.value()->alarms.clear();
        m_account.tell(*space.value());
    }
    m_report.denied.assign(m_denied.begin(), m_denied.end());
    if (auto done = tx.commit(); !done.ok())
        fail(done.code());
    co_return sound;
}

bool SyncMachine::resume(Visit& visit)
{
    Context& context = m_account.context();
    const LiveServer& live = m_account.live(visit.url);
    // After a restore every session begins with what the server says of itself.
    visit.resumed = visit.known && !live.token.empty() && visit.server.restoredMs == 0
                    && within(live.openedMs, context.clock.nowMs(), kSessionReuseMs);
    if (!visit.resumed)
        return false;
    visit.token = live.token;
    context.generation = visit.server.generation;
    return true;
}

Task<bool> SyncMachine::logIn(Visit& visit)
{
    Context& context = m_account.context();
    m_account.live(visit.url).token.clear();
    visit.resumed = false;
    Task<Result<wire::SessionReply>> opening = openSession(visit, *context.me, false);
    const Result<wire::SessionReply> reply = co_await opening;
    if (!reply.ok()) {
        fail(reply.code());
        co_return false;
    }
    LiveServer& live = m_account.live(visit.url);
    visit.token = live.token = toHex(reply.value().token);
    live.openedMs = context.clock.nowMs();
    context.hybrid.setServerOffset(static_cast<std::int64_t>(reply.value().serverTimeMs) - context.clock.nowMs());
    context.generation = reply.value().generation;
    if (visit.known && visit.server.generation != reply.value().generation) {
        visit.restored = !visit.server.generation.isZero();
        if (visit.restored)
            m_report.alarms.emplace_back("restored");
        visit.before = visit.server.generation;
        visit.wantDirectory = true;
        visit.server.since = visit.since = 0;
        if (visit.restored)
            visit.server.restoredMs = reply.value().serverTimeMs;
    }
    visit.reporting =
        visit.server.restoredMs != 0
        && reply.value().serverTimeMs < visit.server.restoredMs + std::uint64_t{wire::limits::kRestoreHoldMinutes} * 60'000;
    if (!visit.known)
        visit.wantDirectory = true;
    visit.server.generation = reply.value().generation;
    visit.saysMore = reply.value().placedCommits > visit.server.offeredCommits;
    co_return true;
}

/// The server says that it placed under our name what this vault never let go. If it shows it, signed with our keys, this vault
/// is an older copy of itself and goes on as a new device; a server that only says so is not believed.
Task<bool> SyncMachine::lookForOwnWork(Visit& visit)
{
    visit.onlyPull = visit.wantDirectory = visit.more = true;
    Task<bool> exchange = rounds(visit);
    const bool sound = co_await exchange;
    visit.onlyPull = false;
    if (!sound)
        co_return false;
    bool shown = false;
    for (const SpaceId& id : visit.spaces)
        if (auto space = m_account.open(id); space.ok())
            shown = shown || space.value()->unknownOwnWork;
    if (!shown) {
        m_report.alarms.emplace_back("forged");
        co_return true;
    }
    m_report.alarms.emplace_back("restored-copy");
    if (const auto done = m_account.succeed(); !done.ok()) {
        fail(done.code());
        co_return false;
    }
    visit.server.since = visit.since = visit.server.offeredCommits = 0;
    visit.wantDirectory = true;
    Task<bool> again = logIn(visit);
    co_return co_await again;
}

// ---- rounds ---------------------------------------------------------------------------------------------------------------

void SyncMachine::wrapFollowing(Visit& visit, const Space& space, const wire::PushItem& item)
{
    if (item.kind != ChainItemKind::Entry)
        return;
    const auto entry = wire::decodeEntry(item.payload);
    if (!entry.ok())
        return;
    const auto add = [&](std::vector<wire::Wrap> wraps) {
        for (wire::Wrap& wrap : wraps)
            if (visit.wraps.size() < wire::limits::kWrapsPerRequest)
                visit.wraps.push_back(std::move(wrap));
    };
    const auto allEpochs = [&](const PartId& id, const Part& part, const DeviceId& device) {
        for (const auto& [epoch, key] : part.keys)
            if (auto wrap = space.wrapFor(id, epoch, device))
                add({std::move(*wrap)});
    };
    const auto& body = entry.value().body;
    if (const auto* genesis = std::get_if<wire::PartGenesis>(&body)) {
        add(space.wrapsFor(PartId{wire::idOf(entry.value()).bytes}, {genesis->epoch}));
    } else if (const auto* grant = std::get_if<wire::Grant>(&body)) {
        if (grant->epoch)
            add(space.wrapsFor(entry.value().part, {*grant->epoch}));
        else if (const Part* part = space.find(entry.value().part))
            for (const DeviceId& device : space.local.activeDevicesOf(grant->person))
                allEpochs(entry.value().part, *part, device);
    } else if (const auto* withdraw = std::get_if<wire::Withdraw>(&body); withdraw != nullptr && withdraw->epoch) {
        add(space.wrapsFor(entry.value().part, {*withdraw->epoch}));
    } else if (const auto* rotate = std::get_if<wire::Rotate>(&body)) {
        add(space.wrapsFor(entry.value().part, {rotate->epoch}));
    } else if (const auto* person = std::get_if<wire::AddPerson>(&body)) {
        for (const auto& [id, part] : space.parts)
            allEpochs(id, part, wire::deviceIdOf(person->device));
    } else if (const auto* device = std::get_if<wire::AddDevice>(&body)) {
        for (const auto& [id, part] : space.parts)
            allEpochs(id, part, wire::deviceIdOf(device->device));
    }
}

std::vector<wire::ChainPosition> SyncMachine::ownChains(const Visit& visit)
{
    std::vector<wire::ChainPosition> chains;
    for (const auto& [chain, head] : m_account.context().heads.all())
        if (m_account.serverOf(head.space) == visit.url)
            chains.push_back({chain, head.position, head.head});
    return chains;
}

Hash SyncMachine::ownDigest(const Visit& visit)
{
    LiveServer& live = m_account.live(visit.url);
    const std::uint64_t version = m_account.context().heads.version();
    if (live.digestAt != version) {
        live.digest = wire::digestOf(ownChains(visit));
        live.digestAt = version;
    }
    return live.digest;
}

Result<wire::SyncRequest> SyncMachine::buildRequest(Visit& visit)
{
    wire::SyncRequest request;
    request.generation = visit.server.generation;
    request.since = visit.since;
    request.digest = ownDigest(visit);
    request.wantDirectory = visit.askedDirectory = std::exchange(visit.wantDirectory, false);
    request.wantLastContacts =
        !within(m_account.live(visit.url).contactsMs, m_account.context().clock.nowMs(), kContactsEveryMs);
    visit.directories += request.wantDirectory ? 1 : 0;
    // Small answers first: the first plan is usable while the others are on their way.
    if (visit.answers > 0 || m_account.context().heads.all().empty())
        request.answerBytesMax = static_cast<std::uint32_t>(
            std::min(wire::limits::kResponseBytesMax, kFirstAnswerBytes << std::min(visit.answers++, 8)));
    const auto ask = [&](const ChainId& chain, std::uint64_t position) {
        if (request.from.size() < kWantedPerRequest)
            request.from.push_back({chain, position, {}});
    };
    for (const ChainId& chain : visit.order)
        if (const auto wanted = visit.wanted.find(chain); wanted != visit.wanted.end())
            ask(chain, wanted->second);
    if (visit.order.empty())
        for (const auto& [chain, position] : visit.wanted)
            ask(chain, position);
    visit.pushed.clear();
    KP_TRY_ASSIGN(const std::vector<Bytes> waiting, m_account.vault().groups(kOutboxRecord));
    auto tx = m_account.vault().begin();
    std::size_t bytes = kPushBytes;
    for (const Bytes& group : waiting) {
        const auto id = SpaceId::fromBytes(group);
        if (visit.onlyPull || !id.ok() || (m_only && *m_only != id.value()))
            continue;
        auto space = m_account.open(id.value());
        if (!space.ok() || space.value()->record.server != visit.url || space.value()->record.left)
            continue;
        visit.spaces.insert(id.value());
        for (auto& [order, item] : space.value()->takePush(tx, bytes, visit.server.offeredCommits)) {
            if (visit.held.contains({id.value(), order}) || request.push.size() >= wire::limits::kPushItemsMax)
                continue;
            bytes -= std::min(bytes, item.payload.size() + ChainId::kSize + 8);
            wrapFollowing(visit, *space.value(), item);
            visit.pushed.push_back({id.value(), order, item});
            request.push.push_back(std::move(item));
        }
    }
    if (!visit.onlyPull)
        addTogether(visit, request, bytes);
    // The mark "offered" is on disk before the first byte leaves, and so is their number.
    (void)tx.put(kServerRecord, viewOf(visit.url), 0, serverRecord(visit, false));
    m_account.context().putClock(tx);
    if (auto done = tx.commit(); !done.ok()) {
        m_account.dropAll();
        return done.error();
    }
    takeWraps(visit, request.wraps);
    request.countersignatures = std::exchange(visit.countersignatures, {});
    request.restore = std::exchange(visit.restore, {});
    // A server that lost data is told what we hold of each chain, and of those that come back later too.
    if (visit.restored || !visit.unreported.empty())
        for (const wire::ChainPosition& held : ownChains(visit))
            if ((visit.restored || visit.unreported.contains(held.chain))
                && request.report.size() < wire::limits::kChainsPerRequest)
                request.report.push_back(held);
    visit.unreported.clear();
    return request;
}

Bytes SyncMachine::serverRecord(const Visit& visit, bool wentWell)
{
    ServerRecord record = visit.server;
    if (visit.restored && !wentWell) {
        record.generation = visit.before;
        record.since = 0;
    }
    return encode(record);
}

std::size_t SyncMachine::waitingIn(const Visit& visit)
{
    std::size_t waiting = 0;
    for (const SpaceId& id : visit.spaces)
        if (auto space = m_account.open(id); space.ok())
            waiting += space.value()->outbox.size();
    return waiting;
}

Task<bool> SyncMachine::rounds(Visit& visit)
{
    int relogins = 0;
    int idle = 0;
    for (int round = 0; round < kRoundsMax && visit.more && idle < kIdleRoundsMax; ++round) {
        // Not what the server says it took: what is here now, and what is off the list.
        const std::size_t pulled = m_report.pulled;
        const std::size_t waiting = waitingIn(visit);
        auto request = buildRequest(visit);
        if (!request.ok()) {
            fail(request.code());
            co_return false;
        }
        Task<Result<Bytes>> sent = post(visit, wire::kPathSync, encode(request.value()));
        const Result<Bytes> answer = co_await sent;
        if (!answer.ok() && answer.code() == Errc::UnknownSession && relogins++ == 0) {
            Task<bool> login = logIn(visit);
            if (!co_await login)
                co_return false;
            visit.wantDirectory = visit.wantDirectory || visit.restored; // what was to be given back went with the request
            continue;
        }
        m_contacted = m_contacted || answer.ok();
        if (!answer.ok()) {
            m_cut = m_cut || answer.code() == Errc::Offline; // half a sync is not "the server answered"
            fail(answer.code() == Errc::Malformed ? Errc::ProtocolMismatch : answer.code());
            co_return false;
        }
        auto reply = wire::decode<wire::SyncReply>(answer.value());
        if (!reply.ok() || reply.value().results.size() != visit.pushed.size()) {
            m_report.alarms.emplace_back("forged");
            co_return false;
        }
        if (const auto taken = takeReply(visit, std::move(reply).value()); !taken.ok()) {
            m_account.dropAll();
            m_account.context().heads.forget();
            fail(taken.code());
            co_return false;
        }
        idle = m_report.pulled == pulled && waitingIn(visit) >= waiting ? idle + 1 : 0;
    }
    if (visit.more && idle >= kIdleRoundsMax)
        withheld();
    co_return true;
}

} // namespace kp::engine
