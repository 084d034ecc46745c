// Pictures end to end: real engine, real server. Killed: the commit does not list its blob; the due mark not written with the
// news; the key of the content in what is shown; the chunks left when a part goes; what moves leaves its content behind; a restored
// server not asked again.
#include "shared/model/numbers.h"
#include "shared/wire/blob.h"
#include "sync/engine/account_impl.h"
#include "sync/engine/blobs.h"
#include "tests/engine/danger.h"
#include "tests/support/fleet.h"
#include "tests/support/pictures.h"

#include <catch2/catch.hpp>

#include <fstream>
#include <iterator>

using namespace kp;
using namespace kp::test;
using engine::ItemShown;

namespace {

constexpr const char* kPlace = "Lotusstraat 12 Gent 51.05N Fairphone";

Bytes photo(unsigned seed = 1, unsigned width = 64, unsigned height = 48)
{
    JpegDraft draft;
    draft.seed = seed;
    draft.width = width;
    draft.height = height;
    draft.noisy = width > 64;
    draft.orientation = 6;
    draft.place = kPlace;
    draft.behind = kPlace;
    return makeJpeg(draft);
}

struct Family {
    Fleet fleet;
    ItemId goal;
    PartId part;
    std::size_t sent = 0, fetched = 0; ///< chunks that left, and that came

    explicit Family(std::uint64_t seed = 0xF070) : fleet(seed)
    {
        for (const char* who : {"coach", "parent"})
            fleet.add(who, who);
        const auto plan = fleet["coach"].createPlan("Peeters", kServerUrl);
        KP_ASSERT(plan.ok());
        fleet.space = plan.value();
        KP_ASSERT(fleet.sync("coach").ok());
        (void)fleet.letIn("coach", "parent", "parent");
        goal = fleet["parent"].addItem(fleet.space, {"goal", {}, {{"words", "samen ontbijten"}}}).value();
        fleet.syncAll();
        part = item("parent", goal)->part;
        fleet.watch = [this](const engine::OutRequest& request) {
            if (request.path != wire::kPathBlob)
                return;
            const auto asked = wire::decode<wire::BlobRequest>(request.body);
            sent += asked.value().action == wire::BlobAction::Put ? 1 : 0;
            fetched += asked.value().action == wire::BlobAction::Get ? 1 : 0;
        };
    }
    ItemId add(const std::string& who, const Bytes& bytes, std::optional<ItemId> of = {}, const std::string& caption = {})
    {
        engine::PictureDraft draft;
        draft.of = of.value_or(goal);
        draft.bytes = bytes;
        draft.caption = caption;
        const auto made = fleet[who].addPicture(fleet.space, draft);
        REQUIRE(made.ok());
        return made.value();
    }
    std::optional<ItemShown> item(const std::string& who, const ItemId& wanted)
    {
        const auto plan = fleet[who].show(fleet.space);
        KP_ASSERT(plan.ok());
        for (const ItemShown& one : plan.value().items)
            if (one.item == wanted)
                return one;
        return std::nullopt;
    }
    Result<engine::PictureBytes> picture(const std::string& who, const ItemId& wanted)
    {
        return fleet[who].picture(fleet.space, wanted);
    }
    engine::StatusShown status(const std::string& who) { return fleet[who].status(fleet.space).value(); }
    /// Records of blobs and their chunks in that vault.
    std::size_t records(const std::string& who)
    {
        std::size_t count = 0;
        for (const auto kind : {engine::kBlobRecord, engine::kBlobChunkRecord, engine::kBlobDueRecord})
            (void)fleet[who].vault().scanAll(kind, [&](ByteView, std::uint64_t, ByteView) {
                ++count;
                return true;
            });
        return count;
    }
    bool inServer(std::string_view text)
    {
        bool found = false;
        for (const auto& entry : std::filesystem::recursive_directory_iterator(fleet.folder())) {
            if (!entry.is_regular_file())
                continue;
            std::ifstream in(entry.path(), std::ios::binary);
            const std::string bytes{std::istreambuf_iterator<char>(in), {}};
            found = found || bytes.find(text) != std::string::npos;
        }
        return found;
    }
};

} // namespace

