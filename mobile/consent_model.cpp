#include "mobile/consent_model.h"

#include "mobile/part_look.h"
#include "mobile/plan_text.h"
#include "mobile/signature_text.h"

#include <QDate>
#include <QLocale>

#include <algorithm>

namespace kp::app {
namespace {

using Shown = ConsentModel::Shown;

void readGrant(Shown& out, const engine::PartShown& part, const PersonId& person, const std::vector<engine::LogLine>& lines)
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
        // What was put on record for them they have not said themselves yet.
        for (const PersonId& one : grant.agreedBy)
            if (!grant.asked)
                out.recorded.insert(text(one));
        // Who decides alone agreed by giving; the chain keeps no other names there.
        const auto given = std::find_if(lines.begin(), lines.end(), [&](const engine::LogLine& line) {
            return line.what == "granted" && line.part == part.part && line.about == person;
        });
        if (grant.agreedBy.empty() && given != lines.end())
            out.recorded.insert(text(given->person));
    }
}

/// The young person whose wish it is, in a part that is one goal.
QString wisher(const engine::PartShown& part, const engine::PlanShown& plan)
{
    for (const engine::ItemShown& item : plan.items) {
        if (item.kind != "goal" || item.part != part.part || item.text("kind") != "child")
            continue;
        const engine::FieldShown* owner = item.field("owner");
        const auto* person = owner != nullptr ? std::get_if<ItemId>(&owner->shown.value) : nullptr;
        if (person != nullptr)
            return text(*person);
    }
    return {};
}

/// Who decides about a part, as the chain judges it (shared/wire): the owner of what is somebody's own, a coach about the
/// team's, else any parent of the circle. A coach may put on record that those who decide agreed, but for private parts.
struct Deciding {
    bool ownersOwn = false; ///< the owner's word alone counts
    bool teams = false;
    bool alone = false;   ///< I decide
    bool attests = false; ///< I write down what those who decide said here
};

Deciding decidingOn(const engine::PartShown& part, const std::vector<engine::MemberShown>& members)
{
    Deciding out;
    const auto me = std::find_if(members.begin(), members.end(), [](const auto& member) { return member.me; });
    if (me == members.end())
        return out;
    const bool ownerCan = std::any_of(members.begin(), members.end(), [&](const auto& member) {
        return member.person == part.owner && !member.devices.empty();
    });
    out.ownersOwn = part.rule == wire::PartRule::Private || (part.rule == wire::PartRule::ContactCard && ownerCan);
    out.teams = part.rule == wire::PartRule::Team || part.rule == wire::PartRule::Registration;
    const bool coach = me->standing == wire::Standing::Coach;
    out.alone = out.ownersOwn ? me->person == part.owner
                : out.teams   ? coach
                              : me->standing == wire::Standing::Parent && !me->attested;
    out.attests = coach && !out.alone && part.rule != wire::PartRule::Private;
    return out;
}

/// Whoever wants to be asked before what stands in that part is shown to others, but for oneself. The engine judges by all
/// versions (Errc::AskFirst); here the names are looked for.
QString askingFirst(const engine::PlanShown& plan, const PartId& part, const People& people)
{
    QStringList keys;
    for (const engine::ItemShown& item : plan.items) {
        const engine::FieldShown* mark = item.part == part ? item.field("ask-first") : nullptr;
        const auto isYes = [](const engine::ValueShown& value) {
            const auto* yes = std::get_if<bool>(&value.value);
            return yes != nullptr && *yes;
        };
        if (mark == nullptr
            || (!isYes(mark->shown) && std::none_of(mark->alternatives.begin(), mark->alternatives.end(), isYes)))
            continue;
        QString whose = rawText(item, item.kind == "goal" ? "owner" : "whose");
        if (whose.isEmpty())
            whose = text(item.createdBy);
        if (whose != people.me() && !keys.contains(whose))
            keys.append(whose);
    }
    return people.names(keys);
}

