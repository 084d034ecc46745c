// A vault that was put back from an older copy, or cloned: its device has signed what this copy does not know, so nothing may
// be signed with those keys again. It goes on as a new device of the same person (protocol.md, "Session start").
#include "sync/engine/account_impl.h"
#include "sync/engine/sealing.h"

#include <algorithm>

namespace kp::engine {

using wire::ChainItemKind;

namespace {

constexpr std::uint64_t kSuccessionsMax = 16; // a server that always says so must not wear the identity out

using Renamed = std::map<wire::Dot, wire::Dot>;

} // namespace

void renameDots(std::vector<wire::Dot>& dots, const Renamed& renamed)
{
    for (wire::Dot& dot : dots)
        if (const auto found = renamed.find(dot); found != renamed.end())
            dot = found->second;
    std::erase_if(dots, [](const wire::Dot& dot) { return dot.sequence == 0; });
    std::sort(dots.begin(), dots.end());
    dots.erase(std::unique(dots.begin(), dots.end()), dots.end());
}

Result<void> AccountImpl::succeed()
{
    KP_TRY_ASSIGN(const auto last, m_vault->lastSequence(kFormerRecord, {}));
    const std::uint64_t ordinal = last ? *last + 1 : 1;
    if (ordinal > kSuccessionsMax)
        return Errc::RestoredCopy;
    KP_TRY_ASSIGN(const std::vector<SpaceRecord> all, records());
    auto next = std::make_unique<Identity>(crypto::Key(m_context.random), crypto::Key(m_context.random));
    auto tx = m_vault->begin();
    for (const SpaceRecord& record : all) {
        if (!record.joined || record.left)
            continue;
        KP_TRY_ASSIGN(Space * space, open(record.space));
        if (const auto done = space->stepDown(tx, next->keys); !done.ok()) {
            dropAll();
            return done.error();
        }
        auto server = m_vault->get(kServerRecord, viewOf(record.server), 0);
        if (auto known = server.ok() ? decodeRecord<ServerRecord>(server.value()) : Errc::NotFound; known.ok()) {
            known.value().since = known.value().offeredCommits = 0;
            (void)tx.put(kServerRecord, viewOf(record.server), 0, encode(known.value()));
        }
    }
    FormerRecord former{m_context.me->device, copyOf(m_context.me->box.seed().view())};
    Bytes encodedFormer = encode(former);
    ProfileRecord profile = m_context.profile;
    profile.signSeed = copyOf(next->sign.seed().view());
    profile.boxSeed = copyOf(next->box.seed().view());
    Bytes encodedProfile = encode(profile);
    (void)tx.put(kFormerRecord, {}, ordinal, encodedFormer);
    (void)tx.put(kProfileRecord, {}, 0, encodedProfile);
    m_context.putClock(tx);
    for (Bytes* secret : {&former.boxSeed, &encodedFormer, &profile.signSeed, &profile.boxSeed, &encodedProfile})
        crypto::wipe(*secret);
    const auto done = tx.commit();
    dropAll();
    KP_TRY(done);
    m_context.former.emplace(m_context.me->device, crypto::BoxKey(m_context.me->box.seed().copy()));
    m_context.me = std::move(next);
    return {};
}

Result<void> Space::stepDown(vault::Transaction& tx, const wire::DeviceKeys& next)
{
    const auto waiting = std::exchange(outbox, {});
    m_outboxIds.clear();
    KP_TRY(tx.eraseGroup(kOutboxRecord, record.space.view()));
    const auto last = m_context.vault.lastSequence(kStashRecord, record.space.view());
    std::uint64_t order = last.ok() && last.value() ? *last.value() + 1 : 1;
    for (const auto& [before, item] : waiting)
        if (item.item.kind != ChainItemKind::Receipt)
            KP_TRY(tx.put(kStashRecord, record.space.view(), order++, encode(item)));
    KP_TRY(endMoves(tx, [](const MoveRecord&) { return true; }));
    rebuildLocalSpace();
    KP_TRY(writeEntry(tx, nullptr, wire::Succeed{next}));
    return {};
}

Result<void> Space::takeUp(vault::Transaction& tx)
{
    KP_TRY_ASSIGN(const auto stash, m_context.vault.list(kStashRecord, record.space.view()));
    std::map<ChainId, std::map<Hash, wire::ChainItem>> held;
    std::map<ChainId, PartId> begunAnew; // parts that the former device began and nobody got
    std::map<ChainId, Renamed> renamed;  // a device counts its commits part by part
    for (const vault::Record& stored : stash) {
        KP_TRY(tx.erase(kStashRecord, record.space.view(), stored.sequence));
        auto decoded = decodeRecord<OutboxRecord>(stored.value);
        if (!decoded.ok())
            continue;
        OutboxRecord& work = decoded.value();
        const wire::ChainItem item{work.item.kind, {}, work.item.payload};
        KP_TRY_ASSIGN(const Hash id, wire::idOf(item, work.item.chain));
        const ChainId chain = work.item.chain.isZero() ? ChainId{id.bytes} : work.item.chain;
        if (!held.contains(chain))
            held.emplace(chain, heldItems(PartId{chain.bytes}));
        if (held.at(chain).contains(id) || arrivedOtherwiseSealed(work.item, held.at(chain)))
            continue;
        const auto put = work.item.kind == ChainItemKind::Commit ? takeUpCommit(tx, work, begunAnew, renamed[chain])
                                                                 : takeUpEntry(tx, work, begunAnew);
        if (!put.ok()) {
            work.refusal = static_cast<std::uint16_t>(put.code());
            keepRefused(tx, work);
        }
    }
    return {};
}

/// The same save under the same number, sealed or chained otherwise: the copy that went on had to seal it anew.
bool Space::arrivedOtherwiseSealed(const wire::PushItem& work, const std::map<Hash, wire::ChainItem>& held) const
{
    const Part* part = work.kind == ChainItemKind::Commit ? find(PartId{work.chain.bytes}) : nullptr;
    const auto ours = part != nullptr ? wire::decodeCommit(work.payload) : Errc::NotFound;
    if (!ours.ok())
        return false;
    const auto bodyOf = [&](const wire::Commit& commit) -> Result<wire::CommitBody> {
        const auto key = part->keys.find(commit.header.epoch);
        return key == part->keys.end() ? Result<wire::CommitBody>(Errc::MissingKey) : openCommit(key->second, commit);
    };
    for (const auto& [id, item] : held) {
        const auto theirs = item.kind == ChainItemKind::Commit ? wire::decodeCommit(item.payload) : Errc::NotFound;
        if (!theirs.ok() || theirs.value().header.device != ours.value().header.device
            || theirs.value().header.sequence != ours.value().header.sequence)
            continue;
        const auto a = bodyOf(ours.value());
        const auto b = bodyOf(theirs.value());
        return a.ok() && b.ok() && a.value().operations == b.value().operations;
    }
    return false;
}

Result<void> Space::takeUpEntry(vault::Transaction& tx, const OutboxRecord& work, std::map<ChainId, PartId>& begunAnew)
{
    KP_TRY_ASSIGN(const wire::Entry entry, wire::decodeEntry(work.item.payload));
    const auto* genesis = std::get_if<wire::PartGenesis>(&entry.body);
    if (genesis == nullptr)
        return Errc::RestoredCopy; // a decision: it is for the person to take it again
    const PartId former{wire::idOf(entry).bytes};
    const Part* part = find(former);
    const auto plain = part != nullptr ? openNote(*part, genesis->sealed) : std::nullopt;
    if (!plain)
        return Errc::MissingKey;
    KP_TRY_ASSIGN(const PartNote note, decodeRecord<PartNote>(*plain));
    KP_TRY_ASSIGN(const PartId made, createPart(tx, genesis->rule, genesis->owner, note));
    begunAnew.emplace(ChainId{former.bytes}, made);
    return {};
}

Result<void> Space::takeUpCommit(vault::Transaction& tx, const OutboxRecord& work,
                                 const std::map<ChainId, PartId>& begunAnew, std::map<wire::Dot, wire::Dot>& renamed)
{
    KP_TRY_ASSIGN(const wire::Commit commit, wire::decodeCommit(work.item.payload));
    const Part* before = find(PartId{work.item.chain.bytes});
    const auto moved = begunAnew.find(work.item.chain);
    Part* part = moved == begunAnew.end() ? find(PartId{work.item.chain.bytes}) : find(moved->second);
    const auto key =
        before != nullptr ? before->keys.find(commit.header.epoch) : std::map<EpochId, EpochKey>::const_iterator{};
    if (before == nullptr || part == nullptr || key == before->keys.end())
        return Errc::MissingKey;
    KP_TRY_ASSIGN(wire::CommitBody body, openCommit(key->second, commit));
    const std::size_t count = body.operations.size();
    // Until it stands again, nothing replaces it: its old number may be another's in the chain.
    for (std::uint32_t i = 0; i < count; ++i)
        renamed[{commit.header.device, commit.header.sequence, i}] = {};
    for (wire::Operation& operation : body.operations) {
        renameDots(operation.replaces, renamed);
        renameDots(operation.seen, renamed);
    }
    KP_TRY(writeCommit(tx, *part, std::move(body.operations), commit.header.keep));
    const std::uint64_t sequence = part->local.sequences.at(m_context.me->device).last;
    for (std::uint32_t i = 0; i < count; ++i)
        renamed[{commit.header.device, commit.header.sequence, i}] = {m_context.me->device, sequence, i};
    return {};
}

} // namespace kp::engine
