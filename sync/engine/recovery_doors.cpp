// Signing in as a recovery sheet, which may fetch the chains of persons and devices and nothing else, to see which plans it is
// for. What is signed with it is only who takes its place; everything after goes through this device's own session.
#include "sync/engine/sheets.h"
#include "sync/engine/sync_session.h"

#include <algorithm>

namespace kp::engine {

namespace {

constexpr int kSheetRoundsMax = 2000; // a request a plan, and some to spare

/// The space chain judged from its first entry, as if it were held here.
Result<wire::SpaceState> added(const SpaceId& id, const std::vector<wire::ChainItem>& items)
{
    wire::SpaceState state;
    for (const wire::ChainItem& item : items) {
        if (item.kind != wire::ChainItemKind::Entry)
            return Errc::ServerDishonest;
        KP_TRY_ASSIGN(const wire::Entry entry, wire::decodeEntry(item.payload));
        KP_TRY(wire::checkPlace(state.position, state.position, state.minute, item.place));
        KP_TRY(wire::authoriseSpace(state, entry, item.place));
        if (state.position == 0 && SpaceId{wire::idOf(entry).bytes} != id)
            return Errc::ServerDishonest;
        wire::applySpaceEntry(state, entry, item.place);
    }
    return state;
}

} // namespace

Task<Result<std::map<SpaceId, std::vector<wire::ChainItem>>>> SyncMachine::chainsOfSheet(Visit& visit)
{
    using Chains = std::map<SpaceId, std::vector<wire::ChainItem>>;
    Chains chains;
    std::map<SpaceId, std::uint64_t> wanted; // position of the server's head
    bool listed = false;
    for (int round = 0; round < kSheetRoundsMax; ++round) {
        wire::SyncRequest request;
        request.generation = visit.server.generation;
        request.wantDirectory = !listed;
        for (const auto& [id, head] : wanted)
            if (chains[id].size() < head && request.from.size() < kWantedPerRequest)
                request.from.push_back({ChainId{id.bytes}, chains[id].size(), {}});
        if (listed && request.from.empty())
            co_return Result<Chains>(std::move(chains));
        Task<Result<Bytes>> sent = post(visit, wire::kPathSync, encode(request));
        const Result<Bytes> answer = co_await sent;
        if (!answer.ok())
            co_return Result<Chains>(answer.error());
        const auto reply = wire::decode<wire::SyncReply>(answer.value());
        if (!reply.ok())
            co_return Result<Chains>(Errc::ServerDishonest);
        for (const wire::DirectoryLine& line : reply.value().directory)
            if (line.chain.bytes == line.space.bytes)
                wanted[line.space] = line.position;
        bool further = !listed;
        listed = true;
        for (const wire::ChainDelta& delta : reply.value().deltas) {
            const SpaceId space{delta.chain.bytes}; // of space chains alone
            for (const wire::ChainItem& item : delta.items)
                if (wanted.contains(space) && item.place.position == chains[space].size() + 1) {
                    chains[space].push_back(item);
                    further = true;
                }
        }
        if (!further)
            co_return Result<Chains>(Errc::ServerDishonest);
    }
    co_return Result<Chains>(Errc::ServerDishonest);
}

Task<bool> SyncMachine::recoveries(Visit& visit)
{
    auto stored = m_account.vault().get(kRecoverRecord, {}, 0);
    auto recover = stored.ok() ? decodeRecord<RecoverRecord>(stored.value()) : Errc::NotFound;
    if (!recover.ok()
        || std::find(recover.value().servers.begin(), recover.value().servers.end(), visit.url)
               == recover.value().servers.end())
        co_return true;
    const Bytes secret = std::move(recover.value().secret);
    const Identity sheet = sheets::identityOf(secret);
    const std::string own = visit.token;
    Task<Result<wire::SessionReply>> login = openSession(visit, sheet, true);
    const Result<wire::SessionReply> session = co_await login;
    if (!session.ok()) {
        visit.token = own;
        m_cut = m_cut || session.code() == Errc::Offline;
        fail(session.code());
        co_return false;
    }
    visit.token = toHex(session.value().token);
    Task<Result<std::map<SpaceId, std::vector<wire::ChainItem>>>> fetch = chainsOfSheet(visit);
    auto chains = co_await fetch;
    visit.token = own;
    if (!chains.ok()) {
        m_cut = m_cut || chains.code() == Errc::Offline;
        fail(chains.code());
        co_return false;
    }
    std::vector<AccountImpl::Returning> plans;
    for (auto& [id, items] : chains.value()) {
        const auto state = added(id, items);
        if (state.ok() && state.value().wasTakenOut(sheet.device))
            continue; // a newer one took its place
        const wire::DeviceRecord* paper = state.ok() ? state.value().activeDevice(sheet.device) : nullptr;
        const auto note = paper != nullptr && paper->paper ? sheets::openNote(secret, id, paper->sealed) : Errc::NotFound;
        // Built around the sheet's public keys by somebody who never saw its words: not one of ours.
        if (!note.ok() || note.value().person != paper->person) {
            m_report.alarms.emplace_back("forged");
            continue;
        }
        plans.push_back({id, note.value().person, note.value().role, std::move(items)});
        m_seen.insert(id);
        visit.spaces.insert(id);
    }
    // Nothing there: never made, used up, or taken out. The words are not asked about for ever.
    if (plans.empty())
        fail(Errc::BadCode);
    if (const auto done = m_account.comeBack(visit.url, sheet, plans); !done.ok()) {
        fail(done.code());
        co_return false;
    }
    co_return true;
}

bool SyncMachine::nameAfterReturn(const Visit& visit)
{
    bool wrote = false;
    const DeviceId self = m_account.context().me->device;
    for (const SpaceId& id : visit.spaces) {
        auto space = m_account.open(id);
        const wire::DeviceRecord* mine = space.ok() ? space.value()->local.activeDevice(self) : nullptr;
        const auto former = mine != nullptr ? space.value()->local.devices.find(mine->addedBy)
                                            : decltype(space.value()->local.devices.end()){};
        if (mine == nullptr || former == space.value()->local.devices.end() || !former->second.paper
            || mine->sealed != former->second.sealed || space.value()->outbox.size() > 0)
            continue;
        // A newcomer is named in its own entry; who comes back with a sheet says it once the names can be opened.
        wrote = m_account.renameDevice(id, self, m_account.profile().name).ok() || wrote;
    }
    return wrote;
}

} // namespace kp::engine