TEST_CASE("a picture reaches the other parent without what its camera wrote")
{
    Family f;
    const Bytes taken = photo();
    REQUIRE(holds(taken, "Lotusstraat"));
    const ItemId picture = f.add("parent", taken, {}, "Aan tafel");
    CHECK(f.item("parent", picture)->picture->here);
    CHECK(f.item("parent", picture)->picture->waiting);
    CHECK(f.status("parent").picturesToSend == 1);
    REQUIRE(f.fleet.sync("parent").ok());
    CHECK(f.sent == 1);
    CHECK_FALSE(f.item("parent", picture)->picture->waiting);
    CHECK(f.status("parent").picturesToSend == 0);

    REQUIRE(f.fleet.sync("coach").ok());
    const auto shown = f.item("coach", picture);
    REQUIRE(shown);
    CHECK(shown->part == f.part);
    CHECK(shown->text("caption") == "Aan tafel");
    CHECK(shown->field("file") == nullptr); // its key is nobody's to see
    REQUIRE(shown->picture);
    CHECK(shown->picture->here);
    CHECK(shown->picture->orientation == 6);
    CHECK(shown->picture->width == 64);
    const auto seen = f.picture("coach", picture);
    REQUIRE(seen.ok());
    CHECK(seen.value().format == "jpeg");
    CHECK_FALSE(holds(seen.value().bytes, "Lotus"));
    CHECK_FALSE(holds(seen.value().bytes, "Fairphone"));
    CHECK(pixelsOf(seen.value().bytes) == pixelsOf(taken));
    CHECK(f.picture("parent", picture).value().bytes == seen.value().bytes);
    const std::string file = f.fleet["coach"].exportJson(f.fleet.space, {}).value();
    CHECK(file.find(toBase64Url(seen.value().bytes)) != std::string::npos);
    CHECK(file.find("Lotus") == std::string::npos);
    CHECK_FALSE(f.inServer("Lotusstraat"));
    // Nothing more to say: one request.
    REQUIRE(f.fleet.sync("coach").ok());
    const std::uint64_t before = f.fleet.requests;
    REQUIRE(f.fleet.sync("coach").ok());
    CHECK(f.fleet.requests == before + 1);
    CHECK(f.records("parent") == 2);
}

TEST_CASE("a large picture goes on where it was cut off on its way there and back")
{
    Family f;
    const Bytes large = photo(2, 900, 700); // some ten chunks
    const ItemId picture = f.add("parent", large);
    const std::size_t chunks = f.item("parent", picture)->picture->size / wire::limits::kBlobPlainChunk + 1;
    REQUIRE(chunks > 5);
    int left = 3;
    f.fleet.lose = [&](const engine::OutRequest& request) {
        return request.path == wire::kPathBlob
               && wire::decode<wire::BlobRequest>(request.body).value().action != wire::BlobAction::Ask && left-- <= 0;
    };
    CHECK(f.fleet.sync("parent").ok()); // words are through: a picture under way is no failure
    CHECK(f.status("parent").picturesToSend == 1);
    left = 1'000'000;
    REQUIRE(f.fleet.sync("coach").ok());
    CHECK_FALSE(f.item("coach", picture)->picture->here);
    CHECK(f.picture("coach", picture).error().detail == "picture-coming");
    CHECK(f.status("coach").picturesComing == 1);
    f.fleet.restart("parent");
    REQUIRE(f.fleet.sync("parent").ok());
    CHECK(f.sent == chunks); // none of them twice
    CHECK(f.status("parent").picturesToSend == 0);

    left = 4;
    CHECK(f.fleet.sync("coach").ok());
    CHECK_FALSE(f.item("coach", picture)->picture->here);
    left = 1'000'000;
    f.fleet.restart("coach");
    REQUIRE(f.fleet.sync("coach").ok());
    CHECK(f.fetched == chunks);
    CHECK(pixelsOf(f.picture("coach", picture).value().bytes) == pixelsOf(large));
    CHECK(f.status("coach").picturesComing == 0);
}

TEST_CASE("a kill after any request leaves a picture that still arrives")
{
    Family f(0xF071);
    const ItemId picture = f.add("parent", photo(3, 300, 200));
    for (int after = 0; after < 12; ++after) {
        for (const char* who : {"parent", "coach"}) {
            int count = 0;
            f.fleet.stop = [&](const std::string&) { return count++ >= after; };
            (void)f.fleet.sync(who);
            f.fleet.stop = {};
            f.fleet.restart(who);
        }
    }
    f.fleet.syncAll();
    CHECK(f.picture("coach", picture).ok());
    CHECK(f.status("parent").picturesToSend + f.status("coach").picturesComing == 0);
}

