// Attachments' chunks: what is bound to them, and what their size tells.
#include "shared/wire/blob.h"
#include "tests/shared/wire_world.h"

#include <catch2/catch.hpp>

using namespace kp;
using namespace kp::wire;

namespace {

Bytes content(std::size_t size)
{
    test::CountingRandom random(size);
    Bytes bytes(size);
    random.fill(bytes);
    return bytes;
}

} // namespace

TEST_CASE("a blob opens to what was sealed and its size tells the number of its chunks alone", "[wire][blob]")
{
    REQUIRE(crypto::init().ok());
    test::CountingRandom random(7);
    const crypto::Key key(random);
    const std::size_t chunk = limits::kBlobPlainChunk;
    for (const std::size_t size : {std::size_t{1}, chunk - 1, chunk, chunk + 1, 3 * chunk, limits::kBlobBytesMax}) {
        const Bytes plain = content(size);
        const auto chunks = sealBlob(key, random, plain);
        CHECK(chunks.size() == (size + chunk - 1) / chunk);
        Bytes opened;
        for (std::size_t i = 0; i < chunks.size(); ++i) {
            CHECK(chunks[i].size() == limits::kBlobSealedChunk);
            const auto one =
                openBlobChunk(key, static_cast<std::uint16_t>(i), static_cast<std::uint16_t>(chunks.size()), chunks[i]);
            REQUIRE(one.ok());
            opened.insert(opened.end(), one.value().begin(), one.value().end());
        }
        opened.resize(size);
        CHECK(opened == plain);
    }
}

TEST_CASE("no chunk of a blob can be swapped or left out or belong to another key", "[wire][blob]")
{
    REQUIRE(crypto::init().ok());
    test::CountingRandom random(8);
    const crypto::Key key(random), other(random);
    const auto chunks = sealBlob(key, random, content(3 * limits::kBlobPlainChunk));
    REQUIRE(chunks.size() == 3);
    CHECK(openBlobChunk(key, 1, 3, chunks[1]).ok());
    CHECK(openBlobChunk(key, 0, 3, chunks[1]).code() == Errc::CannotOpen);
    CHECK(openBlobChunk(key, 1, 2, chunks[1]).code() == Errc::CannotOpen);
    CHECK(openBlobChunk(other, 1, 3, chunks[1]).code() == Errc::CannotOpen);
    Bytes bent = chunks[1];
    bent.back() ^= 1;
    CHECK(openBlobChunk(key, 1, 3, bent).code() == Errc::CannotOpen);
}

TEST_CASE("the id of a blob follows from all its chunks in their order", "[wire][blob]")
{
    const Hash a = hashOfChunk(content(10)), b = hashOfChunk(content(11));
    CHECK(blobIdOf({a, b}) != blobIdOf({b, a}));
    CHECK(blobIdOf({a, b}) != blobIdOf({a}));
    CHECK(blobIdOf({a, b}) == blobIdOf({a, b}));
}
