#include "server/admin/commands.h"

#include "server/admin/control_socket.h"
#include "server/admin/data_folder.h"
#include "shared/crypto/crypto.h"

#include <nlohmann/json.hpp>

namespace kp::server {
namespace {

using Json = nlohmann::ordered_json;

std::string text(const Json& json) { return json.dump(-1, ' ', false, Json::error_handler_t::replace); }

Json errorJson(Errc code, const std::string& message, const std::string& next)
{
    return Json{{"error", name(code)}, {"message", message}, {"next", next}};
}

Json backup(Store& store, const std::string& to)
{
    if (const Result<void> done = store.backupTo(to); !done.ok())
        return errorJson(done.code(), "The backup could not be written.",
                         "Give another --to, with room and write permission.");
    return Json{{"backup", to}, {"change", store.change()}, {"generation", store.generation().hex()}};
}

Json check(Store& store)
{
    const Result<CheckReport> done = checkStore(store);
    if (!done.ok())
        return errorJson(done.code(), "The store could not be read.", "Restore the newest backup that passes its check.");
    const CheckReport& report = done.value();
    return Json{{"ok", report.problems == 0},
                {"chains", report.chains},
                {"verified", report.items},
                {"problems", report.first},
                {"problem_count", report.problems}};
}

Json stats(Store& store)
{
    const Result<StoreStats> done = store.stats();
    if (!done.ok())
        return errorJson(done.code(), "The store could not be read.", "Run check.");
    const StoreStats& s = done.value();
    return Json{{"spaces", s.spaces},       {"parts", s.parts},
                {"entries", s.entries},     {"commits", s.commits},
                {"receipts", s.receipts},   {"wraps", s.wraps},
                {"snapshots", s.snapshots}, {"devices", s.devices},
                {"invites", s.invites},     {"waiting_after_restore", s.heldChains},
                {"bytes", s.bytes},         {"change", s.change}};
}

/// Empty where there is none, or something that is no text.
std::string textIn(const Json& question, const char* name)
{
    const auto found = question.find(name);
    return found != question.end() && found->is_string() ? found->get<std::string>() : std::string();
}

Json answer(Store& store, const Json& question)
{
    const std::string command = textIn(question, "command");
    if (command == "backup" && !textIn(question, "to").empty())
        return backup(store, textIn(question, "to"));
    if (command == "check")
        return check(store);
    if (command == "stats")
        return stats(store);
    return errorJson(Errc::Usage, "The server does not know this command.", "Use the same version of both.");
}

Outcome outcomeOf(const std::string& line)
{
    const Json json = Json::parse(line, nullptr, false);
    const bool failed = json.is_discarded() || json.contains("error") || (json.contains("ok") && json["ok"] == false);
    return {line, failed ? 1 : 0};
}

/// By a running server if there is one, else directly.
Outcome ask(const std::filesystem::path& data, const Json& question)
{
    Result<DataFolder> folder = DataFolder::take(data, false);
    if (!folder.ok() && folder.code() == Errc::VaultBusy) {
        if (const auto line = askServer(data, text(question)))
            return outcomeOf(*line);
        return failure(Errc::VaultBusy, "Another process uses this data folder and does not answer.",
                       "Try again when it is done.");
    }
    if (!folder.ok())
        return failure(folder.code(), "There is no such data folder.", "Give the folder that serve was started with.");
    crypto::SystemRandom random;
    Result<Store> store = Store::open(folder.value().storeFile(), random, {.create = false});
    if (!store.ok())
        return failure(store.code(), "The store could not be opened.", "Restore the newest backup that passes its check.");
    return outcomeOf(text(answer(store.value(), question)));
}

} // namespace

Outcome failure(Errc code, const std::string& message, const std::string& next)
{
    return {text(errorJson(code, message, next)), 1};
}

std::string answerControl(Store& store, const std::string& line)
{
    const Json question = Json::parse(line, nullptr, false);
    if (!question.is_object())
        return text(errorJson(Errc::Malformed, "The question is not understood.", "Use the same version of both."));
    return text(answer(store, question));
}

Outcome backupCommand(const std::filesystem::path& data, const std::filesystem::path& to)
{
    std::error_code failed;
    const std::filesystem::path absolute = std::filesystem::absolute(to, failed);
    if (failed || std::filesystem::is_directory(absolute, failed))
        return failure(Errc::BadValue, "A backup goes to a file.", "Give a file name in --to.");
    return ask(data, Json{{"command", "backup"}, {"to", absolute.string()}});
}

Outcome checkCommand(const std::filesystem::path& data) { return ask(data, Json{{"command", "check"}}); }

Outcome statsCommand(const std::filesystem::path& data) { return ask(data, Json{{"command", "stats"}}); }

} // namespace kp::server
