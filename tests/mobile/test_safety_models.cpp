// Safety exceptions and second signatures on the screen, against the real engine.
// Killed: a yes, and a proposal, without the words of who holds the device; two taps that ask twice; all of a part opened when
// one thing was picked; what is asked of me standing twice; a notice beside every part; the book of a lent tablet telling it.
#include "mobile/open_book_model.h"
#include "mobile/proposal_model.h"
#include "mobile/safety_model.h"
#include "mobile/signing_model.h"
#include "tests/mobile/family.h"

#include <catch2/catch.hpp>

using namespace kp;
using kp::test::cell;
using kp::test::cellAt;
using kp::test::FamilyApp;

namespace {

const QString kReason = QStringLiteral(
    "Er is een ernstig gevaar voor het kind, en wij moeten vandaag samen kunnen kijken wat er in dit doel staat.");

template <class Model>
void show(Model& model, FamilyApp& family)
{
    model.setHost(&family.host);
    model.setSpace(family.space);
    REQUIRE(FamilyApp::waitFor([&] { return model.isLoaded(); }));
}

QStringList column(const QAbstractItemModel& model, const char* role)
{
    QStringList found;
    for (int row = 0; row < model.rowCount(); ++row)
        found.append(cellAt(model, row, role).toString());
    return found;
}

std::vector<engine::SafetyShown> safetyOf(FamilyApp& family)
{
    const auto all = family.ask<Result<std::vector<engine::SafetyShown>>>(
        [&](engine::Account& account) { return account.safety(family.spaceId()); });
    REQUIRE(all.ok());
    return all.value();
}

} // namespace

