// Parcels for this person: what a device that was taken out had not sent. Copied in under one's own signature, or declined.
#include "sync/engine/account_impl.h"
#include "sync/engine/parcels.h"

#include "shared/model/schema.h"

#include <algorithm>

namespace kp::engine {
namespace {

struct Held {
    std::uint64_t number = 0;
    ParcelInRecord record;
};

Result<std::vector<Held>> held(const vault::Vault& vault, const SpaceId& space)
{
    std::vector<Held> found;
    KP_TRY(vault.scan(kParcelInRecord, space.view(), 0, [&](std::uint64_t number, ByteView value) {
        if (auto record = decodeParcelRecord<ParcelInRecord>(value); record.ok())
            found.push_back({number, std::move(record).value()});
        return true;
    }));
    return found;
}

/// Somebody (another device of this person, most likely) has copied it in already.
bool isIn(const Space& space, const ParcelInRecord& parcel)
{
    const auto body = parcel.content.saves.empty() ? Result<wire::CommitBody>(Errc::NotFound)
                                                   : wire::decodeCommitBody(parcel.content.saves.front().body);
    if (!body.ok() || body.value().operations.empty())
        return false;
    const wire::Dot first{parcel.from, parcel.content.saves.front().sequence, 0};
    const ItemId item = body.value().operations.front().item;
    return std::any_of(space.parts.begin(), space.parts.end(), [&](const auto& entry) {
        const auto history = entry.second.replica.history(item);
        return std::any_of(history.begin(), history.end(), [&](const merge::HistoryEntry& one) {
            const auto& origin = one.operation.operation->origin;
            return origin && origin->part == parcel.content.part && origin->dot == first;
        });
    });
}

std::string fieldNameOf(std::uint16_t kind, std::uint16_t field)
{
    return field == wire::kFieldExistence ? "exists"
           : field == wire::kFieldOrder   ? "order"
           : field == wire::kFieldMovedTo ? "moved-to"
                                          : std::string(model::fieldName(kind, field));
}

} // namespace

Result<void> AccountImpl::keepParcel(const SpaceId& id, const wire::Parcel& parcel, std::uint32_t minute)
{
    KP_TRY_ASSIGN(Space * space, open(id));
    const auto from = space->placed.devices.find(parcel.from);
    if (parcel.space != id || parcel.to != space->me() || from == space->placed.devices.end()
        || !wire::checkSignature(parcel, from->second.keys.sign))
        return Errc::ServerDishonest;
    KP_TRY_ASSIGN(const std::vector<Held> known, held(*m_vault, id));
    const Hash name = wire::idOf(parcel);
    for (const Held& one : known)
        if (one.record.id == name)
            return {};
    auto content = openParcel(parcel, m_context.me->device, m_context.me->box);
    if (!content.ok()) // made before this device came
        return content.code() == Errc::CannotOpen ? Result<void>{} : content.error();
    // Its answer was lost, but it had arrived.
    if (const Part* part = space->find(parcel.part))
        if (const auto placed = part->placed.sequences.find(parcel.from); placed != part->placed.sequences.end())
            std::erase_if(content.value().saves,
                          [&](const ParcelContent::Save& save) { return save.sequence <= placed->second.last; });
    if (content.value().saves.empty())
        return {};
    ParcelInRecord record{name, parcel.from, minute, std::move(content).value(), false};
    Bytes encoded = encode(record);
    auto tx = m_vault->begin();
    KP_TRY(tx.put(kParcelInRecord, id.view(), known.empty() ? 1 : known.back().number + 1, encoded));
    crypto::wipe(encoded);
    return tx.commit();
}

Result<std::vector<ParcelShown>> AccountImpl::parcels(const SpaceId& id)
{
    KP_TRY_ASSIGN(Space * space, enter(id));
    KP_TRY_ASSIGN(const std::vector<Held> all, held(*m_vault, id));
    std::vector<ParcelShown> shownParcels;
    for (const Held& one : all) {
        if (one.record.answered || isIn(*space, one.record))
            continue;
        const ParcelContent& content = one.record.content;
        ParcelShown parcel;
        parcel.parcel = one.record.id;
        parcel.device = one.record.from;
        parcel.by = space->placed.devices.at(one.record.from).person;
        parcel.atMs = static_cast<std::int64_t>(one.record.minute) * 60'000;
        parcel.part = content.part;
        parcel.newPart = content.begun;
        const Part* part = space->find(content.part);
        parcel.partKind = part != nullptr ? part->note.kind : content.note.kind;
        parcel.partName = part != nullptr ? part->note.name : content.note.name;
        parcel.saves = content.saves.size();
        for (const ParcelContent::Save& save : content.saves) {
            const auto body = wire::decodeCommitBody(save.body);
            if (!body.ok())
                continue;
            for (const wire::Operation& operation : body.value().operations) {
                const model::KindSpec* kind = model::findKind(operation.kind);
                // A picture's file names the key of its content.
                const bool file = operation.kind == model::kind::kPicture && operation.field == model::picture::kFile;
                if (operation.field != wire::kFieldNonce && !file)
                    parcel.changes.push_back({operation.item, kind != nullptr ? std::string(kind->name) : std::string(),
                                              fieldNameOf(operation.kind, operation.field), operation.value});
            }
        }
        shownParcels.push_back(std::move(parcel));
    }
    return shownParcels;
}

Result<void> AccountImpl::copyIn(vault::Transaction& tx, Space& space, const ParcelContent& content, const DeviceId& from)
{
    PartId target = content.part;
    if (space.find(target) == nullptr) {
        if (!content.begun)
            return Errc::NotFound;
        KP_TRY_ASSIGN(target, space.createPart(tx, content.rule, content.owner, content.note));
    }
    Part& part = *space.find(target);
    const PersonId author = space.placed.devices.at(from).person;
    std::map<wire::Dot, wire::Dot> renamed;
    for (const ParcelContent::Save& save : content.saves) {
        KP_TRY_ASSIGN(wire::CommitBody body, wire::decodeCommitBody(save.body));
        const auto count = static_cast<std::uint32_t>(body.operations.size());
        for (std::uint32_t i = 0; i < count; ++i) {
            wire::Operation& operation = body.operations[i];
            if (!operation.origin)
                operation.origin = wire::Origin{content.part, {from, save.sequence, i}, author};
            renameDots(operation.replaces, renamed);
            renameDots(operation.seen, renamed);
        }
        KP_TRY(space.writeCommit(tx, part, std::move(body.operations), save.keep));
        const std::uint64_t sequence = part.local.sequences.at(m_context.me->device).last;
        for (std::uint32_t i = 0; i < count; ++i)
            renamed[{from, save.sequence, i}] = {m_context.me->device, sequence, i};
    }
    return {};
}

Result<void> AccountImpl::answerParcel(const SpaceId& id, const Hash& wanted, bool copy)
{
    KP_TRY_ASSIGN(Space * space, enter(id));
    KP_TRY_ASSIGN(std::vector<Held> all, held(*m_vault, id));
    const auto found = std::find_if(all.begin(), all.end(),
                                    [&](const Held& one) { return one.record.id == wanted && !one.record.answered; });
    if (found == all.end())
        return Errc::NotFound;
    return save(*space, [&](vault::Transaction& tx) -> Result<void> {
        if (copy && !isIn(*space, found->record))
            KP_TRY(copyIn(tx, *space, found->record.content, found->record.from));
        found->record.answered = true;
        found->record.content.saves.clear();
        return tx.put(kParcelInRecord, id.view(), found->number, encode(found->record));
    });
}

} // namespace kp::engine
