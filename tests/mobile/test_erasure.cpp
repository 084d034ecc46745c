// Erasing on a screen, against the real engine and server: who may and in one sentence why not, the words of the vault first,
// keeping it, thirty days later, and the whole plan.
// Killed: erased without the words; everything erased by erase("all"); a coach named among those who can keep it; one's own said
// to be kept by others; a sheet counted as a device; a device counted that reported one of two parts; the unreported told last;
// names that do not come back with a part; what is gone called "the plan" in the open book; a part still considered when it is
// out of sight; a notice for who asked; no name of who wants all of it erased; waiting told as if the server had it.
#include "mobile/erasure_model.h"
#include "mobile/open_book_model.h"
#include "tests/mobile/family.h"

#include <QLocale>

#include <catch2/catch.hpp>

using namespace kp;
using kp::test::cell;
using kp::test::cellAt;
using kp::test::FamilyApp;

namespace {

void show(app::ErasureModel& model, FamilyApp& family)
{
    model.setHost(&family.host);
    model.setSpace(family.space);
    REQUIRE(FamilyApp::waitFor([&] { return model.isLoaded(); }));
}

QString of(const QAbstractItemModel* model, int row, const char* role) { return cellAt(*model, row, role).toString(); }

/// What the row of that title says; empty when there is none.
QString captionOf(app::ErasureModel& model, const QString& title)
{
    for (const app::RowModel* list : {model.mine(), model.others()})
        for (int row = 0; row < list->count(); ++row)
            if (of(list, row, "title") == title)
                return of(list, row, "caption");
    return {};
}

QStringList sentences(FamilyApp& family)
{
    const auto lines = family.ask<Result<QList<app::BookRow>>>(
        [&](engine::Account& account) { return app::OpenBookModel::book(account, family.spaceId()); });
    REQUIRE(lines.ok());
    QStringList found;
    for (const app::BookRow& line : lines.value())
        found.append(line.sentence);
    return found;
}

std::size_t goalsOf(FamilyApp& family)
{
    const auto plan = family.ask<Result<engine::PlanShown>>([&](engine::Account& account) {
        return account.show(family.spaceId(), {false, false});
    });
    REQUIRE(plan.ok());
    std::size_t count = 0;
    for (const engine::ItemShown& item : plan.value().items)
        count += item.kind == "goal" ? 1 : 0;
    return count;
}

QStringList stateOf(FamilyApp& family)
{
    const auto all = family.ask<Result<std::vector<engine::ErasureShown>>>(
        [&](engine::Account& account) { return account.erasures(family.spaceId()); });
    REQUIRE(all.ok());
    QStringList found;
    for (const engine::ErasureShown& one : all.value())
        found.append(QString::fromStdString(one.kind + " " + std::string(engine::name(one.state))));
    found.sort();
    return found;
}

void add(FamilyApp& family, const std::string& kind, std::optional<PartId> part, std::vector<engine::FieldText> fields)
{
    const auto made = family.ask<Result<ItemId>>([&](engine::Account& account) {
        return account.addItem(family.spaceId(), {kind, part, fields});
    });
    REQUIRE(made.ok());
}

PartId makePart(FamilyApp& family, const char* name, const char* kind)
{
    const auto made = family.ask<Result<PartId>>(
        [&](engine::Account& account) { return account.createPart(family.spaceId(), name, kind); });
    REQUIRE(made.ok());
    emit family.host.planChanged(family.space);
    return made.value();
}

const QString kGoal = QStringLiteral("Weer graag naar school");

} // namespace

