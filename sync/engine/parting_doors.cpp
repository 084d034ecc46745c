// Handing in what a removed device had not sent, its last word, and at the other end the parcels for this person.
#include "sync/engine/parcels.h"
#include "sync/engine/sync_session.h"

#include <algorithm>

namespace kp::engine {

Task<Result<wire::ParcelReply>> SyncMachine::askParcel(Visit& visit, wire::ParcelRequest request)
{
    Task<Result<Bytes>> sent = post(visit, wire::kPathParcel, encode(request));
    const Result<Bytes> answer = co_await sent;
    if (!answer.ok())
        co_return Result<wire::ParcelReply>(answer.error());
    co_return wire::decode<wire::ParcelReply>(answer.value());
}

/// To the first of its readers whom the server still finds entitled.
Task<Result<PersonId>> SyncMachine::handIn(Visit& visit, SpaceId space, std::uint32_t number, const ParcelOutRecord& out)
{
    Context& context = m_account.context();
    for (const ParcelReader& reader : out.readers) {
        wire::Parcel about;
        about.space = space;
        about.from = context.me->device;
        about.part = out.content.part;
        about.to = reader.person;
        about.number = number;
        wire::ParcelRequest request;
        request.action = wire::ParcelAction::HandIn;
        request.parcel = sealParcel(std::move(about), out.content, reader, context.me->sign, context.random);
        Task<Result<wire::ParcelReply>> sent = askParcel(visit, std::move(request));
        const auto answer = co_await sent;
        if (answer.ok())
            co_return Result<PersonId>(reader.person);
        if (answer.code() != Errc::NotAllowed)
            co_return Result<PersonId>(answer.error());
    }
    co_return Result<PersonId>(Errc::NotAllowed);
}

Task<bool> SyncMachine::lastWord(Visit& visit, SpaceId space, PartingRecord& parting)
{
    Context& context = m_account.context();
    if (parting.lastWord.empty()) {
        wire::Entry entry;
        entry.space = space;
        entry.author = context.me->device;
        context.random.fill(entry.random);
        entry.body = wire::Wiped{parting.removal, parting.handed, parting.left};
        wire::sign(entry, context.me->device, context.me->sign);
        parting.lastWord = encode(entry);
        auto tx = m_account.vault().begin(); // offered once, it never changes
        (void)tx.put(kPartingRecord, space.view(), 0, encode(parting));
        if (!tx.commit().ok())
            co_return false;
    }
    wire::SyncRequest request;
    request.generation = visit.server.generation;
    request.since = visit.since;
    request.push.push_back({ChainId{space.bytes}, wire::ChainItemKind::Entry, parting.lastWord});
    Task<Result<Bytes>> sent = post(visit, wire::kPathSync, encode(request));
    const Result<Bytes> answer = co_await sent;
    const auto reply = answer.ok() ? wire::decode<wire::SyncReply>(answer.value()) : Errc::Offline;
    parting.over =
        reply.ok() && reply.value().results.size() == 1 && reply.value().results.front().status == wire::PushStatus::Placed;
    co_return parting.over;
}

Task<bool> SyncMachine::partings(Visit& visit)
{
    const auto records = m_account.records();
    if (!records.ok())
        co_return false;
    for (const SpaceRecord& record : records.value()) {
        if (!record.left || record.server != visit.url)
            continue;
        if (const auto gone = m_account.depart(record.space); !gone.ok()) {
            fail(gone.code());
            continue;
        }
        m_revoked.insert(record.space);
        // An older copy keeps what it holds, to be read and exported: its plan goes on under the keys that took its place.
        if (auto space = m_account.open(record.space);
            space.ok() && m_account.whyLeft(*space.value()) == Errc::RestoredCopy)
            m_superseded.insert(record.space);
        const auto stored = m_account.vault().get(kPartingRecord, record.space.view(), 0);
        auto parting = stored.ok() ? decodeParcelRecord<PartingRecord>(stored.value()) : Errc::NotFound;
        if (!parting.ok() || parting.value().over)
            continue;
        const auto keep = [&](std::uint64_t number) {
            auto tx = m_account.vault().begin();
            if (number != 0)
                (void)tx.erase(kParcelOutRecord, record.space.view(), number);
            (void)tx.put(kPartingRecord, record.space.view(), 0, encode(parting.value()));
            return tx.commit().ok();
        };
        const auto waiting = m_account.vault().list(kParcelOutRecord, record.space.view());
        bool all = waiting.ok();
        for (std::size_t i = 0; all && i < waiting.value().size(); ++i) {
            const vault::Record& one = waiting.value()[i];
            const auto out = decodeParcelRecord<ParcelOutRecord>(one.value);
            if (out.ok()) {
                Task<Result<PersonId>> hand =
                    handIn(visit, record.space, static_cast<std::uint32_t>(one.sequence), out.value());
                const Result<PersonId> to = co_await hand;
                auto& handed = parting.value().handed;
                const auto at =
                    std::lower_bound(handed.begin(), handed.end(), out.value().content.part,
                                     [](const wire::ParcelLine& line, const PartId& part) { return line.part < part; });
                const bool listed = at != handed.end() && at->part == out.value().content.part;
                if (to.ok() && !listed)
                    handed.insert(at, {out.value().content.part, to.value()});
                // Refused for good: nobody may have it, or the time for it is over. Anything else is tried again.
                const bool over =
                    !to.ok()
                    && (to.code() == Errc::NotAllowed || to.code() == Errc::CodeExpired || to.code() == Errc::TooLarge);
                if (over)
                    parting.value().left += static_cast<std::uint32_t>(out.value().content.saves.size());
                all = to.ok() || over;
            }
            all = all && keep(one.sequence);
        }
        if (!all)
            continue;
        Task<bool> word = lastWord(visit, record.space, parting.value());
        if (co_await word)
            (void)keep(0);
    }
    co_return true;
}

// ---- at the member's ------------------------------------------------------------------------------------------------------

std::vector<std::pair<SpaceId, DeviceId>> SyncMachine::parcelsDue(const Visit& visit)
{
    std::vector<std::pair<SpaceId, DeviceId>> due;
    for (const SpaceId& id : visit.spaces) {
        auto space = m_account.open(id);
        if (!space.ok() || space.value()->record.left)
            continue;
        for (const auto& [device, record] : space.value()->placed.devices) {
            const bool forMe = std::any_of(record.parcels.begin(), record.parcels.end(),
                                           [&](const wire::ParcelLine& line) { return line.to == space.value()->me(); });
            if (forMe && !m_account.vault().get(kCollectedRecord, device.view(), 0).ok())
                due.emplace_back(id, device);
        }
    }
    return due;
}

Task<bool> SyncMachine::collectParcels(Visit& visit)
{
    Task<bool> dropped = dropAnswered(visit);
    (void)co_await dropped;
    const auto due = parcelsDue(visit);
    if (due.empty())
        co_return true;
    Task<Result<wire::ParcelReply>> listing = askParcel(visit, {});
    const auto list = co_await listing;
    if (!list.ok())
        co_return false;
    for (const auto& [id, device] : due) {
        bool whole = true;
        for (const wire::ParcelLineReply& line : list.value().lines) {
            if (line.space != id || line.from != device)
                continue;
            wire::ParcelRequest fetch;
            fetch.action = wire::ParcelAction::Fetch;
            fetch.id = line.id;
            Task<Result<wire::ParcelReply>> fetching = askParcel(visit, std::move(fetch));
            const auto got = co_await fetching;
            whole = whole && got.ok();
            if (got.ok() && got.value().parcel && !m_account.keepParcel(id, *got.value().parcel, line.minute).ok())
                m_report.alarms.emplace_back("forged");
        }
        if (!whole)
            continue;
        const std::uint8_t mark = 1;
        auto tx = m_account.vault().begin();
        (void)tx.put(kCollectedRecord, device.view(), 0, {&mark, 1});
        if (!tx.commit().ok())
            co_return false;
    }
    co_return true;
}

Task<bool> SyncMachine::dropAnswered(Visit& visit)
{
    std::vector<std::tuple<SpaceId, std::uint64_t, Hash>> answered;
    (void)m_account.vault().scanAll(kParcelInRecord, [&](ByteView group, std::uint64_t number, ByteView value) {
        const auto id = SpaceId::fromBytes(group);
        const auto record = decodeParcelRecord<ParcelInRecord>(value);
        if (id.ok() && record.ok() && record.value().answered)
            answered.emplace_back(id.value(), number, record.value().id);
        return true;
    });
    for (const auto& [id, number, parcel] : answered) {
        auto space = m_account.open(id);
        if (!space.ok() || space.value()->record.server != visit.url)
            continue;
        // What was copied in has to stand on the server before the original may go.
        if (space.value()->waiting() != 0)
            continue;
        wire::ParcelRequest drop;
        drop.action = wire::ParcelAction::Drop;
        drop.id = parcel;
        Task<Result<wire::ParcelReply>> dropping = askParcel(visit, std::move(drop));
        const auto done = co_await dropping;
        if (!done.ok())
            continue;
        auto tx = m_account.vault().begin();
        (void)tx.erase(kParcelInRecord, id.view(), number);
        (void)tx.commit();
    }
    co_return true;
}

} // namespace kp::engine
