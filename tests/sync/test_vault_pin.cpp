// The PIN of a vault: its slot, its tries and waits, the key store it leans on, and that nothing of it harms the words.
#include "shared/sqlite/database.h"
#include "sync/vault/pin_slot.h"
#include "tests/support/fault_vfs.h"
#include "tests/support/sim_key_store.h"
#include "tests/sync/vault_fixture.h"

#include <csignal>
#include <fstream>

#include <sys/wait.h>

using namespace kp;
using namespace kp::test;
using kp::vault::StoreKind;
using kp::vault::Vault;

namespace {

constexpr std::string_view kPin = "493817";
constexpr std::string_view kWrong = "493818";

struct PinFixture : VaultFixture {
    SimKeyStore store;
    vault::KeyStore* attached = &store;

    PinFixture() { clock.instant = {.boot = {1}, .ms = 10'000'000}; }
    [[nodiscard]] vault::Options withStore()
    {
        vault::Options result = options();
        result.keyStore = attached;
        return result;
    }
    /// A vault with something in it and a PIN, shut.
    void make()
    {
        auto made = Vault::create(directory, kPassphrase, random, withStore());
        REQUIRE(made.ok());
        putOne(*made.value(), "g", 1, "x");
        REQUIRE(made.value()->setPin(kPassphrase, kPin).ok());
    }
    [[nodiscard]] std::string tryPin(std::string_view pin)
    {
        const auto opened = Vault::openWithPin(directory, pin, random, withStore());
        if (opened.ok())
            return textAt(*opened.value(), "g", 1) == "x" ? "ok" : "other content";
        return std::string(name(opened.code()));
    }
    [[nodiscard]] std::string tryWords(std::string_view words = kPassphrase)
    {
        const auto opened = Vault::open(directory, words, random, withStore());
        return opened.ok() ? textAt(*opened.value(), "g", 1) == "x" ? "ok" : "other content"
                           : std::string(name(opened.code()));
    }
    [[nodiscard]] vault::PinState state()
    {
        const auto told = Vault::pinAt(directory, random, withStore());
        REQUIRE(told.ok());
        return told.value();
    }
    void passTime() { clock.instant.ms += 3'600'000; }
};

/// What stands under that name; nothing: no such row.
std::optional<Bytes> row(const std::filesystem::path& directory, std::string_view name)
{
    auto database = sqlite::Database::open(directory / "vault.db", {});
    REQUIRE(database.ok());
    auto read = database.value().prepare("SELECT value FROM meta WHERE name=?");
    read.value().bindText(1, name);
    if (!read.value().step().value())
        return {};
    return copyOf(read.value().blob(0));
}

void putRow(const std::filesystem::path& directory, std::string_view name, ByteView value)
{
    auto database = sqlite::Database::open(directory / "vault.db", {});
    REQUIRE(database.ok());
    auto write = database.value().prepare("INSERT OR REPLACE INTO meta(name, value) VALUES(?, ?)");
    REQUIRE(write.value().bindText(1, name).bind(2, value).run().ok());
}

} // namespace

TEST_CASE("a PIN opens the vault on this device and the words open it as before", "[vault][pin]")
{
    PinFixture f;
    f.make();
    CHECK(f.state().kind == StoreKind::Hardware);
    CHECK(f.state().triesLeft == vault::kPinTries);
    CHECK(f.tryPin(kPin) == "ok");
    CHECK(f.tryWords() == "ok");
    CHECK(f.openCode() == "ok"); // and without any key store
    CHECK(f.tryPin(kPin) == "ok");
}

