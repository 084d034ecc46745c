// The door beyond words: a PIN that is warm only, words asked once more, waiting told beforehand, a tablet that is lent.
// Killed: a sixth try; a PIN after eight hours; a PIN after another start of the machine; the try counted after it was made; a
// PIN set without the words; lending that leaves the list of families.
#include "mobile/app_core.h"
#include "mobile/families_model.h"
#include "mobile/warm_pin.h"
#include "tests/mobile/family.h"

#include "shared/crypto/crypto.h"

#include <QTemporaryDir>

#include <catch2/catch.hpp>

using namespace kp;
using app::AppCore;
using app::SecretText;
using app::WarmPin;
using kp::test::FamilyApp;

namespace {

const QString kWords = QStringLiteral("de fanfare speelt onder mijn raam");

struct HandClock final : vault::BootClock {
    vault::BootInstant at{{1}, 1000};
    [[nodiscard]] vault::BootInstant now() const override { return at; }
};

struct Pin {
    Pin() { REQUIRE(pin.set(SecretText(u"493817"), SecretText(kWords), random).ok()); }
    [[nodiscard]] Errc code(QStringView typed)
    {
        auto words = pin.open(SecretText(typed));
        return words.ok() ? Errc{} : words.code();
    }
    HandClock clock;
    crypto::SystemRandom random;
    WarmPin pin{&clock};
};

struct Device {
    explicit Device(QTemporaryDir& folder) : core(folder.path() + QStringLiteral("/vault"))
    {
        vault::Options fast;
        fast.fastKdf = true;
        core.host()->setVaultOptions(fast);
    }
    void enter(const QString& role)
    {
        core.create(QStringLiteral("An"), role, kWords);
        REQUIRE(FamilyApp::waitFor([&] { return core.state() == AppCore::State::Unlocked; }));
    }
    void plan(const std::string& family)
    {
        std::optional<Result<SpaceId>> made;
        core.host()->run<Result<SpaceId>>(
            &core, [family](engine::Account& account) { return account.createPlan(family, "http://127.0.0.1:9"); },
            [&](Result<SpaceId> result) { made = result; });
        REQUIRE(FamilyApp::waitFor([&] { return made.has_value(); }));
        REQUIRE(made->ok());
        plans.append(QString::fromStdString(made->value().hex()));
    }
    AppCore core;
    QStringList plans;
};

} // namespace

TEST_CASE("figures that others guess first are no PIN")
{
    CHECK(WarmPin::isGood(u"493817"));
    for (const QStringView weak : {u"12345", u"123456", u"654321", u"000000", u"4938a7", u"1234567890123", u"", u"٤٩٣٨١٧"})
        CHECK_FALSE(WarmPin::isGood(weak));
    CHECK(WarmPin::isGood(u"120345"));
}

TEST_CASE("a PIN gives the words back and is gone after five wrong tries")
{
    Pin held;
    auto words = held.pin.open(SecretText(u"493817"));
    REQUIRE(words.ok());
    CHECK(words.value().view() == kWords.toStdString());
    for (int i = 0; i < 4; ++i)
        CHECK(held.code(u"111119") == Errc::WrongPassphrase);
    CHECK(held.pin.triesLeft() == 1);
    REQUIRE(held.pin.open(SecretText(u"493817")).ok());
    CHECK(held.pin.triesLeft() == WarmPin::kTries); // the right one starts the count again
    for (int i = 0; i < 5; ++i)
        CHECK(held.code(u"111119") == Errc::WrongPassphrase);
    CHECK_FALSE(held.pin.isSet());
    CHECK(held.code(u"493817") == Errc::MissingKey);
}

TEST_CASE("a PIN lasts eight hours on a clock nobody sets and ends with the start of the machine")
{
    Pin held;
    held.clock.at.ms += WarmPin::kLifeMs - 1;
    CHECK(held.pin.isSet());
    held.clock.at.ms += 1;
    CHECK(held.code(u"493817") == Errc::MissingKey);
    CHECK_FALSE(held.pin.isSet());

    Pin second;
    second.clock.at.boot = {2};
    CHECK_FALSE(second.pin.isSet());
    CHECK(second.code(u"493817") == Errc::MissingKey);
}

