/// \file Challenges and sessions. In memory: both are worthless after a restart, and a device opens a session anew by
/// itself. Tokens are kept as hashes, so a memory dump or a log of this table opens nothing.
#pragma once

#include "shared/core/clock.h"
#include "shared/core/ids.h"

#include <deque>
#include <map>
#include <optional>
#include <unordered_map>

namespace kp::server {

using Nonce = std::array<std::uint8_t, 32>;

class Sessions {
public:
    static constexpr std::size_t kChallengesMax = 10'000;
    static constexpr std::size_t kSessionsMax = 50'000;
    static constexpr std::size_t kPerDeviceMax = 8;

    [[nodiscard]] Nonce newChallenge(RandomSource& random, std::int64_t nowMs);
    /// True once per challenge, within its lifetime.
    [[nodiscard]] bool takeChallenge(const Nonce& nonce, std::int64_t nowMs);
    [[nodiscard]] Nonce open(const DeviceId& device, RandomSource& random, std::int64_t nowMs);
    /// `bearer`: the token in hexadecimal.
    [[nodiscard]] std::optional<DeviceId> deviceOf(std::string_view bearer, std::int64_t nowMs) const;
    void dropDevice(const DeviceId& device);
    [[nodiscard]] std::size_t count() const noexcept { return m_sessions.size(); }

private:
    struct Session {
        DeviceId device;
        std::int64_t sinceMs = 0;
    };
    void forgetOld(std::int64_t nowMs);
    void forget(const Hash& token);

    std::deque<std::pair<Nonce, std::int64_t>> m_challenges; ///< oldest first
    std::unordered_map<Hash, Session> m_sessions;
    std::deque<Hash> m_order; ///< oldest first; may name closed ones
    std::map<DeviceId, std::deque<Hash>> m_ofDevice;
};

} // namespace kp::server
