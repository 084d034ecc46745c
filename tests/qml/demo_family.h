/// \file A family as its people made it, by the real engine and server: Samira, their coach An, Greet who helps with one goal,
/// Yassin without a device, and Ilias, who is 13 and has one. One sentence has two versions, and An wrote down three agreements
/// of Samira's. Samira has a laptop
/// as well ("Laptop"), and lost a tablet ("Tablet") with work on it that was not sent: it was taken out and handed that in.
#pragma once

#include "tests/support/fleet.h"

#include <QString>

namespace kp::test {

struct DemoFamily {
    DemoFamily();

    Fleet fleet{11};
    PersonId samira, greet, ilias;
    std::string yassin;
    ItemId goal, evening, sunday, cooking;
    SpaceId awaySpace; ///< the plan of Leen, a coach whose device met no server for a hundred days
    SpaceId soonSpace; ///< of Mo, for eleven

private:
    ItemId add(const std::string& kind, std::vector<engine::FieldText> fields, const std::string& who = "Samira");
    void addPeople();
    void addFrame();
    void addGoals();
    void addErased();
    void makeClash();
    void askSamira();
    void addColleague();
    void addDevices();
    void addAway();
};

} // namespace kp::test
