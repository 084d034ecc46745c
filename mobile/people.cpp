#include "mobile/people.h"

#include "shared/model/roles.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace kp::app {
namespace {

constexpr int kTints = 8;

QString hexOf(const auto& id) { return QString::fromStdString(id.hex()); }

} // namespace

People::People(const engine::PlanShown& plan, const std::vector<engine::MemberShown>& members) : m_me(hexOf(plan.me))
{
    QHash<QString, const engine::MemberShown*> joined;
    for (const engine::MemberShown& member : members)
        joined.insert(hexOf(member.person), &member);
    std::vector<const engine::ItemShown*> items;
    for (const engine::ItemShown& item : plan.items)
        if (item.kind == "person")
            items.push_back(&item);
    // By age, so that a tint is given once and stays.
    std::sort(items.begin(), items.end(), [](const auto* a, const auto* b) {
        return a->createdStamp != b->createdStamp ? a->createdStamp < b->createdStamp : a->item < b->item;
    });
    const auto add = [this](const QString& key, const QString& name, const std::string& role) {
        const model::RoleSpec* spec = model::findRole(role);
        m_places.insert(key, static_cast<int>(m_people.size()));
        m_people.append({key, name, QString::fromStdString(role), static_cast<int>(m_people.size()) % kTints,
                         spec != nullptr && spec->professional, spec != nullptr && spec->familyCircle});
    };
    for (const engine::ItemShown* item : items) {
        const auto member = joined.constFind(hexOf(item->item));
        const std::string role =
            member != joined.constEnd() && !(*member)->role.empty() ? (*member)->role : item->text("role");
        add(hexOf(item->item), QString::fromStdString(item->text("name")), role);
    }
    for (const engine::MemberShown& member : members)
        if (!m_places.contains(hexOf(member.person)) && !member.name.empty())
            add(hexOf(member.person), QString::fromStdString(member.name), member.role);
}

Person People::at(const QString& key) const
{
    const auto place = m_places.constFind(key);
    if (place != m_places.constEnd() && !m_people[*place].name.isEmpty())
        return m_people[*place];
    Person unknown;
    unknown.key = key;
    unknown.name = QCoreApplication::translate("People", "somebody");
    return unknown;
}

QList<Person> People::family() const
{
    QList<Person> found;
    std::copy_if(m_people.begin(), m_people.end(), std::back_inserter(found), [](const Person& p) { return p.family; });
    return found;
}

QVariantList People::avatars(const QStringList& keys) const
{
    QVariantList rows;
    for (const QString& key : keys) {
        const Person person = at(key);
        rows.append(QVariantMap{{"name", person.name}, {"tint", person.tint}, {"square", person.square}, {"asked", false}});
    }
    return rows;
}

QString People::names(const QStringList& keys) const
{
    QStringList found;
    for (const QString& key : keys)
        found.append(at(key).name);
    return QLocale().createSeparatedList(found);
}

QString roleText(const QString& role)
{
    static const QHash<QString, const char*> kWords{
        {"parent", QT_TRANSLATE_NOOP("People", "parent")},
        {"youth", QT_TRANSLATE_NOOP("People", "young person")},
        {"child", QT_TRANSLATE_NOOP("People", "child")},
        {"buddy", QT_TRANSLATE_NOOP("People", "buddy")},
        {"network", QT_TRANSLATE_NOOP("People", "network")},
        {"coach", QT_TRANSLATE_NOOP("People", "coach")},
        {"coordinator", QT_TRANSLATE_NOOP("People", "coordinator")},
        {"elp", QT_TRANSLATE_NOOP("People", "first-line psychologist")},
        {"diagnostics", QT_TRANSLATE_NOOP("People", "diagnostics")},
        {"consulent", QT_TRANSLATE_NOOP("People", "youth care consultant")},
        {"trusted-person", QT_TRANSLATE_NOOP("People", "trusted person")},
        {"replacement", QT_TRANSLATE_NOOP("People", "stand-in for the coach")},
    };
    const auto word = kWords.constFind(role);
    return word == kWords.constEnd() ? role : QCoreApplication::translate("People", *word);
}

} // namespace kp::app
