/// \file What a program must do once before it shows a control.
#pragma once

class QQmlEngine;

namespace kp::controls {

/// Loads the fonts from the resources and names Noto Sans Arabic as the substitute of the Latin family.
/// Needs a QGuiApplication. Calling it again does nothing. \return false if a font file is damaged or missing.
[[nodiscard]] bool registerFonts();

/// Adds the icon provider and the import path of the compiled-in modules. Once per engine.
void install(QQmlEngine& engine);

} // namespace kp::controls