TEST_CASE("a second device of the same person has the pictures too")
{
    Family f(0xF072);
    const ItemId picture = f.add("parent", photo(4));
    f.fleet.syncAll();
    f.fleet.add("tablet", "parent");
    const std::string code = f.fleet["parent"].addDevice({}).value();
    REQUIRE(f.fleet["tablet"].join(code).ok());
    for (int i = 0; i < 4; ++i)
        for (const char* who : {"tablet", "parent"})
            (void)f.fleet.sync(who);
    CHECK(f.picture("tablet", picture).ok());
}

TEST_CASE("who is given the part later has its pictures and who lost it has none")
{
    Family f(0xF073);
    const ItemId picture = f.add("parent", photo(5));
    f.fleet.syncAll();
    f.fleet.add("buddy", "buddy");
    const PersonId buddy = f.fleet.letIn("parent", "buddy", "buddy");
    f.fleet.syncAll();
    CHECK(f.picture("buddy", picture).code() == Errc::NotFound);
    CHECK(f.records("buddy") == 0);
    engine::ShareDraft share;
    share.part = f.part;
    share.with = buddy;
    share.purpose = "meekijken";
    share.withHistory = true;
    REQUIRE(f.fleet["parent"].share(f.fleet.space, share).ok());
    f.fleet.syncAll();
    CHECK(f.picture("buddy", picture).ok());

    const std::size_t sent = f.sent;
    REQUIRE(f.fleet["parent"].unshare(f.fleet.space, f.part, buddy).ok()); // and the lock is changed
    f.fleet.syncAll();
    CHECK(f.picture("buddy", picture).code() == Errc::NotFound);
    CHECK(f.records("buddy") == 0);
    CHECK(f.sent == sent); // a rotation sends nothing again
    const ItemId next = f.add("parent", photo(6));
    f.fleet.syncAll();
    CHECK(f.picture("coach", next).ok());
    CHECK(f.picture("coach", picture).ok());
    CHECK(f.picture("buddy", next).code() == Errc::NotFound);
    CHECK(f.records("buddy") == 0);
}

TEST_CASE("pictures go along when what they belong to moves")
{
    Family f(0xF074);
    const ItemId picture = f.add("parent", photo(7));
    // Not yet where it is moved from: the coach does not have its content.
    REQUIRE(f.fleet.sync("parent").ok());
    f.fleet.lose = [](const engine::OutRequest& request) { return request.path == wire::kPathBlob; };
    REQUIRE(f.fleet.sync("coach").ok());
    const PartId target = f.fleet["coach"].createPart(f.fleet.space, "Rust", "goal").value();
    CHECK(f.fleet["coach"].moveItem(f.fleet.space, f.goal, target, true).error().detail == "picture-coming");
    f.fleet.lose = {};
    f.fleet.syncAll();
    REQUIRE(f.fleet["coach"].moveItem(f.fleet.space, f.goal, target, true).ok());
    CHECK(f.item("coach", picture)->part == target);
    f.fleet.syncAll();
    for (const char* who : {"coach", "parent"}) {
        CHECK(f.item(who, picture)->part == target);
        CHECK(f.picture(who, picture).ok());
        CHECK(f.item(who, picture)->picture->here);
    }
    f.fleet.add("buddy", "buddy");
    const PersonId buddy = f.fleet.letIn("parent", "buddy", "buddy");
    engine::ShareDraft share;
    share.part = target;
    share.with = buddy;
    share.purpose = "meekijken";
    share.withHistory = true;
    REQUIRE(f.fleet["parent"].share(f.fleet.space, share).ok());
    f.fleet.syncAll();
    CHECK(f.picture("buddy", picture).ok());
}

