#include "server/admin/data_folder.h"

#include "server/store/store.h"

#include <cerrno>
#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

namespace kp::server {

Result<DataFolder> DataFolder::take(const std::filesystem::path& path, bool create)
{
    std::error_code failed;
    if (create)
        std::filesystem::create_directories(path, failed);
    if (failed)
        return Errc::StorageFailed;
    if (!std::filesystem::is_directory(path, failed))
        return Errc::NotFound;
    if (::chmod(path.c_str(), S_IRWXU) != 0)
        return Errc::StorageFailed;
    const int lock = ::open((path / "lock").c_str(), O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, S_IRUSR | S_IWUSR);
    if (lock < 0)
        return Errc::StorageFailed;
    DataFolder folder(path, lock);
    if (::flock(lock, LOCK_EX | LOCK_NB) != 0)
        return errno == EWOULDBLOCK ? Errc::VaultBusy : Errc::StorageFailed;
    return folder;
}

DataFolder::DataFolder(DataFolder&& other) noexcept
    : m_path(std::move(other.m_path)), m_lock(std::exchange(other.m_lock, -1))
{}

DataFolder::~DataFolder()
{
    if (m_lock >= 0)
        ::close(m_lock);
}

std::filesystem::path DataFolder::storeFile() const { return storeFileIn(m_path); }

std::filesystem::path DataFolder::storeFileIn(const std::filesystem::path& folder) { return folder / Store::kFileName; }

} // namespace kp::server
