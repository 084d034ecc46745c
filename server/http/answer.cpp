#include "server/http/answer.h"

#include <array>

namespace kp::server {
namespace {

struct StatusText {
    int status;
    std::string_view reason;
    std::string_view word;
};

constexpr std::array<StatusText, 14> kTexts{{{400, "Bad Request", "malformed"},
                                             {404, "Not Found", "not-found"},
                                             {405, "Method Not Allowed", "method"},
                                             {408, "Request Timeout", "timeout"},
                                             {411, "Length Required", "length-required"},
                                             {413, "Payload Too Large", "too-large"},
                                             {414, "URI Too Long", "too-large"},
                                             {415, "Unsupported Media Type", "encoding"},
                                             {417, "Expectation Failed", "expectation"},
                                             {429, "Too Many Requests", "try-later"},
                                             {431, "Request Header Fields Too Large", "too-large"},
                                             {500, "Internal Server Error", "internal"},
                                             {503, "Service Unavailable", "try-later"},
                                             {505, "HTTP Version Not Supported", "version"}}};

} // namespace

std::string_view reasonOf(int status) noexcept
{
    for (const StatusText& text : kTexts) {
        if (text.status == status)
            return text.reason;
    }
    return "Error";
}

std::string errorBody(int status)
{
    std::string_view word = "refused";
    for (const StatusText& text : kTexts) {
        if (text.status == status)
            word = text.word;
    }
    return "{\"error\":\"" + std::string{word} + "\"}";
}

std::string refusal(int status, int retryAfterSeconds)
{
    const std::string body = errorBody(status);
    std::string answer = "HTTP/1.1 " + std::to_string(status) + ' ' + std::string{reasonOf(status)} + "\r\n";
    answer += "Content-Type: application/json\r\nConnection: close\r\n";
    if (status == 405)
        answer += "Allow: GET, POST\r\n";
    if (retryAfterSeconds > 0)
        answer += "Retry-After: " + std::to_string(retryAfterSeconds) + "\r\n";
    answer += "Content-Length: " + std::to_string(body.size()) + "\r\n\r\n" + body;
    return answer;
}

int retryAfterFor(unsigned long long ordinal) noexcept { return 2 + static_cast<int>(ordinal * 7 % 9); }

} // namespace kp::server
