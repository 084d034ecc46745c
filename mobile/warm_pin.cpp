#include "mobile/warm_pin.h"

#include "sync/vault/attempts.h"

#include <QString>

#include <algorithm>

namespace kp::app {
namespace {

constexpr std::string_view kDomain = "krachtplan/warm-pin/1";

const vault::BootClock& systemClock()
{
    static const vault::SystemBootClock clock;
    return clock;
}

} // namespace

WarmPin::WarmPin(const vault::BootClock* clock) : m_clock(clock != nullptr ? clock : &systemClock()) {}

bool WarmPin::isGood(QStringView pin)
{
    const auto digit = [](QChar one) { return one >= u'0' && one <= u'9'; };
    if (pin.size() < kDigitsMin || pin.size() > kDigitsMax || !std::all_of(pin.begin(), pin.end(), digit))
        return false;
    bool same = true, up = true, down = true;
    for (qsizetype i = 1; i < pin.size(); ++i) {
        const int step = pin[i].unicode() - pin[i - 1].unicode();
        same = same && step == 0;
        up = up && step == 1;
        down = down && step == -1;
    }
    return !same && !up && !down;
}

Result<crypto::Key> WarmPin::keyOf(const crypto::Key& held, const crypto::PasswordParameters& parameters,
                                   const SecretText& pin)
{
    KP_TRY_ASSIGN(const crypto::Key stretched, crypto::derivePasswordKey(pin.view(), parameters));
    const Hash both = crypto::keyedHash(held, kDomain, {stretched.view()});
    auto key = crypto::Key::fromBytes(both.view());
    return key;
}

Result<void> WarmPin::set(const SecretText& pin, const SecretText& words, RandomSource& random)
{
    destroy();
    if (!isGood(QString::fromUtf8(pin.view().data(), static_cast<qsizetype>(pin.view().size()))) || words.isEmpty())
        return Error{Errc::BadValue, "pin"};
    Held fresh{crypto::Key(random), {crypto::kOperationsFloor, crypto::kMemoryFloorKiB, {}}, {}, m_clock->now(), kTries};
    random.fill(fresh.parameters.salt);
    KP_TRY_ASSIGN(const crypto::Key key, keyOf(fresh.key, fresh.parameters, pin));
    fresh.sealed = crypto::seal(key, random, viewOf(kDomain), viewOf(words.view()));
    const std::scoped_lock lock(m_mutex);
    m_held.emplace(std::move(fresh));
    return {};
}

bool WarmPin::stands() const
{
    if (!m_held)
        return false;
    const vault::BootInstant now = m_clock->now();
    return now.boot == m_held->since.boot && now.ms >= m_held->since.ms && now.ms - m_held->since.ms < kLifeMs;
}

bool WarmPin::isSet()
{
    const std::scoped_lock lock(m_mutex);
    if (!stands())
        m_held.reset();
    return m_held.has_value();
}

int WarmPin::triesLeft()
{
    const std::scoped_lock lock(m_mutex);
    return stands() ? m_held->triesLeft : 0;
}

Result<SecretText> WarmPin::open(const SecretText& pin)
{
    Held held;
    {
        const std::scoped_lock lock(m_mutex);
        if (!stands()) {
            m_held.reset();
            return Errc::MissingKey;
        }
        --m_held->triesLeft;
        held = {m_held->key.copy(), m_held->parameters, m_held->sealed, m_held->since, m_held->triesLeft};
    }
    const auto key = keyOf(held.key, held.parameters, pin);
    auto plain = key.ok() ? crypto::open(key.value(), viewOf(kDomain), held.sealed) : Result<Bytes>(key.error());
    const std::scoped_lock lock(m_mutex);
    if (!m_held || m_held->sealed != held.sealed)
        return Errc::MissingKey; // locked out meanwhile
    if (!plain.ok()) {
        if (m_held->triesLeft <= 0)
            m_held.reset();
        return plain.code() == Errc::CannotOpen ? Error{Errc::WrongPassphrase, "pin"} : plain.error();
    }
    m_held->triesLeft = kTries;
    SecretText words = SecretText::fromUtf8(plain.value());
    crypto::wipe(plain.value());
    return words;
}

void WarmPin::destroy()
{
    const std::scoped_lock lock(m_mutex);
    m_held.reset();
}

} // namespace kp::app
