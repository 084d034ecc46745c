// What a coach wrote down as agreed, asked on the parent's own device, against the real engine.
// Killed: both answers a yes; a yes that is dropped; an answer told as on the server while it waits; the answer of the session
// before forgotten; a closed question answered with the sentence for what is lost; a question shown after its time.
#include "mobile/question_model.h"
#include "tests/mobile/family.h"

#include <catch2/catch.hpp>

using namespace kp;
using kp::test::cell;
using kp::test::cellAt;
using kp::test::FamilyApp;

namespace {

struct Letter {
    explicit Letter(const std::string& who) : family(who) { look(model); }
    void look(app::QuestionModel& one)
    {
        one.setHost(&family.host);
        one.setSpace(family.space);
        REQUIRE(FamilyApp::waitFor([&] { return one.isLoaded(); }));
    }
    /// The key of the question about the goal, or about the second parent.
    [[nodiscard]] QString key(bool goal) const
    {
        for (int row = 0; row < model.count(); ++row)
            if (cellAt(*rows, row, "purpose").toString().isEmpty() != goal)
                return cellAt(*rows, row, "key").toString();
        return {};
    }
    [[nodiscard]] QString at(bool goal, const char* role) const { return cell(*rows, key(goal), role).toString(); }
    /// Whether the buddy may see the goal, as this device knows.
    [[nodiscard]] bool given()
    {
        const auto parts = family.ask<Result<std::vector<engine::PartShown>>>(
            [id = family.spaceId()](engine::Account& account) { return account.parts(id); });
        REQUIRE(parts.ok());
        for (const engine::PartShown& part : parts.value())
            if (QString::fromStdString(part.part.hex()) == family.goalPart)
                return !part.grants.empty();
        return false;
    }
    [[nodiscard]] bool fatherSigns()
    {
        const auto members = family.ask<Result<std::vector<engine::MemberShown>>>(
            [id = family.spaceId()](engine::Account& account) { return account.members(id); });
        REQUIRE(members.ok());
        for (const engine::MemberShown& member : members.value())
            if (member.standing == wire::Standing::Parent && !member.me)
                return !member.attested;
        return false;
    }
    void answer(const QString& which, bool agreed)
    {
        const int before = model.count();
        model.answer(which, agreed);
        CHECK(model.isBusy());
        REQUIRE(FamilyApp::waitFor([&] { return !model.isBusy() && model.count() == before - 1; }));
    }

    FamilyApp family;
    app::QuestionModel model;
    QAbstractItemModel* rows = model.questions();
    QAbstractItemModelTester asked{model.questions(), QAbstractItemModelTester::FailureReportingMode::Fatal};
    QAbstractItemModelTester answered{model.answers(), QAbstractItemModelTester::FailureReportingMode::Fatal};
};

} // namespace

TEST_CASE("a parent is told who wrote down what for whom and until when it waits")
{
    Letter letter("parent asked");
    REQUIRE(letter.model.count() == 2);

    CHECK(letter.at(true, "told") == QStringLiteral("coach wrote down that you agree."));
    CHECK(letter.at(true, "by") == QStringLiteral("coach"));
    CHECK(letter.at(true, "what") == QStringLiteral("Weer graag naar school"));
    CHECK(letter.at(true, "sign") == QStringLiteral("star-four"));
    CHECK(letter.at(true, "about") == QStringLiteral("buddy"));
    CHECK(letter.at(true, "allowed") == app::QuestionModel::tr("Reading and ticking off steps"));
    CHECK(letter.at(true, "purpose") == QStringLiteral("wiskunde"));
    CHECK(letter.at(true, "until") == app::QuestionModel::tr("No end day"));
    CHECK(letter.at(true, "words") == QStringLiteral("Buddy mag dit doel lezen en stappen afvinken"));
    CHECK(letter.at(true, "waits").contains(QStringLiteral("stops by itself")));

    CHECK(letter.at(false, "what") == app::QuestionModel::tr("Comes into our plan"));
    CHECK(letter.at(false, "about") == QStringLiteral("father"));
    CHECK(letter.at(false, "until").isEmpty());
    CHECK(letter.model.answerCount() == 0);
}

