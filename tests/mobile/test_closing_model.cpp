// Closing on a screen, against the real engine: what the family reads, a term of one's own, the archive from its file to its
// record, and the sheets that do not stay.
// Killed: a word of one sheet not asked; the record made without reading the file back; sheets kept after the check.
#include "mobile/closing_model.h"
#include "mobile/erasure_model.h"
#include "tests/mobile/family.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <catch2/catch.hpp>

using namespace kp;
using app::ClosingModel;
using kp::test::cellAt;
using kp::test::FamilyApp;

namespace {

void show(ClosingModel& model, FamilyApp& family)
{
    model.setHost(&family.host);
    model.setSpace(family.space);
    REQUIRE(FamilyApp::waitFor([&] { return model.isLoaded(); }));
}

void makeTeam(FamilyApp& family)
{
    const auto made = family.ask<Result<PartId>>([&](engine::Account& account) -> Result<PartId> {
        const auto team = account.createPart(family.spaceId(), "Team", "team");
        if (team.ok())
            REQUIRE(account.addItem(family.spaceId(), {"note", team.value(), {{"text", "voor het team"}}}).ok());
        return team;
    });
    REQUIRE(made.ok());
    emit family.host.planChanged(family.space);
}

QString at(QAbstractItemModel* model, const char* role) { return cellAt(*model, 0, role).toString(); }

} // namespace

TEST_CASE("a family reads how long the services keep their file and decides nothing about it")
{
    FamilyApp family("parent");
    ClosingModel model;
    show(model, family);
    CHECK(model.statusText() == QStringLiteral("This plan is running."));
    CHECK(model.termText().contains(QStringLiteral("35")));
    CHECK(model.untilText().contains(QStringLiteral("a birthday is missing")));
    CHECK_FALSE(model.isProfessional());
    CHECK_FALSE(model.mayArchive());
    CHECK(model.fileCount() == 0);
    model.setTerm(true, 3, QStringLiteral("X"), QStringLiteral("y"));
    REQUIRE(FamilyApp::waitFor([&] { return !model.errorText().isEmpty(); }));
    CHECK(model.termText().contains(QStringLiteral("35")));
}

TEST_CASE("a coach closes a plan opens it again and writes the organisation's own term")
{
    FamilyApp family("coach");
    ClosingModel model;
    show(model, family);
    CHECK(model.isProfessional());
    model.setTerm(true, 0, {}, QStringLiteral("Reglement"));
    REQUIRE(FamilyApp::waitFor([&] { return !model.errorText().isEmpty(); }));
    CHECK(model.errorText().contains(QStringLiteral("1 to 99")));
    model.clearError();
    int set = 0;
    QObject::connect(&model, &ClosingModel::termSet, &model, [&] { ++set; });
    model.setTerm(true, 10, QStringLiteral("Huis Linde"), QStringLiteral("Reglement, artikel 4"));
    REQUIRE(FamilyApp::waitFor([&] { return set == 1 && model.years() == 10; }));
    CHECK(model.fromClosing());
    CHECK(model.whyText().contains(QStringLiteral("Huis Linde")));
    CHECK(model.whyText().contains(QStringLiteral("artikel 4")));
    CHECK(model.untilText().contains(QStringLiteral("not closed")));
    model.setTerm(false, 45, QStringLiteral("Huis Linde"), QStringLiteral("Reglement, artikel 5"), true);
    REQUIRE(FamilyApp::waitFor([&] { return set == 2 && model.years() == 45; }));
    model.setTerm(true, 10, QStringLiteral("Huis Linde"), QStringLiteral("Reglement, artikel 4"));
    REQUIRE(FamilyApp::waitFor([&] { return set == 3 && model.years() == 10; }));
    model.setClosed(true, QStringLiteral("goals-reached"));
    REQUIRE(FamilyApp::waitFor([&] { return model.isClosed(); }));
    CHECK(model.statusText().startsWith(QStringLiteral("This plan is closed since")));
    CHECK(model.untilText().contains(QString::number(QDate::currentDate().year() + 10)));
    model.setClosed(false, {});
    REQUIRE(FamilyApp::waitFor([&] { return !model.isClosed(); }));
}

