#include "sync/vault/key_slot.h"

#include "shared/wire/codec.h"

#include <algorithm>
#include <cmath>

#include <time.h>
#include <unistd.h>

namespace kp::vault {

namespace {

constexpr std::uint8_t kFormat = 1;
constexpr std::size_t kSealedMax = 1024;
constexpr std::string_view kChecksumContext = "krachtplan/vault/slot-checksum/1";
constexpr std::string_view kWrapLabel = "krachtplan/vault/wrap/1";

constexpr std::uint32_t kMemoryUsualKiB = 128 * 1024;
constexpr std::uint32_t kMemoryLargeKiB = 256 * 1024;
/// Below this much memory in the machine 128 MiB for one derivation would push other apps out.
constexpr std::uint64_t kScarceBytes = std::uint64_t{3} << 30;
constexpr double kSecondsWanted = 0.87;
constexpr double kSecondsMin = 0.75;

/// A test vault's: as little as libsodium accepts.
constexpr std::uint32_t kFastMemoryKiB = 8;

/// Thread time and not wall time: another program busy during the one measurement must not make the vault weaker forever.
double threadSeconds()
{
    timespec time{};
    ::clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_nsec) * 1e-9;
}

std::uint64_t machineMemoryBytes()
{
    const long pages = ::sysconf(_SC_PHYS_PAGES);
    const long size = ::sysconf(_SC_PAGESIZE);
    return pages > 0 && size > 0 ? static_cast<std::uint64_t>(pages) * static_cast<std::uint64_t>(size) : 0;
}

/// Seconds of one pass over that much memory.
Result<double> secondsPerPass(crypto::PasswordParameters parameters)
{
    parameters.operations = crypto::kOperationsFloor;
    const double start = threadSeconds();
    KP_TRY_ASSIGN([[maybe_unused]] const crypto::Key key,
                  crypto::derivePasswordKey("how fast is this machine", parameters));
    return (threadSeconds() - start) / parameters.operations;
}

Bytes associatedData(const KeySlot& slot)
{
    wire::Writer out;
    out.integer(kFormat);
    out.integer(static_cast<std::uint8_t>(slot.testVault ? 1 : 0));
    out.id(slot.instance);
    out.integer(slot.parameters.operations);
    out.integer(slot.parameters.memoryKiB);
    out.raw(slot.parameters.salt);
    return out.take();
}

} // namespace

Result<crypto::PasswordParameters> fitParameters(RandomSource& random, bool fast)
{
    crypto::PasswordParameters parameters;
    random.fill(parameters.salt);
    if (fast) {
        parameters.operations = 1;
        parameters.memoryKiB = kFastMemoryKiB;
        return parameters;
    }
    parameters.memoryKiB = machineMemoryBytes() < kScarceBytes ? crypto::kMemoryFloorKiB : kMemoryUsualKiB;
    auto pass = secondsPerPass(parameters);
    if (!pass.ok()) { // no memory for that now: the floor, or nothing
        parameters.memoryKiB = crypto::kMemoryFloorKiB;
        pass = secondsPerPass(parameters);
    }
    KP_TRY(pass);
    double seconds = pass.value();
    if (seconds * crypto::kOperationsCeiling < kSecondsMin && parameters.memoryKiB == kMemoryUsualKiB) {
        parameters.memoryKiB = kMemoryLargeKiB;
        if (const auto larger = secondsPerPass(parameters); larger.ok())
            seconds = larger.value();
        else
            parameters.memoryKiB = kMemoryUsualKiB;
    }
    const double passes = seconds > 0 ? std::round(kSecondsWanted / seconds) : crypto::kOperationsCeiling;
    parameters.operations = static_cast<std::uint32_t>(
        std::clamp(passes, double{crypto::kOperationsFloor}, double{crypto::kOperationsCeiling}));
    return parameters;
}

Result<void> wrapMasterKey(KeySlot& slot, const crypto::Key& masterKey, std::string_view passphrase, RandomSource& random)
{
    KP_TRY_ASSIGN(const crypto::Key wrappingKey, deriveWrappingKey(slot, passphrase));
    slot.sealedMasterKey = crypto::seal(wrappingKey, random, associatedData(slot), masterKey.view());
    return {};
}

Result<crypto::Key> deriveSecret(const crypto::PasswordParameters& parameters, bool testVault, std::string_view secret)
{
#ifdef KP_TEST_BUILD
    const bool allowFast = testVault;
#else
    static_cast<void>(testVault);
    constexpr bool allowFast = false; // whatever the flag says
#endif
    auto derived = crypto::derivePasswordKey(secret, parameters, allowFast);
    return derived.ok() ? std::move(derived) : Result<crypto::Key>{Error{Errc::StorageFailed, "key derivation refused"}};
}

Result<crypto::Key> deriveWrappingKey(const KeySlot& slot, std::string_view passphrase)
{
    KP_TRY_ASSIGN(const crypto::Key derived, deriveSecret(slot.parameters, slot.testVault, passphrase));
    return crypto::derive(derived, kWrapLabel);
}

Result<crypto::Key> unwrapMasterKey(const KeySlot& slot, const crypto::Key& wrappingKey)
{
    auto plain = crypto::open(wrappingKey, associatedData(slot), slot.sealedMasterKey);
    if (!plain.ok())
        return Errc::WrongPassphrase;
    auto key = crypto::Key::fromBytes(plain.value());
    crypto::wipe(plain.value());
    return key.ok() ? std::move(key) : Result<crypto::Key>{Errc::WrongPassphrase};
}

Bytes encode(const KeySlot& slot)
{
    wire::Writer out;
    out.raw(associatedData(slot));
    out.bytes(slot.sealedMasterKey);
    const Hash checksum = crypto::hash(kChecksumContext, {out.out()});
    out.id(checksum);
    return out.take();
}

Result<KeySlot> decodeKeySlot(ByteView stored)
{
    if (stored.size() <= Hash::kSize)
        return Error{Errc::StorageFailed, "key slot cut short"};
    if (stored.front() > kFormat)
        return Errc::FormatTooNew;
    const ByteView content = stored.first(stored.size() - Hash::kSize);
    const Hash checksum = crypto::hash(kChecksumContext, {content});
    if (!crypto::equalConstantTime(checksum.view(), stored.last(Hash::kSize)))
        return Error{Errc::StorageFailed, "key slot damaged"};
    wire::Reader in(content);
    KeySlot slot;
    if (in.integer<std::uint8_t>() != kFormat)
        in.fail();
    slot.testVault = in.flag();
    slot.instance = in.id<InstanceId>();
    slot.parameters.operations = in.integer<std::uint32_t>();
    slot.parameters.memoryKiB = in.integer<std::uint32_t>();
    const ByteView salt = in.raw(slot.parameters.salt.size());
    std::copy(salt.begin(), salt.end(), slot.parameters.salt.begin());
    slot.sealedMasterKey = in.bytes(kSealedMax);
    if (!in.finish().ok())
        return Error{Errc::StorageFailed, "key slot malformed"};
    return slot;
}

} // namespace kp::vault