TEST_CASE("a coach chooses what exactly and a colleague and nothing is asked without who holds the device")
{
    FamilyApp family("coach with colleague");
    app::ProposalModel model;
    QAbstractItemModelTester first(model.things(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    QAbstractItemModelTester second(model.colleagues(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    show(model, family);
    model.begin();
    CHECK(column(*model.colleagues(), "name") == QStringList{QStringLiteral("colleague")});
    CHECK(column(*model.grounds(), "key") == QStringList{"emergency", "danger", "request"});
    CHECK(model.ends() == QList<int>{1, 3, 7, 14, 28});
    CHECK(model.tellings() == QList<int>{7, 30, 90});

    // A part is a heading; what stands in it is chosen one by one, or all of it.
    REQUIRE(cell(*model.things(), family.goalPart, "heads").toBool());
    CHECK(cell(*model.things(), family.goal, "title").isNull());
    model.unfold(family.goalPart);
    CHECK(cell(*model.things(), family.goal, "title").toString() == QStringLiteral("Weer graag naar school"));
    model.pick(family.goalPart);
    CHECK(model.pickedCount() == 2); // the goal and its step
    CHECK(cell(*model.things(), family.goal, "picked").toBool());
    model.pick(family.goalPart);
    CHECK(model.pickedCount() == 0);
    model.pick(family.goal);
    CHECK(model.pickedCount() == 1);
    CHECK(cell(*model.things(), family.goalPart, "picked").toBool());

    int finished = 0, asked = 0;
    QObject::connect(&model, &app::ProposalModel::finished, &model, [&] { ++finished; });
    QObject::connect(&family.host, &app::EngineHost::proofAsked, &model, [&] { ++asked; });
    family.host.setProven(false);
    model.propose(family.colleague, QStringLiteral("danger"), kReason, true, {}, 7, 0);
    CHECK(FamilyApp::settle());
    CHECK(asked == 1);
    CHECK(safetyOf(family).empty());

    family.host.setProven(true);
    const auto refused = [&](const char* told) {
        REQUIRE(FamilyApp::waitFor([&] { return model.errorText().contains(QLatin1String(told)); }));
        model.clearError();
    };
    CHECK(model.reasonHint(QStringLiteral("kort")).contains(QStringLiteral("Still 76 ")));
    CHECK(model.reasonHint(kReason) == QStringLiteral("The family reads this."));
    model.propose({}, QStringLiteral("danger"), kReason, true, {}, 7, 0);
    refused("Choose who signs too.");
    model.propose(family.colleague, {}, kReason, true, {}, 7, 0);
    refused("Choose why it is needed.");
    model.propose(family.colleague, QStringLiteral("danger"), QStringLiteral("kort"), true, {}, 7, 0);
    refused("at least 80 characters");
    model.propose(family.colleague, QStringLiteral("danger"), kReason, false, {}, 7, 0);
    refused("why you did not talk about it");
    model.propose(family.colleague, QStringLiteral("danger"), kReason, true, {}, 29, 0);
    refused("within 28 days");
    model.propose(family.colleague, QStringLiteral("danger"), kReason, true, {}, 7, 91);
    refused("within 90 days");
    model.propose(family.parent, QStringLiteral("danger"), kReason, true, {}, 7, 0);
    refused("This person cannot sign here");
    CHECK(finished == 0);
    CHECK(safetyOf(family).empty());

    model.propose(family.colleague, QStringLiteral("danger"), kReason, false, QStringLiteral("Te gevaarlijk."), 28, 90);
    model.propose(family.colleague, QStringLiteral("danger"), kReason, false, QStringLiteral("Te gevaarlijk."), 28, 90);
    REQUIRE(FamilyApp::waitFor([&] { return finished > 0; }));
    CHECK(FamilyApp::settle());
    const auto all = safetyOf(family);
    REQUIRE(all.size() == 1); // two taps ask once
    REQUIRE(all.front().items.size() == 1);
    CHECK(all.front().items.front().item == app::idOf<ItemId>(family.goal));
    CHECK_FALSE(all.front().discussed);
    CHECK(all.front().discussion == "Te gevaarlijk.");
    CHECK(all.front().tellAfterMs > all.front().untilMs);

    app::SafetyModel safety;
    show(safety, family);
    CHECK(safety.mayPropose());
    REQUIRE(safety.waitingCount() == 1);
    CHECK(safety.openCount() + safety.overCount() == 0);
    CHECK(cellAt(*safety.waiting(), 0, "title").toString() == QStringLiteral("You asked colleague to sign too."));
    CHECK(cellAt(*safety.waiting(), 0, "stateText").toString().contains(QStringLiteral("Nothing is opened before that.")));
    CHECK(cellAt(*safety.waiting(), 0, "told").toString().contains(QStringLiteral("Telling it now is dangerous.")));
    CHECK_FALSE(cellAt(*safety.waiting(), 0, "open").toBool());
}

TEST_CASE("who is asked reads all that would be signed and a yes is not given by another hand")
{
    FamilyApp family("colleague asked");
    app::SigningModel model;
    QAbstractItemModelTester tester(model.cards(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    show(model, family);
    REQUIRE(model.count() == 1);
    const auto told = [&](const char* role) { return cellAt(*model.cards(), 0, role); };
    CHECK(told("by").toString() == QStringLiteral("coach"));
    CHECK(told("title").toString().contains(QStringLiteral("for safety")));
    CHECK(told("what").toStringList() == QStringList{QStringLiteral("Goal, in a part that you do not read")});
    CHECK(told("ground").toString() == QStringLiteral("Serious danger"));
    CHECK(told("reason").toString() == QString(80, u'r'));
    CHECK(told("discussed").toString() == QStringLiteral("Not beforehand. Why: Te gevaarlijk voor het kind."));
    CHECK(told("told").toString().isEmpty());
    CHECK_FALSE(told("until").toString().isEmpty());
    // What waits for me stands as that card alone.
    app::SafetyModel safety;
    show(safety, family);
    CHECK(safety.waitingCount() + safety.openCount() + safety.overCount() == 0);

    const QString key = told("key").toString();
    family.host.setProven(false);
    model.answer(key, true);
    CHECK(FamilyApp::settle());
    CHECK(model.count() == 1);
    CHECK(model.answered().isEmpty());
    CHECK(safetyOf(family).front().state == engine::SafetyState::Asked);

    family.host.setProven(true);
    model.answer(key, true);
    REQUIRE(FamilyApp::waitFor([&] { return model.count() == 0 && !model.answered().isEmpty(); }));
    CHECK(model.answered().contains(QStringLiteral("as soon as the server has both signatures")));
    CHECK(safetyOf(family).front().state == engine::SafetyState::Agreed);
    REQUIRE(FamilyApp::waitFor([&] { return safety.waitingCount() == 1; }));
    CHECK(cellAt(*safety.waiting(), 0, "stateText").toString().startsWith(QStringLiteral("Both signed. It opens as soon")));

    // Answered already, or not asked: said, and nothing is changed.
    model.answer(key, false);
    REQUIRE(FamilyApp::waitFor([&] { return model.errorText().contains(QStringLiteral("answered already")); }));
    CHECK(safetyOf(family).front().state == engine::SafetyState::Agreed);
}

TEST_CASE("a no needs no words and opens nothing")
{
    FamilyApp family("colleague asked");
    app::SigningModel model;
    app::SafetyModel safety;
    show(model, family);
    show(safety, family);
    family.host.setProven(false);
    model.answer(cellAt(*model.cards(), 0, "key").toString(), false);
    REQUIRE(FamilyApp::waitFor([&] { return model.count() == 0 && safety.overCount() == 1; }));
    CHECK(model.answered() == QStringLiteral("You said no. Nothing is opened or given."));
    CHECK(cellAt(*safety.over(), 0, "stateText").toString() == QStringLiteral("You said no. Nothing was opened."));
    CHECK_FALSE(cellAt(*safety.over(), 0, "open").toBool());
}

TEST_CASE("the family reads by which two people, why and until when, in the list and beside the part")
{
    FamilyApp family("parent told");
    app::SafetyModel all, beside, elsewhere;
    QAbstractItemModelTester tester(all.open(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    beside.setAbout(family.goal);
    elsewhere.setAbout(QStringLiteral("core"));
    show(all, family);
    show(beside, family);
    show(elsewhere, family);
    CHECK_FALSE(all.mayPropose());
    REQUIRE(all.openCount() == 1);
    CHECK(cellAt(*all.open(), 0, "title").toString()
          == QStringLiteral("coach and colleague opened something of the plan to each other, for safety."));
    CHECK(cellAt(*all.open(), 0, "what").toStringList().front().contains(QStringLiteral("Weer graag naar school")));
    CHECK(cellAt(*all.open(), 0, "reason").toString() == QString(80, u'r'));
    CHECK(cellAt(*all.open(), 0, "people").toList().size() == 2);
    CHECK(cellAt(*all.open(), 0, "stateText").toString() == QStringLiteral("Open now. It ends by itself."));
    CHECK(beside.openCount() == 1);
    CHECK(elsewhere.openCount() == 0);
    elsewhere.setAbout(family.goal);
    CHECK(FamilyApp::waitFor([&] { return elsewhere.openCount() == 1; }));

    const auto stands = [&] {
        app::OpenBookModel book;
        show(book, family);
        const QStringList sentences = column(*book.lines(), "sentence");
        return std::any_of(sentences.begin(), sentences.end(),
                           [](const QString& one) { return one.contains(QStringLiteral("for safety")); });
    };
    CHECK(stands());
    family.host.lendTo(family.space); // somebody else looks now
    CHECK_FALSE(stands());
}
