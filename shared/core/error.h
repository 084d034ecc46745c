/// \file The one error vocabulary. Names are stable: they go on the wire, into the command line's answers and into logs.
/// An Error never carries content, a person's name or a key; `detail` is for developers and safe to log.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace kp {

enum class Errc : std::uint16_t {
    // 1-: what came in
    BadValue = 1,
    TooLarge = 2,
    NotFound = 3,
    Malformed = 4,
    BadCode = 5,
    CodeExpired = 6,
    Usage = 7,
    // 20-: keys and rights
    WrongPassphrase = 20,
    TryLater = 21,
    NotAllowed = 22,
    ConsentNeeded = 23,
    Unconfirmed = 24,
    Revoked = 25,
    LeaseExpired = 26,
    BadSignature = 27,
    CannotOpen = 28,
    MissingKey = 29,
    AskFirst = 30,  ///< somebody wants to be asked before this is shown to others
    MayReveal = 31, ///< a text holds what is kept from some of its readers
    // 40-: storage
    VaultBusy = 40,
    NotAVault = 41,
    TestVault = 42,
    RestoredCopy = 43,
    FormatTooNew = 44,
    StorageFull = 45,
    StorageFailed = 46,
    // 60-: network and sync
    Offline = 60,
    Gap = 61,
    Fork = 62,
    UnknownSession = 63,
    ServerRestored = 64,
    ProtocolMismatch = 65,
    ServerDishonest = 66,
    QuotaReached = 67,
    // 90-
    Internal = 90,
};

/// Stable kebab-case name, e.g. "wrong-passphrase".
[[nodiscard]] std::string_view name(Errc code) noexcept;
/// The Errc with that name, or Errc::Internal for an unknown one (a newer peer).
[[nodiscard]] Errc errcFromName(std::string_view name) noexcept;

struct Error {
    Errc code = Errc::Internal;
    std::string detail{};
};

} // namespace kp
