// The PIN at the door of the app: one for some hours that lies in memory, or one that stays behind a key store. How long to
// wait before the next words or figures are heard.
#include "mobile/app_core.h"
#include "mobile/error_text.h"
#include "shared/crypto/crypto.h"
#include "sync/vault/key_store.h"

namespace kp::app {
namespace {

qint64 steadyMs() { return QDeadlineTimer::current().deadline(); }

QString kindText(vault::StoreKind kind)
{
    switch (kind) {
    case vault::StoreKind::None: break;
    case vault::StoreKind::Session: return QStringLiteral("session");
    case vault::StoreKind::Hardware: return QStringLiteral("hardware");
    }
    return {};
}

} // namespace

void AppCore::setKeyStore(vault::KeyStore* store)
{
    m_keyStore = store;
    m_host.setKeyStore(store);
    emit pinChanged();
}

void AppCore::askDoor()
{
    if (m_state == State::Locked && !m_busy)
        m_host.askDoor(directory(), this, [this](int seconds, const vault::PinState& pin) {
            if (m_state != State::Locked || m_busy)
                return;
            waitFor(seconds);
            takePin(pin);
        });
}

QString AppCore::doorText(const Error& error) const
{
    if (error.code == Errc::StorageFailed && error.detail == "key store")
        return tr("What keeps the key of your PIN does not answer now. Give your words. Nothing is lost.");
    if (error.code != Errc::WrongPassphrase || error.detail != "pin")
        return kp::app::errorText(error.code == Errc::MissingKey ? Errc::WrongPassphrase : error.code);
    if (!isPinSet())
        return tr("That was wrong five times, so the PIN is gone. Give your words. Nothing is lost.");
    return tr("This PIN is not right. You can try %n more time(s).", nullptr, pinTries());
}

// ---- what is known of it ------------------------------------------------------------------------------------------------

int AppCore::pinTries() const { return m_pin->isSet() ? m_pin->triesLeft() : static_cast<int>(m_stayingPin.triesLeft); }

QString AppCore::stayingPin() const { return kindText(m_stayingPin.kind); }

QString AppCore::stayingPinOffer() const { return m_keyStore != nullptr ? kindText(m_keyStore->kind()) : QString(); }

void AppCore::takePin(const vault::PinState& state)
{
    m_stayingPin = state;
    m_pinWaitUntil = steadyMs() + static_cast<qint64>(state.secondsToWait) * 1000;
    tickPin();
    emit pinChanged();
}

void AppCore::tickPin()
{
    const auto seconds = static_cast<int>(std::max<qint64>(0, (m_pinWaitUntil - steadyMs() + 999) / 1000));
    if (seconds > 0)
        m_pinTick.start();
    else
        m_pinTick.stop();
    if (std::exchange(m_pinWaitSeconds, seconds) != seconds)
        emit waitSecondsChanged();
}

void AppCore::readPin()
{
    m_host.read<Result<vault::PinState>>(
        this, [](engine::Account& account) { return Result<vault::PinState>(account.vault().pin()); },
        [this](Result<vault::PinState> pin) {
            if (pin.ok())
                takePin(pin.value());
        });
}

/// Before the vault has been asked again: a wrong one is one less.
void AppCore::countDown()
{
    if (m_stayingPin.triesLeft > 0)
        --m_stayingPin.triesLeft;
    if (m_stayingPin.triesLeft == 0)
        m_stayingPin = {};
}

// ---- opening ------------------------------------------------------------------------------------------------------------

EngineHost::Words AppCore::wordsOf(const QString& wordsOrPin) const
{
    auto secret = std::make_shared<SecretText>(QStringView(wordsOrPin));
    if (m_pin->isSet() && WarmPin::isGood(wordsOrPin))
        return [secret, pin = m_pin] { return pin->open(*secret); };
    return [secret] { return Result<SecretText>(std::move(*secret)); };
}

void AppCore::unlockWithPin(const QString& pin)
{
    if (m_busy || m_state != State::Locked || !isPinSet())
        return;
    setBusy(true);
    setErrorText({});
    if (!m_pin->isSet())
        return m_host.openWithPin(directory(), SecretText(QStringView(pin)), [this](Result<void> outcome) {
            if (!outcome.ok() && outcome.code() == Errc::WrongPassphrase)
                countDown();
            if (!outcome.ok() && outcome.code() == Errc::MissingKey)
                m_stayingPin = {};
            opened(outcome, true);
            if (!outcome.ok() && outcome.code() == Errc::MissingKey)
                setErrorText(tr("The PIN does not work on this device any more. Give your words. Nothing is lost."));
            if (!outcome.ok() && outcome.code() == Errc::BadValue)
                setErrorText(pinFault({}));
        });
    auto secret = std::make_shared<SecretText>(QStringView(pin));
    m_host.openWith(
        directory(), [secret, held = m_pin] { return held->open(*secret); },
        [this](Result<void> outcome) { opened(outcome); });
}

// ---- setting ------------------------------------------------------------------------------------------------------------

QString AppCore::pinFault(const QString& pin) const
{
    if (pin.size() < WarmPin::kDigitsMin)
        return tr("Take at least six figures.");
    return WarmPin::isGood(pin) ? QString()
                                : tr("A row or one figure again and again is guessed quickly. Take other figures.");
}

void AppCore::setPin(const QString& passphrase, const QString& pin) { keepPin(passphrase, pin, false); }

void AppCore::setStayingPin(const QString& passphrase, const QString& pin) { keepPin(passphrase, pin, true); }

void AppCore::keepPin(const QString& passphrase, const QString& pin, bool stay)
{
    if (m_proofBusy || m_state != State::Unlocked)
        return;
    if (const QString fault = pinFault(pin); !fault.isEmpty())
        return setProof(false, fault);
    setProof(true, {});
    auto words = std::make_shared<SecretText>(QStringView(passphrase));
    auto digits = std::make_shared<SecretText>(QStringView(pin));
    m_host.run<Result<void>>(
        this,
        [words, digits, stay, held = m_pin](engine::Account& account) -> Result<void> {
            if (stay) { // one at a time: the other would still open with other figures
                KP_TRY(account.vault().setPin(words->view(), digits->view()));
                held->destroy();
                return {};
            }
            KP_TRY(account.vault().verify(words->view()));
            KP_TRY(account.vault().dropPin());
            crypto::SystemRandom random;
            return held->set(*digits, *words, random);
        },
        [this](Result<void> outcome) {
            setProof(false, outcome.ok() ? QString() : keepText(outcome.error()));
            readPin();
            emit pinChanged();
            if (!outcome.ok())
                return;
            m_host.syncSoon(); // the others are told how this device is locked
            emit pinKept();
        });
}

QString AppCore::keepText(const Error& error) const
{
    return error.detail == "key store"
               ? tr("The PIN could not be kept here. Your words open the plan as before. Nothing is lost.")
               : kp::app::errorText(error);
}

void AppCore::dropPin()
{
    m_pin->destroy();
    if (stays())
        m_host.run<Result<void>>(
            this, [](engine::Account& account) { return account.vault().dropPin(); },
            [this](Result<void> outcome) {
                if (!outcome.ok())
                    setErrorText(kp::app::errorText(outcome.error()));
                readPin();
                m_host.syncSoon();
            });
    emit pinChanged();
}

} // namespace kp::app
