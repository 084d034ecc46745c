#include "mobile/reveal_text.h"

#include "mobile/ids_text.h"
#include "mobile/people.h"

#include <QCoreApplication>

namespace kp::app {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Reveal)
};

QString whatText(const std::string& field, const QString& name)
{
    if (field == "address")
        return Words::tr("Something in it is like the address of %1.").arg(name);
    if (field == "school")
        return Words::tr("Something in it is like the school of %1.").arg(name);
    if (field == "phone")
        return Words::tr("Something in it is like the telephone number of %1.").arg(name);
    if (field == "email")
        return Words::tr("Something in it is like the e-mail address of %1.").arg(name);
    return Words::tr("Something in it is like the contact details of %1.").arg(name);
}

} // namespace

Result<QList<RevealRow>> revealRows(engine::Account& account, const SpaceId& space)
{
    const std::vector<engine::RevealShown> found = account.revealed();
    KP_TRY_ASSIGN(const engine::PlanShown plan, account.show(space, {false, false}));
    KP_TRY_ASSIGN(const auto members, account.members(space));
    const People people(plan, members);
    QList<RevealRow> rows;
    for (const engine::RevealShown& one : found) {
        QStringList readers;
        for (const PersonId& reader : one.readers)
            readers.append(text(reader));
        rows.append(
            {text(one.person) + text(one.field), whatText(one.field, people.at(one.person).name),
             Words::tr("Who could read it here, and does not know it from the plan: %1.").arg(people.names(readers))});
    }
    return rows;
}

} // namespace kp::app
