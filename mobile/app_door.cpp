// The door of the app beyond words and vault: how long to wait, the PIN, words asked once more, lending, arriving.
#include "mobile/app_core.h"
#include "mobile/error_text.h"
#include "shared/crypto/crypto.h"

namespace kp::app {

void AppCore::askWait()
{
    if (m_state == State::Locked && !m_busy)
        m_host.askWait(directory(), this, [this](int seconds) {
            if (m_state == State::Locked && !m_busy)
                waitFor(seconds);
        });
}

QString AppCore::doorText(const Error& error) const
{
    if (error.code != Errc::WrongPassphrase || error.detail != "pin")
        return kp::app::errorText(error.code == Errc::MissingKey ? Errc::WrongPassphrase : error.code);
    if (!isPinSet())
        return tr("That was wrong five times, so the PIN is gone. Give your words. Nothing is lost.");
    return tr("This PIN is not right. You can try %n more time(s).", nullptr, pinTries());
}

// ---- the PIN ------------------------------------------------------------------------------------------------------------

EngineHost::Words AppCore::wordsOf(const QString& wordsOrPin) const
{
    auto secret = std::make_shared<SecretText>(QStringView(wordsOrPin));
    if (isPinSet() && WarmPin::isGood(wordsOrPin))
        return [secret, pin = m_pin] { return pin->open(*secret); };
    return [secret] { return Result<SecretText>(std::move(*secret)); };
}

void AppCore::unlockWithPin(const QString& pin)
{
    if (m_busy || m_state != State::Locked || !isPinSet())
        return;
    setBusy(true);
    setErrorText({});
    auto secret = std::make_shared<SecretText>(QStringView(pin));
    m_host.openWith(
        directory(), [secret, held = m_pin] { return held->open(*secret); },
        [this](Result<void> outcome) { opened(outcome); });
}

QString AppCore::pinFault(const QString& pin) const
{
    if (pin.size() < WarmPin::kDigitsMin)
        return tr("Take at least six figures.");
    return WarmPin::isGood(pin) ? QString()
                                : tr("A row or one figure again and again is guessed quickly. Take other figures.");
}

void AppCore::setPin(const QString& passphrase, const QString& pin)
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
        [words, digits, held = m_pin](engine::Account& account) -> Result<void> {
            KP_TRY(account.vault().verify(words->view()));
            crypto::SystemRandom random;
            return held->set(*digits, *words, random);
        },
        [this](Result<void> outcome) {
            setProof(false, outcome.ok() ? QString() : kp::app::errorText(outcome.error()));
            emit pinChanged();
            if (outcome.ok())
                emit pinKept();
        });
}

void AppCore::dropPin()
{
    m_pin->destroy();
    emit pinChanged();
}

// ---- words asked once more ----------------------------------------------------------------------------------------------

void AppCore::prove(const QString& wordsOrPin)
{
    if (m_proofBusy || m_state != State::Unlocked)
        return;
    setProof(true, {});
    m_host.prove(wordsOf(wordsOrPin), this, [this](Result<void> outcome) {
        setProof(false, outcome.ok() ? QString() : doorText(outcome.error()));
        emit pinChanged();
        if (outcome.ok())
            emit proofGiven();
    });
}

void AppCore::giveUpProof()
{
    m_host.dropWish();
    setProof(false, {});
}

void AppCore::setProof(bool busy, const QString& error)
{
    if (std::exchange(m_proofBusy, busy) != busy || m_proofError != error) {
        m_proofError = error;
        emit proofChanged();
    }
}

// ---- lending ------------------------------------------------------------------------------------------------------------

bool AppCore::mayLend() const { return home() == Home::Families && !m_plan.space.isEmpty() && !m_plan.gone && !isLent(); }

void AppCore::lend()
{
    if (m_state != State::Unlocked || !mayLend())
        return;
    m_host.setProven(false); // whoever gets the tablet now is not who gave the words
    m_wanted = m_plan.space;
    m_host.lendTo(m_plan.space);
    emit planChanged();
}

// ---- arriving -----------------------------------------------------------------------------------------------------------

void AppCore::createFor(const QString& way, const QString& name, const QString& role, const QString& passphrase)
{
    m_arrival = way;
    create(name, role, passphrase);
    if (!m_busy)
        m_arrival.clear();
    emit arrivalChanged();
}

void AppCore::beginArrival(const QString& way)
{
    m_arrival = way;
    emit arrivalChanged();
}

void AppCore::endArrival()
{
    if (m_arrival.isEmpty())
        return;
    m_arrival.clear();
    refreshPlans();
    emit arrivalChanged();
}

} // namespace kp::app
