// How long the services keep their own file, and the sealed archive that takes its place: what opens it, what it holds, and what
// may be erased once it is there.
// Killed: one sheet twice; one sheet that opens; their order counting; a signature not checked; an archive of another plan, by
// nobody, by a parent; one that holds what is being erased; one not told in the open book; an older one that counts; a term
// before 18, or from closing while the plan is open; a term that a parent writes, or that
// a parent's changed app wrote.
#include "tests/engine/family.h"

#include "shared/model/numbers.h"
#include "sync/engine/account_impl.h"
#include "sync/engine/records.h"
#include "sync/engine/sealed_archive.h"
#include "sync/merge/item_id.h"

#include <catch2/catch.hpp>
#include <nlohmann/json.hpp>

using namespace kp;
using namespace kp::engine;
using namespace kp::test;

namespace {

const std::string kTeamWords = "Alleen voor het team";

struct Office : FirstHour {
    Office()
    {
        fleet.add("colleague", "coach");
        colleague = fleet.letIn("parent", "colleague", "coach");
        team = fleet["coach"].createPart(fleet.space, "Team", "team").value();
        REQUIRE(fleet["coach"].addItem(fleet.space, {"note", team, {{"text", kTeamWords}}}).ok());
        REQUIRE(fleet["parent"].addItem(fleet.space, {"goal", {}, {{"words", "Samen eten"}}}).ok());
        fleet.syncAll(3);
        for (const auto all = fleet["coach"].parts(fleet.space).value(); const PartShown& one : all)
            if (one.kind == "goal")
                goal = one.part;
    }
    std::string eraseRefused(const std::string& who)
    {
        for (const auto all = fleet[who].erasable(fleet.space).value(); const ErasableShown& one : all)
            if (one.part == team)
                return one.refusal;
        return "unknown";
    }
    FilePartShown::Archived archived(const std::string& who)
    {
        return fleet[who].closing(fleet.space).value().file.front().archived;
    }
    /// An added-only item in the core, as an app writes it that somebody changed.
    void forge(const std::string& who, std::uint16_t kind, const std::vector<std::pair<std::uint16_t, wire::Value>>& fields)
    {
        auto& account = static_cast<AccountImpl&>(fleet[who]);
        Space& space = *account.open(fleet.space).value();
        Part& core = space.parts.at(*space.partOfKind("core"));
        std::vector<wire::Operation> operations;
        const auto add = [&](std::uint16_t field, wire::Value value) {
            wire::Operation& made = operations.emplace_back();
            made.kind = kind;
            made.field = field;
            made.value = std::move(value);
        };
        add(wire::kFieldExistence, true);
        add(wire::kFieldNonce, Bytes(merge::kNonceSize, 9));
        for (const auto& [field, value] : fields)
            add(field, value);
        (void)merge::nameAddedOnly(space.me(), operations);
        REQUIRE(account.save(space, [&](vault::Transaction& tx) { return space.writeCommit(tx, core, operations, true); })
                    .ok());
    }
    PersonId colleague;
    PartId team, goal;
};

template <class T>
std::string refusal(const Result<T>& answer)
{
    return answer.ok() ? "ok" : std::string(name(answer.code())) + " " + answer.error().detail;
}

} // namespace

