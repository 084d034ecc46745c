#include "mobile/safety_text.h"

#include "mobile/error_text.h"
#include "mobile/ids_text.h"
#include "mobile/item_text.h"
#include "mobile/part_look.h"
#include "mobile/plan_text.h"
#include "shared/model/safety.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

#include <algorithm>

namespace kp::app {
namespace {

using State = engine::SafetyState;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Safety)
};

/// An item by its own words where this person reads it; else by its sort and, if known, its part.
QString itemText(const engine::SafetyShown::Item& opened, const engine::PlanShown& plan,
                 const std::vector<engine::PartShown>& parts, const People& people)
{
    const auto item = std::find_if(plan.items.begin(), plan.items.end(),
                                   [&](const engine::ItemShown& one) { return one.item == opened.item; });
    if (item != plan.items.end()) {
        const QString line = itemLine(*item, people);
        const QString title = itemTitle(*item);
        return line == title ? title : Words::tr("%1: %2").arg(title, quoted(line));
    }
    const auto part = std::find_if(parts.begin(), parts.end(), [&](const auto& one) { return one.part == opened.part; });
    const QString kind = kindTitle(opened.kind);
    //: Something of the plan, and where it stands: Goal, in Core of our plan
    return part == parts.end() ? Words::tr("%1, in a part that you do not read").arg(kind)
                               : Words::tr("%1, in %2").arg(kind, quoted(partTitle(*part, plan)));
}

QString titleText(const engine::SafetyShown& safety, const People& people)
{
    const QString by = people.at(safety.by).name, with = people.at(safety.with).name;
    const bool mine = text(safety.by) == people.me(), asked = text(safety.with) == people.me();
    switch (safety.state) {
    case State::Open:
    case State::Ended:
        return mine    ? Words::tr("You and %1 opened something of the plan to each other, for safety.").arg(with)
               : asked ? Words::tr("%1 and you opened something of the plan to each other, for safety.").arg(by)
                       : Words::tr("%1 and %2 opened something of the plan to each other, for safety.").arg(by, with);
    default:
        return mine    ? Words::tr("You asked %1 to sign too.").arg(with)
               : asked ? Words::tr("%1 asked you to sign too.").arg(by)
                       : Words::tr("%1 asked %2 to sign too.").arg(by, with);
    }
}

void tellState(SafetyRow& row, const engine::SafetyShown& safety, const People& people)
{
    const QString with = people.at(safety.with).name;
    const bool asked = text(safety.with) == people.me();
    row.over = true;
    switch (safety.state) {
    case State::Asked:
        row.over = false;
        row.stateSign = QStringLiteral("hourglass-medium");
        row.stateText = asked ? Words::tr("It waits for your answer. Nothing is opened before that.")
                              : Words::tr("It waits for %1. Nothing is opened before that.").arg(with);
        return;
    case State::Agreed:
        row.over = false;
        row.stateSign = QStringLiteral("hourglass-medium");
        row.stateText = Words::tr("Both signed. It opens as soon as the server has both signatures.");
        return;
    case State::Declined:
        row.stateSign = QStringLiteral("prohibit");
        row.stateText =
            asked ? Words::tr("You said no. Nothing was opened.") : Words::tr("%1 said no. Nothing was opened.").arg(with);
        return;
    case State::Lapsed:
        row.stateSign = QStringLiteral("clock");
        row.stateText = Words::tr("There was no answer in time. Nothing was opened.");
        return;
    case State::Failed:
        row.stateSign = QStringLiteral("info");
        row.stateText = Words::tr("The server did not take it. Nothing was opened. Look together and ask again.");
        return;
    case State::Open:
        row.over = false;
        row.open = true;
        row.stateSign = QStringLiteral("eye");
        row.stateText = Words::tr("Open now. It ends by itself.");
        return;
    case State::Ended:
        row.stateSign = QStringLiteral("check-circle");
        row.stateText = Words::tr("This has ended. What was read can be remembered.");
        return;
    }
}

} // namespace

QString instantText(std::int64_t atMs)
{
    const QDateTime at = QDateTime::fromMSecsSinceEpoch(atMs);
    const bool year = at.date().year() != QDate::currentDate().year();
    const QString day = year ? QLocale().toString(at.date(), Words::tr("d MMMM yyyy")) : dayText(at.date());
    return Words::tr("%1, %2").arg(day, timeText(at.time()));
}

