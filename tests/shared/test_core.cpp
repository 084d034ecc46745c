#include "shared/core/bytes.h"

#include <catch2/catch.hpp>

TEST_CASE("hexadecimal text comes back as the same bytes", "[core]")
{
    REQUIRE(kp::fromHex("00ff10").value() == kp::Bytes{0x00, 0xff, 0x10});
    REQUIRE(kp::toHex(kp::Bytes{0x00, 0xff, 0x10}) == "00ff10");
}
