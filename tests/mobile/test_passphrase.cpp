// Which words may open a vault.
// Killed: the block list not read; leet not read; repeats passed; a row of the keyboard passed; length counted in bytes.
#include "mobile/app_core.h"
#include "shared/core/passphrase.h"
#include "shared/core/words.h"
#include "tests/support/fleet.h"

#include <QTemporaryDir>

#include <catch2/catch.hpp>

using namespace kp;

TEST_CASE("words of one's own are judged by a table")
{
    using Fault = PassphraseFault;
    const auto [words, fault] = GENERATE(table<const char*, Fault>({
        {"de fanfare speelt onder mijn raam", Fault::None},
        {"Oma's soep ruikt naar tijm", Fault::None},
        {"paard batterij nietje correct wolk", Fault::None},
        {"", Fault::TooShort},
        {"fanfare speelt", Fault::TooShort},         // fourteen
        {"ééééééééééééé!", Fault::TooShort},         // fourteen letters in twenty-seven bytes
        {"wachtwoord wachtwoord", Fault::TooSimple}, // again and again
        {"welkom welkom welkom thuis", Fault::TooCommon},
        {"W4chtw00rd voor Facebook", Fault::TooCommon},
        {"mijn wachtwoord 2026", Fault::TooCommon},
        {"Ik hou van jou 1234", Fault::TooCommon},
        {"de kat krabt de krollen van de trap", Fault::TooCommon},
        {"Correct Horse Battery Staple", Fault::TooCommon},
        {"januari februari maart", Fault::TooCommon},
        {"aaaaaaaaaaaaaaaaaaaa", Fault::TooSimple},
        {"abababababababababab", Fault::TooSimple},
        {"rtyuiop dfghjkl vbnm", Fault::TooSimple},
        {"qwertyuiop asdfghjkl", Fault::TooCommon},
        {"azertyuiop qsdfghjklm", Fault::TooCommon},
        {"abcdefghijklmnopqrst", Fault::TooSimple},
        {"98765432109876543210", Fault::TooSimple},
        {"0495 12 34 56 0495 65 43 21", Fault::TooSimple},
    }));
    INFO(words);
    CHECK(name(judgePassphrase(words)) == name(fault));
}

TEST_CASE("words that the app makes up always pass")
{
    test::SeededRandom random(11);
    for (int i = 0; i < 4000; ++i) {
        const std::string words = generatePassphrase(random, 5);
        INFO(words);
        CHECK(judgePassphrase(words) == PassphraseFault::None);
    }
    CHECK(judgePassphrase(std::string(2000, 'x')) == PassphraseFault::TooLong);
}

TEST_CASE("families get five words and who works with several families six")
{
    QTemporaryDir folder;
    app::AppCore core(folder.path());
    const auto count = [&](const char* role) { return core.freshPassphrase(QString::fromLatin1(role)).split(u' ').size(); };
    for (const char* role : {"parent", "youth", "child", "buddy", "network"})
        CHECK(count(role) == 5);
    for (const char* role : {"coach", "coordinator", "elp", "diagnostics", "consulent", "a role of tomorrow"})
        CHECK(count(role) == 6);
    CHECK(core.freshPassphrase(QStringLiteral("parent")) != core.freshPassphrase(QStringLiteral("parent")));
    CHECK_FALSE(core.passphraseFault(QStringLiteral("welkom welkom 123")).isEmpty());
    CHECK(core.passphraseFault(QStringLiteral("de fanfare speelt onder mijn raam")).isEmpty());
    core.create(QStringLiteral("An"), QStringLiteral("coach"), QStringLiteral("welkom"));
    CHECK_FALSE(core.isBusy()); // refused before anything is made
    CHECK_FALSE(core.errorText().isEmpty());
}
