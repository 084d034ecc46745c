#include "shared/wire/parcel.h"

#include "shared/crypto/crypto.h"
#include "shared/wire/archive.h"

namespace kp::wire {

constexpr std::string_view kParcelContext = "krachtplan/parcel/1";

template <class A>
void head(A& a, Parcel& x)
{
    a.id(x.space);
    a.id(x.from);
    a.id(x.part);
    a.id(x.to);
    a.integer(x.number);
}

template <class A>
void fields(A& a, Parcel& x)
{
    head(a, x);
    a.bytes(x.sealed, limits::kParcelBytesMax);
    a.id(x.signature);
}

template <class A>
void fields(A& a, ParcelRequest& x)
{
    a.enumeration(x.action, 1, 4);
    a.id(x.id);
    a.optional(x.parcel, [&](Parcel& parcel) { fields(a, parcel); });
}

template <class A>
void fields(A& a, ParcelReply& x)
{
    a.list(x.lines, limits::kChainsPerRequest, 32 + 32 + 16 + 4, [&](ParcelLineReply& line) {
        a.id(line.id);
        a.id(line.space);
        a.id(line.from);
        a.integer(line.minute);
    });
    a.optional(x.parcel, [&](Parcel& parcel) { fields(a, parcel); });
}

template <class A>
void fields(A& a, ParcelBox& x)
{
    a.list(x.keys, limits::kDevicesPerSpace, DeviceId::kSize + 4, [&](std::pair<DeviceId, Bytes>& key) {
        a.id(key.first);
        a.bytes(key.second, limits::kWrapBytesMax);
    });
    for (std::size_t i = 1; i < x.keys.size(); ++i)
        a.require(x.keys[i - 1].first < x.keys[i].first);
    a.bytes(x.sealed, limits::kParcelBytesMax);
}

Bytes associatedData(const Parcel& parcel)
{
    Encoder out;
    out.writer().raw(viewOf(kParcelContext));
    head(out, const_cast<Parcel&>(parcel)); // NOLINT: an encoder never writes
    return out.take();
}

Hash idOf(const Parcel& parcel) { return crypto::hash(kParcelContext, {associatedData(parcel), parcel.sealed}); }

void sign(Parcel& parcel, const crypto::SigningKey& key)
{
    parcel.signature = key.sign(kParcelContext, idOf(parcel).view());
}

bool checkSignature(const Parcel& parcel, const SignPublicKey& key)
{
    return crypto::verify(key, kParcelContext, idOf(parcel).view(), parcel.signature);
}

Bytes encode(const ParcelRequest& value) { return encodeFields(value); }
Bytes encode(const ParcelReply& value) { return encodeFields(value); }
Bytes encode(const ParcelBox& value) { return encodeFields(value); }

template <class Message>
static Result<Message> read(ByteView bytes)
{
    if (bytes.size() > limits::kRequestBytesMax)
        return Errc::TooLarge;
    return decodeFields<Message>(bytes);
}

template <>
Result<ParcelRequest> decode(ByteView bytes)
{
    return read<ParcelRequest>(bytes);
}
template <>
Result<ParcelReply> decode(ByteView bytes)
{
    return read<ParcelReply>(bytes);
}
template <>
Result<ParcelBox> decode(ByteView bytes)
{
    return read<ParcelBox>(bytes);
}

} // namespace kp::wire
