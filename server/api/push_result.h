/// \file What a device is told of one thing it pushed.
#pragma once

#include "shared/wire/messages.h"

namespace kp::server {

inline wire::PushResult refused(Errc code)
{
    wire::PushResult result;
    // A gap, a full quota and a restored server pass; the rest is for good.
    const bool passes = code == Errc::Gap || code == Errc::QuotaReached || code == Errc::ServerRestored;
    result.status = passes ? wire::PushStatus::Later : wire::PushStatus::Refused;
    result.code = code;
    return result;
}

inline wire::PushResult placedAt(const wire::Place& place)
{
    wire::PushResult result;
    result.place = place;
    return result;
}

} // namespace kp::server
