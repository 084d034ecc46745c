/// \file The theme as C++ sees it: what the app sets (dark, text scale, ...) and the colours that follow. QML uses it through the
/// singleton `Theme`, painted items through a `theme` property, so both repaint from the same signal.
#pragma once

#include "qml/controls/palette.h"

#include <QColor>
#include <QFont>
#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace kp::controls {

#define KP_GETTER(token, light, dark, hcLight, hcDark)                                                                     \
    [[nodiscard]] QColor token() const { return QColor::fromRgba(palette(m_dark, m_highContrast).token); }

class ThemeTokens : public QObject {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(bool dark READ isDark WRITE setDark NOTIFY changed)
    Q_PROPERTY(bool highContrast READ hasHighContrast WRITE setHighContrast NOTIFY changed)
    Q_PROPERTY(bool reducedMotion READ hasReducedMotion WRITE setReducedMotion NOTIFY changed)
    Q_PROPERTY(bool arabic READ isArabic WRITE setArabic NOTIFY changed)
    Q_PROPERTY(qreal textScale READ textScale WRITE setTextScale NOTIFY changed)
    Q_PROPERTY(QString fontFamily READ fontFamily NOTIFY changed)
    Q_PROPERTY(QColor bg READ bg NOTIFY changed)
    Q_PROPERTY(QColor surface READ surface NOTIFY changed)
    Q_PROPERTY(QColor sunk READ sunk NOTIFY changed)
    Q_PROPERTY(QColor line READ line NOTIFY changed)
    Q_PROPERTY(QColor edge READ edge NOTIFY changed)
    Q_PROPERTY(QColor ink READ ink NOTIFY changed)
    Q_PROPERTY(QColor soft READ soft NOTIFY changed)
    Q_PROPERTY(QColor primary READ primary NOTIFY changed)
    Q_PROPERTY(QColor onPrimary READ onPrimary NOTIFY changed)
    Q_PROPERTY(QColor primarySoft READ primarySoft NOTIFY changed)
    Q_PROPERTY(QColor onPrimarySoft READ onPrimarySoft NOTIFY changed)
    Q_PROPERTY(QColor hero READ hero NOTIFY changed)
    Q_PROPERTY(QColor onHero READ onHero NOTIFY changed)
    Q_PROPERTY(QColor heroSoft READ heroSoft NOTIFY changed)
    Q_PROPERTY(QColor heroLine READ heroLine NOTIFY changed)
    Q_PROPERTY(QColor honeySoft READ honeySoft NOTIFY changed)
    Q_PROPERTY(QColor onHoney READ onHoney NOTIFY changed)
    Q_PROPERTY(QColor sun READ sun NOTIFY changed)
    Q_PROPERTY(QColor honey READ honey NOTIFY changed)
    Q_PROPERTY(QColor plumSoft READ plumSoft NOTIFY changed)
    Q_PROPERTY(QColor onPlum READ onPlum NOTIFY changed)
    Q_PROPERTY(QColor plum READ plum NOTIFY changed)
    Q_PROPERTY(QColor slateSoft READ slateSoft NOTIFY changed)
    Q_PROPERTY(QColor onSlate READ onSlate NOTIFY changed)
    Q_PROPERTY(QColor slate READ slate NOTIFY changed)
    Q_PROPERTY(QColor claySoft READ claySoft NOTIFY changed)
    Q_PROPERTY(QColor onClay READ onClay NOTIFY changed)
    Q_PROPERTY(QColor clay READ clay NOTIFY changed)
    Q_PROPERTY(QColor wheel READ wheel NOTIFY changed)
    Q_PROPERTY(QColor scrim READ scrim NOTIFY changed)

public:
    using QObject::QObject;

    [[nodiscard]] bool isDark() const noexcept { return m_dark; }
    [[nodiscard]] bool hasHighContrast() const noexcept { return m_highContrast; }
    [[nodiscard]] bool hasReducedMotion() const noexcept { return m_reducedMotion; }
    [[nodiscard]] bool isArabic() const noexcept { return m_arabic; }
    [[nodiscard]] qreal textScale() const noexcept { return m_textScale; }
    [[nodiscard]] QString fontFamily() const;

    void setDark(bool on);
    void setHighContrast(bool on);
    void setReducedMotion(bool on);
    void setArabic(bool on);
    /// Clamped to 1..2: below, labels are unreadable; above, words no longer fit a phone.
    void setTextScale(qreal scale);

    KP_COLOUR_TOKENS(KP_GETTER)

    /// Ground and letter of a person's tint in the present theme.
    Q_INVOKABLE [[nodiscard]] QColor tintGround(int index) const;
    Q_INVOKABLE [[nodiscard]] QColor tintLetter(int index) const;

    /// A font for painted items. `scaleMax` caps the text scale (graphics stop at 1.5).
    [[nodiscard]] QFont font(qreal pixels, QFont::Weight weight, qreal scaleMax = 1.5) const;

signals:
    void changed();

private:
    bool m_dark = false;
    bool m_highContrast = false;
    bool m_reducedMotion = false;
    bool m_arabic = false;
    qreal m_textScale = 1.0;
};

#undef KP_GETTER

} // namespace kp::controls
