/// \file A recovery sheet: 256 random bits as words (or as text for a QR code), from which a paper device's keys follow.
/// What the sheet is for stands, sealed under the same bits, in the entry that adds it: a plan that somebody else made up
/// around its public keys does not open. Pure.
#pragma once

#include "sync/engine/context.h"

#include <string>
#include <vector>

namespace kp::engine::sheets {

inline constexpr std::size_t kSecretBytes = 32;

/// 24 words of our own list, the last of which holds eight bits to notice a slip of the pen.
[[nodiscard]] std::string wordsOf(ByteView secret);
/// Blanks, line breaks and capitals are forgiven. \return BadCode.
[[nodiscard]] Result<Bytes> secretOf(std::string_view words);

/// For the QR code: says also where the plans are. "KPS1." and base64url.
struct SheetCode {
    Bytes secret;
    std::vector<std::string> servers;
};
[[nodiscard]] std::string textOf(const SheetCode& code);
[[nodiscard]] bool isCode(std::string_view text);
[[nodiscard]] Result<SheetCode> parse(std::string_view text);

[[nodiscard]] Identity identityOf(ByteView secret);

/// In the sealed field of the entry that adds the sheet.
struct SheetNote {
    PersonId person;
    std::string role;
};
[[nodiscard]] Bytes sealNote(ByteView secret, RandomSource& random, const SpaceId& space, const SheetNote& note);
/// \return CannotOpen when it was not sealed by somebody who knows the secret, for this plan.
[[nodiscard]] Result<SheetNote> openNote(ByteView secret, const SpaceId& space, ByteView sealed);

} // namespace kp::engine::sheets
