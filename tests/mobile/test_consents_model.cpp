// Consents as they are shown, ended and contested, against the real engine.
// Killed: yes and no of an answer changed over; what waits for the server told as agreed; giving back taken for ending a helper;
// what ended left among what runs; the last point of a thinned stroke lost.
#include "mobile/consent_model.h"
#include "mobile/consents_model.h"
#include "mobile/signature_text.h"
#include "tests/mobile/family.h"

#include <catch2/catch.hpp>

using namespace kp;
using kp::test::cell;
using kp::test::cellAt;
using kp::test::FamilyApp;

namespace {

struct Shelf {
    explicit Shelf(const std::string& who) : family(who)
    {
        model.setHost(&family.host);
        model.setSpace(family.space);
        REQUIRE(FamilyApp::waitFor([&] { return model.isLoaded(); }));
    }
    /// The key of the consent about the goal, running or ended.
    [[nodiscard]] static QString goalKey(const QAbstractItemModel& rows)
    {
        for (int row = 0; row < rows.rowCount(); ++row)
            if (cellAt(rows, row, "what").toString() == QStringLiteral("Weer graag naar school"))
                return cellAt(rows, row, "key").toString();
        return {};
    }
    void share(const std::string& words, const Bytes& signature = {})
    {
        engine::ShareDraft draft;
        draft.part = app::idOf<PartId>(family.goalPart);
        draft.with = app::idOf<PersonId>(family.buddy);
        draft.purpose = "wiskunde";
        draft.words = words;
        draft.language = "nl";
        draft.signature = signature;
        const auto done =
            family.ask<Result<void>>([&](engine::Account& account) { return account.share(family.spaceId(), draft); });
        REQUIRE(done.ok());
        emit family.host.planChanged(family.space);
        REQUIRE(FamilyApp::waitFor([&] { return !goalKey(*running).isEmpty(); }));
    }

    FamilyApp family;
    app::ConsentsModel model;
    QAbstractItemModel* running = model.running();
    QAbstractItemModel* ended = model.ended();
    QAbstractItemModelTester first{model.running(), QAbstractItemModelTester::FailureReportingMode::Fatal};
    QAbstractItemModelTester second{model.ended(), QAbstractItemModelTester::FailureReportingMode::Fatal};
    QAbstractItemModelTester third{model.owed(), QAbstractItemModelTester::FailureReportingMode::Fatal};
};

} // namespace

TEST_CASE("a consent is told whole: part person rights purpose end words device and drawn signature")
{
    Shelf shelf("parent");
    const model::Drawing drawn{{{10, 20}, {30, 40}}, {{50, 60}}};
    shelf.share("Buddy mag dit doel lezen.", model::encodeDrawing(drawn).value());
    shelf.model.pick(Shelf::goalKey(*shelf.running));

    REQUIRE(shelf.model.hasPicked());
    CHECK(shelf.model.personName() == QStringLiteral("buddy"));
    CHECK(shelf.model.what() == QStringLiteral("Weer graag naar school"));
    CHECK(shelf.model.allowed() == QStringLiteral("Reading"));
    CHECK(shelf.model.purpose() == QStringLiteral("wiskunde"));
    CHECK(shelf.model.until() == QStringLiteral("No end day"));
    CHECK(shelf.model.earlier() == QStringLiteral("not shared: how it was then, and what came after"));
    CHECK(shelf.model.words().contains(QStringLiteral("Buddy mag dit doel lezen.")));
    CHECK(shelf.model.language() == QStringLiteral("Nederlands"));
    CHECK(shelf.model.strokes() == QStringLiteral("10,20 30,40;50,60"));
    CHECK(shelf.model.agreed().contains(QStringLiteral("You decided this yourself.")));
    CHECK(shelf.model.agreed().contains(QStringLiteral("drawn signature")));
    CHECK(shelf.model.given().contains(QStringLiteral("You wrote this down")));
    // Nothing of it is on the server, and it does not say so.
    CHECK(shelf.model.stateText() == QStringLiteral("not on the server yet"));
}

