/// \file Own ratings over time: a line per person, the last point filled. Faces beside it are the scale.
#pragma once

#include "qml/controls/graphic.h"

namespace kp::controls {

class TrendFigure : public kp::controls::Graphic {
    Q_OBJECT
    QML_ELEMENT
    /// Roles used: `tint` and `points` (a list of ratings 1-5; 0 means not rated then).
    Q_PROPERTY(kp::controls::Rows* rows READ rows WRITE setRows NOTIFY lookChanged)
    /// How many moments the axis has.
    Q_PROPERTY(int moments READ moments WRITE setMoments NOTIFY lookChanged)

public:
    using Graphic::Graphic;

    [[nodiscard]] Rows* rows() const { return m_rows; }
    [[nodiscard]] int moments() const noexcept { return m_moments; }
    void setRows(Rows* rows) { follow(m_rows, rows); }
    void setMoments(int moments) { assign(m_moments, moments); }
    void paint(QPainter* painter) override;

    /// The place of a moment along the axis. Size and count are passed so that QML re-evaluates.
    Q_INVOKABLE [[nodiscard]] qreal momentX(int moment, int moments, qreal itemWidth, bool mirror) const;
    /// The place of a rating.
    Q_INVOKABLE [[nodiscard]] qreal ratingY(int rating, qreal itemHeight) const;

private:
    void paintLine(QPainter& painter, int row) const;

    QPointer<Rows> m_rows;
    int m_moments = 0;
};

} // namespace kp::controls
