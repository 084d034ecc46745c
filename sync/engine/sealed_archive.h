/// \file A provider's file for the years after a plan was closed: one sealed file beside three sheets of words, any two of which
/// open it and one of which opens nothing. It needs no server, no vault and no plan that still lives; keys that live in devices
/// are a poor archive for twenty years. Pure. Any thread.
///
/// Bytes: "KPARCHIVE1", then a list of three boxes, then the sealed content (shared/wire/README.md 1 and 2 say how lists, byte
/// strings and sealing are written). The content's random key stands in each box, sealed under hash("krachtplan/archive/1", the
/// smaller secret, the greater secret) of two of the three sheets, associated data the ten letters. The content is signed inside.
#pragma once

#include "sync/engine/context.h"

#include <array>
#include <string>

namespace kp::engine {

inline constexpr std::size_t kArchiveSheets = 3;
inline constexpr std::size_t kArchiveBytesMax = 64 * 1024 * 1024; ///< of the text in it

struct SealedArchive {
    Bytes file;
    std::array<std::string, kArchiveSheets> sheets; ///< 24 words each; whoever writes them down wipes them
};
/// \return TooLarge.
[[nodiscard]] Result<SealedArchive> sealArchive(RandomSource& random, const std::string& text, const Identity& signer);

struct OpenedArchive {
    std::string text;
    DeviceId signer; ///< who made it: the id is the hash of the keys that signed
};
/// \return BadValue "archive" (no such file), BadCode "sheet" (mistyped words, or the same sheet twice), CannotOpen (sheets of
/// another archive, or a file that was changed), BadSignature.
[[nodiscard]] Result<OpenedArchive> openArchive(ByteView file, std::string_view sheet, std::string_view other);

} // namespace kp::engine
