/// \file The colours of the app: one row per token, one column per theme. Tests compute the contrast figures from this table, so
/// a colour that nobody can read never reaches a screen.
#pragma once

#include <QRgb>

#include <array>

namespace kp::controls {

// X(token, light, dark, high contrast light, high contrast dark); values are 0xAARRGGBB without alpha unless noted.
#define KP_COLOUR_TOKENS(X)                                                                                                \
    X(bg, 0xFFF6F1E8, 0xFF151A18, 0xFFFFFFFF, 0xFF000000)                                                                  \
    X(surface, 0xFFFFFDF9, 0xFF1E2522, 0xFFFFFFFF, 0xFF000000)                                                             \
    X(sunk, 0xFFEEE7DA, 0xFF29312D, 0xFFF2F2F2, 0xFF1A1A1A)                                                                \
    X(line, 0xFFE2D9C8, 0xFF36403B, 0xFF000000, 0xFFFFFFFF)                                                                \
    X(edge, 0xFF857B69, 0xFF87938C, 0xFF000000, 0xFFFFFFFF)                                                                \
    X(ink, 0xFF22302C, 0xFFF3EFE6, 0xFF000000, 0xFFFFFFFF)                                                                 \
    X(soft, 0xFF56605A, 0xFFBAC1B8, 0xFF262626, 0xFFE6E6E6)                                                                \
    X(primary, 0xFF1C5F55, 0xFF8FD3C1, 0xFF00423A, 0xFFA8F0DD)                                                             \
    X(onPrimary, 0xFFFFFFFF, 0xFF0A2C26, 0xFFFFFFFF, 0xFF000000)                                                           \
    X(primarySoft, 0xFFD9EAE3, 0xFF21453E, 0xFFDFF3EC, 0xFF0E3A32)                                                         \
    X(onPrimarySoft, 0xFF12473F, 0xFFC9EDE2, 0xFF00302A, 0xFFD8FFF4)                                                       \
    X(hero, 0xFF1C5F55, 0xFF1F4D45, 0xFF00423A, 0xFF0E3A32)                                                                \
    X(onHero, 0xFFFFFFFF, 0xFFFFFFFF, 0xFFFFFFFF, 0xFFFFFFFF)                                                              \
    X(heroSoft, 0xFFD3E8E0, 0xFFC9E7DD, 0xFFFFFFFF, 0xFFFFFFFF)                                                            \
    X(heroLine, 0xFF8DB9AF, 0xFF8DB9AF, 0xFFFFFFFF, 0xFFFFFFFF)                                                            \
    X(honeySoft, 0xFFFBEAC0, 0xFF3F3415, 0xFFFFF3D1, 0xFF332700)                                                           \
    X(onHoney, 0xFF5A4000, 0xFFF9E2A6, 0xFF3A2800, 0xFFFFEBB5)                                                             \
    X(sun, 0xFFA86F00, 0xFFF0C35C, 0xFF8A5A00, 0xFFFFD672)                                                                 \
    X(honey, 0xFFE0A126, 0xFFF0C35C, 0xFFFFC94D, 0xFFFFD672)                                                               \
    X(plumSoft, 0xFFEDE2F3, 0xFF3B2A46, 0xFFF6EBFB, 0xFF2E1640)                                                            \
    X(onPlum, 0xFF50295F, 0xFFEBD7F5, 0xFF36104A, 0xFFF6E6FF)                                                              \
    X(plum, 0xFF76498E, 0xFFCFA8E2, 0xFF4A1C63, 0xFFE7C6F7)                                                                \
    X(slateSoft, 0xFFE0E8F0, 0xFF263646, 0xFFE9F1F8, 0xFF102A44)                                                           \
    X(onSlate, 0xFF29435E, 0xFFD3E2F1, 0xFF0E2740, 0xFFE3F0FF)                                                             \
    X(slate, 0xFF46627F, 0xFF9DBAD8, 0xFF16324E, 0xFFBFDCFA)                                                               \
    X(claySoft, 0xFFFAE2D5, 0xFF4A2A1B, 0xFFFFEDE4, 0xFF3D1804)                                                            \
    X(onClay, 0xFF72300F, 0xFFFBD9C8, 0xFF571B02, 0xFFFFE3D6)                                                              \
    X(clay, 0xFFA84F2A, 0xFFF0A483, 0xFF7A2A08, 0xFFFFBFA3)                                                                \
    X(wheel, 0xFF4A8C7D, 0xFF4F9484, 0xFF2E7A6C, 0xFF6FC2B0)                                                               \
    X(scrim, 0x8022302C, 0xB0000000, 0xB0000000, 0xD1000000)

struct Palette {
#define KP_FIELD(token, light, dark, hcLight, hcDark) QRgb token;
    KP_COLOUR_TOKENS(KP_FIELD)
#undef KP_FIELD
};

/// The ground and letter colour of one person. A tint is given once and kept; it has no meaning.
struct Tint {
    QRgb ground;
    QRgb letter;
};

/// Eight tints for people and, last, the neutral one.
inline constexpr int kTintCount = 9;
inline constexpr int kTintNeutral = 8;

[[nodiscard]] const Palette& palette(bool dark, bool highContrast) noexcept;

/// Any index is allowed: below zero is neutral, above the table it starts again.
[[nodiscard]] const Tint& tint(int index, bool dark) noexcept;

} // namespace kp::controls
