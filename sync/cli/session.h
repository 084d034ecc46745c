/// \file What the commands of one process share: one vault, unlocked once and only when a command needs it, and one connection.
#pragma once

#include "sync/engine/account.h"
#include "sync/http/http_transport.h"

#include "shared/crypto/crypto.h"

#include <filesystem>
#include <memory>
#include <optional>
#include <string>

namespace kp::cli {

struct SessionOptions {
    std::filesystem::path vault;
    std::string passphrase;        ///< empty: none was given
    std::string newPassphrase;     ///< for `passphrase change`
    std::string recovery;          ///< a sheet's words or code, for `recover use`
    std::string sheet, otherSheet; ///< two of an archive's three, for `archive`
    bool fastKdf = false;          ///< test builds only
    bool durable = true;           ///< only test builds can say no
    bool offline = false;          ///< every request fails as if there were no network
};

class Session {
public:
    explicit Session(SessionOptions options);
    ~Session();
    Session(const Session&) = delete;
    Session& operator=(const Session&) = delete;

    /// Opens the vault the first time. A refusal is remembered: a batch must not use up the attempts at a passphrase.
    /// \return Errc::Usage without a folder or passphrase; else as engine::Account::open.
    [[nodiscard]] Result<engine::Account*> account();
    [[nodiscard]] Result<engine::Account*> create(const engine::Profile& profile);
    [[nodiscard]] Result<void> changePassphrase();
    [[nodiscard]] const std::string& recovery() const { return m_options.recovery; }
    [[nodiscard]] const SessionOptions& options() const { return m_options; }
    /// One bounded attempt.
    [[nodiscard]] Result<engine::SyncReport> sync(engine::Account& account, std::optional<SpaceId> space,
                                                  std::chrono::milliseconds budget);

private:
    [[nodiscard]] Result<void> checkOptions() const;
    [[nodiscard]] engine::Environment environment() const;

    SessionOptions m_options;
    SystemClock m_clock;
    mutable crypto::SystemRandom m_random;
    mutable engine::Workers m_workers{engine::Workers::idleCores()};
    std::unique_ptr<engine::Account> m_account;
    std::optional<Error> m_refusal;
    http::HttpTransport m_transport;
};

} // namespace kp::cli
