#include "server/admin/commands.h"
#include "server/admin/control_socket.h"
#include "server/admin/data_folder.h"
#include "server/api/executor.h"
#include "server/http/http_front.h"
#include "shared/core/log.h"
#include "shared/crypto/crypto.h"
#include "shared/wire/blob.h"
#include "shared/wire/messages.h"
#include "shared/wire/parcel.h"

#include <atomic>
#include <charconv>
#include <csignal>
#include <iostream>

namespace kp::server {
namespace {

constexpr int kWorkers = 32; ///< they wait for the executor, so they are the largest group there can be
constexpr std::size_t kSmallBodyMax = 4 * 1024;

std::atomic<HttpFront*> s_running{nullptr};

void onSignal(int)
{
    if (HttpFront* front = s_running.load())
        front->stop();
}

/// "ADDRESS:PORT", an IPv6 address in brackets. \return Errc::BadValue
Result<FrontOptions> frontOptions(const ServeOptions& options)
{
    FrontOptions front;
    front.workers = kWorkers;
    front.behindProxy = options.behindProxy;
    const auto colon = options.listen.rfind(':');
    if (colon == std::string::npos || colon == 0)
        return Errc::BadValue;
    std::string address = options.listen.substr(0, colon);
    if (address.size() > 2 && address.front() == '[' && address.back() == ']')
        address = address.substr(1, address.size() - 2);
    front.address = address;
    const std::string_view digits = std::string_view(options.listen).substr(colon + 1);
    const auto [end, failed] = std::from_chars(digits.data(), digits.data() + digits.size(), front.port);
    if (failed != std::errc() || end != digits.data() + digits.size())
        return Errc::BadValue;
    return front;
}

void addRoutes(HttpFront& front, Executor& executor)
{
    const HttpHandler handler = [&executor](const HttpRequest& request) {
        const Request asked{request.path, request.bearer, request.body};
        Reply reply = executor.run(asked);
        HttpResponse response;
        response.status = reply.status;
        response.body = std::move(reply.body);
        response.contentType = std::string(reply.contentType);
        response.retryAfterSeconds = static_cast<int>(reply.retryAfterSeconds);
        return response;
    };
    front.get(std::string(wire::kPathHealth), handler);
    front.get("/v1/metrics", handler);
    for (const std::string_view path : {wire::kPathChallenge, wire::kPathSession, wire::kPathHeads})
        front.post(std::string(path), handler, kSmallBodyMax);
    for (const std::string_view path :
         {wire::kPathSync, wire::kPathSnapshot, wire::kPathInvite, wire::kPathParcel, wire::kPathBlob})
        front.post(std::string(path), handler);
}

Outcome listenFailure(Errc code)
{
    if (code == Errc::NotAllowed)
        return failure(code, "This address can be reached by others, and the server speaks no TLS.",
                       "Listen on 127.0.0.1, or put nginx in front and say --behind-proxy.");
    return failure(code, "The address cannot be listened on.", "Choose another port in --listen.");
}

std::string listeningLine(const FrontOptions& front, std::uint16_t port)
{
    const bool six = front.address.find(':') != std::string::npos;
    return "{\"listening\": \"" + (six ? "[" + front.address + "]" : front.address) + ":" + std::to_string(port) + "\"}";
}

} // namespace

Outcome serveCommand(const ServeOptions& options)
{
    Result<FrontOptions> front = frontOptions(options);
    if (!front.ok())
        return failure(front.code(), "--listen is ADDRESS:PORT.", "Say for example --listen 127.0.0.1:8177.");
    Result<DataFolder> folder = DataFolder::take(options.data, true);
    if (!folder.ok() && folder.code() == Errc::VaultBusy)
        return failure(folder.code(), "Another server uses this data folder.", "Stop it, or give another --data.");
    if (!folder.ok())
        return failure(folder.code(), "The data folder cannot be made or used.", "Give a folder of your own in --data.");
    crypto::SystemRandom random;
    const SystemClock clock;
    Result<Store> store = Store::open(folder.value().storeFile(), random);
    if (!store.ok())
        return failure(store.code(), "The store could not be opened.", "Restore the newest backup that passes its check.");
    const Result<bool> sound = store.value().isSound(false);
    if (!sound.ok() || !sound.value())
        return failure(Errc::StorageFailed, "The store is damaged.", "Restore the newest backup that passes its check.");

    ServerOptions coreOptions;
    coreOptions.rateLimits = options.behindProxy;
    ServerCore core(store.value(), clock, random, coreOptions);
    Executor executor(core);
    HttpFront http(front.value());
    addRoutes(http, executor);
    const Result<std::uint16_t> port = http.listen();
    if (!port.ok())
        return listenFailure(port.code());
    const auto control = ControlSocket::open(folder.value().path(), [&](const std::string& line) {
        std::string answer;
        executor.call([&] { answer = answerControl(store.value(), line); });
        return answer;
    });
    if (!control.ok())
        return failure(control.code(), "The control socket cannot be made.", "Look at the rights of the data folder.");

    s_running.store(&http);
    struct sigaction action = {};
    action.sa_handler = onSignal;
    ::sigaction(SIGTERM, &action, nullptr);
    ::sigaction(SIGINT, &action, nullptr);
    ::signal(SIGPIPE, SIG_IGN);
    ::signal(SIGXFSZ, SIG_IGN); // a limit on the size of files is a full disk, not an end
    std::cout << listeningLine(front.value(), port.value()) << std::endl;
    const Result<void> served = http.run();
    s_running.store(nullptr);
    log::info("stopped");
    return served.ok() ? Outcome{} : failure(served.code(), "The server could not serve.", "Look at its log.");
}

} // namespace kp::server
