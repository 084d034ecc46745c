// Opens every screen about the plan on a real plan in a fresh vault, at phone and tablet size and with words twice as large;
// any warning of Qt fails the run. With KP_SHOTS=DIRECTORY each is kept there as a picture to look at.
// Killed: a delegate asking for a role that its list does not have; a screen that never hears that the plan was read.
#include "mobile/app_core.h"
#include "mobile/ids_text.h"
#include "qml/controls/setup.h"

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

#include <cstdio>

Q_IMPORT_QML_PLUGIN(Krachtplan_ControlsPlugin)
Q_IMPORT_QML_PLUGIN(Krachtplan_AppPlugin)
Q_IMPORT_QML_PLUGIN(Krachtplan_ScreensPlugin)

namespace {

using kp::Result;
using kp::app::AppCore;
using kp::engine::Account;
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

struct Demo {
    kp::SpaceId space;
    std::string goal;
};

Result<std::string> add(Account& account, const kp::SpaceId& space, const std::string& kind, std::vector<FieldText> fields)
{
    KP_TRY_ASSIGN(const kp::ItemId item, account.addItem(space, {kind, {}, std::move(fields)}));
    return item.hex();
}

std::string day(int away)
{
    return QDate::currentDate().addDays(away).toString(Qt::ISODate).toStdString();
}

Result<void> addGoals(Account& account, Demo& demo, const std::string& me, const std::string& yassin)
{
    KP_TRY_ASSIGN(demo.goal, add(account, demo.space, "goal",
                                 {{"words", "Ik wil weer graag naar school gaan"}, {"kind", "child"}, {"owner", yassin},
                                  {"why", "Nu belangrijk, want ik mis mijn vrienden."}, {"domain", "school"},
                                  {"helpers", "[\"" + me + "\"]"}}));
    KP_TRY(add(account, demo.space, "goal", {{"words", "Elke avond een rustig uur, zonder ruzie"}, {"kind", "family"}}));
    KP_TRY(add(account, demo.space, "goal", {{"words", "Samen op reis"}, {"kind", "family"}, {"place", "parked"}}));
    KP_TRY(add(account, demo.space, "action",
               {{"words", "Bellen met juf Lien van school"}, {"who", "[\"" + me + "\",\"" + yassin + "\"]"},
                {"when", day(1)}, {"goal", demo.goal}}));
    KP_TRY(add(account, demo.space, "action",
               {{"words", "Papieren naar het ziekenfonds"}, {"who", "[\"" + me + "\"]"}, {"status", "done"}}));
    for (const char* rating : {"2", "3"})
        KP_TRY(add(account, demo.space, "rating", {{"rating", rating}, {"subject", demo.goal}, {"whose", yassin}}));
    KP_TRY(add(account, demo.space, "note", {{"text", "Wiskunde ging vlot vandaag."}, {"goal", demo.goal}}));
    return {};
}

Result<Demo> makePlan(Account& account)
{
    Demo demo;
    KP_TRY_ASSIGN(demo.space, account.createPlan("Haddad", "http://127.0.0.1:9"));
    KP_TRY_ASSIGN(const auto plan, account.show(demo.space));
    const std::string me = plan.me.hex();
    KP_TRY_ASSIGN(const std::string yassin, add(account, demo.space, "person", {{"name", "Yassin"}, {"role", "youth"}}));
    KP_TRY(add(account, demo.space, "person", {{"name", "Greet"}, {"role", "buddy"}}));
    KP_TRY(add(account, demo.space, "start-question",
               {{"words", "Hoe komt er weer rust in huis, en gaat Yassin weer graag naar school?"}}));
    for (const char* words : {"Vrijdag samen eten", "Oma is dichtbij", "Noor lacht veel op school", "Iedereen lacht graag"})
        KP_TRY(add(account, demo.space, "strength", {{"words", words}, {"whose", me}, {"domain", "relations"}}));
    KP_TRY(add(account, demo.space, "domain",
               {{"which", "school"}, {"whose", me}, {"rating", "2"}, {"words", "Elke ochtend strijd."}, {"place", "now"}}));
    KP_TRY(add(account, demo.space, "domain",
               {{"which", "school"}, {"whose", yassin}, {"rating", "2"}, {"words", "Het is te druk."}}));
    KP_TRY(add(account, demo.space, "domain", {{"which", "housing"}, {"whose", me}, {"rating", "4"}}));
    KP_TRY(add(account, demo.space, "domain", {{"which", "income"}, {"whose", me}, {"rating", "3"}, {"place", "parked"}}));
    KP_TRY(add(account, demo.space, "appointment",
               {{"when", day(2)}, {"what", "An komt bij jullie thuis"}, {"agenda", "Over school, en hoe het nu gaat"}}));
    KP_TRY(add(account, demo.space, "agreement", {{"words", "Bij ruzie gaan we even naar buiten"}, {"kind", "safety"}}));
    KP_TRY(addGoals(account, demo, me, yassin));
    return demo;
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

int showAll(QQmlEngine& engine, AppCore& core, const Demo& demo)
{
    const QVariantMap goal{{"goal", QString::fromStdString(demo.goal)}};
    const QVariantMap domain{{"which", "school"}};
    const QVariantMap item{{"item", QString::fromStdString(demo.goal)}};
    const QList<std::pair<QString, QVariantMap>> screens{{"TodayScreen", {}},    {"PlanScreen", {}},
                                                         {"CompassScreen", {}},  {"DomainScreen", domain},
                                                         {"GoalScreen", goal},   {"ClashScreen", item},
                                                         {"HelpingScreen", {}}};
    const QString shots = qEnvironmentVariable("KP_SHOTS");
    QQmlComponent theme(&engine);
    theme.setData("import QtQuick\nimport Krachtplan.Controls\nQtObject { property real scale: 1; onScaleChanged: Theme.textScale = scale; Component.onCompleted: Theme.reducedMotion = true }", QUrl(QStringLiteral("qrc:/scale.qml")));
    const std::unique_ptr<QObject> scale(theme.create());
    if (scale == nullptr) {
        std::fprintf(stderr, "%s\n", qPrintable(theme.errorString()));
        return 1;
    }
    int failures = 0;
    for (const auto& [name, properties] : screens) {
        for (const auto& [size, factor] : {std::pair{QSize(412, 915), 1.0}, {QSize(360, 640), 2.0}, {QSize(1280, 800), 1.0}}) {
            scale->setProperty("scale", factor);
            const QString shot = shots.isEmpty() ? QString()
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
    AppCore core(home.filePath(QStringLiteral("vault")));
    core.create(QStringLiteral("Samira"), QStringLiteral("parent"), QStringLiteral("een lange zin voor de proef"));
    if (!waitFor([&core] { return core.state() == AppCore::State::Unlocked; }))
        return 2;
    Demo demo;
    bool made = false;
    core.host()->run<Result<Demo>>(&core, makePlan, [&](Result<Demo> result) {
        made = true;
        if (result.ok())
            demo = std::move(result).value();
        else
            qWarning("the plan could not be made: %s", result.error().detail.c_str());
    });
    if (!waitFor([&made] { return made; }) || demo.goal.empty())
        return 2;
    core.openPlan(kp::app::text(demo.space));
    if (!waitFor([&core] { return !core.space().isEmpty(); }))
        return 2;
    QQmlEngine engine;
    kp::controls::install(engine);
    const int failures = showAll(engine, core, demo);
    return failures == 0 && warnings == 0 ? 0 : 1;
}
