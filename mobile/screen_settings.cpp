#include "mobile/screen_settings.h"

#include <QFileInfo>

#include <algorithm>

namespace kp::app {
namespace {

QString fileIn(const QString& directory) { return directory + QStringLiteral("/screen.ini"); }

} // namespace

bool holdsVault(const QString& directory) { return QFileInfo::exists(directory + QStringLiteral("/vault.db")); }

void ScreenSettings::use(const QString& directory)
{
    m_directory = directory;
    if (!holdsVault(directory))
        return; // a new profile begins with the looks at hand
    const QSettings file(fileIn(directory), QSettings::IniFormat);
    const Looks otherwise;
    m_looks.language = file.value(QStringLiteral("language"), otherwise.language).toString();
    m_looks.dark = file.value(QStringLiteral("dark"), otherwise.dark).toBool();
    m_looks.highContrast = file.value(QStringLiteral("highContrast"), otherwise.highContrast).toBool();
    m_looks.reducedMotion = file.value(QStringLiteral("reducedMotion"), otherwise.reducedMotion).toBool();
    m_looks.textScale =
        std::clamp(file.value(QStringLiteral("textScale"), otherwise.textScale).toReal(), 1.0, kTextScaleMax);
    m_looks.autoLockMinutes = file.value(QStringLiteral("autoLockMinutes"), otherwise.autoLockMinutes).toInt();
}

void ScreenSettings::set(const Looks& looks)
{
    if (m_looks == looks)
        return;
    m_looks = looks;
    m_looks.textScale = std::clamp(looks.textScale, 1.0, kTextScaleMax);
    keep();
}

void ScreenSettings::keep()
{
    if (m_forgetful || !holdsVault(m_directory))
        return;
    QSettings file(fileIn(m_directory), QSettings::IniFormat);
    file.setValue(QStringLiteral("language"), m_looks.language);
    file.setValue(QStringLiteral("dark"), m_looks.dark);
    file.setValue(QStringLiteral("highContrast"), m_looks.highContrast);
    file.setValue(QStringLiteral("reducedMotion"), m_looks.reducedMotion);
    file.setValue(QStringLiteral("textScale"), m_looks.textScale);
    file.setValue(QStringLiteral("autoLockMinutes"), m_looks.autoLockMinutes);
}

} // namespace kp::app
