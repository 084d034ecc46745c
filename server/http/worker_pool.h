/// \file A bounded queue of checked requests, and the threads that answer them. Knows nothing of sockets.
#pragma once

#include "server/http/library_router.h"

#include <condition_variable>
#include <cstdint>
#include <deque>
#include <mutex>
#include <thread>
#include <vector>

namespace kp::server {

struct Finished {
    std::uint64_t connection = 0;
    Answer answer{};
};

/// Thread-safe. Every accepted request is answered before join() returns, also when its client is gone: a handler that
/// has begun to write must not be cut off half-way.
class WorkerPool {
public:
    /// `onFinished` is called on a worker thread after each answer, to wake whoever calls takeFinished().
    WorkerPool(LibraryRouter& router, std::size_t queueMax, std::function<void()> onFinished);
    ~WorkerPool();

    void start(int threads);
    /// False if the queue is full; `request` is then untouched.
    [[nodiscard]] bool tryPush(std::uint64_t connection, CheckedRequest& request);
    [[nodiscard]] std::vector<Finished> takeFinished();
    void join();

private:
    struct Job {
        std::uint64_t connection = 0;
        CheckedRequest request{};
    };
    void work();

    LibraryRouter& m_router;
    const std::size_t m_queueMax;
    const std::function<void()> m_onFinished;
    std::vector<std::thread> m_threads;
    std::mutex m_mutex;
    std::condition_variable m_wake;
    std::deque<Job> m_queue;
    bool m_ending = false;
    std::mutex m_finishedMutex;
    std::vector<Finished> m_finished;
};

} // namespace kp::server
