#include "mobile/profile_store.h"

#include "mobile/screen_settings.h"

#include <QCoreApplication>
#include <QDir>
#include <QSettings>

#include <algorithm>

namespace kp::app {
namespace {

const QString kFirst = QStringLiteral("default"); // the folder of versions that knew one profile
const QString kStem = QStringLiteral("profile-");

/// 1 for the first, N for "profile-N", 0 for a folder that is none of ours.
int numberOf(const QString& key)
{
    if (key == kFirst)
        return 1;
    bool isNumber = false;
    const int number = key.startsWith(kStem) ? key.mid(kStem.size()).toInt(&isNumber) : 0;
    return isNumber && number > 1 ? number : 0;
}

} // namespace

ProfileStore ProfileStore::below(const QString& root) { return {root, true}; }

ProfileStore ProfileStore::alone(const QString& directory) { return {directory, false}; }

QString ProfileStore::file() const { return m_root + QStringLiteral("/profiles.ini"); }

QString ProfileStore::directoryOf(const QString& key) const { return m_several ? m_root + QLatin1Char('/') + key : m_root; }

QList<ProfileLine> ProfileStore::list() const
{
    QStringList keys;
    if (!m_several)
        keys = {kFirst};
    else
        for (const QString& name : QDir(m_root).entryList(QDir::Dirs | QDir::NoDotAndDotDot))
            if (numberOf(name) > 0)
                keys.append(name);
    keys.removeIf([this](const QString& key) { return !holdsVault(directoryOf(key)); });
    std::sort(keys.begin(), keys.end(), [](const QString& a, const QString& b) { return numberOf(a) < numberOf(b); });
    QList<ProfileLine> lines;
    for (const QString& key : keys)
        lines.append({key, labelOf(key)});
    return lines;
}

QString ProfileStore::labelOf(const QString& key) const
{
    const QString chosen =
        m_several ? QSettings(file(), QSettings::IniFormat).value("labels/" + key).toString() : QString();
    //: The name of a person's place on a shared tablet, until somebody chooses another; %1 is a number
    return chosen.isEmpty() ? QCoreApplication::translate("Profiles", "Profile %1").arg(numberOf(key)) : chosen;
}

void ProfileStore::setLabel(const QString& key, const QString& label)
{
    if (m_forgetful || !m_several || numberOf(key) == 0)
        return;
    QString clean;
    for (const QChar letter : label.simplified())
        if (letter.isPrint())
            clean.append(letter);
    clean = clean.left(kLabelMax);
    makeRoot();
    QSettings settings(file(), QSettings::IniFormat);
    if (clean.isEmpty())
        settings.remove("labels/" + key);
    else
        settings.setValue("labels/" + key, clean);
}

QString ProfileStore::freshKey() const
{
    if (!m_several || !holdsVault(directoryOf(kFirst)))
        return kFirst;
    int number = 2;
    while (holdsVault(directoryOf(kStem + QString::number(number))))
        ++number;
    return kStem + QString::number(number);
}

QString ProfileStore::lastKey() const
{
    const QList<ProfileLine> lines = list();
    if (lines.isEmpty())
        return freshKey();
    const QString last = m_several ? QSettings(file(), QSettings::IniFormat).value("last").toString() : QString();
    const bool there = std::any_of(lines.begin(), lines.end(), [&](const ProfileLine& line) { return line.key == last; });
    return there ? last : lines.front().key;
}

void ProfileStore::setLastKey(const QString& key)
{
    if (!m_forgetful && m_several)
        QSettings(file(), QSettings::IniFormat).setValue("last", key);
}

void ProfileStore::makeRoot() const
{
    if (m_several && QDir().mkpath(m_root))
        QFile::setPermissions(m_root, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
}

} // namespace kp::app
