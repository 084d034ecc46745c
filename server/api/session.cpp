#include "server/api/context.h"

#include "shared/crypto/crypto.h"

namespace kp::server {

Result<Reply> session(Context& context, const Request& request)
{
    KP_TRY_ASSIGN(const wire::SessionRequest asked, wire::decode<wire::SessionRequest>(request.body));
    const std::int64_t now = context.clock.nowMs();
    if (!context.sessions.takeChallenge(asked.nonce, now))
        return Errc::UnknownSession;
    Bytes message = copyOf(context.store.server().view());
    message.insert(message.end(), asked.nonce.begin(), asked.nonce.end());
    if (!crypto::verify(asked.keys.sign, "krachtplan/session/1", message, asked.signature))
        return Errc::BadSignature;
    const DeviceId device = wire::deviceIdOf(asked.keys);
    KP_TRY(context.takeToken(device));
    wire::SessionReply reply;
    reply.serverTimeMs = static_cast<std::uint64_t>(now);
    reply.generation = context.store.generation();
    KP_TRY_ASSIGN(reply.placedCommits, context.store.placedCommits(device));
    reply.token = context.sessions.open(device, context.random, now);
    context.store.noteContact(device, context.minute());
    return Reply{.body = wire::encode(reply)};
}

} // namespace kp::server
