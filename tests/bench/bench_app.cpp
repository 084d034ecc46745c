// kp_app_bench empty | make DIR | cold DIR | plan DIR: the app as a process of its own. `cold` is the time from the process's
// start to the first picture of the unlock screen, `empty` the same for a Qt Quick Controls window with one word in it; `plan`
// opens a family of 2,000 operations (made by `make`) and tells memory, frames while scrolling and keys until their picture.
// One line per figure. tests/bench/app runs each five times, in a window system of its own.
#include "mobile/app_core.h"
#include "qml/controls/setup.h"
#include "shared/crypto/crypto.h"

#include <QElapsedTimer>
#include <QGuiApplication>
#include <QQmlApplicationEngine>
#include <QQuickItem>
#include <QQuickStyle>
#include <QQuickWindow>
#include <QTest>
#include <QtQml/qqmlextensionplugin.h>

#include <algorithm>
#include <cstdio>
#include <fstream>
#include <functional>

#include <time.h>
#include <unistd.h>

Q_IMPORT_QML_PLUGIN(Krachtplan_AppPlugin)
Q_IMPORT_QML_PLUGIN(Krachtplan_ControlsPlugin)
Q_IMPORT_QML_PLUGIN(Krachtplan_ScreensPlugin)

namespace {

using namespace kp;

constexpr const char* kPassphrase = "paard batterij nietje correct wolk zeven";
constexpr int kItems = 120;
constexpr int kEdits = 14; // each one more operation: with those that make the items, about 2,000
constexpr int kPatienceMs = 60'000;

/// To the kernel's tick (10 ms): no clock of our own runs before main.
double millisecondsSinceStart()
{
    std::ifstream in("/proc/self/stat");
    const std::string text{std::istreambuf_iterator<char>(in), {}};
    const QStringList fields = QString::fromStdString(text.substr(text.rfind(')') + 2)).split(QLatin1Char(' '));
    timespec now{};
    ::clock_gettime(CLOCK_BOOTTIME, &now);
    const double started = fields.value(19).toDouble() * 1000.0 / static_cast<double>(::sysconf(_SC_CLK_TCK));
    return static_cast<double>(now.tv_sec) * 1000.0 + static_cast<double>(now.tv_nsec) / 1e6 - started;
}

/// In MB, of a line of /proc/self/FILE.
double megabytes(const char* file, const std::string& name)
{
    std::ifstream in(std::string("/proc/self/") + file);
    for (std::string line; std::getline(in, line);)
        if (line.starts_with(name + ":"))
            return std::stod(line.substr(name.size() + 1)) / 1000.0;
    return 0;
}

void say(const char* name, double value, const char* unit) { std::printf("%-44s %9.1f  %s\n", name, value, unit); }

double at(std::vector<double> values, double share)
{
    std::sort(values.begin(), values.end());
    return values.empty() ? 0 : values[static_cast<std::size_t>(share * static_cast<double>(values.size() - 1))];
}

/// Waits for the next picture of the window. \return false when none came.
bool waitForPicture(QQuickWindow& window)
{
    bool drawn = false;
    const auto heard = QObject::connect(
        &window, &QQuickWindow::frameSwapped, &window, [&] { drawn = true; }, Qt::QueuedConnection);
    const bool came = QTest::qWaitFor([&] { return drawn; }, kPatienceMs);
    QObject::disconnect(heard);
    return came;
}

bool allRead(const QQuickWindow& window)
{
    const auto objects = window.findChildren<QObject*>();
    return std::none_of(objects.begin(), objects.end(), [](const QObject* object) {
        return object->inherits("kp::app::ReadingModel") && !object->property("space").toString().isEmpty()
               && !object->property("loaded").toBool();
    });
}

int empty()
{
    QQmlApplicationEngine engine;
    engine.loadData("import QtQuick\nimport QtQuick.Controls\n"
                    "ApplicationWindow { visible: true; width: 412; height: 915; Label { text: 'Krachtplan' } }");
    auto* window = qobject_cast<QQuickWindow*>(engine.rootObjects().value(0));
    if (window == nullptr || !waitForPicture(*window))
        return 1;
    say("an empty window: first picture", millisecondsSinceStart(), "ms");
    say("an empty window: memory", megabytes("status", "VmRSS"), "MB");
    return 0;
}

int make(const QString& directory)
{
    static SystemClock clock;
    static crypto::SystemRandom random;
    auto made =
        engine::Account::create(directory.toStdString(), kPassphrase, {"Samira", "parent", {}}, {&clock, &random, {}});
    if (!made.ok())
        return 1;
    const auto plan = made.value()->createPlan("De Smet", "http://127.0.0.1:9");
    if (!plan.ok())
        return 1;
    for (int i = 0; i < kItems; ++i) {
        const std::string number = std::to_string(i);
        const bool goal = i % 6 == 0;
        const auto added = made.value()->addItem(
            plan.value(), goal ? engine::ItemDraft{"goal",
                                                   {},
                                                   {{"words", "Rustig naar school " + number},
                                                    {"why", "De ochtend is druk"},
                                                    {"kind", "family"},
                                                    {"place", "now"}}}
                               : engine::ItemDraft{"strength", {}, {{"words", "Vrijdag eten we samen " + number}}});
        if (!added.ok())
            return 1;
        for (int more = 0; more < kEdits; ++more)
            if (!made.value()
                     ->setFields(plan.value(), added.value(),
                                 {{"words", "Wat goed gaat " + number + " " + std::to_string(more)}})
                     .ok())
                return 1;
    }
    return 0;
}

struct App {
    explicit App(const QString& directory) : core(app::ProfileStore::alone(directory))
    {
        core.rememberNothing();
        core.setLanguage(QStringLiteral("en"));
        controls::install(engine);
        engine.setInitialProperties({{QStringLiteral("core"), QVariant::fromValue(&core)}});
        engine.load(QUrl(QStringLiteral("qrc:/qt/qml/Krachtplan/Screens/Main.qml")));
        window = qobject_cast<QQuickWindow*>(engine.rootObjects().value(0));
    }
    app::AppCore core;
    QQmlApplicationEngine engine;
    QQuickWindow* window = nullptr;
};

int cold(const QString& directory)
{
    App app(directory);
    if (app.window == nullptr || !waitForPicture(*app.window))
        return 1;
    say("the app: first picture of the unlock screen", millisecondsSinceStart(), "ms");
    say("the app, locked: memory", megabytes("status", "VmRSS"), "MB");
    return 0;
}

/// What is drawn, which is not what is owned.
void everyItem(QQuickItem* item, const std::function<void(QQuickItem*)>& look)
{
    look(item);
    for (QQuickItem* child : item->childItems())
        everyItem(child, look);
}

/// The longest thing on the screen that scrolls.
QQuickItem* scroller(const QQuickWindow& window)
{
    QQuickItem* found = nullptr;
    qreal longest = 0;
    everyItem(window.contentItem(), [&](QQuickItem* item) {
        if (!item->inherits("QQuickFlickable") || !item->isVisible())
            return;
        const qreal length = item->property("contentHeight").toReal() - item->height();
        if (length > longest)
            found = item;
        longest = std::max(longest, length);
    });
    return found;
}

bool scroll(QQuickWindow& window)
{
    QQuickItem* page = scroller(window);
    if (page == nullptr)
        return false;
    const qreal length = page->property("contentHeight").toReal() - page->height();
    std::vector<double> between;
    QElapsedTimer frame;
    QElapsedTimer whole;
    const auto heard = QObject::connect(
        &window, &QQuickWindow::frameSwapped, &window,
        [&] {
            if (frame.isValid())
                between.push_back(static_cast<double>(frame.nsecsElapsed()) / 1e6);
            frame.start();
            // A finger at 1,500 pixels a second, there and back.
            const qreal travelled = 1.5 * static_cast<qreal>(whole.elapsed());
            const qreal round = std::fmod(travelled, 2 * length);
            page->setProperty("contentY", round < length ? round : 2 * length - round);
        },
        Qt::QueuedConnection);
    whole.start();
    window.update();
    QTest::qWait(4000);
    QObject::disconnect(heard);
    if (length < 200 || between.size() < 20) {
        std::fprintf(stderr, "scrolled %.0f pixels, %zu pictures\n", length, between.size());
        return false;
    }
    say("plan, scrolling: frames a second, median", 1000.0 / at(between, 0.5), "/s");
    say("plan, scrolling: longest of 95 in 100 frames", at(between, 0.95), "ms");
    return true;
}

bool type(QQuickWindow& window)
{
    everyItem(window.contentItem(), [](QQuickItem* item) {
        if (item->isVisible() && item->property("text").toString() == QStringLiteral("Look in our plan")
            && item->metaObject()->indexOfSignal("clicked()") >= 0)
            QMetaObject::invokeMethod(item, "clicked");
    });
    if (!QTest::qWaitFor(
            [&] { return window.activeFocusItem() != nullptr && window.activeFocusItem()->inherits("QQuickTextInput"); }))
        return false;
    QTest::qWait(600);
    std::vector<double> times;
    const QString words = QStringLiteral("school goed gaat vrijdag samen rustig ochtend");
    for (const QChar letter : words) {
        QElapsedTimer timer;
        timer.start();
        QTest::keyClick(&window, letter.toLatin1());
        if (!waitForPicture(window))
            return false;
        times.push_back(static_cast<double>(timer.nsecsElapsed()) / 1e6);
        QTest::qWait(120); // as a person types
    }
    say("a key in the plan's search until its picture", at(times, 0.5), "ms median");
    say("a key in the plan's search until its picture", at(times, 0.95), "ms of 95 in 100");
    return window.activeFocusItem()->property("text").toString() == words;
}

int plan(const QString& directory)
{
    App app(directory);
    if (app.window == nullptr || !waitForPicture(*app.window))
        return 1;
    app.core.unlock(QString::fromLatin1(kPassphrase));
    if (!QTest::qWaitFor([&] { return app.core.state() == app::AppCore::State::Unlocked; }, kPatienceMs))
        return 1;
    QTest::qWait(500);
    QElapsedTimer timer;
    timer.start();
    bool went = false;
    QMetaObject::invokeMethod(app.window, "go", Q_RETURN_ARG(bool, went), Q_ARG(QString, QStringLiteral("plan")));
    if (!went || !QTest::qWaitFor([&] { return allRead(*app.window); }, kPatienceMs) || !waitForPicture(*app.window))
        return 1;
    say("plan of 2,000 operations: tap to picture", static_cast<double>(timer.nsecsElapsed()) / 1e6, "ms");
    QTest::qWait(1500);
    say("plan open: memory", megabytes("status", "VmRSS"), "MB");
    say("plan open: of that not shared with others", megabytes("smaps_rollup", "Private_Dirty"), "MB");
    say("most since the start (key derivation: 128 MB)", megabytes("status", "VmHWM"), "MB");
    return scroll(*app.window) && type(*app.window) ? 0 : 1;
}

} // namespace

int main(int argc, char** argv)
{
    const QString mode = QString::fromLocal8Bit(argc > 1 ? argv[1] : "");
    const QString directory = QString::fromLocal8Bit(argc > 2 ? argv[2] : "");
    if (mode != QStringLiteral("empty"))
        crypto::hardenProcess();
    if (!crypto::init().ok())
        return 1;
    if (mode == QStringLiteral("make"))
        return make(directory);
    QGuiApplication program(argc, argv);
    QQuickStyle::setStyle(QStringLiteral("Basic"));
    if (mode == QStringLiteral("empty"))
        return empty();
    if (!controls::registerFonts())
        return 1;
    return mode == QStringLiteral("cold") ? cold(directory) : plan(directory);
}
