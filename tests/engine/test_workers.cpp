// Work done ahead of time on other cores, and that nothing is believed for it.
#include "tests/engine/family.h"

#include "shared/crypto/crypto.h"
#include "shared/crypto/verified.h"
#include "shared/wire/messages.h"

#include <catch2/catch.hpp>

#include <atomic>
#include <chrono>
#include <thread>

using namespace kp;
using namespace kp::engine;

TEST_CASE("a job is done once by whoever comes to it first")
{
    for (const unsigned threads : {0U, 1U, 2U}) {
        Workers workers(threads);
        for (int round = 0; round < 20; ++round) {
            std::vector<std::atomic<int>> done(200);
            Jobs jobs(workers);
            for (auto& one : done)
                jobs.add([&one] { ++one; });
            for (std::size_t i = done.size(); i > 0; i -= 2) { // in another order than they were begun in
                jobs.finish(i - 1);
                REQUIRE(done[i - 1] == 1);
            }
            for (std::size_t i = 0; i < done.size(); ++i)
                jobs.finish(i);
            REQUIRE(std::all_of(done.begin(), done.end(), [](const auto& one) { return one == 1; }));
        }
    }
}

TEST_CASE("without workers a job is done when it is asked for and not before")
{
    Workers nobody(0);
    std::vector<int> order;
    Jobs jobs(nobody);
    const auto first = jobs.add([&] { order.push_back(1); });
    const auto second = jobs.add([&] { order.push_back(2); });
    (void)jobs.add([&] { order.push_back(3); });
    jobs.finish(second);
    jobs.finish(first);
    CHECK(order == std::vector{2, 1});
}

TEST_CASE("jobs that nobody asks for are over when their answer is")
{
    // Killed: ~Jobs without waiting for what runs.
    Workers workers(2);
    for (int round = 0; round < 50; ++round) {
        std::atomic<int> begun = 0, over = 0; // whoever ran after the jobs are gone would write into what is gone too
        {
            Jobs jobs(workers);
            for (int i = 0; i < 20; ++i)
                jobs.add([&] {
                    ++begun;
                    std::this_thread::sleep_for(std::chrono::milliseconds(1));
                    ++over;
                });
        }
        REQUIRE(over == begun);
    }
}

TEST_CASE("what was verified once is known and nothing else is")
{
    // Killed: the hash without the message, without the key, without the signature.
    REQUIRE(crypto::init().ok());
    test::SeededRandom random(3);
    const crypto::SigningKey key{crypto::Key(random)};
    const crypto::SigningKey other{crypto::Key(random)};
    const Bytes message{1, 2, 3};
    const Signature good = key.sign("krachtplan/commit/1", message);
    Signature bad = good;
    bad.bytes[5] ^= 1;
    crypto::Verified ahead;
    CHECK(ahead.check(key.publicKey(), "krachtplan/commit/1", message, good));
    CHECK_FALSE(ahead.check(key.publicKey(), "krachtplan/commit/1", message, bad));
    CHECK(ahead.size() == 1);
    crypto::Verified here;
    here.take(std::move(ahead));
    const crypto::Verified::Scope scope(here);
    CHECK(crypto::verify(key.publicKey(), "krachtplan/commit/1", message, good));
    CHECK(here.size() == 1); // it was known
    CHECK_FALSE(crypto::verify(key.publicKey(), "krachtplan/commit/1", message, bad));
    CHECK_FALSE(crypto::verify(other.publicKey(), "krachtplan/commit/1", message, good));
    CHECK_FALSE(crypto::verify(key.publicKey(), "krachtplan/entry/1", message, good));
    CHECK_FALSE(crypto::verify(key.publicKey(), "krachtplan/commit/1", Bytes{1, 2, 4}, good));
    CHECK(here.size() == 1);
}

TEST_CASE("a forged signature is found whoever looked at it first")
{
    // Killed: Verified::check that remembers without verifying.
    for (const bool entries : {false, true}) {
        test::FirstHour f(entries ? 7 : 8);
        Account& coach = f.fleet["coach"];
        const auto goal = coach.addItem(f.fleet.space, {"goal", {}, {{"words", "Samen eten"}}});
        REQUIRE(goal.ok());
        if (entries)
            REQUIRE(coach.createPart(f.fleet.space, "nieuw").ok());
        REQUIRE(f.fleet.sync("coach").ok());
        bool forged = false;
        f.fleet.tamper = [&](const OutRequest& request, InReply& in) {
            auto reply = request.path == wire::kPathSync ? wire::decode<wire::SyncReply>(in.body)
                                                         : Result<wire::SyncReply>(Errc::NotFound);
            if (!reply.ok())
                return;
            for (wire::ChainDelta& delta : reply.value().deltas)
                for (wire::ChainItem& item : delta.items) {
                    if (entries ? item.kind != wire::ChainItemKind::Entry : item.kind != wire::ChainItemKind::Commit)
                        continue;
                    auto commit = wire::decodeCommit(item.payload);
                    if (commit.ok()) {
                        commit.value().signature.bytes[9] ^= 4;
                        item.payload = encode(commit.value());
                    } else {
                        item.payload[item.payload.size() - 9] ^= 4; // an entry ends with its last signature
                    }
                    forged = true;
                }
            in.body = encode(reply.value());
        };
        const auto report = f.fleet.sync("parent");
        REQUIRE(forged);
        REQUIRE(report.ok());
        CHECK(std::find(report.value().alarms.begin(), report.value().alarms.end(), "forged")
              != report.value().alarms.end());
        const auto shown = f.fleet["parent"].show(f.fleet.space, {false, false});
        REQUIRE(shown.ok());
        if (!entries)
            for (const ItemShown& item : shown.value().items)
                CHECK(item.item != goal.value());
        f.fleet.tamper = nullptr; // and an honest answer heals it
        REQUIRE(f.fleet.sync("parent").ok());
        const auto healed = f.fleet["parent"].show(f.fleet.space, {false, false});
        REQUIRE(healed.ok());
        CHECK(std::any_of(healed.value().items.begin(), healed.value().items.end(),
                          [&](const ItemShown& item) { return item.item == goal.value(); }));
    }
}