TEST_CASE("any two of an archive's three sheets open it and one alone or a stranger's does not", "[closing]")
{
    REQUIRE(crypto::init().ok());
    crypto::SystemRandom random;
    const auto fresh = [&] { return Identity(crypto::Key(random), crypto::Key(random)); };
    const Identity me = fresh();
    const std::string text = "Wat wij bewaren: een brief, en wat wij dachten.";
    const SealedArchive made = sealArchive(random, text, me).value();
    const SealedArchive other = sealArchive(random, text, me).value();
    CHECK(std::search(made.file.begin(), made.file.end(), text.begin(), text.begin() + 10) == made.file.end());
    for (std::size_t i = 0; i < kArchiveSheets; ++i)
        for (std::size_t j = 0; j < kArchiveSheets; ++j) {
            const auto opened = openArchive(made.file, made.sheets[i], made.sheets[j]);
            if (i == j) {
                CHECK(refusal(opened) == "bad-code sheet");
                continue;
            }
            REQUIRE(opened.ok());
            CHECK(opened.value().text == text);
            CHECK(opened.value().signer == me.device);
            CHECK(refusal(openArchive(made.file, made.sheets[i], other.sheets[j])) == "cannot-open archive");
            CHECK(refusal(openArchive(other.file, made.sheets[i], made.sheets[j])) == "cannot-open archive");
        }
    CHECK(refusal(openArchive(made.file, made.sheets[0], "kat muis")) == "bad-code sheet");
    // Changed anywhere it does not open to something else; cut short or longer it is none.
    std::size_t refused = 0;
    for (std::size_t at = 0; at < made.file.size(); at += 7) {
        Bytes changed = made.file;
        changed[at] ^= 1;
        // The box of another pair may be damaged: these two do not need it.
        const auto opened = openArchive(changed, made.sheets[0], made.sheets[1]);
        refused += opened.ok() ? 0 : 1;
        CHECK((!opened.ok() || opened.value().text == text));
    }
    CHECK(refused > made.file.size() / 7 / 2);
    for (const std::size_t size : {std::size_t{0}, std::size_t{9}, std::size_t{10}, made.file.size() - 1})
        CHECK(refusal(openArchive(ByteView(made.file).first(size), made.sheets[0], made.sheets[1])) == "bad-value archive");
    // Somebody else's keys in it, signed by one's own.
    Identity pretending = fresh();
    pretending.keys = me.keys;
    const SealedArchive forged = sealArchive(random, text, pretending).value();
    CHECK(openArchive(forged.file, forged.sheets[0], forged.sheets[1]).code() == Errc::BadSignature);
    Bytes longer = made.file;
    longer.push_back(0);
    CHECK(refusal(openArchive(longer, made.sheets[0], made.sheets[1])) == "bad-value archive");
}

