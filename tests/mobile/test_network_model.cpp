// The network's view-model against the real engine.
#include "mobile/network_model.h"
#include "tests/mobile/family.h"

#include <catch2/catch.hpp>

using namespace kp;
using kp::test::cell;
using kp::test::FamilyApp;

TEST_CASE("people with access stand in the circles by themselves")
{
    FamilyApp family("parent");
    app::NetworkModel network;
    QAbstractItemModelTester contract(network.people(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    network.setHost(&family.host);
    network.setSpace(family.space);
    REQUIRE(FamilyApp::waitFor([&] { return network.isLoaded(); }));

    CHECK(network.errorText().toStdString().empty());
    CHECK(cell(*network.people(), family.parent, "ring").toInt() == 0);
    CHECK(cell(*network.people(), family.buddy, "ring").toInt() == 2);
    CHECK(cell(*network.people(), family.coach, "ring").toInt() == 3);
    CHECK(cell(*network.people(), family.coach, "square").toBool());
}

// Killed: the load is not written; the burdened person is the first of all.
TEST_CASE("somebody added by hand can be moved and told to be burdened")
{
    FamilyApp family("parent");
    app::NetworkModel network;
    QAbstractItemModelTester contract(network.people(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    network.setHost(&family.host);
    network.setSpace(family.space);
    REQUIRE(FamilyApp::waitFor([&] { return network.isLoaded(); }));
    const auto keyOf = [&](const QString& name) {
        for (int row = 0; row < network.people()->rowCount(); ++row)
            if (test::cellAt(*network.people(), row, "name").toString() == name)
                return test::cellAt(*network.people(), row, "key").toString();
        return QString();
    };

    network.addPerson(QStringLiteral("  Oma Fatima "), QStringLiteral("oma"), 2, QStringLiteral("koken"));
    REQUIRE(FamilyApp::waitFor([&] { return !keyOf(QStringLiteral("Oma Fatima")).isEmpty(); }));
    const QString key = keyOf(QStringLiteral("Oma Fatima"));
    CHECK(cell(*network.people(), key, "helps").toBool());
    CHECK(network.burdenedKey().isEmpty());

    network.moveTo(key, 1);
    network.setLoad(key, 3);
    REQUIRE(FamilyApp::waitFor([&] { return network.burdenedKey() == key; }));
    CHECK(cell(*network.people(), key, "ring").toInt() == 1);
    CHECK(network.burdenedHelp() == QStringLiteral("koken"));

    network.remove(key);
    CHECK(FamilyApp::waitFor([&] { return keyOf(QStringLiteral("Oma Fatima")).isEmpty(); }));
}

TEST_CASE("a person without a name is asked for and nothing is saved")
{
    FamilyApp family("parent");
    app::NetworkModel network;
    network.setHost(&family.host);
    network.setSpace(family.space);
    REQUIRE(FamilyApp::waitFor([&] { return network.isLoaded(); }));
    const int before = network.people()->rowCount();

    network.addPerson(QStringLiteral("   "), {}, 2, {});

    CHECK_FALSE(network.errorText().isEmpty());
    CHECK(network.people()->rowCount() == before);
}
