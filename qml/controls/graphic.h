/// \file Base of the painted figures: repaints when the theme or the rows change.
#pragma once

#include "qml/controls/rows.h"
#include "qml/controls/theme_tokens.h"

#include <QPointer>
#include <QQuickPaintedItem>

namespace kp::controls {

class Graphic : public QQuickPaintedItem {
    Q_OBJECT
    QML_ANONYMOUS
    Q_PROPERTY(kp::controls::ThemeTokens* theme READ theme WRITE setTheme NOTIFY themeChanged)
    /// Right to left: the figure runs the other way round.
    Q_PROPERTY(bool mirrored READ isMirrored WRITE setMirrored NOTIFY lookChanged)

public:
    explicit Graphic(QQuickItem* parent = nullptr);

    [[nodiscard]] ThemeTokens* theme() const { return m_theme; }
    [[nodiscard]] bool isMirrored() const noexcept { return m_mirrored; }
    void setTheme(ThemeTokens* theme);
    void setMirrored(bool on);

signals:
    void themeChanged();
    /// A value that decides the picture changed; a repaint is on its way.
    void lookChanged();

protected:
    /// Sets a member and asks for a repaint if it differs.
    template <typename T>
    void assign(T& member, const T& value)
    {
        if (member == value)
            return;
        member = value;
        emit lookChanged();
        update();
    }
    /// Follows the rows of a figure. Null is allowed.
    void follow(QPointer<Rows>& member, Rows* rows);

private:
    QPointer<ThemeTokens> m_theme;
    bool m_mirrored = false;
};

} // namespace kp::controls
