#include "qml/controls/theme_tokens.h"

#include <algorithm>
#include <utility>

namespace kp::controls {

QString ThemeTokens::fontFamily() const
{
    return m_arabic ? QStringLiteral("Noto Sans Arabic") : QStringLiteral("Atkinson Hyperlegible Next");
}

void ThemeTokens::setDark(bool on)
{
    if (std::exchange(m_dark, on) != on)
        emit changed();
}

void ThemeTokens::setHighContrast(bool on)
{
    if (std::exchange(m_highContrast, on) != on)
        emit changed();
}

void ThemeTokens::setReducedMotion(bool on)
{
    if (std::exchange(m_reducedMotion, on) != on)
        emit changed();
}

void ThemeTokens::setArabic(bool on)
{
    if (std::exchange(m_arabic, on) != on)
        emit changed();
}

void ThemeTokens::setTextScale(qreal scale)
{
    const qreal bounded = std::clamp(scale, 1.0, 2.0);
    if (!qFuzzyCompare(std::exchange(m_textScale, bounded), bounded))
        emit changed();
}

QColor ThemeTokens::tintGround(int index) const { return QColor::fromRgba(tint(index, m_dark).ground); }

QColor ThemeTokens::tintLetter(int index) const { return QColor::fromRgba(tint(index, m_dark).letter); }

QFont ThemeTokens::font(qreal pixels, QFont::Weight weight, qreal scaleMax) const
{
    QFont font{fontFamily()};
    font.setPixelSize(qRound(pixels * std::min(m_textScale, scaleMax)));
    font.setWeight(weight);
    return font;
}

} // namespace kp::controls
