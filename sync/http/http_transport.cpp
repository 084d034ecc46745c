#include "sync/http/http_transport.h"

#include "sync/http/guarded_stream.h"
#include "sync/http/server_url.h"

#include "shared/wire/limits.h"

#include <openssl/ssl.h>

#include <algorithm>
#include <map>

namespace kp::http {
namespace {

using Clock = std::chrono::steady_clock;

/// The library's client with our stream in place of its own: the one seam where every byte passes.
template <class Base>
class GuardedClient final : public Base {
public:
    GuardedClient(const std::string& host, int port, Guard& guard) : Base(host, port), m_guard(guard) {}

private:
    bool process_socket(const typename Base::Socket& socket, std::function<bool(httplib::Stream&)> callback) override
    {
        GuardedStream stream(socket.sock, socket.ssl, m_guard);
        const bool done = callback(stream);
        if (stream.hasLeftOver())
            m_guard.broken = true;
        return done && !m_guard.broken;
    }

    Guard& m_guard;
};

/// One server: its client and the guard that the client's streams obey.
struct Connection {
    Guard guard;
    std::unique_ptr<httplib::ClientImpl> client;
    std::string prefix;
    bool used = false;
};

template <class Duration>
void setTimeouts(httplib::ClientImpl& client, Duration connect, Duration answer)
{
    const auto seconds = [](Duration d) { return static_cast<time_t>(d.count() / 1000); };
    const auto rest = [](Duration d) { return static_cast<time_t>(d.count() % 1000 * 1000); };
    client.set_connection_timeout(seconds(connect), rest(connect));
    client.set_read_timeout(seconds(answer), rest(answer));
    client.set_write_timeout(seconds(answer), rest(answer));
}

bool allowed(const httplib::Response& head)
{
    // Nothing was asked to be compressed, and a decompressor is one more thing an answer could blow up.
    return !head.has_header("Content-Encoding") && head.get_header_value_count("Content-Length") <= 1;
}

} // namespace

struct HttpTransport::State {
    TransportOptions options;
    Traffic traffic;
    std::atomic<bool> cancelled{false};
    std::map<std::string, std::unique_ptr<Connection>> connections;

    std::unique_ptr<Connection> connect(const ServerUrl& url);
    Result<engine::InReply> once(Connection& connection, const engine::OutRequest& request);
};

std::unique_ptr<Connection> HttpTransport::State::connect(const ServerUrl& url)
{
    auto made = std::make_unique<Connection>();
    made->prefix = url.prefix;
    made->guard.cancelled = &cancelled;
    made->guard.traffic = &traffic;
    if (url.tls) {
        auto client = std::make_unique<GuardedClient<httplib::SSLClient>>(url.host, url.port, made->guard);
        client->enable_server_certificate_verification(true);
        if (client->ssl_context() != nullptr)
            (void)SSL_CTX_set_min_proto_version(client->ssl_context(), TLS1_2_VERSION);
        if (!options.caFile.empty())
            client->set_ca_cert_path(options.caFile);
        made->client = std::move(client);
    } else {
        made->client = std::make_unique<GuardedClient<httplib::ClientImpl>>(url.host, url.port, made->guard);
    }
    made->client->set_keep_alive(true);
    made->client->set_tcp_nodelay(true);
    made->client->set_follow_location(false);
    made->client->set_compress(false);
    made->client->set_decompress(false);
    made->client->set_socket_options([this](int) { ++traffic.connections; });
    return made;
}

Result<engine::InReply> HttpTransport::State::once(Connection& connection, const engine::OutRequest& request)
{
    const auto left = std::chrono::duration_cast<std::chrono::milliseconds>(connection.guard.deadline - Clock::now());
    if (left.count() <= 0 || cancelled.load())
        return Error{Errc::Offline, "out of time"};
    setTimeouts(*connection.client, std::min(options.connectTimeout, left), left);
    httplib::Request asked;
    asked.method = "POST";
    asked.path = connection.prefix + request.path;
    asked.body.assign(textOf(request.body));
    asked.headers = {
        {"Content-Type", "application/octet-stream"}, {"Accept-Encoding", "identity"}, {"User-Agent", "krachtplan"}};
    if (!request.bearer.empty())
        asked.headers.emplace("Authorization", "Bearer " + request.bearer);
    engine::InReply reply;
    asked.response_handler = allowed;
    asked.content_receiver = [&](const char* bytes, std::size_t size, std::uint64_t, std::uint64_t) {
        if (reply.body.size() + size > connection.guard.answerBytesMax)
            return false;
        reply.body.insert(reply.body.end(), bytes, bytes + size);
        return true;
    };
    httplib::Response answer;
    httplib::Error fault = httplib::Error::Success;
    ++traffic.requests;
    if (!connection.client->send(asked, answer, fault) || connection.guard.broken)
        return Error{Errc::Offline, "transport " + std::to_string(static_cast<int>(fault))};
    if (answer.status >= 300 && answer.status < 400)
        return Error{Errc::Offline, "redirect"}; // a hotel's login page, or somebody who wants our requests elsewhere
    reply.status = answer.status;
    return reply;
}

HttpTransport::HttpTransport(TransportOptions options) : m_state(std::make_unique<State>())
{
    m_state->options = std::move(options);
}

HttpTransport::~HttpTransport() = default;

void HttpTransport::cancel() { m_state->cancelled = true; }

TrafficCounts HttpTransport::counts() const
{
    return {m_state->traffic.requests, m_state->traffic.connections, m_state->traffic.bytesSent,
            m_state->traffic.bytesReceived};
}

Result<engine::InReply> HttpTransport::send(const engine::OutRequest& request)
{
    return send(request, Clock::now() + m_state->options.answerTimeout);
}

Result<engine::InReply> HttpTransport::send(const engine::OutRequest& request, Clock::time_point deadline)
{
    const auto url = parseServerUrl(request.server);
    if (!url.ok() || !request.path.starts_with('/') || request.body.size() > wire::limits::kRequestBytesMax)
        return Error{Errc::Offline, "address or size"};
    deadline = std::min(deadline, Clock::now() + m_state->options.answerTimeout);
    std::unique_ptr<Connection>& kept = m_state->connections[request.server];
    try {
        for (;;) {
            if (!kept)
                kept = m_state->connect(url.value());
            const bool reused = std::exchange(kept->used, true);
            kept->guard.deadline = deadline;
            kept->guard.answerBytesMax = wire::limits::kResponseBytesMax;
            kept->guard.answered = kept->guard.broken = false;
            auto reply = m_state->once(*kept, request);
            if (reply.ok())
                return reply;
            // A server may close a kept connection at the very moment we write; every request of the protocol may be repeated.
            const bool stale = reused && !kept->guard.answered && Clock::now() < deadline && !m_state->cancelled;
            kept.reset();
            if (!stale)
                return reply;
        }
    } catch (const std::exception&) {
        kept.reset();
        return Error{Errc::Offline, "transport"};
    }
}

} // namespace kp::http
