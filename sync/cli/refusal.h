/// \file A refusal as people read it: what happened and what to do, one sentence each. Never content, a name or a key.
#pragma once

#include "sync/cli/command.h"

namespace kp::cli {

/// {"error", "message", "next"}; exit code 2 for Errc::Usage, else 1.
[[nodiscard]] Answer refusal(const Error& error);

} // namespace kp::cli
