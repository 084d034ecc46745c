// Random families: every entry is judged by the real function and applied when it may stand; beside it runs a naive model that
// knows only "who was let in, who was put out, whom did the author of the current key wrap it for". Authors often sign on
// stale knowledge, as offline devices do. Prints the seed; replay with KP_SEED.
// Killed: a withdrawal that forgets implicit readers; an ended grant that revives when its minute is later; a rotation that
// settles a loss its author did not know of; contested admissions that keep their grants; removal that leaves a part begun
// offline without a rotation; mayHoldEpoch without the grant's start.
#include "tests/shared/wire_world.h"

#include <catch2/catch.hpp>

#include <set>

using namespace kp;
using namespace kp::wire;
using test::Actor;
using test::World;

namespace {

struct PartRun {
    std::vector<PartState> history; ///< state after each position; [0] is the genesis
    std::set<DeviceId> keyHeldBy;   ///< whom the current epoch's author wrapped it for
    std::set<PersonId> out;         ///< put out and not let in again
    [[nodiscard]] PartState& now() { return history.back(); }
};

class Run {
public:
    explicit Run(std::uint64_t seed) : m_world(seed)
    {
        Actor coach = m_world.make(Standing::Coach);
        KP_ASSERT(m_world.place(m_world.entry(coach, SpaceGenesis{coach.person, Standing::Coach, coach.keys})).ok());
        m_actors.push_back(coach);
        m_spaces.push_back(m_world.space);
        for (const Standing standing : {Standing::Parent, Standing::Member, Standing::Member, Standing::Youth}) {
            m_actors.push_back(m_world.add(m_actors[standing == Standing::Parent ? 0 : 1], standing));
            m_spaces.push_back(m_world.space);
        }
    }
    void step()
    {
        m_world.minute += m_world.random.below(8) == 0 ? static_cast<std::uint32_t>(m_world.random.below(6000)) : 1;
        const std::uint64_t dice = m_world.random.below(100);
        if (m_parts.empty() || (dice < 4 && m_parts.size() < 5))
            beginPart();
        else if (dice < 25)
            spaceStep();
        else
            partStep(m_parts[m_world.random.below(m_parts.size())]);
        check();
    }
    int placed = 0;

private:
    Actor& anyone() { return m_actors[m_world.random.below(m_actors.size())]; }
    /// A device signs on what it had integrated: some older pair of positions that fit each other.
    std::uint64_t staleSpace(std::uint64_t atLeast)
    {
        const std::uint64_t last = m_world.space.position;
        return m_world.random.below(2) == 0 ? last : atLeast + m_world.random.below(last - atLeast + 1);
    }
    void beginPart()
    {
        constexpr PartRule kRules[] = {PartRule::Family, PartRule::ContactCard, PartRule::Private, PartRule::Team};
        Actor& author = anyone();
        const PartRule rule = kRules[m_world.random.below(4)];
        const PersonId owner = rule == PartRule::Private       ? author.person
                               : rule == PartRule::ContactCard ? anyone().person
                                                               : PersonId{};
        Entry entry = m_world.entry(author, PartGenesis{rule, owner, m_world.random.id<EpochId>(), {}});
        const std::uint64_t seen = staleSpace(1);
        resign(entry, author, 0, seen);
        PartRun run;
        PartState part;
        if (!m_world.place(part, entry).ok())
            return;
        run.history.push_back(part);
        run.keyHeldBy = devicesThatRead(m_spaces[seen - 1], part);
        m_parts.push_back(std::move(run));
        ++placed;
    }
    void resign(Entry& entry, const Actor& author, std::uint64_t seenPart, std::uint64_t seenSpace)
    {
        entry.seenPart.position = seenPart;
        entry.seenSpace.position = seenSpace;
        entry.signatures.clear();
        wire::sign(entry, author.device, *author.key);
    }
    std::set<DeviceId> devicesThatRead(const SpaceState& space, const PartState& part) const
    {
        std::set<DeviceId> devices;
        for (const PersonId& person : readersOf(space, part, m_world.minute))
            for (const DeviceId& device : space.activeDevicesOf(person))
                devices.insert(device);
        return devices;
    }
    void spaceStep()
    {
        Actor& author = anyone();
        EntryBody body = UnknownEntry{30, {}};
        Actor guest = m_world.make(static_cast<Standing>(1 + m_world.random.below(4)));
        switch (m_world.random.below(7)) {
        case 0: {
            std::vector<PersonId> agreed;
            if (m_world.random.below(2) == 0)
                agreed.push_back(anyone().person);
            body = World::admission(guest, agreed);
            break;
        }
        case 1: body = RemoveDevices{{anyone().device}, {}}; break;
        case 2:
        case 3: {
            const PersonRecord& about = m_world.space.persons.at(anyone().person);
            body = m_world.random.below(2) == 0 ? EntryBody(Contest{about.entry}) : EntryBody(Affirm{about.entry});
            break;
        }
        case 4: body = EndorsePerson{anyone().person}; break;
        case 5: body = Capability{anyone().person, m_world.random.below(2) == 0, {}}; break;
        default:
            guest.person = author.person;
            guest.standing = author.standing;
            body = Succeed{guest.keys};
        }
        const bool joins = std::holds_alternative<AddPerson>(body);
        if (joins && m_actors.size() > 14)
            return;
        const Entry entry = m_world.entry(author, body);
        if (!m_world.place(entry).ok())
            return;
        ++placed;
        m_spaces.push_back(m_world.space);
        if (joins)
            m_actors.push_back(guest);
        if (std::holds_alternative<Succeed>(body))
            author = guest;
        if (m_world.space.removals.contains(idOf(entry)))
            for (PartRun& run : m_parts) { // in the same transaction
                PartState next = run.now();
                applyRemovalLine(next, idOf(entry), m_world.partPlace(next));
                run.history.push_back(next);
            }
    }
    EntryBody partBody(const PartState& part)
    {
        const PersonId target = anyone().person;
        switch (m_world.random.below(6)) {
        case 0:
        case 1: {
            Grant grant = m_world.grant(target, static_cast<Access>(1 + m_world.random.below(3)));
            if (m_world.random.below(3) == 0)
                grant.agreedBy.push_back(anyone().person);
            if (m_world.random.below(3) == 0)
                grant.untilMinute = m_world.minute + 1 + static_cast<std::uint32_t>(m_world.random.below(9000));
            grant.withHistory = m_world.random.below(3) == 0;
            if (grant.withHistory)
                grant.epoch.reset();
            return grant;
        }
        case 2:
        case 3: {
            Withdraw out{target, std::nullopt, {}};
            if (m_world.random.below(2) == 0)
                out.epoch = m_world.random.id<EpochId>();
            return out;
        }
        case 4:
            if (!part.grants.empty())
                return Contest{part.grants[m_world.random.below(part.grants.size())].entry};
            [[fallthrough]];
        default: return Rotate{m_world.random.id<EpochId>()};
        }
    }
    void partStep(PartRun& run)
    {
        const EntryBody body = partBody(run.now());
        Actor& author = anyone();
        Entry entry = m_world.entry(author, body, &run.now());
        const std::uint64_t last = run.now().position;
        const std::uint64_t seen = m_world.random.below(2) == 0 ? last : 1 + m_world.random.below(last);
        const PartState& known = run.history[seen - 1];
        const std::uint64_t space = staleSpace(std::max<std::uint64_t>(known.spacePosition, 1));
        resign(entry, author, seen, space);
        PartState next = run.now();
        if (!m_world.place(next, entry).ok())
            return;
        ++placed;
        const PersonId* in = std::holds_alternative<Grant>(body) ? &std::get<Grant>(body).person : nullptr;
        const PersonId* out = std::holds_alternative<Withdraw>(body) ? &std::get<Withdraw>(body).person : nullptr;
        if (next.epochs.size() > run.now().epochs.size()) {
            // The author wraps for whoever read as far as the author knew, and for the guest, and not for the leaver.
            run.keyHeldBy = devicesThatRead(m_spaces[space - 1], known);
            const PersonId& changed = in != nullptr ? *in : out != nullptr ? *out : PersonId{};
            for (const DeviceId& device : m_spaces[space - 1].activeDevicesOf(changed)) {
                if (in != nullptr)
                    run.keyHeldBy.insert(device);
                else
                    run.keyHeldBy.erase(device);
            }
        }
        if (in != nullptr)
            run.out.erase(*in);
        if (out != nullptr)
            run.out.insert(*out);
        run.history.push_back(std::move(next));
    }
    void check()
    {
        for (PartRun& run : m_parts) {
            const PartState& part = run.now();
            for (const PersonId& person : run.out) { // withdrawal wins
                REQUIRE(accessOf(m_world.space, part, person, m_world.minute) == Access::None);
                REQUIRE(readableUpTo(m_world.space, part, person, m_world.minute) != kNever);
            }
            for (const auto& [person, record] : m_world.space.persons) {
                const bool reads = accessOf(m_world.space, part, person, m_world.minute) != Access::None;
                bool holdsAny = false;
                for (const EpochRecord& epoch : part.epochs)
                    holdsAny = holdsAny || mayHoldEpoch(m_world.space, part, person, epoch, m_world.minute);
                REQUIRE((reads || !holdsAny)); // nobody not entitled may hold any key
                REQUIRE((!reads || mayHoldEpoch(m_world.space, part, person, part.currentEpoch(), m_world.minute)));
            }
            // Whoever has the current key and no right to it: a rotation is owed.
            const std::set<DeviceId> entitled = devicesThatRead(m_world.space, part);
            for (const DeviceId& device : run.keyHeldBy)
                if (!entitled.contains(device))
                    REQUIRE(rotationOwed(m_world.space, part, m_world.minute));
        }
    }