// Killed: a PIN set without the words.
TEST_CASE("a PIN is set by who has the vault open and gives the words again", "[vault][pin]")
{
    PinFixture f;
    auto made = Vault::create(f.directory, kPassphrase, f.random, f.withStore());
    REQUIRE(made.ok());
    auto store = std::move(made).value();
    putOne(*store, "g", 1, "x");
    CHECK(store->setPin("wrong", kPin).code() == Errc::WrongPassphrase);
    for (const std::string_view bad : {"", "12345", "1234567890123", "49381a", "49381 ", "\xd9\xa4\xd9\xa9\xd9\xa3"})
        CHECK(store->setPin(kPassphrase, bad).code() == Errc::BadValue);
    f.store.become(StoreKind::None);
    CHECK(store->setPin(kPassphrase, kPin).code() == Errc::NotAllowed);
    f.store.become(StoreKind::Session);
    CHECK(f.store.keys() == 0);
    REQUIRE(store->setPin(kPassphrase, kPin).ok());
    CHECK(store->pin().kind == StoreKind::Session); // said as it was
    CHECK(f.store.keys() == 1);
    REQUIRE(store->setPin(kPassphrase, "207461").ok());
    CHECK(f.store.keys() == 1);
    store->lock();
    CHECK(store->setPin(kPassphrase, kPin).code() == Errc::MissingKey);
    store.reset();
    CHECK(f.tryPin(kPin) == "wrong-passphrase"); // the earlier one
    CHECK(f.tryPin("207461") == "ok");
}

// Killed: a sixth try; no waiting; the words' count touched by a wrong PIN; the key left in the store; a right one that leaves
// the count; a fifth that leaves the slot.
TEST_CASE("five wrong PINs wait longer and longer and destroy the PIN and its key and nothing else", "[vault][pin]")
{
    PinFixture f;
    f.make();
    std::uint32_t left = vault::kPinTries;
    for (const std::uint32_t delay : {0U, 5U, 30U, 60U}) {
        CHECK(f.tryPin(kWrong) == "wrong-passphrase");
        CHECK(f.state().triesLeft == --left);
        CHECK(f.state().secondsToWait == delay);
        if (delay == 0)
            continue;
        CHECK(f.tryPin(kPin) == "try-later"); // the right one is not heard either, and nothing is counted
        f.clock.instant.ms += delay * 1000 - 1;
        CHECK(f.tryPin(kPin) == "try-later");
        CHECK(f.state().triesLeft == left);
        f.clock.instant.ms += 1;
    }
    SECTION("the right one begins the count anew")
    {
        CHECK(f.tryPin(kPin) == "ok");
        CHECK(f.state().triesLeft == vault::kPinTries);
    }
    SECTION("the words leave it as it is")
    {
        CHECK(f.tryWords() == "ok");
        CHECK(f.state().triesLeft == 1);
    }
    SECTION("the fifth")
    {
        CHECK(f.tryPin(kWrong) == "wrong-passphrase");
        CHECK(f.store.keys() == 0);
        CHECK(f.state().kind == StoreKind::None);
        CHECK_FALSE(row(f.directory, "pin-slot"));
        CHECK_FALSE(row(f.directory, "pin-key"));
        CHECK(f.tryPin(kPin) == "missing-key");
        CHECK(f.tryWords() == "ok"); // at once
    }
}

