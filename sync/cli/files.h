/// \file Files that people name: made new and whole, read within limits.
#pragma once

#include "shared/core/bytes.h"
#include "shared/core/result.h"

#include <string>

namespace kp::cli {

/// A new file for its owner's eyes alone; what is there already stays as it is. \return BadValue ("exists", "to"), StorageFull,
/// StorageFailed: then there is no file.
[[nodiscard]] Result<void> writeNewFile(const std::string& path, ByteView content);
/// \return BadValue ("file": it is not there, cannot be read, or is no file), TooLarge.
[[nodiscard]] Result<Bytes> readFile(const std::string& path, std::size_t bytesMax);

} // namespace kp::cli
