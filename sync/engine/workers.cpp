#include "sync/engine/workers.h"

#include <algorithm>
#include <utility>

namespace kp::engine {

namespace {

constexpr unsigned kThreadsMax = 2;

} // namespace

unsigned Workers::idleCores() noexcept
{
    const unsigned cores = std::thread::hardware_concurrency(); // 0: not known
    return cores < 2 ? 0 : std::min(cores - 1, kThreadsMax);
}

Workers::~Workers()
{
    for (std::jthread& thread : m_threads)
        thread.request_stop();
    m_threads.clear(); // joins: before the lock that they wait on goes
}

Workers::Handle Workers::add(std::function<void()> work)
{
    auto job = std::make_shared<Job>();
    job->work = std::move(work);
    if (m_wanted == 0)
        return job; // its time comes when it is asked for
    {
        const std::lock_guard lock(m_mutex);
        m_waiting.push_back(job);
        while (m_threads.size() < m_wanted)
            m_threads.emplace_back([this](const std::stop_token& stop) { serve(stop); });
    }
    m_changed.notify_all();
    return job;
}

void Workers::run(std::unique_lock<std::mutex>& lock, Job& job)
{
    job.state = State::Running;
    std::function<void()> work = std::exchange(job.work, nullptr);
    lock.unlock();
    work();
    work = nullptr; // with everything that was handed over by value: keys among it
    lock.lock();
    job.state = State::Done;
    m_changed.notify_all();
}

Workers::Handle Workers::nextWaiting()
{
    while (!m_waiting.empty()) {
        Handle job = std::move(m_waiting.front());
        m_waiting.pop_front();
        if (job->state == State::Waiting)
            return job;
    }
    return nullptr;
}

void Workers::serve(const std::stop_token& stop)
{
    std::unique_lock lock(m_mutex);
    while (m_changed.wait(lock, stop, [&] { return !m_waiting.empty(); }))
        if (const Handle job = nextWaiting())
            run(lock, *job);
}

void Workers::finish(const Handle& job)
{
    std::unique_lock lock(m_mutex);
    if (job->state == State::Waiting)
        run(lock, *job);
    while (job->state != State::Done) {
        if (const Handle other = nextWaiting())
            run(lock, *other);
        else
            m_changed.wait(lock);
    }
}

void Workers::drop(const Handle& job)
{
    std::unique_lock lock(m_mutex);
    if (job->state == State::Waiting) {
        std::erase(m_waiting, job);
        job->work = nullptr;
        job->state = State::Done;
    }
    m_changed.wait(lock, [&] { return job->state == State::Done; });
}

Jobs::~Jobs()
{
    for (const Workers::Handle& job : m_jobs)
        m_workers.drop(job);
}

std::size_t Jobs::add(std::function<void()> work)
{
    m_jobs.push_back(m_workers.add(std::move(work)));
    return m_jobs.size() - 1;
}

void Jobs::finish(std::size_t number) { m_workers.finish(m_jobs.at(number)); }

} // namespace kp::engine
