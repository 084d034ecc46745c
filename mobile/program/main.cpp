// The app. With --self-test it starts on a vault of its own, visits every screen and fails on any warning; with
// --screenshots it writes pictures of every screen of the opened vault.
#include "mobile/keyring/session_keys.h"
#include "mobile/program/tour.h"
#include "qml/controls/setup.h"
#include "shared/crypto/crypto.h"

#include <QCommandLineParser>
#include <QGuiApplication>
#include <QQmlApplicationEngine>
#include <QQuickStyle>
#include <QStandardPaths>
#include <QtQml/qqmlextensionplugin.h>

Q_IMPORT_QML_PLUGIN(Krachtplan_AppPlugin)
Q_IMPORT_QML_PLUGIN(Krachtplan_ControlsPlugin)
Q_IMPORT_QML_PLUGIN(Krachtplan_ScreensPlugin)

int main(int argc, char** argv)
{
    using namespace kp;
    crypto::hardenProcess();
    if (!crypto::init().ok())
        return 1;
    QGuiApplication program(argc, argv);
    QGuiApplication::setApplicationName(QStringLiteral("krachtplan"));
    QQuickStyle::setStyle(QStringLiteral("Basic"));
    QCommandLineParser options;
    options.addHelpOption();
    options.addOptions(
        {{QStringLiteral("vault"), QStringLiteral("Folder of the vault"), QStringLiteral("DIR")},
         {QStringLiteral("lang"), QStringLiteral("Language: nl en fr tr ar"), QStringLiteral("CODE")},
         {QStringLiteral("self-test"), QStringLiteral("Visit every screen of a vault made for it")},
         {QStringLiteral("screenshots"), QStringLiteral("Write pictures of every screen"), QStringLiteral("DIR")},
         {QStringLiteral("places"), QStringLiteral("Only of these screens: today,sharing"), QStringLiteral("NAMES")}});
    options.process(program);
    app::watchWarnings();
    (void)controls::registerFonts();

    const bool selfTest = options.isSet(QStringLiteral("self-test"));
    const bool oneVault = selfTest || options.isSet(QStringLiteral("vault"));
    const QString vault = selfTest ? app::makeSelfTestVault() : options.value(QStringLiteral("vault"));
    if (oneVault && vault.isEmpty())
        return 1;
    // Without a folder: everybody's places on this device.
    const QString home =
        QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + QStringLiteral("/krachtplan");
    app::SessionKeys keyring; // before the core, whose engine uses it to the last
    app::AppCore core(oneVault ? app::ProfileStore::alone(vault) : app::ProfileStore::below(home));
    const QString pictures = options.value(QStringLiteral("screenshots"));
    if (selfTest || !pictures.isEmpty())
        core.rememberNothing(); // the tour plays with every setting
    if (options.isSet(QStringLiteral("lang")))
        core.setLanguage(options.value(QStringLiteral("lang")));
    if (!selfTest && pictures.isEmpty()) {
        core.setKeyStore(&keyring);
        keyring.probe(&core, [&core] { core.keyStoreKnown(); });
        QObject::connect(&program, &QCoreApplication::aboutToQuit, [&keyring] { keyring.stop(); });
    }
    QQmlApplicationEngine engine;
    controls::install(engine);
    engine.setInitialProperties({{QStringLiteral("core"), QVariant::fromValue(&core)}});
    QObject::connect(&core, &app::AppCore::languageChanged, &engine, &QQmlEngine::retranslate);
    engine.load(QUrl(QStringLiteral("qrc:/qt/qml/Krachtplan/Screens/Main.qml")));
    if (engine.rootObjects().isEmpty())
        return 1;
    auto* window = qobject_cast<QQuickWindow*>(engine.rootObjects().first());
    app::emptyOnLock(core, engine, *window);
    if (!selfTest && pictures.isEmpty())
        return QGuiApplication::exec();
    const QString passphrase = selfTest ? QStringLiteral("paard batterij nietje correct wolk zeven")
                                        : qEnvironmentVariable("KRACHTPLAN_PASSPHRASE");
    const bool walked = app::unlockAndWait(core, passphrase)
                        && app::tour(core, *window, pictures, options.value(QStringLiteral("places")))
                        && (!selfTest || app::locksClean(core, *window));
    return walked && (!selfTest || app::warningsSeen() == 0) ? 0 : 1;
}