TEST_CASE("a restart or another clock never shortens the wait of a PIN", "[vault][pin]")
{
    PinFixture f;
    f.make();
    for (int i = 0; i < 3; ++i) {
        CHECK(f.tryPin(kWrong) == "wrong-passphrase");
        if (i < 2)
            f.passTime();
    }
    CHECK(f.state().secondsToWait == 30);
    f.clock.instant = {.boot = {2}, .ms = 1'000};
    CHECK(f.state().secondsToWait == 29);
    f.clock.instant = {.boot = {1}, .ms = 2'000}; // back: as another start
    CHECK(f.state().secondsToWait == 28);
    CHECK(f.tryPin(kPin) == "try-later");
    f.clock.instant = {.boot = {2}, .ms = 30'000};
    CHECK(f.tryPin(kPin) == "ok");
}

// Killed: the try counted after it was made.
TEST_CASE("killed at every step a wrong PIN is counted before it tells anything", "[vault][pin][fault]")
{
    PinFixture f;
    FaultVfs disk("kp-pin");
    f.vfs = disk.name();
    disk.load({});
    f.make();
    const Image start = disk.image();
    bool told = false;
    std::size_t counted = 0;
    for (std::uint64_t operation = 1; !told; ++operation) {
        disk.load(start);
        disk.failAt(operation, Fault::IoError, true);
        told = f.tryPin(kWrong) == "wrong-passphrase";
        disk.failAt(0, Fault::None, false);
        const bool one = f.state().triesLeft == vault::kPinTries - 1;
        counted += one ? 1U : 0U;
        CHECK((!told || one)); // whoever was told has paid
        CHECK(f.tryWords() == "ok");
    }
    CHECK(counted > 0);
    f.vfs.clear();
}

TEST_CASE("killed with SIGKILL the tries stay used", "[vault][pin][fault]")
{
    PinFixture f;
    f.make();
    const pid_t child = ::fork();
    if (child == 0) {
        for (int i = 0; i < 2; ++i)
            if (f.tryPin(kWrong) != "wrong-passphrase")
                ::_exit(1);
        ::raise(SIGKILL);
    }
    int status = 0;
    ::waitpid(child, &status, 0);
    REQUIRE(WIFSIGNALED(status));
    CHECK(f.state().triesLeft == 3);
    CHECK(f.state().secondsToWait == 5);
}

// Killed: the mark left out (a key stays in the store for ever).
TEST_CASE("cut off at every step while a PIN is set there is none or the new one and no key is left over",
          "[vault][pin][fault]")
{
    PinFixture f;
    FaultVfs disk("kp-pin");
    f.vfs = disk.name();
    disk.load({});
    const bool again = GENERATE(false, true);
    {
        auto made = Vault::create(f.directory, kPassphrase, f.random, f.withStore());
        REQUIRE(made.ok());
        putOne(*made.value(), "g", 1, "x");
        if (again)
            REQUIRE(made.value()->setPin(kPassphrase, kPin).ok());
    }
    const Image start = disk.image();
    bool done = false;
    for (std::uint64_t operation = 1; !done; ++operation) {
        disk.load(start);
        f.store.loseKeys();
        auto held = Vault::open(f.directory, kPassphrase, f.random, f.withStore());
        REQUIRE(held.ok());
        disk.failAt(operation, Fault::IoError, true);
        done = held.value()->setPin(kPassphrase, "207461").ok();
        disk.failAt(0, Fault::None, false);
        held.value().reset();
        const auto found = f.state();
        CHECK((!done || found.kind == StoreKind::Hardware));
        CHECK(f.tryWords() == "ok"); // and sweeps
        if (f.state().kind == StoreKind::None)
            CHECK(f.store.keys() == 0);
        else if (done)
            CHECK(f.tryPin("207461") == "ok");
    }
    f.vfs.clear();
}

TEST_CASE("power lost at every step while a PIN is set the words open it", "[vault][pin][fault]")
{
    PinFixture f;
    FaultVfs disk("kp-pin");
    f.vfs = disk.name();
    disk.load({});
    {
        auto made = Vault::create(f.directory, kPassphrase, f.random, f.withStore());
        REQUIRE(made.ok());
        putOne(*made.value(), "g", 1, "x");
    }
    const Image start = disk.image();
    disk.load(start);
    {
        auto held = Vault::open(f.directory, kPassphrase, f.random, f.withStore());
        REQUIRE(held.ok());
        REQUIRE(held.value()->setPin(kPassphrase, kPin).ok());
    }
    const std::vector<IoOperation> journal = disk.journal();
    CrashDisk crash(start);
    Random order{seed()};
    std::size_t withPin = 0;
    for (const IoOperation& operation : journal) {
        crash.apply(operation);
        for (const Image& image : {crash.synced(), crash.torn(order)}) {
            disk.load(image);
            const bool has = f.state().kind != StoreKind::None;
            withPin += has ? 1U : 0U;
            if (has)
                CHECK(f.tryPin(kPin) == "ok");
            disk.load(image);
            f.attached = nullptr; // the key of the store stays for the next state
            CHECK(f.tryWords() == "ok");
            f.attached = &f.store;
        }
    }
    CHECK(withPin > 0);
    f.vfs.clear();
}

// Killed: a locked store costs a try; a lost key leaves a PIN that looks alive.
TEST_CASE("a store that is locked or gone costs nothing and one without the key ends the PIN", "[vault][pin]")
{
    PinFixture f;
    f.make();
    f.store.locked = true;
    CHECK(f.tryPin(kWrong) == "storage-failed");
    CHECK(f.tryPin(kPin) == "storage-failed");
    f.store.locked = false;
    f.attached = nullptr;
    CHECK(f.tryPin(kPin) == "storage-failed");
    f.attached = &f.store;
    CHECK(f.state().triesLeft == vault::kPinTries);
    CHECK(f.tryPin(kPin) == "ok");
    f.store.loseKeys();
    CHECK(f.tryPin(kPin) == "missing-key");
    CHECK(f.state().kind == StoreKind::None);
    CHECK(f.tryWords() == "ok");
}

// Killed: the answer of the store left out of the key.
TEST_CASE("a copied vault opens on another device with the words alone", "[vault][pin]")
{
    PinFixture f;
    f.make();
    PinFixture other;
    std::filesystem::copy(f.directory, other.directory, std::filesystem::copy_options::recursive);
    SECTION("its store has no such key") { CHECK(other.tryPin(kPin) == "missing-key"); }
    SECTION("its store has another under that name")
    {
        const auto slot = vault::decodePinSlot(*row(f.directory, "pin-slot"));
        REQUIRE(slot.ok());
        REQUIRE(other.store.create(vault::storeNameOf(slot.value().instance), false).ok());
        CHECK(other.tryPin(kPin) == "wrong-passphrase");
    }
    CHECK(other.tryWords() == "ok");
    CHECK(f.tryPin(kPin) == "ok");
}

TEST_CASE("every damaged bit of a PIN slot or its count leaves the words as they were", "[vault][pin]")
{
    PinFixture f;
    f.make();
    const Bytes slot = *row(f.directory, "pin-slot");
    const Bytes count = *row(f.directory, "pin-attempts");
    for (std::size_t bit = 0; bit < slot.size() * 8; ++bit) {
        Bytes bad = slot;
        bad[bit / 8] = static_cast<std::uint8_t>(bad[bit / 8] ^ (1U << (bit % 8)));
        CHECK_FALSE(vault::decodePinSlot(bad).ok());
    }
    for (std::size_t size = 0; size < slot.size(); ++size)
        CHECK_FALSE(vault::decodePinSlot(ByteView(slot).first(size)).ok());
    Bytes bad = slot;
    bad[40] ^= 1;
    putRow(f.directory, "pin-slot", bad);
    CHECK(f.state().kind == StoreKind::None);
    CHECK(f.tryPin(kPin) == "storage-failed");
    CHECK(f.tryWords() == "ok");
    putRow(f.directory, "pin-slot", slot);
    CHECK(f.tryPin(kPin) == "ok");
    // A lost count would be free guesses: it reads as all used.
    Bytes lost = count;
    lost[2] ^= 1;
    putRow(f.directory, "pin-attempts", lost);
    CHECK(f.tryPin(kPin) == "missing-key");
    CHECK(f.tryWords() == "ok");
}

// Killed: parameters and kind left out of the seal.
TEST_CASE("a tampered PIN slot with a right checksum opens nothing", "[vault][pin]")
{
    PinFixture f;
    f.make();
    const auto slot = vault::decodePinSlot(*row(f.directory, "pin-slot"));
    REQUIRE(slot.ok());
    const auto outcome = [&](auto&& change) {
        vault::PinSlot changed = slot.value();
        change(changed);
        putRow(f.directory, "pin-slot", vault::encode(changed));
        f.passTime();
        const std::string said = f.tryPin(kPin);
        putRow(f.directory, "pin-slot", vault::encode(slot.value()));
        f.passTime();
        CHECK(f.tryPin(kPin) == "ok");
        return said;
    };
    CHECK(outcome([](auto& s) { s.kind = StoreKind::Session; }) == "wrong-passphrase");
    CHECK(outcome([](auto& s) { s.challenge[0] ^= 1; }) == "wrong-passphrase");
    CHECK(outcome([](auto& s) { ++s.parameters.operations; }) == "wrong-passphrase");
    CHECK(outcome([](auto& s) { s.parameters.memoryKiB = 0xFFFF'FFFF; }) == "storage-failed");
    CHECK(outcome([](auto& s) { s.testVault = false; }) == "storage-failed");
    CHECK(outcome([](auto& s) { s.instance.bytes[1] ^= 1; }) == "storage-failed");
    Bytes newer = vault::encode(slot.value());
    newer[0] = 2;
    CHECK(vault::decodePinSlot(newer).code() == Errc::FormatTooNew);
}

// Killed: the PIN outliving the words it was set with.
TEST_CASE("other words end the PIN and taking it away leaves no key", "[vault][pin]")
{
    PinFixture f;
    f.make();
    SECTION("other words")
    {
        auto held = Vault::open(f.directory, kPassphrase, f.random, f.withStore());
        REQUIRE(held.value()->changePassphrase(kPassphrase, "other words").ok());
        held.value().reset();
        CHECK(f.store.keys() == 0);
        CHECK(f.tryWords("other words") == "ok");
    }
    SECTION("other words by a program without a key store")
    {
        auto held = f.mustOpen();
        REQUIRE(held->changePassphrase(kPassphrase, "other words").ok());
        held.reset();
        CHECK(f.store.keys() == 1);
        CHECK(f.tryWords("other words") == "ok");
        CHECK(f.store.keys() == 0); // swept at the next opening
    }
    SECTION("taken away while the store is locked")
    {
        auto held = Vault::open(f.directory, kPassphrase, f.random, f.withStore());
        f.store.locked = true;
        REQUIRE(held.value()->dropPin().ok());
        held.value().reset();
        f.store.locked = false;
        CHECK(f.store.keys() == 1);
        CHECK(f.tryWords() == "ok");
        CHECK(f.store.keys() == 0);
    }
    CHECK(f.tryPin(kPin) == "missing-key");
    CHECK(f.state().kind == StoreKind::None);
}

TEST_CASE("a PIN proves who holds the open vault and wrong ones count there too", "[vault][pin]")
{
    PinFixture f;
    f.make();
    auto held = Vault::openWithPin(f.directory, kPin, f.random, f.withStore());
    REQUIRE(held.ok());
    CHECK(held.value()->verifyPin(kPin).ok());
    for (int i = 0; i < 5; ++i) {
        CHECK(held.value()->verifyPin(kWrong).code() == Errc::WrongPassphrase);
        f.passTime();
    }
    CHECK(held.value()->pin().kind == StoreKind::None);
    CHECK(held.value()->verifyPin(kPin).code() == Errc::MissingKey);
    CHECK(textAt(*held.value(), "g", 1) == "x"); // who has it open keeps it open
    CHECK(held.value()->verify(kPassphrase).ok());
}

TEST_CASE("where the disk is full no PIN is tried and the words open it", "[vault][pin][fault]")
{
    PinFixture f;
    FaultVfs disk("kp-pin");
    f.vfs = disk.name();
    disk.load({});
    f.make();
    disk.failAt(1, Fault::DiskFull, true);
    CHECK(f.tryPin(kPin) == "storage-full");
    CHECK(f.tryPin(kWrong) == "storage-full");
    CHECK(f.tryWords() == "ok");
    disk.failAt(0, Fault::None, false);
    f.vfs.clear();
}
