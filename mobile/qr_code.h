/// \file A text as a QR code: always dark on light with its quiet edge, whatever the theme, or cameras do not read it. UI thread.
#pragma once

#include <QQuickPaintedItem>
#include <QtQml/qqmlregistration.h>

#include <vector>

namespace kp::app {

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
    [[nodiscard]] bool isValid() const noexcept { return m_side > 0; }
    void paint(QPainter* painter) override;

signals:
    void textChanged();

private:
    QString m_text;
    int m_side = 0; ///< modules per side
    std::vector<bool> m_dark;
};

} // namespace kp::app
