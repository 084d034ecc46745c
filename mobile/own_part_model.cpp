#include "mobile/own_part_model.h"

#include "mobile/plan_text.h"

#include <algorithm>

namespace kp::app {
namespace {

using Shown = OwnPartModel::Shown;

/// What is somebody's: the owner of a goal, else of whom it tells.
QString ownerOf(const engine::ItemShown& item) { return rawText(item, item.kind == "goal" ? "owner" : "whose"); }

QString kindText(const engine::ItemShown& item)
{
    if (item.kind == "goal")
        return OwnPartModel::tr("My wish");
    if (item.kind == "strength")
        return OwnPartModel::tr("What goes well");
    return item.kind == "child-voice" ? OwnPartModel::tr("In the children's corner") : OwnPartModel::tr("How I see it");
}

void addWords(Shown& shown, const engine::ItemShown& item, const QString& me)
{
    const bool askable =
        item.kind == "goal" || item.kind == "strength" || item.kind == "perspective" || item.kind == "child-voice";
    if (askable && item.mayWrite && ownerOf(item) == me && text(item.part) != shown.part)
        shown.words.append(
            {keyOf(item), rawText(item, "words"), kindText(item), rawText(item, "ask-first") == QLatin1String("true")});
}

/// With whom it can be shared: whoever has a device of their own; who has it stands first.
void addPeople(Shown& shown, const engine::PartShown& part, const std::vector<engine::MemberShown>& members,
               const People& people)
{
    for (const engine::MemberShown& member : members) {
        if (member.me || member.devices.empty() || member.name.empty())
            continue;
        const Person person = people.at(member.person);
        const bool reads = std::find(part.readers.begin(), part.readers.end(), member.person) != part.readers.end();
        const QString detail = reads ? OwnPartModel::tr("can read this now")
                               : member.confirmed
                                   ? roleText(person.role)
                                   : joined({roleText(person.role), OwnPartModel::tr("first compare four words")});
        shown.people.append({person.key, person.name, detail, person.tint, person.square, reads});
    }
    std::stable_sort(shown.people.begin(), shown.people.end(),
                     [](const PersonRowData& a, const PersonRowData& b) { return a.chosen && !b.chosen; });
}

QString seenText(const engine::PartShown& part, const People& people)
{
    QStringList others;
    for (const PersonId& reader : part.readers)
        if (text(reader) != people.me())
            others.append(text(reader));
    return others.isEmpty()
               ? OwnPartModel::tr("Only you have the key. Nobody else can read this.")
               : OwnPartModel::tr("You let somebody in. These can read this too: %1.").arg(people.names(others));
}

Result<Shown> read(engine::Account& account, const SpaceId& space)
{
    KP_TRY_ASSIGN(const engine::PlanShown plan, account.show(space, {false, false}));
    KP_TRY_ASSIGN(const auto members, account.members(space));
    KP_TRY_ASSIGN(const auto parts, account.parts(space));
    KP_TRY_ASSIGN(const engine::RecoverableShown recoverable, account.recoverable(space));
    const People people(plan, members);
    Shown shown;
    const auto mine = std::find_if(parts.begin(), parts.end(), [&](const engine::PartShown& part) {
        return part.rule == wire::PartRule::Private && text(part.owner) == people.me();
    });
    if (recoverable.gone())
        shown.lossText = OwnPartModel::tr(
            "If you lose this device now, your own part is gone for good. Nobody can bring it back. Make a "
            "recovery sheet, or add a second device.");
    if (mine != parts.end()) {
        shown.part = text(mine->part);
        shown.alone = mine->readers.size() <= 1;
        shown.seenBy = seenText(*mine, people);
        addPeople(shown, *mine, members, people);
    }
    for (const engine::ItemShown& item : plan.items) {
        if (item.kind == "note" && mine != parts.end() && item.part == mine->part) {
            WordsRow row;
            row.key = keyOf(item);
            row.words = rawText(item, "text");
            row.detail = dayText(dayOf(item.createdMs));
            row.mayWrite = item.mayWrite;
            shown.notes.prepend(row);
        }
        addWords(shown, item, people.me());
    }
    return shown;
}

} // namespace

void OwnPartModel::show()
{
    m_notes.set(m_shown.notes);
    m_people.set(m_shown.people);
    m_words.set(m_shown.words);
    emit changed();
}

void OwnPartModel::forget()
{
    m_shown = {};
    show();
}

void OwnPartModel::reload()
{
    fetch<Shown>([id = spaceId()](engine::Account& account) { return read(account, id); },
                 [this](const Shown& shown) {
                     m_shown = shown;
                     show();
                     setLoaded();
                 });
}

void OwnPartModel::create()
{
    // Looked at again inside the work: two taps, or a second device of mine, make one part.
    editOnce(QStringLiteral("create"),
             [id = spaceId(), name = tr("My own part").toStdString()](engine::Account& account) -> Result<void> {
                 KP_TRY_ASSIGN(const Shown now, read(account, id));
                 if (!now.part.isEmpty())
                     return {};
                 KP_TRY(account.createPart(id, name, "private"));
                 return {};
             });
}

void OwnPartModel::write(const QString& words)
{
    if (words.trimmed().isEmpty() || !isMade())
        return;
    engine::ItemDraft draft{"note", idOf<PartId>(m_shown.part), {{"text", words.trimmed().toStdString()}}};
    editTelling(
        QStringLiteral("write"),
        [id = spaceId(), draft](engine::Account& account, bool evenSo) mutable -> Result<void> {
            draft.evenSo = evenSo;
            KP_TRY(account.addItem(id, draft));
            return {};
        },
        [this] { emit written(); });
}

void OwnPartModel::takeAway(const QString& note)
{
    editOnce(QStringLiteral("take/") + note, [id = spaceId(), item = idOf<ItemId>(note)](engine::Account& account) {
        return account.removeItem(id, item);
    });
}

void OwnPartModel::setAsk(const QString& item, bool ask)
{
    edit([id = spaceId(), which = idOf<ItemId>(item), ask](engine::Account& account) {
        return account.setFields(id, which, {{"ask-first", ask ? "true" : "false"}});
    });
}

} // namespace kp::app
