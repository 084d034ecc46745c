/// \file A person's vault on one device: a store of sealed records that opens with a passphrase. It does not know what
/// records mean; the engine does. On disk there are sealed bytes, blinded group names, kinds, sequence numbers and sizes.
/// Thread rule: a Vault belongs to one thread.
#pragma once

#include "shared/core/bytes.h"
#include "shared/core/clock.h"
#include "shared/core/result.h"

#include <chrono>
#include <cstdint>
#include <filesystem>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace kp::vault {

using InstanceId = Id<struct InstanceTag, 16>; ///< random, new at every creation of a vault

inline constexpr std::size_t kGroupBytesMax = 1024;
inline constexpr std::size_t kValueBytesMax = 8 * 1024 * 1024;
inline constexpr std::size_t kPassphraseBytesMax = 1024;
/// Highest sequence number a record can have.
inline constexpr std::uint64_t kSequenceMax = 0x7FFF'FFFF'FFFF'FFFF;

/// A point on a clock nobody can set: milliseconds since the machine started (sleep included), and which start it was.
struct BootInstant {
    std::array<std::uint8_t, 16> boot{}; ///< random per start of the machine; zeros if unknown
    std::int64_t ms = 0;
};

/// What keeps the second half of a PIN's key. Session: the keyring of this login, which is software and opens with it.
enum class StoreKind : std::uint8_t { None = 0, Session = 1, Hardware = 2 };
class KeyStore; // key_store.h

inline constexpr std::size_t kPinDigitsMin = 6;
inline constexpr std::size_t kPinDigitsMax = 12;

/// A PIN that opens the vault.
struct PinState {
    StoreKind kind = StoreKind::None; ///< None: there is none
    std::uint32_t triesLeft = 0;
    std::uint32_t secondsToWait = 0; ///< until one is heard; 0: now
};

class BootClock {
public:
    virtual ~BootClock() = default;
    [[nodiscard]] virtual BootInstant now() const = 0;
};

struct Options {
    /// How long to wait for another process to let go of the vault.
    std::chrono::milliseconds lockWait{5'000};
    const BootClock* bootClock = nullptr; ///< null: the system's; must outlive the vault
    KeyStore* keyStore = nullptr;         ///< null: none, and no PIN opens or can be set; must outlive the vault
#ifdef KP_TEST_BUILD
    bool fastKdf = false; ///< create only: marks a test vault, which a release refuses
    std::string vfs{};
    bool durable = true;
#endif
};
using CreateOptions = Options;

struct Record {
    Bytes group;
    std::uint64_t sequence = 0;
    Bytes value;
};

/// What a scan met. `unreadable` records (bit rot, tampering) are counted and passed over, never shown, never in the way.
struct ScanReport {
    std::size_t read = 0;
    std::size_t unreadable = 0;
};

struct CheckReport {
    bool structureSound = false;
    std::size_t read = 0;
    std::size_t unreadable = 0;
    [[nodiscard]] bool ok() const noexcept { return structureSound && unreadable == 0; }
};

class Vault;
struct VaultState;

/// One durable, whole-or-absent change. One at a time; reads on the vault see what it has written so far. Rolls back when
/// destroyed uncommitted. The first failure (also of the start) sticks: all later calls and commit() return it.
class Transaction {
public:
    Transaction(Transaction&&) noexcept;
    Transaction& operator=(Transaction&&) = delete;
    ~Transaction();

    /// Writes or overwrites. \return TooLarge over kGroupBytesMax or kValueBytesMax; BadValue for a sequence over kSequenceMax.
    Result<void> put(std::uint16_t kind, ByteView group, std::uint64_t sequence, ByteView value);
    /// No error if absent.
    Result<void> erase(std::uint16_t kind, ByteView group, std::uint64_t sequence);
    Result<void> eraseGroup(std::uint16_t kind, ByteView group);
    /// Durable (synced to disk) when it succeeds. \return StorageFull, StorageFailed, MissingKey.
    [[nodiscard]] Result<void> commit();

private:
    friend class Vault;
    struct State;
    explicit Transaction(std::unique_ptr<State> state) noexcept;
    std::unique_ptr<State> m_state;
};

class Vault {
public:
    using Transaction = vault::Transaction;
    /// Return false to stop. Must not write to the vault; may read from it.
    using Visitor = std::function<bool(std::uint64_t sequence, ByteView value)>;
    using VisitorAll = std::function<bool(ByteView group, std::uint64_t sequence, ByteView value)>;

