// Failing disks: an I/O error or a full disk at every operation, once and for good, and then a power loss on top.
#include "tests/support/fault_vfs.h"
#include "tests/sync/vault_fixture.h"

#include <iostream>

using namespace kp;
using namespace kp::test;
using kp::vault::Vault;

namespace {

constexpr std::size_t kTransactions = 20;
constexpr std::size_t kRecords = 3;
constexpr std::string_view kNewPassphrase = "een ander zinnetje";

struct Outcome {
    std::vector<bool> acknowledged = std::vector<bool>(kTransactions, false);
    bool changed = false; ///< the passphrase, acknowledged
    bool usable = true;   ///< after the faults
    bool oddCode = false; ///< a failure that is no storage failure
};

struct Scene {
    FaultVfs vfs{"kp-faults"};
    VaultFixture fixture;
    Random random{seed()};
    Image start;
    std::size_t injections = 0;
    std::size_t disks = 0;
    std::size_t scale = 1; ///< of the values: other page boundaries, other operations

    Scene()
    {
        fixture.vfs = vfs.name();
        vfs.load({});
        auto store = fixture.create();
        putOne(*store, "before", 1, "was there");
        store.reset();
        start = vfs.image();
    }
};

std::string valueOf(const Scene& scene, std::size_t transaction, std::size_t record)
{
    return std::string((300 + 450 * record) * (1 + scene.scale), static_cast<char>('a' + transaction));
}

bool isStorageCode(Errc code) { return code == Errc::StorageFull || code == Errc::StorageFailed; }

bool writeTransaction(const Scene& scene, Vault& store, std::size_t number, Outcome& outcome)
{
    auto transaction = store.begin();
    for (std::size_t record = 0; record < kRecords; ++record) // failures stick, and commit() says so
        static_cast<void>(
            transaction.put(kKind, viewOf("t" + std::to_string(number)), record, viewOf(valueOf(scene, number, record))));
    const auto result = transaction.commit();
    outcome.oddCode = outcome.oddCode || (!result.ok() && !isStorageCode(result.code()));
    return result.ok();
}

/// A life under faults: goes on after each failure, as an app would. Leaves the vault closed and the faults off.
Outcome live(Scene& scene, std::size_t& faultsEnd)
{
    Outcome outcome;
    auto opened = scene.fixture.open();
    if (opened.ok()) {
        Vault& store = *opened.value();
        for (std::size_t i = 0; i < kTransactions; ++i) {
            outcome.acknowledged[i] = writeTransaction(scene, store, i, outcome);
            if (i == 3)
                static_cast<void>(store.compact());
            if (i == 6)
                outcome.changed = store.changePassphrase(kPassphrase, kNewPassphrase).ok();
        }
    } else {
        outcome.oddCode = !isStorageCode(opened.code());
    }
    faultsEnd = scene.vfs.journal().size();
    const bool fired = scene.vfs.fired();
    scene.vfs.failAt(0, Fault::None, false);
    if (opened.ok())
        outcome.usable = writeTransaction(scene, *opened.value(), 0, outcome) && (outcome.acknowledged[0] = true);
    if (fired)
        ++scene.injections;
    return outcome;
}

/// `first`: transactions before it may be missing (the last one was repeated after the faults).
std::string judge(Scene& scene, const Image& disk, const Outcome& outcome, bool afterRepeat)
{
    scene.vfs.load(disk);
    ++scene.disks;
    auto opened = scene.fixture.open(outcome.changed ? kNewPassphrase : kPassphrase);
    if (!opened.ok() && opened.code() == Errc::WrongPassphrase && !outcome.changed)
        opened = scene.fixture.open(kNewPassphrase); // tried, not acknowledged: either may hold
    if (!opened.ok())
        return "does not open: " + std::string(name(opened.code())) + " " + opened.error().detail;
    const Vault& store = *opened.value();
    if (!store.check().ok() || !store.check().value().ok())
        return "damaged";
    if (textAt(store, "before", 1) != "was there")
        return "earlier work lost";
    for (std::size_t i = 0; i < kTransactions; ++i) {
        const auto records = store.list(kKind, viewOf("t" + std::to_string(i)));
        const std::size_t found = records.ok() ? records.value().size() : 99;
        const bool sure = outcome.acknowledged[i] && (i > 0 || afterRepeat);
        if (found != kRecords && (sure || found != 0))
            return "transaction " + std::to_string(i) + " has " + std::to_string(found) + " records";
        for (std::size_t record = 0; record < found; ++record)
            if (textOf(records.value()[record].value) != valueOf(scene, i, record))
                return "wrong value";
    }
    return {};
}

/// One injection; true while the operation number was reached.
bool inject(Scene& scene, std::uint64_t number, Fault fault, bool sticky, bool reads)
{
    scene.vfs.load(scene.start);
    scene.vfs.failAt(number, fault, sticky, reads);
    const std::size_t before = scene.injections;
    std::size_t faultsEnd = 0;
    const Outcome outcome = live(scene, faultsEnd);
    INFO("operation " << number << (fault == Fault::DiskFull ? " full" : " error") << (sticky ? " sticky" : " once")
                      << (reads ? " with reads" : "") << ", seed " << seed());
    CHECK(outcome.usable);
    CHECK_FALSE(outcome.oddCode);

    const auto journal = scene.vfs.journal();
    const Image closed = scene.vfs.image();
    CHECK(judge(scene, closed, outcome, true) == "");
    CrashDisk disk(scene.start);
    for (std::size_t i = 0; i < faultsEnd; ++i)
        disk.apply(journal[i]);
    CHECK(judge(scene, disk.synced(), outcome, false) == "");
    CHECK(judge(scene, disk.torn(scene.random), outcome, false) == "");
    CHECK(judge(scene, disk.written(), outcome, false) == "");
    return scene.injections > before;
}

} // namespace

