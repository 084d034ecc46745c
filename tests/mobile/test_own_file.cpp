// One's own file: what is in it and what is not, as a page and as JSON, for its owner alone, and told in the open book.
#include "mobile/own_file_model.h"
#include "tests/mobile/family.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <catch2/catch.hpp>

using namespace kp;
using app::OwnFile;
using kp::test::FamilyApp;

namespace {

QStringList wordsIn(const OwnFile& file)
{
    QStringList found;
    for (const OwnFile::Section& section : file.sections)
        for (const OwnFile::Line& line : section.lines)
            found += QStringList{line.words, line.detail} + line.others;
    return found;
}

bool holds(const OwnFile& file, const char* words)
{
    return wordsIn(file).join(QLatin1Char('\n')).contains(QString::fromUtf8(words));
}

} // namespace

TEST_CASE("my own file holds what I can read and nothing that others keep")
{
    FamilyApp family("parent");
    const auto made = family.ask<Result<ItemId>>([&](engine::Account& account) {
        return account.addItem(family.spaceId(), {"strength", {}, {{"words", "Samen <b>koken</b> & eten"}}});
    });
    REQUIRE(made.ok());
    const auto file =
        family.ask<Result<OwnFile>>([&](engine::Account& account) { return app::readOwnFile(account, family.spaceId()); });
    REQUIRE(file.ok());
    CHECK(file.value().name == QStringLiteral("parent"));
    CHECK(file.value().family == QStringLiteral("Peeters"));
    CHECK(holds(file.value(), "Weer graag naar school"));
    CHECK(holds(file.value(), "Samen <b>koken</b> & eten"));
    CHECK(QString::fromStdString(file.value().json).contains(QStringLiteral("Weer graag naar school")));
    CHECK(app::htmlOf(file.value()).contains(QStringLiteral("Samen &lt;b&gt;koken&lt;/b&gt; &amp; eten")));
    const QByteArray page = app::documentOf(file.value());
    CHECK(page.startsWith("%PDF"));
    CHECK_FALSE(page.contains("Peeters")); // not in its properties; its text is packed
    // Whoever reads it learns of it.
    const auto lines = family.ask<Result<std::vector<engine::LogLine>>>(
        [&](engine::Account& account) { return account.log(family.spaceId()); });
    REQUIRE(lines.ok());
    CHECK(std::any_of(lines.value().begin(), lines.value().end(),
                      [](const engine::LogLine& line) { return line.what == "exported"; }));

    FamilyApp helper("buddy");
    const auto theirs =
        helper.ask<Result<OwnFile>>([&](engine::Account& account) { return app::readOwnFile(account, helper.spaceId()); });
    REQUIRE(theirs.ok());
    CHECK_FALSE(holds(theirs.value(), "Weer graag naar school"));
}

TEST_CASE("both versions of a clash stand in the file with who wrote them")
{
    FamilyApp family("parent with two versions");
    const auto file =
        family.ask<Result<OwnFile>>([&](engine::Account& account) { return app::readOwnFile(account, family.spaceId()); });
    REQUIRE(file.ok());
    CHECK(holds(file.value(), "Graag naar de klas"));
    CHECK(holds(file.value(), "Elke dag naar school"));
    CHECK(holds(file.value(), "Another version: "));
}

TEST_CASE("the file is written for its owner alone after the words and never half")
{
    FamilyApp family("parent");
    app::OwnFileModel own;
    own.setHost(&family.host);
    own.setSpace(family.space);
    REQUIRE(FamilyApp::waitFor([&] { return own.isLoaded(); }));
    CHECK(own.insideText().contains(QStringLiteral("Weer graag naar school")));
    CHECK(own.outsideText().isEmpty());
    QTemporaryDir folder;
    int asked = 0;
    QObject::connect(&family.host, &app::EngineHost::proofAsked, &family.host, [&] { ++asked; });
    family.host.setProven(false);
    own.save(folder.path());
    CHECK(asked == 1);
    CHECK(QDir(folder.path()).entryList(QDir::Files).isEmpty());
    family.host.setProven(true);
    own.save(folder.path());
    REQUIRE(FamilyApp::waitFor([&] { return !own.savedText().isEmpty(); }));
    own.save(folder.path());
    REQUIRE(FamilyApp::waitFor([&] { return own.isBusy(); }));
    REQUIRE(FamilyApp::waitFor([&] { return !own.isBusy(); }));
    const QStringList names = QDir(folder.path()).entryList(QDir::Files);
    CHECK(names.size() == 4); // nothing is written over
    for (const QString& name : names) {
        QFile one(QDir(folder.path()).filePath(name));
        CHECK((one.permissions() & (QFileDevice::ReadGroup | QFileDevice::ReadOther)) == QFileDevice::Permissions());
        CHECK(one.size() > 500);
        CHECK_FALSE(name.contains(QStringLiteral("Peeters")));
    }
    own.save(folder.filePath(QStringLiteral("nowhere")));
    REQUIRE(FamilyApp::waitFor([&] { return !own.errorText().isEmpty(); }));
    CHECK(own.savedText().isEmpty());
    CHECK(own.errorText().contains(QStringLiteral("Nothing is lost.")));
}
