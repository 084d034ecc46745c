// The rules one by one, as told in sync/merge/README.md. Killed here: the tray rule dropped; a removal's list ignored; only
// one of several removals looked at; rank ignored; add wins turned into newest wins; equal values called a clash; the clamp
// to the place's minute dropped; field bits of tick access ignored.
#include "sync/merge/item_id.h"
#include "sync/merge/words_merge.h"
#include "tests/sync/merge_histories.h"

#include "shared/crypto/crypto.h"

#include <catch2/catch.hpp>

using namespace kp;
using namespace kp::merge;
using namespace kp::merge::test;

namespace {

const DeviceId kPhone = numbered<DeviceId>(1);
const DeviceId kTablet = numbered<DeviceId>(2);
const DeviceId kLaptop = numbered<DeviceId>(3);
const ItemId kGoal = numbered<ItemId>(9);
constexpr std::uint16_t kWords = 16;
constexpr std::uint16_t kTickStatus = 0x4000 | 17;

PersonId personOf(const DeviceId& device) { return numbered<PersonId>(device.bytes[0]); }

/// One device's pen: writes as the app would, into any replica.
class Pen {
public:
    explicit Pen(DeviceId device) : m_device(device) {}

    TestCommit write(Operation operation, const PartReplica& seen, Access access = Access::Write)
    {
        if (operation.replaces.empty())
            operation.replaces =
                seen.replacesFor({operation.item, operation.kind, operation.field, operation.element}, m_device);
        return commit({std::move(operation)}, access);
    }
    TestCommit commit(std::vector<Operation> operations, Access access = Access::Write)
    {
        return {m_device, ++m_sequence, {personOf(m_device), access, 0, false}, std::move(operations)};
    }

private:
    DeviceId m_device;
    std::uint64_t m_sequence = 0;
};

Operation field(std::uint16_t number, Value value, std::uint64_t stamp = 100)
{
    Operation operation;
    operation.item = kGoal;
    operation.kind = 1;
    operation.field = number;
    operation.value = std::move(value);
    operation.stamp = stamp;
    return operation;
}

RegisterKey key(std::uint16_t number) { return {kGoal, 1, number, {}}; }

std::string shownText(const PartReplica& replica, std::uint16_t number = kWords)
{
    const FieldView shown = view(replica.heads(key(number)), ViewRule::Meaning);
    return shown.shown ? std::get<std::string>(shown.shown->value()) : "";
}

struct Three {
    Pen phone{kPhone};
    Pen tablet{kTablet};
    Pen laptop{kLaptop};
    PartReplica replica;
};

} // namespace

TEST_CASE("words written without seeing each other stand side by side until somebody chooses")
{
    Three three;
    const PartReplica nothing;
    applyTo(three.replica, three.phone.write(field(kWords, std::string("swim"), 200), nothing));
    applyTo(three.replica, three.tablet.write(field(kWords, std::string("football"), 300), nothing));
    const FieldView shown = view(three.replica.heads(key(kWords)), ViewRule::Meaning);
    REQUIRE(std::get<std::string>(shown.shown->value()) == "football");
    REQUIRE(shown.alternatives.size() == 1);
    REQUIRE(shown.notice == Notice::Clash);
    REQUIRE(view(three.replica.heads(key(kWords)), ViewRule::Quiet).notice == Notice::None);

    applyTo(three.replica, three.laptop.write(field(kWords, std::string("both"), 1), three.replica));
    REQUIRE(three.replica.heads(key(kWords)).size() == 1);
    REQUIRE(shownText(three.replica) == "both"); // whatever its clock said
}

