// Where the work is, and what is known of the others.
// Killed: having been there taken for having been there after the change; the same minute claimed; "on the server" although
// nothing ever went there.
#include "mobile/sync_status_model.h"
#include "tests/mobile/family.h"

#include <catch2/catch.hpp>

using namespace kp;
using kp::test::cellAt;
using kp::test::FamilyApp;

TEST_CASE("what is known of somebody's device never says more than the minutes do")
{
    using Status = app::SyncStatusModel;
    constexpr std::int64_t kMinute = 60'000;
    constexpr std::int64_t kPlaced = 100 * kMinute;
    CHECK(app::knownOf(0, 0, kPlaced) == Status::Nothing);
    CHECK(app::knownOf(kPlaced - kMinute, 0, kPlaced) == Status::NotSince);
    CHECK(app::knownOf(kPlaced, 0, kPlaced) == Status::NotSince); // the same minute: nobody knows which came first
    CHECK(app::knownOf(kPlaced + kMinute, 0, kPlaced) == Status::There);
    CHECK(app::knownOf(kPlaced + kMinute, kPlaced + 2 * kMinute, kPlaced) == Status::ReadSince);
    CHECK(app::knownOf(kPlaced + kMinute, kPlaced - kMinute, kPlaced) == Status::There);
    CHECK(app::knownOf(0, kPlaced - kMinute, kPlaced) == Status::Nothing);
}

TEST_CASE("what waits is named and nothing is said of others that is not known")
{
    FamilyApp family("parent");
    app::SyncStatusModel status;
    CHECK(status.place() == 1); // not on a server that nobody met
    QAbstractItemModelTester waiting(status.waitingItems(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    QAbstractItemModelTester others(status.others(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    status.setHost(&family.host);
    status.setSpace(family.space);
    REQUIRE(FamilyApp::waitFor([&] { return status.place() == 0; })); // all of it went there before
    CHECK(status.waitingItems()->rowCount() == 0);
    for (int i = 0; i < 7; ++i) {
        const auto added = family.ask<Result<ItemId>>([&](engine::Account& account) {
            return account.addItem(family.spaceId(), {"strength", {}, {{"words", "Iets " + std::to_string(i)}}});
        });
        REQUIRE(added.ok());
    }
    status.setDetailed(true);
    REQUIRE(FamilyApp::waitFor([&] { return status.waitingItems()->rowCount() == 5; }));
    CHECK(status.waitingMore() == 2);
    CHECK(cellAt(*status.waitingItems(), 0, "words").toString() == QStringLiteral("Iets 6")); // the newest first
    REQUIRE(FamilyApp::waitFor([&] { return status.place() == 2; }));
    CHECK(status.waiting() >= 7);
    REQUIRE(status.others()->rowCount() == 2);
    for (int row = 0; row < 2; ++row) {
        // Last contacts are kept with the vault: they were there before these seven, so nothing is claimed but that.
        const int known = cellAt(*status.others(), row, "known").toInt();
        CHECK((known == app::SyncStatusModel::Nothing || known == app::SyncStatusModel::NotSince));
        CHECK_FALSE(cellAt(*status.others(), row, "text").toString().isEmpty());
    }
    status.setDetailed(false);
    CHECK(status.others()->rowCount() == 0);
    CHECK(status.waitingItems()->rowCount() == 0);
}
