#include "qml/controls/circles_figure.h"

#include <QPainter>
#include <QtMath>

#include <array>

namespace kp::controls {
namespace {

constexpr std::size_t kRings = CirclesFigure::kRingCount;
// Radius of each ring as a part of the outermost, and how strongly it is tinted.
constexpr std::array<qreal, kRings> kRadius{0.172, 0.37, 0.579, 0.792, 1.0};
constexpr std::array<qreal, kRings> kStrength{0.34, 0.25, 0.17, 0.10, 0.05};
// A person with a name below takes this much of the arc.
constexpr qreal kPersonWidth = 76;
constexpr qreal kEdgeMargin = 46;

QColor blend(QColor below, QColor above, qreal part)
{
    const auto mix = [part](int a, int b) { return qRound(a * (1 - part) + b * part); };
    return {mix(below.red(), above.red()), mix(below.green(), above.green()), mix(below.blue(), above.blue())};
}

// In the light theme a thin layer of the wheel's green looks grey; a brighter one keeps the rings fresh.
QColor ringColour(const ThemeTokens& theme)
{
    const QColor wheel = theme.wheel();
    if (theme.isDark())
        return wheel;
    return QColor::fromHsvF(wheel.hsvHueF(), qMin(1.0F, wheel.hsvSaturationF() * 1.25F),
                            qMin(1.0F, wheel.valueF() * 1.27F));
}

} // namespace

qreal CirclesFigure::outer(qreal itemHeight) const { return (m_full ? itemHeight / 2 : itemHeight) - 2; }

QPointF CirclesFigure::centre(qreal itemWidth, qreal itemHeight) const
{
    return {itemWidth / 2, m_full ? itemHeight / 2 : itemHeight};
}

qreal CirclesFigure::ringTop(int ring, qreal itemHeight) const
{
    return centre(0, itemHeight).y()
           - outer(itemHeight) * kRadius[static_cast<std::size_t>(qBound(0, ring, kRingCount - 1))];
}

qreal CirclesFigure::angleMax(qreal distance, qreal itemWidth) const
{
    if (m_full)
        return M_PI;
    // On a phone the screen cuts the outer rings off; near the ground the names would fall off the moon.
    const qreal side = qBound(0.0, (itemWidth / 2 - kEdgeMargin) / qMax(1.0, distance), 1.0);
    return qMin(qAsin(side), qDegreesToRadians(58.0));
}

int CirclesFigure::room(qreal distance, qreal itemWidth) const
{
    const qreal arc = 2 * angleMax(distance, itemWidth) * distance;
    return qMax(1, static_cast<int>(arc / kPersonWidth) + (m_full ? 0 : 1));
}

QPointF CirclesFigure::spot(int row, qreal itemWidth, qreal itemHeight, int count, bool mirror) const
{
    if (!m_rows || row < 0 || row >= count)
        return {};
    const int ring = qBound(0, m_rows->intAt(row, QStringLiteral("ring")), kRingCount - 1);
    const QPointF middle = centre(itemWidth, itemHeight);
    if (ring == 0)
        return m_full ? middle : middle - QPointF{0, outer(itemHeight) * 0.1};
    const auto place = static_cast<std::size_t>(ring);
    const qreal distance = outer(itemHeight) * (kRadius[place - 1] + kRadius[place]) / 2;
    int before = 0;
    int all = 0;
    for (int other = 0; other < count; ++other) {
        if (m_rows->intAt(other, QStringLiteral("ring")) != ring)
            continue;
        before += other < row ? 1 : 0;
        ++all;
    }
    const int seats = qMin(all, room(distance, itemWidth));
    if (before >= seats)
        return {-itemWidth, -itemHeight};
    const qreal wide = angleMax(distance, itemWidth);
    // Full circles start half a seat off the top, where the ring's name stands.
    const qreal angle = m_full       ? 2 * M_PI * (before + 0.5) / seats
                        : seats == 1 ? 0.0
                                     : -wide + 2 * wide * before / (seats - 1);
    return middle + QPointF{qSin(mirror ? -angle : angle), -qCos(angle)} * distance;
}

int CirclesFigure::hiddenIn(int ring, qreal itemWidth, qreal itemHeight, int count) const
{
    int hidden = 0;
    for (int row = 0; row < count; ++row) {
        if (m_rows && m_rows->intAt(row, QStringLiteral("ring")) == ring
            && spot(row, itemWidth, itemHeight, count, false).x() < 0)
            ++hidden;
    }
    return hidden;
}

void CirclesFigure::paint(QPainter* painter)
{
    if (!theme())
        return;
    painter->setClipRect(boundingRect());
    for (std::size_t ring = kRings; ring-- > 0;) {
        const qreal r = outer(height()) * kRadius[ring];
        painter->setPen(QPen{theme()->wheel(), theme()->hasHighContrast() ? 2.0 : 1.2});
        painter->setBrush(blend(theme()->bg(), ringColour(*theme()), kStrength[ring]));
        painter->drawEllipse(centre(width(), height()), r, r);
    }
}

} // namespace kp::controls