QString groundText(const QString& ground)
{
    if (ground == QLatin1String("emergency"))
        return Words::tr("Emergency");
    if (ground == QLatin1String("danger"))
        return Words::tr("Serious danger");
    return ground == QLatin1String("request") ? Words::tr("Request of a mandated service") : ground;
}

QString groundHint(const QString& ground)
{
    if (ground == QLatin1String("emergency"))
        return Words::tr("Somebody has to act now.");
    if (ground == QLatin1String("danger"))
        return Words::tr("Somebody is in serious danger and cannot avert it alone.");
    return ground == QLatin1String("request") ? Words::tr("A mandated service asks for it, on a ground in law.")
                                              : QString();
}

SafetyRow safetyRow(const engine::SafetyShown& safety, const engine::PlanShown& plan,
                    const std::vector<engine::PartShown>& parts, const People& people)
{
    SafetyRow row;
    row.key = safety.question.isZero() ? text(safety.part) : text(safety.question);
    row.title = titleText(safety, people);
    row.people = people.avatars({text(safety.by), text(safety.with)});
    for (const engine::SafetyShown::Item& item : safety.items) {
        row.what.append(itemText(item, plan, parts, people));
        if (!row.parts.contains(text(item.part)))
            row.parts.append(text(item.part));
    }
    row.parts.append(text(safety.part)); // who reads the copies reads them there
    row.ground = groundText(text(safety.ground));
    row.reason = text(safety.reason);
    row.until = instantText(safety.untilMs);
    row.discussed =
        safety.discussed ? Words::tr("Yes, beforehand") : Words::tr("Not beforehand. Why: %1").arg(text(safety.discussion));
    if (safety.tellAfterMs != 0)
        row.told = safety.tellAfterMs > QDateTime::currentMSecsSinceEpoch()
                       ? Words::tr("Telling it now is dangerous. The family is told from %1 on.")
                             .arg(instantText(safety.tellAfterMs))
                       : Words::tr("Telling it at once was dangerous. The family was to be told from %1 on.")
                             .arg(instantText(safety.tellAfterMs));
    tellState(row, safety, people);
    return row;
}

QString refusedText(const Error& error)
{
    const std::string& what = error.detail;
    if (error.code == Errc::BadValue) {
        if (what == "items")
            return Words::tr("Choose first what it is about. Your text is kept.");
        if (what == "ground")
            return Words::tr("Choose why it is needed. Your text is kept.");
        if (what == "reason-short")
            return Words::tr("Say more exactly why: at least %1 characters. The family reads this. Your text is kept.")
                .arg(static_cast<int>(model::kSafetyReasonMin));
        if (what == "why")
            return Words::tr("Say why, in at most %1 characters. Your text is kept.")
                .arg(static_cast<int>(model::kSafetyReasonMax));
        if (what == "not-discussed")
            return Words::tr("Say why you did not talk about it with the family first. Your text is kept.");
        if (what == "until" || what == "until-far")
            return Words::tr("Choose an end within %1 days. Your text is kept.").arg(model::kSafetyDaysMax);
        if (what == "tell-after")
            return Words::tr("Choose a day within %1 days on which the family is told. Your text is kept.")
                .arg(model::kSafetyTellDaysMax);
    }
    if (what == "colleague")
        return error.code == Errc::Unconfirmed
                   ? Words::tr("First another professional of this plan compares the four words with you, under People and "
                               "devices. Nothing was changed.")
                   : Words::tr(
                       "This person cannot sign here: not in the plan with an own device, or not known to the others "
                       "yet. Choose somebody else. Your text is kept.");
    if (what == "private")
        return Words::tr("What is somebody's own, and contact details, are never opened in this way. Take that out.");
    if (what == "answered")
        return Words::tr("This was answered already. Nothing is lost.");
    if (what == "lapsed")
        return Words::tr("The time for an answer is over. If it is still needed, it is asked anew.");
    if (what == "not-protected")
        return Words::tr("This person is not protected any more. Nothing was changed.");
    if (error.code == Errc::BadSignature)
        return Words::tr("What would be signed is not what is shown here. Nothing was signed. Call your colleague.");
    if (error.code == Errc::MissingKey)
        return Words::tr(
            "Something of it is not on the server yet. Connect to the internet once, then try again. Your text is "
            "kept.");
    if (error.code == Errc::NotFound)
        return Words::tr("This is not here any more, or it was answered on another device. Nothing is lost.");
    return errorText(error);
}

} // namespace kp::app