TEST_CASE("an archive is made with the words shown sheet by sheet checked and put on record")
{
    FamilyApp family("coach");
    makeTeam(family);
    ClosingModel model;
    show(model, family);
    CHECK(model.mayArchive());
    CHECK(model.fileCount() == 1);
    CHECK(at(model.file(), "caption") == QStringLiteral("Not in an archive yet"));
    QTemporaryDir folder;
    // Not without the words of the vault.
    int asked = 0;
    QObject::connect(&family.host, &app::EngineHost::proofAsked, &family.host, [&] { ++asked; });
    family.host.setProven(false);
    model.makeArchive(folder.path());
    REQUIRE(FamilyApp::waitFor([&] { return asked == 1; }));
    REQUIRE(FamilyApp::settle());
    CHECK(QDir(folder.path()).entryList(QDir::Files).isEmpty());
    family.host.setProven(true);
    model.makeArchive(folder.filePath(QStringLiteral("nowhere")));
    REQUIRE(FamilyApp::waitFor([&] { return !model.errorText().isEmpty(); }));
    CHECK(model.stage() == ClosingModel::Stage::Explain);
    model.makeArchive(folder.path());
    REQUIRE(FamilyApp::waitFor([&] { return model.stage() == ClosingModel::Stage::Sheets; }));
    const QStringList files = QDir(folder.path()).entryList(QDir::Files);
    REQUIRE(files.size() == 1);
    CHECK((QFile::permissions(folder.filePath(files.front())) & (QFileDevice::ReadGroup | QFileDevice::ReadOther)) == 0);
    QList<QStringList> sheets;
    for (int number = 1; number <= ClosingModel::kSheets; ++number) {
        CHECK(model.sheet() == number);
        CHECK(model.words().size() == 24);
        CHECK_FALSE(sheets.contains(model.words()));
        sheets.append(model.words());
        if (number == 2) {
            model.savePaper(folder.path());
            CHECK(model.paperText().contains(QStringLiteral("-2.pdf")));
        }
        model.written();
    }
    REQUIRE(model.stage() == ClosingModel::Stage::Check);
    CHECK(model.words().isEmpty());
    REQUIRE(model.asked().size() == ClosingModel::kSheets);
    QStringList typed;
    for (int i = 0; i < ClosingModel::kSheets; ++i)
        typed.append(QLatin1Char(' ') + sheets.at(i).at(model.asked().at(i) - 1).toUpper());
    const QString where = QStringLiteral("Dossierkast 12");
    for (int i = 0; i < ClosingModel::kSheets; ++i) {
        QStringList wrong = typed;
        wrong[i] = QStringLiteral("nee");
        model.check(wrong, where);
        CHECK(model.checkText().contains(QString::number(i + 1)));
    }
    model.check(typed, {});
    REQUIRE(FamilyApp::waitFor([&] { return model.checkText().contains(QStringLiteral("where")); }));
    // What was put elsewhere in its place is noticed: it is read back.
    const QString path = folder.filePath(files.front());
    REQUIRE(QFile::rename(path, path + QStringLiteral(".away")));
    model.check(typed, where);
    CHECK(model.checkText().contains(QStringLiteral("not there any more")));
    QFile other(path);
    REQUIRE(other.open(QIODevice::WriteOnly));
    other.write("something else");
    other.close();
    model.check(typed, where);
    REQUIRE(FamilyApp::waitFor([&] { return model.checkText().contains(QStringLiteral("not the file")); }));
    CHECK(model.stage() == ClosingModel::Stage::Check);
    CHECK(model.archiveCount() == 0);
    REQUIRE(QFile::remove(path));
    REQUIRE(QFile::rename(path + QStringLiteral(".away"), path));
    model.showAgain();
    CHECK(model.words() == sheets.front());
    for (int i = 0; i < ClosingModel::kSheets; ++i)
        model.written();
    typed.clear();
    for (int i = 0; i < ClosingModel::kSheets; ++i)
        typed.append(sheets.at(i).at(model.asked().at(i) - 1));
    model.check(typed, where);
    REQUIRE(FamilyApp::waitFor([&] { return model.stage() == ClosingModel::Stage::Done && model.archiveCount() == 1; }));
    CHECK(model.asked().isEmpty()); // the sheets are gone with what was asked of them
    CHECK(at(model.archives(), "title") == where);
    REQUIRE(FamilyApp::waitFor(
        [&] { return at(model.file(), "caption") == QStringLiteral("Lies in an archive as it is now"); }));
    model.showAgain();
    CHECK(model.words().isEmpty()); // gone
    model.finish();
    CHECK(model.stage() == ClosingModel::Stage::Explain);
    // Now the team's part may go.
    app::ErasureModel erasing;
    erasing.setHost(&family.host);
    erasing.setSpace(family.space);
    REQUIRE(FamilyApp::waitFor([&] { return erasing.isLoaded(); }));
    CHECK(erasing.mineCount() == 1);
}

TEST_CASE("a lock takes the sheets away")
{
    FamilyApp family("coach");
    makeTeam(family);
    ClosingModel model;
    show(model, family);
    QTemporaryDir folder;
    family.host.setProven(true);
    model.makeArchive(folder.path());
    REQUIRE(FamilyApp::waitFor([&] { return model.stage() == ClosingModel::Stage::Sheets; }));
    model.setSpace({});
    CHECK(model.stage() == ClosingModel::Stage::Explain);
    CHECK(model.words().isEmpty());
    CHECK(model.savedText().isEmpty());
    CHECK(model.archiveCount() == 0);
}
