#include "shared/crypto/crypto.h"
#include "shared/wire/archive.h"
#include "shared/wire/chain.h"

#include <algorithm>
#include <tuple>

namespace kp::wire {

// fields() must be found by argument-dependent lookup, so these templates are not in an unnamed namespace.

constexpr std::string_view kEntryContext = "krachtplan/entry/1";
constexpr std::string_view kDeviceContext = "krachtplan/device/1";

// Numbers on the wire, in the order of EntryBody's alternatives. Never reused. Below 32: space chain.
constexpr std::array<std::uint8_t, 20> kEntryKinds{1, 2, 3, 4, 5, 6, 7, 32, 33, 34, 35, 36, 37, 10, 11, 12, 13, 38, 39, 40};
constexpr std::uint8_t kFirstPartKind = 32;

template <class A>
void fields(A& a, DeviceKeys& keys)
{
    a.id(keys.sign);
    a.id(keys.box);
}

template <class A, class AnyId>
void sortedIds(A& a, std::vector<AnyId>& ids, std::size_t countMax)
{
    a.list(ids, countMax, AnyId::kSize, [&](AnyId& id) { a.id(id); });
    a.require(std::is_sorted(ids.begin(), ids.end()) && std::adjacent_find(ids.begin(), ids.end()) == ids.end());
}

template <class A>
void standing(A& a, Standing& value)
{
    a.enumeration(value, 1, 4);
}

template <class A>
void fields(A& a, SpaceGenesis& x)
{
    a.id(x.person);
    standing(a, x.standing);
    fields(a, x.device);
}

template <class A>
void fields(A& a, AddPerson& x)
{
    a.id(x.person);
    standing(a, x.standing);
    fields(a, x.device);
    a.id(x.invite);
    a.flag(x.inPerson);
    sortedIds(a, x.agreedBy, limits::kAgreedByMax);
    a.bytes(x.sealed, limits::kSealedNoteMax);
}

template <class A>
void fields(A& a, AddDevice& x)
{
    a.id(x.person);
    fields(a, x.device);
    a.flag(x.paper);
    a.bytes(x.sealed, limits::kSealedNoteMax);
}

template <class A>
void fields(A& a, RemoveDevices& x)
{
    sortedIds(a, x.devices, limits::kDevicesPerSpace);
    a.list(x.bounds, limits::kPartsPerSpace, DeviceId::kSize + PartId::kSize + 8, [&](LastSequence& bound) {
        a.id(bound.device);
        a.id(bound.part);
        a.integer(bound.sequence);
    });
    for (std::size_t i = 1; i < x.bounds.size(); ++i)
        a.require(std::tie(x.bounds[i - 1].device, x.bounds[i - 1].part) < std::tie(x.bounds[i].device, x.bounds[i].part));
    for (const LastSequence& bound : x.bounds)
        a.require(std::binary_search(x.devices.begin(), x.devices.end(), bound.device));
}

template <class A>
void fields(A& a, ConfirmPerson& x)
{
    a.id(x.person);
    a.id(x.keysDigest);
}

template <class A>
void fields(A& a, EndorsePerson& x)
{
    a.id(x.person);
}

template <class A>
void fields(A& a, Succeed& x)
{
    fields(a, x.device);
}

template <class A>
void fields(A& a, PartGenesis& x)
{
    a.enumeration(x.rule, 1, 8);
    a.id(x.owner);
    a.id(x.epoch);
    a.bytes(x.sealed, limits::kSealedNoteMax);
    if (x.rule == PartRule::Safety) {
        a.integer(x.untilMinute);
        sortedIds(a, x.sources, limits::kSafetySources);
        a.require(!x.sources.empty());
    }
}

template <class A>
void fields(A& a, Grant& x)
{
    a.id(x.person);
    a.enumeration(x.access, 1, 3);
    a.integer(x.untilMinute);
    a.flag(x.withHistory);
    sortedIds(a, x.agreedBy, limits::kAgreedByMax);
    a.optional(x.epoch, [&](EpochId& epoch) { a.id(epoch); });
    a.id(x.consentHash);
    a.bytes(x.sealed, limits::kSealedNoteMax);
}

template <class A>
void fields(A& a, Withdraw& x)
{
    a.id(x.person);
    a.optional(x.epoch, [&](EpochId& epoch) { a.id(epoch); });
    a.bytes(x.sealed, limits::kSealedNoteMax);
}

template <class A>
void fields(A& a, Rotate& x)
{
    a.id(x.epoch);
}

template <class A>
void fields(A& a, Contest& x)
{
    a.id(x.entry);
}

template <class A>
void fields(A& a, Affirm& x)
{
    a.id(x.entry);
}

template <class A>
void fields(A& a, NameDevice& x)
{
    a.id(x.device);
    a.bytes(x.sealed, limits::kSealedNoteMax);
}

template <class A>
void fields(A& a, Wiped& x)
{
    a.id(x.removal);
    a.list(x.parcels, limits::kPartsPerSpace, PartId::kSize + PersonId::kSize, [&](ParcelLine& line) {
        a.id(line.part);
        a.id(line.to);
    });
    for (std::size_t i = 1; i < x.parcels.size(); ++i)
        a.require(x.parcels[i - 1].part < x.parcels[i].part);
    a.integer(x.left);
}

template <class A>
void fields(A& a, Capability& x)
{
    a.id(x.person);
    a.flag(x.capable);
    a.bytes(x.sealed, limits::kSealedNoteMax);
}

template <class A>
void fields(A& a, Protect& x)
{
    a.id(x.person);
    a.bytes(x.sealed, limits::kSealedNoteMax);
}

template <class A>
void fields(A& a, Notice& x)
{
    a.id(x.safety);
    a.integer(x.untilMinute);
    a.flag(x.disclosure);
    a.bytes(x.sealed, limits::kSealedNoteMax);
}

template <class A>
void fields(A& a, Erase& x)
{
    a.integer(x.notBefore);
    a.bytes(x.sealed, limits::kSealedNoteMax);
}

template <class A>
void fields(A& a, Erased& x)
{
    a.id(x.erasure);
}

static std::uint8_t kindOf(const EntryBody& body)
{
    const auto* unknown = std::get_if<UnknownEntry>(&body);
    return unknown != nullptr ? unknown->kind : kEntryKinds[body.index()];
}

static Bytes encodeBody(const EntryBody& body)
{
    return std::visit(
        [](const auto& x) -> Bytes {
            if constexpr (std::is_same_v<std::decay_t<decltype(x)>, UnknownEntry>)
                return x.body;
            else
                return encodeFields(x);
        },
        body);
}

template <std::size_t I = 0>
static Result<EntryBody> decodeBody(std::uint8_t kind, ByteView bytes)
{
    if constexpr (I == kEntryKinds.size()) {
        return EntryBody(UnknownEntry{kind, copyOf(bytes)});
    } else {
        if (kind != kEntryKinds[I])
            return decodeBody<I + 1>(kind, bytes);
        using Body = std::variant_alternative_t<I, EntryBody>;
        KP_TRY_ASSIGN(auto body, decodeFields<Body>(bytes));
        return EntryBody(std::move(body));
    }
}

template <class A>
void fields(A& a, Seen& seen)
{
    a.id(seen.generation);
    a.integer(seen.position);
    a.id(seen.head);
}

static Bytes encodeUnsigned(const Entry& entry)
{
    Encoder out;
    out.integer(kFormat);
    out.integer(kindOf(entry.body));
    out.flag(entry.critical);
    out.id(entry.space);
    out.id(entry.part);
    out.id(entry.author);
    fields(out, const_cast<Seen&>(entry.seenSpace)); // NOLINT: an encoder never writes
    fields(out, const_cast<Seen&>(entry.seenPart));  // NOLINT
    out.writer().raw(entry.random);
    out.bytes(encodeBody(entry.body), limits::kEntryBytesMax);
    return out.take();
}

DeviceId deviceIdOf(const DeviceKeys& keys)
{
    const Hash full = crypto::hash(kDeviceContext, {keys.sign.view(), keys.box.view()});
    DeviceId id;
    std::copy_n(full.bytes.begin(), DeviceId::kSize, id.bytes.begin());
    return id;
}

bool isSpaceEntry(const Entry& entry) noexcept
{
    // An answer to an attestation stands in the chain of what it answers.
    const bool answer = std::holds_alternative<Contest>(entry.body) || std::holds_alternative<Affirm>(entry.body);
    return answer ? entry.part.isZero() : kindOf(entry.body) < kFirstPartKind;
}

/// One order of signatures, so that an entry has one encoding: the author's, then ascending, nobody twice.
static bool signaturesInOrder(const Entry& entry)
{
    const auto& all = entry.signatures;
    if (all.empty() || all.front().first != entry.author)
        return false;
    for (std::size_t i = 1; i < all.size(); ++i)
        if (all[i].first == entry.author || (i > 1 && !(all[i - 1].first < all[i].first)))
            return false;
    return true;
}

Bytes encode(const Entry& entry)
{
    KP_ASSERT(signaturesInOrder(entry));
    Encoder out;
    out.writer().raw(encodeUnsigned(entry));
    out.list(entry.signatures, limits::kSignersMax, DeviceId::kSize + Signature::kSize, [&](auto& signature) {
        out.id(signature.first);
        out.id(signature.second);
    });
    Bytes bytes = out.take();
    KP_ASSERT(bytes.size() <= limits::kEntryBytesMax);
    return bytes;
}

Result<Entry> decodeEntry(ByteView bytes)
{
    if (bytes.size() > limits::kEntryBytesMax)
        return Errc::TooLarge;
    Decoder in(bytes);
    Entry entry;
    std::uint8_t format = 0;
    std::uint8_t kind = 0;
    Bytes body;
    in.integer(format);
    in.require(format == kFormat);
    in.integer(kind);
    in.flag(entry.critical);
    in.id(entry.space);
    in.id(entry.part);
    in.id(entry.author);
    fields(in, entry.seenSpace);
    fields(in, entry.seenPart);
    const ByteView random = in.reader().raw(entry.random.size());
    std::copy(random.begin(), random.end(), entry.random.begin());
    in.bytes(body, limits::kEntryBytesMax);
    in.list(entry.signatures, limits::kSignersMax, DeviceId::kSize + Signature::kSize, [&](auto& signature) {
        in.id(signature.first);
        in.id(signature.second);
    });
    KP_TRY(in.finish());
    KP_TRY_ASSIGN(entry.body, decodeBody(kind, body));
    const bool genesis = std::holds_alternative<SpaceGenesis>(entry.body);
    const bool partGenesis = std::holds_alternative<PartGenesis>(entry.body);
    if (genesis != entry.space.isZero() || (isSpaceEntry(entry) || partGenesis) != entry.part.isZero())
        return Errc::Malformed;
    if (!signaturesInOrder(entry))
        return Errc::Malformed;
    return entry;
}

EntryId idOf(const Entry& entry) { return EntryId{crypto::hash(kEntryContext, {encodeUnsigned(entry)}).bytes}; }

void sign(Entry& entry, DeviceId device, const crypto::SigningKey& key)
{
    auto& all = entry.signatures;
    const auto at = std::find_if(all.begin() + (all.empty() ? 0 : 1), all.end(),
                                 [&](const auto& known) { return device < known.first; });
    all.insert(at, {device, key.sign(kEntryContext, idOf(entry).view())});
    KP_ASSERT(signaturesInOrder(entry));
}

bool checkSignature(const Entry& entry, const SignPublicKey& key, const Signature& signature)
{
    return crypto::verify(key, kEntryContext, idOf(entry).view(), signature);
}

} // namespace kp::wire
