// What an older program kept in a vault is read by this one.
#include "shared/crypto/crypto.h"
#include "sync/engine/codes.h"
#include "sync/engine/records.h"

#include <catch2/catch.hpp>

using namespace kp;
using namespace kp::engine;

namespace {

/// As written before the fields at the end existed.
template <class Record>
Result<Record> readWithout(const Record& record, std::size_t newBytes)
{
    Bytes bytes = encode(record);
    REQUIRE(bytes.size() > newBytes);
    bytes.resize(bytes.size() - newBytes);
    return decodeRecord<Record>(bytes);
}

} // namespace

TEST_CASE("records of the first vaults are read with what was added since left at its start")
{
    // Killed: the new fields are read unasked, so that an older vault no longer opens.
    ServerRecord server;
    server.since = 7;
    server.offeredCommits = 3;
    server.lastContactMs = 9;
    server.wholeMs = 5;
    server.toldMs = 11;
    const auto third = readWithout(server, 8);
    REQUIRE(third.ok());
    CHECK(third.value().wholeMs == 5);
    CHECK(third.value().toldMs == 0);
    const auto second = readWithout(server, 16);
    REQUIRE(second.ok());
    CHECK(second.value().offeredCommits == 3);
    CHECK(second.value().wholeMs == 9);
    const auto first = readWithout(server, 32);
    REQUIRE(first.ok());
    CHECK(first.value().since == 7);
    CHECK(first.value().offeredCommits == kNotCounted);
    CHECK(first.value().wholeMs == 9);
    const auto clock = readWithout(ClockRecord{42, 9}, 8);
    REQUIRE(clock.ok());
    CHECK(clock.value().hybrid == 42);
    CardRecord card;
    card.unreadable = 3;
    card.asked = 2;
    const auto older = readWithout(card, 21);
    REQUIRE(older.ok());
    CHECK(older.value().unreadable == 3);
    CHECK(older.value().asked == 0);
    CHECK_FALSE(older.value().whole); // so that it is made anew
    MoveRecord move;
    move.sequence = 5;
    REQUIRE(readWithout(move, 4).ok());
}

TEST_CASE("a record cut anywhere else is refused")
{
    for (const std::size_t cut : {1U, 7U, 9U, 15U, 17U, 23U, 24U, 25U, 31U, 33U})
        CHECK_FALSE(readWithout(ServerRecord{}, cut).ok());
}

TEST_CASE("a guest whose name could not have been typed here is not heard")
{
    // Killed: the note taken as it is decoded.
    REQUIRE(crypto::init().ok());
    const Bytes secret(32, 7);
    crypto::SystemRandom random;
    const auto asked = [&](std::string name, std::string device) {
        return codes::openGuestNote(secret,
                                    codes::sealGuestNote(secret, random, {{}, std::move(name), std::move(device), {}}));
    };
    CHECK(asked("Oma Rosa", "member").ok());
    CHECK(asked("Oma\x1b[2J", "member").code() == Errc::BadCode);
    CHECK(asked("Oma\nRosa", "member").code() == Errc::BadCode);
    CHECK(asked("", "member").code() == Errc::BadCode);
    CHECK(asked("Oma Rosa", std::string(201, 'x')).code() == Errc::BadCode);
}
