// Names that are taken for later versions: said clearly, so that nobody looks for the mistake in their own typing.
#include "sync/cli/command.h"

namespace kp::cli {

void addLaterCommands(Commands& commands)
{
    for (const char* name : {"nearby", "intake", "team", "figures"}) {
        CLI::App& command = commands.add(name, "Not in this version");
        command.allow_extras();
        commands.does(command, [](Session&) -> Result<Answer> { return Error{Errc::NotAllowed, "later"}; });
    }
}

} // namespace kp::cli
