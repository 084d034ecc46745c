#include "sync/merge/view.h"

#include <algorithm>

namespace kp::merge {
namespace {

bool saysTrue(const Value& value)
{
    const bool* flag = std::get_if<bool>(&value);
    return flag != nullptr && *flag;
}

Notice noticeFor(ViewRule rule)
{
    switch (rule) {
    case ViewRule::Meaning: return Notice::Clash;
    case ViewRule::Status: return Notice::Hint;
    case ViewRule::Quiet:
    case ViewRule::Set: break;
    }
    return Notice::None;
}

} // namespace

bool FieldView::present() const { return shown && saysTrue(shown->value()); }

FieldView view(std::vector<Head> heads, ViewRule rule, Rank rank)
{
    KP_ASSERT(rule != ViewRule::Status || rank != nullptr);
    const auto weight = [&](const Head& head) {
        if (rule == ViewRule::Status)
            return rank(head.value());
        return rule == ViewRule::Set && saysTrue(head.value()) ? 1 : 0;
    };
    std::sort(heads.begin(), heads.end(), [&](const Head& a, const Head& b) {
        const int left = weight(a);
        const int right = weight(b);
        return left != right ? left > right : shownBefore(a, b);
    });
    FieldView result;
    for (Head& head : heads) {
        const auto sameValue = [&](const Head& other) { return other.value() == head.value(); };
        if (!result.shown)
            result.shown = head;
        else if (!sameValue(*result.shown)
                 && std::none_of(result.alternatives.begin(), result.alternatives.end(), sameValue))
            result.alternatives.push_back(head);
    }
    if (!result.alternatives.empty())
        result.notice = noticeFor(rule);
    return result;
}

} // namespace kp::merge
