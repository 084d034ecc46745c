/// \file Opens the listening socket and names the peers that come in.
#pragma once

#include "server/http/descriptor.h"
#include "server/http/front_options.h"
#include "shared/core/result.h"

#include <sys/socket.h>

namespace kp::server {

struct BoundSocket {
    Descriptor socket{};
    std::uint16_t port = 0;
};

/// Non-blocking, close-on-exec, backlog 1024. Errors as HttpFront::listen().
[[nodiscard]] Result<BoundSocket> openListener(const FrontOptions& options);

/// Lifts the soft limit of open files towards what connectionsMax needs, as far as the hard limit allows.
void raiseDescriptorLimit(std::size_t connectionsMax) noexcept;

/// The address without port, "unix" for a unix socket.
[[nodiscard]] std::string peerName(const sockaddr_storage& address);

} // namespace kp::server
