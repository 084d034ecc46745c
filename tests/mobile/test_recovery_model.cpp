// The recovery sheet: made after the words of the vault, asked back, put on paper, used on an empty device; and who decides.
// Killed: the words still there after the check; one of the two words asked back not looked at; a sheet for the plan in front
// only; the reminder after "not now".
#include "mobile/arrive_model.h"
#include "mobile/decides_model.h"
#include "mobile/recovery_model.h"
#include "mobile/sharing_model.h"
#include "tests/mobile/family.h"

#include <QFile>
#include <QImage>
#include <QTemporaryDir>

#include <catch2/catch.hpp>

using namespace kp;
using kp::test::cell;
using kp::test::cellAt;
using kp::test::FamilyApp;
using Stage = app::RecoveryModel::Stage;

namespace {

template <class Model>
void show(Model& model, FamilyApp& family)
{
    model.setHost(&family.host);
    model.setSpace(family.space);
    REQUIRE(FamilyApp::waitFor([&] { return model.isLoaded(); }));
}

} // namespace

TEST_CASE("two words are asked back from the paper and then the words are gone from here")
{
    FamilyApp family("parent with tablet");
    app::RecoveryModel sheet;
    QAbstractItemModelTester places(sheet.places(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    show(sheet, family);
    CHECK(sheet.reminds());
    CHECK(sheet.ownParts() == 1);
    family.host.setProven(false);
    sheet.make();
    CHECK(FamilyApp::settle());
    CHECK(sheet.stage() == Stage::Explain);
    family.host.setProven(true);
    sheet.make();
    REQUIRE(FamilyApp::waitFor([&] { return sheet.stage() == Stage::Words; }));
    REQUIRE(sheet.words().size() == 24);
    CHECK(sheet.code().startsWith(QStringLiteral("KPS1.")));
    CHECK(sheet.server() == QString::fromUtf8(test::kServerUrl));
    REQUIRE(FamilyApp::waitFor([&] { return sheet.hasSheet(); }));
    CHECK(sheet.sheetText().contains(QStringLiteral("Not on the server yet")));
    CHECK_FALSE(sheet.reminds());

    const QStringList words = sheet.words();
    sheet.written();
    REQUIRE(sheet.firstAsked() < sheet.secondAsked());
    sheet.answer(words.at(sheet.firstAsked() - 1), QStringLiteral("fout"));
    CHECK(sheet.stage() == Stage::Check);
    CHECK_FALSE(sheet.checkText().isEmpty());
    sheet.answer(QStringLiteral("fout"), words.at(sheet.secondAsked() - 1));
    CHECK(sheet.stage() == Stage::Check);
    sheet.showAgain();
    CHECK(sheet.stage() == Stage::Words);
    sheet.written();
    sheet.answer(QLatin1Char(' ') + words.at(sheet.firstAsked() - 1).toUpper(), words.at(sheet.secondAsked() - 1));
    CHECK(sheet.stage() == Stage::Done);
    CHECK(sheet.words().isEmpty());
    CHECK(sheet.code().isEmpty());
}

TEST_CASE("the sheet goes onto paper as a page or a picture for its owner alone")
{
    FamilyApp family("parent");
    app::RecoveryModel sheet;
    show(sheet, family);
    sheet.make();
    REQUIRE(FamilyApp::waitFor([&] { return sheet.stage() == Stage::Words; }));
    QTemporaryDir folder;
    sheet.savePaper(folder.path(), false);
    sheet.savePaper(folder.path(), true);
    sheet.savePaper(folder.path(), true);
    QDir dir(folder.path());
    const QStringList pages = dir.entryList({QStringLiteral("*.pdf")}), pictures = dir.entryList({QStringLiteral("*.png")});
    REQUIRE(pages.size() == 1);
    REQUIRE(pictures.size() == 2); // nothing is written over
    QFile page(dir.filePath(pages.front()));
    REQUIRE(page.open(QIODevice::ReadOnly));
    CHECK(page.readAll().startsWith("%PDF"));
    CHECK((page.permissions() & (QFileDevice::ReadGroup | QFileDevice::ReadOther)) == QFileDevice::Permissions());
    const QImage picture(dir.filePath(pictures.front()));
    CHECK(picture.width() > 1000);
    int dark = 0;
    for (int y = 0; y < picture.height(); y += 3)
        for (int x = 0; x < picture.width(); x += 3)
            dark += qGray(picture.pixel(x, y)) < 100 ? 1 : 0;
    CHECK(dark > 5000); // words and squares
    sheet.savePaper(folder.filePath(QStringLiteral("nowhere")), false);
    CHECK(sheet.paperText().contains(QStringLiteral("could not be saved")));

    family.host.close();
    CHECK(sheet.words().isEmpty());
    CHECK(sheet.stage() == Stage::Explain);
}

TEST_CASE("not now puts the reminder off for a month")
{
    FamilyApp family("parent");
    app::RecoveryModel sheet, again;
    show(sheet, family);
    CHECK(sheet.reminds());
    sheet.later();
    CHECK_FALSE(sheet.reminds());
    CHECK(FamilyApp::settle());
    show(again, family);
    CHECK_FALSE(again.reminds());
}

TEST_CASE("with the sheet everything comes back on an empty device")
{
    FamilyApp family("parent with tablet");
    const auto second = family.ask<Result<SpaceId>>(
        [](engine::Account& account) { return account.createPlan("Een tweede plan", test::kServerUrl); });
    REQUIRE(second.ok());
    family.connect(family.host);
    app::RecoveryModel sheet;
    show(sheet, family);
    sheet.make();
    REQUIRE(FamilyApp::waitFor([&] { return sheet.stage() == Stage::Words; }));
    const QString words = sheet.words().join(QLatin1Char(' '));
    REQUIRE(FamilyApp::waitFor([&] { return sheet.sheetText().contains(QStringLiteral("on paper")); }));

    const auto phone = family.emptyApp("phone", "parent");
    app::ArriveModel arrive;
    arrive.setHost(phone.get());
    CHECK(app::ArriveModel::needsServer(words));
    CHECK_FALSE(app::ArriveModel::needsServer(sheet.code()));
    arrive.useSheet(words, {});
    REQUIRE(FamilyApp::waitFor([&] { return !arrive.errorText().isEmpty(); }));
    CHECK(arrive.errorText().contains(QStringLiteral("address of the server")));
    arrive.useSheet(words, QString::fromUtf8(test::kServerUrl));
    REQUIRE(FamilyApp::waitFor([&] {
        phone->syncNow();
        return arrive.stage() == app::ArriveModel::Stage::In;
    }));
    CHECK(arrive.plans()->rowCount() == 2);
    REQUIRE(FamilyApp::waitFor([&] {
        family.host.syncNow();
        return !sheet.hasSheet(); // used up
    }));
}

// What each part's sentence says follows from the engine's own answer about that part.
// Killed: the deciders of one part said of another; the owner's part as the family's.
TEST_CASE("who decides is said per part in one sentence")
{
    FamilyApp family("parent with tablet");
    app::DecidesModel decides;
    QAbstractItemModelTester rows(decides.parts(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    show(decides, family);
    CHECK(decides.isAttestable());
    const auto said = [&](const QString& part) {
        return cell(*decides.parts(), part, "sentence").toString().toStdString();
    };
    CHECK(said(family.goalPart) == "This is of the family. You decide who sees it, and when that ends.");
    const int last = decides.parts()->rowCount() - 1;
    CHECK(cellAt(*decides.parts(), last, "sentence").toString().toStdString()
          == "This is yours. Only you share it, and only you end that.");
    CHECK(cellAt(*decides.parts(), last, "seen").toString().toStdString() == "Only you see it now.");
}

TEST_CASE("a coach reads that the parent decides")
{
    FamilyApp family("coach");
    app::DecidesModel decides;
    show(decides, family);
    CHECK(cell(*decides.parts(), family.goalPart, "sentence").toString().toStdString()
          == "This is of the family. parent decides who sees it, and when that ends.");
}
