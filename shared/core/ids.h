/// \file Identifiers as types. 16 bytes: random (or a truncated hash where noted); 32 bytes: a BLAKE2b-256 hash.
#pragma once

#include "shared/core/bytes.h"

#include <algorithm>
#include <array>
#include <compare>
#include <cstring>
#include <functional>

namespace kp {

template <class Tag, std::size_t N>
struct Id {
    static constexpr std::size_t kSize = N;
    std::array<std::uint8_t, N> bytes{};

    friend auto operator<=>(const Id&, const Id&) = default;
    friend bool operator==(const Id&, const Id&) = default;
    [[nodiscard]] bool isZero() const noexcept
    {
        return std::all_of(bytes.begin(), bytes.end(), [](std::uint8_t b) { return b == 0; });
    }
    [[nodiscard]] ByteView view() const noexcept { return bytes; }
    [[nodiscard]] std::string hex() const { return toHex(bytes); }

    /// \return Errc::BadValue unless `text` is exactly 2*N hexadecimal digits.
    [[nodiscard]] static Result<Id> fromHexText(std::string_view text)
    {
        KP_TRY_ASSIGN(const Bytes raw, fromHex(text));
        return fromBytes(raw);
    }
    /// \return Errc::BadValue unless `raw` has exactly N bytes.
    [[nodiscard]] static Result<Id> fromBytes(ByteView raw)
    {
        if (raw.size() != N)
            return Errc::BadValue;
        Id id;
        std::copy(raw.begin(), raw.end(), id.bytes.begin());
        return id;
    }
};

using SpaceId = Id<struct SpaceTag, 32>;           ///< one family's plan: hash of its genesis entry
using PersonId = Id<struct PersonTag, 16>;         ///< random; equals the id of the person's item in the plan
using DeviceId = Id<struct DeviceTag, 16>;         ///< truncated hash of the device's public keys
using ItemId = Id<struct ItemTag, 16>;             ///< random
using BlobId = Id<struct BlobTag, 16>;             ///< hash of its sealed chunks (wire/blob.h)
using ServerId = Id<struct ServerTag, 16>;         ///< random, made when a server's store is created
using GenerationId = Id<struct GenerationTag, 16>; ///< random, new at a store's creation and at every restore
using InviteId = Id<struct InviteTag, 16>;         ///< derived from the invitation's secret
using Hash = Id<struct HashTag, 32>;               ///< BLAKE2b-256
using PartId = Id<struct PartTag, 32>;             ///< hash of the part's genesis entry
using ChainId = Id<struct ChainTag, 32>;           ///< a space id or a part id
using CommitId = Id<struct CommitTag, 32>;         ///< hash of a commit's header
using EntryId = Id<struct EntryTag, 32>;           ///< hash of an entry without signatures
using EpochId = Id<struct EpochTag, 32>;           ///< commitment to the key of one epoch of one part
using Signature = Id<struct SignatureTag, 64>;
using SignPublicKey = Id<struct SignPublicTag, 32>;
using BoxPublicKey = Id<struct BoxPublicTag, 32>;

} // namespace kp

template <class Tag, std::size_t N>
struct std::hash<kp::Id<Tag, N>> {
    std::size_t operator()(const kp::Id<Tag, N>& id) const noexcept
    {
        // Ids are uniformly random bytes, so a prefix is as good as a hash of the whole.
        std::size_t prefix = 0;
        std::memcpy(&prefix, id.bytes.data(), sizeof prefix);
        return prefix;
    }
};
