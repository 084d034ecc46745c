// Built as a release is, without KP_TEST_BUILD: a vault with the tests' cheap key derivation must not open in people's hands.
#include "shared/sqlite/database.h"
#include "sync/vault/key_slot.h"
#include "tests/support/refused_table.h"

#include <catch2/catch.hpp>

#include <filesystem>

#include <unistd.h>

#ifdef KP_TEST_BUILD
#error "this program must be built as a release is"
#endif

using namespace kp;

// Killed: no check of the flag; the flag trusted by the key derivation.
TEST_CASE("a release refuses a test vault", "[vault]")
{
    REQUIRE(crypto::init().ok());
    std::string folder = (std::filesystem::temp_directory_path() / "kp-vault-XXXXXX").string();
    REQUIRE(::mkdtemp(folder.data()) != nullptr);
    crypto::SystemRandom random;
    REQUIRE(vault::Vault::create(folder, "a passphrase", random).ok());
    {
        auto database = sqlite::Database::open(folder + "/vault.db", {});
        auto read = database.value().prepare("SELECT value FROM meta WHERE name='slot'");
        REQUIRE(read.value().step().value());
        auto slot = vault::decodeKeySlot(read.value().blob(0));
        REQUIRE(slot.ok());
        slot.value().testVault = true;
        read.value().reset();
        auto write = database.value().prepare("UPDATE meta SET value=? WHERE name='slot'");
        REQUIRE(write.value().bind(1, vault::encode(slot.value())).run().ok());

        slot.value().parameters.operations = 1;
        slot.value().parameters.memoryKiB = 8;
        CHECK(vault::deriveWrappingKey(slot.value(), "a passphrase").code() == Errc::StorageFailed);
    }

    auto table = test::refusedTable(KP_FIXTURES "/refused.tsv", "release");
    REQUIRE(table.size() == 1);
    const auto opened = vault::Vault::open(folder, "a passphrase", random);
    CHECK(name(opened.code()) == table[{"vault", "a vault of the tests"}].code);
    CHECK(vault::Vault::create(folder, "a passphrase", random).code() == Errc::BadValue);
    std::filesystem::remove_all(folder);
}
