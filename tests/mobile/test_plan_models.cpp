// The plan's own view-models against the real engine.
// Killed: a draft that stays after saving; a step of somebody else under "what I will do"; two ratings of one day as two
// points of the trend; "important now" written as "for later".
#include "mobile/clash_model.h"
#include "mobile/compass_model.h"
#include "mobile/domain_model.h"
#include "mobile/draft_model.h"
#include "mobile/editor_model.h"
#include "mobile/goal_model.h"
#include "mobile/helping_model.h"
#include "mobile/plan_model.h"
#include "mobile/today_model.h"
#include "tests/mobile/family.h"

#include <catch2/catch.hpp>

using namespace kp;
using kp::test::cellAt;
using kp::test::FamilyApp;

namespace {

constexpr auto kFatal = QAbstractItemModelTester::FailureReportingMode::Fatal;

template <class Model>
void open(Model& model, FamilyApp& family)
{
    model.setHost(&family.host);
    model.setSpace(family.space);
    REQUIRE(FamilyApp::waitFor([&] { return model.isLoaded(); }));
}

ItemId idOfGoal(const FamilyApp& family) { return ItemId::fromHexText(family.goal.toStdString()).value(); }

void addStep(FamilyApp& family, const QString& who, const char* words)
{
    const std::string people = "[\"" + who.toStdString() + "\"]";
    const auto added = family.ask<Result<ItemId>>([&](engine::Account& account) {
        return account.addItem(family.spaceId(), {"action", {}, {{"words", words}, {"who", people}}});
    });
    REQUIRE(added.ok());
}

} // namespace

TEST_CASE("today shows my own steps and a tick takes effect at once")
{
    FamilyApp family("parent");
    addStep(family, family.parent, "Bellen met school");
    addStep(family, family.buddy, "Wiskunde");
    app::TodayModel today;
    QAbstractItemModelTester steps(today.steps(), kFatal);
    QAbstractItemModelTester news(today.news(), kFatal);
    open(today, family);

    REQUIRE(today.steps()->rowCount() == 1);
    CHECK(cellAt(*today.steps(), 0, "words").toString() == QStringLiteral("Bellen met school"));
    today.setStepDone(cellAt(*today.steps(), 0, "key").toString(), true);
    CHECK(FamilyApp::waitFor([&] { return cellAt(*today.steps(), 0, "done").toBool(); }));
    CHECK(today.errorText().toStdString().empty());
}

TEST_CASE("what is typed in the editor survives its closing and is gone once it was saved")
{
    FamilyApp family("parent");
    app::PlanModel plan;
    QAbstractItemModelTester strengths(plan.strengths(), kFatal);
    QAbstractItemModelTester goals(plan.goals(), kFatal);
    open(plan, family);
    CHECK(plan.goals()->rowCount() == 1);
    const auto draft = [&] {
        return family.ask<Result<std::string>>(
            [&](engine::Account& account) { return account.draft(family.spaceId(), "edit/strength//"); });
    };
    {
        app::EditorModel editor;
        open(editor, family);
        editor.begin(QStringLiteral("strength"), {}, {});
        editor.setWords(QStringLiteral("Vrijdag samen eten"));
        REQUIRE(FamilyApp::waitFor([&] { return !draft().value().empty(); }));
    }
    app::EditorModel editor;
    QAbstractItemModelTester people(editor.people(), kFatal);
    open(editor, family);
    editor.begin(QStringLiteral("strength"), {}, {});
    REQUIRE(FamilyApp::waitFor([&] { return editor.words() == QStringLiteral("Vrijdag samen eten"); }));

    editor.save();
    REQUIRE(FamilyApp::waitFor([&] { return plan.strengths()->rowCount() == 1; }));
    CHECK(cellAt(*plan.strengths(), 0, "words").toString() == QStringLiteral("Vrijdag samen eten"));
    CHECK(FamilyApp::waitFor([&] { return draft().value().empty(); }));
}

