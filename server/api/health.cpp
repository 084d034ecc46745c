#include "server/api/context.h"

namespace kp::server {
namespace {

Reply textReply(std::string_view text, std::string_view contentType)
{
    Reply reply;
    reply.body = copyOf(viewOf(text));
    reply.contentType = contentType;
    return reply;
}

} // namespace

Result<Reply> health(Context& context)
{
    const std::string text = "{\"status\":\"ok\",\"version\":" + std::to_string(wire::kProtocolVersion)
                             + ",\"generation\":\"" + context.store.generation().hex() + "\"}\n";
    return textReply(text, "application/json");
}

Result<Reply> metrics(Context& context)
{
    std::string text;
    const auto line = [&](std::string_view name, std::uint64_t value) {
        text.append("krachtplan_").append(name).append(" ").append(std::to_string(value)).append("\n");
    };
    line("requests_total", context.metrics.requests);
    line("errors_total", context.metrics.errors);
    line("placed_total", context.metrics.placed);
    line("refused_total", context.metrics.refused);
    line("groups_total", context.metrics.groups);
    line("failed_groups_total", context.metrics.failedGroups);
    line("sessions", context.sessions.count());
    line("change", context.store.change());
    return textReply(text, "text/plain; version=0.0.4");
}

} // namespace kp::server
