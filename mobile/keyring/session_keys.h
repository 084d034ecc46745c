/// \file The keyring of this login (Secret Service or KWallet, by QtKeychain) as a key store. It is software: it keeps its keys
/// encrypted under the login password and hands them to every program of this login while it is unlocked. So it calls itself
/// Session and never Hardware.
/// Thread rule: kind() from any; the rest from any but the screen's, they wait for the keyring. Jobs run on a thread of their own.
#pragma once

#include "sync/vault/key_store.h"

#include <QObject>
#include <QThread>

#include <atomic>
#include <functional>
#include <memory>

namespace kp::app {

/// At most one in a program: QtKeychain lines its jobs up in the thread that asked first.
class SessionKeys final : public vault::KeyStore {
public:
    /// How long a call waits: the keyring may ask a person for its password.
    static constexpr int kAnswerMs = 60'000;

    SessionKeys();
    ~SessionKeys() override;
    SessionKeys(const SessionKeys&) = delete;
    SessionKeys& operator=(const SessionKeys&) = delete;

    /// Finds out whether there is a keyring, without making anything in it. `done` on the thread of `context`, unless that is
    /// gone by then. Until then kind() is None.
    void probe(QObject* context, std::function<void()> done);
    /// Calls under way fail now, later ones at once: the program ends.
    void stop() { m_stopped = true; }

    [[nodiscard]] vault::StoreKind kind() const override { return m_kind; }
    [[nodiscard]] Result<void> create(std::string_view name, bool presence) override;
    [[nodiscard]] Result<crypto::Key> answer(std::string_view name, ByteView challenge) override;
    [[nodiscard]] Result<void> destroy(std::string_view name) override;

private:
    std::atomic<vault::StoreKind> m_kind{vault::StoreKind::None};
    std::atomic<bool> m_stopped{false};
    QThread m_thread;
    QObject m_worker; ///< lives there
};

} // namespace kp::app
