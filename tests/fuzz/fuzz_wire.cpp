// One fuzzer per thing that travels (KP_FUZZ_READ names its reader): whatever is accepted has exactly one encoding, and what
// follows from it (ids) can be asked without harm. Built once per target by CMakeLists.txt.
#include "shared/crypto/crypto.h"
#include "shared/wire/blob.h"
#include "shared/wire/messages.h"
#include "shared/wire/operation.h"
#include "shared/wire/parcel.h"
#include "shared/wire/rights.h"

#include <algorithm>

namespace {

using namespace kp;
using namespace kp::wire;

template <class T>
Result<T> read(ByteView bytes)
{
    return decode<T>(bytes);
}
template <>
[[maybe_unused]] Result<CommitBody> read(ByteView bytes)
{
    return decodeCommitBody(bytes);
}
template <>
[[maybe_unused]] Result<Entry> read(ByteView bytes)
{
    return decodeEntry(bytes);
}
template <>
[[maybe_unused]] Result<Commit> read(ByteView bytes)
{
    return decodeCommit(bytes);
}
template <>
[[maybe_unused]] Result<Snapshot> read(ByteView bytes)
{
    return decodeSnapshot(bytes);
}

template <class T>
void use(const T&)
{}
[[maybe_unused]] void use(const Entry& entry)
{
    // Total: any entry, on an empty family, has an answer.
    const Place first{1, 0, 1};
    KP_ASSERT(isSpaceEntry(entry) || !authorisePart(SpaceState{}, PartState{}, entry, first).ok());
    if (isSpaceEntry(entry))
        static_cast<void>(authoriseSpace(SpaceState{}, entry, first));
    static_cast<void>(idOf(entry));
}
[[maybe_unused]] void use(const SyncReply& reply)
{
    for (const ChainDelta& delta : reply.deltas)
        for (const ChainItem& item : delta.items)
            static_cast<void>(idOf(item, delta.chain));
}
[[maybe_unused]] void use(const CommitBody& body) { KP_ASSERT(check(body).ok()); }

template <class T>
void round(ByteView bytes)
{
    const auto value = read<T>(bytes);
    if (!value.ok())
        return;
    KP_ASSERT(std::ranges::equal(encode(value.value()), bytes));
    use(value.value());
}

template <class... Ts>
void all(ByteView bytes)
{
    (round<Ts>(bytes), ...);
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    static const bool started = crypto::init().ok();
    KP_ASSERT(started);
    all<KP_FUZZ_READ>({data, size});
    return 0;
}
