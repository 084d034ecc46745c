#include "mobile/minors_model.h"

#include "mobile/part_look.h"
#include "mobile/plan_text.h"
#include "shared/model/roles.h"

#include <QLocale>

#include <algorithm>

namespace kp::app {
namespace {

using Shown = MinorsModel::Shown;

const engine::ItemShown* itemOf(const engine::PlanShown& plan, const ItemId& id)
{
    const auto found =
        std::find_if(plan.items.begin(), plan.items.end(), [&](const engine::ItemShown& item) { return item.item == id; });
    return found == plan.items.end() ? nullptr : &*found;
}

/// The running mandate in which that person is the one who chose.
const engine::ItemShown* mandateOf(const engine::PlanShown& plan, const QString& whose)
{
    for (const engine::ItemShown& item : plan.items)
        if (item.kind == "mandate" && item.text("ended").empty() && rawText(item, "whose") == whose)
            return &item;
    return nullptr;
}

QList<PersonRowData> candidatesOf(const People& people, const QStringList& minors)
{
    QList<PersonRowData> rows;
    for (const Person& person : people.all()) {
        const bool helper = person.square; // help from a service
        const bool child = person.role == QLatin1String("youth") || person.role == QLatin1String("child");
        if (person.key != people.me() && !person.name.isEmpty() && !helper && !child && !minors.contains(person.key))
            rows.append({person.key, person.name, roleText(person.role), person.tint, person.square, false});
    }
    return rows;
}

/// A child without a birthday and without a device is told of too: the plan has to be told when it turns 12.
void addUnknown(Shown& shown, const People& people, const QStringList& known)
{
    for (const Person& person : people.all()) {
        const bool child = person.role == QLatin1String("youth") || person.role == QLatin1String("child");
        if (!child || known.contains(person.key))
            continue;
        engine::MinorShown nothing;
        nothing.person = idOf<PersonId>(person.key);
        shown.young.append(minorRow(nothing, false, people));
    }
}

Result<Shown> read(engine::Account& account, const SpaceId& space)
{
    KP_TRY_ASSIGN(const engine::PlanShown plan, account.show(space, {false, false}));
    KP_TRY_ASSIGN(const auto members, account.members(space));
    KP_TRY_ASSIGN(const auto parts, account.parts(space));
    KP_TRY_ASSIGN(const auto minors, account.minors(space));
    KP_TRY_ASSIGN(const auto owed, account.owed(space));
    const People people(plan, members);
    Shown shown;
    QStringList known;
    for (const engine::MinorShown& minor : minors) {
        const Person person = people.at(minor.person);
        known.append(person.key);
        // A grown-up has a trusted person too: that alone makes nobody a minor.
        const bool grown = minor.words.empty() && minor.standing != wire::Standing::Youth
                           && (minor.stage == model::AgeStage::Adult
                               || (minor.stage == model::AgeStage::Unknown && person.role != QLatin1String("child")));
        if (grown)
            continue;
        const bool proposed = std::any_of(owed.begin(), owed.end(), [&](const engine::OwedShown& one) {
            return one.kind == engine::OwedKind::Capability && one.person == minor.person;
        });
        MinorRow row = minorRow(minor, proposed, people);
        row.trusted = trustedText(minor.mandate.isZero() ? nullptr : itemOf(plan, minor.mandate), people);
        for (const engine::ItemShown& item : plan.items)
            if (item.kind == "decision" && rawText(item, "whose") == row.key)
                row.decisions.prepend(decisionOf(item));
        shown.young.append(row);
    }
    QStringList minorKeys = known;
    minorKeys.removeIf([&](const QString& key) {
        return std::none_of(shown.young.begin(), shown.young.end(), [&](const MinorRow& row) { return row.key == key; });
    });
    addUnknown(shown, people, known);
    // Oneself first; then by name.
    std::stable_sort(shown.young.begin(), shown.young.end(), [](const MinorRow& a, const MinorRow& b) {
        return a.me != b.me ? a.me : QString::localeAwareCompare(a.name, b.name) < 0;
    });
    shown.candidates = candidatesOf(people, minorKeys);
    shown.myTrusted = trustedText(mandateOf(plan, people.me()), people);
    shown.mayAppoint = people.self().family;
    shown.mayWrite = std::any_of(parts.begin(), parts.end(), [](const engine::PartShown& part) {
        return part.kind == "core" && part.myAccess == wire::Access::Write;
    });
    return shown;
}

/// A name of a field that the engine did not accept, as a sentence about what to do.
QString refusedText(const Error& error)
{
    if (error.code != Errc::BadValue)
        return errorText(error);
    const std::string& field = error.detail;
    if (field == "born")
        return MinorsModel::tr(
            "Because of the age alone it goes from the twelfth birthday on. Before that, choose: decided together.");
    if (field == "reason")
        return MinorsModel::tr("Say why. One line is enough. Your text is kept.");
    if (field == "told")
        return MinorsModel::tr("Say on which day you explained it. Your text is kept.");
    if (field == "adult")
        return MinorsModel::tr("A trusted person is 18 or older.");
    if (field == "outside-help")
        return MinorsModel::tr("A trusted person is nobody of the help that is there now. Choose somebody else.");
    if (field == "extract-seen")
        return MinorsModel::tr("Say on which day somebody saw the extract from the criminal record on paper.");
    return field == "words" ? MinorsModel::tr("Say in your own words what this person may do for you.") : errorText(error);
}

} // namespace

QString MinorsModel::todayText() const { return QDate::currentDate().toString(QStringLiteral("d-M-yyyy")); }

void MinorsModel::show()
{
    m_young.set(m_shown.young);
    m_candidates.set(m_shown.candidates);
    emit changed();
}

void MinorsModel::forget()
{
    m_shown = {};
    m_leftover.clear();
    show();
}

void MinorsModel::reload()
{
    fetch<Shown>([id = spaceId()](engine::Account& account) { return read(account, id); },
                 [this](const Shown& shown) {
                     m_shown = shown;
                     show();
                     setLoaded();
                 });
}

void MinorsModel::save(Work work)
{
    editOnce(QStringLiteral("save"), std::move(work), [this] { emit finished(); });
}

QString MinorsModel::refusal(const Error& error) const { return refusedText(error); }

void MinorsModel::say(const QString& person, bool capable, bool decided, const QString& with, const QString& reason,
                      const QString& wish, const QString& told)
{
    engine::CapabilityDraft draft;
    draft.person = idOf<PersonId>(person);
    draft.capable = capable;
    draft.decided = decided || !capable;
    draft.with = with.trimmed().toStdString();
    draft.reason = reason.trimmed().toStdString();
    draft.wish = wish.trimmed().toStdString();
    if (!draft.wish.empty())
        draft.toldOn = typedDay(told).toString(Qt::ISODate).toStdString();
    save([id = spaceId(), draft](engine::Account& account) { return account.sayCapable(id, draft); });
}

void MinorsModel::decide(const QString& person, const QString& decided, const QString& wish, const QString& why,
                         const QString& told)
{
    const QDate day = typedDay(told);
    if (decided.trimmed().isEmpty())
        return setErrorText(tr("Say what was decided. One line is enough."));
    // Who decides otherwise than a young person wishes tells them why (facts: a minor is told why).
    if (!wish.trimmed().isEmpty() && why.trimmed().isEmpty())
        return setErrorText(tr("Say why it is otherwise than the wish. Your text is kept."));
    if (!wish.trimmed().isEmpty() && !day.isValid())
        return setErrorText(tr("Say on which day you explained it. Your text is kept."));
    engine::ItemDraft draft{
        "decision", {}, {{"whose", person.toStdString()}, {"decided", decided.trimmed().toStdString()}}};
    if (!wish.trimmed().isEmpty())
        draft.fields.emplace_back("wish", wish.trimmed().toStdString());
    if (!why.trimmed().isEmpty())
        draft.fields.emplace_back("why", why.trimmed().toStdString());
    if (day.isValid() && !wish.trimmed().isEmpty())
        draft.fields.emplace_back("told-on", day.toString(Qt::ISODate).toStdString());
    editTelling(
        QStringLiteral("decide"),
        [id = spaceId(), draft](engine::Account& account, bool evenSo) mutable -> Result<void> {
            draft.evenSo = evenSo;
            KP_TRY(account.addItem(id, draft));
            return {};
        },
        [this] { emit finished(); });
}

void MinorsModel::setBirthday(const QString& person, const QString& day)
{
    const QDate born = typedDay(day);
    if (!born.isValid() || born > QDate::currentDate())
        return setErrorText(tr("That day does not exist. Choose another day. Your text is kept."));
    save([id = spaceId(), item = idOf<ItemId>(person),
          born = born.toString(Qt::ISODate).toStdString()](engine::Account& account) {
        return account.setFields(id, item, {{"born", born}});
    });
}

void MinorsModel::appoint(const QString& person, bool adult, bool outsideHelp, const QString& extractSeen,
                          const QString& words, bool mayInspect)
{
    if (person.isEmpty())
        return setErrorText(tr("Choose somebody first."));
    engine::TrustedDraft draft;
    draft.person = idOf<PersonId>(person);
    draft.adult = adult;
    draft.outsidePresentHelp = outsideHelp;
    draft.extractSeen = typedDay(extractSeen).toString(Qt::ISODate).toStdString();
    draft.words = words.trimmed().toStdString();
    draft.mayInspect = mayInspect;
    save([id = spaceId(), draft](engine::Account& account) -> Result<void> {
        KP_TRY(account.appointTrusted(id, draft));
        return {};
    });
}

void MinorsModel::endTrusted()
{
    act<QStringList>(
        [id = spaceId()](engine::Account& account) -> Result<QStringList> {
            KP_TRY_ASSIGN(const auto left, account.endTrusted(id));
            KP_TRY_ASSIGN(const engine::PlanShown plan, account.show(id, {false, false}));
            KP_TRY_ASSIGN(const auto parts, account.parts(id));
            QStringList titles;
            for (const engine::PartShown& part : parts)
                if (std::find(left.begin(), left.end(), part.part) != left.end())
                    titles.append(quoted(partTitle(part, plan)));
            return titles;
        },
        [this](const Result<QStringList>& left) {
            setErrorText(left.ok() ? QString() : refusal(left.error()));
            if (!left.ok())
                return;
            m_leftover = left.value().isEmpty() ? QString()
                                                : tr("This person can still read: %1. A parent decides about that.")
                                                      .arg(QLocale().createSeparatedList(left.value()));
            host()->syncSoon();
            emit changed();
            emit finished();
            emit host()->planChanged(space());
        });
}

} // namespace kp::app
