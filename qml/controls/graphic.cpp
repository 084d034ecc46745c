#include "qml/controls/graphic.h"

namespace kp::controls {

Graphic::Graphic(QQuickItem* parent) : QQuickPaintedItem{parent} { setAntialiasing(true); }

void Graphic::setTheme(ThemeTokens* theme)
{
    if (m_theme == theme)
        return;
    if (m_theme)
        m_theme->disconnect(this);
    m_theme = theme;
    if (m_theme)
        connect(m_theme, &ThemeTokens::changed, this, [this] { update(); });
    emit themeChanged();
    update();
}

void Graphic::setMirrored(bool on) { assign(m_mirrored, on); }

void Graphic::follow(QPointer<Rows>& member, Rows* rows)
{
    if (member == rows)
        return;
    if (member)
        member->disconnect(this);
    member = rows;
    if (member) {
        connect(member, &Rows::changed, this, [this] {
            emit lookChanged();
            update();
        });
    }
    emit lookChanged();
    update();
}

} // namespace kp::controls
