#include "sync/http/guarded_stream.h"

#include <fcntl.h>
#include <poll.h>
#include <sys/socket.h>

#include <openssl/err.h>
#include <openssl/ssl.h>

#include <algorithm>
#include <cerrno>
#include <climits>

namespace kp::http {
namespace {

constexpr std::size_t kLineBytesMax = 1024;
constexpr std::size_t kHeaderBytesMax = 16 * 1024;
constexpr std::size_t kFramingBytesMax = 64 * 1024; ///< chunk sizes between pieces of a body
constexpr std::chrono::milliseconds kSlice{100};    ///< how often a cancel is looked for

} // namespace

GuardedStream::GuardedStream(int socket, SSL* ssl, Guard& guard)
    : m_socket(socket), m_ssl(ssl), m_guard(guard), m_flags(fcntl(socket, F_GETFL, 0))
{
    (void)fcntl(m_socket, F_SETFL, m_flags | O_NONBLOCK);
}

GuardedStream::~GuardedStream() { (void)fcntl(m_socket, F_SETFL, m_flags); }

bool GuardedStream::wait(short events) const
{
    for (;;) {
        if (m_guard.cancelled->load())
            return false;
        const auto left =
            std::chrono::duration_cast<std::chrono::milliseconds>(m_guard.deadline - std::chrono::steady_clock::now());
        if (left.count() <= 0)
            return false;
        pollfd watched{m_socket, events, 0};
        const int ready = poll(&watched, 1, static_cast<int>(std::min(left, kSlice).count()) + 1);
        if (ready > 0)
            return true;
        if (ready < 0 && errno != EINTR)
            return false;
    }
}

bool GuardedStream::is_readable() const { return hasLeftOver() || wait(POLLIN); }
bool GuardedStream::is_writable() const { return wait(POLLOUT); }

ssize_t GuardedStream::receive()
{
    for (;;) {
        if (m_ssl == nullptr) {
            const ssize_t got = recv(m_socket, m_buffer.data(), m_buffer.size(), 0);
            if (got >= 0)
                return got;
            if (errno != EAGAIN && errno != EWOULDBLOCK && errno != EINTR)
                return -1;
            if (!wait(POLLIN))
                return -1;
            continue;
        }
        ERR_clear_error();
        const int got = SSL_read(m_ssl, m_buffer.data(), static_cast<int>(m_buffer.size()));
        if (got > 0)
            return got;
        const int why = SSL_get_error(m_ssl, got);
        if (why == SSL_ERROR_ZERO_RETURN)
            return 0;
        const bool again = why == SSL_ERROR_WANT_READ || why == SSL_ERROR_WANT_WRITE;
        if (!again || !wait(why == SSL_ERROR_WANT_READ ? POLLIN : POLLOUT))
            return -1;
    }
}

/// One whole line of the head, without its end.
bool GuardedStream::measureLine()
{
    if (m_phase == Phase::StatusLine) {
        // 1xx would make the library wait for a second head that this class has not measured.
        m_phase = Phase::Headers;
        return m_line.size() >= 12 && m_line.starts_with("HTTP/1.") && m_line[8] == ' ' && m_line[9] >= '2'
               && m_line[9] <= '5';
    }
    if (m_line.empty())
        m_phase = Phase::Body;
    return true;
}

/// Looks at what came in, before the library does.
bool GuardedStream::measure()
{
    std::size_t at = m_begin;
    while (at < m_end && m_phase != Phase::Body) {
        const char c = m_buffer[at++];
        if (++m_headerBytes > kHeaderBytesMax)
            return false;
        if (c != '\n') {
            m_line += c;
            if (m_line.size() > kLineBytesMax)
                return false;
            continue;
        }
        if (m_line.ends_with('\r'))
            m_line.pop_back();
        if (!measureLine())
            return false;
        m_line.clear();
    }
    m_bodyBytes += m_end - at;
    return m_bodyBytes <= m_guard.answerBytesMax + kFramingBytesMax;
}

ssize_t GuardedStream::fill()
{
    if (m_guard.cancelled->load() || std::chrono::steady_clock::now() >= m_guard.deadline)
        return -1;
    const ssize_t got = receive();
    if (got <= 0)
        return got;
    m_guard.answered = true;
    m_guard.traffic->bytesReceived += static_cast<std::uint64_t>(got);
    m_begin = 0;
    m_end = static_cast<std::size_t>(got);
    if (measure())
        return got;
    m_guard.broken = true;
    m_begin = m_end = 0;
    return -1;
}

ssize_t GuardedStream::read(char* out, size_t size)
{
    if (m_guard.broken)
        return -1;
    if (m_begin == m_end)
        if (const ssize_t got = fill(); got <= 0)
            return got;
    const std::size_t taken = std::min(size, m_end - m_begin);
    std::copy_n(m_buffer.data() + m_begin, taken, out);
    m_begin += taken;
    return static_cast<ssize_t>(taken);
}

ssize_t GuardedStream::write(const char* bytes, size_t size)
{
    for (;;) {
        ssize_t put = -1;
        short needed = POLLOUT;
        if (m_ssl == nullptr) {
            put = ::send(m_socket, bytes, size, MSG_NOSIGNAL);
            if (put < 0 && errno != EAGAIN && errno != EWOULDBLOCK && errno != EINTR)
                return -1;
        } else {
            ERR_clear_error();
            put = SSL_write(m_ssl, bytes, static_cast<int>(std::min<std::size_t>(size, INT_MAX)));
            const int why = put > 0 ? SSL_ERROR_NONE : SSL_get_error(m_ssl, static_cast<int>(put));
            if (why != SSL_ERROR_NONE && why != SSL_ERROR_WANT_READ && why != SSL_ERROR_WANT_WRITE)
                return -1;
            if (why == SSL_ERROR_WANT_READ)
                needed = POLLIN;
        }
        if (put > 0) {
            m_guard.traffic->bytesSent += static_cast<std::uint64_t>(put);
            return put;
        }
        if (!wait(needed))
            return -1;
    }
}

void GuardedStream::get_remote_ip_and_port(std::string& ip, int& port) const
{
    ip.clear();
    port = 0;
}

void GuardedStream::get_local_ip_and_port(std::string& ip, int& port) const
{
    ip.clear();
    port = 0;
}

} // namespace kp::http
