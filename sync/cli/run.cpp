#include "sync/cli/run.h"

#include "sync/cli/command.h"
#include "sync/cli/refusal.h"
#include "sync/cli/split_words.h"

#include <algorithm>
#include <cstdlib>
#include <iostream>

namespace kp::cli {
namespace {

constexpr auto kCommandTable = {&addAccountCommands, &addPlanCommands,   &addItemCommands,
                                &addPartCommands,    &addPeopleCommands, &addLaterCommands};

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

void print(const Json& json)
{
    // Texts are checked when they are written; should something else get through, one odd character must not cost the answer.
    std::cout << json.dump(-1, ' ', false, Json::error_handler_t::replace) << std::endl;
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

Answer runLine(Session& session, const std::string& line)
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
        std::cerr << wrong.get_name() << ": " << wrong.what() << '\n';
        return refusal(Error{Errc::Usage, {}});
    }
    return perform(session, commands.chosen());
}

Result<Answer> runBatch(Session& session)
{
    bool failed = false;
    for (std::string line; std::getline(std::cin, line);) {
        if (line.find_first_not_of(" \t\r") == std::string::npos)
            continue;
        const Answer answer = runLine(session, line);
        failed = failed || answer.exitCode != 0;
        print(answer.json);
    }
    return Answer{Json(), failed ? 1 : 0};
}

} // namespace

int run(std::vector<std::string> arguments)
{
    SessionOptions options;
    options.passphrase = takeSecret("KRACHTPLAN_PASSPHRASE");
    options.newPassphrase = takeSecret("KRACHTPLAN_NEW_PASSPHRASE");
    CLI::App app{"Krachtplan without a screen: one family, one plan, in the family's own hands.", "krachtplan-cli"};
    app.require_subcommand(1);
    app.add_option("--vault", options.vault, "Folder of this person's vault");
#ifdef KP_TEST_BUILD
    app.add_flag("--fast-kdf", options.fastKdf, "Make a test vault, which a release refuses");
#endif
    Commands commands(app);
    for (const auto& add : kCommandTable)
        add(commands);
    commands.does(commands.add("batch", "Commands one a line from stdin, one unlock, one answer a line"), runBatch);
    try {
        parse(app, std::move(arguments));
    } catch (const CLI::ParseError& wrong) {
        const bool asked = app.exit(wrong, std::cout, std::cerr) == 0; // --help
        if (!asked)
            print(refusal(Error{Errc::Usage, {}}).json);
        return asked ? 0 : 2;
    }
    Session session(std::move(options));
    const Answer answer = perform(session, commands.chosen());
    if (!answer.json.is_null())
        print(answer.json);
    return answer.exitCode;
}

} // namespace kp::cli
