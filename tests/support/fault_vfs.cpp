#include "tests/support/fault_vfs.h"

#include "shared/core/assert.h"

#include <sqlite3.h>

#include <algorithm>
#include <array>
#include <cstring>
#include <set>
#include <utility>

namespace kp::test {

namespace {

struct MemoryFile {
    Bytes content{};
    std::vector<std::unique_ptr<std::array<std::uint8_t, 32 * 1024>>> sharedRegions{};
    int handles = 0;
    // Who holds which lock: SQLite's five levels on the file, eight slots on the shared memory.
    std::set<const void*> shared{};
    const void* reserved = nullptr;
    const void* pending = nullptr;
    const void* exclusive = nullptr;
    std::array<std::set<const void*>, SQLITE_SHM_NLOCK> slotShared{};
    std::array<const void*, SQLITE_SHM_NLOCK> slotExclusive{};
};

struct Handle {
    sqlite3_file base;
    FaultVfs::Disk* disk;
    std::shared_ptr<MemoryFile>* file; ///< owned; a plain struct is what SQLite allocates
    std::string* name;                 ///< owned
    int level;
    bool deleteOnClose;
    bool keepsLog;
    bool syncsDirectory; ///< at the next sync, as the unix VFS does for a journal or log it has just made
};

Handle* handleOf(sqlite3_file* file) { return reinterpret_cast<Handle*>(file); }

} // namespace

struct FaultVfs::Disk {
    std::string name{};
    sqlite3_vfs vfs{};
    sqlite3_vfs* system = nullptr;
    std::map<std::string, std::shared_ptr<MemoryFile>> files{};
    std::vector<IoOperation> journal{};
    std::uint64_t counter = 0;
    std::uint64_t failNumber = 0;
    Fault fault = Fault::None;
    bool sticky = false;
    bool reads = false;
    bool fired = false;
    std::uint64_t temporaryFiles = 0;