TEST_CASE("changes to different words of one paragraph come together from what both started with")
{
    Three three;
    const PartReplica nothing;
    applyTo(three.replica, three.phone.write(field(kWords, std::string("swim on Monday with Amina")), nothing));
    PartReplica tablet = three.replica;
    const PartReplica laptop = three.replica;
    const TestCommit draft = three.tablet.write(field(kWords, std::string("swim on Monday with all")), tablet);
    applyTo(tablet, draft);
    applyTo(three.replica, draft);
    applyTo(three.replica, three.tablet.write(field(kWords, std::string("swim on Monday with everybody")), tablet));
    applyTo(three.replica, three.laptop.write(field(kWords, std::string("swim on Friday with Amina")), laptop));
    REQUIRE(three.replica.heads(key(kWords)).size() == 2);
    REQUIRE(three.replica.commonAncestor(key(kWords))->dot == Dot{kPhone, 1, 0});
    REQUIRE(mergedText(three.replica, key(kWords)) == "swim on Friday with everybody");
    REQUIRE(mergedText(three.replica, key(99)) == std::nullopt);
}

TEST_CASE("the same words twice are no clash and both are replaced")
{
    Three three;
    const PartReplica nothing;
    applyTo(three.replica, three.phone.write(field(kWords, std::string("swim")), nothing));
    applyTo(three.replica, three.tablet.write(field(kWords, std::string("swim")), nothing));
    const FieldView shown = view(three.replica.heads(key(kWords)), ViewRule::Meaning);
    REQUIRE(shown.alternatives.empty());
    REQUIRE(shown.notice == Notice::None);
    REQUIRE(three.replica.replacesFor(key(kWords), kLaptop).size() == 2);
}

TEST_CASE("done is shown before busy and busy before open")
{
    Three three;
    const PartReplica nothing;
    applyTo(three.replica, three.phone.write(field(kTickStatus, std::int64_t{2}, 100), nothing));
    applyTo(three.replica, three.tablet.write(field(kTickStatus, std::int64_t{1}, 200), nothing));
    applyTo(three.replica, three.laptop.write(field(kTickStatus, std::int64_t{0}, 300), nothing));
    const FieldView shown = view(three.replica.heads(key(kTickStatus)), ViewRule::Status, &testRank);
    REQUIRE(shown.shown->value() == Value(std::int64_t{2}));
    REQUIRE(shown.alternatives[0].value() == Value(std::int64_t{1}));
    REQUIRE(shown.notice == Notice::Hint);
}

TEST_CASE("adding to a set wins over removing without having seen it")
{
    Three three;
    Operation add = field(0x8012, true, 100);
    add.element = {'a'};
    Operation remove = add;
    remove.value = false;
    remove.stamp = 900;
    const PartReplica nothing;
    applyTo(three.replica, three.phone.write(add, nothing));
    const PartReplica seen = three.replica;
    applyTo(three.replica, three.tablet.write(remove, nothing));
    REQUIRE(view(three.replica.heads({kGoal, 1, 0x8012, {'a'}}), ViewRule::Set).present());
    REQUIRE_FALSE(view(three.replica.heads({kGoal, 1, 0x8012, {'b'}}), ViewRule::Set).present());
    applyTo(three.replica, three.laptop.write(remove, seen));
    REQUIRE_FALSE(view(three.replica.heads({kGoal, 1, 0x8012, {'a'}}), ViewRule::Set).present());
}

TEST_CASE("a removal is silent when it saw everything and lands in the tray when it did not")
{
    Three three;
    const PartReplica nothing;
    REQUIRE(three.replica.item(kGoal).state == ItemState::Absent);
    applyTo(three.replica, three.phone.write(field(wire::kFieldExistence, true), nothing));
    applyTo(three.replica, three.phone.write(field(kWords, std::string("swim")), three.replica));
    REQUIRE(three.replica.item(kGoal).state == ItemState::Alive);

    const PartReplica before = three.replica;
    Operation removal = field(wire::kFieldExistence, false);
    removal.seen = before.seenFor(kGoal, kTablet);
    applyTo(three.replica, three.tablet.write(removal, before));
    REQUIRE(three.replica.item(kGoal).state == ItemState::Removed);

    const TestCommit late = three.laptop.write(field(kWords, std::string("dive")), before);
    applyTo(three.replica, late);
    REQUIRE(three.replica.item(kGoal).state == ItemState::RemovedButChanged);
    REQUIRE(shownText(three.replica) == "dive"); // nothing is lost

    PartReplica kept = three.replica;
    Operation again = field(wire::kFieldExistence, false);
    again.seen = kept.seenFor(kGoal, kTablet);
    applyTo(kept, three.tablet.write(again, kept));
    REQUIRE(kept.item(kGoal).state == ItemState::Removed);

    applyTo(three.replica, three.laptop.write(field(wire::kFieldExistence, true), three.replica));
    REQUIRE(three.replica.item(kGoal).state == ItemState::Alive);
}

