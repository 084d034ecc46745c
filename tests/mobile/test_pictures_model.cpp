// Pictures on a screen: chosen, kept without what the camera wrote, small and large, coming and waiting, forgotten when locked.
#include "mobile/pictures_model.h"
#include "tests/mobile/family.h"
#include "tests/support/pictures.h"

#include <QFile>
#include <QTemporaryDir>

#include <catch2/catch.hpp>

using namespace kp;
using kp::test::cellAt;
using kp::test::FamilyApp;

namespace {

constexpr const char* kPlace = "Lotusstraat 12";

struct Screen {
    FamilyApp family{"parent"};
    app::PicturesModel model;
    QTemporaryDir folder;

    Screen()
    {
        model.setHost(&family.host);
        model.setSpace(family.space);
        model.setAbout(family.goal);
        REQUIRE(FamilyApp::waitFor([&] { return model.isLoaded(); }));
    }
    QUrl file(const QString& name, const Bytes& bytes) const
    {
        QFile out(folder.filePath(name));
        REQUIRE(out.open(QIODevice::WriteOnly));
        out.write(reinterpret_cast<const char*>(bytes.data()), static_cast<qsizetype>(bytes.size()));
        return QUrl::fromLocalFile(out.fileName());
    }
    void add(const QUrl& from, const QString& caption)
    {
        model.choose(from);
        REQUIRE(FamilyApp::waitFor([&] { return model.hasChosen(); }));
        const int before = model.count();
        model.add(caption);
        REQUIRE(FamilyApp::waitFor([&] { return model.count() == before + 1; }));
    }
};

Bytes photo()
{
    test::JpegDraft draft;
    draft.width = 640;
    draft.height = 480;
    draft.orientation = 6;
    draft.place = kPlace;
    return test::makeJpeg(draft);
}

} // namespace

TEST_CASE("a chosen picture is kept without what its camera wrote and shown turned", "[mobile]")
{
    Screen screen;
    app::PicturesModel& model = screen.model;
    CHECK(model.count() == 0);
    screen.add(screen.file("IMG_thuis.jpg", photo()), "  Aan tafel ");
    CHECK_FALSE(model.hasChosen());
    CHECK(model.chosen().isNull());
    CHECK(cellAt(*model.pictures(), 0, "caption").toString() == "Aan tafel");
    CHECK(cellAt(*model.pictures(), 0, "here").toBool());
    CHECK(cellAt(*model.pictures(), 0, "spoken").toString().contains("Aan tafel"));
    const auto small = cellAt(*model.pictures(), 0, "image").value<QImage>();
    CHECK(small.height() == 320); // upright: it was stored lying
    CHECK(small.width() == 240);
    model.look(cellAt(*model.pictures(), 0, "key").toString());
    REQUIRE(FamilyApp::waitFor([&] { return !model.large().isNull(); }));
    CHECK(model.large().size() == QSize(480, 640));
    CHECK(model.lookedCaption() == "Aan tafel");

    screen.family.host.close();
    REQUIRE(FamilyApp::waitFor([&] { return model.large().isNull(); }));
    CHECK(model.count() == 0);
    CHECK(model.looked().isEmpty());
}

TEST_CASE("what is no picture is refused in a sentence and nothing is added", "[mobile]")
{
    Screen screen;
    const auto refusal = [&](const QUrl& file) {
        screen.model.clearError();
        screen.model.choose(file);
        REQUIRE(FamilyApp::waitFor([&] { return !screen.model.errorText().isEmpty(); }));
        CHECK_FALSE(screen.model.hasChosen());
        return screen.model.errorText();
    };
    CHECK(refusal(screen.file("a.jpg", copyOf(viewOf("no picture")))).contains("Nothing was added"));
    CHECK(refusal(QUrl::fromLocalFile(screen.folder.filePath("none"))).contains("Nothing was added"));
    CHECK(screen.model.count() == 0);
}

TEST_CASE("a picture of somebody else says that it is coming until it is here", "[mobile]")
{
    Screen screen;
    engine::PictureDraft draft;
    draft.of = app::idOf<ItemId>(screen.family.goal);
    draft.bytes = photo();
    const auto made = screen.family.other("coach").addPicture(screen.family.spaceId(), draft);
    REQUIRE(made.ok());
    screen.family.sync("coach");
    screen.family.connect(screen.family.host);
    screen.family.host.syncNow();
    REQUIRE(FamilyApp::waitFor(
        [&] { return screen.model.count() == 1 && cellAt(*screen.model.pictures(), 0, "here").toBool(); }));
    CHECK(screen.model.stateText().isEmpty());
    const QString key = cellAt(*screen.model.pictures(), 0, "key").toString();
    screen.model.look(key);
    screen.model.remove(key);
    REQUIRE(FamilyApp::waitFor([&] { return screen.model.count() == 0; }));
    CHECK(screen.model.looked().isEmpty());
}
