/// \file One random value of everything that travels, and how to read and write it again: for vectors, round trips and fuzz
/// seeds alike.
#pragma once

#include "shared/wire/blob.h"
#include "shared/wire/messages.h"
#include "shared/wire/operation.h"
#include "shared/wire/parcel.h"
#include "tests/shared/wire_world.h"

#include <optional>

namespace kp::test {

struct Sample {
    const char* name;
    Bytes (*make)(CountingRandom&);
    /// The canonical encoding of what was read; nothing where it was refused.
    std::optional<Bytes> (*again)(ByteView);
};

[[nodiscard]] std::span<const Sample> samples();
/// The keys behind every signature in the samples.
[[nodiscard]] const Actor& sampleSigner();
[[nodiscard]] wire::Entry sampleEntry(CountingRandom& random, std::size_t kind);
[[nodiscard]] wire::Commit sampleCommit(CountingRandom& random);
[[nodiscard]] wire::Receipt sampleReceipt(CountingRandom& random);
[[nodiscard]] wire::Snapshot sampleSnapshot(CountingRandom& random);
[[nodiscard]] wire::CommitBody sampleBody(CountingRandom& random);
[[nodiscard]] wire::Parcel sampleParcel(CountingRandom& random);
[[nodiscard]] wire::SyncRequest sampleSyncRequest(CountingRandom& random);

} // namespace kp::test