// Killed: flush() left out; the key left out of what is kept; given() without forgetting; what was kept shown over what is typed;
// forgetting without telling the field.
TEST_CASE("what is typed in a place survives a lock and is gone once it was given")
{
    FamilyApp family("parent");
    const auto draft = [&](const char* key) {
        return family
            .ask<Result<std::string>>([&](engine::Account& account) { return account.draft(family.spaceId(), key); })
            .value();
    };
    const auto unlock = [&] {
        bool open = false;
        family.host.open(family.folder(), app::SecretText(QString::fromUtf8(test::kPassphrase)),
                         [&](const Result<void>& result) { open = result.ok(); });
        REQUIRE(FamilyApp::waitFor([&] { return open; }));
    };
    app::DraftModel place;
    place.setPlaceKey(QStringLiteral("note/1"));
    open(place, family);
    place.type(QStringLiteral("Soms wil ik al"));
    place.type(QStringLiteral("Soms wil ik alleen zijn"));
    bool told = false;
    const auto watch = QObject::connect(&place, &app::DraftModel::wordsChanged, [&] { told = true; });
    family.host.close(); // before the pause is over
    CHECK(told);
    CHECK(place.words().isEmpty());
    QObject::disconnect(watch);
    unlock();
    CHECK(FamilyApp::waitFor([&] { return place.words() == QStringLiteral("Soms wil ik alleen zijn"); }));
    CHECK(draft("note/1") == "Soms wil ik alleen zijn");

    place.type(QStringLiteral("Nu iets anders"));
    place.setPlaceKey(QStringLiteral("note/2"));
    CHECK(FamilyApp::settle());
    CHECK(place.words().isEmpty());
    CHECK(draft("note/1") == "Nu iets anders");
    place.type(QStringLiteral("Ander doel"));
    place.given(QStringLiteral("note/1"));
    CHECK(FamilyApp::settle());
    CHECK(draft("note/1").empty());
    CHECK(FamilyApp::waitFor([&] { return draft("note/2") == "Ander doel"; }));
    place.given(QStringLiteral("note/2"));
    CHECK(FamilyApp::settle());
    CHECK(draft("note/2").empty());

    // What is typed before what was kept was read goes before it.
    place.setPlaceKey(QStringLiteral("note/3"));
    place.type(QStringLiteral("Nieuw"));
    place.keep();
    place.setPlaceKey(QStringLiteral("note/4"));
    place.setPlaceKey(QStringLiteral("note/3"));
    place.type(QStringLiteral("Nieuwer"));
    CHECK(draft("note/3") == "Nieuw"); // after what the model asked
    CHECK(FamilyApp::settle());
    CHECK(place.words().isEmpty());
}

TEST_CASE("a goal takes notes and ratings and remembers its history")
{
    FamilyApp family("parent");
    app::GoalModel goal;
    QAbstractItemModelTester notes(goal.notes(), kFatal);
    QAbstractItemModelTester steps(goal.steps(), kFatal);
    QAbstractItemModelTester history(goal.history(), kFatal);
    goal.setGoal(family.goal);
    open(goal, family);
    REQUIRE(goal.isFound());

    goal.writeNote(QStringLiteral("Het lukt."));
    REQUIRE(FamilyApp::waitFor([&] { return goal.notes()->rowCount() == 1; }));
    goal.rate(2);
    goal.rate(4);
    REQUIRE(FamilyApp::waitFor([&] { return goal.myRating() == 4; }));
    CHECK(goal.trendLabels().size() == 1);
    goal.setParked(true);
    REQUIRE(FamilyApp::waitFor([&] { return goal.isParked(); }));
    goal.loadHistory();
    CHECK(FamilyApp::waitFor([&] { return goal.history()->rowCount() > 0; }));
}

TEST_CASE("a rating in a domain makes my own view and stands on the compass")
{
    FamilyApp family("parent");
    app::DomainModel domain;
    QAbstractItemModelTester views(domain.views(), kFatal);
    domain.setWhich(QStringLiteral("school"));
    open(domain, family);
    app::CompassModel compass;
    QAbstractItemModelTester sectors(compass.sectors(), kFatal);
    open(compass, family);
    CHECK(compass.sectors()->rowCount() == 11);

    domain.rate(3);
    REQUIRE(FamilyApp::waitFor([&] { return domain.myRating() == 3; }));
    domain.setPlace(1);
    REQUIRE(FamilyApp::waitFor([&] { return domain.mark() == 1; }));
    CHECK(domain.views()->rowCount() == 1);
    REQUIRE(FamilyApp::waitFor([&] { return test::cell(*compass.sectors(), "school", "rating").toInt() == 3; }));
    CHECK(FamilyApp::waitFor([&] { return test::cell(*compass.sectors(), "school", "mark").toInt() == 1; }));
}

