/// \file How content is sealed under an epoch's key: commit bodies, notes inside entries, receipts, snapshots. Labels and
/// associated data are those of shared/wire/README.md. Pure.
#pragma once

#include "shared/crypto/crypto.h"
#include "shared/wire/operation.h"
#include "shared/wire/rights.h"

#include <map>

namespace kp::engine {

[[nodiscard]] Bytes sealBody(const crypto::Key& epoch, RandomSource& random, const wire::CommitHeader& header,
                             const wire::CommitBody& body);
/// \return CannotOpen, Malformed.
[[nodiscard]] Result<wire::CommitBody> openCommit(const crypto::Key& epoch, const wire::Commit& commit);

[[nodiscard]] Bytes sealNote(const crypto::Key& epoch, RandomSource& random, const SpaceId& space, ByteView note);
[[nodiscard]] Result<Bytes> openNote(const crypto::Key& epoch, const SpaceId& space, ByteView sealed);

struct SnapshotContent {
    std::map<DeviceId, wire::DeviceSequence> sequences;
    Bytes state; ///< PartReplica::exportState
};
/// Compressed, padded, sealed. \pre header fields of `snapshot` that bind are set (all but sealed and signatures)
[[nodiscard]] Result<Bytes> sealSnapshot(const crypto::Key& epoch, RandomSource& random, const wire::Snapshot& snapshot,
                                         const SnapshotContent& content);
/// \return CannotOpen, Malformed, TooLarge (decompressed size over the limit).
[[nodiscard]] Result<SnapshotContent> openSnapshot(const crypto::Key& epoch, const wire::Snapshot& snapshot);
/// Keyed, so that the server cannot tell equal states apart from others.
[[nodiscard]] Hash snapshotStateHash(const crypto::Key& epoch, const SnapshotContent& content);

} // namespace kp::engine
