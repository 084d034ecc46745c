/// \file Other cores, for work that can be done ahead of time. A job is done by whoever comes to it first: a worker, or the
/// thread that needs it. Without workers everything is done when it is needed, by who needs it, in that order: so a simulation
/// replays, and one core is enough. Results never depend on who did a job.
/// Thread rule: Workers, Job and Jobs are used by any thread; what a job touches is the job's alone until it is finished.
#pragma once

#include <condition_variable>
#include <deque>
#include <functional>
#include <memory>
#include <mutex>
#include <thread>
#include <vector>

namespace kp::engine {

class Workers {
public:
    /// As many threads as stand idle beside the caller's, two at most: what is shared out takes well under a second.
    [[nodiscard]] static unsigned idleCores() noexcept;

    /// They are started when the first job comes.
    explicit Workers(unsigned threads) : m_wanted(threads) {}
    ~Workers();
    Workers(const Workers&) = delete;
    Workers& operator=(const Workers&) = delete;

private:
    friend class Jobs;
    enum class State { Waiting, Running, Done };
    struct Job {
        std::function<void()> work;
        State state = State::Waiting;
    };
    using Handle = std::shared_ptr<Job>;

    Handle add(std::function<void()> work);
    void finish(const Handle& job);
    void drop(const Handle& job);
    void run(std::unique_lock<std::mutex>& lock, Job& job);
    [[nodiscard]] Handle nextWaiting();
    void serve(const std::stop_token& stop);

    const unsigned m_wanted;
    std::mutex m_mutex;
    std::condition_variable_any m_changed;
    std::deque<Handle> m_waiting;
    std::vector<std::jthread> m_threads;
};

/// The jobs of one answer. When it goes, none of them is running or will run: what they refer to may go after it.
class Jobs {
public:
    explicit Jobs(Workers& workers) : m_workers(workers) {}
    ~Jobs();
    Jobs(const Jobs&) = delete;
    Jobs& operator=(const Jobs&) = delete;

    /// \return its number. Jobs are begun in the order in which they were added.
    std::size_t add(std::function<void()> work);
    /// Returns when it is done; until then this thread does what else is waiting.
    void finish(std::size_t number);

private:
    Workers& m_workers;
    std::vector<Workers::Handle> m_jobs;
};

} // namespace kp::engine
