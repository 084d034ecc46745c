// Attachments on the server: who may hand one in and fetch it, in which order, what it costs, and what is left when its part is
// gone. Killed: the hash of the chunk, or the id, not compared; what a commit lists not looked up; a chunk out of order taken; chunks
// left behind when the part was erased; the quota not asked; `check` passing over the chunks.
#include "server/store/schema.h"
#include "shared/wire/blob.h"
#include "tests/server/server_world.h"
#include "tests/support/fault_vfs.h"

#include <catch2/catch.hpp>

using namespace kp;
using namespace kp::test;
using wire::BlobAction;
using wire::BlobHeld;

namespace {

constexpr std::int64_t kDay = 24 * 60;

struct Blob {
    BlobId id;
    std::vector<Bytes> chunks;
    std::vector<Hash> hashes;

    Blob(RandomSource& random, std::size_t count)
    {
        for (std::size_t i = 0; i < count; ++i) {
            chunks.emplace_back(2000 + i);
            random.fill(chunks.back());
            hashes.push_back(wire::hashOfChunk(chunks.back()));
        }
        id = wire::blobIdOf(hashes);
    }
};

struct Plan {
    World world;
    TestDevice coach = world.device();
    TestDevice parent = world.device();
    TestDevice buddy = world.device();
    TestPart part;

    explicit Plan(server::ServerOptions options = {}) : world(1, options)
    {
        world.startSpace(coach);
        world.admit(coach, parent, wire::Standing::Parent);
        world.admit(coach, buddy, wire::Standing::Member);
        part = world.startPart(parent);
    }
    /// A commit of that device that lists them.
    wire::PushResult list(TestDevice& by, const std::vector<BlobId>& blobs)
    {
        wire::Commit commit = world.commit(by, part, "picture", false);
        commit.header.blobs = blobs;
        wire::sign(commit, by.sign);
        by.sequences[part.id] = {commit.header.sequence, wire::idOf(commit.header)};
        return world.push(by, commit);
    }
    [[nodiscard]] Result<wire::BlobReply> send(TestDevice& by, const wire::BlobRequest& request)
    {
        const server::Reply reply = world.post(by, wire::kPathBlob, wire::encode(request));
        if (reply.status != 200)
            return codeOf(reply);
        return wire::decode<wire::BlobReply>(reply.body);
    }
    [[nodiscard]] Result<wire::BlobReply> put(TestDevice& by, const Blob& blob, std::uint16_t number)
    {
        return send(by, {BlobAction::Put, {{part.id, blob.id}}, number, blob.hashes, blob.chunks[number]});
    }
    [[nodiscard]] Errc putCode(TestDevice& by, const Blob& blob, std::uint16_t number)
    {
        return put(by, blob, number).code();
    }
    [[nodiscard]] BlobHeld ask(TestDevice& by, const Blob& blob)
    {
        const auto reply = send(by, {BlobAction::Ask, {{part.id, blob.id}}});
        REQUIRE(reply.ok());
        return reply.value().held.at(0);
    }
    [[nodiscard]] Result<wire::BlobReply> get(TestDevice& by, const Blob& blob, std::uint16_t number)
    {
        return send(by, {BlobAction::Get, {{part.id, blob.id}}, number});
    }
    void putAll(TestDevice& by, const Blob& blob)
    {
        for (std::uint16_t i = 0; i < blob.chunks.size(); ++i)
            REQUIRE(put(by, blob, i).ok());
    }
};

} // namespace

