#include "tests/support/fleet.h"

#include "shared/crypto/crypto.h"

#include "shared/wire/messages.h"

#include <cstdio>
#include <cstdlib>
#include <unistd.h>

namespace kp::test {

void SeededRandom::fill(std::span<std::uint8_t> out)
{
    // SplitMix64 (Steele, Lea, Flood 2014).
    for (std::size_t i = 0; i < out.size(); i += 8) {
        std::uint64_t z = (m_state += 0x9E3779B97F4A7C15ULL);
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9ULL;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EBULL;
        z ^= z >> 31;
        for (std::size_t k = 0; k < 8 && i + k < out.size(); ++k)
            out[i + k] = static_cast<std::uint8_t>(z >> (8 * k));
    }
}

TempFolder::TempFolder(bool onDisk)
{
    const std::filesystem::path memory = "/dev/shm";
    const bool usable = !onDisk && access(memory.c_str(), W_OK | X_OK) == 0;
    std::string pattern = ((usable ? memory : std::filesystem::temp_directory_path()) / "kp-fleet-XXXXXX").string();
    KP_ASSERT(mkdtemp(pattern.data()) != nullptr);
    m_path = pattern;
}

TempFolder::~TempFolder()
{
    std::error_code ignored;
    std::filesystem::remove_all(m_path, ignored);
}

Fleet::Fleet(std::uint64_t seed, bool onDisk) : m_folder(onDisk), m_onDisk(onDisk), m_random(seed)
{
    KP_ASSERT(crypto::init().ok());
    restartServer();
}

Fleet::Fleet(std::uint64_t seed, const Fleet& resting) : space(resting.space), m_random(seed)
{
    KP_ASSERT(crypto::init().ok());
    std::filesystem::copy(resting.m_folder.path(), m_folder.path(), std::filesystem::copy_options::recursive);
    serverClock = resting.serverClock;
    for (const auto& [who, clock] : resting.clocks) {
        clocks[who] = std::make_unique<ManualClock>(*clock);
        open(who);
    }
    restartServer();
}

Fleet::~Fleet() = default;

void Fleet::rest()
{
    m_accounts.clear();
    m_core.reset();
    m_store.reset();
}

std::vector<std::string> Fleet::names() const
{
    std::vector<std::string> all;
    for (const auto& [who, clock] : clocks)
        all.push_back(who);
    return all;
}

void Fleet::backUpServer(const std::string& name)
{
    std::filesystem::remove(m_folder.path() / name);
    KP_ASSERT(m_store->backupTo(m_folder.path() / name).ok());
}

void Fleet::restoreServer(const std::string& name)
{
    m_core.reset();
    m_store.reset();
    for (const char* rest : {"server.db", "server.db-wal", "server.db-shm"})
        std::filesystem::remove(m_folder.path() / rest);
    std::filesystem::copy_file(m_folder.path() / name, m_folder.path() / "server.db");
    restartServer();
    KP_ASSERT(m_store->markRestored(m_random, static_cast<std::uint32_t>(serverClock.ms / 60'000)).ok());
    restartServer();
}

void Fleet::copyVault(const std::string& who, const std::string& name)
{
    m_accounts[who].reset();
    std::filesystem::remove_all(m_folder.path() / name);
    std::filesystem::copy(m_folder.path() / who, m_folder.path() / name, std::filesystem::copy_options::recursive);
    open(who);
}

void Fleet::putVaultBack(const std::string& who, const std::string& name)
{
    m_accounts[who].reset();
    std::filesystem::remove_all(m_folder.path() / who);
    std::filesystem::copy(m_folder.path() / name, m_folder.path() / who, std::filesystem::copy_options::recursive);
    open(who);
}

void Fleet::restartServer()
{
    m_core.reset();
    m_store.reset();
    server::StoreOptions options;
    options.durable = m_onDisk; // otherwise: the process may die in these tests, the machine does not
    auto store = server::Store::open(m_folder.path() / "server.db", m_random, options);
    KP_ASSERT(store.ok());
    m_store = std::make_unique<server::Store>(std::move(store).value());
    m_core = std::make_unique<server::ServerCore>(*m_store, serverClock, m_random);
}

engine::Environment Fleet::environmentOf(const std::string& who)
{
    engine::Environment environment{clocks.at(who).get(), &m_random, {}};
    environment.vaultOptions.fastKdf = true;
    environment.vaultOptions.durable = durable;
    if (const auto store = keyStores.find(who); store != keyStores.end())
        environment.vaultOptions.keyStore = store->second;
    environment.workers = workers;
    return environment;
}

void Fleet::open(const std::string& who)
{
    auto account = engine::Account::open(m_folder.path() / who, kPassphrase, environmentOf(who));
    KP_ASSERT(account.ok());
    m_accounts[who] = std::move(account).value();
}

engine::Account& Fleet::add(const std::string& who, const std::string& role)
{
    clocks[who] = std::make_unique<ManualClock>();
    auto account = engine::Account::create(m_folder.path() / who, kPassphrase, {who, role, ""}, environmentOf(who));
    KP_ASSERT(account.ok());
    return *(m_accounts[who] = std::move(account).value());
}

std::filesystem::path Fleet::release(const std::string& who)
{
    m_accounts.erase(who);
    return m_folder.path() / who;
}

void Fleet::restart(const std::string& who)
{
    m_accounts[who].reset();
    open(who);
}

namespace {

/// With KP_TRACE set, every exchange on stderr: what a failing schedule looks like from the wire.
void trace(const std::string& who, const engine::OutRequest& request, const server::Reply& reply)
{
    static const bool on = std::getenv("KP_TRACE") != nullptr;
    if (!on)
        return;
    std::fprintf(stderr, "%s %s -> %d %zu\n", who.c_str(), request.path.c_str(), reply.status, reply.body.size());
    const auto out = wire::decode<wire::SyncRequest>(request.body);
    const auto in = wire::decode<wire::SyncReply>(reply.body);
    if (request.path != wire::kPathSync || !out.ok() || !in.ok())
        return;
    std::fprintf(stderr, "  push %zu wraps %zu from %zu since %llu directory %d\n", out.value().push.size(),
                 out.value().wraps.size(), out.value().from.size(), static_cast<unsigned long long>(out.value().since),
                 out.value().wantDirectory ? 1 : 0);
    for (const wire::PushResult& result : in.value().results)
        std::fprintf(stderr, "  result %d %s\n", static_cast<int>(result.status), std::string(name(result.code)).c_str());
    for (const wire::ChainDelta& delta : in.value().deltas) {
        std::fprintf(stderr, "  delta %s snapshot %d head %llu:", delta.chain.hex().substr(0, 6).c_str(),
                     delta.snapshot ? 1 : 0, static_cast<unsigned long long>(delta.headPosition));
        for (const wire::ChainItem& item : delta.items)
            std::fprintf(stderr, " %d@%llu", static_cast<int>(item.kind),
                         static_cast<unsigned long long>(item.place.position));
        std::fprintf(stderr, "\n");
    }
    std::fprintf(stderr, "  wraps %zu denied %zu owed %zu more %d counter %llu directory %zu\n", in.value().wraps.size(),
                 in.value().denied.size(), in.value().owedWraps.size(), in.value().more ? 1 : 0,
                 static_cast<unsigned long long>(in.value().counter), in.value().directory.size());
}

} // namespace

Result<engine::SyncReport> Fleet::sync(const std::string& who, const std::function<void()>& after)
{
    auto session = m_accounts.at(who)->startSync();
    while (auto request = session->next()) {
        if (stop && stop(who))
            return Errc::Offline;
        const Fault now = fault ? fault() : Fault::None;
        if (now == Fault::LoseRequest || (lose && lose(*request))) {
            session->onReply(Errc::Offline);
            continue;
        }
        if (watch)
            watch(*request);
        ++requests;
        bytesUp += request->body.size();
        server::Reply reply = m_core->handle(request->path, request->bearer, request->body);
        if (now == Fault::Duplicate)
            reply = m_core->handle(request->path, request->bearer, request->body);
        bytesDown += reply.body.size();
        trace(who, *request, reply);
        if (now == Fault::LoseAnswer) {
            session->onReply(Errc::Offline);
            continue;
        }
        engine::InReply in{reply.status, std::move(reply.body)};
        if (tamper)
            tamper(*request, in);
        session->onReply(std::move(in));
        if (after)
            after();
    }
    return session->report();
}

void Fleet::syncAll(int rounds)
{
    for (int i = 0; i < rounds; ++i)
        for (const auto& [who, account] : m_accounts)
            (void)sync(who);
}

PersonId Fleet::letIn(const std::string& host, const std::string& who, const std::string& role, engine::InviteDraft draft)
{
    draft.role = role;
    auto code = m_accounts.at(host)->invite(space, draft);
    KP_ASSERT(code.ok());
    KP_ASSERT(sync(host).ok());
    KP_ASSERT(m_accounts.at(who)->join(code.value()).ok());
    KP_ASSERT(sync(who).ok());
    KP_ASSERT(sync(host).ok());
    KP_ASSERT(sync(who).ok());
    const auto plans = m_accounts.at(who)->plans();
    KP_ASSERT(plans.ok() && !plans.value().empty());
    return plans.value().front().me;
}

} // namespace kp::test
