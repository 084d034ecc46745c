/// \file What went wrong, as a sentence for people: what it is, what to do next, and that nothing is lost.
#pragma once

#include "shared/core/error.h"

#include <QString>

namespace kp::app {

/// In the language of the screen. Never empty.
[[nodiscard]] QString errorText(Errc code);
[[nodiscard]] inline QString errorText(const Error& error) { return errorText(error.code); }

} // namespace kp::app