TEST_CASE("a blob comes in chunk by chunk and goes on where it was cut off", "[server]")
{
    Plan plan;
    const Blob blob(plan.world.random, 3);
    CHECK(plan.putCode(plan.parent, blob, 0) == Errc::NotFound); // no commit lists it yet
    CHECK(plan.ask(plan.parent, blob) == BlobHeld{false, 0, 0});
    REQUIRE(placed(plan.list(plan.parent, {blob.id})));
    CHECK(plan.ask(plan.parent, blob) == BlobHeld{true, 0, 0});
    CHECK(plan.putCode(plan.parent, blob, 1) == Errc::Gap);
    CHECK(plan.put(plan.parent, blob, 0).value().held.at(0) == BlobHeld{true, 1, 3});
    plan.world.restart();
    CHECK(plan.ask(plan.parent, blob) == BlobHeld{true, 1, 3});
    CHECK(plan.put(plan.parent, blob, 0).value().held.at(0) == BlobHeld{true, 1, 3}); // its answer was lost
    CHECK(plan.get(plan.coach, blob, 1).code() == Errc::NotFound);
    REQUIRE(plan.put(plan.parent, blob, 1).ok());
    REQUIRE(plan.put(plan.parent, blob, 2).ok());
    CHECK(plan.ask(plan.coach, blob) == BlobHeld{true, 3, 3});
    for (std::uint16_t i = 0; i < 3; ++i)
        CHECK(plan.get(plan.coach, blob, i).value().chunk == blob.chunks[i]);
    CHECK(plan.get(plan.coach, blob, 3).code() == Errc::NotFound);
    CHECK(server::checkStore(plan.world.store()).value().problems == 0);
}

TEST_CASE("nobody can put other bytes under a blob's id", "[server]")
{
    Plan plan;
    const Blob blob(plan.world.random, 2), other(plan.world.random, 2);
    REQUIRE(placed(plan.list(plan.parent, {blob.id})));
    CHECK(plan.send(plan.parent, {BlobAction::Put, {{plan.part.id, blob.id}}, 0, other.hashes, other.chunks[0]}).code()
          == Errc::BadValue);
    CHECK(plan.send(plan.parent, {BlobAction::Put, {{plan.part.id, blob.id}}, 0, blob.hashes, other.chunks[0]}).code()
          == Errc::BadValue);
    CHECK(plan.send(plan.parent, {BlobAction::Put, {{plan.part.id, blob.id}}, 2, blob.hashes, blob.chunks[1]}).code()
          == Errc::BadValue);
    CHECK(plan.send(plan.parent, {BlobAction::Put, {}, 0, blob.hashes, blob.chunks[0]}).code() == Errc::BadValue);
    CHECK(plan.ask(plan.parent, blob) == BlobHeld{true, 0, 0});
    // Another reader gives the right ones, as after a restore.
    plan.putAll(plan.coach, blob);
    CHECK(plan.get(plan.parent, blob, 1).value().chunk == blob.chunks[1]);
}

TEST_CASE("a blob is for who may open what lists it and looks absent to others", "[server]")
{
    Plan plan;
    const Blob before(plan.world.random, 1), after(plan.world.random, 1);
    REQUIRE(placed(plan.list(plan.parent, {before.id})));
    plan.putAll(plan.parent, before);
    TestDevice stranger = plan.world.device();
    for (TestDevice* none : {&plan.buddy, &stranger}) {
        CHECK(plan.ask(*none, before) == BlobHeld{false, 0, 0});
        CHECK(plan.get(*none, before, 0).code() == Errc::NotFound);
        CHECK(plan.putCode(*none, before, 0) == Errc::NotFound);
    }
    // From now on: what was listed before stays out of reach.
    REQUIRE(placed(plan.world.grant(plan.parent, plan.part, plan.buddy, wire::Access::Read)));
    REQUIRE(placed(plan.list(plan.parent, {after.id})));
    plan.putAll(plan.parent, after);
    CHECK(plan.get(plan.buddy, before, 0).code() == Errc::NotFound);
    CHECK(plan.get(plan.buddy, after, 0).value().chunk == after.chunks[0]);
    REQUIRE(placed(plan.world.withdraw(plan.parent, plan.part, plan.buddy)));
    CHECK(plan.get(plan.buddy, after, 0).code() == Errc::NotFound);
    CHECK(plan.ask(plan.buddy, after) == BlobHeld{false, 0, 0});
    // With history: all of it.
    REQUIRE(placed(plan.world.grant(plan.parent, plan.part, plan.buddy, wire::Access::Read, true)));
    CHECK(plan.get(plan.buddy, before, 0).value().chunk == before.chunks[0]);
}

