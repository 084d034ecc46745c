/// \file How content is sealed under an epoch's key: commit bodies, notes inside entries, receipts, snapshots. Labels and
/// associated data are those of shared/wire/README.md. Pure.
#pragma once

#include "shared/crypto/crypto.h"
#include "shared/wire/operation.h"
#include "shared/wire/rights.h"

#include <map>
#include <memory>

namespace kp::engine {

/// One epoch's key. The key for commit bodies is derived once and kept: guarded memory costs more than a cipher does.
class EpochKey {
public:
    explicit EpochKey(crypto::Key root) : m_root(std::move(root)) {}
    operator const crypto::Key&() const noexcept { return m_root; } // NOLINT: everything else is derived from the root
    [[nodiscard]] const crypto::Key& root() const noexcept { return m_root; }
    [[nodiscard]] const crypto::Key& commits() const;

private:
    crypto::Key m_root;
    mutable std::unique_ptr<crypto::Key> m_commits;
};

[[nodiscard]] Bytes sealBody(const EpochKey& epoch, RandomSource& random, const wire::CommitHeader& header,
                             const wire::CommitBody& body);
/// \return CannotOpen, Malformed.
[[nodiscard]] Result<wire::CommitBody> openCommit(const EpochKey& epoch, const wire::Commit& commit);

[[nodiscard]] Bytes sealNote(const crypto::Key& epoch, RandomSource& random, const SpaceId& space, ByteView note);
[[nodiscard]] Result<Bytes> openNote(const crypto::Key& epoch, const SpaceId& space, ByteView sealed);

/// Devices with the keys that their boxes are sealed to.
using DeviceBoxes = std::vector<std::pair<DeviceId, BoxPublicKey>>;

/// For those devices alone, bound to `associatedData`: a wire::ParcelBox.
[[nodiscard]] Bytes sealForDevices(DeviceBoxes devices, RandomSource& random, ByteView associatedData, ByteView plain);
/// \return CannotOpen when it is not for that device or was altered; Malformed.
[[nodiscard]] Result<Bytes> openForDevice(const DeviceId& device, const crypto::BoxKey& box, ByteView associatedData,
                                          ByteView sealed);

struct SnapshotContent {
    std::map<DeviceId, wire::DeviceSequence> sequences;
    Bytes state; ///< PartReplica::exportState
};
/// Compressed, padded, sealed. \pre header fields of `snapshot` that bind are set (all but sealed and signatures)
[[nodiscard]] Result<Bytes> sealSnapshot(const crypto::Key& epoch, RandomSource& random, const wire::Snapshot& snapshot,
                                         const SnapshotContent& content);
/// \return CannotOpen, Malformed, TooLarge (decompressed size over the limit).
[[nodiscard]] Result<SnapshotContent> openSnapshot(const crypto::Key& epoch, const wire::Snapshot& snapshot,
                                                   std::size_t plainMax = wire::limits::kSnapshotPlainMax);
/// Keyed, so that the server cannot tell equal states apart from others.
[[nodiscard]] Hash snapshotStateHash(const crypto::Key& epoch, const SnapshotContent& content);

} // namespace kp::engine
