// The vault's everyday behaviour: records, transactions, passphrases, locking, files.
#include "sync/vault/file_lock.h"
#include "tests/sync/vault_fixture.h"

#include <algorithm>
#include <fstream>

#include <sys/stat.h>
#include <sys/wait.h>

using namespace kp;
using namespace kp::test;
using kp::vault::Vault;
using Fixture = VaultFixture;

namespace {

int modeOf(const std::filesystem::path& path)
{
    struct stat status {};
    REQUIRE(::stat(path.c_str(), &status) == 0);
    return static_cast<int>(status.st_mode & 0777);
}

} // namespace

TEST_CASE("what is put is there after closing and opening again", "[vault]")
{
    Fixture f;
    vault::InstanceId instance;
    {
        const auto store = f.create();
        instance = store->instanceId();
        CHECK(store->openCount() == 1);
        auto transaction = store->begin();
        CHECK(transaction.put(kKind, viewOf("family"), 2, viewOf("two")).ok());
        CHECK(transaction.put(kKind, viewOf("family"), 1, viewOf("one")).ok());
        CHECK(transaction.put(kKind, viewOf("other"), 1, viewOf("")).ok());
        CHECK(transaction.put(8, viewOf("family"), 1, viewOf("kind eight")).ok());
        CHECK(textAt(*store, "family", 1) == "one"); // reads see their own writes
        CHECK(transaction.commit().ok());
    }

    const auto store = f.mustOpen();

    CHECK(store->instanceId() == instance);
    CHECK(store->openCount() == 2);
    CHECK(textAt(*store, "family", 1) == "one");
    CHECK(textAt(*store, "family", 3) == "not-found");
    const auto list = store->list(kKind, viewOf("family"));
    REQUIRE(list.ok());
    REQUIRE(list.value().size() == 2);
    CHECK(list.value()[1].sequence == 2);
    CHECK(store->list(kKind, viewOf("family"), 2).value().size() == 1);
    CHECK(store->lastSequence(kKind, viewOf("family")).value() == 2);
    CHECK_FALSE(store->lastSequence(kKind, viewOf("nobody")).value().has_value());
    CHECK(store->groups(kKind).value().size() == 2);
    std::vector<std::string> seen;
    const auto report = store->scanAll(kKind, [&](ByteView group, std::uint64_t sequence, ByteView value) {
        seen.push_back(std::string(textOf(group)) + std::to_string(sequence) + std::string(textOf(value)));
        return true;
    });
    REQUIRE(report.ok());
    CHECK(report.value().read == 3);
    CHECK(report.value().unreadable == 0);
    std::sort(seen.begin(), seen.end());
    CHECK(seen == std::vector<std::string>{"family1one", "family2two", "other1"});
}

TEST_CASE("erased records and groups are gone and the rest stays", "[vault]")
{
    Fixture f;
    const auto store = f.create();
    for (std::uint64_t n = 1; n <= 3; ++n) {
        putOne(*store, "a", n, "x");
        putOne(*store, "b", n, "y");
    }

    auto transaction = store->begin();
    CHECK(transaction.erase(kKind, viewOf("a"), 2).ok());
    CHECK(transaction.eraseGroup(kKind, viewOf("b")).ok());
    CHECK(transaction.erase(kKind, viewOf("absent"), 9).ok());
    REQUIRE(transaction.commit().ok());
    REQUIRE(store->compact().ok());

    CHECK(store->list(kKind, viewOf("a")).value().size() == 2);
    CHECK(store->list(kKind, viewOf("b")).value().empty());
    CHECK(store->groups(kKind).value().size() == 1);
    CHECK(store->check().value().ok());
}

// Killed: a commit after a failed put; every put its own transaction.
TEST_CASE("a transaction not committed or with a failure in it leaves nothing", "[vault]")
{
    Fixture f;
    const auto store = f.create();
    {
        auto transaction = store->begin();
        REQUIRE(transaction.put(kKind, viewOf("g"), 1, viewOf("dropped")).ok());
    }
    {
        auto transaction = store->begin();
        REQUIRE(transaction.put(kKind, viewOf("g"), 2, viewOf("before")).ok());
        CHECK(transaction.put(kKind, Bytes(vault::kGroupBytesMax + 1), 3, {}).code() == Errc::TooLarge);
        CHECK(transaction.put(kKind, viewOf("g"), 4, viewOf("after")).code() == Errc::TooLarge);
        CHECK(transaction.commit().code() == Errc::TooLarge);
    }
    CHECK(store->list(kKind, viewOf("g")).value().empty());

    putOne(*store, "g", 5, "fine");
    CHECK(store->list(kKind, viewOf("g")).value().size() == 1);
}

