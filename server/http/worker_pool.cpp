#include "server/http/worker_pool.h"

#include <utility>

namespace kp::server {

WorkerPool::WorkerPool(LibraryRouter& router, std::size_t queueMax, std::function<void()> onFinished)
    : m_router(router), m_queueMax(queueMax), m_onFinished(std::move(onFinished))
{}

WorkerPool::~WorkerPool() { join(); }

void WorkerPool::start(int threads)
{
    m_ending = false;
    for (int i = 0; i < threads; ++i)
        m_threads.emplace_back([this] { work(); });
}

bool WorkerPool::tryPush(std::uint64_t connection, CheckedRequest& request)
{
    {
        const std::lock_guard lock{m_mutex};
        if (m_queue.size() >= m_queueMax)
            return false;
        m_queue.push_back({connection, std::move(request)});
    }
    m_wake.notify_one();
    return true;
}

std::vector<Finished> WorkerPool::takeFinished()
{
    const std::lock_guard lock{m_finishedMutex};
    return std::exchange(m_finished, {});
}

void WorkerPool::join()
{
    {
        const std::lock_guard lock{m_mutex};
        m_ending = true;
    }
    m_wake.notify_all();
    for (std::thread& thread : m_threads)
        thread.join();
    m_threads.clear();
}

void WorkerPool::work()
{
    while (true) {
        Job job;
        {
            std::unique_lock lock{m_mutex};
            m_wake.wait(lock, [this] { return m_ending || !m_queue.empty(); });
            if (m_queue.empty())
                return;
            job = std::move(m_queue.front());
            m_queue.pop_front();
        }
        Finished finished{job.connection, m_router.answer(std::move(job.request))};
        {
            const std::lock_guard lock{m_finishedMutex};
            m_finished.push_back(std::move(finished));
        }
        m_onFinished();
    }
}

} // namespace kp::server
