#include "sync/vault/file_lock.h"

#include <algorithm>
#include <cerrno>
#include <thread>
#include <utility>

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

namespace kp::vault {

namespace {

constexpr std::chrono::milliseconds kPollInterval{10};

Result<void> syncOne(const std::filesystem::path& directory)
{
    const int descriptor = ::open(directory.empty() ? "." : directory.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (descriptor < 0)
        return Errc::StorageFailed;
    const bool done = ::fsync(descriptor) == 0;
    ::close(descriptor);
    return done ? Result<void>{} : Result<void>{Errc::StorageFailed};
}

/// Absolute, so that a folder named without a slash has a parent too.
std::filesystem::path parentOf(const std::filesystem::path& directory)
{
    std::error_code failure;
    const auto absolute = std::filesystem::absolute(directory, failure).lexically_normal();
    return absolute.has_filename() ? absolute.parent_path() : absolute.parent_path().parent_path();
}

} // namespace

Result<void> makeDirectory(const std::filesystem::path& directory)
{
    std::error_code failure;
    const bool made = ::mkdir(directory.c_str(), S_IRWXU) == 0;
    if (!made && errno == ENOENT) {
        std::filesystem::create_directories(parentOf(directory), failure);
        if (failure || ::mkdir(directory.c_str(), S_IRWXU) != 0)
            return Error{Errc::StorageFailed, "cannot make the folder"};
    } else if (!made && errno != EEXIST) {
        return errno == ENOSPC ? Error{Errc::StorageFull, {}} : Error{Errc::StorageFailed, "cannot make the folder"};
    }
    const bool empty = std::filesystem::is_empty(directory, failure);
    if (failure)
        return Error{Errc::StorageFailed, "not a usable folder"};
    if (empty && ::chmod(directory.c_str(), S_IRWXU) != 0)
        return Error{Errc::StorageFailed, "cannot close the folder off"};
    return {};
}

Result<void> syncDirectory(const std::filesystem::path& directory)
{
    KP_TRY(syncOne(directory));
    return syncOne(parentOf(directory));
}

Result<FileLock> FileLock::take(const std::filesystem::path& directory, std::chrono::milliseconds wait)
{
    const auto file = directory / "lock";
    const int descriptor = ::open(file.c_str(), O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, S_IRUSR | S_IWUSR);
    if (descriptor < 0)
        return Error{Errc::StorageFailed, "cannot make the lock"};
    FileLock lock(descriptor);
    ::fchmod(descriptor, S_IRUSR | S_IWUSR); // whatever the umask took away
    const auto deadline = std::chrono::steady_clock::now() + wait;
    while (::flock(descriptor, LOCK_EX | LOCK_NB) != 0) {
        if (errno != EWOULDBLOCK && errno != EINTR)
            return Error{Errc::StorageFailed, "cannot lock"};
        if (std::chrono::steady_clock::now() >= deadline)
            return Errc::VaultBusy;
        std::this_thread::sleep_for(kPollInterval);
    }
    return lock;
}

FileLock::FileLock(FileLock&& other) noexcept : m_descriptor(std::exchange(other.m_descriptor, -1)) {}

FileLock::~FileLock()
{
    if (m_descriptor >= 0)
        ::close(m_descriptor);
}

} // namespace kp::vault
