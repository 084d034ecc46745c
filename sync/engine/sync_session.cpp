#include "sync/engine/sync_session.h"

#include "sync/engine/codes.h"

#include <algorithm>

namespace kp::engine {

using wire::ChainItem;
using wire::ChainItemKind;
using wire::PushStatus;

namespace {

constexpr int kRoundsMax = 100'000;      // a first sync of hundreds of plans; every round must make progress
constexpr int kIdleRoundsMax = 6;        // answers that bring nothing new: somebody is leading us in circles
constexpr std::size_t kPushBytes = wire::limits::kRequestBytesMax * 3 / 4;
constexpr std::size_t kWantedPerRequest = 1000;
constexpr std::string_view kSessionContext = "krachtplan/session/1";

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
    if (!m_contacted)
        return Errc::Offline;
    return m_report;
}

void SyncMachine::fail(Errc code)
{
    if (code != Errc::Offline && !m_failure)
        m_failure = code;
}

Task<Result<Bytes>> SyncMachine::post(Visit& visit, std::string_view path, Bytes body)
{
    OutRequest request{visit.url, std::string(path), visit.token, std::move(body)};
    Send send{m_exchange, std::move(request)};
    Result<InReply> reply = co_await send;
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
        if (!m_only || *m_only == record.space)
            servers.insert(record.server);
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
            here.known = true;
        }
    Task<bool> login = logIn(here);
    if (!co_await login)
        co_return false;
    m_contacted = true;
    Task<bool> asking = guests(here);
    (void)co_await asking;
    Task<bool> hosting = hosts(here);
    (void)co_await hosting;
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
    auto tx = m_account.vault().begin();
    here.server.lastContactMs = static_cast<std::uint64_t>(m_account.context().clock.nowMs());
    (void)tx.put(kServerRecord, viewOf(here.url), 0, encode(here.server));
    for (const SpaceId& id : here.spaces) {
        auto space = m_account.open(id);
        if (!space.ok())
            continue;
        m_account.putCard(tx, *space.value());
        m_report.waiting += space.value()->waiting();
        m_report.unreadable += space.value()->unreadable();
        m_report.clashes += m_account.shown(*space.value(), false).clashes;
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

Task<bool> SyncMachine::logIn(Visit& visit)
{
    visit.token.clear();
    Task<Result<Bytes>> asked = post(visit, wire::kPathChallenge, {});
    const Result<Bytes> challenged = co_await asked;
    if (!challenged.ok()) {
        fail(challenged.code());
        co_return false;
    }
    const auto challenge = wire::decode<wire::ChallengeReply>(challenged.value());
    if (!challenge.ok())
        co_return false;
    Context& context = m_account.context();
    wire::SessionRequest request;
    request.keys = context.me->keys;
    request.nonce = challenge.value().nonce;
    Bytes message = copyOf(challenge.value().server.view());
    message.insert(message.end(), request.nonce.begin(), request.nonce.end());
    request.signature = context.me->sign.sign(kSessionContext, message);
    Task<Result<Bytes>> opened = post(visit, wire::kPathSession, encode(request));
    const Result<Bytes> session = co_await opened;
    if (!session.ok()) {
        fail(session.code());
        co_return false;
    }
    const auto reply = wire::decode<wire::SessionReply>(session.value());
    if (!reply.ok())
        co_return false;
    visit.token = toHex(reply.value().token);
    context.hybrid.setServerOffset(static_cast<std::int64_t>(reply.value().serverTimeMs) - context.clock.nowMs());
    context.generation = reply.value().generation;
    if (visit.known && visit.server.generation != reply.value().generation) {
        visit.restored = !visit.server.generation.isZero();
        visit.wantDirectory = true;
        visit.server.since = 0;
    }
    if (!visit.known)
        visit.wantDirectory = true;
    visit.server.server = challenge.value().server;
    visit.server.generation = reply.value().generation;
    if (reply.value().placedCommits > context.signedCommits) {
        // Somebody signed with our keys what this vault does not know: it is an older copy of itself.
        m_report.alarms.emplace_back("restored-copy");
        fail(Errc::RestoredCopy);
        co_return false;
    }
    co_return true;
}

Task<bool> SyncMachine::guests(Visit& visit)
{
    std::vector<JoinRecord> joins;
    (void)m_account.vault().scanAll(kJoinRecord, [&](ByteView, std::uint64_t, ByteView value) {
        if (auto join = decodeRecord<JoinRecord>(value); join.ok() && join.value().server == visit.url)
            joins.push_back(std::move(join).value());
        return true;
    });
    Context& context = m_account.context();
    for (JoinRecord& join : joins) {
        visit.spaces.insert(join.space);
        wire::InviteRequest request;
        request.invite = codes::inviteIdOf(join.secret);
        if (!join.asked) {
            request.action = wire::InviteAction::Ask;
            request.sealed = codes::sealGuestNote(join.secret, context.random,
                                                  {context.me->keys, context.profile.name, context.profile.role});
            Task<Result<Bytes>> sent = post(visit, wire::kPathInvite, encode(request));
            const Result<Bytes> answer = co_await sent;
            if (!answer.ok())
                continue; // not open yet, or expired: asked again next time
            join.asked = true;
            auto tx = m_account.vault().begin();
            (void)tx.put(kJoinRecord, request.invite.view(), 0, encode(join));
            (void)tx.commit();
        } else if (join.remote) {
            request.action = wire::InviteAction::Collect;
            Task<Result<Bytes>> sent = post(visit, wire::kPathInvite, encode(request));
            const Result<Bytes> answer = co_await sent;
            const auto reply = answer.ok() ? wire::decode<wire::InviteReply>(answer.value()) : Errc::Offline;
            if (!reply.ok() || !reply.value().present)
                continue;
            const auto note = codes::openAnswer(join.secret, reply.value().sealed);
            if (!note.ok())
                continue;
            SpaceRecord record;
            record.space = note.value().space;
            record.server = visit.url;
            record.role = note.value().role;
            record.me = note.value().person;
            record.inviter = note.value().inviter;
            record.inviterKey = note.value().inviterKey;
            record.invite = request.invite;
            auto tx = m_account.vault().begin();
            (void)tx.erase(kSpaceRecord, join.space.view(), 0);
            (void)tx.put(kSpaceRecord, record.space.view(), 0, encode(record));
            join.remote = false;
            join.space = record.space;
            (void)tx.put(kJoinRecord, request.invite.view(), 0, encode(join));
            (void)tx.commit();
            visit.wantDirectory = true;
        }
    }
    co_return true;
}

Task<bool> SyncMachine::hosts(Visit& visit)
{
    std::vector<InviteRecord> invites;
    (void)m_account.vault().scanAll(kInviteRecord, [&](ByteView, std::uint64_t, ByteView value) {
        if (auto invite = decodeRecord<InviteRecord>(value); invite.ok())
            invites.push_back(std::move(invite).value());
        return true;
    });
    Context& context = m_account.context();
    for (InviteRecord& invite : invites) {
        auto space = m_account.open(invite.space);
        if (!space.ok() || space.value()->record.server != visit.url)
            continue;
        const auto now = static_cast<std::uint64_t>(context.clock.nowMs());
        wire::InviteRequest request;
        request.invite = codes::inviteIdOf(invite.secret);
        const auto keep = [&](bool wanted) {
            auto tx = m_account.vault().begin();
            if (wanted)
                (void)tx.put(kInviteRecord, request.invite.view(), 0, encode(invite));
            else
                (void)tx.erase(kInviteRecord, request.invite.view(), 0);
            (void)tx.commit();
        };
        if (!invite.opened) {
            if (now >= invite.expiresMs) {
                keep(false);
                continue;
            }
            request.action = wire::InviteAction::Open;
            request.lifetimeMinutes = static_cast<std::uint32_t>((invite.expiresMs - now + 59'999) / 60'000);
            Task<Result<Bytes>> sent = post(visit, wire::kPathInvite, encode(request));
            const Result<Bytes> answer = co_await sent;
            if (!answer.ok())
                continue;
            invite.opened = true;
            keep(true);
        }
        if (invite.remote && invite.existingPerson && space.value()->local.person(invite.person) != nullptr) {
            // Approved: tell the guest where to come in.
            request.action = wire::InviteAction::Answer;
            request.sealed = codes::sealAnswer(invite.secret, context.random,
                                               {invite.secret, invite.space, visit.url, invite.role, invite.person,
                                                context.me->device, context.me->keys.sign, invite.expiresMs});
            Task<Result<Bytes>> sent = post(visit, wire::kPathInvite, encode(request));
            if (const Result<Bytes> answer = co_await sent; answer.ok())
                keep(false);
            visit.spaces.insert(invite.space);
            continue;
        }
        request.action = wire::InviteAction::Fetch;
        request.sealed.clear();
        Task<Result<Bytes>> sent = post(visit, wire::kPathInvite, encode(request));
        const Result<Bytes> answer = co_await sent;
        const auto reply = answer.ok() ? wire::decode<wire::InviteReply>(answer.value()) : Errc::Offline;
        if (!reply.ok() || !reply.value().present) {
            if (now >= invite.expiresMs + 24ULL * 3'600'000)
                keep(false);
            continue;
        }
        const auto guest = codes::openGuestNote(invite.secret, reply.value().sealed);
        if (!guest.ok())
            continue;
        if (invite.remote) {
            invite.asked = reply.value().sealed;
            keep(true);
            continue;
        }
        const auto done = m_account.save(*space.value(), [&](vault::Transaction& tx) -> Result<void> {
            KP_TRY(m_account.admit(tx, *space.value(), invite, guest.value()));
            return tx.erase(kInviteRecord, request.invite.view(), 0);
        });
        if (!done.ok())
            m_report.refused.push_back({ChainId{invite.space.bytes}, std::string(name(done.code()))});
        visit.spaces.insert(invite.space);
    }
    co_return true;
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

Hash SyncMachine::ownDigest(const Visit& visit)
{
    std::vector<wire::ChainPosition> chains;
    std::map<SpaceId, bool> here;
    const auto records = m_account.records();
    if (records.ok())
        for (const SpaceRecord& record : records.value())
            here[record.space] = record.server == visit.url;
    for (const auto& [chain, head] : m_account.context().heads.all())
        if (here[head.space])
            chains.push_back({chain, head.position, head.head});
    return wire::digestOf(std::move(chains));
}

Result<wire::SyncRequest> SyncMachine::buildRequest(Visit& visit)
{
    wire::SyncRequest request;
    request.generation = visit.server.generation;
    request.since = visit.server.since;
    request.digest = ownDigest(visit);
    request.wantDirectory = visit.askedDirectory = std::exchange(visit.wantDirectory, false);
    request.wantLastContacts = visit.directories == 0;
    visit.directories += request.wantDirectory ? 1 : 0;
    for (const auto& [chain, position] : visit.wanted) {
        if (request.from.size() >= kWantedPerRequest)
            break;
        request.from.push_back({chain, position, {}});
    }
    visit.pushed.clear();
    KP_TRY_ASSIGN(const std::vector<Bytes> waiting, m_account.vault().groups(kOutboxRecord));
    auto tx = m_account.vault().begin();
    std::size_t bytes = kPushBytes;
    for (const Bytes& group : waiting) {
        const auto id = SpaceId::fromBytes(group);
        if (!id.ok() || (m_only && *m_only != id.value()))
            continue;
        auto space = m_account.open(id.value());
        if (!space.ok() || space.value()->record.server != visit.url || space.value()->record.left)
            continue;
        visit.spaces.insert(id.value());
        for (auto& [order, item] : space.value()->takePush(tx, bytes)) {
            if (visit.held.contains({id.value(), order}) || request.push.size() >= wire::limits::kPushItemsMax)
                continue;
            bytes -= std::min(bytes, item.payload.size() + ChainId::kSize + 8);
            wrapFollowing(visit, *space.value(), item);
            visit.pushed.push_back({id.value(), order, item});
            request.push.push_back(std::move(item));
        }
    }
    // The mark "offered" is on disk before the first byte leaves.
    m_account.context().putClock(tx);
    if (auto done = tx.commit(); !done.ok()) {
        m_account.dropAll();
        return done.error();
    }
    request.wraps = std::exchange(visit.wraps, {});
    request.countersignatures = std::exchange(visit.countersignatures, {});
    request.restore = std::exchange(visit.restore, {});
    if (visit.restored)
        for (const auto& [chain, head] : m_account.context().heads.all())
            if (request.report.size() < wire::limits::kChainsPerRequest)
                request.report.push_back({chain, head.position, head.head});
    return request;
}

Task<bool> SyncMachine::rounds(Visit& visit)
{
    int relogins = 0;
    int idle = 0;
    for (int round = 0; round < kRoundsMax && visit.more && idle < kIdleRoundsMax; ++round) {
        const std::size_t before = m_report.pushed + m_report.pulled;
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
            continue;
        }
        if (!answer.ok()) {
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
        idle = m_report.pushed + m_report.pulled == before ? idle + 1 : 0;
    }
    co_return true;
}

void SyncMachine::takeWrap(vault::Transaction& tx, const wire::Wrap& wrap)
{
    Context& context = m_account.context();
    if (wrap.device != context.me->device)
        return;
    auto raw = context.me->box.openSealedBox(wrap.box);
    if (!raw.ok())
        return;
    auto key = crypto::Key::fromBytes(raw.value());
    crypto::wipe(raw.value());
    // The server could have put any key in the box: only the one that the signed chain names counts.
    if (!key.ok() || crypto::commitment(key.value()) != wrap.epoch)
        return;
    const ChainHead* head = context.heads.find(ChainId{wrap.part.bytes});
    if (head != nullptr) {
        if (auto space = m_account.open(head->space); space.ok())
            space.value()->takeKey(tx, wrap.part, std::move(key).value());
        return;
    }
    Space::keepKey(context, tx, wrap.part, std::move(key).value());
}

void SyncMachine::takeResults(Visit& visit, vault::Transaction& tx, const wire::SyncReply& reply,
                              std::map<ChainId, wire::ChainDelta>& deltas)
{
    for (std::size_t i = 0; i < visit.pushed.size(); ++i) {
        const Pushed& pushed = visit.pushed[i];
        const wire::PushResult& result = reply.results[i];
        auto space = m_account.open(pushed.space);
        if (!space.ok())
            continue;
        if (result.status == PushStatus::Placed) {
            ChainItem item{pushed.item.kind, result.place, pushed.item.payload};
            ChainId chain = pushed.item.chain;
            if (chain.isZero())
                if (auto id = wire::idOf(item, chain); id.ok())
                    chain = ChainId{id.value().bytes};
            wire::ChainDelta& delta = deltas[chain];
            delta.chain = chain;
            delta.space = pushed.space;
            delta.items.push_back(std::move(item));
            m_report.pushed += pushed.item.kind == ChainItemKind::Receipt ? 0 : 1;
        } else if (result.status == PushStatus::Refused) {
            if (result.code == Errc::Fork)
                m_report.alarms.emplace_back("restored-copy");
            if (pushed.item.kind != ChainItemKind::Receipt)
                m_report.refused.push_back({pushed.item.chain, std::string(name(result.code))});
            space.value()->refuse(tx, pushed.order, result.code);
        } else {
            visit.held.insert({pushed.space, pushed.order});
        }
    }
}

void SyncMachine::checkJoined(vault::Transaction& tx, Space& space)
{
    SpaceRecord& record = space.record;
    const DeviceId self = m_account.context().me->device;
    if (record.joined) {
        if (!record.left && space.placed.position > 0 && space.placed.devices.contains(self) &&
            space.placed.activeDevice(self) == nullptr) {
            record.left = true;
            for (auto& [id, part] : space.parts)
                space.purge(tx, part);
            m_account.putRecord(tx, space);
        }
        return;
    }
    const wire::DeviceRecord* me = space.placed.activeDevice(self);
    const auto inviter = space.placed.devices.find(record.inviter);
    const wire::PersonRecord* person = space.placed.person(record.me);
    if (me == nullptr || person == nullptr)
        return;
    // The code pinned who lets us in: a chain in which somebody else did so is not the plan we were invited to.
    if (me->person != record.me || inviter == space.placed.devices.end() ||
        inviter->second.keys.sign != record.inviterKey || person->invite != record.invite ||
        person->addedBy != inviter->second.person) {
        m_report.alarms.emplace_back("forged");
        return;
    }
    record.joined = true;
    m_account.putRecord(tx, space);
    (void)tx.erase(kJoinRecord, record.invite.view(), 0);
}

void SyncMachine::takeDelta(Visit& visit, vault::Transaction& tx, const wire::ChainDelta& delta)
{
    auto opened = m_account.open(delta.space);
    if (!opened.ok() || opened.value()->record.server != visit.url)
        return; // not a plan of ours
    Space& space = *opened.value();
    visit.spaces.insert(delta.space);
    visit.wanted.erase(delta.chain);
    std::size_t mine = 0;
    for (const Pushed& pushed : visit.pushed)
        mine += pushed.item.chain == delta.chain ? 1 : 0;
    if (delta.chain.bytes == delta.space.bytes) {
        const std::uint64_t before = space.placed.position;
        space.takeSpaceItems(tx, delta.items);
        const std::uint64_t taken = space.placed.position - before;
        m_report.pulled += taken - std::min<std::uint64_t>(taken, mine);
        const bool gap = !delta.items.empty() && delta.items.back().place.position > space.placed.position;
        if (gap && delta.items.front().place.position > before + 1)
            visit.wanted[delta.chain] = space.placed.position;
        else if (delta.headPosition > space.placed.position && taken > 0)
            visit.wanted[delta.chain] = space.placed.position;
        checkJoined(tx, space);
        return;
    }
    const Part* held = space.find(PartId{delta.chain.bytes});
    const std::uint64_t before = held != nullptr ? held->placed.position : 0;
    const auto more = space.takePartDelta(tx, delta);
    held = space.find(PartId{delta.chain.bytes});
    const std::uint64_t after = held != nullptr ? held->placed.position : 0;
    const std::uint64_t taken = after - before;
    m_report.pulled += taken - std::min<std::uint64_t>(taken, mine);
    if (more)
        visit.wanted[delta.chain] = *more;
    else if (delta.headPosition > after && taken > 0 && (held == nullptr || !held->damaged))
        visit.wanted[delta.chain] = after;
}

void SyncMachine::takeDirectory(Visit& visit, const wire::SyncReply& reply)
{
    std::map<ChainId, const wire::DirectoryLine*> lines;
    for (const wire::DirectoryLine& line : reply.directory) {
        lines[line.chain] = &line;
        const ChainHead* own = m_account.context().heads.find(line.chain);
        const std::uint64_t position = own != nullptr ? own->position : 0;
        if (line.position > position)
            visit.wanted[line.chain] = position;
        else if (own != nullptr && line.position == own->position && line.head != own->head)
            m_report.alarms.emplace_back("fork");
    }
    for (const auto& [chain, own] : m_account.context().heads.all()) {
        const auto line = lines.find(chain);
        const std::uint64_t there = line == lines.end() ? 0 : line->second->position;
        if (there >= own.position)
            continue;
        auto space = m_account.open(own.space);
        if (!space.ok() || space.value()->record.server != visit.url || space.value()->record.left)
            continue;
        if (!visit.restored) {
            // Shorter than what we hold, without saying that it was restored: a rollback. Nothing of ours is given up.
            const Part* part = space.value()->find(PartId{chain.bytes});
            if (line != lines.end() || part == nullptr || space.value()->myAccess(*part) != wire::Access::None)
                m_report.alarms.emplace_back("rollback");
            continue;
        }
        wire::RestoreRun run{chain, own.space, there + 1, {}};
        (void)m_account.vault().scan(kChainItemRecord, chain.view(), there + 1, [&](std::uint64_t, ByteView value) {
            if (auto item = decodeItem(value); item.ok())
                run.items.push_back(std::move(item).value());
            return run.items.size() < 2000;
        });
        visit.restore.push_back(std::move(run));
    }
}

Result<void> SyncMachine::takeReply(Visit& visit, wire::SyncReply reply)
{
    auto tx = m_account.vault().begin();
    std::map<ChainId, wire::ChainDelta> deltas;
    for (wire::ChainDelta& delta : reply.deltas) {
        const ChainId chain = delta.chain;
        deltas.insert_or_assign(chain, std::move(delta));
    }
    takeResults(visit, tx, reply, deltas);
    for (const wire::Wrap& wrap : reply.wraps)
        takeWrap(tx, wrap);
    const std::map<ChainId, std::uint64_t> asked = std::exchange(visit.wanted, {});
    for (const bool spaceChains : {true, false})
        for (auto& [chain, delta] : deltas) {
            if ((delta.chain.bytes == delta.space.bytes) != spaceChains)
                continue;
            std::stable_sort(delta.items.begin(), delta.items.end(), [](const ChainItem& a, const ChainItem& b) {
                return a.place.position < b.place.position;
            });
            takeDelta(visit, tx, delta);
        }
    for (std::size_t i = 0; i < visit.pushed.size(); ++i)
        if (reply.results[i].status == PushStatus::Placed)
            if (auto space = m_account.open(visit.pushed[i].space); space.ok())
                space.value()->settleReceipt(tx, visit.pushed[i].order);
    // Asked for and not answered for want of room: ask again. Answered without progress: let be.
    if (reply.more)
        for (const auto& [chain, position] : asked)
            if (!deltas.contains(chain))
                visit.wanted.emplace(chain, position);
    for (const wire::SnapshotLine& line : reply.snapshots) {
        const ChainHead* head = m_account.context().heads.find(ChainId{line.part.bytes});
        if (head == nullptr)
            continue;
        if (auto space = m_account.open(head->space); space.ok())
            if (Part* part = space.value()->find(line.part))
                space.value()->noteSnapshot(tx, *part, line);
    }
    std::size_t owed = 0;
    for (const wire::OwedWrap& wanted : reply.owedWraps) {
        const ChainHead* head = m_account.context().heads.find(ChainId{wanted.part.bytes});
        auto space = head != nullptr ? m_account.open(head->space) : Result<Space*>(Errc::NotFound);
        if (!space.ok() || visit.wraps.size() >= wire::limits::kWrapsPerRequest)
            continue;
        if (auto wrap = space.value()->wrapFor(wanted.part, wanted.epoch, wanted.device)) {
            visit.wraps.push_back(std::move(*wrap));
            ++owed;
        }
    }
    for (const wire::LastContact& contact : reply.lastContacts)
        for (const SpaceId& id : visit.spaces)
            if (auto space = m_account.open(id); space.ok() && space.value()->local.devices.contains(contact.device))
                space.value()->lastContacts[contact.device] = contact.minute;
    for (const PartId& part : reply.denied)
        m_denied.insert(part);
    if (visit.askedDirectory)
        takeDirectory(visit, reply);
    const bool complete = !reply.more && visit.wanted.empty();
    if (complete) {
        visit.server.since = reply.counter;
        visit.known = true;
        if (reply.digest != ownDigest(visit) && visit.directories < 3 && visit.pushed.empty())
            visit.wantDirectory = true;
    }
    (void)tx.put(kServerRecord, viewOf(visit.url), 0, encode(visit.server));
    m_account.context().putClock(tx);
    KP_TRY(tx.commit());
    bool pushes = false;
    for (const SpaceId& id : visit.spaces)
        if (auto space = m_account.open(id); space.ok())
            for (const auto& [order, waiting] : space.value()->outbox)
                pushes = pushes || !visit.held.contains({id, order});
    visit.more = !complete || reply.more || owed > 0 || pushes || visit.wantDirectory || !visit.restore.empty();
    return {};
}

} // namespace kp::engine
