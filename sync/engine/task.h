/// \file A coroutine that asks for requests and is resumed with answers: the sync session reads as one straight text and is
/// still a pure state machine, driven from outside, with no thread and no I/O of its own.
#pragma once

#include "shared/core/result.h"
#include "sync/engine/account.h"

#include <coroutine>
#include <exception>
#include <optional>
#include <utility>

namespace kp::engine {

/// Where the innermost coroutine waits for its answer.
struct Exchange {
    std::optional<OutRequest> request;
    std::optional<Result<InReply>> reply;
    std::coroutine_handle<> waiting;
};

/// co_await send(exchange, request) -> Result<InReply>
struct Send {
    Exchange& exchange;
    OutRequest request;

    [[nodiscard]] bool await_ready() const noexcept { return false; }
    void await_suspend(std::coroutine_handle<> handle)
    {
        exchange.request = std::move(request);
        exchange.waiting = handle;
    }
    [[nodiscard]] Result<InReply> await_resume()
    {
        Result<InReply> reply = std::move(*exchange.reply);
        exchange.reply.reset();
        return reply;
    }
};

/// A lazily started coroutine with a value; awaiting it runs it to its end.
template <class T>
class [[nodiscard]] Task {
public:
    struct promise_type {
        std::optional<T> value;
        std::coroutine_handle<> continuation = std::noop_coroutine();

        Task get_return_object() { return Task(std::coroutine_handle<promise_type>::from_promise(*this)); }
        [[nodiscard]] std::suspend_always initial_suspend() const noexcept { return {}; }
        struct Final {
            [[nodiscard]] bool await_ready() const noexcept { return false; }
            std::coroutine_handle<> await_suspend(std::coroutine_handle<promise_type> handle) noexcept
            {
                return handle.promise().continuation;
            }
            void await_resume() const noexcept {}
        };
        [[nodiscard]] Final final_suspend() const noexcept { return {}; }
        void return_value(T result) { value = std::move(result); }
        void unhandled_exception() { std::terminate(); }
    };

    Task(Task&& other) noexcept : m_handle(std::exchange(other.m_handle, {})) {}
    Task(const Task&) = delete;
    Task& operator=(const Task&) = delete;
    Task& operator=(Task&&) = delete;
    ~Task()
    {
        if (m_handle)
            m_handle.destroy();
    }

    [[nodiscard]] bool await_ready() const noexcept { return false; }
    std::coroutine_handle<> await_suspend(std::coroutine_handle<> continuation)
    {
        m_handle.promise().continuation = continuation;
        return m_handle;
    }
    T await_resume() { return std::move(*m_handle.promise().value); }

    /// For the outermost task.
    void start() { m_handle.resume(); }
    [[nodiscard]] bool done() const { return m_handle.done(); }

private:
    explicit Task(std::coroutine_handle<promise_type> handle) : m_handle(handle) {}
    std::coroutine_handle<promise_type> m_handle;
};

} // namespace kp::engine
