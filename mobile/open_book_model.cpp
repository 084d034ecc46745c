#include "mobile/open_book_model.h"

#include "mobile/erasure_text.h"
#include "mobile/part_look.h"
#include "mobile/plan_text.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>
#include <QSet>

#include <algorithm>

namespace kp::app {
namespace {

using Shown = OpenBookModel::Shown;
constexpr int kPage = 60;
constexpr int kTitlesMax = 2; ///< of the parts somebody looked at within a minute

struct Act {
    QString who, about, part;
    bool me = false, aboutMe = false, aboutSelf = false;
};

struct Words {
    Q_DECLARE_TR_FUNCTIONS(OpenBook)
};

/// One sentence per act: %1 did it, to %2, in %3. With "You" most languages change the verb, so those are sentences of their own.
struct Saying {
    std::string_view what;
    const char* mine;
    const char* theirs;
};
constexpr Saying kSayings[] = {
    {"read", QT_TRANSLATE_NOOP("OpenBook", "You looked at %3"), QT_TRANSLATE_NOOP("OpenBook", "%1 looked at %3")},
    {"exported", QT_TRANSLATE_NOOP("OpenBook", "You wrote %3 into a file"),
     QT_TRANSLATE_NOOP("OpenBook", "%1 wrote %3 into a file")},
    {"changed", QT_TRANSLATE_NOOP("OpenBook", "You changed something in %3"),
     QT_TRANSLATE_NOOP("OpenBook", "%1 changed something in %3")},
    {"granted", QT_TRANSLATE_NOOP("OpenBook", "You shared %3 with %2"),
     QT_TRANSLATE_NOOP("OpenBook", "%1 shared %3 with %2")},
    {"given-back", QT_TRANSLATE_NOOP("OpenBook", "You gave back access to %3"),
     QT_TRANSLATE_NOOP("OpenBook", "%1 gave back access to %3")},
    {"withdrawn", QT_TRANSLATE_NOOP("OpenBook", "You stopped sharing %3 with %2"),
     QT_TRANSLATE_NOOP("OpenBook", "%1 stopped sharing %3 with %2")},
    {"joined", QT_TRANSLATE_NOOP("OpenBook", "You let %2 into the plan"),
     QT_TRANSLATE_NOOP("OpenBook", "%1 let %2 into the plan")},
    {"plan-made", QT_TRANSLATE_NOOP("OpenBook", "You started this plan"),
     QT_TRANSLATE_NOOP("OpenBook", "%1 started this plan")},
    {"part-made", QT_TRANSLATE_NOOP("OpenBook", "You made a new part of the plan"),
     QT_TRANSLATE_NOOP("OpenBook", "%1 made a new part of the plan")},
    {"rotated", QT_TRANSLATE_NOOP("OpenBook", "You changed the lock of %3"),
     QT_TRANSLATE_NOOP("OpenBook", "%1 changed the lock of %3")},
    {"device-added", QT_TRANSLATE_NOOP("OpenBook", "You added a device"),
     QT_TRANSLATE_NOOP("OpenBook", "%1 added a device")},
    {"device-removed", QT_TRANSLATE_NOOP("OpenBook", "You took out a device of %2"),
     QT_TRANSLATE_NOOP("OpenBook", "%1 took out a device of %2")},
    {"left", QT_TRANSLATE_NOOP("OpenBook", "You left this plan"), QT_TRANSLATE_NOOP("OpenBook", "%1 left the plan")},
    {"device-replaced", QT_TRANSLATE_NOOP("OpenBook", "You went on with a new device"),
     QT_TRANSLATE_NOOP("OpenBook", "%1 went on with a new device")},
    {"device-wiped", QT_TRANSLATE_NOOP("OpenBook", "A device of yours that was taken out is wiped"),
     QT_TRANSLATE_NOOP("OpenBook", "A device of %1 that was taken out is wiped")},
    {"device-named", QT_TRANSLATE_NOOP("OpenBook", "You gave a device another name"),
     QT_TRANSLATE_NOOP("OpenBook", "%1 gave a device another name")},
    {"sheet-made", QT_TRANSLATE_NOOP("OpenBook", "You made a recovery sheet"),
     QT_TRANSLATE_NOOP("OpenBook", "%1 made a recovery sheet")},
    {"sheet-used", QT_TRANSLATE_NOOP("OpenBook", "You came back with your recovery sheet"),
     QT_TRANSLATE_NOOP("OpenBook", "%1 came back with a recovery sheet")},
    {"confirmed", QT_TRANSLATE_NOOP("OpenBook", "You compared the four words with %2"),
     QT_TRANSLATE_NOOP("OpenBook", "%1 compared the four words with %2")},
    {"endorsed", QT_TRANSLATE_NOOP("OpenBook", "You let %2 decide for the family too"),
     QT_TRANSLATE_NOOP("OpenBook", "%1 let %2 decide for the family too")},
    {"contested", QT_TRANSLATE_NOOP("OpenBook", "You said this was not agreed"),
     QT_TRANSLATE_NOOP("OpenBook", "%1 said this was not agreed")},
    {"affirmed", QT_TRANSLATE_NOOP("OpenBook", "You said this was agreed"),
     QT_TRANSLATE_NOOP("OpenBook", "%1 said this was agreed")},
    {"safety-opened", QT_TRANSLATE_NOOP("OpenBook", "You and %2 opened something of %3 to each other, for safety"),
     QT_TRANSLATE_NOOP("OpenBook", "%1 and %2 opened something of %3 to each other, for safety")},
    {"safety-told", QT_TRANSLATE_NOOP("OpenBook", "You told that something of %3 was opened for safety"),
     QT_TRANSLATE_NOOP("OpenBook", "%1 told that something of %3 was opened for safety")},
    {"safety-untold", QT_TRANSLATE_NOOP("OpenBook", "You and %2 opened something of %3 and did not say why in time"),
     QT_TRANSLATE_NOOP("OpenBook", "%1 and %2 opened something of %3 and did not say why in time")},
    {"protected", QT_TRANSLATE_NOOP("OpenBook", "You shielded contact details: %2"),
     QT_TRANSLATE_NOOP("OpenBook", "%1 shielded contact details: %2")},
    {"unprotected", QT_TRANSLATE_NOOP("OpenBook", "You ended the shielding of contact details: %2"),
     QT_TRANSLATE_NOOP("OpenBook", "%1 ended the shielding of contact details: %2")},
    {"erase-asked", QT_TRANSLATE_NOOP("OpenBook", "You asked to erase %3"),
     QT_TRANSLATE_NOOP("OpenBook", "%1 asked to erase %3")},
    {"erase-kept", QT_TRANSLATE_NOOP("OpenBook", "You let %3 stand: it is not erased"),
     QT_TRANSLATE_NOOP("OpenBook", "%1 let %3 stand: it is not erased")},
    {"erased", QT_TRANSLATE_NOOP("OpenBook", "What you wanted erased can no longer be kept: it is erased"),
     QT_TRANSLATE_NOOP("OpenBook", "What %1 wanted erased can no longer be kept: it is erased")},
    {"erased-here", QT_TRANSLATE_NOOP("OpenBook", "Your app reported that an erased part is off a device"),
     QT_TRANSLATE_NOOP("OpenBook", "The app of %1 reported that an erased part is off a device")},
};
constexpr Saying kOther{"", QT_TRANSLATE_NOOP("OpenBook", "You did something in %3"),
                        QT_TRANSLATE_NOOP("OpenBook", "%1 did something in %3")};

QString sentenceOf(const std::string& what, const Act& act)
{
    const std::string_view word = what == "withdrawn" && act.aboutSelf ? "given-back" : std::string_view(what);
    const auto* found =
        std::find_if(std::begin(kSayings), std::end(kSayings), [&](const Saying& one) { return one.what == word; });
    const Saying& saying = found == std::end(kSayings) ? kOther : *found;
    const QString frame = Words::tr(act.me ? saying.mine : saying.theirs);
    // One pass, so that a name with a percent sign in it stays a name.
    QString sentence;
    for (qsizetype at = 0; at < frame.size(); ++at) {
        const QStringView place = QStringView(frame).mid(at, 2);
        const bool fills = place == u"%1" || place == u"%2" || place == u"%3";
        sentence += place == u"%1"   ? act.who
                    : place == u"%2" ? (act.aboutMe ? OpenBookModel::tr("you") : act.about)
                    : place == u"%3" ? act.part
                                     : QString(frame[at]);
        at += fills ? 1 : 0;
    }
    return sentence;
}

QString badgeOf(const std::string& what)
{
    if (what == "read" || what.starts_with("safety"))
        return QStringLiteral("eye");
    if (what == "exported")
        return QStringLiteral("download-simple");
    if (what.starts_with("erase"))
        return what == "erase-kept" ? QStringLiteral("arrow-u-up-left") : QStringLiteral("eraser");
    if (what == "changed" || what == "part-made" || what == "plan-made")
        return QStringLiteral("pencil-simple");
    if (what == "granted" || what == "affirmed" || what == "endorsed")
        return QStringLiteral("key");
    if (what == "withdrawn" || what == "contested" || what == "device-removed" || what == "left")
        return QStringLiteral("prohibit");
    if (what == "joined")
        return QStringLiteral("user-plus");
    if (what == "rotated" || what == "protected" || what == "unprotected")
        return QStringLiteral("lock-key");
    return what == "confirmed" ? QStringLiteral("handshake") : QStringLiteral("device-mobile");
}

QString dayHeading(const QDate& day)
{
    const QDate today = QDate::currentDate();
    if (day == today)
        return OpenBookModel::tr("Today");
    if (day == today.addDays(-1))
        return OpenBookModel::tr("Yesterday");
    return QLocale().toString(day,
                              day.year() == today.year() ? OpenBookModel::tr("d MMMM") : OpenBookModel::tr("d MMMM yyyy"));
}

/// Takes another look within the same minute along into the row of the first. \return whether it did
bool joinLook(BookRow& row, const BookRow& next)
{
    if (!row.look || !next.look || row.person != next.person || row.minute != next.minute)
        return false;
    ++row.looks;
    if (row.looks <= kTitlesMax)
        row.title = joined({row.title, next.title});
    row.sentence = row.me ? OpenBookModel::tr("You looked at %n part(s) of the plan", "", row.looks)
                          //: %1 is a person
                          : OpenBookModel::tr("%1 looked at %n part(s) of the plan", "", row.looks).arg(row.name);
    return true;
}

struct Raw {
    engine::PlanShown plan;
    std::vector<engine::MemberShown> members;
    std::vector<engine::PartShown> parts;
    std::vector<engine::LogLine> lines;
    std::vector<engine::ErasureShown> erasures;
};

Result<Raw> read(engine::Account& account, const SpaceId& space)
{
    Raw raw;
    KP_TRY_ASSIGN(raw.plan, account.show(space, {false, false}));
    KP_TRY_ASSIGN(raw.members, account.members(space));
    KP_TRY_ASSIGN(raw.parts, account.parts(space));
    KP_TRY_ASSIGN(raw.lines, account.log(space));
    KP_TRY_ASSIGN(raw.erasures, account.erasures(space));
    return raw;
}

/// A part that somebody wants erased is no part of the plan for the time being, and one that is gone has no name any more.
void addErased(QHash<QString, QString>& titles, QSet<QString>& names, const Raw& raw, const People& people)
{
    for (const engine::ErasureShown& one : raw.erasures) {
        const QString key = text(one.part);
        if (one.state == engine::ErasureState::Gone)
            titles.insert(key, OpenBookModel::tr("a part of the plan"));
        else if (one.kind == "people")
            names.insert(key);
        else if (!titles.contains(key))
            titles.insert(key, one.kind == "goal" ? quoted(erasedTitle(one, people)) : erasedTitle(one, people));
    }
}

BookRow rowOf(const engine::LogLine& line, const People& people, const QHash<QString, QString>& titles)
{
    const Person who = people.at(line.person);
    Act act;
    act.who = who.name;
    act.about = people.at(line.about).name;
    act.part = titles.value(text(line.part), OpenBookModel::tr("the plan"));
    act.me = who.key == people.me();
    act.aboutMe = text(line.about) == people.me();
    act.aboutSelf = line.about == line.person;
    const QDateTime at = QDateTime::fromMSecsSinceEpoch(line.atMs);
    BookRow row;
    row.name = who.name;
    row.subject = act.me ? OpenBookModel::tr("You") : who.name;
    row.tint = who.tint;
    row.square = who.square;
    row.badge = badgeOf(line.what);
    row.sentence = sentenceOf(line.what, act);
    row.detail = line.placed ? QString() : OpenBookModel::tr("on this device, not sent yet");
    //: A time of the day: 9.12
    row.time = QLocale().toString(at.time(), OpenBookModel::tr("H.mm"));
    row.day = dayHeading(at.date());
    row.person = text(line.person);
    row.about = text(line.about);
    row.part = text(line.part);
    row.title = act.part;
    row.me = act.me;
    row.look = line.what == "read";
    row.minute = static_cast<int>(line.atMs / 60'000);
    return row;
}

/// What somebody of the family may not be told of yet: in a tablet that was lent it is not in the book.
bool isKept(const engine::LogLine& line)
{
    return line.what.starts_with("safety") || line.what == "protected" || line.what == "unprotected";
}

Shown shownOf(const Raw& raw, bool lent)
{
    const People people(raw.plan, raw.members);
    Shown out;
    QHash<QString, QString> titles;
    QSet<QString> names;
    out.people.append({QString(), OpenBookModel::tr("Everybody")});
    out.parts.append({QString(), OpenBookModel::tr("Everything")});
    for (const engine::PartShown& part : raw.parts) {
        if (!isSharedByItself(part)) {
            names.insert(text(part.part));
            continue;
        }
        // The words of a goal are somebody's own, so they stand in quotation marks.
        const QString title = partTitle(part, raw.plan);
        titles.insert(text(part.part), part.kind == "goal" ? quoted(title) : title);
        out.parts.append({text(part.part), partTitle(part, raw.plan)});
    }
    addErased(titles, names, raw, people);
    for (const engine::MemberShown& member : raw.members)
        out.people.append({text(member.person), member.me ? OpenBookModel::tr("You") : people.at(member.person).name});
    QHash<QString, int> seen;
    for (const engine::LogLine& line : raw.lines) {
        // Names travel along with every part; their own comings and goings would say everything twice.
        if (names.contains(text(line.part)) || (lent && isKept(line)))
            continue;
        BookRow row = rowOf(line, people, titles);
        // Saving three times in a minute is one act to people.
        if (!out.lines.isEmpty()) {
            const BookRow& last = out.lines.last();
            if (last.sentence == row.sentence && last.detail == row.detail && last.time == row.time && last.day == row.day)
                continue;
        }
        const QString same = row.person + row.part + QString::number(line.atMs) + row.badge + row.about;
        row.key = same + QLatin1Char('/') + QString::number(seen[same]++);
        out.lines.append(row);
    }
    return out;
}

} // namespace

Result<QList<BookRow>> OpenBookModel::book(engine::Account& account, const SpaceId& space)
{
    KP_TRY_ASSIGN(const Raw raw, read(account, space));
    return shownOf(raw, false).lines;
}

OpenBookModel::OpenBookModel(QObject* parent)
    : PlanViewModel(parent), m_lines(this), m_people(this), m_parts(this), m_limit(kPage)
{}

void OpenBookModel::forget()
{
    m_shown = {};
    m_people.set({});
    m_parts.set({});
    m_person.clear();
    m_part.clear();
    m_limit = kPage;
    emit filterChanged();
    filter();
}

void OpenBookModel::reload()
{
    fetch<Raw>([id = spaceId()](engine::Account& account) { return read(account, id); },
               [this](const Raw& raw) {
                   m_shown = shownOf(raw, !host()->lentTo().isEmpty());
                   m_people.set(m_shown.people);
                   m_parts.set(m_shown.parts);
                   filter();
                   setLoaded();
               });
}

void OpenBookModel::setPerson(const QString& person)
{
    if (m_person == person)
        return;
    m_person = person;
    m_limit = kPage;
    emit filterChanged();
    filter();
}

void OpenBookModel::setPart(const QString& part)
{
    if (m_part == part)
        return;
    m_part = part;
    m_limit = kPage;
    emit filterChanged();
    filter();
}

void OpenBookModel::showMore()
{
    m_limit += kPage;
    filter();
}

void OpenBookModel::filter()
{
    QList<BookRow> rows;
    m_hasMore = false;
    for (const BookRow& line : m_shown.lines) {
        if ((!m_person.isEmpty() && line.person != m_person && line.about != m_person)
            || (!m_part.isEmpty() && line.part != m_part))
            continue;
        if (!rows.isEmpty() && joinLook(rows.last(), line))
            continue;
        if (rows.size() == m_limit) {
            m_hasMore = true;
            break;
        }
        rows.append(line);
    }
    for (qsizetype at = 0; at < rows.size(); ++at) {
        BookRow& row = rows[at];
        row.opens = at == 0 || rows[at - 1].day != row.day;
        row.closes = at + 1 == rows.size() || rows[at + 1].day != row.day;
        if (row.looks > 1)
            row.detail =
                joined({row.title, row.looks > kTitlesMax ? tr("and %n more", "", row.looks - kTitlesMax) : QString(),
                        row.detail});
    }
    m_lines.set(rows);
    emit linesChanged();
}

} // namespace kp::app
