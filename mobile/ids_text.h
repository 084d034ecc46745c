/// \file Ids and words on their way between the engine (UTF-8, types) and QML (QString).
#pragma once

#include "shared/core/ids.h"

#include <QString>

#include <string>

namespace kp::app {

[[nodiscard]] inline QString text(const std::string& words) { return QString::fromStdString(words); }

template <class Tag, std::size_t N>
[[nodiscard]] QString text(const Id<Tag, N>& id)
{
    return QString::fromStdString(id.hex());
}

/// The zero id for a text that is none: the engine answers NotFound then.
template <class AnyId>
[[nodiscard]] AnyId idOf(const QString& hex)
{
    auto id = AnyId::fromHexText(hex.toStdString());
    return id.ok() ? id.value() : AnyId{};
}

} // namespace kp::app
