/// \file krachtplan-server: see `krachtplan-server --help` and server/README.md.
#include "server/admin/commands.h"
#include "shared/crypto/crypto.h"

#include <CLI/CLI.hpp>

#include <iostream>

int main(int argc, char** argv)
{
    using namespace kp::server;
    CLI::App app{"Krachtplan's server: keeps, orders and hands out what it cannot read."};
    app.require_subcommand(1);
    ServeOptions serve;
    std::string postgres;
    std::filesystem::path data;
    std::filesystem::path file;

    CLI::App* serveApp = app.add_subcommand("serve", "Serve until told to stop");
    serveApp->add_option("--data", serve.data, "Folder for the store")->required();
    serveApp->add_option("--listen", serve.listen, "ADDRESS:PORT; port 0 picks a free one")->capture_default_str();
    serveApp->add_option("--postgres", postgres, "Not in this version");
    serveApp->add_flag("--behind-proxy", serve.behindProxy,
                       "nginx with TLS is in front: other addresses than loopback are allowed");
    CLI::App* backupApp = app.add_subcommand("backup", "Copy the store while the server runs or not");
    backupApp->add_option("--data", data, "Folder of the store")->required();
    backupApp->add_option("--to", file, "File to write")->required();
    CLI::App* restoreApp = app.add_subcommand("restore", "Put a backup back, as a new generation");
    restoreApp->add_option("--from", file, "File that backup wrote")->required();
    restoreApp->add_option("--data", data, "Folder of the store")->required();
    CLI::App* checkApp = app.add_subcommand("check", "Verify every chain: heads, places, signatures, rights");
    checkApp->add_option("--data", data, "Folder of the store")->required();
    CLI::App* statsApp = app.add_subcommand("stats", "Counts, and nothing else");
    statsApp->add_option("--data", data, "Folder of the store")->required();
    try {
        app.parse(argc, argv);
    } catch (const CLI::ParseError& wrong) {
        if (app.exit(wrong) == 0) // --help
            return 0;
        std::cout
            << failure(kp::Errc::Usage, "The command is not complete or not known.", "See krachtplan-server --help.").json
            << std::endl;
        return 2;
    }

    if (!kp::crypto::init().ok()) {
        std::cerr << "libsodium does not start\n";
        return 1;
    }
    kp::crypto::hardenProcess();
    Outcome outcome;
    if (serveApp->parsed())
        outcome = postgres.empty() ? serveCommand(serve)
                                   : failure(kp::Errc::NotAllowed, "PostgreSQL is not in this version.",
                                             "Leave --postgres out: SQLite serves a region.");
    else if (backupApp->parsed())
        outcome = backupCommand(data, file);
    else if (restoreApp->parsed())
        outcome = restoreCommand(file, data);
    else
        outcome = checkApp->parsed() ? checkCommand(data) : statsCommand(data);
    if (!outcome.json.empty())
        std::cout << outcome.json << std::endl;
    return outcome.exitCode;
}