TEST_CASE("the services' file may go before its term once an archive of what stands there now was seen to open",
          "[closing]")
{
    Office f;
    Account& coach = f.fleet["coach"];
    CHECK(f.eraseRefused("coach") == "file-kept");
    CHECK(refusal(f.fleet["parent"].makeArchive(f.fleet.space, {})) == "not-allowed ");
    CHECK(refusal(f.fleet["buddy"].makeArchive(f.fleet.space, {})) == "not-allowed ");
    CHECK(refusal(coach.makeArchive(f.fleet.space,
                                    {f.fleet["coach"].createPart(f.fleet.space, "Van mij", "private").value(), PartId{}}))
          == "not-found ");
    const ArchiveMade made = coach.makeArchive(f.fleet.space, {f.goal}).value();
    REQUIRE(made.sheets.size() == kArchiveSheets);
    CHECK(f.eraseRefused("coach") == "file-kept"); // a file that nobody saw open counts for nothing
    CHECK(coach.closing(f.fleet.space).value().archives.empty());
    const auto text = openArchive(made.file, made.sheets[2], made.sheets[1]).value().text;
    const auto json = nlohmann::json::parse(text);
    CHECK(json.at("plan") == f.fleet.space.hex());
    CHECK(json.at("content").size() == 2);
    CHECK(text.find(kTeamWords) != std::string::npos);
    CHECK(text.find("Samen eten") != std::string::npos); // named, so taken along
    CHECK(json.at("people").size() == 4);

    const auto take = [&](const std::string& who, ByteView file, const std::string& one, const std::string& two) {
        return refusal(f.fleet[who].takeArchive(f.fleet.space, file, one, two, "Dossierkast, map 12"));
    };
    CHECK(take("parent", made.file, made.sheets[0], made.sheets[1]) == "not-allowed ");
    CHECK(take("colleague", made.file, made.sheets[0], made.sheets[0]) == "bad-code sheet");
    CHECK(refusal(coach.takeArchive(f.fleet.space, made.file, made.sheets[0], made.sheets[1], "")) == "bad-value where");
    // Made by nobody of this plan, or of another plan.
    crypto::SystemRandom random;
    const SealedArchive forged = sealArchive(random, text, Identity(crypto::Key(random), crypto::Key(random))).value();
    CHECK(take("coach", forged.file, forged.sheets[0], forged.sheets[1]) == "not-found archive");
    // By a parent of this plan, who cannot have had the team's notes.
    const auto profile = decodeRecord<ProfileRecord>(f.fleet["parent"].vault().get(kProfileRecord, {}, 0).value()).value();
    const Identity parent(crypto::Key::fromBytes(profile.signSeed).value(),
                          crypto::Key::fromBytes(profile.boxSeed).value());
    const SealedArchive theirs = sealArchive(random, text, parent).value();
    CHECK(take("coach", theirs.file, theirs.sheets[0], theirs.sheets[1]) == "not-found archive");
    const auto elsewhere = coach.createPlan("Anderen", kServerUrl).value();
    (void)coach.createPart(elsewhere, "Team", "team").value();
    const ArchiveMade others = coach.makeArchive(elsewhere, {}).value();
    CHECK(take("coach", others.file, others.sheets[0], others.sheets[1]) == "not-found archive");
    CHECK(f.eraseRefused("coach") == "file-kept");

    CHECK(take("coach", made.file, made.sheets[0], made.sheets[2]) == "ok");
    f.fleet.syncAll(2);
    std::size_t exported = 0;
    for (const auto all = f.fleet["colleague"].log(f.fleet.space).value(); const LogLine& line : all)
        exported += line.what == "exported" && line.part == f.team ? 1 : 0;
    CHECK(exported == 1);
    for (const std::string who : {"coach", "colleague"}) {
        CHECK(f.archived(who) == FilePartShown::Archived::Yes);
        CHECK(f.eraseRefused(who).empty());
    }
    // The family reads that it exists and where, and nothing else of it.
    const ClosingShown told = f.fleet["parent"].closing(f.fleet.space).value();
    REQUIRE(told.archives.size() == 1);
    CHECK(told.archives.front().where == "Dossierkast, map 12");
    CHECK(told.archives.front().parts == 2);
    CHECK(told.file.empty());
    CHECK_FALSE(told.mayArchive);

    // Reading changes nothing of it; writing does.
    (void)f.fleet["colleague"].show(f.fleet.space).value();
    f.fleet.syncAll(2);
    CHECK(f.archived("coach") == FilePartShown::Archived::Yes);
    REQUIRE(f.fleet["colleague"].addItem(f.fleet.space, {"note", f.team, {{"text", "nog iets"}}}).ok());
    f.fleet.syncAll(2);
    for (const std::string who : {"coach", "colleague"}) {
        CHECK(f.archived(who) == FilePartShown::Archived::Older);
        CHECK(f.eraseRefused(who) == "archive-old");
        CHECK(refusal(f.fleet[who].erase(f.fleet.space, f.team, "")) == "not-allowed archive-old");
    }
    const ArchiveMade again = f.fleet["colleague"].makeArchive(f.fleet.space, {}).value();
    CHECK(take("coach", again.file, again.sheets[0], again.sheets[1]) == "ok");
    REQUIRE(coach.erase(f.fleet.space, f.team, "Het ligt in het archief.").ok());
    CHECK(coach.closing(f.fleet.space).value().archives.size() == 2);
    CHECK_FALSE(coach.closing(f.fleet.space).value().mayArchive);
    CHECK(refusal(coach.makeArchive(f.fleet.space, {})) == "not-allowed nothing");
}

