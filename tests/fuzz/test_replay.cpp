// What fuzzing found worth keeping, and random changes of it, through every target on every test run. The fuzzers
// proper (preset "fuzz") go deeper. What an input breaks is an assertion: the program ends, and the seed is on the screen.
#include <catch2/catch.hpp>

#include <chrono>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iostream>
#include <random>

extern "C" int kp_fuzz_cli(const std::uint8_t* data, std::size_t size);
extern "C" int kp_fuzz_media(const std::uint8_t* data, std::size_t size);
extern "C" int kp_fuzz_vault(const std::uint8_t* data, std::size_t size);
extern "C" int kp_fuzz_wire(const std::uint8_t* data, std::size_t size);

namespace {

using Bytes = std::vector<std::uint8_t>;

using Target = int (*)(const std::uint8_t* data, std::size_t size);

std::vector<Bytes> corpus(const std::string& folder)
{
    std::vector<Bytes> found;
    for (const auto& entry : std::filesystem::recursive_directory_iterator(KP_CORPUS + folder))
        if (entry.is_regular_file()) {
            std::ifstream in(entry.path(), std::ios::binary);
            found.emplace_back(std::istreambuf_iterator<char>(in), std::istreambuf_iterator<char>());
        }
    return found;
}

Bytes changed(const std::vector<Bytes>& seeds, std::mt19937_64& dice)
{
    const auto below = [&](std::size_t limit) { return limit == 0 ? 0 : dice() % limit; };
    Bytes bytes = seeds[below(seeds.size())];
    for (std::size_t times = 1 + below(4); times > 0 && !bytes.empty(); --times) {
        const std::size_t at = below(bytes.size());
        const auto place = bytes.begin() + static_cast<std::ptrdiff_t>(at);
        switch (below(6)) {
        case 0: bytes[at] ^= static_cast<std::uint8_t>(1U << below(8)); break;
        case 1: bytes[at] = static_cast<std::uint8_t>(dice()); break;
        case 2: bytes.resize(at); break;
        case 3: bytes.insert(place, 1 + below(9), static_cast<std::uint8_t>(dice())); break;
        case 4: // a count or a size
            for (std::size_t i = 0; i < 4 && at + i < bytes.size(); ++i)
                bytes[at + i] = below(2) == 0 ? 0xFF : static_cast<std::uint8_t>(i == 0);
            break;
        default: {
            const Bytes& other = seeds[below(seeds.size())];
            const auto from = other.begin() + static_cast<std::ptrdiff_t>(below(other.size()));
            bytes.insert(place, from, other.end());
        }
        }
    }
    return bytes;
}

/// All that is kept, and changes of it for a few seconds (KP_BUDGET=nightly: minutes; KP_SEED replays).
void replay(Target target, const std::string& folder, std::size_t runsMin)
{
    const char* asked = std::getenv("KP_SEED");
    const char* budget = std::getenv("KP_BUDGET");
    const std::uint64_t seed = asked != nullptr ? std::strtoull(asked, nullptr, 10) : std::random_device{}();
    const std::chrono::seconds time(budget != nullptr && std::string(budget) == "nightly" ? 120 : 3);
    std::cout << "KP_SEED=" << seed << std::endl;
    const std::vector<Bytes> seeds = corpus(folder);
    REQUIRE(seeds.size() > 20);
    for (const Bytes& bytes : seeds)
        target(bytes.data(), bytes.size());
    std::mt19937_64 dice(seed);
    std::size_t runs = 0;
    for (const auto end = std::chrono::steady_clock::now() + time; std::chrono::steady_clock::now() < end; ++runs) {
        const Bytes bytes = changed(seeds, dice);
        target(bytes.data(), bytes.size());
    }
    std::cout << seeds.size() << " kept inputs, " << runs << " changed ones\n";
    CHECK(runs > runsMin);
}

} // namespace

// Killed: an entry accepted with something left over.
TEST_CASE("kept inputs and random changes of them harm no reader of the wire", "[fuzz]") { replay(kp_fuzz_wire, "", 100); }

TEST_CASE("kept pictures and random changes of them are taken apart or refused", "[fuzz]")
{
    replay(kp_fuzz_media, "/fuzz_media", 100);
}

TEST_CASE("kept inputs and random changes of them harm no reader of a vault", "[fuzz]")
{
    replay(kp_fuzz_vault, "/fuzz_vault", 100);
}

// Killed: words that are not UTF-8 taken for a name (Account::invite).
TEST_CASE("kept command lines and random changes of them are all answered", "[fuzz]")
{
    replay(kp_fuzz_cli, "/fuzz_cli", 5);
}
