// People, devices and invitations against the real engine.
#include "mobile/invite_model.h"
#include "mobile/members_model.h"
#include "mobile/qr_code.h"
#include "tests/mobile/family.h"

#include <QDate>

#include <catch2/catch.hpp>

using namespace kp;
using kp::test::cell;
using kp::test::FamilyApp;

TEST_CASE("comparing the words confirms a person and a device taken out is told of as taken out")
{
    FamilyApp family("parent");
    app::MembersModel members;
    QAbstractItemModelTester contract(members.members(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    QAbstractItemModelTester devices(members.devices(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    members.setHost(&family.host);
    members.setSpace(family.space);
    REQUIRE(FamilyApp::waitFor([&] { return members.isLoaded(); }));
    CHECK(members.members()->rowCount() == 3);
    CHECK(test::cellAt(*members.members(), 0, "key").toString() == family.parent);

    members.pick(family.buddy);
    CHECK(members.words().size() == 4);
    CHECK(members.devices()->rowCount() == 1);
    members.confirmWords();
    REQUIRE(FamilyApp::waitFor([&] { return members.pickedConfirmed(); }));

    members.removeDevice(test::cellAt(*members.devices(), 0, "key").toString());
    CHECK(FamilyApp::waitFor([&] { return test::cellAt(*members.devices(), 0, "removed").toBool(); }));
    CHECK_FALSE(test::cellAt(*members.devices(), 0, "mayTakeOut").toBool());
    CHECK(members.errorText().toStdString().empty());
}

TEST_CASE("an invitation for a helper needs a purpose and gives a code that fits in a QR code")
{
    FamilyApp family("parent");
    app::InviteModel invite;
    QAbstractItemModelTester roles(invite.roles(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    QAbstractItemModelTester parts(invite.parts(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    invite.setHost(&family.host);
    invite.setSpace(family.space);
    REQUIRE(FamilyApp::waitFor([&] { return invite.isLoaded(); }));
    invite.setRole(QStringLiteral("network"));
    CHECK_FALSE(invite.isFamilyRole());
    invite.choosePart(family.goalPart, true);

    invite.make(QStringLiteral("Oma"), {}, {}, false);
    CHECK_FALSE(invite.errorText().isEmpty());
    invite.make(QStringLiteral("Oma"), QStringLiteral("voorlezen"), {}, false);
    REQUIRE(FamilyApp::waitFor([&] { return !invite.code().isEmpty(); }));
    app::QrCode qr;
    qr.setText(invite.code());
    CHECK(qr.isValid());

    invite.start();
    CHECK(invite.code().isEmpty());
    invite.make(QStringLiteral("Oma"), {}, {}, true);
    REQUIRE(FamilyApp::waitFor([&] { return !invite.code().isEmpty(); }));
    CHECK(invite.isRemote());
}

TEST_CASE("a coach invites on the word of the parents")
{
    FamilyApp family("coach");
    app::InviteModel invite;
    invite.setHost(&family.host);
    invite.setSpace(family.space);
    REQUIRE(FamilyApp::waitFor([&] { return invite.isLoaded(); }));

    CHECK(invite.attests());
    invite.choosePart(family.goalPart, true);
    invite.make(QStringLiteral("Greet"), QStringLiteral("wiskunde"), {}, false);
    CHECK(FamilyApp::waitFor([&] { return !invite.code().isEmpty(); }));
    CHECK(invite.errorText().toStdString().empty());
}

TEST_CASE("a stand-in for a coach is asked until a day and for something")
{
    FamilyApp family("coach");
    app::InviteModel invite;
    invite.setHost(&family.host);
    invite.setSpace(family.space);
    REQUIRE(FamilyApp::waitFor([&] { return invite.isLoaded(); }));
    invite.setRole(QStringLiteral("replacement"));
    CHECK(invite.isStandIn());
    CHECK_FALSE(invite.isFamilyRole());
    const auto day = [](int days) { return QDate::currentDate().addDays(days).toString(Qt::ISODate); };
    invite.make(QStringLiteral("Els"), {}, day(14), false);
    CHECK(invite.errorText().contains(QStringLiteral("what it is for")));
    for (const QString& until : {QString(), day(200)}) {
        invite.start();
        invite.make(QStringLiteral("Els"), QStringLiteral("An is ziek"), until, false);
        REQUIRE(FamilyApp::waitFor([&] { return invite.errorText().contains(QStringLiteral("three months")); }));
        CHECK(invite.code().isEmpty());
    }
    invite.make(QStringLiteral("Els"), QStringLiteral("An is ziek"), day(14), false);
    REQUIRE(FamilyApp::waitFor([&] { return !invite.code().isEmpty(); }));
    CHECK(invite.errorText().toStdString() == std::string());
    invite.setRole(QStringLiteral("buddy"));
    CHECK_FALSE(invite.isStandIn());
}
