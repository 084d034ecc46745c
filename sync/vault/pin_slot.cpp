#include "sync/vault/pin_slot.h"

#include "shared/wire/codec.h"
#include "sync/vault/key_slot.h"

#include <algorithm>

namespace kp::vault {

namespace {

constexpr std::uint8_t kFormat = 1;
constexpr std::size_t kSealedMax = 1024;
constexpr std::string_view kChecksumContext = "krachtplan/vault/pin-checksum/1";
constexpr std::string_view kKeyContext = "krachtplan/vault/pin-key/1";
constexpr std::string_view kSealContext = "krachtplan/vault/pin-slot/1";
constexpr std::array<std::uint32_t, 4> kDelaySeconds{0, 5, 30, 60};

Bytes head(const PinSlot& slot)
{
    wire::Writer out;
    out.integer(kFormat);
    out.integer(static_cast<std::uint8_t>(slot.testVault ? 1 : 0));
    out.integer(static_cast<std::uint8_t>(slot.kind));
    out.id(slot.instance);
    out.raw(slot.challenge);
    out.integer(slot.parameters.operations);
    out.integer(slot.parameters.memoryKiB);
    out.raw(slot.parameters.salt);
    return out.take();
}

/// With a context, so that a sealed key of the words' slot never passes for one of this.
Bytes associatedData(const PinSlot& slot)
{
    Bytes data = copyOf(viewOf(kSealContext));
    const Bytes rest = head(slot);
    data.insert(data.end(), rest.begin(), rest.end());
    return data;
}

} // namespace

std::string storeNameOf(const InstanceId& instance) { return "krachtplan-pin-" + instance.hex(); }

bool isPin(std::string_view pin) noexcept
{
    return pin.size() >= kPinDigitsMin && pin.size() <= kPinDigitsMax
           && std::ranges::all_of(pin, [](char one) { return one >= '0' && one <= '9'; });
}

Result<crypto::Key> derivePinKey(const PinSlot& slot, std::string_view pin, const crypto::Key& answer)
{
    KP_TRY_ASSIGN(const crypto::Key stretched, deriveSecret(slot.parameters, slot.testVault, pin));
    // Keyed by the answer: without it the hash is of no use, whatever the PIN.
    Hash both = crypto::keyedHash(answer, kKeyContext, {stretched.view()});
    auto key = crypto::Key::fromBytes(both.view());
    crypto::wipe(both.bytes);
    return key;
}

void wrapUnderPin(PinSlot& slot, const crypto::Key& masterKey, const crypto::Key& pinKey, RandomSource& random)
{
    slot.sealedMasterKey = crypto::seal(pinKey, random, associatedData(slot), masterKey.view());
}

Result<crypto::Key> unwrapUnderPin(const PinSlot& slot, const crypto::Key& pinKey)
{
    auto plain = crypto::open(pinKey, associatedData(slot), slot.sealedMasterKey);
    if (!plain.ok())
        return Error{Errc::WrongPassphrase, "pin"};
    auto key = crypto::Key::fromBytes(plain.value());
    crypto::wipe(plain.value());
    return key.ok() ? std::move(key) : Result<crypto::Key>{Error{Errc::WrongPassphrase, "pin"}};
}

Bytes encode(const PinSlot& slot)
{
    wire::Writer out;
    out.raw(head(slot));
    out.bytes(slot.sealedMasterKey);
    const Hash checksum = crypto::hash(kChecksumContext, {out.out()});
    out.id(checksum);
    return out.take();
}

Result<PinSlot> decodePinSlot(ByteView stored)
{
    if (stored.size() <= Hash::kSize)
        return Error{Errc::StorageFailed, "PIN slot cut short"};
    if (stored.front() > kFormat)
        return Errc::FormatTooNew;
    const ByteView content = stored.first(stored.size() - Hash::kSize);
    const Hash checksum = crypto::hash(kChecksumContext, {content});
    if (!crypto::equalConstantTime(checksum.view(), stored.last(Hash::kSize)))
        return Error{Errc::StorageFailed, "PIN slot damaged"};
    wire::Reader in(content);
    PinSlot slot;
    if (in.integer<std::uint8_t>() != kFormat)
        in.fail();
    slot.testVault = in.flag();
    const auto kind = in.integer<std::uint8_t>();
    if (kind != static_cast<std::uint8_t>(StoreKind::Session) && kind != static_cast<std::uint8_t>(StoreKind::Hardware))
        in.fail();
    slot.kind = static_cast<StoreKind>(kind);
    slot.instance = in.id<InstanceId>();
    const ByteView challenge = in.raw(slot.challenge.size());
    std::ranges::copy(challenge, slot.challenge.begin());
    slot.parameters.operations = in.integer<std::uint32_t>();
    slot.parameters.memoryKiB = in.integer<std::uint32_t>();
    const ByteView salt = in.raw(slot.parameters.salt.size());
    std::ranges::copy(salt, slot.parameters.salt.begin());
    slot.sealedMasterKey = in.bytes(kSealedMax);
    if (!in.finish().ok())
        return Error{Errc::StorageFailed, "PIN slot malformed"};
    return slot;
}

std::uint32_t pinDelayAfter(std::uint32_t failures) noexcept
{
    return failures == 0 ? 0 : kDelaySeconds[std::min<std::size_t>(failures, kDelaySeconds.size()) - 1];
}

} // namespace kp::vault
