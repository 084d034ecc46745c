/// \file The only includer of <httplib.h> in the server. The library gets complete, checked and rebuilt messages from
/// memory and never sees a socket, a foreign header or a path that we do not serve.
#pragma once

#include "server/http/http_message.h"
#include "server/http/request_parser.h"

#include <memory>

namespace kp::server {

/// One checked request on its way to a handler.
struct CheckedRequest {
    RequestHead head{};
    Bytes message{}; ///< head and body as received; only the body is read again
    std::string peer{};
};

struct Answer {
    std::string bytes{};
    bool keepAlive = false;
};

/// Adding routes is for start-up only; answer() may be called from several threads at once.
class LibraryRouter {
public:
    explicit LibraryRouter(std::size_t bodyBytesMax);
    ~LibraryRouter();

    /// \pre isPlainPath(path)
    void add(HttpMethod method, const std::string& path, HttpHandler handler);
    /// Runs the handler and returns the bytes to send. Never throws: what goes wrong inside is a 500.
    [[nodiscard]] Answer answer(const CheckedRequest& request) noexcept;

private:
    class Library;
    std::unique_ptr<Library> m_library;
};

} // namespace kp::server
