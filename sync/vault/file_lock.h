/// \file The vault's folder and the lock that lets one process at a time have it.
#pragma once

#include "shared/core/result.h"

#include <chrono>
#include <filesystem>

namespace kp::vault {

/// Makes the folder, readable by its owner alone. A folder that exists is closed off to others only while it is empty:
/// one with other things in it belongs to somebody else's arrangement.
[[nodiscard]] Result<void> makeDirectory(const std::filesystem::path& directory);

/// Makes new names in the folder, and its own name, survive a power loss.
[[nodiscard]] Result<void> syncDirectory(const std::filesystem::path& directory);

/// flock on the file `lock`: the system lets go of it the moment its process ends, however it ends.
class FileLock {
public:
    /// \return VaultBusy if another process keeps it for longer than `wait`; StorageFailed.
    [[nodiscard]] static Result<FileLock> take(const std::filesystem::path& directory, std::chrono::milliseconds wait);
    FileLock(FileLock&& other) noexcept;
    FileLock& operator=(FileLock&&) = delete;
    ~FileLock();

private:
    explicit FileLock(int descriptor) noexcept : m_descriptor(descriptor) {}
    int m_descriptor;
};

} // namespace kp::vault
