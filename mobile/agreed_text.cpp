#include "mobile/agreed_text.h"

#include "mobile/ids_text.h"
#include "mobile/plan_text.h"
#include "mobile/signature_text.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

#include <algorithm>

namespace kp::app {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Agreed)
};

using State = engine::ConsentState;

QString momentText(std::int64_t atMs)
{
    const QDateTime at = QDateTime::fromMSecsSinceEpoch(atMs);
    return joined({dayText(at.date()), timeText(at.time())});
}

QString namesOf(const std::vector<PersonId>& persons, const People& people)
{
    QStringList keys;
    for (const PersonId& person : persons)
        keys.append(text(person));
    return people.names(keys);
}

bool isMe(const PersonId& person, const People& people) { return text(person) == people.me(); }

/// Who gave it and on which device: what the entry's signature says.
QString givenText(const engine::ConsentShown& consent, const People& people)
{
    const QString when = momentText(consent.atMs);
    const QString name = people.at(consent.by).name;
    if (consent.deviceName.empty())
        return isMe(consent.by, people) ? Words::tr("You wrote this down: %1.").arg(when)
                                        : Words::tr("%1 wrote this down: %2.").arg(name, when);
    const QString device = quoted(text(consent.deviceName));
    //: %1 is a device in quotation marks, %2 a day and a time
    return isMe(consent.by, people) ? Words::tr("You wrote this down on %1: %2.").arg(device, when)
                                    : Words::tr("%1 wrote this down on %2: %3.").arg(name, device, when);
}

/// Whose word it rests on, and whether their own device said so too.
QString agreedText(const engine::ConsentShown& consent, const People& people)
{
    const QString signedToo =
        consent.signature.empty() ? QString() : QLatin1Char(' ') + Words::tr("There is a drawn signature.");
    if (consent.agreedBy.empty())
        return (isMe(consent.by, people) ? Words::tr("You decided this yourself.")
                                         : Words::tr("%1 decided this.").arg(people.at(consent.by).name))
               + signedToo;
    const QString names = namesOf(consent.agreedBy, people);
    const QString table =
        Words::tr("Agreed at the table, on the device of %1: %2.").arg(people.at(consent.by).name, names) + signedToo;
    switch (consent.state) {
    case State::Running: return table + QLatin1Char(' ') + Words::tr("Confirmed afterwards on an own device.");
    case State::Asked:
    case State::Waiting: return table + QLatin1Char(' ') + Words::tr("Not confirmed on an own device yet.");
    default: return table;
    }
}

bool namesMe(const std::vector<PersonId>& persons, const People& people)
{
    return std::any_of(persons.begin(), persons.end(), [&](const PersonId& one) { return isMe(one, people); });
}

/// Until who was named has answered.
QString askedNext(const engine::ConsentShown& consent, const People& people)
{
    const QString who = people.at(consent.person).name;
    if (consent.lapsesMs == 0)
        return Words::tr("Nobody who was named has an own device to answer on yet.");
    const QString when = momentText(consent.lapsesMs);
    if (namesMe(consent.agreedBy, people))
        //: %1 is a day and a time, %2 who has the access
        return Words::tr("You are asked here. Without your answer it stops by itself: %1. %2 then gets nothing new.")
            .arg(when, who);
    //: %1 is who is asked, %2 a day and a time, %3 who has the access
    return Words::tr("%1 is asked on an own device. Without an answer it stops by itself: %2. %3 then gets nothing new.")
        .arg(namesOf(consent.agreedBy, people), when, who);
}

/// After somebody who was named said that it was not so. With several of them the entry does not say here who it was.
QString contestedNext(const engine::ConsentShown& consent, const People& people)
{
    const QString who = people.at(consent.person).name;
    if (namesMe(consent.agreedBy, people) && consent.agreedBy.size() == 1)
        //: %1 has the access, %2 wrote it down
        return Words::
            tr("You said: this is not right. So it stopped, and %1 gets nothing new. %2 can read that in the open book. "
               "Talk about it together. It only starts again when you agree anew.")
                .arg(who, people.at(consent.by).name);
    return Words::tr("It was said: this is not right. So it stopped, and %1 gets nothing new. Talk about it together. It "
                     "only starts again when it is agreed anew.")
        .arg(who);
}

