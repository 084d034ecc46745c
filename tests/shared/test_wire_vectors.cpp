// Frozen bytes: what was once written must be read and written the same for ever. KP_WRITE_VECTORS=1 writes the files anew;
// a changed file in a commit is a changed protocol. Killed: two fields swapped; big-endian integers; a hash context altered.
#include "tests/shared/wire_samples.h"

#include <catch2/catch.hpp>

#include <fstream>
#include <iterator>

using namespace kp;
using namespace kp::wire;

namespace {

std::string kept(const std::string& name, const std::string& fresh)
{
    const std::string path = std::string(KP_FIXTURES) + "/wire/" + name + ".hex";
    if (std::getenv("KP_WRITE_VECTORS") != nullptr)
        std::ofstream(path) << fresh << '\n';
    std::ifstream in(path);
    std::string text{std::istreambuf_iterator<char>(in), {}};
    if (!text.empty() && text.back() == '\n')
        text.pop_back();
    return text;
}

} // namespace

TEST_CASE("every message reads and writes as frozen", "[wire][vectors]")
{
    std::uint64_t seed = 42;
    for (const test::Sample& sample : test::samples()) {
        test::CountingRandom random(seed++);
        const std::string text = kept(sample.name, toHex(sample.make(random)));
        INFO(sample.name);
        const auto bytes = fromHex(text);
        REQUIRE(bytes.ok());
        const auto again = sample.again(bytes.value());
        REQUIRE(again.has_value());
        CHECK(toHex(*again) == text);
        test::CountingRandom replay(seed - 1);
        CHECK(toHex(sample.make(replay)) == text); // ids, signatures and order of fields
    }
}

TEST_CASE("hashes and ids are as frozen", "[wire][vectors]")
{
    test::CountingRandom random(7);
    const Entry entry = test::sampleEntry(random, 8);
    const Commit commit = test::sampleCommit(random);
    const Receipt receipt = test::sampleReceipt(random);
    const Snapshot snapshot = test::sampleSnapshot(random);
    const Place place{3, 2, 1'000'000};
    const Hash start = startHead(ChainId{entry.part.bytes});
    const std::pair<const char*, std::string> all[] = {
        {"id-entry", idOf(entry).hex()},
        {"id-commit", idOf(commit.header).hex()},
        {"id-receipt", idOf(receipt).hex()},
        {"id-snapshot", idOf(snapshot).hex()},
        {"id-device", test::sampleSigner().device.hex()},
        {"id-removal-line", removalLineId(idOf(entry), entry.part).hex()},
        {"head-start", start.hex()},
        {"head-next", nextHead(start, Hash{idOf(entry).bytes}, place).hex()},
        {"associated-commit", toHex(associatedData(commit.header))},
        {"associated-receipt", toHex(associatedData(receipt))},
        {"associated-snapshot", toHex(associatedData(snapshot))},
        {"digest", digestOf({{ChainId{start.bytes}, 3, start}, {ChainId{}, 1, start}}).hex()},
    };
    for (const auto& [name, text] : all) {
        INFO(name);
        CHECK(kept(name, text) == text);
    }
}
