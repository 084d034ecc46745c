// Rows gives every control one shape of list, whatever the owner had; Markup keeps people's words from being markup.
#include "qml/controls/markup.h"
#include "qml/controls/rows.h"

#include <catch2/catch.hpp>

#include <QColor>
#include <QStringListModel>

using kp::controls::Markup;
using kp::controls::Rows;

TEST_CASE("rows fill what is missing and convert what is of another type", "[rows]")
{
    Rows rows;
    rows.setDefaults({{"name", QString{}}, {"tint", -1}, {"square", false}});
    rows.setSource(QVariantList{QVariantMap{{"name", "An"}, {"tint", "4"}}, QVariantMap{{"square", true}}});

    REQUIRE(rows.count() == 2);
    CHECK(rows.textAt(0, "name") == "An");
    CHECK(rows.intAt(0, "tint") == 4);
    CHECK(rows.value(0, "square") == QVariant{false});
    CHECK(rows.intAt(1, "tint") == -1);
    CHECK(rows.intAt(7, "tint") == -1);
}

TEST_CASE("plain texts fill the only role or the one called text", "[rows]")
{
    Rows rows;
    rows.setDefaults({{"word", QString{}}});
    rows.setSource(QStringList{"appel", "boom"});

    CHECK(rows.textAt(1, "word") == "boom");
    CHECK(rows.find("word", "appel") == 0);
    CHECK(rows.find("word", "peer") == -1);
}

// Killed: a reset for every new list.
TEST_CASE("a new list of the same length keeps the delegates", "[rows]")
{
    Rows rows;
    rows.setDefaults({{"text", QString{}}});
    rows.setSource(QStringList{"a", "b"});
    int resets = 0;
    QObject::connect(&rows, &QAbstractItemModel::modelReset, [&resets] { ++resets; });

    rows.setSource(QStringList{"a", "c"});
    CHECK(resets == 0);
    CHECK(rows.textAt(1, "text") == "c");

    rows.setSource(QStringList{"a"});
    CHECK(resets == 1);
}

TEST_CASE("rows follow a model", "[rows]")
{
    QStringListModel model{QStringList{"een"}};
    Rows rows;
    rows.setDefaults({{"display", QString{}}});
    rows.setSource(QVariant::fromValue<QObject*>(&model));
    REQUIRE(rows.textAt(0, "display") == "een");

    model.setStringList({"twee", "drie"});

    CHECK(rows.count() == 2);
    CHECK(rows.textAt(1, "display") == "drie");
}

// Killed: the escape of the subject left out.
TEST_CASE("words of people are never markup", "[markup]")
{
    const Markup markup;
    CHECK(markup.bold("<i>An</i> las", "<i>An</i>") == "<b>&lt;i&gt;An&lt;/i&gt;</b> las");
    CHECK(markup.bold("<b>", "Greet") == "&lt;b&gt;");
    CHECK(markup.difference("een <b>", "een <b>", Qt::white, Qt::black) == "een &lt;b&gt;");
}

TEST_CASE("only the words that differ are marked", "[markup]")
{
    const Markup markup;
    const QString marked = markup.difference("gaan alle schermen uit", "gaan de lampen uit", Qt::white, Qt::black);
    CHECK(marked.startsWith("gaan <span"));
    CHECK(marked.contains(">alle schermen</span> uit"));
}
