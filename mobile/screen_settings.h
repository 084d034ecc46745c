/// \file How the app looks: language, size of letters, contrast. The only thing kept outside the vault besides the names of
/// profiles, because it must be known before a vault is open. UI thread.
#pragma once

#include <QSettings>
#include <QString>

#include <memory>

namespace kp::app {

struct Looks {
    QString language = QStringLiteral("nl"); ///< whatever the system says, until the person picks another
    bool dark = false;
    bool highContrast = false;
    bool reducedMotion = false;
    qreal textScale = 1;     ///< 1 to 2
    int autoLockMinutes = 0; ///< 0: not chosen

    bool operator==(const Looks&) const = default;
};

class ScreenSettings {
public:
    static constexpr qreal kTextScaleMax = 2;

    /// Reads what is kept beside the vault in that folder; defaults where nothing is.
    void use(const QString& directory);
    [[nodiscard]] const Looks& looks() const noexcept { return m_looks; }
    /// Kept as soon as the folder holds a vault: before that there is no folder.
    void set(const Looks& looks);
    /// Writes the present looks: when a vault was just made. What was chosen at the welcome is kept so.
    void keep();
    /// From here on nothing is written: for the tour of pictures, which plays with every setting.
    void forgetful() { m_forgetful = true; }

private:
    QString m_directory;
    Looks m_looks;
    bool m_forgetful = false;
};

[[nodiscard]] bool holdsVault(const QString& directory);

} // namespace kp::app
