// From 12 to 18 and one's own part, against the real engine.
// Killed: a decision against a wish without its reason; a part told as nobody else's although somebody reads it; words shown
// before anybody said that the young person was asked; two taps that save twice.
#include "mobile/consent_model.h"
#include "mobile/minors_model.h"
#include "mobile/own_part_model.h"
#include "tests/mobile/family.h"

#include <catch2/catch.hpp>

using namespace kp;
using kp::test::cell;
using kp::test::cellAt;
using kp::test::FamilyApp;

namespace {

QString bornText(int yearsAgo)
{
    return QDate::currentDate().addYears(-yearsAgo).addDays(-40).toString(QStringLiteral("d/M/yyyy"));
}

struct Table {
    explicit Table(const std::string& who) : family(who)
    {
        model.setHost(&family.host);
        model.setSpace(family.space);
        REQUIRE(FamilyApp::waitFor([&] { return model.isLoaded(); }));
        QObject::connect(&model, &app::MinorsModel::finished, &model, [this] { ++finished; });
    }
    [[nodiscard]] QVariant at(const char* role) const { return cell(*young, family.youth, role); }
    [[nodiscard]] QString told(const char* role) const { return at(role).toString(); }
    void born(int yearsAgo)
    {
        model.setBirthday(family.youth, bornText(yearsAgo));
        REQUIRE(FamilyApp::waitFor([&] { return !told("age").isEmpty(); }));
    }

    FamilyApp family;
    app::MinorsModel model;
    QAbstractItemModel* young = model.young();
    QAbstractItemModelTester first{model.young(), QAbstractItemModelTester::FailureReportingMode::Fatal};
    QAbstractItemModelTester second{model.candidates(), QAbstractItemModelTester::FailureReportingMode::Fatal};
    int finished = 0;
};

} // namespace

TEST_CASE("a birthday is read as people type it")
{
    CHECK(app::typedDay(QStringLiteral("5-3-2012")) == QDate(2012, 3, 5));
    CHECK(app::typedDay(QStringLiteral(" 05/03/2012 ")) == QDate(2012, 3, 5));
    CHECK(app::typedDay(QStringLiteral("5.3.2012")) == QDate(2012, 3, 5));
    CHECK(app::typedDay(QStringLiteral("2012-03-05")) == QDate(2012, 3, 5));
    CHECK_FALSE(app::typedDay(QStringLiteral("31-2-2012")).isValid());
    CHECK_FALSE(app::typedDay(QStringLiteral("ooit")).isValid());
}

TEST_CASE("a birthday written down tells the age and that the plan asks for a word")
{
    Table table("mother");
    CHECK(table.at("lacksBirthday").toBool());
    CHECK(table.told("eighteen").isEmpty());
    table.model.setBirthday(table.family.youth, QStringLiteral("31-2-2012"));
    CHECK(table.model.errorText().contains(QStringLiteral("That day does not exist.")));
    CHECK(table.finished == 0);

    table.born(13);
    CHECK(table.model.errorText().toStdString().empty());
    CHECK(table.told("age").startsWith(QStringLiteral("13 ")));
    CHECK_FALSE(table.at("lacksBirthday").toBool());
    CHECK(table.told("proposal").contains(QStringLiteral("nobody said it here yet")));
    CHECK(table.told("status").contains(QStringLiteral("youth decides about the own part and the contact details")));
    CHECK(table.told("eighteen").contains(QStringLiteral("unless youth shares it anew")));
    CHECK(table.at("maySay").toBool());
}

