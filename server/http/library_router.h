/// \file The only includer of <httplib.h> in the server. The library gets checked and rebuilt heads from memory, finds
/// the handler and writes the answer's head; it never sees a socket, a foreign header or a path that we do not serve.
/// Bodies and bearers go round it: it would copy a body several times and percent-decode a bearer (figures: README.md
/// here).
#pragma once

#include "server/http/http_message.h"
#include "server/http/request_parser.h"

#include <memory>

namespace kp::server {

/// One checked request on its way to a handler.
struct CheckedRequest {
    RequestHead head{};
    Bytes body{};
    std::string peer{};
};

/// What goes back: the two parts are sent one after the other.
struct Answer {
    std::string head{};
    Bytes body{};
    bool keepAlive = false;
};

/// Adding routes is for start-up only; answer() may be called from several threads at once.
class LibraryRouter {
public:
    LibraryRouter();
    ~LibraryRouter();

    /// \pre isPlainPath(path)
    void add(HttpMethod method, const std::string& path, HttpHandler handler);
    /// Runs the handler and returns what to send. Never throws: what goes wrong inside is a 500.
    [[nodiscard]] Answer answer(CheckedRequest request) noexcept;

private:
    class Library;
    std::unique_ptr<Library> m_library;
};

} // namespace kp::server
