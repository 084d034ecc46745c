// The framing check as a pure function: what it refuses, with which status, and that it says the same whichever way the
// bytes are cut. Killed mutants are named at each case.
#include "server/http/request_parser.h"
#include "tests/server/malformed_requests.h"

#include <catch2/catch.hpp>

namespace kp::server {
namespace {

int statusOf(ByteView bytes)
{
    const auto verdict = parseRequest(bytes);
    if (const auto* bad = std::get_if<Bad>(&verdict))
        return bad->status;
    return std::holds_alternative<Complete>(verdict) ? 200 : 0;
}

const std::string kGoodPost = "POST /v1/sync HTTP/1.1\r\nHost: plan.example:443\r\nAuthorization: Bearer abc-._~+/=\r\n"
                              "X-Forwarded-For: 10.0.0.1\r\ncontent-length: 5\r\n\r\nhello";

} // namespace

TEST_CASE("every malformed request is refused with its status", "[server][http]")
{
    for (const auto& malformed : test::wholeCorpus()) {
        CAPTURE(malformed.what);
        CHECK(statusOf(viewOf(malformed.bytes)) == malformed.status);
    }
}

TEST_CASE("a good request gives path and bearer and body", "[server][http]")
{
    const auto verdict = parseRequest(viewOf(kGoodPost));

    REQUIRE(std::holds_alternative<Complete>(verdict));
    const auto& complete = std::get<Complete>(verdict);
    CHECK(complete.head.method == HttpMethod::Post);
    CHECK(complete.head.path == "/v1/sync");
    CHECK(complete.head.bearer == "abc-._~+/=");
    CHECK(complete.head.keepAlive);
    CHECK(textOf(complete.body) == "hello");
}

// Killed: accepting a request one byte before its end; losing a refusal once more bytes follow.
TEST_CASE("every proper prefix of a good request is incomplete", "[server][http]")
{
    for (std::size_t size = 0; size < kGoodPost.size(); ++size) {
        CAPTURE(size);
        CHECK(statusOf(viewOf(kGoodPost).first(size)) == 0);
    }
}

TEST_CASE("no prefix of a malformed request is ever accepted", "[server][http]")
{
    for (const auto& malformed : test::wholeCorpus()) {
        CAPTURE(malformed.what);
        if (malformed.what.starts_with("bytes beyond"))
            continue; // its prefix is a good request; the byte after it is what is wrong
        bool refused = false;
        for (std::size_t size = 0; size <= malformed.bytes.size(); ++size) {
            const int status = statusOf(viewOf(malformed.bytes).first(size));
            REQUIRE(status != 200);
            REQUIRE((!refused || status != 0));
            refused = status != 0;
        }
        CHECK(refused);
    }
}

TEST_CASE("limits are inclusive", "[server][http]")
{
    CHECK(statusOf(viewOf(test::withTarget("/" + std::string(127, 'a')))) == 200);
    CHECK(statusOf(viewOf(test::withHeaders(test::manyHeaders(46) + "Content-Length: 0\r\n"))) == 200);

    const std::string start = "GET /ping HTTP/1.1\r\nHost: a\r\nX: ";
    const std::string full = start + std::string(8192 - start.size() - 4, 'a') + "\r\n\r\n";
    REQUIRE(full.size() == 8192);
    CHECK(statusOf(viewOf(full)) == 200);
    CHECK(statusOf(viewOf(start + std::string(8193 - start.size() - 4, 'a') + "\r\n\r\n")) == 431);
    CHECK(statusOf(viewOf(test::withHeaders("Content-Length: 1048576\r\n"))) == 0);
}

TEST_CASE("another authorization scheme gives no bearer", "[server][http]")
{
    const std::string request = test::withHeaders("Authorization: Basic YTpi\r\nContent-Length: 0\r\n");
    const auto verdict = parseRequest(viewOf(request));

    REQUIRE(std::holds_alternative<Complete>(verdict));
    CHECK(std::get<Complete>(verdict).head.bearer.empty());
}

TEST_CASE("a connection stays only if the client does not ask otherwise", "[server][http]")
{
    const auto keeps = [](const std::string& value) {
        const std::string request = "GET /ping HTTP/1.1\r\nHost: a\r\nConnection: " + value + "\r\n\r\n";
        return std::get<Complete>(parseRequest(viewOf(request))).head.keepAlive;
    };
    CHECK(keeps("keep-alive"));
    CHECK(keeps("Keep-Alive"));
    CHECK_FALSE(keeps("close"));
    CHECK_FALSE(keeps("Close"));
    CHECK_FALSE(keeps("keep-alive, close"));
}

} // namespace kp::server
