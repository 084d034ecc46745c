/// \file Icons of the app: Phosphor SVGs from the resources, recoloured and drawn at the size asked for.
#pragma once

#include <QColor>
#include <QImage>
#include <QQuickImageProvider>
#include <QSize>
#include <QString>

namespace kp::controls {

/// Draws an icon in one colour. `name` is "<weight>-<icon>", as in "fill-star"; `pixels` are device pixels.
/// Keeps the last drawings. Returns an empty image for a name that is not there. Thread-safe.
[[nodiscard]] QImage drawIcon(const QString& name, QColor colour, QSize pixels);

/// Serves `image://icon/<weight>-<icon>/<rrggbb>`. Qt Quick asks for device pixels already.
class IconProvider final : public QQuickImageProvider {
public:
    IconProvider();
    QImage requestImage(const QString& id, QSize* size, const QSize& requestedSize) override;
};

} // namespace kp::controls
