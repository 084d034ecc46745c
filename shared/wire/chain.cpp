#include "shared/wire/chain.h"

#include "shared/crypto/crypto.h"
#include "shared/wire/archive.h"

#include <algorithm>

namespace kp::wire {

// fields() must be found by argument-dependent lookup, so these templates are not in an unnamed namespace.

constexpr std::string_view kCommitContext = "krachtplan/commit/1";
constexpr std::string_view kReceiptContext = "krachtplan/receipt/1";
constexpr std::string_view kSnapshotContext = "krachtplan/snapshot/1";
constexpr std::string_view kCountersignContext = "krachtplan/countersign/1";

constexpr std::uint8_t kReceiptFormat = 2;

template <class A>
void format(A& a)
{
    std::uint8_t value = kFormat;
    a.integer(value);
    a.require(value == kFormat);
}

template <class A>
void boundFields(A& a, CommitHeader& x)
{
    format(a);
    a.id(x.part);
    a.id(x.epoch);
    a.id(x.device);
    a.integer(x.sequence);
    a.require(x.sequence > 0 && x.sequence < (std::uint64_t{1} << 48));
    a.id(x.previous);
    a.id(x.seen.generation);
    a.integer(x.seen.position);
    a.id(x.seen.head);
    a.integer(x.seenSpace);
    a.flag(x.keep);
    a.list(x.blobs, limits::kBlobsPerCommit, BlobId::kSize, [&](BlobId& blob) { a.id(blob); });
}

template <class A>
void fields(A& a, CommitHeader& x)
{
    boundFields(a, x);
    a.integer(x.bodySize);
    a.require(x.bodySize <= limits::kCommitBytesMax);
    a.id(x.bodyHash);
}

template <class A>
void fields(A& a, Commit& x)
{
    fields(a, x.header);
    a.id(x.signature);
    a.bytes(x.body, limits::kCommitBytesMax);
}

template <class A>
void boundFields(A& a, Receipt& x)
{
    // The first format had no kind; what it says is a read.
    std::uint8_t number = x.kind == ReceiptKind::Read ? kFormat : kReceiptFormat;
    a.integer(number);
    a.require(number == kFormat || number == kReceiptFormat);
    a.id(x.part);
    a.id(x.epoch);
    a.id(x.device);
    a.integer(x.day);
    if (number == kReceiptFormat)
        a.enumeration(x.kind, 2, 2);
}

template <class A>
void unsignedFields(A& a, Receipt& x)
{
    boundFields(a, x);
    a.bytes(x.sealed, limits::kSealedNoteMax);
}

template <class A>
void fields(A& a, Receipt& x)
{
    unsignedFields(a, x);
    a.id(x.signature);
}

template <class A>
void boundFields(A& a, Snapshot& x)
{
    format(a);
    a.id(x.part);
    a.id(x.epoch);
    a.id(x.author);
    a.id(x.generation);
    a.integer(x.position);
    a.id(x.head);
    a.id(x.stateHash);
}

template <class A>
void fields(A& a, Snapshot& x)
{
    boundFields(a, x);
    a.bytes(x.sealed, limits::kSnapshotBytesMax);
    a.id(x.signature);
    a.list(x.countersignatures, limits::kDevicesPerSpace, DeviceId::kSize + Signature::kSize, [&](auto& signature) {
        a.id(signature.first);
        a.id(signature.second);
    });
    for (std::size_t i = 0; i < x.countersignatures.size(); ++i)
        a.require(x.countersignatures[i].first != x.author
                  && (i == 0 || x.countersignatures[i - 1].first < x.countersignatures[i].first));
}

template <class T>
Bytes bound(const T& value)
{
    Encoder out;
    boundFields(out, const_cast<T&>(value)); // NOLINT: an encoder never writes
    return out.take();
}

Hash bodyHash(ByteView body) { return crypto::hash("krachtplan/body/1", {body}); }

Bytes encode(const Commit& commit) { return encodeFields(commit); }

Result<Commit> decodeCommit(ByteView bytes)
{
    KP_TRY_ASSIGN(Commit commit, decodeFields<Commit>(bytes));
    const bool bodyFits = commit.body.empty() || commit.body.size() == commit.header.bodySize;
    if (commit.header.bodySize == 0 || !bodyFits)
        return Errc::Malformed;
    return commit;
}

CommitId idOf(const CommitHeader& header) { return CommitId{crypto::hash(kCommitContext, {encodeFields(header)}).bytes}; }

Bytes associatedData(const CommitHeader& header) { return bound(header); }

void sign(Commit& commit, const crypto::SigningKey& key)
{
    KP_ASSERT(!commit.body.empty() && commit.body.size() <= limits::kCommitBytesMax);
    commit.header.bodySize = static_cast<std::uint32_t>(commit.body.size());
    commit.header.bodyHash = bodyHash(commit.body);
    commit.signature = key.sign(kCommitContext, idOf(commit.header).view());
}

Result<void> checkSignature(const Commit& commit, const SignPublicKey& key)
{
    const bool bodyFits =
        commit.body.empty()
        || (commit.body.size() == commit.header.bodySize && bodyHash(commit.body) == commit.header.bodyHash);
    if (!bodyFits || !crypto::verify(key, kCommitContext, idOf(commit.header).view(), commit.signature))
        return Errc::BadSignature;
    return {};
}

Bytes encode(const Receipt& receipt) { return encodeFields(receipt); }
Result<Receipt> decodeReceipt(ByteView bytes) { return decodeFields<Receipt>(bytes); }
Bytes associatedData(const Receipt& receipt) { return bound(receipt); }

Hash idOf(const Receipt& receipt)
{
    Encoder out;
    unsignedFields(out, const_cast<Receipt&>(receipt)); // NOLINT: an encoder never writes
    return crypto::hash(kReceiptContext, {out.take()});
}

void sign(Receipt& receipt, const crypto::SigningKey& key)
{
    receipt.signature = key.sign(kReceiptContext, idOf(receipt).view());
}

Result<void> checkSignature(const Receipt& receipt, const SignPublicKey& key)
{
    if (!crypto::verify(key, kReceiptContext, idOf(receipt).view(), receipt.signature))
        return Errc::BadSignature;
    return {};
}

Result<Hash> idOf(const ChainItem& item, const ChainId& chain)
{
    switch (item.kind) {
    case ChainItemKind::Entry: {
        KP_TRY_ASSIGN(const Entry entry, decodeEntry(item.payload));
        return Hash{idOf(entry).bytes};
    }
    case ChainItemKind::Commit:
    case ChainItemKind::CommitHeader: {
        KP_TRY_ASSIGN(const Commit commit, decodeCommit(item.payload));
        if (commit.body.empty() != (item.kind == ChainItemKind::CommitHeader))
            return Errc::Malformed;
        return Hash{idOf(commit.header).bytes};
    }
    case ChainItemKind::Receipt: {
        KP_TRY_ASSIGN(const Receipt receipt, decodeReceipt(item.payload));
        return idOf(receipt);
    }
    case ChainItemKind::Skeleton:
        if (item.payload.size() != Hash::kSize)
            return Errc::Malformed;
        return Hash::fromBytes(item.payload);
    case ChainItemKind::RemovalLine: {
        if (item.payload.size() != EntryId::kSize)
            return Errc::Malformed;
        KP_TRY_ASSIGN(const EntryId removal, EntryId::fromBytes(item.payload));
        return removalLineId(removal, PartId{chain.bytes});
    }
    }
    return Errc::Malformed;
}

Hash removalLineId(const EntryId& removal, const PartId& part)
{
    return crypto::hash("krachtplan/removal-line/1", {removal.view(), part.view()});
}

Hash startHead(const ChainId& chain) { return crypto::hash("krachtplan/start/1", {chain.view()}); }

Hash nextHead(const Hash& head, const Hash& itemId, const Place& place)
{
    Writer out;
    out.integer(place.position);
    out.integer(place.spacePosition);
    out.integer(place.minute);
    return crypto::hash("krachtplan/head/1", {head.view(), itemId.view(), out.out()});
}

Bytes encode(const Snapshot& snapshot) { return encodeFields(snapshot); }
Result<Snapshot> decodeSnapshot(ByteView bytes) { return decodeFields<Snapshot>(bytes); }
Bytes associatedData(const Snapshot& snapshot) { return bound(snapshot); }

Hash idOf(const Snapshot& snapshot)
{
    return crypto::hash(kSnapshotContext, {bound(snapshot), bodyHash(snapshot.sealed).view()});
}

void sign(Snapshot& snapshot, const crypto::SigningKey& key)
{
    snapshot.signature = key.sign(kSnapshotContext, idOf(snapshot).view());
}

Signature countersign(const Snapshot& snapshot, const crypto::SigningKey& key)
{
    return key.sign(kCountersignContext, idOf(snapshot).view());
}

void addCountersignature(Snapshot& snapshot, const DeviceId& device, const Signature& signature)
{
    auto& all = snapshot.countersignatures;
    const auto at = std::lower_bound(all.begin(), all.end(), device,
                                     [](const auto& known, const DeviceId& wanted) { return known.first < wanted; });
    if (device != snapshot.author && (at == all.end() || at->first != device))
        all.insert(at, {device, signature});
}

bool checkSignature(const Snapshot& snapshot, const SignPublicKey& key)
{
    return crypto::verify(key, kSnapshotContext, idOf(snapshot).view(), snapshot.signature);
}

bool checkCountersignature(const Snapshot& snapshot, const SignPublicKey& key, const Signature& signature)
{
    return crypto::verify(key, kCountersignContext, idOf(snapshot).view(), signature);
}

} // namespace kp::wire
