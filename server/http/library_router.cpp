#include "server/http/library_router.h"

#include "server/http/answer.h"
#include "shared/core/assert.h"

#include <httplib.h>

#include <algorithm>
#include <cstring>

namespace kp::server {
namespace {

/// The library's idea of a connection: reads the rebuilt head, writes the answer's head to memory.
class MemoryStream final : public httplib::Stream {
public:
    explicit MemoryStream(std::string head) : m_head(std::move(head)) {}

    bool is_readable() const override { return true; }
    bool is_writable() const override { return true; }

    ssize_t read(char* out, std::size_t size) override
    {
        const std::size_t count = std::min(size, m_head.size() - m_read);
        std::memcpy(out, m_head.data() + m_read, count);
        m_read += count;
        return static_cast<ssize_t>(count);
    }

    ssize_t write(const char* data, std::size_t size) override
    {
        m_written.append(data, size);
        return static_cast<ssize_t>(size);
    }

    void get_remote_ip_and_port(std::string& ip, int& port) const override
    {
        ip.clear();
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
    std::size_t m_read = 0;
    std::string m_written;
};

/// Only what the library needs to find the handler.
std::string rebuiltHead(const RequestHead& head)
{
    std::string text = head.method == HttpMethod::Get ? "GET " : "POST ";
    text += head.path;
    text += " HTTP/1.1\r\n";
    if (head.method == HttpMethod::Post)
        text += "Content-Length: 0\r\n";
    if (!head.keepAlive)
        text += "Connection: close\r\n";
    return text + "\r\n";
}

/// What goes round the library. It calls the handler on the thread that calls it, so the thread knows which request it
/// is.
struct Exchange {
    HttpRequest request{};
    Bytes answerBody{};
};
thread_local Exchange* t_exchange = nullptr;

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

httplib::Server::Handler adapt(HttpHandler handler)
{
    return [handler = std::move(handler)](const httplib::Request& in, httplib::Response& out) {
        KP_ASSERT(t_exchange != nullptr);
        t_exchange->request.path = in.path;
        HttpResponse response = handler(t_exchange->request);
        out.status = response.status;
        out.set_header("Content-Type", response.contentType);
        out.set_header("Content-Length", std::to_string(response.body.size()));
        if (response.retryAfterSeconds > 0)
            out.set_header("Retry-After", std::to_string(response.retryAfterSeconds));
        t_exchange->answerBody = std::move(response.body);
    };
}

/// The library's own texts (exception messages, "404") never leave: bodies and words are ours.
void fail(httplib::Response& out, int status)
{
    const std::string body = errorBody(status);
    out.status = status;
    out.headers.clear();
    out.set_header("Content-Type", "application/json");
    out.set_header("Content-Length", std::to_string(body.size()));
    t_exchange->answerBody = copyOf(viewOf(body));
}

} // namespace

class LibraryRouter::Library final : public httplib::Server {
public:
    Library()
    {
        set_payload_max_length(0);
        set_exception_handler([](const httplib::Request&, httplib::Response& out, std::exception_ptr) { fail(out, 500); });
        set_error_handler([](const httplib::Request&, httplib::Response& out) {
            if (!out.has_header("Content-Length"))
                fail(out, out.status);
        });
    }

    Answer run(CheckedRequest request)
    {
        Exchange exchange{.request = {.path = {},
                                      .bearer = std::move(request.head.bearer),
                                      .body = std::move(request.body),
                                      .peer = std::move(request.peer)}};
        MemoryStream stream{rebuiltHead(request.head)};
        bool closed = false;
        t_exchange = &exchange;
        const bool processed = process_request(stream, !request.head.keepAlive, closed, nullptr);
        t_exchange = nullptr;
        if (!processed)
            return {.head = refusal(500)};
        return {.head = stream.takeWritten(),
                .body = std::move(exchange.answerBody),
                .keepAlive = request.head.keepAlive && !closed};
    }
};

LibraryRouter::LibraryRouter() : m_library(std::make_unique<Library>()) {}
LibraryRouter::~LibraryRouter() = default;

void LibraryRouter::add(HttpMethod method, const std::string& path, HttpHandler handler)
{
    if (method == HttpMethod::Get)
        m_library->Get(patternFor(path), adapt(std::move(handler)));
    else
        m_library->Post(patternFor(path), adapt(std::move(handler)));
}

Answer LibraryRouter::answer(CheckedRequest request) noexcept
{
    try {
        return m_library->run(std::move(request));
    } catch (...) {
        return {.head = refusal(500)};
    }
}

} // namespace kp::server
