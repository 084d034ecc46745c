// A safety exception: the new part begins in the same transaction in which every part that its items come from is told so.
// Nobody can open it before that stands, and a notice about a part that was never begun does not stand either.
#include "server/api/access.h"
#include "server/api/placing.h"
#include "server/api/push_result.h"

#include <algorithm>

namespace kp::server {
namespace {

const wire::Notice* firstNotice(const wire::Entry& entry)
{
    const auto* notice = std::get_if<wire::Notice>(&entry.body);
    return notice != nullptr && !notice->disclosure ? notice : nullptr;
}

const wire::PartGenesis* safetyGenesis(const wire::Entry& entry)
{
    const auto* genesis = std::get_if<wire::PartGenesis>(&entry.body);
    return genesis != nullptr && genesis->rule == wire::PartRule::Safety ? genesis : nullptr;
}

std::vector<DeviceId> signersOf(const wire::Entry& entry)
{
    std::vector<DeviceId> devices;
    for (const auto& [device, signature] : entry.signatures)
        devices.push_back(device);
    return devices;
}

} // namespace

struct Placing::Together {
    struct One {
        wire::Entry entry;
        const Bytes* payload = nullptr;
        std::size_t at = 0;
    };
    One genesis;
    std::map<PartId, One> notices; ///< by the part they stand in
    PartId safety;
    std::size_t bytes = 0;
    std::size_t count = 0;
};

bool standsTogether(const wire::Entry& entry) { return firstNotice(entry) != nullptr || safetyGenesis(entry) != nullptr; }

std::map<PartId, std::vector<std::size_t>> togetherIn(const std::vector<wire::PushItem>& push)
{
    std::map<PartId, std::vector<std::size_t>> groups;
    std::vector<PartId> begun;
    for (std::size_t i = 0; i < push.size(); ++i) {
        const Result<wire::Entry> entry =
            push[i].kind == wire::ChainItemKind::Entry ? wire::decodeEntry(push[i].payload) : Errc::NotFound;
        if (!entry.ok() || !standsTogether(entry.value()))
            continue;
        const wire::Notice* notice = firstNotice(entry.value());
        const PartId safety = notice != nullptr ? notice->safety : PartId{wire::idOf(entry.value()).bytes};
        if (notice == nullptr)
            begun.push_back(safety);
        groups[safety].push_back(i);
    }
    std::erase_if(groups, [&](const auto& group) {
        return std::find(begun.begin(), begun.end(), group.first) == begun.end(); // notices alone are judged alone
    });
    return groups;
}

Result<void> Placing::judgeTogether(SpaceRoom& room, const Together& all) const
{
    const wire::PartGenesis& genesis = *safetyGenesis(all.genesis.entry);
    const std::vector<DeviceId> signers = signersOf(all.genesis.entry);
    std::vector<PartId> told;
    for (const auto& [part, notice] : all.notices)
        told.push_back(part);
    // Every source is told, by the same two, of the same exception.
    if (told != genesis.sources || all.count != 1 + all.notices.size())
        return Errc::NotAllowed;
    const wire::Place begins{1, room.row.last.position, std::max(m_context.minute(), room.row.last.minute)};
    KP_TRY(wire::authorisePart(room.state, {}, all.genesis.entry, begins));
    for (const auto& [id, notice] : all.notices) {
        const auto part = room.parts.find(id);
        if (part == room.parts.end())
            return Errc::NotFound;
        if (signersOf(notice.entry) != signers || firstNotice(notice.entry)->untilMinute != genesis.untilMinute)
            return Errc::NotAllowed;
        KP_TRY(wire::authorisePart(room.state, part->second.state, notice.entry, nextPlace(room, part->second)));
        // Whose access is cut by what waits to be placed after a restore does not open anything either.
        if (part->second.cut.size() > 0 || part->second.row.held)
            return Errc::ServerRestored;
    }
    if (room.row.held || !room.cut.empty())
        return Errc::ServerRestored;
    return room.parts.size() < wire::limits::kPartsPerSpace ? Result<void>{} : Errc::QuotaReached;
}

Result<std::vector<wire::PushResult>> Placing::placeTogether(SpaceRoom& room, const Together& all)
{
    std::vector<wire::PushResult> results(all.count);
    // The notices first: at no moment, not even within the transaction, does the part stand untold.
    for (const auto& [id, notice] : all.notices) {
        PartRoom& part = room.parts.at(id);
        const wire::Place place = nextPlace(room, part);
        KP_TRY(placePartEntry(room, part, notice.entry, {wire::ChainItemKind::Entry, place, *notice.payload}));
        results[notice.at] = placedAt(place);
    }
    const wire::Place begins{1, room.row.last.position, std::max(m_context.minute(), room.row.last.minute)};
    KP_TRY_ASSIGN(PartRoom * made, newPart(room, all.safety, false));
    KP_TRY(placePartEntry(room, *made, all.genesis.entry, {wire::ChainItemKind::Entry, begins, *all.genesis.payload}));
    results[all.genesis.at] = placedAt(begins);
    return results;
}

Result<std::vector<wire::PushResult>> Placing::pushTogether(const std::vector<const wire::PushItem*>& items)
{
    Together all;
    all.count = items.size();
    for (std::size_t i = 0; i < items.size(); ++i) {
        KP_TRY_ASSIGN(wire::Entry entry, wire::decodeEntry(items[i]->payload)); // it was decoded before
        all.bytes += items[i]->payload.size();
        Together::One one{std::move(entry), &items[i]->payload, i};
        if (const wire::Notice* notice = firstNotice(one.entry)) {
            all.safety = notice->safety;
            if (items[i]->chain.bytes == one.entry.part.bytes)
                all.notices.insert_or_assign(one.entry.part, std::move(one));
        } else {
            all.safety = PartId{wire::idOf(one.entry).bytes};
            all.genesis = std::move(one);
        }
    }
    const auto allRefused = [&](Errc code) { return std::vector<wire::PushResult>(items.size(), refused(code)); };
    KP_TRY_ASSIGN(SpaceRoom * room, m_context.rooms.ofChain(ChainId{all.genesis.entry.space.bytes}));
    if (room == nullptr || room->row.id.bytes != all.genesis.entry.space.bytes)
        return allRefused(Errc::NotFound);
    if (memberDevice(*room, m_device) == nullptr)
        return allRefused(isRemoved(*room, m_device) ? Errc::Revoked : Errc::NotFound);
    if (const auto known = room->parts.find(all.safety); known != room->parts.end()) {
        // Handed in again after a lost answer: all of it stands.
        std::vector<wire::PushResult> results = allRefused(Errc::NotFound);
        KP_TRY_ASSIGN(const auto begun, placedBefore(Hash{all.safety.bytes}, known->second.row.key));
        if (begun)
            results[all.genesis.at] = *begun;
        for (const auto& [id, notice] : all.notices)
            if (const auto part = room->parts.find(id); part != room->parts.end()) {
                KP_TRY_ASSIGN(const auto told, placedBefore(Hash{wire::idOf(notice.entry).bytes}, part->second.row.key));
                if (told)
                    results[notice.at] = *told;
            }
        return results;
    }
    if (const Result<void> good = judgeTogether(*room, all); !good.ok())
        return allRefused(good.code());
    if (const Result<void> quota = takeQuota(room, all.bytes); !quota.ok())
        return allRefused(quota.code());
    return placeTogether(*room, all);
}

} // namespace kp::server
