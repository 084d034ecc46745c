// A person's second device: let in by the first with one code for every plan, reads what the person reads, and goes on when
// the other is taken out.
// Killed: a plan that another device than the code's showed us is taken for one of ours; a code for one plan lets into all; keys
// are not wrapped for it when an epoch begins; nobody wraps what was made before it came; a removed own device gets the next key.
#include "tests/engine/family.h"

#include "shared/crypto/crypto.h"

#include "shared/wire/messages.h"
#include "sync/engine/records.h"

#include <catch2/catch.hpp>

#include <nlohmann/json.hpp>

using namespace kp;
using namespace kp::engine;
using namespace kp::test;

namespace {

/// What this account reads of the plan, as its own file says it, but for the moment it was made.
std::string fileOf(Account& account, const SpaceId& space)
{
    const auto text = account.exportJson(space, {});
    REQUIRE(text.ok());
    auto json = nlohmann::json::parse(text.value());
    json.erase("exported_at");
    return json.dump(1);
}

const DeviceListed* lineOf(const std::vector<DeviceListed>& all, const DeviceId& device)
{
    const auto found = std::find_if(all.begin(), all.end(), [&](const auto& one) { return one.device == device; });
    return found == all.end() ? nullptr : &*found;
}

std::set<EpochId> keysOf(Account& account)
{
    std::set<EpochId> keys;
    (void)account.vault().scanAll(kPartKeyRecord, [&](ByteView, std::uint64_t, ByteView value) {
        if (const auto record = decodeRecord<PartKeyRecord>(value); record.ok())
            keys.insert(record.value().epoch);
        return true;
    });
    return keys;
}

} // namespace

TEST_CASE("a second phone reads exactly what its person reads with what is private among it")
{
    FirstHour f;
    Account& parent = f.fleet["parent"];
    const auto secret = parent.createPart(f.fleet.space, "Dagboek", "private");
    REQUIRE(secret.ok());
    REQUIRE(parent.addItem(f.fleet.space, {"note", secret.value(), {{"text", "van mij alleen"}}}).ok());
    REQUIRE(f.fleet["coach"].addItem(f.fleet.space, {"goal", {}, {{"words", "Samen eten"}}}).ok());
    f.fleet.syncAll();

    f.fleet.add("tablet", "parent");
    secondDevice(f.fleet, "parent", "tablet");

    CHECK(f.fleet["tablet"].plans().value().front().me == f.parent);
    CHECK(f.fleet["tablet"].plans().value().front().role == "parent");
    CHECK(fileOf(f.fleet["tablet"], f.fleet.space) == fileOf(f.fleet["parent"], f.fleet.space));
    CHECK(fileOf(f.fleet["tablet"], f.fleet.space).find("van mij alleen") != std::string::npos);
    CHECK(fileOf(f.fleet["coach"], f.fleet.space).find("van mij alleen") == std::string::npos);
    CHECK(keysOf(f.fleet["tablet"]) == keysOf(f.fleet["parent"]));
    // It writes as that person, there too.
    REQUIRE(f.fleet["tablet"].addItem(f.fleet.space, {"note", secret.value(), {{"text", "van de tablet"}}}).ok());
    f.fleet.syncAll();
    CHECK(fileOf(f.fleet["parent"], f.fleet.space).find("van de tablet") != std::string::npos);
    CHECK(fileOf(f.fleet["tablet"], f.fleet.space) == fileOf(f.fleet["parent"], f.fleet.space));
    for (const char* who : {"coach", "parent", "tablet"})
        CHECK(f.fleet[who].check().value().ok);
}

TEST_CASE("one code brings a device into every plan of that person and into nobody else's")
{
    FirstHour f;
    Fleet& fleet = f.fleet;
    const SpaceId first = fleet.space;
    // A second plan of the same coach, and one where the parent is and the coach is not.
    const SpaceId second = fleet["coach"].createPlan("Janssens", kServerUrl).value();
    fleet.add("other", "coach");
    const SpaceId third = fleet["other"].createPlan("Claes", kServerUrl).value();
    REQUIRE(fleet.sync("other").ok());
    REQUIRE(fleet["coach"].addItem(second, {"goal", {}, {{"words", "Een tweede plan"}}}).ok());
    REQUIRE(fleet.sync("coach").ok());

    fleet.add("laptop", "coach");
    secondDevice(fleet, "coach", "laptop");

    std::set<SpaceId> in;
    const auto plans = fleet["laptop"].plans();
    REQUIRE(plans.ok());
    for (const PlanLine& plan : plans.value()) {
        CHECK(plan.joined);
        CHECK(plan.role == "coach");
        in.insert(plan.space);
    }
    CHECK(in == std::set<SpaceId>{first, second});
    CHECK(fileOf(fleet["laptop"], second) == fileOf(fleet["coach"], second));
    CHECK(fileOf(fleet["laptop"], second).find("Een tweede plan") != std::string::npos);
    CHECK(fleet["laptop"].status().value().alarms.empty());
    // A code for one plan is for that one.
    fleet.add("phone", "coach");
    secondDevice(fleet, "coach", "phone", second);
    REQUIRE(fleet["phone"].plans().value().size() == 1);
    CHECK(fleet["phone"].plans().value().front().space == second);
    (void)third;
}