struct Standing {
    QString text, sign, next;
};

Standing standingOf(const engine::ConsentShown& consent, const People& people)
{
    const QString who = people.at(consent.person).name;
    switch (consent.state) {
    case State::Waiting:
        return {Words::tr("not on the server yet"), QStringLiteral("hourglass-medium"),
                Words::tr("It goes to the server as soon as there is internet.")};
    case State::Running: return {Words::tr("agreed"), QStringLiteral("check-circle"), {}};
    case State::Asked:
        return {Words::tr("waits for an answer"), QStringLiteral("hourglass-medium"), askedNext(consent, people)};
    case State::Ended:
        return {Words::tr("ended"), QStringLiteral("prohibit"),
                Words::tr("%1 gets nothing new. What was read before can be remembered.").arg(who)};
    case State::RanOut:
        return {Words::tr("ended by itself"), QStringLiteral("calendar-check"),
                Words::tr("Its last day was %1. %2 gets nothing new.").arg(endText(consent.untilMs), who)};
    case State::Contested: return {Words::tr("not agreed"), QStringLiteral("prohibit"), contestedNext(consent, people)};
    case State::Lapsed:
        return {Words::tr("stopped without an answer"), QStringLiteral("prohibit"),
                Words::tr("%1 did not answer in time. So it stopped, and %2 gets nothing new.")
                    .arg(namesOf(consent.agreedBy, people), who)};
    }
    return {};
}

} // namespace

QString endText(std::int64_t untilMs)
{
    // The stored end is the first moment without access; people say the last day with it.
    //: How a day is written in a sentence: d MMMM yyyy gives 19 January 2026
    return untilMs == 0 ? Words::tr("No end day") : QLocale().toString(dayOf(untilMs - 60'000), Words::tr("d MMMM yyyy"));
}

QString allowedText(wire::Access access)
{
    switch (access) {
    case wire::Access::Write: return Words::tr("Reading and writing");
    case wire::Access::Tick: return Words::tr("Reading and ticking off steps");
    default: return Words::tr("Reading");
    }
}

AgreedRow agreedRow(const engine::ConsentShown& consent, const People& people)
{
    const Person person = people.at(consent.person);
    const Standing standing = standingOf(consent, people);
    AgreedRow row;
    row.key = text(consent.entry);
    row.part = text(consent.part);
    row.person = person.key;
    row.name = isMe(consent.person, people) ? Words::tr("You") : person.name;
    row.caption = roleText(person.role);
    row.tint = person.tint;
    row.square = person.square;
    row.stateText = standing.text;
    row.stateSign = standing.sign;
    row.next = standing.next;
    row.waits = consent.state == State::Waiting || consent.state == State::Asked;
    row.still = row.waits || consent.state == State::Running;
    row.allowed = allowedText(consent.access);
    row.until = endText(consent.untilMs);
    row.earlier =
        consent.earlierToo ? Words::tr("shared too") : Words::tr("not shared: how it was then, and what came after");
    row.given = givenText(consent, people);
    row.agreed = agreedText(consent, people);
    row.line = joined({row.allowed, consent.untilMs == 0 ? row.until : Words::tr("until %1").arg(row.until)});
    if (!consent.readable) {
        row.words = Words::tr("The words cannot be opened on this device.");
        return row;
    }
    row.purpose = consent.purpose.empty() ? Words::tr("Not said") : text(consent.purpose);
    row.asked = consent.asked ? Words::tr("Whoever wanted to be asked first, was asked.") : QString();
    row.words = !consent.hashHolds      ? Words::tr("These words are not the ones that were signed.")
                : consent.words.empty() ? Words::tr("No words were shown.")
                                        : quoted(text(consent.words));
    row.language = text(consent.language);
    row.strokes = strokesText(consent.signature);
    return row;
}

} // namespace kp::app
