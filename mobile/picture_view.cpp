#include "mobile/picture_view.h"

#include <QPainter>

namespace kp::app {

void PictureView::setImage(const QVariant& value)
{
    const auto image = value.value<QImage>();
    if (m_image.cacheKey() == image.cacheKey())
        return;
    m_image = image;
    emit imageChanged();
    update();
}

void PictureView::setCropped(bool cropped)
{
    if (m_cropped == cropped)
        return;
    m_cropped = cropped;
    emit croppedChanged();
    update();
}

qreal PictureView::ratio() const { return m_image.isNull() ? 1 : static_cast<qreal>(m_image.height()) / m_image.width(); }

void PictureView::paint(QPainter* painter)
{
    if (m_image.isNull())
        return;
    const QSizeF place(width(), height());
    const QSizeF size =
        QSizeF(m_image.size()).scaled(place, m_cropped ? Qt::KeepAspectRatioByExpanding : Qt::KeepAspectRatio);
    painter->setRenderHint(QPainter::SmoothPixmapTransform);
    painter->setClipRect(QRectF(QPointF(), place));
    painter->drawImage(QRectF(QPointF((place.width() - size.width()) / 2, (place.height() - size.height()) / 2), size),
                       m_image);
}

} // namespace kp::app
