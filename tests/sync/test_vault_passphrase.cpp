// The way in: wrong passphrases, waiting, changing, tampered key slots.
#include "shared/sqlite/database.h"
#include "sync/vault/attempts.h"
#include "sync/vault/key_slot.h"
#include "tests/support/fault_vfs.h"
#include "tests/sync/vault_fixture.h"

#include <algorithm>
#include <csignal>
#include <fstream>

#include <sys/wait.h>

using namespace kp;
using namespace kp::test;
using kp::vault::Vault;

namespace {

std::uint32_t waitFor(VaultFixture& f, std::string_view passphrase = kPassphrase)
{
    const auto opened = f.open(passphrase);
    return opened.ok() ? 0 : vault::secondsToWait(opened.error());
}

void fail(VaultFixture& f, int times)
{
    for (int i = 0; i < times; ++i)
        REQUIRE(f.openCode("wrong") == "wrong-passphrase");
}

/// Changes the stored key slot behind the vault's back.
template <class Change>
void tamper(VaultFixture& f, Change&& change)
{
    auto database = sqlite::Database::open(f.directory / "vault.db", {});
    REQUIRE(database.ok());
    auto read = database.value().prepare("SELECT value FROM meta WHERE name='slot'");
    REQUIRE(read.value().step().value());
    auto slot = vault::decodeKeySlot(read.value().blob(0));
    REQUIRE(slot.ok());
    change(slot.value());
    read.value().reset();
    auto write = database.value().prepare("UPDATE meta SET value=? WHERE name='slot'");
    REQUIRE(write.value().bind(1, vault::encode(slot.value())).run().ok());
}

Bytes contentOf(const std::filesystem::path& file)
{
    std::ifstream in(file, std::ios::binary);
    return {std::istreambuf_iterator<char>(in), {}};
}

} // namespace

// Killed: a delay table one place off.
TEST_CASE("wrong passphrases make the next attempt wait longer and longer", "[vault]")
{
    VaultFixture f;
    f.clock.instant = {.boot = {1}, .ms = 1'000'000};
    {
        const auto store = f.create();
    }
    for (const std::uint32_t delay : {0U, 0U, 0U, 0U, 5U, 30U, 60U, 300U, 900U, 3600U, 3600U, 3600U}) {
        fail(f, 1);
        CHECK(vault::secondsToWait({Errc::WrongPassphrase, "17"}) == 0);
        if (delay == 0)
            continue;
        CHECK(waitFor(f) == delay); // the right one is not heard either
        f.clock.instant.ms += delay * 1000 - 1;
        CHECK(waitFor(f) == 1);
        CHECK(f.openCode("wrong") == "try-later"); // an attempt during the wait is not counted
        f.clock.instant.ms += 1;
    }

    CHECK(f.openCode() == "ok");

    fail(f, 4);
    CHECK(f.openCode() == "ok"); // the count began anew
}

// Killed: the asking counted as an attempt; a verification that opens after a wrong word or leaves the count standing.
TEST_CASE("the wait is told beforehand and the words can be asked once more", "[vault]")
{
    VaultFixture f;
    f.clock.instant = {.boot = {1}, .ms = 1'000'000};
    auto store = f.create();
    store.reset();
    const auto told = [&] { return Vault::secondsUntilHeard(f.directory, f.random, f.options()).value(); };
    CHECK(told() == 0);
    fail(f, 5);
    CHECK(told() == 5);
    CHECK(told() == 5); // asking costs nothing
    f.clock.instant.ms += 2000;
    CHECK(told() == 3);
    f.clock.instant.ms += 3000;

    store = f.mustOpen();
    for (int i = 0; i < 4; ++i)
        CHECK(store->verify("wrong").code() == Errc::WrongPassphrase);
    CHECK(store->verify(kPassphrase).ok());
    CHECK(store->verify("").code() == Errc::BadValue);
    for (int i = 0; i < 5; ++i)
        CHECK(store->verify("wrong").code() == Errc::WrongPassphrase); // the right one began the count anew
    CHECK(store->verify(kPassphrase).code() == Errc::TryLater);
    putOne(*store, "g", 1, "x"); // whoever has it open keeps it open
    CHECK(textAt(*store, "g", 1) == "x");
    store.reset();
    CHECK(f.openCode() == "try-later");
}

