#include "server/http/http_front.h"

#include "server/http/event_loop.h"
#include "server/http/listener.h"

#include <sys/eventfd.h>

#include <exception>

namespace kp::server {

struct HttpFront::Parts {
    explicit Parts(FrontOptions given) : options(std::move(given)), wake(::eventfd(0, EFD_NONBLOCK | EFD_CLOEXEC)) {}

    FrontOptions options;
    LibraryRouter router;
    RouteTable routes;
    Descriptor listener;
    Descriptor wake;
    std::atomic<bool> stopRequested = false;
    static_assert(std::atomic<bool>::is_always_lock_free, "stop() is called from signal handlers");
};

HttpFront::HttpFront(Options options) : m_parts(std::make_unique<Parts>(std::move(options))) {}
HttpFront::~HttpFront() = default;

void HttpFront::post(std::string path, Handler handler, std::size_t bodyBytesMax)
{
    KP_ASSERT(isPlainPath(path, ParseLimits{}.pathBytesMax) && bodyBytesMax <= m_parts->options.bodyBytesMax);
    Route& route = m_parts->routes[path];
    KP_ASSERT(!route.post);
    route.post = true;
    route.postBytesMax = bodyBytesMax == 0 ? m_parts->options.bodyBytesMax : bodyBytesMax;
    m_parts->router.add(HttpMethod::Post, path, std::move(handler));
}

void HttpFront::get(std::string path, Handler handler)
{
    KP_ASSERT(isPlainPath(path, ParseLimits{}.pathBytesMax));
    Route& route = m_parts->routes[path];
    KP_ASSERT(!route.get);
    route.get = true;
    m_parts->router.add(HttpMethod::Get, path, std::move(handler));
}

Result<std::uint16_t> HttpFront::listen()
{
    if (!m_parts->wake.valid())
        return Error{Errc::Offline, "eventfd"};
    KP_TRY_ASSIGN(BoundSocket bound, openListener(m_parts->options));
    raiseDescriptorLimit(m_parts->options.connectionsMax);
    m_parts->listener = std::move(bound.socket);
    return bound.port;
}

Result<void> HttpFront::run()
{
    KP_ASSERT(m_parts->listener.valid());
    try {
        EventLoop loop{m_parts->options,    m_parts->routes,       m_parts->router, std::move(m_parts->listener),
                       m_parts->wake.get(), m_parts->stopRequested};
        return loop.run();
    } catch (const std::exception&) {
        return Error{Errc::Internal, "out of memory or threads"};
    }
}

void HttpFront::stop() noexcept
{
    m_parts->stopRequested.store(true);
    // A failed write means a full counter, which wakes the loop just as well.
    (void)::eventfd_write(m_parts->wake.get(), 1);
}

} // namespace kp::server
