// A locked app shows nothing and a plan that was left leaves nothing: every property of every view-model is compared with
// that of one just made.
// Killed: a goal's words kept when locked; the appointment kept; answers of the plan before taken for the plan now; a draft
// typed in the last moment lost at the lock; who was to sign second, whose view it was, what was answered kept.
#include "mobile/clash_model.h"
#include "mobile/closing_model.h"
#include "mobile/compass_model.h"
#include "mobile/consent_model.h"
#include "mobile/consents_model.h"
#include "mobile/decides_model.h"
#include "mobile/devices_model.h"
#include "mobile/domain_model.h"
#include "mobile/draft_model.h"
#include "mobile/editor_model.h"
#include "mobile/erasure_model.h"
#include "mobile/families_model.h"
#include "mobile/family_glance_model.h"
#include "mobile/goal_model.h"
#include "mobile/handovers_model.h"
#include "mobile/helping_model.h"
#include "mobile/invite_model.h"
#include "mobile/leave_model.h"
#include "mobile/loss_model.h"
#include "mobile/members_model.h"
#include "mobile/minors_model.h"
#include "mobile/network_model.h"
#include "mobile/open_book_model.h"
#include "mobile/own_file_model.h"
#include "mobile/own_part_model.h"
#include "mobile/parcels_model.h"
#include "mobile/plan_model.h"
#include "mobile/proposal_model.h"
#include "mobile/protection_model.h"
#include "mobile/question_model.h"
#include "mobile/recovery_model.h"
#include "mobile/safety_model.h"
#include "mobile/search_model.h"
#include "mobile/sees_model.h"
#include "mobile/sharing_model.h"
#include "mobile/signing_model.h"
#include "mobile/stand_in_model.h"
#include "mobile/sync_status_model.h"
#include "mobile/today_model.h"
#include "tests/mobile/family.h"

#include <QTemporaryDir>

#include <catch2/catch.hpp>

using namespace kp;
using kp::test::FamilyApp;

