#include "sync/vault/state.h"

#include "shared/wire/codec.h"

namespace kp::vault {

namespace {

// WITHOUT ROWID: a group's records lie together in order, so opening a family reads neighbouring pages.
constexpr std::string_view kVersion1 = R"sql(
PRAGMA application_id=0x4B505654;
CREATE TABLE meta(name TEXT NOT NULL PRIMARY KEY, value BLOB NOT NULL) STRICT, WITHOUT ROWID;
CREATE TABLE record(kind INTEGER NOT NULL, tag BLOB NOT NULL, seq INTEGER NOT NULL, value BLOB NOT NULL,
                    PRIMARY KEY(kind, tag, seq)) STRICT, WITHOUT ROWID;
)sql";
constexpr std::array kMigrations{kVersion1};

constexpr std::uint32_t kUncountedMax = 4;             ///< as many as are free of waiting when they are counted
constexpr std::string_view kSlotName = "slot";         // clear: needed before there is a key
constexpr std::string_view kAttemptsName = "attempts"; // clear, for the same reason
constexpr std::string_view kOpensName = "opens";       // sealed

Bytes encodeCount(std::uint64_t count)
{
    wire::Writer out;
    out.integer(count);
    return out.take();
}

/// The stored open count. A damaged one must not keep the vault shut, and the count must not fall back: the time is far
/// above any count of openings, so it goes on from there.
std::uint64_t countFrom(const crypto::Key& key, ByteView stored)
{
    const auto plain = crypto::open(key, viewOf(kOpensName), stored);
    if (plain.ok()) {
        wire::Reader in(plain.value());
        const auto count = in.integer<std::uint64_t>();
        if (in.finish().ok())
            return count;
    }
    return static_cast<std::uint64_t>(std::max<std::int64_t>(0, SystemClock().nowMs()));
}

} // namespace

std::span<const std::string_view> migrations() noexcept { return kMigrations; }

Keys::Keys(const crypto::Key& masterKey)
    : index(crypto::derive(masterKey, "krachtplan/vault/index/1")),
      record(crypto::derive(masterKey, "krachtplan/vault/record/1")),
      meta(crypto::derive(masterKey, "krachtplan/vault/meta/1"))
{}

Result<Bytes> VaultState::meta(std::string_view name) const
{
    KP_TRY_ASSIGN(sqlite::Statement statement, database.prepare("SELECT value FROM meta WHERE name=?"));
    KP_TRY_ASSIGN(const bool row, statement.bindText(1, name).step());
    if (!row)
        return Errc::NotFound;
    return copyOf(statement.blob(0));
}

Result<void> VaultState::setMeta(std::string_view name, ByteView value)
{
    KP_TRY_ASSIGN(sqlite::Statement statement, database.prepare("INSERT INTO meta(name, value) VALUES(?, ?)"
                                                                " ON CONFLICT(name) DO UPDATE SET value=excluded.value"));
    return statement.bindText(1, name).bind(2, value).run();
}

Result<void> VaultState::loadSlot()
{
    const auto stored = meta(kSlotName);
    if (!stored.ok()) { // a creation that was cut off leaves tables at most, never a slot
        if (stored.code() == Errc::Internal)
            return Error{Errc::StorageFailed, "tables missing"};
        return stored.code() == Errc::NotFound ? Error{Errc::NotAVault, {}} : stored.error();
    }
    KP_TRY_ASSIGN(slot, decodeKeySlot(stored.value()));
#ifndef KP_TEST_BUILD
    if (slot.testVault)
        return Errc::TestVault;
#endif
    return {};
}

