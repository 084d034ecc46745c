/// \file Carries sync requests to a server over HTTP/1.1. No redirects, no proxy, no compression; plain HTTP on loopback
/// only, else TLS with verification; one kept connection per server. Every answer has an absolute deadline and a byte budget,
/// whatever the server does (security.md 4.1: the library by itself has neither).
#pragma once

#include "sync/engine/account.h"

#include <chrono>
#include <cstdint>
#include <memory>

namespace kp::http {

struct TransportOptions {
    std::chrono::milliseconds connectTimeout{5'000};
    std::chrono::milliseconds answerTimeout{30'000}; ///< from the start of sending to the last byte of the answer
    std::string caFile{}; ///< more trusted roots than the system's; for tests and own authorities
};

/// Totals since construction.
struct TrafficCounts {
    std::uint64_t requests = 0;
    std::uint64_t connections = 0;
    std::uint64_t bytesSent = 0; ///< headers included, under TLS before encryption
    std::uint64_t bytesReceived = 0;
};

/// Belongs to one thread, cancel() and counts() excepted.
class HttpTransport {
public:
    explicit HttpTransport(TransportOptions options = {});
    ~HttpTransport();
    HttpTransport(const HttpTransport&) = delete;
    HttpTransport& operator=(const HttpTransport&) = delete;

    /// Blocks until the answer is in. \return Errc::Offline for any fault of transport (no connection, late, too long, a
    /// redirect, not HTTP, an address parseServerUrl() refuses); any complete answer otherwise, errors of the server included.
    [[nodiscard]] Result<engine::InReply> send(const engine::OutRequest& request);
    /// The same, over by `deadline` at the latest.
    [[nodiscard]] Result<engine::InReply> send(const engine::OutRequest& request,
                                               std::chrono::steady_clock::time_point deadline);

    /// From any thread: the request under way and all later ones fail with Offline.
    void cancel();
    [[nodiscard]] TrafficCounts counts() const;

private:
    struct State;
    std::unique_ptr<State> m_state;
};

inline constexpr std::chrono::milliseconds kSyncBudget{30'000};

/// Runs a session to its end: one bounded attempt. When the budget is used up, what is left counts as offline.
[[nodiscard]] Result<engine::SyncReport> drive(engine::SyncSession& session, HttpTransport& transport,
                                               std::chrono::milliseconds budget = kSyncBudget);

} // namespace kp::http
