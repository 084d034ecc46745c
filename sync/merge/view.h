/// \file How a register with several heads is shown. Pure functions of the heads; nothing is ever written back by a view.
#pragma once

#include "sync/merge/part_replica.h"

namespace kp::merge {

/// The rules of protocol.md "The whole merge", one per kind of field.
enum class ViewRule : std::uint8_t {
    Meaning, ///< newest shown, the others as alternatives; a clash is shown to people
    Quiet,   ///< newest shown; no more said
    Status,  ///< the highest rank shown (done before busy before open), newest among equals; a small hint
    Set,     ///< present if any head says true (add wins); also existence
};

enum class Notice : std::uint8_t { None, Hint, Clash };

/// Greater is shown first.
using Rank = int (*)(const Value& value);

struct FieldView {
    std::optional<Head> shown;      ///< nothing when the register was never written
    std::vector<Head> alternatives; ///< other values, each once, best first
    Notice notice = Notice::None;

    [[nodiscard]] bool present() const; ///< for ViewRule::Set
};

/// \pre rank is given for ViewRule::Status
[[nodiscard]] FieldView view(std::vector<Head> heads, ViewRule rule, Rank rank = nullptr);

} // namespace kp::merge
