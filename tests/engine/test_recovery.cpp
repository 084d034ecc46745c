// A recovery sheet on an empty device brings everything back, what is private among it; a new invitation brings back exactly
// what is shared.
// Killed: nothing is wrapped for the sheet; the sheet fetches more than the space chain; a second use; a plan made up around the
// sheet's public keys is taken for one; an older sheet stays good beside the new one.
#include "tests/engine/family.h"

#include "shared/core/words.h"
#include "shared/crypto/crypto.h"
#include "shared/wire/messages.h"
#include "sync/engine/records.h"
#include "sync/engine/sheets.h"

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
    auto json = nlohmann::json::parse(text.value());
    json.erase("exported_at");
    return json.dump(1);
}

/// The family, with a private part of the parent's and a goal, and a sheet of hers for it.
struct WithSheet : FirstHour {
    WithSheet()
    {
        Account& parent_ = fleet["parent"];
        diary = parent_.createPart(fleet.space, "Dagboek", "private").value();
        REQUIRE(parent_.addItem(fleet.space, {"note", diary, {{"text", "van mij alleen"}}}).ok());
        REQUIRE(fleet["coach"].addItem(fleet.space, {"goal", {}, {{"words", "Samen eten"}}}).ok());
        fleet.syncAll();
        const auto made = parent_.makeSheet({fleet.space});
        REQUIRE(made.ok());
        words = made.value().words;
        code = made.value().code;
        REQUIRE(fleet.sync("parent").ok());
    }
    /// The parent's phone is gone; an empty one comes back with the sheet.
    Account& back(const std::string& who, const std::string& with)
    {
        Account& account = fleet.add(who, "parent");
        REQUIRE(account.useSheet(with, {kServerUrl}).ok());
        return account;
    }
    PartId diary;
    std::string words, code;
};

std::size_t sheetsOf(Account& account, const SpaceId& space)
{
    const auto devices = account.devices(space);
    REQUIRE(devices.ok());
    return static_cast<std::size_t>(std::count_if(devices.value().begin(), devices.value().end(),
                                                  [](const auto& one) { return one.paper && !one.removed; }));
}

} // namespace

TEST_CASE("a recovery sheet on an empty device brings everything back")
{
    WithSheet f;
    Fleet& fleet = f.fleet;
    // Written after the sheet was made, under keys begun after it, by somebody else too.
    REQUIRE(fleet["parent"].addItem(fleet.space, {"note", f.diary, {{"text", "na het blad"}}}).ok());
    REQUIRE(fleet["coach"].addItem(fleet.space, {"goal", {}, {{"words", "Later doel"}}}).ok());
    fleet.syncAll();
    const std::string before = fileOf(fleet["parent"], fleet.space);
    const PersonId me = f.parent;
    (void)fleet.release("parent");

    const bool byCode = GENERATE(false, true);
    Account& phone = f.back("phone", byCode ? f.code : f.words);
    REQUIRE(fleet.sync("phone").ok());
    REQUIRE(fleet.sync("phone").ok());
    CHECK(fileOf(phone, fleet.space) == before);
    CHECK(before.find("van mij alleen") != std::string::npos);
    CHECK(before.find("na het blad") != std::string::npos);
    CHECK(phone.plans().value().front().me == me);
    CHECK(phone.plans().value().front().role == "parent");
    CHECK(phone.check().value().ok);
    // It goes on, and so do the others; the sheet is used up and said to be.
    REQUIRE(phone.addItem(fleet.space, {"note", f.diary, {{"text", "weer verder"}}}).ok());
    REQUIRE(phone.addItem(fleet.space, {"strength", {}, {{"words", "weer verder"}}}).ok());
    fleet.syncAll();
    CHECK(fileOf(fleet["coach"], fleet.space).find("weer verder") != std::string::npos);
    CHECK(sheetsOf(phone, fleet.space) == 0);
    const auto log = fleet["coach"].log(fleet.space).value();
    for (const char* what : {"sheet-made", "sheet-used"})
        CHECK(std::count_if(log.begin(), log.end(), [&](const LogLine& line) { return line.what == what; }) == 1);
    const auto list = phone.devices(fleet.space).value();
    CHECK(std::any_of(list.begin(), list.end(), [](const auto& one) { return one.thisOne && one.name == "phone"; }));
    // The keys are wrapped for the new device itself: it needs the words no more.
    const auto chains = fleet.store().allChains();
    for (const server::ChainRow& chain : chains.value())
        if (chain.id.bytes == f.diary.bytes) {
            const auto wraps = fleet.store().wrapsFor(phone.device(), chain.key, f.diary);
            REQUIRE(wraps.ok());
            CHECK_FALSE(wraps.value().empty());
        }
    // A second use finds nothing.
    Account& thief = f.back("thief", f.words);
    CHECK(fleet.sync("thief").code() == Errc::BadCode);
    CHECK(thief.plans().value().empty());
}