TEST_CASE("blobs are counted in the room of a plan and of a day", "[server]")
{
    server::ServerOptions options;
    options.deviceBytesPerDayMax = 9'000;
    Plan plan(options);
    const Blob blob(plan.world.random, 5);
    REQUIRE(placed(plan.list(plan.parent, {blob.id})));
    std::uint16_t taken = 0;
    while (taken < 5 && plan.put(plan.parent, blob, taken).ok())
        ++taken;
    REQUIRE(taken < 5);
    CHECK(plan.putCode(plan.parent, blob, taken) == Errc::QuotaReached);
    plan.world.clock.passMinutes(kDay);
    while (taken < 5)
        REQUIRE(plan.put(plan.parent, blob, taken++).ok());
    CHECK(plan.ask(plan.parent, blob) == BlobHeld{true, 5, 5});
}

TEST_CASE("the blobs of an erased part are destroyed with it", "[server]")
{
    Plan plan;
    const Blob blob(plan.world.random, 3);
    REQUIRE(placed(plan.list(plan.parent, {blob.id})));
    plan.putAll(plan.parent, blob);
    const auto bytes = [&] { return plan.world.store().chain(chainOf(plan.part.id)).value()->bytes; };
    const std::uint64_t before = bytes();
    REQUIRE(placed(plan.world.push(plan.parent, plan.world.entry(plan.parent, wire::Erase{0, Bytes(60)}, plan.part.id))));
    plan.world.clock.passMinutes(29 * kDay);
    REQUIRE(plan.world.core().compact().ok());
    CHECK(plan.get(plan.parent, blob, 0).ok());
    plan.world.clock.passMinutes(2 * kDay);
    CHECK(plan.get(plan.parent, blob, 0).code() == Errc::NotFound);
    REQUIRE(plan.world.core().compact().ok());
    const auto row = plan.world.store().chain(chainOf(plan.part.id)).value();
    CHECK(plan.world.store().chunk(row->key, blob.id, 0).value() == std::nullopt);
    CHECK(plan.world.store().blobListings(row->key, blob.id).value().empty());
    CHECK(bytes() + 5000 <= before);
    CHECK(plan.putCode(plan.parent, blob, 0) == Errc::NotFound);
    CHECK(server::checkStore(plan.world.store()).value().problems == 0);
}

TEST_CASE("a check finds an attachment that was altered on the disk", "[server]")
{
    Plan plan;
    const Blob blob(plan.world.random, 2);
    REQUIRE(placed(plan.list(plan.parent, {blob.id})));
    plan.putAll(plan.parent, blob);
    auto row = *plan.world.store().chain(chainOf(plan.part.id)).value();
    REQUIRE(plan.world.store().begin().ok());
    REQUIRE(plan.world.store().destroyChunks(row, 1).ok());
    REQUIRE(plan.world.store().commit().ok());
    CHECK(server::checkStore(plan.world.store()).value().problems > 0);
}

TEST_CASE("a store from before attachments takes them", "[server]")
{
    const FaultVfs vfs("kp-before-blobs");
    sqlite::OpenOptions options;
    options.create = true;
    options.vfs = vfs.name();
    auto opened = sqlite::Database::open("/server.db", options);
    REQUIRE(opened.ok());
    sqlite::Database& database = opened.value();
    REQUIRE(sqlite::migrate(database, std::span(server::kMigrations).first(4)).ok());
    REQUIRE(database.execute("INSERT INTO chain VALUES (1, x'01', 1, 1, 1, 1, x'02', 1, 7, 0)").ok());
    REQUIRE(sqlite::migrate(database, server::kMigrations).ok());
    CHECK(database.integer("SELECT bytes FROM chain").value() == 7);
    REQUIRE(database.execute("INSERT INTO blob VALUES (1, x'03', 4, x'05')").ok());
    REQUIRE(database.execute("INSERT INTO chunk VALUES (NULL, 1, x'03', 0, 1, x'06')").ok());
    CHECK_FALSE(database.execute("INSERT INTO chunk VALUES (NULL, 1, x'03', 0, 1, x'07')").ok());
}
