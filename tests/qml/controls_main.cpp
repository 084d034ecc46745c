// Runs tests/qml/controls/tst_*.qml with the fonts, icons and module of the app.
#include "qml/controls/setup.h"

#include <QQmlEngine>
#include <QtQml/qqmlextensionplugin.h>
#include <QtQuickTest>

Q_IMPORT_QML_PLUGIN(Krachtplan_ControlsPlugin)

class Setup : public QObject {
    Q_OBJECT

public slots:
    void applicationAvailable()
    {
        if (!kp::controls::registerFonts())
            qFatal("a font did not load");
    }
    void qmlEngineAvailable(QQmlEngine* engine) { kp::controls::install(*engine); }
};

QUICK_TEST_MAIN_WITH_SETUP(kp_qml_controls_test, Setup)

#include "controls_main.moc"
