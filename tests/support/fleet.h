/// \file A plan's devices and their server in one process: the real engine, vaults, server handlers and stores, joined by a
/// wire that the test holds in its hand. Deterministic but for what libsodium draws itself (sealed boxes).
#pragma once

#include "server/api/server_core.h"
#include "sync/engine/account.h"

#include <filesystem>
#include <functional>
#include <map>
#include <memory>
#include <string>

namespace kp::test {

class ManualClock final : public WallClock {
public:
    std::int64_t ms = 1'790'000'000'000; // September 2026
    [[nodiscard]] std::int64_t nowMs() const override { return ms; }
};

/// Not for keys that matter: a seeded stream, so that a schedule can be replayed.
class SeededRandom final : public RandomSource {
public:
    explicit SeededRandom(std::uint64_t seed) : m_state(seed) {}
    void fill(std::span<std::uint8_t> out) override;

private:
    std::uint64_t m_state;
};

class TempFolder {
public:
    /// In memory where that is possible: nothing is tested of what a power loss leaves. Or on the disk, to measure it.
    explicit TempFolder(bool onDisk = false);
    ~TempFolder();
    TempFolder(const TempFolder&) = delete;
    TempFolder& operator=(const TempFolder&) = delete;
    [[nodiscard]] const std::filesystem::path& path() const { return m_path; }

private:
    std::filesystem::path m_path;
};

class Fleet {
public:
    explicit Fleet(std::uint64_t seed) : Fleet(seed, false) {}
    /// `onDisk`: the server's store and all vaults added while `durable` is set are on the disk and synced, as in a real program.
    Fleet(std::uint64_t seed, bool onDisk);
    /// Goes on from a copy of a fleet that was put to rest: the same people, the same server.
    Fleet(std::uint64_t seed, const Fleet& resting);
    ~Fleet();
    /// Closes everything, so that its files are whole and can be copied. What is called afterwards opens again.
    void rest();

    engine::Account& add(const std::string& who, const std::string& role);
    [[nodiscard]] engine::Account& operator[](const std::string& who) { return *m_accounts.at(who); }
    /// Closes the vault and opens it again: what a killed and restarted app does.
    void restart(const std::string& who);
    /// Closes that vault for good here. \return its folder, for a program under test to open
    std::filesystem::path release(const std::string& who);
    /// The server's process ends and starts again on the same file.
    void restartServer();
    /// The server's file as it is now; and the same put back as its administrator does (a new generation).
    void backUpServer(const std::string& name);
    void restoreServer(const std::string& name);
    /// A device's folder as it is now (the app is closed and opened for it); and the same put back.
    void copyVault(const std::string& who, const std::string& name);
    void putVaultBack(const std::string& who, const std::string& name);
    [[nodiscard]] server::Store& store() { return *m_store; }
    [[nodiscard]] server::ServerCore& core() { return *m_core; }
    [[nodiscard]] std::vector<std::string> names() const;

    /// One whole sync. `fault` may turn a request into silence, before (lost request) or after it was handled (lost answer).
    /// `after`: called after every answer was taken in.
    Result<engine::SyncReport> sync(const std::string& who, const std::function<void()>& after = {});
    enum class Fault { None, LoseRequest, LoseAnswer, Duplicate };
    std::function<Fault()> fault;
    std::function<bool(const engine::OutRequest&)> lose;                     ///< true: this request never arrives
    std::function<void(const engine::OutRequest&, engine::InReply&)> tamper; ///< between server and client
    std::function<void(const engine::OutRequest&)> watch;                    ///< sees every request that leaves a device
    std::function<bool(const std::string& who)> stop; ///< asked before each request: true ends the sync here (a kill)
    void syncAll(int rounds = 3);

    /// Invites, joins and syncs until in. \return the person
    PersonId letIn(const std::string& host, const std::string& who, const std::string& role,
                   engine::InviteDraft draft = {});
    SpaceId space;
    bool durable = false;                              ///< of the vaults opened from now on
    std::map<std::string, vault::KeyStore*> keyStores; ///< likewise; none: no key store
    engine::Workers* workers = nullptr;                ///< likewise; none: everything on this thread, in one order

    ManualClock serverClock;
    std::map<std::string, std::unique_ptr<ManualClock>> clocks;
    std::uint64_t requests = 0, bytesUp = 0, bytesDown = 0;
    [[nodiscard]] const std::filesystem::path& folder() const { return m_folder.path(); }

private:
    void open(const std::string& who);

    [[nodiscard]] engine::Environment environmentOf(const std::string& who);

    TempFolder m_folder;
    bool m_onDisk = false;
    SeededRandom m_random;
    std::unique_ptr<server::Store> m_store;
    std::unique_ptr<server::ServerCore> m_core;
    std::map<std::string, std::unique_ptr<engine::Account>> m_accounts;
};

inline constexpr const char* kServerUrl = "http://127.0.0.1:1";
inline constexpr const char* kPassphrase = "paard batterij nietje correct wolk";

} // namespace kp::test