TEST_CASE("a goal made offline while the second phone came in arrives there")
{
    FirstHour f;
    Fleet& fleet = f.fleet;
    REQUIRE(fleet["coach"].addItem(fleet.space, {"goal", {}, {{"words", "offline bij de coach"}}}).ok());
    fleet.add("tablet", "parent");
    const std::string code = fleet["parent"].addDevice({}).value();
    REQUIRE(fleet["parent"].addItem(fleet.space, {"goal", {}, {{"words", "offline bij de ouder"}}}).ok());
    secondDevice(fleet, "parent", "tablet", {}, code);
    REQUIRE(fleet.sync("coach").ok()); // its goal's key is wrapped for whom it knew; the rest is owed
    REQUIRE(fleet.sync("tablet").ok());
    const std::string file = fileOf(fleet["tablet"], fleet.space);
    CHECK(file.find("offline bij de coach") != std::string::npos);
    CHECK(file.find("offline bij de ouder") != std::string::npos);
    CHECK(fleet["tablet"].status(fleet.space).value().unreadable == 0);
    // What is written later, by whomever, comes too.
    REQUIRE(fleet["coach"].addItem(fleet.space, {"goal", {}, {{"words", "van later"}}}).ok());
    REQUIRE(fleet.sync("coach").ok());
    REQUIRE(fleet.sync("tablet").ok());
    CHECK(fileOf(fleet["tablet"], fleet.space).find("van later") != std::string::npos);
}

TEST_CASE("a lost own device is taken out from the other one and the locks change")
{
    FirstHour f;
    Fleet& fleet = f.fleet;
    fleet.add("tablet", "parent");
    secondDevice(fleet, "parent", "tablet");
    const PartId part = fleet["parent"].createPart(fleet.space, "Dagboek", "private").value();
    fleet.syncAll();
    const std::set<EpochId> before = keysOf(fleet["tablet"]);
    const DeviceId lost = fleet["tablet"].device();

    CHECK(fleet["parent"].revokeDevice(fleet.space, fleet["parent"].device()).code() == Errc::NotAllowed);
    REQUIRE(fleet["parent"].revokeDevice(fleet.space, lost).ok());
    REQUIRE(fleet.sync("parent").ok());
    REQUIRE(fleet["parent"].addItem(fleet.space, {"note", part, {{"text", "na het verlies"}}}).ok());
    REQUIRE(fleet.sync("coach").ok());
    REQUIRE(fleet["coach"].addItem(fleet.space, {"strength", {}, {{"words", "na het verlies"}}}).ok());
    fleet.syncAll();

    CHECK(fleet.sync("tablet").code() == Errc::Revoked);
    std::set<EpochId> after = keysOf(fleet["parent"]);
    for (const EpochId& epoch : before)
        after.erase(epoch);
    CHECK(after.size() >= 2); // the private part's and the core's
    const std::set<EpochId> held = keysOf(fleet["tablet"]);
    for (const EpochId& epoch : after)
        CHECK_FALSE(held.contains(epoch));
    // Nor is anything wrapped for it on the server.
    const auto chains = fleet.store().allChains();
    REQUIRE(chains.ok());
    for (const server::ChainRow& chain : chains.value()) {
        const auto wraps = fleet.store().wrapsFor(lost, chain.key, PartId{chain.id.bytes});
        REQUIRE(wraps.ok());
        for (const server::WrapRow& row : wraps.value())
            CHECK_FALSE(after.contains(row.wrap.epoch));
    }
    CHECK(fileOf(fleet["parent"], fleet.space).find("na het verlies") != std::string::npos);
    const auto list = fleet["coach"].devices(fleet.space).value();
    REQUIRE(lineOf(list, lost) != nullptr);
    CHECK(lineOf(list, lost)->removed);
    CHECK_FALSE(lineOf(list, fleet["parent"].device())->removed);
}

