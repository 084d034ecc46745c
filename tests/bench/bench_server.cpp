// kp_server_bench: the server's program parts together (guard, executor, core, store with fsync) on a loopback socket, and 1, 8
// and 64 clients that push signed commits, one in a request, each over a kept connection. The rate limit does not apply on
// loopback; quotas do. Prints commits per second, latencies and the memory of the whole process, clients included.
#include "server/api/executor.h"
#include "server/http/http_front.h"
#include "sync/http/http_transport.h"
#include "tests/server/server_world.h"

#include <catch2/catch.hpp>

#include <algorithm>
#include <cstdio>
#include <fstream>
#include <thread>

using namespace kp;
using namespace kp::test;

namespace {

constexpr int kCommitsInAll = 1'600; ///< for one client a quarter of it

struct Client {
    TestDevice device;
    std::vector<Bytes> requests{};
    std::vector<double> milliseconds{};
    int failed = 0;
};

std::vector<Client> makeClients(World& world, int count)
{
    std::vector<Client> clients;
    for (int i = 0; i < count; ++i) {
        clients.push_back({world.device()});
        TestDevice& device = clients.back().device;
        (void)world.openSession(device);
        world.startSpace(device);
        const TestPart part = world.startPart(device, wire::PartRule::Team);
        for (int n = 0; n < kCommitsInAll / std::max(count, 4); ++n) {
            wire::SyncRequest request;
            request.generation = world.store().generation();
            request.since = world.store().change(); // its own news: what a device up to date asks
            request.push.push_back(World::itemOf(world.commit(device, part, std::string(300, 'x'))));
            clients.back().requests.push_back(wire::encode(request));
        }
    }
    return clients;
}

void work(Client& client, const std::string& url)
{
    http::HttpTransport transport;
    for (Bytes& body : client.requests) {
        const auto from = std::chrono::steady_clock::now();
        const auto reply = transport.send({url, std::string(wire::kPathSync), client.device.token, std::move(body)});
        client.milliseconds.push_back(
            std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - from).count());
        const auto answer = reply.ok() && reply.value().status == 200 ? wire::decode<wire::SyncReply>(reply.value().body)
                                                                      : Result<wire::SyncReply>(Errc::Offline);
        const bool taken = answer.ok() && answer.value().results.size() == 1 && placed(answer.value().results.front());
        client.failed += taken ? 0 : 1;
    }
}

long residentMegabytes()
{
    long pages = 0;
    std::ifstream("/proc/self/statm") >> pages >> pages;
    return pages * 4 / 1024;
}

void run(int count)
{
    World world(static_cast<std::uint64_t>(count));
    world.clock.ms = SystemClock().nowMs();
    std::vector<Client> clients = makeClients(world, count);
    server::Executor executor(world.core());
    server::FrontOptions options;
    options.workers = 32;
    server::HttpFront front(options);
    front.post(std::string(wire::kPathSync), [&](const server::HttpRequest& request) {
        server::Reply reply = executor.run({request.path, request.bearer, request.body});
        server::HttpResponse response;
        response.status = reply.status;
        response.body = std::move(reply.body);
        return response;
    });
    const std::string url = "http://127.0.0.1:" + std::to_string(front.listen().value());
    std::thread serving([&] { (void)front.run(); });
    const auto from = std::chrono::steady_clock::now();
    std::vector<std::thread> threads;
    threads.reserve(clients.size());
    for (Client& client : clients)
        threads.emplace_back([&client, &url] { work(client, url); });
    for (std::thread& thread : threads)
        thread.join();
    const double seconds = std::chrono::duration<double>(std::chrono::steady_clock::now() - from).count();
    front.stop();
    serving.join();
    std::vector<double> all;
    int failed = 0;
    for (const Client& client : clients) {
        all.insert(all.end(), client.milliseconds.begin(), client.milliseconds.end());
        failed += client.failed;
    }
    std::sort(all.begin(), all.end());
    std::printf("%3d clients: %7.0f commits/s  p50 %7.2f ms  p99 %7.2f ms  max %7.2f ms  %ld MB  %d failed\n", count,
                static_cast<double>(all.size()) / seconds, all[all.size() / 2], all[all.size() * 99 / 100], all.back(),
                residentMegabytes(), failed);
    std::fflush(stdout);
}

} // namespace

TEST_CASE("the server under one and eight and 64 clients")
{
    for (const int count : {1, 8, 64})
        run(count);
}
