// Bit rot and meddling: damaged files never show wrong data, never stop the rest from being read, and are noticed.
#include "shared/sqlite/database.h"
#include "tests/support/fault_vfs.h"
#include "tests/sync/vault_fixture.h"

#include <iostream>
#include <map>

using namespace kp;
using namespace kp::test;
using kp::vault::Vault;

namespace {

using Truth = std::map<std::pair<std::string, std::uint64_t>, std::string>;

struct Scene {
    FaultVfs vfs{"kp-damage"};
    VaultFixture fixture;
    Random random{seed()};
    Truth truth;
    Image closed;  ///< the main file alone
    Image crashed; ///< main file and a full log, as after a kill
    std::size_t opened = 0;
    std::size_t refused = 0;
    std::size_t noticed = 0;
    std::size_t wrong = 0;
    std::size_t unnoticed = 0; ///< something missing, and check() content

    Scene()
    {
        fixture.vfs = vfs.name();
        vfs.load({});
        auto store = fixture.create();
        for (std::uint64_t n = 0; n < 30; ++n) {
            auto transaction = store->begin();
            for (const std::string group : {"a", "b", "c", "d"}) {
                const std::string value = group + std::to_string(n) + std::string(100 + random() % 900, 'x');
                truth[{group, n}] = value;
                REQUIRE(transaction.put(kKind, viewOf(group), n, viewOf(value)).ok());
            }
            REQUIRE(transaction.commit().ok());
        }
        crashed = vfs.image();
        store.reset();
        closed = vfs.image();
    }

    /// Opens that disk and holds everything it shows against the truth. `complete`: nothing may be missing unnoticed.
    void examine(const Image& disk, bool complete)
    {
        vfs.load(disk);
        const auto result = fixture.open();
        if (!result.ok()) {
            ++refused;
            // A damaged file is not the person's mistake: never "wrong passphrase", never a wait.
            wrong += result.code() == Errc::WrongPassphrase || result.code() == Errc::TryLater ? 1U : 0U;
            return;
        }
        ++opened;
        const Vault& store = *result.value();
        std::size_t found = 0;
        for (const auto& [place, value] : truth) {
            const auto read = store.get(kKind, viewOf(place.first), place.second);
            found += read.ok() ? 1U : 0U;
            wrong += read.ok() && textOf(read.value()) != value ? 1U : 0U;
        }
        std::size_t scanned = 0;
        const auto report = store.scanAll(kKind, [&](ByteView group, std::uint64_t sequence, ByteView value) {
            const auto expected = truth.find({std::string(textOf(group)), sequence});
            wrong += expected == truth.end() || textOf(value) != expected->second ? 1U : 0U;
            ++scanned;
            return true;
        });
        wrong += scanned > truth.size() ? 1U : 0U;
        const auto check = store.check();
        const bool fine = check.ok() && check.value().ok();
        noticed += fine ? 0U : 1U;
        const bool missing = found < truth.size() || !report.ok() || scanned < truth.size();
        unnoticed += complete && missing && fine ? 1U : 0U;
    }
};

void damage(Bytes& file, Random& random)
{
    const std::size_t at = random() % file.size();
    switch (random() % 8) {
    case 0: { // a lost page
        const std::size_t page = at / 4096 * 4096;
        std::fill(file.begin() + static_cast<std::ptrdiff_t>(page),
                  file.begin() + static_cast<std::ptrdiff_t>(std::min(page + 4096, file.size())), std::uint8_t{0});
        break;
    }
    case 1: file.resize(at); break;
    default: file[at] = static_cast<std::uint8_t>(file[at] ^ (1U << (random() % 8)));
    }
}

/// Rewrites a row behind the vault's back.
void meddle(VaultFixture& f, std::string_view sql)
{
    auto database = sqlite::Database::open(f.directory / "vault.db", {});
    REQUIRE(database.ok());
    REQUIRE(database.value().execute(sql).ok());
}

} // namespace

