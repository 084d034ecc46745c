/// \file Whole-process measurements: the real engine, vaults with fsync, server handlers and store, no sockets. Prints one
/// line per figure: name, median, min, max over the runs, unit. Never asserts a time.
#pragma once

#include "tests/support/fleet.h"

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <functional>
#include <string>
#include <vector>

namespace kp::bench {

inline double millisecondsOf(const std::function<void()>& work)
{
    const auto from = std::chrono::steady_clock::now();
    work();
    return std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - from).count();
}

inline void print(const std::string& name, std::vector<double> values, const char* unit)
{
    std::sort(values.begin(), values.end());
    std::printf("%-58s median %10.2f  min %10.2f  max %10.2f  %s\n", name.c_str(), values[values.size() / 2],
                values.front(), values.back(), unit);
    std::fflush(stdout);
}

/// A plan of `items` items with eight texts each, spread over `parts` parts.
SpaceId makeFamily(test::Fleet& fleet, const std::string& coach, int number, int items, int parts);
void firstSync(int families, int items, int parts, const char* name);
void growth();

} // namespace kp::bench
