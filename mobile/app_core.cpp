#include "mobile/app_core.h"

#include "mobile/error_text.h"
#include "mobile/ids_text.h"
#include "shared/core/passphrase.h"
#include "shared/core/words.h"
#include "shared/crypto/crypto.h"
#include "shared/model/roles.h"

#include <QDeadlineTimer>
#include <QGuiApplication>
#include <QLocale>

#include <algorithm>

namespace kp::app {
namespace {

constexpr std::size_t kFamilyWords = 5;
constexpr std::size_t kProfessionalWords = 6; ///< one device holds many families
constexpr int kTints = 8;

qint64 steadyMs() { return QDeadlineTimer::current().deadline(); }

} // namespace

AppCore::AppCore(const QString& directory, QObject* parent) : AppCore(ProfileStore::alone(directory), parent) {}

AppCore::AppCore(ProfileStore store, QObject* parent) : QObject(parent), m_store(std::move(store))
{
    useProfile(m_store.lastKey());
    installTranslation();
    m_waitTick.setInterval(1000);
    connect(&m_waitTick, &QTimer::timeout, this,
            [this] { setWait(static_cast<int>(std::max<qint64>(0, (m_waitUntil - steadyMs() + 999) / 1000))); });
    m_pinTick.setInterval(1000);
    connect(&m_pinTick, &QTimer::timeout, this, &AppCore::tickPin);
    connect(&m_watch, &LockWatch::due, this, &AppCore::lock);
    connect(&m_host, &EngineHost::proofAsked, this, [this] {
        setProof(false, {});
        emit proofAsked();
    });
    connect(&m_host, &EngineHost::planChanged, this, &AppCore::refreshPlans);
    connect(&m_host, &EngineHost::syncFinished, this, [this](const QString&, bool news) {
        // A plan closes, and opens again, without news.
        if (news || m_plan.away || m_plan.leaseEndsMs != 0 || m_plansDue.hasExpired())
            refreshPlans();
    });
    // Locked while a vault was being made: it is there now, behind its door.
    connect(&m_host, &EngineHost::openingGivenUp, this, [this] {
        if (m_state == State::NoVault && !m_busy && holdsVault(directory())) {
            showProfiles();
            setState(State::Locked);
        }
    });
    if (auto* program = qobject_cast<QGuiApplication*>(QCoreApplication::instance())) {
        m_applicationState = QGuiApplication::applicationState();
        program->installEventFilter(this);
        connect(program, &QGuiApplication::applicationStateChanged, this, &AppCore::takeApplicationState);
    }
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

QString AppCore::role() const { return m_plan.role.isEmpty() ? text(m_host.profile().role) : m_plan.role; }

// ---- the door -----------------------------------------------------------------------------------------------------------

void AppCore::create(const QString& name, const QString& role, const QString& passphrase)
{
    if (m_busy || m_state != State::NoVault)
        return;
    SecretText words(passphrase);
    if (const QString fault = passphraseFault(passphrase); !fault.isEmpty())
        return setErrorText(fault);
    setBusy(true);
    setErrorText({});
    m_store.makeRoot();
    const engine::Profile profile{name.trimmed().toStdString(), role.toStdString(), {}};
    m_host.create(directory(), std::move(words), profile, [this](Result<void> outcome) { opened(outcome); });
}

void AppCore::unlock(const QString& passphrase)
{
    if (m_busy || m_state == State::Unlocked)
        return;
    if (m_state == State::NoVault)
        return setErrorText(kp::app::errorText(Errc::NotAVault));
    setBusy(true);
    setErrorText({});
    m_host.open(directory(), SecretText(passphrase), [this](Result<void> outcome) { opened(outcome); });
}

void AppCore::opened(const Result<void>& outcome, bool byPin)
{
    if (!outcome.ok()) {
        setBusy(false);
        if (!byPin)
            waitFor(static_cast<int>(vault::secondsToWait(outcome.error())));
        // Of two creations the first may have been given up with its vault made: then this is its door.
        setState(holdsVault(directory()) ? State::Locked : State::NoVault);
        setErrorText(doorText(outcome.error()));
        emit pinChanged();
        if (byPin || outcome.code() == Errc::WrongPassphrase)
            askDoor(); // told before the next attempt, not after it
        return;
    }
    setWait(0);
    readPin();
    if (m_state == State::NoVault) {
        m_settings.keep(); // what was chosen at the welcome, as the language
        if (!m_newLabel.isEmpty())
            m_store.setLabel(m_profile, m_newLabel);
        m_newLabel.clear();
    }
    m_store.setLastKey(m_profile);
    showProfiles();
    m_watch.setMinutes(autoLockMinutes());
    m_watch.start(LockWatch::wallNow());
    // The plans first: the first screen then opens on the right one.
    m_host.read<Result<std::vector<engine::PlanLine>>>(
        this, [](engine::Account& account) { return account.plans(); },
        [this](Result<std::vector<engine::PlanLine>> plans) {
            setBusy(false);
            if (plans.ok())
                takePlans(plans.value());
            else
                setErrorText(kp::app::errorText(plans.error()));
            setState(State::Unlocked);
        });
}

void AppCore::lock()
{
    m_watch.stop();
    m_clipboard.clear();
    if (m_state != State::Unlocked && !m_busy)
        return;
    m_host.close();
    m_plan = {};
    m_wanted.clear();
    m_arrival.clear();
    setProof(false, {});
    m_reading = m_readAgain = false;
    setBusy(false);
    setErrorText({});
    setState(holdsVault(directory()) ? State::Locked : State::NoVault);
    emit planChanged();
    emit pinChanged();
    emit arrivalChanged();
    tellFront();
    emit locked();
}

QString AppCore::freshPassphrase(const QString& role) const
{
    const auto* spec = model::findRole(role.toStdString());
    const bool professional = spec == nullptr || spec->professional || spec->home == model::HomeScreen::Families;
    crypto::SystemRandom random;
    std::string words = generatePassphrase(random, professional ? kProfessionalWords : kFamilyWords);
    const QString shown = text(words);
    crypto::wipe(words);
    return shown;
}

QString AppCore::passphraseFault(const QString& passphrase) const
{
    const SecretText words{QStringView(passphrase)};
    switch (judgePassphrase(words.view())) {
    case PassphraseFault::None: return {};
    case PassphraseFault::TooShort:
        return tr("Take at least %1 letters: a sentence that only you would think of.").arg(kPassphraseLettersMin);
    case PassphraseFault::TooLong: return tr("That is too long. Take a shorter sentence.");
    case PassphraseFault::TooCommon:
        return tr("Many people take words like these, so others guess them. Take a sentence that only you would think of.");
    case PassphraseFault::TooSimple:
        return tr(
            "The same letters or a row of the keyboard are guessed quickly. Take a sentence that only you would think of.");
    }
    return {};
}

// ---- profiles -----------------------------------------------------------------------------------------------------------

bool AppCore::isAddingProfile() const { return m_state == State::NoVault && m_profiles.count() > 0; }

void AppCore::useProfile(const QString& key)
{
    m_profile = key;
    m_newLabel.clear();
    m_settings.use(directory());
    m_state = holdsVault(directory()) ? State::Locked : State::NoVault;
    setWait(0);
    m_pin->destroy();
    takePin({});
    showProfiles();
    askDoor();
}

void AppCore::showProfiles()
{
    QList<ProfileRow> rows;
    if (m_store.takesMore())
        for (const ProfileLine& line : m_store.list())
            rows.append({line.key, line.label, static_cast<int>(rows.size()) % kTints, line.key == m_profile});
    m_profiles.set(rows);
    m_label = m_store.labelOf(m_profile);
    emit profileChanged();
}

void AppCore::pickProfile(const QString& key)
{
    const auto known = m_store.list();
    if (std::none_of(known.begin(), known.end(), [&](const ProfileLine& line) { return line.key == key; }))
        return;
    lock(); // every change of person is a lock
    setErrorText({});
    const QString before = language();
    useProfile(key);
    emit stateChanged();
    emit looksChanged();
    if (before != language()) {
        installTranslation();
        emit languageChanged();
    }
}

void AppCore::addProfile(const QString& label)
{
    if (!m_store.takesMore())
        return;
    lock();
    setErrorText({});
    useProfile(m_store.freshKey());
    m_newLabel = label;
    emit stateChanged();
}

void AppCore::cancelProfile()
{
    if (isAddingProfile() && !m_busy)
        pickProfile(m_store.lastKey());
}

void AppCore::renameProfile(const QString& key, const QString& label)
{
    m_store.setLabel(key, label);
    showProfiles();
}

// ---- signs from outside -------------------------------------------------------------------------------------------------

bool AppCore::eventFilter(QObject* watched, QEvent* event)
{
    if (m_state == State::Unlocked && LockWatch::isInput(*event))
        m_watch.touched(LockWatch::wallNow());
    return QObject::eventFilter(watched, event);
}

void AppCore::takeApplicationState(Qt::ApplicationState state)
{
    m_applicationState = state;
    // Also an opening under way: whoever put the app away does not find it open later.
    if (m_busy && (state == Qt::ApplicationSuspended || state == Qt::ApplicationHidden))
        lock();
    m_watch.applicationState(state, LockWatch::wallNow());
    tellFront();
}

void AppCore::rememberNothing()
{
    m_settings.forgetful();
    m_store.forgetful();
}

// ---- small changes ------------------------------------------------------------------------------------------------------

void AppCore::setState(State state)
{
    if (m_state == state)
        return;
    m_state = state;
    emit stateChanged();
    emit profileChanged();
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

void AppCore::waitFor(int seconds)
{
    if (seconds <= 0)
        return;
    m_waitUntil = steadyMs() + seconds * 1000LL;
    setWait(seconds);
}

void AppCore::setWait(int seconds)
{
    if (seconds > 0)
        m_waitTick.start();
    else
        m_waitTick.stop();
    if (std::exchange(m_waitSeconds, seconds) == seconds)
        return;
    if (seconds == 0)
        setErrorText({});
    emit waitSecondsChanged();
}

void AppCore::installTranslation()
{
    if (m_translator)
        QCoreApplication::removeTranslator(m_translator.get());
    m_translator = std::make_unique<QTranslator>();
    if (m_translator->load(QStringLiteral(":/i18n/krachtplan_%1.qm").arg(language())))
        QCoreApplication::installTranslator(m_translator.get());
    // The Emirates write Arabic with the digits that the rest of the screen has.
    QLocale::setDefault(QLocale(isArabic() ? QStringLiteral("ar_AE") : language()));
}

void AppCore::setLooks(const Looks& looks)
{
    const bool spoken = looks.language != language();
    m_settings.set(looks);
    if (spoken) {
        installTranslation();
        showProfiles(); // the names nobody chose are in the language of the screen
        emit languageChanged();
    }
    emit looksChanged();
}

void AppCore::setLanguage(const QString& language)
{
    Looks looks = m_settings.looks();
    looks.language = language;
    if (looks != m_settings.looks())
        setLooks(looks);
}

void AppCore::setDark(bool dark)
{
    Looks looks = m_settings.looks();
    looks.dark = dark;
    setLooks(looks);
}

void AppCore::setHighContrast(bool highContrast)
{
    Looks looks = m_settings.looks();
    looks.highContrast = highContrast;
    setLooks(looks);
}

void AppCore::setReducedMotion(bool reducedMotion)
{
    Looks looks = m_settings.looks();
    looks.reducedMotion = reducedMotion;
    setLooks(looks);
}

void AppCore::setTextScale(qreal scale)
{
    Looks looks = m_settings.looks();
    looks.textScale = std::clamp(scale, 1.0, ScreenSettings::kTextScaleMax);
    setLooks(looks);
}

int AppCore::autoLockMinutes() const { return LockWatch::minutesAllowed(m_settings.looks().autoLockMinutes, isShared()); }

void AppCore::setAutoLockMinutes(int minutes)
{
    Looks looks = m_settings.looks();
    looks.autoLockMinutes = std::clamp(minutes, 1, autoLockMinutesMax());
    setLooks(looks);
    m_watch.setMinutes(autoLockMinutes());
}

} // namespace kp::app