/// Who may be asked to sign too, where the table of rules wants a second signature.
Result<void> readSeconds(Shown& out, engine::Account& account, const SpaceId& space, const PartId& part,
                         const People& people)
{
    KP_TRY_ASSIGN(const auto rules, account.rules(space, part));
    for (const engine::RulingShown& rule : rules) {
        if (rule.deed != model::Deed::Give || rule.ruling != model::Ruling::NeedsSecond)
            continue;
        out.needsSecond = true;
        for (const PersonId& one : rule.mayAgree)
            out.seconds.append(personRow(people.at(one)));
    }
    return {};
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
    const Deciding deciding = decidingOn(*part, members);
    Shown out;
    out.partTitle = partTitle(*part, plan);
    out.partIcon = partIcon(*part, plan);
    out.person = people.at(person);
    out.attests = deciding.attests;
    out.mayShare = part->mayShare && (deciding.alone || deciding.attests);
    const QString whose = wisher(*part, plan);
    for (const engine::MemberShown& member : members) {
        const bool parent = member.standing == wire::Standing::Parent;
        const bool asked = deciding.ownersOwn ? member.person == part->owner
                                              : !deciding.teams && (parent || member.standing == wire::Standing::Youth);
        if (!asked || member.person == person)
            continue;
        const Person one = people.at(member.person);
        AgreeingRow row;
        row.key = one.key;
        row.name = one.name;
        row.caption = roleText(one.role);
        row.tint = one.tint;
        row.me = member.me;
        // A young person's wish is not given away without that person.
        row.must = deciding.attests || member.me || (one.key == whose && member.standing == wire::Standing::Youth);
        row.signs = parent || deciding.ownersOwn;
        out.agreeing.append(row);
    }
    out.newcomer = std::none_of(parts.begin(), parts.end(), [&](const engine::PartShown& one) {
        const auto reads = [&](const std::vector<PersonId>& persons) {
            return std::find(persons.begin(), persons.end(), person) != persons.end();
        };
        return isSharedByItself(one) && reads(one.readers);
    });
    out.askFirst = askingFirst(plan, wanted, people);
    const auto guest =
        std::find_if(members.begin(), members.end(), [&](const auto& member) { return member.person == person; });
    const bool sensitive = part->rule != wire::PartRule::Family && part->rule != wire::PartRule::People;
    out.compareFirst = sensitive && guest != members.end() && !guest->confirmed;
    KP_TRY(readSeconds(out, account, space, wanted, people));
    KP_TRY_ASSIGN(const auto lines, account.log(space)); // the newest first
    readGrant(out, *part, person, lines);
    return out;
}

ConsentModel::Access accessOf(int level)
{
    using Access = ConsentModel::Access;
    return static_cast<Access>(std::clamp(level, static_cast<int>(Access::Read), static_cast<int>(Access::Write)));
}

/// Of the words on the screen: "nl".
std::string languageHere()
{
    const QString name = QLocale().name().section(QLatin1Char('_'), 0, 0);
    return name == QLatin1String("C") ? "en" : name.toStdString();
}

} // namespace

ConsentModel::ConsentModel(QObject* parent) : PlanViewModel(parent), m_list(this) {}

QString ConsentModel::untilText() const { return dateText(m_shown.until); }

void ConsentModel::setWasAsked(bool asked)
{
    if (std::exchange(m_wasAsked, asked) != asked)
        emit agreeingChanged();
}

void ConsentModel::setSecond(const QString& person)
{
    if (std::exchange(m_second, person) != person)
        emit agreeingChanged();
}

bool ConsentModel::isSignable() const
{
    return m_shown.attests && isAsking()
           && std::any_of(m_shown.agreeing.begin(), m_shown.agreeing.end(),
                          [](const AgreeingRow& row) { return row.agreed && row.signs; });
}

bool ConsentModel::isAsking() const { return m_asking || !m_shown.given; }

bool ConsentModel::mayGive() const
{
    const bool asked = m_shown.askFirst.isEmpty() || m_wasAsked;
    return m_shown.mayShare && asked && !m_shown.compareFirst && (!m_shown.needsSecond || !m_second.isEmpty())
           && std::all_of(m_shown.agreeing.begin(), m_shown.agreeing.end(),
                          [](const AgreeingRow& row) { return !row.must || row.agreed; });
}

QString ConsentModel::agreeNotice() const
{
    if (m_shown.partTitle.isEmpty())
        return {};
    if (!m_shown.mayShare)
        return tr("You cannot share this part yourself. Ask somebody who decides about it.");
    if (m_shown.attests)
        return tr("%1 sees something only when everybody agrees. Ask each other first.").arg(m_shown.person.name);
    QStringList wishers;
    bool others = false;
    for (const AgreeingRow& row : m_shown.agreeing) {
        others = others || (!row.me && !row.must);
        if (row.must && !row.me)
            wishers.append(row.name);
    }
    if (!wishers.isEmpty())
        return tr("This is a wish of %1, who decides too. Ask first.").arg(QLocale().createSeparatedList(wishers));
    return others ? tr("You may decide this. Tick only who is here and agrees. The others see it in the open book.")
                  : tr("You decide this.");
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
    m_ticked.clear();
    m_asking = false;
    m_wasAsked = false;
    m_second.clear();
    m_seconds.set({});
    showAgreeing();
    emit changed();
}

void ConsentModel::askAgain()
{
    m_asking = true;
    m_wasAsked = false;
    m_ticked.clear();
    showAgreeing();
}

void ConsentModel::setAgreed(const QString& person, bool agreed)
{
    if (agreed)
        m_ticked.insert(person);
    else
        m_ticked.remove(person);
    showAgreeing();
}

void ConsentModel::showAgreeing()
{
    // Other terms are another agreement: what people said about the last one does not count for it.
    for (AgreeingRow& row : m_shown.agreeing)
        row.agreed = isAsking() ? row.me || m_ticked.contains(row.key) : m_shown.recorded.contains(row.key);
    m_list.set(m_shown.agreeing);
    emit agreeingChanged();
}

