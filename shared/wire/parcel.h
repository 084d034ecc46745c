/// \file Parcels: what a device that was taken out had not yet sent, handed in for review by one named member. The only thing
/// besides its last word (Wiped) that such a device may do. Not part of any chain; kept by the server until it is answered.
#pragma once

#include "shared/wire/chain.h"
#include "shared/wire/messages.h"

namespace kp::wire {

inline constexpr std::string_view kPathParcel = "/v1/parcel";

namespace limits {
inline constexpr std::size_t kParcelBytesMax = 512 * 1024; ///< sealed
inline constexpr std::size_t kParcelsPerDevice = 256;      ///< of one removed device in one plan
} // namespace limits

enum class ParcelAction : std::uint8_t { HandIn = 1, List = 2, Fetch = 3, Drop = 4 };

/// What the server is told of a parcel, and tells.
struct Parcel {
    SpaceId space;
    DeviceId from;
    PartId part;
    PersonId to;
    std::uint32_t number = 0; ///< of that device in that plan
    Bytes sealed;             ///< ParcelBox; empty in a list
    Signature signature;      ///< of `from`, over all of the above
};
/// HandIn: by the removed device; Fetch and Drop (by the id) and List: by devices of the person it is for.
struct ParcelRequest {
    ParcelAction action = ParcelAction::List;
    Hash id; ///< Fetch, Drop
    std::optional<Parcel> parcel;
};
struct ParcelLineReply {
    Hash id;
    SpaceId space;
    DeviceId from;
    std::uint32_t minute = 0; ///< when it came in
};
struct ParcelReply {
    std::vector<ParcelLineReply> lines;
    std::optional<Parcel> parcel;
};

/// A key for the content, in a sealed box per device of the person it is for, and the content sealed under it.
struct ParcelBox {
    std::vector<std::pair<DeviceId, Bytes>> keys; ///< ascending by device
    Bytes sealed;
};

[[nodiscard]] Hash idOf(const Parcel& parcel);
void sign(Parcel& parcel, const crypto::SigningKey& key);
[[nodiscard]] bool checkSignature(const Parcel& parcel, const SignPublicKey& key);
/// Binds the content to whom and what it is for.
[[nodiscard]] Bytes associatedData(const Parcel& parcel);

[[nodiscard]] Bytes encode(const ParcelRequest&);
[[nodiscard]] Bytes encode(const ParcelReply&);
[[nodiscard]] Bytes encode(const ParcelBox&);
template <>
[[nodiscard]] Result<ParcelRequest> decode(ByteView bytes);
template <>
[[nodiscard]] Result<ParcelReply> decode(ByteView bytes);
template <>
[[nodiscard]] Result<ParcelBox> decode(ByteView bytes);

} // namespace kp::wire
