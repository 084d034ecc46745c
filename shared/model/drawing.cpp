#include "shared/model/drawing.h"

#include <nlohmann/json.hpp>

namespace kp::model {
namespace {

constexpr std::uint8_t kFormat = 1;
constexpr std::size_t kJsonBytesMax = 64 * 1024;

void put(Bytes& out, std::uint16_t number)
{
    out.push_back(static_cast<std::uint8_t>(number & 0xFFU));
    out.push_back(static_cast<std::uint8_t>(number >> 8U));
}

Result<void> check(const Drawing& drawing)
{
    std::size_t points = 0;
    for (const auto& stroke : drawing) {
        if (stroke.empty())
            return Errc::BadValue;
        points += stroke.size();
        for (const DrawnPoint& point : stroke)
            if (point.x > kDrawingEdge || point.y > kDrawingEdge)
                return Errc::BadValue;
    }
    if (drawing.empty())
        return Errc::BadValue;
    return drawing.size() > kStrokesMax || points > kPointsMax ? Errc::TooLarge : Result<void>{};
}

} // namespace

Result<Bytes> encodeDrawing(const Drawing& drawing)
{
    KP_TRY(check(drawing));
    Bytes out{kFormat, static_cast<std::uint8_t>(drawing.size())};
    for (const auto& stroke : drawing) {
        put(out, static_cast<std::uint16_t>(stroke.size()));
        for (const DrawnPoint& point : stroke) {
            put(out, point.x);
            put(out, point.y);
        }
    }
    return out;
}

Result<Drawing> decodeDrawing(ByteView bytes)
{
    std::size_t at = 2;
    const auto left = [&] { return bytes.size() - at; };
    const auto take = [&] {
        const auto number = static_cast<std::uint16_t>(bytes[at] | (bytes[at + 1] << 8U));
        at += 2;
        return number;
    };
    if (bytes.size() < 2 || bytes[0] != kFormat)
        return Errc::Malformed;
    Drawing drawing;
    for (std::size_t i = 0; i < bytes[1]; ++i) {
        if (left() < 2)
            return Errc::Malformed;
        const std::size_t count = take();
        if (left() < 4 * count)
            return Errc::Malformed;
        auto& stroke = drawing.emplace_back();
        for (std::size_t k = 0; k < count; ++k) {
            const std::uint16_t x = take();
            stroke.push_back({x, take()});
        }
    }
    if (left() != 0 || !check(drawing).ok())
        return Errc::Malformed;
    return drawing;
}

Result<Drawing> drawingFromJson(std::string_view json)
{
    if (json.size() > kJsonBytesMax)
        return Errc::TooLarge;
    const auto parsed = nlohmann::json::parse(json, nullptr, false);
    if (!parsed.is_array())
        return Errc::BadValue;
    Drawing drawing;
    for (const auto& stroke : parsed) {
        if (!stroke.is_array())
            return Errc::BadValue;
        auto& points = drawing.emplace_back();
        for (const auto& point : stroke) {
            const bool pair = point.is_array() && point.size() == 2 && point[0].is_number_unsigned()
                              && point[1].is_number_unsigned() && point[0].get<std::uint64_t>() <= kDrawingEdge
                              && point[1].get<std::uint64_t>() <= kDrawingEdge;
            if (!pair)
                return Errc::BadValue;
            points.push_back({point[0].get<std::uint16_t>(), point[1].get<std::uint16_t>()});
        }
    }
    KP_TRY(check(drawing));
    return drawing;
}

std::string drawingJson(const Drawing& drawing)
{
    auto out = nlohmann::json::array();
    for (const auto& stroke : drawing) {
        auto points = nlohmann::json::array();
        for (const DrawnPoint& point : stroke)
            points.push_back({point.x, point.y});
        out.push_back(std::move(points));
    }
    return out.dump();
}

} // namespace kp::model
