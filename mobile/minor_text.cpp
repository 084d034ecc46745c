#include "mobile/minor_text.h"

#include "mobile/ids_text.h"
#include "mobile/plan_text.h"

#include <QCoreApplication>
#include <QLocale>
#include <QRegularExpression>

#include <algorithm>

namespace kp::app {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Minors)
};

using Stage = model::AgeStage;

QString saidText(const engine::CapabilityWordShown& word, const People& people)
{
    const QString who = text(word.by) == people.me() ? Words::tr("You") : people.at(word.by).name;
    const QDate day = QDate::fromString(text(word.day), Qt::ISODate);
    const QString when = plainDay(day.isValid() ? day : dayOf(word.atMs));
    //: %1 is a person, %2 a day
    QString said = !word.capable  ? Words::tr("%1, %2: not yet, for now others decide along.").arg(who, when)
                   : word.decided ? Words::tr("%1, %2: can judge this alone. People decided that together.").arg(who, when)
                                  : Words::tr("%1, %2: can judge this alone, because of the age.").arg(who, when);
    if (!word.with.empty())
        said += QLatin1Char(' ') + Words::tr("Talked about with: %1.").arg(text(word.with));
    if (!word.reason.empty())
        said += QLatin1Char(' ') + Words::tr("Why: %1").arg(text(word.reason));
    if (!word.counts)
        said += QLatin1Char(' ') + Words::tr("(Was said anew later.)");
    return said;
}

QString childStatus(const MinorRow& row)
{
    return Words::tr("%1 is under 12. The parents decide who sees what. What %1 thinks of it always counts: ask first.")
        .arg(row.name);
}

QString youngStatus(const engine::MinorShown& minor, const MinorRow& row)
{
    if (minor.notYet)
        return row.me
                   ? Words::tr(
                       "A parent and a coach both said: not yet. So the parents decide who sees your contact details. "
                       "Your own part stays yours alone. This can change at any time.")
                   : Words::tr(
                         "A parent and a coach both said: not yet. So the parents decide who sees the contact details of "
                         "%1. The own part of %1 stays of %1 alone. This can change at any time.")
                         .arg(row.name);
    if (minor.standing != wire::Standing::Youth)
        return Words::
            tr("%1 is in the plan as a child. A parent can say that %1 is a young person now, who reads what the family "
               "reads.")
                .arg(row.name);
    const bool doubted =
        std::any_of(minor.words.begin(), minor.words.end(), [](const auto& word) { return word.counts && !word.capable; });
    const QString alone = doubted ? QLatin1Char(' ')
                                        + Words::tr("Somebody said: not yet. That only counts when a parent and a "
                                                    "coach both say so.")
                                  : QString();
    return (row.me
                ? Words::tr(
                    "You are 12 or older. You decide about your own part and your contact details. About your own wishes "
                    "you are asked first.")
                : Words::tr(
                      "From 12 on somebody can judge what is important. %1 decides about the own part and the contact details, "
                      "and is asked first about own wishes.")
                      .arg(row.name))
           + alone;
}

QString statusText(const engine::MinorShown& minor, const MinorRow& row)
{
    switch (minor.stage) {
    case Stage::Child: return childStatus(row);
    case Stage::Young: return youngStatus(minor, row);
    case Stage::Adult:
        return row.me ? Words::tr("You are 18. What is yours you decide alone.")
                      : Words::tr("%1 is 18. What is of %1, %1 decides alone.").arg(row.name);
    case Stage::Unknown: break;
    }
    return minor.standing == wire::Standing::Youth
               ? youngStatus(minor, row)
               : Words::tr("Without a birthday the plan does not know when %1 turns 12.").arg(row.name);
}