TEST_CASE("a locked vault reads and writes nothing until it is unlocked", "[vault]")
{
    Fixture f;
    const auto store = f.create();
    putOne(*store, "g", 1, "x");

    store->lock();

    CHECK(store->isLocked());
    CHECK(store->get(kKind, viewOf("g"), 1).code() == Errc::MissingKey);
    CHECK(store->groups(kKind).code() == Errc::MissingKey);
    {
        auto transaction = store->begin();
        CHECK(transaction.put(kKind, viewOf("g"), 2, {}).code() == Errc::MissingKey);
        CHECK(transaction.commit().code() == Errc::MissingKey);
    }
    CHECK(store->unlock("wrong").code() == Errc::WrongPassphrase);
    CHECK(store->isLocked());
    REQUIRE(store->unlock(kPassphrase).ok());
    CHECK(textAt(*store, "g", 1) == "x");
}

TEST_CASE("a scan within a scan works", "[vault]")
{
    Fixture f;
    const auto store = f.create();
    for (std::uint64_t n = 1; n <= 3; ++n)
        putOne(*store, "g", n, "x");
    std::size_t pairs = 0;

    const auto report = store->scan(kKind, viewOf("g"), 0, [&](std::uint64_t, ByteView) {
        pairs += store->list(kKind, viewOf("g")).value().size();
        return true;
    });

    CHECK(report.value().read == 3);
    CHECK(pairs == 9);
}

TEST_CASE("a folder without a vault is told apart and left alone", "[vault]")
{
    Fixture f;
    CHECK(f.openCode() == "not-a-vault");
    CHECK_FALSE(std::filesystem::exists(f.directory));
    std::filesystem::create_directory(f.directory);
    CHECK(f.openCode() == "not-a-vault");
    CHECK(std::filesystem::is_empty(f.directory));

    {
        const auto store = f.create();
    }
    const auto again = Vault::create(f.directory, "another one", f.random, f.options());

    CHECK(again.code() == Errc::BadValue);
    CHECK(f.open().ok());
}

TEST_CASE("a vault of a later version is refused and not touched", "[vault]")
{
    Fixture f;
    {
        const auto store = f.create();
    }
    const auto file = f.directory / "vault.db";
    std::fstream raw(file, std::ios::in | std::ios::out | std::ios::binary);
    raw.seekp(60); // user_version in SQLite's header, big-endian
    raw.write("\0\0\0\x63", 4);
    raw.close();

    CHECK(f.openCode() == "format-too-new");
    CHECK(f.openCode() == "format-too-new");
}

TEST_CASE("the folder is 0700 and every file 0600 whatever the umask", "[vault]")
{
    Fixture f;
    for (const mode_t mask : {0000, 0022, 0777}) {
        const mode_t before = ::umask(mask);
        f.directory = f.folder.path / std::to_string(mask);
        const auto store = f.create();
        putOne(*store, "g", 1, "x");
        ::umask(before);

        CHECK(modeOf(f.directory) == 0700);
        std::vector<std::string> names;
        for (const auto& entry : std::filesystem::directory_iterator(f.directory)) {
            names.push_back(entry.path().filename().string());
            CHECK(modeOf(entry.path()) == 0600);
        }
        std::sort(names.begin(), names.end());
        CHECK(names == std::vector<std::string>{"lock", "vault.db", "vault.db-wal"});
    }
}

TEST_CASE("a second process is refused and a killed one leaves no lock behind", "[vault]")
{
    Fixture f;
    {
        const auto store = f.create();
    }
    int ready[2];
    REQUIRE(::pipe(ready) == 0);
    const pid_t child = ::fork();
    if (child == 0) {
        const auto held = Vault::open(f.directory, kPassphrase, f.random, f.options());
        const char mark = held.ok() ? 'y' : 'n';
        static_cast<void>(::write(ready[1], &mark, 1));
        for (;;)
            ::pause();
    }
    char mark = 0;
    REQUIRE(::read(ready[0], &mark, 1) == 1);
    REQUIRE(mark == 'y');

    CHECK(f.openCode() == "vault-busy");
    CHECK(Vault::create(f.directory, kPassphrase, f.random, f.options()).code() == Errc::VaultBusy);
    ::kill(child, SIGKILL);
    ::waitpid(child, nullptr, 0);

    CHECK(f.open().ok());
    ::close(ready[0]);
    ::close(ready[1]);
}

// Killed: no flock. SQLite's own lock would still keep a second process out of an open vault, but not out of one that is
// being made.
TEST_CASE("the lock is held by one and free the moment it is let go", "[vault]")
{
    TemporaryFolder folder;
    auto first = vault::FileLock::take(folder.path, std::chrono::milliseconds(0));
    REQUIRE(first.ok());
    CHECK(vault::FileLock::take(folder.path, std::chrono::milliseconds(30)).code() == Errc::VaultBusy);

    {
        const vault::FileLock ending(std::move(first).value());
    }

    CHECK(vault::FileLock::take(folder.path, std::chrono::milliseconds(0)).ok());
}
