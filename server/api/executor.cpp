#include "server/api/executor.h"

#include "shared/core/log.h"

#include <chrono>

namespace kp::server {
namespace {

constexpr std::chrono::hours kCompactEvery{24};
/// Those who were just answered together ask again at once: with a moment's patience they share one sync of the disk again,
/// instead of the first going alone and the others waiting for it.
constexpr std::chrono::microseconds kGatherAtMost{300};

void compactNow(ServerCore& core)
{
    const Result<std::uint64_t> dropped = core.compact();
    if (dropped.ok())
        log::info("compacted", {{"bodies", dropped.value()}});
    else
        log::warning("compaction-failed", {{"code", dropped.code()}});
}

} // namespace

Executor::Executor(ServerCore& core) : m_core(core), m_thread([this] { loop(); }) {}

Executor::~Executor()
{
    {
        const std::lock_guard lock(m_mutex);
        m_stopping = true;
    }
    m_work.notify_all();
    m_thread.join();
}

Reply Executor::run(const Request& request)
{
    Job job;
    job.request = &request;
    submit(job);
    return std::move(job.reply);
}

void Executor::call(const std::function<void()>& task)
{
    Job job;
    job.task = &task;
    submit(job);
}

void Executor::submit(Job& job)
{
    std::unique_lock lock(m_mutex);
    m_jobs.push_back(&job);
    m_work.notify_one();
    m_done.wait(lock, [&] { return job.done; });
}

std::vector<Executor::Job*> Executor::nextGroup(std::unique_lock<std::mutex>& lock)
{
    std::vector<Job*> group;
    std::size_t bytes = 0;
    KP_ASSERT(lock.owns_lock());
    while (!m_jobs.empty() && group.size() < kGroupMax) {
        Job* next = m_jobs.front();
        const bool task = next->request == nullptr;
        const std::size_t size = task ? 0 : next->request->body.size();
        // A task stands alone, in its turn.
        if (!group.empty() && (task || group.back()->request == nullptr || bytes + size > kGroupBytesMax))
            break;
        bytes += size;
        group.push_back(next);
        m_jobs.pop_front();
    }
    return group;
}

void Executor::runGroup(const std::vector<Job*>& group)
{
    if (group.front()->request == nullptr) {
        (*group.front()->task)();
        return;
    }
    std::vector<Request> requests;
    requests.reserve(group.size());
    for (const Job* job : group)
        requests.push_back(*job->request);
    std::vector<Reply> replies = m_core.handleGroup(requests);
    KP_ASSERT(replies.size() == group.size());
    for (std::size_t i = 0; i < group.size(); ++i)
        group[i]->reply = std::move(replies[i]);
}

void Executor::loop()
{
    compactNow(m_core);
    auto compactAt = std::chrono::steady_clock::now() + kCompactEvery;
    std::unique_lock lock(m_mutex);
    std::size_t together = 0;
    for (;;) {
        m_work.wait_until(lock, compactAt, [&] { return m_stopping || !m_jobs.empty(); });
        if (std::chrono::steady_clock::now() >= compactAt) {
            lock.unlock();
            compactNow(m_core);
            compactAt = std::chrono::steady_clock::now() + kCompactEvery;
            lock.lock();
        }
        if (!m_jobs.empty() && m_jobs.size() < together)
            m_work.wait_for(lock, kGatherAtMost, [&] { return m_stopping || m_jobs.size() >= together; });
        const std::vector<Job*> group = nextGroup(lock);
        together = group.size();
        if (group.empty()) {
            if (m_stopping)
                return;
            continue;
        }
        lock.unlock();
        runGroup(group);
        lock.lock();
        for (Job* job : group)
            job->done = true;
        m_done.notify_all();
    }
}

} // namespace kp::server
