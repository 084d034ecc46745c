#include "mobile/qr_code.h"

#include <QPainter>

#include <memory>
#include <qrencode.h>

namespace kp::app {
namespace {

constexpr int kTextMax = 1200;

} // namespace

QrMatrix qrMatrix(const QString& text)
{
    QrMatrix matrix;
    const QByteArray bytes = text.toUtf8();
    if (bytes.isEmpty() || bytes.size() > kTextMax)
        return matrix;
    // Medium correction: a scratched screen still reads, and the squares stay large enough for an old camera.
    const std::unique_ptr<QRcode, decltype(&QRcode_free)> code(
        QRcode_encodeString(bytes.constData(), 0, QR_ECLEVEL_M, QR_MODE_8, 1), &QRcode_free);
    if (code == nullptr)
        return matrix;
    matrix.side = code->width;
    for (int i = 0; i < matrix.side * matrix.side; ++i)
        matrix.dark.push_back((code->data[i] & 1) != 0);
    return matrix;
}

QrCode::QrCode(QQuickItem* parent) : QQuickPaintedItem(parent) { setAntialiasing(false); }

void QrCode::setText(const QString& text)
{
    if (m_text == text)
        return;
    m_text = text;
    m_matrix = qrMatrix(text);
    emit textChanged();
    update();
}

void QrCode::paint(QPainter* painter)
{
    painter->fillRect(QRectF(0, 0, width(), height()), Qt::white);
    const int side = m_matrix.side;
    if (side == 0)
        return;
    // Whole pixels per module, or thin light lines run through the dark squares.
    const int module = static_cast<int>(std::min(width(), height())) / (side + 2 * kQrQuietEdge);
    const int left = (static_cast<int>(width()) - module * side) / 2;
    const int top = (static_cast<int>(height()) - module * side) / 2;
    for (int y = 0; y < side; ++y)
        for (int x = 0; x < side; ++x)
            if (m_matrix.at(x, y))
                painter->fillRect(left + x * module, top + y * module, module, module, Qt::black);
}

} // namespace kp::app