TEST_CASE("a parent reads what can be erased who loses it and who can keep it")
{
    FamilyApp family("parent erasing");
    app::ErasureModel model;
    QAbstractItemModelTester first(model.mine(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    QAbstractItemModelTester second(model.others(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    show(model, family);
    CHECK(model.mineCount() == 1);
    const QString losers = captionOf(model, kGoal);
    CHECK(losers.startsWith(QStringLiteral("Who loses it too: ")));
    for (const char* who : {"coach", "buddy", "mother"})
        CHECK(losers.contains(QLatin1String(who)));
    CHECK_FALSE(losers.contains(QStringLiteral("parent")));
    CHECK(captionOf(model, QStringLiteral("Core of our plan"))
          == QStringLiteral("The rest stands on this. It only goes when the whole plan goes."));
    CHECK(captionOf(model, QStringLiteral("Names")).isEmpty());
    CHECK(model.mayEraseAll());
    CHECK(model.considered().isEmpty());
    model.consider(family.goalPart);
    CHECK(model.considered() == family.goalPart);
    CHECK(model.title() == kGoal);
    CHECK(model.items() == 1);
    // The mother by who she is; not the coach nor the buddy, who read it too.
    CHECK(model.keeping().endsWith(QStringLiteral("you can still leave it standing. So can: mother.")));
    CHECK(model.keeping().contains(QLocale().toString(QDate::currentDate().addDays(30), QStringLiteral("d MMMM"))));
    model.consider(family.corePart);
    CHECK(model.considered().isEmpty());
    model.consider(QStringLiteral("all"));
    CHECK(model.considered() == QStringLiteral("all"));
    CHECK(model.items() == 1);
    CHECK(model.goesText().contains(kGoal));
    CHECK(model.goesText().contains(QStringLiteral("Core of our plan")));
    CHECK(model.staysText().isEmpty());
    // What is only one's own nobody else can keep.
    const PartId diary = makePart(family, "Van mij", "private");
    REQUIRE(FamilyApp::waitFor([&] { return model.mineCount() == 2; }));
    model.consider(app::text(diary));
    CHECK(model.loses() == QStringLiteral("Nobody else reads it now."));
    CHECK(model.keeping().endsWith(QStringLiteral("you can still leave it standing. Nobody else can.")));
    // Nor what is one's own and read by the others.
    add(family, "contact-card", {}, {{"person", family.parent.toStdString()}, {"phone", "0499 11 22 33"}});
    REQUIRE(FamilyApp::waitFor([&] { return model.mineCount() == 3; }));
    for (int row = 0; row < model.mineCount(); ++row)
        if (of(model.mine(), row, "title") == QStringLiteral("Contact details"))
            model.consider(of(model.mine(), row, "key"));
    CHECK(model.title() == QStringLiteral("Contact details"));
    CHECK(model.loses().contains(QStringLiteral("mother")));
    CHECK(model.keeping().endsWith(QStringLiteral("you can still leave it standing. Nobody else can.")));
}

TEST_CASE("a device that reported one of two parts did not report yet")
{
    app::ErasureReading reading;
    engine::ErasureShown one;
    one.state = engine::ErasureState::Gone;
    one.askedMs = 60'000;
    one.devices = {{DeviceId{}, PersonId{}, false, 120'000}};
    engine::ErasureShown other = one;
    other.devices.front().doneMs = 0;
    reading.erasures = {one, other};
    const QList<app::ErasureRow> rows = app::goneRows(reading);
    REQUIRE(rows.size() == 1); // asked together
    CHECK(rows.front().reported == QStringLiteral("Devices whose app reported that it is off: 0 of 1"));
    CHECK(rows.front()
              .devices.front()
              .toMap()
              .value(QStringLiteral("detail"))
              .toString()
              .startsWith(QStringLiteral("Not reported yet.")));
    other.askedMs = 180'000;
    reading.erasures = {other, one};
    CHECK(app::goneRows(reading).size() == 2);
}

TEST_CASE("why something cannot be erased is said in one sentence")
{
    FamilyApp buddy("buddy");
    app::ErasureModel none;
    show(none, buddy);
    CHECK(none.mineCount() + none.otherCount() == 0);
    CHECK_FALSE(none.mayEraseAll());

    FamilyApp coach("coach");
    app::ErasureModel model;
    show(model, coach);
    CHECK(captionOf(model, kGoal) == QStringLiteral("Not you but others decide about this: parent."));
    CHECK_FALSE(model.mayEraseAll());
    CHECK(model.noticeCount() == 0);
    const PartId team = makePart(coach, "Team", "team");
    add(coach, "note", team, {{"text", "voor het team"}});
    const auto fileText = [&] { return captionOf(model, QStringLiteral("Notes of the team")); };
    REQUIRE(FamilyApp::waitFor([&] { return fileText().contains(QStringLiteral("nobody knows until when")); }));
    add(coach, "person", {}, {{"name", "Yassin"}, {"role", "youth"}, {"born", "2012-03-01"}});
    const QString term = QLocale().toString(QDate(2047, 3, 1), QStringLiteral("d MMMM yyyy"));
    REQUIRE(FamilyApp::waitFor([&] { return fileText().endsWith(QStringLiteral("It is kept until %1.").arg(term)); }));
    // Tried all the same: the engine says no, and the sentence is one for people.
    coach.host.setProven(true);
    const auto refused = [&](const QString& part) {
        model.clearError();
        model.erase(part, {});
        REQUIRE(FamilyApp::waitFor([&] { return !model.errorText().isEmpty(); }));
        return model.errorText();
    };
    CHECK(refused(coach.goalPart) == QStringLiteral("You do not decide about this. Nothing was erased."));
    CHECK(refused(app::text(team)).startsWith(QStringLiteral("This belongs to the file of the services")));
    CHECK(model.askedCount() == 0);

    FamilyApp colleague("colleague told");
    app::ErasureModel safety;
    show(safety, colleague);
    CHECK(captionOf(safety, QStringLiteral("Opened for safety"))
          == QStringLiteral("This was opened for safety. It ends by itself."));
}

TEST_CASE("nothing is erased without the words twice or by a slip")
{
    FamilyApp family("parent erasing");
    app::ErasureModel model;
    QAbstractItemModelTester tester(model.asked(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    show(model, family);
    int asked = 0, erased = 0;
    QObject::connect(&family.host, &app::EngineHost::proofAsked, &family.host, [&] { ++asked; });
    QObject::connect(&model, &app::ErasureModel::erased, &model, [&] { ++erased; });
    family.host.setProven(false);
    model.erase(family.goalPart, QStringLiteral("Weg ermee"));
    CHECK(asked == 1);
    CHECK(FamilyApp::settle());
    CHECK(goalsOf(family) == 1);
    model.eraseAll({});
    CHECK(asked == 2);
    CHECK(FamilyApp::settle());
    CHECK(stateOf(family).isEmpty());

    family.host.setProven(true);
    model.erase(QStringLiteral("all"), {}); // that takes eraseAll
    model.erase({}, {});
    REQUIRE(FamilyApp::waitFor([&] { return !model.errorText().isEmpty(); }));
    CHECK(stateOf(family).isEmpty());
    model.erase(family.goalPart, QString(3000, QLatin1Char('x')));
    REQUIRE(FamilyApp::waitFor([&] { return model.errorText().startsWith(QStringLiteral("The reason is too long.")); }));
    model.erase(family.corePart, {});
    REQUIRE(FamilyApp::waitFor([&] { return model.errorText().startsWith(QStringLiteral("The rest stands on this.")); }));
    CHECK(goalsOf(family) == 1);

    model.consider(family.goalPart);
    model.erase(family.goalPart, QStringLiteral("  Weg ermee  "));
    model.erase(family.goalPart, QStringLiteral("  Weg ermee  "));
    REQUIRE(FamilyApp::waitFor([&] { return model.askedCount() == 1; }));
    CHECK(erased == 1);
    CHECK(model.errorText().isEmpty());
    CHECK(goalsOf(family) == 0);
    CHECK(model.mineCount() == 0);
    CHECK(model.considered().isEmpty()); // it is no longer there to be erased
    CHECK(of(model.asked(), 0, "title") == QStringLiteral("You want “Weer graag naar school” erased"));
    CHECK(of(model.asked(), 0, "reason") == QStringLiteral("Weg ermee"));
    CHECK(of(model.asked(), 0, "stateText").contains(QStringLiteral("The server does not know yet")));
    CHECK(model.noticeCount() == 0); // nobody is told on Today what they did themselves
    family.connect(family.host);
    family.host.syncNow();
    REQUIRE(FamilyApp::waitFor(
        [&] { return of(model.asked(), 0, "stateText").startsWith(QStringLiteral("Out of sight. Until ")); }));
    CHECK(sentences(family).contains(QStringLiteral("You asked to erase “Weer graag naar school”")));
    model.keep(family.goalPart);
    REQUIRE(FamilyApp::waitFor([&] { return model.keptCount() == 1; }));
    CHECK(of(model.kept(), 0, "stateText").startsWith(QStringLiteral("You took it back: ")));
    CHECK(goalsOf(family) == 1);
}

TEST_CASE("the other parent is told of it and keeps it without words")
{
    FamilyApp family("mother erasing");
    app::ErasureModel model;
    QAbstractItemModelTester tester(model.notices(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    show(model, family);
    family.host.setProven(false); // it must be easy
    REQUIRE(model.noticeCount() == 1);
    const QString words = of(model.notices(), 0, "words");
    CHECK(words.startsWith(QStringLiteral("parent wants “Weer graag naar school” erased. Until ")));
    CHECK(words.endsWith(QStringLiteral(" you can leave it standing.")));
    REQUIRE(model.askedCount() == 1);
    CHECK(of(model.asked(), 0, "title") == QStringLiteral("parent wants “Weer graag naar school” erased"));
    CHECK(of(model.asked(), 0, "reason") == QStringLiteral("Dit hoeft niemand te lezen."));
    CHECK(cellAt(*model.asked(), 0, "mayKeep").toBool());
    CHECK(cellAt(*model.asked(), 0, "devices").toList().isEmpty()); // nothing is reported yet
    CHECK(model.keepable() == 1);
    model.keep(family.corePart); // nobody wants that erased
    REQUIRE(FamilyApp::waitFor([&] { return model.errorText().startsWith(QStringLiteral("It was kept already")); }));
    model.keep(family.goalPart);
    REQUIRE(FamilyApp::waitFor([&] { return model.keptCount() == 1; }));
    CHECK(model.noticeCount() == 0);
    CHECK(model.askedCount() == 0);
    CHECK(model.errorText().isEmpty());
    CHECK(of(model.kept(), 0, "title") == QStringLiteral("parent wanted “Weer graag naar school” erased"));
    CHECK(of(model.kept(), 0, "stateText").startsWith(QStringLiteral("You left it standing: ")));
    CHECK(goalsOf(family) == 1);
    family.connect(family.host);
    bool sent = false;
    QObject::connect(&family.host, &app::EngineHost::syncFinished, &family.host,
                     [&](const QString& code, bool) { sent = code.isEmpty(); });
    family.host.syncNow();
    REQUIRE(FamilyApp::waitFor([&] { return sent; }));
    family.sync("parent");
    CHECK(family.other("parent").erasures(family.spaceId()).value().front().state == engine::ErasureState::Kept);
    CHECK(sentences(family).contains(QStringLiteral("You let “Weer graag naar school” stand: it is not erased")));

    // Who cannot keep it is told nothing beside the plan, and has no button.
    FamilyApp coach("coach erasing");
    app::ErasureModel theirs;
    show(theirs, coach);
    CHECK(theirs.noticeCount() == 0);
    REQUIRE(theirs.askedCount() == 1);
    CHECK(theirs.keepable() == 0);
    CHECK(of(theirs.asked(), 0, "stateText").endsWith(QStringLiteral("it can still be left standing.")));
    theirs.keep(coach.goalPart);
    REQUIRE(FamilyApp::waitFor([&] { return !theirs.errorText().isEmpty(); }));
    CHECK(theirs.askedCount() == 1);
}

TEST_CASE("after thirty days it is told which apps reported and which not")
{
    FamilyApp family("mother erased");
    app::ErasureModel model;
    show(model, family);
    CHECK(model.askedCount() + model.keptCount() + model.noticeCount() == 0);
    REQUIRE(model.goneCount() == 1);
    CHECK(of(model.gone(), 0, "title") == QStringLiteral("parent wanted 1 part(s) of the plan erased"));
    CHECK(of(model.gone(), 0, "stateText").startsWith(QStringLiteral("Erased since ")));
    CHECK(of(model.gone(), 0, "reason").isEmpty());
    CHECK_FALSE(cellAt(*model.gone(), 0, "mayKeep").toBool());
    CHECK(of(model.gone(), 0, "reported") == QStringLiteral("Devices whose app reported that it is off: 3 of 4"));
    const QVariantList devices = cellAt(*model.gone(), 0, "devices").toList();
    REQUIRE(devices.size() == 5);
    const auto said = [&](int at, const char* what) { return devices[at].toMap().value(QLatin1String(what)).toString(); };
    // The buddy's phone lies in a drawer, and stands first; the sheet is paper, and reports nothing.
    CHECK(said(0, "name") == QStringLiteral("buddy: First device"));
    CHECK(said(0, "detail").startsWith(QStringLiteral("Not reported yet.")));
    for (int at = 1; at < 4; ++at)
        CHECK(said(at, "detail").startsWith(QStringLiteral("The app reported that it is off this device: ")));
    CHECK(said(4, "name") == QStringLiteral("parent: Recovery sheet"));
    CHECK(said(4, "detail") == QStringLiteral("On paper. Its keys open nothing of it any more."));
    QStringList names;
    for (int at = 1; at < 4; ++at)
        names.append(said(at, "name"));
    CHECK(names.contains(QStringLiteral("You: First device")));
    const QStringList book = sentences(family);
    CHECK(book.contains(QStringLiteral("parent asked to erase a part of the plan")));
    CHECK(book.contains(QStringLiteral("What parent wanted erased can no longer be kept: it is erased")));
    CHECK(book.contains(QStringLiteral("The app of coach reported that an erased part is off a device")));
    CHECK(book.contains(QStringLiteral("Your app reported that an erased part is off a device")));
    CHECK(book.filter(kGoal).isEmpty());
    model.keep(family.goalPart);
    REQUIRE(FamilyApp::waitFor(
        [&] { return model.errorText().startsWith(QStringLiteral("It was kept already, or it is too late")); }));
}

TEST_CASE("who wants the whole plan erased is told by name while the names can be kept")
{
    FamilyApp family("mother closing");
    app::ErasureModel model;
    show(model, family);
    REQUIRE(model.noticeCount() == 1);
    const QString words = of(model.notices(), 0, "words");
    CHECK(words.startsWith(QStringLiteral("parent wants this plan erased. It is out of sight. Until ")));
    CHECK(words.endsWith(QStringLiteral("you can leave it standing.")));
    CHECK(of(model.asked(), 0, "title").startsWith(QStringLiteral("parent wants ")));
    family.host.setProven(false);
    model.keepAll();
    REQUIRE(FamilyApp::waitFor([&] { return model.keptCount() == 2; }));
    CHECK(goalsOf(family) == 1);
    CHECK(model.noticeCount() == 0);
    // Who can do nothing about it finds an empty plan, and is told why.
    FamilyApp buddy("coach closing");
    app::ErasureModel theirs;
    show(theirs, buddy);
    REQUIRE(theirs.noticeCount() == 1);
    CHECK_FALSE(cellAt(*theirs.notices(), 0, "mayKeep").toBool());
    CHECK(of(theirs.notices(), 0, "words").endsWith(QStringLiteral("it can still be left standing.")));
}

TEST_CASE("of a whole plan that is gone one row tells and no name")
{
    FamilyApp family("mother closed");
    app::ErasureModel model;
    show(model, family);
    CHECK(model.mineCount() + model.otherCount() == 0);
    REQUIRE(model.goneCount() == 1); // core, names, goal
    CHECK(of(model.gone(), 0, "title") == QStringLiteral("somebody wanted 3 part(s) of the plan erased"));
    // A device counts when it reported all of it.
    CHECK(of(model.gone(), 0, "reported") == QStringLiteral("Devices whose app reported that it is off: 3 of 4"));
    CHECK(cellAt(*model.gone(), 0, "devices").toList().size() == 5);
    REQUIRE(model.noticeCount() == 1);
    CHECK(of(model.notices(), 0, "words").startsWith(QStringLiteral("Parts of this plan are erased since ")));
    CHECK_FALSE(cellAt(*model.notices(), 0, "mayKeep").toBool());
}

TEST_CASE("a whole plan is erased and left standing together with its names")
{
    FamilyApp family("parent erasing");
    const PartId diary = makePart(family, "Van mij", "private");
    app::ErasureModel model;
    show(model, family);
    family.host.setProven(true);
    model.consider(QStringLiteral("all"));
    model.eraseAll(QStringLiteral("Het is klaar."));
    REQUIRE(FamilyApp::waitFor([&] { return model.askedCount() == 3; })); // core, goal, diary; the names go along
    CHECK_FALSE(model.mayEraseAll());
    CHECK(model.considered().isEmpty());
    CHECK(model.keepable() == 3);
    REQUIRE(model.noticeCount() == 1); // an empty plan is explained
    CHECK(of(model.notices(), 0, "words").startsWith(QStringLiteral("You want this plan erased. It is out of sight.")));
    const QString own = QStringLiteral("private asked");
    CHECK(stateOf(family) == QStringList{"core asked", "goal asked", "people asked", own});
    model.keep(family.corePart);
    REQUIRE(FamilyApp::waitFor([&] { return model.keptCount() == 1; }));
    CHECK(stateOf(family) == QStringList{"core kept", "goal asked", "people kept", own});
    CHECK(model.noticeCount() == 0);
    model.keepAll();
    REQUIRE(FamilyApp::waitFor([&] { return model.keptCount() == 3; }));
    CHECK(goalsOf(family) == 1);
    CHECK(model.mayEraseAll());
    model.keepAll();
    REQUIRE(FamilyApp::waitFor([&] { return model.errorText().startsWith(QStringLiteral("It was kept already")); }));
    (void)diary;
}
