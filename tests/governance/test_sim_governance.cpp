// Random governance histories: devices that know what they last synced, decide offline, race, are lost, go on under new keys;
// attested parents, contests, words about minors, safety exceptions, protections, time that passes; and dishonest apps that sign and wrap whatever they like.
// Beside the wire's rules runs a naive account of the same plan (naive_rights.*), and every device's keyring is kept.
// 10,000 histories by default, 100,000 with KP_BUDGET=nightly; KP_SEED replays the one it printed.
//
// Holds: every chain is linear and signed; a withdrawal wins; rights and keys are exactly the naive ones; no device ever gets a
// key it was not granted; a removed device gets none at all; no admission, grant, device or word rests on who may not consent;
// who holds the current key without a right to it makes a new lock owed.
// Killed: who was withdrawn comes back by growing up; a grant opens every epoch; any name makes an attestation. Not seen here but
// in the stories of kp_wire_test: a contest that keeps the access.
#include "tests/governance/naive_rights.h"
#include "tests/governance/placed.h"
#include "tests/shared/wire_world.h"

#include <catch2/catch.hpp>

#include <deque>
#include <iostream>

using namespace kp;
using namespace kp::wire;
using test::Actor;
using test::NaiveRights;
using test::Placed;
using test::World;

namespace {

using Key = std::pair<std::size_t, std::size_t>; ///< part, epoch by number

struct Device {
    Actor actor;
    bool honest = true;
    std::size_t knows = 0; ///< how much of what was placed it has taken in
    std::set<Key> ring;
    std::deque<std::pair<Entry, std::optional<std::size_t>>> waiting; ///< signed offline: handed in at its next sync
};

/// What one position of the whole history looked like: enough to judge as a device that stopped there.
struct Moment {
    SpaceState space;
    std::vector<PartState> parts;
};

class History {
public:
    explicit History(const History&) = default;
    explicit History(std::uint64_t seed) : m_world(seed)
    {
        Actor coach = m_world.make(Standing::Coach);
        put(coach, SpaceGenesis{coach.person, Standing::Coach, coach.keys}, {});
        m_devices.push_back({coach, true, 0, {}, {}});
        const Actor parent = join(0, Standing::Parent, {});
        join(1, Standing::Youth, {});
        join(1, Standing::Member, {}); // a child
        join(0, Standing::Member, {});
        join(0, Standing::Parent, {parent.person}); // attested
        join(1, Standing::Coach, {});
        const Actor& youth = m_devices[2].actor;
        begin(1, PartRule::Family, {});
        begin(2, PartRule::Private, youth.person);
        begin(1, PartRule::ContactCard, youth.person);
        begin(0, PartRule::Team, {});
        for (Device& device : m_devices)
            sync(device);
    }
    /// The same family, another story; in each some apps are not ours.
    void reseed(std::uint64_t seed)
    {
        m_world.random = test::CountingRandom(seed);
        for (Device& device : m_devices)
            device.honest = below(3) != 0;
    }

    void step()
    {
        const bool wished = std::any_of(m_parts.begin(), m_parts.end(), [&](const PartState& part) {
            return part.erasure() != nullptr && m_world.minute < part.erasedFrom();
        });
        const std::uint64_t longest = wished ? 60'000 : 7000;
        m_world.minute += below(6) == 0 ? static_cast<std::uint32_t>(below(longest)) : 1;
        Device& device = m_devices[below(m_devices.size())];
        const std::size_t before = m_placed.size();
        if (below(3) == 0)
            sync(device);
        else if (below(8) == 0)
            openForSafety(below(2) == 0 ? device : coach(), below(2) == 0 ? device : coach());
        else
            decide(device);
        if (m_placed.size() != before)
            compare();
    }
    void finish(bool verify)
    {
        compareKeys();
        if (verify)
            test::verifyChains(m_placed, m_world.space, m_parts);
    }
    std::size_t placed() const { return m_placed.size(); }
    std::size_t refused = 0, delivered = 0, withheld = 0, opened = 0, kept = 0, erased = 0;

private:
    std::uint64_t below(std::uint64_t bound) { return m_world.random.below(bound); }
    Device& coach()
    {
        for (int tries = 0; tries < 8; ++tries)
            if (Device& found = anyone(); found.actor.standing == Standing::Coach)
                return found;
        return anyone();
    }
    Device& anyone() { return m_devices[below(m_devices.size())]; }
    PersonId somebody() { return anyone().actor.person; }

