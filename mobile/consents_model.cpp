#include "mobile/consents_model.h"

#include "mobile/part_look.h"
#include "mobile/plan_text.h"

#include <QLocale>

#include <algorithm>

namespace kp::app {
namespace {

using Shown = ConsentsModel::Shown;
using Kind = engine::OwedKind;

/// Which deed of the table it is to end that person's access.
model::Deed endOf(const PersonId& person, const engine::PlanShown& plan, const std::vector<engine::MemberShown>& members)
{
    if (person == plan.me)
        return model::Deed::Leave;
    const auto found =
        std::find_if(members.begin(), members.end(), [&](const auto& member) { return member.person == person; });
    switch (found == members.end() ? wire::Standing::Member : found->standing) {
    case wire::Standing::Parent: return model::Deed::EndParent;
    case wire::Standing::Youth: return model::Deed::EndYouth;
    case wire::Standing::Coach: return model::Deed::EndCoach;
    default: return model::Deed::EndHelper;
    }
}

QString lastDayText(std::int64_t dueMs)
{
    return dueMs == 0 ? QString() : QLocale().toString(dayOf(dueMs - 60'000), ConsentsModel::tr("d MMMM yyyy"));
}

/// Empty for what other screens tell: questions to me have cards of their own, birthdays the screen about young people.
OwedRow owedRow(const engine::OwedShown& owed, const QString& part, const People& people)
{
    OwedRow row;
    row.key = text(owed.entry) + text(owed.person) + QString::number(static_cast<int>(owed.kind));
    row.entry = text(owed.entry);
    row.sign = QStringLiteral("hourglass-medium");
    const QString person = people.at(owed.person).name;
    const QString about = people.at(owed.about).name;
    const bool toMe = text(owed.person) == people.me();
    switch (owed.kind) {
    case Kind::Capability: return {};
    case Kind::Unanswered:
        if (owed.mine)
            return {};
        row.sentence = part.isEmpty()
                           ? ConsentsModel::tr("%1 is asked whether %2 may come into the plan.").arg(person, about)
                           : ConsentsModel::tr("%1 is asked about %2 and %3.").arg(person, about, quoted(part));
        row.hint = owed.dueMs == 0
                       ? QString()
                       : ConsentsModel::tr("Without an answer it stops by itself after %1.").arg(lastDayText(owed.dueMs));
        return row;
    case Kind::Contested:
        row.sign = QStringLiteral("chat-circle-dots");
        row.sentence =
            part.isEmpty() ? ConsentsModel::tr("It was said that %1 may not come into the plan.").arg(about)
            : toMe         ? ConsentsModel::tr("You said that %1 may not see %2. It stopped.").arg(about, quoted(part))
                   : ConsentsModel::tr("%1 said that %2 may not see %3. It stopped.").arg(person, about, quoted(part));
        row.hint = owed.mine ? ConsentsModel::tr("Talk about it together. It only starts again when it is agreed anew.")
                             : QString();
        return row;
    case Kind::GrantsEnd:
    case Kind::GrantsOverdue:
        row.sign = QStringLiteral("calendar-check");
        row.sentence = toMe ? ConsentsModel::tr("You are 18. What others gave to %1 of %2 ends, unless you give it anew.")
                                  .arg(about, quoted(part))
                            : ConsentsModel::tr("%1 is 18. What others gave to %2 of %3 ends, unless %1 gives it anew.")
                                  .arg(person, about, quoted(part));
        row.hint = owed.kind == Kind::GrantsEnd ? ConsentsModel::tr("It stops after %1.").arg(lastDayText(owed.dueMs))
                   : owed.mine                  ? ConsentsModel::tr("That day has passed. End it, or give it anew.")
                                                : QString();
        return row;
    case Kind::TrustedEnded:
        row.sign = QStringLiteral("eye");
        row.sentence =
            ConsentsModel::tr("%1 is not the trusted person any more, and still sees %2.").arg(about, quoted(part));
        row.hint = owed.mine ? ConsentsModel::tr("Look whether that is still wanted. Else stop it.") : QString();
        return row;
    }
    return {};
}

Result<Shown> read(engine::Account& account, const SpaceId& space)
{
    KP_TRY_ASSIGN(const engine::PlanShown plan, account.show(space, {false, false}));
    KP_TRY_ASSIGN(const auto members, account.members(space));
    KP_TRY_ASSIGN(const auto parts, account.parts(space));
    KP_TRY_ASSIGN(const auto consents, account.consents(space));
    KP_TRY_ASSIGN(const auto rules, account.rules(space));
    KP_TRY_ASSIGN(const auto questions, account.questions(space));
    KP_TRY_ASSIGN(const auto owed, account.owed(space));
    const People people(plan, members);
    const auto partOf = [&](const PartId& id) {
        const auto found = std::find_if(parts.begin(), parts.end(), [&](const auto& part) { return part.part == id; });
        return found == parts.end() ? nullptr : &*found;
    };
    Shown shown;
    shown.me = people.me();
    for (const engine::ConsentShown& consent : consents) {
        const engine::PartShown* part = partOf(consent.part);
        engine::PartShown then; // as it was called, where it is not shared with this person now
        then.part = consent.part;
        then.kind = consent.partKind;
        then.name = consent.partName;
        const engine::PartShown& named = part != nullptr ? *part : then;
        if (!isSharedByItself(named))
            continue;
        AgreedRow row = agreedRow(consent, people);
        row.what = partTitle(named, plan);
        row.sign = partIcon(named, plan);
        const model::Deed end = endOf(consent.person, plan, members);
        row.mayEnd = row.still && std::any_of(rules.begin(), rules.end(), [&](const engine::RulingShown& rule) {
                         return rule.part == consent.part && rule.deed == end && rule.ruling == model::Ruling::May;
                     });
        row.mayAnswer = std::any_of(questions.begin(), questions.end(),
                                    [&](const auto& question) { return question.entry == consent.entry; });
        shown.rows.append(row);
    }
    for (const engine::OwedShown& one : owed) {
        const engine::PartShown* part = one.part.isZero() ? nullptr : partOf(one.part);
        OwedRow row = owedRow(one, part == nullptr ? QString() : partTitle(*part, plan), people);
        const bool open = std::any_of(shown.rows.begin(), shown.rows.end(),
                                      [&](const AgreedRow& agreed) { return agreed.key == row.entry; });
        if (!open)
            row.entry.clear();
        if (!row.key.isEmpty())
            shown.owed.append(row);
    }
    return shown;
}

} // namespace

QString ConsentsModel::language() const
{
    return m_one.language.isEmpty() ? QString() : QLocale(m_one.language).nativeLanguageName();
}

QString ConsentsModel::endHint() const
{
    if (!m_one.mayEnd)
        return {};
    return isMine() ? tr("You can give this back with one tap. You then get nothing new.")
                    : tr("You can stop this with one tap. %1 then gets nothing new. What %1 read already, %1 can remember.")
                          .arg(m_one.name);
}

void ConsentsModel::setByPart(bool byPart)
{
    if (std::exchange(m_byPart, byPart) != byPart)
        sort();
}

/// Groups by their heading, the newest first in each: a row keeps its place on every device.
void ConsentsModel::sort()
{
    QList<AgreedRow> running, ended;
    for (AgreedRow row : m_shown.rows) {
        row.group = m_byPart ? row.what : row.name;
        row.title = m_byPart ? row.name : row.what;
        row.groupKey = m_byPart ? row.part : row.person;
        (row.still ? running : ended).append(row);
    }
    for (QList<AgreedRow>* rows : {&running, &ended}) {
        std::stable_sort(rows->begin(), rows->end(), [](const AgreedRow& a, const AgreedRow& b) {
            const int order = QString::localeAwareCompare(a.group, b.group);
            return order != 0 ? order < 0 : a.groupKey < b.groupKey; // two people may have one name
        });
        for (qsizetype at = 0; at < rows->size(); ++at) {
            (*rows)[at].opens = at == 0 || rows->at(at - 1).groupKey != rows->at(at).groupKey;
            (*rows)[at].closes = at + 1 == rows->size() || rows->at(at + 1).groupKey != rows->at(at).groupKey;
        }
    }
    m_running.set(running);
    m_ended.set(ended);
    m_owed.set(m_shown.owed);
    emit changed();
}

void ConsentsModel::pick(const QString& key)
{
    const auto found =
        std::find_if(m_shown.rows.begin(), m_shown.rows.end(), [&](const AgreedRow& row) { return row.key == key; });
    m_one = found == m_shown.rows.end() ? AgreedRow{} : *found;
    clearError();
    emit pickedChanged();
}

void ConsentsModel::end()
{
    if (!m_one.mayEnd)
        return;
    editOnce(
        QStringLiteral("end/") + m_one.key,
        [id = spaceId(), part = idOf<PartId>(m_one.part), person = idOf<PersonId>(m_one.person)](engine::Account& account) {
            return account.unshare(id, part, person);
        },
        [this] { emit finished(); });
}

void ConsentsModel::answer(bool agreed)
{
    if (!m_one.mayAnswer)
        return;
    editOnce(
        QStringLiteral("answer/") + m_one.key,
        [id = spaceId(), entry = idOf<EntryId>(m_one.key), agreed](engine::Account& account) {
            return account.answer(id, entry, agreed);
        },
        [this] { emit finished(); });
}

void ConsentsModel::forget()
{
    m_shown = {};
    m_one = {};
    m_byPart = false;
    sort();
    emit pickedChanged();
}

void ConsentsModel::reload()
{
    fetch<Shown>([id = spaceId()](engine::Account& account) { return read(account, id); },
                 [this](const Shown& shown) {
                     m_shown = shown;
                     sort();
                     if (hasPicked()) {
                         const auto still = std::find_if(shown.rows.begin(), shown.rows.end(),
                                                         [&](const AgreedRow& row) { return row.key == m_one.key; });
                         m_one = still == shown.rows.end() ? AgreedRow{} : *still;
                         emit pickedChanged();
                     }
                     setLoaded();
                 });
}

} // namespace kp::app
