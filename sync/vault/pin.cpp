// The PIN of a vault: a second slot for the master key, which only this device's key store can help to open. Everything here
// may fail, be lost or be destroyed without the words' slot noticing.
#include "sync/vault/state.h"

namespace kp::vault {

namespace {

constexpr std::string_view kPinSlotName = "pin-slot"; // clear, as the words' slot
/// There may be a key in the store. Written before it is made and taken away after it was destroyed, so that no moment of
/// being cut off leaves one behind for ever.
constexpr std::string_view kPinKeyName = "pin-key";

} // namespace

Result<PinSlot> VaultState::loadPin() const
{
    const auto stored = meta(kPinSlotName);
    if (!stored.ok())
        return stored.code() == Errc::NotFound ? Error{Errc::MissingKey, {}} : stored.error();
    KP_TRY_ASSIGN(PinSlot pinSlot, decodePinSlot(stored.value()));
    if (pinSlot.instance != slot.instance || pinSlot.testVault != slot.testVault)
        return Error{Errc::StorageFailed, "PIN slot of another vault"};
    return pinSlot;
}

Attempts VaultState::pinAttempts() const
{
    const Attempts spent{.failures = kPinTries, .last = {}};
    const auto stored = meta(kPinAttemptsName);
    if (!stored.ok())
        return spent;
    const auto read = readAttempts(stored.value());
    return read.ok() ? read.value() : spent;
}

PinState VaultState::pinState() const
{
    const auto pinSlot = loadPin();
    const Attempts attempts = pinAttempts();
    if (!pinSlot.ok() || attempts.failures >= kPinTries)
        return {};
    return {.kind = pinSlot.value().kind,
            .triesLeft = kPinTries - attempts.failures,
            .secondsToWait = secondsLeft(attempts, bootClock.now(), pinDelayAfter(attempts.failures))};
}

Result<void> VaultState::storePinAttempts(const Attempts& attempts)
{
    KP_TRY_ASSIGN(sqlite::Transaction counting, database.begin());
    KP_TRY(setMeta(kPinAttemptsName, encode(attempts)));
    return counting.commit();
}

Result<crypto::Key> VaultState::attemptPin(std::string_view pin)
{
    KP_TRY_ASSIGN(const PinSlot pinSlot, loadPin());
    Attempts attempts = pinAttempts();
    if (attempts.failures >= kPinTries) { // cut off between the fifth and its destruction
        static_cast<void>(endPin());
        return Errc::MissingKey;
    }
    if (!isPin(pin))
        return Error{Errc::BadValue, "pin"};
    if (const auto wait = secondsLeft(attempts, bootClock.now(), pinDelayAfter(attempts.failures)); wait > 0)
        return Error{Errc::TryLater, std::to_string(wait)};
    if (keyStore == nullptr || keyStore->kind() == StoreKind::None)
        return Error{Errc::StorageFailed, "key store"};
    // The same for every PIN, so it may be asked before the try is counted: a store that is locked costs nobody a try.
    const auto answer = keyStore->answer(storeNameOf(slot.instance), pinSlot.challenge);
    if (!answer.ok()) {
        if (answer.code() != Errc::NotFound)
            return Error{Errc::StorageFailed, "key store"};
        static_cast<void>(endPin()); // another device, or the key is lost: no PIN opens this again
        return Errc::MissingKey;
    }
    KP_TRY_ASSIGN(const crypto::Key pinKey, derivePinKey(pinSlot, pin, answer.value()));
    // Counted and synced before anything tells whether it was right; a try that cannot be counted is not made, also not on a
    // full disk: the words open it.
    ++attempts.failures;
    attempts.last = bootClock.now();
    KP_TRY(storePinAttempts(attempts));
    auto masterKey = unwrapUnderPin(pinSlot, pinKey);
    if (!masterKey.ok() && attempts.failures >= kPinTries)
        static_cast<void>(endPin()); // where that fails, the count stands and says the same
    return masterKey;
}

Result<void> VaultState::erasePinRows()
{
    for (const auto name : {kPinSlotName, kPinAttemptsName}) {
        KP_TRY_ASSIGN(sqlite::Statement statement, database.prepare("DELETE FROM meta WHERE name=?"));
        KP_TRY(statement.bindText(1, name).run());
    }
    return {};
}

Result<void> VaultState::endPin()
{
    const auto had = meta(kPinSlotName);
    Result<void> ended = {};
    if (had.ok()) {
        ended = [&]() -> Result<void> {
            KP_TRY_ASSIGN(sqlite::Transaction ending, database.begin());
            KP_TRY(erasePinRows());
            return ending.commit();
        }();
        // No copy of it in the log; where that fails the next checkpoint does it.
        if (ended.ok())
            static_cast<void>(database.checkpoint());
    } else if (had.code() != Errc::NotFound) {
        return had.error();
    }
    // Also where the slot could not be erased: without this key it is worth nothing.
    if (ended.ok())
        sweepKeyStore();
    else if (keyStore != nullptr)
        static_cast<void>(keyStore->destroy(storeNameOf(slot.instance)));
    return ended;
}

void VaultState::sweepKeyStore()
{
    if (keyStore == nullptr || !meta(kPinKeyName).ok())
        return;
    const auto slotThere = meta(kPinSlotName);
    if (slotThere.ok() || slotThere.code() != Errc::NotFound || !keyStore->destroy(storeNameOf(slot.instance)).ok())
        return;
    // Not taken away: destroyed once more next time, which harms nothing.
    static_cast<void>([&]() -> Result<void> {
        KP_TRY_ASSIGN(sqlite::Transaction ending, database.begin());
        KP_TRY_ASSIGN(sqlite::Statement statement, database.prepare("DELETE FROM meta WHERE name=?"));
        KP_TRY(statement.bindText(1, kPinKeyName).run());
        return ending.commit();
    }());
}

Result<void> VaultState::makePin(const crypto::Key& masterKey, std::string_view pin)
{
    KP_TRY(endPin()); // the earlier one's key is overwritten: it must not look as if it still opened
    {
        KP_TRY_ASSIGN(sqlite::Transaction announcing, database.begin());
        KP_TRY(setMeta(kPinKeyName, viewOf(kPinKeyName)));
        KP_TRY(announcing.commit());
    }
    const std::string name = storeNameOf(slot.instance);
    PinSlot made;
    made.instance = slot.instance;
    made.testVault = slot.testVault;
    made.kind = keyStore->kind();
    made.parameters = slot.parameters; // as dear as the words on this machine
    random.fill(made.parameters.salt);
    random.fill(made.challenge);
    const auto kept = [&]() -> Result<void> {
        KP_TRY(keyStore->create(name, false));
        KP_TRY_ASSIGN(const crypto::Key answer, keyStore->answer(name, made.challenge));
        KP_TRY_ASSIGN(const crypto::Key pinKey, derivePinKey(made, pin, answer));
        wrapUnderPin(made, masterKey, pinKey, random);
        KP_TRY_ASSIGN(sqlite::Transaction making, database.begin());
        KP_TRY(setMeta(kPinSlotName, encode(made)));
        KP_TRY(setMeta(kPinAttemptsName, encode(Attempts{})));
        return making.commit();
    }();
    if (!kept.ok()) {
        static_cast<void>(endPin());
        return kept.code() == Errc::StorageFull ? kept : Result<void>{Error{Errc::StorageFailed, "key store"}};
    }
    return {};
}

} // namespace kp::vault