TEST_CASE("what runs is ended with one tap and then stands among what ended")
{
    Shelf shelf("parent");
    shelf.share("Buddy mag dit doel lezen.");
    const QString key = Shelf::goalKey(*shelf.running);
    shelf.model.pick(key);
    REQUIRE(shelf.model.mayEnd());
    CHECK(shelf.model.endHint().contains(QStringLiteral("buddy then gets nothing new")));
    int finished = 0;
    QObject::connect(&shelf.model, &app::ConsentsModel::finished, &shelf.model, [&] { ++finished; });
    shelf.model.end();
    shelf.model.end(); // two taps end it once
    REQUIRE(FamilyApp::waitFor([&] { return Shelf::goalKey(*shelf.running).isEmpty(); }));
    CHECK(finished == 1);
    CHECK(cell(*shelf.ended, key, "stateText").toString() == QStringLiteral("ended"));
    CHECK_FALSE(shelf.model.mayEnd());
    CHECK(shelf.model.errorText().toStdString().empty());
}

TEST_CASE("somebody who got to see something gives it back and may end nothing of others")
{
    Shelf parent("parent asked");
    const QString key = Shelf::goalKey(*parent.running);
    parent.model.pick(key);
    CHECK(parent.model.mayEnd());
    CHECK_FALSE(parent.model.isMine());

    Shelf buddy("buddy asked");
    buddy.model.pick(Shelf::goalKey(*buddy.running));
    CHECK(buddy.model.isMine());
    CHECK(buddy.model.personName() == QStringLiteral("You"));
    CHECK_FALSE(buddy.model.mayAnswer());
    REQUIRE(buddy.model.mayEnd());
    CHECK(buddy.model.endHint().contains(QStringLiteral("give this back")));
    buddy.model.end();
    REQUIRE(FamilyApp::waitFor([&] { return Shelf::goalKey(*buddy.running).isEmpty(); }));
    CHECK(buddy.model.errorText().toStdString().empty());
}

TEST_CASE("what the coach wrote down in my name is contested with one tap and stops")
{
    Shelf shelf("parent asked");
    const QString key = Shelf::goalKey(*shelf.running);
    CHECK(cell(*shelf.running, key, "waits").toBool());
    shelf.model.pick(key);
    REQUIRE(shelf.model.mayAnswer());
    CHECK(shelf.model.agreed().contains(QStringLiteral("Agreed at the table, on the device of coach: parent.")));
    CHECK(shelf.model.agreed().contains(QStringLiteral("Not confirmed on an own device yet.")));
    CHECK(shelf.model.next().contains(QStringLiteral("You are asked here. Without your answer it stops by itself")));

    shelf.model.answer(false);
    REQUIRE(FamilyApp::waitFor([&] { return Shelf::goalKey(*shelf.running).isEmpty(); }));
    CHECK(cell(*shelf.ended, key, "stateText").toString() == QStringLiteral("not agreed"));
    CHECK_FALSE(shelf.model.mayAnswer());
    CHECK(shelf.model.next().contains(QStringLiteral("You said: this is not right.")));
    REQUIRE(FamilyApp::waitFor([&] { return shelf.model.owedCount() > 0; }));
    QStringList sentences;
    for (int row = 0; row < shelf.model.owedCount(); ++row)
        sentences.append(cellAt(*shelf.model.owed(), row, "sentence").toString());
    CHECK(sentences.join(u'\n').contains(QStringLiteral("You said that buddy may not see")));
}

