// The app as one object: its door, its lock, several people on one device, what it keeps outside the vault.
// Killed: a lock that leaves the plan's name; put away without locking; the tour's looks written down; a coach shown another
// family when the chosen one is gone; a second person's vault in the first one's folder; the waiting time not told.
#include "mobile/app_core.h"
#include "mobile/families_model.h"
#include "mobile/plan_model.h"
#include "mobile/unlock_model.h"
#include "tests/mobile/family.h"

#include <QClipboard>
#include <QDir>
#include <QGuiApplication>
#include <QTemporaryDir>

#include <catch2/catch.hpp>

using namespace kp;
using app::AppCore;
using app::ProfileStore;
using kp::test::FamilyApp;

namespace {

const QString kWords = QStringLiteral("de fanfare speelt onder mijn raam");

struct Device {
    explicit Device(QTemporaryDir& folder) : core(ProfileStore::below(folder.path() + QStringLiteral("/tablet")))
    {
        vault::Options fast;
        fast.fastKdf = true;
        core.host()->setVaultOptions(fast);
    }
    void enter(const QString& name, const QString& role)
    {
        core.create(name, role, kWords);
        REQUIRE(FamilyApp::waitFor([&] { return core.state() == AppCore::State::Unlocked; }));
    }
    void unlock()
    {
        core.unlock(kWords);
        REQUIRE(FamilyApp::waitFor([&] { return core.state() == AppCore::State::Unlocked; }));
    }
    AppCore core;
};

/// The family's app is closed; this one holds its vault from now on.
void unlockInstead(AppCore& core, FamilyApp& family)
{
    family.host.close();
    vault::Options fast;
    fast.fastKdf = true;
    core.host()->setVaultOptions(fast);
    core.unlock(QString::fromUtf8(kp::test::kPassphrase));
}

} // namespace

