/// \file One client's connection: its socket, its buffers and where it stands. Only bytes in and bytes out; what they
/// mean is decided by EventLoop, which owns it and is the only one to touch it.
#pragma once

#include "server/http/descriptor.h"
#include "server/http/library_router.h"

#include <chrono>

namespace kp::server {

using SteadyTime = std::chrono::steady_clock::time_point;

enum class Phase : std::uint8_t {
    Idle,      ///< between two requests
    Head,      ///< waiting for the end of the head
    Body,      ///< waiting for the announced bytes
    Working,   ///< queued or with a handler; the socket is not read, and is already closed if the client left
    Answering, ///< sending
    Lingering, ///< everything sent and our side shut; reading away the rest so that no reset overtakes the answer
};

enum class Io : std::uint8_t { Progress, WouldBlock, Ended };

class Connection {
public:
    Connection(Descriptor socket, std::uint64_t id, std::string peer);

    /// Appends what has arrived to `in`, at most one scratch buffer. `fresh` is the number of new bytes.
    [[nodiscard]] Io receive(std::size_t& fresh);
    /// Reads and drops. Ended also when `discardLeft` is used up.
    [[nodiscard]] Io discard();
    /// Sends the rest of `out`. Progress: all sent.
    [[nodiscard]] Io send();
    /// True if bytes lie ready that nobody has asked for.
    [[nodiscard]] bool hasUnreadBytes() const noexcept;
    /// Bytes held for this connection, a request that is with a worker included.
    [[nodiscard]] std::size_t heldBytes() const noexcept { return in.size() + outBytes() + lentBytes; }
    [[nodiscard]] std::size_t outBytes() const noexcept { return out.head.size() + out.body.size(); }

    Descriptor socket;
    const std::uint64_t id;
    const std::string peer;
    Phase phase = Phase::Head;
    SteadyTime phaseStart{};
    SteadyTime deadline{};
    Bytes in{}; ///< the head until it is complete, then the body alone
    RequestHead head{};
    Answer out{};
    std::size_t sent = 0;
    std::size_t lentBytes = 0;    ///< size of the request handed to the workers
    std::size_t chargedBytes = 0; ///< what the loop has booked for heldBytes()
    std::size_t discardLeft = 0;
    std::uint32_t interest = 0; ///< as registered with epoll
};

} // namespace kp::server
