#include "sync/cli/session.h"

namespace kp::cli {

Session::Session(SessionOptions options) : m_options(std::move(options))
{
    if (m_options.offline)
        m_transport.cancel();
}

Session::~Session()
{
    crypto::wipe(m_options.passphrase);
    crypto::wipe(m_options.newPassphrase);
    crypto::wipe(m_options.recovery);
}

Result<void> Session::checkOptions() const
{
    if (m_options.vault.empty())
        return Error{Errc::Usage, "vault"};
    if (m_options.passphrase.empty())
        return Error{Errc::Usage, "passphrase"};
    return {};
}

engine::Environment Session::environment() const
{
    engine::Environment made;
    made.clock = &m_clock;
    made.random = &m_random;
    made.workers = &m_workers;
#ifdef KP_TEST_BUILD
    made.vaultOptions.fastKdf = m_options.fastKdf;
    made.vaultOptions.durable = m_options.durable;
#endif
    return made;
}

Result<engine::Account*> Session::account()
{
    if (m_account)
        return m_account.get();
    if (m_refusal)
        return *m_refusal;
    KP_TRY(checkOptions());
    auto opened = engine::Account::open(m_options.vault, m_options.passphrase, environment());
    if (!opened.ok()) {
        if (opened.code() != Errc::NotAVault) // which costs no attempt, and `init` may follow
            m_refusal = opened.error();
        return opened.error();
    }
    m_account = std::move(opened).value();
    return m_account.get();
}

Result<engine::Account*> Session::create(const engine::Profile& profile)
{
    KP_TRY(checkOptions());
    if (m_account)
        return Error{Errc::BadValue, "vault"};
    KP_TRY_ASSIGN(m_account, engine::Account::create(m_options.vault, m_options.passphrase, profile, environment()));
    return m_account.get();
}

Result<void> Session::changePassphrase()
{
    if (m_options.newPassphrase.empty())
        return Error{Errc::Usage, "new-passphrase"};
    KP_TRY_ASSIGN(engine::Account* const opened, account());
    return opened->vault().changePassphrase(m_options.passphrase, m_options.newPassphrase);
}

Result<engine::SyncReport> Session::sync(engine::Account& account, std::optional<SpaceId> space,
                                         std::chrono::milliseconds budget)
{
    const auto session = account.startSync(space);
    return http::drive(*session, m_transport, budget);
}

} // namespace kp::cli
