/// \file Signatures that were found good, so that the thread which judges by them need not do the sums again: another core did
/// them, with nothing but public keys in its hands. What is remembered is exactly what verify() was asked (key, context, message
/// and signature, hashed together); whoever is not found here is verified, so this can save time and nothing else.
/// Thread rule: one thread at a time; a Scope is the thread's own.
#pragma once

#include "shared/core/bytes.h"
#include "shared/core/ids.h"

#include <set>
#include <string_view>

namespace kp::crypto {

class Verified {
public:
    /// As verify(): true only for what verified, here or in what was taken over.
    [[nodiscard]] bool check(const SignPublicKey& key, std::string_view context, ByteView message,
                             const Signature& signature);
    void take(Verified&& other) { m_good.merge(other.m_good); }
    [[nodiscard]] std::size_t size() const noexcept { return m_good.size(); }

    /// While it lives, verify() on this thread asks `verified` and adds to it.
    class Scope {
    public:
        explicit Scope(Verified& verified) noexcept;
        ~Scope();
        Scope(const Scope&) = delete;
        Scope& operator=(const Scope&) = delete;

    private:
        Verified* const m_before;
    };

private:
    std::set<Hash> m_good;
};

} // namespace kp::crypto