    /// True if the operation now at hand is to fail.
    bool fails(bool needsRoom)
    {
        if (fault == Fault::DiskFull && !needsRoom)
            return false;
        ++counter;
        const bool hit = fault != Fault::None && (counter == failNumber || (sticky && counter > failNumber));
        fired = fired || hit;
        return hit;
    }
    [[nodiscard]] int code(int ioError) const { return fault == Fault::DiskFull ? SQLITE_FULL : ioError; }
};

namespace {

FaultVfs::Disk& diskOf(sqlite3_vfs* vfs) { return *static_cast<FaultVfs::Disk*>(vfs->pAppData); }

void put(MemoryFile& file, std::uint64_t offset, ByteView data)
{
    const auto end = static_cast<std::size_t>(offset) + data.size();
    if (file.content.size() < end)
        file.content.resize(end);
    std::copy(data.begin(), data.end(), file.content.begin() + static_cast<std::ptrdiff_t>(offset));
}

// ---- file methods ---------------------------------------------------------------------------------------------------

int unlockTo(sqlite3_file* base, int level)
{
    Handle* handle = handleOf(base);
    MemoryFile& file = **handle->file;
    for (const void** owner : {&file.reserved, &file.pending, &file.exclusive})
        if (*owner == handle)
            *owner = nullptr;
    if (level == SQLITE_LOCK_NONE)
        file.shared.erase(handle);
    handle->level = std::min(handle->level, level);
    return SQLITE_OK;
}

int closeFile(sqlite3_file* base)
{
    Handle* handle = handleOf(base);
    unlockTo(base, SQLITE_LOCK_NONE);
    --(*handle->file)->handles;
    if (handle->deleteOnClose)
        handle->disk->files.erase(*handle->name);
    delete handle->file;
    delete handle->name;
    return SQLITE_OK;
}

int readFile(sqlite3_file* base, void* out, int size, sqlite3_int64 offset)
{
    Handle* handle = handleOf(base);
    if (handle->disk->reads && handle->disk->fails(false))
        return SQLITE_IOERR_READ;
    const Bytes& content = (*handle->file)->content;
    const auto wanted = static_cast<std::size_t>(size);
    const auto start = std::min(static_cast<std::size_t>(offset), content.size());
    const auto there = std::min(wanted, content.size() - start);
    std::copy_n(content.begin() + static_cast<std::ptrdiff_t>(start), there, static_cast<std::uint8_t*>(out));
    std::memset(static_cast<char*>(out) + there, 0, wanted - there);
    return there == wanted ? SQLITE_OK : SQLITE_IOERR_SHORT_READ;
}

int writeFile(sqlite3_file* base, const void* data, int size, sqlite3_int64 offset)
{
    Handle* handle = handleOf(base);
    ByteView bytes(static_cast<const std::uint8_t*>(data), static_cast<std::size_t>(size));
    const bool fails = handle->disk->fails(true);
    if (fails)
        bytes = bytes.first(bytes.size() / 2);
    const auto at = static_cast<std::uint64_t>(offset);
    put(**handle->file, at, bytes);
    handle->disk->journal.push_back({IoKind::Write, *handle->name, at, copyOf(bytes), false});
    return fails ? handle->disk->code(SQLITE_IOERR_WRITE) : SQLITE_OK;
}

int truncateFile(sqlite3_file* base, sqlite3_int64 size)
{
    Handle* handle = handleOf(base);
    const auto wanted = static_cast<std::uint64_t>(size);
    if (handle->disk->fails(wanted > (*handle->file)->content.size()))
        return handle->disk->code(SQLITE_IOERR_TRUNCATE);
    (*handle->file)->content.resize(wanted);
    handle->disk->journal.push_back({IoKind::Truncate, *handle->name, wanted, {}, false});
    return SQLITE_OK;
}

int syncFile(sqlite3_file* base, int)
{
    Handle* handle = handleOf(base);
    const bool fails = handle->disk->fails(false);
    const bool directory = !fails && std::exchange(handle->syncsDirectory, false);
    handle->disk->journal.push_back({fails ? IoKind::SyncFailed : IoKind::Sync, *handle->name, 0, {}, directory});
    return fails ? SQLITE_IOERR_FSYNC : SQLITE_OK;
}

int fileSize(sqlite3_file* base, sqlite3_int64* size)
{
    *size = static_cast<sqlite3_int64>((*handleOf(base)->file)->content.size());
    return SQLITE_OK;
}

int lockTo(sqlite3_file* base, int level)
{
    Handle* handle = handleOf(base);
    MemoryFile& file = **handle->file;
    const auto elsewhere = [&](const void* owner) { return owner != nullptr && owner != handle; };
    if (level <= handle->level)
        return SQLITE_OK;
    if (level == SQLITE_LOCK_SHARED) {
        if (elsewhere(file.pending) || elsewhere(file.exclusive))
            return SQLITE_BUSY;
        file.shared.insert(handle);
    } else if (level == SQLITE_LOCK_RESERVED) {
        if (elsewhere(file.reserved))
            return SQLITE_BUSY;
        file.reserved = handle;
    } else {
        if (elsewhere(file.reserved) || elsewhere(file.pending))
            return SQLITE_BUSY;
        file.pending = handle;
        if (file.shared.size() > 1)
            return SQLITE_BUSY;
        file.exclusive = handle;
    }
    handle->level = level;
    return SQLITE_OK;
}

int checkReserved(sqlite3_file* base, int* result)
{
    *result = (*handleOf(base)->file)->reserved != nullptr ? 1 : 0;
    return SQLITE_OK;
}

/// As the unix VFS: whether the log is kept at the last close.
int fileControl(sqlite3_file* base, int operation, void* argument)
{
    if (operation != SQLITE_FCNTL_PERSIST_WAL)
        return SQLITE_NOTFOUND;
    int& asked = *static_cast<int*>(argument);
    Handle* handle = handleOf(base);
    if (asked >= 0)
        handle->keepsLog = asked != 0;
    asked = handle->keepsLog ? 1 : 0;
    return SQLITE_OK;
}
int sectorSize(sqlite3_file*) { return 4096; }
int characteristics(sqlite3_file*) { return SQLITE_IOCAP_POWERSAFE_OVERWRITE; } // as the unix VFS says

int sharedMap(sqlite3_file* base, int index, int size, int extend, void volatile** out)
{
    MemoryFile& file = **handleOf(base)->file;
    KP_ASSERT(size == 32 * 1024);
    const auto wanted = static_cast<std::size_t>(index);
    while (extend != 0 && file.sharedRegions.size() <= wanted)
        file.sharedRegions.push_back(std::make_unique<std::array<std::uint8_t, 32 * 1024>>());
    *out = wanted < file.sharedRegions.size() ? file.sharedRegions[wanted]->data() : nullptr;
    return SQLITE_OK;
}

int sharedLock(sqlite3_file* base, int first, int count, int flags)
{
    const Handle* handle = handleOf(base);
    MemoryFile& file = **handle->file;
    for (auto slot = static_cast<std::size_t>(first); slot < static_cast<std::size_t>(first + count); ++slot) {
        auto& readers = file.slotShared[slot];
        const void*& writer = file.slotExclusive[slot];
        const bool othersRead = readers.size() > readers.count(handle);
        if ((flags & SQLITE_SHM_LOCK) != 0 && writer != nullptr && writer != handle)
            return SQLITE_BUSY;
        if ((flags & SQLITE_SHM_LOCK) != 0 && (flags & SQLITE_SHM_EXCLUSIVE) != 0 && othersRead)
            return SQLITE_BUSY;
    }
    for (auto slot = static_cast<std::size_t>(first); slot < static_cast<std::size_t>(first + count); ++slot) {
        const bool take = (flags & SQLITE_SHM_LOCK) != 0;
        if ((flags & SQLITE_SHM_EXCLUSIVE) != 0)
            file.slotExclusive[slot] = take ? handle : nullptr;
        else if (take)
            file.slotShared[slot].insert(handle);
        else
            file.slotShared[slot].erase(handle);
    }
    return SQLITE_OK;
}

void sharedBarrier(sqlite3_file*) {}

int sharedUnmap(sqlite3_file* base, int deleteIt)
{
    Handle* handle = handleOf(base);
    MemoryFile& file = **handle->file;
    for (auto& readers : file.slotShared)
        readers.erase(handle);
    std::replace(file.slotExclusive.begin(), file.slotExclusive.end(), static_cast<const void*>(handle),
                 static_cast<const void*>(nullptr));
    if (deleteIt != 0)
        file.sharedRegions.clear();
    return SQLITE_OK;
}

constexpr sqlite3_io_methods kMethods{
    .iVersion = 2,
    .xClose = closeFile,
    .xRead = readFile,
    .xWrite = writeFile,
    .xTruncate = truncateFile,
    .xSync = syncFile,
    .xFileSize = fileSize,
    .xLock = lockTo,
    .xUnlock = unlockTo,
    .xCheckReservedLock = checkReserved,
    .xFileControl = fileControl,
    .xSectorSize = sectorSize,
    .xDeviceCharacteristics = characteristics,
    .xShmMap = sharedMap,
    .xShmLock = sharedLock,
    .xShmBarrier = sharedBarrier,
    .xShmUnmap = sharedUnmap,
    .xFetch = nullptr,
    .xUnfetch = nullptr,
};

// ---- file system methods --------------------------------------------------------------------------------------------

int openFile(sqlite3_vfs* vfs, sqlite3_filename path, sqlite3_file* base, int flags, int* outFlags)
{
    FaultVfs::Disk& disk = diskOf(vfs);
    base->pMethods = nullptr;
    if (path == nullptr)
        ++disk.temporaryFiles;
    const std::string name = path != nullptr ? path : "temporary-" + std::to_string(disk.temporaryFiles);
    auto found = disk.files.find(name);
    if (found == disk.files.end()) {
        if ((flags & SQLITE_OPEN_CREATE) == 0)
            return SQLITE_CANTOPEN;
        if (disk.fails(true))
            return disk.code(SQLITE_CANTOPEN);
        found = disk.files.emplace(name, std::make_shared<MemoryFile>()).first;
        disk.journal.push_back({IoKind::Create, name, 0, {}, false});
    }
    Handle* handle = handleOf(base);
    handle->disk = &disk;
    handle->file = new std::shared_ptr<MemoryFile>(found->second);
    handle->name = new std::string(name);
    handle->level = SQLITE_LOCK_NONE;
    handle->keepsLog = false;
    handle->deleteOnClose = (flags & SQLITE_OPEN_DELETEONCLOSE) != 0;
    constexpr int kLogs = SQLITE_OPEN_WAL | SQLITE_OPEN_MAIN_JOURNAL | SQLITE_OPEN_SUPER_JOURNAL;
    handle->syncsDirectory = (flags & SQLITE_OPEN_CREATE) != 0 && (flags & kLogs) != 0;
    ++found->second->handles;
    base->pMethods = &kMethods;
    if (outFlags != nullptr)
        *outFlags = flags;
    return SQLITE_OK;
}

int deleteFile(sqlite3_vfs* vfs, const char* path, int syncDirectory)
{
    FaultVfs::Disk& disk = diskOf(vfs);
    if (disk.files.find(path) == disk.files.end())
        return SQLITE_IOERR_DELETE_NOENT;
    if (disk.fails(false))
        return SQLITE_IOERR_DELETE;
    disk.files.erase(path);
    disk.journal.push_back({IoKind::Delete, path, 0, {}, syncDirectory != 0});
    return SQLITE_OK;
}

int accessFile(sqlite3_vfs* vfs, const char* path, int, int* result)
{
    *result = diskOf(vfs).files.count(path) != 0 ? 1 : 0;
    return SQLITE_OK;
}

int fullPath(sqlite3_vfs*, const char* path, int size, char* out)
{
    sqlite3_snprintf(size, out, "%s", path);
    return SQLITE_OK;
}

int randomness(sqlite3_vfs* vfs, int size, char* out)
{
    sqlite3_vfs* system = diskOf(vfs).system;
    return system->xRandomness(system, size, out);
}

int sleepNot(sqlite3_vfs*, int microseconds) { return microseconds; }

int currentTime(sqlite3_vfs* vfs, sqlite3_int64* out)
{
    sqlite3_vfs* system = diskOf(vfs).system;
    return system->xCurrentTimeInt64(system, out);
}

int lastError(sqlite3_vfs*, int, char*) { return 0; }

} // namespace

FaultVfs::FaultVfs(std::string name) : m_disk(std::make_unique<Disk>())
{
    m_disk->name = std::move(name);
    m_disk->system = sqlite3_vfs_find(nullptr);
    sqlite3_vfs& vfs = m_disk->vfs;
    vfs.iVersion = 2;
    vfs.szOsFile = sizeof(Handle);
    vfs.mxPathname = 1024;
    vfs.zName = m_disk->name.c_str();
    vfs.pAppData = m_disk.get();
    vfs.xOpen = openFile;
    vfs.xDelete = deleteFile;
    vfs.xAccess = accessFile;
    vfs.xFullPathname = fullPath;
    vfs.xRandomness = randomness;
    vfs.xSleep = sleepNot;
    vfs.xGetLastError = lastError;
    vfs.xCurrentTimeInt64 = currentTime;
    KP_ASSERT(sqlite3_vfs_register(&vfs, 0) == SQLITE_OK);
}

FaultVfs::~FaultVfs() { sqlite3_vfs_unregister(&m_disk->vfs); }

const std::string& FaultVfs::name() const noexcept { return m_disk->name; }

void FaultVfs::load(const Image& image)
{
    for (const auto& [name, file] : m_disk->files)
        KP_ASSERT(file->handles == 0);
    m_disk->files.clear();
    for (const auto& [name, content] : image) {
        auto file = std::make_shared<MemoryFile>();
        file->content = content;
        m_disk->files.emplace(name, std::move(file));
    }
    m_disk->journal.clear();
    failAt(0, Fault::None, false);
}

Image FaultVfs::image() const
{
    Image image;
    for (const auto& [name, file] : m_disk->files)
        image[name] = file->content;
    return image;
}

const std::vector<IoOperation>& FaultVfs::journal() const noexcept { return m_disk->journal; }

std::uint64_t FaultVfs::counted() const noexcept { return m_disk->counter; }

void FaultVfs::failAt(std::uint64_t n, Fault fault, bool sticky, bool reads)
{
    m_disk->counter = 0;
    m_disk->failNumber = n;
    m_disk->fault = fault;
    m_disk->sticky = sticky;
    m_disk->reads = reads;
    m_disk->fired = false;
}

bool FaultVfs::fired() const noexcept { return m_disk->fired; }

std::uint64_t FaultVfs::temporaryFiles() const noexcept { return m_disk->temporaryFiles; }

} // namespace kp::test
