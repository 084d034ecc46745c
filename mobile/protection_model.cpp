#include "mobile/protection_model.h"

#include "mobile/plan_text.h"
#include "mobile/safety_text.h"

#include <algorithm>
#include <array>

namespace kp::app {
namespace {

using Shown = ProtectionModel::Shown;

bool ruled(const std::vector<engine::RulingShown>& table, model::Deed deed, model::Ruling ruling)
{
    return std::any_of(table.begin(), table.end(),
                       [&](const engine::RulingShown& rule) { return rule.deed == deed && rule.ruling == ruling; });
}

/// Who looks after my own contact details, by the table: whoever could sign too that somebody is given them.
QList<PersonRowData> guardiansOfMine(const std::vector<engine::RulingShown>& table, const People& people)
{
    QList<PersonRowData> found;
    for (const engine::RulingShown& rule : table)
        if (rule.setting == model::Setting::GuardedCard && rule.doer == model::Doer::Owner
            && rule.deed == model::Deed::Give)
            for (const PersonId& one : rule.mayAgree)
                if (std::none_of(found.begin(), found.end(), [&](const auto& row) { return row.key == text(one); }))
                    found.append(personRow(people.at(one)));
    return found;
}

QString saidText(const engine::ProtectionShown& one, const People& people)
{
    const QString when = instantText(one.atMs);
    if (text(one.by) == people.me())
        return one.on ? ProtectionModel::tr("You said so: %1").arg(when)
                      : ProtectionModel::tr("Ended. You said so, with the second signature: %1").arg(when);
    const QString by = people.at(one.by).name;
    return one.on ? ProtectionModel::tr("%1 said so: %2").arg(by, when)
                  : ProtectionModel::tr("Ended. %1 said so, with the second signature: %2").arg(by, when);
}

QString askedText(const engine::ProtectionShown::Question& question, const People& people)
{
    const QString to = people.at(question.to).name, about = people.at(question.about).name;
    if (question.answered)
        return {}; // what came of it stands in the state, or in who reads the card
    const bool mine = text(question.to) == people.me();
    if (question.ends)
        return mine ? ProtectionModel::tr("You are asked to sign that it ends.")
                    : ProtectionModel::tr("%1 is asked to sign that it ends. Until then it stays as it is.").arg(to);
    return mine
               ? ProtectionModel::tr("You are asked to sign that %1 reads the contact details.").arg(about)
               : ProtectionModel::tr("%1 is asked to sign that %2 reads the contact details. Nothing is given before that.")
                     .arg(to, about);
}

constexpr std::array<const char*, 4> kCardFields{"phone", "email", "address", "school"};

QString cardLine(const char* field, const QString& words)
{
    const std::string_view name(field);
    return name == "phone"     ? ProtectionModel::tr("Telephone: %1").arg(words)
           : name == "email"   ? ProtectionModel::tr("E-mail: %1").arg(words)
           : name == "address" ? ProtectionModel::tr("Address: %1").arg(words)
                               : ProtectionModel::tr("School: %1").arg(words);
}

/// What stands in the cards that are this person's own, from which the others were shut out: mostly one, two devices may have
/// begun one each.
std::vector<const engine::ItemShown*> cardsOf(const PersonId& person, const engine::PlanShown& plan,
                                              const std::vector<engine::PartShown>& parts)
{
    std::vector<const engine::ItemShown*> found;
    for (const engine::PartShown& part : parts)
        for (const engine::ItemShown& item : plan.items)
            if (part.kind == "contact-card" && part.owner == person && item.kind == "contact-card"
                && item.part == part.part)
                found.push_back(&item);
    return found;
}

void tellCard(ProtectionRow& row, const PersonId& person, const engine::PlanShown& plan,
              const std::vector<engine::PartShown>& parts)
{
    row.mayWrite = std::any_of(parts.begin(), parts.end(), [&](const engine::PartShown& part) {
        return part.kind == "contact-card" && part.owner == person && part.myAccess == wire::Access::Write;
    });
    const auto cards = cardsOf(person, plan, parts);
    for (const char* field : kCardFields) {
        const QString name = QString::fromLatin1(field);
        for (const engine::ItemShown* card : cards) {
            const QString words = text(card->text(field));
            if (words.isEmpty())
                continue;
            row.contact.append(cardLine(field, words));
            if (!row.card.contains(name))
                row.card.insert(name, words);
        }
        if (!row.card.contains(name))
            row.card.insert(name, QString());
    }
}

/// Into the card where a field stands already, else into the first.
Result<void> writeInto(engine::Account& account, const SpaceId& space, const std::vector<const engine::ItemShown*>& cards,
                       const std::vector<engine::FieldText>& fields)
{
    for (const engine::FieldText& field : fields) {
        const auto has = std::find_if(cards.begin(), cards.end(),
                                      [&](const engine::ItemShown* card) { return !card->text(field.first).empty(); });
        const engine::ItemShown* card = has == cards.end() ? cards.front() : *has;
        if (card->text(field.first) != field.second)
            KP_TRY(account.setFields(space, card->item, {field}));
    }
    return {};
}

Result<Shown> read(engine::Account& account, const SpaceId& space)
{
    KP_TRY_ASSIGN(const engine::PlanShown plan, account.show(space, {false, false}));
    KP_TRY_ASSIGN(const auto members, account.members(space));
    KP_TRY_ASSIGN(const auto parts, account.parts(space));
    KP_TRY_ASSIGN(const auto table, account.rules(space));
    KP_TRY_ASSIGN(const auto protections, account.protections(space));
    const People people(plan, members);
    Shown shown;
    QStringList shielded;
    for (const engine::ProtectionShown& one : protections) {
        const Person person = people.at(one.person);
        ProtectionRow row;
        row.key = text(one.person);
        row.name = person.name;
        row.tint = person.tint;
        row.square = person.square;
        row.me = row.key == people.me();
        row.on = one.on;
        row.said = saidText(one, people);
        row.reason = text(one.reason);
        bool ending = false;
        for (const engine::ProtectionShown::Question& question : one.questions) {
            ending = ending || (question.ends && !question.answered);
            if (const QString words = askedText(question, people); !words.isEmpty())
                row.asked.append(words);
        }
        if (one.on) {
            shielded.append(row.key);
            tellCard(row, one.person, plan, parts);
            if (row.me)
                row.seconds = guardiansOfMine(table, people);
            else if (ruled(table, model::Deed::EndProtection, model::Ruling::NeedsSecond))
                row.seconds = {personRow(person)};
        }
        row.mayEnd = !row.seconds.isEmpty() && !ending;
        shown.people.append(row);
    }
    const bool others = ruled(table, model::Deed::Protect, model::Ruling::May);
    for (const engine::MemberShown& member : members)
        if ((member.me || others) && !shielded.contains(text(member.person)) && !people.at(member.person).role.isEmpty()) {
            PersonRowData row = personRow(people.at(member.person));
            row.name = member.me ? ProtectionModel::tr("%1 (you)").arg(row.name) : row.name;
            shown.candidates.append(row);
        }
    return shown;
}

} // namespace

void ProtectionModel::show()
{
    m_people.set(m_shown.people);
    m_candidates.set(m_shown.candidates);
    const auto found = std::find_if(m_shown.people.begin(), m_shown.people.end(),
                                    [this](const ProtectionRow& row) { return row.key == m_considered; });
    m_seconds.set(found == m_shown.people.end() ? QList<PersonRowData>() : found->seconds);
    emit changed();
}

void ProtectionModel::forget()
{
    m_shown = {};
    m_considered.clear();
    show();
}

void ProtectionModel::reload()
{
    fetch<Shown>([id = spaceId()](engine::Account& account) { return read(account, id); },
                 [this](const Shown& shown) {
                     m_shown = shown;
                     show();
                     setLoaded();
                 });
}

void ProtectionModel::consider(const QString& person)
{
    m_considered = person;
    show();
}

void ProtectionModel::save(Work work)
{
    editOnce(QStringLiteral("save"), std::move(work), [this] { emit finished(); });
}

QString ProtectionModel::refusal(const Error& error) const { return refusedText(error); }

void ProtectionModel::protect(const QString& person, const QString& reason)
{
    if (person.isEmpty())
        return setErrorText(tr("Choose first who it is about. Your text is kept."));
    // Nobody is asked for words here: it takes rights away from others, and may have to be quick.
    save([id = spaceId(), who = idOf<PersonId>(person), why = reason.trimmed().toStdString()](engine::Account& account) {
        return account.protect(id, who, why);
    });
}

void ProtectionModel::writeCard(const QString& person, const QString& phone, const QString& email, const QString& address,
                                const QString& school)
{
    const QStringList typed{phone, email, address, school};
    std::vector<engine::FieldText> fields;
    for (std::size_t at = 0; at < kCardFields.size(); ++at)
        fields.emplace_back(kCardFields[at], typed[static_cast<qsizetype>(at)].trimmed().toStdString());
    // Looked for inside the work: a second device of that person, or a colleague, may have begun it.
    save([id = spaceId(), who = idOf<PersonId>(person), fields](engine::Account& account) -> Result<void> {
        KP_TRY_ASSIGN(const engine::PlanShown plan, account.show(id, {false, false}));
        KP_TRY_ASSIGN(const auto parts, account.parts(id));
        if (const auto cards = cardsOf(who, plan, parts); !cards.empty())
            return writeInto(account, id, cards, fields);
        engine::ItemDraft draft{"contact-card", {}, {{"person", who.hex()}}};
        for (const engine::FieldText& field : fields)
            if (!field.second.empty())
                draft.fields.push_back(field);
        KP_TRY(account.addItem(id, draft));
        return {};
    });
}

void ProtectionModel::end(const QString& person, const QString& with, const QString& reason)
{
    if (with.isEmpty())
        return setErrorText(tr("Choose who signs too. Your text is kept."));
    whenProven([this, who = idOf<PersonId>(person), second = idOf<PersonId>(with), why = reason.trimmed().toStdString()] {
        save([id = spaceId(), who, second, why](engine::Account& account) -> Result<void> {
            KP_TRY(account.endProtection(id, who, second, why));
            return {};
        });
    });
}

} // namespace kp::app
