// Putting a backup back. The order of steps leaves, after a crash at any of them, either the old store or the new one.
#include "server/admin/commands.h"
#include "server/admin/data_folder.h"
#include "shared/crypto/crypto.h"

#include <nlohmann/json.hpp>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace kp::server {
namespace {

void syncPath(const std::filesystem::path& path)
{
    const int fd = ::open(path.c_str(), O_RDONLY | O_CLOEXEC);
    if (fd >= 0) {
        ::fsync(fd);
        ::close(fd);
    }
}

/// The new store beside the old one: whole, sound, of a new generation, closed.
Result<void> prepare(const std::filesystem::path& from, const std::filesystem::path& fresh)
{
    std::error_code failed;
    std::filesystem::remove(fresh, failed);
    if (!std::filesystem::copy_file(from, fresh, failed) || ::chmod(fresh.c_str(), S_IRUSR | S_IWUSR) != 0)
        return Errc::StorageFailed;
    crypto::SystemRandom random;
    {
        KP_TRY_ASSIGN(Store store, Store::open(fresh, random, {.create = false}));
        KP_TRY_ASSIGN(const CheckReport report, checkStore(store));
        if (report.problems != 0)
            return Errc::BadValue;
        KP_TRY(store.markRestored(random, minuteOf(SystemClock().nowMs())));
    }
    syncPath(fresh);
    return {};
}

/// Closes the old store's log into it, or puts what cannot be opened aside: a log must never meet another store.
Result<std::string> putAside(const std::filesystem::path& file)
{
    std::error_code failed;
    if (!std::filesystem::exists(file, failed))
        return std::string();
    crypto::SystemRandom random;
    (void)Store::open(file, random, {.create = false}); // opened and closed
    const std::filesystem::path aside = file.string() + ".before-restore-" + std::to_string(SystemClock().nowMs());
    if (const std::filesystem::path log = file.string() + "-wal"; std::filesystem::exists(log, failed)) {
        std::filesystem::rename(log, aside.string() + "-wal", failed);
        if (failed)
            return Errc::StorageFailed;
    }
    std::filesystem::create_hard_link(file, aside, failed);
    return failed ? Result<std::string>(Errc::StorageFailed) : aside.filename().string();
}

} // namespace

Outcome restoreCommand(const std::filesystem::path& from, const std::filesystem::path& data)
{
    std::error_code failed;
    if (!std::filesystem::is_regular_file(from, failed))
        return failure(Errc::NotFound, "There is no such backup.", "Give a file that backup wrote in --from.");
    Result<DataFolder> folder = DataFolder::take(data, true);
    if (!folder.ok())
        return failure(folder.code(), "The data folder is in use or cannot be made.", "Stop the server, then restore.");
    const std::filesystem::path file = folder.value().storeFile();
    const std::filesystem::path fresh = file.string() + ".restoring";
    if (const Result<void> done = prepare(from, fresh); !done.ok()) {
        for (const char* const rest : {"", "-wal", "-shm"})
            std::filesystem::remove(fresh.string() + rest, failed);
        return failure(done.code(), "This file is not a sound backup; nothing was changed.", "Try an older backup.");
    }
    Result<std::string> aside = putAside(file);
    if (!aside.ok())
        return failure(aside.code(), "The former store could not be put aside; it is unchanged.",
                       "Make room and try again.");
    std::filesystem::rename(fresh, file, failed);
    if (failed)
        return failure(Errc::StorageFailed, "The store could not be put in place.", "Make room and try again.");
    syncPath(data);
    crypto::SystemRandom random;
    Result<Store> store = Store::open(file, random, {.create = false});
    if (!store.ok())
        return failure(store.code(), "The restored store does not open.", "Try an older backup.");
    nlohmann::ordered_json json{
        {"restored", true}, {"generation", store.value().generation().hex()}, {"change", store.value().change()}};
    if (!aside.value().empty())
        json["former_store"] = aside.value();
    return {json.dump(), 0};
}

} // namespace kp::server
