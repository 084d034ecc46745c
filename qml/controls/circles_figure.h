/// \file The rings of the network: me in the middle, specialised help outermost. Half a moon on a phone, full circles on a tablet.
#pragma once

#include "qml/controls/graphic.h"

namespace kp::controls {

class CirclesFigure : public kp::controls::Graphic {
    Q_OBJECT
    QML_ELEMENT
    /// Role used: `ring` (0 = me, 1 family, 2 relatives and neighbours, 3 everyday help, 4 specialised help).
    Q_PROPERTY(kp::controls::Rows* rows READ rows WRITE setRows NOTIFY lookChanged)
    Q_PROPERTY(bool full READ isFull WRITE setFull NOTIFY lookChanged)

public:
    static constexpr int kRingCount = 5;

    using Graphic::Graphic;

    [[nodiscard]] Rows* rows() const { return m_rows; }
    [[nodiscard]] bool isFull() const noexcept { return m_full; }
    void setRows(Rows* rows) { follow(m_rows, rows); }
    void setFull(bool on) { assign(m_full, on); }
    void paint(QPainter* painter) override;

    /// Where the top of a ring is, from the top of the item.
    Q_INVOKABLE [[nodiscard]] qreal ringTop(int ring, qreal itemHeight) const;
    /// The place of a person, or a point outside the item if the ring is full: then `hiddenIn(ring)` counts them.
    /// Size and count are passed so that QML re-evaluates.
    Q_INVOKABLE [[nodiscard]] QPointF spot(int row, qreal itemWidth, qreal itemHeight, int count, bool mirror) const;
    /// How many people of a ring find no place in the picture; the list twin shows everybody.
    Q_INVOKABLE [[nodiscard]] int hiddenIn(int ring, qreal itemWidth, qreal itemHeight, int count) const;

private:
    [[nodiscard]] qreal outer(qreal itemHeight) const;
    [[nodiscard]] QPointF centre(qreal itemWidth, qreal itemHeight) const;
    [[nodiscard]] qreal angleMax(qreal distance, qreal itemWidth) const;
    [[nodiscard]] int room(qreal distance, qreal itemWidth) const;

    QPointer<Rows> m_rows;
    bool m_full = false;
};

} // namespace kp::controls
