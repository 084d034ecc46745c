#include "tests/mobile/family.h"

#include "shared/core/error.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QElapsedTimer>

#include <cstdlib>

namespace kp::test {
namespace {

constexpr int kPatienceMs = 15'000;

template <class T>
T must(Result<T> result)
{
    if (!result.ok()) {
        std::fputs(std::string(name(result.code())).c_str(), stderr);
        std::abort();
    }
    return std::move(result).value();
}

void must(const Result<void>& result)
{
    if (!result.ok())
        std::abort();
}

QString hex(const auto& id) { return QString::fromStdString(id.hex()); }

} // namespace

FamilyApp::FamilyApp(const std::string& who)
{
    engine::Account& coachAccount = m_fleet.add("coach", "coach");
    m_fleet.add("parent", "parent");
    m_fleet.add("buddy", "buddy");
    m_fleet.space = must(coachAccount.createPlan("Peeters", kServerUrl));
    (void)must(m_fleet.sync("coach"));
    const PersonId parentId = m_fleet.letIn("coach", "parent", "parent");
    const PersonId buddyId = m_fleet.letIn("coach", "buddy", "buddy");
    const ItemId goalId = must(
        m_fleet["parent"].addItem(m_fleet.space, {"goal", {}, {{"words", "Weer graag naar school"}, {"kind", "child"}}}));
    if (who == "mother" || who == "youth")
        addMore(goalId);
    if (who == "parent with two versions") { // both write without having seen the other's
        m_fleet.syncAll();
        must(m_fleet["coach"].setFields(m_fleet.space, goalId, {{"words", "Graag naar de klas"}}));
        must(m_fleet["parent"].setFields(m_fleet.space, goalId, {{"words", "Elke dag naar school"}}));
    }
    if (who == "parent asked" || who == "coach asked" || who == "buddy asked")
        askParent(parentId, buddyId, 0);
    if (who == "parent asked long ago")
        askParent(parentId, buddyId, 8);
    if (who.find("tablet") != std::string::npos || who == "parent with parcel")
        addTablet(who);
    if (who == "coach with colleague" || who == "colleague asked" || who.ends_with(" told"))
        addColleague(who, goalId);
    if (who.ends_with(" erasing") || who.ends_with(" erased") || who.ends_with(" closing") || who.ends_with(" closed"))
        addErasing(who);
    if (who.ends_with("stand-in"))
        addStandIn();
    if (who.ends_with("coordinator"))
        addCoordinator();
    if (who.ends_with("protected"))
        protectParent(parentId);
    // The app opened below has the clock of this machine, and closes what met no server for long.
    if (who.find("asked") == std::string::npos)
        setClocks(QDateTime::currentMSecsSinceEpoch()
                  - (who == "parent away"          ? 100
                     : who == "parent nearly away" ? 50
                                                   : 0)
                        * kDayMs);
    m_fleet.syncAll();
    if (who == "parent away")
        must(m_fleet["parent"].setFields(m_fleet.space, goalId, {{"why", "Nog niet verzonden"}}));
    for (const engine::PartShown& part : must(m_fleet["parent"].parts(m_fleet.space))) {
        if (part.kind == "core")
            corePart = hex(part.part);
        if (part.kind == "goal")
            goalPart = hex(part.part);
    }
    for (const engine::PlanLine& line : must(m_fleet["coach"].plans()))
        coach = hex(line.me);
    space = hex(m_fleet.space);
    parent = hex(parentId);
    buddy = hex(buddyId);
    goal = hex(goalId);

    m_folder = QString::fromStdString(m_fleet.release(who.substr(0, who.find(' '))).string());
    bool open = false;
    host.open(m_folder, app::SecretText(QString::fromUtf8(kPassphrase)), [&](Result<void> result) { open = result.ok(); });
    if (!waitFor([&] { return open; }))
        std::abort();
}

void FamilyApp::setClocks(std::int64_t nowMs)
{
    for (auto& [name, clock] : m_fleet.clocks)
        clock->ms = nowMs;
    m_fleet.serverClock.ms = nowMs;
    m_fleet.syncAll(); // or their plans are closed for having been away
}

void FamilyApp::sync(const std::string& who)
{
    const std::scoped_lock door(m_serverDoor);
    m_fleet.serverClock.ms = m_fleet.clocks.at(who)->ms = QDateTime::currentMSecsSinceEpoch();
    (void)must(m_fleet.sync(who));
}

/// What is asked is open for three days, on the clock of this machine.
void FamilyApp::addColleague(const std::string& who, const ItemId& goalId)
{
    m_fleet.add("colleague", "coach");
    m_fleet.syncAll();
    const std::int64_t nowMs = QDateTime::currentMSecsSinceEpoch();
    setClocks(nowMs);
    const PersonId other = m_fleet.letIn("parent", "colleague", "coach");
    colleague = hex(other);
    (void)must(m_fleet["parent"].addItem(m_fleet.space, {"action", {}, {{"words", "Bellen"}, {"goal", goalId.hex()}}}));
    m_fleet.syncAll(2);
    for (const engine::PartShown& part : must(m_fleet["parent"].parts(m_fleet.space)))
        if (part.kind == "goal")
            must(m_fleet["parent"].unshare(m_fleet.space, part.part, other));
    m_fleet.syncAll(2);
    if (who == "coach with colleague")
        return;
    engine::SafetyDraft draft;
    draft.items = {goalId};
    draft.with = other;
    draft.ground = "danger";
    draft.reason = std::string(80, 'r');
    draft.untilMs = nowMs + 7 * 86'400'000LL;
    draft.discussion = "Te gevaarlijk voor het kind.";
    const ItemId question = must(m_fleet["coach"].proposeSafety(m_fleet.space, draft));
    m_fleet.syncAll(2);
    if (who == "colleague asked")
        return;
    must(m_fleet["colleague"].answerSafety(m_fleet.space, question, true));
    m_fleet.syncAll(3);
}

void FamilyApp::addStandIn()
{
    m_fleet.add("standin", "coach");
    m_fleet.syncAll();
    setClocks(QDateTime::currentMSecsSinceEpoch());
    engine::InviteDraft draft;
    draft.access = wire::Access::Write;
    draft.purpose = "An is met verlof";
    draft.untilMs = QDateTime::currentMSecsSinceEpoch() + 10 * kDayMs;
    standIn = hex(m_fleet.letIn("parent", "standin", "replacement", draft));
    m_fleet.syncAll(2);
}

void FamilyApp::addCoordinator()
{
    m_fleet.add("coordinator", "coordinator");
    engine::InviteDraft draft;
    draft.access = wire::Access::Write;
    draft.purpose = "Coordinatie";
    draft.parts = {must(m_fleet["coach"].createPart(m_fleet.space, "Team", "team"))};
    m_fleet.syncAll();
    coordinator = hex(m_fleet.letIn("coach", "coordinator", "coordinator", draft));
    m_fleet.syncAll(2);
}

void FamilyApp::protectParent(const PersonId& parentId)
{
    m_fleet.add("father", "parent");
    m_fleet.add("colleague", "coach");
    m_fleet.syncAll();
    setClocks(QDateTime::currentMSecsSinceEpoch());
    father = hex(m_fleet.letIn("parent", "father", "parent"));
    colleague = hex(m_fleet.letIn("parent", "colleague", "coach"));
    m_fleet.syncAll(2);
    must(m_fleet["coach"].protect(m_fleet.space, parentId, "Er is geweld geweest."));
    m_fleet.syncAll(2);
    (void)must(m_fleet["parent"].addItem(
        m_fleet.space,
        {"contact-card", {}, {{"person", parentId.hex()}, {"address", "Kanarievogelstraat 12, 2060 Zwaluwbeke"}}}));
    m_fleet.syncAll(3);
}

void FamilyApp::addErasing(const std::string& who)
{
    m_fleet.add("mother", "parent");
    (void)m_fleet.letIn("parent", "mother", "parent");
    const PersonId reader = must(m_fleet["buddy"].plans()).front().me;
    PartId part;
    for (const engine::PartShown& one : must(m_fleet["parent"].parts(m_fleet.space)))
        if (one.kind == "goal")
            part = one.part;
    goalPart = hex(part);
    must(m_fleet["parent"].share(m_fleet.space, {part, reader, wire::Access::Read, "meedenken", {}, false, {}, {}}));
    const bool over = who.ends_with("ed");
    if (over)
        (void)must(m_fleet["parent"].makeSheet({m_fleet.space}));
    m_fleet.syncAll(3);
    setClocks(QDateTime::currentMSecsSinceEpoch() - (over ? 31 : 0) * kDayMs);
    if (who == "parent erasing")
        return;
    must(m_fleet["parent"].erase(m_fleet.space, who.find(" clos") != std::string::npos ? std::nullopt : std::optional(part),
                                 "Dit hoeft niemand te lezen."));
    m_fleet.syncAll(2);
    if (over)
        (void)m_fleet.release("buddy");
}

void FamilyApp::addTablet(const std::string& who)
{
    m_fleet.add("tablet", "parent");
    const PartId diary = must(m_fleet["parent"].createPart(m_fleet.space, "Dagboek", "private"));
    m_fleet.syncAll();
    const std::string code = must(m_fleet["parent"].addDevice({}));
    (void)must(m_fleet.sync("parent"));
    (void)must(m_fleet["tablet"].join(code));
    for (const char* one : {"tablet", "parent", "tablet", "coach"})
        (void)must(m_fleet.sync(one));
    if (who == "parent with tablet")
        return;
    (void)must(m_fleet["tablet"].addItem(m_fleet.space, {"goal", {}, {{"words", "Op de tablet gemaakt"}}}));
    (void)must(m_fleet["tablet"].addItem(m_fleet.space, {"note", diary, {{"text", "Geheim op de tablet"}}}));
    must(m_fleet["parent"].revokeDevice(m_fleet.space, m_fleet["tablet"].device()));
    (void)must(m_fleet.sync("parent"));
    (void)m_fleet.sync("tablet"); // hears of it: hands in, and wipes
}

std::unique_ptr<app::EngineHost> FamilyApp::emptyApp(const std::string& who, const std::string& role)
{
    auto empty = std::make_unique<app::EngineHost>();
    vault::Options fast;
    fast.fastKdf = true;
    empty->setVaultOptions(fast);
    connect(*empty);
    bool open = false;
    empty->create(QString::fromStdString((m_fleet.folder() / who).string()),
                  app::SecretText(QString::fromUtf8(kPassphrase)), {who, role, {}},
                  [&](Result<void> result) { open = result.ok(); });
    if (!waitFor([&] { return open; }))
        std::abort();
    return empty;
}

void FamilyApp::connect(app::EngineHost& to)
{
    m_fleet.serverClock.ms = QDateTime::currentMSecsSinceEpoch(); // an app has the clock of this machine
    to.setCarrier([this](const engine::OutRequest& request) -> Result<engine::InReply> {
        const std::scoped_lock door(m_serverDoor);
        server::Reply reply = m_fleet.core().handle(request.path, request.bearer, request.body);
        return engine::InReply{reply.status, std::move(reply.body)};
    });
}

void FamilyApp::addMore(const ItemId& goalId)
{
    m_fleet.add("mother", "parent");
    m_fleet.add("youth", "youth");
    (void)m_fleet.letIn("parent", "mother", "parent");
    const PersonId youthId = m_fleet.letIn("parent", "youth", "youth");
    youth = hex(youthId);
    if (!m_fleet["parent"].setFields(m_fleet.space, goalId, {{"owner", youthId.hex()}}).ok())
        std::abort();
}

/// The coach puts the parent's word on record: about the goal and the buddy, and about a second parent.
void FamilyApp::askParent(const PersonId& parentId, const PersonId& buddyId, int daysAgo)
{
    m_fleet.add("father", "parent");
    m_fleet.syncAll();
    setClocks(QDateTime::currentMSecsSinceEpoch() - daysAgo * kDayMs);
    m_fleet.syncAll();
    for (const engine::PartShown& part : must(m_fleet["coach"].parts(m_fleet.space)))
        if (part.kind == "goal")
            must(m_fleet["coach"].share(m_fleet.space, {part.part,
                                                        buddyId,
                                                        wire::Access::Tick,
                                                        "wiskunde",
                                                        {},
                                                        false,
                                                        {parentId},
                                                        "Buddy mag dit doel lezen en stappen afvinken"}));
    engine::InviteDraft draft;
    draft.agreedBy = {parentId};
    (void)m_fleet.letIn("coach", "father", "parent", draft);
}

bool FamilyApp::waitFor(const std::function<bool()>& done)
{
    QElapsedTimer timer;
    timer.start();
    while (!done() && timer.elapsed() < kPatienceMs)
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents | QEventLoop::AllEvents, 50);
    return done();
}

bool FamilyApp::settle()
{
    for (int i = 0; i < 20; ++i) {
        QCoreApplication::sendPostedEvents();
        QCoreApplication::processEvents(QEventLoop::AllEvents, 5);
    }
    return true;
}

QVariant cellAt(const QAbstractItemModel& model, int row, const QByteArray& role)
{
    return model.data(model.index(row, 0), model.roleNames().key(role, -1));
}

QVariant cell(const QAbstractItemModel& model, const QString& key, const QByteArray& role)
{
    for (int row = 0; row < model.rowCount(); ++row)
        if (cellAt(model, row, "key").toString() == key)
            return cellAt(model, row, role);
    return {};
}

} // namespace kp::test