    Actor join(std::size_t by, Standing standing, std::vector<PersonId> agreed)
    {
        const Actor guest = m_world.make(standing);
        REQUIRE(put(m_devices[by].actor, World::admission(guest, std::move(agreed)), {}));
        m_devices.push_back({guest, true, 0, {}, {}});
        return guest;
    }
    void begin(std::size_t by, PartRule rule, const PersonId& owner)
    {
        REQUIRE(put(m_devices[by].actor, PartGenesis{rule, owner, m_world.random.id<EpochId>(), {}}, {}));
        keep(m_devices[by], {m_parts.size() - 1, 0});
    }
    bool put(const Actor& by, EntryBody body, std::optional<std::size_t> part)
    {
        return place(by.person, m_world.entry(by, std::move(body), part ? &m_parts[*part] : nullptr), part);
    }

    // ---- the server -------------------------------------------------------------------------------------------------------
    bool place(const PersonId& by, const Entry& entry, std::optional<std::size_t> part)
    {
        const bool genesis = std::holds_alternative<PartGenesis>(entry.body);
        PartState fresh;
        if (isSpaceEntry(entry)) {
            const Place at = m_world.spacePlace();
            if (!authoriseSpace(m_world.space, entry, at).ok())
                return ++refused, false;
            if (m_world.space.position != 0)
                REQUIRE(m_naive.consented({}, entry, by, m_world.minute)); // no sock-puppet consents
            applySpaceEntry(m_world.space, entry, at);
            m_naive.placedInSpace(entry, by, m_world.minute);
            note({entry, at, {}, false, {}});
            if (m_world.space.removals.contains(idOf(entry)))
                for (std::size_t i = 0; i < m_parts.size(); ++i) {
                    const Place line = m_world.partPlace(m_parts[i]);
                    REQUIRE(authoriseRemovalLine(m_world.space, m_parts[i], idOf(entry), line).ok());
                    applyRemovalLine(m_parts[i], idOf(entry), line);
                    note({entry, line, i, true, idOf(entry)});
                }
            return true;
        }
        PartState& state = genesis ? fresh : m_parts[*part];
        const Place at = m_world.partPlace(state);
        if (!authorisePart(m_world.space, state, entry, at).ok())
            return ++refused, false;
        REQUIRE(m_naive.consented(genesis ? std::nullopt : part, entry, by, m_world.minute));
        const bool wished = state.erasure() != nullptr;
        applyPartEntry(m_world.space, state, entry, at);
        kept += wished && state.erasure() == nullptr ? 1 : 0;
        erased += std::holds_alternative<Erased>(entry.body) ? 1 : 0;
        if (genesis) {
            m_parts.push_back(std::move(fresh));
            part = m_naive.placedGenesis(entry);
        } else {
            m_naive.placedInPart(*part, entry, by, m_world.minute);
        }
        note({entry, at, part, false, {}});
        return true;
    }
    /// Two devices of whoever, from whatever part: both entries are placed or none.
    void openForSafety(Device& first, const Device& second)
    {
        const std::size_t source = below(m_parts.size());
        if (m_parts.size() >= 9 || first.actor.device == second.actor.device)
            return;
        const auto signedByBoth = [&](EntryBody body, std::optional<std::size_t> part) {
            Entry entry = signedBy(first, std::move(body), part, m_moments.size());
            sign(entry, second.actor.device, *second.actor.key);
            return entry;
        };
        PartGenesis genesis;
        genesis.rule = PartRule::Safety;
        genesis.epoch = m_world.random.id<EpochId>();
        genesis.untilMinute = m_world.minute + 1 + static_cast<std::uint32_t>(below(9000));
        genesis.sources = {m_parts[source].id};
        const Entry begins = signedByBoth(genesis, {});
        const Entry notice = signedByBoth(Notice{PartId{idOf(begins).bytes}, genesis.untilMinute, false, {1}}, source);
        const Place at{1, m_world.space.position, m_world.minute};
        if (!authorisePart(m_world.space, {}, begins, at).ok()
            || !authorisePart(m_world.space, m_parts[source], notice, m_world.partPlace(m_parts[source])).ok()) {
            ++refused;
            return;
        }
        const PersonId by = first.actor.person;
        REQUIRE((place(by, notice, source) && place(by, begins, {})));
        keep(first, {m_parts.size() - 1, 0});
        ++opened;
    }
    void note(Placed placed)
    {
        m_placed.push_back(std::move(placed));
        m_moments.push_back({m_world.space, m_parts});
    }
    [[nodiscard]] bool serves(const Actor& to, const Key& key) const
    {
        return m_world.space.activeDevice(to.device) != nullptr
               && mayHoldEpoch(m_world.space, m_parts[key.first], to.person, m_parts[key.first].epochs[key.second],
                               m_world.minute);
    }

