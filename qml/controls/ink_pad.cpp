#include "qml/controls/ink_pad.h"

#include <QPainter>
#include <QStringList>

namespace kp::controls {
namespace {

// Coordinates are written as thousandths of the pad's width.
constexpr qreal kGrid = 1000;
constexpr qreal kPadWidth = 400;
constexpr qreal kEraseReach = 0.03;

} // namespace

InkPad::InkPad(QQuickItem* parent) : Graphic{parent} { setAcceptedMouseButtons(Qt::LeftButton); }

int InkPad::pointCount() const
{
    qsizetype points = 0;
    for (const Stroke& stroke : m_strokes)
        points += stroke.points.size();
    return static_cast<int>(points);
}

QString InkPad::drawing() const
{
    // "rrggbb width x,y x,y ...;rrggbb ..."
    QStringList strokes;
    for (const Stroke& stroke : m_strokes) {
        QStringList parts{stroke.colour.name().mid(1), QString::number(stroke.width)};
        for (const QPointF& point : stroke.points)
            parts.append(QStringLiteral("%1,%2").arg(qRound(point.x() * kGrid)).arg(qRound(point.y() * kGrid)));
        strokes.append(parts.join(u' '));
    }
    return strokes.join(u';');
}

void InkPad::setDrawing(const QString& text)
{
    if (text == drawing())
        return;
    m_strokes.clear();
    for (const QString& line : text.split(u';', Qt::SkipEmptyParts)) {
        const QStringList parts = line.split(u' ', Qt::SkipEmptyParts);
        Stroke stroke{QColor{QStringLiteral("#") + parts.value(0)}, qBound(0.5, parts.value(1).toDouble(), 40.0), {}};
        for (qsizetype i = 2; i < parts.size() && pointCount() + stroke.points.size() < kPointsMax; ++i) {
            const QStringList pair = parts.at(i).split(u',');
            stroke.points.append({pair.value(0).toInt() / kGrid, pair.value(1).toInt() / kGrid});
        }
        if (stroke.colour.isValid() && !stroke.points.isEmpty())
            m_strokes.append(stroke);
    }
    emit drawingChanged();
    update();
}

void InkPad::undo()
{
    if (m_strokes.isEmpty())
        return;
    m_strokes.removeLast();
    emit drawingChanged();
    update();
}

void InkPad::clear()
{
    if (m_strokes.isEmpty())
        return;
    m_strokes.clear();
    emit drawingChanged();
    update();
}

void InkPad::addPoint(const QPointF& at)
{
    if (width() <= 0 || m_strokes.isEmpty() || pointCount() >= kPointsMax)
        return;
    m_strokes.last().points.append(at / width());
    update();
}

void InkPad::eraseAt(const QPointF& at)
{
    if (width() <= 0)
        return;
    const QPointF spot = at / width();
    const auto removed = m_strokes.removeIf([spot](const Stroke& stroke) {
        return std::any_of(stroke.points.cbegin(), stroke.points.cend(),
                           [spot](const QPointF& point) { return (point - spot).manhattanLength() < kEraseReach; });
    });
    if (removed > 0)
        update();
}

void InkPad::mousePressEvent(QMouseEvent* event)
{
    setKeepMouseGrab(true); // Or the page would scroll under the pen.
    if (m_erasing) {
        eraseAt(event->position());
        return;
    }
    m_strokes.append({m_pen, m_penWidth, {}});
    addPoint(event->position());
}

void InkPad::mouseMoveEvent(QMouseEvent* event)
{
    if (m_erasing)
        eraseAt(event->position());
    else
        addPoint(event->position());
}

void InkPad::mouseReleaseEvent(QMouseEvent*)
{
    setKeepMouseGrab(false);
    if (!m_strokes.isEmpty() && m_strokes.last().points.isEmpty())
        m_strokes.removeLast();
    emit drawingChanged();
}

void InkPad::paint(QPainter* painter)
{
    const qreal grow = width() / kPadWidth;
    for (const Stroke& stroke : m_strokes) {
        painter->setPen(QPen{stroke.colour, stroke.width * grow, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin});
        QPolygonF line;
        for (const QPointF& point : stroke.points)
            line.append(point * width());
        // A dot is a stroke too, as on an i.
        if (line.size() == 1)
            painter->drawPoint(line.first());
        else
            painter->drawPolyline(line);
    }
}

} // namespace kp::controls
