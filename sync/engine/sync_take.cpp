// What an answer brings, taken in within one vault transaction.
#include "sync/engine/blobs.h"
#include "sync/engine/sync_session.h"

#include <algorithm>

namespace kp::engine {

using wire::ChainItem;
using wire::ChainItemKind;
using wire::PushStatus;

namespace {

constexpr std::size_t kRestoreItemsPerRun = 2000;

} // namespace

void SyncMachine::takeWrap(vault::Transaction& tx, const wire::Wrap& wrap, Result<crypto::Key> key)
{
    if (!key.ok()) {
        if (key.code() != Errc::NotFound)
            m_report.alarms.emplace_back("forged");
        return;
    }
    Context& context = m_account.context();
    const ChainHead* head = context.heads.find(ChainId{wrap.part.bytes});
    if (head != nullptr) {
        if (auto space = m_account.open(head->space); space.ok())
            space.value()->takeKey(tx, wrap.part, std::move(key).value());
        return;
    }
    Space::keepKey(context, tx, wrap.part, std::move(key).value());
}

/// Takes the keys in, and begins with what can be worked out of the chains before they are walked.
void SyncMachine::begin(Ahead& ahead, vault::Transaction& tx, const std::vector<wire::Wrap>& wraps,
                        const std::map<ChainId, wire::ChainDelta>& deltas)
{
    std::vector<Result<crypto::Key>> keys = ahead.openBoxes(m_account.context(), wraps);
    std::map<PartId, PartKeys> came;
    for (std::size_t i = 0; i < wraps.size(); ++i) {
        const auto delta = deltas.find(ChainId{wraps[i].part.bytes});
        if (keys[i].ok() && delta != deltas.end() && delta->second.snapshot)
            came[wraps[i].part].emplace_back(wraps[i].epoch, EpochKey(keys[i].value().copy()));
        takeWrap(tx, wraps[i], std::move(keys[i]));
    }
    std::map<SpaceId, std::shared_ptr<SignKeys>> signers;
    for (const bool spaceChains : {true, false})
        for (const auto& [chain, delta] : deltas) {
            const bool isSpace = chain.bytes == delta.space.bytes;
            std::shared_ptr<SignKeys>& known = signers[delta.space];
            if (known == nullptr) {
                known = std::make_shared<SignKeys>();
                if (auto space = m_account.open(delta.space); space.ok())
                    for (const auto& [device, record] : space.value()->placed.devices)
                        known->emplace(device, record.keys.sign);
            }
            if (isSpace && spaceChains)
                Ahead::addSigners(*known, delta.items);
            if (isSpace == spaceChains)
                ahead.begin(delta, known, std::move(came[PartId{chain.bytes}]));
        }
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
            const auto [place, alone] = deltas.try_emplace(chain);
            wire::ChainDelta& delta = place->second;
            if (alone) { // the answer does not repeat what came with its request
                delta.chain = chain;
                delta.space = pushed.space;
                delta.first = result.place.position;
            }
            delta.items.push_back(std::move(item));
            m_report.pushed += pushed.item.kind == ChainItemKind::Receipt ? 0 : 1;
        } else if (result.status == PushStatus::Refused && !(result.code == Errc::NotFound && visit.reporting)) {
            if (result.code == Errc::Fork)
                m_report.alarms.emplace_back("restored-copy");
            if (pushed.item.kind != ChainItemKind::Receipt)
                m_report.refused.push_back({pushed.item.chain, std::string(name(result.code))});
            space.value()->refuse(tx, pushed.order, result.code);
            refuseTogether(visit, tx, pushed, result.code);
        } else {
            // Also what a server that lost data does not find: whoever holds that chain still gives it back.
            visit.held.insert({pushed.space, pushed.order});
        }
    }
}