    // ---- the devices ------------------------------------------------------------------------------------------------------
    /// A key comes to a device: the only way into a keyring.
    void keep(Device& device, const Key& key)
    {
        REQUIRE_FALSE(m_naive.removed(device.actor.device));
        REQUIRE(m_naive.mayHold(key.first, device.actor.person, key.second, m_world.minute));
        device.ring.insert(key);
        ++delivered;
    }
    void sync(Device& device)
    {
        while (!device.waiting.empty()) {
            const auto [entry, part] = device.waiting.front();
            device.waiting.pop_front();
            hand(device, entry, part);
        }
        if (m_naive.removed(device.actor.device)) {
            device.ring.clear(); // it is told, and wipes
            return;
        }
        device.knows = m_moments.size();
        // What others put there for it, and may still be handed out.
        for (auto wrap = m_wraps.begin(); wrap != m_wraps.end();) {
            if (wrap->first != device.actor.device) {
                ++wrap;
                continue;
            }
            if (serves(device.actor, wrap->second))
                keep(device, wrap->second);
            else
                ++withheld;
            wrap = m_wraps.erase(wrap);
        }
        for (std::size_t i = 0; i < m_parts.size(); ++i) {
            const Access access = accessOf(m_world.space, m_parts[i], device.actor.person, m_world.minute);
            const bool current = device.ring.contains({i, m_parts[i].epochs.size() - 1});
            if (access == Access::None)
                std::erase_if(device.ring, [&](const Key& key) { return key.first == i; });
            else if (device.honest && access == Access::Write && current
                     && rotationOwed(m_world.space, m_parts[i], m_world.minute))
                hand(device, signedBy(device, Rotate{m_world.random.id<EpochId>()}, i, m_moments.size()), i);
        }
        wrapForOthers(device);
    }
    void hand(Device& device, const Entry& entry, std::optional<std::size_t> part)
    {
        const std::size_t epochs = part ? m_parts[*part].epochs.size() : 0;
        if (!place(device.actor.person, entry, part))
            return;
        if (std::holds_alternative<Succeed>(entry.body)) {
            device.actor = m_next.at(idOf(entry));
            return;
        }
        const auto guest = m_next.find(idOf(entry));
        if (guest != m_next.end()) {
            Device joined{guest->second, below(4) != 0, 0, {}, {}};
            m_devices.push_back(std::move(joined));
            return;
        }
        if (std::holds_alternative<PartGenesis>(entry.body))
            keep(device, {m_parts.size() - 1, 0});
        else if (part && m_parts[*part].epochs.size() > epochs)
            keep(device, {*part, epochs});
    }
    /// Honest devices wrap for whom they find entitled by what they know; the others for anybody.
    void wrapForOthers(Device& device)
    {
        const Moment& known = m_moments[device.knows - 1];
        for (const Key& key : device.ring)
            for (const Device& other : m_devices) {
                const bool due = key.first < known.parts.size() && key.second < known.parts[key.first].epochs.size()
                                 && known.space.activeDevice(other.actor.device) != nullptr
                                 && mayHoldEpoch(known.space, known.parts[key.first], other.actor.person,
                                                 known.parts[key.first].epochs[key.second], m_world.minute);
                if ((due || !device.honest) && !other.ring.contains(key))
                    m_wraps.insert({other.actor.device, key});
            }
    }
    Entry signedBy(const Device& device, EntryBody body, std::optional<std::size_t> part, std::size_t knows)
    {
        const Moment& known = m_moments[knows - 1];
        Entry entry;
        entry.space = m_world.space.id;
        entry.author = device.actor.device;
        entry.seenSpace.position = known.space.position;
        if (part && *part < known.parts.size()) {
            entry.part = m_parts[*part].id;
            entry.seenPart.position = known.parts[*part].position;
        }
        m_world.random.fill(entry.random);
        entry.body = std::move(body);
        sign(entry, device.actor.device, *device.actor.key);
        return entry;
    }
    void decide(Device& device)
    {
        if (device.knows == 0)
            return sync(device);
        const Moment& known = m_moments[device.knows - 1];
        std::optional<std::size_t> part;
        if (below(10) < 7 && !known.parts.empty())
            part = below(known.parts.size());
        for (std::size_t i = 0; i < known.parts.size(); ++i)
            if (!known.parts[i].erasures.empty() && below(4) == 0)
                part = i;
        std::optional<Actor> next;
        EntryBody body = part ? partBody(known.parts[*part], device) : spaceBody(known.space, device, next);
        const bool genesis = std::holds_alternative<PartGenesis>(body);
        if (genesis && m_parts.size() >= 6)
            return;
        const Entry entry = signedBy(device, body, part, device.knows);
        if (device.honest) { // its own app judges first, by what it knows
            PartState none;
            const PartState& state = part ? known.parts[*part] : none;
            const bool ofSpace = isSpaceEntry(entry);
            const Place at = ofSpace ? Place{known.space.position + 1, known.space.position + 1, m_world.minute}
                                     : Place{state.position + 1, known.space.position, m_world.minute};
            const bool may =
                ofSpace ? authoriseSpace(known.space, entry, at).ok() : authorisePart(known.space, state, entry, at).ok();
            if (!may)
                return;
        }
        if (next)
            m_next.emplace(idOf(entry), *next);
        if (m_devices.size() > 16 && next && !std::holds_alternative<Succeed>(body))
            return;
        device.waiting.emplace_back(entry, part);
        if (below(3) == 0)
            sync(device);
    }
    EntryBody spaceBody(const SpaceState& known, const Device& device, std::optional<Actor>& next)
    {
        switch (below(10)) {
        case 9: return Protect{somebody(), {1}};
        case 0:
        case 1: {
            next = m_world.make(static_cast<Standing>(1 + below(4)));
            std::vector<PersonId> agreed;
            if (below(2) == 0)
                agreed.push_back(somebody());
            return World::admission(*next, agreed);
        }
        case 2: {
            next = m_world.make(device.actor.standing);
            next->person = below(5) == 0 ? somebody() : device.actor.person;
            return AddDevice{next->person, next->keys, false, {}};
        }
        case 3: return RemoveDevices{{anyone().actor.device}, {}};
        case 4:
            next = m_world.make(device.actor.standing);
            next->person = device.actor.person;
            return Succeed{next->keys};
        case 5: return EndorsePerson{somebody()};
        case 6: return Capability{somebody(), below(2) == 0, {}};
        default: {
            const auto about = known.persons.find(somebody());
            const EntryId entry = about == known.persons.end() ? EntryId{} : about->second.entry;
            return below(2) == 0 ? EntryBody(Contest{entry}) : EntryBody(Affirm{entry});
        }
        }
    }
    EntryBody partBody(const PartState& known, const Device& device)
    {
        if (!known.erasures.empty() && below(3) != 0) {
            const ErasureRecord& wish = known.erasures[below(known.erasures.size())];
            const bool late = m_world.minute >= wish.from();
            return (below(6) != 0) == late ? EntryBody(Erased{wish.entry}) : EntryBody(Contest{wish.entry});
        }
        switch (below(12)) {
        case 8:
        case 9:
        case 10: // now and then by a clock that is ahead
            return Erase{m_world.minute + static_cast<std::uint32_t>(below(4) == 0 ? below(3000) : 0), {1}};
        case 0:
        case 1:
        case 2: {
            Grant grant = m_world.grant(somebody(), static_cast<Access>(1 + below(3)));
            if (device.actor.standing == Standing::Coach && below(2) == 0) // agreed at the table, it says
                grant.agreedBy.push_back(known.owner.isZero() ? m_devices[1].actor.person : known.owner);
            else if (below(3) == 0)
                grant.agreedBy.push_back(somebody());
            if (below(3) == 0)
                grant.untilMinute = m_world.minute + 1 + static_cast<std::uint32_t>(below(9000));
            grant.withHistory = below(3) == 0;
            if (grant.withHistory)
                grant.epoch.reset();
            return grant;
        }
        case 3:
        case 4:
        case 5: {
            Withdraw out{below(6) == 0 ? device.actor.person : somebody(), std::nullopt, {}};
            if (below(2) == 0 && out.person != device.actor.person)
                out.epoch = m_world.random.id<EpochId>();
            return out;
        }
        case 6:
        case 7:
            for (const GrantRecord& grant : known.grants) // what this person is asked about
                if (grant.agreedBy == std::vector<PersonId>{device.actor.person} && below(2) == 0)
                    return below(3) != 0 ? EntryBody(Contest{grant.entry}) : EntryBody(Affirm{grant.entry});
            if (!known.grants.empty()) {
                const EntryId entry = known.grants[below(known.grants.size())].entry;
                return below(2) == 0 ? EntryBody(Contest{entry}) : EntryBody(Affirm{entry});
            }
            [[fallthrough]];
        default: return Rotate{m_world.random.id<EpochId>()};
        }
    }

