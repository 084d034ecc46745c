/// \file Paper to draw on with a finger: a signature, or a child's drawing.
#pragma once

#include "qml/controls/graphic.h"

#include <QColor>
#include <QList>
#include <QPointF>

namespace kp::controls {

class InkPad : public kp::controls::Graphic {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QColor pen READ pen WRITE setPen NOTIFY lookChanged)
    /// Line width at a pad 400 wide; it grows with the pad.
    Q_PROPERTY(qreal penWidth READ penWidth WRITE setPenWidth NOTIFY lookChanged)
    Q_PROPERTY(bool erasing READ isErasing WRITE setErasing NOTIFY lookChanged)
    Q_PROPERTY(bool empty READ isEmpty NOTIFY drawingChanged)
    /// The drawing as text (see README): it fits any size of pad. Setting rubbish gives an empty pad.
    Q_PROPERTY(QString drawing READ drawing WRITE setDrawing NOTIFY drawingChanged)

public:
    /// More would make the drawing too large to share; further strokes are not taken.
    static constexpr int kPointsMax = 20000;

    explicit InkPad(QQuickItem* parent = nullptr);

    [[nodiscard]] QColor pen() const { return m_pen; }
    [[nodiscard]] qreal penWidth() const noexcept { return m_penWidth; }
    [[nodiscard]] bool isErasing() const noexcept { return m_erasing; }
    [[nodiscard]] bool isEmpty() const noexcept { return m_strokes.isEmpty(); }
    [[nodiscard]] QString drawing() const;
    void setPen(const QColor& pen) { assign(m_pen, pen); }
    void setPenWidth(qreal width) { assign(m_penWidth, width); }
    void setErasing(bool on) { assign(m_erasing, on); }
    void setDrawing(const QString& text);
    void paint(QPainter* painter) override;

    Q_INVOKABLE void undo();
    Q_INVOKABLE void clear();

signals:
    /// After every finished stroke, undo or clear; not for each point.
    void drawingChanged();

protected:
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;

private:
    struct Stroke {
        QColor colour;
        qreal width = 3;
        QList<QPointF> points; ///< In parts of the pad's width, so that a drawing keeps its form.
    };

    void addPoint(const QPointF& at);
    void eraseAt(const QPointF& at);
    [[nodiscard]] int pointCount() const;

    QList<Stroke> m_strokes;
    QColor m_pen{Qt::black};
    qreal m_penWidth = 3;
    bool m_erasing = false;
};

} // namespace kp::controls
