// The thin layer over SQLite: pragmas, transactions, migrations, backup, codes.
#include "shared/sqlite/database.h"
#include "tests/support/fault_vfs.h"

#include <catch2/catch.hpp>

#include <cstdlib>
#include <fstream>

#include <sys/stat.h>
#include <unistd.h>

using namespace kp;
using namespace kp::test;
using sqlite::Database;
using sqlite::Sharing;

namespace {

constexpr std::string_view kV1 = "CREATE TABLE note(id INTEGER PRIMARY KEY, body BLOB NOT NULL) STRICT;"
                                 "INSERT INTO note VALUES(1, x'01');";
constexpr std::string_view kV2 = "ALTER TABLE note ADD COLUMN place INTEGER NOT NULL DEFAULT 0;"
                                 "UPDATE note SET place=id*10;";
constexpr std::string_view kV3 = "CREATE TABLE copy(id INTEGER PRIMARY KEY, body BLOB NOT NULL) STRICT;"
                                 "INSERT INTO copy SELECT id, body FROM note; DROP TABLE note;"
                                 "ALTER TABLE copy RENAME TO note;";
constexpr std::array kScripts{kV1, kV2, kV3};

struct Scene {
    FaultVfs vfs{"kp-sqlite"};
    sqlite::OpenOptions options;

    explicit Scene(Sharing sharing = Sharing::Exclusive)
    {
        options.create = true;
        options.sharing = sharing;
        options.vfs = vfs.name();
        options.busyTimeout = std::chrono::milliseconds(0);
        vfs.load({});
    }
    [[nodiscard]] Database open()
    {
        auto opened = Database::open("store.db", options);
        if (!opened.ok())
            FAIL(name(opened.code()) << " " << opened.error().detail);
        return std::move(opened).value();
    }
};

std::int64_t number(Database& database, std::string_view sql)
{
    const auto result = database.integer(sql);
    return result.ok() ? result.value() : -1;
}

struct TemporaryFolder {
    std::filesystem::path path;
    TemporaryFolder()
    {
        std::string text = (std::filesystem::temp_directory_path() / "kp-sqlite-XXXXXX").string();
        REQUIRE(::mkdtemp(text.data()) != nullptr);
        path = text;
    }
    ~TemporaryFolder() { std::filesystem::remove_all(path); }
};

} // namespace

// Killed: each of the pragmas left out.
TEST_CASE("a store is opened with the settings our promises rest on", "[sqlite]")
{
    const Sharing sharing = GENERATE(Sharing::Exclusive, Sharing::Shared);
    Scene scene(sharing);
    Database database = scene.open();

    CHECK(number(database, "PRAGMA synchronous") == 2);
    CHECK(number(database, "PRAGMA temp_store") == 2);
    CHECK(number(database, "PRAGMA trusted_schema") == 0);
    CHECK(number(database, "PRAGMA cell_size_check") == 1);
    CHECK(number(database, "PRAGMA secure_delete") == 1);
    CHECK(number(database, "PRAGMA foreign_keys") == 1);
    auto mode = database.prepare("PRAGMA journal_mode");
    REQUIRE(mode.value().step().value());
    CHECK(mode.value().text(0) == "wal");
    auto locking = database.prepare("PRAGMA locking_mode");
    REQUIRE(locking.value().step().value());
    CHECK(locking.value().text(0) == (sharing == Sharing::Exclusive ? "exclusive" : "normal"));
}

