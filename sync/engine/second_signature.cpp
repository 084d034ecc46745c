#include "sync/engine/second_signature.h"

#include "shared/model/safety.h"
#include "shared/wire/archive.h"

#include <algorithm>

namespace kp::engine {

constexpr std::size_t kShortText = 4096;
constexpr std::size_t kItemsMax = 2000;
constexpr std::size_t kEntriesMax = wire::limits::kSafetySources + 1;

template <class A>
void fields(A& a, SafetyNote& x)
{
    a.integer(x.ground);
    a.text(x.reason, kShortText);
    a.flag(x.discussed);
    a.text(x.discussion, kShortText);
    a.id(x.by);
    a.id(x.with);
    a.integer(x.untilMs);
    a.integer(x.tellMs);
    a.list(x.items, kItemsMax, PartId::kSize + ItemId::kSize + 2, [&](ItemRef& item) {
        a.id(item.part);
        a.id(item.item);
        a.integer(item.kind);
    });
}

template <class A>
void fields(A& a, QuestionContent& x)
{
    a.enumeration(x.what, 1, 3);
    a.id(x.by);
    a.id(x.to);
    a.integer(x.madeMs);
    a.integer(x.expiresMs);
    a.list(x.entries, kEntriesMax, 4, [&](Bytes& entry) { a.bytes(entry, wire::limits::kEntryBytesMax); });
    a.bytes(x.key, crypto::Key::kSize);
    fields(a, x.note);
}

template <class A>
void fields(A& a, AnswerContent& x)
{
    a.flag(x.agreed);
    a.list(x.signatures, kEntriesMax, DeviceId::kSize + Signature::kSize, [&](std::pair<DeviceId, Signature>& one) {
        a.id(one.first);
        a.id(one.second);
    });
}

struct SealedNotice {
    Bytes key;     ///< of the words, under the lock
    EpochId named; ///< commitment to that key
    Bytes words;
};

template <class A>
void fields(A& a, SealedNotice& x)
{
    a.bytes(x.key, wire::limits::kSealedNoteMax);
    a.id(x.named);
    a.bytes(x.words, wire::limits::kSealedNoteMax);
}

template <class A>
void fields(A& a, PendingRecord& x)
{
    a.id(x.question);
    a.integer(x.failure);
}

Bytes encode(const SafetyNote& value) { return wire::encodeFields(value); }
Bytes encode(const QuestionContent& value) { return wire::encodeFields(value); }
Bytes encode(const AnswerContent& value) { return wire::encodeFields(value); }
Bytes encode(const PendingRecord& value) { return wire::encodeFields(value); }
Result<SafetyNote> decodeSafetyNote(ByteView bytes) { return wire::decodeFields<SafetyNote>(bytes); }
Result<QuestionContent> decodeQuestion(ByteView bytes) { return wire::decodeFields<QuestionContent>(bytes); }
Result<AnswerContent> decodeAnswer(ByteView bytes) { return wire::decodeFields<AnswerContent>(bytes); }
Result<PendingRecord> decodePending(ByteView bytes) { return wire::decodeFields<PendingRecord>(bytes); }

namespace {

/// Binds to its place.
Bytes placeData(const SpaceId& space, const ItemId& item, std::uint16_t field)
{
    Bytes data = copyOf(viewOf("krachtplan/second-signature/1"));
    data.insert(data.end(), space.bytes.begin(), space.bytes.end());
    data.insert(data.end(), item.bytes.begin(), item.bytes.end());
    data.push_back(static_cast<std::uint8_t>(field));
    return data;
}

Result<Bytes> openForMe(const Context& context, const SpaceId& space, const ItemId& item, std::uint16_t field,
                        ByteView sealed)
{
    const Bytes place = placeData(space, item, field);
    auto plain = openForDevice(context.me->device, context.me->box, place, sealed);
    for (auto former = context.former.begin(); !plain.ok() && former != context.former.end(); ++former)
        plain = openForDevice(former->first, former->second, place, sealed);
    return plain;
}

DeviceBoxes devicesOf(const Space& space, const PersonId& one, const PersonId& other)
{
    DeviceBoxes devices;
    for (const PersonId& person : {one, other})
        for (const DeviceId& device : space.local.activeDevicesOf(person))
            if (!space.local.devices.at(device).paper)
                devices.emplace_back(device, space.local.devices.at(device).keys.box);
    return devices;
}

/// The newest that this author wrote there.
const Bytes* writtenBy(const std::vector<merge::Head>& heads, const PersonId& author)
{
    for (const merge::Head& head : heads)
        if (head.writtenBy == author)
            return std::get_if<Bytes>(&head.value());
    return nullptr;
}

std::optional<SecondSignature> openedAt(const Context& context, const Space& space, const Part& part, const ItemId& id)
{
    const auto heads = part.replica.heads({id, 0, kQuestionField, {}});
    for (const merge::Head& head : heads) {
        const auto* sealed = std::get_if<Bytes>(&head.value());
        auto plain = sealed != nullptr ? openForMe(context, space.record.space, id, kQuestionField, *sealed)
                                       : Result<Bytes>(Errc::CannotOpen);
        auto content = plain.ok() ? decodeQuestion(plain.value()) : Result<QuestionContent>(plain.error());
        if (plain.ok())
            crypto::wipe(plain.value());
        if (!content.ok() || content.value().by != head.writtenBy)
            continue;
        SecondSignature found{id, part.id, std::move(content).value(), {}, std::nullopt};
        bool sound = !found.content.entries.empty();
        for (const Bytes& bytes : found.content.entries) {
            auto entry = wire::decodeEntry(bytes);
            sound = sound && entry.ok() && entry.value().space == space.record.space;
            if (entry.ok())
                found.entries.push_back(std::move(entry).value());
        }
        if (!sound)
            continue;
        const auto answers = part.replica.heads({id, 0, kAnswerField, {}});
        if (const Bytes* answer = writtenBy(answers, found.content.to))
            if (auto opened = openForMe(context, space.record.space, id, kAnswerField, *answer); opened.ok())
                if (auto decoded = decodeAnswer(opened.value()); decoded.ok())
                    found.answer = std::move(decoded).value();
        return found;
    }
    return std::nullopt;
}

} // namespace

// ---- questions --------------------------------------------------------------------------------------------------------

const wire::PartGenesis* SecondSignature::genesis() const
{
    return content.what == Asked::Safety ? std::get_if<wire::PartGenesis>(&entries.front().body) : nullptr;
}

PartId SecondSignature::safety() const
{
    return genesis() != nullptr ? PartId{wire::idOf(entries.front()).bytes} : PartId{};
}

std::vector<wire::Entry> SecondSignature::signedByBoth() const
{
    if (!answer || !answer->agreed || answer->signatures.size() != entries.size())
        return {};
    std::vector<wire::Entry> both = entries;
    for (std::size_t i = 0; i < both.size(); ++i)
        if (both[i].signatures.size() == 1 && both[i].signatures.front().first != answer->signatures[i].first)
            both[i].signatures.push_back(answer->signatures[i]);
    return both;
}

std::vector<SecondSignature> secondSignatures(const Context& context, const Space& space)
{
    std::vector<SecondSignature> found;
    for (const auto& [id, part] : space.parts) {
        const bool carries = part.local.rule == wire::PartRule::Team || part.local.rule == wire::PartRule::ContactCard;
        if (!carries || space.myAccess(part) == wire::Access::None)
            continue;
        for (const merge::ItemView& item : part.replica.items())
            if (item.kind == kSecondSignatureKind)
                if (auto opened = openedAt(context, space, part, item.item))
                    found.push_back(std::move(*opened));
    }
    std::stable_sort(found.begin(), found.end(),
                     [](const auto& a, const auto& b) { return a.content.madeMs < b.content.madeMs; });
    return found;
}

std::vector<std::uint64_t> askedOfMe(const Context& context, const Space& space)
{
    std::vector<std::uint64_t> lapses;
    const auto nowMs = static_cast<std::uint64_t>(context.clock.nowMs());
    for (const SecondSignature& one : secondSignatures(context, space)) {
        const Part* opened = one.content.what == Asked::Safety ? space.find(one.safety()) : nullptr;
        const bool stands = opened != nullptr && opened->placed.position > 0;
        if (one.content.to == space.me() && !one.answer && !stands && nowMs <= one.content.expiresMs)
            lapses.push_back(one.content.expiresMs);
    }
    return lapses;
}

namespace {

wire::Operation systemOperation(Context& context, const Space& space, const Part& through, const ItemId& id,
                                std::uint16_t field, const QuestionContent& about, Bytes plain)
{
    wire::Operation made;
    made.item = id;
    made.kind = kSecondSignatureKind;
    made.field = field;
    made.value = sealForDevices(devicesOf(space, about.by, about.to), context.random,
                                placeData(space.record.space, id, field), plain);
    crypto::wipe(plain);
    made.replaces = through.replica.replacesFor({id, kSecondSignatureKind, field, {}}, context.me->device);
    return made;
}

} // namespace

wire::Operation askOperation(Context& context, const Space& space, const Part& through, const ItemId& id,
                             const QuestionContent& content)
{
    return systemOperation(context, space, through, id, kQuestionField, content, encode(content));
}

wire::Operation answerOperation(Context& context, const Space& space, const Part& through, const ItemId& id,
                                const QuestionContent& about, const AnswerContent& answer)
{
    return systemOperation(context, space, through, id, kAnswerField, about, encode(answer));
}

namespace {

crypto::Key keyOfWords(const crypto::Key& safety) { return crypto::derive(safety, "notice/1"); }

Result<SafetyNote> wordsOf(const crypto::Key& key, const SpaceId& space, const SealedNotice& notice)
{
    if (crypto::commitment(key) != notice.named)
        return Errc::CannotOpen;
    KP_TRY_ASSIGN(const Bytes plain, openNote(key, space, notice.words));
    return decodeSafetyNote(plain);
}

} // namespace

Bytes sealNotice(const crypto::Key& lock, const crypto::Key& safety, RandomSource& random, const SpaceId& space,
                 const SafetyNote& note)
{
    const crypto::Key key = keyOfWords(safety);
    SealedNotice notice{sealNote(lock, random, space, key.view()), crypto::commitment(key),
                        sealNote(key, random, space, encode(note))};
    return wire::encodeFields(notice);
}

Result<SafetyNote> openNotice(const crypto::Key& safety, const SpaceId& space, ByteView sealed)
{
    KP_TRY_ASSIGN(const SealedNotice notice, wire::decodeFields<SealedNotice>(sealed));
    return wordsOf(keyOfWords(safety), space, notice);
}

bool opensWith(const crypto::Key& lock, const SpaceId& space, ByteView sealed)
{
    const auto notice = wire::decodeFields<SealedNotice>(sealed);
    auto plain = notice.ok() ? openNote(lock, space, notice.value().key) : Result<Bytes>(notice.error());
    const auto key = plain.ok() ? crypto::Key::fromBytes(plain.value()) : Result<crypto::Key>(Errc::CannotOpen);
    if (plain.ok())
        crypto::wipe(plain.value());
    return key.ok() && crypto::commitment(key.value()) == notice.value().named;
}

Bytes noticeKey(const crypto::Key& safety) { return copyOf(keyOfWords(safety).view()); }

std::optional<SafetyNote> noteOf(const Context& context, const Space& space, const Part& part,
                                 const wire::NoticeRecord& notice)
{
    const auto stands = wire::decodeFields<SealedNotice>(notice.sealed);
    if (!stands.ok())
        return std::nullopt;
    // Disclosing gives the key of what the two signed, never other words.
    for (const Bytes* sealed : {&stands.value().key, &notice.disclosed})
        if (auto plain = space.openNote(part, *sealed)) {
            const auto key = crypto::Key::fromBytes(*plain);
            crypto::wipe(*plain);
            if (auto note = key.ok() ? wordsOf(key.value(), space.record.space, stands.value())
                                     : Result<SafetyNote>(Errc::CannotOpen);
                note.ok())
                return std::move(note).value();
        }
    if (const Part* safety = space.find(notice.safety))
        for (const auto& [epoch, key] : safety->keys)
            if (auto note = openNotice(key.root(), space.record.space, notice.sealed); note.ok())
                return std::move(note).value();
    // After its end its key is gone; who asked and who agreed still know why.
    for (const SecondSignature& one : secondSignatures(context, space))
        if (one.safety() == notice.safety)
            return one.content.note;
    return std::nullopt;
}

} // namespace kp::engine
