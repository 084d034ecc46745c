#include "server/http/connection.h"

#include <sys/socket.h>
#include <sys/uio.h>

#include <algorithm>
#include <array>
#include <cerrno>

namespace kp::server {
namespace {

/// One turn of one connection: large enough for a body in a few turns, small enough that others get theirs.
constexpr std::size_t kTurnBytes = 64 * 1024;

std::array<char, kTurnBytes>& scratch() noexcept
{
    thread_local std::array<char, kTurnBytes> buffer;
    return buffer;
}

Io outcomeOf(ssize_t result) noexcept
{
    if (result > 0)
        return Io::Progress;
    if (result < 0 && (errno == EAGAIN || errno == EINTR))
        return Io::WouldBlock;
    return Io::Ended;
}

} // namespace

Connection::Connection(Descriptor s, std::uint64_t i, std::string p) : socket(std::move(s)), id(i), peer(std::move(p)) {}

Io Connection::receive(std::size_t& fresh)
{
    auto& buffer = scratch();
    const ssize_t count = ::recv(socket.get(), buffer.data(), buffer.size(), MSG_DONTWAIT);
    const Io outcome = outcomeOf(count);
    fresh = outcome == Io::Progress ? static_cast<std::size_t>(count) : 0;
    in.insert(in.end(), buffer.data(), buffer.data() + fresh);
    return outcome;
}

Io Connection::discard()
{
    auto& buffer = scratch();
    const ssize_t count = ::recv(socket.get(), buffer.data(), buffer.size(), MSG_DONTWAIT);
    const Io outcome = outcomeOf(count);
    if (outcome != Io::Progress)
        return outcome;
    const auto dropped = static_cast<std::size_t>(count);
    if (dropped >= discardLeft)
        return Io::Ended;
    discardLeft -= dropped;
    return Io::Progress;
}

Io Connection::send()
{
    while (sent < outBytes()) {
        const std::size_t fromHead = std::min(sent, out.head.size());
        const std::size_t fromBody = sent - fromHead;
        std::array<iovec, 2> parts{{{out.head.data() + fromHead, out.head.size() - fromHead},
                                    {out.body.data() + fromBody, out.body.size() - fromBody}}};
        msghdr message{};
        message.msg_iov = parts.data();
        message.msg_iovlen = parts.size();
        const ssize_t count = ::sendmsg(socket.get(), &message, MSG_DONTWAIT | MSG_NOSIGNAL);
        const Io outcome = outcomeOf(count);
        if (outcome != Io::Progress)
            return outcome;
        sent += static_cast<std::size_t>(count);
    }
    return Io::Progress;
}

bool Connection::hasUnreadBytes() const noexcept
{
    char byte = 0;
    return ::recv(socket.get(), &byte, 1, MSG_DONTWAIT | MSG_PEEK) > 0;
}

} // namespace kp::server
