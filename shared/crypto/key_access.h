/// \file Write access to a key's bytes, for this folder alone: everybody else sees keys read-only, so that secret bytes
/// are made in one reviewable place.
#pragma once

#include "shared/crypto/crypto.h"

namespace kp::crypto {

struct KeyAccess {
    /// \pre the key was not moved from
    [[nodiscard]] static std::uint8_t* bytes(Key& key) noexcept
    {
        KP_ASSERT(key.m_bytes != nullptr);
        return key.m_bytes.get();
    }
};

} // namespace kp::crypto
