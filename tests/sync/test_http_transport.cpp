// The client's half of HTTP against servers that misbehave: bounded in time and size, nothing followed, nothing guessed.
#include "sync/http/http_transport.h"
#include "sync/http/server_url.h"
#include "tests/sync/scripted_server.h"

#include <catch2/catch.hpp>

#include <cstdlib>

using namespace kp;
using namespace kp::test;
using namespace std::chrono_literals;
using Clock = std::chrono::steady_clock;

namespace {

http::TransportOptions impatient()
{
    http::TransportOptions options;
    options.connectTimeout = 500ms;
    options.answerTimeout = 600ms;
    return options;
}

engine::OutRequest requestTo(const std::string& server) { return {server, "/v1/sync", "token", Bytes(3000, 7)}; }

std::string codeFrom(const std::string& answer)
{
    const ScriptedServer server(answer);
    http::HttpTransport transport(impatient());
    const auto start = Clock::now();
    const auto reply = transport.send(requestTo(server.url()));
    CHECK(Clock::now() - start < 5s);
    return reply.ok() ? std::to_string(reply.value().status) : std::string(name(reply.code()));
}

const std::string kOk = "HTTP/1.1 200 OK\r\nContent-Type: application/octet-stream\r\n";

} // namespace

TEST_CASE("a whole answer arrives whole whatever its status")
{
    CHECK(codeFrom(kOk + "Content-Length: 2\r\n\r\nab") == "200");
    CHECK(codeFrom("HTTP/1.1 503 X\r\nContent-Length: 1\r\n\r\nx") == "503");
    const ScriptedServer server(kOk + "Content-Length: 5\r\n\r\nhello");
    http::HttpTransport transport;
    CHECK(textOf(transport.send(requestTo(server.url())).value().body) == "hello");
    CHECK(transport.counts().requests == 1);
    CHECK(transport.counts().bytesSent > 3000);
}