namespace {

/// Which item the screen is about, and what is chosen before anything is read.
const QStringList kMayStay{"host",         "space",       "loaded",   "objectName", "goal",       "item",
                           "which",        "title",       "placeKey", "device",     "icon",       "currentKey",
                           "currentTitle", "currentIcon", "dateText", "role",       "familyRole", "filter"};

QString asText(const QVariant& value)
{
    if (value.canConvert<QAbstractItemModel*>() && value.value<QAbstractItemModel*>() != nullptr) {
        const auto* model = value.value<QAbstractItemModel*>();
        QStringList cells;
        for (int row = 0; row < model->rowCount(); ++row)
            for (const int role : model->roleNames().keys())
                cells.append(asText(model->data(model->index(row, 0), role)));
        return cells.join(u'|');
    }
    if (value.typeId() == QMetaType::QVariantList || value.typeId() == QMetaType::QStringList) {
        QStringList parts;
        for (const QVariant& one : value.toList())
            parts.append(asText(one));
        return parts.join(u',');
    }
    if (value.typeId() == QMetaType::QVariantMap)
        return asText(QVariant(value.toMap().values()));
    return value.toString();
}

QStringList contentOf(const QObject& model)
{
    QStringList found;
    const QMetaObject* meta = model.metaObject();
    for (int i = 0; i < meta->propertyCount(); ++i) {
        const QMetaProperty property = meta->property(i);
        if (!kMayStay.contains(QLatin1String(property.name())))
            found.append(QLatin1String(property.name()) + "=" + asText(property.read(&model)));
    }
    return found;
}

void add(FamilyApp& family, const char* kind, std::vector<engine::FieldText> fields)
{
    const auto made = family.ask<Result<ItemId>>([&](engine::Account& account) {
        return account.addItem(family.spaceId(), {kind, {}, fields});
    });
    REQUIRE(made.ok());
}

void fill(FamilyApp& family)
{
    const std::string me = family.parent.toStdString();
    add(family, "start-question", {{"words", "Hoe krijgen we rust?"}});
    add(family, "strength", {{"words", "Vrijdag samen eten"}});
    add(family, "action",
        {{"words", "Bellen met school"}, {"who", "[\"" + me + "\"]"}, {"goal", family.goal.toStdString()}});
    add(family, "appointment", {{"what", "Huisbezoek"}, {"when", "2099-11-26"}, {"where", "thuis"}});
    add(family, "domain", {{"which", "school"}, {"rating", "4"}, {"whose", me}, {"words", "Beter"}, {"place", "now"}});
    add(family, "network-person", {{"name", "Fatima"}, {"circle", "neighbourhood"}, {"load", "much"}});
    add(family, "note", {{"text", "Het lukt"}, {"goal", family.goal.toStdString()}});
    add(family, "condition", {{"words", "Naar school gaan"}, {"setter", "jeugdrechter"}});
}

/// Loads it on the family, then lets `leave` happen, and compares.
template <class Model>
void checkForgets(FamilyApp& family, const std::function<void(Model&)>& prepare, const std::function<void(Model&)>& leave)
{
    Model fresh;
    Model model;
    INFO(model.metaObject()->className());
    model.setHost(&family.host);
    model.setSpace(family.space);
    prepare(model);
    REQUIRE(FamilyApp::waitFor([&] { return contentOf(model) != contentOf(fresh); }));
    CHECK(FamilyApp::settle());
    leave(model);
    CHECK(contentOf(model).join(u'\n').toStdString() == contentOf(fresh).join(u'\n').toStdString());
    CHECK(FamilyApp::settle()); // and nothing comes after
    QStringList later = contentOf(model);
    later.removeIf([](const QString& one) { return one.startsWith(QLatin1String("errorText=")); });
    QStringList still = contentOf(fresh);
    still.removeIf([](const QString& one) { return one.startsWith(QLatin1String("errorText=")); });
    CHECK(later.join(u'\n').toStdString() == still.join(u'\n').toStdString());
}

template <class Model>
void checkBothWays(
    FamilyApp& family, const std::function<void(Model&)>& prepare = [](Model&) {})
{
    checkForgets<Model>(family, prepare, [](Model& model) { model.setSpace(QString(64, QLatin1Char('a'))); });
    checkForgets<Model>(family, prepare, [&](Model& model) {
        model.clearError();
        family.host.close();
    });
    bool open = false;
    family.host.open(family.folder(), app::SecretText(QString::fromUtf8(test::kPassphrase)),
                     [&](Result<void> result) { open = result.ok(); });
    REQUIRE(FamilyApp::waitFor([&] { return open; }));
}

} // namespace

TEST_CASE("after a lock or another plan every view-model is as one just made")
{
    FamilyApp family("parent");
    fill(family);
    checkBothWays<app::TodayModel>(family);
    checkBothWays<app::FamilyGlanceModel>(family);
    checkBothWays<app::PlanModel>(family);
    checkBothWays<app::GoalModel>(family, [&](app::GoalModel& model) {
        model.setGoal(family.goal);
        model.loadHistory();
    });
    checkBothWays<app::DraftModel>(family, [&](app::DraftModel& model) {
        const auto kept = family.ask<Result<void>>(
            [&](engine::Account& account) { return account.saveDraft(family.spaceId(), "place", "nog niet af"); });
        REQUIRE(kept.ok());
        model.setPlaceKey(QStringLiteral("place"));
    });
    checkBothWays<app::CompassModel>(family);
    checkBothWays<app::DomainModel>(family, [](app::DomainModel& model) { model.setWhich(QStringLiteral("school")); });
    checkBothWays<app::EditorModel>(family, [](app::EditorModel& model) {
        REQUIRE(FamilyApp::waitFor([&] { return model.isLoaded(); }));
        model.begin(QStringLiteral("goal"), {}, {});
        model.setWords(QStringLiteral("Iets nieuws"));
    });
    checkBothWays<app::HelpingModel>(family);
    checkBothWays<app::NetworkModel>(family, [](app::NetworkModel& model) {
        REQUIRE(FamilyApp::waitFor([&] { return model.isLoaded(); }));
        model.pick(test::cellAt(*model.people(), 0, "key").toString());
    });
    checkBothWays<app::SharingModel>(family);
    checkBothWays<app::ConsentModel>(family, [&](app::ConsentModel& model) { model.pick(family.goalPart, family.buddy); });
    checkBothWays<app::MembersModel>(family, [&](app::MembersModel& model) {
        REQUIRE(FamilyApp::waitFor([&] { return model.isLoaded(); }));
        model.pick(family.buddy);
    });
    checkBothWays<app::OpenBookModel>(family);
    checkBothWays<app::SearchModel>(family, [](app::SearchModel& model) { model.look(QStringLiteral("school")); });
    checkBothWays<app::InviteModel>(family, [](app::InviteModel& model) {
        model.make(QStringLiteral("Oma"), {}, {}, false);
        REQUIRE(FamilyApp::waitFor([&] { return !model.code().isEmpty(); }));
    });
}