    // ---- what must hold ---------------------------------------------------------------------------------------------------
    void compare()
    {
        for (std::size_t i = 0; i < m_parts.size(); ++i) {
            for (const PersonId& person : m_naive.persons())
                REQUIRE(accessOf(m_world.space, m_parts[i], person, m_world.minute)
                        == m_naive.access(i, person, m_world.minute));
            const Key current{i, m_parts[i].epochs.size() - 1};
            for (const Device& device : m_devices) {
                const bool entitled = m_world.space.activeDevice(device.actor.device) != nullptr
                                      && m_naive.access(i, device.actor.person, m_world.minute) != Access::None;
                if (device.ring.contains(current) && !entitled && !m_naive.over(i, m_world.minute))
                    REQUIRE(rotationOwed(m_world.space, m_parts[i], m_world.minute));
            }
        }
    }
    void compareKeys()
    {
        for (std::size_t i = 0; i < m_parts.size(); ++i)
            for (const PersonId& person : m_naive.persons())
                for (std::size_t epoch = 0; epoch < m_parts[i].epochs.size(); ++epoch)
                    REQUIRE(mayHoldEpoch(m_world.space, m_parts[i], person, m_parts[i].epochs[epoch], m_world.minute)
                            == m_naive.mayHold(i, person, epoch, m_world.minute));
    }
    World m_world;
    NaiveRights m_naive;
    std::vector<PartState> m_parts;
    std::deque<Device> m_devices;
    std::vector<Placed> m_placed;
    std::deque<Moment> m_moments;
    std::set<std::pair<DeviceId, Key>> m_wraps;
    std::map<EntryId, Actor> m_next; ///< the device that an entry brings
};

} // namespace

