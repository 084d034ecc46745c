// Feeds raw bytes to the framing check. Beyond memory errors it looks for disagreement: between two ways of cutting the
// same bytes, and between our reading of a request and that of the library behind us, which is how requests are
// smuggled.
#include "server/http/library_router.h"
#include "shared/core/assert.h"

#include <array>

namespace {

using namespace kp;
using namespace kp::server;

enum class Says { Incomplete, Bad, Complete };

Says judge(ByteView bytes) { return static_cast<Says>(parseRequest(bytes).index()); }

constexpr std::array<std::string_view, 2> kPaths{"/echo", "/v1/sync"};

LibraryRouter& router()
{
    static LibraryRouter instance;
    static const bool ready = [] {
        for (const std::string_view path : kPaths) {
            const auto echo = [](const HttpRequest& request) {
                return HttpResponse{.body = copyOf(viewOf(request.path + '\n' + request.bearer + '\n'
                                                          + std::string{textOf(request.body)}))};
            };
            instance.add(HttpMethod::Get, std::string{path}, echo);
            instance.add(HttpMethod::Post, std::string{path}, echo);
        }
        return true;
    }();
    KP_ASSERT(ready);
    return instance;
}

void checkCuts(ByteView bytes, Says whole)
{
    bool refused = false;
    for (std::size_t cut = 0; cut < bytes.size(); cut += 1 + bytes.size() / 37) {
        const Says part = judge(bytes.first(cut));
        KP_ASSERT(whole != Says::Complete || part == Says::Incomplete);
        KP_ASSERT(!refused || part == Says::Bad);
        refused = part == Says::Bad;
    }
    KP_ASSERT(!refused || whole == Says::Bad);
}

void checkComplete(ByteView bytes, const Complete& complete)
{
    KP_ASSERT(complete.head.messageBytes() == bytes.size());
    KP_ASSERT(complete.body.size() == complete.head.bodyBytes);
    KP_ASSERT(isPlainPath(complete.head.path, ParseLimits{}.pathBytesMax));
    KP_ASSERT(complete.head.method == HttpMethod::Post || complete.body.empty());
    Bytes longer = copyOf(bytes);
    longer.push_back('G');
    KP_ASSERT(judge(longer) == Says::Bad);

    const Answer answer = router().answer({complete.head, copyOf(complete.body), "127.0.0.1"});
    const bool known = std::find(kPaths.begin(), kPaths.end(), complete.head.path) != kPaths.end();
    KP_ASSERT(answer.head.starts_with(known ? "HTTP/1.1 200 " : "HTTP/1.1 404 "));
    if (known) {
        const std::string echoed =
            complete.head.path + '\n' + complete.head.bearer + '\n' + std::string{textOf(complete.body)};
        KP_ASSERT(textOf(answer.body) == echoed);
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const ByteView bytes{data, size};
    const auto verdict = parseRequest(bytes);
    checkCuts(bytes, static_cast<Says>(verdict.index()));
    if (const auto* complete = std::get_if<Complete>(&verdict))
        checkComplete(bytes, *complete);
    return 0;
}
