#include "server/http/connection.h"

#include <sys/socket.h>

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
    if (phase == Phase::Body && in.capacity() < in.size() + fresh) {
        // Doubling, but never beyond the announced size: memory follows what was sent, not what was promised.
        in.reserve(std::max(in.size() + fresh, std::min(head.messageBytes(), 2 * (in.size() + fresh))));
    }
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
    while (sent < out.size()) {
        const ssize_t count = ::send(socket.get(), out.data() + sent, out.size() - sent, MSG_DONTWAIT | MSG_NOSIGNAL);
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