TEST_CASE("no governance history gives a key or a consent to who was not given it", "[sim][governance][property]")
{
    const bool replay = std::getenv("KP_SEED") != nullptr;
    const bool nightly = test::rounds(1) > 1;
    const std::uint64_t histories = replay ? 1 : nightly ? 100'000 : 10'000;
    constexpr std::uint64_t kPerFamily = 50;
    constexpr int kSteps = 24;
    std::optional<History> family;
    std::size_t placed = 0, refused = 0, delivered = 0, withheld = 0, opened = 0, kept = 0, erased = 0;
    for (std::uint64_t i = 0; i < histories; ++i) {
        const std::uint64_t seed = test::seedFromEnvironment(1'000'000 + i);
        CAPTURE(seed);
        if (!family || i % kPerFamily == 0)
            family.emplace(seed / kPerFamily);
        History history(*family);
        history.reseed(seed);
        const std::size_t before = history.placed();
        for (int step = 0; step < kSteps; ++step)
            history.step();
        history.finish(i % 10 == 0);
        placed += history.placed() - before;
        refused += history.refused;
        delivered += history.delivered;
        withheld += history.withheld;
        opened += history.opened;
        kept += history.kept;
        erased += history.erased;
    }
    std::cout << histories << " histories: " << placed << " entries placed, " << refused << " refused, " << delivered
              << " keys delivered, " << withheld << " withheld, " << opened << " safety parts opened, " << kept
              << " wishes to erase taken back or contested, " << erased << " devices said it is off them\n";
    if (!replay) {
        CHECK(placed > histories * 4); // the generator does not merely produce refusals
        CHECK(refused > histories / 2);
        CHECK(withheld > histories / 20);
        CHECK(opened > histories / 50);
        CHECK(kept > histories / 150);
        CHECK(erased > histories / 150);
    }
}
