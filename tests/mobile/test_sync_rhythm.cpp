// When the app asks the server, played without waiting.
// Killed: an edit that begins the gathering anew without end; back-off that does not grow; jitter over the longest beat; the
// beat of a plan kept while the app is away; coming back that waits for the next beat.
#include "mobile/sync_rhythm.h"
#include "tests/support/fleet.h"

#include <catch2/catch.hpp>

using namespace kp;
using app::Front;
using app::SyncRhythm;

namespace {

struct Rhythm {
    test::SeededRandom random{5};
    SyncRhythm rhythm{random};
    SyncRhythm::Ms now = 1'000'000;

    Rhythm()
    {
        rhythm.opened(now);
        rhythm.setFront(Front::Plan, now);
    }
    /// Plays one attempt that takes no time. \return how long it was waited for
    SyncRhythm::Ms beat(bool answered = true)
    {
        const auto due = rhythm.due();
        REQUIRE(due.has_value());
        const SyncRhythm::Ms waited = std::max<SyncRhythm::Ms>(0, *due - now);
        now += waited;
        rhythm.started(now);
        CHECK_FALSE(rhythm.due().has_value());
        rhythm.finished(answered, now);
        return waited;
    }
};

} // namespace

TEST_CASE("a plan in front is fetched every three seconds and the list every thirty")
{
    Rhythm r;
    CHECK(r.beat() == 0);
    CHECK(r.beat() == 3'000);
    CHECK(r.beat() == 3'000);
    r.rhythm.setFront(Front::List, r.now);
    r.beat();
    CHECK(r.beat() == 30'000);
    r.rhythm.setFront(Front::Plan, r.now);
    CHECK(r.beat() == 3'000);
}

TEST_CASE("an app that is away asks ever more seldom up to five minutes and coming back asks at once")
{
    Rhythm r;
    r.beat();
    r.rhythm.setFront(Front::Away, r.now);
    SyncRhythm::Ms last = r.beat();
    for (int i = 0; i < 12; ++i) {
        const SyncRhythm::Ms waited = r.beat();
        CHECK(waited >= last);
        last = waited;
    }
    CHECK(last == 300'000);
    r.rhythm.setFront(Front::Plan, r.now);
    CHECK(r.beat() == 0);
    CHECK(r.beat() == 3'000);
}

TEST_CASE("edits are gathered for a second after the last and never for more than three")
{
    Rhythm r;
    r.rhythm.setFront(Front::List, r.now);
    r.beat();
    r.beat();
    r.rhythm.edited(r.now);
    CHECK(*r.rhythm.due() == r.now + 1'000);
    r.now += 600;
    r.rhythm.edited(r.now);
    CHECK(*r.rhythm.due() == r.now + 1'000);
    const SyncRhythm::Ms first = r.now - 600;
    for (int i = 0; i < 20; ++i) {
        r.now += 200;
        r.rhythm.edited(r.now);
    }
    CHECK(*r.rhythm.due() == first + 3'000);
}

TEST_CASE("an edit made while a sync runs goes out with the next one soon after")
{
    Rhythm r;
    r.rhythm.setFront(Front::List, r.now);
    r.beat();
    r.now += 30'000;
    r.rhythm.started(r.now);
    r.rhythm.edited(r.now + 100);
    CHECK_FALSE(r.rhythm.due().has_value());
    r.now += 400;
    r.rhythm.finished(true, r.now);
    CHECK(*r.rhythm.due() == r.now - 300 + 1'000);
}

TEST_CASE("failures double the wait with jitter and a success ends that")
{
    Rhythm r;
    r.beat();
    SyncRhythm::Ms longest = 3'000;
    std::set<SyncRhythm::Ms> seen;
    for (int i = 0; i < 14; ++i) {
        r.beat(false);
        longest = std::min<SyncRhythm::Ms>(longest * 2, 300'000);
        const SyncRhythm::Ms waits = *r.rhythm.due() - r.now;
        CHECK(waits >= longest / 2);
        CHECK(waits <= longest);
        if (longest == 300'000)
            seen.insert(waits);
    }
    CHECK(seen.size() > 3); // not all devices in the same second
    CHECK(r.rhythm.failures() == 14);
    r.beat(true);
    CHECK(*r.rhythm.due() - r.now == 3'000);
}

TEST_CASE("while the server does not answer an edit tries after ten seconds and a person at once")
{
    Rhythm r;
    for (int i = 0; i < 8; ++i)
        r.beat(false);
    r.rhythm.edited(r.now);
    CHECK(*r.rhythm.due() == r.now + 10'000);
    r.rhythm.wished(r.now);
    CHECK(*r.rhythm.due() == r.now);
}

TEST_CASE("a closed app asks nothing")
{
    Rhythm r;
    r.rhythm.closed();
    r.rhythm.edited(r.now);
    r.rhythm.wished(r.now);
    r.rhythm.setFront(Front::Away, r.now);
    r.rhythm.setFront(Front::Plan, r.now);
    CHECK_FALSE(r.rhythm.due().has_value());
}
