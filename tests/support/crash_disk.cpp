#include "tests/support/fault_vfs.h"

#include <algorithm>

namespace kp::test {

namespace {

constexpr std::size_t kSectorBytes = 512;

void writeAt(Bytes& file, std::uint64_t offset, ByteView data)
{
    const auto end = static_cast<std::size_t>(offset) + data.size();
    if (file.size() < end)
        file.resize(end);
    std::copy(data.begin(), data.end(), file.begin() + static_cast<std::ptrdiff_t>(offset));
}

void applyTo(std::optional<Bytes>& file, const IoOperation& operation)
{
    switch (operation.kind) {
    case IoKind::Create:
        if (!file)
            file.emplace();
        break;
    case IoKind::Write:
        if (!file)
            file.emplace();
        writeAt(*file, operation.offset, operation.data);
        break;
    case IoKind::Truncate:
        if (file)
            file->resize(operation.offset);
        break;
    case IoKind::Delete: file.reset(); break;
    case IoKind::Sync:
    case IoKind::SyncFailed: break;
    }
}

void tear(std::optional<Bytes>& file, const IoOperation& write, Random& random)
{
    if (!file)
        file.emplace();
    std::size_t at = 0;
    while (at < write.data.size()) {
        // Sectors of the disk, not of the write.
        const std::uint64_t position = write.offset + at;
        const std::size_t size = std::min<std::size_t>(kSectorBytes - position % kSectorBytes, write.data.size() - at);
        const std::uint64_t fate = random() % 16;
        Bytes sector(write.data.begin() + static_cast<std::ptrdiff_t>(at),
                     write.data.begin() + static_cast<std::ptrdiff_t>(at + size));
        if (fate == 15)
            std::generate(sector.begin(), sector.end(), [&] { return static_cast<std::uint8_t>(random()); });
        if (fate >= 7)
            writeAt(*file, position, sector);
        at += size;
    }
}

} // namespace

CrashDisk::CrashDisk(const Image& start, bool lying) : m_lying(lying)
{
    for (const auto& [name, content] : start) {
        m_files[name].durable = content;
        m_files[name].nameDurable = true;
    }
}

void CrashDisk::syncNames()
{
    for (auto& [name, file] : m_files) {
        const auto deleted = std::find_if(file.pending.rbegin(), file.pending.rend(),
                                          [](const IoOperation& operation) { return operation.kind == IoKind::Delete; });
        if (deleted != file.pending.rend()) { // and what was done to the file before that is gone with it
            file.durable.reset();
            file.pending.erase(file.pending.begin(), deleted.base());
            file.doomed = 0;
        }
        const bool exists = file.durable || !file.pending.empty();
        file.nameDurable = exists;
        if (exists && !file.durable)
            file.durable.emplace();
    }
}

void CrashDisk::apply(const IoOperation& operation)
{
    File& file = m_files[operation.file];
    const bool syncs = operation.kind == IoKind::Sync || operation.kind == IoKind::SyncFailed;
    if (!syncs)
        file.pending.push_back(operation);
    if (m_lying)
        return;
    if (operation.kind == IoKind::SyncFailed)
        file.doomed = file.pending.size();
    if (operation.kind == IoKind::Sync) {
        for (std::size_t i = file.doomed; i < file.pending.size(); ++i)
            applyTo(file.durable, file.pending[i]);
        file.pending.clear();
        file.doomed = 0;
    }
    if (operation.directorySynced)
        syncNames();
}

std::optional<Bytes> CrashDisk::before(const File& file, bool nameSurvives) const
{
    return file.nameDurable || nameSurvives ? file.durable : std::nullopt;
}

Image CrashDisk::synced() const
{
    Image image;
    for (const auto& [name, file] : m_files)
        if (auto content = before(file, false))
            image[name] = std::move(*content);
    return image;
}

Image CrashDisk::written() const
{
    Image image;
    for (const auto& [name, file] : m_files) {
        auto content = before(file, true);
        for (const auto& operation : file.pending)
            applyTo(content, operation);
        if (content)
            image[name] = std::move(*content);
    }
    return image;
}

Image CrashDisk::torn(Random& random) const
{
    Image image;
    for (const auto& [name, file] : m_files) {
        const bool nameSurvives = random() % 2 == 0;
        auto content = before(file, nameSurvives);
        for (const auto& operation : file.pending) {
            if (operation.kind == IoKind::Write)
                tear(content, operation, random);
            else if (random() % 2 == 0)
                applyTo(content, operation);
        }
        if (content && (file.nameDurable || nameSurvives))
            image[name] = std::move(*content);
    }
    return image;
}

Image CrashDisk::prefix(Random& random) const
{
    Image image;
    for (const auto& [name, file] : m_files) {
        auto content = before(file, random() % 2 == 0);
        const std::size_t kept = random() % (file.pending.size() + 1);
        for (std::size_t i = 0; i < kept; ++i)
            applyTo(content, file.pending[i]);
        if (content)
            image[name] = std::move(*content);
    }
    return image;
}

} // namespace kp::test
