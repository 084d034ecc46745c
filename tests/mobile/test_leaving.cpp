// Leaving a plan on a screen, all plans of somebody who goes, a stand-in, and what somebody else sees as a file; against the real
// engine and server.
// Killed: left, or somebody's view written, without the words; a file of nobody; its JSON or its page of my own keys; who reads
// nothing in a plan not told that they left it; plans that are being left not counted; a stand-in ended for one part alone; nobody
// in whose place a coordinator comes.
#include "mobile/app_core.h"
#include "mobile/gone_model.h"
#include "mobile/handovers_model.h"
#include "mobile/invite_model.h"
#include "mobile/leave_model.h"
#include "mobile/own_file.h"
#include "mobile/sees_model.h"
#include "mobile/stand_in_model.h"
#include "tests/mobile/family.h"

#include <QAbstractItemModelTester>
#include <QDate>
#include <QDir>
#include <QFile>
#include <QLocale>
#include <QTemporaryDir>

#include <catch2/catch.hpp>

using namespace kp;
using kp::test::cell;
using kp::test::cellAt;
using kp::test::FamilyApp;

namespace {

template <class Model>
void show(Model& model, FamilyApp& family)
{
    model.setHost(&family.host);
    model.setSpace(family.space);
    REQUIRE(FamilyApp::waitFor([&] { return model.isLoaded(); }));
}

void addAction(FamilyApp& family, const QString& who, const char* words)
{
    const auto made = family.ask<Result<ItemId>>([&](engine::Account& account) {
        return account.addItem(family.spaceId(),
                               {"action", {}, {{"words", words}, {"who", "[\"" + who.toStdString() + "\"]"}}});
    });
    REQUIRE(made.ok());
    emit family.host.planChanged(family.space);
}

engine::PlanLine lineOf(FamilyApp& family)
{
    const auto plans =
        family.ask<Result<std::vector<engine::PlanLine>>>([](engine::Account& account) { return account.plans(); });
    REQUIRE(plans.ok());
    return plans.value().front();
}

} // namespace

