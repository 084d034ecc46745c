#include "server/http/listener.h"

#include <arpa/inet.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/un.h>

#include <algorithm>
#include <array>
#include <cstring>
#include <string_view>

namespace kp::server {
namespace {

constexpr int kBacklog = 1024;
constexpr int kKernelBufferBytes = 256 * 1024;
constexpr std::string_view kUnixPrefix = "unix:";
constexpr std::size_t kDescriptorsBeside = 256; ///< the store, the log, the control socket and what libraries open

struct Endpoint {
    sockaddr_storage storage{};
    socklen_t size = 0;
    bool onlyThisMachine = false;

    [[nodiscard]] const sockaddr* raw() const noexcept { return reinterpret_cast<const sockaddr*>(&storage); }
};

Result<Endpoint> unixEndpoint(std::string_view path)
{
    sockaddr_un address{};
    if (path.empty() || path.size() >= sizeof address.sun_path)
        return Error{Errc::BadValue, "unix socket path"};
    address.sun_family = AF_UNIX;
    std::memcpy(address.sun_path, path.data(), path.size());
    // A socket left by a server that was killed would make bind() fail for ever; anything else there is not ours.
    struct stat info {};
    if (::lstat(address.sun_path, &info) == 0 && S_ISSOCK(info.st_mode))
        ::unlink(address.sun_path);
    Endpoint endpoint{.storage = {}, .size = sizeof address, .onlyThisMachine = true};
    std::memcpy(&endpoint.storage, &address, sizeof address);
    return endpoint;
}

Result<Endpoint> internetEndpoint(const std::string& text, std::uint16_t port)
{
    Endpoint endpoint;
    sockaddr_in four{};
    sockaddr_in6 six{};
    if (::inet_pton(AF_INET, text.c_str(), &four.sin_addr) == 1) {
        four.sin_family = AF_INET;
        four.sin_port = htons(port);
        endpoint.onlyThisMachine = (ntohl(four.sin_addr.s_addr) >> 24) == 127;
        endpoint.size = sizeof four;
        std::memcpy(&endpoint.storage, &four, sizeof four);
        return endpoint;
    }
    if (::inet_pton(AF_INET6, text.c_str(), &six.sin6_addr) == 1) {
        six.sin6_family = AF_INET6;
        six.sin6_port = htons(port);
        endpoint.onlyThisMachine = std::memcmp(&six.sin6_addr, &in6addr_loopback, sizeof in6addr_loopback) == 0;
        endpoint.size = sizeof six;
        std::memcpy(&endpoint.storage, &six, sizeof six);
        return endpoint;
    }
    return Error{Errc::BadValue, "not an address literal"};
}

/// Accepted sockets inherit all of these.
void setOptions(int socket, bool isUnix) noexcept
{
    // Left alone, the kernel buffers up to 10 MiB for a client that sends without being read or does not read.
    ::setsockopt(socket, SOL_SOCKET, SO_RCVBUF, &kKernelBufferBytes, sizeof kKernelBufferBytes);
    ::setsockopt(socket, SOL_SOCKET, SO_SNDBUF, &kKernelBufferBytes, sizeof kKernelBufferBytes);
    if (isUnix)
        return;
    const int on = 1;
    ::setsockopt(socket, SOL_SOCKET, SO_REUSEADDR, &on, sizeof on);
    // An answer goes out in one piece; waiting for more of it would cost 40 ms against a delayed acknowledgement.
    ::setsockopt(socket, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
}

std::uint16_t boundPort(int socket) noexcept
{
    sockaddr_storage storage{};
    socklen_t size = sizeof storage;
    if (::getsockname(socket, reinterpret_cast<sockaddr*>(&storage), &size) != 0)
        return 0;
    if (storage.ss_family == AF_INET)
        return ntohs(reinterpret_cast<const sockaddr_in*>(&storage)->sin_port);
    if (storage.ss_family == AF_INET6)
        return ntohs(reinterpret_cast<const sockaddr_in6*>(&storage)->sin6_port);
    return 0;
}

} // namespace

Result<BoundSocket> openListener(const FrontOptions& options)
{
    const bool isUnix = options.address.starts_with(kUnixPrefix);
    const std::string text = options.address == "localhost" ? "127.0.0.1" : options.address;
    KP_TRY_ASSIGN(const Endpoint endpoint,
                  isUnix ? unixEndpoint(text.substr(kUnixPrefix.size())) : internetEndpoint(text, options.port));
    if (!endpoint.onlyThisMachine && !options.behindProxy)
        return Error{Errc::NotAllowed, "public address without a proxy in front"};

    Descriptor socket{::socket(endpoint.storage.ss_family, SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0)};
    if (!socket.valid())
        return Error{Errc::Offline, "socket"};
    setOptions(socket.get(), isUnix);
    if (::bind(socket.get(), endpoint.raw(), endpoint.size) != 0)
        return Error{Errc::Offline, "bind"};
    // The proxy runs as another user of the same group; nobody else may speak to us directly.
    if (isUnix && ::chmod(text.c_str() + kUnixPrefix.size(), S_IRUSR | S_IWUSR | S_IRGRP | S_IWGRP) != 0)
        return Error{Errc::Offline, "chmod"};
    if (::listen(socket.get(), kBacklog) != 0)
        return Error{Errc::Offline, "listen"};
    const std::uint16_t port = boundPort(socket.get());
    return BoundSocket{std::move(socket), port};
}

void raiseDescriptorLimit(std::size_t connectionsMax) noexcept
{
    rlimit limit{};
    if (::getrlimit(RLIMIT_NOFILE, &limit) != 0)
        return;
    const rlim_t wanted = std::min<rlim_t>(limit.rlim_max, connectionsMax + kDescriptorsBeside);
    if (limit.rlim_cur >= wanted)
        return;
    limit.rlim_cur = wanted;
    // Refusal is no failure: accept() then stops at the lower limit and resumes when descriptors come free.
    ::setrlimit(RLIMIT_NOFILE, &limit);
}

std::string peerName(const sockaddr_storage& address)
{
    std::array<char, INET6_ADDRSTRLEN> text{};
    if (address.ss_family == AF_INET) {
        const auto* four = reinterpret_cast<const sockaddr_in*>(&address);
        if (::inet_ntop(AF_INET, &four->sin_addr, text.data(), text.size()) != nullptr)
            return text.data();
    } else if (address.ss_family == AF_INET6) {
        const auto* six = reinterpret_cast<const sockaddr_in6*>(&address);
        if (::inet_ntop(AF_INET6, &six->sin6_addr, text.data(), text.size()) != nullptr)
            return text.data();
    }
    return "unix";
}

} // namespace kp::server
