#include "shared/model/safety.h"

#include <algorithm>

namespace kp::model {
namespace {

constexpr SafetyGroundSpec kGrounds[] = {
    {SafetyGround::Emergency, "emergency", "Emergency", "Noodtoestand"},
    {SafetyGround::Danger, "danger", "Serious danger", "Ernstig gevaar"},
    {SafetyGround::Request, "request", "Request of a mandated service", "Vraag van een gemandateerde voorziening"},
};

} // namespace

std::span<const SafetyGroundSpec> safetyGrounds() noexcept { return kGrounds; }

const SafetyGroundSpec* findSafetyGround(std::string_view name) noexcept
{
    const auto* found = std::ranges::find(kGrounds, name, &SafetyGroundSpec::name);
    return found == std::end(kGrounds) ? nullptr : found;
}

const SafetyGroundSpec* findSafetyGround(SafetyGround ground) noexcept
{
    const auto* found = std::ranges::find(kGrounds, ground, &SafetyGroundSpec::ground);
    return found == std::end(kGrounds) ? nullptr : found;
}

} // namespace kp::model
