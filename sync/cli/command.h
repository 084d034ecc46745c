/// \file How a command line becomes an action: CLI11 checks the form, the action does the work and answers with JSON.
#pragma once

#include "sync/cli/session.h"

#include <CLI/CLI.hpp>
#include <nlohmann/json.hpp>

#include <functional>
#include <string>
#include <utility>

namespace kp::cli {

using Json = nlohmann::ordered_json;

struct Answer {
    Json json;
    int exitCode = 0;
};
using Action = std::function<Result<Answer>(Session&)>;

/// Where a group of commands puts itself. Exactly one action is chosen by a successful parse.
class Commands {
public:
    explicit Commands(CLI::App& app) : m_app(app) {}

    /// "plan", under which "plan create" and the like come. One subcommand exactly: CLI11 otherwise takes a plain word that
    /// is the name of any command ("log", "share") for that command.
    CLI::App& group(const std::string& name, const std::string& help)
    {
        CLI::App& made = *m_app.add_subcommand(name, help);
        made.require_subcommand(1);
        return made;
    }
    CLI::App& add(const std::string& name, const std::string& help) { return *m_app.add_subcommand(name, help); }
    static CLI::App& add(CLI::App& group, const std::string& name, const std::string& help)
    {
        return *group.add_subcommand(name, help);
    }

    void does(CLI::App& command, Action action)
    {
        command.callback([this, &command, action = std::move(action)] {
            if (command.get_subcommands().empty())
                m_chosen = action;
        });
    }
    [[nodiscard]] const Action& chosen() const { return m_chosen; }

private:
    CLI::App& m_app;
    Action m_chosen;
};

// One file per group.
void addAccountCommands(Commands& commands);
void addPlanCommands(Commands& commands);
void addItemCommands(Commands& commands);
void addPartCommands(Commands& commands);
void addPeopleCommands(Commands& commands);
void addDeviceCommands(Commands& commands);
void addRecoveryCommands(Commands& commands);
void addGovernanceCommands(Commands& commands);
void addSafetyCommands(Commands& commands);
void addProtectionCommands(Commands& commands);
void addEraseCommands(Commands& commands);
void addClosingCommands(Commands& commands);
void addPictureCommands(Commands& commands);
void addLaterCommands(Commands& commands);

} // namespace kp::cli
