#include "mobile/sees_model.h"

#include "mobile/item_text.h"
#include "mobile/part_look.h"
#include "mobile/plan_text.h"

#include <algorithm>

namespace kp::app {
namespace {

using Shown = SeesModel::Shown;

int placeOf(const engine::ItemShown& item)
{
    const ItemLook* look = itemLook(item.kind);
    return look == nullptr ? static_cast<int>(itemLooks().size()) : static_cast<int>(look - itemLooks().data());
}

SeenRow rowOf(const engine::ItemShown& item, const People& people)
{
    SeenRow row;
    row.key = keyOf(item);
    row.words = itemLine(item, people);
    row.sign = itemIcon(item);
    const QStringList texts = itemTexts(item);
    row.caption = joined(QStringList{itemTitle(item)} + texts.mid(1)); // all its words, as that person reads them
    return row;
}

/// Part by part: the core first, the others by title; names last.
QList<SeenRow> rowsOf(const engine::PlanShown& theirs, const std::vector<engine::PartShown>& parts, const People& people)
{
    struct Placed {
        int rank = 0;
        QString title;
        PartId part;
        int place = 0;
        SeenRow row;
    };
    QList<Placed> placed;
    for (const engine::ItemShown& item : theirs.items) {
        const auto part = std::find_if(parts.begin(), parts.end(), [&](const auto& one) { return one.part == item.part; });
        const bool known = part != parts.end();
        const int rank = !known ? 2 : part->kind == "core" ? 0 : isSharedByItself(*part) ? 1 : 3;
        placed.append({rank, known ? partTitle(*part, theirs) : QString(), item.part, placeOf(item), rowOf(item, people)});
    }
    std::stable_sort(placed.begin(), placed.end(), [](const Placed& a, const Placed& b) {
        if (a.rank != b.rank)
            return a.rank < b.rank;
        if (const int order = QString::localeAwareCompare(a.title, b.title); order != 0)
            return order < 0;
        return a.part != b.part ? a.part < b.part : a.place < b.place;
    });
    QList<SeenRow> rows;
    for (qsizetype at = 0; at < placed.size(); ++at) {
        SeenRow row = placed[at].row;
        row.part = placed[at].title;
        row.opens = at == 0 || placed[at - 1].part != placed[at].part;
        row.closes = at + 1 == placed.size() || placed[at + 1].part != placed[at].part;
        rows.append(row);
    }
    return rows;
}

Result<Shown> read(engine::Account& account, const SpaceId& space, const QString& person)
{
    KP_TRY_ASSIGN(const engine::PlanShown mine, account.show(space, {false, false}));
    KP_TRY_ASSIGN(const auto members, account.members(space));
    const People people(mine, members);
    Shown shown;
    for (const engine::MemberShown& member : members)
        if (!member.me && !people.at(member.person).role.isEmpty())
            shown.people.append(personRow(people.at(member.person)));
    if (person.isEmpty())
        return shown;
    KP_TRY_ASSIGN(const auto parts, account.parts(space));
    std::size_t hidden = 0;
    KP_TRY_ASSIGN(const engine::PlanShown theirs, account.showAs(space, idOf<PersonId>(person), hidden));
    shown.person = person;
    shown.name = people.at(person).name;
    shown.rows = rowsOf(theirs, parts, people);
    const auto sees = [&](const engine::ItemShown& item) {
        return std::any_of(theirs.items.begin(), theirs.items.end(),
                           [&](const auto& one) { return one.item == item.item; });
    };
    const auto kept = std::count_if(mine.items.begin(), mine.items.end(), [&](const auto& item) { return !sees(item); });
    const auto writes = std::count_if(theirs.items.begin(), theirs.items.end(),
                                      [](const engine::ItemShown& item) { return item.mayWrite; });
    const bool ticks = std::any_of(theirs.items.begin(), theirs.items.end(),
                                   [](const engine::ItemShown& item) { return item.mayTick && item.kind == "action"; });
    shown.may = theirs.items.empty()   ? QString()
                : writes == 0 && ticks ? SeesModel::tr("%1 can read this, and tick off steps.").arg(shown.name)
                : writes == 0          ? SeesModel::tr("%1 can read this, and change nothing of it.").arg(shown.name)
                : static_cast<std::size_t>(writes) == theirs.items.size()
                    ? SeesModel::tr("%1 can read this and change it.").arg(shown.name)
                    : SeesModel::tr("%1 can read this, and change some of it.").arg(shown.name);
    //: %1 is a person
    shown.kept =
        kept == 0 ? SeesModel::tr("%1 sees everything that you see.").arg(shown.name)
                  : SeesModel::tr("%n thing(s) that you see, %1 does not see.", "", static_cast<int>(kept)).arg(shown.name);
    if (hidden > 0)
        //: %1 is a person
        shown.hidden = SeesModel::tr("%1 has %n part(s) more that you cannot look into. They are not shown here.", "",
                                     static_cast<int>(hidden))
                           .arg(shown.name);
    return shown;
}

} // namespace

void SeesModel::show()
{
    m_people.set(m_shown.people);
    m_rows.set(m_shown.rows);
    emit changed();
}

void SeesModel::setPerson(const QString& person)
{
    if (m_person == person)
        return;
    m_person = person;
    m_shown.rows.clear(); // nobody's view stands under another name
    m_shown.person.clear();
    m_shown.may.clear();
    m_shown.kept.clear();
    m_shown.hidden.clear();
    m_savedText.clear();
    show();
    emit personChanged();
    reloadIfReady();
}

void SeesModel::forget()
{
    m_shown = {};
    m_person.clear();
    m_savedText.clear();
    m_places.set({});
    m_busy = false;
    show();
    emit personChanged();
}

void SeesModel::reload()
{
    fetch<Shown>([id = spaceId(), person = m_person](engine::Account& account) { return read(account, id, person); },
                 [this, person = m_person](const Shown& shown) {
                     if (person != m_person)
                         return;
                     m_shown = shown;
                     for (PersonRowData& row : m_shown.people)
                         row.chosen = row.key == m_person;
                     m_places.set(filePlaces());
                     show();
                     setLoaded();
                 });
}

void SeesModel::save(const QString& folder)
{
    if (m_busy || !isShown())
        return;
    whenProven([this, folder, person = m_person] {
        if (m_busy || person != m_person)
            return; // somebody else's view is on the screen by now
        m_busy = true;
        m_savedText.clear();
        emit changed();
        act<OwnFile>([id = spaceId(),
                      who = idOf<PersonId>(person)](engine::Account& account) { return readSeenFile(account, id, who); },
                     [this, folder](const Result<OwnFile>& file) {
                         m_busy = false;
                         setErrorText(file.ok() ? QString() : kp::app::errorText(file.error()));
                         if (file.ok())
                             write(file.value(), folder);
                         emit changed();
                     });
    });
}

void SeesModel::write(const OwnFile& file, const QString& folder)
{
    const QString stem = tr("krachtplan-what-somebody-sees"); // no name: a folder is read by others too
    const Result<QStringList> saved = saveFile(file, folder, stem);
    if (!saved.ok())
        return setErrorText(tr("It could not be saved there. Choose another place. Nothing is lost."));
    //: %3 is a person
    m_savedText = tr("Saved as %1 and %2: what %3 sees. Whoever has these files can read them, without words.")
                      .arg(saved.value().front(), saved.value().back(), file.name);
    if (host() != nullptr)
        host()->syncSoon(); // the others may know of it
}

} // namespace kp::app
