// Protected persons, words that may tell where one is, and the plan as somebody else sees it, against the real engine.
// Killed: words saved even so at once; the question outliving the lock; a protected card, and the end of a protection, without
// the words of who holds the device; a card given without a second chosen; one's own view shown as somebody else's; a view
// standing under another name.
#include "mobile/clash_model.h"
#include "mobile/consent_model.h"
#include "mobile/editor_model.h"
#include "mobile/minors_model.h"
#include "mobile/network_model.h"
#include "mobile/protection_model.h"
#include "mobile/reveal_model.h"
#include "mobile/sees_model.h"
#include "mobile/signing_model.h"
#include "tests/mobile/family.h"

#include <catch2/catch.hpp>

using namespace kp;
using kp::test::cell;
using kp::test::cellAt;
using kp::test::FamilyApp;

namespace {

template <class Model>
void show(Model& model, FamilyApp& family)
{
    model.setHost(&family.host);
    model.setSpace(family.space);
    REQUIRE(FamilyApp::waitFor([&] { return model.isLoaded(); }));
}

QStringList column(const QAbstractItemModel& model, const char* role)
{
    QStringList found;
    for (int row = 0; row < model.rowCount(); ++row)
        found.append(cellAt(model, row, role).toString());
    return found;
}

engine::PlanShown planOf(FamilyApp& family)
{
    const auto plan = family.ask<Result<engine::PlanShown>>([&](engine::Account& account) {
        return account.show(family.spaceId(), {false, false});
    });
    REQUIRE(plan.ok());
    return plan.value();
}

std::size_t withWords(FamilyApp& family, const std::string& words)
{
    std::size_t count = 0;
    for (const auto plan = planOf(family); const engine::ItemShown& item : plan.items)
        count += item.text("words").find(words) != std::string::npos || item.text("name").find(words) != std::string::npos
                     ? 1
                     : 0;
    return count;
}

std::vector<engine::ProtectionShown> protectionsOf(FamilyApp& family)
{
    const auto all = family.ask<Result<std::vector<engine::ProtectionShown>>>(
        [&](engine::Account& account) { return account.protections(family.spaceId()); });
    REQUIRE(all.ok());
    return all.value();
}

} // namespace

