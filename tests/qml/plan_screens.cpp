// Opens every screen about the plan on a real plan in a fresh vault, at phone and tablet size and with words twice as large;
// any warning of Qt fails the run. With KP_SHOTS=DIRECTORY each is kept there as a picture to look at.
// Killed: a delegate asking for a role that its list does not have; a role named like a final property of a button.
#include "mobile/app_core.h"
#include "mobile/ids_text.h"
#include "qml/controls/setup.h"
#include "tests/support/fleet.h"

#include <QDate>
#include <QDir>
#include <QElapsedTimer>
#include <QGuiApplication>
#include <QQmlComponent>
#include <QQmlEngine>
#include <QQmlProperty>
#include <QQuickItem>
#include <QQuickWindow>
#include <QTemporaryDir>
#include <QtQml/qqmlextensionplugin.h>

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <memory>

Q_IMPORT_QML_PLUGIN(Krachtplan_ControlsPlugin)
Q_IMPORT_QML_PLUGIN(Krachtplan_AppPlugin)
Q_IMPORT_QML_PLUGIN(Krachtplan_ScreensPlugin)

namespace {

using kp::ItemId;
using kp::PersonId;
using kp::Result;
using kp::app::AppCore;
using kp::engine::FieldText;

int warnings = 0;

void note(QtMsgType type, const QMessageLogContext& context, const QString& message)
{
    if (type == QtWarningMsg || type == QtCriticalMsg)
        ++warnings;
    std::fprintf(stderr, "%s (%s:%d)\n", qPrintable(message), context.file != nullptr ? context.file : "", context.line);
}

bool waitFor(const std::function<bool()>& done)
{
    QElapsedTimer clock;
    clock.start();
    while (!done() && clock.elapsed() < 60'000)
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents, 20);
    return done();
}

/// A family as its people made it: Samira, their coach An, Greet who helps, and Yassin without a device.
struct Demo {
    kp::test::Fleet fleet{11};
    PersonId samira, greet;
    std::string yassin;
    ItemId goal, evening;
};

template <class T>
T must(Result<T> result)
{
    if (!result.ok()) {
        std::fprintf(stderr, "%s %s\n", std::string(name(result.code())).c_str(), result.error().detail.c_str());
        std::abort();
    }
    return std::move(result).value();
}

void must(const Result<void>& result)
{
    if (!result.ok()) {
        std::fprintf(stderr, "%s %s\n", std::string(name(result.code())).c_str(), result.error().detail.c_str());
        std::abort();
    }
}

ItemId add(Demo& demo, const std::string& kind, std::vector<FieldText> fields, const std::string& who = "Samira")
{
    for (auto& [name, clock] : demo.fleet.clocks)
        clock->ms += 1000;
    return must(demo.fleet[who].addItem(demo.fleet.space, {kind, {}, std::move(fields)}));
}

std::string day(int away) { return QDate::currentDate().addDays(away).toString(Qt::ISODate).toStdString(); }

std::string list(std::initializer_list<std::string> ids)
{
    std::string text;
    for (const std::string& id : ids)
        text += (text.empty() ? "[\"" : ",\"") + id + "\"";
    return text + "]";
}

void addPeople(Demo& demo)
{
    for (const auto& [who, role] : {std::pair{"An", "coach"}, {"Samira", "parent"}, {"Greet", "buddy"}})
        demo.fleet.add(who, role);
    demo.fleet.space = must(demo.fleet["An"].createPlan("Haddad", kp::test::kServerUrl));
    (void)must(demo.fleet.sync("An"));
    demo.samira = demo.fleet.letIn("An", "Samira", "parent");
    demo.greet = demo.fleet.letIn("An", "Greet", "buddy");
    demo.yassin = add(demo, "person", {{"name", "Yassin"}, {"role", "youth"}}).hex();
}

void addFrame(Demo& demo)
{
    const std::string me = demo.samira.hex();
    add(demo, "start-question", {{"words", "Hoe komt er weer rust in huis, en gaat Yassin weer graag naar school?"}});
    for (const char* words : {"Vrijdag samen eten", "Oma is dichtbij", "Noor lacht veel op school", "Iedereen lacht graag"})
        add(demo, "strength", {{"words", words}, {"whose", me}, {"domain", "relations"}});
    add(demo, "domain",
        {{"which", "school"}, {"whose", me}, {"rating", "2"}, {"words", "Elke ochtend strijd."}, {"place", "now"}});
    add(demo, "domain", {{"which", "school"}, {"whose", demo.yassin}, {"rating", "2"}, {"words", "Het is te druk."}});
    add(demo, "domain", {{"which", "housing"}, {"whose", me}, {"rating", "4"}});
    add(demo, "domain", {{"which", "income"}, {"whose", me}, {"rating", "3"}, {"place", "parked"}});
    add(demo, "appointment",
        {{"when", day(2)}, {"what", "An komt bij jullie thuis"}, {"agenda", "Over school, en hoe het nu gaat"}});
    add(demo, "agreement", {{"words", "Bij ruzie gaan we even naar buiten"}, {"kind", "safety"}});
}

void addGoals(Demo& demo)
{
    const std::string me = demo.samira.hex();
    demo.goal = add(demo, "goal",
                    {{"words", "Ik wil weer graag naar school gaan"},
                     {"kind", "child"},
                     {"owner", demo.yassin},
                     {"why", "Nu belangrijk, want ik mis mijn vrienden."},
                     {"domain", "school"},
                     {"helpers", list({demo.greet.hex()})}});
    demo.evening = add(demo, "goal", {{"words", "Om half acht gaan de schermen uit"}, {"kind", "family"}});
    add(demo, "goal", {{"words", "Samen op reis"}, {"kind", "family"}, {"place", "parked"}});
    const std::string goal = demo.goal.hex();
    add(demo, "action",
        {{"words", "Bellen met juf Lien van school"}, {"who", list({me, demo.yassin})}, {"when", day(1)}, {"goal", goal}});
    add(demo, "action",
        {{"words", "Wiskunde met Yassin"},
         {"who", list({demo.greet.hex()})},
         {"with", list({demo.yassin})},
         {"when", day(1)},
         {"rhythm", "in de bib, om 16 uur"},
         {"goal", goal}});
    add(demo, "action", {{"words", "Papieren naar het ziekenfonds"}, {"who", list({me})}, {"status", "done"}});
    add(demo, "note", {{"text", "Met Greet lukt het wel."}, {"goal", goal}});
    for (const char* rating : {"1", "2", "2", "3"}) {
        add(demo, "rating", {{"rating", rating}, {"subject", goal}, {"whose", demo.yassin}});
        for (auto& [name, clock] : demo.fleet.clocks)
            clock->ms += 14LL * 86'400'000;
        demo.fleet.serverClock.ms += 14LL * 86'400'000;
        demo.fleet.syncAll();
    }
}

/// The goal of the evening gets two versions: both wrote without internet.
void makeClash(Demo& demo)
{
    demo.fleet.syncAll();
    must(demo.fleet["Samira"].setFields(demo.fleet.space, demo.evening,
                                        {{"words", "Om half acht gaan de gsm's in de mand, ook die van ons."}}));
    must(demo.fleet["An"].setFields(demo.fleet.space, demo.evening,
                                    {{"words", "Om half acht gaan alle schermen uit, ook die van ons."}}));
    for (const auto& part : must(demo.fleet["Samira"].parts(demo.fleet.space)))
        if (std::find(part.items.begin(), part.items.end(), demo.goal) != part.items.end())
            must(demo.fleet["Samira"].share(
                demo.fleet.space,
                {part.part, demo.greet, kp::wire::Access::Tick, "wiskunde", {}, false, {demo.samira}, {}}));
    demo.fleet.syncAll();
}

/// True when the screen opened, heard of the plan, and could be drawn.
bool showScreen(QQmlEngine& engine, AppCore& core, const QString& name, const QVariantMap& properties, QSize size,
                const QString& shot)
{
    QQmlComponent component(&engine, QUrl(QStringLiteral("qrc:/qt/qml/Krachtplan/Screens/%1.qml").arg(name)));
    if (!component.isReady()) { // Qt 6.4 does not survive being asked for properties now
        std::fprintf(stderr, "%s\n", qPrintable(component.errorString()));
        return false;
    }
    QVariantMap initial = properties;
    initial.insert(QStringLiteral("core"), QVariant::fromValue(&core));
    std::unique_ptr<QObject> made(component.createWithInitialProperties(initial));
    auto* screen = qobject_cast<QQuickItem*>(made.get());
    if (screen == nullptr) {
        std::fprintf(stderr, "%s: %s\n", qPrintable(name), qPrintable(component.errorString()));
        return false;
    }
    QQuickWindow window;
    window.setColor(QColor(0xf6, 0xf1, 0xe8));
    window.resize(size);
    screen->setParentItem(window.contentItem());
    screen->setSize(size);
    window.show();
    const auto loaded = [&made] {
        for (const QObject* child : made->findChildren<QObject*>())
            if (child->property("loaded").isValid() && !child->property("loaded").toBool() && child->objectName().isEmpty())
                if (child->inherits("kp::app::ReadingModel"))
                    return false;
        return true;
    };
    const bool ok = waitFor(loaded);
    for (int i = 0; i < 20; ++i)
        QCoreApplication::processEvents(QEventLoop::AllEvents, 20);
    const QImage picture = window.grabWindow();
    if (!shot.isEmpty())
        picture.save(shot);
    return ok && !picture.isNull();
}

using Screens = QList<std::pair<QString, QVariantMap>>;

Screens screensOfFamily(const Demo& demo)
{
    const QVariantMap goal{{"goal", QString::fromStdString(demo.goal.hex())}};
    const QVariantMap domain{{"which", "school"}};
    const QVariantMap item{{"item", QString::fromStdString(demo.evening.hex())}};
    return {{"TodayScreen", {}},      {"PlanScreen", {}},   {"CompassScreen", {}},
            {"DomainScreen", domain}, {"GoalScreen", goal}, {"ClashScreen", item}};
}

int showAll(QQmlEngine& engine, AppCore& core, const Screens& screens)
{
    const QString shots = qEnvironmentVariable("KP_SHOTS");
    QQmlComponent theme(&engine);
    theme.setData(
        "import QtQuick\nimport Krachtplan.Controls\nQtObject { property real scale: 1; onScaleChanged: Theme.textScale = scale; Component.onCompleted: Theme.reducedMotion = true }",
        QUrl(QStringLiteral("qrc:/scale.qml")));
    const std::unique_ptr<QObject> scale(theme.create());
    if (scale == nullptr) {
        std::fprintf(stderr, "%s\n", qPrintable(theme.errorString()));
        return 1;
    }
    int failures = 0;
    for (const auto& [name, properties] : screens) {
        for (const auto& [size, factor] :
             {std::pair{QSize(412, 915), 1.0}, {QSize(360, 640), 2.0}, {QSize(1280, 800), 1.0}}) {
            scale->setProperty("scale", factor);
            const QString shot =
                shots.isEmpty() ? QString()
                                : QStringLiteral("%1/%2-%3x%4.png").arg(shots, name).arg(size.width()).arg(size.height());
            if (!showScreen(engine, core, name, properties, size, shot)) {
                std::fprintf(stderr, "%s did not open at %dx%d\n", qPrintable(name), size.width(), size.height());
                ++failures;
            }
        }
    }
    return failures;
}

} // namespace

int main(int argc, char** argv)
{
    qInstallMessageHandler(note);
    const QTemporaryDir home;
    qputenv("XDG_RUNTIME_DIR", home.path().toLocal8Bit()); // Qt warns where a bare machine has none
    const QGuiApplication app(argc, argv);
    if (!kp::controls::registerFonts())
        return 2;
    Demo demo;
    addPeople(demo);
    addFrame(demo);
    addGoals(demo);
    makeClash(demo);
    QQmlEngine engine;
    kp::controls::install(engine);
    int failures = 0;
    for (const char* who : {"Samira", "Greet"}) {
        AppCore core(QString::fromStdString(demo.fleet.release(who).string()));
        core.unlock(QString::fromUtf8(kp::test::kPassphrase));
        if (!waitFor([&core] { return core.state() == AppCore::State::Unlocked; }))
            return 2;
        core.openPlan(kp::app::text(demo.fleet.space));
        if (!waitFor([&core] { return !core.space().isEmpty(); }))
            return 2;
        failures +=
            showAll(engine, core, who == std::string("Samira") ? screensOfFamily(demo) : Screens{{"HelpingScreen", {}}});
    }
    return failures == 0 && warnings == 0 ? 0 : 1;
}