TEST_CASE("a failing or full disk never earns a false yes nor half a transaction and the vault stays usable",
          "[vault][fault]")
{
    Scene scene;
    const std::size_t scales = budget() > 1 ? 6 : 1;
    for (const auto& [fault, sticky, reads] : {std::tuple{Fault::IoError, false, false},
                                               {Fault::IoError, true, false},
                                               {Fault::DiskFull, false, false},
                                               {Fault::DiskFull, true, false},
                                               {Fault::IoError, false, true},
                                               {Fault::IoError, true, true}}) {
        for (scene.scale = 1; scene.scale <= scales; ++scene.scale)
            for (std::uint64_t number = 1; inject(scene, number, fault, sticky, reads); ++number)
                REQUIRE(number < 10'000);
    }
    std::cout << "failing disk: " << scene.injections << " injections, " << scene.disks << " disks judged\n";
    CHECK(scene.injections > (budget() > 1 ? 10'000 : 1'500));
}

// Killed: the way in refused when its try cannot be counted; tries on a full disk without end.
TEST_CASE("a vault on a full disk opens to be read and writes again once there is room", "[vault][fault]")
{
    Scene scene;
    scene.vfs.load(scene.start);
    scene.vfs.failAt(1, Fault::DiskFull, true);
    {
        const auto store = scene.fixture.mustOpen();
        CHECK(textAt(*store, "before", 1) == "was there");
        auto transaction = store->begin();
        static_cast<void>(transaction.put(kKind, viewOf("g"), 1, viewOf("x")));
        CHECK(transaction.commit().code() == Errc::StorageFull);
        CHECK(textAt(*store, "g", 1) == "not-found");
        store->lock();
        for (int i = 0; i < 4; ++i)
            CHECK(store->unlock("wrong").code() == Errc::WrongPassphrase);
        CHECK(store->unlock("wrong").code() == Errc::StorageFull);
        CHECK(store->unlock(kPassphrase).code() == Errc::StorageFull);
    }
    const auto store = scene.fixture.mustOpen();
    scene.vfs.failAt(0, Fault::None, false);
    putOne(*store, "g", 1, "x");
    CHECK(textAt(*store, "g", 1) == "x");
}

// Killed: the exception for full disks made for every number of wrong ones.
TEST_CASE("who tried too often waits for room on a full disk", "[vault][fault]")
{
    Scene scene;
    scene.vfs.load(scene.start);
    for (int i = 0; i < 5; ++i)
        REQUIRE(scene.fixture.openCode("wrong") == "wrong-passphrase");
    scene.fixture.clock.instant.ms += 3'600'000;
    scene.vfs.failAt(1, Fault::DiskFull, true);
    CHECK(scene.fixture.openCode() == "storage-full");
    scene.vfs.failAt(0, Fault::None, false);
    CHECK(scene.fixture.openCode() == "ok");
}

TEST_CASE("a full disk is called by its name", "[vault][fault]")
{
    Scene scene;
    scene.vfs.load(scene.start);
    const auto store = scene.fixture.mustOpen();
    scene.vfs.failAt(1, Fault::DiskFull, true);

    auto transaction = store->begin();
    static_cast<void>(transaction.put(kKind, viewOf("g"), 1, viewOf("x")));

    CHECK(transaction.commit().code() == Errc::StorageFull);
    CHECK(textAt(*store, "before", 1) == "was there");
}
