/// \file A text as a QR code: always dark on light with its quiet edge, whatever the theme, or cameras do not read it. UI thread.
#pragma once

#include <QQuickPaintedItem>
#include <QtQml/qqmlregistration.h>

#include <vector>

namespace kp::app {

/// The squares of a QR code, line by line.
struct QrMatrix {
    int side = 0; ///< 0: no code can be made of the text
    std::vector<bool> dark;
    [[nodiscard]] bool at(int x, int y) const { return dark[static_cast<std::size_t>(y * side + x)]; }
};
inline constexpr int kQrQuietEdge = 4; ///< light modules round it, as the standard asks
[[nodiscard]] QrMatrix qrMatrix(const QString& text);

class QrCode : public QQuickPaintedItem {
    Q_OBJECT
    QML_ELEMENT
    /// Up to about 1200 letters; a longer text draws nothing and `valid` is false.
    Q_PROPERTY(QString text READ text WRITE setText NOTIFY textChanged)
    Q_PROPERTY(bool valid READ isValid NOTIFY textChanged)

public:
    explicit QrCode(QQuickItem* parent = nullptr);

    [[nodiscard]] QString text() const { return m_text; }
    void setText(const QString& text);
    [[nodiscard]] bool isValid() const noexcept { return m_matrix.side > 0; }
    void paint(QPainter* painter) override;

signals:
    void textChanged();

private:
    QString m_text;
    QrMatrix m_matrix;
};

} // namespace kp::app