TEST_CASE("one's own word is said and said anew and not yet counts only with both")
{
    Table table("mother");
    table.born(13);
    table.model.say(table.family.youth, true, false, QStringLiteral("youth en coach"), {}, {}, {});
    REQUIRE(FamilyApp::waitFor([&] { return table.at("said").toStringList().size() == 1; }));
    CHECK(table.told("proposal").isEmpty());
    CHECK(table.at("said").toStringList().front().contains(QStringLiteral("You, ")));
    CHECK(table.at("said").toStringList().front().contains(
        QStringLiteral("because of the age. Talked about with: youth en coach.")));

    table.model.say(table.family.youth, false, true, {}, {}, {}, {});
    REQUIRE(FamilyApp::waitFor([&] { return !table.model.errorText().isEmpty(); }));
    CHECK(table.model.errorText().contains(QStringLiteral("Say why.")));
    table.model.say(table.family.youth, false, true, {}, QStringLiteral("te druk"), QStringLiteral("alleen beslissen"), {});
    REQUIRE(FamilyApp::waitFor([&] { return table.model.errorText().contains(QStringLiteral("which day")); }));

    table.model.say(table.family.youth, false, true, {}, QStringLiteral("te druk"), QStringLiteral("alleen beslissen"),
                    table.model.todayText());
    REQUIRE(FamilyApp::waitFor([&] { return table.at("said").toStringList().size() == 2; }));
    CHECK(table.at("said").toStringList().front().contains(QStringLiteral("not yet")));
    CHECK(table.at("said").toStringList().back().contains(QStringLiteral("Was said anew later")));
    CHECK(table.told("status").contains(QStringLiteral("only counts when a parent and a coach both say so")));
    const QVariantList decisions = table.at("decisions").toList();
    REQUIRE(decisions.size() == 1);
    CHECK(decisions.front().toMap().value(QStringLiteral("wish")).toString() == QStringLiteral("alleen beslissen"));
    CHECK(decisions.front().toMap().value(QStringLiteral("decided")).toString().contains(QStringLiteral("Not yet")));
}

TEST_CASE("a decision against a wish needs the reason and the day on which it was explained")
{
    Table table("mother");
    const QString youth = table.family.youth;
    table.model.decide(youth, {}, {}, {}, {});
    CHECK(table.model.errorText().contains(QStringLiteral("Say what was decided.")));
    table.model.decide(youth, QStringLiteral("Met de fiets"), QStringLiteral("Met de bus"), {}, table.model.todayText());
    CHECK(table.model.errorText().contains(QStringLiteral("otherwise than the wish")));
    table.model.decide(youth, QStringLiteral("Met de fiets"), QStringLiteral("Met de bus"), QStringLiteral("onveilig"),
                       QStringLiteral("ooit"));
    CHECK(table.model.errorText().contains(QStringLiteral("which day")));
    CHECK(table.finished == 0);
    table.model.decide(youth, QStringLiteral("Met de fiets"), QStringLiteral("Met de bus"), QStringLiteral("onveilig"),
                       table.model.todayText());
    table.model.decide(youth, QStringLiteral("Met de fiets"), QStringLiteral("Met de bus"), QStringLiteral("onveilig"),
                       table.model.todayText()); // a second tap
    REQUIRE(FamilyApp::waitFor([&] { return !table.at("decisions").toList().isEmpty(); }));
    CHECK(FamilyApp::settle());
    REQUIRE(table.at("decisions").toList().size() == 1);
    const QVariantMap decision = table.at("decisions").toList().front().toMap();
    CHECK(decision.value(QStringLiteral("decided")).toString() == QStringLiteral("Met de fiets"));
    CHECK(decision.value(QStringLiteral("why")).toString() == QStringLiteral("onveilig"));
    CHECK_FALSE(decision.value(QStringLiteral("told")).toString().isEmpty());
}

TEST_CASE("a young person chooses a trusted person with every condition and ends it")
{
    Table table("youth");
    CHECK(table.at("me").toBool());
    CHECK_FALSE(table.at("maySay").toBool());
    CHECK(table.model.mayAppoint());
    QStringList names;
    for (int row = 0; row < table.model.candidates()->rowCount(); ++row)
        names.append(cellAt(*table.model.candidates(), row, "name").toString());
    CHECK(names.contains(QStringLiteral("buddy")));
    CHECK_FALSE(names.contains(QStringLiteral("coach"))); // one of the help that is there now
    CHECK_FALSE(names.contains(QStringLiteral("youth")));

    const QString buddy = table.family.buddy;
    const QString day = table.model.todayText();
    const QString words = QStringLiteral("meegaan naar school");
    const auto refused = [&](const char* told) {
        REQUIRE(FamilyApp::waitFor([&] { return table.model.errorText().contains(QLatin1String(told)); }));
        table.model.clearError();
    };
    table.model.appoint({}, true, true, day, words, false);
    refused("Choose somebody first.");
    table.model.appoint(buddy, false, true, day, words, false);
    refused("18 or older");
    table.model.appoint(buddy, true, false, day, words, false);
    refused("nobody of the help that is there now");
    table.model.appoint(buddy, true, true, {}, words, false);
    refused("extract from the criminal record");
    table.model.appoint(buddy, true, true, day, {}, false);
    refused("in your own words");

    table.model.appoint(buddy, true, true, day, words, true);
    REQUIRE(FamilyApp::waitFor([&] { return !table.model.myTrusted().isEmpty(); }));
    CHECK(table.model.myTrusted().contains(QStringLiteral("buddy is the trusted person.")));
    CHECK(table.model.myTrusted().contains(words));
    CHECK(table.told("trusted").contains(QStringLiteral("May look into the file")));
    table.model.endTrusted();
    REQUIRE(FamilyApp::waitFor([&] { return table.model.myTrusted().isEmpty(); }));
    CHECK(table.model.leftover().isEmpty());
}

