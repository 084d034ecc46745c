/// \file A drawn signature: strokes of points, as it goes sealed into a consent. Pure, any thread.
#pragma once

#include "shared/core/bytes.h"
#include "shared/core/result.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace kp::model {

inline constexpr std::uint16_t kDrawingEdge = 999; ///< points lie in a square of 0 to 999, y downwards
inline constexpr std::size_t kStrokesMax = 60;
inline constexpr std::size_t kPointsMax = 900; ///< of all strokes together: under 4 KiB

struct DrawnPoint {
    std::uint16_t x = 0, y = 0;

    friend bool operator==(const DrawnPoint&, const DrawnPoint&) = default;
};
using Drawing = std::vector<std::vector<DrawnPoint>>;

/// u8 format 1, u8 strokes, each u16 count and its points as two u16. \return Errc::BadValue for no stroke, an empty stroke, a
/// point outside; TooLarge over a limit.
[[nodiscard]] Result<Bytes> encodeDrawing(const Drawing& drawing);
/// \return Errc::Malformed for anything encodeDrawing would not give.
[[nodiscard]] Result<Drawing> decodeDrawing(ByteView bytes);
/// [[[x,y],[x,y]],[[x,y]]]: strokes of points as whole numbers. \return Errc::BadValue, TooLarge.
[[nodiscard]] Result<Drawing> drawingFromJson(std::string_view json);
[[nodiscard]] std::string drawingJson(const Drawing& drawing);

} // namespace kp::model
