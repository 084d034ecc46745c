// A PIN that stays when the program ends: offered only where a key store is, set with the words, asked at the door of the next
// program, gone after five wrong tries while the words open as before.
#include "mobile/app_core.h"
#include "mobile/keyring/session_keys.h"
#include "mobile/unlock_model.h"
#include "tests/mobile/family.h"
#include "tests/support/sim_key_store.h"

#include <QTemporaryDir>
#include <QThread>

#include <catch2/catch.hpp>

#include <atomic>

using namespace kp;
using app::AppCore;
using kp::test::FamilyApp;
using kp::test::SimKeyStore;

namespace {

const QString kWords = QStringLiteral("de fanfare speelt onder mijn raam");
const QString kPin = QStringLiteral("493817");

/// The machine's running time; the engine's thread reads it.
struct SharedClock final : vault::BootClock {
    std::atomic<std::int64_t> ms{10'000'000};
    [[nodiscard]] vault::BootInstant now() const override { return {{1}, ms}; }
};

/// One start of the program.
struct Program {
    Program(const QString& folder, SharedClock& clock, vault::KeyStore* store) : core(folder)
    {
        vault::Options fast;
        fast.fastKdf = true;
        fast.bootClock = &clock;
        core.setKeyStore(store);
        core.host()->setVaultOptions(fast);
    }
    [[nodiscard]] bool isIn()
    {
        return FamilyApp::waitFor([&] { return core.state() == AppCore::State::Unlocked; });
    }
    void tryPin(const QString& pin)
    {
        core.unlockWithPin(pin);
        REQUIRE(FamilyApp::waitFor([&] { return !core.isBusy(); }));
        REQUIRE(FamilyApp::settle());
    }
    AppCore core;
};

struct Device {
    QTemporaryDir folder;
    SharedClock clock;
    SimKeyStore store;
    [[nodiscard]] std::unique_ptr<Program> start()
    {
        return std::make_unique<Program>(folder.path() + QStringLiteral("/vault"), clock, &store);
    }
    /// A vault with a PIN that stays, and the program ended.
    void make()
    {
        auto program = start();
        program->core.create(QStringLiteral("An"), QStringLiteral("parent"), kWords);
        REQUIRE(program->isIn());
        program->core.setStayingPin(kWords, kPin);
        REQUIRE(FamilyApp::waitFor([&] { return program->core.stayingPin() == QStringLiteral("hardware"); }));
        CHECK(program->core.proofError().isEmpty());
    }
};

} // namespace

TEST_CASE("a PIN that stays opens the next program and takes the words to be set")
{
    Device device;
    {
        auto program = device.start();
        AppCore& core = program->core;
        core.create(QStringLiteral("An"), QStringLiteral("parent"), kWords);
        REQUIRE(program->isIn());
        CHECK(core.stayingPinOffer() == QStringLiteral("hardware"));
        core.setStayingPin(QStringLiteral("andere woorden dan die van mij"), kPin);
        REQUIRE(FamilyApp::waitFor([&] { return !core.proofError().isEmpty() && !core.isProofBusy(); }));
        CHECK_FALSE(core.isPinSet());
        core.setStayingPin(kWords, QStringLiteral("111111"));
        CHECK_FALSE(core.proofError().isEmpty());
        core.setStayingPin(kWords, kPin);
        REQUIRE(FamilyApp::waitFor([&] { return core.isPinSet(); }));
        CHECK(core.stayingPin() == QStringLiteral("hardware"));
    }
    auto program = device.start();
    AppCore& core = program->core;
    REQUIRE(FamilyApp::waitFor([&] { return core.isPinSet(); }));
    app::UnlockModel door;
    door.setCore(&core);
    door.setByPin(true);
    CHECK(door.mayTry());
    program->tryPin(QStringLiteral("222223"));
    CHECK(core.state() == AppCore::State::Locked);
    CHECK(core.errorText().contains(QStringLiteral("This PIN is not right.")));
    CHECK_FALSE(door.triesText().isEmpty());
    CHECK(core.waitSeconds() == 0); // wrong figures are no wrong words
    core.unlockWithPin(kPin);
    REQUIRE(program->isIn());
    // It proves who holds the device, too.
    core.host()->setProven(false);
    core.prove(kPin);
    CHECK(FamilyApp::waitFor([&] { return core.host()->isProven(); }));
    core.lock(); // also the panic button's: the PIN stays
    CHECK(core.isPinSet());
    core.unlockWithPin(kPin);
    REQUIRE(program->isIn());
    core.dropPin();
    CHECK(FamilyApp::waitFor([&] { return !core.isPinSet(); }));
    CHECK(FamilyApp::waitFor([&] { return device.store.keys() == 0; }));
}

TEST_CASE("five wrong PINs wait in between are told and leave the words")
{
    Device device;
    device.make();
    auto program = device.start();
    AppCore& core = program->core;
    REQUIRE(FamilyApp::waitFor([&] { return core.isPinSet(); }));
    app::UnlockModel door;
    door.setCore(&core);
    door.setByPin(true);
    program->tryPin(QStringLiteral("222223"));
    program->tryPin(QStringLiteral("222223"));
    REQUIRE(FamilyApp::waitFor([&] { return core.pinWaitSeconds() > 0; }));
    CHECK(core.pinWaitSeconds() <= 5);
    CHECK_FALSE(door.mayTry());
    CHECK_FALSE(door.waitText().isEmpty());
    door.setByPin(false);
    CHECK(door.mayTry()); // the words need not wait
    program.reset();

    for (int i = 2; i < 5; ++i) {
        device.clock.ms += 3'600'000;
        program = device.start(); // the count is the vault's, not the program's
        REQUIRE(FamilyApp::waitFor([&] { return program->core.isPinSet(); }));
        CHECK(program->core.pinTries() == 5 - i);
        program->tryPin(QStringLiteral("222223"));
    }
    CHECK_FALSE(program->core.isPinSet());
    CHECK(program->core.errorText().contains(QStringLiteral("the PIN is gone")));
    CHECK(device.store.keys() == 0);
    program->core.unlock(kWords);
    CHECK(program->isIn());
}