TEST_CASE("my own part is made once and nobody else has its key")
{
    FamilyApp family("youth");
    app::OwnPartModel own;
    QAbstractItemModelTester notes(own.notes(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    own.setHost(&family.host);
    own.setSpace(family.space);
    REQUIRE(FamilyApp::waitFor([&] { return own.isLoaded(); }));
    CHECK_FALSE(own.isMade());
    CHECK(own.lossText().contains(QStringLiteral("gone for good")));
    own.write(QStringLiteral("te vroeg"));
    own.create();
    own.create();
    REQUIRE(FamilyApp::waitFor([&] { return own.isMade(); }));
    own.create(); // also later
    CHECK(FamilyApp::settle());
    const auto parts = family.ask<Result<std::vector<engine::PartShown>>>(
        [&](engine::Account& account) { return account.parts(family.spaceId()); });
    REQUIRE(parts.ok());
    int mine = 0;
    for (const engine::PartShown& part : parts.value())
        if (part.rule == wire::PartRule::Private) {
            ++mine;
            CHECK(part.readers.size() == 1);
        }
    CHECK(mine == 1);
    CHECK(own.isAlone());
    CHECK(own.seenBy().contains(QStringLiteral("Only you have the key.")));

    own.write(QStringLiteral("Soms wil ik alleen zijn."));
    REQUIRE(FamilyApp::waitFor([&] { return own.noteCount() == 1; }));
    CHECK(cellAt(*own.notes(), 0, "words").toString() == QStringLiteral("Soms wil ik alleen zijn."));
    own.takeAway(cellAt(*own.notes(), 0, "key").toString());
    REQUIRE(FamilyApp::waitFor([&] { return own.noteCount() == 0; }));
}

TEST_CASE("my own part is shared with one person and stops again")
{
    FamilyApp family("youth");
    app::OwnPartModel own;
    app::ConsentModel consent;
    own.setHost(&family.host);
    own.setSpace(family.space);
    consent.setHost(&family.host);
    consent.setSpace(family.space);
    REQUIRE(FamilyApp::waitFor([&] { return own.isLoaded(); }));
    own.create();
    REQUIRE(FamilyApp::waitFor([&] { return own.isMade() && own.peopleCount() > 0; }));
    // Let in by a code handed over at the table: those words need no comparing.
    const PersonId coach = app::idOf<PersonId>(family.coach);
    const auto members = family.ask<Result<std::vector<engine::MemberShown>>>(
        [&](engine::Account& account) { return account.members(family.spaceId()); });
    REQUIRE(members.ok());
    bool confirmed = false;
    for (const engine::MemberShown& member : members.value())
        confirmed = confirmed || (member.person == coach && member.confirmed);
    consent.pick(own.part(), family.coach);
    REQUIRE(FamilyApp::waitFor([&] { return consent.isLoaded() && !consent.partTitle().isEmpty(); }));
    CHECK(consent.compareFirst() == !confirmed);
    REQUIRE(consent.mayGive());
    family.host.setProven(true);
    consent.give(1, QStringLiteral("praten"), consent.dateIn(1));
    REQUIRE(FamilyApp::waitFor([&] { return consent.isGiven(); }));
    REQUIRE(FamilyApp::waitFor([&] { return !own.isAlone(); }));
    CHECK(own.seenBy().contains(QStringLiteral("coach")));
    CHECK(cellAt(*own.people(), 0, "name").toString() == QStringLiteral("coach"));
    consent.stop();
    REQUIRE(FamilyApp::waitFor([&] { return own.isAlone(); }));
}

TEST_CASE("who ticked ask me first is asked before those words are shown to somebody new")
{
    FamilyApp family("youth");
    app::OwnPartModel own;
    own.setHost(&family.host);
    own.setSpace(family.space);
    REQUIRE(FamilyApp::waitFor([&] { return own.isLoaded(); }));
    REQUIRE(own.wordsCount() == 1); // the goal is the youth's
    const QString goal = cellAt(*own.words(), 0, "key").toString();
    CHECK_FALSE(cellAt(*own.words(), 0, "ask").toBool());
    own.setAsk(goal, true);
    REQUIRE(FamilyApp::waitFor([&] { return cellAt(*own.words(), 0, "ask").toBool(); }));
    own.setAsk(goal, false);
    REQUIRE(FamilyApp::waitFor([&] { return !cellAt(*own.words(), 0, "ask").toBool(); }));
}

TEST_CASE("a parent cannot show it before saying that the young person was asked")
{
    FamilyApp family("mother");
    const auto marked = family.ask<Result<void>>([&](engine::Account& account) {
        return account.setFields(family.spaceId(), app::idOf<ItemId>(family.goal), {{"ask-first", "true"}});
    });
    REQUIRE(marked.ok());
    app::ConsentModel consent;
    consent.setHost(&family.host);
    consent.setSpace(family.space);
    consent.pick(family.goalPart, family.buddy);
    REQUIRE(FamilyApp::waitFor([&] { return consent.isLoaded() && consent.agreeing()->rowCount() > 0; }));
    for (int row = 0; row < consent.agreeing()->rowCount(); ++row)
        consent.setAgreed(cellAt(*consent.agreeing(), row, "key").toString(), true);
    CHECK(consent.askFirst() == QStringLiteral("youth"));
    CHECK_FALSE(consent.mayGive());
    consent.give(1, QStringLiteral("wiskunde"), {});
    CHECK(consent.errorText().contains(QStringLiteral("youth wants to be asked before you show this.")));
    consent.clearError();
    consent.setWasAsked(true);
    REQUIRE(consent.mayGive());
    family.host.setProven(true);
    consent.give(1, QStringLiteral("wiskunde"), {});
    REQUIRE(FamilyApp::waitFor([&] { return consent.isGiven(); }));
    CHECK(consent.errorText().toStdString().empty());
    const auto consents = family.ask<Result<std::vector<engine::ConsentShown>>>(
        [&](engine::Account& account) { return account.consents(family.spaceId(), app::idOf<PartId>(family.goalPart)); });
    REQUIRE(consents.ok());
    REQUIRE_FALSE(consents.value().empty());
    CHECK(consents.value().front().asked);
}

TEST_CASE("at the table a signature goes along and the words are kept as they were shown")
{
    FamilyApp family("coach");
    app::ConsentModel consent;
    consent.setHost(&family.host);
    consent.setSpace(family.space);
    consent.pick(family.goalPart, family.buddy);
    REQUIRE(FamilyApp::waitFor([&] { return consent.agreeing()->rowCount() == 1; }));
    CHECK_FALSE(consent.isSignable()); // nobody agreed yet
    consent.setAgreed(family.parent, true);
    REQUIRE(consent.isSignable());
    family.host.setProven(true);
    const QString until = consent.dateIn(3);
    const QString shown = consent.wordsFor(2, QStringLiteral("wiskunde"), until, true, QStringLiteral("Samira P."));
    CHECK(shown.contains(QStringLiteral("Earlier versions too.")));
    CHECK(shown.contains(QStringLiteral("Name typed to sign: Samira P..")));
    QStringList strokes;
    for (int at = 0; at < 80; ++at)
        strokes.append(QStringLiteral("22302c 3 1,1 2,2"));
    consent.give(2, QStringLiteral("wiskunde"), until, true, strokes.join(u';'), QStringLiteral("Samira P."));
    CHECK(consent.errorText().contains(QStringLiteral("does not fit")));
    consent.clearError();
    consent.setWasAsked(true); // nobody is to be asked here, so nothing is recorded of it
    consent.give(2, QStringLiteral("wiskunde"), until, true, QStringLiteral("22302c 3 10,20 30,40"),
                 QStringLiteral("Samira P."));
    REQUIRE(FamilyApp::waitFor([&] { return consent.isGiven(); }));
    const auto consents = family.ask<Result<std::vector<engine::ConsentShown>>>(
        [&](engine::Account& account) { return account.consents(family.spaceId(), app::idOf<PartId>(family.goalPart)); });
    REQUIRE(consents.ok());
    REQUIRE_FALSE(consents.value().empty());
    const engine::ConsentShown& kept = consents.value().front();
    CHECK(QString::fromStdString(kept.words) == shown);
    CHECK(kept.earlierToo);
    CHECK(kept.inPerson);
    CHECK_FALSE(kept.asked);
    CHECK_FALSE(kept.language.empty());
    CHECK(kept.signature == model::Drawing{{{10, 20}, {30, 40}}});
}
