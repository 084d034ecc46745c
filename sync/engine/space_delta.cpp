// A run of a part's chain on its way in: joined on to what is held, or begun from its first item.
#include "sync/engine/space.h"

#include <algorithm>
#include <utility>

namespace kp::engine {

using wire::ChainItem;
using wire::ChainItemKind;

namespace {

/// How a run stands to what is held. But for JoinOn it is added up beside it, and takes its place only when it is whole.
enum class Manner {
    JoinOn,
    Fresh, ///< nothing is held
    Anew,  ///< after a time without access: from a snapshot (what was placed in between stays hidden), or all of it
    Again, ///< what was held did not go on: an order of things that the server told us alone
};

Manner mannerOf(const Part* held, const wire::ChainDelta& delta, bool byRule)
{
    if (held == nullptr)
        return Manner::Fresh;
    if (delta.first != 1)
        return Manner::JoinOn;
    if (held->damaged)
        return Manner::Again;
    return (delta.snapshot || held->hollow) && !byRule ? Manner::Anew : Manner::JoinOn;
}

} // namespace

struct Space::Run {
    Part candidate;
    Part* part = nullptr; ///< the candidate, or the one held
    Manner manner = Manner::JoinOn;
    std::vector<ChainItem> items;
    std::optional<wire::Snapshot> snapshot;
    std::size_t taken = 0; ///< of items: all up to here are verified and added up
    std::optional<std::uint64_t> more;
    bool broken = false;
    bool refused = false;
    bool untrusted = false; ///< that was for the snapshot alone: nobody we may believe vouches for it (yet)
};

/// What is held more fully than it comes (bodies that are now hidden from us) stays as it is held.
std::map<Hash, ChainItem> Space::heldItems(const PartId& id) const
{
    std::map<Hash, ChainItem> held;
    (void)m_context.vault.scan(kChainItemRecord, id.view(), 0, [&](std::uint64_t, ByteView value) {
        if (auto item = decodeItem(value); item.ok())
            if (const auto hash = wire::idOf(item.value(), ChainId{id.bytes}); hash.ok())
                held.emplace(hash.value(), std::move(item).value());
        return true;
    });
    return held;
}

void Space::walkRun(vault::Transaction& tx, Run& run, const ChainId& chain, bool first)
{
    Part& part = *run.part;
    const Part* held = run.manner == Manner::Anew ? find(part.id) : nullptr;
    m_placedUnderTick.clear();
    m_unknownOwn = false;
    for (const ChainItem& item : run.items) {
        if (item.place.position != part.placed.position + 1) {
            run.more = part.placed.position;
            return;
        }
        const auto done = takePartItem(part, item, true);
        if (!done.ok()) {
            if (done.code() == Errc::Gap) {
                run.more = part.placed.position;
                if (item.place.spacePosition <= placed.position)
                    alarm(nullptr, "withheld", chain); // the place follows, the commit does not
            } else if (done.code()
                       == Errc::MissingKey) // hidden from us: a snapshot must carry us over it, once there is one
                run.more = first ? std::nullopt : std::optional<std::uint64_t>(0);
            else {
                run.broken = true;
                if (!std::exchange(part.damaged, true))
                    alarm(&tx, "forged", chain);
                run.more = first ? std::nullopt : std::optional<std::uint64_t>(0);
            }
            return;
        }
        ++run.taken;
        const bool atHeld = held != nullptr && part.placed.position == held->placed.position;
        const bool atSnapshot = run.snapshot && part.placed.position == run.snapshot->position;
        const bool fork =
            (atHeld && part.placed.head != held->placed.head) || (atSnapshot && part.placed.head != run.snapshot->head);
        if (fork)
            alarm(&tx, "fork", chain);
        // Who vouches for the snapshot is read in the entries below it, which have just been verified.
        run.untrusted = !fork && atSnapshot && !trusts(part, *run.snapshot);
        run.refused = fork || run.untrusted;
        if (run.refused)
            return;
    }
}

std::optional<std::uint64_t> Space::takePartDelta(vault::Transaction& tx, const wire::ChainDelta& delta,
                                                  std::optional<OpenedSnapshot> opened)
{
    const PartId id{delta.chain.bytes};
    Part* const held = find(id);
    Run run;
    run.manner = mannerOf(held, delta, held != nullptr && wire::entitledByRule(placed, held->placed, record.me));
    if (run.manner == Manner::Fresh && (delta.first != 1 || delta.items.empty()))
        return 0;
    run.candidate.id = id;
    run.part = run.manner == Manner::JoinOn ? held : &run.candidate;
    if (run.part == &run.candidate)
        (void)loadKeys(run.candidate); // keys may have come before the part: wraps are taken in first
    if (delta.snapshot && run.part->placed.position == 0) {
        auto decoded = wire::decodeSnapshot(*delta.snapshot);
        if (run.part != &run.candidate)
            opened.reset(); // for what is empty alone
        if (!decoded.ok() || decoded.value().part != id || !importBase(*run.part, decoded.value(), std::move(opened)))
            return std::nullopt; // no key for it yet: the part waits
        run.snapshot = std::move(decoded).value();
    }
    std::map<Hash, ChainItem> before;
    if (run.manner == Manner::Again)
        before = heldItems(id);
    for (const ChainItem& item : delta.items) {
        if (item.place.position <= run.part->placed.position) {
            compareWithHeld(tx, delta.chain, item);
            continue;
        }
        // What was pushed in this request comes twice: in the answer's run, and as placed. Under an epoch that is no longer ours
        // the run has it without its body: taken like that, our own words would be unknown here, and the next ones replace them.
        if (!run.items.empty() && item.place.position == run.items.back().place.position) {
            ChainItem& other = run.items.back();
            const auto a = wire::idOf(other, delta.chain);
            const auto b = wire::idOf(item, delta.chain);
            if (other.kind == ChainItemKind::CommitHeader && item.kind == ChainItemKind::Commit && a.ok() && b.ok()
                && a.value() == b.value())
                other = item;
            continue;
        }
        run.items.push_back(item);
        const auto hash = before.empty() ? Result<Hash>(Errc::NotFound) : wire::idOf(item, delta.chain);
        if (const auto own = hash.ok() ? before.find(hash.value()) : before.end(); own != before.end()) {
            if (own->second.kind == ChainItemKind::Commit)
                run.items.back() = {own->second.kind, item.place, own->second.payload};
            before.erase(own);
        }
    }
    walkRun(tx, run, delta.chain, delta.first == 1);
    // A chain walked once more holds old work of ours; one that goes on, or is new here, should not hold any but what waits.
    unknownOwnWork = unknownOwnWork || (m_unknownOwn && (run.manner == Manner::JoinOn || run.manner == Manner::Fresh));
    const std::uint64_t known = run.part == &run.candidate && held != nullptr ? held->placed.position : 0;
    // Told in another order, all that is held must come again: nothing of it is given up on a server's word.
    const bool less = run.part->placed.position < known || !before.empty()
                      || (run.snapshot && run.part->placed.position < run.snapshot->position);
    if (run.untrusted && run.manner == Manner::Fresh)
        return replayInstead(tx, delta);
    if (run.refused || run.taken == 0 || less)
        return run.refused ? std::nullopt : run.more;
    if (run.manner == Manner::Again)
        alarm(&tx, "fork", delta.chain);
    keepRun(tx, run, delta.chain);
    return run.more;
}

/// What stands before the first commit is whole; from there on the chain is asked for, which brings it without a snapshot.
std::optional<std::uint64_t> Space::replayInstead(vault::Transaction& tx, const wire::ChainDelta& delta)
{
    wire::ChainDelta plain{delta.chain, delta.space, delta.first, std::nullopt, {}, delta.headPosition};
    for (const ChainItem& item : delta.items) {
        if (item.kind == ChainItemKind::Skeleton)
            break;
        plain.items.push_back(item);
    }
    const auto more = takePartDelta(tx, plain);
    if (more || plain.items.empty())
        return more;
    return plain.items.back().place.position;
}

void Space::keepRun(vault::Transaction& tx, Run& run, const ChainId& chain)
{
    const PartId id{chain.bytes};
    for (std::size_t i = 0; i < run.taken; ++i) {
        const ChainItem& item = run.items[i];
        (void)tx.put(kChainItemRecord, id.view(), item.place.position, encodeItem(item));
        if (const auto itemId = wire::idOf(item, chain); itemId.ok()) {
            if (m_placedUnderTick.contains(CommitId{itemId.value().bytes}))
                trayWhatOverreaches(tx, *run.part, itemId.value());
            settle(tx, itemId.value());
        }
    }
    if (run.manner == Manner::Fresh)
        indexPart(tx, id);
    if (run.part == &run.candidate) {
        if (const Part* before = find(id))
            run.candidate.newestSnapshot = before->newestSnapshot;
        (void)tx.erase(kSnapshotRecord, id.view(), 2);
        (void)tx.erase(kSnapshotRecord, id.view(), 3);
        if (run.snapshot)
            (void)tx.put(kSnapshotRecord, id.view(), 0, encode(*run.snapshot));
        parts.insert_or_assign(id, std::move(run.candidate));
    }
    Part& part = parts.at(id);
    part.damaged = run.broken; // what went well now was not the chain's fault before
    m_context.heads.put(tx, chain, {record.space, part.placed.position, part.placed.head});
    rebuildLocal(part);
    learnNote(part);
    const bool lost = wire::accessOf(placed, part.placed, record.me, std::max(m_context.minute(), part.placed.minute))
                      == wire::Access::None;
    if (lost && !part.keys.empty())
        purge(tx, part);
}

} // namespace kp::engine
