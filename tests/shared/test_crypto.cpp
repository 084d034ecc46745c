#include "shared/crypto/crypto.h"

#include <catch2/catch.hpp>

using namespace kp;
using namespace kp::crypto;

TEST_CASE("what is sealed and signed opens and verifies", "[crypto]")
{
    REQUIRE(init().ok());
    SystemRandom random;
    const Key key{random};
    for (std::size_t size : {0U, 1U, 4U, 5U, 100U, 1000U, 70'000U}) {
        const Bytes plain(size, 7);
        const Bytes sealed = seal(key, random, viewOf("ad"), plain);
        REQUIRE(sealed.size() == sealedSize(size));
        REQUIRE(open(key, viewOf("ad"), sealed).value() == plain);
        REQUIRE(open(key, viewOf("ae"), sealed).code() == Errc::CannotOpen);
    }
    const SigningKey signer{Key{random}};
    const Signature signature = signer.sign("context", viewOf("message"));
    REQUIRE(verify(signer.publicKey(), "context", viewOf("message"), signature));
    REQUIRE_FALSE(verify(signer.publicKey(), "contexT", viewOf("message"), signature));
    const BoxKey box{Key{random}};
    REQUIRE(box.openSealedBox(sealToBox(box.publicKey(), key.view())).value() == copyOf(key.view()));
    REQUIRE_FALSE(derive(key, "a").equals(derive(key, "b")));
    REQUIRE(derivePasswordKey("x", {.operations = 1, .memoryKiB = 64, .salt = {}}, true).ok());
    REQUIRE(derivePasswordKey("x", {.operations = 1, .memoryKiB = 64, .salt = {}}).code() == Errc::BadValue);
}
