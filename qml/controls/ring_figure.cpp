#include "qml/controls/ring_figure.h"

#include <QPainter>

namespace kp::controls {

void RingFigure::paint(QPainter* painter)
{
    if (!theme())
        return;
    const qreal side = qMin(width(), height());
    const qreal stroke = side * 0.1;
    const qreal inset = stroke / 2;
    const QRectF box{(width() - side) / 2 + inset, (height() - side) / 2 + inset, side - stroke, side - stroke};
    painter->setPen(QPen{theme()->sunk(), stroke});
    painter->drawEllipse(box);
    if (m_part <= 0)
        return;
    // Qt counts sixteenths of a degree, counter-clockwise, from three o'clock.
    const int span = qRound(m_part * 360 * 16);
    painter->setPen(QPen{theme()->primary(), stroke, Qt::SolidLine, Qt::RoundCap});
    painter->drawArc(box, 90 * 16, isMirrored() ? span : -span);
}

} // namespace kp::controls