TEST_CASE("a PIN is set with the words opens the app again and stops after five wrong ones")
{
    QTemporaryDir folder;
    Device device(folder);
    AppCore& core = device.core;
    device.enter(QStringLiteral("parent"));
    core.setPin(QStringLiteral("andere woorden dan die van mij"), QStringLiteral("493817"));
    REQUIRE(FamilyApp::waitFor([&] { return !core.proofError().isEmpty() && !core.isProofBusy(); }));
    CHECK_FALSE(core.isPinSet());
    core.setPin(kWords, QStringLiteral("111111"));
    CHECK_FALSE(core.proofError().isEmpty());
    core.setPin(kWords, QStringLiteral("493817"));
    REQUIRE(FamilyApp::waitFor([&] { return core.isPinSet(); }));
    CHECK(core.proofError().isEmpty());

    core.lock();
    core.unlockWithPin(QStringLiteral("493817"));
    REQUIRE(FamilyApp::waitFor([&] { return core.state() == AppCore::State::Unlocked; }));
    core.lock();
    for (int i = 0; i < 5; ++i) {
        core.unlockWithPin(QStringLiteral("222223"));
        REQUIRE(FamilyApp::waitFor([&] { return !core.isBusy(); }));
        CHECK(core.state() == AppCore::State::Locked);
        CHECK_FALSE(core.errorText().isEmpty());
    }
    CHECK_FALSE(core.isPinSet());
    CHECK(core.errorText().contains(QStringLiteral("the PIN is gone")));
    CHECK(core.waitSeconds() == 0); // wrong figures are no wrong words
    core.unlock(kWords);
    REQUIRE(FamilyApp::waitFor([&] { return core.state() == AppCore::State::Unlocked; }));
}

TEST_CASE("what must not happen by another's hand waits for the words and happens once")
{
    QTemporaryDir folder;
    Device device(folder);
    AppCore& core = device.core;
    device.enter(QStringLiteral("parent"));
    CHECK(core.host()->isProven()); // the words were given just now
    core.host()->setProven(false);
    int asked = 0, done = 0;
    QObject::connect(&core, &AppCore::proofAsked, &core, [&] { ++asked; });
    // As the question on the screen does: it closes when answered.
    QObject::connect(&core, &AppCore::proofGiven, &core, &AppCore::giveUpProof);
    core.host()->whenProven(&core, [&] { ++done; });
    CHECK(asked == 1);
    CHECK(done == 0);
    core.prove(QStringLiteral("andere woorden dan die van mij"));
    REQUIRE(FamilyApp::waitFor([&] { return !core.proofError().isEmpty(); }));
    CHECK(done == 0);
    core.prove(kWords);
    REQUIRE(FamilyApp::waitFor([&] { return done == 1; }));
    core.host()->whenProven(&core, [&] { ++done; });
    CHECK(done == 2);
    CHECK(asked == 1);
    core.lock();
    CHECK_FALSE(core.host()->isProven());
}

TEST_CASE("after wrong words the waiting time is told before the next attempt and by the next program too")
{
    QTemporaryDir folder;
    Device device(folder);
    device.enter(QStringLiteral("parent"));
    device.core.lock();
    for (int i = 0; i < 5; ++i) {
        device.core.unlock(QStringLiteral("niet mijn woorden hier %1").arg(i));
        REQUIRE(FamilyApp::waitFor([&] { return !device.core.isBusy(); }));
    }
    REQUIRE(FamilyApp::waitFor([&] { return device.core.waitSeconds() > 0; }));
    CHECK(device.core.waitSeconds() <= 5);
    Device again(folder); // killed and started: the vault knows
    CHECK(FamilyApp::waitFor([&] { return again.core.waitSeconds() > 0; }));
}

TEST_CASE("a tablet that is lent opens one family until the lock")
{
    QTemporaryDir folder;
    Device device(folder);
    AppCore& core = device.core;
    device.enter(QStringLiteral("coach"));
    device.plan("Peeters");
    device.plan("Haddad");
    core.refreshPlans();
    CHECK_FALSE(core.mayLend()); // which family?
    core.openPlan(device.plans.front());
    REQUIRE(FamilyApp::waitFor([&] { return core.family() == QStringLiteral("Peeters"); }));
    app::FamiliesModel families;
    families.setHost(core.host());
    REQUIRE(FamilyApp::waitFor([&] { return families.count() == 2; }));
    REQUIRE(core.mayLend());
    core.lend();
    CHECK(core.isLent());
    CHECK_FALSE(core.host()->isProven());
    core.openPlan(device.plans.back());
    core.closePlan();
    families.reload();
    CHECK(FamilyApp::settle());
    CHECK(core.family() == QStringLiteral("Peeters"));
    CHECK(families.count() == 0);
    core.lock();
    CHECK_FALSE(core.isLent());
    core.unlock(kWords);
    REQUIRE(FamilyApp::waitFor([&] { return core.state() == AppCore::State::Unlocked; }));
    CHECK(FamilyApp::waitFor([&] {
        families.reload();
        return families.count() == 2;
    }));
}
