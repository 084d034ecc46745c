#include "tests/server/server_world.h"

#include "shared/wire/blob.h"
#include "shared/wire/parcel.h"

#include <catch2/catch.hpp>

using namespace kp;
using namespace kp::test;

namespace {

wire::InviteReply inviteReply(const server::Reply& reply)
{
    REQUIRE(reply.status == 200);
    const auto decoded = wire::decode<wire::InviteReply>(reply.body);
    REQUIRE(decoded.ok());
    return decoded.value();
}

wire::InviteRequest mailbox(wire::InviteAction action, const InviteId& id, std::size_t sealed = 0)
{
    wire::InviteRequest request;
    request.action = action;
    request.invite = id;
    request.lifetimeMinutes = action == wire::InviteAction::Open ? 15 : 0;
    request.sealed = Bytes(sealed, 7);
    return request;
}

} // namespace

TEST_CASE("a session opens once per challenge and by its own key alone", "[server]")
{
    World world;
    TestDevice device = world.device();
    TestDevice other = world.device();
    const auto challenge =
        wire::decode<wire::ChallengeReply>(world.core().handle(wire::kPathChallenge, "", {}).body).value();
    wire::SessionRequest request;
    request.keys = device.keys;
    request.nonce = challenge.nonce;
    Bytes message = copyOf(challenge.server.view());
    message.insert(message.end(), request.nonce.begin(), request.nonce.end());

    SECTION("signed by somebody else")
    {
        request.signature = other.sign.sign("krachtplan/session/1", message);
        CHECK(codeOf(world.core().handle(wire::kPathSession, "", wire::encode(request))) == Errc::BadSignature);
    }
    SECTION("signed for another server")
    {
        message[0] ^= 1;
        request.signature = device.sign.sign("krachtplan/session/1", message);
        CHECK(codeOf(world.core().handle(wire::kPathSession, "", wire::encode(request))) == Errc::BadSignature);
    }
    SECTION("used twice")
    {
        request.signature = device.sign.sign("krachtplan/session/1", message);
        CHECK(world.core().handle(wire::kPathSession, "", wire::encode(request)).status == 200);
        // Killed: challenge kept after use.
        CHECK(world.core().handle(wire::kPathSession, "", wire::encode(request)).status == 401);
    }
    SECTION("too late")
    {
        world.clock.passMinutes(1);
        request.signature = device.sign.sign("krachtplan/session/1", message);
        CHECK(world.core().handle(wire::kPathSession, "", wire::encode(request)).status == 401);
    }
}

TEST_CASE("a session ends after fifteen minutes and with a restart", "[server]")
{
    World world;
    TestDevice device = world.device();
    wire::SessionReply session;
    REQUIRE(world.openSession(device, &session).status == 200);
    CHECK(session.placedCommits == 0);
    const Bytes poll = wire::encode(wire::HeadsRequest{});
    CHECK(world.core().handle(wire::kPathHeads, device.token, poll).status == 200);
    CHECK(world.core().handle(wire::kPathHeads, "", poll).status == 401);
    CHECK(world.core().handle(wire::kPathHeads, std::string(64, '0'), poll).status == 401);
    world.clock.passMinutes(15);
    CHECK(world.core().handle(wire::kPathHeads, device.token, poll).status == 401);
    REQUIRE(world.openSession(device).status == 200);
    world.restart();
    CHECK(world.core().handle(wire::kPathHeads, device.token, poll).status == 401);
}

TEST_CASE("a device learns how many of its commits stand", "[server]")
{
    World world;
    TestDevice coach = world.device();
    world.startSpace(coach);
    const TestPart part = world.startPart(coach, wire::PartRule::Team);
    REQUIRE(placed(world.push(coach, world.commit(coach, part, "a"))));
    REQUIRE(placed(world.push(coach, world.commit(coach, part, "b"))));
    wire::SessionReply session;
    REQUIRE(world.openSession(coach, &session).status == 200);
    CHECK(session.placedCommits == 2);
    CHECK(session.generation == world.store().generation());
}

TEST_CASE("requests that are no requests are refused with a code", "[server]")
{
    World world;
    TestDevice device = world.device();
    REQUIRE(world.openSession(device).status == 200);
    for (const std::string_view path : {wire::kPathSync, wire::kPathHeads, wire::kPathSnapshot, wire::kPathInvite,
                                        wire::kPathSession, wire::kPathParcel, wire::kPathBlob})
        CHECK(world.core().handle(path, device.token, Bytes(3, 9)).status == 400);
    CHECK(world.core().handle("/v1/none", device.token, {}).status == 404);
    CHECK(world.core().handle(wire::kPathSync, device.token, Bytes(wire::limits::kRequestBytesMax + 1)).status == 413);
    wire::SyncRequest request;
    request.version = wire::kProtocolVersion + 1;
    CHECK(codeOf(world.core().handle(wire::kPathSync, device.token, wire::encode(request))) == Errc::ProtocolMismatch);
    // Killed: an older app's layout, which nobody reads any more, called malformed.
    CHECK(codeOf(world.core().handle(wire::kPathSync, device.token, Bytes{1, 0, 9, 9})) == Errc::ProtocolMismatch);
    CHECK(codeOf(world.core().handle(wire::kPathSync, device.token, Bytes{0, 0, 9, 9})) == Errc::Malformed);
}

