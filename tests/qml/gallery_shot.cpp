// Draws the gallery of all controls to a PNG, so that people can look at the design system without the app.
//   gallery_shot OUT.png WIDTH HEIGHT [--page NAME] [--dark] [--hc] [--scale 2] [--rtl]
// Pages: Gallery (one sheet), GalleryFigures.
#include "qml/controls/setup.h"

#include <QCommandLineParser>
#include <QGuiApplication>
#include <QQmlComponent>
#include <QQmlEngine>
#include <QQuickItem>
#include <QQuickView>
#include <QTimer>
#include <QtQml/qqmlextensionplugin.h>

Q_IMPORT_QML_PLUGIN(Krachtplan_ControlsPlugin)

namespace {

constexpr int kSettleMs = 700;

/// Writes the theme through QML, as the app does: there is no other way to the singleton.
bool setTheme(QQmlEngine& engine, const QVariantMap& values)
{
    QQmlComponent component{&engine};
    component.setData(
        "import QtQuick\nimport Krachtplan.Controls\nQtObject {\n"
        "  required property bool dark; required property bool hc; required property bool rtl; required property real scale\n"
        "  Component.onCompleted: { Theme.dark = dark; Theme.highContrast = hc; Theme.arabic = rtl;"
        " Theme.textScale = scale; Theme.reducedMotion = true }\n}",
        QUrl{QStringLiteral("qrc:/gallery/SetTheme.qml")});
    if (!component.isReady()) {
        qCritical("%s", qPrintable(component.errorString()));
        return false;
    }
    const std::unique_ptr<QObject> setter{component.createWithInitialProperties(values)};
    return setter != nullptr;
}

} // namespace

int main(int argc, char** argv)
{
    // A cached unit of a changed file would be drawn with the old places of its properties.
    qputenv("QML_DISABLE_DISK_CACHE", "1");
    QGuiApplication app{argc, argv};
    QCommandLineParser parser;
    parser.addPositionalArgument(QStringLiteral("out"), QStringLiteral("PNG to write"));
    parser.addPositionalArgument(QStringLiteral("width"), {});
    parser.addPositionalArgument(QStringLiteral("height"), {});
    parser.addOptions({{QStringLiteral("dark"), {}},
                       {QStringLiteral("hc"), {}},
                       {QStringLiteral("rtl"), {}},
                       {QStringLiteral("scale"), {}, QStringLiteral("factor"), QStringLiteral("1")},
                       {QStringLiteral("page"), {}, QStringLiteral("name"), QStringLiteral("Gallery")}});
    parser.process(app);
    const QStringList words = parser.positionalArguments();
    if (words.size() != 3 || !kp::controls::registerFonts())
        return 2;

    QQuickView view;
    kp::controls::install(*view.engine());
    if (!setTheme(*view.engine(), {{QStringLiteral("dark"), parser.isSet(QStringLiteral("dark"))},
                                   {QStringLiteral("hc"), parser.isSet(QStringLiteral("hc"))},
                                   {QStringLiteral("rtl"), parser.isSet(QStringLiteral("rtl"))},
                                   {QStringLiteral("scale"), parser.value(QStringLiteral("scale")).toDouble()}}))
        return 1;
    view.setResizeMode(QQuickView::SizeRootObjectToView);
    view.resize(words.at(1).toInt(), words.at(2).toInt());
    view.setSource(QUrl{QStringLiteral("qrc:/gallery/%1.qml").arg(parser.value(QStringLiteral("page")))});
    if (view.status() != QQuickView::Ready)
        return 1;
    view.show();
    QTimer::singleShot(kSettleMs, &view,
                       [&view, &words] { QCoreApplication::exit(view.grabWindow().save(words.at(0)) ? 0 : 1); });
    return QGuiApplication::exec();
}