TEST_CASE("after a lock or another plan nothing is left of devices and sheet")
{
    FamilyApp family("parent with parcel");
    checkBothWays<app::DecidesModel>(family);
    checkBothWays<app::DevicesModel>(family, [](app::DevicesModel& model) {
        REQUIRE(FamilyApp::waitFor([&] { return model.isLoaded(); }));
        model.pick(test::cellAt(*model.devices(), 0, "key").toString());
        model.makeCode();
        REQUIRE(FamilyApp::waitFor([&] { return !model.code().isEmpty(); }));
    });
    checkBothWays<app::LossModel>(family, [&](app::LossModel& model) {
        const auto all = family.ask<Result<std::vector<engine::DeviceListed>>>(
            [&](engine::Account& account) { return account.devices(family.spaceId()); });
        for (const engine::DeviceListed& device : all.value())
            if (device.removed)
                model.setDevice(QString::fromStdString(device.device.hex()));
    });
    checkBothWays<app::ParcelsModel>(family, [](app::ParcelsModel& model) {
        REQUIRE(FamilyApp::waitFor([&] { return model.isLoaded(); }));
        model.pick(test::cellAt(*model.parcels(), 0, "key").toString());
    });
    checkBothWays<app::RecoveryModel>(family, [](app::RecoveryModel& model) {
        REQUIRE(FamilyApp::waitFor([&] { return model.isLoaded(); }));
        model.make();
        REQUIRE(FamilyApp::waitFor([&] { return !model.words().isEmpty(); }));
    });
}

TEST_CASE("after a lock or another plan nothing is left of one's own file")
{
    FamilyApp family("parent");
    family.host.setProven(true);
    QTemporaryDir folder;
    checkBothWays<app::OwnFileModel>(family, [&](app::OwnFileModel& model) {
        REQUIRE(FamilyApp::waitFor([&] { return model.isLoaded(); }));
        model.save(folder.path());
        REQUIRE(FamilyApp::waitFor([&] { return !model.savedText().isEmpty(); }));
    });
}

TEST_CASE("after a lock or another plan nothing is left of closing")
{
    FamilyApp family("coach");
    checkBothWays<app::ClosingModel>(family);
}

TEST_CASE("after a lock or another plan nothing is left of erasing")
{
    FamilyApp asked("mother erasing");
    checkBothWays<app::ErasureModel>(asked, [](app::ErasureModel& model) {
        REQUIRE(FamilyApp::waitFor([&] { return model.isLoaded(); }));
        model.consider(QStringLiteral("all"));
    });
    FamilyApp gone("mother erased");
    checkBothWays<app::ErasureModel>(gone);
}

TEST_CASE("after a lock or another plan nothing is left of leaving and of a stand-in")
{
    FamilyApp leaving("coach with colleague");
    checkBothWays<app::LeaveModel>(leaving, [&](app::LeaveModel& model) {
        REQUIRE(FamilyApp::waitFor([&] { return model.isLoaded(); }));
        model.pick(leaving.colleague);
    });
    // It is about all plans: another one that is open changes nothing of it.
    checkForgets<app::HandoversModel>(
        leaving, [](app::HandoversModel&) {}, [&](app::HandoversModel&) { leaving.host.close(); });
    FamilyApp along("parent with stand-in");
    checkBothWays<app::StandInModel>(along);
}

TEST_CASE("after a lock or another plan nothing is left of what was asked")
{
    FamilyApp family("parent asked");
    checkBothWays<app::QuestionModel>(family);
    checkBothWays<app::ConsentsModel>(family, [](app::ConsentsModel& model) {
        REQUIRE(FamilyApp::waitFor([&] { return model.isLoaded(); }));
        model.pick(test::cellAt(*model.running(), 0, "key").toString());
    });
}

