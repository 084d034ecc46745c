#include "server/api/context.h"

namespace kp::server {

Result<Reply> heads(Context& context, const Request& request)
{
    KP_TRY_ASSIGN(const DeviceId device, context.session(request));
    KP_TRY_ASSIGN(const wire::HeadsRequest asked, wire::decode<wire::HeadsRequest>(request.body));
    KP_TRY_ASSIGN(const DeviceDigest* digest, digestFor(context, device));
    wire::HeadsReply reply;
    reply.generation = context.store.generation();
    reply.counter = context.store.change();
    reply.changed = asked.generation != reply.generation || digest->lastChange > asked.since;
    context.store.noteContact(device, context.minute());
    return Reply{.body = wire::encode(reply)};
}

} // namespace kp::server
