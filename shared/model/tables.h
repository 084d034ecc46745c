/// \file The tables behind schema.h. Private to this library.
#pragma once

#include "shared/model/schema.h"

namespace kp::model::detail {

[[nodiscard]] std::span<const KindSpec> allKinds() noexcept;
[[nodiscard]] std::span<const std::string_view> allDomains() noexcept;

} // namespace kp::model::detail
