// Random governance with real vaults, real apps and the real server: what each device's keyring holds in the end, against the
// naive account (naive_rights.*) of what the server placed. KP_SEED replays; KP_BUDGET=nightly multiplies.
#include "tests/engine/family.h"
#include "tests/governance/naive_rights.h"

#include "sync/engine/records.h"

#include <catch2/catch.hpp>

#include <iostream>
#include <random>

using namespace kp;
using namespace kp::engine;
using test::Fleet;
using test::NaiveRights;
using wire::Access;

namespace {

const char* const kPeople[] = {"coach", "parent", "youth", "buddy", "aunt"};

/// A coach, a parent with two devices, a young person, two helpers; a goal, cards, a private part.
std::unique_ptr<Fleet> familyAtRest()
{
    auto fleet = std::make_unique<Fleet>(5);
    Account& coach = fleet->add("coach", "coach");
    const auto plan = coach.createPlan("Peeters", test::kServerUrl);
    REQUIRE(plan.ok());
    fleet->space = plan.value();
    REQUIRE(fleet->sync("coach").ok());
    fleet->add("parent", "parent");
    fleet->letIn("coach", "parent", "parent");
    fleet->add("youth", "youth");
    const PersonId youth = fleet->letIn("parent", "youth", "youth");
    for (const char* helper : {"buddy", "aunt"}) {
        fleet->add(helper, "buddy");
        fleet->letIn("parent", helper, "buddy");
    }
    fleet->add("tablet", "parent");
    test::secondDevice(*fleet, "parent", "tablet", fleet->space);
    fleet->syncAll(2);
    ItemDraft goal{"goal", {}, {{"words", "Samen eten"}}};
    REQUIRE((*fleet)["parent"].addItem(fleet->space, goal).ok());
    ItemDraft card{"contact-card", {}, {{"person", youth.hex()}, {"phone", "1"}}};
    REQUIRE((*fleet)["parent"].addItem(fleet->space, card).ok());
    REQUIRE((*fleet)["youth"].createPart(fleet->space, "van mij", "private").ok());
    REQUIRE((*fleet)["coach"].createPart(fleet->space, "team", "team").ok());
    fleet->syncAll(2);
    fleet->rest();
    return fleet;
}

class FamilyRun {
public:
    FamilyRun(std::uint64_t seed, const Fleet& resting) : m_dice(seed), m_fleet(seed, resting)
    {
        for (const char* who : kPeople)
            m_persons[who] = m_fleet[who].plans().value().at(0).me;
        for (const char* who : {"coach", "parent", "youth"}) {
            const auto parts = m_fleet[who].parts(m_fleet.space);
            REQUIRE(parts.ok());
            for (const PartShown& part : parts.value())
                m_parts.insert(part.part);
        }
    }
    void step()
    {
        const std::string who = anybody();
        Account& account = m_fleet[who];
        const SpaceId& plan = m_fleet.space;
        switch (below(12)) {
        case 0:
        case 1:
        case 2: {
            ShareDraft draft;
            draft.part = anyPart();
            draft.with = somebody();
            draft.access = static_cast<Access>(1 + below(3));
            draft.purpose = "helpen";
            draft.withHistory = below(2) == 0;
            if (below(3) == 0)
                draft.untilMs = m_fleet.clocks.at(who)->ms + static_cast<std::int64_t>(1 + below(9)) * 86'400'000;
            if (below(2) == 0)
                draft.agreedBy = {somebody()};
            count(account.share(plan, draft));
            break;
        }
        case 3:
        case 4: count(account.unshare(plan, anyPart(), somebody())); break;
        case 5: {
            const auto asked = account.questions(plan);
            if (asked.ok() && !asked.value().empty())
                count(account.answer(plan, asked.value()[below(asked.value().size())].entry, below(2) == 0));
            break;
        }
        case 6: {
            CapabilityDraft draft;
            draft.person = m_persons.at("youth");
            draft.capable = below(2) == 0;
            draft.decided = true;
            draft.reason = "besproken";
            count(account.sayCapable(plan, draft));
            break;
        }
        case 7: {
            ItemDraft comment{"comment", anyPart(), {{"text", "iets"}}};
            count(account.addItem(plan, comment));
            break;
        }
        case 8:
            if (below(4) == 0)
                count(account.revokeDevice(plan, m_fleet[below(2) == 0 ? "tablet" : anybody()].device()));
            break;
        case 9: {
            const std::int64_t passes = static_cast<std::int64_t>(below(3 * 86'400'000));
            m_fleet.serverClock.ms += passes;
            for (auto& [name, clock] : m_fleet.clocks)
                clock->ms += passes;
            break;
        }
        default: (void)m_fleet.sync(who);
        }
    }
    /// Everybody meets the server; then every keyring is looked into.
    void check()
    {
        m_fleet.syncAll(3);
        collect();
        for (const std::string& who : m_fleet.names())
            for (const auto& [part, epochs] : m_begun) {
                const auto held = m_fleet[who].vault().list(kPartKeyRecord, part.view());
                REQUIRE(held.ok());
                for (const vault::Record& stored : held.value()) {
                    const auto key = decodeRecord<PartKeyRecord>(stored.value);
                    REQUIRE(key.ok());
                    const auto begun = std::find(epochs.begin(), epochs.end(), key.value().epoch);
                    if (begun == epochs.end())
                        continue; // of a decision of its own that was refused: nobody uses it
                    const auto epoch = static_cast<std::size_t>(begun - epochs.begin());
                    INFO(who << ", key " << epoch << " of part " << part.hex());
                    REQUIRE(m_allowed.contains({m_fleet[who].device(), part, epoch}));
                    ++keys;
                }
                const bool reads = !held.value().empty();
                if (m_rights.removed(m_fleet[who].device()))
                    REQUIRE_FALSE(reads); // wiped, or never had it
            }
    }
    std::size_t done = 0, refused = 0, keys = 0;

private:
    std::uint64_t below(std::uint64_t bound) { return m_dice() % bound; }
    std::string anybody() { return below(7) == 0 ? "tablet" : kPeople[below(5)]; }
    PersonId somebody() { return m_persons.at(kPeople[below(5)]); }
    PartId anyPart() { return *std::next(m_parts.begin(), static_cast<std::ptrdiff_t>(below(m_parts.size()))); }
    template <class Any>
    void count(const Result<Any>& result)
    {
        result.ok() ? ++done : ++refused;
    }

