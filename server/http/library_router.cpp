#include "server/http/library_router.h"

#include "server/http/answer.h"
#include "shared/core/assert.h"

#include <httplib.h>

#include <algorithm>
#include <cstring>

namespace kp::server {
namespace {

/// The library's idea of a connection: reads the rebuilt head, then the body where it already lies; writes to memory.
class MemoryStream final : public httplib::Stream {
public:
    MemoryStream(std::string head, ByteView body, const std::string& peer)
        : m_head(std::move(head)), m_body(body), m_peer(peer)
    {
    }

    bool is_readable() const override { return true; }
    bool is_writable() const override { return true; }

    ssize_t read(char* out, std::size_t size) override
    {
        const ByteView source = m_headRead < m_head.size() ? viewOf(m_head).subspan(m_headRead) : m_body.subspan(m_bodyRead);
        std::size_t& position = m_headRead < m_head.size() ? m_headRead : m_bodyRead;
        const std::size_t count = std::min(size, source.size());
        if (count > 0)
            std::memcpy(out, source.data(), count);
        position += count;
        return static_cast<ssize_t>(count);
    }

    ssize_t write(const char* data, std::size_t size) override
    {
        m_written.append(data, size);
        return static_cast<ssize_t>(size);
    }

    void get_remote_ip_and_port(std::string& ip, int& port) const override
    {
        ip = m_peer;
        port = 0;
    }
    void get_local_ip_and_port(std::string& ip, int& port) const override
    {
        ip.clear();
        port = 0;
    }
    /// Below FD_SETSIZE, whatever our real descriptor is: the library answers 500 above it.
    socket_t socket() const override { return 0; }

    [[nodiscard]] std::string takeWritten() { return std::move(m_written); }

private:
    std::string m_head;
    ByteView m_body;
    const std::string& m_peer;
    std::size_t m_headRead = 0;
    std::size_t m_bodyRead = 0;
    std::string m_written;
};

/// Only what the library needs to find the handler and the body. The bearer goes round it (setup_request), because it
/// percent-decodes the header values that it parses.
std::string rebuiltHead(const RequestHead& head)
{
    std::string text = head.method == HttpMethod::Get ? "GET " : "POST ";
    text += head.path;
    text += " HTTP/1.1\r\n";
    if (head.method == HttpMethod::Post)
        text += "Content-Type: application/octet-stream\r\nContent-Length: " + std::to_string(head.bodyBytes) + "\r\n";
    if (!head.keepAlive)
        text += "Connection: close\r\n";
    return text + "\r\n";
}

constexpr const char* kBearerSlot = "X-Checked-Bearer";

/// The library takes routes as regular expressions; a plain path has one special character.
std::string patternFor(const std::string& path)
{
    std::string pattern;
    for (const char c : path) {
        if (c == '.')
            pattern += '\\';
        pattern += c;
    }
    return pattern;
}

void fill(httplib::Response& out, const HttpResponse& in)
{
    out.status = in.status;
    out.body.assign(in.body.begin(), in.body.end());
    out.set_header("Content-Type", in.contentType);
    if (in.retryAfterSeconds > 0)
        out.set_header("Retry-After", std::to_string(in.retryAfterSeconds));
}

httplib::Server::Handler adapt(HttpHandler handler)
{
    return [handler = std::move(handler)](const httplib::Request& in, httplib::Response& out) {
        HttpRequest request;
        request.path = in.path;
        request.bearer = in.get_header_value(kBearerSlot);
        request.body.assign(in.body.begin(), in.body.end());
        request.peer = in.remote_addr;
        fill(out, handler(request));
    };
}

} // namespace

class LibraryRouter::Library final : public httplib::Server {
public:
    explicit Library(std::size_t bodyBytesMax)
    {
        set_payload_max_length(bodyBytesMax);
        // The library's own texts (exception messages, "404") never leave: bodies and words are ours.
        set_exception_handler([](const httplib::Request&, httplib::Response& out, std::exception_ptr) { fail(out, 500); });
        set_error_handler([](const httplib::Request&, httplib::Response& out) {
            if (out.body.empty())
                fail(out, out.status);
        });
    }

    Answer run(const CheckedRequest& request)
    {
        const ByteView body = ByteView{request.message}.subspan(request.head.headBytes);
        MemoryStream stream{rebuiltHead(request.head), body, request.peer};
        bool closed = false;
        const bool processed = process_request(stream, !request.head.keepAlive, closed, [&](httplib::Request& in) {
            in.headers.emplace(kBearerSlot, request.head.bearer);
        });
        if (!processed)
            return {refusal(500), false};
        return {stream.takeWritten(), request.head.keepAlive && !closed};
    }

private:
    static void fail(httplib::Response& out, int status)
    {
        out.status = status;
        out.body = errorBody(status);
        out.headers.erase("Content-Type");
        out.set_header("Content-Type", "application/json");
    }
};

LibraryRouter::LibraryRouter(std::size_t bodyBytesMax) : m_library(std::make_unique<Library>(bodyBytesMax)) {}
LibraryRouter::~LibraryRouter() = default;

void LibraryRouter::add(HttpMethod method, const std::string& path, HttpHandler handler)
{
    if (method == HttpMethod::Get)
        m_library->Get(patternFor(path), adapt(std::move(handler)));
    else
        m_library->Post(patternFor(path), adapt(std::move(handler)));
}

Answer LibraryRouter::answer(const CheckedRequest& request) noexcept
{
    try {
        return m_library->run(request);
    } catch (...) {
        return {refusal(500), false};
    }
}

} // namespace kp::server
