/// \file A ring that fills clockwise. It keeps one calm colour, also when it is full.
#pragma once

#include "qml/controls/graphic.h"

namespace kp::controls {

class RingFigure : public kp::controls::Graphic {
    Q_OBJECT
    QML_ELEMENT
    /// 0 to 1.
    Q_PROPERTY(qreal part READ part WRITE setPart NOTIFY lookChanged)

public:
    using Graphic::Graphic;

    [[nodiscard]] qreal part() const noexcept { return m_part; }
    void setPart(qreal part) { assign(m_part, qBound(0.0, part, 1.0)); }
    void paint(QPainter* painter) override;

private:
    qreal m_part = 0;
};

} // namespace kp::controls
