#include "sync/engine/sealing.h"

#include "shared/wire/archive.h"
#include "shared/wire/parcel.h"

#include <algorithm>
#include <zstd.h>

namespace kp::engine {
namespace {

constexpr int kCompressionLevel = 3;

Bytes noteData(const SpaceId& space)
{
    Bytes data = copyOf(viewOf("krachtplan/note/1"));
    data.insert(data.end(), space.bytes.begin(), space.bytes.end());
    return data;
}

Bytes encodeContent(const SnapshotContent& content)
{
    wire::Writer out;
    out.integer(static_cast<std::uint32_t>(content.sequences.size()));
    for (const auto& [device, sequence] : content.sequences) {
        out.id(device);
        out.integer(sequence.last);
        out.id(sequence.id);
    }
    out.bytes(content.state);
    return out.take();
}

Result<SnapshotContent> decodeContent(ByteView bytes)
{
    wire::Reader in(bytes);
    SnapshotContent content;
    const auto count = in.count(wire::limits::kDevicesPerSpace, DeviceId::kSize + 8 + CommitId::kSize);
    DeviceId previous;
    for (std::size_t i = 0; i < count && !in.failed(); ++i) {
        const auto device = in.id<DeviceId>();
        if (i > 0 && !(previous < device))
            in.fail();
        previous = device;
        wire::DeviceSequence sequence;
        sequence.last = in.integer<std::uint64_t>();
        sequence.id = in.id<CommitId>();
        content.sequences.emplace(device, sequence);
    }
    content.state = in.bytes(wire::limits::kSnapshotPlainMax);
    KP_TRY(in.finish());
    return content;
}

} // namespace

const crypto::Key& EpochKey::commits() const
{
    if (!m_commits)
        m_commits = std::make_unique<crypto::Key>(crypto::derive(m_root, "commit/1"));
    return *m_commits;
}

Bytes sealBody(const EpochKey& epoch, RandomSource& random, const wire::CommitHeader& header, const wire::CommitBody& body)
{
    Bytes plain = encode(body);
    Bytes sealed = crypto::seal(epoch.commits(), random, associatedData(header), plain);
    crypto::wipe(plain);
    return sealed;
}

Result<wire::CommitBody> openCommit(const EpochKey& epoch, const wire::Commit& commit)
{
    KP_TRY_ASSIGN(Bytes plain, crypto::open(epoch.commits(), associatedData(commit.header), commit.body));
    auto body = wire::decodeCommitBody(plain);
    crypto::wipe(plain);
    return body;
}

Bytes sealNote(const crypto::Key& epoch, RandomSource& random, const SpaceId& space, ByteView note)
{
    return crypto::seal(crypto::derive(epoch, "note/1"), random, noteData(space), note);
}

Result<Bytes> openNote(const crypto::Key& epoch, const SpaceId& space, ByteView sealed)
{
    return crypto::open(crypto::derive(epoch, "note/1"), noteData(space), sealed);
}

Hash snapshotStateHash(const crypto::Key& epoch, const SnapshotContent& content)
{
    return crypto::keyedHash(crypto::derive(epoch, "state/1"), "krachtplan/state/1", {encodeContent(content)});
}

Result<Bytes> sealSnapshot(const crypto::Key& epoch, RandomSource& random, const wire::Snapshot& snapshot,
                           const SnapshotContent& content)
{
    const Bytes plain = encodeContent(content);
    if (plain.size() > wire::limits::kSnapshotPlainMax)
        return Errc::TooLarge;
    Bytes packed(ZSTD_compressBound(plain.size()));
    const std::size_t size = ZSTD_compress(packed.data(), packed.size(), plain.data(), plain.size(), kCompressionLevel);
    if (ZSTD_isError(size) != 0U)
        return Errc::Internal;
    packed.resize(size);
    Bytes sealed = crypto::seal(crypto::derive(epoch, "snapshot/1"), random, associatedData(snapshot), packed);
    if (sealed.size() > wire::limits::kSnapshotBytesMax)
        return Errc::TooLarge;
    return sealed;
}

Result<SnapshotContent> openSnapshot(const crypto::Key& epoch, const wire::Snapshot& snapshot, std::size_t plainMax)
{
    KP_TRY_ASSIGN(const Bytes packed,
                  crypto::open(crypto::derive(epoch, "snapshot/1"), associatedData(snapshot), snapshot.sealed));
    const unsigned long long size = ZSTD_getFrameContentSize(packed.data(), packed.size());
    if (size == ZSTD_CONTENTSIZE_ERROR || size == ZSTD_CONTENTSIZE_UNKNOWN)
        return Errc::Malformed;
    if (size > plainMax)
        return Errc::TooLarge;
    Bytes plain(static_cast<std::size_t>(size));
    const std::size_t got = ZSTD_decompress(plain.data(), plain.size(), packed.data(), packed.size());
    if (ZSTD_isError(got) != 0U || got != plain.size())
        return Errc::Malformed;
    KP_TRY_ASSIGN(SnapshotContent content, decodeContent(plain));
    if (snapshotStateHash(epoch, content) != snapshot.stateHash)
        return Errc::Malformed;
    return content;
}

Bytes sealForDevices(DeviceBoxes devices, RandomSource& random, ByteView associatedData, ByteView plain)
{
    std::sort(devices.begin(), devices.end());
    devices.erase(std::unique(devices.begin(), devices.end()), devices.end());
    const crypto::Key secret(random);
    wire::ParcelBox box;
    for (const auto& [device, key] : devices)
        box.keys.emplace_back(device, crypto::sealToBox(key, secret.view()));
    box.sealed = crypto::seal(secret, random, associatedData, plain);
    return encode(box);
}

Result<Bytes> openForDevice(const DeviceId& device, const crypto::BoxKey& box, ByteView associatedData, ByteView sealed)
{
    KP_TRY_ASSIGN(const wire::ParcelBox content, wire::decode<wire::ParcelBox>(sealed));
    const auto found = std::find_if(content.keys.begin(), content.keys.end(),
                                    [&](const auto& wrapped) { return wrapped.first == device; });
    if (found == content.keys.end())
        return Errc::CannotOpen;
    KP_TRY_ASSIGN(Bytes raw, box.openSealedBox(found->second));
    const auto key = crypto::Key::fromBytes(raw);
    crypto::wipe(raw);
    return key.ok() ? crypto::open(key.value(), associatedData, content.sealed) : Result<Bytes>(key.error());
}

} // namespace kp::engine
