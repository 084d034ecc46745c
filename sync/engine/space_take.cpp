// What comes in from outside: verified first, then added up, then stored.
#include "sync/engine/blobs.h"
#include "sync/engine/parcels.h"
#include "sync/engine/sealing.h"
#include "sync/engine/space.h"

#include "shared/wire/codec.h"

#include <algorithm>

namespace kp::engine {

using wire::ChainItem;
using wire::ChainItemKind;

Result<void> Space::takeSpaceItem(const ChainItem& item, bool verify)
{
    if (item.kind != ChainItemKind::Entry)
        return Errc::ServerDishonest;
    KP_TRY_ASSIGN(const wire::Entry entry, wire::decodeEntry(item.payload));
    if (verify) {
        KP_TRY(wire::checkPlace(placed.position, placed.position, placed.minute, item.place));
        KP_TRY(wire::authoriseSpace(placed, entry, item.place));
        if (placed.position == 0 && SpaceId{wire::idOf(entry).bytes} != record.space)
            return Errc::ServerDishonest;
    }
    wire::applySpaceEntry(placed, entry, item.place);
    return {};
}

void Space::compareWithHeld(vault::Transaction& tx, const ChainId& chain, const ChainItem& item)
{
    if (item.kind == ChainItemKind::Receipt)
        return; // a second device's read of a day is answered with the place of the first one's
    const auto stored = m_context.vault.get(kChainItemRecord, chain.view(), item.place.position);
    const auto held = stored.ok() ? decodeItem(stored.value()) : Result<ChainItem>(stored.error());
    if (!held.ok())
        return;
    const auto ours = wire::idOf(held.value(), chain);
    const auto theirs = wire::idOf(item, chain);
    if (ours.ok() && (!theirs.ok() || theirs.value() != ours.value()))
        alarm(&tx, "fork", chain);
}

void Space::takeSpaceItems(vault::Transaction& tx, const std::vector<ChainItem>& items)
{
    bool changed = false;
    for (const ChainItem& item : items) {
        if (item.place.position <= placed.position) {
            compareWithHeld(tx, ChainId{record.space.bytes}, item);
            continue;
        }
        if (item.place.position != placed.position + 1)
            break;
        const auto id = wire::idOf(item, ChainId{record.space.bytes});
        if (!id.ok() || !takeSpaceItem(item, true).ok()) {
            alarm(&tx, "forged", ChainId{record.space.bytes});
            break;
        }
        (void)tx.put(kChainItemRecord, record.space.view(), item.place.position, encodeItem(item));
        settle(tx, id.value());
        changed = true;
    }
    if (changed) {
        m_context.heads.put(tx, ChainId{record.space.bytes}, {record.space, placed.position, placed.head});
        rebuildLocalSpace();
        for (auto& [id, part] : parts)
            rebuildLocal(part);
    }
}

void Space::settle(vault::Transaction& tx, const Hash& id)
{
    const auto found = m_outboxIds.find(id);
    if (found == m_outboxIds.end())
        return;
    (void)tx.erase(kOutboxRecord, record.space.view(), found->second);
    outbox.erase(found->second);
    m_outboxIds.erase(found);
}

void Space::settleReceipt(vault::Transaction& tx, std::uint64_t order)
{
    if (const auto found = outbox.find(order); found != outbox.end() && found->second.item.kind == ChainItemKind::Receipt) {
        (void)tx.erase(kOutboxRecord, record.space.view(), order);
        outbox.erase(found);
        std::erase_if(m_outboxIds, [&](const auto& entry) { return entry.second == order; });
    }
}

bool Space::openInto(Part& part, const wire::Commit& commit, const merge::Authorship& authorship)
{
    const auto key = part.keys.find(commit.header.epoch);
    if (commit.body.empty() || key == part.keys.end())
        return false;
    const auto body = openCommit(key->second, commit);
    if (!body.ok())
        return false;
    std::uint64_t newest = 0;
    for (const wire::Operation& operation : body.value().operations)
        newest = std::max(newest, operation.stamp);
    part.replica.apply(commit.header.device, commit.header.sequence, authorship, body.value().operations);
    blobsCame = blobsCame || !commit.header.blobs.empty();
    if (authorship.placed)
        m_context.hybrid.observe(newest, m_context.clock.nowMs());
    for (const ItemId& item : part.replica.takeTouched())
        touch(item);
    return true;
}

void Space::applyContent(Part& part, const wire::Commit& commit, const merge::Authorship& authorship,
                         std::uint64_t position)
{
    if (!openInto(part, commit, authorship))
        part.aside.push_back({position, commit.header.device, commit.header.sequence, authorship});
}

Result<void> Space::takeCommit(Part& part, const ChainItem& item, bool verify)
{
    KP_TRY_ASSIGN(const wire::Commit commit, wire::decodeCommit(item.payload));
    if (verify)
        KP_TRY(wire::authoriseCommit(placed, part.placed, commit, item.place));
    const auto device = placed.devices.find(commit.header.device);
    if (device == placed.devices.end())
        return Errc::ServerDishonest;
    const auto access =
        wire::accessOf(placed, part.placed, device->second.person, item.place.minute, item.place.spacePosition);
    m_unknownOwn = m_unknownOwn
                   || (verify && commit.header.device == m_context.me->device
                       && !m_outboxIds.contains(Hash{wire::idOf(commit.header).bytes}));
    if (verify && access == wire::Access::Tick && commit.header.device == m_context.me->device)
        m_placedUnderTick.insert(wire::idOf(commit.header));
    const merge::Authorship authorship{device->second.person, static_cast<merge::Access>(access), item.place.minute, true};
    applyContent(part, commit, authorship, item.place.position);
    if (commit.header.epoch != part.placed.currentEpoch().id)
        part.lateCommit = item.place.position;
    wire::applyCommit(part.placed, commit.header, item.place);
    part.hollow = part.hollow || (item.kind == ChainItemKind::CommitHeader && item.place.position > part.base);
    if (item.place.position > part.newestSnapshot.position)
        ++part.commitsSinceSnapshot;
    return {};
}

Result<void> Space::takePartItem(Part& part, const ChainItem& item, bool verify)
{
    KP_TRY(judgePartItem(part, item, verify));
    if (!part.sequencesAtBegin.empty() && part.placed.position >= part.begun) {
        // Only now: below the snapshot commits may stand that count up to these themselves.
        for (const auto& [device, sequence] : part.sequencesAtBegin)
            part.placed.sequences[device] = sequence;
        part.sequencesAtBegin.clear();
    }
    return {};
}

Result<void> Space::judgePartItem(Part& part, const ChainItem& item, bool verify)
{
    wire::PartState& state = part.placed;
    if (verify) {
        KP_TRY(wire::checkPlace(state.position, state.spacePosition, state.minute, item.place));
        if (item.place.spacePosition > placed.position)
            return Errc::Gap; // the space chain's news is not here yet
    }
    switch (item.kind) {
    case ChainItemKind::Entry: {
        KP_TRY_ASSIGN(const wire::Entry entry, wire::decodeEntry(item.payload));
        if (verify) {
            KP_TRY(wire::authorisePart(placed, state, entry, item.place));
            if (state.position == 0 && PartId{wire::idOf(entry).bytes} != part.id)
                return Errc::ServerDishonest;
        }
        wire::applyPartEntry(placed, state, entry, item.place);
        return {};
    }
    case ChainItemKind::Commit:
    case ChainItemKind::CommitHeader: return takeCommit(part, item, verify);
    case ChainItemKind::Skeleton: {
        if (item.place.position > part.base)
            return Errc::MissingKey;
        KP_TRY_ASSIGN(const Hash id, Hash::fromBytes(item.payload));
        wire::applyPlain(state, id, item.place);
        return {};
    }
    case ChainItemKind::Receipt: {
        KP_TRY_ASSIGN(const wire::Receipt receipt, wire::decodeReceipt(item.payload));
        if (verify)
            KP_TRY(wire::authoriseReceipt(placed, state, receipt, item.place));
        // Signed once, it could be placed again and again, and push what others wrote out of its place.
        if (const auto device = placed.devices.find(receipt.device); device != placed.devices.end())
            if (!part.receipts.insert({device->second.person, receipt.day, receipt.kind}).second && verify)
                return Errc::ServerDishonest;
        wire::applyPlain(state, wire::idOf(receipt), item.place);
        return {};
    }
    case ChainItemKind::RemovalLine: {
        KP_TRY_ASSIGN(const EntryId removal, EntryId::fromBytes(item.payload));
        if (verify)
            KP_TRY(wire::authoriseRemovalLine(placed, state, removal, item.place));
        wire::applyRemovalLine(state, removal, item.place);
        return {};
    }
    }
    return Errc::ServerDishonest;
}

bool Space::trusts(const Part& part, const wire::Snapshot& snapshot) const
{
    const auto author = placed.devices.find(snapshot.author);
    if (author == placed.devices.end() || !wire::checkSignature(snapshot, author->second.keys.sign))
        return false;
    const PersonId by = author->second.person;
    const wire::PersonRecord* self = placed.person(record.me);
    bool vouched = by == record.me || (self != nullptr && self->addedBy == by);
    for (const wire::GrantRecord& grant : part.placed.grants)
        vouched =
            vouched
            || (grant.person == record.me && placed.devices.contains(grant.by) && placed.devices.at(grant.by).person == by);
    for (const auto& [device, signature] : snapshot.countersignatures) {
        const auto second = placed.devices.find(device);
        vouched = vouched
                  || (second != placed.devices.end() && second->second.person != by
                      && wire::checkCountersignature(snapshot, second->second.keys.sign, signature));
    }
    return vouched;
}

/// \pre `opened` came out of that snapshot, and nothing is in the part yet
bool Space::importBase(Part& part, const wire::Snapshot& snapshot, std::optional<OpenedSnapshot> opened)
{
    const auto key = part.keys.find(snapshot.epoch);
    if (key == part.keys.end())
        return false;
    if (opened) {
        part.replica = std::move(opened->replica);
    } else {
        auto content = openSnapshot(key->second, snapshot);
        if (!content.ok() || !part.replica.importState(content.value().state).ok())
            return false;
        opened.emplace().sequences = std::move(content.value().sequences);
    }
    part.base = std::max(part.base, snapshot.position);
    if (part.placed.position < snapshot.position && part.begun == 0) {
        part.begun = snapshot.position;
        part.sequencesAtBegin = std::move(opened->sequences);
    }
    std::erase_if(part.aside, [&](const SetAside& aside) { return aside.position <= snapshot.position; });
    blobsCame = blobsCame || !filesOf(*this, part).empty();
    for (const ItemId& item : part.replica.takeTouched())
        touch(item);
    return true;
}

void Space::importBases(Part& part)
{
    for (const std::uint64_t which : {3U, 0U})
        if (auto stored = m_context.vault.get(kSnapshotRecord, part.id.view(), which); stored.ok())
            if (auto snapshot = wire::decodeSnapshot(stored.value()); snapshot.ok())
                (void)importBase(part, snapshot.value());
}

void Space::takeSnapshot(vault::Transaction& tx, Part& part, const wire::Snapshot& snapshot)
{
    if (snapshot.part != part.id || snapshot.position > part.placed.position || !trusts(part, snapshot))
        return;
    if (!importBase(part, snapshot))
        return;
    // What the chain was begun from is still needed to count on from there.
    if (auto first = m_context.vault.get(kSnapshotRecord, part.id.view(), 0);
        first.ok() && part.begun != 0 && !m_context.vault.get(kSnapshotRecord, part.id.view(), 3).ok())
        (void)tx.put(kSnapshotRecord, part.id.view(), 3, first.value());
    (void)tx.put(kSnapshotRecord, part.id.view(), 0, encode(snapshot));
}

void Space::retryAside(Part& part)
{
    std::vector<SetAside> still;
    for (const SetAside& aside : part.aside) {
        const auto stored = m_context.vault.get(kChainItemRecord, part.id.view(), aside.position);
        bool opened = false;
        if (stored.ok())
            if (auto item = decodeItem(stored.value()); item.ok())
                if (auto commit = wire::decodeCommit(item.value().payload); commit.ok())
                    opened = openInto(part, commit.value(), aside.authorship);
        if (!opened)
            still.push_back(aside);
    }
    part.aside = std::move(still);
}

Result<void> Space::loadKeys(Part& part) const
{
    KP_TRY(m_context.vault.scan(kPartKeyRecord, part.id.view(), 0, [&](std::uint64_t, ByteView value) {
        if (auto stored = decodeRecord<PartKeyRecord>(value); stored.ok()) {
            if (auto key = crypto::Key::fromBytes(stored.value().key); key.ok())
                part.keys.emplace(stored.value().epoch, EpochKey(std::move(key).value()));
            crypto::wipe(stored.value().key);
        }
        return true;
    }));
    return {};
}

void Space::keepKey(Context& context, vault::Transaction& tx, const PartId& part, crypto::Key key)
{
    const auto last = context.vault.lastSequence(kPartKeyRecord, part.view());
    const std::uint64_t ordinal = last.ok() && last.value() ? *last.value() + 1 : 1;
    PartKeyRecord stored{crypto::commitment(key), copyOf(key.view())};
    Bytes encoded = encode(stored);
    (void)tx.put(kPartKeyRecord, part.view(), ordinal, encoded);
    crypto::wipe(stored.key);
    crypto::wipe(encoded);
}

void Space::storeKey(vault::Transaction& tx, Part& part, crypto::Key key)
{
    const EpochId epoch = crypto::commitment(key);
    if (part.keys.contains(epoch))
        return;
    keepKey(m_context, tx, part.id, key.copy());
    part.keys.emplace(epoch, EpochKey(std::move(key)));
}

Result<std::size_t> Space::verifyAll(const std::function<void(ByteView chain)>& broken)
{
    std::size_t verified = 0;
    const auto walk = [&](ByteView chain, const auto& take) -> Result<void> {
        bool sound = true;
        KP_TRY(m_context.vault.scan(kChainItemRecord, chain, 0, [&](std::uint64_t, ByteView value) {
            auto item = decodeItem(value);
            sound = item.ok() && take(item.value()).ok();
            verified += sound ? 1 : 0;
            return sound;
        }));
        if (!sound)
            broken(chain);
        return {};
    };
    KP_TRY(walk(record.space.view(), [&](const ChainItem& item) { return takeSpaceItem(item, true); }));
    std::vector<PartId> known;
    KP_TRY(m_context.vault.scan(kPartIndexRecord, record.space.view(), 0, [&](std::uint64_t, ByteView value) {
        if (auto id = PartId::fromBytes(value); id.ok())
            known.push_back(id.value());
        return true;
    }));
    for (const PartId& id : known) {
        Part& part = parts[id];
        part.id = id;
        KP_TRY(loadKeys(part));
        importBases(part);
        const auto purged = m_context.vault.get(kSnapshotRecord, id.view(), 2);
        if (purged.ok())
            part.base = wire::Reader(purged.value()).integer<std::uint64_t>();
        KP_TRY(walk(id.view(), [&](const ChainItem& item) { return takePartItem(part, item, !purged.ok()); }));
    }
    return verified;
}

void Space::takeKey(vault::Transaction& tx, const PartId& id, crypto::Key key)
{
    Part* part = find(id);
    if (part == nullptr) {
        // The part's chain follows: keep the key for it.
        keepKey(m_context, tx, id, std::move(key));
        return;
    }
    // The entry that names this epoch may stand in the same answer, still to be taken in.
    if (part->keys.contains(crypto::commitment(key)))
        return;
    storeKey(tx, *part, std::move(key));
    retryAside(*part);
    learnNote(*part);
}

void Space::noteSnapshot(vault::Transaction& tx, Part& part, const wire::SnapshotLine& line)
{
    if (line.position <= part.newestSnapshot.position && !part.newestSnapshot.id.isZero())
        return;
    part.newestSnapshot = line;
    part.newestSnapshotSpace = placed.position;
    part.commitsSinceSnapshot = 0;
    wire::Writer out;
    out.integer(line.position);
    out.integer(placed.position);
    (void)tx.put(kSnapshotRecord, part.id.view(), 1, out.out());
}

void Space::touchAll(const Part& part)
{
    for (const merge::ItemView& item : part.replica.items())
        touch(item.item);
}

/// Erased: also what is kept beside a part, the consents in the words they were given, what was typed and not saved, and what
/// somebody's lost device handed in of it.
void Space::forgetWords(vault::Transaction& tx, const Part& part) const
{
    (void)tx.eraseGroup(kConsentRecord, part.id.view());
    std::vector<std::string> about{part.id.hex()};
    for (const merge::ItemView& item : part.replica.items())
        about.push_back(item.item.hex());
    std::vector<std::uint64_t> parcels;
    (void)m_context.vault.scan(kParcelInRecord, record.space.view(), 0, [&](std::uint64_t number, ByteView value) {
        if (const auto in = decodeParcelRecord<ParcelInRecord>(value); in.ok() && in.value().content.part == part.id)
            parcels.push_back(number);
        return true;
    });
    for (const std::uint64_t number : parcels)
        (void)tx.erase(kParcelInRecord, record.space.view(), number);
    const auto drafts = m_context.vault.groups(kDraftRecord);
    if (!drafts.ok())
        return;
    for (const Bytes& group : drafts.value()) {
        const std::string_view key = kp::textOf(ByteView(group));
        if (std::any_of(about.begin(), about.end(), [&](const auto& id) { return key.find(id) != std::string_view::npos; }))
            (void)tx.eraseGroup(kDraftRecord, group);
    }
}

void Space::purge(vault::Transaction& tx, Part& part)
{
    if (part.placed.erasure() != nullptr)
        forgetWords(tx, part);
    else
        keepConsents(tx, part);
    (void)tx.eraseGroup(kPartKeyRecord, part.id.view());
    (void)tx.eraseGroup(kSnapshotRecord, part.id.view());
    BlobShelf(m_context.vault, record.space).drop(tx, part.id, parts);
    // What lies below the snapshot it was begun from is there as ids alone: the chain can be counted on, not judged again.
    wire::Writer base;
    base.integer(part.base);
    (void)tx.put(kSnapshotRecord, part.id.view(), 2, base.out());
    // Bodies go; headers stay so that the chain still verifies.
    std::vector<ChainItem> stripped;
    (void)m_context.vault.scan(kChainItemRecord, part.id.view(), 0, [&](std::uint64_t, ByteView value) {
        auto item = decodeItem(value);
        if (item.ok() && item.value().kind == ChainItemKind::Commit)
            stripped.push_back(std::move(item).value());
        return true;
    });
    for (ChainItem& item : stripped) {
        auto commit = wire::decodeCommit(item.payload);
        if (!commit.ok())
            continue;
        commit.value().body.clear();
        item.kind = ChainItemKind::CommitHeader;
        item.payload = encode(commit.value());
        (void)tx.put(kChainItemRecord, part.id.view(), item.place.position, encodeItem(item));
    }
    touchAll(part);
    part.keys.clear();
    part.aside.clear();
    part.hollow = true;
    part.note = {};
    part.replica = merge::PartReplica();
}

void Space::indexPart(vault::Transaction& tx, const PartId& part)
{
    const auto last = m_context.vault.lastSequence(kPartIndexRecord, record.space.view());
    const std::uint64_t ordinal = last.ok() && last.value() ? *last.value() + 1 : 1;
    (void)tx.put(kPartIndexRecord, record.space.view(), ordinal, part.view());
}

} // namespace kp::engine
