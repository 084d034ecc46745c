/// \file A drawn signature on its way between the pad of the screen (text, see qml/controls/README.md) and the sealed consent
/// (model::Drawing). Pure, any thread.
#pragma once

#include "shared/model/drawing.h"

#include <QString>

namespace kp::app {

/// The pad's text as a drawing. Where the finger left more points than a consent takes, every n-th stays, and the last of each
/// stroke. \return BadValue for no stroke or text that is no drawing; TooLarge for more strokes than a consent takes.
[[nodiscard]] Result<model::Drawing> drawingOf(const QString& padText);
/// Strokes parted by ";", points "x,y" parted by a blank: colour and pen are the screen's own. Empty for an empty drawing.
[[nodiscard]] QString strokesText(const model::Drawing& drawing);

} // namespace kp::app