TEST_CASE("each person on a shared tablet has a vault of their own behind a name that says no more than they chose")
{
    QTemporaryDir folder;
    Device device(folder);
    AppCore& core = device.core;
    QAbstractItemModelTester rows(core.profiles(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    CHECK(core.state() == AppCore::State::NoVault);
    CHECK_FALSE(core.isAddingProfile());
    device.enter(QStringLiteral("Samira"), QStringLiteral("parent"));
    CHECK(core.profiles()->rowCount() == 1);
    CHECK(core.profileLabel() == QStringLiteral("Profile 1")); // never the person's name by itself
    const QString first = core.profile();

    core.addProfile(QStringLiteral("  Kamer\nboven "));
    CHECK(core.state() == AppCore::State::NoVault);
    CHECK_FALSE(core.host()->isOpen());
    CHECK(core.isAddingProfile());
    core.cancelProfile();
    CHECK(core.state() == AppCore::State::Locked);
    CHECK(core.profile() == first);
    core.addProfile(QStringLiteral("  Kamer\nboven "));
    device.enter(QStringLiteral("Yassin"), QStringLiteral("youth"));
    CHECK(core.personName() == QStringLiteral("Yassin"));
    CHECK(core.profiles()->rowCount() == 2);
    CHECK(core.profileLabel() == QStringLiteral("Kamer boven"));
    CHECK(core.autoLockMinutesMax() == 2); // shared from now on

    core.pickProfile(first);
    CHECK(core.state() == AppCore::State::Locked);
    CHECK(core.personName().isEmpty());
    device.unlock();
    CHECK(core.personName() == QStringLiteral("Samira"));
    core.renameProfile(first, QStringLiteral("Mama"));
    CHECK(test::cell(*core.profiles(), first, "label").toString() == QStringLiteral("Mama"));
    core.pickProfile(QStringLiteral("../elsewhere"));
    CHECK(core.profile() == first);

    // What everybody who holds the tablet can read: the two names, nothing else of anybody.
    QFile file(folder.path() + QStringLiteral("/tablet/profiles.ini"));
    REQUIRE(file.open(QIODevice::ReadOnly));
    const QByteArray readable = file.readAll();
    CHECK_FALSE(readable.contains("Samira"));
    CHECK_FALSE(readable.contains("Yassin"));

    AppCore again(ProfileStore::below(folder.path() + QStringLiteral("/tablet")));
    CHECK(again.profiles()->rowCount() == 2);
    CHECK(again.profile() == first); // the one opened last
}

TEST_CASE("a lock empties the app the clipboard and gives up an opening under way")
{
    QTemporaryDir folder;
    Device device(folder);
    AppCore& core = device.core;
    device.enter(QStringLiteral("Samira"), QStringLiteral("parent"));
    const auto made = [&] {
        std::optional<Result<SpaceId>> plan;
        core.host()->run<Result<SpaceId>>(
            &core, [](engine::Account& account) { return account.createPlan("Peeters", "http://127.0.0.1:9"); },
            [&](Result<SpaceId> result) { plan = result; });
        REQUIRE(FamilyApp::waitFor([&] { return plan.has_value(); }));
        return plan->ok();
    };
    REQUIRE(made());
    core.refreshPlans();
    REQUIRE(FamilyApp::waitFor([&] { return core.family() == QStringLiteral("Peeters"); }));
    core.copyForAMinute(QStringLiteral("uitnodiging 123"));
    CHECK(QGuiApplication::clipboard()->text() == QStringLiteral("uitnodiging 123"));

    core.lock();
    CHECK(core.state() == AppCore::State::Locked);
    CHECK(core.family().isEmpty());
    CHECK(core.space().isEmpty());
    CHECK(core.personName().isEmpty());
    CHECK(QGuiApplication::clipboard()->text().isEmpty());

    core.unlock(kWords);
    CHECK(core.isBusy());
    core.lock();
    CHECK_FALSE(core.isBusy());
    CHECK(FamilyApp::settle());
    CHECK(core.state() == AppCore::State::Locked);
    device.unlock();
    CHECK(core.family() == QStringLiteral("Peeters"));

    // What somebody copied since is not ours to take away.
    core.copyForAMinute(QStringLiteral("van ons"));
    QGuiApplication::clipboard()->setText(QStringLiteral("van iemand anders"));
    core.lock();
    CHECK(QGuiApplication::clipboard()->text() == QStringLiteral("van iemand anders"));
}

TEST_CASE("nobody there for the chosen time or the app put away is a lock")
{
    QTemporaryDir folder;
    Device device(folder);
    AppCore& core = device.core;
    device.enter(QStringLiteral("Samira"), QStringLiteral("parent"));
    CHECK(core.autoLockMinutes() == 5);
    core.setAutoLockMinutes(60);
    CHECK(core.autoLockMinutes() == 5);
    core.setAutoLockMinutes(2);
    app::LockWatch& watch = core.lockWatch();
    constexpr qint64 kMinute = 60'000;
    const qint64 start = 1'000'000'000;
    watch.start(start);
    watch.look(start + 2 * kMinute - 1);
    CHECK(core.state() == AppCore::State::Unlocked);
    watch.touched(start + kMinute);
    watch.look(start + 3 * kMinute - 1);
    CHECK(core.state() == AppCore::State::Unlocked);
    watch.look(start + 3 * kMinute);
    CHECK(core.state() == AppCore::State::Locked);

    device.unlock();
    watch.start(start);
    watch.applicationState(Qt::ApplicationInactive, start + 1);
    CHECK(core.state() == AppCore::State::Unlocked); // something else has the input, ours is still in sight
    watch.applicationState(Qt::ApplicationActive, start + 10 * kMinute); // its timers slept with the phone
    CHECK(core.state() == AppCore::State::Locked);

    for (const auto away : {Qt::ApplicationSuspended, Qt::ApplicationHidden}) {
        device.unlock();
        core.takeApplicationState(away);
        CHECK(core.state() == AppCore::State::Locked);
    }
    device.unlock();
    watch.start(start);
    watch.look(start - 1); // the clock was set back
    CHECK(core.state() == AppCore::State::Locked);
}

TEST_CASE("looks are kept beside the vault and a tour of pictures keeps nothing")
{
    QTemporaryDir folder;
    {
        Device device(folder);
        device.core.setLanguage(QStringLiteral("en")); // at the welcome, before there is a folder
        device.enter(QStringLiteral("Samira"), QStringLiteral("parent"));
        device.core.setTextScale(1.4);
    }
    {
        Device device(folder);
        CHECK(device.core.language() == QStringLiteral("en"));
        CHECK(device.core.textScale() == Approx(1.4));
        device.core.rememberNothing();
        device.core.setTextScale(2);
        device.core.setLanguage(QStringLiteral("ar"));
        device.core.setDark(true);
        device.unlock();
    }
    Device device(folder);
    CHECK(device.core.language() == QStringLiteral("en"));
    CHECK(device.core.textScale() == Approx(1.4));
    CHECK_FALSE(device.core.isDark());
}

TEST_CASE("wrong words are told and after some the seconds to wait are counted down")
{
    QTemporaryDir folder;
    Device device(folder);
    AppCore& core = device.core;
    core.unlock(kWords);
    CHECK_FALSE(core.errorText().isEmpty()); // there is no vault yet, and that is said
    device.enter(QStringLiteral("Samira"), QStringLiteral("parent"));
    core.lock();
    int tries = 0;
    while (core.waitSeconds() == 0 && ++tries < 12) {
        core.unlock(QStringLiteral("iets anders"));
        REQUIRE(FamilyApp::waitFor([&] { return !core.isBusy(); }));
        CHECK_FALSE(core.errorText().isEmpty());
    }
    CHECK(core.waitSeconds() > 0);
    CHECK(core.waitSeconds() <= 5);
    app::UnlockModel door;
    door.setCore(&core);
    CHECK_FALSE(door.mayTry());
    CHECK_FALSE(door.waitText().isEmpty());
    CHECK(door.languages()->rowCount() == 5);
    door.setLargeLetters(true);
    CHECK(core.textScale() == Approx(app::UnlockModel::kLarge));
    door.setLargeLetters(false);
    CHECK(core.textScale() == Approx(1));
    CHECK(core.state() == AppCore::State::Locked);
}

TEST_CASE("a coach who chose a plan that is gone is not shown another family")
{
    QTemporaryDir folder;
    Device device(folder);
    AppCore& core = device.core;
    device.enter(QStringLiteral("An"), QStringLiteral("coach"));
    bool made = false;
    core.host()->run<Result<SpaceId>>(
        &core, [](engine::Account& account) { return account.createPlan("Peeters", "http://127.0.0.1:9"); },
        [&](Result<SpaceId> result) { made = result.ok(); });
    REQUIRE(FamilyApp::waitFor([&] { return made; }));
    core.refreshPlans();
    REQUIRE(FamilyApp::waitFor([&] { return core.planCount() == 1; }));
    CHECK(core.space().isEmpty());
    core.openPlan(QString(64, QLatin1Char('0')));
    CHECK(FamilyApp::settle());
    CHECK(core.space().isEmpty());
}

TEST_CASE("a plan that met no server for long is closed in the app until it did and what waited goes")
{
    FamilyApp family("parent away");
    AppCore core(family.folder());
    unlockInstead(core, family);
    REQUIRE(FamilyApp::waitFor([&] { return core.state() == AppCore::State::Unlocked; }));
    REQUIRE(FamilyApp::waitFor([&] { return core.isAway(); }));
    CHECK(core.leaseNote().isEmpty()); // it is not to be said beforehand any more
    app::FamiliesModel families;
    families.setHost(core.host());
    REQUIRE(FamilyApp::waitFor([&] { return families.count() == 1; }));
    const auto next = [&] { return kp::test::cellAt(*families.families(), 0, "next").toString(); };
    CHECK(next() == QStringLiteral("closed until this device is online again"));
    app::PlanModel plan;
    plan.setHost(core.host());
    plan.setSpace(family.space);
    REQUIRE(FamilyApp::waitFor([&] { return !plan.errorText().isEmpty(); }));
    CHECK(plan.errorText().contains(QStringLiteral("Nothing is lost.")));
    CHECK(plan.goals()->rowCount() == 0);

    family.connect(*core.host());
    core.host()->syncNow();
    REQUIRE(FamilyApp::waitFor([&] { return !core.isAway(); }));
    CHECK(core.space() == family.space);
    REQUIRE(FamilyApp::waitFor([&] { return plan.goals()->rowCount() == 1; }));
    CHECK(FamilyApp::waitFor([&] { return plan.errorText().isEmpty(); }));
    core.host()->close();
}

TEST_CASE("some days before a plan closes it is said")
{
    FamilyApp family("parent nearly away");
    AppCore core(family.folder());
    unlockInstead(core, family);
    REQUIRE(FamilyApp::waitFor([&] { return core.state() == AppCore::State::Unlocked && !core.leaseNote().isEmpty(); }));
    CHECK_FALSE(core.isAway());
    const QDate ends = QDate::currentDate().addDays(10);
    CHECK((core.leaseNote().contains(QLocale().toString(ends, QStringLiteral("d MMMM")))
           || core.leaseNote().contains(QLocale().toString(ends.addDays(-1), QStringLiteral("d MMMM")))));
    family.connect(*core.host());
    core.host()->syncNow();
    CHECK(FamilyApp::waitFor([&] { return core.leaseNote().isEmpty(); }));
    core.host()->close();
}
