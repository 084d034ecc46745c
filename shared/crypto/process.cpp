#include "shared/crypto/crypto.h"

#include <sodium.h>

#include <sys/resource.h>
#include <sys/stat.h>
#ifdef __linux__
#include <sys/prctl.h>
#endif

namespace kp::crypto {

Result<void> init()
{
    if (sodium_init() < 0)
        return Error{Errc::Internal, "libsodium does not start"};
    return {};
}

void SystemRandom::fill(std::span<std::uint8_t> out)
{
    if (!out.empty()) // an empty span may point nowhere, which libsodium does not take
        randombytes_buf(out.data(), out.size());
}

void hardenProcess() noexcept
{
    // A core dump or a debugger of the same user would hold every open key.
    const rlimit none{0, 0};
    static_cast<void>(setrlimit(RLIMIT_CORE, &none));
#ifdef __linux__
    static_cast<void>(prctl(PR_SET_DUMPABLE, 0, 0, 0, 0));
#endif
    static_cast<void>(umask(S_IRWXG | S_IRWXO));
}

} // namespace kp::crypto
