// Requests and answers of the API, and what every message must not be.
#include "tests/shared/refused_cases.h"
#include "tests/shared/wire_samples.h"

#include "shared/wire/said.h"

namespace kp::test {

using namespace wire;

namespace {

template <class T>
Result<void> readMessage(ByteView bytes)
{
    KP_TRY(decode<T>(bytes));
    return {};
}

/// The sample's reader as one that says why not.
template <std::size_t index>
Result<void> readSample(ByteView bytes)
{
    const auto code = [&](const auto& read) { return read.ok() ? Result<void>{} : Result<void>(read.error()); };
    const std::string_view name = samples()[index].name;
    if (name.starts_with("entry"))
        return code(decodeEntry(bytes));
    if (name == "commit")
        return code(decodeCommit(bytes));
    if (name == "commit-body")
        return code(decodeCommitBody(bytes));
    if (name.starts_with("receipt"))
        return code(decodeReceipt(bytes));
    if (name == "snapshot")
        return code(decodeSnapshot(bytes));
    return samples()[index].again(bytes) ? Result<void>{} : Result<void>(Errc::Malformed);
}

template <std::size_t... indices>
std::vector<Read> sampleReaders(std::index_sequence<indices...>)
{
    return {readSample<indices>...};
}

constexpr std::size_t kSamples = 44;

/// One message with a rule for each of its fields, given as changes that show where the field lies.
template <class T>
struct Message {
    RefusedCases& cases;
    std::string input;
    T base{};

