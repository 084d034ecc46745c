#include "mobile/program/tour.h"

#include "shared/crypto/crypto.h"

#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QImage>
#include <QPixmapCache>
#include <QTemporaryDir>
#include <QTimer>

#include <atomic>
#include <cstdio>

namespace kp::app {
namespace {

std::atomic<int> s_warnings{0};

struct Size {
    int width;
    int height;
};
constexpr Size kSizes[] = {{360, 640}, {412, 915}, {820, 1180}, {1280, 800}};
/// Words of the vault made below that stand on no locked screen.
constexpr const char* kCanaries[] = {"Samira",  "Karim", "Rustig naar school", "ontbijten", "rust in huis",
                                     "Vrijdag", "Fatima"};
constexpr const char* kPlaces[] = {"families", "today",   "plan",    "compass",   "goal",       "clash",    "network",
                                   "sharing",  "book",    "members", "settings",  "devices",    "recovery", "decides",
                                   "consents", "minors",  "ownPart", "safety",    "protection", "sees",     "ownFile",
                                   "erase",    "closing", "leave",   "handovers", "parcels"};

void settle(int ms)
{
    QEventLoop loop;
    QTimer::singleShot(ms, &loop, &QEventLoop::quit);
    loop.exec();
}

/// Every view-model on the screen has read its plan.
bool isRead(const QQuickWindow& window)
{
    for (const QObject* object : window.findChildren<QObject*>())
        if (object->inherits("kp::app::ReadingModel") && !object->property("space").toString().isEmpty()
            && !object->property("loaded").toBool())
            return false;
    return true;
}

/// On a slow machine a picture waits for its words, but not for ever.
void settleWhenRead(const QQuickWindow& window, int ms)
{
    settle(ms);
    for (int tries = 0; tries < 60 && !isRead(window); ++tries)
        settle(50);
    settle(ms / 4);
}

bool shoot(QQuickWindow& window, const QString& folder, const QString& name)
{
    if (folder.isEmpty())
        return true;
    const QImage picture = window.grabWindow();
    return !picture.isNull() && picture.save(folder + QLatin1Char('/') + name + QStringLiteral(".png"));
}

/// Main.qml's own way to a place; false where this person has no such screen.
bool go(QQuickWindow& window, const QString& place)
{
    bool went = false;
    QMetaObject::invokeMethod(&window, "go", Q_RETURN_ARG(bool, went), Q_ARG(QString, place));
    return went;
}

} // namespace

void watchWarnings()
{
    qInstallMessageHandler([](QtMsgType type, const QMessageLogContext&, const QString& message) {
        if (type == QtWarningMsg || type == QtCriticalMsg || type == QtFatalMsg)
            ++s_warnings;
        std::fprintf(stderr, "%s\n", qPrintable(message));
    });
}

int warningsSeen() { return s_warnings; }

bool unlockAndWait(AppCore& core, const QString& passphrase)
{
    core.unlock(passphrase);
    QElapsedTimer timer;
    timer.start();
    while (core.state() != AppCore::State::Unlocked && timer.elapsed() < 30'000 && core.errorText().isEmpty())
        settle(50);
    return core.state() == AppCore::State::Unlocked;
}

bool tour(AppCore& core, QQuickWindow& window, const QString& folder, const QString& only)
{
    const QStringList chosen = only.split(QLatin1Char(','), Qt::SkipEmptyParts);
    if (!folder.isEmpty() && !QDir().mkpath(folder))
        return false;
    settle(1500);
    bool sound = true;
    const auto walk = [&](const QString& tail, const QList<Size>& sizes) {
        for (const Size& size : sizes) {
            window.resize(size.width, size.height);
            for (const char* place : kPlaces) {
                const bool wanted = chosen.isEmpty() || chosen.contains(QLatin1String(place));
                if (!wanted || !go(window, QString::fromLatin1(place)))
                    continue;
                settleWhenRead(window, folder.isEmpty() ? 150 : 450);
                sound =
                    shoot(window, folder,
                          QStringLiteral("%1-%2x%3%4").arg(QLatin1String(place)).arg(size.width).arg(size.height).arg(tail))
                    && sound;
            }
        }
    };
    core.setReducedMotion(true); // a slow machine would be caught between two states
    walk({}, {std::begin(kSizes), std::end(kSizes)});
    core.setTextScale(2);
    walk(QStringLiteral("-200"), {{412, 915}});
    core.setTextScale(1);
    core.setLanguage(QStringLiteral("ar"));
    walk(QStringLiteral("-ar"), {{412, 915}, {1280, 800}});
    core.setLanguage(QStringLiteral("nl"));
    core.setDark(true);
    walk(QStringLiteral("-dark"), {{412, 915}});
    core.setDark(false);
    core.setHighContrast(true);
    walk(QStringLiteral("-contrast"), {{412, 915}});
    core.setHighContrast(false);
    core.setReducedMotion(false);
    return sound;
}

void emptyOnLock(AppCore& core, QQmlEngine& engine, QQuickWindow& window)
{
    QObject::connect(&core, &AppCore::locked, &window, [&engine, &window] {
        // Screens that were left are deleted by the loop; their strings and pictures follow them.
        QTimer::singleShot(0, &window, [&engine, &window] {
            QPixmapCache::clear();
            window.releaseResources();
            engine.collectGarbage();
        });
    });
}

bool locksClean(AppCore& core, QQuickWindow& window)
{
    QElapsedTimer timer;
    qint64 empty = 0;
    // Connected last, so told last: by then every view-model has forgotten.
    const auto heard = QObject::connect(core.host(), &EngineHost::closed, &window, [&] { empty = timer.elapsed(); });
    timer.start();
    core.lock();
    QObject::disconnect(heard);
    // Until the screens with content are gone, their deferred deletion and the cleaning after it included.
    for (int i = 0; i < 3; ++i) {
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QCoreApplication::processEvents();
    }
    std::fprintf(stderr, "locked: models empty after %lld ms, screen after %lld ms\n", static_cast<long long>(empty),
                 static_cast<long long>(timer.elapsed()));
    QStringList left;
    for (const QObject* object : window.findChildren<QObject*>())
        for (const char* property : {"text", "label", "title", "words", "family", "name"}) {
            const QString shown = object->property(property).toString();
            for (const char* canary : kCanaries)
                if (shown.contains(QLatin1String(canary)))
                    left.append(QString::fromLatin1(object->metaObject()->className()) + ": " + shown);
        }
    for (const QString& one : left)
        std::fprintf(stderr, "still there after the lock: %s\n", qPrintable(one));
    return left.isEmpty();
}

QString makeSelfTestVault()
{
    static QTemporaryDir s_folder;
    static crypto::SystemRandom s_random;
    static SystemClock s_clock;
    const QString directory = s_folder.path() + QStringLiteral("/vault");
    auto made = engine::Account::create(directory.toStdString(), "paard batterij nietje correct wolk zeven",
                                        {"An", "coach", "CAW"}, {&s_clock, &s_random, {}});
    if (!made.ok())
        return {};
    engine::Account& account = *made.value();
    const auto plan = account.createPlan("Samira en Karim", "http://127.0.0.1:9");
    if (!plan.ok())
        return {};
    const auto add = [&](const std::string& kind, std::vector<engine::FieldText> fields) {
        const auto item = account.addItem(plan.value(), {kind, {}, std::move(fields)});
        return item.ok() ? item.value().hex() : std::string();
    };
    const std::string goal =
        add("goal", {{"words", "Rustig naar school"}, {"why", "De ochtend is druk"}, {"kind", "family"}, {"place", "now"}});
    add("action", {{"words", "Samen ontbijten"}, {"goal", goal}});
    add("start-question", {{"words", "Hoe krijgen we rust in huis?"}});
    add("strength", {{"words", "Vrijdag eten we altijd samen"}});
    add("domain", {{"which", "housing"}, {"rating", "4"}});
    add("network-person", {{"name", "Fatima"}, {"circle", "neighbourhood"}, {"type", "informal"}});
    add("appointment", {{"what", "Huisbezoek"}, {"when", "2099-11-26"}});
    return goal.empty() ? QString() : directory;
}

} // namespace kp::app
