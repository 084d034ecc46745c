/// \file Invitation codes. In person: self-contained text (also as QR), 256 random bits. Remote: 12 characters of an
/// alphabet without look-alikes, stretched with Argon2id. Pure.
#pragma once

#include "shared/core/clock.h"
#include "shared/crypto/crypto.h"
#include "sync/engine/records.h"

namespace kp::engine::codes {

inline constexpr std::size_t kServersMax = 8; ///< in one code

/// Any code: its prefix, and base64url of what it carries and a checksum.
[[nodiscard]] std::string written(std::string_view prefix, Bytes raw);
/// Blanks and line breaks are forgiven. \return BadCode.
[[nodiscard]] Result<Bytes> read(std::string_view prefix, std::string_view text);

/// "KP1." and base64url of the note and a checksum.
[[nodiscard]] std::string textOf(const CodeNote& note);
/// Blanks and line breaks are forgiven. \return BadCode.
[[nodiscard]] Result<CodeNote> parse(std::string_view text);

/// "KPD1.": for one's own next device.
[[nodiscard]] std::string textOf(const DeviceCodeNote& note);
[[nodiscard]] bool isForDevice(std::string_view text);
[[nodiscard]] Result<DeviceCodeNote> parseForDevice(std::string_view text);

[[nodiscard]] bool isRemote(std::string_view text);
/// Three groups of four, e.g. "k3mf-7hxp-qrw9".
[[nodiscard]] std::string freshRemoteCode(RandomSource& random);
/// 32 bytes. \return BadCode.
[[nodiscard]] Result<Bytes> stretchRemoteCode(std::string_view text);

/// The mailbox's name: says nothing about the secret.
[[nodiscard]] InviteId inviteIdOf(ByteView secret);
[[nodiscard]] Bytes sealGuestNote(ByteView secret, RandomSource& random, const GuestNote& note);
/// \return BadCode when it was not sealed by somebody who knows the secret.
[[nodiscard]] Result<GuestNote> openGuestNote(ByteView secret, ByteView sealed);
[[nodiscard]] Bytes sealAnswer(ByteView secret, RandomSource& random, const CodeNote& note);
[[nodiscard]] Result<CodeNote> openAnswer(ByteView secret, ByteView sealed);

} // namespace kp::engine::codes