    template <class Change>
    [[nodiscard]] std::size_t place(Change change) const
    {
        T other = base;
        change(other);
        return placeOf(encode(base), encode(other));
    }
    template <class Change>
    void byte(const std::string& what, Change change, const std::vector<std::uint8_t>& values) const
    {
        const Bytes good = encode(base);
        std::vector<Bytes> bad;
        for (const std::uint8_t value : values)
            bad.push_back(withByte(good, place(change), value));
        cases.push_back({input, what, good, std::move(bad), readMessage<T>});
    }
    template <class Field>
    void flag(const std::string& name, Field field) const
    {
        byte(name + " that is neither yes nor no", [&](T& x) { field(x) = !field(x); }, {2, 255});
    }
    /// `list` gives the field; `limit` things pass, one more does not.
    template <class List>
    void list(const std::string& what, List list, std::size_t limit) const
    {
        const auto sized = [&](std::size_t size) {
            T x = base;
            list(x).resize(size);
            return encode(x);
        };
        const std::size_t at = placeOf(encode(base), sized(1));
        const std::size_t first = sized(1).size() - encode(base).size(); // says its ids in full
        const std::size_t size = sized(2).size() - sized(1).size();      // those after it, by their numbers
        const Bytes two = sized(2);
        const auto second = two.begin() + static_cast<std::ptrdiff_t>(at + 4 + first);
        const Bytes good = sized(limit);
        Bytes over = withCount(good, at, static_cast<std::uint32_t>(limit + 1));
        over.insert(over.begin() + static_cast<std::ptrdiff_t>(at + 4 + first + (limit - 1) * size), second,
                    second + static_cast<std::ptrdiff_t>(size));
        Bytes uncovered = withCount(encode(base), at, static_cast<std::uint32_t>(limit));
        cases.push_back({input, what, good, {over, uncovered}, readMessage<T>});
    }
    /// A list whose largest would not fit into one message: too many are announced.
    template <class List>
    void announced(const std::string& what, List list, std::size_t limit) const
    {
        T one = base;
        list(one).resize(1);
        const std::size_t at = placeOf(encode(base), encode(one));
        const auto over = static_cast<std::uint32_t>(limit + 1);
        cases.push_back({input,
                         what,
                         encode(one),
                         {withCount(encode(one), at, over), withCount(encode(one), at, ~std::uint32_t{0})},
                         readMessage<T>});
    }
};

/// As a list, for the fields of a message that are a byte string.
template <class T>
void addSyncRequest(const Message<T>& m)
{
    m.flag("directory", [](T& x) -> bool& { return x.wantDirectory; });
    m.flag("last contacts", [](T& x) -> bool& { return x.wantLastContacts; });
    m.list(
        "more than 8192 chains asked for", [](T & x) -> auto& { return x.from; }, limits::kChainsPerRequest);
    m.list(
        "more than 2000 things pushed", [](T & x) -> auto& { return x.push; }, limits::kPushItemsMax);
    m.list(
        "more than 8192 wraps", [](T & x) -> auto& { return x.wraps; }, limits::kWrapsPerRequest);
    m.announced(
        "more than 8192 countersignatures", [](T & x) -> auto& { return x.countersignatures; }, limits::kChainsPerRequest);
    m.list(
        "more than 8192 restored runs", [](T & x) -> auto& { return x.restore; }, limits::kChainsPerRequest);
    m.list(
        "more than 8192 chains reported", [](T & x) -> auto& { return x.report; }, limits::kChainsPerRequest);

    Message<T> pushing = m;
    pushing.base.push = {{ChainId{}, ChainItemKind::Commit, {}}};
    pushing.byte("pushing what only a server writes, or nothing known",
                 [](T& x) { x.push[0].kind = ChainItemKind::Receipt; }, {0, 3, 4, 6, 7, 2 | 64, 2 | 128, 255});
    Message<T> wrapping = m;
    wrapping.base.wraps.resize(1);
    wrapping.list(
        "a wrap over 256 bytes", [](T & x) -> auto& { return x.wraps[0].box; }, limits::kWrapBytesMax);
    Message<T> restoring = m;
    restoring.base.restore.resize(1);
    restoring.announced(
        "more than 100000 things in one run", [](T & x) -> auto& { return x.restore[0].items; },
        limits::kItemsPerChainAnswer);
    restoring.base.restore[0].items.resize(1);
    restoring.byte("restoring a kind that is none", [](T& x) { x.restore[0].items[0].kind = ChainItemKind::Commit; },
                   {0, 7, 255});
}

Bytes bytesOf(std::initializer_list<ByteView> pieces)
{
    Bytes all;
    for (const ByteView piece : pieces)
        all.insert(all.end(), piece.begin(), piece.end());
    return all;
}

/// `good` with the `size` bytes at `at` said in another way.
Bytes instead(const Bytes& good, std::size_t at, std::size_t size, ByteView other)
{
    const ByteView all(good);
    return bytesOf({all.first(at), other, all.subspan(at + size)});
}

/// What may be left out has to be, and only what may.
void addSaid(RefusedCases& cases)
{
    const auto add = [&](const std::string& what, const Bytes& good, std::vector<Bytes> bad) {
        cases.push_back({"sync-reply", what, good, std::move(bad), readMessage<SyncReply>});
    };
    SyncReply reply;
    const Bytes none = encode(reply);
    reply.denied = {PartId{{1}}, PartId{{1}}};
    const Bytes denied = encode(reply); // count, 0, the id, 0
    const std::size_t at = placeOf(none, denied) + 4;
    const Bytes id = {denied.begin() + static_cast<std::ptrdiff_t>(at) + 1,
                      denied.begin() + static_cast<std::ptrdiff_t>(at) + 33};
    add("an id said again in full", denied,
        {instead(denied, at + 33, 1, bytesOf({Bytes{1}, id})), instead(denied, at + 33, 1, bytesOf({Bytes{0}, id}))});
    add("a number that no id has", denied,
        {withByte(denied, at + 33, 1), withByte(denied, at + 33, 2), withByte(denied, at, 1),
         instead(denied, at + 33, 1, Bytes{0x80, 0x80, 4})});

    SyncReply told;
    told.serverTimeMs = ~std::uint64_t{0};
    told.lastContacts = {{DeviceId{{1}}, ~std::uint32_t{0}}};
    const Bytes numbers = encode(told); // begins with the time, and ends with the minute
    const Bytes longest(9, 0xFF);
    add("a number in more bytes than it takes", numbers,
        {instead(numbers, 0, 10, Bytes{0x80, 0}), instead(numbers, 9, 1, Bytes{0x81, 0}),
         instead(numbers, numbers.size() - 1, 1, Bytes{0x8F, 0})});
    add("a number beyond its bits", numbers,
        {instead(numbers, 0, 10, bytesOf({longest, Bytes{2}})), instead(numbers, 0, 10, bytesOf({longest, Bytes{0x81, 1}})),
         withByte(numbers, numbers.size() - 1, 0x1F)});

    SyncReply serving;
    serving.deltas.resize(1);
    const Bytes empty = encode(serving);
    serving.deltas[0].items = {{ChainItemKind::Skeleton, {1, 0, 0}, Bytes(32)}};
    const Bytes skeleton = encode(serving); // count, what it begins with, the id
    const std::size_t begin = placeOf(empty, skeleton) + 4;
    const auto without = [&](std::uint8_t flag, const Bytes& inFull) {
        const auto first = static_cast<std::uint8_t>(skeleton[begin] & ~flag);
        return instead(skeleton, begin, 1, bytesOf({Bytes{first}, inFull}));
    };
    add("a place in full that was to be expected", skeleton, {without(8, {1}), without(16, {0}), without(32, {0})});
    add("the size of an id", skeleton, {without(64, {32})});
    add("a body left out of what has none", skeleton,
        {withByte(skeleton, begin, skeleton[begin] | 128), withByte(skeleton, begin, (skeleton[begin] & 0xF8) | 128 | 5)});

    CountingRandom random(5);
    const Bytes commit = encode(sampleCommit(random));
    serving.deltas[0].items = {{ChainItemKind::Commit, {1, 0, 0}, commit}};
    const Bytes good = encode(serving);
    // The same payload with nothing left out: between the blobs and the signature, and before the body.
    const std::size_t claims = kBlobCountAt + 4 + countAt(commit, kBlobCountAt) * BlobId::kSize;
    const std::size_t body = claims + 36 + 64 + 4;
    const ByteView all(commit);
    const Bytes tail = bytesOf({all.subspan(claims + 36, 64), all.subspan(body)});
    const auto found = std::search(good.begin(), good.end(), tail.begin(), tail.end());
    Bytes inFull = instead(good, static_cast<std::size_t>(found - good.begin()), tail.size(), all.subspan(claims));
    inFull[begin] &= 0x7F;
    add("the hash of a body that is there", good, {inFull, withByte(good, begin, good[begin] & 0x7F)});
}

template <class T>
void addSyncReply(const Message<T>& m)
{
    m.flag("more to come", [](T& x) -> bool& { return x.more; });
    m.list(
        "more than 2000 results", [](T & x) -> auto& { return x.results; }, limits::kPushItemsMax);
    m.list(
        "more than 8192 chains", [](T & x) -> auto& { return x.deltas; }, limits::kChainsPerRequest);
    m.list(
        "more than 8192 wraps", [](T & x) -> auto& { return x.wraps; }, limits::kWrapsPerRequest);
    m.list(
        "more than 8192 denied parts", [](T & x) -> auto& { return x.denied; }, limits::kChainsPerRequest);
    m.list(
        "more than 8192 lines of the directory", [](T & x) -> auto& { return x.directory; }, limits::kChainsPerRequest);
    m.list(
        "more than 8192 owed wraps", [](T & x) -> auto& { return x.owedWraps; }, limits::kWrapsPerRequest);
    m.list(
        "more than 8192 snapshots", [](T & x) -> auto& { return x.snapshots; }, limits::kChainsPerRequest);
    m.list(
        "more than 8192 last contacts", [](T & x) -> auto& { return x.lastContacts; }, limits::kChainsPerRequest);

    Message<T> telling = m;
    telling.base.results.resize(1);
    telling.byte("a result that is none", [](T& x) { x.results[0].status = PushStatus::Later; }, {3, 255});
    Message<T> serving = m;
    serving.base.deltas.resize(1);
    serving.byte("a snapshot that is neither there nor not", [](T& x) { x.deltas[0].snapshot.emplace(); }, {2, 255});
    serving.announced(
        "more than 100000 things in one chain", [](T & x) -> auto& { return x.deltas[0].items; },
        limits::kItemsPerChainAnswer);
    serving.base.deltas[0].items.resize(1);
    serving.byte("a kind that is none", [](T& x) { x.deltas[0].items[0].kind = ChainItemKind::Commit; }, {0, 7, 255});
}

template <class T>
void addOver(RefusedCases& cases, const std::string& input, const T& message)
{
    Bytes over(limits::kRequestBytesMax + 1);
    cases.push_back({input, "over 1 MiB", encode(message), {std::move(over)}, readMessage<T>});
}

template <class T>
void addChunks(const Message<T>& m)
{
    m.list(
        "a chunk over 64 KiB", [](T & x) -> auto& { return x.chunk; }, limits::kChunkBytes);
    Message<T> large = m;
    large.base.total = limits::kSnapshotBytesMax;
    const Bytes good = encode(large.base);
    const std::size_t at = placeOf(good, encode(m.base)) - 3; // 16 MiB differ from 0 in the last of four bytes
    m.cases.push_back(
        {m.input, "a total over 16 MiB", good, {withCount(good, at, limits::kSnapshotBytesMax + 1)}, readMessage<T>});
}

} // namespace

void addEverywhere(RefusedCases& cases)
{
    const std::vector<Read> readers = sampleReaders(std::make_index_sequence<kSamples>());
    KP_ASSERT(readers.size() == samples().size());
    CountingRandom random(41);
    for (std::size_t i = 0; i < readers.size(); ++i) {
        const std::string name = samples()[i].name;
        const Bytes good = samples()[i].make(random);
        std::vector<Bytes> cuts;
        for (std::size_t size = 0; size < good.size(); ++size)
            cuts.emplace_back(good.begin(), good.begin() + static_cast<std::ptrdiff_t>(size));
        cases.push_back({name, "nothing at all, or cut short at any byte", good, std::move(cuts), readers[i]});
        Bytes left = good;
        left.push_back(0);
        Bytes twice = good;
        twice.insert(twice.end(), good.begin(), good.end());
        cases.push_back({name, "something left over", good, {left, twice}, readers[i]});
        const bool formatted = name.starts_with("entry") || name == "commit" || name == "receipt" || name == "snapshot";
        if (formatted)
            cases.push_back({name, "another format", good, {withByte(good, 0, 0), withByte(good, 0, 2)}, readers[i]});
    }
}

void addParcels(RefusedCases& cases)
{
    const Message<ParcelRequest> handed{cases, "parcel-request"};
    handed.byte("an action that is none", [](ParcelRequest& x) { x.action = ParcelAction::HandIn; }, {0, 5, 255});
    handed.byte("a parcel that is neither there nor not", [](ParcelRequest& x) { x.parcel.emplace(); }, {2, 255});
    const auto content = [](auto& x) -> Bytes& { return (x.parcel ? *x.parcel : x.parcel.emplace()).sealed; };
    Message<ParcelRequest>{cases, "parcel-request", {ParcelAction::HandIn, {}, Parcel{}}}.list(
        "a parcel over 512 KiB", content, limits::kParcelBytesMax);
    Message<ParcelReply>{cases, "parcel-reply", {{}, Parcel{}}}.list("a parcel over 512 KiB", content,
                                                                     limits::kParcelBytesMax);
    const Message<ParcelReply> listed{cases, "parcel-reply"};
    listed.byte("a parcel that is neither there nor not", [](ParcelReply& x) { x.parcel.emplace(); }, {2, 255});
    listed.list(
        "more than 8192 lines", [](ParcelReply & x) -> auto& { return x.lines; }, limits::kChainsPerRequest);
    const Message<ParcelBox> boxes{cases, "parcel-box"};
    boxes.announced(
        "more keys than devices may be", [](ParcelBox & x) -> auto& { return x.keys; }, limits::kDevicesPerSpace);
    ParcelBox two{{{DeviceId{{1}}, Bytes(48)}, {DeviceId{{2}}, Bytes(48)}}, {}};
    const Bytes good = encode(two);
    const std::size_t first = 4;
    Bytes twice = good;
    twice[first + DeviceId::kSize + 4 + 48] = 1;
    Bytes turned = good;
    turned[first] = 3;
    cases.push_back({"parcel-box", "devices unsorted or doubled", good, {twice, turned}, readMessage<ParcelBox>});
    boxes.list(
        "a content over 512 KiB", [](ParcelBox & x) -> auto& { return x.sealed; }, limits::kParcelBytesMax);
    addOver(cases, "parcel-request", ParcelRequest{});
}

void addBlobs(RefusedCases& cases)
{
    const Message<BlobRequest> asking{cases, "blob-request"};
    asking.byte("an action that is none", [](BlobRequest& x) { x.action = BlobAction::Put; }, {0, 4, 255});
    asking.list(
        "more than 512 blobs", [](BlobRequest & x) -> auto& { return x.blobs; }, limits::kBlobsPerRequest);
    asking.list(
        "more than 64 chunks", [](BlobRequest & x) -> auto& { return x.hashes; }, limits::kBlobChunksMax);
    asking.list(
        "a chunk over 64 KiB", [](BlobRequest & x) -> auto& { return x.chunk; }, limits::kChunkBytes);
    const Message<BlobReply> held{cases, "blob-reply", {{{false, 0, 1}}}};
    held.flag("listed", [](BlobReply& x) -> bool& { return x.held.front().listed; });
    held.byte("more chunks held than there are, or more than 64", [](BlobReply& x) { x.held.front().next = 1; },
              {2, 64, 255});
    held.list(
        "a chunk over 64 KiB", [](BlobReply & x) -> auto& { return x.chunk; }, limits::kChunkBytes);
    Message<BlobReply>{cases, "blob-reply"}.list(
        "more than 512 blobs", [](BlobReply & x) -> auto& { return x.held; }, limits::kBlobsPerRequest);
    addOver(cases, "blob-request", BlobRequest{});
}

void addMessages(RefusedCases& cases)
{
    addSyncRequest(Message<SyncRequest>{cases, "sync-request"});
    addSyncReply(Message<SyncReply>{cases, "sync-reply"});
    addSaid(cases);
    Message<HeadsReply>{cases, "heads-reply"}.flag("changed", [](HeadsReply& x) -> bool& { return x.changed; });
    const Message<SnapshotRequest> asking{cases, "snapshot-request"};
    asking.flag("upload", [](SnapshotRequest& x) -> bool& { return x.upload; });
    addChunks(asking);
    addChunks(Message<SnapshotReply>{cases, "snapshot-reply"});
    const Message<InviteRequest> inviting{cases, "invite-request"};
    inviting.byte("an action that is none", [](InviteRequest& x) { x.action = InviteAction::Ask; }, {0, 7, 255});
    inviting.list(
        "a mailbox over 4 KiB", [](InviteRequest & x) -> auto& { return x.sealed; }, limits::kMailboxBytesMax);
    const Message<InviteReply> invited{cases, "invite-reply"};
    invited.flag("present", [](InviteReply& x) -> bool& { return x.present; });
    invited.list(
        "a mailbox over 4 KiB", [](InviteReply & x) -> auto& { return x.sealed; }, limits::kMailboxBytesMax);
    addParcels(cases);
    addBlobs(cases);
    addOver(cases, "sync-request", SyncRequest{});
    addOver(cases, "sync-reply", SyncReply{});
    addOver(cases, "snapshot-request", SnapshotRequest{});
    addOver(cases, "invite-request", InviteRequest{});
}

} // namespace kp::test
