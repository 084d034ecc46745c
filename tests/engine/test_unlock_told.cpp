// How a device says it is locked: with the words alone, or with a PIN too and what keeps that one's key.
#include "tests/engine/family.h"
#include "tests/support/sim_key_store.h"

#include <catch2/catch.hpp>

using namespace kp;
using namespace kp::engine;
using namespace kp::test;

namespace {

DeviceListed seen(Fleet& fleet, const std::string& by, const DeviceId& device)
{
    const auto all = fleet[by].devices(fleet.space);
    REQUIRE(all.ok());
    const auto found =
        std::find_if(all.value().begin(), all.value().end(), [&](const auto& one) { return one.device == device; });
    REQUIRE(found != all.value().end());
    return *found;
}

} // namespace

TEST_CASE("a PIN that is set or taken away is told to the others and the name of the device stays")
{
    FirstHour f;
    SimKeyStore store(vault::StoreKind::Hardware);
    f.fleet.keyStores["parent"] = &store;
    f.fleet.restart("parent");
    const DeviceId device = f.fleet["parent"].device();
    REQUIRE(f.fleet["parent"].renameDevice(f.fleet.space, device, "Telefoon").ok());
    f.fleet.syncAll();
    CHECK(seen(f.fleet, "coach", device).unlock == "passphrase");

    REQUIRE(f.fleet["parent"].vault().setPin(kPassphrase, "493817").ok());
    f.fleet.syncAll();
    CHECK(seen(f.fleet, "coach", device).unlock == "pin-hardware");
    CHECK(seen(f.fleet, "coach", device).name == "Telefoon");
    CHECK(seen(f.fleet, "parent", device).unlock == "pin-hardware");

    store.become(vault::StoreKind::Session);
    REQUIRE(f.fleet["parent"].vault().setPin(kPassphrase, "493817").ok());
    f.fleet.syncAll();
    CHECK(seen(f.fleet, "coach", device).unlock == "pin-session");

    // Nothing is said twice.
    const std::uint64_t requests = f.fleet.requests;
    REQUIRE(f.fleet.sync("parent").ok());
    CHECK(f.fleet.requests - requests <= 1);

    REQUIRE(f.fleet["parent"].vault().dropPin().ok());
    f.fleet.restart("parent");
    f.fleet.syncAll();
    CHECK(seen(f.fleet, "coach", device).unlock == "passphrase");
    CHECK(seen(f.fleet, "coach", device).name == "Telefoon");
}

TEST_CASE("a device that comes in with a PIN says so and one that is taken out keeps none")
{
    FirstHour f;
    SimKeyStore store(vault::StoreKind::Session);
    f.fleet.keyStores["tablet"] = &store;
    f.fleet.add("tablet", "parent");
    REQUIRE(f.fleet["tablet"].vault().setPin(kPassphrase, "493817").ok());
    secondDevice(f.fleet, "parent", "tablet");
    f.fleet.syncAll();
    const DeviceId device = f.fleet["tablet"].device();
    CHECK(seen(f.fleet, "coach", device).unlock == "pin-session");

    REQUIRE(f.fleet["parent"].revokeDevice(f.fleet.space, device).ok());
    f.fleet.syncAll();
    CHECK(f.fleet["tablet"].vault().pin().kind == vault::StoreKind::None);
    CHECK(store.keys() == 0);
    CHECK(seen(f.fleet, "coach", device).unlock == "pin-session"); // as it was locked when it was taken out
}