TEST_CASE("values come back as they were bound", "[sqlite]")
{
    Scene scene;
    Database database = scene.open();
    REQUIRE(database.execute("CREATE TABLE t(a INTEGER, b BLOB, c TEXT, d BLOB)").ok());
    const Bytes blob{0, 1, 255};
    {
        auto insert = database.prepare("INSERT INTO t VALUES(?, ?, ?, ?)");
        REQUIRE(insert.value().bind(1, std::int64_t{-7}).bind(2, blob).bindText(3, "é\"").bind(4, ByteView{}).run().ok());
        CHECK(database.changes() == 1);
        REQUIRE(insert.value().bindNull(1).run().ok()); // what is not bound anew is NULL, not what it was
    }

    auto read = database.prepare("SELECT a, b, c, d FROM t ORDER BY rowid");

    REQUIRE(read.value().step().value());
    CHECK(read.value().integer(0) == -7);
    CHECK(std::ranges::equal(read.value().blob(1), blob));
    CHECK(read.value().text(2) == "é\"");
    CHECK(read.value().blob(3).empty());
    CHECK_FALSE(read.value().isNull(3));
    REQUIRE(read.value().step().value());
    CHECK(read.value().isNull(0));
    CHECK(read.value().isNull(1));
    CHECK_FALSE(read.value().step().value());
    CHECK(database.integer("SELECT a FROM t WHERE a=99").code() == Errc::NotFound);
    CHECK(database.prepare("SELEC").code() == Errc::Internal);
    CHECK(database.prepare("SELECT ?").value().bind(9, std::int64_t{1}).step().code() == Errc::Internal);
}

// Killed: no condemning (the statements after the failure were stored one by one).
TEST_CASE("after a failure inside a transaction nothing of it can be stored", "[sqlite][fault]")
{
    Scene scene;
    Database database = scene.open();
    REQUIRE(database.execute("CREATE TABLE t(a INTEGER UNIQUE)").ok());
    {
        auto transaction = database.begin();
        REQUIRE(database.execute("INSERT INTO t VALUES(1)").ok());
        CHECK(database.execute("INSERT OR ROLLBACK INTO t VALUES(1)").code() == Errc::Internal);
        CHECK(database.execute("INSERT INTO t VALUES(2)").code() == Errc::Internal);
        CHECK(database.prepare("INSERT INTO t VALUES(3)").value().run().code() == Errc::Internal);
        CHECK(transaction.value().commit().code() == Errc::Internal);
    }
    CHECK(number(database, "SELECT count(*) FROM t") == 0);

    {
        auto transaction = database.begin();
        REQUIRE(database.execute("INSERT INTO t VALUES(4)").ok());
    }
    CHECK(number(database, "SELECT count(*) FROM t") == 0);
    auto transaction = database.begin();
    REQUIRE(database.execute("INSERT INTO t VALUES(5)").ok());
    REQUIRE(transaction.value().commit().ok());
    CHECK(number(database, "SELECT a FROM t") == 5);
}

TEST_CASE("failures of the disk and of others are told apart", "[sqlite][fault]")
{
    Scene scene(Sharing::Shared);
    Database database = scene.open();
    REQUIRE(database.execute("CREATE TABLE t(a INTEGER)").ok());

    scene.vfs.failAt(1, Fault::DiskFull, true);
    CHECK(database.execute("INSERT INTO t VALUES(1)").code() == Errc::StorageFull);
    scene.vfs.failAt(1, Fault::IoError, true);
    CHECK(database.execute("INSERT INTO t VALUES(1)").code() == Errc::StorageFailed);
    scene.vfs.failAt(0, Fault::None, false);
    CHECK(database.execute("INSERT INTO t VALUES(1)").ok());

    Database other = scene.open();
    auto held = database.begin();
    CHECK(other.begin().code() == Errc::VaultBusy);
    CHECK(number(other, "SELECT count(*) FROM t") == 1); // reading goes on
    REQUIRE(held.value().commit().ok());
    CHECK(other.begin().ok());

    sqlite::OpenOptions absent = scene.options;
    absent.create = false;
    CHECK(Database::open("nowhere.db", absent).code() == Errc::NotFound);
    scene.vfs.failAt(0, Fault::None, false);
}

TEST_CASE("one exclusive connection keeps every other out", "[sqlite]")
{
    Scene scene;
    const Database database = scene.open();
    CHECK(Database::open("store.db", scene.options).code() == Errc::VaultBusy);
}

