/// \file An HttpFront on a thread of its own, with a few routes, stopped when it goes out of scope.
#pragma once

#include "server/http/http_front.h"
#include "tests/server/raw_client.h"

#include <catch2/catch.hpp>

#include <atomic>
#include <condition_variable>
#include <mutex>
#include <optional>
#include <stdexcept>
#include <thread>

namespace kp::test {

/// Holds handlers until it is opened.
class Gate {
public:
    void open()
    {
        {
            const std::lock_guard lock{m_mutex};
            m_open = true;
        }
        m_changed.notify_all();
    }
    void pass()
    {
        std::unique_lock lock{m_mutex};
        ++m_waiting;
        m_changed.notify_all();
        m_changed.wait(lock, [this] { return m_open; });
    }
    /// Returns once `count` handlers have come to the gate. False after five seconds.
    bool awaitWaiting(int count)
    {
        std::unique_lock lock{m_mutex};
        return m_changed.wait_for(lock, std::chrono::seconds{5}, [&] { return m_waiting >= count; });
    }

private:
    std::mutex m_mutex;
    std::condition_variable m_changed;
    bool m_open = false;
    int m_waiting = 0;
};

class RunningFront {
public:
    explicit RunningFront(server::FrontOptions options = {}) : m_front(std::move(options))
    {
        addRoutes();
        const auto bound = m_front.listen();
        REQUIRE(bound.ok());
        m_port = bound.value();
        m_thread = std::thread{[this] { m_outcome = m_front.run().ok(); }};
    }
    ~RunningFront() { stop(); }

    /// Returns when run() has returned.
    void stop()
    {
        gate.open();
        m_front.stop();
        if (m_thread.joinable())
            m_thread.join();
    }
    void requestStop() { m_front.stop(); }
    [[nodiscard]] bool ranWell() const { return m_outcome; }
    [[nodiscard]] std::uint16_t port() const { return m_port; }
    [[nodiscard]] bool answersPing() const { return RawClient{m_port}.exchange(getOf("/ping")).status == 200; }

    Gate gate;
    std::atomic<int> handled = 0;

private:
    void addRoutes()
    {
        m_front.get("/ping", [this](const server::HttpRequest&) {
            ++handled;
            return server::HttpResponse{.body = copyOf(viewOf("pong"))};
        });
        m_front.post("/echo", [this](const server::HttpRequest& request) {
            ++handled;
            return server::HttpResponse{.body = request.body};
        });
        m_front.post(
            "/small", [](const server::HttpRequest& request) { return server::HttpResponse{.body = request.body}; }, 16);
        m_front.post("/who", [](const server::HttpRequest& request) {
            return server::HttpResponse{.body = copyOf(viewOf(request.path + '|' + request.bearer + '|' + request.peer)),
                                        .contentType = "text/plain"};
        });
        m_front.post("/gate", [this](const server::HttpRequest& request) {
            gate.pass();
            ++handled;
            return server::HttpResponse{.body = request.body};
        });
        m_front.post("/large", [](const server::HttpRequest&) {
            return server::HttpResponse{.body = Bytes(wire::limits::kResponseBytesMax, std::uint8_t{'x'})};
        });
        m_front.post("/throw", [](const server::HttpRequest&) -> server::HttpResponse {
            throw std::runtime_error{"SQL error near secret_table"};
        });
        m_front.post("/status", [](const server::HttpRequest&) {
            return server::HttpResponse{.status = 409, .body = copyOf(viewOf("fork")), .retryAfterSeconds = 7};
        });
    }

    server::HttpFront m_front;
    std::uint16_t m_port = 0;
    std::atomic<bool> m_outcome = false;
    std::thread m_thread;
};

} // namespace kp::test