    /// Makes `directory` (0700) if needed and a new vault in it, and leaves it open. Takes one to two seconds: the
    /// passphrase's cost is fitted to this machine. \return BadValue if a vault is there already or the passphrase is empty or too long.
    [[nodiscard]] static Result<std::unique_ptr<Vault>> create(const std::filesystem::path& directory,
                                                               std::string_view passphrase, RandomSource& random,
                                                               const CreateOptions& options = {});
    /// \return NotAVault; VaultBusy (another process has it); FormatTooNew; TestVault; WrongPassphrase (counted before it is
    ///         tried); TryLater (see secondsToWait); StorageFailed (damaged; nothing is changed). On a full disk it opens all
    ///         the same, to be read: every write says StorageFull until there is room.
    [[nodiscard]] static Result<std::unique_ptr<Vault>> open(const std::filesystem::path& directory,
                                                             std::string_view passphrase, RandomSource& random,
                                                             const Options& options = {});
    /// Seconds until a passphrase is heard there, after wrong ones; 0: now. Counts nothing and opens nothing.
    /// \return NotAVault, VaultBusy, FormatTooNew, TestVault, StorageFailed.
    [[nodiscard]] static Result<std::uint32_t> secondsUntilHeard(const std::filesystem::path& directory,
                                                                 RandomSource& random, const Options& options = {});
    /// With the PIN. Five wrong ones in a row destroy it and its key, never the vault; the words' count and waiting times are
    /// others. \return as open(); MissingKey (no PIN, or its key is not in this store: then the PIN is gone), WrongPassphrase
    ///         and TryLater ("pin" in the first's detail), StorageFailed ("key store": it does not answer now, nothing counted;
    ///         or the try cannot be counted), StorageFull. The words open whatever this says.
    [[nodiscard]] static Result<std::unique_ptr<Vault>> openWithPin(const std::filesystem::path& directory,
                                                                    std::string_view pin, RandomSource& random,
                                                                    const Options& options = {});
    /// Of a shut vault; counts nothing. \return as secondsUntilHeard(); a damaged PIN is none.
    [[nodiscard]] static Result<PinState> pinAt(const std::filesystem::path& directory, RandomSource& random,
                                                const Options& options = {});
    ~Vault();
    Vault(const Vault&) = delete;
    Vault& operator=(const Vault&) = delete;

    // ---- reading: MissingKey while locked ---------------------------------------------------------------------------
    /// \return NotFound; CannotOpen if it is there but unreadable.
    [[nodiscard]] Result<Bytes> get(std::uint16_t kind, ByteView group, std::uint64_t sequence) const;
    /// One group in order of sequence, from `fromSequence` on.
    Result<ScanReport> scan(std::uint16_t kind, ByteView group, std::uint64_t fromSequence, const Visitor& visit) const;
    /// Every group of a kind; groups in no meaningful order, each in order of sequence.
    Result<ScanReport> scanAll(std::uint16_t kind, const VisitorAll& visit) const;
    /// The same as lists; unreadable records are left out.
    [[nodiscard]] Result<std::vector<Record>> list(std::uint16_t kind, ByteView group,
                                                   std::uint64_t fromSequence = 0) const;
    [[nodiscard]] Result<std::vector<Bytes>> groups(std::uint16_t kind) const;
    /// Highest sequence of a group, readable or not; none if the group is empty.
    [[nodiscard]] Result<std::optional<std::uint64_t>> lastSequence(std::uint16_t kind, ByteView group) const;

    // ---- writing ----------------------------------------------------------------------------------------------------
    /// \pre no other transaction of this vault is alive
    [[nodiscard]] Transaction begin();
    /// Empties the log into the main file: call after erasing keys or content, so that no sealed copy lingers in it.
    [[nodiscard]] Result<void> compact();

    // ---- the vault itself -------------------------------------------------------------------------------------------
    /// Atomic: whatever happens, exactly one of the two passphrases opens the vault afterwards. A wrong `oldPassphrase`
    /// counts as a failed attempt. A PIN goes with the old words: who changes them may not be the only one who knows it. \return WrongPassphrase, TryLater, BadValue, StorageFull, StorageFailed.
    [[nodiscard]] Result<void> changePassphrase(std::string_view oldPassphrase, std::string_view newPassphrase);
    /// Whether these are the words of this vault, asked of whoever holds it unlocked. A wrong one counts as a failed attempt;
    /// nothing else changes. \return WrongPassphrase, TryLater, BadValue, StorageFull, StorageFailed.
    [[nodiscard]] Result<void> verify(std::string_view passphrase);
    /// Takes the words once more, and needs a key store; in place of an earlier PIN. Cut off at any moment it leaves no PIN or
    /// the new one. \pre no transaction is alive \return MissingKey while locked; BadValue ("pin": not six to twelve figures);
    ///         NotAllowed ("key store": there is none); WrongPassphrase, TryLater, StorageFull, StorageFailed.
    [[nodiscard]] Result<void> setPin(std::string_view passphrase, std::string_view pin);
    /// No error without one. Once the vault's half is gone the PIN opens nothing; a key store that does not answer is asked
    /// again when the vault is next opened. \pre no transaction is alive \return StorageFull, StorageFailed.
    [[nodiscard]] Result<void> dropPin();
    [[nodiscard]] PinState pin() const;
    /// As verify(), with the PIN.
    [[nodiscard]] Result<void> verifyPin(std::string_view pin);
    /// Drops every key from memory. The file stays held by this process. \pre no transaction is alive
    void lock() noexcept;
    [[nodiscard]] bool isLocked() const noexcept;
    /// The keys back after lock(). Failures as for open().
    [[nodiscard]] Result<void> unlock(std::string_view passphrase);
    /// Reads everything: structure and every seal.
    [[nodiscard]] Result<CheckReport> check() const;

    [[nodiscard]] const InstanceId& instanceId() const noexcept;
    /// How often the vault was opened, this time included; durable, never repeats within one history of the file but for
    /// openings on a full disk.
    [[nodiscard]] std::uint64_t openCount() const noexcept;
    [[nodiscard]] bool isTestVault() const noexcept;

private:
    friend class vault::Transaction;
    explicit Vault(std::unique_ptr<VaultState> state) noexcept;
    std::unique_ptr<VaultState> m_state;
};

/// For an error TryLater: seconds until the next attempt is heard; 0 for any other error.
[[nodiscard]] std::uint32_t secondsToWait(const Error& error) noexcept;

} // namespace kp::vault