TEST_CASE("without the sheet a new invitation brings back exactly what is shared")
{
    WithSheet f;
    Fleet& fleet = f.fleet;
    const auto shared = fleet["coach"].parts(fleet.space).value(); // the coach reads all that is the family's
    (void)fleet.release("parent");
    fleet.add("phone", "parent");
    // She cannot sign herself in: the circle is her, so that the coach needs her word, which she gives in person.
    InviteDraft draft;
    draft.agreedBy = {f.parent};
    (void)fleet.letIn("coach", "phone", "parent", draft);
    fleet.syncAll();
    std::set<PartId> mine;
    std::set<PartId> theirs;
    const auto back = fleet["phone"].parts(fleet.space).value();
    for (const PartShown& part : back)
        mine.insert(part.part);
    for (const PartShown& part : shared)
        theirs.insert(part.part);
    CHECK(mine == theirs);
    CHECK_FALSE(mine.contains(f.diary));
    const std::string file = fileOf(fleet["phone"], fleet.space);
    CHECK(file.find("Samen eten") != std::string::npos);
    CHECK(file.find("van mij alleen") == std::string::npos);
}

TEST_CASE("until it is used a sheet may fetch the space chain and nothing else")
{
    WithSheet f;
    Fleet& fleet = f.fleet;
    std::size_t foreign = 0;
    std::size_t answers = 0;
    bool placed = false;
    fleet.tamper = [&](const OutRequest& request, InReply& in) {
        const auto reply = wire::decode<wire::SyncReply>(in.body);
        if (request.path != wire::kPathSync || !reply.ok() || placed)
            return;
        placed = !reply.value().results.empty();
        if (placed)
            return;
        ++answers;
        for (const wire::ChainDelta& delta : reply.value().deltas)
            foreign += delta.chain.bytes == delta.space.bytes ? 0 : 1;
        for (const wire::DirectoryLine& line : reply.value().directory)
            foreign += line.chain.bytes == line.space.bytes ? 0 : 1;
        foreign += reply.value().wraps.size() + reply.value().snapshots.size() + reply.value().lastContacts.size()
                   + reply.value().owedWraps.size() + reply.value().denied.size();
    };
    (void)f.back("phone", f.words);
    REQUIRE(fleet.sync("phone").ok());
    CHECK(placed);
    CHECK(answers > 0);
    CHECK(foreign == 0);
}

TEST_CASE("a newer sheet takes the place of the older one and both are announced")
{
    WithSheet f;
    Fleet& fleet = f.fleet;
    CHECK(sheetsOf(fleet["parent"], fleet.space) == 1);
    const auto second = fleet["parent"].makeSheet({fleet.space});
    REQUIRE(second.ok());
    REQUIRE(fleet.sync("parent").ok());
    CHECK(sheetsOf(fleet["parent"], fleet.space) == 1);
    CHECK(second.value().words != f.words);
    (void)f.back("thief", f.words);
    CHECK(fleet.sync("thief").code() == Errc::BadCode);
    (void)f.back("phone", second.value().words);
    REQUIRE(fleet.sync("phone").ok());
    CHECK(fileOf(fleet["phone"], fleet.space).find("van mij alleen") != std::string::npos);
}

