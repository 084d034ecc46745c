/// \file Order in a list: each item holds a key, a base-62 fraction as text (0-9A-Za-z, compared byte by byte); moving an
/// item is one write. Keys carry random low digits, so two devices inserting at the same spot rarely choose the same key;
/// equal keys are ordered by item id. A key never ends in '0', so there is always room before it.
#pragma once

#include "shared/core/clock.h"
#include "shared/core/result.h"

#include <optional>
#include <span>
#include <string>
#include <vector>

namespace kp::merge {

inline constexpr std::size_t kOrderKeyLengthMax = 48; ///< a longer key makes planInsert() re-space its surroundings

[[nodiscard]] bool isOrderKey(std::string_view key) noexcept;

/// A key strictly between two others; nullopt stands for the end of the list on that side.
/// \return Errc::BadValue unless both are keys and before < after
[[nodiscard]] Result<std::string> between(const std::optional<std::string>& before, const std::optional<std::string>& after,
                                          RandomSource& random);

/// `count` keys in ascending order strictly between two others, evenly spread. Same errors as between().
[[nodiscard]] Result<std::vector<std::string>> spread(const std::optional<std::string>& before,
                                                      const std::optional<std::string>& after, std::size_t count,
                                                      RandomSource& random);

struct OrderWrite {
    std::size_t index = 0; ///< in the list as it is after the insertion
    std::string key;
};

/// The keys to write so that a new item stands at `position` of a list (0: first). One write as a rule; more when
/// neighbours have equal or damaged keys, or when keys would grow beyond kOrderKeyLengthMax.
/// \param keys the list's keys as shown, i.e. sorted by (key, id)
[[nodiscard]] std::vector<OrderWrite> planInsert(std::span<const std::string> keys, std::size_t position,
                                                 RandomSource& random);

} // namespace kp::merge
