// Power losses: the disk as it may be after every single operation, the vault opened on it again, and compared to the byte.
#include "tests/sync/vault_session.h"

#include <iostream>

using namespace kp;
using namespace kp::test;

namespace {

struct Tally {
    std::size_t states = 0;
    std::size_t wrong = 0;
    std::string first{};

    void add(const std::string& problem, std::size_t position)
    {
        ++states;
        if (problem.empty())
            return;
        if (wrong++ == 0)
            first = problem + " after operation " + std::to_string(position);
    }
};

/// Every position of the journal, each with: synced only, all written, some first operations, torn `tornPerPosition` times.
Tally crashEverywhere(VaultSession& session, Random& random, std::size_t tornPerPosition, bool lying = false)
{
    Tally tally;
    CrashDisk disk({}, lying);
    for (std::size_t position = 0; position <= session.journal().size(); ++position) {
        const Acknowledged& acknowledged = session.acknowledgedAt(position);
        tally.add(session.examine(disk.synced(), acknowledged), position);
        tally.add(session.examine(disk.written(), acknowledged), position);
        tally.add(session.examine(disk.prefix(random), acknowledged), position);
        for (std::size_t i = 0; i < tornPerPosition; ++i)
            tally.add(session.examine(disk.torn(random), acknowledged), position);
        if (position < session.journal().size())
            disk.apply(session.journal()[position]);
    }
    return tally;
}

void report(const char* what, const Tally& tally)
{
    std::cout << what << ": " << tally.states << " states, " << tally.wrong << " wrong (seed " << seed() << ") "
              << tally.first << '\n';
}

struct Scene {
    FaultVfs vfs{"kp-crash"};
    VaultFixture fixture;
    Random random{seed()};
    Scene() { fixture.vfs = vfs.name(); }
};

} // namespace

// Killed: synchronous=NORMAL (acknowledged work lost).
TEST_CASE("no power loss takes acknowledged work or leaves half a transaction", "[vault][fault]")
{
    Scene scene;
    VaultSession session(scene.vfs, scene.fixture, {}, seed());

    const Tally tally = crashEverywhere(session, scene.random, 3 * budget());

    report("power loss", tally);
    INFO(tally.first);
    CHECK(tally.wrong == 0);
    CHECK(tally.states >= 10'000);
}

TEST_CASE("no power loss harms a vault that outgrows its log many times", "[vault][fault]")
{
    Scene scene;
    // No checkpoints of ours: SQLite's own, at 1,000 pages, after which the log starts over from its beginning.
    SessionPlan plan;
    plan.transactions = 24;
    plan.valueBytesMax = 60'000;
    plan.compactEvery = 0;
    plan.reopenEvery = 0;
    plan.passphraseEvery = 0;
    VaultSession session(scene.vfs, scene.fixture, plan, seed());

    Tally tally;
    CrashDisk disk({});
    const std::size_t stride = 1 + session.journal().size() / (500 * budget());
    for (std::size_t position = 0; position < session.journal().size(); ++position) {
        disk.apply(session.journal()[position]);
        if (position % stride == 0)
            tally.add(session.examine(disk.torn(scene.random), session.acknowledgedAt(position + 1)), position);
    }

    report("growth", tally);
    INFO(tally.first);
    CHECK(tally.wrong == 0);
}

TEST_CASE("no power loss during the recovery from a power loss harms", "[vault][fault]")
{
    Scene scene;
    SessionPlan plan;
    plan.transactions = 12;
    plan.passphraseEvery = 5;
    plan.compactEvery = 4;
    VaultSession session(scene.vfs, scene.fixture, plan, seed());

    Tally tally;
    CrashDisk disk({});
    const std::size_t stride = budget() > 1 ? 1 : 4;
    for (std::size_t position = 0; position < session.journal().size(); ++position) {
        disk.apply(session.journal()[position]);
        const Acknowledged& acknowledged = session.acknowledgedAt(position + 1);
        if (position % stride != 0 || !acknowledged.created)
            continue;
        const Image first = disk.torn(scene.random);
        tally.add(session.examine(first, acknowledged), position);
        const std::vector<IoOperation> recovery = scene.vfs.journal();
        CrashDisk again(first);
        for (const IoOperation& operation : recovery) {
            again.apply(operation);
            tally.add(session.examine(again.torn(scene.random), acknowledged), position);
        }
    }

    report("nested power loss", tally);
    INFO(tally.first);
    CHECK(tally.wrong == 0);
}

// The test must be able to fail: without syncs, real or honest, it does.
TEST_CASE("a vault without syncs and a disk that lies about them are both caught", "[vault][fault][control]")
{
    Scene scene;
    SessionPlan plan;
    plan.transactions = 20;
    const bool durable = GENERATE(false, true);
    scene.fixture.durable = durable;
    VaultSession session(scene.vfs, scene.fixture, plan, seed());

    const Tally tally = crashEverywhere(session, scene.random, 2, durable);

    report(durable ? "control: lying disk" : "control: no syncs", tally);
    CHECK(tally.wrong > tally.states / 10);
}
