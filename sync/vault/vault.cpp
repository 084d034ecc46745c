#include "sync/vault/vault.h"

#include "sync/vault/state.h"

#include <array>
#include <charconv>
#include <fstream>

#include <sys/stat.h>

namespace kp::vault {

namespace {

constexpr std::string_view kFileName = "vault.db";
constexpr std::int64_t kApplicationId = 0x4B505654;

const BootClock& systemBootClock()
{
    static const SystemBootClock clock;
    return clock;
}

sqlite::OpenOptions databaseOptions(const Options& options, bool create)
{
    sqlite::OpenOptions result{.create = create, .sharing = sqlite::Sharing::Exclusive};
#ifdef KP_TEST_BUILD
    result.vfs = options.vfs;
    result.durable = options.durable;
#else
    static_cast<void>(options);
#endif
    return result;
}

bool wantsFast(const Options& options)
{
#ifdef KP_TEST_BUILD
    return options.fastKdf;
#else
    static_cast<void>(options);
    return false;
#endif
}

/// A whole database of another program, told by its header before SQLite opens it: opening would switch its journal. Where a
/// log lies beside it, the header may be older than what counts.
bool isForeign(const std::filesystem::path& file)
{
    constexpr std::size_t kApplicationIdAt = 68;
    std::array<char, 100> header{};
    std::ifstream in(file, std::ios::binary);
    // Sized: a file of no zero byte would be read on beyond these hundred.
    if (!in.read(header.data(), header.size())
        || !std::string_view(header.data(), header.size()).starts_with("SQLite format 3"))
        return false;
    std::int64_t application = 0;
    for (std::size_t i = 0; i < 4; ++i)
        application = application << 8 | static_cast<unsigned char>(header.at(kApplicationIdAt + i));
    std::error_code failed;
    const bool hasLog = std::filesystem::exists(std::filesystem::path(file) += "-wal", failed);
    return application != kApplicationId && (application != 0 || !hasLog);
}

/// Without making anything: a mistyped folder stays as it is.
bool hasVaultFile(const std::filesystem::path& directory, const Options& options)
{
#ifdef KP_TEST_BUILD
    if (!options.vfs.empty())
        return true;
#endif
    static_cast<void>(options);
    struct stat status {};
    return ::stat((directory / kFileName).c_str(), &status) == 0 && S_ISREG(status.st_mode)
           && !isForeign(directory / kFileName);
}

/// Ours, or empty: anything else in that file is left alone.
Result<bool> isOurs(sqlite::Database& database)
{
    KP_TRY_ASSIGN(const std::int64_t application, database.integer("PRAGMA application_id"));
    return application == kApplicationId;
}

/// The vault of that folder, still shut.
Result<std::unique_ptr<VaultState>> find(const std::filesystem::path& directory, RandomSource& random,
                                         const Options& options)
{
    if (!hasVaultFile(directory, options))
        return Errc::NotAVault;
    KP_TRY(crypto::init());
    KP_TRY_ASSIGN(FileLock lock, FileLock::take(directory, options.lockWait));
    auto database = sqlite::Database::open(directory / kFileName, databaseOptions(options, false));
    if (!database.ok())
        return database.code() == Errc::NotFound ? Error{Errc::NotAVault, {}} : database.error();
    KP_TRY_ASSIGN(const bool ours, isOurs(database.value()));
    if (!ours)
        return Errc::NotAVault;
    KP_TRY(sqlite::migrate(database.value(), migrations()));

    const BootClock& clock = options.bootClock != nullptr ? *options.bootClock : systemBootClock();
    auto state =
        std::make_unique<VaultState>(std::move(lock), std::move(database).value(), random, clock, options.keyStore);
    KP_TRY(state->loadSlot());
    return state;
}

bool isUsable(std::string_view passphrase) { return !passphrase.empty() && passphrase.size() <= kPassphraseBytesMax; }

} // namespace

Vault::Vault(std::unique_ptr<VaultState> state) noexcept : m_state(std::move(state)) {}

Vault::~Vault() = default;

Result<std::unique_ptr<Vault>> Vault::create(const std::filesystem::path& directory, std::string_view passphrase,
                                             RandomSource& random, const CreateOptions& options)
{
    if (!isUsable(passphrase))
        return Error{Errc::BadValue, "passphrase"};
    KP_TRY(crypto::init());
    KP_TRY(makeDirectory(directory));
    KP_TRY_ASSIGN(FileLock lock, FileLock::take(directory, options.lockWait));
    KP_TRY_ASSIGN(sqlite::Database database, sqlite::Database::open(directory / kFileName, databaseOptions(options, true)));
    KP_TRY_ASSIGN(const bool ours, isOurs(database));
    KP_TRY_ASSIGN(const std::int64_t tables, database.integer("SELECT count(*) FROM sqlite_schema"));
    if (!ours && tables > 0)
        return Error{Errc::BadValue, "another database is there"};
    KP_TRY(sqlite::migrate(database, migrations()));

    const BootClock& clock = options.bootClock != nullptr ? *options.bootClock : systemBootClock();
    auto state = std::make_unique<VaultState>(std::move(lock), std::move(database), random, clock, options.keyStore);
    if (const auto before = state->loadSlot(); before.ok())
        return Error{Errc::BadValue, "a vault is there"};
    else if (before.code() != Errc::NotAVault)
        return before.code() == Errc::TestVault ? Error{Errc::BadValue, "a vault is there"} : before.error();

    state->slot.instance = random.id<InstanceId>();
    state->slot.testVault = wantsFast(options);
    KP_TRY_ASSIGN(state->slot.parameters, fitParameters(random, state->slot.testVault));
    const crypto::Key masterKey(random);
    KP_TRY(wrapMasterKey(state->slot, masterKey, passphrase, random));
    KP_TRY(state->storeNew(masterKey));
    KP_TRY(syncDirectory(directory));
    return std::unique_ptr<Vault>(new Vault(std::move(state)));
}

Result<std::unique_ptr<Vault>> Vault::open(const std::filesystem::path& directory, std::string_view passphrase,
                                           RandomSource& random, const Options& options)
{
    KP_TRY_ASSIGN(std::unique_ptr<VaultState> state, find(directory, random, options));
    std::unique_ptr<Vault> vault(new Vault(std::move(state)));
    KP_TRY(vault->unlock(passphrase));
    return vault;
}

Result<std::uint32_t> Vault::secondsUntilHeard(const std::filesystem::path& directory, RandomSource& random,
                                               const Options& options)
{
    KP_TRY_ASSIGN(const std::unique_ptr<VaultState> state, find(directory, random, options));
    return state->secondsUntilHeard();
}

Result<void> Vault::unlock(std::string_view passphrase)
{
    KP_ASSERT(!m_state->writing);
    KP_TRY_ASSIGN(const crypto::Key masterKey, m_state->attempt(passphrase));
    return m_state->enter(masterKey, VaultState::Way::Words);
}

Result<void> Vault::verify(std::string_view passphrase)
{
    KP_ASSERT(!m_state->writing);
    KP_TRY(m_state->attempt(passphrase));
    return m_state->store(Attempts{});
}

void Vault::lock() noexcept
{
    KP_ASSERT(!m_state->writing);
    m_state->keys.reset();
}

bool Vault::isLocked() const noexcept { return !m_state->keys.has_value(); }

Result<void> Vault::changePassphrase(std::string_view oldPassphrase, std::string_view newPassphrase)
{
    KP_ASSERT(!m_state->writing);
    if (!isUsable(newPassphrase))
        return Error{Errc::BadValue, "passphrase"};
    KP_TRY_ASSIGN(const crypto::Key masterKey, m_state->attempt(oldPassphrase));
    KeySlot changed = m_state->slot;
    m_state->random.fill(changed.parameters.salt);
    KP_TRY(wrapMasterKey(changed, masterKey, newPassphrase, m_state->random));
    KP_TRY(m_state->replaceSlot(changed));
    // The old slot must not linger in the log: with the old passphrase it still opens to the same master key. Where that
    // fails the change itself stands, and the next checkpoint does it.
    static_cast<void>(m_state->database.checkpoint());
    m_state->sweepKeyStore();
    return {};
}

Result<std::unique_ptr<Vault>> Vault::openWithPin(const std::filesystem::path& directory, std::string_view pin,
                                                  RandomSource& random, const Options& options)
{
    KP_TRY_ASSIGN(std::unique_ptr<VaultState> state, find(directory, random, options));
    KP_TRY_ASSIGN(const crypto::Key masterKey, state->attemptPin(pin));
    KP_TRY(state->enter(masterKey, VaultState::Way::Pin));
    return std::unique_ptr<Vault>(new Vault(std::move(state)));
}

Result<PinState> Vault::pinAt(const std::filesystem::path& directory, RandomSource& random, const Options& options)
{
    KP_TRY_ASSIGN(const std::unique_ptr<VaultState> state, find(directory, random, options));
    return state->pinState();
}

Result<void> Vault::setPin(std::string_view passphrase, std::string_view pin)
{
    KP_ASSERT(!m_state->writing);
    if (isLocked())
        return Errc::MissingKey;
    if (!isPin(pin))
        return Error{Errc::BadValue, "pin"};
    if (m_state->keyStore == nullptr || m_state->keyStore->kind() == StoreKind::None)
        return Error{Errc::NotAllowed, "key store"};
    KP_TRY_ASSIGN(const crypto::Key masterKey, m_state->attempt(passphrase));
    KP_TRY(m_state->store(Attempts{}));
    return m_state->makePin(masterKey, pin);
}

Result<void> Vault::dropPin()
{
    KP_ASSERT(!m_state->writing);
    return m_state->endPin();
}

PinState Vault::pin() const { return m_state->pinState(); }

Result<void> Vault::verifyPin(std::string_view pin)
{
    KP_ASSERT(!m_state->writing);
    KP_TRY(m_state->attemptPin(pin));
    return m_state->storePinAttempts(Attempts{});
}

Result<void> Vault::compact()
{
    KP_ASSERT(!m_state->writing);
    return m_state->database.checkpoint();
}

const InstanceId& Vault::instanceId() const noexcept { return m_state->slot.instance; }

std::uint64_t Vault::openCount() const noexcept { return m_state->openCount; }

bool Vault::isTestVault() const noexcept { return m_state->slot.testVault; }

std::uint32_t secondsToWait(const Error& error) noexcept
{
    std::uint32_t seconds = 0;
    if (error.code == Errc::TryLater)
        std::from_chars(error.detail.data(), error.detail.data() + error.detail.size(), seconds);
    return seconds;
}

} // namespace kp::vault