Result<crypto::Key> VaultState::attempt(std::string_view passphrase)
{
    if (passphrase.empty() || passphrase.size() > kPassphraseBytesMax)
        return Error{Errc::BadValue, "passphrase"};
    const auto stored = meta(kAttemptsName);
    if (!stored.ok() && stored.code() != Errc::NotFound)
        return stored.error();
    Attempts attempts = stored.ok() ? decodeAttempts(stored.value()) : Attempts{};
    if (const std::uint32_t wait = secondsLeft(attempts, bootClock.now()); wait > 0)
        return Error{Errc::TryLater, std::to_string(wait)};

    KP_TRY_ASSIGN(const crypto::Key wrappingKey, deriveWrappingKey(slot, passphrase));
    // Counted before anything tells whether it was right, and synced: pulling the plug buys no free guess. Only now and
    // not before the derivation, which takes a second and tells nothing: or an app that the system ends while it opens
    // would count as a wrong passphrase.
    const bool free = delayAfter(attempts.failures) == 0 && uncounted < kUncountedMax;
    attempts.failures += attempts.failures < 1'000'000 ? 1U : 0U;
    attempts.last = bootClock.now();
    if (const auto counted = store(attempts); !counted.ok()) {
        // A full disk must not take a family's plan away from it: it may be read. Only while few wrong ones are on record,
        // and each try costs its derivation; who can fill the disk can also copy the file and guess elsewhere.
        if (counted.code() != Errc::StorageFull || !free)
            return counted.error();
        ++uncounted;
    }
    return unwrapMasterKey(slot, wrappingKey);
}

Result<std::uint32_t> VaultState::secondsUntilHeard() const
{
    const auto stored = meta(kAttemptsName);
    if (!stored.ok() && stored.code() != Errc::NotFound)
        return stored.error();
    return stored.ok() ? secondsLeft(decodeAttempts(stored.value()), bootClock.now()) : 0;
}

Result<void> VaultState::store(const Attempts& attempts)
{
    KP_TRY_ASSIGN(sqlite::Transaction counting, database.begin());
    KP_TRY(setMeta(kAttemptsName, encode(attempts)));
    return counting.commit();
}

Result<void> VaultState::enter(const crypto::Key& masterKey, Way way)
{
    Keys fresh(masterKey);
    const auto stored = meta(kOpensName);
    if (!stored.ok() && stored.code() != Errc::NotFound)
        return stored.error();
    const std::uint64_t count = countFrom(fresh.meta, stored.ok() ? ByteView(stored.value()) : ByteView{}) + 1;
    const Result<void> entered = storeEntry(fresh, count, way);
    if (!entered.ok() && entered.code() != Errc::StorageFull)
        return entered;
    uncounted = 0;
    keys.emplace(std::move(fresh));
    openCount = count;
    sweepKeyStore();
    return {};
}

Result<void> VaultState::storeEntry(const Keys& fresh, std::uint64_t count, Way way)
{
    KP_TRY_ASSIGN(sqlite::Transaction entering, database.begin());
    KP_TRY(setMeta(way == Way::Words ? kAttemptsName : kPinAttemptsName, encode(Attempts{})));
    KP_TRY(setMeta(kOpensName, crypto::seal(fresh.meta, random, viewOf(kOpensName), encodeCount(count))));
    return entering.commit();
}

Result<void> VaultState::replaceSlot(const KeySlot& changed)
{
    KP_TRY_ASSIGN(sqlite::Transaction changing, database.begin());
    KP_TRY(setMeta(kSlotName, encode(changed)));
    KP_TRY(setMeta(kAttemptsName, encode(Attempts{})));
    KP_TRY(erasePinRows());
    KP_TRY(changing.commit());
    slot = changed;
    return {};
}

Result<void> VaultState::storeNew(const crypto::Key& masterKey)
{
    Keys fresh(masterKey);
    KP_TRY_ASSIGN(sqlite::Transaction making, database.begin());
    KP_TRY(setMeta(kSlotName, encode(slot)));
    KP_TRY(setMeta(kAttemptsName, encode(Attempts{})));
    KP_TRY(setMeta(kOpensName, crypto::seal(fresh.meta, random, viewOf(kOpensName), encodeCount(1))));
    KP_TRY(making.commit());
    keys.emplace(std::move(fresh));
    openCount = 1;
    return {};
}

} // namespace kp::vault
