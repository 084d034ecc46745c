#include "server/admin/control_socket.h"

#include <atomic>
#include <cstring>
#include <fcntl.h>
#include <poll.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>
#include <thread>
#include <unistd.h>

namespace kp::server {
namespace {

constexpr std::size_t kLineMax = 64 * 1024;
constexpr int kQuestionTimeoutMs = 5'000;

class Descriptor {
public:
    explicit Descriptor(int fd = -1) : m_fd(fd) {}
    Descriptor(Descriptor&& other) noexcept : m_fd(std::exchange(other.m_fd, -1)) {}
    Descriptor& operator=(Descriptor&& other) noexcept
    {
        std::swap(m_fd, other.m_fd);
        return *this;
    }
    ~Descriptor()
    {
        if (m_fd >= 0)
            ::close(m_fd);
    }
    [[nodiscard]] int get() const noexcept { return m_fd; }
    [[nodiscard]] bool good() const noexcept { return m_fd >= 0; }

private:
    int m_fd;
};

/// By way of the folder's descriptor, so that a long folder name does not hit the 108 bytes of a socket address.
sockaddr_un addressIn(const Descriptor& folder)
{
    sockaddr_un address{};
    address.sun_family = AF_UNIX;
    const std::string path = "/proc/self/fd/" + std::to_string(folder.get()) + "/control";
    std::memcpy(address.sun_path, path.c_str(), path.size() + 1);
    return address;
}

const sockaddr* generic(const sockaddr_un& address) { return reinterpret_cast<const sockaddr*>(&address); }

std::string readLine(int fd, int timeoutMs)
{
    std::string line;
    while (line.size() < kLineMax) {
        pollfd wait{fd, POLLIN, 0};
        if (::poll(&wait, 1, timeoutMs) <= 0)
            return {};
        char buffer[1024];
        const ssize_t count = ::read(fd, buffer, sizeof buffer);
        if (count <= 0)
            return {};
        line.append(buffer, static_cast<std::size_t>(count));
        if (const auto end = line.find('\n'); end != std::string::npos)
            return line.substr(0, end);
    }
    return {};
}

void writeLine(int fd, std::string line)
{
    line.push_back('\n');
    std::size_t sent = 0;
    while (sent < line.size()) {
        const ssize_t count = ::send(fd, line.data() + sent, line.size() - sent, MSG_NOSIGNAL);
        if (count <= 0)
            return;
        sent += static_cast<std::size_t>(count);
    }
}

} // namespace

struct ControlSocket::Parts {
    std::filesystem::path file;
    Descriptor listener;
    Descriptor stopRead;
    Descriptor stopWrite;
    Handler handler;
    std::thread thread;

    void loop()
    {
        for (;;) {
            pollfd wait[2] = {{listener.get(), POLLIN, 0}, {stopRead.get(), POLLIN, 0}};
            if (::poll(wait, 2, -1) < 0)
                continue;
            if (wait[1].revents != 0)
                return;
            const Descriptor client(::accept4(listener.get(), nullptr, nullptr, SOCK_CLOEXEC));
            if (!client.good())
                continue;
            const std::string line = readLine(client.get(), kQuestionTimeoutMs);
            if (!line.empty())
                writeLine(client.get(), handler(line));
        }
    }
};

Result<std::unique_ptr<ControlSocket>> ControlSocket::open(const std::filesystem::path& folder, Handler handler)
{
    auto parts = std::make_unique<Parts>();
    parts->file = folder / "control";
    parts->handler = std::move(handler);
    const Descriptor directory(::open(folder.c_str(), O_PATH | O_DIRECTORY | O_CLOEXEC));
    parts->listener = Descriptor(::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0));
    int ends[2];
    if (!directory.good() || !parts->listener.good() || ::pipe2(ends, O_CLOEXEC) != 0)
        return Errc::StorageFailed;
    parts->stopRead = Descriptor(ends[0]);
    parts->stopWrite = Descriptor(ends[1]);
    // The folder's lock is ours, so a socket that is there was left by a server that was killed.
    ::unlink(parts->file.c_str());
    const sockaddr_un address = addressIn(directory);
    if (::bind(parts->listener.get(), generic(address), sizeof address) != 0
        || ::chmod(parts->file.c_str(), S_IRUSR | S_IWUSR) != 0 || ::listen(parts->listener.get(), 8) != 0)
        return Errc::StorageFailed;
    Parts* running = parts.get();
    parts->thread = std::thread([running] { running->loop(); });
    return std::unique_ptr<ControlSocket>(new ControlSocket(std::move(parts)));
}

ControlSocket::ControlSocket(std::unique_ptr<Parts> parts) : m_parts(std::move(parts)) {}

ControlSocket::~ControlSocket()
{
    m_parts->stopWrite = Descriptor();
    m_parts->thread.join();
    ::unlink(m_parts->file.c_str());
}

std::optional<std::string> askServer(const std::filesystem::path& folder, const std::string& line)
{
    const Descriptor directory(::open(folder.c_str(), O_PATH | O_DIRECTORY | O_CLOEXEC));
    const Descriptor socket(::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0));
    if (!directory.good() || !socket.good())
        return std::nullopt;
    const sockaddr_un address = addressIn(directory);
    if (::connect(socket.get(), generic(address), sizeof address) != 0)
        return std::nullopt;
    writeLine(socket.get(), line);
    // A check of everything takes as long as it takes.
    const std::string answer = readLine(socket.get(), -1);
    return answer.empty() ? std::nullopt : std::optional<std::string>(answer);
}

} // namespace kp::server
