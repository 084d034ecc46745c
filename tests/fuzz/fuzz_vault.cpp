// What a vault holds and what is typed or scanned into it: every record's reader, the key slot, the count of attempts, codes of
// invitations, the state inside a snapshot, addresses and values. The first byte says which. What is read is written again
// alike (records: to what reads the same, since older layouts are read too).
#include "shared/model/values.h"
#include "sync/engine/codes.h"
#include "sync/engine/sealing.h"
#include "sync/http/server_url.h"
#include "sync/merge/part_replica.h"
#include "sync/vault/attempts.h"
#include "sync/vault/key_slot.h"

#include <algorithm>

namespace {

using namespace kp;

class FixedRandom final : public RandomSource {
public:
    void fill(std::span<std::uint8_t> out) override { std::ranges::fill(out, std::uint8_t{7}); }
};

template <class Record>
void record(ByteView bytes)
{
    const auto read = engine::decodeRecord<Record>(bytes);
    if (!read.ok())
        return;
    const Bytes written = encode(read.value());
    const auto again = engine::decodeRecord<Record>(written);
    KP_ASSERT(again.ok() && encode(again.value()) == written);
}

void keySlot(ByteView bytes)
{
    const auto read = vault::decodeKeySlot(bytes);
    if (read.ok())
        KP_ASSERT(std::ranges::equal(vault::encode(read.value()), bytes));
    // With the checksum that belongs to it, so that what follows the checksum is met too.
    Bytes whole = copyOf(bytes);
    const Hash sum = crypto::hash("krachtplan/vault/slot-checksum/1", {bytes});
    whole.insert(whole.end(), sum.bytes.begin(), sum.bytes.end());
    if (const auto summed = vault::decodeKeySlot(whole); summed.ok())
        KP_ASSERT(vault::encode(summed.value()) == whole);
}

void attempts(ByteView bytes)
{
    Bytes whole = copyOf(bytes);
    const Hash sum = crypto::hash("krachtplan/vault/attempts-checksum/1", {bytes});
    whole.insert(whole.end(), sum.bytes.begin(), sum.bytes.begin() + 8);
    for (const ByteView some : {bytes, ByteView(whole)}) {
        const vault::Attempts read = vault::decodeAttempts(some);
        static_cast<void>(vault::secondsLeft(read, {}));
        KP_ASSERT(vault::decodeAttempts(vault::encode(read)).failures == read.failures);
    }
}

void code(ByteView bytes)
{
    static_cast<void>(engine::codes::isRemote(textOf(bytes)));
    static_cast<void>(engine::codes::parse(textOf(bytes)));
    Bytes whole = copyOf(bytes);
    const Hash sum = crypto::hash("krachtplan/code/1", {bytes});
    whole.insert(whole.end(), sum.bytes.begin(), sum.bytes.begin() + 4);
    const std::string text = "KP1." + toBase64Url(whole);
    if (const auto read = engine::codes::parse(text); read.ok())
        KP_ASSERT(engine::codes::textOf(read.value()) == text);
}

void snapshotState(ByteView bytes)
{
    merge::PartReplica replica;
    if (!replica.importState(bytes).ok())
        return;
    for (const merge::ItemView& item : replica.items())
        static_cast<void>(replica.registers(item.item));
    const auto written = replica.exportState();
    KP_ASSERT(written.ok() && std::ranges::equal(written.value(), bytes));
}

void sealedSnapshot(ByteView bytes)
{
    FixedRandom random;
    static const crypto::Key key;
    wire::Snapshot snapshot;
    snapshot.sealed = crypto::seal(crypto::derive(key, "snapshot/1"), random, associatedData(snapshot), bytes);
    static_cast<void>(engine::openSnapshot(key, snapshot));
}

void typed(ByteView bytes)
{
    const auto kinds = model::kinds();
    if (bytes.size() < 2 || kinds[bytes[0] % kinds.size()].fields.empty())
        return;
    const model::KindSpec& kind = kinds[bytes[0] % kinds.size()];
    const model::FieldSpec& field = kind.fields[bytes[1] % kind.fields.size()];
    const std::string_view text = textOf(bytes.subspan(2));
    if (const auto clean = model::cleanText(text); clean.ok())
        KP_ASSERT(model::cleanText(clean.value()).ok());
    const auto writes = model::parseField(field, text);
    if (!writes.ok())
        return;
    for (const model::FieldWrite& write : writes.value()) {
        KP_ASSERT(model::fits(field, write.value));
        static_cast<void>(model::toJsonText(write.value));
        if (!field.isSet())
            KP_ASSERT(model::parseField(field, model::toRawText(write.value)).ok());
    }
}

using Reader = void (*)(ByteView);
constexpr Reader kReaders[] = {
    keySlot,
    attempts,
    code,
    snapshotState,
    sealedSnapshot,
    typed,
    [](ByteView bytes) { static_cast<void>(http::parseServerUrl(textOf(bytes))); },
    [](ByteView bytes) {
        if (const auto item = engine::decodeItem(bytes); item.ok())
            KP_ASSERT(std::ranges::equal(engine::encodeItem(item.value()), bytes));
    },
    record<engine::ProfileRecord>,
    record<engine::ServerRecord>,
    record<engine::SpaceRecord>,
    record<engine::FormerRecord>,
    record<engine::OutboxRecord>,
    record<engine::InviteRecord>,
    record<engine::JoinRecord>,
    record<engine::ClockRecord>,
    record<engine::MoveRecord>,
    record<engine::CardRecord>,
    record<engine::AlarmRecord>,
    record<engine::PartKeyRecord>,
    record<engine::PartNote>,
    record<engine::DeviceNote>,
    record<engine::ConsentNote>,
    record<engine::GuestNote>,
    record<engine::CodeNote>,
};

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    static const bool started = crypto::init().ok();
    KP_ASSERT(started);
    if (size > 0)
        kReaders[data[0] % std::size(kReaders)]({data + 1, size - 1});
    return 0;
}
