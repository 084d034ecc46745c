#include "sync/http/server_url.h"

#include <arpa/inet.h>

#include <algorithm>
#include <charconv>

namespace kp::http {
namespace {

bool isHostChar(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' || c == '.';
}

bool isPrefixChar(char c) { return isHostChar(c) || c == '/' || c == '_' || c == '~'; }

bool isLoopback(const std::string& host)
{
    in_addr four{};
    if (inet_pton(AF_INET, host.c_str(), &four) == 1)
        return (ntohl(four.s_addr) >> 24U) == 127U;
    in6_addr six{};
    return inet_pton(AF_INET6, host.c_str(), &six) == 1 && IN6_IS_ADDR_LOOPBACK(&six);
}

/// Takes "[v6]" or "name" from the front of `rest`.
std::string takeHost(std::string_view& rest)
{
    if (rest.starts_with('[')) {
        const auto close = rest.find(']');
        std::string host(close == std::string_view::npos ? std::string_view() : rest.substr(1, close - 1));
        rest.remove_prefix(close == std::string_view::npos ? rest.size() : close + 1);
        in6_addr six{};
        return inet_pton(AF_INET6, host.c_str(), &six) == 1 ? host : std::string();
    }
    const auto end = std::find_if_not(rest.begin(), rest.end(), isHostChar);
    std::string host(rest.begin(), end);
    rest.remove_prefix(host.size());
    return host;
}

} // namespace

Result<ServerUrl> parseServerUrl(std::string_view text)
{
    constexpr std::size_t kUrlBytesMax = 300;
    if (text.size() > kUrlBytesMax)
        return Error{Errc::BadValue, "server"};
    ServerUrl url;
    url.tls = text.starts_with("https://");
    if (!url.tls && !text.starts_with("http://"))
        return Error{Errc::BadValue, "server"};
    text.remove_prefix(url.tls ? 8 : 7);
    url.port = url.tls ? 443 : 80;
    url.host = takeHost(text);
    if (url.host == "localhost" && !url.tls)
        url.host = "127.0.0.1";
    if (url.host.empty() || (!url.tls && !isLoopback(url.host)))
        return Error{Errc::BadValue, "server"};
    if (text.starts_with(':')) {
        const char* const begin = text.data() + 1;
        const auto parsed = std::from_chars(begin, text.data() + text.size(), url.port);
        if (parsed.ec != std::errc{} || url.port == 0)
            return Error{Errc::BadValue, "server"};
        text.remove_prefix(static_cast<std::size_t>(parsed.ptr - text.data()));
    }
    while (text.ends_with('/'))
        text.remove_suffix(1);
    if (!text.empty() && (text.front() != '/' || !std::all_of(text.begin(), text.end(), isPrefixChar)))
        return Error{Errc::BadValue, "server"};
    url.prefix = text;
    return url;
}

} // namespace kp::http
