/// \file Small conversions between SQLite's columns and our types, for this folder alone.
#pragma once

#include "shared/core/ids.h"
#include "shared/sqlite/database.h"

namespace kp::server {

[[nodiscard]] inline std::int64_t asColumn(std::uint64_t value) noexcept { return static_cast<std::int64_t>(value); }
[[nodiscard]] inline std::uint64_t asCount(const sqlite::Statement& row, int column)
{
    return static_cast<std::uint64_t>(row.integer(column));
}
[[nodiscard]] inline std::uint32_t asMinute(const sqlite::Statement& row, int column)
{
    return static_cast<std::uint32_t>(row.integer(column));
}
/// A damaged file may hold anything: a column of another length reads as a zero id, which matches nothing.
template <class AnyId>
[[nodiscard]] AnyId asId(const sqlite::Statement& row, int column)
{
    const Result<AnyId> id = AnyId::fromBytes(row.blob(column));
    return id.ok() ? id.value() : AnyId{};
}

} // namespace kp::server