TEST_CASE("devices are listed and named by their own person and the open book says so")
{
    FirstHour f;
    Fleet& fleet = f.fleet;
    fleet.add("keukentablet", "parent");
    secondDevice(fleet, "parent", "keukentablet");
    const DeviceId tablet = fleet["keukentablet"].device();
    for (const auto& [who, clock] : fleet.clocks)
        clock->ms += 2 * 3'600'000; // contacts are asked for now and then
    fleet.syncAll();
    auto list = fleet["coach"].devices(fleet.space).value();
    REQUIRE(lineOf(list, tablet) != nullptr);
    CHECK(lineOf(list, tablet)->name == "keukentablet");
    CHECK(lineOf(list, tablet)->person == f.parent);
    CHECK(lineOf(list, tablet)->confirmed);
    CHECK(lineOf(list, tablet)->unlock == "passphrase");
    CHECK(lineOf(list, tablet)->lastContactMs != 0);
    CHECK_FALSE(lineOf(list, tablet)->own);
    CHECK(fleet["coach"].renameDevice(fleet.space, tablet, "iets anders").code() == Errc::NotAllowed);
    CHECK(fleet["parent"].renameDevice(fleet.space, tablet, "").code() == Errc::BadValue);
    CHECK(fleet["parent"].renameDevice(fleet.space, DeviceId{}, "x").code() == Errc::NotFound);
    REQUIRE(fleet["parent"].renameDevice(fleet.space, tablet, "tablet in de keuken").ok());
    fleet.syncAll();
    list = fleet["coach"].devices(fleet.space).value();
    CHECK(lineOf(list, tablet)->name == "tablet in de keuken");
    CHECK(lineOf(list, tablet)->unlock == "passphrase");
    fleet.restart("coach");
    CHECK(lineOf(fleet["coach"].devices(fleet.space).value(), tablet)->lastContactMs != 0);
    const auto log = fleet["coach"].log(fleet.space);
    REQUIRE(log.ok());
    const auto added = std::find_if(log.value().begin(), log.value().end(),
                                    [](const LogLine& line) { return line.what == "device-added"; });
    REQUIRE(added != log.value().end());
    CHECK(added->person == f.parent);
    CHECK(added->text == "added a device of their own: keukentablet");
    // Somebody with whom nothing is shared sees their own devices and no one else's.
    const auto buddys = fleet["buddy"].devices(fleet.space).value();
    REQUIRE(buddys.size() == 1);
    CHECK(buddys.front().thisOne);
    CHECK(buddys.front().lastContactMs != 0);
}

TEST_CASE("nobody adds a device for somebody else")
{
    FirstHour f;
    Fleet& fleet = f.fleet;
    SeededRandom random(77);
    const crypto::SigningKey key(crypto::Key{random});
    const wire::DeviceKeys stranger{key.publicKey(), crypto::BoxKey(crypto::Key{random}).publicKey()};
    const wire::Entry forged = entryBy(fleet, "coach", wire::AddDevice{f.parent, stranger, false, {}});
    // The server refuses it.
    CHECK(pushAs(fleet, "coach", ChainId{fleet.space.bytes}, forged) == Errc::NotAllowed);
    // An app refuses it from a server that does not.
    fleet.syncAll();
    fleet.tamper = [&](const OutRequest& request, InReply& in) {
        auto reply = wire::decode<wire::SyncReply>(in.body);
        if (request.path != wire::kPathSync || !reply.ok())
            return;
        const wire::SpaceState& state = spaceState(fleet);
        reply.value().deltas.push_back(
            {ChainId{fleet.space.bytes},
             fleet.space,
             state.position + 1,
             std::nullopt,
             {{wire::ChainItemKind::Entry, {state.position + 1, state.position + 1, state.minute}, encode(forged)}},
             state.position + 1});
        in.body = wire::encode(reply.value());
    };
    const auto told = fleet.sync("parent");
    fleet.tamper = {};
    REQUIRE(told.ok());
    CHECK(std::count(told.value().alarms.begin(), told.value().alarms.end(), "forged") > 0);
    CHECK(lineOf(fleet["parent"].devices(fleet.space).value(), wire::deviceIdOf(stranger)) == nullptr);
    // A code is used once: the second who tries it stays outside.
    const std::string code = fleet["parent"].addDevice({}).value();
    REQUIRE(fleet.sync("parent").ok());
    fleet.add("tablet", "parent");
    fleet.add("thief", "parent");
    REQUIRE(fleet["tablet"].join(code).ok());
    REQUIRE(fleet["thief"].join(code).ok());
    CHECK(fleet.sync("tablet").ok());
    (void)fleet.sync("thief");
    fleet.syncAll();
    CHECK(fleet["tablet"].plans().value().front().joined);
    CHECK_FALSE(fleet["thief"].plans().value().front().joined);
    // Nor a second time by the same, nor after a quarter of an hour.
    CHECK(fleet["tablet"].join(code).code() == Errc::BadCode);
    const std::string late = fleet["parent"].addDevice({}).value();
    fleet.clocks.at("thief")->ms += 16 * 60'000;
    CHECK(fleet["thief"].join(late).code() == Errc::CodeExpired);
    CHECK(fleet["buddy"].addDevice(SpaceId{}).code() == Errc::NotFound);
}

