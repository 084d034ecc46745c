#include "qml/controls/face_figure.h"

#include <QPainter>
#include <QPainterPath>

#include <array>

namespace kp::controls {
namespace {

// How far the mouth sags, as a part of the radius: frown to smile.
constexpr std::array<qreal, 5> kMouthSag{-0.30, -0.16, 0.0, 0.17, 0.34};

} // namespace

void FaceFigure::paint(QPainter* painter)
{
    if (!theme())
        return;
    // On the stronger fill of a chosen face the features need the darker of the two honeys.
    const QColor ink = m_chosen && theme()->isDark() ? theme()->honeySoft() : theme()->onHoney();
    const qreal side = qMin(width(), height());
    const qreal outline = m_chosen ? qMax(2.0, side * 0.045) : qMax(1.2, side * 0.03);
    const qreal r = side / 2 - outline / 2;
    painter->translate(width() / 2, height() / 2);
    painter->setPen(QPen{ink, outline});
    painter->setBrush(m_chosen ? theme()->honey() : theme()->honeySoft());
    painter->drawEllipse(QPointF{}, r, r);

    painter->setPen(Qt::NoPen);
    painter->setBrush(ink);
    for (const qreal x : {-0.28 * r, 0.28 * r})
        painter->drawEllipse(QPointF{x, -0.2 * r}, 0.105 * r, 0.105 * r);

    const qreal sag = kMouthSag[static_cast<std::size_t>(m_value - 1)] * r;
    const qreal middle = 0.34 * r;
    QPainterPath mouth{{-0.4 * r, middle - sag / 2}};
    mouth.quadTo({0, middle + 1.5 * sag}, {0.4 * r, middle - sag / 2});
    painter->setBrush(Qt::NoBrush);
    painter->setPen(QPen{ink, qMax(1.4, 0.11 * r), Qt::SolidLine, Qt::RoundCap});
    painter->drawPath(mouth);
}

} // namespace kp::controls
