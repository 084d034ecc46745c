#include "sync/merge/fractional_index.h"

#include <algorithm>

namespace kp::merge {
namespace {

constexpr std::string_view kDigits = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
constexpr std::uint64_t kBase = 62;
constexpr std::size_t kDigitsMin = 6;                      ///< room for 10^5 additions at either end at the first length
constexpr std::uint64_t kRoom = kBase * kBase * kBase;     ///< values a new key is chosen among: the jitter
constexpr std::size_t kRespacedLengthMax = 2 * kDigitsMin; ///< re-spacing widens its window until keys are this short

std::uint64_t digitAt(std::string_view key, std::size_t i) { return i < key.size() ? kDigits.find(key[i]) : 0; }

/// before and after as fractions in [0, 1], cut to so many digits that at least `room` values lie between.
struct Gap {
    std::string low; ///< digits of the lower bound
    std::uint64_t size = 0;
};

Gap gapBetween(const std::optional<std::string>& before, const std::optional<std::string>& after, std::uint64_t room)
{
    Gap gap;
    gap.size = after ? 0 : 1; // the end of the list is the fraction 1
    for (std::size_t i = 0; gap.low.size() < kDigitsMin || gap.size < room; ++i) {
        const std::uint64_t low = before ? digitAt(*before, i) : 0;
        const std::uint64_t high = after ? digitAt(*after, i) : 0;
        gap.size = gap.size * kBase + high - low; // never below zero in sum: before < after
        gap.low.push_back(kDigits[low]);
    }
    return gap;
}

std::string plus(std::string digits, std::uint64_t amount)
{
    for (std::size_t i = digits.size(); amount > 0 && i-- > 0;) {
        amount += kDigits.find(digits[i]);
        digits[i] = kDigits[amount % kBase];
        amount /= kBase;
    }
    return digits;
}

/// A key may not end in the smallest digit: nothing could ever be put before it.
std::string asKey(const Gap& gap, std::uint64_t offset)
{
    std::string key = plus(gap.low, offset);
    return key.back() == kDigits.front() ? plus(gap.low, offset + 1) : key;
}

bool areInOrder(const std::optional<std::string>& before, const std::optional<std::string>& after)
{
    return (!before || isOrderKey(*before)) && (!after || isOrderKey(*after)) && (!before || !after || *before < *after);
}

/// \param window the existing keys [first, last) to be written anew, around the new one
std::vector<OrderWrite> respace(std::span<const std::string> keys, std::size_t position, std::size_t first,
                                std::size_t last, std::vector<std::string> fresh)
{
    std::vector<OrderWrite> writes;
    for (std::size_t i = 0; i < fresh.size(); ++i)
        writes.push_back({first + i, std::move(fresh[i])});
    KP_ASSERT(first <= position && position <= last && last <= keys.size());
    return writes;
}

} // namespace

bool isOrderKey(std::string_view key) noexcept
{
    return !key.empty() && key.size() <= 2 * kOrderKeyLengthMax && key.back() != kDigits.front()
           && key.find_first_not_of(kDigits) == std::string_view::npos;
}

Result<std::string> between(const std::optional<std::string>& before, const std::optional<std::string>& after,
                            RandomSource& random)
{
    if (!areInOrder(before, after))
        return Errc::BadValue;
    const Gap gap = gapBetween(before, after, kRoom);
    // At the ends of the list a step of bounded size; halving the rest would cost a digit every few additions.
    const std::uint64_t step = std::min(kRoom, gap.size / 2);
    if (before && !after)
        return asKey(gap, step / 2 + random.below(step / 2));
    if (!before && after)
        return asKey(gap, gap.size - step + random.below(step / 2));
    return asKey(gap, gap.size / 4 + random.below(gap.size / 2));
}

Result<std::vector<std::string>> spread(const std::optional<std::string>& before, const std::optional<std::string>& after,
                                        std::size_t count, RandomSource& random)
{
    if (!areInOrder(before, after) || count >= kRoom)
        return Errc::BadValue;
    const Gap gap = gapBetween(before, after, kRoom * (count + 1));
    const std::uint64_t share = gap.size / (count + 1);
    std::vector<std::string> keys;
    keys.reserve(count);
    for (std::size_t i = 1; i <= count; ++i)
        keys.push_back(asKey(gap, share * i - share / 4 + random.below(share / 2)));
    return keys;
}

std::vector<OrderWrite> planInsert(std::span<const std::string> keys, std::size_t position, RandomSource& random)
{
    KP_ASSERT(position <= keys.size());
    const auto keyAt = [&](std::size_t i) { return i < keys.size() ? std::optional(keys[i]) : std::nullopt; };
    const auto before = position > 0 ? keyAt(position - 1) : std::nullopt;
    if (auto key = between(before, keyAt(position), random); key.ok() && key.value().size() <= kOrderKeyLengthMax)
        return {{position, std::move(key).value()}};
    // Equal or damaged neighbours, or no room left: write a window anew, as narrow as gives short keys again.
    for (std::size_t reach = 1;; reach *= 2) {
        const std::size_t first = position > reach ? position - reach : 0;
        const std::size_t last = std::min(keys.size(), position + reach);
        const auto left = first > 0 ? keyAt(first - 1) : std::nullopt;
        const bool whole = first == 0 && last == keys.size();
        auto fresh = spread(left, keyAt(last), last - first + 1, random);
        if (fresh.ok() && (whole || fresh.value().back().size() <= kRespacedLengthMax))
            return respace(keys, position, first, last, std::move(fresh).value());
        KP_ASSERT(!whole);
    }
}

} // namespace kp::merge
