/// \file krachtplan-cli: see `krachtplan-cli --help`.
#include "sync/cli/run.h"

#include "shared/crypto/crypto.h"

#include <csignal>
#include <iostream>

int main(int argc, char** argv)
{
    kp::crypto::hardenProcess();
    if (!kp::crypto::init().ok()) {
        std::cerr << "libsodium does not start\n";
        return 1;
    }
    (void)std::signal(SIGPIPE, SIG_IGN); // a server that goes away is an answer, not an end
    (void)std::signal(SIGXFSZ, SIG_IGN); // and so is a limit on the size of files
    return kp::cli::run({argv + 1, argv + argc});
}