// Killed: associated data without tag and sequence; a scan that stops at the first unreadable record.
TEST_CASE("no damage to the files ever shows wrong data or passes the check", "[vault][fault]")
{
    Scene scene;
    const std::size_t rounds = 2'000 * budget();
    for (std::size_t i = 0; i < rounds; ++i) {
        Image disk = scene.closed;
        damage(disk.begin()->second, scene.random);
        scene.examine(disk, true);
    }
    std::cout << "damaged file: " << rounds << " damages, " << scene.refused << " refused, " << scene.noticed
              << " noticed, " << scene.wrong << " wrong, " << scene.unnoticed << " unnoticed losses (seed " << seed()
              << ")\n";
    CHECK(scene.wrong == 0);
    CHECK(scene.unnoticed == 0);
    CHECK(scene.opened > rounds / 3);
}

TEST_CASE("no damage to the log ever shows wrong data", "[vault][fault]")
{
    Scene scene;
    const std::size_t rounds = 500 * budget();
    for (std::size_t i = 0; i < rounds; ++i) {
        Image disk = scene.crashed;
        REQUIRE(disk.size() == 2);
        damage(std::next(disk.begin())->second, scene.random);
        // What follows the damage in the log is gone, as after a power loss: an older, whole state, found at the next sync.
        scene.examine(disk, false);
    }
    std::cout << "damaged log: " << rounds << " damages, " << scene.refused << " refused, " << scene.wrong << " wrong\n";
    CHECK(scene.wrong == 0);
}

TEST_CASE("an unreadable record is counted and the others are read", "[vault]")
{
    VaultFixture f;
    {
        const auto store = f.create();
        for (std::uint64_t n = 1; n <= 5; ++n)
            putOne(*store, "g", n, "value " + std::to_string(n));
        putOne(*store, "other", 3, "other value");
    }
    SECTION("changed") { meddle(f, "UPDATE record SET value=zeroblob(length(value)) WHERE seq=4"); }
    SECTION("empty") { meddle(f, "UPDATE record SET value=x'' WHERE seq=4"); }
    SECTION("another record's value")
    {
        meddle(f, "UPDATE record SET value=(SELECT value FROM record WHERE seq=5) WHERE seq=4");
    }
    const auto store = f.mustOpen();
    std::vector<std::uint64_t> seen;

    const auto report = store->scan(kKind, viewOf("g"), 0, [&](std::uint64_t sequence, ByteView) {
        seen.push_back(sequence);
        return true;
    });

    REQUIRE(report.ok());
    CHECK(report.value().read == 4);
    CHECK(report.value().unreadable == 1);
    CHECK(seen == std::vector<std::uint64_t>{1, 2, 3, 5});
    CHECK(textAt(*store, "g", 4) == "cannot-open");
    CHECK(store->lastSequence(kKind, viewOf("g")).value() == 5);
    CHECK_FALSE(store->check().value().ok());
    CHECK(store->groups(kKind).value().size() == 2);
}

TEST_CASE("a record moved to another group or number or kind does not open there", "[vault]")
{
    VaultFixture f;
    {
        const auto store = f.create();
        putOne(*store, "g", 1, "x");
        putOne(*store, "other", 7, "y");
    }
    SECTION("number") { meddle(f, "UPDATE record SET seq=2 WHERE seq=1"); }
    SECTION("kind") { meddle(f, "UPDATE record SET kind=8 WHERE seq=1"); }
    SECTION("group") { meddle(f, "UPDATE record SET tag=(SELECT tag FROM record WHERE seq=7) WHERE seq=1"); }
    const auto store = f.mustOpen();

    CHECK(textAt(*store, "g", 1) == "not-found");
    CHECK(textAt(*store, "g", 2) != "x");
    CHECK(textAt(*store, "other", 1) != "x");
    CHECK(store->get(8, viewOf("g"), 1).code() != Errc::Internal);
    CHECK(store->check().value().unreadable == 1);
}

TEST_CASE("something that is no vault is refused and left as it is", "[vault]")
{
    FaultVfs vfs("kp-damage");
    VaultFixture f;
    f.vfs = vfs.name();
    std::filesystem::create_directory(f.directory);
    const std::string file = (f.directory / "vault.db").string();
    const Image garbage{{file, Bytes(20'000, 0x41)}};
    vfs.load(garbage);

    CHECK(f.openCode() == "storage-failed");
    CHECK(Vault::create(f.directory, kPassphrase, f.random, f.options()).code() == Errc::StorageFailed);
    CHECK(vfs.image() == garbage);
}
