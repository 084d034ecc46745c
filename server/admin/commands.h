/// \file What an operator asks of a server, running or not: each answers one JSON document.
#pragma once

#include "server/store/store.h"

#include <string>

namespace kp::server {

/// What a command prints, and what the program exits with.
struct Outcome {
    std::string json;
    int exitCode = 0;
};

/// {"error", "message", "next"} and exit code 1.
[[nodiscard]] Outcome failure(Errc code, const std::string& message, const std::string& next);

/// Answers one line from the control socket; also what the commands below do when no server runs.
[[nodiscard]] std::string answerControl(Store& store, const std::string& line);

[[nodiscard]] Outcome backupCommand(const std::filesystem::path& data, const std::filesystem::path& to);
[[nodiscard]] Outcome checkCommand(const std::filesystem::path& data);
[[nodiscard]] Outcome statsCommand(const std::filesystem::path& data);
/// Replaces what is in `data` (the former store stays beside it) by the backup, as a new generation.
[[nodiscard]] Outcome restoreCommand(const std::filesystem::path& from, const std::filesystem::path& data);

struct ServeOptions {
    std::filesystem::path data;
    std::string listen = "127.0.0.1:8177";
    bool behindProxy = false;
};
/// Serves until SIGTERM or SIGINT; prints {"listening"} itself when ready.
[[nodiscard]] Outcome serveCommand(const ServeOptions& options);

} // namespace kp::server
