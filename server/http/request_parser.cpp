#include "server/http/request_parser.h"

#include <algorithm>
#include <array>
#include <optional>

namespace kp::server {
namespace {

constexpr std::size_t kLengthDigitsMax = 8;
constexpr std::size_t kBearerBytesMax = 1024;
constexpr std::size_t kHostBytesMax = 255;

bool isDigit(char c) noexcept { return c >= '0' && c <= '9'; }
bool isAlpha(char c) noexcept { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }

/// RFC 9110 5.6.2
bool isTokenChar(char c) noexcept
{
    return isDigit(c) || isAlpha(c) || std::string_view{"!#$%&'*+-.^_`|~"}.find(c) != std::string_view::npos;
}

bool isToken(std::string_view text) noexcept { return !text.empty() && std::all_of(text.begin(), text.end(), isTokenChar); }

/// RFC 6750 2.1
bool isBearerChar(char c) noexcept
{
    return isDigit(c) || isAlpha(c) || std::string_view{"-._~+/="}.find(c) != std::string_view::npos;
}

char lower(char c) noexcept { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; }

bool sameIgnoringCase(std::string_view a, std::string_view b) noexcept
{
    return std::equal(a.begin(), a.end(), b.begin(), b.end(), [](char x, char y) { return lower(x) == lower(y); });
}

std::string_view trimmed(std::string_view text) noexcept
{
    const auto isBlank = [](char c) { return c == ' ' || c == '\t'; };
    while (!text.empty() && isBlank(text.front()))
        text.remove_prefix(1);
    while (!text.empty() && isBlank(text.back()))
        text.remove_suffix(1);
    return text;
}

/// What the byte-level look at a head found.
struct HeadExtent {
    std::size_t bytes = 0; ///< 0: the empty line has not arrived
    std::size_t lines = 0;
    bool clean = true; ///< no control byte, no CR or LF on its own, nothing above ASCII
};

HeadExtent measureHead(std::string_view received, std::size_t bytesMax) noexcept
{
    HeadExtent extent;
    const std::size_t end = std::min(received.size(), bytesMax);
    std::size_t lineStart = 0;
    for (std::size_t at = 0; at < end; ++at) {
        const char c = received[at];
        if (c == '\r') {
            if (at + 1 < received.size() && received[at + 1] != '\n') {
                extent.clean = false;
                return extent;
            }
        } else if (c == '\n') {
            if (at == 0 || received[at - 1] != '\r') {
                extent.clean = false;
                return extent;
            }
            if (at - lineStart == 1) {
                extent.bytes = at + 1;
                return extent;
            }
            ++extent.lines;
            lineStart = at + 1;
        } else if (c != '\t' && (c < 0x20 || c > 0x7e)) {
            extent.clean = false;
            return extent;
        }
    }
    return extent;
}

/// The headers that matter, collected while walking the lines. Everything else is dropped with the head.
struct HeaderFacts {
    std::optional<std::size_t> length{};
    bool haveHost = false;
    bool haveAuthorization = false;
};

std::optional<Bad> takeLength(std::string_view value, HeaderFacts& facts, const ParseLimits& limits)
{
    if (facts.length || value.empty() || !std::all_of(value.begin(), value.end(), isDigit))
        return Bad{400};
    if (value.size() > 1 && value.front() == '0')
        return Bad{400};
    if (value.size() > kLengthDigitsMax)
        return Bad{413};
    std::size_t length = 0;
    for (const char c : value)
        length = length * 10 + static_cast<std::size_t>(c - '0');
    if (length > limits.bodyBytesMax)
        return Bad{413};
    facts.length = length;
    return std::nullopt;
}

std::optional<Bad> takeAuthorization(std::string_view value, HeaderFacts& facts, RequestHead& head)
{
    constexpr std::string_view kScheme = "Bearer ";
    if (facts.haveAuthorization)
        return Bad{400};
    facts.haveAuthorization = true;
    if (value.size() < kScheme.size() || !sameIgnoringCase(value.substr(0, kScheme.size()), kScheme))
        return std::nullopt; // another scheme: the handler sees no bearer and refuses by itself
    const std::string_view token = trimmed(value.substr(kScheme.size()));
    if (token.empty() || token.size() > kBearerBytesMax || !std::all_of(token.begin(), token.end(), isBearerChar))
        return Bad{400};
    head.bearer = token;
    return std::nullopt;
}

/// Headers whose presence alone is a refusal: each of them changes where the body ends, what its bytes mean, or how
/// much we would answer (security.md 4.1).
int refusalFor(std::string_view name) noexcept
{
    struct Refused {
        std::string_view name;
        int status;
    };
    static constexpr std::array<Refused, 8> kRefused{{{"Transfer-Encoding", 400},
                                                      {"Content-Encoding", 415},
                                                      {"Range", 400},
                                                      {"If-Range", 400},
                                                      {"Expect", 417},
                                                      {"Upgrade", 400},
                                                      {"HTTP2-Settings", 400},
                                                      {"Trailer", 400}}};
    for (const Refused& refused : kRefused) {
        if (sameIgnoringCase(name, refused.name))
            return refused.status;
    }
    return 0;
}

std::optional<Bad> takeHeader(std::string_view line, HeaderFacts& facts, RequestHead& head, const ParseLimits& limits)
{
    const std::size_t colon = line.find(':');
    // A blank before the colon or at the start of the line (obs-fold) fails the token test.
    if (colon == std::string_view::npos || !isToken(line.substr(0, colon)))
        return Bad{400};
    const std::string_view name = line.substr(0, colon);
    const std::string_view value = trimmed(line.substr(colon + 1));
    if (const int status = refusalFor(name); status != 0)
        return Bad{status};
    if (sameIgnoringCase(name, "Content-Length"))
        return takeLength(value, facts, limits);
    if (sameIgnoringCase(name, "Authorization"))
        return takeAuthorization(value, facts, head);
    if (sameIgnoringCase(name, "Host")) {
        if (facts.haveHost || value.empty() || value.size() > kHostBytesMax)
            return Bad{400};
        facts.haveHost = true;
    } else if (sameIgnoringCase(name, "Connection") && !sameIgnoringCase(value, "keep-alive")) {
        head.keepAlive = false;
    }
    return std::nullopt;
}

std::optional<Bad> takeRequestLine(std::string_view line, RequestHead& head, const ParseLimits& limits)
{
    const std::size_t first = line.find(' ');
    const std::size_t last = line.rfind(' ');
    if (first == std::string_view::npos || first == last)
        return Bad{400};
    const std::string_view method = line.substr(0, first);
    const std::string_view target = line.substr(first + 1, last - first - 1);
    const std::string_view version = line.substr(last + 1);
    if (!isToken(method) || target.empty() || target.find_first_of(" \t") != std::string_view::npos)
        return Bad{400};
    if (version != "HTTP/1.1")
        return Bad{version.substr(0, 5) == "HTTP/" ? 505 : 400};
    if (method != "GET" && method != "POST")
        return Bad{405};
    if (target.size() > limits.pathBytesMax)
        return Bad{414};
    if (!isPlainPath(target, limits.pathBytesMax))
        return Bad{400};
    head.method = method == "GET" ? HttpMethod::Get : HttpMethod::Post;
    head.path = target;
    return std::nullopt;
}

/// \pre `text` is a clean head including its empty line.
std::variant<Incomplete, Bad, RequestHead> readHead(std::string_view text, const ParseLimits& limits)
{
    RequestHead head;
    head.headBytes = text.size();
    HeaderFacts facts;
    bool onRequestLine = true;
    for (std::size_t at = 0; at + 2 < text.size();) {
        const std::size_t end = text.find("\r\n", at);
        const std::string_view line = text.substr(at, end - at);
        const std::optional<Bad> bad =
            onRequestLine ? takeRequestLine(line, head, limits) : takeHeader(line, facts, head, limits);
        if (bad)
            return *bad;
        onRequestLine = false;
        at = end + 2;
    }
    if (onRequestLine || !facts.haveHost)
        return Bad{400};
    if (head.method == HttpMethod::Post && !facts.length)
        return Bad{411};
    if (head.method == HttpMethod::Get && facts.length.value_or(0) != 0)
        return Bad{400};
    head.bodyBytes = facts.length.value_or(0);
    return head;
}

} // namespace

bool isPlainPath(std::string_view path, std::size_t bytesMax) noexcept
{
    if (path.empty() || path.size() > bytesMax || path.front() != '/')
        return false;
    if (path.find("..") != std::string_view::npos || path.find("//") != std::string_view::npos)
        return false;
    return std::all_of(path.begin(), path.end(),
                       [](char c) { return isDigit(c) || isAlpha(c) || c == '/' || c == '_' || c == '.' || c == '-'; });
}

std::variant<Incomplete, Bad, RequestHead> parseHead(ByteView received, const ParseLimits& limits)
{
    const std::string_view text = textOf(received);
    const HeadExtent extent = measureHead(text, limits.headBytesMax);
    if (!extent.clean || (!text.empty() && !isTokenChar(text.front())))
        return Bad{400};
    if (extent.lines > limits.linesMax)
        return Bad{431};
    if (extent.bytes == 0) {
        if (text.size() >= limits.headBytesMax)
            return Bad{431};
        return Incomplete{};
    }
    return readHead(text.substr(0, extent.bytes), limits);
}

std::variant<Incomplete, Bad, Complete> parseRequest(ByteView received, const ParseLimits& limits)
{
    auto verdict = parseHead(received, limits);
    if (const auto* bad = std::get_if<Bad>(&verdict))
        return *bad;
    auto* head = std::get_if<RequestHead>(&verdict);
    if (head == nullptr)
        return Incomplete{};
    if (received.size() > head->messageBytes())
        return Bad{400};
    if (received.size() < head->messageBytes())
        return Incomplete{};
    const ByteView body = received.subspan(head->headBytes);
    return Complete{std::move(*head), body};
}

} // namespace kp::server
