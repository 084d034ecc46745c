/// \file What is inside a commit's sealed body: operations, the one thing a merge consumes. The server never sees these.
///
/// Numbers carry the rules that every version must judge alike, also for kinds and fields it does not know:
/// kind bit 0x8000: added only (its item's id is the hash of author, random value and content); kind bit 0x4000: authored
/// (id is the hash of author and random value; only the author's operations count); field bit 0x8000: a set, one register
/// per element; field bit 0x4000: *tick* access may write it. Field 0 is existence, field 1 the order in a list.
#pragma once

#include "shared/core/ids.h"
#include "shared/core/result.h"
#include "shared/wire/limits.h"

#include <compare>
#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace kp::wire {

inline constexpr std::uint16_t kKindAddedOnly = 0x8000;
inline constexpr std::uint16_t kKindAuthored = 0x4000;
inline constexpr std::uint16_t kFieldSet = 0x8000;
inline constexpr std::uint16_t kFieldTick = 0x4000;
inline constexpr std::uint16_t kFieldExistence = 0;
inline constexpr std::uint16_t kFieldOrder = 1;
inline constexpr std::uint16_t kFieldMovedTo = 2; ///< value: the destination part's id as bytes
inline constexpr std::uint16_t kFieldNonce = 3;   ///< the random value behind a hashed id, as bytes

/// Identity of an operation inside one part: device, device sequence (from 1), index in the commit.
struct Dot {
    DeviceId device;
    std::uint64_t sequence = 0;
    std::uint32_t index = 0;

    friend auto operator<=>(const Dot&, const Dot&) = default;
    friend bool operator==(const Dot&, const Dot&) = default;
};

/// A value as written. monostate: the field was cleared. Unknown: a type of a newer app, kept byte for byte.
struct UnknownValue {
    std::uint8_t type = 0;
    Bytes bytes;
    friend auto operator<=>(const UnknownValue&, const UnknownValue&) = default;
    friend bool operator==(const UnknownValue&, const UnknownValue&) = default;
};
using Value = std::variant<std::monostate, bool, std::int64_t, std::string, ItemId, Bytes, UnknownValue>;

/// Where a copied operation came from (moves, safety parts, parcels).
struct Origin {
    PartId part;
    Dot dot;
    PersonId author;

    friend auto operator<=>(const Origin&, const Origin&) = default;
    friend bool operator==(const Origin&, const Origin&) = default;
};

struct Operation {
    ItemId item;
    std::uint16_t kind = 0;
    std::uint16_t field = 0;
    Bytes element; ///< which element, for set fields; else empty
    Value value;
    std::uint64_t stamp = 0;   ///< hybrid clock: milliseconds << 16 | counter; display only
    std::vector<Dot> replaces; ///< sorted, no duplicates: the heads of this register its author saw
    std::vector<Dot> seen;     ///< removal only: the heads of all other registers of the item; sorted
    std::optional<Origin> origin;
    Bytes extension; ///< what a newer app added; kept

    friend bool operator==(const Operation&, const Operation&) = default;
};

struct CommitBody {
    std::vector<Operation> operations;

    friend bool operator==(const CommitBody&, const CommitBody&) = default;
};

/// What others could not read again must be refused when it is made: counts, sizes, order of dots, form of texts (well-formed
/// UTF-8 without NUL). \return Errc::TooLarge or Errc::Malformed.
[[nodiscard]] Result<void> check(const CommitBody& body);
/// \pre check(body) is ok
[[nodiscard]] Bytes encode(const CommitBody& body);
/// \return Errc::Malformed for anything not canonical or over a limit.
[[nodiscard]] Result<CommitBody> decodeCommitBody(ByteView bytes);

class Writer;
class Reader;
void write(Writer& out, const Dot& dot);
[[nodiscard]] Dot readDot(Reader& in);
void write(Writer& out, const Value& value);
[[nodiscard]] Value readValue(Reader& in);
void write(Writer& out, const Operation& operation);
[[nodiscard]] Operation readOperation(Reader& in);

} // namespace kp::wire

template <>
struct std::hash<kp::wire::Dot> {
    std::size_t operator()(const kp::wire::Dot& dot) const noexcept
    {
        return std::hash<kp::DeviceId>{}(dot.device) ^ (dot.sequence * 0x9E3779B97F4A7C15ULL) ^ (dot.index * 0xC2B2AE3DULL);
    }
};
