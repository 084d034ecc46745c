#include "mobile/app_core.h"

#include "mobile/error_text.h"
#include "mobile/ids_text.h"
#include "shared/core/words.h"
#include "shared/crypto/crypto.h"
#include "shared/model/roles.h"

#include <QCoreApplication>
#include <QDir>
#include <QEvent>
#include <QFileInfo>
#include <QLocale>

#include <algorithm>

namespace kp::app {
namespace {

constexpr int kAutoLockMs = 5 * 60 * 1000;
constexpr int kSyncEveryMs = 60 * 1000;
constexpr std::size_t kPassphraseWords = 6;
constexpr qreal kTextScaleMax = 2;

bool holdsVault(const QString& directory) { return QFileInfo::exists(directory + QStringLiteral("/vault.db")); }

} // namespace

AppCore::AppCore(const QString& directory, QObject* parent)
    : QObject(parent), m_directory(directory), m_settings(directory + QStringLiteral("/screen.ini"), QSettings::IniFormat),
      m_state(holdsVault(directory) ? State::Locked : State::NoVault)
{
    // Only how things look is kept outside the vault: it must be known before the vault is open.
    m_language = m_settings.value(QStringLiteral("language"), QStringLiteral("nl")).toString();
    m_dark = m_settings.value(QStringLiteral("dark"), false).toBool();
    m_highContrast = m_settings.value(QStringLiteral("highContrast"), false).toBool();
    m_reducedMotion = m_settings.value(QStringLiteral("reducedMotion"), false).toBool();
    m_textScale = std::clamp(m_settings.value(QStringLiteral("textScale"), 1.0).toReal(), 1.0, kTextScaleMax);
    installTranslation();

    m_autoLock.setSingleShot(true);
    m_autoLock.setInterval(kAutoLockMs);
    connect(&m_autoLock, &QTimer::timeout, this, &AppCore::lock);
    m_syncTick.setInterval(kSyncEveryMs);
    connect(&m_syncTick, &QTimer::timeout, &m_host, &EngineHost::syncSoon);
    connect(&m_host, &EngineHost::syncFinished, this, &AppCore::refreshPlans);
    if (QCoreApplication::instance() != nullptr)
        QCoreApplication::instance()->installEventFilter(this);
}

AppCore::~AppCore()
{
    if (m_translator)
        QCoreApplication::removeTranslator(m_translator.get());
}

AppCore::Home AppCore::home() const
{
    const auto* spec = model::findRole(role().toStdString());
    if (spec == nullptr)
        return Home::Helping;
    switch (spec->home) {
    case model::HomeScreen::Families: return Home::Families;
    case model::HomeScreen::Plan: return Home::Plan;
    case model::HomeScreen::Helping: return Home::Helping;
    }
    return Home::Helping;
}

QString AppCore::personName() const { return text(m_host.profile().name); }

QString AppCore::role() const { return m_planRole.isEmpty() ? text(m_host.profile().role) : m_planRole; }

void AppCore::create(const QString& name, const QString& role, const QString& passphrase)
{
    if (m_busy)
        return;
    setBusy(true);
    setErrorText({});
    const engine::Profile profile{name.trimmed().toStdString(), role.toStdString(), {}};
    m_host.create(m_directory, passphrase.simplified(), profile, [this](Result<void> outcome) { opened(outcome); });
}

void AppCore::unlock(const QString& passphrase)
{
    if (m_busy)
        return;
    setBusy(true);
    setErrorText({});
    m_host.open(m_directory, passphrase.simplified(), [this](Result<void> outcome) { opened(outcome); });
}

void AppCore::opened(const Result<void>& outcome)
{
    setBusy(false);
    if (!outcome.ok()) {
        setErrorText(kp::app::errorText(outcome.error()));
        return;
    }
    m_autoLock.start();
    m_syncTick.start();
    keepLooks();
    // The plans first: the first screen then opens on the right one.
    m_host.run<Result<std::vector<engine::PlanLine>>>(
        this, [](engine::Account& account) { return account.plans(); },
        [this](Result<std::vector<engine::PlanLine>> plans) {
            if (plans.ok())
                takePlans(plans.value());
            setState(State::Unlocked);
            m_host.syncSoon();
        });
}

void AppCore::lock()
{
    m_autoLock.stop();
    m_syncTick.stop();
    if (!m_host.isOpen())
        return;
    m_host.close();
    m_space.clear();
    m_family.clear();
    m_me.clear();
    m_planRole.clear();
    m_planChosen = false;
    setErrorText({});
    setState(State::Locked);
    emit planChanged();
}

QString AppCore::freshPassphrase() const
{
    crypto::SystemRandom random;
    return text(generatePassphrase(random, kPassphraseWords));
}

void AppCore::openPlan(const QString& space)
{
    m_planChosen = true;
    m_space = space;
    m_me.clear(); // known again with the answer
    refreshPlans();
}

void AppCore::closePlan()
{
    m_planChosen = false;
    m_space.clear();
    m_family.clear();
    m_me.clear();
    m_planRole.clear();
    emit planChanged();
}

void AppCore::refreshPlans()
{
    m_host.run<Result<std::vector<engine::PlanLine>>>(
        this, [](engine::Account& account) { return account.plans(); },
        [this](Result<std::vector<engine::PlanLine>> plans) {
            if (plans.ok())
                takePlans(plans.value());
            else
                setErrorText(kp::app::errorText(plans.error()));
        });
}

void AppCore::takePlans(const std::vector<engine::PlanLine>& plans)
{
    const auto* own = model::findRole(m_host.profile().role);
    const bool hasList = own != nullptr && own->home == model::HomeScreen::Families;
    const engine::PlanLine* current = nullptr;
    for (const auto& plan : plans)
        if (text(plan.space) == m_space)
            current = &plan;
    // A family has one plan: it is open from the start. A coach picks one.
    if (current == nullptr && !plans.empty() && (!hasList || m_planChosen))
        current = &plans.front();
    const QString before = m_space + m_family + m_me + m_planRole;
    m_space = current != nullptr ? text(current->space) : QString();
    m_family = current != nullptr ? text(current->family) : QString();
    m_me = current != nullptr ? text(current->me) : QString();
    m_planRole = current != nullptr ? text(current->role) : QString();
    if (before != m_space + m_family + m_me + m_planRole)
        emit planChanged();
}

bool AppCore::eventFilter(QObject* watched, QEvent* event)
{
    const auto type = event->type();
    if (m_state == State::Unlocked
        && (type == QEvent::KeyPress || type == QEvent::MouseButtonPress || type == QEvent::TouchBegin
            || type == QEvent::Wheel))
        m_autoLock.start();
    return QObject::eventFilter(watched, event);
}

void AppCore::setState(State state)
{
    if (m_state == state)
        return;
    m_state = state;
    emit stateChanged();
    emit planChanged(); // the home follows the profile
}

void AppCore::setBusy(bool busy)
{
    if (m_busy == busy)
        return;
    m_busy = busy;
    emit busyChanged();
}

void AppCore::setErrorText(const QString& sentence)
{
    if (m_errorText == sentence)
        return;
    m_errorText = sentence;
    emit errorTextChanged();
}

void AppCore::keep(const QString& key, const QVariant& value)
{
    // Before there is a vault nothing is written: its folder is not there yet.
    if (holdsVault(m_directory))
        m_settings.setValue(key, value);
}

void AppCore::keepLooks()
{
    // What was chosen before there was a vault, as the language of the welcome, is kept from its first opening on.
    keep(QStringLiteral("language"), m_language);
    keep(QStringLiteral("dark"), m_dark);
    keep(QStringLiteral("highContrast"), m_highContrast);
    keep(QStringLiteral("reducedMotion"), m_reducedMotion);
    keep(QStringLiteral("textScale"), m_textScale);
}

void AppCore::installTranslation()
{
    if (m_translator)
        QCoreApplication::removeTranslator(m_translator.get());
    m_translator = std::make_unique<QTranslator>();
    if (m_translator->load(QStringLiteral(":/i18n/krachtplan_%1.qm").arg(m_language)))
        QCoreApplication::installTranslator(m_translator.get());
    // The Emirates write Arabic with the digits that the rest of the screen has.
    QLocale::setDefault(QLocale(isArabic() ? QStringLiteral("ar_AE") : m_language));
}

void AppCore::setLanguage(const QString& language)
{
    if (m_language == language)
        return;
    m_language = language;
    keep(QStringLiteral("language"), language);
    installTranslation();
    emit languageChanged();
}

void AppCore::setDark(bool dark)
{
    m_dark = dark;
    keep(QStringLiteral("dark"), dark);
    emit looksChanged();
}

void AppCore::setHighContrast(bool highContrast)
{
    m_highContrast = highContrast;
    keep(QStringLiteral("highContrast"), highContrast);
    emit looksChanged();
}

void AppCore::setReducedMotion(bool reducedMotion)
{
    m_reducedMotion = reducedMotion;
    keep(QStringLiteral("reducedMotion"), reducedMotion);
    emit looksChanged();
}

void AppCore::setTextScale(qreal scale)
{
    m_textScale = std::clamp(scale, 1.0, kTextScaleMax);
    keep(QStringLiteral("textScale"), m_textScale);
    emit looksChanged();
}

} // namespace kp::app