TEST_CASE("too many requests are told when to come back", "[server]")
{
    server::ServerOptions options;
    options.rateLimits = true;
    options.requestsBurst = 5;
    World world(1, options);
    TestDevice device = world.device();
    REQUIRE(world.openSession(device).status == 200);
    const Bytes poll = wire::encode(wire::HeadsRequest{});
    int allowed = 0;
    server::Reply reply;
    for (int i = 0; i < 10; ++i) {
        reply = world.core().handle(wire::kPathHeads, device.token, poll);
        allowed += reply.status == 200 ? 1 : 0;
    }
    CHECK(allowed == 4);
    CHECK(reply.status == 429);
    CHECK(reply.retryAfterSeconds >= 2);
    world.clock.ms += 1000;
    CHECK(world.core().handle(wire::kPathHeads, device.token, poll).status == 200);
}

TEST_CASE("a mailbox carries one question and one answer", "[server]")
{
    World world;
    TestDevice inviter = world.device();
    TestDevice stranger = world.device();
    const InviteId id = world.random.id<InviteId>();
    const auto ask = [&](const wire::InviteRequest& request) {
        return world.core().handle(wire::kPathInvite, "", wire::encode(request));
    };
    const auto as = [&](TestDevice& device, const wire::InviteRequest& request) {
        return world.post(device, wire::kPathInvite, wire::encode(request));
    };

    const server::Reply unknown = ask(mailbox(wire::InviteAction::Ask, id, 50));
    CHECK(codeOf(unknown) == Errc::BadCode);
    CHECK(world.core().handle(wire::kPathInvite, "", wire::encode(mailbox(wire::InviteAction::Open, id))).status == 401);
    REQUIRE(as(inviter, mailbox(wire::InviteAction::Open, id)).status == 200);
    CHECK(codeOf(as(stranger, mailbox(wire::InviteAction::Open, id))) == Errc::BadCode);
    CHECK_FALSE(inviteReply(as(inviter, mailbox(wire::InviteAction::Fetch, id))).present);

    const std::uint32_t asked = world.clock.minute();
    REQUIRE(ask(mailbox(wire::InviteAction::Ask, id, 50)).status == 200);
    world.clock.passMinutes(3);
    CHECK(inviteReply(ask(mailbox(wire::InviteAction::Ask, id, 50))).askedMinute == asked); // the same question again
    CHECK(codeOf(ask(mailbox(wire::InviteAction::Ask, id, 51))) == Errc::BadCode);          // another one
    // Killed: Fetch not limited to the opener.
    CHECK(as(stranger, mailbox(wire::InviteAction::Fetch, id)).body == unknown.body);
    world.clock.passMinutes(60);
    const wire::InviteReply fetched = inviteReply(as(inviter, mailbox(wire::InviteAction::Fetch, id)));
    CHECK(fetched.askedMinute == asked);
    CHECK(fetched.sealed == Bytes(50, 7));

    CHECK_FALSE(inviteReply(ask(mailbox(wire::InviteAction::Collect, id))).present);
    REQUIRE(as(inviter, mailbox(wire::InviteAction::Answer, id, 90)).status == 200);
    CHECK(inviteReply(ask(mailbox(wire::InviteAction::Collect, id))).sealed == Bytes(90, 7));
    REQUIRE(as(inviter, mailbox(wire::InviteAction::Close, id)).status == 200);
    CHECK(ask(mailbox(wire::InviteAction::Collect, id)).body == unknown.body);
}

TEST_CASE("a mailbox takes no question after its time nor after five tries", "[server]")
{
    World world;
    TestDevice inviter = world.device();
    const InviteId late = world.random.id<InviteId>();
    const InviteId tried = world.random.id<InviteId>();
    for (const InviteId& id : {late, tried})
        REQUIRE(world.post(inviter, wire::kPathInvite, wire::encode(mailbox(wire::InviteAction::Open, id))).status == 200);
    const auto ask = [&](const InviteId& id, std::size_t size) {
        return codeOf(world.core().handle(wire::kPathInvite, "", wire::encode(mailbox(wire::InviteAction::Ask, id, size))));
    };
    for (std::size_t i = 1; i <= 8; ++i)
        (void)ask(tried, i);
    CHECK(world.store().begin().ok());
    CHECK(world.store().invite(tried).value()->attempts == 5);
    world.store().rollback();
    world.clock.passMinutes(15);
    CHECK(ask(late, 10) == Errc::CodeExpired);
    wire::InviteRequest tooBig = mailbox(wire::InviteAction::Open, late);
    tooBig.lifetimeMinutes = 48 * 60 + 1;
    CHECK(codeOf(world.post(inviter, wire::kPathInvite, wire::encode(tooBig))) == Errc::BadValue);
}
