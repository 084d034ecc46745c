/// \file Where every chain of every plan stands, without opening the plans: one small record per chain, and all of them in
/// memory once read. Digests over thousands of chains cost microseconds this way.
#pragma once

#include "sync/engine/records.h"
#include "sync/vault/vault.h"

#include <map>

namespace kp::engine {

struct ChainHead {
    SpaceId space;
    std::uint64_t position = 0;
    Hash head;
};

class Heads {
public:
    /// \return StorageFailed
    [[nodiscard]] Result<void> load(const vault::Vault& vault);
    void put(vault::Transaction& tx, const ChainId& chain, const ChainHead& head);
    void erase(vault::Transaction& tx, const ChainId& chain);
    [[nodiscard]] const std::map<ChainId, ChainHead>& all() const noexcept { return m_heads; }
    [[nodiscard]] const ChainHead* find(const ChainId& chain) const;
    void forget() noexcept { m_loaded = false; } ///< after a failed transaction: read again
    /// Another number after every change: what was computed from all heads still holds while it is the same.
    [[nodiscard]] std::uint64_t version() const noexcept { return m_version; }

private:
    std::map<ChainId, ChainHead> m_heads;
    bool m_loaded = false;
    std::uint64_t m_version = 0;
};

} // namespace kp::engine
