#include "qml/controls/setup.h"

#include "qml/controls/icon_store.h"

#include <QFont>
#include <QFontDatabase>
#include <QQmlEngine>
#include <QtQml/qqmlextensionplugin.h>

Q_IMPORT_QML_PLUGIN(Krachtplan_FiguresPlugin)

namespace kp::controls {
namespace {

bool loadFonts()
{
    bool whole = true;
    for (const char* file :
         {"AtkinsonHyperlegibleNext-Regular", "AtkinsonHyperlegibleNext-SemiBold", "AtkinsonHyperlegibleNext-Bold",
          "NotoSansArabic-Regular", "NotoSansArabic-SemiBold", "NotoSansArabic-Bold"}) {
        const QString path = QStringLiteral(":/qt/qml/Krachtplan/Controls/fonts/%1.ttf").arg(QLatin1String{file});
        whole = QFontDatabase::addApplicationFont(path) >= 0 && whole;
    }
    // A name in Arabic letters can stand in a Dutch sentence, and the other way round.
    QFont::insertSubstitution(QStringLiteral("Atkinson Hyperlegible Next"), QStringLiteral("Noto Sans Arabic"));
    QFont::insertSubstitution(QStringLiteral("Noto Sans Arabic"), QStringLiteral("Atkinson Hyperlegible Next"));
    return whole;
}

} // namespace

bool registerFonts()
{
    static const bool whole = loadFonts();
    return whole;
}

void install(QQmlEngine& engine)
{
    engine.addImportPath(QStringLiteral("qrc:/qt/qml"));
    engine.addImageProvider(QStringLiteral("icon"), new IconProvider);
}

} // namespace kp::controls