TEST_CASE("a plan in which somebody else than the code's device added ours is not taken for one of ours")
{
    FirstHour f;
    Fleet& fleet = f.fleet;
    fleet.add("tablet", "parent");
    secondDevice(fleet, "parent", "tablet");
    // A coach elsewhere learnt the tablet's keys and makes it a device of himself in his own plan.
    fleet.add("other", "coach");
    const SpaceId home = fleet.space;
    const SpaceId trap = fleet["other"].createPlan("Val", kServerUrl).value();
    REQUIRE(fleet.sync("other").ok());
    const PersonId him = fleet["other"].plans().value().front().me;
    fleet.space = trap;
    const wire::Entry entry = entryBy(fleet, "other", wire::AddDevice{him, keysIn(fleet, home, "tablet"), false, {}});
    CHECK(pushAs(fleet, "other", ChainId{trap.bytes}, entry) == Errc{});
    fleet.space = home;
    REQUIRE(fleet.sync("tablet").ok());
    REQUIRE(fleet["tablet"].plans().value().size() == 1);
    // Days later it is no longer expected, and said.
    fleet.clocks.at("tablet")->ms += 3 * 86'400'000LL;
    fleet.serverClock.ms += 3 * 86'400'000LL;
    fleet.space = trap;
    CHECK(pushAs(fleet, "other", ChainId{trap.bytes}, entryBy(fleet, "other", wire::UnknownEntry{30, {}})) == Errc{});
    fleet.space = home;
    const auto told = fleet.sync("tablet");
    REQUIRE(told.ok());
    CHECK(std::count(told.value().alarms.begin(), told.value().alarms.end(), "foreign") > 0);
    CHECK(fleet["tablet"].plans().value().size() == 1);
}

TEST_CASE("whatever is lost on the way the second device is in once and whole")
{
    FirstHour prepared;
    REQUIRE(prepared.fleet["coach"].createPlan("Janssens", kServerUrl).ok());
    REQUIRE(prepared.fleet["coach"].addItem(prepared.fleet.space, {"goal", {}, {{"words", "Samen eten"}}}).ok());
    prepared.fleet.add("laptop", "coach");
    prepared.fleet.syncAll();
    prepared.fleet.rest();
    enum class Loss { Request, Answer, Kill };
    std::size_t tried = 0;
    for (const Loss loss : {Loss::Request, Loss::Answer, Loss::Kill})
        for (std::uint64_t at = 0; at < 60; ++at) {
            Fleet fleet(1000 + at, prepared.fleet);
            std::uint64_t seen = 0;
            std::string killed;
            fleet.fault = [&] {
                const bool now = seen++ == at;
                return !now || loss == Loss::Kill ? Fleet::Fault::None
                       : loss == Loss::Request    ? Fleet::Fault::LoseRequest
                                                  : Fleet::Fault::LoseAnswer;
            };
            fleet.stop = [&](const std::string& who) {
                const bool now = loss == Loss::Kill && seen == at && killed.empty();
                killed = now ? who : killed;
                return now;
            };
            const std::string code = fleet["coach"].addDevice({}).value();
            const auto sync = [&](const char* who) {
                (void)fleet.sync(who);
                if (killed == who) {
                    fleet.restart(who);
                    killed = "done";
                }
            };
            sync("coach");
            REQUIRE(fleet["laptop"].join(code).ok());
            for (int round = 0; round < 3; ++round) {
                sync("laptop");
                sync("coach");
            }
            sync("laptop");
            const bool over = seen <= at;
            INFO("loss " << static_cast<int>(loss) << " at " << at);
            const auto plans = fleet["laptop"].plans().value();
            REQUIRE(plans.size() == 2);
            for (const PlanLine& plan : plans) {
                CHECK(plan.joined);
                CHECK(fileOf(fleet["laptop"], plan.space) == fileOf(fleet["coach"], plan.space));
                std::size_t listed = 0;
                const auto devices = fleet["coach"].devices(plan.space).value();
                for (const DeviceListed& line : devices)
                    listed += line.own && !line.removed ? 1 : 0;
                CHECK(listed == 2);
            }
            CHECK(fleet["coach"].status().value().alarms.empty());
            CHECK(fleet["laptop"].status().value().alarms.empty());
            CHECK(fleet["coach"].status().value().waiting == 0);
            ++tried;
            if (over)
                break;
        }
    CHECK(tried > 30);
}
