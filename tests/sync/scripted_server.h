/// \file A server that answers what a test wrote down, byte for byte, on a port of its own on this machine.
#pragma once

#include <arpa/inet.h>
#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>

#include <atomic>
#include <functional>
#include <string>
#include <thread>

namespace kp::test {

class ScriptedServer {
public:
    /// `serve` gets each connection after one whole request was read from it; what it leaves is closed.
    explicit ScriptedServer(std::function<void(int socket, const std::string& request)> serve) : m_serve(std::move(serve))
    {
        sockaddr_in address{};
        address.sin_family = AF_INET;
        address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        socklen_t size = sizeof address;
        ::bind(m_listener, reinterpret_cast<const sockaddr*>(&address), size);
        ::listen(m_listener, 16);
        ::getsockname(m_listener, reinterpret_cast<sockaddr*>(&address), &size);
        m_port = ntohs(address.sin_port);
        m_thread = std::thread([this] { loop(); });
    }
    /// Always this answer, then the end of the connection.
    explicit ScriptedServer(std::string answer)
        : ScriptedServer([answer = std::move(answer)](int socket, const std::string&) { say(socket, answer); })
    {}
    ~ScriptedServer()
    {
        ::shutdown(m_listener, SHUT_RDWR);
        m_thread.join();
        ::close(m_listener);
    }
    ScriptedServer(const ScriptedServer&) = delete;
    ScriptedServer& operator=(const ScriptedServer&) = delete;

    [[nodiscard]] std::string url() const { return "http://127.0.0.1:" + std::to_string(m_port); }
    [[nodiscard]] int connections() const { return m_connections; }

    /// \return false when nobody listens any more
    static bool say(int socket, const std::string& bytes)
    {
        return ::send(socket, bytes.data(), bytes.size(), MSG_NOSIGNAL) == static_cast<ssize_t>(bytes.size());
    }
    /// Head and body, by Content-Length; empty at the end of the connection.
    static std::string readRequest(int socket)
    {
        std::string request;
        std::string piece(4096, '\0');
        for (;;) {
            const auto end = request.find("\r\n\r\n");
            const auto length = request.find("Content-Length: ");
            if (end != std::string::npos
                && (length == std::string::npos || request.size() >= end + 4 + std::stoul(request.substr(length + 16))))
                return request;
            const ssize_t got = ::recv(socket, piece.data(), piece.size(), 0);
            if (got <= 0)
                return {};
            request.append(piece, 0, static_cast<std::size_t>(got));
        }
    }

private:
    void loop()
    {
        for (;;) {
            const int socket = ::accept(m_listener, nullptr, nullptr);
            if (socket < 0)
                return;
            ++m_connections;
            if (const std::string request = readRequest(socket); !request.empty())
                m_serve(socket, request);
            ::close(socket);
        }
    }

    std::function<void(int, const std::string&)> m_serve;
    int m_listener = ::socket(AF_INET, SOCK_STREAM, 0);
    std::uint16_t m_port = 0;
    std::atomic<int> m_connections{0};
    std::thread m_thread;
};

} // namespace kp::test