TEST_CASE("without a key store no PIN that stays is offered and one whose key is gone says so")
{
    Device device;
    device.make();
    device.store.loseKeys();
    auto program = device.start();
    REQUIRE(FamilyApp::waitFor([&] { return program->core.isPinSet(); }));
    program->tryPin(kPin);
    CHECK_FALSE(program->core.isPinSet());
    CHECK(program->core.errorText().contains(QStringLiteral("does not work on this device any more")));
    program->core.unlock(kWords);
    REQUIRE(program->isIn());

    device.store.become(vault::StoreKind::None);
    CHECK(program->core.stayingPinOffer().isEmpty());
    program->core.setStayingPin(kWords, kPin);
    CHECK(FamilyApp::waitFor([&] { return !program->core.proofError().isEmpty() && !program->core.isProofBusy(); }));
    CHECK_FALSE(program->core.isPinSet());
    program->core.setPin(kWords, kPin); // the short one needs none
    CHECK(FamilyApp::waitFor([&] { return program->core.isPinSet(); }));
    CHECK(program->core.stayingPin().isEmpty());
}

TEST_CASE("a key store that does not answer is told and costs no try")
{
    Device device;
    device.make();
    auto program = device.start();
    REQUIRE(FamilyApp::waitFor([&] { return program->core.isPinSet(); }));
    device.store.locked = true;
    program->tryPin(kPin);
    CHECK(program->core.errorText().contains(QStringLiteral("does not answer now")));
    device.store.locked = false;
    CHECK(program->core.pinTries() == 5);
    program->core.unlockWithPin(kPin);
    CHECK(program->isIn());
}

TEST_CASE("of two kinds of PIN there is one at a time")
{
    Device device;
    device.make();
    auto program = device.start();
    AppCore& core = program->core;
    core.unlock(kWords);
    REQUIRE(program->isIn());
    core.setPin(kWords, QStringLiteral("207461"));
    REQUIRE(FamilyApp::waitFor([&] { return core.stayingPin().isEmpty() && core.isPinSet(); }));
    CHECK(device.store.keys() == 0);
    core.setStayingPin(kWords, kPin);
    REQUIRE(FamilyApp::waitFor([&] { return !core.stayingPin().isEmpty(); }));
    core.lock();
    program->tryPin(QStringLiteral("207461"));
    CHECK(core.state() == AppCore::State::Locked);
}

/// Tests run without a bus, so without a keyring: what a computer without one has to do.
TEST_CASE("a computer without a keyring says so and keeps nothing")
{
    qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent");
    app::SessionKeys keyring;
    QObject here;
    bool known = false;
    CHECK(keyring.kind() == vault::StoreKind::None);
    keyring.probe(&here, [&] { known = true; });
    REQUIRE(FamilyApp::waitFor([&] { return known; }));
    CHECK(keyring.kind() == vault::StoreKind::None);
    CHECK(keyring.create("krachtplan-test", true).code() == Errc::NotAllowed);
    CHECK(keyring.create("krachtplan-test", false).code() == Errc::StorageFailed);
    CHECK(keyring.answer("krachtplan-test", {}).code() == Errc::StorageFailed);
    keyring.stop();
    CHECK(keyring.destroy("krachtplan-test").code() == Errc::StorageFailed);
}

/// CMakeLists.txt runs it in a session with an unlocked keyring; elsewhere there is nothing to ask.
TEST_CASE("a real keyring keeps a key answers the same and forgets it", "[.keyring]")
{
    REQUIRE(crypto::init().ok());
    QObject here;
    app::SessionKeys keyring;
    bool known = false;
    keyring.probe(&here, [&] { known = true; });
    REQUIRE(FamilyApp::waitFor([&] { return known; }));
    REQUIRE(keyring.kind() == vault::StoreKind::Session);
    const Bytes challenge(32, 7), other(32, 8);
    REQUIRE(keyring.destroy("krachtplan-test").ok()); // what a run that was ended left behind
    CHECK(keyring.answer("krachtplan-test", challenge).code() == Errc::NotFound);
    REQUIRE(keyring.create("krachtplan-test", false).ok());
    const auto first = keyring.answer("krachtplan-test", challenge);
    REQUIRE(first.ok());
    const auto second = keyring.answer("krachtplan-test", challenge);
    const auto third = keyring.answer("krachtplan-test", other);
    REQUIRE(second.ok());
    REQUIRE(third.ok());
    CHECK(crypto::commitment(first.value()) == crypto::commitment(second.value()));
    CHECK_FALSE(crypto::commitment(first.value()) == crypto::commitment(third.value()));
    REQUIRE(keyring.create("krachtplan-test", false).ok()); // another key in its place
    const auto fresh = keyring.answer("krachtplan-test", challenge);
    REQUIRE(fresh.ok());
    CHECK_FALSE(crypto::commitment(first.value()) == crypto::commitment(fresh.value()));
    REQUIRE(keyring.destroy("krachtplan-test").ok());
    REQUIRE(keyring.destroy("krachtplan-test").ok());
    CHECK(keyring.answer("krachtplan-test", challenge).code() == Errc::NotFound);
}
