#include "sync/cli/files.h"

#include <cerrno>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

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

Result<void> writeNewFile(const std::string& path, ByteView content)
{
    const int file = open(path.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0600);
    if (file < 0)
        return whyNoFile(errno);
    std::size_t done = 0;
    bool ok = true;
    while (ok && done < content.size()) {
        const ssize_t put = write(file, content.data() + done, content.size() - done);
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
    const Error none{Errc::BadValue, "file"};
    const int file = open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK);
    if (file < 0)
        return none;
    struct stat about {};
    Bytes content;
    Result<Bytes> answer = none;
    if (fstat(file, &about) == 0 && S_ISREG(about.st_mode)) {
        content.resize(std::min(static_cast<std::size_t>(about.st_size), bytesMax + 1));
        std::size_t done = 0;
        ssize_t got = 1;
        while (got > 0 && done < content.size()) {
            got = read(file, content.data() + done, content.size() - done);
            done += got > 0 ? static_cast<std::size_t>(got) : 0;
        }
        if (content.size() > bytesMax)
            answer = Error{Errc::TooLarge, "file"};
        else if (done == content.size())
            answer = std::move(content);
    }
    (void)close(file);
    return answer;
}

} // namespace kp::cli
