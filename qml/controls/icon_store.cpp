#include "qml/controls/icon_store.h"

#include <QCache>
#include <QFile>
#include <QMutex>
#include <QPainter>
#include <QSvgRenderer>

namespace kp::controls {
namespace {

constexpr int kIconPixelsDefault = 48;
constexpr int kIconPixelsMax = 1024;
// Cost is in kilobytes of pixels: a screen shows some thirty icons of 72 px, 20 kB each.
constexpr int kCacheKilobytes = 4096;

QMutex& cacheMutex()
{
    static QMutex mutex;
    return mutex;
}

QCache<QString, QImage>& cache()
{
    static QCache<QString, QImage> images{kCacheKilobytes};
    return images;
}

QByteArray readSvg(const QString& name)
{
    const qsizetype dash = name.indexOf(u'-');
    if (dash <= 0)
        return {};
    QFile file{QStringLiteral(":/qt/qml/Krachtplan/Controls/icons/%1/%2.svg").arg(name.left(dash), name.mid(dash + 1))};
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray{};
}

QImage render(const QString& name, QColor colour, QSize pixels)
{
    QByteArray svg = readSvg(name);
    if (svg.isEmpty())
        return {};
    svg.replace("currentColor", colour.name().toLatin1());
    QSvgRenderer renderer{svg};
    if (!renderer.isValid())
        return {};
    QImage image{pixels, QImage::Format_ARGB32_Premultiplied};
    image.fill(Qt::transparent);
    QPainter painter{&image};
    renderer.setAspectRatioMode(Qt::KeepAspectRatio);
    renderer.render(&painter);
    return image;
}

} // namespace

QImage drawIcon(const QString& name, QColor colour, QSize pixels)
{
    const QSize bounded = pixels.boundedTo({kIconPixelsMax, kIconPixelsMax}).expandedTo({1, 1});
    const QString key = QStringLiteral("%1/%2/%3x%4").arg(name, colour.name()).arg(bounded.width()).arg(bounded.height());
    const QMutexLocker lock{&cacheMutex()};
    if (const QImage* known = cache().object(key))
        return *known;
    QImage drawn = render(name, colour, bounded);
    if (!drawn.isNull())
        cache().insert(key, new QImage(drawn), static_cast<int>(drawn.sizeInBytes() / 1024) + 1);
    return drawn;
}

IconProvider::IconProvider() : QQuickImageProvider{QQuickImageProvider::Image} {}

QImage IconProvider::requestImage(const QString& id, QSize* size, const QSize& requestedSize)
{
    const qsizetype slash = id.lastIndexOf(u'/');
    const QColor colour{QStringLiteral("#") + id.mid(slash + 1)};
    const QSize pixels = requestedSize.width() > 0 && requestedSize.height() > 0
                             ? requestedSize
                             : QSize{kIconPixelsDefault, kIconPixelsDefault};
    const QImage image = drawIcon(id.left(slash), colour.isValid() ? colour : QColor{Qt::black}, pixels);
    if (size)
        *size = image.size();
    return image;
}

} // namespace kp::controls
