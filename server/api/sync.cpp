#include "server/api/delivery.h"
#include "server/api/restored.h"

#include "shared/wire/codec.h"

#include <algorithm>

namespace kp::server {
namespace {

constexpr std::size_t kAnswerBytesMin = 16 * 1024;
constexpr std::size_t kAnswerOverhead = 4 * 1024; ///< fixed fields, results, denied parts of an ordinary answer

Result<void> addDenied(Context& context, const DeviceId& device, wire::SyncReply& reply)
{
    KP_TRY_ASSIGN(const std::vector<ChainKey>* spaces, context.rooms.spacesOf(device));
    for (const ChainKey key : std::vector<ChainKey>(*spaces)) {
        KP_TRY_ASSIGN(SpaceRoom * room, context.rooms.ofSpace(key));
        KP_TRY_ASSIGN(const SpaceView* view, viewOf(context.rooms, *room, device, context.minute()));
        for (const PartId& part : view->denied)
            if (reply.denied.size() < wire::limits::kChainsPerRequest)
                reply.denied.push_back(part);
    }
    return {};
}

Result<void> takeIn(Context& context, const DeviceId& device, const wire::SyncRequest& asked, wire::SyncReply& reply)
{
    Restored restored(context, device);
    KP_TRY(restored.takeRuns(asked.restore));
    KP_TRY(restored.takeReports(asked.report));
    KP_TRY(restored.settleSpacesOf(device));
    Placing placing(context, device);
    std::vector<std::optional<wire::PushResult>> results(asked.push.size());
    for (const auto& [safety, places] : togetherIn(asked.push)) {
        std::vector<const wire::PushItem*> items;
        for (const std::size_t at : places)
            items.push_back(&asked.push[at]);
        KP_TRY_ASSIGN(const std::vector<wire::PushResult> answers, placing.pushTogether(items));
        for (std::size_t i = 0; i < places.size(); ++i)
            results[places[i]] = answers[i];
    }
    for (std::size_t i = 0; i < asked.push.size(); ++i) {
        if (!results[i]) {
            KP_TRY_ASSIGN(results[i], placing.push(asked.push[i]));
        }
        ++(results[i]->status == wire::PushStatus::Placed ? context.metrics.placed : context.metrics.refused);
        reply.results.push_back(*results[i]);
    }
    KP_TRY(placing.takeWraps(asked.wraps));
    return placing.takeCountersignatures(asked.countersignatures);
}

/// The version stands first in every layout there was: who comes with an older one is told to renew, not that it talks nonsense.
bool isOlder(ByteView body)
{
    wire::Reader in(body);
    const auto version = in.integer<std::uint16_t>();
    return version != 0 && version < wire::kProtocolVersion;
}

} // namespace

Result<Reply> sync(Context& context, const Request& request)
{
    KP_TRY_ASSIGN(const DeviceId device, context.session(request));
    const auto decoded = wire::decode<wire::SyncRequest>(request.body);
    if (!decoded.ok() && isOlder(request.body))
        return Errc::ProtocolMismatch;
    KP_TRY_ASSIGN(const wire::SyncRequest asked, decoded);
    if (asked.version != wire::kProtocolVersion)
        return Errc::ProtocolMismatch;
    wire::SyncReply reply;
    KP_TRY(takeIn(context, device, asked, reply));

    reply.serverTimeMs = static_cast<std::uint64_t>(context.clock.nowMs());
    reply.generation = context.store.generation();
    const std::size_t cap = std::clamp<std::size_t>(asked.answerBytesMax, kAnswerBytesMin, wire::limits::kResponseBytesMax);
    KP_TRY(addDenied(context, device, reply));
    const std::size_t fixed = kAnswerOverhead + 23 * reply.results.size() + 34 * reply.denied.size();
    Delivery delivery(context, device, reply, cap > fixed ? cap - fixed : 0);
    delivery.leaveOut(asked.push);
    // A counter of another generation says nothing: the device gets the list of chains and asks for what it lacks.
    const bool foreign = !asked.generation.isZero() && asked.generation != reply.generation;
    if (asked.wantDirectory || foreign) {
        KP_TRY(delivery.directory());
        KP_TRY(delivery.chains(asked.from));
        reply.counter = context.store.change();
    } else {
        KP_TRY(delivery.chains(asked.from));
        KP_TRY(delivery.changes(asked.generation.isZero() ? 0 : asked.since));
    }
    if (asked.wantLastContacts)
        KP_TRY(delivery.lastContacts());
    KP_TRY_ASSIGN(const DeviceDigest* digest, digestFor(context, device));
    reply.digest = digest->digest;
    delivery.owed(digest->owed);
    context.store.noteContact(device, context.minute());
    return Reply{.body = wire::encode(reply)};
}

} // namespace kp::server
