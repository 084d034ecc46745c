#include "mobile/signing_model.h"

#include "shared/model/safety.h"

#include <utility>

namespace kp::app {
namespace {

void fillFrom(SigningRow& row, const Person& by)
{
    row.by = by.name;
    row.tint = by.tint;
    row.square = by.square;
}

SigningRow safetyCard(const engine::SafetyShown& safety, const engine::PlanShown& plan,
                      const std::vector<engine::PartShown>& parts, const People& people)
{
    const SafetyRow shown = safetyRow(safety, plan, parts, people);
    SigningRow row;
    fillFrom(row, people.at(safety.by));
    row.key = shown.key;
    row.title = SigningModel::tr("%1 asks you to sign too: opening something of the plan to the two of you, for safety.")
                    .arg(row.by);
    row.when = instantText(safety.madeMs);
    row.what = shown.what;
    row.ground = shown.ground;
    row.reason = shown.reason;
    row.until = shown.until;
    row.discussed = shown.discussed;
    row.told = shown.told;
    row.yes = SigningModel::tr(
        "Yes: you two can read this until then. It stands in the open book, with both your names and why. It ends by itself.");
    return row;
}

SigningRow protectionCard(const engine::ProtectionShown& protection, const engine::ProtectionShown::Question& question,
                          const People& people)
{
    SigningRow row;
    fillFrom(row, people.at(question.by));
    row.key = text(question.question);
    row.reason = text(question.reason);
    const bool mine = text(protection.person) == people.me();
    const QString whose = people.at(protection.person).name;
    if (question.ends) {
        row.title =
            mine ? SigningModel::tr("%1 asks you to sign too: you would not be protected any more.").arg(row.by)
                 : SigningModel::tr("%1 asks you to sign too: %2 would not be protected any more.").arg(row.by, whose);
        row.yes =
            SigningModel::tr("Yes: the contact details can be shared again as others are. Who was shut out stays out until "
                             "somebody shares them.");
        return row;
    }
    const QString about = people.at(question.about).name;
    row.title =
        mine ? SigningModel::tr("%1 asks you to sign too: %2 would read your contact details.").arg(row.by, about)
             : SigningModel::tr("%1 asks you to sign too: %2 would read the contact details of %3, who is protected.")
                   .arg(row.by, about, whose);
    row.yes = SigningModel::tr("Yes: %1 can read them from then on. What was read can be remembered.").arg(about);
    return row;
}

Result<QList<SigningRow>> read(engine::Account& account, const SpaceId& space)
{
    QList<SigningRow> cards;
    KP_TRY_ASSIGN(const auto safety, account.safety(space));
    KP_TRY_ASSIGN(const auto protections, account.protections(space));
    if (safety.empty() && protections.empty()) // as it mostly is
        return cards;
    KP_TRY_ASSIGN(const engine::PlanShown plan, account.show(space, {false, false}));
    KP_TRY_ASSIGN(const auto members, account.members(space));
    KP_TRY_ASSIGN(const auto parts, account.parts(space));
    const People people(plan, members);
    for (const engine::SafetyShown& one : safety)
        if (one.mayAnswer)
            cards.append(safetyCard(one, plan, parts, people));
    for (const engine::ProtectionShown& one : protections)
        for (const engine::ProtectionShown::Question& question : one.questions)
            if (question.mayAnswer)
                cards.append(protectionCard(one, question, people));
    return cards;
}

} // namespace

int SigningModel::days() const { return model::kSafetyAskHours / 24; }

void SigningModel::forget()
{
    m_cards.set({});
    m_answered.clear();
    emit changed();
}

void SigningModel::reload()
{
    fetch<QList<SigningRow>>([id = spaceId()](engine::Account& account) { return read(account, id); },
                             [this](const QList<SigningRow>& cards) {
                                 m_cards.set(cards);
                                 emit changed();
                                 setLoaded();
                             });
}

void SigningModel::answer(const QString& key, bool agreed)
{
    if (agreed) // a signature is not given by whoever finds the app open
        whenProven([this, key] { send(key, true); });
    else
        send(key, false);
}

void SigningModel::send(const QString& key, bool agreed)
{
    editOnce(
        QStringLiteral("answer"),
        [id = spaceId(), question = idOf<ItemId>(key), agreed](engine::Account& account) {
            return account.answerSafety(id, question, agreed);
        },
        [this, agreed] {
            m_answered =
                agreed ? tr("You signed too. It is saved here, and in force as soon as the server has both signatures.")
                       : tr("You said no. Nothing is opened or given.");
            emit changed();
        });
}

QString SigningModel::refusal(const Error& error) const { return refusedText(error); }

} // namespace kp::app
