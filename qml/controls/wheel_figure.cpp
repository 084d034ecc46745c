#include "qml/controls/wheel_figure.h"

#include <QPainter>
#include <QtMath>

namespace kp::controls {
namespace {

constexpr int kRatingMax = 5;
constexpr qreal kArcGapDegrees = 3;

} // namespace

QPointF WheelFigure::spot(int index, int count, qreal distance, qreal itemWidth, qreal itemHeight, bool mirror) const
{
    if (count <= 0)
        return {};
    // The first sector is centred at twelve o'clock.
    const qreal angle = qDegreesToRadians(360.0 * index / count) * (mirror ? -1 : 1);
    return {itemWidth / 2 + qSin(angle) * distance, itemHeight / 2 - qCos(angle) * distance};
}

int WheelFigure::sectorAt(qreal x, qreal y) const
{
    const QPointF from{x - width() / 2, y - height() / 2};
    const qreal distance = qSqrt(from.x() * from.x() + from.y() * from.y());
    if (count() == 0 || distance < hole() || distance > m_radius)
        return -1;
    const qreal step = 360.0 / count();
    qreal degrees = qRadiansToDegrees(qAtan2(from.x() * (isMirrored() ? -1 : 1), -from.y())) + step / 2;
    if (degrees < 0)
        degrees += 360;
    return static_cast<int>(degrees / step) % count();
}

QPainterPath WheelFigure::sector(int index, qreal inner, qreal outer) const
{
    const qreal step = 360.0 / count();
    const qreal middle = 90 - (isMirrored() ? -1 : 1) * step * index;
    const QRectF far{width() / 2 - outer, height() / 2 - outer, 2 * outer, 2 * outer};
    const QRectF near{width() / 2 - inner, height() / 2 - inner, 2 * inner, 2 * inner};
    QPainterPath path;
    path.arcMoveTo(far, middle - step / 2);
    path.arcTo(far, middle - step / 2, step);
    path.arcTo(near, middle + step / 2, -step);
    path.closeSubpath();
    return path;
}

void WheelFigure::paintSector(QPainter& painter, int index) const
{
    const int mark = m_rows->intAt(index, QStringLiteral("mark"));
    const int rating = qBound(0, m_rows->intAt(index, QStringLiteral("rating")), kRatingMax);
    const qreal ring = (m_radius - hole()) / kRatingMax;
    const bool chosen = index == m_current;
    painter.setPen(Qt::NoPen);
    if (mark == Open && rating == 0)
        return;
    painter.setBrush(chosen ? theme()->surface() : theme()->sunk());
    painter.drawPath(sector(index, hole(), m_radius));
    const QColor fill = mark == Later ? theme()->slateSoft() : chosen ? theme()->primary() : theme()->wheel();
    const QPainterPath filled = sector(index, hole(), hole() + ring * rating);
    if (rating > 0) {
        painter.setBrush(fill);
        painter.drawPath(filled);
    }
    // Ring lines in the page colour: they count the steps without adding a colour.
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen{chosen ? theme()->sunk() : theme()->surface(), 1.5});
    painter.save();
    painter.setClipPath(sector(index, hole(), m_radius));
    for (int step = 1; step < kRatingMax; ++step)
        painter.drawEllipse(QPointF{width() / 2, height() / 2}, hole() + ring * step, hole() + ring * step);
    painter.restore();
    if (mark == Later && rating > 0) {
        painter.setPen(QPen{theme()->slate(), 2});
        painter.drawPath(filled);
    }
}

void WheelFigure::paintOpen(QPainter& painter, int index) const
{
    QPen dashes{theme()->edge(), 1.2};
    dashes.setDashPattern({4, 3});
    painter.setBrush(Qt::NoBrush);
    painter.setPen(dashes);
    painter.drawPath(sector(index, hole() + 2, m_radius - 1));
}

void WheelFigure::paintNow(QPainter& painter, int index) const
{
    const qreal step = 360.0 / count();
    const qreal r = m_radius + 6;
    const qreal middle = 90 - (isMirrored() ? -1 : 1) * step * index;
    const QRectF box{width() / 2 - r, height() / 2 - r, 2 * r, 2 * r};
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen{theme()->sun(), 4.5, Qt::SolidLine, Qt::RoundCap});
    painter.drawArc(box, qRound((middle - step / 2 + kArcGapDegrees) * 16), qRound((step - 2 * kArcGapDegrees) * 16));
}

void WheelFigure::paint(QPainter* painter)
{
    if (!theme() || count() == 0)
        return;
    for (int index = 0; index < count(); ++index)
        paintSector(*painter, index);
    // Spokes in the page colour part the sectors; the outline of the chosen one goes on top.
    painter->setPen(QPen{theme()->bg(), 4});
    const qreal step = M_PI / count();
    for (int index = 0; index < count(); ++index) {
        const qreal angle = step * (2 * index + 1);
        const QPointF away{qSin(angle), -qCos(angle)};
        const QPointF centre{width() / 2, height() / 2};
        painter->drawLine(centre + away * hole(), centre + away * (m_radius + 1));
    }
    for (int index = 0; index < count(); ++index) {
        const int mark = m_rows->intAt(index, QStringLiteral("mark"));
        if (mark == Now)
            paintNow(*painter, index);
        if (mark == Open && m_rows->intAt(index, QStringLiteral("rating")) == 0)
            paintOpen(*painter, index);
    }
    if (m_current >= 0 && m_current < count()) {
        painter->setBrush(Qt::NoBrush);
        painter->setPen(QPen{theme()->primary(), 2.5, Qt::SolidLine, Qt::FlatCap, Qt::MiterJoin});
        painter->drawPath(sector(m_current, hole(), m_radius));
    }
}

} // namespace kp::controls
