#include "server/api/sessions.h"

#include "shared/crypto/crypto.h"
#include "shared/wire/limits.h"

#include <algorithm>

namespace kp::server {
namespace {

constexpr std::int64_t kChallengeMs = std::chrono::milliseconds(wire::limits::kChallengeLifetime).count();
constexpr std::int64_t kSessionMs = std::chrono::milliseconds(wire::limits::kSessionLifetime).count();

Hash tokenHash(ByteView token) { return crypto::hash("krachtplan/token/1", {token}); }

/// A clock set back must not make something live longer than its lifetime by much, so an age below zero has ended too.
bool alive(std::int64_t sinceMs, std::int64_t nowMs, std::int64_t lifetimeMs)
{
    const std::int64_t age = nowMs - sinceMs;
    return age >= 0 && age < lifetimeMs;
}

} // namespace

Nonce Sessions::newChallenge(RandomSource& random, std::int64_t nowMs)
{
    while (!m_challenges.empty()
           && (m_challenges.size() >= kChallengesMax || !alive(m_challenges.front().second, nowMs, kChallengeMs)))
        m_challenges.pop_front();
    Nonce nonce{};
    random.fill(nonce);
    m_challenges.emplace_back(nonce, nowMs);
    return nonce;
}

bool Sessions::takeChallenge(const Nonce& nonce, std::int64_t nowMs)
{
    const auto found =
        std::find_if(m_challenges.begin(), m_challenges.end(), [&](const auto& one) { return one.first == nonce; });
    if (found == m_challenges.end())
        return false;
    const bool inTime = alive(found->second, nowMs, kChallengeMs);
    m_challenges.erase(found);
    return inTime;
}

Nonce Sessions::open(const DeviceId& device, RandomSource& random, std::int64_t nowMs)
{
    forgetOld(nowMs);
    auto& own = m_ofDevice[device];
    while (own.size() >= kPerDeviceMax) {
        m_sessions.erase(own.front());
        own.pop_front();
    }
    Nonce token{};
    random.fill(token);
    const Hash hash = tokenHash(token);
    m_sessions[hash] = {device, nowMs};
    m_order.push_back(hash);
    own.push_back(hash);
    return token;
}

std::optional<DeviceId> Sessions::deviceOf(std::string_view bearer, std::int64_t nowMs) const
{
    const Result<Hash> token = Hash::fromHexText(bearer);
    if (!token.ok())
        return std::nullopt;
    const auto found = m_sessions.find(tokenHash(token.value().view()));
    if (found == m_sessions.end() || !alive(found->second.sinceMs, nowMs, kSessionMs))
        return std::nullopt;
    return found->second.device;
}

void Sessions::dropDevice(const DeviceId& device)
{
    const auto own = m_ofDevice.find(device);
    if (own == m_ofDevice.end())
        return;
    for (const Hash& token : own->second)
        m_sessions.erase(token);
    m_ofDevice.erase(own);
}

void Sessions::forget(const Hash& token)
{
    const auto found = m_sessions.find(token);
    if (found == m_sessions.end())
        return;
    const auto own = m_ofDevice.find(found->second.device);
    if (own != m_ofDevice.end()) {
        std::erase(own->second, token);
        if (own->second.empty())
            m_ofDevice.erase(own);
    }
    m_sessions.erase(found);
}

void Sessions::forgetOld(std::int64_t nowMs)
{
    while (!m_order.empty()) {
        const auto found = m_sessions.find(m_order.front());
        if (found != m_sessions.end() && m_sessions.size() < kSessionsMax
            && alive(found->second.sinceMs, nowMs, kSessionMs))
            return;
        forget(m_order.front());
        m_order.pop_front();
    }
}

} // namespace kp::server
