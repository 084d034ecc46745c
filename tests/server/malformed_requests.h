/// \file Requests that must be refused, from security.md 4.1 and the usual smuggling repertoire. Used against the
/// parser (which status) and against a running front (refused, closed, and the next client is served).
#pragma once

#include <string>
#include <vector>

namespace kp::test {

struct Malformed {
    std::string what;
    std::string bytes;
    int status;
};

inline std::string withHeaders(const std::string& headers, const std::string& body = "")
{
    return "POST /echo HTTP/1.1\r\nHost: a\r\n" + headers + "\r\n" + body;
}

inline std::string withTarget(const std::string& target) { return "GET " + target + " HTTP/1.1\r\nHost: a\r\n\r\n"; }

inline std::string manyHeaders(int count)
{
    std::string text;
    for (int i = 0; i < count; ++i)
        text += "X-" + std::to_string(i) + ": y\r\n";
    return text;
}

inline std::vector<Malformed> framingCorpus()
{
    using std::string;
    return {
        {"length and chunked", withHeaders("Content-Length: 5\r\nTransfer-Encoding: chunked\r\n", "0\r\n\r\n"), 400},
        {"chunked and length", withHeaders("Transfer-Encoding: chunked\r\nContent-Length: 5\r\n", "0\r\n\r\n"), 400},
        {"chunked", withHeaders("Transfer-Encoding: chunked\r\n", "5\r\nhello\r\n0\r\n\r\n"), 400},
        {"chunked with blanks", withHeaders("Transfer-Encoding:  chunked \r\n", "0\r\n\r\n"), 400},
        {"chunked in capitals", withHeaders("TRANSFER-ENCODING: CHUNKED\r\n", "0\r\n\r\n"), 400},
        {"identity", withHeaders("Transfer-Encoding: identity\r\nContent-Length: 0\r\n"), 400},
        {"unknown coding", withHeaders("Transfer-Encoding: xchunked\r\nContent-Length: 0\r\n"), 400},
        {"two equal lengths", withHeaders("Content-Length: 5\r\nContent-Length: 5\r\n", "hello"), 400},
        {"two different lengths", withHeaders("Content-Length: 5\r\nContent-Length: 6\r\n", "hello"), 400},
        {"length list", withHeaders("Content-Length: 5, 5\r\n", "hello"), 400},
        {"negative length", withHeaders("Content-Length: -5\r\n", "hello"), 400},
        {"signed length", withHeaders("Content-Length: +5\r\n", "hello"), 400},
        {"hexadecimal length", withHeaders("Content-Length: 0x5\r\n", "hello"), 400},
        {"hexadecimal digits", withHeaders("Content-Length: a\r\n", "hello"), 400},
        {"length with a leading zero", withHeaders("Content-Length: 05\r\n", "hello"), 400},
        {"length with a blank inside", withHeaders("Content-Length: 1 0\r\n", "hello"), 400},
        {"empty length", withHeaders("Content-Length:\r\n"), 400},
        {"fractional length", withHeaders("Content-Length: 5.0\r\n", "hello"), 400},
        {"nine digits", withHeaders("Content-Length: 123456789\r\n"), 413},
        {"length that overflows 64 bits", withHeaders("Content-Length: 18446744073709551621\r\n", "hello"), 413},
        {"one byte too large", withHeaders("Content-Length: 1048577\r\n"), 413},
        {"no length", withHeaders(""), 411},
        {"blank before the colon", withHeaders("Content-Length : 5\r\n", "hello"), 400},
        {"folded header", withHeaders("X-A: b\r\n c\r\nContent-Length: 0\r\n"), 400},
        {"folded with a tab", withHeaders("X-A: b\r\n\tc\r\nContent-Length: 0\r\n"), 400},
        {"header before the first", "POST /echo HTTP/1.1\r\n Host: a\r\nContent-Length: 0\r\n\r\n", 400},
        {"bare line feed", "POST /echo HTTP/1.1\nHost: a\nContent-Length: 0\n\n", 400},
        {"one bare line feed", withHeaders("X-A: b\nContent-Length: 0\r\n"), 400},
        {"bare carriage return", withHeaders("X-A: b\rContent-Length: 0\r\n"), 400},
        {"return before the line end", withHeaders("X-A: b\r\r\nContent-Length: 0\r\n"), 400},
        {"NUL in a value", withHeaders(string{"X-A: b\0c\r\n", 10} + "Content-Length: 0\r\n"), 400},
        {"NUL in the path", string{"GET /pi\0ng HTTP/1.1\r\nHost: a\r\n\r\n", 33}, 400},
        {"control byte in a value", withHeaders("X-A: \x01\r\nContent-Length: 0\r\n"), 400},
        {"byte above ASCII in a value", withHeaders("X-A: \xc3\xa9\r\nContent-Length: 0\r\n"), 400},
        {"header without a colon", withHeaders("Nonsense\r\nContent-Length: 0\r\n"), 400},
        {"header without a name", withHeaders(": b\r\nContent-Length: 0\r\n"), 400},
        {"bracket in a name", withHeaders("X[0]: b\r\nContent-Length: 0\r\n"), 400},
        {"bytes beyond the body", withHeaders("Content-Length: 2\r\n", "okGET /ping HTTP/1.1\r\nHost: a\r\n\r\n"), 400},
        {"bytes beyond a GET", "GET /ping HTTP/1.1\r\nHost: a\r\n\r\nGET /ping HTTP/1.1\r\nHost: a\r\n\r\n", 400},
        {"body on a GET", "GET /ping HTTP/1.1\r\nHost: a\r\nContent-Length: 5\r\n\r\nhello", 400},
    };
}

inline std::vector<Malformed> otherCorpus()
{
    using std::string;
    return {
        {"Range", withHeaders("Range: bytes=0-0,0-0,0-0\r\nContent-Length: 0\r\n"), 400},
        {"Expect", withHeaders("Expect: 100-continue\r\nContent-Length: 0\r\n"), 417},
        {"Upgrade", withHeaders("Upgrade: h2c\r\nConnection: Upgrade\r\nContent-Length: 0\r\n"), 400},
        {"gzip body", withHeaders("Content-Encoding: gzip\r\nContent-Length: 2\r\n", "\x1f\x8b"), 415},
        {"trailer announced", withHeaders("Trailer: X-A\r\nContent-Length: 0\r\n"), 400},
        {"huge header", withHeaders("X-A: " + string(9000, 'a') + "\r\nContent-Length: 0\r\n"), 431},
        {"endless line", string(10'000, 'a'), 431},
        {"endless request line", "GET /" + string(9000, 'a'), 431},
        {"many headers", withHeaders(manyHeaders(60) + "Content-Length: 0\r\n"), 431},
        {"long path", withTarget("/" + string(128, 'a')), 414},
        {"percent line end in the path", withTarget("/ping%0d%0aX-Evil:%20yes"), 400},
        {"percent line end in the bearer", withHeaders("Authorization: Bearer a%0d%0ab\r\nContent-Length: 0\r\n"), 400},
        {"percent NUL", withTarget("/ping%00"), 400},
        {"query", withTarget("/ping?a=b"), 400},
        {"fragment", withTarget("/ping#a"), 400},
        {"traversal", withTarget("/../etc/passwd"), 400},
        {"traversal inside", withTarget("/ping/../ping"), 400},
        {"encoded traversal", withTarget("/%2e%2e/etc/passwd"), 400},
        {"double slash", withTarget("//ping"), 400},
        {"backslash", withTarget("/\\..\\ping"), 400},
        {"absolute target", withTarget("http://a/ping"), 400},
        {"no leading slash", withTarget("ping"), 400},
        {"tab between words", "GET\t/ping\tHTTP/1.1\r\nHost: a\r\n\r\n", 400},
        {"two blanks", "GET  /ping HTTP/1.1\r\nHost: a\r\n\r\n", 400},
        {"trailing word", "GET /ping HTTP/1.1 x\r\nHost: a\r\n\r\n", 400},
        {"no version", "GET /ping\r\nHost: a\r\n\r\n", 400},
        {"old version", "GET /ping HTTP/1.0\r\nHost: a\r\n\r\n", 505},
        {"newer version", "GET /ping HTTP/2.0\r\nHost: a\r\n\r\n", 505},
        {"version in small letters", "GET /ping http/1.1\r\nHost: a\r\n\r\n", 400},
        {"empty line first", "\r\nGET /ping HTTP/1.1\r\nHost: a\r\n\r\n", 400},
        {"a TLS greeting", string{"\x16\x03\x01\x02\x00\x01\x00", 7}, 400},
        {"no host", "GET /ping HTTP/1.1\r\n\r\n", 400},
        {"two hosts", "GET /ping HTTP/1.1\r\nHost: a\r\nHost: b\r\n\r\n", 400},
        {"two authorizations", withHeaders("Authorization: Bearer a\r\nAuthorization: Bearer b\r\nContent-Length: 0\r\n"),
         400},
        {"bearer in two words", withHeaders("Authorization: Bearer a b\r\nContent-Length: 0\r\n"), 400},
        {"HEAD", "HEAD /ping HTTP/1.1\r\nHost: a\r\n\r\n", 405},
        {"PUT", "PUT /echo HTTP/1.1\r\nHost: a\r\nContent-Length: 0\r\n\r\n", 405},
        {"DELETE", "DELETE /echo HTTP/1.1\r\nHost: a\r\n\r\n", 405},
        {"TRACE", "TRACE /ping HTTP/1.1\r\nHost: a\r\n\r\n", 405},
        {"CONNECT", "CONNECT a:443 HTTP/1.1\r\nHost: a\r\n\r\n", 405},
        {"OPTIONS", "OPTIONS * HTTP/1.1\r\nHost: a\r\n\r\n", 405},
        {"method in small letters", "get /ping HTTP/1.1\r\nHost: a\r\n\r\n", 405},
    };
}

inline std::vector<Malformed> wholeCorpus()
{
    std::vector<Malformed> all = framingCorpus();
    for (Malformed& one : otherCorpus())
        all.push_back(std::move(one));
    return all;
}

} // namespace kp::test
