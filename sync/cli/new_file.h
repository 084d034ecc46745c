/// \file Files that a person names: the one place where the command line reads and writes what is not its vault.
#pragma once

#include "shared/core/bytes.h"
#include "shared/core/result.h"

#include <cstddef>
#include <string>

namespace kp::cli {

/// A new file for its owner's eyes alone, whole and on the disk, or not there; what is there already stays as it is.
/// \return BadValue "exists", "to"; StorageFull, StorageFailed
[[nodiscard]] Result<void> writeNewFile(const std::string& path, ByteView bytes);
/// \return BadValue "from" for what is no file to be read; TooLarge "picture-bytes" over `bytesMax`
[[nodiscard]] Result<Bytes> readFile(const std::string& path, std::size_t bytesMax);

} // namespace kp::cli