TEST_CASE("what several removals saw is united")
{
    Three three;
    const PartReplica nothing;
    applyTo(three.replica, three.phone.write(field(wire::kFieldExistence, true), nothing));
    PartReplica left = three.replica;
    PartReplica right = three.replica;
    const TestCommit words = three.phone.write(field(kWords, std::string("swim")), nothing);
    const TestCommit order = three.phone.write(field(wire::kFieldOrder, std::string("V")), nothing);
    applyTo(left, words);
    applyTo(right, order);
    Operation removal = field(wire::kFieldExistence, false);
    removal.seen = left.seenFor(kGoal, kTablet);
    const TestCommit first = three.tablet.write(removal, left);
    removal.seen = right.seenFor(kGoal, kLaptop);
    const TestCommit second = three.laptop.write(removal, right);
    for (const TestCommit& commit : {words, order, first})
        applyTo(three.replica, commit);
    REQUIRE(three.replica.item(kGoal).state == ItemState::RemovedButChanged);
    applyTo(three.replica, second);
    REQUIRE(three.replica.item(kGoal).state == ItemState::Removed);
}

TEST_CASE("who may tick changes fields for ticking and nothing else")
{
    Three three;
    const PartReplica nothing;
    applyTo(three.replica, three.phone.write(field(kWords, std::string("swim")), nothing));
    applyTo(three.replica, three.tablet.write(field(kWords, std::string("dive")), three.replica, Access::Tick));
    REQUIRE(shownText(three.replica) == "swim");
    REQUIRE(three.replica.heads(key(kWords)).size() == 1);
    applyTo(three.replica, three.tablet.write(field(kTickStatus, std::int64_t{2}), nothing, Access::Tick));
    REQUIRE(three.replica.heads(key(kTickStatus)).size() == 1);
    applyTo(three.replica, three.laptop.write(field(kTickStatus, std::int64_t{0}), three.replica, Access::Read));
    REQUIRE(three.replica.heads(key(kTickStatus))[0].value() == Value(std::int64_t{2}));
    const auto history = three.replica.history(kGoal);
    REQUIRE(history.size() == 4);
    REQUIRE(std::count_if(history.begin(), history.end(),
                          [](const HistoryEntry& entry) { return entry.status == OperationStatus::NotAllowed; })
            == 2);
}

