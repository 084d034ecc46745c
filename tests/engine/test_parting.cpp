// A device that was taken out: hands in what it had not sent, is wiped, says so once, and can do nothing else.
// Killed: the wipe on a server's word without the signed removal; the parcel goes to somebody who may not read the part (device
// and server both); handed in after 72 hours; the wiped plan's keys or texts stay in the vault; a copy loses who wrote it; the
// last word is sent before the parcel was taken; the removed device still fetches a part.
#include "tests/engine/family.h"

#include "shared/crypto/crypto.h"
#include "shared/wire/messages.h"
#include "shared/wire/parcel.h"
#include "sync/engine/records.h"

#include <catch2/catch.hpp>

#include <nlohmann/json.hpp>

using namespace kp;
using namespace kp::engine;
using namespace kp::test;

namespace {

std::string fileOf(Account& account, const SpaceId& space)
{
    const auto text = account.exportJson(space, {});
    REQUIRE(text.ok());
    return text.value();
}

std::size_t recordsOf(Account& account, std::uint16_t kind)
{
    std::size_t count = 0;
    (void)account.vault().scanAll(kind, [&](ByteView, std::uint64_t, ByteView) {
        ++count;
        return true;
    });
    return count;
}

const DeviceListed& lineOf(const std::vector<DeviceListed>& all, const DeviceId& device)
{
    const auto found = std::find_if(all.begin(), all.end(), [&](const auto& one) { return one.device == device; });
    REQUIRE(found != all.end());
    return *found;
}

/// Three offline saves on the parent's tablet: in the core, in a goal made there, and in the private part. Then it is taken out.
struct Lost : FirstHour {
    explicit Lost(const std::string& remover)
    {
        fleet.add("tablet", "parent");
        secondDevice(fleet, "parent", "tablet");
        diary = fleet["parent"].createPart(fleet.space, "Dagboek", "private").value();
        strength = fleet["coach"].addItem(fleet.space, {"strength", {}, {{"words", "samen"}}}).value();
        fleet.syncAll();
        tablet = fleet["tablet"].device();
        Account& account = fleet["tablet"];
        REQUIRE(account.setFields(fleet.space, strength, {{"words", "op de tablet veranderd"}}).ok());
        REQUIRE(account.addItem(fleet.space, {"goal", {}, {{"words", "op de tablet gemaakt"}}}).ok());
        REQUIRE(account.addItem(fleet.space, {"note", diary, {{"text", "geheim op de tablet"}}}).ok());
        REQUIRE(account.saveDraft(fleet.space, "goal/words", "half").ok());
        REQUIRE(fleet[remover].revokeDevice(fleet.space, tablet).ok());
        REQUIRE(fleet.sync(remover).ok());
    }
    void wipedClean()
    {
        Account& account = fleet["tablet"];
        for (const auto kind : {kChainItemRecord, kPartKeyRecord, kSnapshotRecord, kOutboxRecord, kRefusedRecord,
                                kDraftRecord, kCardRecord, kPartIndexRecord, kReceiptRecord, kHeadRecord})
            CHECK(recordsOf(account, kind) == 0);
    }
    PartId diary;
    ItemId strength;
    DeviceId tablet;
};

} // namespace

TEST_CASE("what a lost device had not sent goes to its person's other device and is copied in")
{
    Lost f("parent");
    Fleet& fleet = f.fleet;
    CHECK(fleet.sync("tablet").code() == Errc::Revoked);
    f.wipedClean();
    CHECK(recordsOf(fleet["tablet"], kParcelOutRecord) == 0);
    CHECK(fleet["tablet"].plans().value().front().left);
    CHECK(fleet["tablet"].check().value().ok);

    REQUIRE(fleet.sync("parent").ok());
    auto parcels = fleet["parent"].parcels(fleet.space).value();
    REQUIRE(parcels.size() == 3);
    for (const ParcelShown& parcel : parcels) {
        CHECK(parcel.by == f.parent);
        CHECK(parcel.device == f.tablet);
        CHECK(parcel.saves == 1);
        CHECK_FALSE(parcel.changes.empty());
        REQUIRE(fleet["parent"].answerParcel(fleet.space, parcel.parcel, true).ok());
        CHECK(fleet["parent"].answerParcel(fleet.space, parcel.parcel, true).code() == Errc::NotFound);
    }
    fleet.syncAll();
    CHECK(fleet["parent"].parcels(fleet.space).value().empty());
    const std::string file = fileOf(fleet["parent"], fleet.space);
    for (const char* text : {"op de tablet veranderd", "op de tablet gemaakt", "geheim op de tablet"})
        CHECK(file.find(text) != std::string::npos);
    const std::string theirs = fileOf(fleet["coach"], fleet.space);
    CHECK(theirs.find("op de tablet veranderd") != std::string::npos);
    CHECK(theirs.find("op de tablet gemaakt") != std::string::npos);
    CHECK(theirs.find("geheim op de tablet") == std::string::npos);
    // Receipt: everybody can see that it was wiped and what it handed in.
    const auto list = fleet["coach"].devices(fleet.space).value();
    CHECK(lineOf(list, f.tablet).removed);
    CHECK(lineOf(list, f.tablet).wipedMs != 0);
    CHECK(lineOf(list, f.tablet).parcels == 3);
    CHECK(lineOf(list, f.tablet).leftUnsent == 0);
    const auto log = fleet["coach"].log(fleet.space).value();
    CHECK(std::count_if(log.begin(), log.end(), [](const LogLine& line) { return line.what == "device-wiped"; }) == 1);
    CHECK(fleet.sync("tablet").code() == Errc::Revoked); // and nothing more comes of it
    // The server keeps what was answered no longer.
    REQUIRE(fleet.sync("parent").ok());
    const auto chains = fleet.store().allChains();
    for (const server::ChainRow& chain : chains.value())
        if (chain.isSpace())
            CHECK(fleet.store().parcelsFor(chain.key, f.parent).value().empty());
}