TEST_CASE("a restart of the machine never shortens the wait", "[vault]")
{
    VaultFixture f;
    f.clock.instant = {.boot = {1}, .ms = 5'000'000};
    {
        const auto store = f.create();
    }
    fail(f, 5);
    f.clock.instant.ms += 5'000;
    fail(f, 1);
    CHECK(waitFor(f) == 30);

    SECTION("started again a moment ago")
    {
        f.clock.instant = {.boot = {2}, .ms = 1'000};
        CHECK(waitFor(f) == 29);
    }
    SECTION("started again longer ago than the wait")
    {
        f.clock.instant = {.boot = {2}, .ms = 30'000};
        CHECK(f.openCode() == "ok");
    }
    SECTION("a system that does not say which start it is")
    {
        f.clock.instant = {.boot = {1}, .ms = 2'000}; // less than before: another start
        CHECK(waitFor(f) == 28);
    }
}

TEST_CASE("setting the wall clock does not change the wait", "[vault]")
{
    // The system's own clock; the wall is nowhere read for this.
    const vault::BootClock* system = nullptr;
    VaultFixture f;
    auto options = f.options();
    options.bootClock = system;
    {
        const auto store = Vault::create(f.directory, kPassphrase, f.random, options);
    }
    for (int i = 0; i < 5; ++i)
        REQUIRE(Vault::open(f.directory, "wrong", f.random, options).code() == Errc::WrongPassphrase);
    const auto opened = Vault::open(f.directory, kPassphrase, f.random, options);
    REQUIRE_FALSE(opened.ok());
    CHECK(vault::secondsToWait(opened.error()) >= 3);
    CHECK(vault::secondsToWait(opened.error()) <= 5);
}

TEST_CASE("a wrong passphrase stays counted when the process is killed or the power goes", "[vault][fault]")
{
    VaultFixture f;
    SECTION("killed")
    {
        {
            const auto store = f.create();
        }
        const pid_t child = ::fork();
        if (child == 0) {
            for (int i = 0; i < 5; ++i)
                if (f.openCode("wrong") != "wrong-passphrase")
                    ::_exit(1);
            ::raise(SIGKILL);
        }
        int status = 0;
        ::waitpid(child, &status, 0);
        REQUIRE(WIFSIGNALED(status));
    }
    FaultVfs disk("kp-attempts");
    SECTION("power lost")
    {
        f.vfs = disk.name();
        disk.load({});
        {
            const auto store = f.create();
        }
        const Image start = disk.image();
        disk.load(start);
        fail(f, 5);
        CrashDisk crash(start);
        for (const auto& operation : disk.journal())
            crash.apply(operation);
        disk.load(crash.synced());
    }
    CHECK(waitFor(f) == 5);
    f.vfs.clear();
}

TEST_CASE("where the count cannot be stored right and wrong passphrases get the same answer", "[vault][fault]")
{
    VaultFixture f;
    FaultVfs disk("kp-attempts");
    f.vfs = disk.name();
    disk.load({});
    {
        const auto store = f.create();
    }
    const Image start = disk.image();
    for (const auto passphrase : {kPassphrase, std::string_view("wrong")}) {
        disk.load(start);
        disk.failAt(1, Fault::IoError, true);
        CHECK(f.openCode(passphrase) == "storage-failed");
    }
    f.vfs.clear();
}

// Killed: counting after the attempt, and not at all after a right one: cut off in time, every guess would be free.
TEST_CASE("an attempt is on disk before it is made so that cutting it off does not undo it", "[vault][fault]")
{
    VaultFixture f;
    FaultVfs disk("kp-attempts");
    f.vfs = disk.name();
    disk.load({});
    {
        const auto store = f.create();
    }
    fail(f, 4);
    const Image start = disk.image();
    std::size_t counted = 0;
    for (std::uint64_t operation = 1;; ++operation) {
        disk.load(start);
        disk.failAt(operation, Fault::IoError, true);
        if (f.openCode() == "ok") // the right one, and yet it counts until it has been let in
            break;
        disk.failAt(0, Fault::None, false);
        counted += waitFor(f) == 5 ? 1U : 0U;
    }
    CHECK(counted > 0);
    f.vfs.clear();
}

TEST_CASE("a damaged count of wrong passphrases is no count", "[vault]")
{
    const vault::Attempts none{};
    const vault::Attempts some{.failures = 5, .last = {.boot = {1, 2}, .ms = 77}};
    CHECK(vault::decodeAttempts(vault::encode(some)).failures == 5);
    CHECK(vault::decodeAttempts(vault::encode(some)).last.ms == 77);
    Bytes stored = vault::encode(none);
    for (std::size_t bit = 0; bit < stored.size() * 8; ++bit) {
        stored[bit / 8] = static_cast<std::uint8_t>(stored[bit / 8] ^ (1U << (bit % 8)));
        CHECK(vault::decodeAttempts(stored).failures == 0);
        stored[bit / 8] = static_cast<std::uint8_t>(stored[bit / 8] ^ (1U << (bit % 8)));
    }
    CHECK(vault::decodeAttempts({}).failures == 0);
}

// Killed: counting before the derivation: ten commands killed while they open would have locked the vault.
TEST_CASE("an app killed while it opens is not taken for a wrong passphrase", "[vault][slow]")
{
    VaultFixture f;
    auto options = f.options();
    options.fastKdf = false;
    {
        const auto made = Vault::create(f.directory, kPassphrase, f.random, options);
        REQUIRE(made.ok());
        CHECK_FALSE(made.value()->isTestVault());
    }
    for (int i = 0; i < 6; ++i) {
        const pid_t child = ::fork();
        if (child == 0) {
            static_cast<void>(Vault::open(f.directory, kPassphrase, f.random, options));
            ::_exit(0);
        }
        ::usleep(150'000);
        ::kill(child, SIGKILL);
        ::waitpid(child, nullptr, 0);
    }

    CHECK(Vault::open(f.directory, kPassphrase, f.random, options).ok());
}

TEST_CASE("a changed passphrase replaces the old one everywhere", "[vault]")
{
    VaultFixture f;
    auto store = f.create();
    putOne(*store, "g", 1, "x");
    Bytes oldSlot;
    store.reset();
    tamper(f, [&](vault::KeySlot& slot) { oldSlot = slot.sealedMasterKey; });
    store = f.mustOpen();

    CHECK(store->changePassphrase("wrong", "new one").code() == Errc::WrongPassphrase);
    CHECK(store->changePassphrase(kPassphrase, "").code() == Errc::BadValue);
    REQUIRE(store->changePassphrase(kPassphrase, "new one").ok());

    for (const auto& entry : std::filesystem::directory_iterator(f.directory)) {
        const Bytes content = contentOf(entry.path());
        CHECK(std::search(content.begin(), content.end(), oldSlot.begin(), oldSlot.end()) == content.end());
    }
    store.reset();
    CHECK(f.openCode() == "wrong-passphrase");
    CHECK(textAt(*f.mustOpen("new one"), "g", 1) == "x");
}

// Killed: parameters or the flag left out of the seal's associated data.
TEST_CASE("tampered key derivation parameters are refused", "[vault]")
{
    VaultFixture f;
    {
        const auto store = f.create();
    }
    std::string expected = "storage-failed";
    SECTION("weaker than the floor, and no longer said to be a test vault")
    {
        tamper(f, [](vault::KeySlot& slot) { slot.testVault = false; });
    }
    SECTION("more memory than any device has")
    {
        tamper(f, [](vault::KeySlot& slot) { slot.parameters.memoryKiB = 0xFFFF'FFFF; });
    }
    SECTION("no pass at all")
    {
        tamper(f, [](vault::KeySlot& slot) { slot.parameters.operations = 0; });
    }
    SECTION("a little stronger: within the limits and still not what was sealed")
    {
        tamper(f, [](vault::KeySlot& slot) { ++slot.parameters.operations; });
        expected = "wrong-passphrase";
    }
    SECTION("another instance")
    {
        tamper(f, [](vault::KeySlot& slot) { slot.instance.bytes[3] ^= 1; });
        expected = "wrong-passphrase";
    }
    SECTION("another salt")
    {
        tamper(f, [](vault::KeySlot& slot) { slot.parameters.salt[0] ^= 1; });
        expected = "wrong-passphrase";
    }
    CHECK(f.openCode() == expected);
}

TEST_CASE("the cost fitted to a machine keeps to floor and ceiling", "[vault][slow]")
{
    crypto::SystemRandom random;
    REQUIRE(crypto::init().ok());
    const auto fitted = vault::fitParameters(random, false);
    REQUIRE(fitted.ok());
    CHECK(fitted.value().operations >= crypto::kOperationsFloor);
    CHECK(fitted.value().operations <= crypto::kOperationsCeiling);
    CHECK(fitted.value().memoryKiB >= crypto::kMemoryFloorKiB);
    CHECK(fitted.value().memoryKiB <= crypto::kMemoryCeilingKiB);
}