// Killed: no byte budget for head and body, and 1xx let through.
TEST_CASE("what is not one whole answer of bounded size counts as offline")
{
    const std::string odd = GENERATE_COPY(
        std::string(), std::string("garbage\r\n\r\n"), std::string("HTTP/1.1 200"), std::string("HTTP/2.0 200 OK\r\n\r\n"),
        kOk + "Content-Length: 50\r\n\r\ncut", kOk + "Content-Length: 1099511627776\r\n\r\nx",
        kOk + "Content-Length: 2000000\r\n\r\n" + std::string(2'000'000, 'x'),
        kOk + "Transfer-Encoding: chunked\r\n\r\n1E8480\r\n" + std::string(2'000'000, 'x') + "\r\n0\r\n\r\n",
        kOk + "X: " + std::string(5'000, 'y') + "\r\nContent-Length: 1\r\n\r\nx",
        kOk +
            [] {
                std::string many;
                for (int i = 0; i < 2'000; ++i)
                    many += "X-Header: 0123456789\r\n";
                return many;
            }()
            + "Content-Length: 1\r\n\r\nx",
        kOk + "Content-Length: 1\r\nContent-Length: 2\r\n\r\nx",
        kOk + "Content-Encoding: gzip\r\nContent-Length: 1\r\n\r\nx",
        std::string("HTTP/1.1 100 Continue\r\n\r\n") + kOk + "Content-Length: 1\r\n\r\nx");
    CHECK(codeFrom(odd) == "offline");
}

TEST_CASE("a redirect is not followed")
{
    const ScriptedServer trap(kOk + "Content-Length: 1\r\n\r\nx");
    for (const int status : {301, 302, 307, 308})
        CHECK(codeFrom("HTTP/1.1 " + std::to_string(status) + " X\r\nLocation: " + trap.url()
                       + "/v1/sync\r\nContent-Length: 0\r\n\r\n")
              == "offline");
    CHECK(trap.connections() == 0);
}

TEST_CASE("an answer that drips ends at the deadline")
{
    const std::string head = GENERATE(std::string(), std::string("HTTP/1.1 200 OK\r\n"),
                                      std::string("HTTP/1.1 200 OK\r\nContent-Length: 9000\r\n\r\n"));
    std::atomic<bool> over{false};
    const ScriptedServer server([&](int socket, const std::string&) {
        for (bool heard = ScriptedServer::say(socket, head); heard && !over; heard = ScriptedServer::say(socket, "x"))
            std::this_thread::sleep_for(20ms);
    });
    http::HttpTransport transport(impatient());
    const auto start = Clock::now();
    CHECK(transport.send(requestTo(server.url())).code() == Errc::Offline);
    over = true;
    CHECK(Clock::now() - start < 3s);
}

TEST_CASE("a request under way ends when it is cancelled")
{
    std::atomic<bool> over{false};
    const ScriptedServer server([&](int, const std::string&) {
        while (!over)
            std::this_thread::sleep_for(10ms);
    });
    http::HttpTransport transport;
    std::thread other([&] {
        std::this_thread::sleep_for(100ms);
        transport.cancel();
    });
    const auto start = Clock::now();
    CHECK(transport.send(requestTo(server.url())).code() == Errc::Offline);
    CHECK(Clock::now() - start < 5s);
    other.join();
    over = true;
}

TEST_CASE("a kept connection that the server closed is made again and the request repeated")
{
    const ScriptedServer server(kOk + "Content-Length: 1\r\n\r\nx");
    http::HttpTransport transport(impatient());
    for (int i = 0; i < 3; ++i)
        CHECK(transport.send(requestTo(server.url())).ok());
    CHECK(server.connections() == 3);
}

// Proxies of the environment are not for us: what we send is for one server, and a proxy could be anybody's.
TEST_CASE("a proxy in the environment is not used")
{
    const ScriptedServer trap(kOk + "Content-Length: 4\r\n\r\ntrap");
    const ScriptedServer server(kOk + "Content-Length: 4\r\n\r\nreal");
    for (const char* name : {"http_proxy", "HTTP_PROXY", "https_proxy", "HTTPS_PROXY", "all_proxy", "ALL_PROXY"})
        ::setenv(name, trap.url().c_str(), 1);
    http::HttpTransport transport(impatient());
    CHECK(textOf(transport.send(requestTo(server.url())).value().body) == "real");
    CHECK(trap.connections() == 0);
    for (const char* name : {"http_proxy", "HTTP_PROXY", "https_proxy", "HTTPS_PROXY", "all_proxy", "ALL_PROXY"})
        ::unsetenv(name);
}

TEST_CASE("nobody there is offline and so is an address of another kind")
{
    http::HttpTransport transport(impatient());
    for (const char* url : {"http://127.0.0.1:1", "http://example.org", "ftp://127.0.0.1", "", "https://", "http://[::1"})
        CHECK(transport.send(requestTo(url)).code() == Errc::Offline);
}

TEST_CASE("plain text never leaves this machine")
{
    struct Row {
        const char* text;
        const char* host; ///< empty: refused
        std::uint16_t port;
    };
    for (const Row& row :
         {Row{"http://127.0.0.1:8177", "127.0.0.1", 8177}, Row{"http://localhost", "127.0.0.1", 80},
          Row{"http://[::1]:9/", "::1", 9}, Row{"https://plan.example.org", "plan.example.org", 443},
          Row{"https://plan.example.org:444/a/b/", "plan.example.org", 444}, Row{"http://plan.example.org", "", 0},
          Row{"http://127.0.0.1.example.org", "", 0}, Row{"http://localhost.example.org", "", 0},
          Row{"http://10.0.0.1", "", 0}, Row{"http://[fe80::1]", "", 0}, Row{"https://a:0", "", 0},
          Row{"https://a:65536", "", 0}, Row{"https://user@a", "", 0}, Row{"https://a/%2e", "", 0},
          Row{"https://a?x", "", 0}, Row{"javascript:x", "", 0}}) {
        const auto parsed = http::parseServerUrl(row.text);
        INFO(row.text);
        CHECK((parsed.ok() ? parsed.value().host : std::string()) == row.host);
        CHECK((parsed.ok() ? parsed.value().port : 0) == row.port);
    }
}
