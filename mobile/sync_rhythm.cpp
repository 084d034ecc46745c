#include "mobile/sync_rhythm.h"

#include <algorithm>

namespace kp::app {
namespace {

/// `base` doubled `times`, never over the longest beat.
SyncRhythm::Ms doubled(SyncRhythm::Ms base, int times)
{
    for (int i = 0; i < times && base < SyncRhythm::kLongestBeat; ++i)
        base *= 2;
    return std::min(base, SyncRhythm::kLongestBeat);
}

} // namespace

void SyncRhythm::opened(Ms now)
{
    m_open = true;
    m_running = false;
    m_failures = m_awayBeats = 0;
    m_firstEdit.reset();
    m_lastEdit.reset();
    m_lastEnd = now;
    m_beat = now;
}

void SyncRhythm::closed() { m_open = m_running = false; }

void SyncRhythm::setFront(Front front, Ms now)
{
    const Front before = std::exchange(m_front, front);
    if (before == front)
        return;
    if (front == Front::Away)
        m_awayBeats = 0;
    else if (before == Front::Away)
        m_beat = now; // whoever comes back wants to see what there is
    else if (front == Front::Plan && m_failures == 0)
        m_beat = std::min(m_beat, std::max(now, m_lastEnd + kPlanBeat));
}

void SyncRhythm::edited(Ms now)
{
    if (!m_firstEdit)
        m_firstEdit = now;
    m_lastEdit = now;
}

void SyncRhythm::wished(Ms now) { m_beat = now; }

void SyncRhythm::started(Ms now)
{
    m_running = true;
    m_firstEdit.reset();
    m_lastEdit.reset();
    m_beat = now + kLongestBeat; // unless wished for again while it runs
}

void SyncRhythm::finished(bool answered, Ms now)
{
    m_running = false;
    m_failures = answered ? 0 : m_failures + 1;
    m_lastEnd = now;
    m_beat = std::min(m_beat, now + wait());
    if (m_front == Front::Away)
        ++m_awayBeats;
}

SyncRhythm::Ms SyncRhythm::wait()
{
    const Ms base = m_front == Front::Plan   ? kPlanBeat
                    : m_front == Front::List ? kListBeat
                                             : doubled(kPlanBeat, m_awayBeats);
    if (m_failures == 0)
        return base;
    // Between half and all of it, so that a thousand devices do not come back in the same second.
    const Ms longest = doubled(base, m_failures);
    return longest / 2 + static_cast<Ms>(m_random.below(static_cast<std::uint64_t>(longest / 2 + 1)));
}

std::optional<SyncRhythm::Ms> SyncRhythm::due() const
{
    if (!m_open || m_running)
        return std::nullopt;
    if (!m_firstEdit)
        return m_beat;
    Ms gathered = std::min(*m_lastEdit + kGather, *m_firstEdit + kGatherMax);
    if (m_failures > 0)
        gathered = std::max(gathered, m_lastEnd + kTroubledGather);
    return std::min(m_beat, gathered);
}

} // namespace kp::app
