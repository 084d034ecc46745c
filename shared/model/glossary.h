/// \file The field's words in Dutch and English (facts.md 10 and product.md, "The words on the screen"), so that exports,
/// printed plans and translations call a thing by the same name everywhere. Any thread.
#pragma once

#include <span>
#include <string_view>

namespace kp::model {

struct Term {
    std::string_view key; ///< stable; the name of a kind, part or enumeration value where there is one
    std::string_view english;
    std::string_view dutch;
};

[[nodiscard]] std::span<const Term> glossary() noexcept;
/// The Dutch or English word; the key itself where the glossary has none, so that nothing shows empty.
[[nodiscard]] std::string_view dutch(std::string_view key) noexcept;
[[nodiscard]] std::string_view english(std::string_view key) noexcept;

} // namespace kp::model