TEST_CASE("a stamp from the future sorts as the minute of its place")
{
    const Authorship inMinute{numbered<PersonId>(1), Access::Write, 10, true};
    const Authorship nextMinute{numbered<PersonId>(2), Access::Write, 11, true};
    PartReplica replica;
    const std::uint64_t honest = 11ULL * 60'000 << 16;
    replica.apply(kPhone, 1, inMinute, {field(kWords, std::string("from the year 3000"), ~0ULL)});
    replica.apply(kTablet, 1, nextMinute, {field(kWords, std::string("honest"), honest)});
    REQUIRE(shownText(replica) == "honest");
    REQUIRE(replica.heads(key(kWords))[1].stamp == ((11ULL * 60'000 - 1) << 16 | 0xFFFF));
}

// Killed: existence and the random value of an authored kind judged by the tick bit alone, so that a buddy's note was taken
// in everywhere and shown nowhere.
TEST_CASE("who may only tick leaves a note of their own and reaches nobody else's")
{
    REQUIRE(crypto::init().ok());
    const Bytes nonce(kNonceSize, 9);
    Operation base = field(wire::kFieldNonce, nonce);
    base.kind = 0x4001;
    base.item = authoredItemId(personOf(kTablet), nonce);
    const auto note = [&](std::uint16_t number, Value value) {
        Operation operation = base;
        operation.field = number;
        operation.value = std::move(value);
        return operation;
    };
    constexpr std::uint16_t kTickWords = 0x4000 | 16;
    Three three;
    applyTo(three.replica,
            three.tablet.commit({base, note(0, true), note(kTickWords, std::string("it went well"))}, Access::Tick));
    REQUIRE(three.replica.item(base.item).state == ItemState::Alive);
    REQUIRE(three.replica.heads({base.item, 0x4001, kTickWords, {}}).size() == 1);

    Operation removal = note(0, false);
    removal.seen = three.replica.seenFor(base.item, kLaptop);
    applyTo(three.replica, three.laptop.commit({removal}, Access::Tick));
    REQUIRE(three.replica.item(base.item).state == ItemState::Alive);
}

TEST_CASE("only the author corrects or withdraws a comment")
{
    REQUIRE(crypto::init().ok());
    const PersonId author = personOf(kPhone);
    const Bytes nonce(kNonceSize, 7);
    Operation base = field(wire::kFieldNonce, nonce);
    base.kind = 0x4001;
    base.item = authoredItemId(author, nonce);
    const auto comment = [&](std::uint16_t number, Value value) {
        Operation operation = base;
        operation.field = number;
        operation.value = std::move(value);
        return operation;
    };
    Three three;
    const PartReplica nothing;
    // The correction by somebody else and the removal come before the comment itself, and change nothing.
    const TestCommit made = three.phone.commit({base, comment(0, true), comment(kWords, std::string("mine"))});
    Operation theirs = comment(kWords, std::string("theirs"));
    theirs.replaces = {{kPhone, 1, 2}};
    Operation removal = comment(0, false);
    removal.replaces = {{kPhone, 1, 1}};
    removal.seen = {{kPhone, 1, 0}, {kPhone, 1, 2}};
    applyTo(three.replica, three.tablet.commit({theirs, removal}));
    REQUIRE(three.replica.item(base.item).state == ItemState::Absent);
    REQUIRE(three.replica.history(base.item)[0].status == OperationStatus::Waiting);
    applyTo(three.replica, made);
    REQUIRE(three.replica.item(base.item).state == ItemState::Alive);
    REQUIRE(three.replica.heads({base.item, 0x4001, kWords, {}}).size() == 1);
    REQUIRE(three.replica.heads({base.item, 0x4001, kWords, {}})[0].value() == Value(std::string("mine")));

    // Claiming the id under a plain kind does nothing either.
    Operation plain = comment(kWords, std::string("claimed"));
    plain.kind = 1;
    applyTo(three.replica, three.laptop.commit({plain}));
    REQUIRE(three.replica.registers(base.item).size() == 3);
    REQUIRE(three.replica.heads({base.item, 1, kWords, {}}).empty());

    // A forged copy stands beside the author's words, marked as written by somebody else; it cannot replace them.
    Operation forged = theirs;
    forged.origin = wire::Origin{numbered<PartId>(1), {kPhone, 1, 2}, author};
    applyTo(three.replica, three.tablet.commit({forged}));
    const auto heads = three.replica.heads({base.item, 0x4001, kWords, {}});
    REQUIRE(heads.size() == 2);
    REQUIRE(std::any_of(heads.begin(), heads.end(), [](const Head& head) { return head.author != head.writtenBy; }));

    // The author's other device does.
    TestCommit second = three.laptop.write(comment(kWords, std::string("better")), three.replica);
    second.authorship.person = author;
    applyTo(three.replica, second);
    REQUIRE(three.replica.heads({base.item, 0x4001, kWords, {}}).size() == 1);
}

TEST_CASE("nothing about an added only item can be changed or slipped in")
{
    REQUIRE(crypto::init().ok());
    const PersonId author = personOf(kPhone);
    std::vector<Operation> rating(3);
    for (Operation& operation : rating)
        operation.kind = 0x8001;
    rating[0].field = wire::kFieldNonce;
    rating[0].value = Bytes(kNonceSize, 3);
    rating[1].field = wire::kFieldExistence;
    rating[1].value = true;
    rating[2].field = kWords;
    rating[2].value = std::int64_t{6};
    const ItemId id = nameAddedOnly(author, rating);

    Three three;
    std::vector<Operation> forged = rating;
    forged[2].value = std::int64_t{1};
    applyTo(three.replica, three.phone.commit({forged}));
    REQUIRE(three.replica.items().empty());
    applyTo(three.replica, three.tablet.commit({rating})); // not its author
    REQUIRE(three.replica.items().empty());
    applyTo(three.replica, three.phone.commit({rating}));
    REQUIRE(three.replica.item(id).state == ItemState::Alive);

    Operation later = rating[2];
    later.value = std::int64_t{9};
    later.replaces = three.replica.replacesFor({id, 0x8001, kWords, {}}, kPhone);
    Operation removal = rating[1];
    removal.value = false;
    applyTo(three.replica, three.phone.commit({later, removal}));
    REQUIRE(three.replica.item(id).state == ItemState::Alive);
    REQUIRE(three.replica.heads({id, 0x8001, kWords, {}})[0].value() == Value(std::int64_t{6}));

    std::vector<Operation> copy = rating; // of the original, by somebody else, with its author named
    for (Operation& operation : copy)
        operation.origin = wire::Origin{numbered<PartId>(1), {kPhone, 3, operation.field}, author};
    PartReplica other;
    applyTo(other, three.tablet.commit({copy}));
    REQUIRE(other.heads({id, 0x8001, kWords, {}})[0].author == author);
    REQUIRE(other.heads({id, 0x8001, kWords, {}})[0].writtenBy == personOf(kTablet));
}

TEST_CASE("copies of clashing words arrive as a clash with their authors")
{
    Three three;
    const auto copyOf = [](std::uint8_t who, const char* words) {
        Operation copy = field(kWords, std::string(words));
        copy.origin = wire::Origin{numbered<PartId>(4), {numbered<DeviceId>(who), 5, 0}, numbered<PersonId>(who)};
        return copy;
    };
    applyTo(three.replica, three.phone.commit({copyOf(8, "swim"), copyOf(9, "dive")}));
    const auto heads = three.replica.heads(key(kWords));
    REQUIRE(heads.size() == 2); // one device, two origins: both stand
    REQUIRE(heads[0].author != heads[1].author);
    applyTo(three.replica, three.phone.commit({copyOf(8, "swim more")}));
    REQUIRE(three.replica.heads(key(kWords)).size() == 2); // the same origin again: the later one
}

TEST_CASE("two destinations of one move are a clash that shows")
{
    Three three;
    const PartReplica nothing;
    applyTo(three.replica, three.phone.write(field(wire::kFieldExistence, true), nothing));
    const PartReplica seen = three.replica;
    applyTo(three.replica, three.phone.write(field(wire::kFieldMovedTo, Bytes(32, 1)), seen));
    applyTo(three.replica, three.tablet.write(field(wire::kFieldMovedTo, Bytes(32, 2)), seen));
    REQUIRE(three.replica.item(kGoal).movedTo.size() == 2);
}

TEST_CASE("kinds and fields of a newer app are kept and travel in snapshots")
{
    Operation strange = field(0x3FFF, wire::UnknownValue{99, {1, 2, 3}});
    strange.kind = 0x1FFF;
    strange.extension = {4, 5};
    PartReplica replica;
    replica.apply(kPhone, 1, {personOf(kPhone), Access::Write, 1, true}, {strange});
    PartReplica newcomer;
    REQUIRE(newcomer.importState(replica.exportState().value()).ok());
    REQUIRE(newcomer.registers(kGoal).size() == 1);
    REQUIRE(*newcomer.registers(kGoal)[0].heads[0].operation == strange);
    REQUIRE(newcomer.item(kGoal).kind == 0x1FFF);
}