void ConsentModel::reload()
{
    if (m_part.isEmpty() || m_person.isEmpty())
        return;
    fetch<Shown>([id = spaceId(), part = idOf<PartId>(m_part),
                  person = idOf<PersonId>(m_person)](engine::Account& account) { return read(account, id, part, person); },
                 [this, part = m_part, person = m_person](const Shown& shown) {
                     if (part != m_part || person != m_person)
                         return;
                     m_shown = shown;
                     m_seconds.set(shown.seconds);
                     showAgreeing(); // ticks made here and not given yet outlive news from elsewhere
                     emit changed();
                     setLoaded();
                 });
}

void ConsentModel::give(int level, const QString& purpose, const QString& untilDate, bool earlier, const QString& drawing,
                        const QString& typed)
{
    if (!m_shown.mayShare)
        return setErrorText(agreeNotice());
    if (m_shown.compareFirst)
        return setErrorText(tr("First compare the four words with %1, under People and devices. Then you can share this.")
                                .arg(m_shown.person.name));
    if (!m_shown.askFirst.isEmpty() && !m_wasAsked)
        return setErrorText(tr("%1 wants to be asked before you show this. Ask first.").arg(m_shown.askFirst));
    if (m_shown.needsSecond && m_second.isEmpty())
        return setErrorText(tr("Choose the professional who signs too. Nothing is shared before that."));
    if (!mayGive())
        return setErrorText(tr("Not everybody agreed yet. Ask first; nothing is shared until then."));
    if (purpose.trimmed().isEmpty())
        return setErrorText(tr("Say what it is for. One line is enough."));
    engine::ShareDraft draft;
    draft.part = idOf<PartId>(m_part);
    draft.with = idOf<PersonId>(m_person);
    draft.access = static_cast<wire::Access>(static_cast<int>(accessOf(level)));
    draft.withHistory = earlier;
    draft.asked = m_wasAsked && !m_shown.askFirst.isEmpty();
    draft.purpose = purpose.trimmed().toStdString();
    draft.words = wordsFor(level, purpose, untilDate, earlier, typed).toStdString();
    draft.language = languageHere();
    if (!drawing.isEmpty() && isSignable()) {
        const auto drawn = drawingOf(drawing);
        const auto sealed = drawn.ok() ? model::encodeDrawing(drawn.value()) : Result<Bytes>(drawn.error());
        if (!sealed.ok())
            return setErrorText(tr("This drawing does not fit. Draw it again, a little shorter."));
        draft.signature = sealed.value();
    }
    if (!untilDate.isEmpty()) {
        const auto end = parseUntil(untilDate.toStdString());
        if (!end.ok())
            return setErrorText(tr("That day does not exist. Choose another day. Your text is kept."));
        draft.untilMs = end.value();
    }
    // A coach puts on record whose word it was, of those whose word it takes, and they can say otherwise. Where the signer
    // decides alone, who else was there stands in the sealed words.
    for (const AgreeingRow& row : m_shown.agreeing)
        if (row.agreed && row.signs && m_shown.attests)
            draft.agreedBy.push_back(idOf<PersonId>(row.key));
    if (m_shown.needsSecond)
        draft.second = idOf<PersonId>(m_second);
    const QString second = secondName();
    const auto given = [this, second] {
        m_asking = false;
        m_wasAsked = false;
        m_ticked.clear();
        m_second.clear();
        if (!second.isEmpty())
            emit secondAsked(second);
        emit finished();
    };
    const auto share = [this, draft, given] {
        editTelling(
            QStringLiteral("give"),
            [id = spaceId(), draft](engine::Account& account, bool evenSo) mutable {
                draft.evenSo = evenSo;
                return account.share(id, draft);
            },
            given, Tells::WhatStandsThere);
    };
    // Somebody who saw nothing yet is not let in by whoever finds the app open; nor to what is kept from others.
    if (m_shown.newcomer || m_shown.needsSecond)
        whenProven(share);
    else
        share();
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

QString ConsentModel::secondName() const
{
    for (const PersonRowData& row : m_shown.seconds)
        if (m_shown.needsSecond && row.key == m_second)
            return row.name;
    return {};
}

QString ConsentModel::agreedNames() const
{
    QStringList agreed;
    for (const AgreeingRow& row : m_shown.agreeing)
        if (row.agreed)
            agreed.append(row.name);
    return QLocale().createSeparatedList(agreed);
}

QString ConsentModel::wordsFor(int level, const QString& purpose, const QString& untilDate, bool earlier,
                               const QString& typed) const
{
    const QString agreed = agreedNames();
    const Access access = accessOf(level);
    const QString may = access == Access::Read   ? tr("may read it")
                        : access == Access::Tick ? tr("may read it and tick off steps")
                                                 : tr("may read it and write in it");
    QString words = tr("%1: %2 %3. For: %4. Until: %5.")
                        .arg(m_shown.partTitle, m_shown.person.name, may, purpose.trimmed(), dateText(untilDate));
    if (earlier)
        words += QLatin1Char(' ') + tr("Earlier versions too.");
    if (!agreed.isEmpty())
        words += QLatin1Char(' ') + tr("Agreed: %1.").arg(agreed);
    if (isSignable() && !typed.trimmed().isEmpty())
        words += QLatin1Char(' ') + tr("Name typed to sign: %1.").arg(typed.trimmed());
    // Words may be long; the record of them is bounded.
    return words.left(600);
}

} // namespace kp::app
