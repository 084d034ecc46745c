/// \file The bytes between the HTTP library and a socket, with an absolute deadline and a byte budget on every answer. The
/// library itself has neither (its timers start again at every byte), and it feeds whole header lines to std::regex, whose
/// recursion a long line turns into a stack overflow; so lines and headers are measured here first. Private to this folder.
#pragma once

#include <httplib.h>

#include <array>
#include <atomic>
#include <chrono>
#include <cstdint>

namespace kp::http {

struct Traffic {
    std::atomic<std::uint64_t> requests{0};
    std::atomic<std::uint64_t> connections{0};
    std::atomic<std::uint64_t> bytesSent{0}; ///< headers included, under TLS before encryption
    std::atomic<std::uint64_t> bytesReceived{0};
};

/// What one exchange may take. Outlives the stream.
struct Guard {
    std::chrono::steady_clock::time_point deadline;
    std::size_t answerBytesMax = 0; ///< of the body
    const std::atomic<bool>* cancelled = nullptr;
    Traffic* traffic = nullptr;
    bool broken = false;   ///< set when the peer broke a rule: the connection must not be used again
    bool answered = false; ///< set at the first byte of the answer
};

class GuardedStream final : public httplib::Stream {
public:
    /// `ssl` is null for plain sockets. Makes the socket non-blocking for its own lifetime.
    GuardedStream(int socket, SSL* ssl, Guard& guard);
    ~GuardedStream() override;

    bool is_readable() const override;
    bool is_writable() const override;
    ssize_t read(char* out, size_t size) override;
    ssize_t write(const char* bytes, size_t size) override;
    void get_remote_ip_and_port(std::string& ip, int& port) const override;
    void get_local_ip_and_port(std::string& ip, int& port) const override;
    int socket() const override { return m_socket; }

    /// Bytes nobody asked for are left over: what follows on this connection could not be trusted.
    [[nodiscard]] bool hasLeftOver() const { return m_begin != m_end; }

private:
    enum class Phase { StatusLine, Headers, Body };
    ssize_t fill();
    [[nodiscard]] bool wait(short events) const;
    [[nodiscard]] ssize_t receive();
    [[nodiscard]] bool measure();
    [[nodiscard]] bool measureLine();

    int m_socket;
    SSL* m_ssl;
    Guard& m_guard;
    int m_flags;
    Phase m_phase = Phase::StatusLine;
    std::string m_line;
    std::size_t m_headerBytes = 0;
    std::size_t m_bodyBytes = 0;
    std::array<char, 16 * 1024> m_buffer{};
    std::size_t m_begin = 0;
    std::size_t m_end = 0;
};

} // namespace kp::http
