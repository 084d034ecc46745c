#include "mobile/consent_model.h"

#include "mobile/part_look.h"

#include <QDate>
#include <QLocale>

#include <algorithm>

namespace kp::app {
namespace {

using Shown = ConsentModel::Shown;

void readGrant(Shown& out, const engine::PartShown& part, const PersonId& person)
{
    out.byRule = std::find(part.readers.begin(), part.readers.end(), person) != part.readers.end();
    for (const auto& grant : part.grants) {
        if (grant.person != person)
            continue;
        out.given = true;
        out.byRule = false;
        out.purpose = text(grant.purpose);
        // The stored end is the first moment without access; people say the last day with it.
        out.until = grant.untilMs == 0 ? QString() : text(brusselsDate(grant.untilMs - 60'000));
        out.access = grant.access == wire::Access::None ? ConsentModel::Access::Read
                                                        : static_cast<ConsentModel::Access>(static_cast<int>(grant.access));
        for (AgreeingRow& row : out.agreeing)
            row.agreed =
                row.me || grant.agreedBy.empty()
                || std::find(grant.agreedBy.begin(), grant.agreedBy.end(), idOf<PersonId>(row.key)) != grant.agreedBy.end();
    }
}

Result<Shown> read(engine::Account& account, const SpaceId& space, const PartId& wanted, const PersonId& person)
{
    KP_TRY_ASSIGN(const engine::PlanShown plan, account.show(space, {false, false}));
    KP_TRY_ASSIGN(const auto members, account.members(space));
    KP_TRY_ASSIGN(const auto parts, account.parts(space));
    const People people(plan, members);
    const auto part = std::find_if(parts.begin(), parts.end(), [&](const auto& one) { return one.part == wanted; });
    if (part == parts.end())
        return Errc::NotFound;
    Shown out;
    out.partTitle = partTitle(*part, plan);
    out.partIcon = partIcon(*part, plan);
    out.person = people.at(person);
    out.mayShare = part->mayShare;
    for (const engine::MemberShown& member : members) {
        const bool family = member.standing == wire::Standing::Parent || member.standing == wire::Standing::Youth;
        if (member.me)
            out.attests = member.standing == wire::Standing::Coach && part->owner != member.person;
        if (!family || member.person == person)
            continue;
        const Person one = people.at(member.person);
        out.agreeing.append({one.key, one.name, roleText(one.role), one.tint, member.me, member.me,
                             member.standing == wire::Standing::Parent});
    }
    readGrant(out, *part, person);
    return out;
}

} // namespace

ConsentModel::ConsentModel(QObject* parent) : PlanViewModel(parent), m_list(this) {}

QString ConsentModel::untilText() const { return dateText(m_shown.until); }

bool ConsentModel::everybodyAgreed() const
{
    return std::all_of(m_shown.agreeing.begin(), m_shown.agreeing.end(), [](const AgreeingRow& row) { return row.agreed; });
}

void ConsentModel::pick(const QString& part, const QString& person)
{
    forget();
    m_part = part;
    m_person = person;
    clearError();
    reloadIfReady();
}

void ConsentModel::forget()
{
    m_part.clear();
    m_person.clear();
    m_shown = {};
    m_list.set({});
    emit changed();
    emit agreeingChanged();
}

void ConsentModel::setAgreed(const QString& person, bool agreed)
{
    for (AgreeingRow& row : m_shown.agreeing)
        if (row.key == person && !row.me)
            row.agreed = agreed;
    m_list.set(m_shown.agreeing);
    emit agreeingChanged();
}

void ConsentModel::reload()
{
    if (m_part.isEmpty() || m_person.isEmpty())
        return;
    fetch<Shown>([id = spaceId(), part = idOf<PartId>(m_part),
                  person = idOf<PersonId>(m_person)](engine::Account& account) { return read(account, id, part, person); },
                 [this, part = m_part, person = m_person](Shown shown) {
                     if (part != m_part || person != m_person)
                         return;
                     // Ticks made here and not given yet outlive news from elsewhere.
                     for (AgreeingRow& row : shown.agreeing)
                         for (const AgreeingRow& before : m_shown.agreeing)
                             if (before.key == row.key)
                                 row.agreed = row.agreed || before.agreed;
                     m_shown = shown;
                     m_list.set(m_shown.agreeing);
                     emit changed();
                     emit agreeingChanged();
                     setLoaded();
                 });
}

void ConsentModel::give(int level, const QString& purpose, const QString& untilDate)
{
    const auto access =
        static_cast<Access>(std::clamp(level, static_cast<int>(Access::Read), static_cast<int>(Access::Write)));
    if (!everybodyAgreed())
        return setErrorText(tr("Not everybody agreed yet. Ask first; nothing is shared until then."));
    if (purpose.trimmed().isEmpty())
        return setErrorText(tr("Say what it is for. One line is enough."));
    engine::ShareDraft draft;
    draft.part = idOf<PartId>(m_part);
    draft.with = idOf<PersonId>(m_person);
    draft.access = static_cast<wire::Access>(static_cast<int>(access));
    draft.purpose = purpose.trimmed().toStdString();
    draft.words = wordsShown(access, purpose.trimmed(), untilDate);
    if (!untilDate.isEmpty()) {
        const auto end = parseUntil(untilDate.toStdString());
        if (!end.ok())
            return setErrorText(tr("That day does not exist. Choose another day. Your text is kept."));
        draft.untilMs = end.value();
    }
    // A coach puts on record that the parents agreed, and they can say otherwise; a parent's own act needs no such names,
    // which would let it lapse.
    if (m_shown.attests)
        for (const AgreeingRow& row : m_shown.agreeing)
            if (row.parent)
                draft.agreedBy.push_back(idOf<PersonId>(row.key));
    editOnce(
        QStringLiteral("give"), [id = spaceId(), draft](engine::Account& account) { return account.share(id, draft); },
        [this] { emit finished(); });
}

void ConsentModel::stop()
{
    editOnce(
        QStringLiteral("stop"),
        [id = spaceId(), part = idOf<PartId>(m_part), person = idOf<PersonId>(m_person)](engine::Account& account) {
            return account.unshare(id, part, person);
        },
        [this] { emit finished(); });
}

QString ConsentModel::dateIn(int months) const
{
    return months <= 0 ? QString() : QDate::currentDate().addMonths(months).toString(Qt::ISODate);
}

QString ConsentModel::dateText(const QString& date) const
{
    const QDate day = QDate::fromString(date, Qt::ISODate);
    //: How a day is written in a sentence: d MMMM yyyy gives 19 January 2026
    return day.isValid() ? QLocale().toString(day, tr("d MMMM yyyy")) : tr("No end day");
}

std::string ConsentModel::wordsShown(Access access, const QString& purpose, const QString& untilDate) const
{
    QStringList agreed;
    for (const AgreeingRow& row : m_shown.agreeing)
        agreed.append(row.name);
    const QString may = access == Access::Read   ? tr("may read it")
                        : access == Access::Tick ? tr("may read it and tick off steps")
                                                 : tr("may read it and write in it");
    QString words =
        tr("%1: %2 %3. For: %4. Until: %5.").arg(m_shown.partTitle, m_shown.person.name, may, purpose, dateText(untilDate));
    if (!agreed.isEmpty())
        words += QLatin1Char(' ') + tr("Agreed: %1.").arg(QLocale().createSeparatedList(agreed));
    // Words may be long; the record of them is bounded.
    return words.left(600).toStdString();
}

} // namespace kp::app