    World m_world;
    std::vector<Actor> m_actors;
    std::vector<SpaceState> m_spaces; ///< [n-1]: after position n
    std::vector<PartRun> m_parts;
};

} // namespace

TEST_CASE("withdrawal wins and nobody keeps a current key without a rotation being owed", "[wire][rights][property]")
{
    int placed = 0;
    for (int i = 0; i < test::rounds(60); ++i) {
        const std::uint64_t seed = test::seedFromEnvironment(1000 + static_cast<std::uint64_t>(i));
        CAPTURE(seed);
        Run run(seed);
        for (int step = 0; step < 120; ++step)
            run.step();
        placed += run.placed;
    }
    CHECK(placed > 60 * 20); // the generator does not merely produce refusals
}

TEST_CASE("a guest from now on may hold the keys from then on and no older one", "[wire][rights]")
{
    World world(9);
    const Actor coach = world.make(Standing::Coach);
    REQUIRE(world.place(world.entry(coach, SpaceGenesis{coach.person, Standing::Coach, coach.keys})).ok());
    const Actor parent = world.add(coach, Standing::Parent);
    const Actor friendly = world.add(parent, Standing::Member);
    PartState part = world.begin(parent, PartRule::Family);
    REQUIRE(world.place(part, world.entry(parent, Rotate{world.random.id<EpochId>()}, &part)).ok());
    Grant grant = world.grant(friendly.person, Access::Read);
    SECTION("from now on")
    {
        REQUIRE(world.place(part, world.entry(parent, grant, &part)).ok());
        CHECK_FALSE(mayHoldEpoch(world.space, part, friendly.person, part.epochs[0], world.minute));
        CHECK_FALSE(mayHoldEpoch(world.space, part, friendly.person, part.epochs[1], world.minute));
        CHECK(mayHoldEpoch(world.space, part, friendly.person, part.epochs[2], world.minute));
    }
    SECTION("renewed from now on it keeps what it opened and a withdrawal in between does not")
    {
        REQUIRE(world.place(part, world.entry(parent, grant, &part)).ok());
        grant.epoch = world.random.id<EpochId>();
        SECTION("renewed")
        {
            // Killed: the renewal begins its own reading, so that work of the time before is hidden from who could read it.
            REQUIRE(world.place(part, world.entry(parent, grant, &part)).ok());
            CHECK(mayHoldEpoch(world.space, part, friendly.person, part.epochs[2], world.minute));
            CHECK_FALSE(mayHoldEpoch(world.space, part, friendly.person, part.epochs[1], world.minute));
        }
        SECTION("ended and given anew")
        {
            // Killed: the last grant of that person counts as predecessor, ended or not.
            REQUIRE(world.place(part, world.entry(parent, Withdraw{friendly.person, {}, {}}, &part)).ok());
            REQUIRE(world.place(part, world.entry(parent, grant, &part)).ok());
            CHECK_FALSE(mayHoldEpoch(world.space, part, friendly.person, part.epochs[2], world.minute));
            CHECK(mayHoldEpoch(world.space, part, friendly.person, part.epochs[3], world.minute));
        }
    }
    SECTION("with history")
    {
        grant.withHistory = true;
        CHECK_FALSE(world.place(part, world.entry(parent, grant, &part)).ok()); // and a new key besides: refused
        grant.epoch.reset();
        REQUIRE(world.place(part, world.entry(parent, grant, &part)).ok());
        CHECK(mayHoldEpoch(world.space, part, friendly.person, part.epochs[0], world.minute));
    }
}
