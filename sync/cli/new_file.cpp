#include "sync/cli/new_file.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>

namespace kp::cli {
namespace {

Error whyNoFile(int fault)
{
    switch (fault) {
    case EEXIST: return {Errc::BadValue, "exists"};
    case ENOSPC:
    case EDQUOT: return {Errc::StorageFull, {}};
    case EIO: return {Errc::StorageFailed, {}};
    default: return {Errc::BadValue, "to"}; // the place that was named, not the disk
    }
}

} // namespace

Result<void> writeNewFile(const std::string& path, ByteView bytes)
{
    const int file = open(path.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0600);
    if (file < 0)
        return whyNoFile(errno);
    std::size_t done = 0;
    bool ok = true;
    while (ok && done < bytes.size()) {
        const ssize_t put = write(file, bytes.data() + done, bytes.size() - done);
        ok = put > 0 || (put < 0 && errno == EINTR);
        done += put > 0 ? static_cast<std::size_t>(put) : 0;
    }
    const bool full = !ok && errno == ENOSPC;
    ok = ok && fsync(file) == 0;
    ok = close(file) == 0 && ok;
    if (ok)
        return {};
    (void)unlink(path.c_str()); // half an export would be taken for a whole one
    return full ? Errc::StorageFull : Errc::StorageFailed;
}

Result<Bytes> readFile(const std::string& path, std::size_t bytesMax)
{
    const int file =
        open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK); // a pipe that nobody writes to would wait for ever
    if (file < 0)
        return Error{Errc::BadValue, "from"};
    struct stat about {};
    Bytes bytes;
    bool ok = fstat(file, &about) == 0 && S_ISREG(about.st_mode);
    const bool fits = ok && static_cast<std::size_t>(about.st_size) <= bytesMax;
    if (fits)
        bytes.resize(static_cast<std::size_t>(about.st_size));
    std::size_t done = 0;
    while (fits && ok && done < bytes.size()) {
        const ssize_t got = read(file, bytes.data() + done, bytes.size() - done);
        ok = got > 0 || (got < 0 && errno == EINTR);
        done += got > 0 ? static_cast<std::size_t>(got) : 0;
    }
    (void)close(file);
    if (!ok)
        return Error{Errc::BadValue, "from"};
    return fits ? Result<Bytes>(std::move(bytes)) : Error{Errc::TooLarge, "picture-bytes"};
}

} // namespace kp::cli
