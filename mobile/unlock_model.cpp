#include "mobile/unlock_model.h"

namespace kp::app {

UnlockModel::UnlockModel(QObject* parent) : QObject(parent)
{
    m_languages.set({{QStringLiteral("nl"), QStringLiteral("Nederlands")},
                     {QStringLiteral("fr"), QStringLiteral("Français")},
                     {QStringLiteral("en"), QStringLiteral("English")},
                     {QStringLiteral("tr"), QStringLiteral("Türkçe")},
                     {QStringLiteral("ar"), QStringLiteral("العربية")}});
}

void UnlockModel::setCore(AppCore* core)
{
    if (m_core == core)
        return;
    if (m_core)
        m_core->disconnect(this);
    m_core = core;
    if (m_core) {
        connect(m_core, &AppCore::waitSecondsChanged, this, &UnlockModel::changed);
        connect(m_core, &AppCore::pinChanged, this, &UnlockModel::changed);
        connect(m_core, &AppCore::busyChanged, this, &UnlockModel::changed);
        connect(m_core, &AppCore::languageChanged, this, &UnlockModel::changed);
        connect(m_core, &AppCore::looksChanged, this, &UnlockModel::changed);
        connect(m_core, &AppCore::stateChanged, this, &UnlockModel::changed);
    }
    emit coreChanged();
    emit changed();
}

bool UnlockModel::mayTry() const { return m_core && !m_core->isBusy() && waitSeconds() == 0; }

void UnlockModel::setByPin(bool byPin)
{
    if (std::exchange(m_byPin, byPin) != byPin)
        emit changed();
}

int UnlockModel::waitSeconds() const
{
    if (!m_core)
        return 0;
    return m_byPin ? m_core->pinWaitSeconds() : m_core->waitSeconds();
}

QString UnlockModel::triesText() const
{
    const int left = m_core && m_byPin ? m_core->pinTries() : 0;
    return left > 0 && left < WarmPin::kTries
               ? tr("You can try %n more time(s), then the PIN is gone. Your words always work.", nullptr, left)
               : QString();
}

QString UnlockModel::waitText() const
{
    const int seconds = waitSeconds();
    if (seconds == 0)
        return {};
    return seconds <= 90 ? tr("You can try again in %n second(s).", nullptr, seconds)
                         : tr("You can try again in %n minute(s).", nullptr, (seconds + 59) / 60);
}

QString UnlockModel::labelNotice() const
{
    return tr("Everybody who holds this device can read this name. Choose one that says nothing about you.");
}

void UnlockModel::setLanguage(const QString& language)
{
    if (m_core)
        m_core->setLanguage(language);
}

void UnlockModel::setLargeLetters(bool large)
{
    if (m_core && large != largeLetters())
        m_core->setTextScale(large ? kLarge : 1);
}

} // namespace kp::app
