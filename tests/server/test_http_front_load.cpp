// Floods, slow clients and endings. Deadlines are shortened through the options; nothing here asserts a duration except
// as a generous upper bound, since the machine may be busy.
#include "tests/server/running_front.h"

#include <fstream>

namespace kp::server {
namespace {

using namespace std::chrono_literals;
using test::getOf;
using test::postOf;
using test::RawClient;
using test::RunningFront;

/// Resident memory of this process, server and clients together.
std::size_t residentBytes()
{
    std::size_t pages = 0;
    std::size_t resident = 0;
    std::ifstream{"/proc/self/statm"} >> pages >> resident;
    return resident * 4096;
}

constexpr std::size_t kMiB = 1024 * 1024;
#ifdef __SANITIZE_THREAD__
constexpr std::size_t kShadowFactor = 4; ///< the race detector keeps notes on all memory, in the same process
#else
constexpr std::size_t kShadowFactor = 1;
#endif

std::vector<std::unique_ptr<RawClient>> connectMany(std::uint16_t port, int count)
{
    std::vector<std::unique_ptr<RawClient>> clients;
    for (int i = 0; i < count; ++i)
        clients.push_back(std::make_unique<RawClient>(port));
    return clients;
}

/// Sends a byte every 30 ms until an answer comes. 0: none came in four seconds, so the dripping had moved the
/// deadline.
int statusWhileDripping(RawClient& client)
{
    int status = 0;
    for (int i = 0; i < 130 && status == 0; ++i) {
        client.send("c");
        status = client.receive(30ms).status;
    }
    return status;
}

/// Returns when the loop has read what was sent before. A ping could wait behind a gate; a refusal comes from the loop
/// itself, and the loop takes its events in the order of their arrival.
void awaitLoop(const RunningFront& front)
{
    for (int i = 0; i < 3; ++i)
        REQUIRE(RawClient{front.port()}.exchange(getOf("/nothing")).status == 404);
}

} // namespace

// Killed: a head's deadline that starts again with each byte.
TEST_CASE("five hundred slow clients cost no ping", "[server][http][load]")
{
    RunningFront front{{.deadlines = {.head = 1500ms, .bodyGrace = 1500ms, .linger = 200ms}}};
    auto slow = connectMany(front.port(), 500);
    for (std::size_t i = 0; i < slow.size(); ++i) {
        slow[i]->send(i % 2 == 0 ? "POST /echo HTTP/1.1\r\nHost: a\r\nX-Slow: "
                                 : "POST /echo HTTP/1.1\r\nHost: a\r\nContent-Length: 1000\r\n\r\nb");
    }

    const auto end = std::chrono::steady_clock::now() + 2s;
    int pings = 0;
    int answered = 0;
    for (std::size_t turn = 0; std::chrono::steady_clock::now() < end; ++turn) {
        for (std::size_t i = turn % 10; i < slow.size(); i += 10)
            slow[i]->send("c");
        ++pings;
        answered += front.answersPing() ? 1 : 0;
    }

    CHECK(pings > 10);
    CHECK(answered == pings);
    for (std::size_t i = 0; i < 2; ++i)
        CHECK(statusWhileDripping(*slow[i]) == 408);
    slow.erase(slow.begin(), slow.begin() + 2);
    for (auto& client : slow)
        CHECK(client->receive(5s).status == 408);
}

// Killed: time counted from the last arrival.
TEST_CASE("a body earns time by its bytes and only so", "[server][http][load]")
{
    RunningFront front{{.deadlines = {.bodyGrace = 300ms, .bodyBytesPerSecondMin = 1000}}};
    const std::string head = "POST /echo HTTP/1.1\r\nHost: a\r\nContent-Length: 4000\r\n\r\n";
    RawClient steady{front.port()};
    steady.send(head);
    for (int i = 0; i < 8; ++i) {
        steady.send(std::string(500, 'a'));
        std::this_thread::sleep_for(80ms);
    }
    CHECK(steady.receive().status == 200);

    RawClient stalled{front.port()};
    stalled.send(head);
    CHECK(statusWhileDripping(stalled) == 408);
}

TEST_CASE("an idle connection is closed without a word", "[server][http][load]")
{
    RunningFront front{{.deadlines = {.head = 300ms, .idle = 300ms}}};
    RawClient fresh{front.port()};
    RawClient used{front.port()};
    CHECK(used.exchange(getOf("/ping")).status == 200);
    CHECK(fresh.isClosedByServer());
    CHECK(used.isClosedByServer());
}

// Killed: queueMax ignored. The refused are told when to come back; the queued are answered.
TEST_CASE("a full queue is said at once and the queued are served", "[server][http][load]")
{
    RunningFront front{{.workers = 2, .queueMax = 8}};
    std::vector<std::unique_ptr<RawClient>> clients;
    const auto sendGate = [&] {
        clients.push_back(std::make_unique<RawClient>(front.port()));
        clients.back()->send(postOf("/gate", "x"));
    };
    sendGate();
    sendGate();
    REQUIRE(front.gate.awaitWaiting(2));
    for (int i = 0; i < 20; ++i)
        sendGate();
    awaitLoop(front);
    // Eight of the twenty are queued; which ones is the system's business.
    const auto refusedNow = [&](RawClient& client) { return client.receive(50ms).status; };
    int refused = 0;
    std::vector<RawClient*> waiting;
    for (std::size_t i = 2; i < clients.size(); ++i) {
        if (refusedNow(*clients[i]) == 503)
            ++refused;
        else
            waiting.push_back(clients[i].get());
    }
    CHECK(refused == 12);
    front.gate.open();
    for (RawClient* client : waiting)
        CHECK(client->receive().status == 200);
    CHECK(front.answersPing());
}

TEST_CASE("a refusal for later names a time between two and ten seconds", "[server][http][load]")
{
    RunningFront front{{.workers = 1, .queueMax = 1}};
    RawClient running{front.port()};
    running.send(postOf("/gate", "x"));
    REQUIRE(front.gate.awaitWaiting(1));
    RawClient queued{front.port()};
    queued.send(postOf("/gate", "x"));
    awaitLoop(front);
    for (int i = 0; i < 10; ++i) {
        const auto answer = RawClient{front.port()}.exchange(postOf("/gate", "x"));
        REQUIRE(answer.status == 503);
        const std::size_t at = answer.head.find("Retry-After: ");
        REQUIRE(at != std::string::npos);
        const int seconds = std::atoi(answer.head.c_str() + at + 13);
        CHECK(seconds >= 2);
        CHECK(seconds <= 10);
    }
}

TEST_CASE("connections above the limits are turned away", "[server][http][load]")
{
    RunningFront total{{.connectionsMax = 20}};
    auto clients = connectMany(total.port(), 20);
    for (auto& client : clients)
        REQUIRE(client->exchange(getOf("/ping")).status == 200);
    RawClient extra{total.port()};
    CHECK(extra.receive().status == 503);
    CHECK(extra.isClosedByServer());
    clients.clear();

    RunningFront perSource{{.perSourceMax = 5, .perSourceLimit = true}};
    auto office = connectMany(perSource.port(), 5);
    for (auto& client : office)
        REQUIRE(client->exchange(getOf("/ping")).status == 200);
    CHECK(RawClient{perSource.port()}.receive().status == 429);
}

// Killed: no check of bufferedBytesMax.
TEST_CASE("memory stays bounded when many clients send large bodies they never finish", "[server][http][load]")
{
    RunningFront front{{.bufferedBytesMax = 16 * kMiB, .deadlines = {.linger = 200ms}}};
    const std::size_t before = residentBytes();
    std::size_t largest = 0;
    const std::string most =
        "POST /echo HTTP/1.1\r\nHost: a\r\nContent-Length: 1048576\r\n\r\n" + std::string(kMiB - 1, 'a');
    std::vector<std::unique_ptr<RawClient>> clients;
    int refused = 0;
    for (int i = 0; i < 100; ++i) {
        clients.push_back(std::make_unique<RawClient>(front.port()));
        clients.back()->send(most);
        refused += i >= 20 && clients.back()->receive(1s).status == 503 ? 1 : 0;
        largest = std::max(largest, residentBytes());
    }
    CHECK(refused >= 70);
    CHECK(largest - before < kShadowFactor * 50 * kMiB);
    clients.clear();
    CHECK(front.answersPing());
}

// Killed: forgetting the connection of a client that leaves while its request is queued.
TEST_CASE("a client that leaves does not free the memory of its queued request", "[server][http][load]")
{
    RunningFront front{{.workers = 1, .bufferedBytesMax = 100'000}};
    const std::string request = postOf("/gate", std::string(22'000, 'a')); // small enough for one turn of the loop
    for (int i = 0; i < 4; ++i) {
        RawClient client{front.port()};
        client.send(request);
        awaitLoop(front);
        client.abort();
    }
    awaitLoop(front);

    CHECK(RawClient{front.port()}.exchange(request).status == 503);
}

TEST_CASE("an endless head or body does not grow the server", "[server][http][load]")
{
    RunningFront front{{.deadlines = {.linger = 200ms}}};
    const std::size_t before = residentBytes();
    const std::string block(kMiB, 'a');
    for (const std::string_view start :
         {"", "GET /ping HTTP/1.1\r\nHost: a\r\nX: ", "POST /echo HTTP/1.1\r\nHost: a\r\nContent-Length: 10\r\n\r\n"}) {
        RawClient client{front.port()};
        client.send(start);
        for (int i = 0; i < 50 && client.send(block); ++i) {
        }
    }
    CHECK(residentBytes() < before + kShadowFactor * 40 * kMiB);
    CHECK(front.answersPing());
}

TEST_CASE("a client that does not read its answer holds no worker and is ended", "[server][http][load]")
{
    RunningFront front{{.workers = 1, .deadlines = {.answer = 500ms}}};
    std::vector<std::unique_ptr<RawClient>> clients;
    for (int i = 0; i < 8; ++i) {
        clients.push_back(std::make_unique<RawClient>(front.port(), 4096));
        clients.back()->send(postOf("/large", ""));
    }
    for (int i = 0; i < 5; ++i)
        CHECK(front.answersPing());
    std::this_thread::sleep_for(1s);
    // Its socket buffer holds part of the answer; the rest will never come.
    CHECK(clients[0]->receive(2s).status == 0);
    CHECK(front.answersPing());
}

// Killed: returning from run() without waiting for connections that are at work.
TEST_CASE("stop finishes what runs and what is queued and answers it", "[server][http][load]")
{
    RunningFront front{{.workers = 1}};
    auto clients = connectMany(front.port(), 5);
    clients[0]->send(postOf("/gate", "0"));
    REQUIRE(front.gate.awaitWaiting(1));
    for (std::size_t i = 1; i < clients.size(); ++i)
        clients[i]->send(postOf("/echo", std::to_string(i)));
    RawClient half{front.port()};
    half.send("POST /echo HTTP/1.1\r\nHost: a\r\nContent-Length: 10\r\n\r\nhalf");
    awaitLoop(front);

    front.requestStop();
    CHECK(half.isClosedByServer());
    CHECK_FALSE(RawClient{front.port()}.connected());
    front.gate.open();

    for (std::size_t i = 0; i < clients.size(); ++i) {
        CHECK(clients[i]->receive().body == std::to_string(i));
        CHECK(clients[i]->isClosedByServer());
    }
    front.stop();
    CHECK(front.ranWell());
}

TEST_CASE("a stop before the run is kept", "[server][http][load]")
{
    HttpFront front{{}};
    REQUIRE(front.listen().ok());
    front.stop();
    front.stop();
    CHECK(front.run().ok());
}

TEST_CASE("many clients at once get each their own answer", "[server][http][load]")
{
    RunningFront front;
    std::atomic<int> wrong = 0;
    std::vector<std::thread> threads;
    for (int t = 0; t < 8; ++t) {
        threads.emplace_back([&, t] {
            RawClient client{front.port()};
            for (int i = 0; i < 100; ++i) {
                const std::string body =
                    std::to_string(t) + ':' + std::to_string(i) + std::string(static_cast<std::size_t>(i * 50), 'x');
                const auto answer = client.exchange(postOf("/echo", body));
                wrong += answer.status == 200 && answer.body == body ? 0 : 1;
            }
        });
    }
    for (auto& thread : threads)
        thread.join();
    CHECK(wrong == 0);
}

} // namespace kp::server
