/// \file A SQLite file system in memory that fails when told to and remembers every write, so that a test can look at the
/// disk as a power loss after any of them would leave it. For the device's vault and the server's store alike.
/// One process, any number of connections; not thread-safe.
#pragma once

#include "shared/core/bytes.h"

#include <cstdint>
#include <map>
#include <memory>
#include <optional>
#include <random>
#include <string>
#include <vector>

namespace kp::test {

/// Files by path.
using Image = std::map<std::string, Bytes>;
using Random = std::mt19937_64;

enum class IoKind : std::uint8_t { Create, Write, Truncate, Sync, SyncFailed, Delete };

struct IoOperation {
    IoKind kind = IoKind::Write;
    std::string file{};
    std::uint64_t offset = 0; ///< of a write; the new size of a truncation
    Bytes data{};
    bool directorySynced = false; ///< of a deletion or a sync: names made and removed so far are durable too
};

enum class Fault : std::uint8_t { None, IoError, DiskFull };

class FaultVfs {
public:
    /// Registers itself with SQLite under that name. The name is to be given to Options::vfs.
    explicit FaultVfs(std::string name);
    ~FaultVfs();
    FaultVfs(const FaultVfs&) = delete;
    FaultVfs& operator=(const FaultVfs&) = delete;

    [[nodiscard]] const std::string& name() const noexcept;
    /// Replaces all files. \pre none is open
    void load(const Image& image);
    [[nodiscard]] Image image() const;

    /// Everything since the last load(): what changed the disk, in order.
    [[nodiscard]] const std::vector<IoOperation>& journal() const noexcept;
    /// Operations that count for failAt, since the last load() or failAt(): all that change, and reads if `reads` was said.
    [[nodiscard]] std::uint64_t counted() const noexcept;
    /// The n-th such operation from now (from 1) fails, and with `sticky` every later one until failAt(None). A failing write
    /// leaves its first half on the disk; a failing sync drops what it should have made durable, as Linux does.
    /// DiskFull fails only what needs room.
    void failAt(std::uint64_t n, Fault fault, bool sticky, bool reads = false);
    [[nodiscard]] bool fired() const noexcept;
    /// Files without a name that SQLite opened: clear text would leave the process by them. Must stay 0.
    [[nodiscard]] std::uint64_t temporaryFiles() const noexcept;

    struct Disk;

private:
    std::unique_ptr<Disk> m_disk;
};

/// What a disk may hold after a power loss, given the operations so far.
class CrashDisk {
public:
    /// `lying`: syncs are acknowledged and do nothing (a negative control).
    explicit CrashDisk(const Image& start, bool lying = false);

    void apply(const IoOperation& operation);

    /// Nothing that was not synced.
    [[nodiscard]] Image synced() const;
    /// Everything, synced or not.
    [[nodiscard]] Image written() const;
    /// Of what was not synced each 512-byte sector old, new, or (one time in 16) garbage; a deletion done or not.
    [[nodiscard]] Image torn(Random& random) const;
    /// Of what was not synced the first operations, whole, and nothing of the rest.
    [[nodiscard]] Image prefix(Random& random) const;

private:
    struct File {
        std::optional<Bytes> durable{};
        std::vector<IoOperation> pending{};
        std::size_t doomed = 0;   ///< so many of pending will never be durable: a sync of them failed
        bool nameDurable = false; ///< content alone does not survive: its folder must have been synced as well
    };
    void syncNames();
    /// The file's content before anything pending; the name may be lost when it was not synced.
    [[nodiscard]] std::optional<Bytes> before(const File& file, bool nameSurvives) const;
    std::map<std::string, File> m_files;
    bool m_lying;
};

} // namespace kp::test
