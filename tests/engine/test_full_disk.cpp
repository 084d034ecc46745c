// A disk without room under the whole engine: what is there can be read, what cannot be kept is refused and changes nothing.
#include "tests/support/fault_vfs.h"
#include "tests/support/fleet.h"

#include <catch2/catch.hpp>

using namespace kp;
using namespace kp::test;

namespace {

std::vector<std::string> wordsIn(engine::Account& account, const SpaceId& plan)
{
    std::vector<std::string> words;
    const auto shown = account.show(plan);
    REQUIRE(shown.ok());
    for (const engine::ItemShown& item : shown.value().items)
        if (item.kind == "strength")
            words.push_back(item.text("words"));
    return words;
}

} // namespace

// Killed: show() refused when the read cannot be put on record; the vault's way in refused on a full disk.
TEST_CASE("on a full disk a plan is read and every change is refused by name and lost nowhere")
{
    FaultVfs disk("kp-engine-full");
    TempFolder folder;
    ManualClock clock;
    SeededRandom random(7);
    engine::Environment environment;
    environment.clock = &clock;
    environment.random = &random;
    environment.vaultOptions.fastKdf = true;
    environment.vaultOptions.vfs = disk.name();
    auto account = engine::Account::create(folder.path() / "v", kPassphrase, {"An", "coach", ""}, environment);
    REQUIRE(account.ok());
    const SpaceId plan = account.value()->createPlan("Peeters", kServerUrl).value();
    REQUIRE(account.value()->addItem(plan, {"strength", {}, {{"words", "Lacht veel"}}}).ok());
    account.value().reset();

    disk.failAt(1, Fault::DiskFull, true);
    account = engine::Account::open(folder.path() / "v", kPassphrase, environment);
    REQUIRE(account.ok());
    engine::Account& full = *account.value();
    clock.ms += 86'400'000; // another day: a read of today would be put on record
    CHECK(wordsIn(full, plan) == std::vector<std::string>{"Lacht veel"});
    const auto refused = full.addItem(plan, {"strength", {}, {{"words", "Kan fluiten"}}});
    REQUIRE_FALSE(refused.ok());
    CHECK(refused.code() == Errc::StorageFull);
    CHECK(wordsIn(full, plan) == std::vector<std::string>{"Lacht veel"});
    CHECK(full.check().value().ok);

    disk.failAt(0, Fault::None, false);
    REQUIRE(full.addItem(plan, {"strength", {}, {{"words", "Kan fluiten"}}}).ok());
    account.value().reset();
    account = engine::Account::open(folder.path() / "v", kPassphrase, environment);
    REQUIRE(account.ok());
    CHECK(wordsIn(*account.value(), plan) == std::vector<std::string>{"Lacht veel", "Kan fluiten"});
}
