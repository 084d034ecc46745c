#include "mobile/question_model.h"

#include "mobile/part_look.h"
#include "mobile/plan_text.h"
#include "shared/model/roles.h"

#include <QDateTime>
#include <QLocale>

#include <algorithm>

namespace kp::app {
namespace {

using Reading = QuestionModel::Reading;
using Tally = QuestionModel::Tally;

QString momentText(std::int64_t atMs)
{
    const QDateTime at = QDateTime::fromMSecsSinceEpoch(atMs);
    return joined({dayText(at.date()), timeText(at.time())});
}

QString withRole(const Person& person)
{
    const QString role = roleText(person.role);
    //: A person and what that person is in the plan: Greet (buddy)
    return role.isEmpty() ? person.name : QuestionModel::tr("%1 (%2)").arg(person.name, role);
}

QString allowedText(wire::Access access)
{
    switch (access) {
    case wire::Access::Write: return QuestionModel::tr("Reading and writing");
    case wire::Access::Tick: return QuestionModel::tr("Reading and ticking off steps");
    default: return QuestionModel::tr("Reading");
    }
}

QString endText(std::int64_t untilMs)
{
    return untilMs == 0 ? QuestionModel::tr("No end day")
                        : QLocale().toString(dayOf(untilMs), QuestionModel::tr("d MMMM yyyy"));
}

/// Somebody let into the family's circle: what that person sees is not one part.
void tellMember(QuestionRow& row, const Person& about)
{
    const bool parent = about.role == QLatin1String("parent");
    row.what = QuestionModel::tr("Comes into our plan");
    row.sign = QStringLiteral("user-plus");
    row.allowed = parent ? QuestionModel::tr("Sees what the family sees. After your yes, decides too.")
                         : QuestionModel::tr("Sees what the family sees.");
}

void tellShare(QuestionRow& row, const engine::QuestionShown& question, const engine::PlanShown& plan,
               const std::vector<engine::PartShown>& parts)
{
    const auto part =
        std::find_if(parts.begin(), parts.end(), [&](const engine::PartShown& one) { return one.part == question.part; });
    row.what = part != parts.end() ? partTitle(*part, plan) : text(question.partName);
    row.sign = part != parts.end() ? partIcon(*part, plan) : QStringLiteral("folder");
    row.allowed = allowedText(question.access);
    row.purpose = question.purpose.empty() ? QuestionModel::tr("Not said") : text(question.purpose);
    row.until = endText(question.untilMs);
    row.words = text(question.words);
}

/// What is so now, and what silence does.
QString waitsText(const engine::QuestionShown& question, const QString& about)
{
    if (question.lapsesMs == 0)
        return QuestionModel::tr("%1 sees this already. It stays like this until you answer.").arg(about);
    // Somebody let into the plan is asked about also later: a yes then lets that person in again.
    if (question.lapsesMs <= QDateTime::currentMSecsSinceEpoch())
        return QuestionModel::tr("The time for an answer is over: %1 gets nothing new now. After your yes it goes on.")
            .arg(about);
    //: %2 is a day and a time
    return QuestionModel::tr("%1 sees this already. Without your answer it stops by itself. This waits until %2.")
        .arg(about, momentText(question.lapsesMs));
}

QuestionRow rowOf(const engine::QuestionShown& question, const engine::PlanShown& plan, const People& people,
                  const std::vector<engine::PartShown>& parts)
{
    const Person by = people.at(question.by);
    const Person about = people.at(question.about);
    QuestionRow row;
    row.key = text(question.entry);
    row.part = text(question.part);
    row.by = by.name;
    row.tint = by.tint;
    row.square = by.square;
    row.told = QuestionModel::tr("%1 wrote down that you agree.").arg(by.name);
    row.when = momentText(question.atMs);
    row.about = about.name;
    row.who = withRole(about);
    if (question.part.isZero())
        tellMember(row, about);
    else
        tellShare(row, question, plan, parts);
    row.waits = waitsText(question, about.name);
    return row;
}

/// Answers of this person by part and kind. Those about names go along with others.
QList<Tally> tally(const std::vector<engine::LogLine>& lines, const engine::PlanShown& plan,
                   const std::vector<engine::PartShown>& parts)
{
    QList<Tally> out;
    for (const engine::LogLine& line : lines) {
        const bool agreed = line.what == "affirmed";
        if (line.person != plan.me || (!agreed && line.what != "contested"))
            continue;
        const auto part = std::find_if(parts.begin(), parts.end(), [&](const auto& one) { return one.part == line.part; });
        if (part != parts.end() && !isSharedByItself(*part))
            continue;
        const QString key = text(line.part);
        auto found =
            std::find_if(out.begin(), out.end(), [&](const Tally& one) { return one.part == key && one.agreed == agreed; });
        if (found == out.end()) {
            const QString title = part != parts.end() ? quoted(partTitle(*part, plan)) : QuestionModel::tr("our plan");
            found = out.insert(out.end(), {key, title, agreed, 0, 0});
        }
        (line.placed ? found->there : found->here)++;
    }
    return out;
}

Result<Reading> read(engine::Account& account, const SpaceId& space, bool answered)
{
    Reading out;
    KP_TRY_ASSIGN(const auto questions, account.questions(space));
    KP_TRY_ASSIGN(const engine::StatusShown status, account.status(space));
    // Mostly nothing is asked and nothing waits: then this costs no look at the chains.
    const bool answers = answered || status.waiting > 0;
    if (questions.empty() && !answers)
        return out;
    KP_TRY_ASSIGN(const engine::PlanShown plan, account.show(space, {false, false}));
    KP_TRY_ASSIGN(const auto members, account.members(space));
    KP_TRY_ASSIGN(const auto parts, account.parts(space));
    const People people(plan, members);
    for (const engine::QuestionShown& question : questions)
        out.questions.append(rowOf(question, plan, people, parts));
    if (answers) {
        KP_TRY_ASSIGN(const auto lines, account.log(space));
        out.tallies = tally(lines, plan, parts);
    }
    return out;
}

const Tally* tallyOf(const QList<Tally>& tallies, const QString& part, bool agreed)
{
    const auto found = std::find_if(tallies.begin(), tallies.end(),
                                    [&](const Tally& one) { return one.part == part && one.agreed == agreed; });
    return found == tallies.end() ? nullptr : &*found;
}

void tellPlace(AnswerRow& row, AnswerPlace place, bool agreed)
{
    switch (place) {
    case AnswerPlace::There:
        row.place = QuestionModel::tr("Your answer is on the server.");
        row.sign = QStringLiteral("cloud-check");
        return;
    case AnswerPlace::Here:
        row.place = agreed
                        ? QuestionModel::tr("Saved on this device. It goes to the server as soon as there is internet.")
                        : QuestionModel::tr("Saved on this device. Everywhere else it stops as soon as the server has it.");
        row.sign = QStringLiteral("hourglass-medium");
        return;
    case AnswerPlace::Refused:
        row.place = QuestionModel::tr("The server did not take this answer. Look under Sharing how it is now.");
        row.sign = QStringLiteral("info");
        return;
    }
}

/// Answers, and tells the how manieth of its kind about that part this was.
Result<int> write(engine::Account& account, const SpaceId& space, const EntryId& entry, const PartId& part, bool agreed)
{
    KP_TRY(account.answer(space, entry, agreed));
    KP_TRY_ASSIGN(const engine::PlanShown plan, account.show(space, {false, false}));
    KP_TRY_ASSIGN(const auto lines, account.log(space));
    return static_cast<int>(std::count_if(lines.begin(), lines.end(), [&](const engine::LogLine& line) {
        return line.person == plan.me && line.part == part && line.what == (agreed ? "affirmed" : "contested");
    }));
}

} // namespace

AnswerPlace placeOf(int turn, int here, int there)
{
    return there >= turn ? AnswerPlace::There : here > 0 ? AnswerPlace::Here : AnswerPlace::Refused;
}

QuestionModel::QuestionModel(QObject* parent) : PlanViewModel(parent) {}

void QuestionModel::forget()
{
    m_asked.clear();
    m_questions.set({});
    m_answers.set({});
    m_given.clear();
    m_busy = false;
    emit changed();
}

void QuestionModel::reload()
{
    fetch<Reading>(
        [id = spaceId(), answered = !m_given.isEmpty()](engine::Account& account) { return read(account, id, answered); },
        [this](const Reading& reading) { take(reading); });
}

void QuestionModel::take(const Reading& reading)
{
    QList<AnswerRow> rows;
    QList<Tally> rest = reading.tallies;
    for (const Given& given : m_given) {
        const Tally* now = tallyOf(reading.tallies, given.part, given.agreed);
        AnswerRow row{given.key, given.sentence, {}, {}};
        tellPlace(row, now == nullptr ? AnswerPlace::Refused : placeOf(given.turn, now->here, now->there), given.agreed);
        rows.append(row);
        rest.removeIf([&](const Tally& one) { return one.part == given.part && one.agreed == given.agreed; });
    }
    // Given before the app was opened this time, and still not sent.
    for (const Tally& one : rest) {
        if (one.here == 0)
            continue;
        AnswerRow row{one.part + (one.agreed ? u'+' : u'-'), {}, {}, {}};
        row.sentence =
            one.agreed ? tr("You said yes about %1.").arg(one.title) : tr("You said no about %1.").arg(one.title);
        tellPlace(row, AnswerPlace::Here, one.agreed);
        rows.append(row);
    }
    m_asked = reading.questions;
    m_questions.set(m_asked);
    m_answers.set(rows);
    emit changed();
    setLoaded();
}

void QuestionModel::setBusy(bool busy)
{
    if (std::exchange(m_busy, busy) != busy)
        emit changed();
}

void QuestionModel::answer(const QString& key, bool agreed)
{
    const auto found = std::find_if(m_asked.begin(), m_asked.end(), [&](const QuestionRow& row) { return row.key == key; });
    if (m_busy || found == m_asked.end())
        return;
    Given given{key, found->part, {}, agreed, 0};
    given.sentence = agreed ? tr("You said yes. %1 goes on seeing this.").arg(found->about)
                            : tr("You said no. %1 gets nothing new from now on.").arg(found->about);
    setBusy(true);
    act<int>([id = spaceId(), entry = idOf<EntryId>(key), part = idOf<PartId>(found->part),
              agreed](engine::Account& account) { return write(account, id, entry, part, agreed); },
             [this, given](const Result<int>& done) mutable {
                 setBusy(false);
                 if (done.ok()) {
                     setErrorText({});
                     given.turn = done.value();
                     m_given.append(given);
                     host()->syncSoon();
                 } else {
                     // Answered on another device of this person or by somebody else who was named, or its time ran out.
                     setErrorText(
                         done.code() == Errc::NotFound
                             ? tr("This question is closed: somebody answered it, or its time is over. Nothing is lost.")
                             : kp::app::errorText(done.error()));
                 }
                 emit host()->planChanged(space());
             });
}

} // namespace kp::app
