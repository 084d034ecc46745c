// State is a function of the set of operations: every order, batching and repetition gives the state that a naive reading
// of the definition gives. Killed here: tie-break by device dropped; same-device rule dropped; `replaces` ignored; replaced
// dots not remembered; an operation counted twice when it comes twice; oldest wins; forged ids accepted; proof of authorship
// not judging what came before it; a foreign copy replacing the author's own words.
#include "tests/sync/merge_histories.h"

#include <catch2/catch.hpp>

#include <map>

using namespace kp;
using namespace kp::merge;
using namespace kp::merge::test;

TEST_CASE("any order and repetition of any operations gives what the definition says")
{
    forSeeds(10'000, [](std::uint64_t seed) {
        Seeded random(seed);
        std::vector<TestCommit> commits = chaoticHistory(random, {.commits = 8 + random.below(10)});
        const PartReplica straight = replicaOf(commits);
        const std::string described = describe(straight);
        const Oracle oracle(commits);
        if (described != oracle.describe()) // REQUIRE on every history costs more than the merge
            REQUIRE(described == oracle.describe());
        if (seed % 4 == 0 && describeViews(straight) != oracle.describeViews())
            REQUIRE(describeViews(straight) == oracle.describeViews());

        random.shuffle(commits);
        for (std::size_t i = commits.size() / 4; i > 0; --i)
            commits.insert(commits.begin() + static_cast<std::ptrdiff_t>(random.below(commits.size())),
                           TestCommit(random.pick(commits)));
        const PartReplica shuffled = replicaOf(commits);
        if (shuffled.stateHash() != straight.stateHash())
            REQUIRE(describe(shuffled) == described);
        REQUIRE((shuffled.stateHash() == straight.stateHash()));
    });
}

TEST_CASE("a part of the operations in any order gives what the definition says about that part")
{
    forSeeds(4'000, [](std::uint64_t seed) {
        Seeded random(seed);
        std::vector<TestCommit> commits = chaoticHistory(random, {.commits = 12});
        random.shuffle(commits);
        commits.resize(1 + random.below(commits.size()));
        PartReplica replica = replicaOf(commits);
        if (describe(replica) != Oracle(commits).describe())
            REQUIRE(describe(replica) == Oracle(commits).describe());

        // One that has no place may vanish again.
        const std::size_t gone = random.below(commits.size());
        if (commits[gone].authorship.placed)
            return;
        replica.forget(commits[gone].device, commits[gone].sequence);
        commits.erase(commits.begin() + static_cast<std::ptrdiff_t>(gone));
        if (describe(replica) != Oracle(commits).describe())
            REQUIRE(describe(replica) == Oracle(commits).describe());
        REQUIRE(replica.stateHash() == replicaOf(commits).stateHash());
    });
}

TEST_CASE("every permutation of a small history agrees")
{
    forSeeds(60, [](std::uint64_t seed) {
        Seeded random(seed);
        const std::vector<TestCommit> commits = chaoticHistory(random, {.commits = 5});
        const Hash expected = replicaOf(commits).stateHash();
        std::vector<std::size_t> order = {0, 1, 2, 3, 4};
        do {
            PartReplica replica;
            for (const std::size_t i : order)
                applyTo(replica, commits[i]);
            if (replica.stateHash() != expected)
                REQUIRE(describe(replica) == describe(replicaOf(commits)));
        } while (std::next_permutation(order.begin(), order.end()));
    });
}

TEST_CASE("a commit that gets its place later ends as if it had come with it")
{
    forSeeds(1'500, [](std::uint64_t seed) {
        Seeded random(seed);
        std::vector<TestCommit> commits = chaoticHistory(random, {.commits = 10});
        PartReplica replica = replicaOf(commits);
        random.shuffle(commits);
        for (TestCommit& commit : commits)
            if (!commit.authorship.placed && random.oneIn(2)) {
                commit.authorship.placed = true;
                commit.authorship.placeMinute = 7;
                if (random.oneIn(3)) // judged otherwise at its place
                    commit.authorship.access = Access::Tick;
                if (random.oneIn(3))
                    commit.authorship.person = numbered<PersonId>(2);
                applyTo(replica, commit);
                TestCommit late = commit; // what was placed does not move
                late.authorship = {numbered<PersonId>(1), Access::Write, 9, random.oneIn(2)};
                applyTo(replica, late);
            }
        if (describe(replica) != Oracle(commits).describe())
            REQUIRE(describe(replica) == Oracle(commits).describe());
        REQUIRE(replica.stateHash() == replicaOf(commits).stateHash());
    });
}

TEST_CASE("only items that were touched read differently")
{
    forSeeds(500, [](std::uint64_t seed) {
        Seeded random(seed);
        std::vector<TestCommit> commits = chaoticHistory(random, {.commits = 10});
        random.shuffle(commits);
        PartReplica replica;
        std::map<ItemId, std::string> known;
        for (const TestCommit& commit : commits) {
            applyTo(replica, commit);
            const std::vector<ItemId> touched = replica.takeTouched();
            std::map<ItemId, std::string> now;
            for (const ItemView& item : replica.items()) {
                std::string& text = now[item.item] = std::to_string(static_cast<int>(item.state));
                for (const RegisterView& home : replica.registers(item.item))
                    for (const Head& head : home.heads)
                        text += std::to_string(home.key.field) + ":" + head.dot.device.hex()
                                + std::to_string(head.dot.sequence) + "/" + std::to_string(head.dot.index) + " ";
                if (!std::binary_search(touched.begin(), touched.end(), item.item))
                    REQUIRE(known[item.item] == text);
            }
            known = std::move(now);
        }
        REQUIRE(replica.takeTouched().empty());
    });
}
