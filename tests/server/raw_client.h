/// \file A client that sends exactly the bytes it is told to, over loopback, and reads with a bound on time. What an
/// attacker would use; a library client would refuse to send most of the corpus.
#pragma once

#include "server/http/descriptor.h"

#include <arpa/inet.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <poll.h>
#include <sys/socket.h>
#include <sys/un.h>

#include <array>
#include <chrono>
#include <cstdlib>
#include <string>
#include <string_view>

namespace kp::test {

struct RawAnswer {
    int status = 0; ///< 0: none came
    std::string head{};
    std::string body{};
};

class RawClient {
public:
    explicit RawClient(std::uint16_t port, int receiveBuffer = 0)
    {
        m_socket = server::Descriptor{::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0)};
        if (receiveBuffer > 0)
            ::setsockopt(m_socket.get(), SOL_SOCKET, SO_RCVBUF, &receiveBuffer, sizeof receiveBuffer);
        sockaddr_in address{};
        address.sin_family = AF_INET;
        address.sin_port = htons(port);
        address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        const int on = 1;
        ::setsockopt(m_socket.get(), IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
        m_connected = ::connect(m_socket.get(), reinterpret_cast<const sockaddr*>(&address), sizeof address) == 0;
    }

    explicit RawClient(const std::string& unixPath)
    {
        m_socket = server::Descriptor{::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0)};
        sockaddr_un address{};
        address.sun_family = AF_UNIX;
        unixPath.copy(address.sun_path, sizeof address.sun_path - 1);
        m_connected = ::connect(m_socket.get(), reinterpret_cast<const sockaddr*>(&address), sizeof address) == 0;
    }

    [[nodiscard]] bool connected() const { return m_connected; }
    void close() { m_socket.reset(); }
    void shutdownWriting() { ::shutdown(m_socket.get(), SHUT_WR); }
    /// Closes with a reset instead of a farewell.
    void abort()
    {
        const linger hard{1, 0};
        ::setsockopt(m_socket.get(), SOL_SOCKET, SO_LINGER, &hard, sizeof hard);
        close();
    }

    /// False if the server would not take it all (it closed, or stopped reading for five seconds).
    bool send(std::string_view bytes)
    {
        while (!bytes.empty()) {
            if (!ready(POLLOUT, kPatience))
                return false;
            const ssize_t count = ::send(m_socket.get(), bytes.data(), bytes.size(), MSG_NOSIGNAL | MSG_DONTWAIT);
            if (count <= 0)
                return false;
            bytes.remove_prefix(static_cast<std::size_t>(count));
        }
        return true;
    }

    /// Reads one answer by its Content-Length.
    RawAnswer receive(std::chrono::milliseconds patience = kPatience)
    {
        std::size_t headEnd = std::string::npos;
        while ((headEnd = m_received.find("\r\n\r\n")) == std::string::npos) {
            if (!more(patience))
                return {};
        }
        RawAnswer answer;
        answer.head = m_received.substr(0, headEnd + 4);
        answer.status = std::atoi(answer.head.c_str() + sizeof "HTTP/1.1");
        constexpr std::string_view kLength = "Content-Length: ";
        const std::size_t at = answer.head.find(kLength);
        const std::size_t length =
            at == std::string::npos ? 0 : std::strtoul(answer.head.c_str() + at + kLength.size(), nullptr, 10);
        while (m_received.size() < answer.head.size() + length) {
            if (!more(patience))
                return {};
        }
        answer.body = m_received.substr(answer.head.size(), length);
        m_received.erase(0, answer.head.size() + length);
        return answer;
    }

    RawAnswer exchange(std::string_view request)
    {
        send(request);
        return receive();
    }

    /// True if the server ends the connection, without sending anything more, in time.
    bool isClosedByServer(std::chrono::milliseconds patience = kPatience)
    {
        if (!m_received.empty() || !ready(POLLIN, patience))
            return false;
        char byte = 0;
        return ::recv(m_socket.get(), &byte, 1, 0) <= 0;
    }

    /// As above, and by a farewell: a reset could have destroyed an answer on its way.
    bool isEndedInPeace()
    {
        if (!m_received.empty() || !ready(POLLIN, kPatience))
            return false;
        char byte = 0;
        return ::recv(m_socket.get(), &byte, 1, 0) == 0;
    }

private:
    static constexpr std::chrono::milliseconds kPatience{5'000};

    bool ready(short events, std::chrono::milliseconds patience)
    {
        pollfd waiting{m_socket.get(), events, 0};
        return ::poll(&waiting, 1, static_cast<int>(patience.count())) > 0;
    }

    bool more(std::chrono::milliseconds patience)
    {
        if (!ready(POLLIN, patience))
            return false;
        std::array<char, 65536> buffer{};
        const ssize_t count = ::recv(m_socket.get(), buffer.data(), buffer.size(), 0);
        if (count <= 0)
            return false;
        m_received.append(buffer.data(), static_cast<std::size_t>(count));
        return true;
    }

    server::Descriptor m_socket;
    bool m_connected = false;
    std::string m_received;
};

inline std::string postOf(std::string_view path, std::string_view body, std::string_view extraHeaders = "")
{
    std::string text = "POST " + std::string{path} + " HTTP/1.1\r\nHost: server\r\n" + std::string{extraHeaders};
    text += "Content-Length: " + std::to_string(body.size()) + "\r\n\r\n";
    return text.append(body);
}

inline std::string getOf(std::string_view path) { return "GET " + std::string{path} + " HTTP/1.1\r\nHost: server\r\n\r\n"; }

} // namespace kp::test
