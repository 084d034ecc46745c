/// \file Devices in words: when one was last seen, what is to be said of it, and the four words of two devices of one person.
/// Pure but for the day of today and the locale.
#pragma once

#include "sync/engine/views.h"

#include <QString>
#include <QStringList>

namespace kp::app {

/// "not seen yet", "seen today at 14.05", "seen 5 days ago", "seen on 3 March"
[[nodiscard]] QString lastSeenText(std::int64_t ms);
[[nodiscard]] QString deviceName(const engine::DeviceListed& device);
[[nodiscard]] QString deviceIcon(const engine::DeviceListed& device);
/// Of one that is in use: the one in your hand, a sheet, or when it was last seen.
[[nodiscard]] QString contactText(const engine::DeviceListed& device);
/// What still is to come, or is to be known, of it: not on the server, not confirmed; of one that was taken out whether it
/// was wiped and what it handed in. May be empty.
[[nodiscard]] QString deviceNote(const engine::DeviceListed& device);
/// Four words over both devices' ids, which are hashes of their keys: the same on both screens, or somebody stands between.
[[nodiscard]] QStringList wordsBetween(const DeviceId& a, const DeviceId& b);

} // namespace kp::app