TEST_CASE("the pictures of an erased part are gone from every device and the server")
{
    Family f(0xF075);
    const ItemId picture = f.add("parent", photo(8));
    f.fleet.syncAll();
    const auto blob = [&]() -> std::optional<Bytes> {
        const auto row = f.fleet.store().chain(ChainId{f.part.bytes}).value();
        std::optional<Bytes> found;
        (void)f.fleet.store().eachChunk(row->key, [&](const server::ChunkMeta& chunk) -> Result<void> {
            found = copyOf(chunk.hash.view());
            return {};
        });
        return found;
    };
    REQUIRE(blob());
    REQUIRE(f.fleet["parent"].erase(f.fleet.space, f.part, "genoeg").ok());
    f.fleet.syncAll();
    CHECK(f.picture("coach", picture).code() == Errc::NotFound); // out of sight at once
    const std::int64_t later = 31LL * 24 * 60 * 60'000;
    f.fleet.serverClock.ms += later;
    for (auto& [who, clock] : f.fleet.clocks)
        clock->ms += later;
    f.fleet.syncAll();
    REQUIRE(f.fleet.core().compact().ok());
    for (const char* who : {"coach", "parent"})
        CHECK(f.records(who) == 0);
    CHECK_FALSE(blob());
}

TEST_CASE("a restored server is given the pictures it lost by who has them")
{
    Family f(0xF076);
    f.fleet.syncAll();
    f.fleet.backUpServer("before");
    const ItemId picture = f.add("parent", photo(9));
    f.fleet.syncAll();
    REQUIRE(f.picture("coach", picture).ok());
    f.fleet.restoreServer("before");
    // The one who made it never comes back: the coach gives both the words and the picture.
    for (int i = 0; i < 4; ++i)
        (void)f.fleet.sync("coach");
    (void)f.fleet.sync("parent");
    for (int i = 0; i < 3; ++i)
        (void)f.fleet.sync("coach");
    f.fleet.syncAll();
    f.fleet.add("tablet", "coach");
    const std::string code = f.fleet["coach"].addDevice({}).value();
    REQUIRE(f.fleet["tablet"].join(code).ok());
    for (int i = 0; i < 4; ++i)
        for (const char* who : {"tablet", "coach"})
            (void)f.fleet.sync(who);
    CHECK(f.picture("tablet", picture).ok());
}

TEST_CASE("what cannot be a picture or tells where somebody is hidden is not kept")
{
    Family f(0xF077);
    const auto refusal = [&](engine::PictureDraft draft) {
        const auto made = f.fleet["parent"].addPicture(f.fleet.space, draft);
        return made.ok() ? std::string("taken") : std::string(name(made.code())) + " " + made.error().detail;
    };
    const std::size_t before = f.fleet["parent"].show(f.fleet.space).value().items.size();
    CHECK(refusal({f.goal, {}, copyOf(viewOf("no picture"))}) == "bad-value picture-format");
    CHECK(refusal({f.goal, {}, photo(), "bel\x07"}) == "bad-value caption");
    CHECK(refusal({ItemId{{1}}, {}, photo()}) == "not-found ");
    CHECK(refusal({{}, PartId{{1}}, photo()}) == "not-found ");
    CHECK(f.fleet["parent"].addItem(f.fleet.space, {"picture", f.part, {}}).error().detail == "picture");
    CHECK(f.fleet["parent"].show(f.fleet.space).value().items.size() == before);
    CHECK(f.records("parent") == 0);
    CHECK(f.picture("parent", f.goal).code() == Errc::NotFound);
    // In the core when nothing is named; its words can be changed, and it can be removed and come back.
    engine::PictureDraft loose;
    loose.bytes = makePng();
    const ItemId picture = f.fleet["parent"].addPicture(f.fleet.space, loose).value();
    REQUIRE(f.fleet["parent"].setFields(f.fleet.space, picture, {{"caption", "buiten"}}).ok());
    CHECK(f.fleet["parent"].setFields(f.fleet.space, picture, {{"file", ""}}).error().detail == "file");
    CHECK(f.picture("parent", picture).value().format == "png");
    REQUIRE(f.fleet["parent"].removeItem(f.fleet.space, picture).ok());
    CHECK_FALSE(f.item("parent", picture));
    REQUIRE(f.fleet["parent"].restoreItem(f.fleet.space, picture).ok());
    CHECK(f.picture("parent", picture).ok());
    const auto history = f.fleet["parent"].history(f.fleet.space, picture);
    REQUIRE(history.ok());
    for (const auto& change : history.value())
        CHECK(change.field != "file");
}

