#include "qml/controls/trend_figure.h"

#include <QPainter>

namespace kp::controls {
namespace {

constexpr qreal kMargin = 14;
constexpr qreal kPoint = 5.5;
constexpr qreal kPointLast = 9;

} // namespace

qreal TrendFigure::momentX(int moment, int moments, qreal itemWidth, bool mirror) const
{
    const qreal along = moments < 2 ? 0.5 : static_cast<qreal>(moment) / (moments - 1);
    const qreal x = kMargin + along * (itemWidth - 2 * kMargin);
    return mirror ? itemWidth - x : x;
}

qreal TrendFigure::ratingY(int rating, qreal itemHeight) const
{
    return kMargin + (5 - qBound(1, rating, 5)) / 4.0 * (itemHeight - 2 * kMargin);
}

void TrendFigure::paintLine(QPainter& painter, int row) const
{
    const QVariantList points = m_rows->value(row, QStringLiteral("points")).toList();
    const QColor letter = theme()->tintLetter(m_rows->intAt(row, QStringLiteral("tint")));
    // Letters are very dark; a line of that colour would read as text. Slightly lighter still has contrast 3.
    const QColor colour = theme()->isDark() ? letter : letter.lighter(theme()->hasHighContrast() ? 100 : 140);
    QPolygonF line;
    for (int moment = 0; moment < qMin<int>(m_moments, static_cast<int>(points.size())); ++moment) {
        const int rating = points.at(moment).toInt();
        if (rating > 0)
            line.append({momentX(moment, m_moments, width(), isMirrored()), ratingY(rating, height())});
    }
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen{colour, 3.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin});
    painter.drawPolyline(line);
    for (qsizetype i = 0; i < line.size(); ++i) {
        const bool last = i + 1 == line.size();
        painter.setPen(QPen{colour, 3});
        painter.setBrush(last ? colour : theme()->surface());
        painter.drawEllipse(line.at(i), last ? kPointLast - 1.5 : kPoint, last ? kPointLast - 1.5 : kPoint);
    }
}

void TrendFigure::paint(QPainter* painter)
{
    if (!theme())
        return;
    painter->setPen(QPen{theme()->line(), 1});
    for (const int rating : {1, 3, 5})
        painter->drawLine(QPointF{0, ratingY(rating, height())}, QPointF{width(), ratingY(rating, height())});
    for (int row = 0; m_rows && row < m_rows->count(); ++row)
        paintLine(*painter, row);
}

} // namespace kp::controls
