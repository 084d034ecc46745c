// Hybrid clock, order keys, word-level view. Killed here: a clock that follows a wrong neighbour; counter overflow; keys
// ending in the smallest digit; no re-spacing; touching edits merged.
#include "sync/merge/fractional_index.h"
#include "sync/merge/hybrid_clock.h"
#include "sync/merge/words_merge.h"
#include "tests/sync/merge_histories.h"

#include <catch2/catch.hpp>

using namespace kp;
using namespace kp::merge;
using namespace kp::merge::test;

namespace {

constexpr std::int64_t kNow = 1'795'000'000'000;
constexpr std::int64_t kMinuteMs = 60'000;

/// A list as one device keeps it, and what was written to keep it.
struct List {
    std::vector<std::string> keys;
    std::size_t writes = 0;
    std::size_t longest = 0;

    void insert(std::size_t position, Seeded& random)
    {
        keys.reserve(keys.size() + 1);
        const auto plan = planInsert(keys, position, random);
        keys.insert(keys.begin() + static_cast<std::ptrdiff_t>(position), std::string());
        for (const OrderWrite& write : plan) {
            keys[write.index] = write.key;
            longest = std::max(longest, write.key.size());
        }
        writes += plan.size();
        for (const OrderWrite& write : plan)
            if ((write.index > 0 && keys[write.index - 1] >= keys[write.index])
                || (write.index + 1 < keys.size() && keys[write.index] >= keys[write.index + 1]))
                FAIL("out of order");
    }
};

} // namespace

TEST_CASE("the hybrid clock only rises and follows others within bounds")
{
    HybridClock clock;
    const std::uint64_t first = clock.tick(kNow);
    REQUIRE(HybridClock::millisecondsOf(first) == kNow);
    REQUIRE(clock.tick(kNow - 5 * kMinuteMs) == first + 1); // a wall clock set back
    clock.observe(static_cast<std::uint64_t>(kNow + kMinuteMs) << 16, kNow);
    REQUIRE(HybridClock::millisecondsOf(clock.tick(kNow)) == kNow + kMinuteMs);
    clock.observe(~0ULL, kNow); // a neighbour in the far future moves us ten minutes, not more
    REQUIRE(HybridClock::millisecondsOf(clock.tick(kNow)) == kNow + 10 * kMinuteMs);
    HybridClock restored(clock.state());
    REQUIRE(restored.tick(kNow) > clock.state());
}

TEST_CASE("a full counter carries into the milliseconds")
{
    HybridClock clock;
    std::uint64_t last = clock.tick(kNow);
    for (int i = 0; i < 70'000; ++i) {
        const std::uint64_t next = clock.tick(kNow);
        if (next != last + 1)
            FAIL("not the next stamp");
        last = next;
    }
    REQUIRE(HybridClock::millisecondsOf(last) == kNow + 1);
}

TEST_CASE("a clock that was wrong by years recovers and none is ever refused")
{
    HybridClock clock;
    (void)clock.tick(kNow + 10LL * 365 * 24 * 60 * kMinuteMs);
    REQUIRE(HybridClock::millisecondsOf(clock.tick(kNow)) == kNow);
    for (const std::int64_t wall : {std::int64_t{-1}, std::int64_t{0}, INT64_MAX, INT64_MIN, kNow})
        REQUIRE(clock.tick(wall) > 0);
    HybridClock broken(~0ULL);
    REQUIRE(HybridClock::millisecondsOf(broken.tick(kNow)) == kNow);
    clock = HybridClock();
    clock.setServerOffset(3LL * 365 * 24 * 60 * kMinuteMs);
    REQUIRE(HybridClock::millisecondsOf(clock.tick(kNow)) == kNow + 15 * kMinuteMs);
    clock.setServerOffset(-20 * kMinuteMs);
    REQUIRE(clock.serverOffsetMs() == -15 * kMinuteMs);
}

TEST_CASE("a key between two others lies strictly between them")
{
    forSeeds(20'000, [](std::uint64_t seed) {
        Seeded random(seed);
        std::optional<std::string> low;
        std::optional<std::string> high;
        for (int i = 0; i < 8; ++i) {
            const auto key = between(low, high, random);
            if (!key.ok() || !isOrderKey(key.value()) || (low && key.value() <= *low) || (high && key.value() >= *high))
                REQUIRE(key.ok() == (low < high));
            (random.oneIn(2) ? low : high) = key.value();
        }
    });
    Seeded random(1);
    REQUIRE(between(std::string("B"), std::string("B"), random).code() == Errc::BadValue);
    REQUIRE(between(std::string("C"), std::string("B"), random).code() == Errc::BadValue);
    REQUIRE(between(std::string("A0"), std::string("B"), random).code() == Errc::BadValue);
    REQUIRE(between(std::string("é"), std::nullopt, random).code() == Errc::BadValue);
    REQUIRE(between(std::string("A"), std::string("A0001"), random).value() < "A0001");
}

