#include "sync/cli/run.h"

#include "sync/cli/command.h"
#include "sync/cli/refusal.h"
#include "sync/cli/split_words.h"

#include <algorithm>
#include <cstdlib>
#include <iostream>
#include <set>

namespace kp::cli {
namespace {

constexpr auto kCommandTable = {&addAccountCommands, &addPlanCommands,       &addItemCommands,     &addPartCommands,
                                &addPeopleCommands,  &addDeviceCommands,     &addRecoveryCommands, &addGovernanceCommands,
                                &addSafetyCommands,  &addProtectionCommands, &addEraseCommands,    &addClosingCommands,
                                &addPictureCommands, &addLaterCommands};

/// Takes a secret out of the environment, where other programs of the same user could read it for as long as we run.
std::string takeSecret(const char* name)
{
    char* const found = std::getenv(name);
    if (found == nullptr)
        return {};
    std::string secret = found;
    crypto::wipe({reinterpret_cast<std::uint8_t*>(found), secret.size()});
    (void)unsetenv(name);
    return secret;
}

/// \return false where nobody can have read it: a full disk, a closed pipe
bool print(std::ostream& out, const Json& json)
{
    // Texts are checked when they are written; should something else get through, one odd character must not cost the answer.
    out << json.dump(-1, ' ', false, Json::error_handler_t::replace) << std::endl;
    return out.good();
}

/// What is wrong with a command line, for people. What CLI11 says repeats what was typed, which may be somebody's words: it
/// passes only where it names options alone.
void explain(std::ostream& err, const CLI::ParseError& wrong)
{
    static const std::set<std::string> kNamesOptions{"RequiredError", "ArgumentMismatch", "ExcludesError", "RequiresError"};
    if (kNamesOptions.contains(wrong.get_name()))
        err << wrong.what() << '\n';
    else
        err << wrong.get_name() << ": a word is not known there, or is not of its form.\n";
}

Answer perform(Session& session, const Action& action)
{
    auto answer = action(session);
    return answer.ok() ? std::move(answer).value() : refusal(answer.error());
}

/// CLI11 wants the words last first.
void parse(CLI::App& app, std::vector<std::string> words)
{
    std::reverse(words.begin(), words.end());
    app.parse(std::move(words));
}

Answer runLine(Session& session, std::ostream& err, const std::string& line)
{
    auto words = splitWords(line);
    if (!words.ok())
        return refusal(words.error());
    CLI::App app{"One line of a batch"};
    app.require_subcommand(1);
    Commands commands(app);
    for (const auto& add : kCommandTable)
        add(commands);
    try {
        parse(app, std::move(words).value());
    } catch (const CLI::ParseError& wrong) {
        explain(err, wrong);
        return refusal(Error{Errc::Usage, {}});
    }
    return perform(session, commands.chosen());
}

Result<Answer> runBatch(Session& session, Surroundings& around)
{
    bool failed = false;
    for (std::string line; std::getline(around.in, line);) {
        if (line.find_first_not_of(" \t\r") == std::string::npos)
            continue;
        const Answer answer = runLine(session, around.err, line);
        failed = failed || answer.exitCode != 0;
        if (!print(around.out, answer.json))
            return Answer{Json(), 1}; // whoever asks does not listen any more: what follows must not be done unseen
    }
    return Answer{Json(), failed ? 1 : 0};
}

} // namespace

int run(std::vector<std::string> arguments, Surroundings around)
{
    SessionOptions options;
    options.passphrase = std::move(around.passphrase);
    options.newPassphrase = std::move(around.newPassphrase);
    options.recovery = std::move(around.recovery);
    options.sheet = std::move(around.sheet);
    options.otherSheet = std::move(around.otherSheet);
    options.offline = around.offline;
    CLI::App app{"Krachtplan without a screen: one family, one plan, in the family's own hands.", "krachtplan-cli"};
    app.require_subcommand(1);
    app.add_option("--vault", options.vault, "Folder of this person's vault");
#ifdef KP_TEST_BUILD
    app.add_flag("--fast-kdf", options.fastKdf, "Make a test vault, which a release refuses");
    options.durable = around.durable;
#endif
    Commands commands(app);
    for (const auto& add : kCommandTable)
        add(commands);
    commands.does(commands.add("batch", "Commands one a line from stdin, one unlock, one answer a line"),
                  [&around](Session& session) { return runBatch(session, around); });
    try {
        parse(app, std::move(arguments));
    } catch (const CLI::ParseError& wrong) {
        if (wrong.get_exit_code() == 0) // --help
            return app.exit(wrong, around.out, around.err);
        explain(around.err, wrong);
        around.err << "Run with --help for more information.\n";
        (void)print(around.out, refusal(Error{Errc::Usage, {}}).json);
        return 2;
    }
    Session session(std::move(options));
    const Answer answer = perform(session, commands.chosen());
    const bool heard = answer.json.is_null() || print(around.out, answer.json);
    if (!heard)
        around.err << "The answer could not be written.\n";
    return heard ? answer.exitCode : 1;
}

int run(std::vector<std::string> arguments)
{
    return run(std::move(arguments), Surroundings{.in = std::cin,
                                                  .out = std::cout,
                                                  .err = std::cerr,
                                                  .passphrase = takeSecret("KRACHTPLAN_PASSPHRASE"),
                                                  .newPassphrase = takeSecret("KRACHTPLAN_NEW_PASSPHRASE"),
                                                  .recovery = takeSecret("KRACHTPLAN_RECOVERY"),
                                                  .sheet = takeSecret("KRACHTPLAN_SHEET"),
                                                  .otherSheet = takeSecret("KRACHTPLAN_OTHER_SHEET")});
}

} // namespace kp::cli
