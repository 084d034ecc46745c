/// \file A device's key store for tests: it can be removed, locked, made to fail at the n-th call, lose its keys, or be that of
/// another device (two objects). A hook sees every call before it is answered.
#pragma once

#include "sync/vault/key_store.h"

#include <atomic>
#include <functional>
#include <map>
#include <mutex>
#include <string>

namespace kp::test {

/// Any thread: the app's tests look at it while the engine's thread uses it.
class SimKeyStore final : public vault::KeyStore {
public:
    explicit SimKeyStore(vault::StoreKind kind = vault::StoreKind::Hardware) : m_kind(kind) {}

    std::atomic<bool> locked{false};
    std::atomic<int> failAt{0}; ///< the n-th call from now fails; 0: none
    std::function<void(const char* call)> hook{};

    void become(vault::StoreKind kind) { m_kind = kind; }
    void loseKeys()
    {
        const std::scoped_lock lock(m_door);
        m_keys.clear();
    }
    [[nodiscard]] std::size_t keys() const
    {
        const std::scoped_lock lock(m_door);
        return m_keys.size();
    }

    [[nodiscard]] vault::StoreKind kind() const override { return m_kind; }
    [[nodiscard]] Result<void> create(std::string_view name, bool presence) override
    {
        KP_TRY(called("create"));
        if (presence)
            return Errc::NotAllowed;
        crypto::SystemRandom random;
        const std::scoped_lock lock(m_door);
        m_keys.insert_or_assign(std::string(name), crypto::Key(random));
        return {};
    }
    [[nodiscard]] Result<crypto::Key> answer(std::string_view name, ByteView challenge) override
    {
        KP_TRY(called("answer"));
        const std::scoped_lock lock(m_door);
        const auto found = m_keys.find(std::string(name));
        if (found == m_keys.end())
            return Errc::NotFound;
        const Hash hash = crypto::keyedHash(found->second, "simulated key store", {challenge});
        return crypto::Key::fromBytes(hash.view());
    }
    [[nodiscard]] Result<void> destroy(std::string_view name) override
    {
        KP_TRY(called("destroy"));
        const std::scoped_lock lock(m_door);
        m_keys.erase(std::string(name));
        return {};
    }

private:
    Result<void> called(const char* call)
    {
        if (hook)
            hook(call);
        if (locked || (failAt > 0 && --failAt == 0))
            return Error{Errc::StorageFailed, "simulated"};
        return {};
    }

    std::atomic<vault::StoreKind> m_kind;
    mutable std::mutex m_door;
    std::map<std::string, crypto::Key> m_keys;
};

} // namespace kp::test
