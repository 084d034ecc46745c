#include "sync/engine/records.h"

#include "shared/wire/archive.h"
#include "sync/engine/codes.h"

namespace kp::engine {

// fields() must be found by argument-dependent lookup, so these templates are not in an unnamed namespace.

constexpr std::size_t kShortText = 4096;
constexpr std::size_t kSecret = 64;

template <class A>
void fields(A& a, ProfileRecord& x)
{
    a.text(x.name, kShortText);
    a.text(x.role, kShortText);
    a.text(x.organisation, kShortText);
    a.bytes(x.signSeed, kSecret);
    a.bytes(x.boxSeed, kSecret);
}

template <class A>
void fields(A& a, ServerRecord& x)
{
    a.id(x.server);
    a.id(x.generation);
    a.integer(x.since);
    a.integer(x.lastContactMs);
    if (a.more()) {
        a.integer(x.offeredCommits);
        a.integer(x.restoredMs);
        if (a.more())
            a.integer(x.wholeMs);
        else
            x.wholeMs = x.lastContactMs;
        if (a.more())
            a.integer(x.toldMs);
    } else {
        x.offeredCommits = kNotCounted;
        x.wholeMs = x.lastContactMs;
    }
}

template <class A>
void fields(A& a, SpaceRecord& x)
{
    a.id(x.space);
    a.text(x.server, kShortText);
    a.text(x.role, kShortText);
    a.id(x.me);
    a.flag(x.joined);
    a.flag(x.left);
    a.id(x.invite);
    a.id(x.inviter);
    a.id(x.inviterKey);
    a.integer(x.lookedMs);
    if (a.more())
        a.flag(x.ownDevice);
}

template <class A>
void fields(A& a, FormerRecord& x)
{
    a.id(x.device);
    a.bytes(x.boxSeed, kSecret);
}

template <class A>
void fields(A& a, OutboxRecord& x)
{
    a.id(x.item.chain);
    a.enumeration(x.item.kind, 1, 6);
    a.bytes(x.item.payload, wire::limits::kRequestBytesMax);
    a.flag(x.offered);
    a.integer(x.createdMs);
    a.integer(x.refusal);
}

template <class A, class AnyId>
void ids(A& a, std::vector<AnyId>& list)
{
    a.list(list, wire::limits::kPartsPerSpace, AnyId::kSize, [&](AnyId& id) { a.id(id); });
}

template <class A>
void fields(A& a, InviteRecord& x)
{
    a.id(x.space);
    a.bytes(x.secret, kSecret);
    a.text(x.role, kShortText);
    a.text(x.purpose, kShortText);
    a.text(x.name, kShortText);
    a.id(x.person);
    a.flag(x.existingPerson);
    ids(a, x.parts);
    a.integer(x.access);
    a.integer(x.untilMs);
    a.integer(x.expiresMs);
    ids(a, x.agreedBy);
    a.flag(x.remote);
    a.flag(x.opened);
    a.bytes(x.asked, wire::limits::kMailboxBytesMax);
    if (!a.more())
        return;
    a.flag(x.ownDevice);
    a.flag(x.everyPlan);
    if (a.more())
        a.flag(x.askedFirst);
    if (a.more())
        a.list(x.accesses, wire::limits::kPartsPerSpace, 1, [&](std::uint8_t& access) { a.integer(access); });
}

template <class A>
void fields(A& a, JoinRecord& x)
{
    a.id(x.space);
    a.text(x.server, kShortText);
    a.bytes(x.secret, kSecret);
    a.flag(x.asked);
    a.flag(x.remote);
    a.integer(x.expiresMs);
    if (a.more())
        a.flag(x.ownDevice);
}

template <class A>
void fields(A& a, PinRecord& x)
{
    a.id(x.device);
    a.id(x.key);
    a.integer(x.expectedMs);
    a.list(x.servers, codes::kServersMax, 4, [&](std::string& url) { a.text(url, kShortText); });
}

template <class A>
void fields(A& a, ContactRecord& x)
{
    a.list(x.devices, wire::limits::kChainsPerRequest, DeviceId::kSize + 4, [&](wire::LastContact& contact) {
        a.id(contact.device);
        a.integer(contact.minute);
    });
}

template <class A>
void fields(A& a, RecoverRecord& x)
{
    a.bytes(x.secret, kSecret);
    a.list(x.servers, codes::kServersMax, 4, [&](std::string& url) { a.text(url, kShortText); });
}

template <class A>
void fields(A& a, ClockRecord& x)
{
    a.integer(x.hybrid);
    if (a.more())
        a.integer(x.signedBefore);
}

template <class A>
void fields(A& a, MoveRecord& x)
{
    a.id(x.item);
    a.integer(x.kind);
    a.id(x.source);
    a.id(x.destination);
    a.integer(x.sequence);
    if (!a.more())
        return;
    a.list(x.replaces, wire::limits::kReplacesMax, DeviceId::kSize + 12, [&](wire::Dot& dot) {
        a.id(dot.device);
        a.integer(dot.sequence);
        a.integer(dot.index);
    });
}

template <class A>
void fields(A& a, CardRecord& x)
{
    a.text(x.family, kShortText);
    a.text(x.nextAppointment, kShortText);
    a.text(x.reviewDue, kShortText);
    a.integer(x.unread);
    a.integer(x.clashes);
    a.text(x.nextWhere, kShortText);
    a.text(x.registered, kShortText);
    a.text(x.firstTalk, kShortText);
    a.text(x.status, kShortText);
    a.integer(x.startedMs);
    if (a.more())
        a.integer(x.unreadable);
    x.whole = a.more();
    if (x.whole) {
        a.integer(x.asked);
        a.integer(x.askedUntilMs);
        a.flag(x.leaving);
        a.integer(x.endsMinute);
    }
}

template <class A>
void fields(A& a, FileTermRecord& x)
{
    a.flag(x.fromClosing);
    a.integer(x.years);
    a.text(x.organisation, kShortText);
    a.text(x.why, kShortText);
}

template <class A>
void fields(A& a, AlarmRecord& x)
{
    a.text(x.code, kShortText);
    a.id(x.chain);
    a.integer(x.atMs);
}

template <class A>
void fields(A& a, PartKeyRecord& x)
{
    a.id(x.epoch);
    a.bytes(x.key, kSecret);
}

template <class A>
void fields(A& a, PartNote& x)
{
    a.text(x.kind, kShortText);
    a.text(x.name, kShortText);
}

template <class A>
void fields(A& a, DeviceNote& x)
{
    a.text(x.name, kShortText);
    if (a.more())
        a.text(x.unlock, kShortText);
}

template <class A>
void fields(A& a, ConsentNote& x)
{
    a.text(x.purpose, kShortText);
    a.text(x.words, kShortText);
    a.text(x.kind, kShortText);
    a.text(x.name, kShortText);
    if (!a.more())
        return;
    a.text(x.language, kShortText);
    a.flag(x.inPerson);
    a.flag(x.asked);
    a.bytes(x.signature, kShortText);
}

template <class A>
void fields(A& a, CapabilityNote& x)
{
    a.flag(x.decided);
    a.text(x.day, kShortText);
    a.text(x.with, kShortText);
    a.text(x.reason, kShortText);
}

template <class A>
void fields(A& a, EraseNote& x)
{
    a.text(x.reason, kShortText);
}

template <class A>
void fields(A& a, GuestNote& x)
{
    a.id(x.keys.sign);
    a.id(x.keys.box);
    a.text(x.name, kShortText);
    a.text(x.device, kShortText);
    if (a.more())
        a.text(x.unlock, kShortText);
}

template <class A>
void fields(A& a, CodeNote& x)
{
    a.bytes(x.secret, kSecret);
    a.id(x.space);
    a.text(x.server, kShortText);
    a.text(x.role, kShortText);
    a.id(x.person);
    a.id(x.inviter);
    a.id(x.inviterKey);
    a.integer(x.expiresMs);
}

template <class A>
void fields(A& a, DeviceCodeNote& x)
{
    fields(a, x.in);
    a.list(x.servers, codes::kServersMax, 4, [&](std::string& url) { a.text(url, kShortText); });
}

struct StoredItem {
    wire::ChainItem item;
};

template <class A>
void fields(A& a, StoredItem& x)
{
    a.enumeration(x.item.kind, 1, 6);
    a.integer(x.item.place.position);
    a.integer(x.item.place.spacePosition);
    a.integer(x.item.place.minute);
    a.bytes(x.item.payload, wire::limits::kRequestBytesMax);
}

Bytes encodeItem(const wire::ChainItem& item) { return wire::encodeFields(StoredItem{item}); }

Result<wire::ChainItem> decodeItem(ByteView bytes)
{
    KP_TRY_ASSIGN(StoredItem stored, wire::decodeFields<StoredItem>(bytes));
    return std::move(stored.item);
}

template <class Record>
Result<Record> decodeRecord(ByteView bytes)
{
    return wire::decodeFields<Record>(bytes);
}

#define KP_RECORD(Record)                                                                                                  \
    Bytes encode(const Record& value) { return wire::encodeFields(value); }                                                \
    template Result<Record> decodeRecord(ByteView);

KP_RECORD(ProfileRecord)
KP_RECORD(ServerRecord)
KP_RECORD(SpaceRecord)
KP_RECORD(FormerRecord)
KP_RECORD(OutboxRecord)
KP_RECORD(InviteRecord)
KP_RECORD(JoinRecord)
KP_RECORD(ClockRecord)
KP_RECORD(MoveRecord)
KP_RECORD(CardRecord)
KP_RECORD(FileTermRecord)
KP_RECORD(AlarmRecord)
KP_RECORD(PartKeyRecord)
KP_RECORD(PartNote)
KP_RECORD(DeviceNote)
KP_RECORD(ConsentNote)
KP_RECORD(CapabilityNote)
KP_RECORD(EraseNote)
KP_RECORD(GuestNote)
KP_RECORD(CodeNote)
KP_RECORD(DeviceCodeNote)
KP_RECORD(PinRecord)
KP_RECORD(ContactRecord)
KP_RECORD(RecoverRecord)
#undef KP_RECORD

} // namespace kp::engine