TEST_CASE("what is private goes to nobody else and is said to be gone")
{
    // The parent has no other device here: the tablet is her first one.
    FirstHour f;
    Fleet& fleet = f.fleet;
    const PartId diary = fleet["parent"].createPart(fleet.space, "Dagboek", "private").value();
    fleet.syncAll();
    const DeviceId phone = fleet["parent"].device();
    REQUIRE(fleet["parent"].addItem(fleet.space, {"note", diary, {{"text", "geheim"}}}).ok());
    REQUIRE(fleet["parent"].addItem(fleet.space, {"strength", {}, {{"words", "van het gezin"}}}).ok());
    REQUIRE(fleet["coach"].revokeDevice(fleet.space, phone).ok());
    REQUIRE(fleet.sync("coach").ok());
    CHECK(fleet.sync("parent").code() == Errc::Revoked);
    fleet.syncAll();
    const auto parcels = fleet["coach"].parcels(fleet.space).value();
    REQUIRE(parcels.size() == 1);
    CHECK(parcels.front().part != diary);
    const auto line = lineOf(fleet["coach"].devices(fleet.space).value(), phone);
    CHECK(line.parcels == 1);
    CHECK(line.leftUnsent == 1);
    // Copied in by the coach: signed by the coach, by the parent's hand.
    REQUIRE(fleet["coach"].answerParcel(fleet.space, parcels.front().parcel, true).ok());
    const auto plan = fleet["coach"].show(fleet.space, {false, false}).value();
    const auto item = std::find_if(plan.items.begin(), plan.items.end(),
                                   [](const ItemShown& one) { return one.text("words") == "van het gezin"; });
    REQUIRE(item != plan.items.end());
    CHECK(item->field("words")->shown.by == f.parent);
}

TEST_CASE("a parcel that is declined is gone and one that is kept waits")
{
    Lost f("coach");
    Fleet& fleet = f.fleet;
    CHECK(fleet.sync("tablet").code() == Errc::Revoked);
    REQUIRE(fleet.sync("parent").ok());
    auto parcels = fleet["parent"].parcels(fleet.space).value();
    REQUIRE(parcels.size() == 3); // to her other device before the one who took it out
    CHECK(fleet["coach"].parcels(fleet.space).value().empty());
    REQUIRE(fleet["parent"].answerParcel(fleet.space, parcels.front().parcel, false).ok());
    fleet.syncAll();
    fleet.restart("parent");
    CHECK(fleet["parent"].parcels(fleet.space).value().size() == 2);
}

TEST_CASE("a device is wiped by a signed removal and not by a server's word")
{
    FirstHour f;
    Fleet& fleet = f.fleet;
    REQUIRE(fleet["coach"].addItem(fleet.space, {"goal", {}, {{"words", "Samen eten"}}}).ok());
    fleet.syncAll();
    const std::string before = fileOf(fleet["parent"], fleet.space);
    fleet.tamper = [&](const OutRequest& request, InReply& in) {
        auto reply = wire::decode<wire::SyncReply>(in.body);
        if (request.path != wire::kPathSync || !reply.ok())
            return;
        reply.value().deltas.clear();
        reply.value().directory.clear();
        for (wire::PushResult& result : reply.value().results)
            result = {wire::PushStatus::Refused, Errc::Revoked, {}};
        in.body = wire::encode(reply.value());
    };
    (void)fleet.sync("parent");
    (void)fleet.sync("parent");
    fleet.tamper = {};
    CHECK_FALSE(fleet["parent"].plans().value().front().left);
    const auto now = nlohmann::json::parse(fileOf(fleet["parent"], fleet.space))["items"];
    CHECK(now == nlohmann::json::parse(before)["items"]);
}