TEST_CASE("a coach protects somebody and a parent only oneself")
{
    FamilyApp family("coach");
    app::ProtectionModel model;
    QAbstractItemModelTester first(model.people(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    QAbstractItemModelTester second(model.candidates(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    show(model, family);
    CHECK(model.count() == 0);
    CHECK(column(*model.candidates(), "key").contains(family.parent));
    int finished = 0;
    QObject::connect(&model, &app::ProtectionModel::finished, &model, [&] { ++finished; });
    model.protect({}, QStringLiteral("geweld"));
    CHECK(model.errorText().contains(QStringLiteral("who it is about")));
    model.protect(family.parent, QStringLiteral("  "));
    REQUIRE(FamilyApp::waitFor([&] { return model.errorText().contains(QStringLiteral("Say why, in at most")); }));
    CHECK(finished == 0);
    family.host.setProven(false); // it may have to be quick
    model.protect(family.parent, QStringLiteral("Er is geweld geweest."));
    REQUIRE(FamilyApp::waitFor([&] { return model.count() == 1; }));
    CHECK(finished == 1);
    CHECK(cell(*model.people(), family.parent, "on").toBool());
    CHECK(cell(*model.people(), family.parent, "reason").toString() == QStringLiteral("Er is geweld geweest."));
    CHECK(cell(*model.people(), family.parent, "said").toString().startsWith(QStringLiteral("You said so: ")));
    CHECK(cell(*model.people(), family.parent, "mayEnd").toBool());
    CHECK_FALSE(column(*model.candidates(), "key").contains(family.parent));

    FamilyApp other("parent");
    app::ProtectionModel own;
    show(own, other);
    CHECK(column(*own.candidates(), "key") == QStringList{other.parent});
}

TEST_CASE("contact details of a protected person are written and read in the shielded card alone")
{
    FamilyApp family("coach of protected");
    app::ProtectionModel model;
    show(model, family);
    const auto contact = [&] { return cell(*model.people(), family.parent, "contact").toStringList(); };
    CHECK(contact() == QStringList{QStringLiteral("Address: Kanarievogelstraat 12, 2060 Zwaluwbeke")});
    REQUIRE(cell(*model.people(), family.parent, "mayWrite").toBool());
    model.writeCard(family.parent, QStringLiteral("0499 11 22 33"), {}, QStringLiteral("Merelweg 1"), {});
    REQUIRE(FamilyApp::waitFor([&] { return contact().size() == 2; }));
    CHECK(contact().contains(QStringLiteral("Address: Merelweg 1")));
    int cards = 0;
    for (const auto plan = planOf(family); const engine::ItemShown& item : plan.items)
        cards += item.kind == "contact-card" ? 1 : 0;
    CHECK(cards == 1); // the one that was there
    // A second card, from elsewhere: all of it is told, and each word is changed where it stands.
    REQUIRE(family
                .ask<Result<ItemId>>([&](engine::Account& account) {
                    return account.addItem(
                        family.spaceId(),
                        {"contact-card", {}, {{"person", family.parent.toStdString()}, {"school", "De Roodborst"}}});
                })
                .ok());
    REQUIRE(FamilyApp::waitFor([&] { return contact().size() == 3; }));
    model.writeCard(family.parent, QStringLiteral("0499 11 22 33"), {}, QStringLiteral("Merelweg 2"),
                    QStringLiteral("De Mees"));
    REQUIRE(FamilyApp::waitFor([&] { return contact().contains(QStringLiteral("School: De Mees")); }));
    CHECK(contact()
          == QStringList{QStringLiteral("Telephone: 0499 11 22 33"), QStringLiteral("Address: Merelweg 2"),
                         QStringLiteral("School: De Mees")});
}

TEST_CASE("who was shut out is not even told that somebody is protected")
{
    FamilyApp family("father beside protected");
    app::ProtectionModel model;
    show(model, family);
    CHECK(model.count() == 0);
    CHECK(column(*model.candidates(), "key") == QStringList{family.father});
}

TEST_CASE("a protection ends with the second signature alone")
{
    FamilyApp family("parent protected");
    app::ProtectionModel model;
    show(model, family);
    REQUIRE(cell(*model.people(), family.parent, "me").toBool());
    CHECK(cell(*model.people(), family.parent, "said").toString().startsWith(QStringLiteral("coach said so: ")));
    model.consider(family.parent);
    const QStringList seconds = column(*model.seconds(), "key");
    CHECK(seconds.contains(family.coach));
    CHECK_FALSE(seconds.contains(family.father));
    CHECK_FALSE(seconds.contains(family.parent));

    int asked = 0;
    QObject::connect(&family.host, &app::EngineHost::proofAsked, &model, [&] { ++asked; });
    family.host.setProven(false);
    model.end(family.parent, family.coach, QStringLiteral("Wij zijn verhuisd."));
    CHECK(FamilyApp::settle());
    CHECK(asked == 1);
    CHECK(protectionsOf(family).front().questions.empty());
    family.host.setProven(true);
    model.end(family.parent, {}, QStringLiteral("Wij zijn verhuisd."));
    CHECK(model.errorText().contains(QStringLiteral("Choose who signs too.")));
    model.end(family.parent, family.father, QStringLiteral("Wij zijn verhuisd."));
    REQUIRE(FamilyApp::waitFor([&] { return model.errorText().contains(QStringLiteral("cannot sign here")); }));
    model.end(family.parent, family.coach, QStringLiteral("Wij zijn verhuisd."));
    REQUIRE(FamilyApp::waitFor([&] { return !cell(*model.people(), family.parent, "asked").toStringList().isEmpty(); }));
    CHECK(cell(*model.people(), family.parent, "asked")
              .toStringList()
              .front()
              .contains(QStringLiteral("coach is asked to sign")));
    CHECK_FALSE(cell(*model.people(), family.parent, "mayEnd").toBool());
    CHECK(cell(*model.people(), family.parent, "on").toBool()); // until then it stays
}

TEST_CASE("words that may tell where somebody is are not saved before somebody read what and whom")
{
    FamilyApp family("coach of protected");
    app::RevealModel reveal;
    QAbstractItemModelTester tester(reveal.lines(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    reveal.setHost(&family.host);
    app::EditorModel editor;
    show(editor, family);
    int saved = 0;
    QObject::connect(&editor, &app::EditorModel::saved, &editor, [&] { ++saved; });
    const auto count = [&] { return reveal.lines()->rowCount(); };

    editor.begin(QStringLiteral("strength"), {}, {});
    editor.setWords(QStringLiteral("Zij kent iedereen in de Kanarievogelstraat"));
    editor.save();
    REQUIRE(FamilyApp::waitFor([&] { return count() == 1; }));
    CHECK(cellAt(*reveal.lines(), 0, "what").toString()
          == QStringLiteral("Something in it is like the address of parent."));
    CHECK(cellAt(*reveal.lines(), 0, "whom").toString().contains(QStringLiteral("father")));
    CHECK_FALSE(cellAt(*reveal.lines(), 0, "whom").toString().contains(QStringLiteral("coach")));
    CHECK_FALSE(reveal.isSharing());
    CHECK(editor.errorText().isEmpty());
    CHECK(withWords(family, "Kanarievogel") == 0);

    // The words stay where they were typed, to be changed.
    reveal.leave();
    CHECK(count() == 0);
    CHECK(FamilyApp::settle());
    CHECK(saved == 0);
    CHECK(editor.words() == QStringLiteral("Zij kent iedereen in de Kanarievogelstraat"));
    CHECK(withWords(family, "Kanarievogel") == 0);

    // Even so: once, however often somebody taps.
    editor.save();
    REQUIRE(FamilyApp::waitFor([&] { return count() == 1; }));
    reveal.evenSo();
    reveal.evenSo();
    REQUIRE(FamilyApp::waitFor([&] { return saved == 1; }));
    CHECK(count() == 0);
    CHECK(withWords(family, "Kanarievogel") == 1);

    // A change of what stands there is asked in the same way, and so is somebody of the network.
    for (const auto plan = planOf(family); const engine::ItemShown& item : plan.items)
        if (item.kind == "strength")
            editor.begin(QStringLiteral("strength"), app::text(item.item), {});
    editor.setWords(QStringLiteral("Zij kent iedereen in Zwaluwbeke"));
    editor.save();
    REQUIRE(FamilyApp::waitFor([&] { return count() == 1; }));
    reveal.evenSo();
    REQUIRE(FamilyApp::waitFor([&] { return withWords(family, "Zwaluwbeke") == 1; }));
    app::NetworkModel network;
    show(network, family);
    network.addPerson(QStringLiteral("Buurvrouw van Zwaluwbeke"), {}, 2, {});
    REQUIRE(FamilyApp::waitFor([&] { return count() == 1; }));
    reveal.evenSo();
    REQUIRE(FamilyApp::waitFor([&] { return withWords(family, "Buurvrouw") == 1; }));
    app::MinorsModel minors;
    show(minors, family);
    minors.decide(family.parent, QStringLiteral("Wij zien elkaar in Zwaluwbeke"), {}, {}, {});
    REQUIRE(FamilyApp::waitFor([&] { return count() == 1; }));
    reveal.leave();

    // A lock drops the question.
    editor.begin(QStringLiteral("strength"), {}, {});
    editor.setWords(QStringLiteral("Zwaluwbeke is mooi"));
    editor.save();
    REQUIRE(FamilyApp::waitFor([&] { return count() == 1; }));
    family.host.close();
    CHECK(count() == 0);
    reveal.evenSo();
    CHECK(FamilyApp::settle());
    CHECK(count() == 0);
}

TEST_CASE("a protected card is given with a second professional and nothing before")
{
    FamilyApp family("parent protected");
    PartId card;
    const auto parts = family.ask<Result<std::vector<engine::PartShown>>>(
        [&](engine::Account& account) { return account.parts(family.spaceId()); });
    REQUIRE(parts.ok());
    for (const engine::PartShown& part : parts.value())
        if (part.kind == "contact-card")
            card = part.part;
    const auto words = family.ask<Result<std::string>>(
        [&](engine::Account& account) { return account.fingerprint(family.spaceId(), app::idOf<PersonId>(family.buddy)); });
    REQUIRE(words.ok());
    REQUIRE(family
                .ask<Result<void>>([&](engine::Account& account) {
                    return account.confirm(family.spaceId(), app::idOf<PersonId>(family.buddy), words.value());
                })
                .ok());
    // The buddy reads something of the plan already, so it is the card that asks for the words.
    REQUIRE(family
                .ask<Result<void>>([&](engine::Account& account) {
                    engine::ShareDraft draft;
                    draft.part = app::idOf<PartId>(family.goalPart);
                    draft.with = app::idOf<PersonId>(family.buddy);
                    draft.purpose = "helpen";
                    return account.share(family.spaceId(), draft);
                })
                .ok());
    app::ConsentModel consent;
    QAbstractItemModelTester tester(consent.seconds(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    consent.setHost(&family.host);
    consent.setSpace(family.space);
    consent.pick(app::text(card), family.buddy);
    REQUIRE(FamilyApp::waitFor([&] { return consent.isLoaded() && consent.needsSecond(); }));
    const QStringList seconds = column(*consent.seconds(), "key");
    CHECK(seconds.contains(family.coach));
    CHECK_FALSE(seconds.contains(family.father));
    CHECK_FALSE(consent.mayGive());
    family.host.setProven(true);
    consent.give(1, QStringLiteral("komen helpen"), {});
    CHECK(consent.errorText().contains(QStringLiteral("Choose the professional who signs too.")));
    consent.clearError();
    consent.setSecond(family.coach);
    REQUIRE(consent.mayGive());

    QStringList told;
    int asked = 0;
    QObject::connect(&consent, &app::ConsentModel::secondAsked, &consent, [&](const QString& name) { told.append(name); });
    QObject::connect(&family.host, &app::EngineHost::proofAsked, &consent, [&] { ++asked; });
    family.host.setProven(false);
    consent.give(1, QStringLiteral("komen helpen"), {});
    CHECK(FamilyApp::settle());
    CHECK(asked == 1);
    CHECK(protectionsOf(family).front().questions.empty());
    family.host.setProven(true);
    consent.give(1, QStringLiteral("komen helpen"), {});
    REQUIRE(FamilyApp::waitFor([&] { return !told.isEmpty(); }));
    CHECK(told == QStringList{QStringLiteral("coach")});
    CHECK(FamilyApp::settle());
    CHECK_FALSE(consent.isGiven());
    CHECK(consent.second().isEmpty());
    app::ProtectionModel model;
    show(model, family);
    CHECK(cell(*model.people(), family.parent, "asked")
              .toStringList()
              .front()
              .contains(QStringLiteral("Nothing is given before that")));
}

TEST_CASE("who is asked about a card reads whose it is and who would read it")
{
    FamilyApp family("coach of protected");
    engine::Account& mother = family.other("parent");
    PartId card;
    for (const auto parts = mother.parts(family.spaceId()).value(); const engine::PartShown& part : parts)
        if (part.kind == "contact-card")
            card = part.part;
    const PersonId buddy = app::idOf<PersonId>(family.buddy);
    REQUIRE(mother.confirm(family.spaceId(), buddy, mother.fingerprint(family.spaceId(), buddy).value()).ok());
    engine::ShareDraft draft;
    draft.part = card;
    draft.with = buddy;
    draft.access = wire::Access::Read;
    draft.purpose = "om te komen helpen";
    draft.second = app::idOf<PersonId>(family.coach);
    REQUIRE(mother.share(family.spaceId(), draft).ok());
    family.sync("parent");
    family.connect(family.host);
    app::SigningModel model;
    show(model, family);
    family.host.syncNow();
    REQUIRE(FamilyApp::waitFor([&] { return model.count() == 1; }));
    CHECK(cellAt(*model.cards(), 0, "title").toString()
          == QStringLiteral(
              "parent asks you to sign too: buddy would read the contact details of parent, who is protected."));
    CHECK(cellAt(*model.cards(), 0, "reason").toString() == QStringLiteral("om te komen helpen"));
    CHECK(cellAt(*model.cards(), 0, "until").toString().isEmpty());
    family.host.setProven(true);
    model.answer(cellAt(*model.cards(), 0, "key").toString(), true);
    REQUIRE(FamilyApp::waitFor([&] { return model.count() == 0 && !model.answered().isEmpty(); }));
}

TEST_CASE("the plan through somebody else's eyes is what that person reads")
{
    FamilyApp family("coach of protected");
    REQUIRE(family
                .ask<Result<ItemId>>([&](engine::Account& account) {
                    return account.addItem(family.spaceId(), {"strength", {}, {{"words", "Vrijdag samen eten"}}});
                })
                .ok());
    app::SeesModel model;
    QAbstractItemModelTester first(model.rows(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    QAbstractItemModelTester second(model.people(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    show(model, family);
    CHECK(model.rowCount() == 0);
    CHECK_FALSE(model.isShown());
    CHECK_FALSE(column(*model.people(), "key").contains(family.coach)); // oneself sees what one sees
    const auto look = [&](const QString& person) {
        model.setPerson(person);
        CHECK(model.rowCount() == 0); // nobody's view under another name
        REQUIRE(FamilyApp::waitFor([&] { return model.isShown(); }));
        return column(*model.rows(), "words") + column(*model.rows(), "caption");
    };
    const auto holds = [](const QStringList& all, const char* words) {
        return std::any_of(all.begin(), all.end(), [&](const QString& one) { return one.contains(QLatin1String(words)); });
    };
    const QStringList mothers = look(family.parent);
    CHECK(model.name() == QStringLiteral("parent"));
    CHECK(holds(mothers, "Kanarievogelstraat"));
    CHECK(holds(mothers, "Vrijdag samen eten"));
    const QStringList fathers = look(family.father);
    CHECK_FALSE(holds(fathers, "Kanarievogelstraat"));
    CHECK(holds(fathers, "Vrijdag samen eten"));
    CHECK(model.kept().contains(QStringLiteral("father does not see.")));
    CHECK(model.may() == QStringLiteral("father can read this and change it."));
    const QStringList buddys = look(family.buddy);
    CHECK_FALSE(holds(buddys, "Vrijdag samen eten"));
    CHECK_FALSE(holds(buddys, "Weer graag naar school"));
    model.setPerson({});
    CHECK(FamilyApp::waitFor([&] { return model.rowCount() == 0 && model.name().isEmpty(); }));
}

TEST_CASE("what somebody may do with it is said and no more")
{
    FamilyApp family("parent");
    const auto may = [&](wire::Access access) {
        app::SeesModel model;
        REQUIRE(family
                    .ask<Result<void>>([&](engine::Account& account) {
                        engine::ShareDraft draft;
                        draft.part = app::idOf<PartId>(family.goalPart);
                        draft.with = app::idOf<PersonId>(family.buddy);
                        draft.access = access;
                        draft.purpose = "helpen";
                        return account.share(family.spaceId(), draft);
                    })
                    .ok());
        show(model, family);
        model.setPerson(family.buddy);
        REQUIRE(FamilyApp::waitFor([&] { return model.isShown(); }));
        return model.may();
    };
    REQUIRE(family
                .ask<Result<ItemId>>([&](engine::Account& account) {
                    return account.addItem(family.spaceId(),
                                           {"action", {}, {{"words", "bellen"}, {"goal", family.goal.toStdString()}}});
                })
                .ok());
    CHECK(may(wire::Access::Read) == QStringLiteral("buddy can read this, and change nothing of it."));
    CHECK(may(wire::Access::Tick) == QStringLiteral("buddy can read this, and tick off steps."));
    CHECK(may(wire::Access::Write) == QStringLiteral("buddy can read this, and change some of it."));
}

TEST_CASE("what somebody reads and this person cannot look into is counted and not guessed at")
{
    FamilyApp family("colleague asked"); // from whom the family took the goal
    app::SeesModel model;
    show(model, family);
    model.setPerson(family.parent);
    REQUIRE(FamilyApp::waitFor([&] { return model.isShown(); }));
    CHECK(model.hidden().contains(QStringLiteral("parent has 1 part")));
    CHECK_FALSE(column(*model.rows(), "words").contains(QStringLiteral("Weer graag naar school")));
    model.setPerson(family.buddy);
    REQUIRE(FamilyApp::waitFor([&] { return model.isShown(); }));
    CHECK(model.hidden().isEmpty());
}