TEST_CASE("an organisation's own term counts when a professional wrote it and the family reads it", "[closing]")
{
    Office f;
    Account& coach = f.fleet["coach"];
    f.fleet.add("youth", "youth");
    const PersonId youth = f.fleet.letIn("parent", "youth", "youth");
    REQUIRE(f.fleet["parent"].setFields(f.fleet.space, ItemId{youth.bytes}, {{"born", "2012-03-01"}}).ok());
    f.fleet.syncAll(2);
    const auto until = [&](const std::string& who) { return f.fleet[who].closing(f.fleet.space).value().keptUntil; };
    CHECK(until("coach") == "2047-03-01");
    CHECK_FALSE(coach.closing(f.fleet.space).value().term.own);
    CHECK(coach.closing(f.fleet.space).value().term.years == 35);
    const auto set = [&](const std::string& who, FileTermDraft draft) {
        return refusal(f.fleet[who].setFileTerm(f.fleet.space, draft));
    };
    CHECK(set("parent", {false, 40, "", "omdat"}) == "not-allowed ");
    CHECK(set("coach", {false, 17, "", "omdat"}) == "bad-value years");
    CHECK(set("coach", {true, 0, "", "omdat"}) == "bad-value years");
    CHECK(set("coach", {true, 100, "", "omdat"}) == "bad-value years");
    CHECK(set("coach", {true, 5, "", ""}) == "bad-value term-why");
    CHECK(set("coach", {true, 5, std::string(300, 'x'), "omdat"}) == "bad-value term-organisation");
    CHECK(set("coach", {false, 40, "Huis Linde", "Zo staat het in ons reglement."}) == "ok");
    f.fleet.syncAll(2);
    for (const std::string who : {"coach", "parent", "colleague"}) {
        CHECK(until(who) == "2052-03-01");
        CHECK(f.fleet[who].closing(f.fleet.space).value().term.organisation == "Huis Linde");
    }
    // A term that somebody else of the plan puts there counts for nothing, whatever their app lets them write.
    CHECK(refusal(f.fleet["parent"].addItem(f.fleet.space,
                                            {"file-term", {}, {{"from", "closing"}, {"years", "1"}, {"why", "weg"}}}))
          == "not-allowed ");
    f.forge("parent", model::kind::kFileTerm,
            {{model::file_term::kFrom, std::string("closing")},
             {model::file_term::kYears, std::int64_t{1}},
             {model::file_term::kWhy, std::string("weg ermee")}});
    f.fleet.syncAll(2);
    for (const std::string who : {"coach", "parent", "colleague"})
        CHECK(until(who) == "2052-03-01");

    CHECK(set("colleague", {true, 2, "Huis Linde", "Nieuw reglement."}) == "ok");
    f.fleet.syncAll(2);
    CHECK(until("coach").empty()); // not closed: kept
    CHECK(f.eraseRefused("coach") == "file-kept");
    for (const auto all = coach.show(f.fleet.space, {false, false}).value().items; const ItemShown& item : all)
        if (item.kind == "plan")
            REQUIRE(coach.setFields(f.fleet.space, item.item, {{"status", "closed"}}).ok());
    const ClosingShown closed = coach.closing(f.fleet.space).value();
    CHECK(closed.status == "closed");
    CHECK(closed.closedMs != 0);
    CHECK(closed.keptUntil.starts_with("2028-"));
    CHECK(f.eraseRefused("coach") == "file-kept");
}

TEST_CASE("an organisation's term goes into every plan of a professional and into those begun later", "[closing]")
{
    Office f;
    Account& coach = f.fleet["coach"];
    const SpaceId second = coach.createPlan("Anderen", kServerUrl).value();
    CHECK(refusal(f.fleet["parent"].setFileTermEverywhere({false, 40, "", "omdat"})) == "not-allowed ");
    CHECK(refusal(coach.setFileTermEverywhere({false, 3, "", "omdat"})) == "bad-value years");
    CHECK_FALSE(coach.closing(second).value().term.own);
    CHECK(coach.setFileTermEverywhere({false, 40, "Huis Linde", "Reglement"}).value() == 2);
    const SpaceId third = coach.createPlan("Nog anderen", kServerUrl).value();
    f.fleet.restart("coach");
    const SpaceId fourth = f.fleet["coach"].createPlan("Laatste", kServerUrl).value();
    for (const SpaceId& plan : {f.fleet.space, second, third, fourth}) {
        const FileTermShown term = f.fleet["coach"].closing(plan).value().term;
        CHECK(term.own);
        CHECK(term.years == 40);
        CHECK(term.organisation == "Huis Linde");
    }
}
