/// \file One schedule of the simulation: a family's devices doing random things, and a world that remembers every write a
/// person was told is saved, with what that person had seen. At the end it compares that with what the devices show.
/// Nothing here asks the engine what is right: the expectations come from these notes and from the server's chains.
#pragma once

#include "tests/support/fleet.h"

#include <cstdint>
#include <map>
#include <random>
#include <set>
#include <string>
#include <unordered_map>
#include <vector>

namespace kp::test {

class Dice {
public:
    explicit Dice(std::uint64_t seed) : m_engine(seed) {}
    [[nodiscard]] std::uint64_t below(std::uint64_t n) { return n == 0 ? 0 : m_engine() % n; }
    [[nodiscard]] bool chance(unsigned percent) { return below(100) < percent; }
    template <class List>
    [[nodiscard]] const auto& pick(const List& list)
    {
        return *std::next(list.begin(), static_cast<std::ptrdiff_t>(below(list.size())));
    }

private:
    std::mt19937_64 m_engine;
};

/// One value that a person was told is saved.
struct Write {
    std::string who; ///< the device; empty: there from the beginning
    PersonId person;
    ItemId item;
    std::string field;
    std::string value;          ///< as JSON; unique for texts
    std::set<std::string> seen; ///< "field=value" of the item's whole history on that device just before
    ChainId chain;
    DeviceId device;
    std::uint64_t sequence = 0; ///< of the commit that carries it
};

struct Habits {
    unsigned lost = 10, cut = 10, serverRestart = 2, clockJump = 4, sharing = 6, appRestart = 3, devices = 0;
    unsigned steps = 30;
};

class World {
public:
    explicit World(std::uint64_t seed, Habits habits = {});

    // ---- doing ------------------------------------------------------------------------------------------------------
    void step();
    void run();
    bool edit(const std::string& who);
    /// With the habits' faults. \return what the sync reported
    Result<engine::SyncReport> syncSomehow(const std::string& who);
    Result<engine::SyncReport> syncWell(const std::string& who);
    bool share(const std::string& who);
    bool unshare(const std::string& who);
    /// A second device of that person begins to join, and comes in whenever syncs allow.
    bool addDevice(const std::string& host);
    /// Out with somebody's second device, by the first.
    bool dropDevice(const std::string& who);
    /// No more faults: everybody syncs until nobody has anything left to tell.
    void settle();

    // ---- judging: each adds to problems -------------------------------------------------------------------------------
    void judge();
    void nothingLost();
    void plansEqual(bool members);
    void quietAndSound(bool alarmsAllowed = false);
    void memoryIsTheVault(const std::string& who);
    /// Whatever a device shows was written by that person, even under a lying server.
    void nothingFalse(const std::string& who);
    /// With every key that members ever held and all that lies on the server: no more opens than they were given.
    void nothingOpensAfterwards();
    void problem(std::string text);
    /// \return problems; prints what happened when one seed is replayed.
    [[nodiscard]] const std::vector<std::string>& finish() const;

    Fleet fleet;
    Dice dice;
    Habits habits;
    std::vector<std::string> names; ///< devices of this schedule
    std::map<std::string, PersonId> persons;
    std::vector<Write> writes;
    std::vector<std::string> problems;
    std::vector<std::string> journal; ///< what happened, for whoever replays a seed
    std::size_t edits = 0, syncs = 0;
    bool membersToo = true; ///< whether judge() compares what guests see as well

private:
    struct Target;
    bool add(const std::string& who, const engine::PlanShown& plan);
    bool change(const std::string& who, const engine::ItemShown& item);
    bool resolve(const std::string& who, const engine::ItemShown& item);
    bool move(const std::string& who, const engine::ItemShown& item);
    /// Runs one saving call and writes down what it saved, if it did.
    bool note(const std::string& who, const ItemId& item, const std::string& field, const std::string& value,
              const std::function<Result<ItemId>()>& save);
    [[nodiscard]] std::string fresh(const std::string& who);
    void watchNonces(const engine::OutRequest& request);
    void collectKeys(const std::string& who);
    [[nodiscard]] static bool isCircle(const std::string& who)
    {
        return !who.starts_with("buddy") && !who.starts_with("oma");
    }
    void comeIn();
    /// Those that are out come back once: what they had not sent is handed in and taken over, and they are wiped.
    void handOver();
    [[nodiscard]] static bool cameLater(const std::string& who) { return who.ends_with("2"); }
    /// This device has that part from a snapshot, which keeps no history: it came later, or began anew after a lie.
    [[nodiscard]] bool beganFromSnapshot(const std::string& who, const Write& write);
    /// Of a device that was taken out: work that nobody was there to take, as its last word says.
    [[nodiscard]] bool wentWithItsDevice(const Write& write);
    void nothingForThoseOut();
    [[nodiscard]] bool standsThough(const engine::PlanShown& plan, const Write& write,
                                    const std::function<bool(const Write&)>& wasRefused) const;
    [[nodiscard]] std::set<std::string> refusedBy(const std::string& who);
    /// only: what stands in these parts, moved items aside (who reads one part of several sees another copy).
    [[nodiscard]] std::string describe(const engine::PlanShown& plan, const std::set<PartId>* only) const;

    std::set<std::string> m_joining;        ///< asked to come in
    std::map<std::string, DeviceId> m_gone; ///< taken out
    std::set<ItemId> m_moved;
    std::size_t m_texts = 0;
    std::map<std::string, std::map<PartId, std::map<EpochId, Bytes>>> m_keys; ///< ever held, by device
};

/// First bytes of everything ever sealed in this process, and what followed them.
[[nodiscard]] std::unordered_map<std::string, std::uint64_t>& nonces();

/// Runs `schedule` with `count` seeds from `first` on (KP_BUDGET=nightly: 150 times as many; KP_SEED: that one alone; KP_FROM: seeds
/// further on).
/// \return number of schedules; 0 if one of them had a problem
std::size_t schedules(std::size_t count, std::uint64_t first,
                      const std::function<std::vector<std::string>(std::uint64_t)>& schedule);

} // namespace kp::test
