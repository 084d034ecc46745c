/// \file The one thread that ServerCore and its store belong to. HTTP workers hand it requests and wait; what has gathered
/// while the last COMMIT was on its way to disk becomes the next transaction, so one sync of the disk serves many.
#pragma once

#include "server/api/server_core.h"

#include <condition_variable>
#include <deque>
#include <functional>
#include <mutex>
#include <thread>

namespace kp::server {

class Executor {
public:
    static constexpr std::size_t kGroupMax = 64;
    static constexpr std::size_t kGroupBytesMax = 4 * 1024 * 1024; ///< keeps one group's work, and everybody's wait, short

    /// Compacts at start and then daily.
    explicit Executor(ServerCore& core);
    /// Finishes what was handed in.
    ~Executor();
    Executor(const Executor&) = delete;
    Executor& operator=(const Executor&) = delete;

    /// Blocks until the answer is durable. Callable from any thread.
    [[nodiscard]] Reply run(const Request& request);
    /// Runs something between two groups, on the thread that owns core and store. Blocks until done.
    void call(const std::function<void()>& task);

private:
    struct Job {
        const Request* request = nullptr; ///< null: task
        const std::function<void()>* task = nullptr;
        Reply reply{};
        bool done = false;
    };
    void submit(Job& job);
    void loop();
    void runGroup(const std::vector<Job*>& group);
    [[nodiscard]] std::vector<Job*> nextGroup(std::unique_lock<std::mutex>& lock);

    ServerCore& m_core;
    std::mutex m_mutex;
    std::condition_variable m_work;
    std::condition_variable m_done;
    std::deque<Job*> m_jobs;
    bool m_stopping = false;
    std::thread m_thread; ///< last: it uses all of the above
};

} // namespace kp::server
