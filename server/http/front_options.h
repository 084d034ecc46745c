/// \file Every limit and deadline of the guard, in one place. Reasons and attack figures: README.md here.
#pragma once

#include "shared/wire/limits.h"

#include <chrono>
#include <cstdint>
#include <string>

namespace kp::server {

/// All absolute: a client that keeps dripping bytes does not move them, except where a body earns time by its bytes.
struct FrontDeadlines {
    std::chrono::milliseconds head{5'000};       ///< from the accept, or from the first byte on a reused connection
    std::chrono::milliseconds bodyGrace{15'000}; ///< from the end of the head, plus the time that the received bytes earn
    std::chrono::milliseconds bodyMax{60'000};   ///< whatever was received
    std::size_t bodyBytesPerSecondMin = 4096;    ///< one more second for each of these received
    std::chrono::milliseconds answer{30'000};    ///< from the first to the last byte of an answer
    std::chrono::milliseconds idle{30'000};      ///< between two requests on one connection
    std::chrono::milliseconds linger{2'000};     ///< after the last answer, so that a reset does not overtake it
};

struct FrontOptions {
    std::string address = "127.0.0.1"; ///< an IPv4 or IPv6 literal, or "unix:/path"
    std::uint16_t port = 0;            ///< 0: any free one
    int workers = 4;
    std::size_t queueMax = 256;
    std::size_t connectionsMax = 4000;
    std::size_t perSourceMax = 200;
    bool perSourceLimit = false; ///< off: on loopback and behind a proxy all connections have one address
    std::size_t bodyBytesMax = wire::limits::kRequestBytesMax;
    /// Requests and answers held in memory at once, over all connections. Beyond it new work is refused with 503, so
    /// that 4,000 connections of 1 MiB cannot ask for 4 GiB.
    std::size_t bufferedBytesMax = 96 * 1024 * 1024;
    bool behindProxy = false;
    FrontDeadlines deadlines{};
};

} // namespace kp::server
