#include "mobile/signature_text.h"

#include <QStringList>

#include <algorithm>

namespace kp::app {
namespace {

/// "rrggbb width x,y x,y ...": the pad says its colour and pen first.
constexpr qsizetype kBeforePoints = 2;

std::optional<model::DrawnPoint> pointOf(const QString& pair)
{
    const QStringList numbers = pair.split(u',');
    bool xFine = false, yFine = false;
    const int x = numbers.value(0).toInt(&xFine);
    const int y = numbers.value(1).toInt(&yFine);
    if (numbers.size() != 2 || !xFine || !yFine)
        return std::nullopt;
    // A finger slides off the paper's edge: the line goes on along it.
    const auto kept = [](int at) { return static_cast<std::uint16_t>(std::clamp(at, 0, int{model::kDrawingEdge})); };
    return model::DrawnPoint{kept(x), kept(y)};
}

std::vector<model::DrawnPoint> thinned(const std::vector<model::DrawnPoint>& stroke, std::size_t step)
{
    std::vector<model::DrawnPoint> kept;
    for (std::size_t at = 0; at < stroke.size(); at += step)
        kept.push_back(stroke[at]);
    if (kept.back() != stroke.back())
        kept.push_back(stroke.back());
    return kept;
}

std::size_t pointsOf(const model::Drawing& drawing)
{
    std::size_t points = 0;
    for (const auto& stroke : drawing)
        points += stroke.size();
    return points;
}

} // namespace

Result<model::Drawing> drawingOf(const QString& padText)
{
    model::Drawing whole;
    for (const QString& line : padText.split(u';', Qt::SkipEmptyParts)) {
        const QStringList words = line.split(u' ', Qt::SkipEmptyParts);
        std::vector<model::DrawnPoint> stroke;
        for (qsizetype at = kBeforePoints; at < words.size(); ++at) {
            const auto point = pointOf(words.at(at));
            if (!point)
                return Error{Errc::BadValue, "drawing"};
            stroke.push_back(*point);
        }
        if (!stroke.empty())
            whole.push_back(std::move(stroke));
    }
    if (whole.empty())
        return Error{Errc::BadValue, "drawing"};
    if (whole.size() > model::kStrokesMax)
        return Errc::TooLarge;
    model::Drawing drawing = whole;
    for (std::size_t step = 2; pointsOf(drawing) > model::kPointsMax; ++step)
        std::transform(whole.begin(), whole.end(), drawing.begin(),
                       [step](const auto& stroke) { return thinned(stroke, step); });
    return drawing;
}

QString strokesText(const model::Drawing& drawing)
{
    QStringList strokes;
    for (const auto& stroke : drawing) {
        QStringList points;
        for (const model::DrawnPoint& point : stroke)
            points.append(QStringLiteral("%1,%2").arg(point.x).arg(point.y));
        strokes.append(points.join(u' '));
    }
    return strokes.join(u';');
}

} // namespace kp::app
