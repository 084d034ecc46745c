#include "mobile/qr_code.h"

#include <QPainter>

#include <memory>
#include <qrencode.h>

namespace kp::app {
namespace {

constexpr int kQuietEdge = 4; // modules, as the standard asks
constexpr int kTextMax = 1200;

} // namespace

QrCode::QrCode(QQuickItem* parent) : QQuickPaintedItem(parent) { setAntialiasing(false); }

void QrCode::setText(const QString& text)
{
    if (m_text == text)
        return;
    m_text = text;
    m_side = 0;
    m_dark.clear();
    const QByteArray bytes = text.toUtf8();
    if (!bytes.isEmpty() && bytes.size() <= kTextMax) {
        // Medium correction: a scratched screen still reads, and the squares stay large enough for an old camera.
        const std::unique_ptr<QRcode, decltype(&QRcode_free)> code(
            QRcode_encodeString(bytes.constData(), 0, QR_ECLEVEL_M, QR_MODE_8, 1), &QRcode_free);
        if (code != nullptr) {
            m_side = code->width;
            for (int i = 0; i < m_side * m_side; ++i)
                m_dark.push_back((code->data[i] & 1) != 0);
        }
    }
    emit textChanged();
    update();
}

void QrCode::paint(QPainter* painter)
{
    painter->fillRect(QRectF(0, 0, width(), height()), Qt::white);
    if (m_side == 0)
        return;
    // Whole pixels per module, or thin light lines run through the dark squares.
    const int module = static_cast<int>(std::min(width(), height())) / (m_side + 2 * kQuietEdge);
    const int left = (static_cast<int>(width()) - module * m_side) / 2;
    const int top = (static_cast<int>(height()) - module * m_side) / 2;
    for (int y = 0; y < m_side; ++y)
        for (int x = 0; x < m_side; ++x)
            if (m_dark[static_cast<std::size_t>(y * m_side + x)])
                painter->fillRect(left + x * module, top + y * module, module, module, Qt::black);
}

} // namespace kp::app