QString eighteenText(const engine::MinorShown& minor, const MinorRow& row)
{
    const auto born = model::parseDay(minor.born);
    if (!born.ok() || minor.stage == Stage::Unknown || minor.stage == Stage::Child) // years away
        return {};
    const auto asDate = [](model::Day day) { return QDate(1970, 1, 1).addDays(day.time_since_epoch().count()); };
    const QString end = plainDay(asDate(model::parentalGrantEnd(born.value())));
    if (minor.stage == Stage::Adult)
        return row.me ? Words::tr("What others shared of your own parts stops after %1, unless you share it anew.").arg(end)
                      : Words::tr("What others shared of the own parts of %1 stops after %2, unless %1 shares it anew.")
                            .arg(row.name, end);
    const QString birthday = plainDay(asDate(model::birthday(born.value(), model::kAdultAge)));
    return row.me
               ? Words::tr(
                     "You turn 18 on %1. What others shared of your own parts stops after %2, unless you share it anew.")
                     .arg(birthday, end)
               : Words::tr(
                     "%1 turns 18 on %2. What others shared of the own parts of %1 stops after %3, unless %1 shares it anew.")
                     .arg(row.name, birthday, end);
}

} // namespace

QString plainDay(const QDate& day)
{
    //: How a day is written in a sentence: d MMMM yyyy gives 19 January 2026
    return day.isValid() ? QLocale().toString(day, Words::tr("d MMMM yyyy")) : QString();
}

QDate typedDay(const QString& words)
{
    static const QRegularExpression s_dayFirst(QStringLiteral("^\\s*(\\d{1,2})[-/. ](\\d{1,2})[-/. ](\\d{4})\\s*$"));
    const auto match = s_dayFirst.match(words);
    if (match.hasMatch())
        return {match.captured(3).toInt(), match.captured(2).toInt(), match.captured(1).toInt()};
    return QDate::fromString(words.trimmed(), Qt::ISODate);
}

MinorRow minorRow(const engine::MinorShown& minor, bool proposed, const People& people)
{
    const Person person = people.at(minor.person);
    MinorRow row;
    row.key = person.key;
    row.name = person.name;
    row.tint = person.tint;
    row.me = person.key == people.me();
    row.maySay = minor.mayISay;
    row.lacksBirthday = minor.born.empty();
    const auto born = model::parseDay(minor.born);
    const auto today = model::parseDay(QDate::currentDate().toString(Qt::ISODate).toStdString());
    if (born.ok() && today.ok())
        row.age = Words::tr("%n year(s) old", "", model::ageOn(born.value(), today.value()));
    row.status = statusText(minor, row);
    row.eighteen = eighteenText(minor, row);
    if (proposed)
        row.proposal =
            minor.stage == Stage::Child
                ? Words::tr("%1 is almost 12. Talk together about what %1 will decide then.").arg(row.name)
            : row.me
                ? Words::tr(
                    "You are 12 or older, and nobody said yet that you can judge this alone. Talk about it together.")
                : Words::tr("%1 is 12 or older, and nobody said it here yet. Talk about it together. Then each says an own "
                            "word.")
                      .arg(row.name);
    for (const engine::CapabilityWordShown& word : minor.words)
        row.said.prepend(saidText(word, people));
    return row;
}

QVariantMap decisionOf(const engine::ItemShown& item)
{
    const QString raw = rawText(item, "decided");
    const QString decided = raw == QLatin1String("capable")   ? Words::tr("Can judge this alone")
                            : raw == QLatin1String("not-yet") ? Words::tr("Not yet: for now others decide along")
                                                              : raw;
    const QDate told = QDate::fromString(rawText(item, "told-on"), Qt::ISODate);
    return {{QStringLiteral("key"), keyOf(item)},
            {QStringLiteral("decided"), decided},
            {QStringLiteral("wish"), rawText(item, "wish")},
            {QStringLiteral("why"), rawText(item, "why")},
            {QStringLiteral("told"), plainDay(told)}};
}

QString trustedText(const engine::ItemShown* mandate, const People& people)
{
    if (mandate == nullptr)
        return {};
    const QString name = people.at(rawText(*mandate, "who")).name;
    QString told = Words::tr("%1 is the trusted person.").arg(name);
    const QString words = rawText(*mandate, "words");
    if (!words.isEmpty())
        told += QLatin1Char(' ') + Words::tr("Agreed: %1").arg(quoted(words));
    told += QLatin1Char(' ')
            + (rawText(*mandate, "may-inspect") == QLatin1String("true")
                   ? Words::tr("May look into the file, when it is shared.")
                   : Words::tr("May not look into the file."));
    return told;
}

} // namespace kp::app
