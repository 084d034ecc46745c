#include "server/api/context.h"

#include <algorithm>

namespace kp::server {
namespace {

constexpr std::uint32_t kAttemptsMax = 5;
constexpr std::uint32_t kLifetimeMaxMinutes =
    std::chrono::duration_cast<std::chrono::minutes>(wire::limits::kRemoteInviteLifetime).count();

Reply replyOf(const wire::InviteReply& reply) { return Reply{.body = wire::encode(reply)}; }

Result<Reply> open(Context& context, const DeviceId& device, const wire::InviteRequest& asked)
{
    if (asked.lifetimeMinutes == 0 || asked.lifetimeMinutes > kLifetimeMaxMinutes || asked.invite.isZero())
        return Errc::BadValue;
    KP_TRY_ASSIGN(const std::optional<InviteRow> existing, context.store.invite(asked.invite));
    if (existing)
        return existing->owner == device ? Result<Reply>(replyOf({})) : Errc::BadCode;
    KP_TRY_ASSIGN(const std::uint64_t count, context.store.openInvites(device, context.minute()));
    if (count >= context.options.openInvitesMax)
        return Errc::QuotaReached;
    InviteRow row;
    row.id = asked.invite;
    row.owner = device;
    row.untilMinute = context.minute() + asked.lifetimeMinutes;
    KP_TRY(context.store.putInvite(row));
    return replyOf({});
}

Result<Reply> ask(Context& context, InviteRow row, const wire::InviteRequest& asked)
{
    if (asked.sealed.empty())
        return Errc::BadValue;
    wire::InviteReply reply;
    reply.present = true;
    reply.askedMinute = row.askedMinute;
    if (row.question == asked.sealed)
        return replyOf(reply); // the first answer was lost on its way
    if (context.minute() >= row.untilMinute)
        return Errc::CodeExpired;
    if (row.attempts >= kAttemptsMax)
        return Errc::BadCode;
    ++row.attempts;
    const bool first = row.question.empty();
    if (first) {
        row.question = asked.sealed;
        row.askedMinute = std::max(1U, context.minute());
    }
    KP_TRY(context.store.putInvite(row));
    reply.askedMinute = row.askedMinute;
    return first ? Result<Reply>(replyOf(reply)) : Errc::BadCode;
}

Result<Reply> collect(Context& context, const InviteRow& row)
{
    if (row.question.empty() && context.minute() >= row.untilMinute)
        return Errc::CodeExpired;
    wire::InviteReply reply;
    reply.present = !row.answer.empty();
    reply.askedMinute = row.askedMinute;
    reply.sealed = row.answer;
    return replyOf(reply);
}

Result<Reply> owners(Context& context, InviteRow row, const wire::InviteRequest& asked)
{
    wire::InviteReply reply;
    switch (asked.action) {
    case wire::InviteAction::Fetch:
        reply.present = !row.question.empty();
        reply.askedMinute = row.askedMinute;
        reply.sealed = row.question;
        return replyOf(reply);
    case wire::InviteAction::Answer:
        if (row.question.empty() || asked.sealed.empty())
            return Errc::BadValue;
        row.answer = asked.sealed;
        KP_TRY(context.store.putInvite(row));
        return replyOf(reply);
    case wire::InviteAction::Close: KP_TRY(context.store.removeInvite(row.id)); return replyOf(reply);
    case wire::InviteAction::Open:
    case wire::InviteAction::Ask:
    case wire::InviteAction::Collect: break;
    }
    return Errc::BadValue;
}

} // namespace

Result<Reply> invite(Context& context, const Request& request)
{
    KP_TRY_ASSIGN(const wire::InviteRequest asked, wire::decode<wire::InviteRequest>(request.body));
    const bool guest = asked.action == wire::InviteAction::Ask || asked.action == wire::InviteAction::Collect;
    DeviceId device; // zero: everybody without a session shares one bucket
    if (guest)
        KP_TRY(context.takeToken(device));
    else {
        KP_TRY_ASSIGN(device, context.session(request));
    }
    if (asked.action == wire::InviteAction::Open)
        return open(context, device, asked);
    KP_TRY_ASSIGN(std::optional<InviteRow> row, context.store.invite(asked.invite));
    // Unknown, closed and somebody else's answer alike.
    if (!row || (!guest && row->owner != device))
        return Errc::BadCode;
    if (asked.action == wire::InviteAction::Ask)
        return ask(context, std::move(*row), asked);
    return guest ? collect(context, *row) : owners(context, std::move(*row), asked);
}

} // namespace kp::server
