#include "tests/shared/wire_samples.h"

#include <algorithm>

namespace kp::test {

using namespace wire;

namespace {

Bytes some(CountingRandom& random, std::size_t sizeMax)
{
    Bytes bytes(random.below(sizeMax + 1));
    random.fill(bytes);
    return bytes;
}

template <class AnyId>
std::vector<AnyId> someIds(CountingRandom& random, std::size_t countMin, std::size_t countMax)
{
    std::vector<AnyId> ids(countMin + random.below(countMax - countMin + 1));
    for (AnyId& id : ids)
        id = random.id<AnyId>();
    std::sort(ids.begin(), ids.end());
    return ids;
}

template <class T, class Make>
std::vector<T> several(CountingRandom& random, std::size_t countMax, Make make)
{
    std::vector<T> list(random.below(countMax + 1));
    for (T& item : list)
        item = make();
    return list;
}

std::uint32_t small(CountingRandom& random) { return static_cast<std::uint32_t>(random.next() >> 40); }
DeviceKeys keys(CountingRandom& r) { return {r.id<SignPublicKey>(), r.id<BoxPublicKey>()}; }
Seen seen(CountingRandom& r) { return {r.id<GenerationId>(), r.below(100000), r.id<Hash>()}; }
Place place(CountingRandom& r) { return {r.next(), r.next(), small(r)}; }
ChainPosition position(CountingRandom& r) { return {r.id<ChainId>(), r.next(), r.id<Hash>()}; }
Wrap wrap(CountingRandom& r) { return {r.id<PartId>(), r.id<EpochId>(), r.id<DeviceId>(), some(r, 80)}; }
bool coin(CountingRandom& r) { return r.below(2) == 0; }
std::array<std::uint8_t, 32> array32(CountingRandom& r) { return r.id<Hash>().bytes; }

std::vector<Dot> dots(CountingRandom& r)
{
    std::vector<Dot> list = several<Dot>(r, 3, [&] { return Dot{r.id<DeviceId>(), r.next(), small(r)}; });
    std::sort(list.begin(), list.end());
    return list;
}

Value value(CountingRandom& r)
{
    switch (r.below(7)) {
    case 0: return {};
    case 1: return coin(r);
    case 2: return static_cast<std::int64_t>(r.next());
    case 3: return std::string("na school, één lamp 🙂");
    case 4: return r.id<ItemId>();
    case 5: return some(r, 20);
    default: return UnknownValue{static_cast<std::uint8_t>(6 + r.below(250)), some(r, 9)};
    }
}

EntryBody entryBody(CountingRandom& r, std::size_t kind)
{
    const auto standing = static_cast<Standing>(1 + r.below(4));
    const auto epoch = coin(r) ? std::optional(r.id<EpochId>()) : std::nullopt;
    switch (kind) {
    case 0: return SpaceGenesis{r.id<PersonId>(), standing, keys(r)};
    case 1:
        return AddPerson{r.id<PersonId>(),           standing,   keys(r), r.id<InviteId>(), coin(r),
                         someIds<PersonId>(r, 0, 3), some(r, 90)};
    case 2: return AddDevice{r.id<PersonId>(), keys(r), coin(r), some(r, 90)};
    case 3: {
        RemoveDevices body{someIds<DeviceId>(r, 1, 3), {}};
        for (const DeviceId& device : body.devices)
            if (coin(r))
                body.bounds.push_back({device, r.id<PartId>(), r.next()});
        return body;
    }
    case 4: return ConfirmPerson{r.id<PersonId>(), r.id<Hash>()};
    case 5: return EndorsePerson{r.id<PersonId>()};
    case 6: return Succeed{keys(r)};
    case 7: {
        const auto rule = static_cast<PartRule>(1 + r.below(8)); // what a safety part has more stands in case 18
        return PartGenesis{rule == PartRule::Safety ? PartRule::Team : rule, r.id<PersonId>(), r.id<EpochId>(),
                           some(r, 90)};
    }
    case 8:
        return Grant{r.id<PersonId>(),
                     static_cast<Access>(1 + r.below(3)),
                     small(r),
                     coin(r),
                     someIds<PersonId>(r, 0, 2),
                     epoch,
                     r.id<Hash>(),
                     some(r, 90)};
    case 9: return Withdraw{r.id<PersonId>(), epoch, some(r, 90)};
    case 10: return Rotate{r.id<EpochId>()};
    case 11: return Contest{r.id<EntryId>()};
    case 12: return Affirm{r.id<EntryId>()};
    case 14: return NameDevice{r.id<DeviceId>(), some(r, 90)};
    case 15: {
        Wiped body{r.id<EntryId>(), {}, small(r)};
        for (const PartId& part : someIds<PartId>(r, 0, 3))
            body.parcels.push_back({part, r.id<PersonId>()});
        return body;
    }
    case 16: return Capability{r.id<PersonId>(), coin(r), some(r, 90)};
    case 17: return Protect{r.id<PersonId>(), some(r, 90)};
    case 18: return Notice{r.id<PartId>(), small(r), coin(r), some(r, 90)};
    case 19: return PartGenesis{PartRule::Safety, {}, r.id<EpochId>(), some(r, 90), small(r), someIds<PartId>(r, 1, 3)};
    case 20: return Erase{small(r), some(r, 90)};
    case 21: return Erased{r.id<EntryId>()};
    default: {
        const auto number = static_cast<std::uint8_t>(coin(r) ? 8 + r.below(24) : 38 + r.below(218));
        const bool known = (number >= 10 && number <= 13) || (number >= 38 && number <= 40);
        return UnknownEntry{known ? std::uint8_t{8} : number, some(r, 50)};
    }
    }
}

/// What is of that kind, or only claims to be.
Bytes payload(CountingRandom& r, ChainItemKind kind)
{
    if (coin(r))
        return some(r, 60);
    switch (kind) {
    case ChainItemKind::Entry: return encode(sampleEntry(r, r.below(16)));
    case ChainItemKind::Commit: return encode(sampleCommit(r));
    case ChainItemKind::CommitHeader: {
        Commit commit = sampleCommit(r);
        commit.body.clear();
        return encode(commit);
    }
    case ChainItemKind::Receipt: return encode(sampleReceipt(r));
    case ChainItemKind::Skeleton:
    case ChainItemKind::RemovalLine: break;
    }
    return copyOf(r.id<Hash>().view());
}
std::vector<ChainItem> items(CountingRandom& r, std::uint64_t first)
{
    Place at{first - 1, 0, 0};
    return several<ChainItem>(r, 5, [&] {
        const auto kind = static_cast<ChainItemKind>(1 + r.below(6));
        at = coin(r) ? Place{at.position + 1, at.spacePosition, at.minute} : place(r);
        return ChainItem{kind, at, payload(r, kind)};
    });
}
PushItem pushItem(CountingRandom& r)
{
    constexpr ChainItemKind kKinds[] = {ChainItemKind::Entry, ChainItemKind::Commit, ChainItemKind::Receipt};
    const ChainItemKind kind = kKinds[r.below(3)];
    return {r.id<ChainId>(), kind, payload(r, kind)};
}

SyncReply syncReply(CountingRandom& r)
{
    SyncReply x;
    x.serverTimeMs = r.next();
    x.generation = r.id<GenerationId>();
    x.counter = r.next();
    x.digest = r.id<Hash>();
    x.more = coin(r);
    x.results = several<PushResult>(r, 3, [&] {
        return PushResult{static_cast<PushStatus>(r.below(3)), static_cast<Errc>(r.below(100)), place(r)};
    });
    x.deltas = several<ChainDelta>(r, 2, [&] {
        auto snapshot = coin(r) ? std::optional(coin(r) ? some(r, 50) : encode(sampleSnapshot(r))) : std::nullopt;
        const std::uint64_t first = r.next();
        return ChainDelta{r.id<ChainId>(), r.id<SpaceId>(), first, snapshot, items(r, first), r.next()};
    });
    x.wraps = several<Wrap>(r, 2, [&] { return wrap(r); });
    x.denied = someIds<PartId>(r, 0, 2);
    x.directory = several<DirectoryLine>(r, 2, [&] {
        return DirectoryLine{r.id<ChainId>(), r.id<SpaceId>(), r.next(), r.id<Hash>()};
    });
    x.owedWraps = several<OwedWrap>(r, 2, [&] { return OwedWrap{r.id<PartId>(), r.id<EpochId>(), r.id<DeviceId>()}; });
    x.snapshots = several<SnapshotLine>(r, 2, [&] {
        return SnapshotLine{r.id<PartId>(), r.id<Hash>(), r.next(), r.id<EpochId>(), small(r)};
    });
    x.lastContacts = several<LastContact>(r, 2, [&] { return LastContact{r.id<DeviceId>(), small(r)}; });
    return x;
}

template <class T, Result<T> (*read)(ByteView)>
std::optional<Bytes> again(ByteView bytes)
{
    const auto value = read(bytes);
    return value.ok() ? std::optional(encode(value.value())) : std::nullopt;
}
template <class T>
std::optional<Bytes> message(ByteView bytes)
{
    return again<T, decode<T>>(bytes);
}
template <std::size_t kind>
Bytes entryOf(CountingRandom& r)
{
    return encode(sampleEntry(r, kind));
}
constexpr auto entryAgain = again<Entry, decodeEntry>;

} // namespace

const Actor& sampleSigner()
{
    static const Actor signer = World(77).make(Standing::Parent);
    return signer;
}

Entry sampleEntry(CountingRandom& r, std::size_t kind)
{
    Entry entry;
    entry.critical = coin(r);
    entry.body = entryBody(r, kind);
    const bool answer = kind == 11 || kind == 12;
    if (kind != 0)
        entry.space = r.id<SpaceId>();
    if (!std::holds_alternative<PartGenesis>(entry.body) && (answer ? coin(r) : !isSpaceEntry(entry)))
        entry.part = r.id<PartId>();
    if (answer && !entry.part.isZero() && isSpaceEntry(entry))
        entry.part = {};
    entry.seenSpace = seen(r);
    entry.seenPart = seen(r);
    r.fill(entry.random);
    entry.author = sampleSigner().device;
    sign(entry, entry.author, *sampleSigner().key);
    return entry;
}

Commit sampleCommit(CountingRandom& r)
{
    Commit commit;
    CommitHeader& header = commit.header;
    header = {r.id<PartId>(),
              r.id<EpochId>(),
              sampleSigner().device,
              1 + r.below(1000),
              r.id<CommitId>(),
              seen(r),
              r.below(1000),
              coin(r),
              someIds<BlobId>(r, 0, 2),
              0,
              {}};
    commit.body = some(r, 80);
    commit.body.push_back(1);
    sign(commit, *sampleSigner().key);
    return commit;
}

Receipt sampleReceipt(CountingRandom& r)
{
    Receipt receipt{r.id<PartId>(), r.id<EpochId>(), sampleSigner().device, small(r), some(r, 60), {}};
    sign(receipt, *sampleSigner().key);
    return receipt;
}

Snapshot sampleSnapshot(CountingRandom& r)
{
    Snapshot snapshot{r.id<PartId>(),
                      r.id<EpochId>(),
                      sampleSigner().device,
                      r.id<GenerationId>(),
                      r.next(),
                      r.id<Hash>(),
                      r.id<Hash>(),
                      some(r, 90),
                      {},
                      {}};
    sign(snapshot, *sampleSigner().key);
    for (int i = 0; i < 2; ++i)
        addCountersignature(snapshot, r.id<DeviceId>(), countersign(snapshot, *sampleSigner().key));
    return snapshot;
}

CommitBody sampleBody(CountingRandom& r)
{
    CommitBody body;
    for (std::uint64_t i = 0; i <= r.below(4); ++i) {
        Operation operation;
        operation.item = r.id<ItemId>();
        operation.kind = static_cast<std::uint16_t>(r.next());
        operation.field = coin(r) ? std::uint16_t{0} : static_cast<std::uint16_t>(r.next());
        if ((operation.field & kFieldSet) != 0)
            operation.element = {1, static_cast<std::uint8_t>(i)};
        operation.value = value(r);
        operation.stamp = r.next();
        operation.replaces = dots(r);
        if (operation.field == kFieldExistence)
            operation.seen = dots(r);
        if (coin(r))
            operation.origin = Origin{r.id<PartId>(), {r.id<DeviceId>(), r.next(), small(r)}, r.id<PersonId>()};
        operation.extension = some(r, 5);
        body.operations.push_back(std::move(operation));
    }
    return body;
}

SyncRequest sampleSyncRequest(CountingRandom& r)
{
    SyncRequest x;
    x.generation = r.id<GenerationId>();
    x.since = r.next();
    x.digest = r.id<Hash>();
    x.wantDirectory = coin(r);
    x.wantLastContacts = coin(r);
    x.from = several<ChainPosition>(r, 2, [&] { return position(r); });
    x.push = several<PushItem>(r, 3, [&] { return pushItem(r); });
    x.wraps = several<Wrap>(r, 2, [&] { return wrap(r); });
    x.countersignatures = several<Countersignature>(r, 2, [&] {
        return Countersignature{r.id<PartId>(), r.id<Hash>(), r.id<DeviceId>(), r.id<Signature>()};
    });
    x.restore = several<RestoreRun>(r, 2, [&] {
        const std::uint64_t first = r.next();
        return RestoreRun{r.id<ChainId>(), r.id<SpaceId>(), first, items(r, first)};
    });
    x.report = several<ChainPosition>(r, 2, [&] { return position(r); });
    return x;
}

Parcel sampleParcel(CountingRandom& r)
{
    Parcel parcel{r.id<SpaceId>(), sampleSigner().device, r.id<PartId>(), r.id<PersonId>(), small(r), some(r, 90), {}};
    sign(parcel, *sampleSigner().key);
    return parcel;
}

std::span<const Sample> samples()
{
    using R = CountingRandom;
    static const Sample kAll[] = {
        {"entry-space-genesis", entryOf<0>, entryAgain},
        {"entry-add-person", entryOf<1>, entryAgain},
        {"entry-add-device", entryOf<2>, entryAgain},
        {"entry-remove-devices", entryOf<3>, entryAgain},
        {"entry-confirm-person", entryOf<4>, entryAgain},
        {"entry-endorse-person", entryOf<5>, entryAgain},
        {"entry-succeed", entryOf<6>, entryAgain},
        {"entry-part-genesis", entryOf<7>, entryAgain},
        {"entry-grant", entryOf<8>, entryAgain},
        {"entry-withdraw", entryOf<9>, entryAgain},
        {"entry-rotate", entryOf<10>, entryAgain},
        {"entry-contest", entryOf<11>, entryAgain},
        {"entry-affirm", entryOf<12>, entryAgain},
        {"entry-unknown", entryOf<13>, entryAgain},
        {"commit", [](R& r) { return encode(sampleCommit(r)); }, again<Commit, decodeCommit>},
        {"commit-body", [](R& r) { return encode(sampleBody(r)); }, again<CommitBody, decodeCommitBody>},
        {"receipt", [](R& r) { return encode(sampleReceipt(r)); }, again<Receipt, decodeReceipt>},
        {"snapshot", [](R& r) { return encode(sampleSnapshot(r)); }, again<Snapshot, decodeSnapshot>},
        {"error-reply",
         [](R& r) {
             return encode(ErrorReply{static_cast<Errc>(r.below(99)), small(r)});
         },
         message<ErrorReply>},
        {"challenge-reply",
         [](R& r) {
             return encode(ChallengeReply{r.id<ServerId>(), array32(r)});
         },
         message<ChallengeReply>},
        {"session-request",
         [](R& r) {
             return encode(SessionRequest{keys(r), array32(r), r.id<Signature>()});
         },
         message<SessionRequest>},
        {"session-reply",
         [](R& r) {
             return encode(SessionReply{array32(r), r.next(), r.id<GenerationId>(), r.next()});
         },
         message<SessionReply>},
        {"sync-request", [](R& r) { return encode(sampleSyncRequest(r)); }, message<SyncRequest>},
        {"sync-reply", [](R& r) { return encode(syncReply(r)); }, message<SyncReply>},
        {"heads-request",
         [](R& r) {
             return encode(HeadsRequest{r.id<GenerationId>(), r.next()});
         },
         message<HeadsRequest>},
        {"heads-reply",
         [](R& r) {
             return encode(HeadsReply{r.id<GenerationId>(), r.next(), coin(r)});
         },
         message<HeadsReply>},
        {"snapshot-request",
         [](R& r) {
             return encode(SnapshotRequest{coin(r), r.id<PartId>(), r.id<Hash>(), small(r), 70000, some(r, 90)});
         },
         message<SnapshotRequest>},
        {"snapshot-reply",
         [](R& r) {
             return encode(SnapshotReply{70000, some(r, 90)});
         },
         message<SnapshotReply>},
        {"invite-request",
         [](R& r) {
             return encode(
                 InviteRequest{static_cast<InviteAction>(1 + r.below(6)), r.id<InviteId>(), small(r), some(r, 90)});
         },
         message<InviteRequest>},
        {"invite-reply",
         [](R& r) {
             return encode(InviteReply{coin(r), small(r), some(r, 90)});
         },
         message<InviteReply>},
        {"entry-name-device", entryOf<14>, entryAgain},
        {"entry-wiped", entryOf<15>, entryAgain},
        {"parcel-request",
         [](R& r) {
             return encode(ParcelRequest{static_cast<ParcelAction>(1 + r.below(4)), r.id<Hash>(), sampleParcel(r)});
         },
         message<ParcelRequest>},
        {"parcel-reply",
         [](R& r) {
             ParcelReply reply{{}, sampleParcel(r)};
             for (std::uint64_t i = r.below(4); i > 0; --i)
                 reply.lines.push_back({r.id<Hash>(), r.id<SpaceId>(), r.id<DeviceId>(), small(r)});
             return encode(reply);
         },
         message<ParcelReply>},
        {"parcel-box",
         [](R& r) {
             ParcelBox box{{{r.id<DeviceId>(), some(r, 80)}, {r.id<DeviceId>(), some(r, 80)}}, some(r, 90)};
             std::sort(box.keys.begin(), box.keys.end());
             return encode(box);
         },
         message<ParcelBox>},
        {"entry-capability", entryOf<16>, entryAgain},
        {"entry-protect", entryOf<17>, entryAgain},
        {"entry-notice", entryOf<18>, entryAgain},
        {"entry-safety-genesis", entryOf<19>, entryAgain},
        {"receipt-exported",
         [](R& r) {
             Receipt receipt = sampleReceipt(r);
             receipt.kind = ReceiptKind::Exported;
             sign(receipt, *sampleSigner().key);
             return encode(receipt);
         },
         again<Receipt, decodeReceipt>},
        {"entry-erase", entryOf<20>, entryAgain},
        {"entry-erased", entryOf<21>, entryAgain},
        {"blob-request",
         [](R& r) {
             BlobRequest request{static_cast<BlobAction>(1 + r.below(3)), {}, static_cast<std::uint16_t>(r.below(64))};
             for (std::uint64_t i = r.below(4); i > 0; --i)
                 request.blobs.push_back({r.id<PartId>(), r.id<BlobId>()});
             request.hashes = someIds<Hash>(r, 0, 3);
             request.chunk = some(r, 90);
             return encode(request);
         },
         message<BlobRequest>},
        {"blob-reply",
         [](R& r) {
             BlobReply reply;
             for (std::uint64_t i = r.below(4); i > 0; --i) {
                 const auto total = static_cast<std::uint16_t>(r.below(limits::kBlobChunksMax + 1));
                 reply.held.push_back({coin(r), static_cast<std::uint16_t>(r.below(total + 1U)), total});
             }
             reply.chunk = some(r, 90);
             return encode(reply);
         },
         message<BlobReply>},
    };
    return kAll;
}

} // namespace kp::test
