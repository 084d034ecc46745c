/// \file The front's single thread: accepts, reads, judges, hands out, sends, and ends what is late.
#pragma once

#include "server/http/connection.h"
#include "server/http/front_options.h"
#include "server/http/worker_pool.h"

#include <sys/socket.h>

#include <atomic>
#include <map>
#include <unordered_map>

namespace kp::server {

/// Which methods a path has, and how large a body each takes.
struct Route {
    bool get = false;
    bool post = false;
    std::size_t postBytesMax = 0;
};
using RouteTable = std::map<std::string, Route, std::less<>>;

/// Used by the thread that calls run(). `wake` is an eventfd that workers and stop() write to.
class EventLoop {
public:
    EventLoop(const FrontOptions& options, const RouteTable& routes, LibraryRouter& router, Descriptor listener, int wake,
              const std::atomic<bool>& stopRequested);

    /// \return Errc::Internal if epoll cannot be set up or fails.
    [[nodiscard]] Result<void> run();

private:
    [[nodiscard]] bool watch(int fd, std::uint64_t key, std::uint32_t events) const noexcept;
    void setInterest(Connection& connection, std::uint32_t events) noexcept;
    [[nodiscard]] Result<void> serve();
    void onEvent(std::uint64_t key, std::uint32_t events);

    void acceptSome();
    void admit(Descriptor socket, std::string peer);
    void pauseAccepting(bool paused) noexcept;

    void onReadable(Connection& connection);
    void onHead(Connection& connection, std::size_t fresh);
    [[nodiscard]] int routeRefusal(const RequestHead& head) const;
    void onBody(Connection& connection);
    void hand(Connection& connection);
    void onFinished();

    void refuse(Connection& connection, int status);
    void startAnswer(Connection& connection);
    void onWritable(Connection& connection);
    void afterAnswer(Connection& connection);
    void onGone(Connection& connection);

    void enter(Connection& connection, Phase phase, std::chrono::milliseconds allowed);
    void book(Connection& connection) noexcept;
    void close(Connection& connection);
    void sweep();
    void beginDrain();
    [[nodiscard]] bool isDrained() const noexcept;
    [[nodiscard]] int waitMs() const noexcept;

    const FrontOptions& m_options;
    const RouteTable& m_routes;
    const ParseLimits m_limits;
    Descriptor m_listener;
    const int m_wake;
    const std::atomic<bool>& m_stopRequested;
    Descriptor m_epoll;
    std::unordered_map<std::uint64_t, std::unique_ptr<Connection>> m_connections;
    std::unordered_map<std::string, std::size_t> m_perSource;
    std::uint64_t m_nextId = 0;
    std::uint64_t m_refusals = 0;
    std::size_t m_bufferedBytes = 0;
    SteadyTime m_nextSweep{};
    bool m_acceptPaused = false;
    bool m_draining = false;
    WorkerPool m_pool; ///< last: its threads end before anything they could wake is gone
};

} // namespace kp::server
