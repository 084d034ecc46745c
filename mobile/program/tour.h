/// \file Walks through every screen of the opened vault: for pictures, and to prove that the real app starts without a warning.
#pragma once

#include "mobile/app_core.h"

#include <QQmlEngine>
#include <QQuickWindow>
#include <QString>

namespace kp::app {

/// Opens a temporary vault with a small plan in it, made through the engine. \return its folder; empty on failure
[[nodiscard]] QString makeSelfTestVault();
/// Shows each screen at each size; writes PNGs into `folder` unless it is empty. \return false if a picture failed
[[nodiscard]] bool tour(AppCore& core, QQuickWindow& window, const QString& folder, const QString& only = {});
/// After every lock: what the scene, its pictures and its scripts hold is let go of.
void emptyOnLock(AppCore& core, QQmlEngine& engine, QQuickWindow& window);
/// Locks, tells how long that took, and looks for words of the vault in whatever is still on the screen.
[[nodiscard]] bool locksClean(AppCore& core, QQuickWindow& window);
/// Waits until the vault is open. \return false after 30 s or on an error
[[nodiscard]] bool unlockAndWait(AppCore& core, const QString& passphrase);
/// Counts warnings from here on.
void watchWarnings();
[[nodiscard]] int warningsSeen();

} // namespace kp::app
