#include "server/api/context.h"

namespace kp::server {

Result<Reply> challenge(Context& context, const Request& request)
{
    if (!request.body.empty())
        return Errc::Malformed;
    wire::ChallengeReply reply;
    reply.server = context.store.server();
    reply.nonce = context.sessions.newChallenge(context.random, context.clock.nowMs());
    return Reply{.body = wire::encode(reply)};
}

} // namespace kp::server
