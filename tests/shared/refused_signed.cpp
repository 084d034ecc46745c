// Commits, what is sealed in them, receipts and snapshots.
#include "tests/shared/refused_cases.h"
#include "tests/shared/wire_samples.h"

namespace kp::test {

using namespace wire;

namespace {

constexpr std::size_t kSequenceAt = 1 + PartId::kSize + EpochId::kSize + DeviceId::kSize;
constexpr std::size_t kDotSize = DeviceId::kSize + 8 + 4;
constexpr std::size_t kSignerSize = DeviceId::kSize + Signature::kSize;

template <auto decoder>
Result<void> readWith(ByteView bytes)
{
    KP_TRY(decoder(bytes));
    return {};
}

template <ChainItemKind kind>
Result<void> readItem(ByteView bytes)
{
    KP_TRY(idOf(ChainItem{kind, {}, copyOf(bytes)}, ChainId{}));
    return {};
}

Commit commitWith(std::size_t bodySize, std::size_t blobs = 0)
{
    CountingRandom random(31);
    Commit commit = sampleCommit(random);
    commit.header.keep = false;
    commit.header.blobs.assign(blobs, BlobId{});
    commit.body = Bytes(bodySize, 7);
    sign(commit, *sampleSigner().key);
    return commit;
}

Operation operationWith(Value value)
{
    Operation operation;
    operation.field = 9;
    operation.value = std::move(value);
    return operation;
}
Bytes bodyWith(const Operation& operation) { return encode(CommitBody{{operation}}); }

struct BodyAdder {
    RefusedCases& cases;
    void operator()(const std::string& what, const Bytes& good, std::vector<Bytes> bad) const
    {
        cases.push_back({"commit-body", what, good, std::move(bad), readWith<decodeCommitBody>});
    }
    template <class Change>
    [[nodiscard]] std::size_t place(const Operation& operation, Change change) const
    {
        Operation other = operation;
        change(other);
        return placeOf(bodyWith(operation), bodyWith(other));
    }
};

void addValues(const BodyAdder& add)
{
    const Operation text = operationWith(std::string("abcd"));
    const Bytes good = bodyWith(text);
    const std::size_t at = add.place(text, [](Operation& x) { x.value = std::string("Xbcd"); });
    const auto withText = [&](std::initializer_list<std::uint8_t> letters) {
        Bytes bytes = good;
        std::copy(letters.begin(), letters.end(), bytes.begin() + static_cast<std::ptrdiff_t>(at));
        return bytes;
    };
    add("a text that is not UTF-8", good,
        {withText({0xC3, '('}), withText({0x80}), withText({0xFF}), withText({0xF8, 0x88, 0x80, 0x80})});
    add("a text with an overlong form, a surrogate or beyond U+10FFFF", good,
        {withText({0xC0, 0xAF}), withText({0xE0, 0x80, 0xAF}), withText({0xED, 0xA0, 0x80}),
         withText({0xF4, 0x90, 0x80, 0x80})});
    add("a text with NUL", good, {withText({0})});
    const std::size_t size = at - 4;
    const Bytes full = bodyWith(operationWith(std::string(limits::kTextBytesMax, 'x')));
    add("a text over 64 KiB", full, {longerByOne(full, size, {'x'})});
    const Bytes raw = bodyWith(operationWith(Bytes(limits::kTextBytesMax)));
    add("a value over 64 KiB", raw, {longerByOne(raw, size, {0})});
    const auto typed = [&](std::uint8_t type, Bytes bytes) {
        return withByte(bodyWith(operationWith(UnknownValue{99, std::move(bytes)})), size - 1, type);
    };
    add("an empty value with bytes", typed(0, {}), {typed(0, {0})});
    add("a yes or no of another size or value", typed(1, {1}), {typed(1, {2}), typed(1, {0, 0}), typed(1, {})});
    add("a number of another size", typed(2, Bytes(8)), {typed(2, Bytes(7)), typed(2, Bytes(9)), typed(2, {})});
    add("an item's id of another size", typed(4, Bytes(16)), {typed(4, Bytes(15)), typed(4, Bytes(17)), typed(4, {})});
}

void addShape(const BodyAdder& add)
{
    const Operation one = operationWith({});
    const Bytes good = bodyWith(one);
    const Bytes full = encode(CommitBody{std::vector<Operation>(limits::kOperationsPerCommit, one)});
    Bytes over = full;
    over.insert(over.end(), good.begin() + 2, good.end());
    over[0] = static_cast<std::uint8_t>(over[0] + 1);
    add("more than 200 operations", full, {std::move(over)});
    add("no operation", good, {{0, 0}});
    Operation element = one;
    element.field = kFieldSet | 9;
    element.element = Bytes(limits::kElementBytesMax);
    const Bytes set = bodyWith(element);
    constexpr std::size_t kFieldAt = 2 + ItemId::kSize + 2;
    add("an element where the field is no set", set, {withByte(set, kFieldAt + 1, 0)});
    add("no element where the field is a set", good, {withByte(good, kFieldAt + 1, 0x80)});
    add("an element over 256 bytes", set, {longerByOne(set, kFieldAt + 2, {0})});
    Operation removal = one;
    removal.field = kFieldExistence;
    removal.seen = {Dot{}};
    const Bytes seen = bodyWith(removal);
    add("seen places outside a removal", seen, {withByte(seen, kFieldAt, 9)});
    const std::size_t origin = add.place(one, [](Operation& x) { x.origin.emplace(); });
    add("an origin that is neither there nor not", good, {withByte(good, origin, 2), withByte(good, origin, 255)});
    Operation extended = one;
    extended.extension = Bytes(limits::kTextBytesMax);
    const Bytes extension = bodyWith(extended);
    add("an extension over 64 KiB", extension, {longerByOne(extension, origin + 1, {0})});
}

void addDots(const BodyAdder& add, bool seen)
{
    Operation operation = operationWith({});
    operation.field = kFieldExistence;
    const auto dots = [&](Operation& x) -> std::vector<Dot>& { return seen ? x.seen : x.replaces; };
    const std::string name = seen ? "seen" : "replaced";
    const std::size_t at = add.place(operation, [&](Operation& x) { dots(x) = {Dot{}}; });
    Operation two = operation;
    dots(two) = {Dot{{}, 1, 0}, Dot{{}, 1, 1}};
    const Bytes good = bodyWith(two);
    add(name + " places unsorted or doubled", good, {swapped(good, at + 4, kDotSize), doubled(good, at + 4, kDotSize)});
    Operation many = operation;
    for (std::uint32_t i = 0; i < limits::kReplacesMax; ++i)
        dots(many).push_back(Dot{{}, 1, i});
    const Bytes full = bodyWith(many);
    add("more than 4096 " + name + " places", full, {longerByOne(full, at, greatest(kDotSize))});
}

} // namespace

void addBodies(RefusedCases& cases)
{
    const BodyAdder add{cases};
    addShape(add);
    addValues(add);
    addDots(add, false);
    addDots(add, true);
}

static void addCommits(RefusedCases& cases)
{
    const auto add = [&](const std::string& what, const Bytes& good, std::vector<Bytes> bad) {
        cases.push_back({"commit", what, good, std::move(bad), readWith<decodeCommit>});
    };
    const Bytes good = encode(commitWith(40));
    Bytes zero = good;
    std::fill_n(zero.begin() + kSequenceAt, 8, std::uint8_t{0});
    add("a sequence of 0, or of 2^48", good, {zero, withByte(good, kSequenceAt + 6, 1)});
    Commit kept = commitWith(40);
    kept.header.keep = true;
    const std::size_t keep = placeOf(good, encode(kept));
    add("keep that is neither yes nor no", good, {withByte(good, keep, 2)});
    const Bytes full = encode(commitWith(40, limits::kBlobsPerCommit));
    add("more than 64 attachments", full, {longerByOne(full, keep + 1, greatest(BlobId::kSize))});
    const std::size_t size = keep + 1 + 4;
    add("a body of no size", good, {withCount(good, size, 0)});
    add("a body of another size than the header says", good, {withCount(good, size, 39), withCount(good, size, 41)});
    const Bytes large = encode(commitWith(limits::kCommitBytesMax));
    const std::size_t body = large.size() - limits::kCommitBytesMax - 4;
    // Killed: the header's size not held to the limit where the body itself is left out.
    Commit bare = commitWith(40);
    bare.body.clear();
    add("a body over 512 KiB", large,
        {withCount(longerByOne(large, body, {0}), size, limits::kCommitBytesMax + 1),
         withCount(encode(bare), size, limits::kCommitBytesMax + 1)});
}

static void addChainItems(RefusedCases& cases)
{
    Commit bare = commitWith(40);
    const Bytes whole = encode(bare);
    bare.body.clear();
    const Bytes header = encode(bare);
    CountingRandom random(32);
    const Bytes receipt = encode(sampleReceipt(random));
    const std::string input = "chain-item";
    cases.push_back({input, "a commit without its body", whole, {header, receipt}, readItem<ChainItemKind::Commit>});
    cases.push_back({input, "a header with a body", header, {whole}, readItem<ChainItemKind::CommitHeader>});
    cases.push_back({input,
                     "an entry that is something else",
                     encode(sampleEntry(random, 5)),
                     {whole, receipt},
                     readItem<ChainItemKind::Entry>});
    cases.push_back({input, "a receipt that is something else", receipt, {whole}, readItem<ChainItemKind::Receipt>});
    const Bytes id(Hash::kSize);
    const std::vector<Bytes> others{Bytes(Hash::kSize - 1), Bytes(Hash::kSize + 1), {}};
    cases.push_back({input, "a skeleton of another size", id, others, readItem<ChainItemKind::Skeleton>});
    cases.push_back({input, "a removal line of another size", id, others, readItem<ChainItemKind::RemovalLine>});
}

static void addSnapshots(RefusedCases& cases)
{
    const auto add = [&](const std::string& what, const Bytes& good, std::vector<Bytes> bad) {
        cases.push_back({"snapshot", what, good, std::move(bad), readWith<decodeSnapshot>});
    };
    CountingRandom random(33);
    Snapshot snapshot = sampleSnapshot(random);
    snapshot.countersignatures.clear();
    addCountersignature(snapshot, random.id<DeviceId>(), {});
    addCountersignature(snapshot, random.id<DeviceId>(), {});
    const Bytes good = encode(snapshot);
    const std::size_t first = good.size() - 2 * kSignerSize;
    add("countersigners unsorted or doubled", good, {swapped(good, first, kSignerSize), doubled(good, first, kSignerSize)});
    Bytes own = good;
    std::copy(snapshot.author.bytes.begin(), snapshot.author.bytes.end(),
              own.begin() + static_cast<std::ptrdiff_t>(first + kSignerSize));
    add("countersigned by its author", good, {own});
    snapshot.countersignatures.resize(limits::kDevicesPerSpace);
    for (std::size_t i = 0; i < snapshot.countersignatures.size(); ++i)
        snapshot.countersignatures[i].first.bytes = {static_cast<std::uint8_t>(i >> 8), static_cast<std::uint8_t>(i), 1};
    const Bytes many = encode(snapshot);
    add("more than 500 countersigners", many, {longerByOne(many, first - 4, greatest(kSignerSize))});
    Snapshot large = snapshot;
    large.countersignatures.clear();
    large.sealed.clear();
    const std::size_t size = encode(large).size() - 4 - Signature::kSize - 4;
    large.sealed.resize(limits::kSnapshotBytesMax);
    const Bytes full = encode(large);
    add("over 16 MiB", full, {longerByOne(full, size, {0})});
}

void addSigned(RefusedCases& cases)
{
    addCommits(cases);
    addChainItems(cases);
    addSnapshots(cases);
    CountingRandom random(34);
    Receipt receipt = sampleReceipt(random);
    receipt.sealed = Bytes(limits::kSealedNoteMax);
    const Bytes good = encode(receipt);
    const std::size_t size = kSequenceAt + 4;
    cases.push_back({"receipt", "a note over 8 KiB", good, {longerByOne(good, size, {0})}, readWith<decodeReceipt>});
    receipt.kind = ReceiptKind::Exported;
    receipt.sealed = Bytes(8);
    const Bytes exported = encode(receipt);
    cases.push_back({"receipt-exported",
                     "a kind that is none, or a format that has none",
                     exported,
                     {withByte(exported, size, 0), withByte(exported, size, 1), withByte(exported, size, 3),
                      withByte(exported, 0, 1), withByte(exported, 0, 3)},
                     readWith<decodeReceipt>});
}

} // namespace kp::test
