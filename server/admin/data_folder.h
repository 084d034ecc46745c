/// \file The folder a server lives in: private to its user, used by one process at a time.
#pragma once

#include "shared/core/result.h"

#include <filesystem>

namespace kp::server {

class DataFolder {
public:
    /// Makes the folder (0700) when allowed and takes its lock until destruction. The files in it are made by a process
    /// whose umask is 077. \return Errc::VaultBusy when another process has it, Errc::NotFound, Errc::StorageFailed.
    [[nodiscard]] static Result<DataFolder> take(const std::filesystem::path& path, bool create);
    DataFolder(DataFolder&& other) noexcept;
    DataFolder& operator=(DataFolder&&) = delete;
    ~DataFolder();

    [[nodiscard]] const std::filesystem::path& path() const noexcept { return m_path; }
    [[nodiscard]] std::filesystem::path storeFile() const;
    [[nodiscard]] static std::filesystem::path storeFileIn(const std::filesystem::path& folder);

private:
    DataFolder(std::filesystem::path path, int lock) : m_path(std::move(path)), m_lock(lock) {}
    std::filesystem::path m_path;
    int m_lock = -1;
};

} // namespace kp::server
