/// \file The answers that the guard gives by itself: generic, no library text, no version, always closing.
#pragma once

#include <string>
#include <string_view>

namespace kp::server {

/// Reason phrase of a status this server uses, "Error" for any other.
[[nodiscard]] std::string_view reasonOf(int status) noexcept;
/// {"error":"..."} with the stable word for that status.
[[nodiscard]] std::string errorBody(int status);
/// A whole answer with "Connection: close". retryAfterSeconds 0: no Retry-After header.
[[nodiscard]] std::string refusal(int status, int retryAfterSeconds = 0);
/// 2 to 10 seconds, spread by the ordinal of what was refused so that a crowd does not come back together.
[[nodiscard]] int retryAfterFor(unsigned long long ordinal) noexcept;

} // namespace kp::server
