/// \file Which addresses a plan's server may have. Plain HTTP never leaves this machine.
#pragma once

#include "shared/core/result.h"

#include <cstdint>
#include <string>
#include <string_view>

namespace kp::http {

struct ServerUrl {
    bool tls = false;
    std::string host; ///< a name or an address, without brackets
    std::uint16_t port = 0;
    std::string prefix; ///< what stands before "/v1/..."; empty or "/something"
};

/// "https://name[:port][/prefix]", or "http://" for 127.0.0.0/8, [::1] and localhost (which is then taken as 127.0.0.1: a
/// name may be made to point elsewhere). \return Errc::BadValue for anything else.
[[nodiscard]] Result<ServerUrl> parseServerUrl(std::string_view text);

} // namespace kp::http
