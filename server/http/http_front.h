/// \file The server's only door: an epoll front that keeps cpp-httplib 0.11.4 away from the socket. It accepts, holds
/// every client to absolute deadlines and byte budgets, checks the framing, rebuilds the request and hands it, complete
/// and in memory, to the library's router on a worker thread. A slow client costs a descriptor and never a worker.
/// It is not a general web server: literal routes, GET and POST, Content-Length bodies; see README.md for what is
/// refused.
#pragma once

#include "server/http/front_options.h"
#include "server/http/http_message.h"
#include "shared/core/result.h"

#include <memory>

namespace kp::server {

/// Set up and run by one thread; only stop() may be called from others, and from a signal handler.
class HttpFront {
public:
    using Options = FrontOptions;
    using Handler = HttpHandler;

    explicit HttpFront(Options options);
    ~HttpFront();
    HttpFront(const HttpFront&) = delete;
    HttpFront& operator=(const HttpFront&) = delete;

    /// Adds a literal route. \pre isPlainPath(path), before run(). bodyBytesMax 0: the options' limit.
    void post(std::string path, Handler handler, std::size_t bodyBytesMax = 0);
    void get(std::string path, Handler handler);

    /// Binds. Connections wait in the backlog until run(). \return the bound port (0 for a unix socket);
    /// Errc::NotAllowed for an address that others can reach unless behindProxy; Errc::BadValue for no address literal;
    /// Errc::Offline if the system refuses (address in use, no permission).
    Result<std::uint16_t> listen();

    /// Serves until stop(). Then closes what is idle or half received, finishes every request that was queued or
    /// running, sends those answers and returns. \pre listen() was ok. \return Errc::Internal if the system refuses
    /// epoll.
    Result<void> run();

    /// Async-signal-safe; may come before run() and more than once.
    void stop() noexcept;

private:
    struct Parts;
    std::unique_ptr<Parts> m_parts;
};

} // namespace kp::server