TEST_CASE("a coach passes on what stands on their name and leaves after the words")
{
    FamilyApp family("coach with colleague");
    app::LeaveModel model;
    QAbstractItemModelTester first(model.mine(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    QAbstractItemModelTester second(model.takers(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    show(model, family);
    CHECK(model.family() == QStringLiteral("Peeters"));
    CHECK(model.mineCount() == 0);
    CHECK(model.blockedText().isEmpty());
    CHECK(model.goesOnText() == QStringLiteral("In the plan already: colleague."));
    CHECK(model.successorRole() == QStringLiteral("coach"));
    addAction(family, family.coach, "Bellen met school");
    REQUIRE(FamilyApp::waitFor([&] { return model.mineCount() == 1; }));
    CHECK(cellAt(*model.mine(), 0, "words").toString().contains(QStringLiteral("Bellen met school")));
    CHECK(model.waitingText().startsWith(QStringLiteral("1 save")));
    CHECK(cellAt(*model.takers(), 0, "key").toString() == family.colleague); // who goes on comes first
    CHECK(cell(*model.takers(), family.buddy, "name").toString().isEmpty()); // reads nothing of it

    int passed = 0, gone = 0, asked = 0;
    QObject::connect(&model, &app::LeaveModel::handedOver, &model, [&] { ++passed; });
    QObject::connect(&model, &app::LeaveModel::left, &model, [&] { ++gone; });
    QObject::connect(&family.host, &app::EngineHost::proofAsked, &family.host, [&] { ++asked; });
    model.handOver(); // nobody was chosen
    CHECK(FamilyApp::settle());
    CHECK(passed == 0);
    model.pick(family.colleague);
    CHECK(model.takerName() == QStringLiteral("colleague"));
    model.handOver();
    model.handOver();
    REQUIRE(FamilyApp::waitFor([&] { return model.mineCount() == 0; }));
    CHECK(passed == 1);

    family.host.setProven(false);
    model.leave(false);
    CHECK(asked == 1);
    CHECK(FamilyApp::settle());
    CHECK_FALSE(lineOf(family).leaving);
    family.host.setProven(true);
    model.leave(false);
    model.leave(false);
    REQUIRE(FamilyApp::waitFor([&] { return model.isGone(); }));
    CHECK(gone == 1);
    CHECK(model.errorText().isEmpty());
    const engine::PlanLine line = lineOf(family);
    CHECK(line.leaving);
    const auto said = app::GoneModel::shownOf(line);
    CHECK(said.gone);
    CHECK(said.byMe);
    CHECK(said.leaving);
    CHECK(said.waiting); // to be wiped at the next connection
}

TEST_CASE("the last coach and the last parent read why and leave only even so")
{
    FamilyApp family("coach");
    app::LeaveModel model;
    show(model, family);
    CHECK(model.blockedText().startsWith(QStringLiteral("There is no other coach in this plan yet.")));
    CHECK(model.goesOnText().isEmpty());
    family.host.setProven(true);
    model.leave(false);
    REQUIRE(FamilyApp::waitFor([&] { return !model.errorText().isEmpty(); }));
    CHECK(model.errorText()
          == QStringLiteral("Nobody else goes on with this plan yet. You are still in it, and nothing is lost."));
    CHECK_FALSE(model.isGone());
    model.leave(true);
    REQUIRE(FamilyApp::waitFor([&] { return model.isGone(); }));

    FamilyApp parents("parent");
    app::LeaveModel parent;
    show(parent, parents);
    CHECK(parent.blockedText().startsWith(QStringLiteral("No other parent signs for this family yet.")));
    CHECK(parent.successorRole() == QStringLiteral("parent"));

    FamilyApp buddies("buddy");
    app::LeaveModel buddy;
    show(buddy, buddies);
    CHECK(buddy.blockedText().isEmpty());
    CHECK(buddy.successorRole().isEmpty());
    buddies.host.setProven(true);
    buddy.leave(false);
    REQUIRE(FamilyApp::waitFor([&] { return buddy.isGone(); }));
}

TEST_CASE("what only I read is named before I leave")
{
    FamilyApp family("parent");
    app::LeaveModel model;
    show(model, family);
    CHECK(model.aloneText().isEmpty());
    REQUIRE(family
                .ask<Result<PartId>>(
                    [&](engine::Account& account) { return account.createPart(family.spaceId(), "Van mij", "private"); })
                .ok());
    emit family.host.planChanged(family.space);
    REQUIRE(FamilyApp::waitFor([&] { return !model.aloneText().isEmpty(); }));
    CHECK(model.aloneText().startsWith(QStringLiteral("Only you read this: ")));
}

TEST_CASE("all plans of a coach who goes are told and the progress follows from them")
{
    FamilyApp family("coach with colleague");
    app::HandoversModel all;
    QAbstractItemModelTester tester(all.plans(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    show(all, family);
    REQUIRE(all.count() == 1);
    CHECK(cellAt(*all.plans(), 0, "ready").toBool());
    const auto made = family.ask<Result<SpaceId>>(
        [](engine::Account& account) { return account.createPlan("Adjei", "http://127.0.0.1:9"); });
    REQUIRE(made.ok());
    addAction(family, family.coach, "Bellen met school");
    REQUIRE(FamilyApp::waitFor([&] { return all.count() == 2 && all.readyCount() == 0; }));
    CHECK(cellAt(*all.plans(), 0, "name").toString() == QStringLiteral("Adjei")); // nobody goes on there
    CHECK(cellAt(*all.plans(), 0, "blocked").toBool());
    CHECK(cellAt(*all.plans(), 0, "caption").toString().contains(QStringLiteral("no other coach yet")));
    CHECK(cellAt(*all.plans(), 1, "caption").toString().contains(QStringLiteral("1 thing(s) still on your name")));
    CHECK(all.progressText() == QStringLiteral("Nobody goes on yet: 1. Ready to leave: 0. Left: 0."));
    REQUIRE(
        family.ask<Result<void>>([&](engine::Account& account) { return account.leave(family.spaceId(), false); }).ok());
    app::HandoversModel again; // as after a restart: nothing was stored
    show(again, family);
    CHECK(again.count() == 1);
    CHECK(again.leftCount() == 1);
    CHECK(again.progressText() == QStringLiteral("Nobody goes on yet: 1. Ready to leave: 0. Left: 1."));
}

TEST_CASE("the family reads who stands in until when and why and ends it with one tap")
{
    FamilyApp family("parent with stand-in");
    app::StandInModel model;
    QAbstractItemModelTester tester(model.rows(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    show(model, family);
    REQUIRE(model.count() == 1);
    const QString day = QLocale().toString(QDate::currentDate().addDays(10), QStringLiteral("d MMMM"));
    CHECK(cellAt(*model.rows(), 0, "words").toString()
          == QStringLiteral("standin reads along for the coach until %1.").arg(day));
    CHECK(cellAt(*model.rows(), 0, "caption").toString() == QStringLiteral("Why: An is met verlof"));
    CHECK(cellAt(*model.rows(), 0, "mayEnd").toBool());
    family.host.setProven(false);
    int asked = 0, ended = 0;
    QObject::connect(&family.host, &app::EngineHost::proofAsked, &family.host, [&] { ++asked; });
    QObject::connect(&model, &app::StandInModel::ended, &model, [&] { ++ended; });
    model.end(family.standIn);
    model.end(family.standIn);
    REQUIRE(FamilyApp::waitFor([&] { return model.count() == 0; }));
    CHECK(asked == 0);
    CHECK(ended == 1);
    CHECK(model.errorText().isEmpty());
    std::size_t hidden = 0;
    const auto sees = family.ask<Result<engine::PlanShown>>([&](engine::Account& account) {
        return account.showAs(family.spaceId(), app::idOf<PersonId>(family.standIn), hidden);
    });
    REQUIRE(sees.ok());
    CHECK(sees.value().items.empty()); // the names went along
}

TEST_CASE("a coach ends a stand-in early")
{
    FamilyApp family("coach with stand-in");
    app::StandInModel model;
    show(model, family);
    REQUIRE(model.count() == 1);
    CHECK(cellAt(*model.rows(), 0, "mayEnd").toBool());
    model.end(family.standIn);
    REQUIRE(FamilyApp::waitFor([&] { return model.count() == 0; }));

    FamilyApp plain("parent");
    app::StandInModel none;
    show(none, plain);
    CHECK(none.count() == 0);
}

TEST_CASE("a coordinator is followed by somebody in the same place")
{
    FamilyApp family("coach with coordinator");
    app::InviteModel invite;
    invite.setHost(&family.host);
    invite.setSpace(family.space);
    REQUIRE(FamilyApp::waitFor([&] { return invite.isLoaded(); }));
    invite.setRole(QStringLiteral("coach"));
    CHECK(invite.formerName().isEmpty());
    invite.setRole(QStringLiteral("coordinator"));
    CHECK(invite.formerName() == QStringLiteral("coordinator"));
    CHECK_FALSE(invite.isInPlace());
    invite.setInPlace(true);
    family.host.setProven(true);
    invite.make(QStringLiteral("Fatma"), {}, {}, false);
    CHECK(invite.errorText() == QStringLiteral("Say what it is for. One line is enough."));
    invite.make(QStringLiteral("Fatma"), QStringLiteral("Coordinatie"), {}, false);
    REQUIRE(FamilyApp::waitFor([&] { return !invite.code().isEmpty(); }));
    const auto guest = family.emptyApp("fatma", "coordinator");
    family.connect(family.host);
    const auto sync = [&](app::EngineHost& app) {
        bool over = false;
        const auto heard = QObject::connect(&app, &app::EngineHost::syncFinished, &app, [&] { over = true; });
        app.syncNow();
        REQUIRE(FamilyApp::waitFor([&] { return over; }));
        QObject::disconnect(heard);
    };
    sync(family.host);
    bool joined = false;
    guest->run<Result<SpaceId>>(
        guest.get(), [code = invite.code().toStdString()](engine::Account& account) { return account.join(code); },
        [&](const Result<SpaceId>& plan) { joined = plan.ok(); });
    REQUIRE(FamilyApp::waitFor([&] { return joined; }));
    const auto given = [&] {
        const auto parts = family.ask<Result<std::vector<engine::PartShown>>>(
            [&](engine::Account& account) { return account.parts(family.spaceId()); });
        REQUIRE(parts.ok());
        for (const engine::PartShown& part : parts.value())
            if (part.kind == "team")
                return part.grants;
        return decltype(engine::PartShown::grants){};
    };
    // A sync that was under way already when it was wished for counts too: so as many as it takes.
    for (int round = 0; round < 4 && given().size() < 2; ++round)
        for (app::EngineHost* app : {guest.get(), &family.host, guest.get()})
            sync(*app);
    REQUIRE(given().size() == 2); // what the one before reads and writes
    for (const auto all = given(); const auto& grant : all)
        CHECK(grant.access == wire::Access::Write);
}

TEST_CASE("what somebody else sees is made into a file from their keys after the words and told")
{
    FamilyApp family("coach of protected");
    REQUIRE(family
                .ask<Result<ItemId>>([&](engine::Account& account) {
                    return account.addItem(family.spaceId(), {"strength", {}, {{"words", "Vrijdag samen eten"}}});
                })
                .ok());
    app::SeesModel model;
    show(model, family);
    QTemporaryDir folder;
    int asked = 0;
    QObject::connect(&family.host, &app::EngineHost::proofAsked, &family.host, [&] { ++asked; });
    family.host.setProven(false);
    model.save(folder.path()); // nobody is chosen
    CHECK(asked == 0);
    model.setPerson(family.father);
    REQUIRE(FamilyApp::waitFor([&] { return model.isShown(); }));
    model.save(folder.path());
    CHECK(asked == 1);
    CHECK(QDir(folder.path()).entryList(QDir::Files).isEmpty());
    family.host.setProven(true);
    model.save(folder.path());
    REQUIRE(FamilyApp::waitFor([&] { return !model.savedText().isEmpty(); }));
    CHECK(model.savedText().contains(QStringLiteral("father")));
    const QStringList names = QDir(folder.path()).entryList(QDir::Files);
    REQUIRE(names.size() == 2);
    for (const QString& name : names) {
        CHECK_FALSE(name.contains(QStringLiteral("father")));
        QFile one(QDir(folder.path()).filePath(name));
        REQUIRE(one.open(QIODevice::ReadOnly));
        const QByteArray bytes = one.readAll();
        CHECK(name.endsWith(QStringLiteral(".pdf")) == bytes.startsWith("%PDF"));
        if (name.endsWith(QStringLiteral(".json"))) {
            CHECK(bytes.contains("Vrijdag samen eten"));
            CHECK_FALSE(bytes.contains("Kanarievogelstraat"));
        }
    }
    const auto file = family.ask<Result<app::OwnFile>>([&](engine::Account& account) {
        return app::readSeenFile(account, family.spaceId(), app::idOf<PersonId>(family.father));
    });
    REQUIRE(file.ok());
    const QString html = app::htmlOf(file.value());
    CHECK(html.contains(QStringLiteral("What father sees")));
    CHECK(html.contains(QStringLiteral("Vrijdag samen eten")));
    CHECK_FALSE(html.contains(QStringLiteral("Kanarievogelstraat")));
    const auto lines = family.ask<Result<std::vector<engine::LogLine>>>(
        [&](engine::Account& account) { return account.log(family.spaceId()); });
    REQUIRE(lines.ok());
    CHECK(std::any_of(lines.value().begin(), lines.value().end(),
                      [](const engine::LogLine& line) { return line.what == "exported"; }));
    // Another's view does not follow under the same words.
    model.setPerson(family.buddy);
    CHECK(model.savedText().isEmpty());
    model.save(folder.filePath(QStringLiteral("nowhere")));
    REQUIRE(FamilyApp::waitFor([&] { return model.isShown(); }));
    model.save(folder.filePath(QStringLiteral("nowhere")));
    REQUIRE(FamilyApp::waitFor([&] { return !model.errorText().isEmpty(); }));
    CHECK(model.errorText().contains(QStringLiteral("Nothing is lost.")));
}
