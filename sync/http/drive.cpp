#include "sync/http/http_transport.h"

namespace kp::http {

Result<engine::SyncReport> drive(engine::SyncSession& session, HttpTransport& transport, std::chrono::milliseconds budget)
{
    const auto deadline = std::chrono::steady_clock::now() + budget;
    while (auto request = session.next())
        session.onReply(transport.send(*request, deadline));
    return session.report();
}

} // namespace kp::http
