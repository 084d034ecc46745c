#include "shared/crypto/key_access.h"

#include <sodium.h>

namespace kp::crypto {
namespace {

constexpr std::uint32_t kMemoryMinimumKiB = crypto_pwhash_argon2id_MEMLIMIT_MIN / 1024;

// The numbers come from a file that somebody may have changed: too low would betray the passphrase, too high would stop
// the device.
bool isWithinLimits(const PasswordParameters& parameters, bool allowFast)
{
    const auto operationsFloor = allowFast ? std::uint32_t{crypto_pwhash_argon2id_OPSLIMIT_MIN} : kOperationsFloor;
    const auto memoryFloor = allowFast ? kMemoryMinimumKiB : kMemoryFloorKiB;
    return parameters.operations >= operationsFloor && parameters.operations <= kOperationsCeiling
           && parameters.memoryKiB >= memoryFloor && parameters.memoryKiB <= kMemoryCeilingKiB;
}

} // namespace

Result<Key> derivePasswordKey(std::string_view passphrase, const PasswordParameters& parameters, bool allowFast)
{
    static_assert(sizeof parameters.salt == crypto_pwhash_argon2id_SALTBYTES);
    if (!isWithinLimits(parameters, allowFast))
        return Errc::BadValue;
    Key key;
    const char* const text = passphrase.empty() ? "" : passphrase.data(); // libsodium takes no null pointer
    if (crypto_pwhash(KeyAccess::bytes(key), Key::kSize, text, passphrase.size(), parameters.salt.data(),
                      parameters.operations, std::size_t{parameters.memoryKiB} * 1024, crypto_pwhash_ALG_ARGON2ID13)
        != 0)
        return Error{Errc::StorageFailed, "no memory for the password hash"};
    return key;
}

} // namespace kp::crypto
