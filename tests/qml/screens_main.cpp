// Runs tests/qml/screens/tst_*.qml: every screen on a real plan in real vaults, driven by clicks and keys. KP_SHOTS=DIRECTORY
// keeps pictures; KP_QM=FILE.qm shows that language, for tests made for it.
// One file: kp_screens_test -input tests/qml/screens/tst_Goal.qml
#include "qml/controls/setup.h"
#include "tests/qml/screen_stage.h"

#include <QQmlContext>
#include <QQmlEngine>
#include <QTranslator>
#include <QtQml/qqmlextensionplugin.h>
#include <QtQuickTest>

Q_IMPORT_QML_PLUGIN(Krachtplan_AppPlugin)
Q_IMPORT_QML_PLUGIN(Krachtplan_ControlsPlugin)
Q_IMPORT_QML_PLUGIN(Krachtplan_ScreensPlugin)

class Setup : public QObject {
    Q_OBJECT

public slots:
    void applicationAvailable()
    {
        if (!kp::controls::registerFonts())
            qFatal("a font did not load");
        if (m_words.load(qEnvironmentVariable("KP_QM")))
            QCoreApplication::installTranslator(&m_words);
        m_stage = std::make_unique<kp::test::ScreenStage>();
    }
    void qmlEngineAvailable(QQmlEngine* engine)
    {
        kp::controls::install(*engine);
        engine->rootContext()->setContextProperty(QStringLiteral("stage"), m_stage.get());
    }
    void cleanupTestCase() { m_stage.reset(); }

private:
    QTranslator m_words;
    std::unique_ptr<kp::test::ScreenStage> m_stage;
};

QUICK_TEST_MAIN_WITH_SETUP(kp_screens_test, Setup)

#include "screens_main.moc"