    /// What the server placed, in one order that fits all chains; and after each what everybody might have been given.
    void collect()
    {
        std::map<std::uint64_t, std::vector<std::pair<PartId, wire::ChainItem>>> bySpace;
        std::vector<wire::ChainItem> space;
        const auto chains = m_fleet.store().allChains();
        REQUIRE(chains.ok());
        for (const server::ChainRow& row : chains.value())
            REQUIRE(m_fleet.store()
                        .eachItem(row.key, false,
                                  [&](server::ItemRow&& item) -> Result<void> {
                                      if (item.item.kind != wire::ChainItemKind::Entry)
                                          return {};
                                      if (row.id.bytes == m_fleet.space.bytes)
                                          space.push_back(item.item);
                                      else
                                          bySpace[item.item.place.spacePosition].emplace_back(PartId{row.id.bytes},
                                                                                              item.item);
                                      return {};
                                  })
                        .ok());
        for (const wire::ChainItem& item : space) {
            apply({}, item);
            const auto along = bySpace.find(item.place.position);
            if (along != bySpace.end())
                for (const auto& [part, one] : along->second)
                    apply(part, one);
        }
    }
    void apply(const PartId& part, const wire::ChainItem& item)
    {
        const auto decoded = wire::decodeEntry(item.payload);
        REQUIRE(decoded.ok());
        const wire::Entry& entry = decoded.value();
        if (const auto* x = std::get_if<wire::SpaceGenesis>(&entry.body))
            m_owner[wire::deviceIdOf(x->device)] = x->person;
        if (const auto* x = std::get_if<wire::AddPerson>(&entry.body))
            m_owner[wire::deviceIdOf(x->device)] = x->person;
        if (const auto* x = std::get_if<wire::AddDevice>(&entry.body))
            m_owner[wire::deviceIdOf(x->device)] = x->person;
        const PersonId by = m_owner.at(entry.author);
        const std::uint32_t minute = item.place.minute;
        if (part.isZero()) {
            m_rights.placedInSpace(entry, by, minute);
        } else if (const auto* genesis = std::get_if<wire::PartGenesis>(&entry.body)) {
            m_number[part] = m_rights.placedGenesis(entry);
            m_begun[part].push_back(genesis->epoch);
        } else {
            INFO("who signed might not");
            REQUIRE(m_rights.consented(m_number.at(part), entry, by, minute));
            m_rights.placedInPart(m_number.at(part), entry, by, minute);
            const auto* grant = std::get_if<wire::Grant>(&entry.body);
            const auto* out = std::get_if<wire::Withdraw>(&entry.body);
            if (const auto* lock = std::get_if<wire::Rotate>(&entry.body))
                m_begun[part].push_back(lock->epoch);
            else if (grant != nullptr && grant->epoch)
                m_begun[part].push_back(*grant->epoch);
            else if (out != nullptr && out->epoch)
                m_begun[part].push_back(*out->epoch);
        }
        for (const auto& [device, person] : m_owner)
            for (const auto& [id, number] : m_number)
                for (std::size_t epoch = 0; epoch < m_begun[id].size() && !m_rights.removed(device); ++epoch)
                    if (m_rights.mayHold(number, person, epoch, minute))
                        m_allowed.insert({device, id, epoch});
    }

    std::mt19937_64 m_dice;
    Fleet m_fleet;
    std::map<std::string, PersonId> m_persons;
    std::set<PartId> m_parts;
    NaiveRights m_rights;
    std::map<DeviceId, PersonId> m_owner;
    std::map<PartId, std::size_t> m_number;
    std::map<PartId, std::vector<EpochId>> m_begun;
    std::set<std::tuple<DeviceId, PartId, std::size_t>> m_allowed;
};

} // namespace

TEST_CASE("no vault holds a key that its person was never given", "[sim][governance][property]")
{
    const char* replay = std::getenv("KP_SEED");
    const char* budget = std::getenv("KP_BUDGET");
    const bool nightly = budget != nullptr && std::string(budget) == "nightly";
    const std::uint64_t families = replay != nullptr ? 1 : nightly ? 3000 : 200;
    const std::unique_ptr<Fleet> resting = familyAtRest();
    std::size_t done = 0;
    std::size_t refused = 0;
    std::size_t keys = 0;
    for (std::uint64_t i = 0; i < families; ++i) {
        const std::uint64_t seed = replay != nullptr ? std::strtoull(replay, nullptr, 10) : 7'000 + i;
        CAPTURE(seed);
        FamilyRun run(seed, *resting);
        for (int step = 0; step < 18; ++step)
            run.step();
        run.check();
        done += run.done;
        refused += run.refused;
        keys += run.keys;
    }
    std::cout << families << " families: " << done << " decisions and words, " << refused << " refused, " << keys
              << " keys looked at\n";
    CHECK(keys > families * 10);
    CHECK(done > families * 2);
}