// Killed: choosing by the place in a list that has changed since; two versions settled over a third that nobody here saw.
TEST_CASE("two versions are settled only as they were seen")
{
    FamilyApp family("parent with two versions");
    app::ClashModel clash;
    QAbstractItemModelTester versions(clash.versions(), kFatal);
    clash.setItem(family.goal);
    open(clash, family);
    REQUIRE(clash.versions()->rowCount() == 2);
    const QString chosen = cellAt(*clash.versions(), 1, "text").toString();
    // Something changes between looking and tapping.
    family.host.run<Result<void>>(
        &family.host,
        [&, id = idOfGoal(family)](engine::Account& account) {
            return account.setFields(family.spaceId(), id, {{"words", "Een derde"}});
        },
        [](Result<void>) {});
    clash.choose(QStringLiteral("0")); // the first of those seen, which is not the first by now
    REQUIRE(FamilyApp::waitFor([&] { return !clash.errorText().isEmpty(); }));
    app::GoalModel goal;
    goal.setGoal(family.goal);
    open(goal, family);
    CHECK(goal.words().contains(QStringLiteral("Een derde")));

    FamilyApp again("parent with two versions");
    app::ClashModel second;
    second.setItem(again.goal);
    open(second, again);
    const QString other = cellAt(*second.versions(), 1, "text").toString();
    second.choose(QStringLiteral("1"));
    REQUIRE(FamilyApp::waitFor([&] { return second.versions()->rowCount() == 0; }));
    CHECK(second.errorText().toStdString().empty());
    CHECK(second.words() == other);
    CHECK_FALSE(chosen.isEmpty());
}

// Killed: what somebody else wrote meanwhile replaced unseen; what was not touched here kept as it was.
TEST_CASE("what somebody else writes while I type is shown before saving replaces it")
{
    FamilyApp family("parent");
    app::EditorModel editor;
    open(editor, family);
    editor.begin(QStringLiteral("goal"), family.goal, {});
    const QString mine = QStringLiteral("Met plezier naar school");
    editor.setWords(mine);
    const auto write = [&](std::vector<engine::FieldText> fields) {
        const auto done = family.ask<Result<void>>([&, id = idOfGoal(family)](engine::Account& account) {
            return account.setFields(family.spaceId(), id, fields);
        });
        REQUIRE(done.ok());
    };
    write({{"words", "Van een ander"}, {"why", "Omdat"}});
    REQUIRE(FamilyApp::waitFor([&] { return editor.newerWords() == QStringLiteral("Van een ander"); }));
    CHECK_FALSE(editor.newerBy().isEmpty());
    CHECK(editor.words() == mine);                  // what is typed stays
    CHECK(editor.why() == QStringLiteral("Omdat")); // what is not touched follows
    editor.setWhy(QStringLiteral("Daarom"));

    // One that comes in the same moment as the save is not written over either.
    family.host.run<Result<void>>(
        &family.host,
        [&, id = idOfGoal(family)](engine::Account& account) {
            return account.setFields(family.spaceId(), id, {{"words", "Op het laatste moment"}});
        },
        [](Result<void>) {});
    editor.save();
    REQUIRE(FamilyApp::waitFor([&] { return !editor.errorText().isEmpty(); }));
    REQUIRE(FamilyApp::waitFor([&] { return editor.newerWords() == QStringLiteral("Op het laatste moment"); }));
    bool saved = false;
    QObject::connect(&editor, &app::EditorModel::saved, [&] { saved = true; });
    editor.save();
    REQUIRE(FamilyApp::waitFor([&] { return saved; }));
    app::GoalModel goal;
    goal.setGoal(family.goal);
    open(goal, family);
    CHECK(goal.words().contains(mine));
    CHECK(goal.why() == QStringLiteral("Daarom"));
}

TEST_CASE("without two versions there is nothing to settle and an unknown item does no harm")
{
    FamilyApp family("parent");
    app::ClashModel clash;
    QAbstractItemModelTester versions(clash.versions(), kFatal);
    clash.setItem(family.goal);
    open(clash, family);
    CHECK_FALSE(clash.isOpen());
    clash.keepBoth();
    clash.choose(QStringLiteral("1"));
    clash.setItem(QStringLiteral("nothing"));
    CHECK(clash.versions()->rowCount() == 0);
}

TEST_CASE("who helps and got nothing yet sees an empty home without an error")
{
    FamilyApp family("buddy");
    app::HelpingModel helping;
    QAbstractItemModelTester steps(helping.steps(), kFatal);
    QAbstractItemModelTester goals(helping.goals(), kFatal);
    open(helping, family);
    CHECK(helping.goals()->rowCount() == 0);
    CHECK(helping.step().isEmpty());
    CHECK_FALSE(helping.mayNote());
    CHECK(helping.errorText().toStdString().empty());
}