TEST_CASE("two devices inserting at one spot rarely choose the same key")
{
    Seeded random(5);
    std::set<std::string> keys;
    for (int i = 0; i < 1000; ++i)
        keys.insert(between(std::string("V"), std::string("V00001"), random).value());
    REQUIRE(keys.size() >= 980);
}

TEST_CASE("a hundred thousand hostile insertions keep keys short and writes few")
{
    enum Way { Front, Back, Middle, AfterTheSame, Zigzag, Anywhere };
    const Way way = GENERATE(Front, Back, Middle, AfterTheSame, Zigzag, Anywhere);
    Seeded random(11);
    List list;
    constexpr std::size_t kInsertions = 100'000;
    constexpr std::size_t kShown = 400; // a list of this length; beyond it the oldest entries go
    for (std::size_t i = 0; i < kInsertions; ++i) {
        const std::size_t size = list.keys.size();
        const std::size_t at[] = {
            0, size, size / 2, std::min<std::size_t>(1, size), size / 2 + (size > 2 ? i % 2 : 0), random.below(size + 1)};
        list.insert(at[way], random);
        if (list.keys.size() > kShown)
            list.keys.erase(way == Back    ? list.keys.begin()
                            : way == Front ? list.keys.end() - 1
                            : i % 2 == 0   ? list.keys.begin() + 3
                                           : list.keys.end() - 3);
    }
    CAPTURE(way, list.longest, list.writes);
    REQUIRE(list.longest <= (way == Front || way == Back ? 7 : kOrderKeyLengthMax));
    REQUIRE(list.writes < kInsertions * 5 / 2);
    REQUIRE(std::is_sorted(list.keys.begin(), list.keys.end()));
}

TEST_CASE("equal and damaged neighbours are written anew")
{
    Seeded random(3);
    for (const std::vector<std::string>& keys : {std::vector<std::string>{"B", "B", "B", "C"},
                                                 {"B", "B"},
                                                 {"", "B"},
                                                 {"!", "~"},
                                                 {"A0", "A0"},
                                                 {"A", "A" + std::string(60, '0') + "1"}})
        for (std::size_t position = 0; position <= keys.size(); ++position) {
            std::vector<std::string> after = keys;
            after.insert(after.begin() + static_cast<std::ptrdiff_t>(position), "");
            for (const OrderWrite& write : planInsert(keys, position, random))
                after[write.index] = write.key;
            const std::string before = position > 0 ? after[position - 1] : "";
            REQUIRE(before < after[position]);
            if (position + 1 < after.size())
                REQUIRE(after[position] < after[position + 1]);
        }
}

TEST_CASE("different words of a paragraph come together and the same words do not")
{
    const std::string base = "We go swimming on Monday with Amina.";
    const std::string monday = "We go swimming on Tuesday with Amina.";
    const std::string who = "We all go swimming on Monday with Amina.";
    REQUIRE(mergeWords(base, {monday, who}) == "We all go swimming on Tuesday with Amina.");
    REQUIRE(mergeWords(base, {who, monday}) == mergeWords(base, {monday, who}));
    REQUIRE(mergeWords(base, {monday, "We go swimming on Friday with Amina."}) == std::nullopt);
    REQUIRE(mergeWords(base, {monday, monday}) == monday);
    REQUIRE(mergeWords(std::nullopt, {monday, who}) == std::nullopt);
    REQUIRE(mergeWords(base, {base, monday}) == monday);
    REQUIRE(mergeWords(std::string(), {"one", "two"}) == std::nullopt);
    REQUIRE(mergeWords(base, {"", base}) == "");
}

TEST_CASE("the word view is symmetric and keeps every word that was put in")
{
    forSeeds(2'000, [](std::uint64_t seed) {
        Seeded random(seed);
        std::vector<std::string> words;
        for (int i = 0; i < 12; ++i)
            words.push_back(std::string(1, static_cast<char>('a' + random.below(4))) + " ");
        const auto join = [](const std::vector<std::string>& list) {
            std::string text;
            for (const std::string& word : list)
                text += word;
            return text;
        };
        std::vector<std::string> versions;
        std::vector<std::string> added;
        for (int v = 0; v < 3; ++v) {
            std::vector<std::string> edited = words;
            added.push_back("new" + std::to_string(v) + " ");
            edited.insert(edited.begin() + static_cast<std::ptrdiff_t>(random.below(13)), added.back());
            if (random.oneIn(2))
                edited.erase(edited.begin() + static_cast<std::ptrdiff_t>(random.below(edited.size())));
            if (std::find(edited.begin(), edited.end(), added.back()) == edited.end())
                added.pop_back();
            versions.push_back(join(edited));
        }
        const auto merged = mergeWords(join(words), versions);
        random.shuffle(versions);
        REQUIRE(mergeWords(join(words), versions) == merged);
        if (merged)
            for (const std::string& word : added)
                REQUIRE(merged->find(word) != std::string::npos);
    });
}
