// The bridge itself: what happens around opening and locking.
// Killed: results delivered whatever the generation; the account kept that finished opening after the lock; saves skipped
// like reads once locked; spaces before the words kept.
#include "shared/crypto/crypto.h"
#include "tests/mobile/family.h"

#include <catch2/catch.hpp>

#include <QSemaphore>

using namespace kp;
using kp::test::FamilyApp;

namespace {

using Plans = Result<std::vector<engine::PlanLine>>;

/// Holds the vault at the moment it looks at the time: in the midst of opening.
class Gate final : public vault::BootClock {
public:
    [[nodiscard]] vault::BootInstant now() const override
    {
        if (shut) {
            arrived.release();
            goOn.acquire();
        }
        return {{}, 1'000'000};
    }
    std::atomic<bool> shut{false};
    mutable QSemaphore arrived, goOn;
};

app::SecretText words() { return app::SecretText(QString::fromUtf8(test::kPassphrase)); }

} // namespace

TEST_CASE("what was asked for before the lock is never delivered after it")
{
    FamilyApp family("parent");
    int delivered = 0;
    QSemaphore computed;
    family.host.read<Plans>(
        &family.host, [](engine::Account& account) { return account.plans(); }, [&](Plans) { ++delivered; });
    family.host.run<Plans>(
        &family.host, [](engine::Account& account) { return account.plans(); }, [&](Plans) { ++delivered; });
    family.host.run<Result<void>>(
        &family.host,
        [&](engine::Account&) -> Result<void> {
            computed.release();
            return {};
        },
        [](Result<void>) {});
    computed.acquire(); // both answers wait in the queue of this thread by now
    family.host.close();
    CHECK(FamilyApp::settle());
    CHECK(delivered == 0);

    // Nor after the next person opened.
    bool open = false;
    family.host.open(family.folder(), words(), [&](Result<void> result) { open = result.ok(); });
    REQUIRE(FamilyApp::waitFor([&] { return open; }));
    CHECK(FamilyApp::settle());
    CHECK(delivered == 0);
}

TEST_CASE("a lock while the vault opens wins and the account is closed at once")
{
    FamilyApp family("parent");
    family.host.close();
    Gate gate;
    vault::Options options;
    options.bootClock = &gate;
    family.host.setVaultOptions(options);
    bool answered = false, givenUp = false, told = false;
    QObject::connect(&family.host, &app::EngineHost::openingGivenUp, [&] { givenUp = true; });
    QObject::connect(&family.host, &app::EngineHost::opened, [&] { told = true; });
    gate.shut = true;
    family.host.open(family.folder(), words(), [&](Result<void>) { answered = true; });
    gate.arrived.acquire(); // the passphrase was right, the vault is about to let in
    family.host.close();
    gate.shut = false;
    gate.goOn.release(100);
    REQUIRE(FamilyApp::waitFor([&] { return givenUp; }));
    CHECK_FALSE(answered);
    CHECK_FALSE(told);
    CHECK_FALSE(family.host.isOpen());
    CHECK(family.host.profile().name.empty());

    // Somebody else can have it: it is not held in this process.
    crypto::SystemRandom random;
    SystemClock clock;
    vault::Options patient;
    patient.lockWait = std::chrono::milliseconds(0);
    const auto other = engine::Account::open(family.folder().toStdString(), test::kPassphrase, {&clock, &random, patient});
    CHECK(other.ok());
}

TEST_CASE("work without an open account is answered with a stable code")
{
    app::EngineHost host;
    std::optional<Errc> answer, read;
    bool later = false;
    host.run<Plans>(
        &host, [](engine::Account& account) { return account.plans(); },
        [&](Plans plans) {
            answer = plans.code();
            later = true;
        });
    host.read<Plans>(
        &host, [](engine::Account& account) { return account.plans(); }, [&](Plans plans) { read = plans.code(); });
    CHECK_FALSE(later); // never inside the call
    REQUIRE(FamilyApp::waitFor([&] { return answer.has_value() && read.has_value(); }));
    CHECK(*answer == Errc::MissingKey);
    CHECK(*read == Errc::MissingKey);
}

TEST_CASE("a save handed over before the lock is done and a reading is not")
{
    FamilyApp family("parent");
    QSemaphore hold;
    std::atomic<int> reads{0};
    family.host.run<Result<void>>(
        &family.host,
        [&](engine::Account&) -> Result<void> {
            hold.acquire();
            return {};
        },
        [](Result<void>) {});
    family.host.read<Plans>(
        &family.host,
        [&](engine::Account& account) {
            ++reads;
            return account.plans();
        },
        [](Plans) {});
    family.host.run<Result<ItemId>>(
        &family.host,
        [plan = family.spaceId()](engine::Account& account) {
            return account.addItem(plan, {"strength", {}, {{"words", "Samen lachen"}}});
        },
        [](Result<ItemId>) {});
    family.host.close();
    hold.release();
    bool open = false;
    family.host.open(family.folder(), words(), [&](Result<void> result) { open = result.ok(); });
    REQUIRE(FamilyApp::waitFor([&] { return open; }));
    CHECK(reads == 0);
    const auto plan = family.ask<Result<engine::PlanShown>>([id = family.spaceId()](engine::Account& account) {
        return account.show(id, {false, false});
    });
    REQUIRE(plan.ok());
    const auto& items = plan.value().items;
    CHECK(std::any_of(items.begin(), items.end(), [](const auto& item) { return item.text("words") == "Samen lachen"; }));
}

TEST_CASE("an edit brings the next sync near and a locked app plans none")
{
    FamilyApp family("parent");
    QString code = QStringLiteral("none");
    QObject::connect(&family.host, &app::EngineHost::syncFinished, [&](const QString& said, bool) { code = said; });
    family.host.syncNow();
    // Nobody listens there; the next attempt is planned, and not soon.
    REQUIRE(FamilyApp::waitFor([&] { return code == QLatin1String("offline") && family.host.syncDueIn() > 10'000; }));
    family.host.syncSoon();
    CHECK(family.host.syncDueIn() <= 10'000);
    family.host.syncNow();
    CHECK(family.host.syncDueIn() == 0);
    family.host.close();
    CHECK(family.host.syncDueIn() == -1);
}

TEST_CASE("words for a vault are one copy with single spaces")
{
    app::SecretText secret(QStringLiteral("  één\ttwee \n drie "));
    CHECK(secret.view() == "één twee drie");
    app::SecretText moved = std::move(secret);
    CHECK(secret.isEmpty());
    CHECK(moved.view() == "één twee drie");
    moved.wipe();
    CHECK(moved.isEmpty());
    CHECK(moved.view().empty());

    QString own = QStringLiteral("geheim");
    own.detach();
    app::wipe(own);
    CHECK(own.isEmpty());
    QString literal = QStringLiteral("blijft");
    QString shared = literal;
    app::wipe(shared);
    CHECK(literal == QLatin1String("blijft"));
    CHECK(app::SecretText(QStringLiteral(" \t ")).isEmpty());
}
