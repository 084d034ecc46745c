#include "mobile/stand_in_model.h"

#include "mobile/people.h"
#include "mobile/plan_text.h"
#include "shared/model/roles.h"

#include <QLocale>

#include <algorithm>

namespace kp::app {
namespace {

bool standsIn(const engine::MemberShown& member)
{
    const model::RoleSpec* role = model::findRole(member.role);
    return role != nullptr && role->role == model::Role::Replacement;
}

bool mayEnd(const std::vector<engine::RulingShown>& rules, const PartId& part)
{
    return std::any_of(rules.begin(), rules.end(), [&](const engine::RulingShown& rule) {
        return rule.part == part && rule.deed == model::Deed::EndHelper && rule.ruling == model::Ruling::May;
    });
}

Result<QList<StandInRow>> read(engine::Account& account, const SpaceId& space)
{
    QList<StandInRow> rows;
    KP_TRY_ASSIGN(const auto members, account.members(space));
    if (std::none_of(members.begin(), members.end(), standsIn))
        return rows;
    KP_TRY_ASSIGN(const engine::PlanShown plan, account.show(space, {false, false}));
    KP_TRY_ASSIGN(const auto parts, account.parts(space));
    KP_TRY_ASSIGN(const auto rules, account.rules(space));
    const People people(plan, members);
    for (const engine::MemberShown& member : members) {
        if (!standsIn(member))
            continue;
        StandInRow row;
        row.key = text(member.person);
        std::int64_t untilMs = 0;
        QString why;
        for (const engine::PartShown& part : parts)
            for (const auto& grant : part.grants)
                if (grant.person == member.person && grant.untilMs != 0) {
                    untilMs = std::max(untilMs, grant.untilMs);
                    why = why.isEmpty() ? text(grant.purpose) : why;
                    row.mayEnd = row.mayEnd || (!member.me && mayEnd(rules, part.part));
                }
        if (untilMs == 0)
            continue; // it is over
        const QString day = QLocale().toString(dayOf(untilMs), StandInModel::tr("d MMMM"));
        //: %1 is a person, %2 a day
        row.words =
            member.me ? StandInModel::tr("You read along here for the coach until %1.").arg(day)
                      : StandInModel::tr("%1 reads along for the coach until %2.").arg(people.at(member.person).name, day);
        if (!why.isEmpty())
            row.caption = StandInModel::tr("Why: %1").arg(why);
        rows.append(row);
    }
    return rows;
}

Result<void> endAll(engine::Account& account, const SpaceId& space, const PersonId& person)
{
    KP_TRY_ASSIGN(const auto parts, account.parts(space));
    KP_TRY_ASSIGN(const auto rules, account.rules(space));
    bool found = false;
    for (const engine::PartShown& part : parts) {
        const bool given = std::any_of(part.grants.begin(), part.grants.end(),
                                       [&](const auto& grant) { return grant.person == person && grant.untilMs != 0; });
        if (!given || !mayEnd(rules, part.part))
            continue;
        // The names go by themselves with the last of the others.
        const Result<void> done = account.unshare(space, part.part, person);
        if (!done.ok() && done.code() != Errc::NotFound)
            return done;
        found = true;
    }
    return found ? Result<void>{} : Result<void>(Errc::NotFound);
}

} // namespace

void StandInModel::reload()
{
    fetch<QList<StandInRow>>([id = spaceId()](engine::Account& account) { return read(account, id); },
                             [this](const QList<StandInRow>& rows) {
                                 m_rows.set(rows);
                                 emit changed();
                                 setLoaded();
                             });
}

void StandInModel::forget()
{
    m_rows.set({});
    emit changed();
}

void StandInModel::end(const QString& person)
{
    const PersonId who = idOf<PersonId>(person);
    if (!who.isZero())
        editOnce(
            "end/" + person, [id = spaceId(), who](engine::Account& account) { return endAll(account, id, who); },
            [this] { emit ended(); });
}

} // namespace kp::app
