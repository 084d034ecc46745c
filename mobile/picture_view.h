/// \file Draws a picture out of memory: never through an address, so that it lies in no cache of QML and in no file. UI thread.
#pragma once

#include <QImage>
#include <QQuickPaintedItem>
#include <QVariant>
#include <QtQml/qqmlregistration.h>

namespace kp::app {

class PictureView : public QQuickPaintedItem {
    Q_OBJECT
    QML_ELEMENT
    /// A QImage, which QML has no word for; anything else is none.
    Q_PROPERTY(QVariant image READ image WRITE setImage NOTIFY imageChanged)
    Q_PROPERTY(bool empty READ isEmpty NOTIFY imageChanged)
    /// Fills its place, cutting off what does not fit; else all of it is to be seen.
    Q_PROPERTY(bool cropped READ isCropped WRITE setCropped NOTIFY croppedChanged)
    /// Height over width of the picture; 1 for none.
    Q_PROPERTY(qreal ratio READ ratio NOTIFY imageChanged)

public:
    explicit PictureView(QQuickItem* parent = nullptr) : QQuickPaintedItem(parent) {}

    [[nodiscard]] QVariant image() const { return m_image; }
    void setImage(const QVariant& image);
    [[nodiscard]] bool isEmpty() const { return m_image.isNull(); }
    [[nodiscard]] bool isCropped() const { return m_cropped; }
    void setCropped(bool cropped);
    [[nodiscard]] qreal ratio() const;
    void paint(QPainter* painter) override;

signals:
    void imageChanged();
    void croppedChanged();

private:
    QImage m_image;
    bool m_cropped = false;
};

} // namespace kp::app
