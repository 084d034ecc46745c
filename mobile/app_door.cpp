// The door of the app beyond words and vault: words asked once more, lending, arriving.
#include "mobile/app_core.h"
#include "mobile/error_text.h"

namespace kp::app {

// ---- words asked once more ----------------------------------------------------------------------------------------------

void AppCore::prove(const QString& wordsOrPin)
{
    if (m_proofBusy || m_state != State::Unlocked)
        return;
    setProof(true, {});
    const auto answered = [this](Result<void> outcome) {
        if (!outcome.ok() && outcome.error().detail == "pin" && !m_pin->isSet())
            countDown();
        setProof(false, outcome.ok() ? QString() : doorText(outcome.error()));
        readPin();
        if (outcome.ok())
            emit proofGiven();
    };
    if (!m_pin->isSet() && stays() && WarmPin::isGood(wordsOrPin)) {
        auto secret = std::make_shared<SecretText>(QStringView(wordsOrPin));
        return m_host.proveBy([secret](vault::Vault& vault) { return vault.verifyPin(secret->view()); }, this, answered);
    }
    m_host.prove(wordsOf(wordsOrPin), this, answered);
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
