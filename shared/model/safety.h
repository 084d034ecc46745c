/// \file What a safety exception asks for, as data: grounds, terms, lengths. Law and policy decide these numbers, not us; what no
/// policy may exceed stands in shared/wire/limits.h. Who may sign is decided by the authorise table. Any thread.
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>

namespace kp::model {

enum class SafetyGround : std::uint8_t {
    Emergency = 1, ///< noodtoestand: somebody has to act now
    Danger = 2,    ///< a serious danger to somebody's integrity that the person cannot avert
    Request = 3,   ///< a mandated body asks, on a ground in law
};
struct SafetyGroundSpec {
    SafetyGround ground = SafetyGround::Emergency;
    std::string_view name; ///< stable, as on the command line
    std::string_view english;
    std::string_view dutch;
};
[[nodiscard]] std::span<const SafetyGroundSpec> safetyGrounds() noexcept;
[[nodiscard]] const SafetyGroundSpec* findSafetyGround(std::string_view name) noexcept;
[[nodiscard]] const SafetyGroundSpec* findSafetyGround(SafetyGround ground) noexcept;

/// Four weeks: long enough for a first decision of a mandated service; whoever needs longer decides again, with a colleague.
inline constexpr int kSafetyDaysMax = 28;
/// The family is told at once, or at the latest then (protocol.md).
inline constexpr int kSafetyTellDaysMax = 90;
/// A question to a colleague that was not answered by then is none any more: the situation has changed.
inline constexpr int kSafetyAskHours = 72;
/// Characters. Shorter is a word, not a reason that the family can weigh afterwards.
inline constexpr std::size_t kSafetyReasonMin = 80;
inline constexpr std::size_t kSafetyReasonMax = 1000;

} // namespace kp::model
