// What is well written and still may not stand: judged where a small family's chains are. The whole table of rights has its own
// tests (test_wire_authorise.cpp); here stands one of each code.
#include "tests/shared/refused_cases.h"
#include "tests/shared/wire_world.h"

namespace kp::test {

using namespace wire;

namespace {

/// A coach, a parent, a helper, a part of the family's, and one commit in it. The same each time it is made.
struct Family {
    World world{61};
    Actor coach = world.make(Standing::Coach);
    Actor parent;
    Actor helper;
    PartState part;

    Family()
    {
        KP_ASSERT(world.place(world.entry(coach, SpaceGenesis{coach.person, Standing::Coach, coach.keys})).ok());
        world.space.id = SpaceId{world.random.id<Hash>().bytes};
        parent = world.add(coach, Standing::Parent);
        helper = world.add(coach, Standing::Member);
        part = world.begin(parent, PartRule::Family);
    }
    [[nodiscard]] Commit commit(const Actor& author, std::uint64_t sequence) const
    {
        Commit made;
        made.header.part = part.id;
        made.header.epoch = part.currentEpoch().id;
        made.header.device = author.device;
        made.header.sequence = sequence;
        if (sequence > 1)
            made.header.previous.bytes[0] = 1;
        made.body = {1, 2, 3};
        sign(made, *author.key);
        return made;
    }
};

const Family& family()
{
    static const Family one;
    return one;
}

Result<void> judgeSpace(ByteView bytes)
{
    KP_TRY_ASSIGN(const Entry entry, decodeEntry(bytes));
    return authoriseSpace(family().world.space, entry, family().world.spacePlace());
}
Result<void> judgePart(ByteView bytes)
{
    KP_TRY_ASSIGN(const Entry entry, decodeEntry(bytes));
    return authorisePart(family().world.space, family().part, entry, family().world.partPlace(family().part));
}
Result<void> judgeCommit(ByteView bytes)
{
    KP_TRY_ASSIGN(const Commit commit, decodeCommit(bytes));
    return authoriseCommit(family().world.space, family().part, commit, family().world.partPlace(family().part));
}

void addInSpace(RefusedCases& cases)
{
    Family f;
    const auto add = [&](const std::string& what, const Entry& good, const Entry& bad) {
        cases.push_back({"judged in the space chain", what, encode(good), {encode(bad)}, judgeSpace});
    };
    const Actor guest = f.world.make(Standing::Parent);
    const Actor stranger = f.world.make(Standing::Parent);
    const Entry admitted = f.world.entry(f.parent, World::admission(guest));
    Entry forged = admitted;
    forged.signatures.front().second.bytes[0] ^= 1;
    add("a signature that is not the author's", admitted, forged);
    add("by nobody of the plan", admitted, f.world.entry(stranger, World::admission(guest)));
    add("by a helper", admitted, f.world.entry(f.helper, World::admission(guest)));
    add("a second parent by the coach alone", admitted, f.world.entry(f.coach, World::admission(guest)));
    add("a person who is there already", admitted, f.world.entry(f.parent, World::admission(f.helper)));
    const Entry removal = f.world.entry(f.coach, RemoveDevices{{f.helper.device}, {}});
    add("removing a device that is not there", removal, f.world.entry(f.coach, RemoveDevices{{stranger.device}, {}}));
    const Entry grown = f.world.entry(f.parent, Capability{f.helper.person, true, {}});
    add("somebody of the plan made a young person by the coach alone", grown,
        f.world.entry(f.coach, Capability{f.helper.person, true, {}}));
    add("a word about a minor by who is no coach and no parent", grown,
        f.world.entry(f.helper, Capability{f.helper.person, true, {}}));
    const Entry unknown = f.world.entry(f.coach, UnknownEntry{31, {1}});
    add("a critical entry of a later version by a helper", unknown, f.world.entry(f.helper, UnknownEntry{31, {1}}));
}

void addInPart(RefusedCases& cases)
{
    Family f;
    const auto add = [&](const std::string& what, const Entry& good, const Entry& bad) {
        cases.push_back({"judged in a part chain", what, encode(good), {encode(bad)}, judgePart});
    };
    const Entry granted = f.world.entry(f.parent, f.world.grant(f.helper.person, Access::Read), &f.part);
    add("shared by who may not read", granted,
        f.world.entry(f.helper, f.world.grant(f.helper.person, Access::Read), &f.part));
    add("shared by the coach without the family", granted,
        f.world.entry(f.coach, f.world.grant(f.helper.person, Access::Read), &f.part));
    add("shared with nobody of the plan", granted,
        f.world.entry(f.parent, f.world.grant(f.world.random.id<PersonId>(), Access::Read), &f.part));
    Grant past = f.world.grant(f.helper.person, Access::Read);
    past.untilMinute = f.world.minute;
    add("shared until what has passed", granted, f.world.entry(f.parent, past, &f.part));
    Grant both = f.world.grant(f.helper.person, Access::Read);
    both.withHistory = true;
    add("shared with history under a new key", granted, f.world.entry(f.parent, both, &f.part));
}

} // namespace

void addJudged(RefusedCases& cases)
{
    addInSpace(cases);
    addInPart(cases);
    const Family& f = family();
    const Bytes good = encode(f.commit(f.parent, 1));
    const auto add = [&](const std::string& what, const Commit& bad) {
        cases.push_back({"judged commit", what, good, {encode(bad)}, judgeCommit});
    };
    add("by who may not read", f.commit(f.helper, 1));
    add("before the one that comes first", f.commit(f.parent, 2));
    Commit forged = f.commit(f.parent, 1);
    forged.body[0] ^= 1;
    add("a body that was changed", forged);
    Commit elsewhere = f.commit(f.parent, 1);
    elsewhere.header.epoch.bytes[0] ^= 1;
    sign(elsewhere, *f.parent.key);
    add("under a key that the part does not have", elsewhere);
    Commit other = f.commit(f.parent, 1);
    other.header.previous.bytes[0] = 1;
    sign(other, *f.parent.key);
    add("after another history than ours", other);
}

} // namespace kp::test