TEST_CASE("a yes lets it stay and is told as being on this device until the server has it")
{
    Letter letter("parent asked");
    const QString goal = letter.key(true);
    letter.answer(goal, true);

    CHECK(letter.given());
    CHECK(letter.model.errorText().toStdString().empty());
    REQUIRE(FamilyApp::waitFor([&] { return letter.model.answerCount() == 1; }));
    const auto told = [&](const char* role) { return cellAt(*letter.model.answers(), 0, role).toString(); };
    CHECK(told("sentence").contains(QStringLiteral("You said yes. buddy")));
    CHECK(told("sign") == QStringLiteral("hourglass-medium"));

    // A screen opened later says so too, of an answer it did not see given.
    app::QuestionModel later;
    letter.look(later);
    REQUIRE(later.answerCount() == 1);
    CHECK(cellAt(*later.answers(), 0, "sign").toString() == QStringLiteral("hourglass-medium"));
    CHECK(cellAt(*later.answers(), 0, "sentence").toString().contains(QStringLiteral("Weer graag naar school")));
}

TEST_CASE("a no ends it at once on this device and leaves the other question open")
{
    Letter letter("parent asked");
    CHECK(letter.given());
    letter.answer(letter.key(true), false);

    CHECK_FALSE(letter.given());
    CHECK(letter.model.count() == 1);
    CHECK_FALSE(letter.key(false).isEmpty());
    CHECK(cellAt(*letter.model.answers(), 0, "sentence").toString().contains(QStringLiteral("You said no. buddy")));
}

TEST_CASE("with the parent's yes a second parent decides too")
{
    Letter letter("parent asked");
    CHECK_FALSE(letter.fatherSigns());
    letter.answer(letter.key(false), true);
    CHECK(letter.fatherSigns());
}

TEST_CASE("a question that was answered elsewhere meanwhile is told as closed and two taps are one answer")
{
    Letter letter("parent asked");
    const QString goal = letter.key(true);
    const auto done = letter.family.ask<Result<void>>(
        [&](engine::Account& account) { return account.answer(letter.family.spaceId(), app::idOf<EntryId>(goal), true); });
    REQUIRE(done.ok());
    REQUIRE(letter.model.count() == 2); // not told yet
    letter.model.answer(goal, false);
    letter.model.answer(goal, false);
    REQUIRE(FamilyApp::waitFor([&] { return !letter.model.errorText().isEmpty(); }));
    CHECK(letter.model.errorText().contains(QStringLiteral("closed")));
    CHECK(letter.given());
    REQUIRE(FamilyApp::waitFor([&] { return letter.model.count() == 1; }));

    letter.model.answer(QStringLiteral("nothing of the kind"), false);
    CHECK_FALSE(letter.model.isBusy());
}

TEST_CASE("nobody else is asked")
{
    const auto who = GENERATE(as<std::string>(), "coach", "buddy", "parent");
    INFO(who);
    Letter letter(who);
    CHECK(letter.model.count() == 0);
    CHECK(letter.model.answerCount() == 0);
    CHECK_FALSE(letter.given());
}

TEST_CASE("after its time a share is asked about no more and an admission is told as stopped")
{
    Letter letter("parent asked long ago");
    REQUIRE(letter.model.count() == 1);
    CHECK_FALSE(letter.given());
    CHECK(letter.key(true).isEmpty());
    CHECK(letter.at(false, "waits").contains(QStringLiteral("is over")));
    CHECK_FALSE(letter.at(false, "waits").contains(QStringLiteral("sees this already")));
}

TEST_CASE("an answer is told as being on the server when as many of its kind stand there")
{
    using app::AnswerPlace;
    CHECK(app::placeOf(1, 1, 0) == AnswerPlace::Here);
    CHECK(app::placeOf(1, 0, 1) == AnswerPlace::There);
    CHECK(app::placeOf(2, 1, 1) == AnswerPlace::Here); // the first of two
    CHECK(app::placeOf(1, 1, 1) == AnswerPlace::There);
    CHECK(app::placeOf(1, 0, 0) == AnswerPlace::Refused);
    CHECK(app::placeOf(2, 0, 1) == AnswerPlace::Refused);
}
