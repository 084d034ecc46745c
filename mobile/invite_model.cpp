#include "mobile/invite_model.h"

#include "mobile/part_look.h"
#include "shared/model/roles.h"

#include <algorithm>

namespace kp::app {
namespace {

using Shown = InviteModel::Shown;

Result<Shown> read(engine::Account& account, const SpaceId& space)
{
    KP_TRY_ASSIGN(const engine::PlanShown plan, account.show(space, {false, false}));
    KP_TRY_ASSIGN(const auto members, account.members(space));
    KP_TRY_ASSIGN(const auto parts, account.parts(space));
    Shown out;
    for (const engine::MemberShown& member : members) {
        if (member.me)
            out.attests = member.standing == wire::Standing::Coach;
        if (member.standing == wire::Standing::Parent && !member.attested)
            out.parents.push_back(member.person);
        const model::RoleSpec* role = model::findRole(member.role);
        if (!member.me && role != nullptr && role->professional && role->standing == wire::Standing::Member
            && role->role != model::Role::Replacement && !member.devices.empty())
            out.formers.append({text(member.role), text(member.person), text(member.name)});
    }
    for (const engine::PartShown& part : parts)
        if (part.mayShare && part.rule == wire::PartRule::Family && isSharedByItself(part))
            out.parts.append({text(part.part), partTitle(part, plan), partIcon(part, plan), false});
    return out;
}

} // namespace

InviteModel::InviteModel(QObject* parent) : PlanViewModel(parent), m_roles(this), m_parts(this)
{
    QList<RoleRow> rows;
    for (const model::RoleSpec& spec : model::roles()) {
        const QString key = QString::fromUtf8(spec.name.data(), static_cast<qsizetype>(spec.name.size()));
        rows.append({key, roleText(key), spec.familyCircle});
    }
    m_roles.set(rows);
}

void InviteModel::setRole(const QString& role)
{
    if (m_role == role)
        return;
    m_role = role;
    m_inPlace = false;
    emit roleChanged();
    emit formerChanged();
}

bool InviteModel::isFamilyRole() const
{
    const model::RoleSpec* spec = model::findRole(m_role.toStdString());
    return spec != nullptr && spec->standing != model::Standing::Member;
}

QString InviteModel::formerName() const
{
    for (const Former& former : m_shown.formers)
        if (former.role == m_role)
            return former.name;
    return {};
}

void InviteModel::setInPlace(bool inPlace)
{
    m_inPlace = inPlace;
    emit formerChanged();
}

bool InviteModel::isStandIn() const
{
    const model::RoleSpec* spec = model::findRole(m_role.toStdString());
    return spec != nullptr && spec->role == model::Role::Replacement;
}

QString InviteModel::refusal(const Error& error) const
{
    if (error.code == Errc::BadValue && error.detail == "replaced-until")
        return tr("Choose until when: a stand-in reads along for three months at most. Your text is kept.");
    return PlanViewModel::refusal(error);
}

void InviteModel::choosePart(const QString& part, bool chosen)
{
    for (InvitePartRow& row : m_shown.parts)
        if (row.key == part)
            row.chosen = chosen;
    m_parts.set(m_shown.parts);
}

void InviteModel::start()
{
    m_code.clear();
    clearError();
    setInPlace(false);
    for (InvitePartRow& row : m_shown.parts)
        row.chosen = false;
    m_parts.set(m_shown.parts);
    emit codeChanged();
}

void InviteModel::forget()
{
    m_shown = {};
    m_parts.set({});
    m_making = false;
    setInPlace(false);
    m_code.clear();
    emit codeChanged();
    emit attestsChanged();
}

void InviteModel::reload()
{
    fetch<Shown>([id = spaceId()](engine::Account& account) { return read(account, id); },
                 [this](Shown shown) {
                     for (InvitePartRow& row : shown.parts)
                         for (const InvitePartRow& before : m_shown.parts)
                             row.chosen = row.chosen || (before.key == row.key && before.chosen);
                     m_shown = shown;
                     m_parts.set(m_shown.parts);
                     emit attestsChanged();
                     emit formerChanged();
                     setLoaded();
                 });
}

void InviteModel::make(const QString& name, const QString& purpose, const QString& untilDate, bool remote)
{
    engine::InviteDraft draft;
    draft.role = m_role.toStdString();
    draft.name = name.trimmed().toStdString();
    draft.purpose = purpose.trimmed().toStdString();
    draft.remote = remote;
    if (isInPlace()) {
        for (const Former& former : m_shown.formers)
            if (former.role == m_role && !draft.inPlaceOf)
                draft.inPlaceOf = idOf<PersonId>(former.key);
    } else if (!isFamilyRole())
        for (const InvitePartRow& row : m_shown.parts)
            if (row.chosen)
                draft.parts.push_back(idOf<PartId>(row.key));
    if (isStandIn())
        draft.access = wire::Access::Write;
    if ((isStandIn() || isInPlace() || !draft.parts.empty()) && draft.purpose.empty())
        return setErrorText(tr("Say what it is for. One line is enough."));
    if (!untilDate.isEmpty()) {
        const auto end = parseUntil(untilDate.toStdString());
        if (!end.ok())
            return setErrorText(tr("That day does not exist. Choose another day. Your text is kept."));
        draft.untilMs = end.value();
    }
    if (m_shown.attests)
        draft.agreedBy = m_shown.parents;
    whenProven([this, draft, remote] { send(draft, remote); });
}

void InviteModel::send(const engine::InviteDraft& draft, bool remote)
{
    if (std::exchange(m_making, true)) // one invitation, however often somebody taps
        return;
    act<std::string>([id = spaceId(), draft](engine::Account& account) { return account.invite(id, draft); },
                     [this, remote](const Result<std::string>& code) {
                         m_making = false;
                         if (!code.ok())
                             return setErrorText(refusal(code.error()));
                         clearError();
                         m_code = text(code.value());
                         m_remote = remote;
                         emit codeChanged();
                         host()->syncNow();
                     });
}

} // namespace kp::app
