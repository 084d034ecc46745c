// Processor time (not the wall's, which other work disturbs), with limits ten times what a laptop core takes, so that only a
// change of order of growth fails here.
#include "tests/sync/merge_histories.h"

#include "shared/crypto/crypto.h"

#include <catch2/catch.hpp>

#include <ctime>

using namespace kp;
using namespace kp::merge;
using namespace kp::merge::test;

namespace {

template <class Work>
double millisecondsFor(const char* what, Work&& work)
{
    const std::clock_t begin = std::clock();
    work();
    const double ms = static_cast<double>(std::clock() - begin) * 1000.0 / CLOCKS_PER_SEC;
    WARN(what << ": " << ms << " ms");
    return ms;
}

/// `count` edits by one device over 50 items with 6 fields, each written over what it holds.
std::vector<TestCommit> edits(PartReplica& replica, std::uint8_t device, std::size_t count, std::uint64_t firstSequence,
                              bool placed)
{
    Seeded random(device);
    std::vector<TestCommit> commits;
    for (std::size_t i = 0; i < count; ++i) {
        Operation operation;
        operation.item.bytes.fill(static_cast<std::uint8_t>(random.below(50)));
        operation.kind = 1;
        operation.field = static_cast<std::uint16_t>(random.below(6) + 16);
        operation.value = std::string(80, static_cast<char>('a' + random.below(26)));
        operation.stamp = i << 16;
        operation.replaces = replica.replacesFor({operation.item, 1, operation.field, {}}, numbered<DeviceId>(device));
        TestCommit commit{numbered<DeviceId>(device), firstSequence + i, {}, {operation}};
        commit.authorship.person = numbered<PersonId>(device);
        commit.authorship.access = Access::Write;
        commit.authorship.placed = placed;
        applyTo(replica, commit);
        commits.push_back(std::move(commit));
    }
    return commits;
}

} // namespace

TEST_CASE("two replicas apart for 500 edits each meet quickly")
{
    PartReplica common;
    const auto base = edits(common, 1, 200, 1, true);
    PartReplica left = common;
    PartReplica right = common;
    const auto mine = edits(left, 2, 500, 1, false);
    const auto theirs = edits(right, 3, 500, 1, false);
    const double ms = millisecondsFor("500 + 500 edits meet and are shown", [&] {
        for (const TestCommit& commit : theirs)
            applyTo(left, commit);
        for (const TestCommit& commit : mine)
            applyTo(right, commit);
        for (const ItemView& item : left.items())
            (void)left.registers(item.item);
    });
    REQUIRE(left.stateHash() == right.stateHash());
    REQUIRE(ms < 300);
}

TEST_CASE("opening a part of 2000 operations is quick")
{
    PartReplica writer;
    const auto commits = edits(writer, 1, 2000, 1, true);
    PartReplica replica;
    REQUIRE(millisecondsFor("2000 operations applied and listed",
                            [&] {
                                for (const TestCommit& commit : commits)
                                    applyTo(replica, commit);
                                (void)replica.items();
                            })
            < 150);
    Bytes state;
    (void)millisecondsFor("snapshot written", [&] { state = replica.exportState().value(); });
    PartReplica newcomer;
    (void)millisecondsFor("snapshot taken in", [&] { REQUIRE(newcomer.importState(state).ok()); });
    REQUIRE(newcomer.stateHash() == replica.stateHash());
}

TEST_CASE("a hundred thousand operations on one register stay linear")
{
    PartReplica replica;
    Operation operation;
    operation.item = numbered<ItemId>(1);
    operation.field = 16;
    const double ms = millisecondsFor("100000 writes to one register, each replacing the last", [&] {
        for (std::uint64_t sequence = 1; sequence <= 100'000; ++sequence) {
            operation.replaces = replica.replacesFor({operation.item, 0, 16, {}}, numbered<DeviceId>(1));
            replica.apply(numbered<DeviceId>(1), sequence, {numbered<PersonId>(1), Access::Write, 0, true}, {operation});
        }
    });
    REQUIRE(replica.heads({operation.item, 0, 16, {}}).size() == 1);
    REQUIRE(ms < 5'000);
}
