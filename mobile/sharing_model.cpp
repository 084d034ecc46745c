#include "mobile/sharing_model.h"

#include "mobile/part_look.h"

#include <algorithm>

namespace kp::app {
namespace {

using Cell = SharingModel::Cell;

Cell cellOf(const engine::PartShown& part, const PersonId& person)
{
    for (const auto& grant : part.grants)
        if (grant.person == person && (grant.waiting || grant.asked))
            return Cell::Waiting;
    if (std::find(part.readers.begin(), part.readers.end(), person) != part.readers.end())
        return Cell::Sees;
    // The lock says that nobody but me reads it, so it stands only where that is so.
    return part.rule == wire::PartRule::Private && part.readers.size() <= 1 ? Cell::OnlyMe : Cell::No;
}

Result<SharingModel::Snapshot> read(engine::Account& account, const SpaceId& space)
{
    KP_TRY_ASSIGN(const engine::PlanShown plan, account.show(space, {false, false}));
    KP_TRY_ASSIGN(const auto members, account.members(space));
    KP_TRY_ASSIGN(const auto parts, account.parts(space));
    const People people(plan, members);
    SharingModel::Snapshot out;
    std::vector<PersonId> columns;
    for (const engine::MemberShown& member : members) {
        const bool family = member.standing == wire::Standing::Parent || member.standing == wire::Standing::Youth;
        if (family || member.me)
            continue;
        const Person person = people.at(member.person);
        columns.push_back(member.person);
        out.people.append({person.key, person.name, roleText(person.role), person.tint, person.square});
    }
    for (const engine::PartShown& part : parts) {
        if (!isSharedByItself(part)
            || part.rule == wire::PartRule::Safety) // what was opened for safety goes to nobody else
            continue;
        QVariantList cells;
        for (const PersonId& person : columns) {
            const Cell cell = cellOf(part, person);
            out.waiting = out.waiting || cell == Cell::Waiting;
            cells.append(static_cast<int>(cell));
        }
        out.parts.append({text(part.part), partTitle(part, plan), partIcon(part, plan), cells});
    }
    // The core first, what is only mine last; the rest by title, so that a part keeps its place on every device.
    const auto rank = [](const SharingPartRow& row) {
        return row.icon == QLatin1String("path") ? 0 : row.icon == QLatin1String("lock-simple") ? 2 : 1;
    };
    std::stable_sort(out.parts.begin(), out.parts.end(), [&](const SharingPartRow& a, const SharingPartRow& b) {
        return rank(a) != rank(b) ? rank(a) < rank(b) : QString::localeAwareCompare(a.title, b.title) < 0;
    });
    return out;
}

} // namespace

SharingModel::SharingModel(QObject* parent) : PlanViewModel(parent), m_parts(this), m_people(this) {}

void SharingModel::forget()
{
    m_people.set({});
    m_parts.set({});
    m_waiting = false;
    emit changed();
}

void SharingModel::reload()
{
    fetch<Snapshot>([id = spaceId()](engine::Account& account) { return read(account, id); },
                    [this](const Snapshot& snapshot) {
                        m_people.set(snapshot.people);
                        m_parts.set(snapshot.parts);
                        m_waiting = snapshot.waiting;
                        emit changed();
                        setLoaded();
                    });
}

} // namespace kp::app
