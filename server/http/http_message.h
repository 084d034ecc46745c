/// \file What a handler sees of a request and says in answer. No framing, no headers: those end in the guard.
#pragma once

#include "shared/core/bytes.h"

#include <functional>
#include <string>

namespace kp::server {

struct HttpRequest {
    std::string path{};
    std::string bearer{}; ///< value of "Authorization: Bearer", or empty
    Bytes body{};
    std::string peer{}; ///< the socket's address, for rate limiting only; X-Forwarded-* is never read
};

struct HttpResponse {
    int status = 200;
    Bytes body{};
    std::string contentType = "application/octet-stream";
    int retryAfterSeconds = 0; ///< 0: no Retry-After header
};

/// Called on a worker thread, several at a time. An exception that escapes is answered 500 without its text.
using HttpHandler = std::function<HttpResponse(const HttpRequest&)>;

} // namespace kp::server
