/// \file How `backup`, `check` and `stats` reach a running server: a Unix socket in its data folder (0600), one line of
/// JSON in, one line of JSON out. Who may open the folder may ask; there is no other way in.
#pragma once

#include "shared/core/result.h"

#include <filesystem>
#include <functional>
#include <memory>
#include <optional>
#include <string>

namespace kp::server {

class ControlSocket {
public:
    /// Called on the socket's own thread, one at a time.
    using Handler = std::function<std::string(const std::string& line)>;

    /// Starts listening. \return Errc::StorageFailed if the socket cannot be made.
    [[nodiscard]] static Result<std::unique_ptr<ControlSocket>> open(const std::filesystem::path& folder, Handler handler);
    ~ControlSocket();
    ControlSocket(const ControlSocket&) = delete;
    ControlSocket& operator=(const ControlSocket&) = delete;

private:
    struct Parts;
    explicit ControlSocket(std::unique_ptr<Parts> parts);
    std::unique_ptr<Parts> m_parts;
};

/// One question to a running server. Empty when none answers.
[[nodiscard]] std::optional<std::string> askServer(const std::filesystem::path& folder, const std::string& line);

} // namespace kp::server