TEST_CASE("a plan made up around a sheet's public keys is not taken for one")
{
    WithSheet f;
    Fleet& fleet = f.fleet;
    // Whoever runs the server knows the sheet's keys, and makes a plan in which it is a sheet too.
    wire::DeviceKeys keys;
    for (const auto& [device, record] : spaceState(fleet).devices)
        if (record.paper)
            keys = record.keys;
    fleet.add("liar", "parent");
    const SpaceId home = fleet.space;
    const SpaceId trap = fleet["liar"].createPlan("Val", kServerUrl).value();
    REQUIRE(fleet.sync("liar").ok());
    fleet.space = trap;
    const PersonId him = fleet["liar"].plans().value().front().me;
    REQUIRE(pushAs(fleet, "liar", ChainId{trap.bytes}, entryBy(fleet, "liar", wire::AddDevice{him, keys, true, {1, 2, 3}}))
            == Errc{});
    fleet.space = home;
    (void)f.back("phone", f.words);
    const auto told = fleet.sync("phone");
    REQUIRE(told.ok());
    CHECK(std::count(told.value().alarms.begin(), told.value().alarms.end(), "forged") == 1);
    REQUIRE(fleet["phone"].plans().value().size() == 1);
    CHECK(fleet["phone"].plans().value().front().space == home);
}

TEST_CASE("whatever is lost on the way a sheet brings everything back once")
{
    WithSheet prepared;
    const std::string before = fileOf(prepared.fleet["parent"], prepared.fleet.space);
    prepared.fleet.rest();
    for (const bool answer : {false, true})
        for (std::uint64_t at = 0; at < 40; ++at) {
            Fleet fleet(3000 + at, prepared.fleet);
            std::uint64_t seen = 0;
            fleet.add("phone", "parent");
            REQUIRE(fleet["phone"].useSheet(prepared.words, {kServerUrl}).ok());
            fleet.fault = [&] {
                return seen++ != at ? Fleet::Fault::None : answer ? Fleet::Fault::LoseAnswer : Fleet::Fault::LoseRequest;
            };
            (void)fleet.sync("phone");
            fleet.restart("phone");
            (void)fleet.sync("phone");
            const bool over = seen <= at;
            fleet.fault = {};
            INFO("answer " << answer << " at " << at);
            REQUIRE(fleet.sync("phone").ok());
            CHECK(fileOf(fleet["phone"], fleet.space) == before);
            CHECK(fleet["phone"].status().value().waiting == 0);
            if (over)
                break;
        }
}

TEST_CASE("words with a slip of the pen are noticed and spelling is forgiven")
{
    SeededRandom random(5);
    for (int i = 0; i < 200; ++i) {
        Bytes secret(sheets::kSecretBytes);
        random.fill(secret);
        const std::string words = sheets::wordsOf(secret);
        CHECK(sheets::secretOf(words).value() == secret);
        std::string loud = "  " + words + "\n";
        std::transform(loud.begin(), loud.end(), loud.begin(),
                       [](char c) { return c == ' ' ? '\n' : static_cast<char>(std::toupper(c)); });
        CHECK(sheets::secretOf(loud).value() == secret);
        CHECK(sheets::secretOf(words.substr(0, words.rfind(' '))).code() == Errc::BadCode);
        CHECK(sheets::secretOf(words + " " + std::string(word(0))).code() == Errc::BadCode);
    }
    CHECK(sheets::secretOf("").code() == Errc::BadCode);
    CHECK(sheets::parse("KPS1.zomaar").code() == Errc::BadCode);
    FirstHour f;
    CHECK(f.fleet["parent"].useSheet(sheets::wordsOf(Bytes(32, 7)), {kServerUrl}).code() == Errc::NotAllowed);
    f.fleet.add("empty", "parent");
    CHECK(f.fleet["empty"].useSheet(sheets::wordsOf(Bytes(32, 7)), {}).code() == Errc::BadCode);
    CHECK(f.fleet["empty"].useSheet("paard paard", {kServerUrl}).code() == Errc::BadCode);
}
