#include "server/api/executor.h"
#include "tests/server/server_world.h"

#include <catch2/catch.hpp>

#include <atomic>
#include <thread>

using namespace kp;
using namespace kp::test;

TEST_CASE("many threads get their own answers from one executor", "[server]")
{
    World world;
    constexpr int kThreads = 8;
    std::vector<TestDevice> devices;
    std::vector<std::vector<Bytes>> requests(kThreads);
    for (int i = 0; i < kThreads; ++i) {
        devices.push_back(world.device());
        world.startSpace(devices.back());
        const TestPart part = world.startPart(devices.back(), wire::PartRule::Team);
        for (int j = 0; j < 25; ++j) {
            wire::SyncRequest request;
            request.push.push_back(World::itemOf(world.commit(devices.back(), part, "commit")));
            requests[static_cast<std::size_t>(i)].push_back(wire::encode(request));
        }
    }
    std::atomic<int> good{0};
    {
        server::Executor executor(world.core());
        std::vector<std::thread> threads;
        for (std::size_t i = 0; i < kThreads; ++i)
            threads.emplace_back([&, i] {
                for (const Bytes& request : requests[i]) {
                    const server::Reply reply = executor.run({wire::kPathSync, devices[i].token, request});
                    const auto decoded = wire::decode<wire::SyncReply>(reply.body);
                    if (reply.status == 200 && decoded.ok() && decoded.value().results.size() == 1
                        && placed(decoded.value().results[0]))
                        ++good;
                }
            });
        for (std::thread& thread : threads)
            thread.join();
        bool ran = false;
        executor.call([&] { ran = server::checkStore(world.store()).value().problems == 0; });
        CHECK(ran);
    }
    CHECK(good == kThreads * 25);
}

TEST_CASE("a group shares one transaction and keeps its requests apart", "[server]")
{
    World world;
    TestDevice coach = world.device();
    world.startSpace(coach);
    const TestPart part = world.startPart(coach, wire::PartRule::Team);
    REQUIRE(world.openSession(coach).status == 200);
    wire::SyncRequest first;
    first.push.push_back(World::itemOf(world.commit(coach, part, "one")));
    wire::SyncRequest second;
    second.push.push_back(World::itemOf(world.commit(coach, part, "two")));
    const Bytes a = wire::encode(first);
    const Bytes b = wire::encode(second);
    const Bytes broken(5, 1);
    const std::vector<server::Request> group{
        {wire::kPathSync, coach.token, a}, {wire::kPathSync, coach.token, broken}, {wire::kPathSync, coach.token, b}};
    const std::vector<server::Reply> replies = world.core().handleGroup(group);
    REQUIRE(replies.size() == 3);
    CHECK(placed(wire::decode<wire::SyncReply>(replies[0].body).value().results[0]));
    CHECK(replies[1].status == 400);
    CHECK(placed(wire::decode<wire::SyncReply>(replies[2].body).value().results[0]));
    CHECK(world.headOf(chainOf(part.id)).position == 3);
}
