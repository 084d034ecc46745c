// Signing in; and how a plan comes to a person's further device: added there by the device whose code was used, and by no other.
#include "sync/engine/sync_session.h"

#include <algorithm>

namespace kp::engine {

namespace {

constexpr std::size_t kWrapBytesPerRequest = wire::limits::kRequestBytesMax / 5;
constexpr std::size_t kWrapFields = 32 + 32 + 16 + 4;
constexpr std::string_view kSessionContext = "krachtplan/session/1";

} // namespace

Task<Result<wire::SessionReply>> SyncMachine::openSession(Visit& visit, const Identity& who, bool again)
{
    using Reply = Result<wire::SessionReply>;
    visit.token.clear();
    Task<Result<Bytes>> asked = post(visit, wire::kPathChallenge, {});
    const Result<Bytes> challenged = co_await asked;
    if (!challenged.ok())
        co_return Reply(challenged.error());
    const auto challenge = wire::decode<wire::ChallengeReply>(challenged.value());
    if (!challenge.ok())
        co_return Reply(Errc::Offline);
    if ((visit.known || again) && challenge.value().server != visit.server.server) {
        // Signed for that id, our answer would let this server sign in at the other one in our name.
        m_report.alarms.emplace_back("another-server");
        co_return Reply(Errc::ServerDishonest);
    }
    wire::SessionRequest request;
    request.keys = who.keys;
    request.nonce = challenge.value().nonce;
    Bytes message = copyOf(challenge.value().server.view());
    message.insert(message.end(), request.nonce.begin(), request.nonce.end());
    request.signature = who.sign.sign(kSessionContext, message);
    Task<Result<Bytes>> opened = post(visit, wire::kPathSession, encode(request));
    const Result<Bytes> session = co_await opened;
    if (!session.ok())
        co_return Reply(session.error());
    visit.server.server = challenge.value().server;
    auto reply = wire::decode<wire::SessionReply>(session.value());
    co_return reply.ok() ? std::move(reply) : Reply(Errc::Offline);
}

std::vector<PinRecord> SyncMachine::pins()
{
    std::vector<PinRecord> found;
    (void)m_account.vault().scanAll(kPinRecord, [&](ByteView, std::uint64_t, ByteView value) {
        if (auto pin = decodeRecord<PinRecord>(value); pin.ok())
            found.push_back(std::move(pin).value());
        return true;
    });
    return found;
}

bool SyncMachine::expectsPlans()
{
    const auto joining = m_account.vault().groups(kJoinRecord);
    if (!joining.ok() || !joining.value().empty())
        return true;
    const auto now = static_cast<std::uint64_t>(m_account.context().clock.nowMs());
    const auto known = pins();
    return std::any_of(known.begin(), known.end(), [&](const PinRecord& pin) { return now < pin.expectedMs; });
}

Space* SyncMachine::adopt(const Visit& visit, vault::Transaction& tx, const wire::ChainDelta& delta)
{
    if (delta.chain.bytes != delta.space.bytes || delta.first != 1)
        return nullptr;
    const std::vector<PinRecord> known = pins();
    if (known.empty())
        return nullptr;
    const DeviceId self = m_account.context().me->device;
    for (const wire::ChainItem& item : delta.items) {
        const auto entry = item.kind == wire::ChainItemKind::Entry ? wire::decodeEntry(item.payload) : Errc::NotFound;
        const auto* add = entry.ok() ? std::get_if<wire::AddDevice>(&entry.value().body) : nullptr;
        if (add == nullptr || wire::deviceIdOf(add->device) != self)
            continue;
        const auto pin = std::find_if(known.begin(), known.end(),
                                      [&](const PinRecord& one) { return one.device == entry.value().author; });
        if (pin == known.end())
            return nullptr;
        // What is held from here on is verified like any other chain; until our entry stands in it, we are not in.
        SpaceRecord record;
        record.space = delta.space;
        record.server = visit.url;
        record.me = add->person;
        record.inviter = pin->device;
        record.inviterKey = pin->key;
        record.ownDevice = true;
        m_seen.insert(record.space);
        return &m_account.adopt(tx, std::move(record));
    }
    return nullptr;
}

void SyncMachine::takeWraps(Visit& visit, std::vector<wire::Wrap>& out)
{
    std::size_t bytes = 0;
    std::size_t count = 0;
    while (count < visit.wraps.size() && bytes < kWrapBytesPerRequest)
        bytes += kWrapFields + visit.wraps[count++].box.size();
    const auto end = visit.wraps.begin() + static_cast<std::ptrdiff_t>(count);
    out.assign(std::make_move_iterator(visit.wraps.begin()), std::make_move_iterator(end));
    visit.wraps.erase(visit.wraps.begin(), end);
}

} // namespace kp::engine