TEST_CASE("after a lock or another plan nothing is left of young people and of one's own part")
{
    FamilyApp family("youth");
    checkBothWays<app::MinorsModel>(family);
    app::OwnPartModel own;
    own.setHost(&family.host);
    own.setSpace(family.space);
    REQUIRE(FamilyApp::waitFor([&] { return own.isLoaded(); }));
    own.create();
    REQUIRE(FamilyApp::waitFor([&] { return own.isMade(); }));
    checkBothWays<app::OwnPartModel>(family);
}

TEST_CASE("after a lock or another plan nothing is left of safety and of protected persons")
{
    FamilyApp told("parent told");
    checkBothWays<app::SafetyModel>(told);
    FamilyApp asked("colleague asked");
    checkBothWays<app::SigningModel>(asked);
    FamilyApp coach("coach with colleague");
    checkBothWays<app::ProposalModel>(coach, [&](app::ProposalModel& model) {
        REQUIRE(FamilyApp::waitFor([&] { return model.isLoaded(); }));
        model.unfold(coach.goalPart);
        model.pick(coach.goal);
    });
    FamilyApp family("parent protected");
    checkBothWays<app::ProtectionModel>(family, [&](app::ProtectionModel& model) {
        REQUIRE(FamilyApp::waitFor([&] { return model.isLoaded(); }));
        model.consider(family.parent);
    });
    checkBothWays<app::SeesModel>(family, [&](app::SeesModel& model) {
        model.setPerson(family.father);
        REQUIRE(FamilyApp::waitFor([&] { return model.isShown(); }));
        QTemporaryDir folder;
        family.host.setProven(true);
        model.save(folder.path());
        REQUIRE(FamilyApp::waitFor([&] { return !model.savedText().isEmpty(); }));
    });
    checkBothWays<app::ConsentModel>(family, [&](app::ConsentModel& model) {
        const auto parts = family.ask<Result<std::vector<engine::PartShown>>>(
            [&](engine::Account& account) { return account.parts(family.spaceId()); });
        REQUIRE(parts.ok());
        for (const engine::PartShown& part : parts.value())
            if (part.kind == "contact-card")
                model.pick(app::text(part.part), family.buddy);
        model.setSecond(family.coach);
    });
}

TEST_CASE("the list of families and the sync state are empty in a locked app")
{
    FamilyApp family("coach");
    app::FamiliesModel families, freshFamilies;
    app::SyncStatusModel status, freshStatus;
    families.setHost(&family.host);
    status.setHost(&family.host);
    REQUIRE(FamilyApp::waitFor([&] { return families.count() == 1 && contentOf(status) != contentOf(freshStatus); }));
    CHECK(FamilyApp::settle());
    family.host.close();
    CHECK(contentOf(families).join(u'\n').toStdString() == contentOf(freshFamilies).join(u'\n').toStdString());
    CHECK(contentOf(status).join(u'\n').toStdString() == contentOf(freshStatus).join(u'\n').toStdString());
}

TEST_CASE("what was typed in the last moment before the lock is there afterwards")
{
    FamilyApp family("parent");
    app::EditorModel editor;
    editor.setHost(&family.host);
    editor.setSpace(family.space);
    REQUIRE(FamilyApp::waitFor([&] { return editor.isLoaded(); }));
    editor.begin(QStringLiteral("strength"), {}, {});
    editor.setWords(QStringLiteral("Bijna getypt"));
    family.host.close(); // before the pause in typing after which it is kept
    CHECK(editor.words().isEmpty());
    bool open = false;
    family.host.open(family.folder(), app::SecretText(QString::fromUtf8(test::kPassphrase)),
                     [&](Result<void> result) { open = result.ok(); });
    REQUIRE(FamilyApp::waitFor([&] { return open && editor.isLoaded(); }));
    editor.begin(QStringLiteral("strength"), {}, {});
    CHECK(FamilyApp::waitFor([&] { return editor.words() == QStringLiteral("Bijna getypt"); }));
}
