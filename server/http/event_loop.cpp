#include "server/http/event_loop.h"

#include "server/http/answer.h"
#include "server/http/listener.h"

#include <sys/epoll.h>
#include <sys/eventfd.h>

#include <algorithm>
#include <array>
#include <cerrno>

namespace kp::server {
namespace {

constexpr std::uint64_t kListenerKey = 0;
constexpr std::uint64_t kWakeKey = 1;
constexpr std::uint64_t kFirstConnectionKey = 2;
constexpr int kAcceptsPerTurn = 64;
constexpr std::size_t kEventsPerTurn = 256;
constexpr std::chrono::milliseconds kSweepEvery{100};

SteadyTime now() noexcept { return std::chrono::steady_clock::now(); }

/// Frees the memory. Assigning an empty value keeps the capacity, and a refused megabyte would stay with its
/// connection.
void release(Bytes& buffer) noexcept { Bytes{}.swap(buffer); }

/// Without a control byte among them, fresh bytes cannot end or spoil a head; this keeps a client that sends single
/// bytes from having the whole head read again for each.
bool mayDecideHead(ByteView fresh) noexcept
{
    return std::any_of(fresh.begin(), fresh.end(), [](std::uint8_t byte) { return byte < 0x20 || byte > 0x7e; });
}

} // namespace

EventLoop::EventLoop(const FrontOptions& options, const RouteTable& routes, LibraryRouter& router, Descriptor listener,
                     int wake, const std::atomic<bool>& stopRequested)
    : m_options(options), m_routes(routes), m_limits{.bodyBytesMax = options.bodyBytesMax}, m_listener(std::move(listener)),
      m_wake(wake), m_stopRequested(stopRequested), m_nextId(kFirstConnectionKey),
      m_pool(router, options.queueMax, [wake] { ::eventfd_write(wake, 1); })
{}

Result<void> EventLoop::run()
{
    m_epoll = Descriptor{::epoll_create1(EPOLL_CLOEXEC)};
    if (!m_epoll.valid() || !watch(m_listener.get(), kListenerKey, EPOLLIN) || !watch(m_wake, kWakeKey, EPOLLIN))
        return Error{Errc::Internal, "epoll"};
    m_pool.start(m_options.workers);
    const Result<void> outcome = serve();
    m_pool.join();
    m_connections.clear();
    return outcome;
}

Result<void> EventLoop::serve()
{
    std::array<epoll_event, kEventsPerTurn> events{};
    m_nextSweep = now() + kSweepEvery;
    while (true) {
        if (m_stopRequested.load() && !m_draining)
            beginDrain();
        if (m_draining && isDrained())
            return {};
        const int count = ::epoll_wait(m_epoll.get(), events.data(), static_cast<int>(events.size()), waitMs());
        if (count < 0 && errno != EINTR)
            return Error{Errc::Internal, "epoll_wait"};
        for (int i = 0; i < count; ++i)
            onEvent(events[static_cast<std::size_t>(i)].data.u64, events[static_cast<std::size_t>(i)].events);
        if (now() >= m_nextSweep)
            sweep();
    }
}

int EventLoop::waitMs() const noexcept
{
    if (m_connections.empty() && !m_acceptPaused)
        return -1;
    const auto left = std::chrono::ceil<std::chrono::milliseconds>(m_nextSweep - now()).count();
    return static_cast<int>(std::clamp<std::int64_t>(left, 0, kSweepEvery.count()));
}

void EventLoop::onEvent(std::uint64_t key, std::uint32_t events)
{
    if (key == kListenerKey)
        return acceptSome();
    if (key == kWakeKey)
        return onFinished();
    const auto found = m_connections.find(key);
    if (found == m_connections.end())
        return; // ended by an earlier event of the same turn
    Connection& connection = *found->second;
    if ((events & EPOLLIN) != 0)
        onReadable(connection);
    else if ((events & EPOLLOUT) != 0)
        onWritable(connection);
    else if ((events & (EPOLLHUP | EPOLLERR)) != 0)
        onGone(connection);
}

bool EventLoop::watch(int fd, std::uint64_t key, std::uint32_t events) const noexcept
{
    epoll_event event{};
    event.events = events;
    event.data.u64 = key;
    return ::epoll_ctl(m_epoll.get(), EPOLL_CTL_ADD, fd, &event) == 0;
}

void EventLoop::setInterest(Connection& connection, std::uint32_t events) noexcept
{
    if (connection.interest == events)
        return;
    connection.interest = events;
    epoll_event event{};
    event.events = events;
    event.data.u64 = connection.id;
    ::epoll_ctl(m_epoll.get(), EPOLL_CTL_MOD, connection.socket.get(), &event);
}

void EventLoop::acceptSome()
{
    for (int i = 0; i < kAcceptsPerTurn && m_listener.valid(); ++i) {
        sockaddr_storage address{};
        socklen_t size = sizeof address;
        Descriptor socket{
            ::accept4(m_listener.get(), reinterpret_cast<sockaddr*>(&address), &size, SOCK_NONBLOCK | SOCK_CLOEXEC)};
        if (socket.valid()) {
            admit(std::move(socket), peerName(address));
            continue;
        }
        // Out of descriptors or memory: the waiting connection would wake us again and again for nothing.
        if (errno == EMFILE || errno == ENFILE || errno == ENOBUFS || errno == ENOMEM)
            pauseAccepting(true);
        if (errno != ECONNABORTED && errno != EINTR)
            return;
    }
}

void EventLoop::pauseAccepting(bool paused) noexcept
{
    if (paused == m_acceptPaused || !m_listener.valid())
        return;
    m_acceptPaused = paused;
    epoll_event event{};
    event.events = paused ? 0U : static_cast<std::uint32_t>(EPOLLIN);
    event.data.u64 = kListenerKey;
    ::epoll_ctl(m_epoll.get(), EPOLL_CTL_MOD, m_listener.get(), &event);
}

void EventLoop::admit(Descriptor socket, std::string peer)
{
    const auto source = m_perSource.find(peer);
    const bool sourceFull =
        m_options.perSourceLimit && source != m_perSource.end() && source->second >= m_options.perSourceMax;
    if (sourceFull || m_connections.size() >= m_options.connectionsMax) {
        const std::string answer = refusal(sourceFull ? 429 : 503, retryAfterFor(++m_refusals));
        // One attempt: whoever is one too many gets no buffer of ours.
        (void)::send(socket.get(), answer.data(), answer.size(), MSG_DONTWAIT | MSG_NOSIGNAL);
        return;
    }
    const std::uint64_t id = m_nextId++;
    if (!watch(socket.get(), id, EPOLLIN))
        return;
    ++m_perSource[peer];
    auto& connection =
        *m_connections.emplace(id, std::make_unique<Connection>(std::move(socket), id, std::move(peer))).first->second;
    connection.interest = EPOLLIN;
    enter(connection, Phase::Head, m_options.deadlines.head);
}

void EventLoop::onReadable(Connection& connection)
{
    if (connection.phase == Phase::Lingering) {
        if (connection.discard() == Io::Ended)
            close(connection);
        return;
    }
    std::size_t fresh = 0;
    const Io outcome = connection.receive(fresh);
    if (outcome == Io::Ended)
        return close(connection);
    if (outcome == Io::WouldBlock)
        return;
    book(connection);
    if (m_bufferedBytes > m_options.bufferedBytesMax)
        return refuse(connection, 503);
    if (connection.phase == Phase::Idle)
        enter(connection, Phase::Head, m_options.deadlines.head);
    if (connection.phase == Phase::Head)
        onHead(connection, fresh);
    else
        onBody(connection);
}

void EventLoop::onHead(Connection& connection, std::size_t fresh)
{
    const ByteView received{connection.in};
    if (received.size() < m_limits.headBytesMax && !mayDecideHead(received.last(fresh)))
        return;
    auto verdict = parseHead(received, m_limits);
    if (const auto* bad = std::get_if<Bad>(&verdict))
        return refuse(connection, bad->status);
    auto* head = std::get_if<RequestHead>(&verdict);
    if (head == nullptr)
        return;
    // Before the body: nobody sends us a megabyte for a path that we do not have.
    if (const int status = routeRefusal(*head); status != 0)
        return refuse(connection, status);
    connection.head = std::move(*head);
    connection.in.erase(connection.in.begin(),
                        connection.in.begin() + static_cast<std::ptrdiff_t>(connection.head.headBytes));
    // Untouched pages cost nothing, so memory still follows what is sent and not what was announced.
    connection.in.reserve(connection.head.bodyBytes);
    enter(connection, Phase::Body, m_options.deadlines.bodyGrace);
    onBody(connection);
}

int EventLoop::routeRefusal(const RequestHead& head) const
{
    const auto route = m_routes.find(head.path);
    if (route == m_routes.end())
        return 404;
    const bool served = head.method == HttpMethod::Get ? route->second.get : route->second.post;
    if (!served)
        return 405;
    return head.bodyBytes > route->second.postBytesMax ? 413 : 0;
}

void EventLoop::onBody(Connection& connection)
{
    const std::size_t expected = connection.head.bodyBytes;
    if (connection.in.size() > expected)
        return refuse(connection, 400);
    if (connection.in.size() == expected)
        return hand(connection);
    const FrontDeadlines& deadlines = m_options.deadlines;
    const std::chrono::milliseconds earned{connection.in.size() * 1000 / deadlines.bodyBytesPerSecondMin};
    connection.deadline = connection.phaseStart + std::min(deadlines.bodyMax, deadlines.bodyGrace + earned);
}

void EventLoop::hand(Connection& connection)
{
    // Whatever happens, a queued request keeps its memory booked until its answer is sent or its client is gone.
    connection.lentBytes = connection.in.size();
    CheckedRequest request{std::move(connection.head), std::move(connection.in), connection.peer};
    connection.in.clear();
    connection.head = {};
    if (!m_pool.tryPush(connection.id, request)) {
        connection.lentBytes = 0;
        return refuse(connection, 503);
    }
    setInterest(connection, 0);
    connection.phase = Phase::Working;
    connection.deadline = SteadyTime::max(); // the handler is ours; what is late is the client's
}

void EventLoop::onFinished()
{
    eventfd_t ignored = 0;
    (void)::eventfd_read(m_wake, &ignored);
    for (Finished& finished : m_pool.takeFinished()) {
        const auto found = m_connections.find(finished.connection);
        if (found == m_connections.end())
            continue;
        Connection& connection = *found->second;
        connection.lentBytes = 0;
        if (!connection.socket.valid()) {
            close(connection);
            continue;
        }
        connection.out = std::move(finished.answer);
        // Bytes sent before our answer: a pipelined request at best, a smuggled one at worst. Never read as a request.
        if (connection.hasUnreadBytes())
            connection.out.keepAlive = false;
        startAnswer(connection);
    }
}

void EventLoop::refuse(Connection& connection, int status)
{
    const bool later = status == 503 || status == 429;
    release(connection.in);
    connection.out = {.head = refusal(status, later ? retryAfterFor(++m_refusals) : 0)};
    startAnswer(connection);
}

void EventLoop::startAnswer(Connection& connection)
{
    connection.sent = 0;
    book(connection);
    enter(connection, Phase::Answering, m_options.deadlines.answer);
    onWritable(connection);
}

void EventLoop::onWritable(Connection& connection)
{
    switch (connection.send()) {
    case Io::Progress: return afterAnswer(connection);
    case Io::WouldBlock: return setInterest(connection, EPOLLOUT);
    case Io::Ended: return close(connection);
    }
}

void EventLoop::afterAnswer(Connection& connection)
{
    const bool keepAlive = connection.out.keepAlive && !m_draining;
    connection.out = {};
    book(connection);
    if (keepAlive) {
        setInterest(connection, EPOLLIN);
        return enter(connection, Phase::Idle, m_options.deadlines.idle);
    }
    // Closing with bytes unread sends a reset, which can destroy the answer before the client has read it.
    ::shutdown(connection.socket.get(), SHUT_WR);
    connection.discardLeft = m_options.bodyBytesMax + m_limits.headBytesMax;
    setInterest(connection, EPOLLIN);
    enter(connection, Phase::Lingering, m_options.deadlines.linger);
}

void EventLoop::onGone(Connection& connection)
{
    if (connection.phase == Phase::Working)
        connection.socket.reset(); // the entry stays until its answer comes, so that stop() waits for the handler
    else
        close(connection);
}

void EventLoop::enter(Connection& connection, Phase phase, std::chrono::milliseconds allowed)
{
    connection.phase = phase;
    connection.phaseStart = now();
    connection.deadline = connection.phaseStart + allowed;
}

void EventLoop::book(Connection& connection) noexcept
{
    m_bufferedBytes += connection.heldBytes();
    m_bufferedBytes -= connection.chargedBytes;
    connection.chargedBytes = connection.heldBytes();
}

void EventLoop::close(Connection& connection)
{
    m_bufferedBytes -= connection.chargedBytes;
    const auto source = m_perSource.find(connection.peer);
    if (--source->second == 0)
        m_perSource.erase(source);
    m_connections.erase(connection.id);
}

void EventLoop::sweep()
{
    const SteadyTime at = now();
    m_nextSweep = at + kSweepEvery;
    pauseAccepting(false);
    std::vector<Connection*> late;
    for (const auto& [id, connection] : m_connections) {
        if (connection->deadline <= at)
            late.push_back(connection.get());
    }
    for (Connection* connection : late) {
        const bool begun = connection->phase == Phase::Head && !connection->in.empty();
        if (begun || connection->phase == Phase::Body)
            refuse(*connection, 408);
        else
            close(*connection);
    }
}

void EventLoop::beginDrain()
{
    m_draining = true;
    m_listener.reset();
    std::vector<Connection*> idle;
    for (const auto& [id, connection] : m_connections) {
        if (connection->phase != Phase::Working && connection->phase != Phase::Answering)
            idle.push_back(connection.get());
    }
    for (Connection* connection : idle)
        close(*connection);
}

bool EventLoop::isDrained() const noexcept
{
    return std::none_of(m_connections.begin(), m_connections.end(), [](const auto& entry) {
        return entry.second->phase == Phase::Working || entry.second->phase == Phase::Answering;
    });
}

} // namespace kp::server
