#include "shared/core/error.h"

#include <array>
#include <utility>

namespace kp {
namespace {

constexpr std::array<std::pair<Errc, std::string_view>, 34> kNames{{
    {Errc::BadValue, "bad-value"},
    {Errc::TooLarge, "too-large"},
    {Errc::NotFound, "not-found"},
    {Errc::Malformed, "malformed"},
    {Errc::BadCode, "bad-code"},
    {Errc::CodeExpired, "code-expired"},
    {Errc::Usage, "usage"},
    {Errc::WrongPassphrase, "wrong-passphrase"},
    {Errc::TryLater, "try-later"},
    {Errc::NotAllowed, "not-allowed"},
    {Errc::ConsentNeeded, "consent-needed"},
    {Errc::Unconfirmed, "unconfirmed"},
    {Errc::Revoked, "revoked"},
    {Errc::LeaseExpired, "lease-expired"},
    {Errc::BadSignature, "bad-signature"},
    {Errc::CannotOpen, "cannot-open"},
    {Errc::MissingKey, "missing-key"},
    {Errc::AskFirst, "ask-first"},
    {Errc::MayReveal, "may-reveal"},
    {Errc::VaultBusy, "vault-busy"},
    {Errc::NotAVault, "not-a-vault"},
    {Errc::TestVault, "test-vault"},
    {Errc::RestoredCopy, "restored-copy"},
    {Errc::FormatTooNew, "format-too-new"},
    {Errc::StorageFull, "storage-full"},
    {Errc::StorageFailed, "storage-failed"},
    {Errc::Offline, "offline"},
    {Errc::Gap, "gap"},
    {Errc::Fork, "fork"},
    {Errc::UnknownSession, "unknown-session"},
    {Errc::ServerRestored, "server-restored"},
    {Errc::ProtocolMismatch, "protocol-mismatch"},
    {Errc::ServerDishonest, "server-dishonest"},
    {Errc::QuotaReached, "quota-reached"},
}};

} // namespace

std::string_view name(Errc code) noexcept
{
    for (const auto& [value, text] : kNames)
        if (value == code)
            return text;
    return "internal";
}

Errc errcFromName(std::string_view text) noexcept
{
    for (const auto& [value, known] : kNames)
        if (known == text)
            return value;
    return Errc::Internal;
}

} // namespace kp
