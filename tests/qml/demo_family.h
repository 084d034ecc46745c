/// \file A family as its people made it, by the real engine and server: Samira, their coach An, Greet who helps with one goal,
/// and Yassin without a device. One sentence has two versions, and An wrote down two agreements of Samira's.
#pragma once

#include "tests/support/fleet.h"

#include <QString>

namespace kp::test {

struct DemoFamily {
    DemoFamily();

    Fleet fleet{11};
    PersonId samira, greet;
    std::string yassin;
    ItemId goal, evening, sunday;

private:
    ItemId add(const std::string& kind, std::vector<engine::FieldText> fields, const std::string& who = "Samira");
    void addPeople();
    void addFrame();
    void addGoals();
    void makeClash();
    void askSamira();
};

} // namespace kp::test
