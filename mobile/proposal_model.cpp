#include "mobile/proposal_model.h"

#include "mobile/item_text.h"
#include "mobile/part_look.h"
#include "mobile/plan_text.h"
#include "mobile/safety_text.h"
#include "shared/model/safety.h"

#include <QDateTime>

#include <algorithm>

namespace kp::app {
namespace {

using Shown = ProposalModel::Shown;

constexpr int kEnds[] = {1, 3, 7, 14, 28};
constexpr int kTellings[] = {7, 30, 90};

/// Where the table of rules says "with a second signature".
Result<Shown> read(engine::Account& account, const SpaceId& space)
{
    KP_TRY_ASSIGN(const engine::PlanShown plan, account.show(space, {false, false}));
    KP_TRY_ASSIGN(const auto members, account.members(space));
    KP_TRY_ASSIGN(const auto parts, account.parts(space));
    KP_TRY_ASSIGN(const auto rules, account.rules(space));
    const People people(plan, members);
    Shown shown;
    QStringList known;
    for (const engine::PartShown& part : parts) {
        const auto rule = std::find_if(rules.begin(), rules.end(), [&](const engine::RulingShown& one) {
            return one.part == part.part && one.deed == model::Deed::OpenForSafety
                   && one.ruling == model::Ruling::NeedsSecond;
        });
        if (rule == rules.end())
            continue;
        for (const PersonId& person : rule->mayAgree)
            if (!known.contains(text(person))) {
                known.append(text(person));
                shown.colleagues.append(personRow(people.at(person)));
            }
        if (!isSharedByItself(part)) // names go along with every part
            continue;
        Shown::Part one{text(part.part), partTitle(part, plan), {}};
        for (const engine::ItemShown& item : plan.items)
            if (item.part == part.part)
                one.things.append({keyOf(item), itemLine(item, people), itemTitle(item)});
        if (!one.things.isEmpty())
            shown.parts.append(one);
    }
    std::stable_sort(shown.parts.begin(), shown.parts.end(), [](const Shown::Part& a, const Shown::Part& b) {
        return QString::localeAwareCompare(a.title, b.title) < 0;
    });
    return shown;
}

} // namespace

ProposalModel::ProposalModel(QObject* parent) : PlanViewModel(parent)
{
    QList<GroundRow> grounds;
    for (const model::SafetyGroundSpec& ground : model::safetyGrounds()) {
        const QString key = QString::fromUtf8(ground.name.data(), static_cast<qsizetype>(ground.name.size()));
        grounds.append({key, groundText(key), groundHint(key)});
    }
    m_grounds.set(grounds);
}

QList<int> ProposalModel::ends() const
{
    QList<int> days;
    std::copy_if(std::begin(kEnds), std::end(kEnds), std::back_inserter(days),
                 [](int one) { return one <= model::kSafetyDaysMax; });
    return days;
}

QList<int> ProposalModel::tellings() const
{
    QList<int> days;
    std::copy_if(std::begin(kTellings), std::end(kTellings), std::back_inserter(days),
                 [](int one) { return one <= model::kSafetyTellDaysMax; });
    return days;
}

void ProposalModel::show()
{
    QList<OpenableRow> rows;
    for (const Shown::Part& part : m_shown.parts) {
        const auto picked = std::count_if(part.things.begin(), part.things.end(),
                                          [this](const Thing& thing) { return m_picked.contains(thing.key); });
        OpenableRow head;
        head.key = part.key;
        head.title = part.title;
        head.caption = picked == 0 ? tr("%n thing(s)", "", static_cast<int>(part.things.size()))
                                   : tr("%1 of %2 chosen").arg(picked).arg(part.things.size());
        head.heads = true;
        head.picked = picked > 0;
        head.unfolded = m_unfolded.contains(part.key);
        rows.append(head);
        for (const Thing& thing : part.things)
            if (head.unfolded)
                rows.append({thing.key, thing.title, thing.caption, false, m_picked.contains(thing.key), false});
    }
    m_things.set(rows);
    m_colleagues.set(m_shown.colleagues);
    emit changed();
}

void ProposalModel::begin()
{
    m_picked.clear();
    m_unfolded.clear();
    clearError();
    show();
}

void ProposalModel::forget()
{
    m_shown = {};
    m_picked.clear();
    m_unfolded.clear();
    show();
}

void ProposalModel::reload()
{
    fetch<Shown>([id = spaceId()](engine::Account& account) { return read(account, id); },
                 [this](const Shown& shown) {
                     m_shown = shown;
                     QSet<QString> still; // what is not there any more is not opened unseen
                     for (const Shown::Part& part : shown.parts)
                         for (const Thing& thing : part.things)
                             if (m_picked.contains(thing.key))
                                 still.insert(thing.key);
                     m_picked = still;
                     show();
                     setLoaded();
                 });
}

void ProposalModel::pick(const QString& key)
{
    const auto part =
        std::find_if(m_shown.parts.begin(), m_shown.parts.end(), [&](const Shown::Part& one) { return one.key == key; });
    if (part == m_shown.parts.end()) {
        if (!m_picked.remove(key))
            m_picked.insert(key);
        return show();
    }
    const bool any = std::any_of(part->things.begin(), part->things.end(),
                                 [this](const Thing& thing) { return m_picked.contains(thing.key); });
    for (const Thing& thing : part->things)
        if (any)
            m_picked.remove(thing.key);
        else
            m_picked.insert(thing.key);
    show();
}

void ProposalModel::unfold(const QString& part)
{
    if (!m_unfolded.remove(part))
        m_unfolded.insert(part);
    show();
}

QString ProposalModel::reasonHint(const QString& reason) const
{
    const auto letters = static_cast<int>(reason.trimmed().toUcs4().size());
    const int lacks = static_cast<int>(model::kSafetyReasonMin) - letters;
    return lacks > 0 ? tr("The family reads this. Still %n letter(s) at least.", "", lacks) : tr("The family reads this.");
}

QString ProposalModel::dayIn(int days) const { return instantText(QDateTime::currentMSecsSinceEpoch() + days * kDayMs); }

void ProposalModel::propose(const QString& colleague, const QString& ground, const QString& reason, bool discussed,
                            const QString& whyNot, int untilInDays, int tellInDays)
{
    if (colleague.isEmpty())
        return setErrorText(tr("Choose who signs too. Your text is kept."));
    engine::SafetyDraft draft;
    for (const Shown::Part& part : m_shown.parts) // in the order in which they stand on the screen
        for (const Thing& thing : part.things)
            if (m_picked.contains(thing.key))
                draft.items.push_back(idOf<ItemId>(thing.key));
    draft.with = idOf<PersonId>(colleague);
    draft.ground = ground.toStdString();
    draft.reason = reason.trimmed().toStdString();
    draft.discussed = discussed;
    draft.discussion = discussed ? std::string() : whyNot.trimmed().toStdString();
    whenProven([this, draft, untilInDays, tellInDays]() mutable {
        const std::int64_t nowMs = QDateTime::currentMSecsSinceEpoch();
        draft.untilMs = nowMs + untilInDays * kDayMs;
        if (tellInDays > 0)
            draft.tellAfterMs = nowMs + tellInDays * kDayMs;
        editOnce(
            QStringLiteral("propose"),
            [id = spaceId(), draft](engine::Account& account) -> Result<void> {
                KP_TRY(account.proposeSafety(id, draft));
                return {};
            },
            [this] { emit finished(); });
    });
}

QString ProposalModel::refusal(const Error& error) const { return refusedText(error); }

} // namespace kp::app
