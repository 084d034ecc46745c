/// \file The framing check: decides from raw bytes whether a request is one we serve, and where it ends. Pure
/// functions, no I/O. Strict on purpose: whatever two parsers could read in two ways is refused, because nginx stands
/// before us and cpp-httplib behind us, and a request that ends elsewhere for one of them is a smuggled request.
#pragma once

#include "shared/core/bytes.h"
#include "shared/wire/limits.h"

#include <string>
#include <variant>

namespace kp::server {

struct ParseLimits {
    std::size_t headBytesMax = 8192; ///< request line and headers, with the empty line
    std::size_t linesMax = 50;       ///< request line and headers
    std::size_t pathBytesMax = 128;
    std::size_t bodyBytesMax = wire::limits::kRequestBytesMax;
};

enum class HttpMethod : std::uint8_t { Get, Post };

struct RequestHead {
    HttpMethod method = HttpMethod::Get;
    std::string path{};
    std::string bearer{};
    std::size_t headBytes = 0; ///< up to and with the empty line
    std::size_t bodyBytes = 0; ///< as announced
    bool keepAlive = true;

    [[nodiscard]] std::size_t messageBytes() const noexcept { return headBytes + bodyBytes; }
};

struct Incomplete {};
/// Refused; the connection must close, since nobody knows where the next request would start.
struct Bad {
    int status = 400;
};
struct Complete {
    RequestHead head{};
    ByteView body{};
};

/// Judges the head alone, as soon as its last byte is there; wrong bytes are refused as soon as they are seen.
/// Refusals: 400 framing or syntax, 405 method, 411 POST without length, 413 announced body too large, 414 path too
/// long, 415 encoded body, 417 Expect, 431 head too large, 505 anything but HTTP/1.1.
[[nodiscard]] std::variant<Incomplete, Bad, RequestHead> parseHead(ByteView received, const ParseLimits& limits = {});

/// Judges a whole request. Bytes beyond the announced body are Bad{400}: a client that sends its next request before
/// our answer is either attacking or guessing.
[[nodiscard]] std::variant<Incomplete, Bad, Complete> parseRequest(ByteView received, const ParseLimits& limits = {});

/// A path that a route may have and a request may name: '/' followed by [A-Za-z0-9/_.-], no "..", no "//". Nothing in
/// it needs decoding, so there is one spelling per route.
[[nodiscard]] bool isPlainPath(std::string_view path, std::size_t bytesMax) noexcept;

} // namespace kp::server
