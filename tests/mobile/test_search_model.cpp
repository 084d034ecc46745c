// Looking for words in the plan against the real engine.
// Killed: one word of two is enough; letters with accents other letters; a step that leads nowhere; one letter looked for.
#include "mobile/search_model.h"
#include "tests/mobile/family.h"

#include <catch2/catch.hpp>

using namespace kp;
using kp::test::cellAt;
using kp::test::FamilyApp;

namespace {

void add(FamilyApp& family, const char* kind, std::vector<engine::FieldText> fields)
{
    const auto made = family.ask<Result<ItemId>>([&](engine::Account& account) {
        return account.addItem(family.spaceId(), {kind, {}, fields});
    });
    REQUIRE(made.ok());
}

} // namespace

TEST_CASE("words are found whatever their letters look like and lead to their goal or part of life")
{
    FamilyApp family("parent");
    add(family, "action",
        {{"words", "Bellen met het café van José"}, {"goal", family.goal.toStdString()}, {"status", "open"}});
    add(family, "domain", {{"which", "school"}, {"words", "Het gaat"}, {"wish", "een rustige klas"}});
    app::SearchModel search;
    QAbstractItemModelTester rows(search.hits(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    search.setHost(&family.host);
    search.setSpace(family.space);
    REQUIRE(FamilyApp::waitFor([&] { return search.isLoaded(); }));
    const auto first = [&](const char* role) { return cellAt(*search.hits(), 0, role).toString(); };

    search.look(QStringLiteral("CAFE jose"));
    REQUIRE(search.hitCount() == 1);
    CHECK(first("words") == QStringLiteral("Bellen met het café van José"));
    CHECK(first("goal") == family.goal);
    search.look(QStringLiteral("cafe pieter"));
    CHECK(search.hitCount() == 0);
    CHECK(search.isLooking());
    search.look(QStringLiteral("rustige"));
    REQUIRE(search.hitCount() == 1);
    CHECK(first("domain") == QStringLiteral("school"));
    CHECK(first("caption").contains(QStringLiteral("een rustige klas")));
    search.look(QStringLiteral("weer"));
    REQUIRE(search.hitCount() == 1);
    CHECK(first("goal") == family.goal);
    search.look(QStringLiteral("w"));
    CHECK(search.hitCount() == 0);
    CHECK_FALSE(search.isLooking());
    search.look(QStringLiteral("open")); // a state is no word that somebody wrote
    CHECK(search.hitCount() == 0);
}

TEST_CASE("of many hits the first are shown and the rest is counted")
{
    FamilyApp family("parent");
    for (int i = 0; i < app::SearchModel::kHitsMax + 2; ++i)
        add(family, "strength", {{"words", "Samen lachen " + std::to_string(i)}});
    app::SearchModel search;
    search.setHost(&family.host);
    search.setSpace(family.space);
    search.look(QStringLiteral("lachen"));
    REQUIRE(FamilyApp::waitFor([&] { return search.hitCount() == app::SearchModel::kHitsMax; }));
    CHECK(search.more() == 2);
}
