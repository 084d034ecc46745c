/// \file The server without sockets: a request's bytes in, an answer's bytes out. Deterministic given clock and random
/// source, so a whole fleet with its server runs in one process. Single-threaded; Executor puts it on a thread.
#pragma once

#include "server/store/store.h"

#include <memory>
#include <span>

namespace kp::server {

struct ServerOptions {
    /// Token bucket per device (and one for everybody without a session); off on loopback, where nothing is gained.
    bool rateLimits = false;
    double requestsPerSecond = 10;
    double requestsBurst = 50;
    std::uint64_t spaceBytesMax = wire::limits::kSpaceBytesQuota;
    std::uint64_t deviceBytesPerDayMax = wire::limits::kDeviceBytesPerDay;
    std::uint32_t keepBodiesDays = wire::limits::kKeepBodiesDays;
    std::size_t roomsMax = 1000;
    std::size_t openInvitesMax = 100; ///< per device
};

struct Request {
    std::string_view path;
    std::string_view bearer; ///< the session token in hexadecimal, or empty
    ByteView body;
};
struct Reply {
    int status = 200;
    Bytes body;
    std::uint32_t retryAfterSeconds = 0;
    std::string_view contentType = "application/octet-stream";
};

struct Context;

class ServerCore {
public:
    ServerCore(Store& store, const WallClock& clock, RandomSource& random, ServerOptions options = {});
    ~ServerCore();
    ServerCore(const ServerCore&) = delete;
    ServerCore& operator=(const ServerCore&) = delete;

    /// One request in a transaction of its own. What it answers is durable.
    [[nodiscard]] Reply handle(std::string_view path, std::string_view bearerToken, ByteView body);
    /// Several requests in one transaction; the answers hold after its COMMIT. When storage fails, every one of them is
    /// answered 503 and nothing of any is kept.
    [[nodiscard]] std::vector<Reply> handleGroup(std::span<const Request> requests);
    /// Drops bodies that are old and covered by two countersigned snapshots, snapshots and mailboxes that are of no more
    /// use. At start and daily. \return number of bodies dropped
    [[nodiscard]] Result<std::uint64_t> compact();

private:
    [[nodiscard]] Reply answer(const Request& request);
    [[nodiscard]] Result<Reply> dispatch(const Request& request);
    [[nodiscard]] Reply errorReply(Errc code);

    std::unique_ptr<Context> m_context;
};

} // namespace kp::server
