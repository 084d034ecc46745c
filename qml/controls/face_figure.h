/// \file One of the five faces a person rates with. All five have one colour: no answer is good or wrong.
#pragma once

#include "qml/controls/graphic.h"

namespace kp::controls {

class FaceFigure : public kp::controls::Graphic {
    Q_OBJECT
    QML_ELEMENT
    /// 1 (very hard) to 5 (very well).
    Q_PROPERTY(int value READ value WRITE setValue NOTIFY lookChanged)
    Q_PROPERTY(bool chosen READ isChosen WRITE setChosen NOTIFY lookChanged)

public:
    using Graphic::Graphic;

    [[nodiscard]] int value() const noexcept { return m_value; }
    [[nodiscard]] bool isChosen() const noexcept { return m_chosen; }
    void setValue(int value) { assign(m_value, qBound(1, value, 5)); }
    void setChosen(bool on) { assign(m_chosen, on); }
    void paint(QPainter* painter) override;

private:
    int m_value = 3;
    bool m_chosen = false;
};

} // namespace kp::controls
