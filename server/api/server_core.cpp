#include "server/api/server_core.h"

#include "server/api/context.h"

#include "shared/wire/blob.h"
#include "shared/wire/parcel.h"

namespace kp::server {
namespace {

constexpr std::uint64_t kBodiesPerTransaction = 500;
constexpr std::uint32_t kRetryAfterMin = 2; ///< seconds; with a random part, so that a crowd does not come back as one
constexpr std::uint32_t kRetryAfterSpread = 9;

int statusOf(Errc code)
{
    switch (code) {
    case Errc::UnknownSession: return 401;
    case Errc::NotAllowed:
    case Errc::Revoked:
    case Errc::BadSignature:
    case Errc::ConsentNeeded: return 403;
    case Errc::NotFound:
    case Errc::BadCode:
    case Errc::CodeExpired: return 404;
    case Errc::Fork:
    case Errc::Gap: return 409;
    case Errc::TooLarge: return 413;
    case Errc::TryLater:
    case Errc::QuotaReached: return 429;
    case Errc::StorageFull:
    case Errc::StorageFailed:
    case Errc::VaultBusy: return 503;
    case Errc::Internal: return 500;
    default: return 400;
    }
}

} // namespace

ServerCore::ServerCore(Store& store, const WallClock& clock, RandomSource& random, ServerOptions options)
    : m_context(new Context{store, clock, random, options, Rooms(store, options.roomsMax)})
{}

ServerCore::~ServerCore() = default;

Reply ServerCore::errorReply(Errc code)
{
    ++m_context->metrics.errors;
    wire::ErrorReply error;
    error.code = code;
    const int status = statusOf(code);
    if (status == 429 || status == 503)
        error.retryAfterSeconds = kRetryAfterMin + static_cast<std::uint32_t>(m_context->random.below(kRetryAfterSpread));
    return Reply{.status = status, .body = wire::encode(error), .retryAfterSeconds = error.retryAfterSeconds};
}

Result<Reply> ServerCore::dispatch(const Request& request)
{
    Context& context = *m_context;
    if (request.path == wire::kPathHealth)
        return health(context);
    if (request.path == "/v1/metrics")
        return metrics(context);
    if (request.body.size() > wire::limits::kRequestBytesMax)
        return Errc::TooLarge;
    if (request.path == wire::kPathChallenge)
        return challenge(context, request);
    if (request.path == wire::kPathSession)
        return session(context, request);
    if (request.path == wire::kPathSync)
        return sync(context, request);
    if (request.path == wire::kPathHeads)
        return heads(context, request);
    if (request.path == wire::kPathSnapshot)
        return snapshot(context, request);
    if (request.path == wire::kPathInvite)
        return invite(context, request);
    if (request.path == wire::kPathParcel)
        return parcel(context, request);
    if (request.path == wire::kPathBlob)
        return blob(context, request);
    return Errc::NotFound;
}

Reply ServerCore::handle(std::string_view path, std::string_view bearerToken, ByteView body)
{
    const Request request{path, bearerToken, body};
    return std::move(handleGroup({&request, 1}).front());
}

std::vector<Reply> ServerCore::handleGroup(std::span<const Request> requests)
{
    Context& context = *m_context;
    std::vector<Reply> replies;
    replies.reserve(requests.size());
    ++context.metrics.groups;
    Result<void> done = context.store.begin();
    if (done.ok()) {
        for (const Request& request : requests) {
            ++context.metrics.requests;
            Result<Reply> reply = dispatch(request);
            if (!reply.ok() && isStorageFault(reply.code())) {
                done = reply.error();
                break;
            }
            replies.push_back(reply.ok() ? std::move(reply).value() : errorReply(reply.code()));
        }
        if (done.ok())
            done = context.store.commit();
        else
            context.store.rollback();
    }
    if (!done.ok()) {
        // Nothing of the group is on disk, so nothing of it may stay in memory or be acknowledged.
        ++context.metrics.failedGroups;
        context.forgetAll();
        replies.clear();
        const Errc code = done.code() == Errc::StorageFull ? Errc::StorageFull : Errc::StorageFailed;
        for (std::size_t i = 0; i < requests.size(); ++i)
            replies.push_back(errorReply(code));
    }
    context.rooms.trim();
    return replies;
}

Result<std::uint64_t> ServerCore::compact()
{
    std::uint64_t dropped = 0;
    for (;;) {
        KP_TRY(m_context->store.begin());
        Result<std::uint64_t> some = compactChains(*m_context, kBodiesPerTransaction);
        Result<void> done = some.ok() ? m_context->store.commit() : Result<void>(some.error());
        if (!done.ok()) {
            m_context->store.rollback();
            m_context->forgetAll();
            return done.error();
        }
        dropped += some.value();
        if (some.value() < kBodiesPerTransaction)
            return dropped;
    }
}

} // namespace kp::server
