/// \file The disc of the compass: one sector per domain, filled to the person's own rating.
#pragma once

#include "qml/controls/graphic.h"

#include <QPainterPath>

namespace kp::controls {

class WheelFigure : public kp::controls::Graphic {
    Q_OBJECT
    QML_ELEMENT
    /// Roles used: `rating` (0 = none, 1-5) and `mark` (see Mark).
    Q_PROPERTY(kp::controls::Rows* rows READ rows WRITE setRows NOTIFY lookChanged)
    Q_PROPERTY(int current READ current WRITE setCurrent NOTIFY lookChanged)
    /// Outer radius of the disc; the arcs of "now" lie just outside.
    Q_PROPERTY(qreal radius READ radius WRITE setRadius NOTIFY lookChanged)
    Q_PROPERTY(qreal hole READ hole NOTIFY lookChanged)

public:
    enum Mark { Rated, Now, Later, Open };
    Q_ENUM(Mark)

    using Graphic::Graphic;

    [[nodiscard]] Rows* rows() const { return m_rows; }
    [[nodiscard]] int current() const noexcept { return m_current; }
    [[nodiscard]] qreal radius() const noexcept { return m_radius; }
    [[nodiscard]] qreal hole() const noexcept { return m_radius * 0.27; }
    void setRows(Rows* rows) { follow(m_rows, rows); }
    void setCurrent(int index) { assign(m_current, index); }
    void setRadius(qreal radius) { assign(m_radius, radius); }
    void paint(QPainter* painter) override;

    /// The sector under a point, or -1 in the hole and outside.
    Q_INVOKABLE [[nodiscard]] int sectorAt(qreal x, qreal y) const;
    /// Where something belonging to a sector sits at a distance from the centre. Size and count are passed so
    /// that QML re-evaluates.
    Q_INVOKABLE [[nodiscard]] QPointF spot(int index, int count, qreal distance, qreal itemWidth, qreal itemHeight,
                                           bool mirror) const;

private:
    [[nodiscard]] QPainterPath sector(int index, qreal inner, qreal outer) const;
    void paintSector(QPainter& painter, int index) const;
    void paintOpen(QPainter& painter, int index) const;
    void paintNow(QPainter& painter, int index) const;
    [[nodiscard]] int count() const { return m_rows ? m_rows->count() : 0; }

    QPointer<Rows> m_rows;
    int m_current = -1;
    qreal m_radius = 126;
};

} // namespace kp::controls
