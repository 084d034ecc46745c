// The open book against the real engine.
#include "mobile/open_book_model.h"
#include "tests/mobile/family.h"

#include <catch2/catch.hpp>

using namespace kp;
using kp::test::FamilyApp;

namespace {

QStringList sentences(app::OpenBookModel& book)
{
    QStringList found;
    for (int row = 0; row < book.lines()->rowCount(); ++row)
        found.append(test::cellAt(*book.lines(), row, "sentence").toString());
    return found;
}

} // namespace

// Killed: a filter that lets everything through; "You" for everybody.
TEST_CASE("the book tells acts in sentences and narrows to a person and a part")
{
    FamilyApp family("parent");
    app::OpenBookModel book;
    QAbstractItemModelTester lines(book.lines(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    QAbstractItemModelTester people(book.people(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    QAbstractItemModelTester parts(book.parts(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    book.setHost(&family.host);
    book.setSpace(family.space);
    REQUIRE(FamilyApp::waitFor([&] { return book.isLoaded(); }));

    const QStringList all = sentences(book);
    CHECK(all.contains(QStringLiteral("You changed something in \u201cWeer graag naar school\u201d")));
    CHECK(all.contains(QStringLiteral("coach started this plan")));
    CHECK(all.contains(QStringLiteral("coach let you into the plan")));
    for (const QString& sentence : all)
        CHECK_FALSE(sentence.contains(QLatin1Char('%')));

    book.setPerson(family.buddy);
    CHECK(sentences(book) == QStringList{QStringLiteral("coach let buddy into the plan")});
    book.setPerson({});
    book.setPart(family.goalPart);
    CHECK_FALSE(sentences(book).isEmpty());
    CHECK(sentences(book).size() < all.size());
    for (const QString& sentence : sentences(book))
        CHECK((sentence.contains(QStringLiteral("Weer graag naar school"))
               || sentence
                      == QStringLiteral("You made a new part of the plan"))); // a part that was just made has no name yet
}

// Killed: every part a line of its own; looks of a day taken together; a day without a last line.
TEST_CASE("opening the plan is one look and every day begins and ends once")
{
    FamilyApp family("parent");
    const auto shown = family.ask<Result<engine::PlanShown>>([&](engine::Account& account) {
        return account.show(family.spaceId(), {false, true});
    });
    REQUIRE(shown.ok());
    app::OpenBookModel book;
    book.setHost(&family.host);
    book.setSpace(family.space);
    REQUIRE(FamilyApp::waitFor([&] { return book.isLoaded(); }));

    const auto at = [&](int row, const char* role) { return test::cellAt(*book.lines(), row, role); };
    const QString look = at(0, "sentence").toString();
    CHECK(look.startsWith(QStringLiteral("You looked at ")));
    CHECK(look.endsWith(QStringLiteral("part(s) of the plan")));
    CHECK(at(0, "detail").toString().contains(QStringLiteral("Weer graag naar school")));
    CHECK(at(0, "detail").toString().contains(QStringLiteral(" \u00b7 ")));
    CHECK(sentences(book).filter(QStringLiteral("You looked at")).size() == 1);

    const int count = book.lineCount();
    REQUIRE(count > 2);
    CHECK(at(0, "opens").toBool());
    CHECK(at(count - 1, "closes").toBool());
    for (int row = 1; row < count; ++row) {
        const bool anew = at(row, "day").toString() != at(row - 1, "day").toString();
        CHECK(at(row, "opens").toBool() == anew);
        CHECK(at(row - 1, "closes").toBool() == anew);
    }

    // One part alone is said by its name.
    book.setPart(family.goalPart);
    CHECK(at(0, "sentence").toString() == QStringLiteral("You looked at \u201cWeer graag naar school\u201d"));
}
