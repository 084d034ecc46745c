/// \file Whole-process measurements: the real engine, vaults and server store on the disk with fsync, server handlers, no
/// sockets. Prints one line per figure: name, median, min, max over the runs, unit. Never asserts a time; what is measured is
/// checked to have happened.
#pragma once

#include "tests/support/fleet.h"

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <functional>
#include <string>
#include <vector>

namespace kp::bench {

inline constexpr int kRuns = 5;

inline double millisecondsOf(const std::function<void()>& work)
{
    const auto from = std::chrono::steady_clock::now();
    work();
    return std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - from).count();
}

inline void print(const std::string& name, std::vector<double> values, const char* unit)
{
    std::sort(values.begin(), values.end());
    std::printf("%-62s median %9.2f  min %9.2f  max %9.2f  %s\n", name.c_str(), values[values.size() / 2], values.front(),
                values.back(), unit);
    std::fflush(stdout);
}

/// A fleet on the disk with an account of its own; `durable` says whether its vault is synced (people who only prepare the
/// scene need not be).
engine::Account& addPerson(test::Fleet& fleet, const std::string& who, const std::string& role, bool durable);

/// What a plan of a measurement holds: `items` items of eight fields each (nine operations in one save), spread over `parts`
/// parts in all.
SpaceId makeFamily(test::Fleet& fleet, const std::string& coach, int number, int items, int parts);

struct Crowd {
    int families = 1;
    int items = 150;
    int parts = 20;
    int members = 5;
    bool snapshots = true;
};
/// Families on a server and one more member who is let in but has not looked yet.
struct Scene {
    test::Fleet fleet;
    std::vector<SpaceId> spaces;
    engine::Account& coach;
    explicit Scene(const Crowd& crowd);
    /// The member whose first sync is measured: let in to every family, with nothing of their own yet.
    engine::Account& letIn(const std::string& who);
    double megabytesDown() const { return static_cast<double>(fleet.bytesDown) / 1e6; }

private:
    Crowd m_crowd;
};

void edits();
void openFamily();
void unlock();
void meet();
/// W and its relatives: first sync, then syncs without news and with 50 edits over 50 families.
void firstSync(const Crowd& crowd, const char* name, int runs);
void growth();
/// What the answers of a first sync consist of.
void bytes();

} // namespace kp::bench
