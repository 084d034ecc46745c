// This device was taken out of a plan: what it had not yet sent is packed for review, and everything else of that plan is wiped
// (protocol.md, "Two kinds of chain"). The proof is the signed removal in the plan's own chain, never a server's word.
#include "sync/engine/account_impl.h"
#include "sync/engine/blobs.h"
#include "sync/engine/parcels.h"
#include "sync/engine/sealing.h"

#include <algorithm>

namespace kp::engine {

using wire::ChainItemKind;

namespace {

constexpr std::size_t kContentMax = 320 * 1024; ///< of one parcel, so that sealed and framed it stays under its limit

std::size_t sizeOf(const ParcelContent& content)
{
    std::size_t size = 0;
    for (const ParcelContent::Save& save : content.saves)
        size += save.body.size() + 16;
    return size;
}

} // namespace

std::vector<ParcelContent> Space::unsentWork(std::uint32_t& left) const
{
    std::vector<OutboxRecord> waiting;
    (void)m_context.vault.scan(kRefusedRecord, record.space.view(), 0, [&](std::uint64_t, ByteView value) {
        if (auto stored = decodeRecord<OutboxRecord>(value); stored.ok())
            waiting.push_back(std::move(stored).value());
        return true;
    });
    for (const auto& [order, item] : outbox)
        waiting.push_back(item);
    std::vector<ParcelContent> contents;
    const auto contentOf = [&](const PartId& part) -> ParcelContent& {
        const auto last =
            std::find_if(contents.rbegin(), contents.rend(), [&](const auto& one) { return one.part == part; });
        if (last != contents.rend() && sizeOf(*last) < kContentMax)
            return *last;
        ParcelContent fresh;
        fresh.part = part;
        if (last != contents.rend()) {
            fresh = *last;
            fresh.saves.clear();
        }
        return contents.emplace_back(std::move(fresh));
    };
    for (const OutboxRecord& item : waiting) {
        if (item.item.kind == ChainItemKind::Entry) {
            const auto entry = wire::decodeEntry(item.item.payload);
            const auto* genesis = entry.ok() ? std::get_if<wire::PartGenesis>(&entry.value().body) : nullptr;
            const PartId id = genesis != nullptr ? PartId{wire::idOf(entry.value()).bytes} : PartId{};
            const Part* part = genesis != nullptr ? find(id) : nullptr;
            const auto plain = part != nullptr ? openNote(*part, genesis->sealed) : std::nullopt;
            const auto note = plain ? decodeRecord<PartNote>(*plain) : Errc::NotFound;
            if (!note.ok())
                continue; // a decision: it was for this person to take, and is not repeated by others
            ParcelContent& content = contentOf(id);
            content.begun = true;
            content.rule = genesis->rule;
            content.owner = genesis->owner;
            content.note = note.value();
        } else if (item.item.kind == ChainItemKind::Commit) {
            const auto commit = wire::decodeCommit(item.item.payload);
            const Part* part = commit.ok() ? find(commit.value().header.part) : nullptr;
            const auto key = part != nullptr ? part->keys.find(commit.value().header.epoch) : decltype(part->keys.end()){};
            const auto body = part != nullptr && key != part->keys.end() ? openCommit(key->second, commit.value())
                                                                         : Result<wire::CommitBody>(Errc::MissingKey);
            if (!body.ok()) {
                ++left;
                continue;
            }
            const wire::CommitHeader& header = commit.value().header;
            contentOf(part->id).saves.push_back({header.sequence, header.keep, encode(body.value())});
        }
    }
    return contents;
}

/// Who may review it, best first: this person's other devices, whoever took this one out, the family, the coaches. All of them
/// can write in that part themselves.
std::vector<ParcelReader> Space::readersFor(const ParcelContent& content, const PersonId& remover) const
{
    wire::PartState state;
    if (const Part* part = find(content.part); part != nullptr && part->placed.position > 0)
        state = part->placed;
    state.rule = content.begun ? content.rule : state.rule;
    state.owner = content.begun ? content.owner : state.owner;
    const std::uint32_t minute = std::max(m_context.minute(), state.minute);
    const auto rank = [&](const PersonId& person, const wire::PersonRecord& known) {
        if (person == record.me)
            return 0;
        if (person == remover)
            return 1;
        return placed.isCircleSigner(person) ? 2 : known.standing == wire::Standing::Coach ? 3 : 4;
    };
    std::vector<std::pair<int, ParcelReader>> found;
    for (const auto& [person, known] : placed.persons) {
        if (wire::accessOf(placed, state, person, minute) != wire::Access::Write)
            continue;
        ParcelReader reader{person, {}};
        for (const DeviceId& device : placed.activeDevicesOf(person))
            reader.devices.emplace_back(device, placed.devices.at(device).keys.box);
        if (!reader.devices.empty())
            found.emplace_back(rank(person, known), std::move(reader));
    }
    std::stable_sort(found.begin(), found.end(), [](const auto& a, const auto& b) { return a.first < b.first; });
    std::vector<ParcelReader> readers;
    for (auto& [order, reader] : found)
        readers.push_back(std::move(reader));
    return readers;
}

PersonId Space::authorOf(const EntryId& wanted) const
{
    PersonId author;
    (void)m_context.vault.scan(kChainItemRecord, record.space.view(), 0, [&](std::uint64_t, ByteView value) {
        const auto item = decodeItem(value);
        const auto entry = item.ok() ? wire::decodeEntry(item.value().payload) : Errc::NotFound;
        if (!entry.ok() || wire::idOf(entry.value()) != wanted)
            return true;
        author = placed.devices.at(entry.value().author).person;
        return false;
    });
    return author;
}

void AccountImpl::wipe(vault::Transaction& tx, Space& space)
{
    const SpaceId& id = space.record.space;
    std::vector<ChainId> chains{ChainId{id.bytes}};
    for (const auto& [part, held] : space.parts)
        chains.push_back(ChainId{part.bytes});
    for (const ChainId& chain : chains) {
        for (const auto kind : {kChainItemRecord, kSnapshotRecord, kReceiptRecord, kKeylessRecord, kConsentRecord})
            (void)tx.eraseGroup(kind, chain.view());
        m_context.heads.erase(tx, chain);
    }
    for (const auto kind : {kOutboxRecord, kRefusedRecord, kPartIndexRecord, kAlarmRecord, kMoveRecord, kStashRecord,
                            kCardRecord, kContactRecord, kParcelInRecord, kPendingRecord})
        (void)tx.eraseGroup(kind, id.view());
    BlobShelf(*m_vault, id).dropAll(tx, space.parts);
    if (const auto drafts = m_vault->groups(kDraftRecord); drafts.ok())
        for (const Bytes& group : drafts.value())
            if (group.size() > id.bytes.size() && std::equal(id.bytes.begin(), id.bytes.end(), group.begin()))
                (void)tx.eraseGroup(kDraftRecord, group);
    // The keys of these chains, and those that came before their part did: they say nothing of whose they are, and a plan that is
    // still ours gets them with the part.
    if (const auto keys = m_vault->groups(kPartKeyRecord); keys.ok())
        for (const Bytes& group : keys.value())
            if (const auto part = PartId::fromBytes(group);
                part.ok() && m_context.heads.find(ChainId{part.value().bytes}) == nullptr)
                (void)tx.eraseGroup(kPartKeyRecord, group);
    std::vector<Bytes> invites;
    (void)m_vault->scanAll(kInviteRecord, [&](ByteView group, std::uint64_t, ByteView value) {
        if (const auto invite = decodeRecord<InviteRecord>(value); invite.ok() && invite.value().space == id)
            invites.push_back(copyOf(group));
        return true;
    });
    for (const Bytes& group : invites)
        (void)tx.eraseGroup(kInviteRecord, group);
}

Errc AccountImpl::whyLeft(const Space& space) const
{
    const DeviceId& self = m_context.me->device;
    const bool known = space.placed.devices.contains(self);
    return known && !space.placed.wasTakenOut(self) ? Errc::RestoredCopy : Errc::Revoked;
}

PartingShown AccountImpl::partingOf(const SpaceId& id) const
{
    PartingShown shown;
    const auto stored = m_vault->get(kPartingRecord, id.view(), 0);
    const auto parting = stored.ok() ? decodeParcelRecord<PartingRecord>(stored.value()) : Errc::NotFound;
    if (!parting.ok())
        return shown;
    shown.handedIn = parting.value().handed.size();
    shown.lost = parting.value().left;
    shown.over = parting.value().over;
    shown.byMe = parting.value().byMe;
    (void)m_vault->scan(kParcelOutRecord, id.view(), 0, [&](std::uint64_t, ByteView value) {
        if (const auto out = decodeParcelRecord<ParcelOutRecord>(value); out.ok())
            shown.waiting += out.value().content.saves.size();
        return true;
    });
    return shown;
}

Result<void> AccountImpl::depart(const SpaceId& id)
{
    if (m_vault->get(kPartingRecord, id.view(), 0).ok())
        return {};
    KP_TRY_ASSIGN(Space * space, open(id));
    const auto mine = space->placed.devices.find(m_context.me->device);
    if (!space->record.left || mine == space->placed.devices.end() || !space->placed.wasTakenOut(mine->first))
        return {};
    PartingRecord parting;
    parting.removal = mine->second.removal;
    const PersonId remover = space->authorOf(parting.removal);
    parting.byMe = remover == space->me() && !space->placed.hasDevice(remover); // not one device, but the person
    const std::vector<ParcelContent> contents = space->unsentWork(parting.left);
    // A device that was taken out is likely to be in other hands: from here on it takes the words. Before the change, so that
    // being cut off between the two does not leave it.
    static_cast<void>(m_vault->dropPin());
    auto tx = m_vault->begin();
    std::uint64_t number = 0;
    for (const ParcelContent& content : contents) {
        const ParcelOutRecord out{content, space->readersFor(content, remover)};
        Bytes encoded = encode(out);
        (void)tx.put(kParcelOutRecord, id.view(), ++number, encoded);
        crypto::wipe(encoded);
    }
    (void)tx.put(kPartingRecord, id.view(), 0, encode(parting));
    putRecord(tx, *space);
    wipe(tx, *space);
    const auto done = tx.commit();
    if (!done.ok()) {
        m_context.heads.forget();
        dropAll();
        return done.error();
    }
    m_spaces.erase(id);
    return m_vault->compact(); // no sealed copy of what went stays in the log
}

} // namespace kp::engine
