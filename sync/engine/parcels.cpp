#include "sync/engine/parcels.h"

#include "shared/wire/archive.h"

namespace kp::engine {

constexpr std::size_t kShortText = 4096;
constexpr std::size_t kSavesMax = 100'000;

template <class A>
void fields(A& a, ParcelContent& x)
{
    a.id(x.part);
    a.flag(x.begun);
    a.enumeration(x.rule, 1, 8);
    a.id(x.owner);
    a.text(x.note.kind, kShortText);
    a.text(x.note.name, kShortText);
    a.list(x.saves, kSavesMax, 8 + 1 + 4, [&](ParcelContent::Save& save) {
        a.integer(save.sequence);
        a.flag(save.keep);
        a.bytes(save.body, wire::limits::kCommitBytesMax);
    });
}

template <class A>
void fields(A& a, ParcelOutRecord& x)
{
    fields(a, x.content);
    a.list(x.readers, wire::limits::kPersonsPerSpace, PersonId::kSize + 4, [&](ParcelReader& reader) {
        a.id(reader.person);
        a.list(reader.devices, wire::limits::kDevicesPerSpace, DeviceId::kSize + 32, [&](auto& device) {
            a.id(device.first);
            a.id(device.second);
        });
    });
}

template <class A>
void fields(A& a, PartingRecord& x)
{
    a.id(x.removal);
    a.list(x.handed, wire::limits::kPartsPerSpace, PartId::kSize + PersonId::kSize, [&](wire::ParcelLine& line) {
        a.id(line.part);
        a.id(line.to);
    });
    a.integer(x.left);
    a.bytes(x.lastWord, wire::limits::kEntryBytesMax);
    a.flag(x.over);
    if (a.more())
        a.flag(x.byMe);
}

template <class A>
void fields(A& a, ParcelInRecord& x)
{
    a.id(x.id);
    a.id(x.from);
    a.integer(x.minute);
    fields(a, x.content);
    a.flag(x.answered);
}

Bytes encode(const ParcelContent& value) { return wire::encodeFields(value); }
Bytes encode(const ParcelOutRecord& value) { return wire::encodeFields(value); }
Bytes encode(const PartingRecord& value) { return wire::encodeFields(value); }
Bytes encode(const ParcelInRecord& value) { return wire::encodeFields(value); }

template <class Record>
Result<Record> decodeParcelRecord(ByteView bytes)
{
    return wire::decodeFields<Record>(bytes);
}
template Result<ParcelOutRecord> decodeParcelRecord(ByteView);
template Result<PartingRecord> decodeParcelRecord(ByteView);
template Result<ParcelInRecord> decodeParcelRecord(ByteView);

wire::Parcel sealParcel(wire::Parcel about, const ParcelContent& content, const ParcelReader& reader,
                        const crypto::SigningKey& key, RandomSource& random)
{
    Bytes plain = encode(content);
    about.sealed = sealForDevices(reader.devices, random, associatedData(about), plain);
    crypto::wipe(plain);
    wire::sign(about, key);
    return about;
}

Result<ParcelContent> openParcel(const wire::Parcel& parcel, const DeviceId& device, const crypto::BoxKey& box)
{
    KP_TRY_ASSIGN(const Bytes plain, openForDevice(device, box, associatedData(parcel), parcel.sealed));
    KP_TRY_ASSIGN(ParcelContent content, wire::decodeFields<ParcelContent>(plain));
    return content.part == parcel.part ? Result<ParcelContent>(std::move(content)) : Errc::Malformed;
}

} // namespace kp::engine
