// What is said of a device that was taken out: what is known, and nothing more.
#include "mobile/loss_model.h"
#include "tests/mobile/family.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <catch2/catch.hpp>

using namespace kp;
using app::LossModel;
using kp::test::FamilyApp;

namespace {

std::vector<engine::DeviceListed> devicesOf(FamilyApp& family)
{
    return family
        .ask<Result<std::vector<engine::DeviceListed>>>(
            [&](engine::Account& account) { return account.devices(family.spaceId()); })
        .value();
}

QString tabletIn(FamilyApp& family, bool removed)
{
    for (const engine::DeviceListed& device : devicesOf(family))
        if (device.own && !device.thisOne && !device.paper && device.removed == removed)
            return QString::fromStdString(device.device.hex());
    return {};
}

} // namespace

// Killed: what was wiped told of one that was not; the end of the lease left out; a device that is in use recorded.
TEST_CASE("the record of a lost device tells what is known and no more")
{
    FamilyApp family("parent with parcel");
    LossModel loss;
    loss.setHost(&family.host);
    loss.setSpace(family.space);
    loss.setDevice(tabletIn(family, true));
    REQUIRE(FamilyApp::waitFor([&] { return loss.isLoaded(); }));
    const QString facts = loss.facts().join(u'\n');
    INFO(facts.toStdString());
    CHECK(loss.title().contains(QStringLiteral("parent")));
    CHECK(facts.contains(QStringLiteral("It was taken out. It gets nothing new")));
    CHECK(facts.contains(QStringLiteral("It reported on ")));
    CHECK_FALSE(facts.contains(QStringLiteral("It has not reported")));
    CHECK(facts.contains(QStringLiteral("What it had not sent was handed in.")));
    CHECK(facts.contains(QStringLiteral("Weer graag naar school")));

    QTemporaryDir folder;
    loss.save(folder.path());
    CHECK(loss.savedText().contains(QStringLiteral("krachtplan-lost-device.pdf")));
    const QStringList names = QDir(folder.path()).entryList(QDir::Files);
    REQUIRE(names.size() == 1);
    QFile page(QDir(folder.path()).filePath(names.front()));
    REQUIRE(page.open(QIODevice::ReadOnly));
    CHECK(page.readAll().startsWith("%PDF"));
    loss.save(folder.filePath(QStringLiteral("nowhere")));
    CHECK(loss.savedText().isEmpty());
    CHECK(loss.errorText().contains(QStringLiteral("Nothing is lost.")));
}

TEST_CASE("a lost device that was not heard of since is told as it is")
{
    FamilyApp family("parent with tablet");
    const QString tablet = tabletIn(family, false);
    REQUIRE_FALSE(tablet.isEmpty());
    LossModel loss;
    loss.setHost(&family.host);
    loss.setSpace(family.space);
    loss.setDevice(tablet);
    CHECK(FamilyApp::waitFor([&] { return !loss.errorText().isEmpty(); })); // it is in use
    CHECK(loss.facts().isEmpty());
    const auto out = family.ask<Result<void>>(
        [&](engine::Account& account) { return account.revokeDevice(family.spaceId(), app::idOf<DeviceId>(tablet)); });
    REQUIRE(out.ok());
    LossModel after;
    after.setHost(&family.host);
    after.setSpace(family.space);
    after.setDevice(tablet);
    REQUIRE(FamilyApp::waitFor([&] { return after.isLoaded(); }));
    const QString facts = after.facts().join(u'\n');
    INFO(facts.toStdString());
    CHECK(facts.contains(QStringLiteral("The server does not know it yet")));
    CHECK(facts.contains(QStringLiteral("It has not reported that it is wiped.")));
    CHECK_FALSE(facts.contains(QStringLiteral("It reported on ")));
    bool met = false;
    for (const engine::DeviceListed& device : devicesOf(family))
        met = met || (device.removed && device.lastContactMs != 0);
    CHECK(facts.contains(QStringLiteral("the program closes the plan on it after ")) == met);
}