TEST_CASE("a large photo is made smaller than a megabyte before it is kept", "[pictures]")
{
    // Killed: kept as large as a blob may be.
    Family f;
    const Bytes large = photo(3, 2000, 1500);
    REQUIRE(large.size() > 1024 * 1024);
    const ItemId picture = f.add("parent", large);
    const auto shown = f.item("parent", picture);
    REQUIRE(shown.has_value());
    REQUIRE(shown->picture.has_value());
    CHECK(shown->picture->size <= 1024 * 1024);
    CHECK(shown->picture->width == 1000);
}

TEST_CASE("what somebody's changed app left in a picture is taken out before it is shown or saved", "[pictures]")
{
    // Killed: what was opened is given on as it is.
    Family f;
    auto& parent = static_cast<engine::AccountImpl&>(f.fleet["parent"]);
    engine::Space& space = *parent.open(f.fleet.space).value();
    engine::Part& part = space.parts.at(f.part);
    const Bytes raw = photo();
    REQUIRE(holds(raw, "Lotusstraat"));
    crypto::SystemRandom random;
    const crypto::Key key(random);
    const std::vector<Bytes> chunks = wire::sealBlob(key, random, raw);
    std::vector<Hash> hashes;
    for (const Bytes& chunk : chunks)
        hashes.push_back(wire::hashOfChunk(chunk));
    const engine::FileRef file{wire::blobIdOf(hashes),
                               copyOf(key.view()),
                               static_cast<std::uint16_t>(chunks.size()),
                               static_cast<std::uint32_t>(raw.size()),
                               1,
                               64,
                               48,
                               1};
    const ItemId picture = random.id<ItemId>();
    std::vector<wire::Operation> operations(2);
    for (wire::Operation& one : operations) {
        one.item = picture;
        one.kind = model::kind::kPicture;
    }
    operations[0].field = wire::kFieldExistence;
    operations[0].value = true;
    operations[1].field = model::picture::kFile;
    operations[1].value = encode(file);
    REQUIRE(parent
                .save(space,
                      [&](vault::Transaction& tx) -> Result<void> {
                          KP_TRY(space.writeCommit(tx, part, operations));
                          const engine::BlobShelf shelf(f.fleet["parent"].vault(), f.fleet.space);
                          for (std::uint16_t number = 0; number < file.chunks; ++number)
                              KP_TRY(shelf.putChunk(tx, file.blob, number, chunks[number]));
                          KP_TRY(shelf.put(tx, part.id, {file.blob, file.chunks, file.chunks, false}));
                          shelf.setDue(tx, {1, 0});
                          return {};
                      })
                .ok());
    f.fleet.syncAll(3);
    for (const char* who : {"parent", "coach"}) {
        const auto shown = f.fleet[who].picture(f.fleet.space, picture);
        REQUIRE(shown.ok());
        CHECK_FALSE(holds(shown.value().bytes, "Lotus"));
    }
}

TEST_CASE("a picture goes along into a safety exception and is gone when that ends", "[pictures]")
{
    // Killed: the copy without its content.
    Danger f;
    engine::PictureDraft draft;
    draft.of = f.goal;
    draft.bytes = photo();
    const ItemId picture = f.fleet["parent"].addPicture(f.fleet.space, draft).value();
    f.fleet.syncAll(2);
    REQUIRE(f.fleet["coach"].picture(f.fleet.space, picture).ok());
    CHECK(f.fleet["colleague"].picture(f.fleet.space, picture).code() == Errc::NotFound);
    engine::SafetyDraft ask = f.draft();
    ask.items.push_back(picture);
    const auto question = f.fleet["coach"].proposeSafety(f.fleet.space, ask);
    REQUIRE(question.ok());
    REQUIRE(f.fleet.sync("coach").ok());
    REQUIRE(f.fleet.sync("colleague").ok());
    REQUIRE(f.fleet["colleague"].answerSafety(f.fleet.space, question.value(), true).ok());
    for (const char* who : {"colleague", "coach", "coach", "colleague"})
        REQUIRE(f.fleet.sync(who).ok());
    CHECK(f.fleet["colleague"].picture(f.fleet.space, picture).ok());
    f.pass(8 * kDay);
    CHECK_FALSE(f.fleet["colleague"].picture(f.fleet.space, picture).ok());
    f.fleet.syncAll(2);
    CHECK_FALSE(f.fleet["colleague"].picture(f.fleet.space, picture).ok());
    CHECK(f.fleet["coach"].picture(f.fleet.space, picture).ok()); // still in the goal
}