TEST_CASE("a yes lets it run and is told as confirmed on an own device")
{
    Shelf shelf("parent asked");
    const QString key = Shelf::goalKey(*shelf.running);
    shelf.model.pick(key);
    shelf.model.answer(true);
    REQUIRE(FamilyApp::waitFor([&] { return !shelf.model.mayAnswer(); }));
    CHECK(Shelf::goalKey(*shelf.running) == key);
    CHECK(shelf.model.stateText() == QStringLiteral("agreed"));
    CHECK(shelf.model.agreed().contains(QStringLiteral("Confirmed afterwards on an own device.")));
}

TEST_CASE("the coach is told who is asked and cannot answer for that person")
{
    Shelf shelf("coach asked");
    const QString key = Shelf::goalKey(*shelf.running);
    shelf.model.pick(key);
    CHECK_FALSE(shelf.model.mayAnswer());
    shelf.model.answer(true);
    CHECK(shelf.model.stateText() == QStringLiteral("waits for an answer"));
    QStringList sentences;
    for (int row = 0; row < shelf.model.owedCount(); ++row)
        sentences.append(cellAt(*shelf.model.owed(), row, "sentence").toString());
    CHECK(sentences.join(u'\n').contains(QStringLiteral("parent is asked about buddy and")));
    CHECK(sentences.join(u'\n').contains(QStringLiteral("parent is asked whether father may come into the plan.")));
}

TEST_CASE("what was not answered in time is told as stopped")
{
    Shelf shelf("parent asked long ago");
    CHECK(Shelf::goalKey(*shelf.running).isEmpty());
    CHECK(cell(*shelf.ended, Shelf::goalKey(*shelf.ended), "stateText").toString()
          == QStringLiteral("stopped without an answer"));
}

TEST_CASE("the headings are people or parts and every row stands under one")
{
    Shelf shelf("parent asked");
    const QString key = Shelf::goalKey(*shelf.running);
    CHECK(cell(*shelf.running, key, "group").toString() == QStringLiteral("buddy"));
    CHECK(cell(*shelf.running, key, "title").toString() == QStringLiteral("Weer graag naar school"));
    shelf.model.setByPart(true);
    CHECK(cell(*shelf.running, key, "group").toString() == QStringLiteral("Weer graag naar school"));
    CHECK(cell(*shelf.running, key, "title").toString() == QStringLiteral("buddy"));
    CHECK(cellAt(*shelf.running, 0, "opens").toBool());
    CHECK(cellAt(*shelf.running, shelf.running->rowCount() - 1, "closes").toBool());
}

TEST_CASE("a drawing goes into a consent and comes back as lines and a long one is thinned")
{
    const auto drawn = app::drawingOf(QStringLiteral("22302c 3 10,20 1000,40;22302c 3 -3,60"));
    REQUIRE(drawn.ok());
    CHECK(app::strokesText(drawn.value()) == QStringLiteral("10,20 999,40;0,60"));
    CHECK(model::encodeDrawing(drawn.value()).ok());

    QStringList points;
    for (int at = 0; at < 3000; ++at)
        points.append(QStringLiteral("%1,%2").arg(at % 999).arg(at / 10));
    const auto thinned = app::drawingOf(QStringLiteral("22302c 3 ") + points.join(u' '));
    REQUIRE(thinned.ok());
    REQUIRE(thinned.value().size() == 1);
    CHECK(thinned.value().front().size() <= model::kPointsMax);
    CHECK(thinned.value().front().size() > model::kPointsMax / 2);
    CHECK(thinned.value().front().back() == model::DrawnPoint{2999 % 999, 299});
    CHECK(model::encodeDrawing(thinned.value()).ok());

    CHECK_FALSE(app::drawingOf({}).ok());
    CHECK_FALSE(app::drawingOf(QStringLiteral("22302c 3 1,two")).ok());
    QStringList strokes;
    for (int at = 0; at <= static_cast<int>(model::kStrokesMax); ++at)
        strokes.append(QStringLiteral("22302c 3 1,1"));
    CHECK(app::drawingOf(strokes.join(u';')).code() == Errc::TooLarge);
}