void SyncMachine::checkJoined(vault::Transaction& tx, Space& space)
{
    SpaceRecord& record = space.record;
    const DeviceId self = m_account.context().me->device;
    if (record.joined) {
        if (!record.left && space.placed.position > 0 && space.placed.devices.contains(self)
            && space.placed.activeDevice(self) == nullptr) {
            // By the signed removal itself. What was not sent is packed and the rest wiped as soon as this answer is in.
            record.left = true;
            m_left.insert(record.space);
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
    const bool pinned =
        me->person == record.me && inviter != space.placed.devices.end() && inviter->second.keys.sign == record.inviterKey;
    const bool letIn = pinned
                       && (record.ownDevice ? me->addedBy == record.inviter
                                            : person->invite == record.invite && person->addedBy == inviter->second.person);
    if (!letIn) {
        m_report.alarms.emplace_back("forged");
        return;
    }
    record.joined = true;
    m_account.putRecord(tx, space);
    (void)tx.erase(kJoinRecord, record.invite.view(), 0);
}

void SyncMachine::takeDelta(Visit& visit, vault::Transaction& tx, const wire::ChainDelta& delta, Ahead& ahead)
{
    if (m_left.contains(delta.space))
        return;
    auto opened = m_account.open(delta.space);
    if (!opened.ok() && opened.code() == Errc::NotFound)
        if (Space* found = adopt(visit, tx, delta))
            opened = found;
    if (!opened.ok() || opened.value()->record.server != visit.url) {
        if ((opened.ok() || opened.code() == Errc::NotFound) && !expectsPlans())
            m_report.alarms.emplace_back("foreign");
        return;
    }
    Space& space = *opened.value();
    visit.spaces.insert(delta.space);
    m_account.dropCard(tx, space); // it is written anew when this visit ends
    visit.wanted.erase(delta.chain);
    std::size_t mine = 0;
    for (const Pushed& pushed : visit.pushed)
        mine += pushed.item.chain == delta.chain ? 1 : 0;
    if (delta.chain.bytes == delta.space.bytes) {
        const std::uint64_t before = space.placed.position;
        space.takeSpaceItems(tx, delta.items);
        const std::uint64_t taken = space.placed.position - before;
        if (visit.reporting && taken > 0)
            visit.unreported.insert(delta.chain);
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
    const auto more = space.takePartDelta(tx, delta, ahead.takeSnapshot(delta.chain));
    Part* const now = space.find(PartId{delta.chain.bytes});
    held = now;
    // No line tells of a snapshot that comes with its chain: what the line would say stands in it.
    if (const auto came = delta.snapshot ? wire::decodeSnapshot(*delta.snapshot) : Errc::NotFound;
        came.ok() && now != nullptr && came.value().part == now->id)
        space.noteSnapshot(tx, *now, {now->id, wire::idOf(came.value()), came.value().position, came.value().epoch, 0});
    const std::uint64_t after = held != nullptr ? held->placed.position : 0;
    const std::uint64_t taken = after - before;
    if (visit.reporting && taken > 0)
        visit.unreported.insert(delta.chain);
    m_report.pulled += taken - std::min<std::uint64_t>(taken, mine);
    if (more)
        visit.wanted[delta.chain] = *more;
    else if (delta.headPosition > after && taken > 0 && (held == nullptr || !held->damaged))
        visit.wanted[delta.chain] = after;
}

void SyncMachine::takeDirectory(Visit& visit, const wire::SyncReply& reply)
{
    std::map<ChainId, const wire::DirectoryLine*> lines;
    visit.order.clear();
    for (const wire::DirectoryLine& line : reply.directory) {
        if (m_left.contains(line.space))
            continue;
        lines[line.chain] = &line;
        visit.order.push_back(line.chain);
        const ChainHead* own = m_account.context().heads.find(line.chain);
        const std::uint64_t position = own != nullptr ? own->position : 0;
        if (line.position > position)
            visit.wanted[line.chain] = position;
        else if (own != nullptr && line.position == own->position && line.head != own->head) {
            m_report.alarms.emplace_back("fork");
            auto space = m_account.open(own->space);
            if (Part* part = space.ok() ? space.value()->find(PartId{line.chain.bytes}) : nullptr) {
                part->damaged = true; // told us in another order: the whole of it may set that right
                visit.wanted[line.chain] = 0;
            }
        }
    }
    for (const bool spaceChains : {true, false})
        for (const auto& [chain, own] : m_account.context().heads.all())
            if ((chain.bytes == own.space.bytes) == spaceChains) {
                const auto line = lines.find(chain);
                compare(visit, chain, own, line == lines.end() ? nullptr : line->second);
            }
}

/// One chain of ours beside what the server says of it.
void SyncMachine::compare(Visit& visit, const ChainId& chain, const ChainHead& own, const wire::DirectoryLine* line)
{
    const std::uint64_t there = line == nullptr ? 0 : line->position;
    if (there >= own.position || m_revoked.contains(own.space))
        return;
    auto space = m_account.open(own.space);
    if (!space.ok() || space.value()->record.server != visit.url || space.value()->record.left)
        return;
    if (!visit.restored) {
        if (line == nullptr && chain.bytes == own.space.bytes) {
            // The whole plan is gone for this device: taken out, most likely. Nothing of ours is given up on a server's word.
            m_report.refused.push_back({chain, std::string(name(Errc::Revoked))});
            m_revoked.insert(own.space);
            return;
        }
        // Shorter than what we hold, without saying that it was restored: a rollback. Nothing of ours is given up.
        const Part* part = space.value()->find(PartId{chain.bytes});
        if (line != nullptr || part == nullptr || space.value()->myAccess(*part) != wire::Access::None)
            m_report.alarms.emplace_back("rollback");
        return;
    }
    wire::RestoreRun run{chain, own.space, there + 1, {}};
    (void)m_account.vault().scan(kChainItemRecord, chain.view(), there + 1, [&](std::uint64_t, ByteView value) {
        if (auto item = decodeItem(value); item.ok())
            run.items.push_back(std::move(item).value());
        return run.items.size() < kRestoreItemsPerRun;
    });
    visit.restore.push_back(std::move(run));
}

Result<void> SyncMachine::takeReply(Visit& visit, wire::SyncReply reply)
{
    auto tx = m_account.vault().begin();
    visit.server.toldMs = std::max(visit.server.toldMs, reply.serverTimeMs);
    std::map<ChainId, wire::ChainDelta> deltas;
    for (wire::ChainDelta& delta : reply.deltas) {
        const ChainId chain = delta.chain;
        if (delta.first != 1) { // it goes on, so we know whose it is; or it is of no use, and the digest tells
            const ChainHead* const own = m_account.context().heads.find(chain);
            if (own == nullptr)
                continue;
            delta.space = own->space;
        }
        deltas.insert_or_assign(chain, std::move(delta));
    }
    takeResults(visit, tx, reply, deltas);
    Ahead ahead(m_account.workers());
    begin(ahead, tx, reply.wraps, deltas);
    const std::map<ChainId, std::uint64_t> asked = std::exchange(visit.wanted, {});
    for (const bool spaceChains : {true, false})
        for (auto& [chain, delta] : deltas) {
            if ((delta.chain.bytes == delta.space.bytes) != spaceChains)
                continue;
            std::stable_sort(delta.items.begin(), delta.items.end(),
                             [](const ChainItem& a, const ChainItem& b) { return a.place.position < b.place.position; });
            ahead.ready(chain);
            takeDelta(visit, tx, delta, ahead);
        }
    for (std::size_t i = 0; i < visit.pushed.size(); ++i)
        if (reply.results[i].status == PushStatus::Placed)
            if (auto space = m_account.open(visit.pushed[i].space); space.ok())
                space.value()->settleReceipt(tx, visit.pushed[i].order);
    // Asked for and not answered for want of room: ask again. Answered without progress: let be.
    for (const auto& [chain, position] : asked)
        if (!reply.more && asked.size() <= kWantedPerRequest && !deltas.contains(chain)
            && !visit.unanswered.insert(chain).second)
            withheld(); // for the second time: no access was lost in between
    if (reply.more || asked.size() > kWantedPerRequest)
        for (const auto& [chain, position] : asked)
            if (!deltas.contains(chain))
                visit.wanted.emplace(chain, position);
    // More news than one answer holds: from the list of chains we ask for exactly what is lacking, plan by plan.
    if (reply.more && asked.empty() && !visit.askedDirectory)
        visit.wantDirectory = true;
    for (const wire::SnapshotLine& line : reply.snapshots) {
        const ChainHead* head = m_account.context().heads.find(ChainId{line.part.bytes});
        if (head == nullptr)
            continue;
        if (auto space = m_account.open(head->space); space.ok())
            if (Part* part = space.value()->find(line.part)) {
                space.value()->noteSnapshot(tx, *part, line);
                visit.spaces.insert(head->space); // somebody has to look at it, also when nothing else came
            }
    }
    // Noted with the news: should this session end before their content is asked for, the next one asks.
    for (const SpaceId& id : visit.spaces)
        if (auto space = m_account.open(id); space.ok() && std::exchange(space.value()->blobsCame, false))
            if (const BlobShelf shelf(m_account.vault(), id); !shelf.isDue())
                shelf.setDue(tx, {});
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
    if (!reply.lastContacts.empty())
        m_account.live(visit.url).contactsMs = m_account.context().clock.nowMs();
    m_account.noteContacts(reply.lastContacts);
    for (const PartId& part : reply.denied) {
        m_denied.insert(part);
        // Run out rather than withdrawn: no entry says so, the clock does, and our own reading of the chain must agree.
        const ChainHead* head = m_account.context().heads.find(ChainId{part.bytes});
        auto space = head != nullptr ? m_account.open(head->space) : Result<Space*>(Errc::NotFound);
        Part* held = space.ok() ? space.value()->find(part) : nullptr;
        if (held != nullptr && !held->keys.empty() && space.value()->myAccess(*held) == wire::Access::None)
            space.value()->purge(tx, *held);
        if (held != nullptr && held->local.erasure() != nullptr)
            visit.erased.emplace(head->space, part);
    }
    if (visit.askedDirectory) {
        takeDirectory(visit, reply);
        visit.since = reply.counter;
    }
    const bool complete = !reply.more && visit.wanted.empty() && !visit.wantDirectory;
    if (complete) {
        visit.server.since = visit.since = reply.counter;
        visit.order.clear();
        visit.known = true;
        if (reply.digest != ownDigest(visit) && visit.directories < 3)
            visit.wantDirectory = true;
    }
    (void)tx.put(kServerRecord, viewOf(visit.url), 0, serverRecord(visit, false));
    m_account.context().putClock(tx);
    KP_TRY(tx.commit());
    bool pushes = false;
    for (const SpaceId& id : visit.spaces)
        if (auto space = m_account.open(id); space.ok())
            for (const auto& [order, waiting] : space.value()->outbox)
                pushes = pushes || (!visit.onlyPull && !visit.held.contains({id, order}));
    visit.more = !complete || reply.more || owed > 0 || pushes || visit.wantDirectory || !visit.wraps.empty()
                 || !visit.restore.empty() || !visit.unreported.empty();
    return {};
}

} // namespace kp::engine