TEST_CASE("migrations run once in order and refuse what is newer", "[sqlite]")
{
    Scene scene;
    {
        Database database = scene.open();
        CHECK(sqlite::migrate(database, std::span(kScripts).first(1)).value() == 0);
        CHECK(sqlite::migrate(database, kScripts).value() == 1);
        CHECK(sqlite::migrate(database, kScripts).value() == 3);
        CHECK(number(database, "SELECT count(*) FROM note") == 1);
    }
    const Image before = scene.vfs.image();
    {
        Database database = scene.open();
        CHECK(sqlite::migrate(database, std::span(kScripts).first(2)).code() == Errc::FormatTooNew);
    }
    CHECK(scene.vfs.image() == before);

    Database database = scene.open();
    const std::array broken{kV1, kV2, kV3, std::string_view("CREATE TABLE extra(x); INSERT INTO absent VALUES(1)")};
    CHECK(sqlite::migrate(database, broken).code() == Errc::Internal);
    CHECK(number(database, "PRAGMA user_version") == 3);
    CHECK(number(database, "SELECT count(*) FROM sqlite_schema WHERE name='extra'") == 0);
}

// Killed: one transaction per script with user_version set afterwards.
TEST_CASE("a migration cut off anywhere is either not begun or complete", "[sqlite][fault]")
{
    Scene scene;
    Random random(20261122);
    {
        Database database = scene.open();
        REQUIRE(sqlite::migrate(database, std::span(kScripts).first(1)).ok());
    }
    const Image start = scene.vfs.image();
    scene.vfs.load(start);
    {
        Database database = scene.open();
        REQUIRE(sqlite::migrate(database, kScripts).ok());
    }
    const std::vector<IoOperation> journal = scene.vfs.journal();
    CrashDisk disk(start);
    std::size_t states = 0;
    for (const IoOperation& operation : journal) {
        disk.apply(operation);
        for (int i = 0; i < 40; ++i, ++states) {
            scene.vfs.load(i == 0 ? disk.synced() : disk.torn(random));
            Database database = scene.open();
            const std::int64_t version = number(database, "PRAGMA user_version");
            REQUIRE((version == 1 || version == 3));
            REQUIRE(number(database, "SELECT count(*) FROM pragma_table_info('note') WHERE name='place'") == 0);
            REQUIRE(sqlite::migrate(database, kScripts).value() == static_cast<std::size_t>(version));
            REQUIRE(number(database, "SELECT count(*) FROM note WHERE body=x'01'") == 1);
            REQUIRE(database.isSound(true).value());
        }
    }
    CHECK(states > 200);
}

TEST_CASE("a backup is a whole store beside the running one", "[sqlite]")
{
    TemporaryFolder folder;
    sqlite::OpenOptions options;
    options.create = true;
    options.sharing = Sharing::Shared;
    auto opened = Database::open(folder.path / "store.db", options);
    REQUIRE(opened.ok());
    Database& database = opened.value();
    REQUIRE(sqlite::migrate(database, kScripts).ok());
    const auto target = folder.path / "backup.db";
    std::ofstream(target) << "an older backup";

    REQUIRE(database.backupTo(target).ok());
    REQUIRE(database.execute("DELETE FROM note").ok());

    struct stat status {};
    REQUIRE(::stat(target.c_str(), &status) == 0);
    CHECK((status.st_mode & 0777) == 0600);
    CHECK_FALSE(std::filesystem::exists(folder.path / "backup.db.part"));
    options.create = false;
    auto copy = Database::open(target, options);
    REQUIRE(copy.ok());
    CHECK(number(copy.value(), "SELECT count(*) FROM note") == 1);
    CHECK(copy.value().isSound(true).value());
    CHECK_FALSE(database.backupTo(folder.path / "absent" / "backup.db").ok());
}

TEST_CASE("a file that is no database is refused and kept", "[sqlite]")
{
    Scene scene;
    const Image garbage{{"store.db", Bytes(9'000, 0x55)}};
    scene.vfs.load(garbage);
    CHECK(Database::open("store.db", scene.options).code() == Errc::StorageFailed);
    CHECK(scene.vfs.image() == garbage);
}
