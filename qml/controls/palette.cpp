#include "qml/controls/palette.h"

namespace kp::controls {
namespace {

constexpr Palette kLight{
#define KP_PICK(token, light, dark, hcLight, hcDark) light,
    KP_COLOUR_TOKENS(KP_PICK)
#undef KP_PICK
};
constexpr Palette kDark{
#define KP_PICK(token, light, dark, hcLight, hcDark) dark,
    KP_COLOUR_TOKENS(KP_PICK)
#undef KP_PICK
};
constexpr Palette kHighLight{
#define KP_PICK(token, light, dark, hcLight, hcDark) hcLight,
    KP_COLOUR_TOKENS(KP_PICK)
#undef KP_PICK
};
constexpr Palette kHighDark{
#define KP_PICK(token, light, dark, hcLight, hcDark) hcDark,
    KP_COLOUR_TOKENS(KP_PICK)
#undef KP_PICK
};

constexpr std::array<Tint, kTintCount> kTintsLight{{
    {0xFFCFE6DE, 0xFF12473F},
    {0xFFD4DFEB, 0xFF27405B},
    {0xFFE8DAF0, 0xFF50295F},
    {0xFFF8E1A6, 0xFF5A4000},
    {0xFFF6D4C1, 0xFF6B2D10},
    {0xFFE1E5BD, 0xFF41460F},
    {0xFFF3D2DC, 0xFF6B2140},
    {0xFFCEE4F0, 0xFF1A4559},
    {0xFFE6DFD2, 0xFF4C4A42},
}};
constexpr std::array<Tint, kTintCount> kTintsDark{{
    {0xFF2A5049, 0xFFD5F0E7},
    {0xFF2F4660, 0xFFDBE8F5},
    {0xFF4A3158, 0xFFEEDDF7},
    {0xFF54430F, 0xFFFBE5AE},
    {0xFF5C3422, 0xFFFBDCCB},
    {0xFF45491A, 0xFFE9EDC6},
    {0xFF5C2B40, 0xFFF9DCE6},
    {0xFF21495C, 0xFFD5EBF6},
    {0xFF3A3F3A, 0xFFE6E2D8},
}};

} // namespace

const Palette& palette(bool dark, bool highContrast) noexcept
{
    if (highContrast)
        return dark ? kHighDark : kHighLight;
    return dark ? kDark : kLight;
}

const Tint& tint(int index, bool dark) noexcept
{
    // Neutral stands outside the round, or a ninth person would look like a nameless one.
    const std::size_t place =
        index < 0 || index == kTintNeutral ? kTintNeutral : static_cast<std::size_t>(index % kTintNeutral);
    return dark ? kTintsDark[place] : kTintsLight[place];
}

} // namespace kp::controls
