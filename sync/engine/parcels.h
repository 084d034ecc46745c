/// \file What a device that was taken out had not yet sent: as it is packed there, and as it is opened by the member it is for.
/// Pure but for the sealing.
#pragma once

#include "sync/engine/context.h"
#include "sync/engine/sealing.h"

#include "shared/wire/parcel.h"

namespace kp::engine {

/// Saves of one part, in the order they were made there.
struct ParcelContent {
    struct Save {
        std::uint64_t sequence = 0; ///< as the removed device counted
        bool keep = false;
        Bytes body; ///< encoded CommitBody
    };
    PartId part;
    bool begun = false; ///< the part itself was made there and never sent
    wire::PartRule rule = wire::PartRule::Family;
    PersonId owner;
    PartNote note;
    std::vector<Save> saves;
};
/// Somebody who may review it, with the devices that can open it.
struct ParcelReader {
    PersonId person;
    DeviceBoxes devices;
};

/// [space, number], on the removed device, until somebody has it.
struct ParcelOutRecord {
    ParcelContent content;
    std::vector<ParcelReader> readers; ///< in the order in which they are asked
};
/// [space, 0], there: what is left of a plan after it was wiped.
struct PartingRecord {
    EntryId removal;
    std::vector<wire::ParcelLine> handed; ///< sorted by part
    std::uint32_t left = 0;
    Bytes lastWord; ///< the encoded Wiped entry, once it was offered
    bool over = false;
    bool byMe = false; ///< this person left
};
/// [space, number], at the member it is for.
struct ParcelInRecord {
    Hash id;
    DeviceId from;
    std::uint32_t minute = 0;
    ParcelContent content;
    bool answered = false; ///< copied in or declined: the server may forget it
};

[[nodiscard]] Bytes encode(const ParcelOutRecord&);
[[nodiscard]] Bytes encode(const PartingRecord&);
[[nodiscard]] Bytes encode(const ParcelInRecord&);
[[nodiscard]] Bytes encode(const ParcelContent&);
template <class Record>
[[nodiscard]] Result<Record> decodeParcelRecord(ByteView bytes);

/// For `reader`, signed by the removed device. `about`: everything but content and signature.
[[nodiscard]] wire::Parcel sealParcel(wire::Parcel about, const ParcelContent& content, const ParcelReader& reader,
                                      const crypto::SigningKey& key, RandomSource& random);
/// \return CannotOpen, Malformed.
[[nodiscard]] Result<ParcelContent> openParcel(const wire::Parcel& parcel, const DeviceId& device,
                                               const crypto::BoxKey& box);

} // namespace kp::engine
