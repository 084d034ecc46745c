#include "tests/engine/family.h"

#include "shared/crypto/crypto.h"
#include "shared/wire/messages.h"
#include "sync/engine/records.h"

namespace kp::test {

using namespace engine;

Workers& workers()
{
    static Workers two(2);
    return two;
}

FirstHour::FirstHour(std::uint64_t seed) : fleet(seed)
{
    fleet.workers = &workers();
    Account& coach = fleet.add("coach", "coach");
    fleet.add("parent", "parent");
    fleet.add("buddy", "buddy");
    const auto plan = coach.createPlan("Peeters", kServerUrl);
    KP_ASSERT(plan.ok());
    fleet.space = plan.value();
    KP_ASSERT(fleet.sync("coach").ok());
    parent = fleet.letIn("coach", "parent", "parent");
    buddy = fleet.letIn("coach", "buddy", "buddy");
}

void secondDevice(Fleet& fleet, const std::string& host, const std::string& who, std::optional<SpaceId> plan,
                  std::string code)
{
    if (code.empty()) {
        auto made = fleet[host].addDevice(plan);
        KP_ASSERT(made.ok());
        code = made.value();
    }
    KP_ASSERT(fleet.sync(host).ok());
    KP_ASSERT(fleet[who].join(code).ok());
    KP_ASSERT(fleet.sync(who).ok());
    KP_ASSERT(fleet.sync(host).ok());
    KP_ASSERT(fleet.sync(who).ok());
}

const wire::SpaceState& spaceState(Fleet& fleet)
{
    static wire::SpaceState state;
    state = {};
    const auto chains = fleet.store().allChains();
    KP_ASSERT(chains.ok());
    for (const server::ChainRow& row : chains.value())
        if (row.id.bytes == fleet.space.bytes)
            KP_ASSERT(fleet.store()
                          .eachItem(row.key, false,
                                    [&](server::ItemRow&& item) -> Result<void> {
                                        const auto entry = wire::decodeEntry(item.item.payload);
                                        KP_ASSERT(entry.ok());
                                        wire::applySpaceEntry(state, entry.value(), item.item.place);
                                        return {};
                                    })
                          .ok());
    return state;
}

namespace {

ProfileRecord secretsOf(Fleet& fleet, const std::string& who)
{
    const auto stored = fleet[who].vault().get(kProfileRecord, {}, 0);
    KP_ASSERT(stored.ok());
    auto profile = decodeRecord<ProfileRecord>(stored.value());
    KP_ASSERT(profile.ok());
    return std::move(profile).value();
}

crypto::SigningKey signerOf(Fleet& fleet, const std::string& who)
{
    auto seed = crypto::Key::fromBytes(secretsOf(fleet, who).signSeed);
    KP_ASSERT(seed.ok());
    return crypto::SigningKey(std::move(seed).value());
}

template <class Answer>
Answer ask(Fleet& fleet, std::string_view path, const std::string& bearer, Bytes body)
{
    const server::Reply reply = fleet.core().handle(std::string(path), bearer, body);
    KP_ASSERT(reply.status == 200);
    auto answer = wire::decode<Answer>(reply.body);
    KP_ASSERT(answer.ok());
    return std::move(answer).value();
}

} // namespace

wire::Entry entryBy(Fleet& fleet, const std::string& who, wire::EntryBody body, const PartId& part)
{
    wire::Entry entry;
    entry.space = fleet.space;
    entry.part = part;
    entry.author = fleet[who].device();
    entry.body = std::move(body);
    wire::sign(entry, entry.author, signerOf(fleet, who));
    return entry;
}

wire::DeviceKeys keysIn(Fleet& fleet, const SpaceId& space, const std::string& who)
{
    const SpaceId before = std::exchange(fleet.space, space);
    const wire::DeviceKeys keys = spaceState(fleet).devices.at(fleet[who].device()).keys;
    fleet.space = before;
    return keys;
}

void signAlso(Fleet& fleet, const std::string& who, wire::Entry& entry)
{
    wire::sign(entry, fleet[who].device(), signerOf(fleet, who));
}

std::vector<Errc> pushTogetherAs(Fleet& fleet, const std::string& who,
                                 const std::vector<std::pair<ChainId, wire::Entry>>& entries)
{
    const ProfileRecord secrets = secretsOf(fleet, who);
    const crypto::SigningKey key = signerOf(fleet, who);
    auto box = crypto::Key::fromBytes(secrets.boxSeed);
    KP_ASSERT(box.ok());
    const auto challenge = ask<wire::ChallengeReply>(fleet, wire::kPathChallenge, {}, {});
    wire::SessionRequest login{{key.publicKey(), crypto::BoxKey(std::move(box).value()).publicKey()}, challenge.nonce, {}};
    Bytes message = copyOf(challenge.server.view());
    message.insert(message.end(), challenge.nonce.begin(), challenge.nonce.end());
    login.signature = key.sign("krachtplan/session/1", message);
    const auto session = ask<wire::SessionReply>(fleet, wire::kPathSession, {}, wire::encode(login));
    wire::SyncRequest request;
    for (const auto& [chain, entry] : entries)
        request.push.push_back({chain, wire::ChainItemKind::Entry, encode(entry)});
    const auto reply = ask<wire::SyncReply>(fleet, wire::kPathSync, toHex(session.token), wire::encode(request));
    KP_ASSERT(reply.results.size() == entries.size());
    std::vector<Errc> answers;
    for (const wire::PushResult& result : reply.results)
        answers.push_back(result.status == wire::PushStatus::Placed ? Errc{} : result.code);
    return answers;
}

Errc pushAs(Fleet& fleet, const std::string& who, const ChainId& chain, const wire::Entry& entry)
{
    return pushTogetherAs(fleet, who, {{chain, entry}}).front();
}

} // namespace kp::test
