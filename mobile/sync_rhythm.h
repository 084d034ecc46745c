/// \file When to ask the server: every three seconds while somebody looks at a plan, ever more seldom when nobody does, soon
/// after an edit, at once when the app comes to the front, and later each time when the server does not answer. Pure: it is
/// told the time and owns no timer, so a test plays an hour in a blink.
/// Thread rule: one thread.
#pragma once

#include "shared/core/clock.h"

#include <cstdint>
#include <optional>

namespace kp::app {

/// What the person looks at.
enum class Front : std::uint8_t {
    Plan, ///< a plan, in an app that has the input
    List, ///< the app, but no plan
    Away, ///< something else
};

class SyncRhythm {
public:
    using Ms = std::int64_t; ///< on a clock that nobody sets

    static constexpr Ms kPlanBeat = 3'000;
    static constexpr Ms kListBeat = 30'000;
    static constexpr Ms kLongestBeat = 5 * 60'000;
    /// Edits are gathered until none came for this long, but no longer than kGatherMax.
    static constexpr Ms kGather = 1'000;
    static constexpr Ms kGatherMax = 3'000;
    /// While the server does not answer, an edit tries no sooner than this after the last attempt.
    static constexpr Ms kTroubledGather = 10'000;

    /// \param random for the jitter; must outlive this
    explicit SyncRhythm(RandomSource& random) : m_random(random) {}

    void opened(Ms now);
    void closed();
    void setFront(Front front, Ms now);
    /// Something was saved here and should be on the server soon.
    void edited(Ms now);
    /// A person asked for news.
    void wished(Ms now);
    void started(Ms now);
    void finished(bool answered, Ms now);

    /// When to start the next attempt; none while closed or while one is under way.
    [[nodiscard]] std::optional<Ms> due() const;
    [[nodiscard]] int failures() const noexcept { return m_failures; }

private:
    [[nodiscard]] Ms wait();

    RandomSource& m_random;
    bool m_open = false, m_running = false;
    Front m_front = Front::List;
    int m_failures = 0;  ///< in a row
    int m_awayBeats = 0; ///< since the app left the front
    Ms m_beat = 0;       ///< of the ordinary rhythm
    Ms m_lastEnd = 0;
    std::optional<Ms> m_firstEdit, m_lastEdit;
};

} // namespace kp::app