TEST_CASE("after 72 hours from its first contact nothing more is taken from a removed device")
{
    Lost f("parent");
    Fleet& fleet = f.fleet;
    // Its first contact is cut before the parcels; then it is away for four days.
    std::size_t asked = 0;
    fleet.stop = [&](const std::string&) { return ++asked > 4; };
    (void)fleet.sync("tablet");
    fleet.stop = {};
    fleet.restart("tablet");
    std::size_t handed = 0;
    fleet.watch = [&](const OutRequest& request) { handed += request.path == wire::kPathParcel ? 1 : 0; };
    for (auto* clock : {&fleet.serverClock, fleet.clocks.at("tablet").get(), fleet.clocks.at("parent").get()})
        clock->ms += 4 * 86'400'000LL;
    CHECK(fleet.sync("tablet").code() == Errc::Revoked);
    fleet.watch = {};
    CHECK(handed > 0);
    f.wipedClean();
    REQUIRE(fleet.sync("parent").ok());
    CHECK(fleet["parent"].parcels(fleet.space).value().empty());
    const auto line = lineOf(fleet["parent"].devices(fleet.space).value(), f.tablet);
    CHECK(line.wipedMs != 0);
    CHECK(line.leftUnsent == 3);
}

TEST_CASE("a removed device can do nothing but hand in and say its last word")
{
    Lost f("parent");
    Fleet& fleet = f.fleet;
    REQUIRE(fleet["coach"].addItem(fleet.space, {"goal", {}, {{"words", "na de verwijdering"}}}).ok());
    REQUIRE(fleet.sync("coach").ok());
    const std::uint64_t removedAt = spaceState(fleet).devices.at(f.tablet).removedAt;
    REQUIRE(fleet["coach"].renameDevice(fleet.space, fleet["coach"].device(), "bureau").ok());
    REQUIRE(fleet.sync("coach").ok());
    REQUIRE(spaceState(fleet).position > removedAt);
    // Syncs on with what it holds, as an app that does not obey would.
    CHECK(pushAs(fleet, "tablet", ChainId{fleet.space.bytes}, entryBy(fleet, "tablet", wire::UnknownEntry{30, {}}))
          == Errc::Revoked);
    CHECK(pushAs(fleet, "tablet", ChainId{fleet.space.bytes}, entryBy(fleet, "tablet", wire::Wiped{{}, {}, 0}))
          == Errc::Revoked);
    std::size_t parts = 0;
    fleet.tamper = [&](const OutRequest& request, InReply& in) {
        const auto reply = wire::decode<wire::SyncReply>(in.body);
        if (request.path != wire::kPathSync || !reply.ok())
            return;
        for (const wire::ChainDelta& delta : reply.value().deltas) {
            parts += delta.chain.bytes == fleet.space.bytes ? 0 : 1;
            for (const wire::ChainItem& item : delta.items)
                parts += item.place.position > removedAt ? 1 : 0;
        }
        for (const wire::DirectoryLine& line : reply.value().directory)
            parts += line.chain.bytes == line.space.bytes && line.position <= removedAt ? 0 : 1;
        parts += reply.value().wraps.size() + reply.value().snapshots.size() + reply.value().lastContacts.size();
    };
    CHECK(fleet.sync("tablet").code() == Errc::Revoked);
    fleet.tamper = {};
    CHECK(parts == 0);
    // A member's device hands in nothing, for anybody.
    CHECK(fleet["coach"].parcels(fleet.space).value().empty());
}

TEST_CASE("whatever is lost on the way a parcel arrives once and the device is wiped")
{
    Lost prepared("parent");
    prepared.fleet.rest();
    for (const bool answer : {false, true})
        for (std::uint64_t at = 0; at < 40; ++at) {
            Fleet fleet(5000 + at, prepared.fleet);
            std::uint64_t seen = 0;
            fleet.fault = [&] {
                return seen++ != at ? Fleet::Fault::None : answer ? Fleet::Fault::LoseAnswer : Fleet::Fault::LoseRequest;
            };
            (void)fleet.sync("tablet");
            fleet.restart("tablet");
            (void)fleet.sync("tablet");
            const bool over = seen <= at;
            fleet.fault = {};
            INFO("answer " << answer << " at " << at);
            CHECK(fleet.sync("tablet").code() == Errc::Revoked);
            CHECK(recordsOf(fleet["tablet"], kParcelOutRecord) == 0);
            CHECK(recordsOf(fleet["tablet"], kPartKeyRecord) == 0);
            REQUIRE(fleet.sync("parent").ok());
            REQUIRE(fleet.sync("parent").ok());
            CHECK(fleet["parent"].parcels(fleet.space).value().size() == 3);
            CHECK(lineOf(fleet["parent"].devices(fleet.space).value(), prepared.tablet).wipedMs != 0);
            CHECK(fleet["parent"].status().value().alarms.empty());
            if (over)
                break;
        }
}
